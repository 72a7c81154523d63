"""The words in which differences are told: times, numbers, names, what was and what comes, how many of what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scheduler.problem import Problem
from scheduler.report import ends_a_day
from scheduler.texts import Text, counted, listed, say


def time_words(problem: Problem, minute: int | None, nothing: str = "") -> str:
    """Write a time; a midnight as the day that it ends. Without a time `nothing`, else `none`."""
    if minute is None:
        return nothing or say("none")
    try:
        if ends_a_day(problem, minute):
            return say("{day:%Y-%m-%d}", day=problem.clock.at(minute - 1))
        return say("{time:%Y-%m-%d %H:%M}", time=problem.clock.at(minute))
    except OverflowError:
        return say("{minutes} min after plan start", minutes=minute)


def number_words(value: float) -> str:
    """Write a number as short as it is."""
    return f"{value:.6g}"


def yes_no(value: bool) -> Text:
    """Write a yes or no."""
    return say("Yes") if value else say("No")


def names_words(names: Iterable[str], most: int = 4) -> str:
    """Join names: `a, b, c and 3 more`."""
    known = list(names)
    return listed(known, most if len(known) <= most else most - 1)


def arrow(before: str, now: str) -> Text:
    """Write what was and what comes."""
    return say("{before} → {now}", before=before or say("blank"), now=now or say("blank"))


def changed(title: str, before: str, now: str) -> Text:
    """Write which of several values has changed, and how."""
    return say("{title} {change}", title=title, change=arrow(before, now))


HOW_MANY: dict[tuple[str, str], Callable[[int], Text]] = {
    ("order", "new"): lambda n: counted("{n:,} new order", "{n:,} new orders", n),
    ("order", "gone"): lambda n: counted("{n:,} order gone", "{n:,} orders gone", n),
    ("order", "changed"): lambda n: counted("{n:,} changed order", "{n:,} changed orders", n),
    ("routing", "new"): lambda n: counted("{n:,} new routing step", "{n:,} new routing steps", n),
    ("routing", "gone"): lambda n: counted("{n:,} routing step gone", "{n:,} routing steps gone", n),
    ("routing", "changed"): lambda n: counted("{n:,} changed routing step", "{n:,} changed routing steps", n),
    ("progress", "new"): lambda n: counted("{n:,} new report from the floor", "{n:,} new reports from the floor", n),
    ("progress", "gone"): lambda n: counted("{n:,} report from the floor gone", "{n:,} reports from the floor gone", n),
    ("progress", "changed"): lambda n: counted(
        "{n:,} changed report from the floor", "{n:,} changed reports from the floor", n
    ),
    ("lock", "new"): lambda n: counted("{n:,} new lock", "{n:,} new locks", n),
    ("lock", "gone"): lambda n: counted("{n:,} lock gone", "{n:,} locks gone", n),
    ("lock", "changed"): lambda n: counted("{n:,} changed lock", "{n:,} changed locks", n),
    ("machine", "new"): lambda n: counted("{n:,} new machine", "{n:,} new machines", n),
    ("machine", "gone"): lambda n: counted("{n:,} machine gone", "{n:,} machines gone", n),
    ("machine", "changed"): lambda n: counted("{n:,} changed machine", "{n:,} changed machines", n),
    ("resource", "new"): lambda n: counted("{n:,} new resource", "{n:,} new resources", n),
    ("resource", "gone"): lambda n: counted("{n:,} resource gone", "{n:,} resources gone", n),
    ("resource", "changed"): lambda n: counted("{n:,} changed resource", "{n:,} changed resources", n),
    ("hours", "new"): lambda n: counted("{n:,} new working time", "{n:,} new working times", n),
    ("hours", "gone"): lambda n: counted("{n:,} working time gone", "{n:,} working times gone", n),
    ("hours", "changed"): lambda n: counted("{n:,} changed working time", "{n:,} changed working times", n),
    ("changeover", "new"): lambda n: counted("{n:,} new changeover", "{n:,} new changeovers", n),
    ("changeover", "gone"): lambda n: counted("{n:,} changeover gone", "{n:,} changeovers gone", n),
    ("changeover", "changed"): lambda n: counted("{n:,} changed changeover", "{n:,} changed changeovers", n),
    ("setting", "new"): lambda n: counted("{n:,} new setting", "{n:,} new settings", n),
    ("setting", "gone"): lambda n: counted("{n:,} setting gone", "{n:,} settings gone", n),
    ("setting", "changed"): lambda n: counted("{n:,} changed setting", "{n:,} changed settings", n),
}
"""How many of a kind are new, gone or changed, in words."""
