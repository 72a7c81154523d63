"""The least setup that any plan needs: of each operation on each machine, and of the whole shop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from scheduler.problem import NO_FAMILY, Mode, Operation, Problem
from scheduler.schedule import Minutes

_MOST_ENTRIES = 20_000
"""So many entries are looked at on one machine: a few milliseconds."""
_MOST_TREES = 12
"""Up to so many families the entries are worked out anew for each that may be the first."""
_NEVER = 1 << 40


@dataclass(frozen=True, slots=True)
class Chain:
    """What the sequence of one machine costs in setup beyond the least of each operation, in worked minutes.

    `extra_min` is of all `families` that must be entered there. `begins` are the ways in which its work can begin.
    """

    families: frozenset[int]
    extra_min: int
    begins: tuple[Begin, ...]


@dataclass(frozen=True, slots=True)
class Begin:
    """A family that may be the first on a machine (None: any that need not be entered), in worked minutes.

    `setup_min` of the first operation at least; `least_min` what is counted for it elsewhere at most; `inner_min`
    of the entries after it, beyond the least of each operation.
    """

    family: int | None
    setup_min: int
    least_min: int
    inner_min: int


@dataclass(slots=True)
class _Family:
    """What may be done of one family on one machine: a mode by (own setup, least setup), and if some of it must."""

    kinds: dict[tuple[int, int], Mode] = field(default_factory=dict)
    bound: bool = False


class LeastSetups:
    """The least setups of a problem, in worked minutes; work them out once."""

    def __init__(self, problem: Problem) -> None:
        """Collect the families that can stand before an operation on each machine."""
        self._problem = problem
        self._before: list[set[int]] = [{machine.current_setup} for machine in problem.machines]
        self._ready: list[set[int]] = [{machine.current_setup} for machine in problem.machines]
        for op in problem.operations:
            for mode in op.allowed_modes:
                self._before[mode.machine].add(mode.family)
                if op.started:
                    self._ready[mode.machine].add(mode.family)
        self._memo: dict[tuple[int, int, int], int] = {}
        self._chains: dict[int, Chain] | None = None

    def of(self, mode: Mode) -> int:
        """Return the setup of a mode after the best family that could come before it."""
        if mode.no_setup:
            return 0
        key = (mode.machine, mode.family, mode.setup_min)
        if key not in self._memo:
            self._memo[key] = min(self._after(mode, self._before[mode.machine]))
        return self._memo[key]

    def occupying(self, mode: Mode) -> int:
        """Return the least setup that takes machine time of its own: none in an oven, whose setups may overlap."""
        machine = self._problem.machines[mode.machine]
        return 0 if machine.batch_by and machine.capacity > 1 else self.of(mode)

    def total(self) -> int:
        """Return the least setup of the whole shop: each operation's, and what entering the families costs more."""
        total = 0
        chains = self.chains()
        families: dict[int, list[int]] = defaultdict(list)  # family -> what each entry costs more than the least
        open_families: set[int] = {NO_FAMILY} | {family for chain in chains.values() for family in chain.families}
        for op in self._problem.operations:
            modes = op.allowed_modes
            least = least_setup(self, op)
            total += least
            if op.started or len({mode.family for mode in modes}) != 1:
                open_families.update(mode.family for mode in modes)
                continue
            families[modes[0].family].append(min(self._entry(mode) for mode in modes) - least)
        total += sum(chain.extra_min for chain in chains.values())
        return total + sum(min(extra) for family, extra in families.items() if family not in open_families)

    def chains(self) -> dict[int, Chain]:
        """Return by machine what entering the families that must come to it costs beyond the least of each operation.

        The first of each family comes behind another family or what the machine is set up for: these entries
        span the families as a tree, and the cheapest such tree (Edmonds 1967) costs no more than any plan.
        """
        if self._chains is None:
            self._chains = {
                machine: chain for machine, kinds in self._kinds().items() if (chain := self._chain(machine, kinds))
            }
        return self._chains

    def _kinds(self) -> dict[int, dict[int, _Family]]:
        """Collect, by machine where setups depend on the sequence and by family, what may be done there."""
        found: dict[int, dict[int, _Family]] = defaultdict(lambda: defaultdict(_Family))
        for op in self._problem.operations:
            if op.started:
                continue
            modes, least = op.allowed_modes, least_setup(self, op)
            for mode in modes:
                if self._problem.machines[mode.machine].capacity == 1:
                    family = found[mode.machine][mode.family]
                    family.kinds.setdefault((mode.setup_min, least), mode)
                    family.bound |= len(modes) == 1
        return found

    def _chain(self, machine: int, families: dict[int, _Family]) -> Chain | None:
        ready = self._ready[machine]
        wanted = [k for k, family in families.items() if family.bound and k not in ready]
        room = _MOST_ENTRIES // (len(families) + 1)
        must: list[int] = []
        for k in wanted:
            room -= len(families[k].kinds)
            if room < 0:
                break
            must.append(k)
        if not must:
            return None
        known = ready | (set(families) - set(must))  # what may come first at no cost that is sure
        cost = np.full((len(must) + 1, len(must) + 1), _NEVER, dtype=np.int64)
        for column, family in enumerate(must, start=1):
            entries = families[family]
            cost[0, column] = min(self._more(machine, before, entries) for before in known)
            for row, before in enumerate(must, start=1):
                if row != column:
                    cost[row, column] = self._more(machine, before, entries)
        extra = _cheapest_tree(cost)
        return Chain(frozenset(must), extra, tuple(self._begins(machine, must, families, cost)))

    def _begins(
        self, machine: int, must: list[int], families: dict[int, _Family], cost: Minutes
    ) -> Iterator[Begin]:
        """Go through what may come first: its entry costs nothing after it, for it may be set up while work waits."""
        if len(families) > len(must):
            most = max(least for family in families.values() for _, least in family.kinds)
            yield Begin(None, 0, most, _cheapest_tree(cost))
        whole = None if len(must) <= _MOST_TREES else _cheapest_tree(cost)
        for column, name in enumerate(must, start=1):
            kinds = families[name].kinds
            setup = min(min(self._after(mode, self._ready[machine])) for mode in kinds.values())
            if whole is None:
                entered = cost.copy()
                entered[0, column] = 0
                inner = _cheapest_tree(entered)
            else:
                inner = max(0, whole - int(cost[0, column]))
            yield Begin(name, setup, max(least for _, least in kinds), inner)

    def _more(self, machine: int, before: int, family: _Family) -> int:
        """Return what an entry into a family costs at least beyond the least of the operation that enters."""
        return min(
            self._problem.setup_min(machine, before, mode) - least for (_, least), mode in family.kinds.items()
        )

    def _entry(self, mode: Mode) -> int:
        """Return the least setup of a mode as the first of its family."""
        others = (self._before[mode.machine] - {mode.family}) | self._ready[mode.machine]
        return min(self._after(mode, others))

    def _after(self, mode: Mode, families: set[int]) -> Iterator[int]:
        return (self._problem.setup_min(mode.machine, family, mode) for family in families)


def least_setup(least: LeastSetups, op: Operation) -> int:
    """Return the least setup of an operation on any of its machines."""
    return min((least.of(mode) for mode in op.allowed_modes), default=0)


def _cheapest_tree(cost: Minutes) -> int:
    """Return the cost of the cheapest tree that leads from node 0 to all: Edmonds' branching on a full matrix."""
    cost, total = cost.copy(), 0
    while len(cost) > 1:
        np.fill_diagonal(cost, _NEVER)
        parent = np.concatenate([[0], cost[:, 1:].argmin(axis=0)])
        least = cost[parent[1:], np.arange(1, len(cost))]
        total += int(least.sum())
        cost[:, 1:] -= least
        labels = _joined(parent.tolist())
        if max(labels) == len(cost) - 1:  # no circle
            return total
        joined = np.full((max(labels) + 1, max(labels) + 1), _NEVER, dtype=np.int64)
        where = np.array(labels)
        np.minimum.at(joined, (where[:, None], where[None, :]), cost)
        cost = joined
    return total


def _joined(parent: list[int]) -> list[int]:
    """Number the nodes anew, those of a circle alike; node 0 stays itself."""
    labels = [-1] * len(parent)
    labels[0], count = 0, 1
    for node in range(1, len(parent)):
        path: list[int] = []
        while labels[node] == -1 and node not in path:
            path.append(node)
            node = parent[node]
        circle = path[path.index(node):] if node in path else []
        for k in path:
            labels[k] = count
            count += k not in circle or k == circle[-1]
    return labels
