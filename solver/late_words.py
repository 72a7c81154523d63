"""Put the causes of a late order into one sentence for the planner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scheduler.problem import Problem
from scheduler.texts import Text, counted, fill, joined, noop, say
from solver.rules.violation import at

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

    def sentence(self) -> Text:
        """Return the causes with their hours, the longest first; what no plan could mend is said so."""
        parts = sorted(self._parts(), key=lambda part: -part[0])
        words = [text for minutes, text in parts if minutes > 0]
        if len(words) > MAX_CAUSES:
            words = words[:MAX_CAUSES]
        due = self.problem.orders[self.order].due_min or 0
        if due <= 0:
            words.insert(0, say("was due before plan start"))
        elif self._hopeless:
            end = at(self.problem, self.soonest_end_min)
            words.insert(0, say("cannot end before {end} even on free machines", end=end))
        return joined(words, "; ")

    @property
    def _hopeless(self) -> bool:
        """Say whether it would be late even if nothing were in its way."""
        return self.soonest_end_min > (self.problem.orders[self.order].due_min or 0)

    def _parts(self) -> Iterator[tuple[int, Text]]:
        yield from self._by_machine()
        for cause, template in (
            (Cause.CLOSED, noop("closed hours (night, weekend, downtime) {hours}")),
            (Cause.BATCH, noop("longer orders in the same batch {hours}")),
            (Cause.NO_PAUSE, noop("too long for what was left of the shift, {hours}")),
        ):
            total = sum(c.minutes for c in self.chain if c.cause is cause)
            if total:
                yield total, fill(template, {"hours": hours(total)})
        work = sum(c.minutes for c in self.chain if c.cause is Cause.WORK)
        # Steps that may overlap are late by their own work alone where one machine does them in turn.
        if self._hopeless or work == sum(c.minutes for c in self.chain):
            yield work, say("its own work {hours}", hours=hours(work))
        for c in self.chain:
            if text := self._single(c):
                yield c.minutes, text

    def _single(self, c: LateCause) -> Text | None:
        """Return the words of a cause that stands for itself, None for the others."""
        step = self.problem.operations[c.operation].step
        lasted = hours(c.minutes)
        if c.cause is Cause.RELEASE:
            start = at(self.problem, c.minutes)
            if c.minutes == self.problem.orders[self.order].release_min:
                return say("released only {start}", start=start)
            return say("step {step} could not start before {start}", step=step, start=start)
        if c.cause is Cause.LOCK:
            return say("step {step} is fixed to its start, {hours} later than possible", step=step, hours=lasted)
        if c.cause is Cause.WAIT and c.blocker is not None:
            before = self.problem.operations[c.blocker].step
            return say("waiting time after step {step} {hours}", step=before, hours=lasted)
        if c.cause is Cause.POOL and c.resource is not None and c.blocker is not None:
            pool = self.problem.resources[c.resource].name
            label = self.problem.label(c.blocker)
            return say("{pool} taken by {operation} for {hours}", pool=pool, operation=label, hours=lasted)
        return None

    def _by_machine(self) -> Iterator[tuple[int, Text]]:
        """Sum up by machine what it was busy with, its changeovers, and where it stood free."""
        for machine in dict.fromkeys(c.machine for c in self.chain):
            name = self.problem.machines[machine].name
            here = [c for c in self.chain if c.machine == machine]
            busy = [c for c in here if c.cause is Cause.BUSY and c.minutes > 0]
            if busy:
                yield sum(c.minutes for c in busy), self._busy_words(name, busy)
            setup = sum(c.minutes for c in here if c.cause is Cause.SETUP)
            yield setup, say("setup on {machine} {hours}", machine=name, hours=hours(setup))
            free = sum(c.minutes for c in here if c.cause is Cause.FREE)
            yield free, say("planned {hours} later on {machine} than it had room", hours=hours(free), machine=name)

    def _busy_words(self, name: str, busy: list[LateCause]) -> Text:
        total = hours(sum(c.minutes for c in busy))
        worst = max((c for c in busy if c.count == 1), key=lambda c: c.minutes, default=busy[0])
        others = sum(c.count for c in busy) - 1
        assert worst.blocker is not None
        label = self.problem.label(worst.blocker)
        if others == 0:
            return say("{machine} busy with {operation} for {total}", machine=name, operation=label, total=total)
        return say(
            "{machine} busy for {total} with {operation} ({hours}) and {more}",
            machine=name,
            total=total,
            operation=label,
            hours=hours(worst.minutes),
            more=counted("1 other", "{n} others", others),
        )


_CAUSE_WORDS = {
    Cause.BUSY: noop("{machine} busy: {blocker}{more}"),
    Cause.POOL: noop("{pool} taken by {blocker}"),
    Cause.WAIT: noop("waiting time after step {before}"),
    Cause.SETUP: noop("setup of step {step} on {machine}"),
    Cause.CLOSED: noop("{machine} closed (night, weekend, downtime)"),
    Cause.WORK: noop("step {step} runs on {machine}"),
    Cause.BATCH: noop("longer orders in the same batch on {machine}"),
    Cause.RELEASE: noop("step {step} may not start before its release"),
    Cause.LOCK: noop("step {step} is fixed to its start"),
    Cause.NO_PAUSE: noop("step {step} was too long for what was left of the shift on {machine}"),
    Cause.FREE: noop("{machine} had room: the plan puts step {step} later"),
}


def cause_words(problem: Problem, c: LateCause) -> Text:
    """Say in a few words what one cause of the chain is, without its hours."""
    values = {
        "step": problem.operations[c.operation].step,
        "machine": problem.machines[c.machine].name,
        "pool": "" if c.resource is None else problem.resources[c.resource].name,
        "more": say(" + {count} more", count=c.count - 1) if c.count > 1 else "",
        "blocker": "",
        "before": "",
    }
    if c.blocker is not None:
        op = problem.operations[c.blocker]
        values["blocker"] = say("{order} step {step}", order=problem.orders[op.order].name, step=op.step)
        values["before"] = op.step
    return fill(_CAUSE_WORDS[c.cause], values)


def hours(minutes: int) -> Text:
    """Write a duration: `40 min`, `6.5 h`, `10 h`."""
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    length_h = minutes / 60
    if f"{length_h:.1f}".endswith(".0"):
        return say("{hours:.0f} h", hours=length_h)
    return say("{hours:.1f} h", hours=length_h)
