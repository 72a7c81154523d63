"""The command `plan`: read a workbook, let the engine work, check its plan once more, write it and the report."""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler.issues import Issue, PlanError, Severity
from solver.cli_report import FAULT, IMPOSSIBLE, INPUT_ERROR, OK, load, print_issues, say

if TYPE_CHECKING:
    from scheduler.kpis import Kpis
    from scheduler.problem import Problem
    from scheduler.schedule import Schedule
    from solver.cli_report import Report
    from solver.progress import SolveResult
    from solver.run import SolveRun
    from solver.settings import SolveSettings

_TICK_S = 0.1
_QUIET_S = 2.0  # a line at least so often while the engine says something
_STOP_S = 10.0


def plan(options: argparse.Namespace) -> int:
    """Run the command and return its exit status; the report is written however it ends."""
    from solver.cli_report import Report

    _refuse_report_over(options.json, (options.input, options.output))
    report = Report(seed=options.seed, profile=options.profile)
    began = time.monotonic()
    try:
        return _plan_and_write(options, report)
    except PlanError as error:
        report.issues.extend(error.issues or (_as_issue(error),))
        raise
    except KeyboardInterrupt:
        report.status = "stopped"
        raise
    except Exception:
        report.status = "fault"
        raise
    finally:
        report.seconds = time.monotonic() - began
        _write_report(report, options.json)


def _plan_and_write(options: argparse.Namespace, report: Report) -> int:
    from solver.objective import profile_for
    from solver.progress import Status
    from solver.run import SolveRun
    from solver.settings import SolveSettings

    settings = SolveSettings(options.seconds, options.workers, options.seed, options.profile, options.repeatable)
    output = options.input if options.write_back else options.output
    output = _output(options.input, output)
    loaded = load(options.input, None, options.mapping, options.skip_bad)
    report.input_sha256 = loaded.sha256
    report.issues.extend(loaded.issues)
    print_issues(loaded.issues)
    if loaded.problem is None:
        count = len(loaded.errors)
        errors = "error" if count == 1 else f"{count:,} errors"
        say(f"Nothing was planned: mend the {errors} in {options.input.name} and try again.")
        return INPUT_ERROR
    profile = profile_for(loaded.problem, settings.profile)
    report.profile = profile.name
    terms = [term for level in profile.levels for term, _ in level]
    counts = (len(loaded.problem.operations), len(loaded.problem.orders), len(loaded.problem.machines))
    say(f"{profile.name}. Operations: {counts[0]:,}; orders: {counts[1]:,}; machines: {counts[2]:,}.")
    result = _solve(SolveRun(loaded.problem, settings, loaded.last_plan), terms)
    report.result = result
    report.status = result.status.value
    if result.note:
        say(result.note)
    if result.status is Status.IMPOSSIBLE:
        return _print_clashes(result)
    if result.schedule is None:
        say("No plan was written: the time was over, or the run was stopped, before a first plan was found. "
             "Give it more --seconds.")  # fmt: skip
        return FAULT
    _refuse_wrong_plan(loaded.problem, result.schedule)
    written = _write(output, loaded.problem, result, settings, options.input)
    _print_result(result, written)
    return OK


def _solve(run: SolveRun, terms: Sequence[str]) -> SolveResult:
    """Let the engine work, telling what it says; Ctrl+C keeps the best plan, a second one ends it at once."""
    from scheduler.child import ChildDied, ChildTimeout

    run.start()
    interrupted = False
    try:
        _follow(run, terms, None)
    except KeyboardInterrupt:
        interrupted = True
        say("Stopping: the best plan so far is kept (Ctrl+C again ends it at once).")
        try:
            run.stop()
            _follow(run, terms, _STOP_S)
        except KeyboardInterrupt:
            run.kill()
    try:
        return run.result()
    except (ChildDied, ChildTimeout) as error:  # a PlanError for its words, but no input mends it
        if interrupted:
            raise KeyboardInterrupt from error
        raise RuntimeError(f"{error.message} {error.remedy}") from error


def _follow(run: SolveRun, terms: Sequence[str], seconds: float | None) -> None:
    """Print the engine's messages until it has finished: each better plan, each new phase, and a sign of life."""
    from solver.cli_report import progress_line

    deadline = None if seconds is None else time.monotonic() + seconds
    last_phase, last_line_at = "", 0.0
    while True:
        finished = run.wait(_TICK_S)
        updates = run.updates()
        news = [p for p in updates if p.schedule is not None or p.phase != last_phase]
        if not news and updates and time.monotonic() - last_line_at > _QUIET_S:
            news = updates[-1:]
        for progress in news[-5:]:  # a first second full of better plans needs no hundred lines
            say(progress_line(progress, terms))
            last_phase, last_line_at = progress.phase, time.monotonic()
        if finished or (deadline is not None and time.monotonic() > deadline):
            return


def _refuse_wrong_plan(problem: Problem, schedule: Schedule) -> None:
    """Have the last word before a plan is saved: one that breaks a rule is a fault of ours."""
    from itertools import islice

    from solver.check import check

    broken = list(islice(check(problem, schedule), 20))
    if broken:
        raise RuntimeError("A plan that breaks rules was refused:\n" + "\n".join(str(v) for v in broken))


def _output(source: Path, wanted: Path | None) -> Path:
    """Return where the plan goes, before any time is spent on planning; PlanError if it cannot go there."""
    from scheduler.excel.writeback import check_write_back, takes_plan
    from scheduler.excel.writer import check_suffix

    output = wanted if wanted is not None else source.with_name(f"{source.stem} plan.xlsx")
    if _same_file(output, source):
        if takes_plan(source) and source.is_file():
            check_write_back(source)
            return source
        output = source.with_name(f"{source.stem} plan.xlsx")
        say(f"{source.name} takes no sheets, so the plan goes to {output.name} beside it.")
    check_suffix(output)
    if output.is_dir():
        raise PlanError(f"{output} is a folder.", "Name a file in it, such as plan.xlsx.")
    if not output.parent.exists():
        try:
            output.parent.mkdir(parents=True)
        except OSError as error:
            raise PlanError(
                f"The folder {output.parent} does not exist and cannot be made: {error.strerror or error}.",
                "Choose another folder after -o.",
            ) from error
        say(f"The folder {output.parent} did not exist; it was made.")
    return output


def _refuse_report_over(report: Path | None, others: Sequence[Path | None]) -> None:
    """Keep the report from overwriting the orders or the plan."""
    if report is not None and any(other is not None and _same_file(report, other) for other in others):
        raise PlanError(f"The report would overwrite {report.name}.", "Give another name after --json.")


def _same_file(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return a.resolve() == b.resolve()


def _write(path: Path, problem: Problem, result: SolveResult, settings: SolveSettings, source: Path) -> Path:
    from solver.cli_report import how_good

    assert result.schedule is not None
    notes = {"Goal": result.profile, "Result": how_good(result), "Orders from": source.name, "Seed": str(settings.seed)}
    return write_into(path, source, problem, result.schedule, result.kpis, result.first_plan_kpis, notes)


def write_into(
    path: Path,
    source: Path,
    problem: Problem,
    schedule: Schedule,
    kpis: Kpis | None,
    first: Kpis | None,
    notes: Mapping[str, str],
) -> Path:
    """Write the plan to `path`, into the workbook itself where that is the `source`; return where it is.

    Where another program holds the file, it goes beside it under a free name: a plan is never lost.
    """
    from scheduler.excel.writeback import write_back
    from scheduler.excel.writer import LockedFile, PlanContent, free_name, write_plan
    from solver.explain import late_reasons

    reasons = late_reasons(problem, schedule)

    def write(to: Path) -> Path:
        if not _same_file(path, source):
            write_plan(to, problem, schedule, reasons=reasons, kpis=kpis, first_plan_kpis=first, notes=notes)
            return to
        content = PlanContent(problem, schedule, reasons, kpis, first, notes)
        written = write_back(source, content, out=None if to == path else to, report=_tell_waiting)
        for note in written.notes:
            say(note)
        return written.path

    try:
        return write(path)
    except LockedFile as error:
        other = free_name(path)
        say(f"{error.message} The plan goes to {other.name} instead.")
        return write(other)
    except PlanError as error:
        if not _same_file(path, source):
            raise
        other = source.with_name(f"{source.stem} plan.xlsx")
        other = free_name(other) if other.exists() else other
        say(f"{error.message} The plan goes to {other.name} instead.")
        write_plan(other, problem, schedule, reasons=reasons, kpis=kpis, first_plan_kpis=first, notes=notes)
        return other


def _tell_waiting(_: float, words: str) -> None:
    if "waiting" in words:
        say(words)


def _print_result(result: SolveResult, written: Path) -> None:
    from solver.cli_report import how_good, kpi_table

    if result.kpis is not None:
        print(kpi_table(result.kpis, result.first_plan_kpis))
    print(f"\n{how_good(result)}\nPlan written to {written}", flush=True)


def _print_clashes(result: SolveResult) -> int:
    say("No plan can exist. These cannot all hold:")
    for clash in result.clashes:
        say(f"  - {clash.sentence}" + (f" {clash.remedy}" if clash.remedy else ""))
    return IMPOSSIBLE


def _write_report(report: Report, path: Path | None) -> None:
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        report.write(path)
    except OSError as error:
        say(f"The report could not be written to {path}: {error.strerror or error}.")


def _as_issue(error: PlanError) -> Issue:
    return Issue(Severity.ERROR, "command", error.message, error.remedy)
