"""Which bar has which colour: by order, product, lateness, setup family or any attribute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gui.gantt.scene import Scene
from gui.gantt.slots import LATENESS_FIRST, NEUTRAL, SERIES
from scheduler.calendar import DAY_MIN
from scheduler.problem import Problem

Slots = npt.NDArray[np.uint8]
LATENESS_LABELS = (
    "More than a day early",
    "Up to a day early",
    "On time by less than an hour",
    "Up to 4 hours late",
    "Up to a day late",
    "More than a day late",
)
_LATENESS_LIMITS_MIN = (-DAY_MIN, -60, 0, 240, DAY_MIN)  # a lateness up to and including the limit
NO_DUE_LABEL = "No due date"
BLANK_LABEL = "(blank)"
_MOST_IN_LEGEND = 100  # nobody reads more, and colours have come round by then
FIXED_MODES = ("order", "product", "lateness", "family")


@dataclass(frozen=True, slots=True)
class Coloring:
    """The colour slot of each operation, and what the slots stand for, the most used first."""

    slots: Slots  # (operations,)
    legend: tuple[tuple[str, int], ...]


def color_modes(problem: Problem) -> tuple[str, ...]:
    """List what bars can be coloured by: the fixed modes, then every attribute of orders and operations."""
    names: dict[str, None] = {}
    for thing in (*problem.orders, *problem.operations):
        for name in thing.attributes:
            names.setdefault(name)
    return (*FIXED_MODES, *(name for name in names if name.casefold() not in FIXED_MODES))


def color_scene(scene: Scene, mode: str) -> Coloring:
    """Give every operation its colour slot."""
    if mode == "lateness":
        return _by_lateness(scene)
    problem, columns = scene.problem, scene.columns
    if mode == "order":
        names = [order.name for order in problem.orders]
        return _by_category(np.array(columns.order), names)
    if mode == "product":
        return _by_order_value(scene, [order.product for order in problem.orders])
    if mode == "family":
        family = np.zeros(len(problem.operations), dtype=np.int64)
        family[scene.operation] = scene.family
        return _by_category(family, list(problem.families))
    return _by_attribute(scene, mode)


def _by_attribute(scene: Scene, name: str) -> Coloring:
    """Colour by a column that the planner added; an operation's own value comes before its order's."""
    problem, wanted = scene.problem, name.casefold()

    def value_of(attributes: Iterable[tuple[str, str]]) -> str:
        return next((value for key, value in attributes if key.casefold() == wanted), "")

    by_order = [value_of(order.attributes.items()) for order in problem.orders]
    values = [
        (value_of(op.attributes.items()) if op.attributes else "") or by_order[op.order] for op in problem.operations
    ]
    names, numbers = _numbered(values)
    return _by_category(numbers, names)


def _by_order_value(scene: Scene, values: list[str]) -> Coloring:
    names, numbers = _numbered(values)
    return _by_category(numbers[scene.columns.order], names)


def _numbered(values: list[str]) -> tuple[list[str], npt.NDArray[np.int64]]:
    known: dict[str, int] = {}
    numbers = np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
    return list(known), numbers


def _by_category(number: npt.NDArray[np.int64], names: list[str]) -> Coloring:
    named = np.array([bool(name) for name in names], dtype=np.bool_)
    slot_of = np.full(max(1, len(names)), NEUTRAL, dtype=np.uint8)
    slot_of[: len(names)][named] = np.arange(int(named.sum())) % SERIES
    used = np.bincount(number, minlength=len(names))
    ranked = np.lexsort((-used, ~named, used == 0))[:_MOST_IN_LEGEND].tolist() if names else []
    legend = tuple((names[k] or BLANK_LABEL, int(slot_of[k])) for k in ranked if used[k])
    return Coloring(slot_of[number] if len(number) else np.zeros(0, dtype=np.uint8), legend)


def _by_lateness(scene: Scene) -> Coloring:
    step = np.searchsorted(np.array(_LATENESS_LIMITS_MIN), scene.lateness, side="left")
    by_order = np.where(scene.has_due, LATENESS_FIRST + step, NEUTRAL).astype(np.uint8)
    legend = [(label, LATENESS_FIRST + k) for k, label in enumerate(LATENESS_LABELS)]
    legend.append((NO_DUE_LABEL, NEUTRAL))
    used = set(by_order.tolist())
    slots = by_order[scene.columns.order] if len(by_order) else np.zeros(0, dtype=np.uint8)
    return Coloring(slots, tuple(entry for entry in legend if entry[1] in used))
