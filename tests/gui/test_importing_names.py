"""On the mapping screen two columns of one name are two columns, and what nothing takes in is called so."""

from __future__ import annotations

from pathlib import Path

from gui.importing.fields_model import COLUMN, FIELD
from samples.foreign.writing import write_book
from tests.gui.test_importing import Shop, shop  # noqa: F401

ROUTING = [["Product", "Step", "Machine", "Run time (min)"], ["A", 10, "M1", 3]]
ORDERS = [
    ["Order", "Product", "Quantity", "Datum", "Datum"],
    ["1", "A", 5, "03/04/2027", "05/06/2027"],
    ["2", "A", 6, "04/05/2027", "07/08/2027"],
]
SHIFTS = [["Calendar", "Days", "Start", "End", "Foreman"], ["Day", "Mon-Fri", "06:00", "14:00", "Ida"]]


def _book(folder: Path) -> Path:
    write_book(folder / "names.xlsx", {"Order list": ORDERS, "Routing": ROUTING, "Shifts": SHIFTS})
    return folder / "names.xlsx"


def _words(page, sheet: str) -> dict[str, str]:
    """Return what the screen says of each column of a sheet."""
    rows = next(rows for rows in page.model.tables if rows.table.sheet == sheet)
    place = page.model.tables.index(rows)
    found = {}
    for k in range(len(rows.rows)):
        index = page.model.createIndex(k, FIELD, place)
        found[index.siblingAtColumn(COLUMN).data()] = index.data()
    return found


def test_the_second_column_of_a_name_is_chosen_and_remembered(shop: Shop) -> None:  # noqa: F811
    page = shop.mapped(_book(shop.folder))
    table = next(t for t in page.review.tables if t.sheet == "Order list")
    assert [column.header for column in table.columns][3:] == ["Datum", "Datum (2)"]
    second = table.columns[4]
    page.sheets.column_menu_wanted.emit(table, second, page.mapToGlobal(page.rect().center()))
    shop.choose(page.menu, "Due")
    shop.settled()
    assert _words(page, "Order list")["Datum (2)"] == "Due"
    assert {c.header: c.field for c in page.review.tables[0].columns}["Datum"] != "Due"


def test_a_column_that_nothing_takes_in_is_called_not_used(shop: Shop) -> None:  # noqa: F811
    page = shop.mapped(_book(shop.folder))
    assert _words(page, "Shifts")["Foreman"] == "not used"
    assert _words(page, "Order list")["Datum"] in ("note", "Due")
