"""What a good plan is: three terms in hours, and profiles that say which of them comes first.

Two plans are compared by `score`: whole numbers, exact, lower is better. `terms` and `levels` are the
same figures in hours, for people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

import numpy as np

from scheduler.issues import PlanError
from scheduler.kpis import operation_orders, setup_minutes
from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from scheduler.texts import say

TERMS: Final = ("weighted_tardiness", "makespan", "setup")
"""The terms of every objective, in hours; the names stand in reports as they are."""

FRACTION_SCALE = 1000
"""Weights that are not whole numbers count in thousandths."""

Score = tuple[int, ...]
"""One whole number a level, most important first; lower is better."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What is minimised: levels of weighted terms, the first level decides before the second is looked at."""

    name: str
    levels: tuple[tuple[tuple[str, float], ...], ...]
    words: str  # for the planner


PROFILES: Final = (
    Profile(
        say("On time first"),
        ((("weighted_tardiness", 1.0),), (("makespan", 1.0), ("setup", 1.0))),
        say("Orders on time first, the heavier the more; then an early end and few setup hours."),
    ),
    Profile(
        say("Shortest makespan"),
        ((("makespan", 1.0),), (("weighted_tardiness", 1.0),), (("setup", 1.0),)),
        say("All work done as early as possible; then orders on time, then few setup hours."),
    ),
    Profile(
        say("Fewest changeovers"),
        ((("setup", 1.0),), (("weighted_tardiness", 1.0),), (("makespan", 1.0),)),
        say("As few setup hours as possible; then orders on time, then an early end."),
    ),
    Profile(
        say("Balanced"),
        ((("weighted_tardiness", 1.0), ("makespan", 1.0), ("setup", 1.0)),),
        say("Tardiness, end and setup hours together, each with its weight."),
    ),
)

_WEIGHT_SETTINGS = {
    "weight weighted tardiness": "weighted_tardiness",
    "weight tardiness": "weighted_tardiness",
    "weight makespan": "makespan",
    "weight setup": "setup",
}


def profile_for(problem: Problem, name: str = "") -> Profile:
    """Return the profile of that name, else the one that the Settings sheet names, else the first.

    Weights on the Settings sheet (`Weight setup` and the like) replace those of `Balanced`, which is then
    also the profile when none is named. Raises PlanError for an unknown name or a weight that is none.
    """
    weights = _weights(problem.settings)
    wanted = name.strip() or problem.settings.get("profile", "").strip()
    if not wanted:
        wanted = "Balanced" if weights else PROFILES[0].name
    for profile in PROFILES:
        if profile.name.casefold() == wanted.casefold():
            return _weighted(profile, weights) if profile.name == "Balanced" and weights else profile
    known = ", ".join(profile.name for profile in PROFILES)
    raise PlanError(
        say("There is no objective named “{wanted}”.", wanted=wanted), say("Choose one of: {known}.", known=known)
    )


def _weights(settings: Mapping[str, str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for key, term in _WEIGHT_SETTINGS.items():
        text = settings.get(key, "").strip()
        if not text:
            continue
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            value = -1.0
        if not 0 <= value <= 1e6:
            raise PlanError(
                say("The setting “{name}” is “{text}”, which is not a weight.", name=key.capitalize(), text=text),
                say("Write a number from 0 to 1000000, such as 1 or 0.5."),
            )
        found[term] = value
    return found


def _weighted(profile: Profile, weights: Mapping[str, float]) -> Profile:
    level = tuple((term, weights.get(term, weight)) for term, weight in profile.levels[0])
    if not any(weight for _, weight in level):
        raise PlanError(
            say("All weights of the objective are 0, so every plan would be as good as any other."),
            say("Give at least one of them a weight above 0 on the Settings sheet."),
        )
    return Profile(profile.name, (level,), profile.words)


def _scale(weights: list[float]) -> int:
    return 1 if all(float(weight).is_integer() for weight in weights) else FRACTION_SCALE


@dataclass(frozen=True)
class Scorer:
    """Computes the exact score of plans of one problem from bare arrays; build it once, use it often.

    `order_weights` are the weights of the orders as whole numbers (weight x `weight_scale`), shape (orders,),
    0 for orders that are never late. Level `k` is the sum of `coefficients[k]` x (scaled weighted tardiness,
    makespan, setup), all in minutes.
    """

    problem: Problem
    profile: Profile
    order_weights: Minutes = field(init=False)
    order_dues: Minutes = field(init=False)
    weight_scale: int = field(init=False)
    coefficients: tuple[tuple[int, int, int], ...] = field(init=False)
    units: tuple[int, ...] = field(init=False)
    """What one hour of weight 1 counts on each level: level in hours = score / unit."""
    _orders: Minutes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Turn weights and due dates into integer arrays."""
        orders = self.problem.orders
        planned = self.problem.operations_of
        weights = [o.weight if o.due_min is not None and planned[k] else 0.0 for k, o in enumerate(orders)]
        scale = _scale(weights)
        coefficients, units = [], []
        for level in self.profile.levels:
            by_term = dict(level)
            level_scale = _scale(list(by_term.values()))
            tardiness, makespan, setup = (round(by_term.get(term, 0.0) * level_scale) for term in TERMS)
            # A level without tardiness needs no scale of the orders' weights.
            other = scale if tardiness else 1
            coefficients.append((tardiness, makespan * other, setup * other))
            units.append(60 * level_scale * other)
        values = {
            "order_weights": np.array([round(w * scale) for w in weights], dtype=np.int64),
            "order_dues": np.array([0 if o.due_min is None else o.due_min for o in orders], dtype=np.int64),
            "weight_scale": scale,
            "coefficients": tuple(coefficients),
            "units": tuple(units),
            "_orders": operation_orders(self.problem),
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def score(self, end: Minutes, setup_total_min: int) -> Score:
        """Score a plan from the ends of its operations, shape (operations,), and its setup minutes in all."""
        makespan = int(end.max(initial=0))
        return self.of_terms(self.tardiness(end), makespan, int(setup_total_min))

    def tardiness(self, end: Minutes) -> int:
        """Return the weighted tardiness: sum of scaled weight x minutes late."""
        ends = np.full(len(self.order_dues), -1, dtype=np.int64)
        if len(end):
            np.maximum.at(ends, self._orders, end)
        late = np.where(ends > self.order_dues, ends - self.order_dues, 0)
        return int((late * self.order_weights).sum())

    def of_terms(self, tardiness: int, makespan_min: int, setup_min: int) -> Score:
        """Score from the three terms: scaled weighted tardiness, makespan and setup, in minutes."""
        return tuple(a * tardiness + b * makespan_min + c * setup_min for a, b, c in self.coefficients)

    def of(self, schedule: Schedule) -> Score:
        """Score a plan; its setups are counted by the calendars."""
        return self.score(schedule.end, int(setup_minutes(self.problem, schedule).sum()))

    def hours(self, score: Score | tuple[float, ...]) -> tuple[float, ...]:
        """Return the levels in hours."""
        return tuple(float(Fraction(value) / unit) for value, unit in zip(score, self.units, strict=False))


def terms(problem: Problem, schedule: Schedule) -> dict[str, float]:
    """Return the terms of a plan in hours."""
    scorer = Scorer(problem, PROFILES[0])
    return {
        "weighted_tardiness": scorer.tardiness(schedule.end) / (60 * scorer.weight_scale),
        "makespan": int(schedule.end.max(initial=0)) / 60,
        "setup": int(setup_minutes(problem, schedule).sum()) / 60,
    }


def levels(profile: Profile, terms: Mapping[str, float]) -> tuple[float, ...]:
    """Return what the profile minimises, in hours, most important first."""
    return tuple(sum(weight * terms[term] for term, weight in level) for level in profile.levels)


def score(problem: Problem, schedule: Schedule, profile: Profile) -> Score:
    """Return the exact score of a plan; lower is better. Keep a `Scorer` where many plans are scored."""
    return Scorer(problem, profile).of(schedule)
