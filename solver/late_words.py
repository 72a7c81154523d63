"""Put the causes of a late order into one sentence for the planner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scheduler.problem import Problem

MAX_CAUSES = 4
"""So many causes stand in the sentence."""


class Cause(StrEnum):
    """What a stretch of time before an order's end went into."""

    BUSY = "busy"  # the machine worked on something else
    POOL = "pool"  # operators or tools were taken
    SETUP = "setup"  # its own changeover
    CLOSED = "closed"
    WORK = "work"  # its own run
    BATCH = "batch"  # a longer operation in the same oven batch
    WAIT = "wait"  # min wait after a step
    RELEASE = "release"
    LOCK = "lock"
    NO_PAUSE = "no_pause"  # too long for what was left of the open stretch
    FREE = "free"  # nothing in the rules held it: the plan puts it there


@dataclass(frozen=True, slots=True)
class LateCause:
    """Minutes of clock time of one cause. `blocker` is the operation in the way, `count` how many there were."""

    cause: Cause
    minutes: int
    operation: int  # the order's own
    machine: int
    blocker: int | None = None
    count: int = 1
    resource: int | None = None


@dataclass(frozen=True)
class Wording:
    """Puts the causes of one late order into one sentence."""

    problem: Problem
    order: int
    soonest_end_min: int  # it could not end before, even with all machines to itself
    chain: tuple[LateCause, ...]

    def sentence(self) -> str:
        """Return the causes with their hours, the longest first; what no plan could mend is said so."""
        parts = sorted(self._parts(), key=lambda part: -part[0])
        words = [text for minutes, text in parts if minutes > 0]
        if len(words) > MAX_CAUSES:
            words = words[:MAX_CAUSES]
        due = self.problem.orders[self.order].due_min or 0
        if due <= 0:
            words.insert(0, "was due before plan start")
        elif self._hopeless:
            words.insert(0, f"cannot end before {self._at(self.soonest_end_min)} even on free machines")
        return "; ".join(words)

    @property
    def _hopeless(self) -> bool:
        """Say whether it would be late even if nothing were in its way."""
        return self.soonest_end_min > (self.problem.orders[self.order].due_min or 0)

    def _parts(self) -> Iterator[tuple[int, str]]:
        yield from self._by_machine()
        for cause, words in (
            (Cause.CLOSED, "closed hours (night, weekend, downtime) {}"),
            (Cause.BATCH, "longer orders in the same batch {}"),
            (Cause.NO_PAUSE, "too long for what was left of the shift, {}"),
        ):
            total = sum(c.minutes for c in self.chain if c.cause is cause)
            if total:
                yield total, words.format(hours(total))
        work = sum(c.minutes for c in self.chain if c.cause is Cause.WORK)
        if self._hopeless:
            yield work, f"its own work {hours(work)}"
        for c in self.chain:
            if text := self._single(c):
                yield c.minutes, text

    def _single(self, c: LateCause) -> str:
        """Return the words of a cause that stands for itself, nothing for the others."""
        step = self.problem.operations[c.operation].step
        if c.cause is Cause.RELEASE:
            if c.minutes == self.problem.orders[self.order].release_min:
                return f"released only {self._at(c.minutes)}"
            return f"step {step} could not start before {self._at(c.minutes)}"
        if c.cause is Cause.LOCK:
            return f"step {step} is fixed to its start, {hours(c.minutes)} later than possible"
        if c.cause is Cause.WAIT and c.blocker is not None:
            return f"waiting time after step {self.problem.operations[c.blocker].step} {hours(c.minutes)}"
        if c.cause is Cause.POOL and c.resource is not None and c.blocker is not None:
            pool = self.problem.resources[c.resource].name
            return f"{pool} taken by {self.problem.label(c.blocker)} for {hours(c.minutes)}"
        return ""

    def _by_machine(self) -> Iterator[tuple[int, str]]:
        """Sum up by machine what it was busy with, its changeovers, and where it stood free."""
        for machine in dict.fromkeys(c.machine for c in self.chain):
            name = self.problem.machines[machine].name
            here = [c for c in self.chain if c.machine == machine]
            busy = [c for c in here if c.cause is Cause.BUSY and c.minutes > 0]
            if busy:
                yield sum(c.minutes for c in busy), self._busy_words(name, busy)
            setup = sum(c.minutes for c in here if c.cause is Cause.SETUP)
            yield setup, f"setup on {name} {hours(setup)}"
            free = sum(c.minutes for c in here if c.cause is Cause.FREE)
            yield free, f"planned {hours(free)} later on {name} than it had room"

    def _busy_words(self, name: str, busy: list[LateCause]) -> str:
        total = hours(sum(c.minutes for c in busy))
        worst = max((c for c in busy if c.count == 1), key=lambda c: c.minutes, default=busy[0])
        others = sum(c.count for c in busy) - 1
        assert worst.blocker is not None
        label = self.problem.label(worst.blocker)
        if others == 0:
            return f"{name} busy with {label} for {total}"
        more = "1 other" if others == 1 else f"{others} others"
        return f"{name} busy for {total} with {label} ({hours(worst.minutes)}) and {more}"

    def _at(self, minute: int) -> str:
        return f"{self.problem.clock.at(minute):%Y-%m-%d %H:%M}"


def cause_words(problem: Problem, c: LateCause) -> str:
    """Say in a few words what one cause of the chain is, without its hours."""
    own = f"step {problem.operations[c.operation].step}"
    machine = problem.machines[c.machine].name
    blocker = problem.label(c.blocker).removeprefix("order ") if c.blocker is not None else ""
    if c.cause is Cause.BUSY:
        more = f" + {c.count - 1} more" if c.count > 1 else ""
        return f"{machine} busy: {blocker}{more}"
    if c.cause is Cause.POOL and c.resource is not None:
        return f"{problem.resources[c.resource].name} taken by {blocker}"
    if c.cause is Cause.WAIT:
        step = problem.operations[c.blocker].step if c.blocker is not None else ""
        return f"waiting time after step {step}"
    return {
        Cause.SETUP: f"setup of {own} on {machine}",
        Cause.CLOSED: f"{machine} closed (night, weekend, downtime)",
        Cause.WORK: f"{own} runs on {machine}",
        Cause.BATCH: f"longer orders in the same batch on {machine}",
        Cause.RELEASE: f"{own} may not start before its release",
        Cause.LOCK: f"{own} is fixed to its start",
        Cause.NO_PAUSE: f"{own} was too long for what was left of the shift on {machine}",
        Cause.FREE: f"{machine} had room: the plan puts {own} later",
    }.get(c.cause, str(c.cause.value))


def hours(minutes: int) -> str:
    """Write a duration: `40 min`, `6.5 h`, `10 h`."""
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes / 60:.1f}".removesuffix(".0") + " h"
