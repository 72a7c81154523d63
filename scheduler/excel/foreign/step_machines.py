"""Bring the machines that steps name and those that the file lists together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scheduler.excel.foreign.assign import names_in
from scheduler.excel.foreign.canonical import Draft
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.values import Value, key
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop


def part_machines(shop: Shop, steps: list[Draft]) -> None:
    """Write `M1 / M2` or `M1 or M2` as two machines, where both are known and no machine is called so."""
    machines = shop.drafts.get("Machines")
    texts = [*machines.values("Machine"), *machines.values("Work centre")] if machines is not None else [
        name for draft in steps for name in draft.values("Machine")
    ]  # fmt: skip
    known = {key(text_of(text)) for text in texts}
    alike: list[str] = []
    for draft in (draft for draft in steps if "Machine" in draft.headers):
        column = draft.headers.index("Machine")
        for values, _ in draft.rows:
            text = text_of(values[column]) if column < len(values) else ""
            parts = names_in(text)
            own = machines is not None and key(text) in known
            if len(parts) < 2 or own:
                continue
            if {key(part) for part in parts} <= known:
                values[column] = ";".join(parts)
            elif machines is None and len({re.sub(r"\d+", "0", key(part)) for part in parts}) == 1:
                values[column] = ";".join(parts)
                alike.extend([text] if ";" not in text else [])
    _tell_alike(shop, alike)


def _tell_alike(shop: Shop, alike: list[str]) -> None:
    if alike:
        problem = say("{text} is taken as {count} machines of which one does the step.", text=alike[0],
                      count=len(names_in(alike[0])))  # fmt: skip
        shop.warn("assumed-either", problem, say("Add a table of machines that names it if it is one machine."))


def machines_from_steps(shop: Shop, steps: list[Draft]) -> None:
    """Take each machine that a step names for one, where no table lists the machines; say so."""
    draft = shop.draft("Machines")
    seen: set[str] = set()
    for source in (source for source in steps if "Machine" in source.headers):
        column = source.headers.index("Machine")
        for values, origin in source.rows:
            for name in text_of(values[column] if column < len(values) else None).split(";"):
                name = name.strip()
                if not name or key(name) in seen:
                    continue
                seen.add(key(name))
                known = column < len(origin.positions) if origin else False
                place = (origin.table, origin.line, {"Machine": origin.positions[column]}) if known and origin else None
                cells: dict[str, Value] = {"Machine": name, "Work centre": shop.centers.get(key(name))}
                draft.add({k: v for k, v in cells.items() if v}, place)
    if seen:
        shop.warn(
            "assumed-machines",
            say("No table lists the machines, so the {n:,} that the steps name were taken, one of each.", n=len(seen)),
            say("Add a table of machines to give them working hours, work centres or a capacity."),
        )


def fill_centers(shop: Shop) -> None:
    """Give machines the work centres that the steps name beside them, where their own table has none."""
    draft = shop.drafts["Machines"]
    if "Work centre" in draft.headers:
        return
    names = draft.values("Machine")
    column = draft.column("Work centre")
    for (values, _), name in zip(draft.rows, names, strict=True):
        values.extend([None] * (column + 1 - len(values)))
        values[column] = shop.centers.get(key(text_of(name)))
