# ruff: noqa: I001
"""The search itself: try a move, redo what it reaches, keep or roll back, until the chunk is over."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np
import numpy.typing as npt

from solver.kernels.change import makespan, open_evaluation, relocate, roll_back
from solver.kernels.decode import propagate
from solver.kernels.instance import Ints
from solver.kernels.jit import inner, kernel
from solver.kernels.labels import label_anew
from solver.kernels.record import Record
from solver.kernels.moves import (
    Words, before_of, below, chance, critical, few, hurry_order, insert_at, join_family, last_of, list_tardy,
    last_order, move_by, other_mode, pick_tardy, random_word, route_bound,
)
from solver.kernels.oven_moves import try_oven
from solver.kernels.runs import merge_run, pick_set_up
from solver.kernels.world import (
    END_LIMIT, EVALUATION, LOGGED, M_BATCH, M_NEED, M_NEED_END, M_UNIT, O_FIXED, R_DUE, R_END, R_WEIGHT, S_BEGIN, S_END,
    S_MODE, S_SETUP, S_WANT, SETUP, TARDINESS, TARDINESS_LIMIT, TARDINESS_PEAK, Bytes, Column, World,
)  # fmt: skip

Floats = npt.NDArray[np.float64]
# Places in `tune`: the cost of a unit of each term, then the temperature, then the cost of the plan
# on the board, shares of picks that go to tardy orders, to the last order and to setups, and a row by kind of move
COST_TARDINESS, COST_MAKESPAN, COST_SETUP, TEMPERATURE, COST, LATE, LAST, SETUPS, EXCURSION = range(9)
# Places in `tally`: evaluations, accepted, best plans copied, whether the plan on the board is the best and not copied,
# operations redone, accepted since labels were dealt
TRIED, TAKEN, KEPT, UNKEPT, REACHED, SINCE, BY_KIND = 0, 1, 2, 3, 4, 5, 8
KINDS, MERGE, HURRY = 10, 8, 9
"""Kinds of moves; `tally[BY_KIND + 2 * kind]` counts how often each was tried, the next place how often taken."""

_SEVERAL = MERGE
"""Kinds from here on redo the plan more than once: what is in between may reach further than its end."""
_MARGIN = 2.0
"""Moves end early when tardiness has risen by so many times what accepted moves of the kind hardly ever need."""
_STEP, _RARE = 0.1, 0.03


@dataclass(frozen=True, eq=False)
class Search(Record):
    """What the search keeps between chunks, and its scratch."""

    rng: Annotated[Words, np.uint64, None]
    tune: Annotated[Floats, np.float64, None]
    tally: Column
    levels: Annotated[Ints, np.int64, None, 3]  # whole coefficients of tardiness, makespan and setup
    best_levels: Column
    best: Annotated[Ints, np.int64, None, S_END + 1]  # the best plan, columns as in World.state
    tardy: Column
    tardy_cost: Column
    missing: Column
    labels: Column
    stop: Bytes  # not 0: end now


@inner
def _try_kind(w: World, rng: Words, kind: int, op: int) -> bool:
    """Change the sequence or the mode of an operation; return False if there is no such move (then roll back)."""
    mode = w.state[op, S_MODE]
    on_line = w.modes[mode, M_UNIT] < 0
    if w.modes[mode, M_BATCH] >= 0 and kind not in (2, 3):
        return try_oven(w, rng, kind, op)
    if kind == 0:  # earlier on its line
        return on_line and move_by(w, op, -few(rng, 24))
    if kind == 1:  # what stands before it goes behind it
        before = before_of(w, op)
        if before < 0 or w.ops[before, O_FIXED] >= 0:
            return False
        return move_by(w, before, few(rng, 24))
    if kind == 2:  # another machine, where its turn would be
        other = other_mode(w, rng, op)
        ready, _ = route_bound(w, op)
        t = ready if random_word(rng) >> np.uint64(63) else w.state[op, S_BEGIN]
        return other >= 0 and insert_at(w, op, other, t, few(rng, 6) - few(rng, 6))
    if kind == 3:  # what stands before it goes to another machine
        before = before_of(w, op)
        if before < 0 or w.ops[before, O_FIXED] >= 0:
            return False
        other = other_mode(w, rng, before)
        return other >= 0 and insert_at(w, before, other, w.state[before, S_BEGIN], few(rng, 6) - 1)
    if kind == 4:  # somewhere near on its line
        far = few(rng, 24)
        return on_line and move_by(w, op, far if random_word(rng) >> np.uint64(63) else -far)
    if kind == 5:  # behind one of its family
        return join_family(w, rng, op, 12)
    if kind == 6:  # straight to when its route lets it start
        ready, _ = route_bound(w, op)
        return insert_at(w, op, mode, ready, few(rng, 4) - 1)
    # kind 7: an earlier claim on its pools, without another place
    near = min(w.state[op, S_WANT], w.state[op, S_BEGIN] - below(rng, 240))
    return relocate(w, op, mode, w.pos[op], near)


@inner
def _pick(w: World, s: Search, count: int) -> tuple[int, int]:
    """Return (kind of move, operation); the operation is -1 if this pick led nowhere, an order for HURRY."""
    rng = s.rng
    aim, roll = chance(rng), chance(rng)
    late = s.tune[LATE] if count > 0 else 0.0
    if aim < late + s.tune[LAST]:
        order = s.tardy[pick_tardy(rng, s.tardy_cost, count)] if aim < late else last_order(w)
        if roll < 0.09:
            return HURRY, order
        op = critical(w, rng, last_of(w, order))
        if op < 0:
            return 0, -1
        pooled = w.modes[w.state[op, S_MODE], M_UNIT] >= 0 or w.state[op, S_WANT] < w.state[op, S_BEGIN]
        if pooled and roll < 0.28:
            return 7, op
        pick = chance(rng)
        if pick < 0.35:
            return 0, op
        if pick < 0.5:
            return 1, op
        if pick < 0.7:
            return 2, op
        if pick < 0.85:
            return 3, op
        return (6, op) if pick < 0.95 else (5, op)
    pick = chance(rng)
    if aim > 1.0 - s.tune[SETUPS]:
        op = pick_set_up(w, rng)
        return (MERGE, op) if pick < 0.6 else (5, op) if pick < 0.8 else (2, op)
    op = below(rng, len(w.ops))
    if pick < 0.45:
        return 4, op
    if pick < 0.75:
        return 2, op
    return (5, op) if w.state[op, S_SETUP] > 0 or pick < 0.85 else (7, op)


@kernel
def plan_cost(w: World, tune: Floats) -> float:
    """Return the cost of the plan on the board."""
    cost = tune[COST_TARDINESS] * w.sums[TARDINESS] + tune[COST_SETUP] * w.sums[SETUP]
    if tune[COST_MAKESPAN] > 0:
        cost += tune[COST_MAKESPAN] * makespan(w)
    return cost


@inner
def is_better(w: World, levels: Ints, best_levels: Ints) -> bool:
    """Say whether the plan on the board beats the best levels, exactly, and then write its levels there."""
    last = makespan(w)
    verdict = 0
    for k in range(len(levels)):
        value = levels[k, 0] * w.sums[TARDINESS] + levels[k, 1] * last + levels[k, 2] * w.sums[SETUP]
        if verdict == 0 and value != best_levels[k]:
            if value > best_levels[k]:
                return False
            verdict = 1
        if verdict > 0:
            best_levels[k] = value
    return verdict > 0


@kernel
def keep(w: World, best: Ints, tally: Ints) -> None:
    """Copy the plan on the board."""
    for op in range(len(w.ops)):
        for j in range(S_END + 1):
            best[op, j] = w.state[op, j]
    tally[KEPT] += 1
    tally[UNKEPT] = 0


@inner
def _learn_excursion(tune: Floats, kind: int, excursion: int) -> None:
    """Follow how far tardiness rises on the way to a plan that is accepted, so that hopeless moves end early."""
    at = EXCURSION + kind
    if excursion > tune[at]:
        tune[at] *= 1.0 + _STEP
    else:
        tune[at] = max(1.0, tune[at] * (1.0 - _STEP * _RARE))


@kernel
def anneal(w: World, s: Search, tries: int) -> None:
    """Try so many moves from the plan on the board; `s.best` is the best plan seen when this returns."""
    rng, tune, tally = s.rng, s.tune, s.tally
    current = tune[COST]
    count = list_tardy(w, s.tardy, s.tardy_cost)
    for k in range(tries):
        if s.stop[0]:
            break
        if k & 255 == 255:
            count = list_tardy(w, s.tardy, s.tardy_cost)
        kind, op = _pick(w, s, count)
        if op < 0 or (kind != HURRY and w.ops[op, O_FIXED] >= 0):
            continue
        if kind == 7:
            mode = w.state[op, S_MODE]
            if w.modes[mode, M_UNIT] < 0 and w.modes[mode, M_NEED] == w.modes[mode, M_NEED_END]:
                continue
        open_evaluation(w)
        allowed = current - tune[TEMPERATURE] * math.log(chance(rng))
        if kind < _SEVERAL and tune[COST_MAKESPAN] > 0:
            w.sums[END_LIMIT] = np.int64(min(4e18, allowed / tune[COST_MAKESPAN]))
        former = w.sums[TARDINESS]
        w.sums[TARDINESS_LIMIT] = former + np.int64(_MARGIN * tune[EXCURSION + kind])
        if kind != HURRY and tune[COST_TARDINESS] > 0:
            # A setup that is saved may be worth much tardiness.
            saved = 2.0 * w.state[op, S_SETUP] * tune[COST_SETUP] / tune[COST_TARDINESS]
            w.sums[TARDINESS_LIMIT] += np.int64(min(1e18, saved))
        if kind == HURRY:
            # On the way to its last operation an order pushes others back before it gains anything itself.
            w.sums[TARDINESS_LIMIT] += w.orders[op, R_WEIGHT] * max(0, w.orders[op, R_END] - w.orders[op, R_DUE])
        if kind == HURRY:
            good = hurry_order(w, rng, op, 0)
        elif kind == MERGE and w.modes[w.state[op, S_MODE], M_BATCH] < 0:
            good = merge_run(w, rng, op)
        else:
            good = _try_kind(w, rng, kind, op) and propagate(w)
        tally[TRIED] += 1
        tally[REACHED] += w.count[LOGGED]
        tally[BY_KIND + 2 * kind] += 1
        if not good:
            roll_back(w)
            continue
        if tune[COST_TARDINESS] * w.sums[TARDINESS] + tune[COST_SETUP] * w.sums[SETUP] > allowed:
            roll_back(w)
            continue
        value = plan_cost(w, tune)
        if value > allowed:
            roll_back(w)
            continue
        if is_better(w, s.levels, s.best_levels):
            tally[UNKEPT] = 1
        elif tally[UNKEPT]:
            roll_back(w)  # this would leave the best plan: take that down first
            keep(w, s.best, tally)
            continue
        _learn_excursion(tune, kind, w.sums[TARDINESS_PEAK] - former)
        tally[BY_KIND + 1 + 2 * kind] += 1
        tally[TAKEN] += 1
        current = value
        tally[SINCE] += 1
        if tally[SINCE] >= 200 + len(w.ops) // 8:
            tally[SINCE] = 0
            label_anew(w, s.missing, s.labels)
    if tally[UNKEPT]:
        keep(w, s.best, tally)
    tune[COST] = current
    w.count[EVALUATION] += 1
