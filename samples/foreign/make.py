"""Write the foreign samples: `python -m samples.foreign.make`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from samples.foreign import erp, hand, shop_floor
from samples.foreign.writing import Pages, write_book, write_text

BOOKS: dict[str, Callable[[], Pages]] = {
    "german_erp_export.xlsx": erp.german_erp,
    "odoo.xlsx": erp.odoo,
    "business_central.xlsx": erp.business_central,
    "frepple.xlsx": erp.frepple,
    "asprova.xlsx": erp.asprova,
    "chinese_planning_book.xlsx": hand.chinese_book,
    "everything_wrong.xlsx": hand.everything_wrong,
    "routing_cards.xlsx": shop_floor.routing_cards,
    "machine_queues.xlsx": shop_floor.machine_queues,
    "week_sheets.xlsx": shop_floor.week_sheets,
    "crowded_sheet.xlsx": shop_floor.crowded_sheet,
    "routes_in_cells.xlsx": shop_floor.routes_in_cells,
}
"""Workbooks by their file names."""


def write_all(folder: Path) -> list[Path]:
    """Write every sample into a folder; return what was written."""
    written = []
    for name, maker in BOOKS.items():
        write_book(folder / name, maker())
        written.append(folder / name)
    texts = [(folder / "mrpeasy" / name, rows, ",", "utf-8-sig") for name, rows in erp.mrpeasy().items()]
    texts += [
        (folder / "weekly" / "Absatzplan.csv", hand.weekly(), ";", "cp1252"),
        (folder / "weekly" / "Arbeitsplan.csv", hand.weekly_steps(), ";", "cp1252"),
        (folder / "work_orders_gb18030.txt", hand.flat_list(), "\t", "gb18030"),
    ]
    for path, rows, delimiter, encoding in texts:
        path.parent.mkdir(exist_ok=True)
        write_text(path, rows, delimiter, encoding)
        written.append(path)
    return written


def main(arguments: list[str] | None = None) -> int:
    """Write the samples beside this file, or into another folder."""
    parser = argparse.ArgumentParser(description="Make the foreign samples.")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent, help="folder")
    for path in write_all(parser.parse_args(arguments).output):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
