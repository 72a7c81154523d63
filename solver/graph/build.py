"""Starting points for the tabu search: dispatched plans with chance in them, and plans between two plans.

A plan between two others orders all nodes by a mean of their heads in both (path relinking without repair: what
comes first in both comes first in the mean, so links and shared orders hold and no circle can arise).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from solver.graph.core import Ints, Longs, Seeds, draw
from solver.graph.elites import Elite
from solver.kernels.jit import kernel as jit

Reals = npt.NDArray[np.float64]


@jit
def longest_tails(option_ptr: Ints, option: Ints, ap: Ints, ae: Ints, tail: Longs) -> None:
    """Write the longest way behind each node over links and shortest runs; nodes stand in topological order."""
    n = len(option_ptr) - 1
    for x in range(n - 1, -1, -1):
        for e in range(ap[x], ap[x + 1]):
            y = ae[e, 0]
            p = int(option[option_ptr[y], 1])
            for o in range(option_ptr[y], option_ptr[y + 1]):
                p = min(p, option[o, 1])
            tail[x] = max(tail[x], tail[y] + p + ae[e, 1])


@jit
def dispatch(
    rule: int, option_ptr: Ints, option: Ints, line: Ints, table: Ints, setups: bool, ap: Ints, ae: Ints, tail: Longs,
    noise: int, rng: Seeds, free: Longs, family: Ints, missing: Ints, ready: Longs, waiting: Ints, where: Longs,
    begin: Longs, choice: Ints, order: Ints,
) -> None:
    """Write a plan by Giffler and Thompson's procedure with a rule: 0 most work behind, 1 chance, 2 shortest, 3 first.

    Every node takes the line on which it ends first. `free` and `family` of the lines, `missing` and `ready` of the
    nodes are what is there at the start, and used up; `waiting`, `where` and `begin` are room to work in.
    """
    n = len(option_ptr) - 1
    count = 0
    for x in range(n):
        if missing[x] == 0:
            waiting[count] = x
            count += 1
    for step in range(n):
        soonest = 1 << 60
        chosen_line = -1
        for i in range(count):
            x = waiting[i]
            best = 1 << 60
            for o in range(option_ptr[x], option_ptr[x + 1]):
                m = option[o, 0]
                t = free[m]
                if setups:
                    s = table[line[m, 0], family[m], option[o, 2]]
                    t += s if s >= 0 else option[o, 3]
                t = max(t, ready[x])
                if t + option[o, 1] < best:
                    best = t + option[o, 1]
                    where[x] = o
                    begin[x] = t
            if best < soonest:
                soonest = best
                chosen_line = option[where[x], 0]
        top = -(1 << 62)
        at = -1
        for i in range(count):
            x = waiting[i]
            if option[where[x], 0] != chosen_line:
                continue
            if begin[x] >= soonest and begin[x] + option[where[x], 1] != soonest:
                continue
            value = draw(rng, noise)
            if rule == 0:
                value += tail[x] + option[where[x], 1]
            elif rule == 2:
                value -= option[where[x], 1] * 4
            elif rule == 3:
                value -= begin[x]
            if value > top:
                top = value
                at = i
        x = waiting[at]
        count -= 1
        waiting[at] = waiting[count]
        choice[x] = where[x]
        order[step] = x
        m = option[where[x], 0]
        free[m] = begin[x] + option[where[x], 1]
        family[m] = option[where[x], 2]
        for e in range(ap[x], ap[x + 1]):
            y = ae[e, 0]
            ready[y] = max(ready[y], free[m] + ae[e, 1])
            missing[y] -= 1
            if missing[y] == 0:
                waiting[count] = y
                count += 1


@jit
def lift(key: Reals, bp: Ints, be: Ints) -> None:
    """Raise the keys so that no node stands before what it links to; nodes stand in topological order."""
    for x in range(len(key)):
        for e in range(bp[x], bp[x + 1]):
            if key[be[e, 0]] > key[x]:
                key[x] = key[be[e, 0]]


def between(
    rng: np.random.Generator, first: Elite, second: Elite, share: float
) -> tuple[Ints, Ints]:
    """Return the options and the order of a plan `share` of the way from the first elite to the second."""
    key = (1.0 - share) * first.key + share * second.key
    place = (1.0 - share) * first.place + share * second.place
    order = np.lexsort((place, key)).astype(np.int32)
    option = np.where(rng.random(len(key)) < share, second.option, first.option).astype(np.int32)
    return option, order
