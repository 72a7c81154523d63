"""Make a plan better: search from the first plan on, and prove the best where the shop is small."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scheduler.schedule import Schedule
from scheduler.texts import say
from solver.construct import construct
from solver.engine import Desk
from solver.lanes import Search
from solver.objective import PROFILES
from solver.progress import Clash
from solver.prove import PROVE_OPERATIONS, TINY_OPERATIONS, buildable, find_soon, whole
from solver.rolling import rolling
from solver.rules import deadline, own_names

_TINY_SHARE = 0.5
"""How much of the time the whole model may take on both cores before searching begins."""
_SOON_SHARE = 0.4
"""How much of the time a plan that ends soon may be looked for before the model of all plans is made."""


def find_any(desk: Desk) -> tuple[Clash, ...]:
    """Look for any plan when dispatching found none; return the rows that clash if none can exist.

    Small shops are settled by the whole model; in large ones deadlines first become very dear, and are hard
    again once a plan keeps them all.
    """
    count = len(desk.problem.operations)
    if own_names():
        found = rolling(desk)
        if found is not None and desk.offer(found):
            return ()
    if any(order.deadline for order in desk.problem.orders):
        share = 0.3 if count <= PROVE_OPERATIONS else 1.0
        _search_with_dear_deadlines(desk, share)
    if desk.best is None and not desk.over() and not desk.settings.repeatable:
        find_soon(desk, desk.left_s * _SOON_SHARE)
    if desk.best is None and not desk.channel.wants_stop() and buildable(desk):
        outcome = whole(desk, max(2.0, desk.left_s * 0.7))
        if desk.best is None and outcome.infeasible:
            from solver.clash import clashes

            return clashes(desk.problem, seconds=max(5.0, desk.left_s), should_stop=desk.channel.wants_stop)
    return ()


def _search_with_dear_deadlines(desk: Desk, share: float) -> None:
    dear = 1 + 1000 * max((order.weight for order in desk.problem.orders), default=1.0)
    orders = tuple(replace(o, deadline=False, weight=dear) if o.deadline else o for o in desk.problem.orders)
    relaxed = Attempt(
        desk.channel,
        replace(desk.problem, orders=orders),
        replace(desk.settings, seconds=desk.seconds + desk.left_s * share, profile=PROFILES[0].name),
        began=desk.began,
        parent=desk,
    )
    construct(relaxed, None)
    if relaxed.best is not None and not relaxed.over():
        Search(relaxed).run(relaxed.left_s)


@dataclass
class Attempt(Desk):
    """A search on an easier problem, over as soon as one of its plans is a plan of the real one."""

    parent: Desk | None = None

    def over(self) -> bool:
        """Say whether the real problem has a plan, or the time is over."""
        return (self.parent is not None and self.parent.best is not None) or super().over()

    def offer(self, schedule: Schedule, tentative: bool = False) -> bool:
        """Take a plan, and hand it to the real desk if it keeps the deadlines too."""
        taken = super().offer(schedule, tentative)
        if taken and self.parent is not None and next(deadline.violations(self.parent.problem, schedule), None) is None:
            self.parent.offer(schedule)
        return taken

    def _send(self, schedule: Schedule | None) -> None:
        """Keep quiet: these plans are not plans yet."""


def improve(desk: Desk) -> None:
    """Improve the best plan until the time is over, it is stopped, or nothing better can exist."""
    if desk.over():
        return
    count = len(desk.problem.operations)
    tiny = count <= TINY_OPERATIONS and buildable(desk)
    if tiny and not desk.settings.repeatable:
        desk.say(say("Improving and proving"))
        whole(desk, desk.left_s * _TINY_SHARE)
    if not desk.over():
        desk.say(say("Improving"))
        Search(desk).run(desk.left_s)
    if desk.settings.repeatable and tiny and not desk.over():
        desk.say(say("Proving"))  # only here: presolve of larger models is not counted as work
        whole(desk, desk.left_s)
