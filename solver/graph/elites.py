"""Plans worth keeping, shared by searches."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from solver.graph.layout import Ints


@dataclass(frozen=True, eq=False)
class Elite:
    """A plan worth keeping: the option and head of each node, and an order that all arcs follow."""

    makespan: int
    option: Ints
    order: Ints
    key: npt.NDArray[np.float64]  # head less tail: when it stands in the plan, its slack shared out
    place: Ints  # place of each node in the order
    neighbour: Ints  # before each node on its line, or -1


@dataclass
class Pool:
    """Elites that several searches share."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    elites: list[Elite] = field(default_factory=list)
    best: Elite | None = None
    rounds: int = 0  # children since the pool last got better


def distance(first: Elite, second: Elite) -> float:
    """Return the share of nodes that have another neighbour or option."""
    differ = (first.neighbour != second.neighbour) | (first.option != second.option)
    return float(np.count_nonzero(differ)) / max(1, len(differ))
