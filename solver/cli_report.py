"""What the command line says about a run: progress lines, the table of figures, and the JSON report."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scheduler.issues import Issue
from scheduler.kpis import Kpis
from scheduler.report import kpi_rows, version
from solver.progress import Clash, Progress, SolveResult, Status, gap_pct

if TYPE_CHECKING:
    from scheduler.excel.load import Loaded

OK, INPUT_ERROR, IMPOSSIBLE, FAULT = 0, 1, 2, 3
"""Exit statuses; see `solver.cli`."""

KPI_KEYS = (
    "weighted_tardiness_h", "tardiness_h", "late_orders", "on_time_pct", "makespan_h", "setup_h", "utilisation_pct",
)  # fmt: skip


@dataclass
class Report:
    """The JSON report of one run, filled as the run goes on; every exit writes what is known by then.

    `status` is one of Status, or `fault`. Objective and bound are hours by term; `improvements` are pairs of
    second and objective (its first level, in hours).
    """

    status: str = Status.INVALID.value
    profile: str = ""
    seed: int = 0
    seconds: float = 0.0
    input_sha256: str = ""
    issues: list[Issue] = field(default_factory=list)
    result: SolveResult | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return the report as plain data; what is not known is null or empty."""
        result = self.result
        found: dict[str, Any] = {
            "status": self.status,
            "kpis": kpi_dict(result.kpis if result else None),
            "objective": _finite(result.objective if result else {}),
            "bound": _finite(result.bound if result else {}),
            "first_plan_s": result.first_plan_s if result else None,
            "seconds": result.seconds if result else self.seconds,
            "improvements": [list(pair) for pair in result.improvements] if result else [],
            "first_plan_kpis": kpi_dict(result.first_plan_kpis if result else None),
            "issues": [issue_dict(issue) for issue in self.issues],
            "profile": self.profile,
            "seed": self.seed,
            "version": version(),
            "input_sha256": self.input_sha256,
        }
        if result is not None and result.status is Status.IMPOSSIBLE:
            found["clashes"] = [clash_dict(clash) for clash in result.clashes]
        return found

    def write(self, path: Path) -> None:
        """Write the report; OSError if that cannot be done."""
        path.write_text(json.dumps(self.as_dict(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def kpi_dict(kpis: Kpis | None) -> dict[str, float] | None:
    """Return the figures by the names that the report promises."""
    if kpis is None:
        return None
    values = kpis.as_dict()
    return {key: values[key] for key in KPI_KEYS}


def issue_dict(issue: Issue) -> dict[str, str]:
    """Return a fault as plain data."""
    return {key: str(value) for key, value in asdict(issue).items()}


def clash_dict(clash: Clash) -> dict[str, Any]:
    """Return a clash as plain data."""
    return {"sentence": clash.sentence, "operations": list(clash.operations), "remedy": clash.remedy}


def _finite(values: Mapping[str, float]) -> dict[str, float | None]:
    return {name: float(value) if math.isfinite(value) else None for name, value in values.items()}


_TERM_WORDS = {"weighted_tardiness": "weighted tardiness", "makespan": "makespan", "setup": "setup"}


def progress_line(progress: Progress, terms: Iterable[str]) -> str:
    """Write one line: time, phase, objective in hours by term, bound and gap; `terms` are shown in this order."""
    parts = [f"{progress.seconds:7.1f} s  {progress.phase:<10}"]
    if progress.objective:
        shown = [name for name in terms if name in progress.objective]
        shown += [name for name in progress.objective if name not in shown]
        parts.append("  ".join(f"{_TERM_WORDS.get(name, name)} {progress.objective[name]:,.1f} h" for name in shown))
    level = open_level(progress.levels, progress.level_bounds)
    if level is not None:
        parts.append(f"bound {progress.level_bounds[level]:,.1f} h")
    if progress.gap_pct is not None:
        parts.append("best possible" if progress.gap_pct == 0 else f"gap {progress.gap_pct:.1f} %")
    return "  |  ".join(parts)


def open_level(levels: tuple[float, ...], bounds: tuple[float, ...]) -> int | None:
    """Return the first level with a bound that is not reached, else the last level with a bound."""
    last = None
    for k, (value, bound) in enumerate(zip(levels, bounds, strict=False)):
        last = k
        if value - bound > 1e-6:
            break
    return last


def how_good(result: SolveResult) -> str:
    """Say in a sentence how good the plan is known to be."""
    if result.status is Status.OPTIMAL:
        return "Best possible plan: proved."
    gap = gap_pct(result.levels, result.level_bounds)
    if gap is None or gap > 99.9:  # a bound of nothing says nothing
        return "Valid plan; how much better a plan could be is not known."
    if gap == 0:
        return "Best possible plan, as far as the figures show."
    level = open_level(result.levels, result.level_bounds) or 0
    hours = result.levels[level] - result.level_bounds[level]
    where = "" if level == 0 else ", in what comes second; the first goal is reached as well as possible"
    return f"Valid plan; no plan can be better by more than {hours:,.1f} h ({gap:.1f} %){where}."


def kpi_table(kpis: Kpis, first: Kpis | None) -> str:
    """Write the figures as a table, against the first plan when there is one."""
    lines = [f"{'Figure':<20} {'This plan':>12} {'First plan':>12} {'Change':>12}  Unit"]
    for row in kpi_rows(kpis, first):
        number = f",.{row.decimals}f"
        before = "" if row.first is None else format(row.first, number)
        change = "" if row.change is None else "0" if row.verdict == "same" else format(row.change, f"+{number}")
        verdict = f" ({row.verdict})" if row.verdict in ("better", "worse") else ""
        lines.append(f"{row.name:<20} {format(row.value, number):>12} {before:>12} {change:>12}  {row.unit}{verdict}")
    return "\n".join(lines)


def load(
    path: Path | Sequence[Path], now: datetime | None = None, mapping: Path | None = None, skip_bad: bool = False
) -> Loaded:
    """Read files in a child process; `now` stands for the clock where it names no plan start.

    What a file of another layout means is taken from the file `mapping`, or written there where there is none, and
    else from what is remembered of files like it.
    """
    from scheduler.excel.load import How, load_in_child
    from scheduler.excel.mapping import load_mapping, save_mapping, user_store
    from scheduler.excel.questions import with_open

    say(f"Reading {' and '.join(p.name for p in ((path,) if isinstance(path, Path) else path))} ...")
    known = load_mapping(mapping) if mapping is not None and mapping.exists() else None
    loaded = load_in_child(path, now=now, how=How(mapping=known, skip_bad=skip_bad, store=user_store()))
    for question in loaded.questions:
        choices = ", ".join(f"{c} ({question.words(c)})" if question.words(c) != c else c for c in question.candidates)
        say(f"QUESTION {question.text} {choices}")
    if mapping is not None and known is None and loaded.understanding is not None:
        save_mapping(with_open(loaded.understanding.mapping, loaded.questions), mapping)
        say(f"What the columns mean was written to {mapping.name}; fill in each ? there and run it again.")
    return loaded


def print_issues(issues: Iterable[Issue]) -> None:
    """Print every fault of the input."""
    for issue in issues:
        say(str(issue))


def say(text: str) -> None:
    """Print a line on stderr."""
    print(text, file=sys.stderr, flush=True)
