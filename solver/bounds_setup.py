"""The least setup that any plan needs: of each operation on each machine, and of the whole shop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scheduler.problem import NO_FAMILY, Mode, Operation, Problem


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
        """Return the least setup of the whole shop: each operation's, and each family set up from another once."""
        total = 0
        families: dict[int, list[int]] = defaultdict(list)  # family -> what each entry costs more than the least
        open_families: set[int] = {NO_FAMILY}
        for op in self._problem.operations:
            modes = op.allowed_modes
            least = min((self.of(mode) for mode in modes), default=0)
            total += least
            if op.started or len({mode.family for mode in modes}) != 1:
                open_families.update(mode.family for mode in modes)
                continue
            families[modes[0].family].append(min(self._entry(mode) for mode in modes) - least)
        return total + sum(min(extra) for family, extra in families.items() if family not in open_families)

    def _entry(self, mode: Mode) -> int:
        """Return the least setup of a mode as the first of its family."""
        others = (self._before[mode.machine] - {mode.family}) | self._ready[mode.machine]
        return min(self._after(mode, others))

    def _after(self, mode: Mode, families: set[int]) -> Iterator[int]:
        return (self._problem.setup_min(mode.machine, family, mode) for family in families)


def least_setup(least: LeastSetups, op: Operation) -> int:
    """Return the least setup of an operation on any of its machines."""
    return min((least.of(mode) for mode in op.allowed_modes), default=0)
