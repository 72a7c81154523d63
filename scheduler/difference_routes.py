"""What the routing says of a step before and after: whether it is the same, and what differs in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from scheduler.difference import Side
from scheduler.difference_words import changed, names_words, number_words, yes_no
from scheduler.problem import Link, Mode, Operation
from scheduler.texts import say

_PARTS: tuple[tuple[str, Any], ...] = (
    (say("run time per unit"), lambda mode: _minutes(number_words(mode[1]))),
    (say("fixed time"), lambda mode: _minutes(number_words(mode[2]))),
    (say("setup"), lambda mode: _minutes(mode[3])),
    (say("setup family"), lambda mode: mode[4]),
    (say("resources"), lambda mode: "; ".join(f"{count} {name}" for name, count in mode[5]) or say("none")),
    (say("may pause"), lambda mode: yes_no(mode[6])),
    (say("batch"), lambda mode: mode[7]),
)


def same_route(a: Side, before: Operation, b: Side, now: Operation) -> bool:
    """Say whether all that a route says of a step is the same; quick, because it is asked of every step."""
    return (
        before.name == now.name
        and before.attributes == now.attributes
        and a.modes(before.modes) == b.modes(now.modes)
        and plain_links(a, before) == plain_links(b, now)
        and not any(True for _ in _run_words(a, before, b, now))
    )


def route_words(a: Side, before: Operation, b: Side, now: Operation, reported: Collection[str]) -> list[str]:
    """Write what differs in the routes; nothing where all follows from the quantity or from what is done.

    `reported` are the steps of the order that have come or gone by a report of the floor.
    """
    words: list[str] = []
    if before.name != now.name:
        words.append(changed(say("name"), before.name, now.name))
    words += _mode_words(a, before, b, now)
    words += _link_words(a, before, b, now, reported)
    if before.attributes != now.attributes:
        words.append(say("other columns"))
    return words or list(_run_words(a, before, b, now))


def _mode_words(a: Side, before: Operation, b: Side, now: Operation) -> list[str]:
    was = {mode[0]: mode for mode in a.modes(before.modes)}
    comes = {mode[0]: mode for mode in b.modes(now.modes)}
    words: list[str] = []
    gone, added = [name for name in was if name not in comes], [name for name in comes if name not in was]
    if gone and added:
        words.append(changed(say("machine"), names_words(gone), names_words(added)))
    elif gone or added:
        words.append(
            say("also on {machines}", machines=names_words(added))
            if added
            else say("no longer on {machines}", machines=names_words(gone))
        )
    told: dict[str, list[str]] = {}
    both = [name for name in was if name in comes]
    for name in both:
        for k, (title, show) in enumerate(_PARTS, start=1):
            if was[name][k] != comes[name][k]:
                told.setdefault(changed(title, show(was[name]), show(comes[name])), []).append(name)
    words += [
        text if len(names) == len(both) else say("{change} on {machines}", change=text, machines=names_words(names))
        for text, names in told.items()
    ]
    if not words and list(was) != list(comes):
        words.append(say("other order of machines"))
    return words


def _run_words(a: Side, before: Operation, b: Side, now: Operation) -> Iterator[str]:
    """Write runs that differ though quantity and efficiency do not: problems that no workbook makes."""
    if a.problem.orders[before.order].quantity != b.problem.orders[now.order].quantity:
        return
    for was, comes in zip(before.modes, now.modes, strict=False):
        if was.run_min != comes.run_min and _efficiency(a, was) == _efficiency(b, comes):
            yield changed(say("run"), _minutes(was.run_min), _minutes(comes.run_min))


def _efficiency(side: Side, mode: Mode) -> float:
    return side.problem.machines[mode.machine].efficiency


# --- what comes before a step ---------------------------------------------------------------------------------


def plain_links(side: Side, op: Operation) -> list[tuple[Any, ...]]:
    """Return what a step waits for as plain values, steps by their names."""
    operations = side.problem.operations
    return [
        (operations[link.predecessor].step, link.min_wait_min, link.max_wait_min, link.transfer_units)
        for link in op.links
    ]


def links_of(side: Side, op: Operation) -> dict[str, Link]:
    """Return the links of an operation by the steps that they name."""
    operations = side.problem.operations
    return {operations[link.predecessor].step: link for link in op.links}


def _link_words(a: Side, before: Operation, b: Side, now: Operation, reported: Collection[str]) -> list[str]:
    was, comes = links_of(a, before), links_of(b, now)
    gone = [step for step in was if step not in comes and step not in reported]
    added = [step for step in comes if step not in was and step not in reported]
    words: list[str] = []
    if gone or added:
        kept = [step for step in was if step not in gone]
        words.append(changed(say("after step"), names_words(was), names_words(kept + added)))
    for step in was:
        if step in comes:
            words += _wait_words(was[step], comes[step])
            if not _same_transfer(a, before, was[step], b, now, comes[step]):
                words.append(changed(say("transfer batch"), _units(was[step]), _units(comes[step])))
    return list(dict.fromkeys(words))


def _wait_words(was: Link, comes: Link) -> Iterator[str]:
    if was.min_wait_min != comes.min_wait_min:
        yield say("min wait {before} → {now} min", before=was.min_wait_min, now=comes.min_wait_min)
    if was.max_wait_min != comes.max_wait_min:
        yield changed(say("max wait"), _minutes(was.max_wait_min), _minutes(comes.max_wait_min))


def _same_transfer(a: Side, before: Operation, was: Link, b: Side, now: Operation, comes: Link) -> bool:
    """Say whether two transfer batches are one row's: one that holds the whole lot counts as none."""
    if was.transfer_units == comes.transfer_units:
        return True
    quantities = a.problem.orders[before.order].quantity, b.problem.orders[now.order].quantity
    if quantities[0] == quantities[1]:
        return False
    if was.transfer_units is None:
        return comes.transfer_units is not None and comes.transfer_units >= quantities[0]
    return comes.transfer_units is None and was.transfer_units >= quantities[1]


def _minutes(value: int | str | None) -> str:
    return say("no limit") if value is None else say("{minutes} min", minutes=value)


def _units(link: Link) -> str:
    return say("whole lot") if link.transfer_units is None else number_words(link.transfer_units)
