"""The numbers that tables and panels show, by row; each is worked out when first asked for. No Qt.

`Facts` are of the workbook and stay, `Figures` are of one plan. Columns are numpy arrays, so that 50,000 rows
sort in a moment.
"""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from gui.gantt.columns import Columns, columns_of
from scheduler.kpis import operation_orders
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Minutes, Schedule

Keys = npt.NDArray[np.float64]
_DIGITS = re.compile(r"(\d+)")


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts `M2` before `M10`."""
    return tuple(
        (0, int(part), "") if part.isdigit() else (1, 0, part) for part in _DIGITS.split(text.casefold()) if part
    )


def ranks(texts: Sequence[str]) -> Keys:
    """Return the place of each text in natural order, equal for equal texts, NaN (always last) for blank ones."""
    rank = {text: k for k, text in enumerate(sorted(set(texts), key=natural))}
    return np.array([rank[text] if text else np.nan for text in texts], dtype=np.float64)


class Facts:
    """What the workbook says, as columns."""

    def __init__(self, problem: Problem, before: Facts | None = None) -> None:
        self.problem = problem
        self._chart_before = None if before is None else before.chart
        self.rows = object()  # the same object as long as orders and operations keep their numbers

    def edited(self, problem: Problem) -> Facts:
        """Return the facts of the same orders and operations with other locks; all columns are kept."""
        made = copy.copy(self)
        made.problem = problem
        made._chart_before = made.__dict__.pop("chart", None)
        return made

    @cached_property
    def chart(self) -> Columns:
        """What the chart needs of operations, modes and calendars."""
        return columns_of(self.problem, self._chart_before)

    @cached_property
    def op_order(self) -> Minutes:
        """The order of each operation."""
        return operation_orders(self.problem)

    @cached_property
    def order_rank(self) -> Keys:
        """The place of each order by its number."""
        return ranks([order.name for order in self.problem.orders])

    @cached_property
    def step_rank(self) -> Keys:
        """The place of each operation by its step."""
        return ranks([op.step for op in self.problem.operations])

    @cached_property
    def op_by_order_and_step(self) -> Keys:
        """The place of each operation by order, then step."""
        steps = np.nan_to_num(self.step_rank, nan=-1.0)
        order = np.nan_to_num(self.order_rank, nan=-1.0)[self.op_order] if len(steps) else steps
        place = np.empty(len(steps), dtype=np.float64)
        place[np.lexsort((steps, order))] = np.arange(len(steps))
        return place

    @cached_property
    def machine_rank(self) -> Keys:
        """The place of each machine by its name."""
        return ranks([machine.name for machine in self.problem.machines])

    @cached_property
    def due(self) -> Keys:
        """The due minute of each order; NaN without one."""
        return np.array(
            [np.nan if order.due_min is None else order.due_min for order in self.problem.orders], dtype=np.float64
        )

    @cached_property
    def order_search(self) -> list[str]:
        """What the filter of the orders looks through, one text a row."""
        return [
            " ".join((o.name, o.product, o.status, *map(str, o.attributes.values()))).casefold()
            for o in self.problem.orders
        ]

    @cached_property
    def operation_search(self) -> list[str]:
        """What the filter of the operations looks through, besides the machine."""
        orders = [" ".join((o.name, o.product, _customer(o.attributes))).casefold() for o in self.problem.orders]
        return [f"{orders[op.order]} {op.step} {op.name}".casefold() for op in self.problem.operations]

    @cached_property
    def machine_search(self) -> list[str]:
        """What the filter of the machines looks through."""
        return [f"{m.name} {m.work_center} {m.calendar_name}".casefold() for m in self.problem.machines]

    @cached_property
    def attributes(self) -> tuple[str, ...]:
        """The planner's own columns on orders and operations."""
        things = itertools.chain(self.problem.orders, self.problem.operations)
        return tuple(dict.fromkeys(name for thing in things for name in thing.attributes))

    def prepare(self) -> None:
        """Work all columns out; on a thread, before anyone looks at them."""
        for name in (
            "op_order",
            "order_rank",
            "step_rank",
            "op_by_order_and_step",
            "machine_rank",
            "due",
            "order_search",
            "operation_search",
            "machine_search",
            "attributes",
            "attribute_names",
            "chart",
        ):
            getattr(self, name)

    @cached_property
    def attribute_names(self) -> tuple[str, ...]:
        """The planner's own columns on the orders, but the customer's."""
        names = dict.fromkeys(key for order in self.problem.orders for key in order.attributes)
        return tuple(name for name in names if name.casefold() != "customer")

    @property
    def held(self) -> int:
        """Return how many operations have started, are locked or frozen."""
        return int((self.chart.locked | self.chart.started).sum())

    def customer(self, order: int) -> str:
        """Return the customer of an order, blank if there is none."""
        return _customer(self.problem.orders[order].attributes)


def _customer(attributes: object) -> str:
    for key, value in getattr(attributes, "items", dict)():
        if key.casefold() == "customer":
            return str(value)
    return ""


@dataclass(frozen=True, slots=True)
class MachineLoad:
    """What one machine does in a plan; an oven's batch counts once."""

    operations: int
    setup_h: float
    worked_h: float
    open_h: float  # up to the end of the plan, times the places of the machine
    first_min: int | None
    last_min: int | None

    @property
    def utilisation_pct(self) -> float | None:
        """Return worked / open in %, None when it is never open."""
        return 100.0 * self.worked_h / self.open_h if self.open_h else None


class Figures:
    """What one plan says, as columns and rows. `schedule` is None before there is a plan."""

    def __init__(self, facts: Facts, schedule: Schedule | None) -> None:
        self.facts = facts
        self.problem = facts.problem
        self.schedule = schedule
        self._loads: dict[int, MachineLoad] = {}

    @cached_property
    def placed(self) -> npt.NDArray[np.bool_]:
        """Whether each operation has a place."""
        if self.schedule is None:
            return np.zeros(len(self.problem.operations), dtype=np.bool_)
        return np.asarray(self.schedule.machine != UNPLACED)

    def column(self, name: str) -> Keys:
        """Return `machine`, `setup_start`, `start` or `end` of each operation, NaN where it has no place."""
        values = np.full(len(self.problem.operations), np.nan)
        if self.schedule is not None:
            values[self.placed] = getattr(self.schedule, name)[self.placed]
        return values

    def column_at(self, name: str, operation: int) -> float:
        """Return one value of `column` without making the column."""
        if self.schedule is None or not self.placed[operation]:
            return float("nan")
        return float(getattr(self.schedule, name)[operation])

    @cached_property
    def op_machine_rank(self) -> Keys:
        """The place of each operation by the name of its machine."""
        values = np.full(len(self.problem.operations), np.nan)
        if self.schedule is not None and len(values):
            values[self.placed] = self.facts.machine_rank[self.schedule.machine[self.placed]]
        return values

    @cached_property
    def order_start(self) -> Keys:
        """The first start of each order, setups included; NaN without a plan."""
        return self._by_order("setup_start", np.fmin, np.inf)

    @cached_property
    def order_end(self) -> Keys:
        """The last end of each order; NaN without a plan."""
        return self._by_order("end", np.fmax, -np.inf)

    def _by_order(self, name: str, pick: np.ufunc, nothing: float) -> Keys:
        found = np.full(len(self.problem.orders), nothing)
        if len(self.problem.operations):
            pick.at(found, self.facts.op_order, self.column(name))
        found[np.isinf(found)] = np.nan
        return found

    @cached_property
    def lateness(self) -> Keys:
        """End - due of each order in minutes; NaN without a due date or a plan."""
        return self.order_end - self.facts.due

    @cached_property
    def op_lateness(self) -> Keys:
        """The lateness of each operation's order."""
        return self.lateness[self.facts.op_order] if len(self.problem.operations) else np.zeros(0)

    @cached_property
    def late_orders(self) -> tuple[int, ...]:
        """The orders that end after their due date."""
        return tuple(int(k) for k in np.flatnonzero(np.nan_to_num(self.lateness, nan=0.0) > 0))

    @cached_property
    def setup_total(self) -> Minutes:
        """The worked setup minutes of each operation."""
        return self._open_minutes("setup_start", "start")

    @cached_property
    def run_total(self) -> Minutes:
        """The worked run minutes of each operation; in an oven those of its batch."""
        return self._open_minutes("start", "end")

    def _open_minutes(self, begin: str, end: str) -> Minutes:
        """Count the open minutes from one column of the plan to another; 0 where an operation has no place."""
        found = np.zeros(len(self.problem.operations), dtype=np.int64)
        if self.schedule is None:
            return found
        begins, ends = getattr(self.schedule, begin), getattr(self.schedule, end)
        lasting = np.flatnonzero(self.placed & (ends > begins))
        calendar = self.facts.chart.mode_columns(self.schedule.machine)[0][lasting]
        for number in np.unique(calendar).tolist():
            ops, hours = lasting[calendar == number], self.facts.chart.calendars[number]
            found[ops] = hours.worked_at(ends[ops]) - hours.worked_at(begins[ops])
        return found

    def setup_min(self, operation: int) -> int:
        """Return the worked setup minutes of one operation."""
        return int(self.setup_total[operation])

    def run_min(self, operation: int) -> int:
        """Return the worked run minutes of one operation; in an oven those of its batch."""
        return int(self.run_total[operation])

    @cached_property
    def _by_machine(self) -> list[Minutes]:
        if self.schedule is None:
            return [np.zeros(0, dtype=np.int64)] * len(self.problem.machines)
        order = np.lexsort((self.schedule.start, self.schedule.setup_start, self.schedule.machine))
        cuts = np.searchsorted(self.schedule.machine[order], np.arange(len(self.problem.machines) + 1))
        return [order[a:b] for a, b in itertools.pairwise(cuts)]

    def operations_on(self, machine: int) -> tuple[int, ...]:
        """List the operations of a machine in the order of their work."""
        return tuple(int(k) for k in self._by_machine[machine])

    def load(self, machine: int) -> MachineLoad:
        """Return what one machine does."""
        if machine not in self._loads:
            self._loads[machine] = self._load(machine)
        return self._loads[machine]

    def _load(self, machine: int) -> MachineLoad:
        ops = self._by_machine[machine]
        where = self.problem.machines[machine]
        if self.schedule is None or not len(ops):
            return MachineLoad(0, 0.0, 0.0, self._open_h(machine), None, None)
        counted = ops
        if where.batch_by:  # the operations of one batch start together and are worked once
            _, first = np.unique(self.schedule.start[ops], return_index=True)
            counted = ops[first]
        setup, run = int(self.setup_total[counted].sum()), int(self.run_total[counted].sum())
        return MachineLoad(
            operations=len(ops),
            setup_h=setup / 60,
            worked_h=(setup + run) / 60,
            open_h=self._open_h(machine),
            first_min=int(self.schedule.setup_start[ops].min()),
            last_min=int(self.schedule.end[ops].max()),
        )

    def _open_h(self, machine: int) -> float:
        where = self.problem.machines[machine]
        end = 0 if self.schedule is None else int(self.schedule.end.max(initial=0))
        return where.calendar.open_between(0, end) * (1 if where.batch_by else where.capacity) / 60

    def load_column(self, name: str) -> Keys:
        """Return one figure of every machine; NaN for none."""
        values = [getattr(self.load(m), name) for m in range(len(self.problem.machines))]
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
