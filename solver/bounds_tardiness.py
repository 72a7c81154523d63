"""How little weighted tardiness any plan can have: of orders alone, and of orders that share a channel.

The relaxation of a channel cuts work into minutes and lets each carry its part of its order's weight: a
transport of minutes to stretches of time at least cost. No minute ends after its order, so no plan can cost less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scheduler.problem import Problem
from solver.bounds_capacity import Channel

Minutes = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]

_BUCKETS = 60
_FEWEST_BUCKETS = 12
_MOST_ARCS = 90_000
"""Tasks x stretches of time: so many are solved in 0.2 s of one core, 300,000 in 0.5 s."""
_MOST_TASKS = 1_500
_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class Orders:
    """What counts of each order: weight (0: never late), due minute, and its least lateness on an empty floor."""

    of: Minutes  # order of each operation
    weight: Reals
    due: Minutes
    alone: Minutes

    @property
    def least(self) -> float:
        """Return the weighted tardiness on an empty floor: weight x minutes."""
        return float((self.weight * self.alone).sum())


def orders_of(problem: Problem, ends: Sequence[int]) -> Orders:
    """Work out what counts of each order, from the earliest ends of the operations."""
    weight, due, alone = [], [], []
    for order, ops in zip(problem.orders, problem.operations_of, strict=True):
        counts = order.due_min is not None and bool(ops)
        end = max((ends[op] for op in ops), default=0)
        weight.append(float(order.weight) if counts else 0.0)
        due.append(order.due_min if counts and order.due_min is not None else 0)
        alone.append(max(0, end - order.due_min) if counts and order.due_min is not None else 0)
    of = np.array([op.order for op in problem.operations], dtype=np.int64)
    return Orders(
        of, np.array(weight), np.array(due, dtype=np.int64), np.array(alone, dtype=np.int64)
    )


def least_tardiness(orders: Orders, listed: Sequence[Channel], order_tails: Minutes) -> float:
    """Return what no plan's weighted tardiness (weight x minutes) can be below."""
    best = orders.least
    for channel in sorted(listed, key=lambda c: -_pressure(orders, c, order_tails))[:_CHANNELS]:
        best = max(best, _transport(orders, channel, order_tails))
    return best


def _pressure(orders: Orders, channel: Channel, order_tails: Minutes) -> float:
    """Guess how much tardiness the channel's load alone makes: by due date, one after another."""
    of = orders.of[channel.operations]
    wanted = orders.due[of] - order_tails[channel.operations]
    sequence = np.argsort(wanted, kind="stable")
    done = channel.supply.when(np.cumsum(channel.amounts[sequence]))
    late = np.maximum(0, done - wanted[sequence])
    share = orders.weight[of][sequence] * channel.amounts[sequence] / max(1, int(channel.amounts.sum()))
    return float((late * share).sum())


def _tasks(orders: Orders, channel: Channel, order_tails: Minutes) -> tuple[Minutes, Minutes, Minutes, Minutes]:
    """Return order, head, amount and tail of the tasks that count; merged by order where there are many."""
    of = orders.of[channel.operations]
    counts = orders.weight[of] > 0
    of, heads, amounts = of[counts], channel.heads[counts], channel.amounts[counts]
    tails = order_tails[channel.operations][counts]
    if len(of) <= _MOST_TASKS:
        return of, heads, amounts, tails
    names, where = np.unique(of, return_inverse=True)
    where = where.reshape(-1)
    merged = np.zeros((3, len(names)), dtype=np.int64)
    merged[0] = merged[2] = 1 << 60
    np.minimum.at(merged[0], where, heads)
    np.add.at(merged[1], where, amounts)
    np.minimum.at(merged[2], where, tails)
    return names, merged[0], merged[1], merged[2]


def _transport(orders: Orders, channel: Channel, order_tails: Minutes) -> float:
    of, heads, amounts, tails = _tasks(orders, channel, order_tails)
    if not 0 < len(of) <= 4 * _MOST_TASKS:
        return 0.0
    supply = channel.supply
    first, total = int(heads.min()), int(amounts.sum())
    begun = int(supply.done(np.array([first]))[0])
    last = int(supply.done(np.array([int(heads.max())]))[0]) + total
    buckets = max(_FEWEST_BUCKETS, min(_BUCKETS, _MOST_ARCS // len(of)))
    edges = np.unique(supply.when(np.linspace(begun, last, buckets + 1).astype(np.int64)))
    edges[0] = min(int(edges[0]), first)
    room = np.diff(supply.done(edges))
    starts = edges[:-1]
    by_order = np.zeros(len(orders.weight))
    np.add.at(by_order, of, amounts.astype(np.float64))
    # A minute worked in a stretch ends after the stretch begins, and after its own head.
    ends = np.maximum(starts[None, :], heads[:, None]) + tails[:, None]
    late = np.maximum(orders.alone[of][:, None], ends - orders.due[of][:, None])
    cost = late * (orders.weight[of] / by_order[of])[:, None]
    allowed = edges[1:][None, :] > heads[:, None]
    flow = _least_cost(cost, allowed, amounts, room)
    inside = np.unique(of)
    outside = orders.least - float((orders.weight[inside] * orders.alone[inside]).sum())
    return outside + flow if flow > 0 else 0.0


def _least_cost(cost: Reals, allowed: npt.NDArray[np.bool_], amounts: Minutes, room: Minutes) -> float:
    """Return the least cost of bringing all amounts into the room of the stretches; 0 if it can't be worked out."""
    from ortools.graph.python import min_cost_flow

    worst, total = float(cost.max(initial=0.0)), int(amounts.sum())
    if worst <= 0:
        return 0.0
    scale = min(1e6, 1e16 / (worst * total))
    if scale * worst < 100:
        return 0.0
    tasks, stretches = cost.shape
    solver = min_cost_flow.SimpleMinCostFlow()
    rows, columns = np.nonzero(allowed)
    unit = np.floor(cost[rows, columns] * scale).astype(np.int64)
    solver.add_arcs_with_capacity_and_unit_cost(rows, tasks + columns, amounts[rows], unit)
    sink = tasks + stretches
    solver.add_arcs_with_capacity_and_unit_cost(
        np.arange(tasks, sink), np.full(stretches, sink), room, np.zeros(stretches, dtype=np.int64)
    )
    solver.set_nodes_supplies(np.arange(tasks), amounts)
    solver.set_nodes_supplies(np.array([sink]), np.array([-total]))
    if solver.solve() != solver.OPTIMAL:
        return 0.0
    # The floor of each unit is paid back by nothing: what is lost makes the limit smaller, never larger.
    return float(solver.optimal_cost()) / scale
