"""What a goal minimises, in words."""

from __future__ import annotations

from gui.texts import noop, tr
from gui.words import quantity
from solver.objective import Profile

TERM_WORDS = {
    "weighted_tardiness": noop("weighted tardiness"),
    "makespan": noop("makespan"),
    "setup": noop("setup hours"),
}


def level_name(level: tuple[tuple[str, float], ...]) -> str:
    """Name a level: `makespan + 2 × setup hours`; terms of weight 0 do not count."""
    parts = []
    for term, weight in level:
        if weight:
            factor = "" if weight == 1 else f"{quantity(weight)} × "
            parts.append(factor + tr(TERM_WORDS.get(term, term.replace("_", " "))))
    return " + ".join(parts)


def level_names(profile: Profile) -> tuple[str, ...]:
    """Name the levels, most important first."""
    return tuple(level_name(level) for level in profile.levels)


def goal_lines(profile: Profile) -> str:
    """Write the levels as a list: what decides first, what breaks a tie."""
    names = level_names(profile)
    if len(names) == 1:
        return tr("Smallest sum of {names}", names=names[0])
    return "\n".join(f"{k}. {name[:1].upper()}{name[1:]}" for k, name in enumerate(names, 1))
