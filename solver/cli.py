"""The command line: plan a workbook, check a plan, bring a plan up to date, list the samples.

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
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from scheduler.issues import PlanError, Severity
from solver.cli_report import FAULT, INPUT_ERROR, OK, load, print_issues, say


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
        say("Stopped.")
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
        description="Plan the orders of an Excel workbook on its machines, check a plan, or bring it up to date.",
        epilog="Exit status: 0 done; 1 the input has errors (check: the plan breaks rules); 2 no plan can exist; "
        "3 a fault of the program, or no plan found in the time given.",
    )
    parser.add_argument("--version", action="version", version=f"Ganttry {version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    plan = commands.add_parser("plan", help="find the best plan and write it", allow_abbrev=False)
    plan.add_argument("input", metavar="IN.xlsx", type=Path, help="workbook with orders, routings and machines")
    plan.add_argument("-o", "--output", metavar="OUT.xlsx", type=Path,
                      help="where the plan goes: .xlsx, .csv, .json, or IN itself, whose own sheets stay as they are "
                      "(default: IN plan.xlsx beside IN)")  # fmt: skip
    plan.add_argument("--write-back", action="store_true", help="put the plan into IN.xlsx itself, as -o IN.xlsx does")
    plan.add_argument("--seconds", type=float, default=DEFAULT_SECONDS, help="time to plan (default: %(default)g)")
    plan.add_argument("--workers", type=int, default=0, help="processor cores to use (default: all)")
    plan.add_argument("--seed", type=int, default=1, help="another seed may find another plan (default: 1)")
    plan.add_argument("--profile", metavar="NAME", default="",
                      help="what comes first, as “On time first” (default: what the Settings sheet says)")  # fmt: skip
    plan.add_argument("--json", metavar="REPORT", type=Path, help="write a report for programs, however the run ends")
    plan.add_argument("--repeatable", action="store_true", help="the same seed gives the same plan")
    _add_reading(plan)
    plan.set_defaults(run=_plan)

    check = commands.add_parser("check", help="print every rule that a plan breaks", allow_abbrev=False)
    check.add_argument("input", metavar="IN.xlsx", type=Path, help="workbook that was planned")
    check.add_argument("plan", metavar="OUT.xlsx", type=Path, help="the plan (.xlsx, .csv or .json), edited or not")
    _add_reading(check)
    check.set_defaults(run=_check)

    _add_refresh(commands)

    samples = commands.add_parser("samples", help="list the sample workbooks")
    samples.set_defaults(run=_samples)

    prepare = commands.add_parser("prepare", help="compile the fast search now, so that the first plan has it")
    prepare.set_defaults(run=_prepare)
    return parser


def _add_refresh(commands: Any) -> None:
    refresh = commands.add_parser("refresh", help="read the files again and make the plan fit", allow_abbrev=False)
    refresh.add_argument("source", metavar="PLAN.ganttry", type=Path,
                         help="project, or workbook that holds its plan (.xlsx, .xlsm)")  # fmt: skip
    refresh.add_argument("--from", dest="sources", metavar="FILE", type=Path, nargs="+", default=[],
                         help="files to read instead of those that the project came from")  # fmt: skip
    refresh.add_argument("--only", metavar="CHANGE", nargs="+", default=[],
                         help="take these changes alone: numbers, orders, or kinds such as routing")  # fmt: skip
    refresh.add_argument("--dry-run", action="store_true", help="only say what has changed")
    refresh.add_argument("-o", "--output", metavar="OUT.xlsx", type=Path, help="write the plan there too")
    refresh.add_argument("--seconds", type=float, default=20.0,
                         help="time to plan anew where no repair holds (default: %(default)g)")  # fmt: skip
    _add_reading(refresh)
    refresh.set_defaults(run=_refresh)


def _add_reading(command: argparse.ArgumentParser) -> None:
    """Add the options on how a file is read that is not the canonical workbook."""
    help_text = "what the columns of other files mean (.json); written where there is none yet"
    command.add_argument("--mapping", metavar="FILE", type=Path, help=help_text)
    command.add_argument("--skip-bad", action="store_true", help="leave faulty orders out instead of stopping")


def _speak_any_letter() -> None:
    """Keep a console that lacks a letter from ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(errors="replace")


def _plan(options: argparse.Namespace) -> int:
    from solver.cli_plan import plan

    return plan(options)


def _refresh(options: argparse.Namespace) -> int:
    from solver.cli_refresh import refresh

    return refresh(options)


def _check(options: argparse.Namespace) -> int:
    from scheduler.excel.plan_reader import open_plan, plan_from
    from solver.check import check

    plan_file = open_plan(options.plan)
    # Where the workbook names no plan start, its clock stood where the plan says, not where it stands today.
    loaded = load(options.input, plan_file.plan_start, options.mapping, options.skip_bad)
    print_issues(loaded.issues)
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
        say("There are no samples in this installation.")
    return OK if found else INPUT_ERROR


def _prepare(_: argparse.Namespace) -> int:
    from solver.kernels import store, warm

    known = store.complete()
    if not warm.warm_up():
        say(f"The fast search could not be compiled; plans are found without it. {warm.failure()}".rstrip())
        return FAULT
    if store.complete():
        say(f"The fast search {'was' if known else 'is'} compiled: {store.folder()}")
        return OK
    say("The fast search works, but no folder could be written to keep it for the next start.")
    return FAULT


def _complain(error: PlanError) -> None:
    print_issues(error.issues)
    say(f"{error.message} {error.remedy}".rstrip())


def _fault(error: Exception, argv: Sequence[str]) -> int:
    from solver.log import write_fault

    place = write_fault(error, " ".join(map(str, argv)))
    last_line = next(reversed(str(error).strip().splitlines()), "")
    say(f"Ganttry itself has failed: {type(error).__name__}: {last_line}")
    if place is None:
        import traceback

        traceback.print_exception(error)
    else:
        say(f"What happened is written in {place}. Please send that file to whoever looks after Ganttry.")
    return FAULT


if __name__ == "__main__":
    sys.exit(main())
