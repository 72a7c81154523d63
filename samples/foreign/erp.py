# ruff: noqa: E501 - a row of a sheet is one line
"""Exports of systems: a German ERP, Odoo, Business Central, MRPeasy, frePPLe, Asprova."""

from __future__ import annotations

from datetime import date, datetime

from samples.foreign.writing import Page, Pages, Shown


def german_erp() -> Pages:
    """Return an export with a title, the header in row 4, a total, text dates and numbers that show zeros."""
    orders = [
        ["Auftragsübersicht Fertigung"],
        ["Stand:", date(2026, 11, 20), None, "Werk 1000"],
        [],
        [
            "Fertigungsauftrag",
            "Sachnummer",
            "Bezeichnung",
            "Auftragsmenge",
            "Eckendtermin",
            "Priorität",
            "Status",
            "Kunde",
        ],
        [
            Shown(100234, "000000000"),
            "4711-A",
            "Antriebswelle",
            "1.200,00",
            "18.12.2026",
            "hoch",
            "freigegeben",
            "Müller GmbH",
        ],
        [
            Shown(100235, "000000000"),
            "4711-B",
            "Flansch",
            "350,00",
            "11.12.2026",
            "normal",
            "freigegeben",
            "Groß & Söhne",
        ],
        [
            Shown(100236, "000000000"),
            "4711-A",
            "Antriebswelle",
            "80,00",
            "KW 51/2026",
            "normal",
            "offen",
            "Müller GmbH",
        ],
        [Shown(100237, "000000000"), "4712", "Gehäuse", "25,00", "04.12.2026", "niedrig", "abgeschlossen", "Öztürk"],
        ["Summe", None, None, "1.655,00"],
        [],
        ["Gedruckt von SCHMIDT am 20.11.2026 um 14:32 Uhr"],
    ]
    steps = [
        ["Sachnummer", "AG-Nr.", "Kurztext", "Arbeitsplatz", "Rüstzeit [min]", "Stückzeit [min]", "Übergangszeit [h]"],
        ["4711-A", "0010", "Sägen", "SAEGE", "15", "0,5", None],
        ["4711-A", "0020", "Drehen", "DREH", "30", "1,25", "2"],
        ["4711-B", "0010", "Fräsen", "FRAES", "25", "2,5", None],
        ["4711-B", "0020", "Bohren", "FRAES", "10", "0,75", None],
        ["4712", "0010", "Fräsen", "FRAES", "45", "12", None],
    ]
    machines = [
        ["Maschine", "Arbeitsplatz", "Schichtmodell", "Nutzgrad", "Stundensatz"],
        ["Säge 1", "SAEGE", "Zweischicht", "90 %", "45,50"],
        ["Dreh 1", "DREH", "Zweischicht", "85 %", "80,00"],
        ["Dreh 2", "DREH", "Einschicht", "85 %", "80,00"],
        ["Fräs 1", "FRAES", "Einschicht", "100 %", "95,00"],
    ]
    shifts = [
        ["Schichtmodell", "Tage", "Beginn", "Ende"],
        ["Zweischicht", "Mo-Fr", "06:00", "22:00"],
        ["Einschicht", "Mo-Do", "07:00", "15:30"],
        ["Einschicht", "Fr", "07:00", "13:00"],
    ]
    holidays = [["Feiertag", "Grund"], [date(2026, 12, 25), "Weihnachten"], [date(2026, 12, 26), "Weihnachten"]]
    return {
        "Auftragsbestand": Page(orders, merges=("A1:H1",)),
        "Arbeitspläne": steps,
        "Maschinen": machines,
        "Schichten": shifts,
        "Feiertage": holidays,
        "Parameter intern": Page([["X", "Y"], [1, 2]], hidden=True),
    }


def odoo() -> Pages:
    """Return manufacturing orders, operations by product and work centres as Odoo exports them."""
    return {
        "Manufacturing Orders": [
            [
                "Reference",
                "Product",
                "Quantity To Produce",
                "Unit of Measure",
                "Deadline",
                "Scheduled Date",
                "State",
                "Priority",
            ],
            [
                "WH/MO/00012",
                "Table Top",
                20,
                "Units",
                datetime(2026, 12, 4, 17),
                datetime(2026, 11, 24, 8),
                "Confirmed",
                "0",
            ],
            [
                "WH/MO/00013",
                "Drawer",
                60,
                "Units",
                datetime(2026, 12, 2, 17),
                datetime(2026, 11, 23, 8),
                "Confirmed",
                "1",
            ],
            ["WH/MO/00014", "Drawer", 15, "Units", datetime(2026, 12, 9, 17), None, "Done", "0"],
        ],
        "Operations": [
            ["Product", "Sequence", "Operation", "Work Center", "Duration (minutes)", "Setup Time (minutes)"],
            ["Table Top", 10, "Cutting", "Saw", 6, 10],
            ["Table Top", 20, "Sanding", "Sander", 4, 0],
            ["Drawer", 10, "Cutting", "Saw", 2, 10],
            ["Drawer", 20, "Assembly", "Bench", 9, 0],
        ],
        "Work Centers": [
            ["Work Center", "Code", "Time Efficiency", "Capacity", "Cost per hour", "Working Hours"],
            ["Saw", "SAW", "100%", 1, 40, "08:00-12:00; 13:00-17:00"],
            ["Sander", "SND", "80%", 1, 35, "08:00-12:00; 13:00-17:00"],
            ["Bench", "BNC", "100%", 2, 30, "08:00-12:00; 13:00-17:00"],
        ],
    }


def business_central() -> Pages:
    """Return production orders, items, routing lines with a unit in each row, and machine centres."""
    head = [
        "Routing No.", "Operation No.", "Type", "No.", "Description", "Setup Time", "Setup Time Unit of Meas. Code",
        "Run Time", "Run Time Unit of Meas. Code", "Wait Time", "Wait Time Unit of Meas. Code", "Send-Ahead Quantity",
    ]  # fmt: skip
    return {
        "Released Prod. Orders": [
            ["No.", "Description", "Source No.", "Quantity", "Due Date", "Starting Date", "Status"],
            ["RPO-1001", "Bicycle", "1000", 10, date(2026, 12, 4), date(2026, 11, 23), "Released"],
            ["RPO-1002", "Front wheel", "1100", 40, date(2026, 12, 1), date(2026, 11, 23), "Released"],
        ],
        "Items": [
            ["No.", "Description", "Routing No."],
            ["1000", "Bicycle", "R-BIKE"],
            ["1100", "Front wheel", "R-WHEEL"],
        ],
        "Routing Lines": [
            head,
            ["R-BIKE", "10", "Work Center", "100", "Assembly", 1, "HOURS", 30, "MINUTES", 0, "MINUTES", 0],
            ["R-BIKE", "20", "Work Center", "300", "Inspection", 10, "MINUTES", 6, "MINUTES", 2, "HOURS", 5],
            ["R-WHEEL", "10", "Machine Center", "210", "Spoke", 20, "MINUTES", 90, "SECONDS", 0, "MINUTES", 0],
            ["R-WHEEL", "20", "Work Center", "300", "Inspection", 0, "MINUTES", 1, "MINUTES", 0, "MINUTES", 0],
        ],
        "Machine Centers": [
            ["No.", "Name", "Work Center No.", "Capacity", "Efficiency"],
            ["100", "Assembly bench", "ASM", 2, 100],
            ["210", "Spoking machine", "MACH", 1, 90],
            ["300", "Inspection", "QA", 1, 100],
        ],
    }


def frepple() -> Pages:
    """Return the relational layout: operations apart from their resources, calendars in buckets, seconds."""
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    week = [True] * 5 + [False] * 2
    return {
        "sales order": [
            ["Name", "Item", "Quantity", "Due", "Priority", "Customer", "Status"],
            ["SO 1", "chair", 12, datetime(2026, 12, 3), 1, "Furniture Store", "open"],
            ["SO 2", "chair", 30, datetime(2026, 12, 10), 2, "Web", "open"],
        ],
        "operation": [
            ["Name", "Item", "Type", "Priority", "Duration", "Duration per unit"],
            ["cut chair", "chair", "time_per", 1, 600, 120],
            ["assemble chair", "chair", "time_per", 2, "00:10:00", "00:05:00"],
        ],
        "operation resource": [
            ["Operation", "Resource", "Quantity"],
            ["cut chair", "saw", 1],
            ["assemble chair", "bench 1", 1],
            ["assemble chair", "bench 2", 1],
        ],
        "resource": [
            ["Name", "Type", "Maximum", "Available"],
            *([name, "default", 1, "working hours"] for name in ("saw", "bench 1", "bench 2")),
        ],
        "calendar bucket": [
            ["Calendar", "Start Date", "End Date", "Value", "Priority", *days, "Start Time", "End Time"],
            ["working hours", datetime(1971, 1, 1), datetime(2030, 12, 31), 1, 10, *week, "08:00:00", "16:59:59"],
            ["working hours", datetime(1971, 1, 1), datetime(2030, 12, 31), 0, 5, *week, "12:00:00", "12:59:59"],
        ],
    }


def asprova() -> Pages:
    """Return orders, an integrated master with input and use rows, shifts as patterns, and item setups."""
    return {
        "Order": [
            ["Order code", "Order type", "Item", "Order quantity", "Due date", "Earliest start date", "Priority"],
            ["01", "M", "A", 100, datetime(2026, 12, 1, 12), datetime(2026, 11, 23), 50],
            ["02", "M", "B", 200, datetime(2026, 12, 2, 12), datetime(2026, 11, 23), 90],
        ],
        "Integrated Master": [
            ["Item", "Process number", "Process code", "Instruction type", "Instruction code", "Resource/item", "Setup", "Production"],
            ["A", 10, "Cutting", "Input", "In", "Steel", None, 1],
            ["A", 10, "Cutting", "Use", "M", "Cutter1", "10m", "2m"],
            ["A", 10, "Cutting", "Use", "M", "Cutter2", "10m", "150s"],
            ["A", 20, "Painting", "Use", "M", "Painter", "0m", "1m"],
            ["B", 10, "Painting", "Use", "M", "Painter", "5m", "3m"],
            ["B", 10, "Painting", "Output", "Out", "B", None, 1],
        ],
        "Resource": [
            ["Resource code", "Resource name", "Resource group", "Shift"],
            ["Cutter1", "Cutter 1", "Cutting", "Day"], ["Cutter2", "Cutter 2", "Cutting", "Day"],
            ["Painter", "Painter", "Painting", "Day and evening"],
        ],
        "Shift": [
            ["Shift code", "Shift pattern"], ["Day", "8:00-12:00;13:00-17:00"],
            ["Day and evening", "8:00-12:00;13:00-17:00;18:00-22:00"],
        ],
        "Item setup": [["Previous item", "Next item", "Resource", "Setup time"], ["A", "B", "Painter", "30m"], ["B", "A", "Painter", "20m"]],
    }  # fmt: skip


def mrpeasy() -> dict[str, list[list[object]]]:
    """Return the three text files of a shop in MRPeasy's columns."""
    return {
        "orders.csv": [
            ["MO number", "Part No.", "Part description", "Quantity", "Due date", "Start", "Status"],
            ["MO00001", "A00001", "Bracket", "50", "12/15/2026", "11/24/2026", "Scheduled"],
            ["MO00002", "A00002", "Housing", "20", "12/08/2026", "11/23/2026", "In progress"],
        ],
        "routings.csv": [
            ["Product", "Workstation group", "Operation", "Setup time [min]", "Cycle time [min]", "Quantity"],
            ["A00001", "Laser", "Cut", "15", "4", "2"],
            ["A00001", "Press brake", "Bend", "20", "1", "1"],
            ["A00002", "Laser", "Cut", "15", "6", "1"],
        ],
        "workstations.csv": [
            ["Workstation", "Workstation group", "Hourly rate"],
            ["Laser 1", "Laser", "60"], ["Laser 2", "Laser", "60"], ["Brake 1", "Press brake", "50"],
        ],
    }  # fmt: skip
