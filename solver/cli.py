"""The command line: plan a workbook, check a plan, list the samples.

Exit status: 0 a checked plan was written (or: no violation); 1 the input has errors, or the command is
wrong (or: violations); 2 no plan can exist; 3 a fault of ours, or the time was over or Ctrl+C was
pressed before a first plan was found.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import multiprocessing
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from scheduler.issues import Issue, PlanError, Severity

if TYPE_CHECKING:
    from scheduler.excel.load import Loaded
    from scheduler.problem import Problem
    from scheduler.schedule import Schedule
    from solver.cli_report import Report
    from solver.progress import SolveResult
    from solver.run import SolveRun
    from solver.settings import SolveSettings

OK, INPUT_ERROR, IMPOSSIBLE, FAULT = 0, 1, 2, 3
_TICK_S = 0.1
_QUIET_S = 2.0  # a line at least so often while the engine says something
_STOP_S = 10.0


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    multiprocessing.freeze_support()
    _speak_any_letter()
    try:
        options = _parser().parse_args(argv)
    except SystemExit as done:  # --help, --version, or a wrong command: told already
        return int(done.code or 0)
    try:
        status: int = options.run(options)
        return status
    except PlanError as error:
        _complain(error)
        return INPUT_ERROR
    except KeyboardInterrupt:
        _say("Stopped.")
        return FAULT
    except Exception as error:
        return _fault(error, sys.argv if argv is None else argv)


class _Parser(argparse.ArgumentParser):
    """Ends with status 1 for a wrong command: 2 means that no plan can exist."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(INPUT_ERROR, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    from scheduler.report import version
    from solver.settings import DEFAULT_SECONDS

    parser = _Parser(
        prog="ganttry-cli",
        description="Plan the orders of an Excel workbook on its machines, or check a plan.",
        epilog="Exit status: 0 done; 1 the input has errors (check: the plan breaks rules); 2 no plan can exist; "
        "3 a fault of the program, or no plan found in the time given.",
    )
    parser.add_argument("--version", action="version", version=f"Ganttry {version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    plan = commands.add_parser("plan", help="find the best plan and write it", allow_abbrev=False)
    plan.add_argument("input", metavar="IN.xlsx", type=Path, help="workbook with orders, routings and machines")
    plan.add_argument("-o", "--output", metavar="OUT.xlsx", type=Path,
                      help="where the plan goes: .xlsx, .csv or .json (default: IN plan.xlsx beside IN)")  # fmt: skip
    plan.add_argument("--seconds", type=float, default=DEFAULT_SECONDS, help="time to plan (default: %(default)g)")
    plan.add_argument("--workers", type=int, default=0, help="processor cores to use (default: all)")
    plan.add_argument("--seed", type=int, default=1, help="another seed may find another plan (default: 1)")
    plan.add_argument("--profile", metavar="NAME", default="",
                      help="what comes first, as “On time first” (default: what the Settings sheet says)")  # fmt: skip
    plan.add_argument("--json", metavar="REPORT", type=Path, help="write a report for programs, however the run ends")
    plan.add_argument("--repeatable", action="store_true", help="the same seed gives the same plan")
    plan.set_defaults(run=_plan)

    check = commands.add_parser("check", help="print every rule that a plan breaks", allow_abbrev=False)
    check.add_argument("input", metavar="IN.xlsx", type=Path, help="workbook that was planned")
    check.add_argument("plan", metavar="OUT.xlsx", type=Path, help="the plan (.xlsx, .csv or .json), edited or not")
    check.set_defaults(run=_check)

    samples = commands.add_parser("samples", help="list the sample workbooks")
    samples.set_defaults(run=_samples)
    return parser


def _speak_any_letter() -> None:
    """Keep a console that lacks a letter from ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(errors="replace")


def _plan(options: argparse.Namespace) -> int:
    from solver.cli_report import Report

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
    output = _output(options.input, options.output)
    loaded = _load(options.input)
    report.input_sha256 = loaded.sha256
    report.issues.extend(loaded.issues)
    _print_issues(loaded.issues)
    if loaded.problem is None:
        return INPUT_ERROR
    profile = profile_for(loaded.problem, settings.profile)
    report.profile = profile.name
    terms = [term for level in profile.levels for term, _ in level]
    _say(f"Planning {len(loaded.problem.operations):,} operations of {len(loaded.problem.orders):,} orders on "
         f"{len(loaded.problem.machines):,} machines: {profile.name}.")  # fmt: skip
    result = _solve(SolveRun(loaded.problem, settings), terms)
    report.result = result
    report.status = result.status.value
    if result.note:
        _say(result.note)
    if result.status is Status.IMPOSSIBLE:
        return _print_clashes(result)
    if result.schedule is None:
        _say("No plan was written: the time was over, or the run was stopped, before a first plan was found. "
             "Give it more --seconds.")  # fmt: skip
        return FAULT
    _refuse_wrong_plan(loaded.problem, result.schedule)
    written = _write(output, loaded.problem, result, settings, options.input.name)
    _print_result(result, written)
    return OK


def _solve(run: SolveRun, terms: Sequence[str]) -> SolveResult:
    """Let the engine work, telling what it says; Ctrl+C keeps the best plan, a second one ends it at once."""
    from scheduler.child import ChildDied

    run.start()
    interrupted = False
    try:
        _follow(run, terms, None)
    except KeyboardInterrupt:
        interrupted = True
        _say("Stopping: the best plan so far is kept (Ctrl+C again ends it at once).")
        try:
            run.stop()
            _follow(run, terms, _STOP_S)
        except KeyboardInterrupt:
            run.kill()
    try:
        return run.result()
    except ChildDied as error:  # a PlanError for its words, but no input mends it
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
            _say(progress_line(progress, terms))
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
    from scheduler.excel.writer import check_suffix

    output = wanted if wanted is not None else source.with_name(f"{source.stem} plan.xlsx")
    check_suffix(output)
    if output.is_dir():
        raise PlanError(f"{output} is a folder.", "Name a file in it, such as plan.xlsx.")
    if _same_file(output, source):
        raise PlanError(
            f"{output.name} is the workbook with the orders: the plan would overwrite it.",
            "Give another name after -o.",
        )
    if not output.parent.exists():
        try:
            output.parent.mkdir(parents=True)
        except OSError as error:
            raise PlanError(
                f"The folder {output.parent} does not exist and cannot be made: {error.strerror or error}.",
                "Choose another folder after -o.",
            ) from error
        _say(f"The folder {output.parent} did not exist; it was made.")
    return output


def _same_file(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return a.resolve() == b.resolve()


def _load(path: Path, now: datetime | None = None) -> Loaded:
    from scheduler.excel.load import load_in_child

    _say(f"Reading {path.name} ...")
    return load_in_child(path, now=now)


def _write(path: Path, problem: Problem, result: SolveResult, settings: SolveSettings, source: str) -> Path:
    """Write the plan; where another program holds the file, beside it under a free name: a plan is never lost."""
    from scheduler.excel.writer import LockedFile, free_name, write_plan
    from solver.cli_report import how_good
    from solver.explain import late_reasons

    assert result.schedule is not None
    reasons = late_reasons(problem, result.schedule)
    notes = {"Goal": result.profile, "Result": how_good(result), "Orders from": source, "Seed": str(settings.seed)}

    def write(to: Path) -> None:
        assert result.schedule is not None
        write_plan(to, problem, result.schedule, reasons=reasons, kpis=result.kpis,
                   first_plan_kpis=result.first_plan_kpis, notes=notes)  # fmt: skip

    try:
        write(path)
    except LockedFile as error:
        other = free_name(path)
        _say(f"{error.message} The plan goes to {other.name} instead.")
        write(other)
        return other
    return path


def _print_result(result: SolveResult, written: Path) -> None:
    from solver.cli_report import how_good, kpi_table

    if result.kpis is not None:
        print(kpi_table(result.kpis, result.first_plan_kpis))
    print(f"\n{how_good(result)}\nPlan written to {written}", flush=True)


def _print_clashes(result: SolveResult) -> int:
    _say("No plan can exist. These cannot all hold:")
    for clash in result.clashes:
        _say(f"  - {clash.sentence}" + (f" {clash.remedy}" if clash.remedy else ""))
    return IMPOSSIBLE


def _check(options: argparse.Namespace) -> int:
    from scheduler.excel.plan_reader import open_plan, plan_from
    from solver.check import check

    plan_file = open_plan(options.plan)
    # Where the workbook names no plan start, its clock stood where the plan says, not where it stands today.
    loaded = _load(options.input, plan_file.plan_start)
    _print_issues(loaded.issues)
    if loaded.problem is None:
        return INPUT_ERROR
    read = plan_from(plan_file, loaded.problem)
    # Operations without a place are named by the rules too: once is enough.
    faults = [issue for issue in read.issues if issue.code != "missing-operation"]
    count = sum(1 for issue in faults if issue.severity is Severity.ERROR)
    for issue in faults:
        print(issue)
    for violation in check(loaded.problem, read.schedule):
        count += 1
        print(f"{violation.rule}: {violation}")
    print(f"{options.plan.name}: " + (f"{count:,} faults." if count > 1 else "1 fault." if count else "no violation."))
    return INPUT_ERROR if count else OK


def _samples(_: argparse.Namespace) -> int:
    from importlib.util import find_spec

    spec = find_spec("samples")
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    found = sorted(path for folder in folders for path in Path(folder).glob("*.xlsx") if not path.name.startswith("~"))
    for path in found:
        print(path)
    if not found:
        _say("There are no samples in this installation.")
    return OK if found else INPUT_ERROR


def _print_issues(issues: Iterable[Issue]) -> None:
    for issue in issues:
        _say(str(issue))


def _write_report(report: Report, path: Path | None) -> None:
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        report.write(path)
    except OSError as error:
        _say(f"The report could not be written to {path}: {error.strerror or error}.")


def _as_issue(error: PlanError) -> Issue:
    return Issue(Severity.ERROR, "command", error.message, error.remedy)


def _complain(error: PlanError) -> None:
    _print_issues(error.issues)
    _say(f"{error.message} {error.remedy}".rstrip())


def _fault(error: Exception, argv: Sequence[str]) -> int:
    from solver.log import write_fault

    place = write_fault(error, " ".join(map(str, argv)))
    _say(f"Ganttry itself has failed: {type(error).__name__}: {str(error).strip().splitlines()[-1:] or ['']}")
    if place is None:
        import traceback

        traceback.print_exception(error)
    else:
        _say(f"What happened is written in {place}. Please send that file to whoever looks after Ganttry.")
    return FAULT


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
