"""Random small shops with every feature, the same for the same seed.

`HARMLESS` features can always be planned by delaying; `HARD` ones (max waits, locks on time, deadlines,
latest starts) may make a shop impossible.
"""

from __future__ import annotations

import random
from collections.abc import Collection

from hypothesis import strategies as st

from scheduler.calendar import Calendar
from scheduler.problem import Problem
from tests.shops import MONDAY, Shop, closed

HARMLESS = (
    "calendars", "setups", "changeovers", "alternatives", "capacity", "ovens", "pools", "pool_calendars", "branches",
    "waits", "transfer", "machine_locks", "started", "no_pause", "release", "due", "zero_runs",
)  # fmt: skip
HARD = ("max_waits", "time_locks", "deadlines", "latest_starts")
EVERYTHING = HARMLESS + HARD

FAMILIES = ("", "red", "blue", "green")


def random_shop(seed: int, operations: int = 5, features: Collection[str] = HARMLESS) -> Problem:
    """Return a shop of about `operations` operations; minutes are small so that tiny shops can be enumerated."""
    return _Maker(random.Random(seed), set(features)).make(operations)


@st.composite
def shops(
    draw: st.DrawFn, max_operations: int = 6, features: Collection[str] = HARMLESS, always: Collection[str] = ()
) -> Problem:
    """Draw a shop with some of the features, and all of those in `always`."""
    chosen = draw(st.sets(st.sampled_from(sorted(features)), max_size=8)) if features else set()
    count = draw(st.integers(1, max_operations))
    return random_shop(draw(st.integers(0, 10_000)), count, chosen | set(always))


class _Maker:
    def __init__(self, rng: random.Random, features: set[str]) -> None:
        self.rng = rng
        self.features = features
        self.shop = Shop()
        self.machines: list[str] = []
        self.ovens: list[str] = []
        self.busy: set[str] = set()  # machines that a started operation holds
        self.pools: list[str] = []

    def has(self, feature: str, chance: float = 1.0) -> bool:
        return feature in self.features and self.rng.random() < chance

    def make(self, operations: int) -> Problem:
        for family in FAMILIES:
            self.shop.family(family)
        self._machines()
        self._pools()
        self._changeovers()
        left, number = operations, 0
        while left > 0:
            steps = min(left, self.rng.randint(1, 3))
            self._order(f"O{number}", steps)
            left -= steps
            number += 1
        return self.shop.build()

    def _calendar(self, feature: str = "calendars") -> Calendar:
        if not self.has(feature, 0.7):
            return Calendar(MONDAY)
        spans, t = [], self.rng.randint(0, 6)
        for _ in range(self.rng.randint(1, 4)):
            length = self.rng.randint(1, 8)
            spans.append((t, t + length))
            t += length + self.rng.randint(1, 12)
        return closed(*spans)

    def _machines(self) -> None:
        for k in range(self.rng.randint(1, 3)):
            capacity = self.rng.choice((1, 1, 2, 3)) if "capacity" in self.features else 1
            name = f"M{k}"
            current = self.rng.choice(FAMILIES) if "setups" in self.features else ""
            self.shop.machine(name, self._calendar(), current, capacity=capacity, work_center=f"W{k % 2}")
            self.machines.append(name)
        if "ovens" in self.features:
            capacity = self.rng.choice((1, 2, 2, 3))
            self.shop.machine("Oven", self._calendar(), capacity=capacity, batch_by="Temperature")
            self.ovens.append("Oven")

    def _pools(self) -> None:
        if "pools" not in self.features:
            return
        for k in range(self.rng.randint(1, 2)):
            name = f"P{k}"
            self.shop.pool(name, self.rng.randint(1, 3), self._calendar("pool_calendars"))
            self.pools.append(name)

    def _changeovers(self) -> None:
        if "changeovers" not in self.features:
            return
        places = ["*", "*", *self.machines, "W0"]
        for _ in range(self.rng.randint(1, 8)):
            from_family = self.rng.choice(("*", *FAMILIES[1:]))
            to_family = self.rng.choice(("*", *FAMILIES[1:]))
            self.shop.changeover(from_family, to_family, self.rng.randint(0, 6), self.rng.choice(places))

    def _order(self, name: str, steps: int) -> None:
        rng = self.rng
        quantity = rng.randint(2, 5) if "transfer" in self.features else 1
        self.shop.order(
            name,
            due=rng.randint(3, 40) if self.has("due", 0.8) else None,
            release=rng.randint(1, 12) if self.has("release", 0.4) else 0,
            weight=rng.choice((1, 1, 3, 10)),
            quantity=quantity,
            deadline=self.has("deadlines", 0.3),
        )
        for k in range(steps):
            self._operation(name, k, quantity)

    def _operation(self, order: str, k: int, quantity: int) -> None:
        rng = self.rng
        in_oven = bool(self.ovens) and rng.random() < 0.6
        places = self.ovens if in_oven else self.machines
        count = rng.randint(1, len(places)) if "alternatives" in self.features else 1
        eligible = rng.sample(places, count)
        free = [place for place in eligible if place not in self.busy]
        started = bool(free) and self.has("started", 0.25)
        if started:
            eligible = [free[0]]
            self.busy.add(free[0])
        run = {place: 0 if self.has("zero_runs", 0.15) else rng.randint(1, 7) for place in eligible}
        by_unit = "transfer" in self.features and rng.random() < 0.7
        resources = None
        if self.pools and not started and rng.random() < 0.7:
            pool = self.shop.resources[rng.randrange(len(self.pools))]
            resources = {pool.name: rng.randint(1, pool.quantity)}
        earlier = [f"{10 * j}" for j in range(k)]
        after = rng.sample(earlier, rng.randint(0, k)) if self.has("branches", 0.5) else None
        lock_machine = rng.choice(eligible) if self.has("machine_locks", 0.2) else None
        lock_start = rng.randint(0, 30) if self.has("time_locks", 0.2) else None
        wait = rng.randint(0, 5) if self.has("waits", 0.6) else 0
        self.shop.op(
            order,
            f"{10 * k}",
            run,
            setup=rng.randint(0, 4) if "setups" in self.features else 0,
            family=rng.choice(FAMILIES) if self.features & {"setups", "changeovers"} else "",
            resources=resources,
            may_pause=not self.has("no_pause", 0.5),
            after=after,
            min_wait=wait,
            max_wait=wait + rng.randint(0, 15) if self.has("max_waits", 0.3) else None,
            transfer=rng.randint(1, quantity) if "transfer" in self.features and rng.random() < 0.6 else None,
            batch_key=rng.choice(("hot", "cold")) if in_oven else "",
            unit_min=rng.choice((0.5, 1, 2)) if by_unit else None,
            lock=None if started or (lock_machine is None and lock_start is None) else (lock_machine, lock_start),
            started=started,
            latest_start=rng.randint(5, 40) if self.has("latest_starts", 0.2) else None,
        )
