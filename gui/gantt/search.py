"""What the planner looks for in the chart: words that all must fit, such as `P012 late` or `customer:Miller -urgent`.

A word fits an operation if it is part of its order, product, step, name, machine, setup family or of any
attribute of the workbook. `late`, `locked`, `frozen`, `started`, `critical` and `unlocked` mean the state of the
operation; `what:value` looks in one column only; a minus before a word turns it round; quotes keep words together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from gui.gantt.columns import Bools, Ints
from gui.gantt.scene import Scene
from gui.texts import noop, tr
from scheduler.problem import Problem

_WORD = re.compile(r'(-?)(?:([^\s":]+):)?(?:"([^"]*)"|(\S+))')
STATES = (noop("late"), noop("locked"), noop("unlocked"), noop("frozen"), noop("started"), noop("critical"))
_COLUMNS = (
    noop("order"), noop("product"), noop("status"), noop("machine"), noop("work center"), noop("family"), noop("pool"),
    noop("operator"), noop("step"), noop("operation"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One condition."""

    text: str  # casefolded
    column: str = ""  # casefolded; nothing for any
    negated: bool = False
    state: bool = False


def parse(query: str) -> tuple[Word, ...]:
    """Take a query apart; a word that is only a minus or only a column with a colon is no condition."""
    words = []
    states = {tr(state).casefold(): state for state in STATES}
    columns = {tr(name).casefold(): name for name in _COLUMNS}
    for minus, column, quoted, plain in _WORD.findall(query):
        text = (quoted or plain).strip().casefold()
        text = text if quoted or column else states.get(text, text)
        if text.strip("-:") and (quoted or not text.endswith(":")):
            state = not quoted and not column and text in STATES
            words.append(Word(text, columns.get(column.casefold(), column.casefold()), bool(minus), state))
    return tuple(words)


class Index:
    """The texts of one problem, gathered once: by order, by distinct text of an operation, by machine and family."""

    def __init__(self, problem: Problem) -> None:
        """Gather them."""
        self.problem = problem
        self._orders = [
            {"order": order.name, "product": order.product, "status": order.status, **order.attributes}
            for order in problem.orders
        ]
        known: dict[tuple[tuple[str, str], ...], int] = {}
        self._operation_text = np.fromiter(
            (known.setdefault(_texts(op.step, op.name, op.attributes), len(known)) for op in problem.operations),
            np.int64, len(problem.operations),
        )  # fmt: skip
        self._operations = [dict(texts) for texts in known]
        self._machines = [
            {"machine": machine.name, "work center": machine.work_center, **machine.attributes}
            for machine in problem.machines
        ]
        self._families = [{"family": family} for family in problem.families]
        self._pools = [{"pool": pool.name, "operator": pool.name} for pool in problem.resources]

    def find(self, scene: Scene, words: Iterable[Word], critical: Callable[[], Bools]) -> Bools:
        """Mark the operations that fit all words; `critical` is asked only where a word wants it."""
        found = np.ones(len(self.problem.operations), dtype=np.bool_)
        for word in words:
            fits = critical() if word.state and word.text == "critical" else self._fits(scene, word)
            found &= ~fits if word.negated else fits
        return found

    def _fits(self, scene: Scene, word: Word) -> Bools:
        columns = scene.columns
        if word.state:
            return _in_state(scene, word.text)
        fits = _among(self._orders, word)[columns.order] if len(self._orders) else np.zeros(0, dtype=np.bool_)
        if len(self._operations):
            fits = fits | _among(self._operations, word)[self._operation_text]
        if scene.schedule is not None and len(self._machines):
            placed = scene.bar_of >= 0
            machine = np.where(placed, scene.schedule.machine, 0)
            fits |= placed & _among(self._machines, word)[machine]
            fits[scene.operation[_among(self._families, word)[scene.family]]] = True
            fits |= self._with_pool(scene, _among(self._pools, word))
        return fits

    def _with_pool(self, scene: Scene, pools: Bools) -> Bools:
        found = np.zeros(len(self.problem.operations), dtype=np.bool_)
        if pools.any() and scene.schedule is not None:
            for op, machine in zip(self.problem.operations, scene.schedule.machine.tolist(), strict=True):
                mode = op.mode_on(machine)
                found[op.index] = mode is not None and any(pools[pool] for pool, _ in mode.resources)
        return found


def _texts(step: str, name: str, attributes: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return (("step", step), ("operation", name), *attributes.items())


def _among(things: list[dict[str, str]], word: Word) -> Bools:
    """Mark the things of which a text holds the word."""
    if word.column:
        hits = [
            any(key.casefold().startswith(word.column) and word.text in text.casefold() for key, text in thing.items())
            for thing in things
        ]
    else:
        hits = [any(word.text in text.casefold() for text in thing.values()) for thing in things]
    return np.array(hits, dtype=np.bool_)


def _in_state(scene: Scene, state: str) -> Bools:
    columns = scene.columns
    if state == "late":
        return (scene.has_due & (scene.lateness > 0))[columns.order]
    if state == "started":
        return columns.started
    if state == "frozen":
        return columns.frozen
    return ~columns.locked if state == "unlocked" else columns.locked


def rows_with(scene: Scene, operations: Bools) -> Bools:
    """Mark the units with at least one of the operations."""
    found = np.zeros(len(scene.arrangement.names), dtype=np.bool_)
    found[scene.bar_unit[operations[scene.operation]]] = True
    return found


def in_time(scene: Scene, operations: Bools) -> Ints:
    """List the operations of a search as one goes through them: by their start."""
    bars = scene.one_each
    bars = bars[operations[scene.operation[bars]]]
    return scene.operation[bars[np.lexsort((scene.lane[bars], scene.start[bars]))]]
