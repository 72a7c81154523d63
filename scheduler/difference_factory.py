"""What has changed in the factory: plan start, settings, machines, working times, pools, changeovers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from scheduler.difference import Change, Key, Side, Sides
from scheduler.difference_words import arrow, changed, names_words, number_words
from scheduler.problem import Changeover, Problem
from scheduler.texts import Text, fill, joined, noop, say

_DAYS = (say("Mon"), say("Tue"), say("Wed"), say("Thu"), say("Fri"), say("Sat"), say("Sun"))
_EPOCH = datetime(1900, 1, 1)
_MACHINE, _RESOURCE = noop("Machine {name}"), noop("Resource {name}")
Get = Callable[[Side, Any], Any]
_MACHINE_FIELDS: tuple[tuple[str, str, Get, Callable[[Any], str]], ...] = (
    ("work_center", say("work centre"), lambda _, m: m.work_center, str),
    ("capacity", say("capacity"), lambda _, m: m.capacity, str),
    (
        "efficiency",
        say("efficiency"),
        lambda _, m: m.efficiency,
        lambda v: say("{share} %", share=number_words(100 * v)),
    ),
    ("cost_per_hour", say("cost per hour"), lambda _, m: m.cost_per_hour, number_words),
    ("current_setup", say("current setup"), lambda side, m: side.problem.families[m.current_setup], str),
    ("batch_by", say("batch"), lambda _, m: m.batch_by, str),
    ("attributes", say("other columns"), lambda _, m: dict(m.attributes), lambda v: pairs_words(v)),
)
_RESOURCE_FIELDS: tuple[tuple[str, str, Get, Callable[[Any], str]], ...] = (
    ("quantity", say("quantity"), lambda _, r: r.quantity, str),
    ("attributes", say("other columns"), lambda _, r: dict(r.attributes), lambda v: pairs_words(v)),
)


def factory_changes(sides: Sides) -> Iterator[Change]:
    """Find all changes but those of orders."""
    yield from _settings(sides)
    yield from _things(sides, "machine", _MACHINE_FIELDS)
    yield from _things(sides, "resource", _RESOURCE_FIELDS)
    yield from _hours(sides)
    yield from _changeovers(sides)


def _settings(sides: Sides) -> Iterator[Change]:
    base, new, current = sides.base.problem, sides.new.problem, sides.current.problem
    if base.plan_start != new.plan_start != current.plan_start:
        text = arrow(_time(current.plan_start), _time(new.plan_start))
        yield Change(0, "setting", "changed", say("Plan start"), text, (("start",),))
    if base.frozen_hours != new.frozen_hours != current.frozen_hours:
        text = arrow(number_words(current.frozen_hours), number_words(new.frozen_hours))
        yield Change(0, "setting", "changed", say("Frozen hours"), text, (("frozen hours",),))
    for name in dict.fromkeys((*base.settings, *new.settings)):
        was, comes, used = (problem.settings.get(name, "") for problem in (base, new, current))
        if was != comes != used:
            yield Change(0, "setting", "changed", say("Setting {name}", name=name), arrow(was, comes),
                         (("setting", name),), edited=used if used != was else "")  # fmt: skip


def _things(
    sides: Sides, kind: str, fields: tuple[tuple[str, str, Get, Callable[[Any], str]], ...]
) -> Iterator[Change]:
    """Find machines or pools that are new, gone or changed."""
    group = f"{kind}s"
    template = _MACHINE if kind == "machine" else _RESOURCE
    base, new, current = (getattr(side, group) for side in (sides.base, sides.new, sides.current))
    for name, k in new.items():
        thing, subject = getattr(sides.new.problem, group)[k], fill(template, {"name": name})
        if name not in current:
            if name not in base or base is current:
                yield Change(0, kind, "new", subject, _new_words(thing), ((kind, name),))
            continue
        old = sides.before(group, name)
        before = getattr(old.problem, group)[getattr(old, group)[name]]
        used = getattr(sides.current.problem, group)[current[name]]
        for field, title, get, show in fields:
            found = sides.values(get, before, thing, used, old)
            if found is not None:
                was, comes, mine = found
                edited = show(mine) or say("blank") if mine != was else ""
                text = changed(title, show(was), show(comes))
                yield Change(0, kind, "changed", subject, text, ((kind, name, field),), edited=edited)
    for name in base:
        if name not in new and name in current:
            gone = say("no longer in the files")
            yield Change(0, kind, "gone", fill(template, {"name": name}), gone, ((kind, name),))


def _new_words(thing: Any) -> Text:
    parts = [
        say("works {calendar}", calendar=thing.calendar_name) if thing.calendar_name else say("open day and night")
    ]
    if getattr(thing, "work_center", ""):
        parts.insert(0, say("work centre {work_centre}", work_centre=thing.work_center))
    if getattr(thing, "quantity", 0):
        parts.insert(0, say("quantity {quantity}", quantity=thing.quantity))
    return joined((say("new"), *parts), ", ")


# --- working times --------------------------------------------------------------------------------------------


def _hours(sides: Sides) -> Iterator[Change]:
    """Find changed working times; those that change alike are one change."""
    alike: dict[tuple[Any, ...], list[tuple[str, str]]] = {}
    for kind in ("machine", "resource"):
        group = f"{kind}s"
        for name, k in getattr(sides.new, group).items():
            if name not in getattr(sides.current, group):
                continue
            old = sides.before(group, name)
            before = getattr(old.problem, group)[getattr(old, group)[name]]
            now = getattr(sides.new.problem, group)[k]
            used = getattr(sides.current.problem, group)[getattr(sides.current, group)[name]]
            found = sides.values(_working, before, now, used, old)
            if found is not None:
                alike.setdefault(_changed_hours(sides, *found[:2]), []).append((kind, name))
    for (calendar, *texts), owners in alike.items():
        names = names_words([name for _, name in owners])
        shared = calendar and len(owners) > 1
        subject = say("Calendar {name}", name=calendar) if shared else say("Working time of {names}", names=names)
        text: str = joined(texts, "; ")
        if shared:
            text = say("{change} ({names})", change=text, names=names)
        covers: tuple[Key, ...] = tuple(("hours", kind, name) for kind, name in owners)
        yield Change(0, "hours", "changed", subject, text, covers)


def _working(side: Side, thing: Any) -> tuple[str, tuple[Any, ...]]:
    return thing.calendar_name, side.hours(thing.calendar)


def _changed_hours(sides: Sides, was: tuple[str, Any], comes: tuple[str, Any]) -> tuple[str, ...]:
    """Return the calendar's name and what has changed in it, in words."""
    texts = []
    if was[0] != comes[0]:
        texts.append(changed(say("calendar"), was[0], comes[0]))
    before, now = was[1], comes[1]
    if "together" in (before[0], now[0]):
        return comes[0], *texts, say("other working hours")
    if before[0] != now[0]:
        texts.append(arrow(shift_words(before[0]), shift_words(now[0])))
    for k, comes_words, goes_words in (
        (1, noop("closed {time}"), noop("no longer closed {time}")),
        (2, noop("overtime {time}"), noop("no longer overtime {time}")),
    ):
        texts += [fill(comes_words, {"time": _span_words(span)}) for span in now[k] if span not in before[k]]
        texts += [fill(goes_words, {"time": _span_words(span)}) for span in before[k] if span not in now[k]]
    return comes[0], *_few(texts)


def _few(texts: list[Text], most: int = 5) -> list[Text]:
    return texts if len(texts) <= most else [*texts[: most - 1], say("{count} more", count=len(texts) - most + 1)]


def _time(moment: datetime) -> Text:
    return say("{time:%Y-%m-%d %H:%M}", time=moment)


def _span_words(span: tuple[int, int, str]) -> Text:
    start, end = (_EPOCH + timedelta(minutes=minute) for minute in span[:2])
    until = say("{time:%H:%M}", time=end) if start.date() == end.date() else _time(end)
    words = say("{start} to {end}", start=_time(start), end=until)
    return say("{time} ({reason})", time=words, reason=span[2]) if span[2] else words


def shift_words(shifts: tuple[Any, ...] | None) -> Text:
    """Write working hours as planners do: `Mon-Fri 06:00-14:00`."""
    if shifts is None:
        return say("day and night")
    if not shifts:
        return say("never open")
    days: dict[tuple[Any, ...], list[int]] = {}
    for shift in shifts:
        days.setdefault((shift.start_min, shift.end_min, shift.valid_from, shift.valid_to), []).append(shift.weekday)
    texts = []
    for (start, end, first, last), weekdays in days.items():
        valid = joined([say("from {day}", day=first) if first else "", say("to {day}", day=last) if last else ""])
        open_ = f"{_clock(start)}-{_clock(end)}"
        texts.append(joined([_day_words(sorted(set(weekdays))), open_, valid]))
    return joined(_few(texts, 8), "; ")


def _day_words(days: list[int]) -> Text:
    if len(days) > 1 and days == list(range(days[0], days[-1] + 1)):
        return joined([_DAYS[days[0]], _DAYS[days[-1]]], "-")
    return joined((_DAYS[day] for day in days), ", ")


def _clock(minute: int) -> str:
    return "24:00" if minute == 1440 else f"{minute // 60 % 24:02d}:{minute % 60:02d}"


# --- changeovers ----------------------------------------------------------------------------------------------


def changeover_rows(problem: Problem) -> dict[Key, tuple[Changeover, ...]]:
    """Return the rows of the changeover table by machine and families; of several equal ones the first decides."""
    found: dict[Key, tuple[Changeover, ...]] = {}
    for row in problem.changeovers:
        key = ("changeover", row.machine, row.from_family, row.to_family)
        found[key] = (*found.get(key, ()), row)
    return found


def _changeovers(sides: Sides) -> Iterator[Change]:
    new, current = changeover_rows(sides.new.problem), changeover_rows(sides.current.problem)
    base = current if sides.base is sides.current else changeover_rows(sides.base.problem)
    for key in dict.fromkeys((*base, *new)):
        was, comes, used = base.get(key, ()), new.get(key, ()), current.get(key, ())
        if was == comes or comes == used:
            continue
        subject = say("Changeover {before} to {now}", before=key[2], now=key[3])
        if key[1] != "*":
            subject = say("Changeover {before} to {now} on {machine}", before=key[2], now=key[3], machine=key[1])
        edited = "" if used == was else _minutes(used)
        what = "changed" if comes and used else "new" if comes else "gone"
        text = arrow(_minutes(was or used), _minutes(comes))
        if what != "changed":
            text = say("new: {what}", what=_minutes(comes)) if comes else say("no longer in the files")
        yield Change(0, "changeover", what, subject, text, (key,), edited=edited)


def _minutes(rows: tuple[Changeover, ...]) -> Text:
    if not rows:
        return say("none")
    row = rows[0]
    parts = [say("{minutes} min", minutes=row.minutes)]
    if row.cost:
        parts.append(say("cost {cost}", cost=number_words(row.cost)))
    if len(rows) > 1:
        parts.append(say("then {count} more rows", count=len(rows) - 1))
    return joined(parts, ", ")


def pairs_words(attributes: dict[str, str]) -> str:
    """Write a row's other columns."""
    return ", ".join(f"{name}: {text}" for name, text in list(attributes.items())[:4] if text)
