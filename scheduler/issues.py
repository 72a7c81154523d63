"""What is wrong with the planner's input, said so that the planner can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a fault matters: an error stops planning, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Mend:
    """One way to mend a fault by a click: data that `load` applies to the sheets before it reads them.

    `kind` is `replace` (the cell gets `value`), `create machine` (named `value`) or `leave out` (the row of the cell).
    With `old` every cell of the column that names it is meant, alone or in a list split by `;`. `was` is what the fault
    is about, so that it is found again in a file that has changed.
    """

    kind: str
    text: str
    sheet: str
    cell: str
    value: str = ""
    old: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One fault of the input.

    `sheet` and `cell` name the place as Excel does (`Orders`, `F17`); both may be empty where the
    fault is of the whole file. `value` is what stands there, `problem` says what is wrong in one
    sentence, `remedy` how to mend it. `code` is a stable name of the kind of fault. `rows` says in how many rows it is.
    """

    severity: Severity
    code: str
    problem: str
    remedy: str = ""
    sheet: str = ""
    cell: str = ""
    value: str = ""
    mends: tuple[Mend, ...] = ()
    rows: int = 1

    @property
    def place(self) -> str:
        """Name the place as `Orders!F17`, or only the sheet, or nothing."""
        return f"{self.sheet}!{self.cell}" if self.sheet and self.cell else self.sheet

    def __str__(self) -> str:
        """Write the whole fault on one line."""
        head = f"{self.severity.value.upper()} {self.place}".rstrip()
        shown = f" [{self.value}]" if self.value else ""
        tail = f" -> {self.remedy}" if self.remedy else ""
        return f"{head}{shown}: {self.problem}{tail}"


class PlanError(Exception):
    """A fault that the planner can act on: its text is shown as it is.

    Anything else that is raised is a fault of ours and goes to the crash dialog and the log.
    """

    def __init__(self, message: str, remedy: str = "", issues: tuple[Issue, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.issues = issues

    def __reduce__(self) -> tuple[type[PlanError], tuple[str, str, tuple[Issue, ...]]]:
        """Travel between processes whole."""
        return (PlanError, (self.message, self.remedy, self.issues))
