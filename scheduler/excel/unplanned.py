"""Why an order of the files is not planned: done, on hold, or left out; so that it is not told as gone."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.excel.columns import ORDERS, STATUSES
from scheduler.excel.edits import sheet_named
from scheduler.excel.faults import Faults
from scheduler.excel.prepared import Prepared
from scheduler.excel.tables import Table
from scheduler.texts import say

_WORDS = {"done": say("done"), "hold": say("on hold")}


def why_unplanned(sheets: Prepared | None, left_out: Iterable[str] = ()) -> dict[str, str] | None:
    """Return the words for each order that the files hold; None where the tables are not known.

    What they say holds for orders that are not in the problem only: one that is planned is in it.
    """
    if sheets is None:
        return None
    table = Table(sheet_named(sheets, ORDERS.name), ORDERS, Faults())
    found: dict[str, str] = {}
    if table.has("Order"):
        for row in table:
            status = row.word("Status", STATUSES, "planned", "unknown-status")
            found[row.text("Order")] = _WORDS.get(status) or say("all its steps are done")
    found.update((name, say("left out because of its faults")) for name in left_out)
    return found
