"""The plan as a CSV table for spreadsheets and as JSON for other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import timedelta
from typing import BinaryIO

from scheduler.excel.writer import PlanContent
from scheduler.problem import Problem
from scheduler.report import OperationRow, OrderRow, ends_a_day, operation_rows, order_rows, version

CSV_HEADER = (
    "Order", "Step", "Operation", "Product", "Quantity", "Machine", "Setup start", "Start", "End", "Setup minutes",
    "Run minutes", "Due", "Lateness (h)", "Status", "Lock",
)  # fmt: skip
JSON_FORMAT = "ganttry-plan-1"

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n]")


def harmless(text: str) -> str:
    """Put ' before a text that a spreadsheet would run as a formula; `plain` takes it off again."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def plain(text: str) -> str:
    """Return the text that `harmless` was given."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text[1:]) else text


def write_csv(stream: BinaryIO, content: PlanContent) -> None:
    """Write the Schedule table as UTF-8 with a byte order mark, so that Excel sees the umlauts."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    table = csv.writer(text)
    table.writerow(CSV_HEADER)
    problem = content.problem
    for row in operation_rows(problem, content.schedule):
        times = (time_text(problem, t) for t in (row.setup_start_min, row.start_min, row.end_min))
        table.writerow((
            harmless(row.order), harmless(row.step), harmless(row.name), harmless(row.product), f"{row.quantity:.10g}",
            harmless(row.machine), *times, row.setup_min, row.run_min, due_text(problem, row.due_min),
            "" if row.late_min is None else f"{row.late_min / 60:.2f}", row.status, row.lock,
        ))  # fmt: skip
    text.flush()
    text.detach()


def write_json(stream: BinaryIO, content: PlanContent) -> None:
    """Write plan start, schedule, orders and figures; times are local, ISO 8601, without a zone."""
    assert content.kpis is not None
    problem = content.problem
    document = {
        "format": JSON_FORMAT,
        "version": version(),
        "plan_start": problem.plan_start.isoformat(),
        "notes": dict(content.notes),
        "kpis": content.kpis.as_dict(),
        "first_plan_kpis": None if content.first_plan_kpis is None else content.first_plan_kpis.as_dict(),
        "orders": [_order(problem, row) for row in order_rows(problem, content.schedule, content.reasons)],
        "schedule": [_operation(problem, row) for row in operation_rows(problem, content.schedule)],
    }
    stream.write(json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace"))


def _order(problem: Problem, row: OrderRow) -> dict[str, object]:
    return {
        "order": row.name,
        "product": row.product,
        "due": _iso(problem, row.due_min),
        "start": _iso(problem, row.start_min),
        "end": _iso(problem, row.end_min),
        "lateness_h": None if row.late_min is None else row.late_min / 60,
        "on_time": row.on_time,
        "reason": row.reason,
    }


def _operation(problem: Problem, row: OperationRow) -> dict[str, object]:
    return {
        "order": row.order,
        "step": row.step,
        "operation": row.name,
        "product": row.product,
        "quantity": row.quantity,
        "machine": row.machine,
        "setup_start": _iso(problem, row.setup_start_min),
        "start": _iso(problem, row.start_min),
        "end": _iso(problem, row.end_min),
        "setup_minutes": row.setup_min,
        "run_minutes": row.run_min,
        "due": _iso(problem, row.due_min),
        "lateness_h": None if row.late_min is None else row.late_min / 60,
        "status": row.status,
        "lock": row.lock,
    }


def time_text(problem: Problem, minute: int | None) -> str:
    """Write a time as `2026-11-23 08:00`; beyond the year 9999 in minutes after plan start."""
    if minute is None:
        return ""
    try:
        return (problem.plan_start + timedelta(minutes=minute)).isoformat(" ", "minutes")
    except OverflowError:
        return f"{minute} min after plan start"


def due_text(problem: Problem, minute: int | None) -> str:
    """Write a due date; one at 24:00 as its day without a time, as the Orders sheet reads it."""
    if minute is None or not ends_a_day(problem, minute):
        return time_text(problem, minute)
    return time_text(problem, minute - 1).split(" ", maxsplit=1)[0]


def _iso(problem: Problem, minute: int | None) -> str | None:
    if minute is None:
        return None
    text = time_text(problem, minute)
    return text.replace(" ", "T", 1) if text[:1].isdigit() and "min" not in text else text
