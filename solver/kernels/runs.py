# ruff: noqa: I001
"""Moves that save setups: operations and whole runs of one family go behind others of their family."""

from __future__ import annotations

import numpy as np

from solver.kernels.change import relocate
from solver.kernels.decode import propagate
from solver.kernels.jit import inner
from solver.kernels.moves import Words, below, chance, place_at, random_word
from solver.kernels.rebatch import mode_on
from solver.kernels.world import (
    M_BATCH, M_FAMILY, M_MACHINE, M_UNIT, NOBODY, O_FIXED, O_MODE, O_MODE_END, Q_COUNT, Q_FIRST, S_BEGIN, S_END, S_MODE,
    S_SETUP, World,
)  # fmt: skip

_LONGEST = 100
"""So many operations of a run go together."""
_REACH = 60
"""So far along a line others of a family are looked for."""
_FURTHER = 0.3
"""How often the search goes on past a run that would do."""
_ANYWHERE = 0.3
"""How often a run goes between two others, whatever their families."""


@inner
def pick_set_up(w: World, rng: Words) -> int:
    """Return an operation at random, one that needs a setup if a few throws find one."""
    op = below(rng, len(w.ops))
    for _ in range(16):
        if w.state[op, S_SETUP] > 0:
            break
        op = below(rng, len(w.ops))
    return op


@inner
def _kin(w: World, rng: Words, op: int, mode: int) -> int:
    """Return one that a mode may follow on its line, near in time and not of the operation's own run, or -1.

    Mostly that is one of its family, else the last of any run.
    """
    machine, family = w.modes[mode, M_MACHINE], w.modes[mode, M_FAMILY]
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    step = 1 if random_word(rng) >> np.uint64(63) else -1
    anywhere = chance(rng) < _ANYWHERE
    own = w.modes[w.state[op, S_MODE], M_MACHINE] == machine
    place = w.pos[op] if own else place_at(w, machine, w.state[op, S_BEGIN], NOBODY)
    passing = own  # its own run
    if not own and step < 0:
        place -= 1
    for _ in range(_REACH):
        if place < 0 or place >= count:
            return -1
        other = w.seq[first + place]
        fits = w.modes[w.state[other, S_MODE], M_FAMILY] == family
        if passing:
            passing = fits
        if not passing and anywhere:
            ends = place + 1 == count or w.state[w.seq[first + place + 1], S_SETUP] > 0
            if ends and chance(rng) > _FURTHER:
                return other
        elif fits and not passing:
            if chance(rng) > _FURTHER:
                return other
            passing = True
        place += step
    return -1


@inner
def _put_behind(w: World, op: int, mode: int, other: int) -> bool:
    """Give an operation a mode and the place behind another one of that line."""
    machine = w.modes[mode, M_MACHINE]
    place = w.pos[other] + 1
    if w.modes[w.state[op, S_MODE], M_MACHINE] == machine and w.pos[op] < place:
        place -= 1
    if mode == w.state[op, S_MODE] and place == w.pos[op]:
        return False
    return relocate(w, op, mode, place, w.state[other, S_END])


@inner
def merge_run(w: World, rng: Words, op: int) -> bool:
    """Move an operation, and what of its family follows it, behind another run of the family on any of its machines."""
    mode = w.ops[op, O_MODE] + below(rng, w.ops[op, O_MODE_END] - w.ops[op, O_MODE])
    former = w.state[op, S_MODE]
    if w.modes[mode, M_UNIT] >= 0 or w.modes[mode, M_BATCH] >= 0:
        return False
    other = _kin(w, rng, op, mode)
    if other < 0:
        return False
    machine, line, family = w.modes[mode, M_MACHINE], w.modes[former, M_MACHINE], w.modes[former, M_FAMILY]
    on_line = w.modes[former, M_UNIT] < 0
    moved = False
    for _ in range(_LONGEST):
        following = -1
        if on_line and w.pos[op] + 1 < w.machines[line, Q_COUNT]:
            following = w.seq[w.machines[line, Q_FIRST] + w.pos[op] + 1]
            if w.modes[w.state[following, S_MODE], M_FAMILY] != family:
                following = -1
        wanted = mode_on(w, op, machine)
        if w.ops[op, O_FIXED] < 0 and wanted >= 0:
            if not _put_behind(w, op, wanted, other) or not propagate(w):
                return False
            moved = True
            other = op
        if following < 0 or following == other:
            break
        op = following
    return moved
