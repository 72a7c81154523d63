"""Find routings that a misprint has parted from their product: nobody orders them, and it lacks their steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from scheduler.excel.values import key
from scheduler.texts import listed, say

if TYPE_CHECKING:
    from scheduler.excel.routes import Route

_SHORTEST = 4  # letters of a name in which one may be wrong
_MOST = 20


def report_misprints(routes: Mapping[str, Route], ordered: Iterable[str]) -> None:
    """Warn of each routing without an order that differs by one letter from an ordered product and fills gaps in it."""
    wanted = {mark for name in ordered if (mark := key(name)) in routes}
    near: dict[str, list[str]] = {}
    for mark in wanted:
        for short in _shortened(mark):
            near.setdefault(short, []).append(mark)
    told = 0
    for mark, route in routes.items():
        if mark in wanted or not route.steps or told >= _MOST:
            continue
        labels = {step.label for step in route.steps}
        alike = {other for short in _shortened(mark) for other in near.get(short, ())}
        alike = {other for other in alike if _digits(other) == _digits(mark)}
        fits = [other for other in alike if not labels & {step.label for step in routes[other].steps}]
        if len(fits) == 1:
            told += 1
            route.steps[0].row.warning(
                "unordered-product",
                "Product",
                say("No order makes {name}, and {other} has no step {steps}.", name=route.owner,
                    other=routes[fits[0]].owner, steps=listed(sorted(labels))),
                say("Did you mean {name}?", name=routes[fits[0]].owner),
            )  # fmt: skip


def _shortened(name: str) -> Iterator[str]:
    """Yield a name and its forms without one letter: names that share one differ by one letter, or by two swapped."""
    if sum(c.isalpha() for c in name) < _SHORTEST or len(name) > 60:
        return
    yield name
    for k, letter in enumerate(name):
        if not letter.isdigit():
            yield name[:k] + name[k + 1 :]


def _digits(name: str) -> str:
    return "".join(c for c in name if c.isdigit())
