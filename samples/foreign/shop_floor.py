# ruff: noqa: E501 - a row of a sheet is one line
"""Books as they hang beside the machines: cards, queues, weeks, one crowded sheet, routes in a cell, rows in pairs."""

from __future__ import annotations

from datetime import date

from samples.foreign.writing import Filled, Page, Pages

_GREEN, _YELLOW = "#C6EFCE", "#FFEB9C"


def _card(order: str, product: str, quantity: object, due: object, *steps: list[object]) -> Page:
    head: list[list[object]] = [
        ["LAUFKARTE", None, None, None, "Blatt 1/1"], ["Auftrag:", order, None, "Liefertermin:", due],
        ["Teil-Nr.:", product, None, "Menge:", quantity], ["Bearbeiter:", "Huber"], [],
        ["AG", "Bezeichnung", "Arbeitsplatz", "tr (min)", "te (min)", "Rückgemeldete Menge"],
    ]  # fmt: skip
    return Page([*head, *steps, [], ["Unterschrift:"]], merges=("A1:D1",))


def routing_cards() -> Pages:
    """Return one sheet an order, as a routing card: the order in a form above its steps, some of them confirmed."""
    return {
        "4711": _card("4711", "W-100", 40, date(2026, 12, 4), [10, "Sägen", "Säge", 10, "1,5", 40], [20, "Drehen", "Dreh 1", 30, 4, 10], [30, "Prüfen", "Prüfplatz", None, "0,5", None]),
        "4712": _card("4712", "W-200", 25, date(2026, 12, 9), [10, "Sägen", "Säge", 10, 2, None], [20, "Fräsen", "Fräs 1", 45, 6, None]),
        "4713": _card("4713", "W-100", "0,1 Tsd.", "KW 1/2027", [10, "Sägen", "Säge", 10, "1,5", None], [20, "Drehen", "Dreh 1", 30, 4, None], [30, "Prüfen", "Prüfplatz", None, "0,5", None]),
    }


def machine_queues() -> Pages:
    """Return one sheet a machine with its queue; green rows are done, as a legend says, yellow ones in work."""
    head = ["Pos", "Auftrag", "Teil", "Stück", "Liefertermin", "AG", "Rüsten (min)", "Zeit je Stück (min)"]

    def done(*cells: object) -> list[object]:
        return [Filled(cell, _GREEN) for cell in cells]

    return {
        "Maschinen": [["Maschine", "Std/Woche"], ["BAZ 1", 80], ["BAZ 2", 40], ["Schleif", 40]],
        "BAZ 1": [["Warteschlange BAZ 1"], [Filled("fertig", _GREEN), Filled("in Arbeit", _YELLOW)], head, done(1, "F-10", "G-1", 30, "04.12.2026", 10, 20, 5), [2, "F-11", "G-2", 12, "07.12.2026", 10, 30, 8], [3, "F-12", "G-1", 50, "11.12.2026", 10, 20, 5]],
        "BAZ 2": [["Warteschlange BAZ 2"], [Filled("fertig", _GREEN), Filled("in Arbeit", _YELLOW)], head, [1, "F-10", "G-1", 30, "04.12.2026", 20, 15, 3], [2, "F-12", "G-1", 50, "11.12.2026", 20, 15, 3]],
        "Schleif": [["Warteschlange Schleif"], [Filled("fertig", _GREEN), Filled("in Arbeit", _YELLOW)], head, [1, "F-10", "G-1", 30, "04.12.2026", 30, 0, 2], [2, "F-11", "G-2", 12, "07.12.2026", 20, 10, 4], [3, "F-12", "G-1", 50, "11.12.2026", 30, 0, 2]],
    }  # fmt: skip


def week_sheets() -> Pages:
    """Return a sheet a week with orders carried over, cancelled or done, and the hours of machines by week."""
    head = ["Auftrag", "Artikel", "Menge", "Ausschuss %", "Status"]
    return {
        "KW 48": [["Wochenplan KW 48"], [], head, ["7001", "K-1", 200, 5, "erledigt"], ["7002", "K-2", 80, 0, "offen"], ["7003", "K-1", 120, 5, "offen"], ["Summe", None, 400]],
        "KW 49": [["Wochenplan KW 49"], [], head, ["7003", "K-1", 120, 5, "offen"], ["7004", "K-2", -80, 0, "Storno"], ["7005", "K-2", 40, 2.5, "offen"], ["Summe", None, 80]],
        "Arbeitsplan": [["Artikel", "AG", "Maschine", "Zeit je Stück (min)"], ["K-1", 10, "Presse", 1.5], ["K-1", 20, "Ofen", 2], ["K-2", 10, "Presse", 3]],
        "Kapazität": [["Maschine", "KW48", "KW49", "KW50"], ["Presse", 80, 40, 80], ["Ofen", 120, 120, 120]],
    }  # fmt: skip


def crowded_sheet() -> Pages:
    """Return orders, routing and changeovers on one sheet, side by side and below one another without a gap."""
    rows = [
        ["Order", "Part", "Qty", "Due", "Part", "Op", "Machine", "Setup (min)", "Cycle (s)", "Colour"],
        ["S-1", "Cap", "2 k", date(2026, 12, 4), "Cap", "A", "Mould 1", 20, 12, "red"],
        ["S-2", "Lid", "500 pcs", date(2026, 12, 8), "Cap", "B", "Print", 10, 6, None],
        ["S-3", "Cap", "1,5 k", "asap", "Lid", "A", "[Mould 1, Mould 2]", 20, 15, "blue"],
        [None, None, None, None, "Lid", "B", "Print", 10, 4, None],
    ]
    return {"Plan": rows, "Changeovers": [["Changeover (min)"], ["from / to", "red", "blue"], ["red", "x", 45], ["blue", 30, "x"]]}


def routes_in_cells() -> Pages:
    """Return a list of jobs whose whole route stands in one cell each, rows of plan and actual in pairs."""
    return {
        "Jobs": [
            ["Job", "Part", "Type", "Qty", "Due", "Route"],
            ["J-1", "Bracket", "Plan", 100, "2026-12-04", "Laser 20 min > Bend 45 > Weld 1.5 h"],
            [None, None, "Actual", 30, None, None],
            ["J-2", "Frame", "Plan", 10, "2026-12-09", "Saw 15 min > Weld 3 h > Paint 40 min"],
            [None, None, "Actual", 0, None, None],
        ]
    }
