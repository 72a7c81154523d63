"""Ask about what is doubtful, and say what was assumed, in the words of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.assign import Choice
from scheduler.excel.foreign.beside import OPEN_MARKS
from scheduler.excel.foreign.fields import Role, text_of
from scheduler.excel.foreign.forms import GROUP
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import compact
from scheduler.excel.foreign.route_cells import ROUTE_TIME, bare_times, route_column
from scheduler.excel.foreign.sheet_names import SHEET_NAME
from scheduler.excel.foreign.votes import Decided, Doubt
from scheduler.excel.foreign.wide import as_square
from scheduler.excel.mapping import NOTE
from scheduler.excel.questions import COLUMN, DATES, DECIMALS, UNITS, Question, question_id
from scheduler.excel.values import Value
from scheduler.issues import Issue, Severity
from scheduler.texts import fill, noop, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.decide import Decision
    from scheduler.excel.foreign.wide import Part


def tell_unread(decision: Decision, table: Found) -> None:
    """Say that a table is not read."""
    decision.issues.append(
        Issue(
            Severity.WARNING,
            "table-not-read",
            say("The table in sheet {sheet} ({headers}) was not read.",
                sheet=table.sheet.label, headers=", ".join(h for h in table.headers if h)[:60]),
            say("Say what its columns mean if it matters to the plan."),
            table.sheet.label,
            table.header_cell(0),
        )
    )


def ask_of_made(decision: Decision, decided: Decided, choice: Choice, header: str) -> None:
    """Ask whether what is made of an order already is taken off its quantity; the whole is planned until then."""
    table = decided.table
    rows = [(line, cells[choice.position]) for line, cells in table.rows if choice.position < len(cells)]
    some = [(line, text_of(value)) for line, value in rows if _is_some(value)]
    if not some or any(compact(text) in OPEN_MARKS for text in table.headers):
        return
    label, cell = table.sheet.label, table.cell(some[0][0], choice.position)
    decision.ask(Question(
        question_id(decided.fingerprint, COLUMN, header), COLUMN,
        say("Is what the column {header} says is made taken off the quantity?", header=header),
        ("Made", NOTE), NOTE, label, cell, header, tuple(dict.fromkeys(text for _, text in some))[:5],
    ))  # fmt: skip
    decision.issues.append(Issue(
        Severity.WARNING, "made-already",
        say("The column {header} says that pieces are made already, but each order's whole quantity is planned.",
            header=header),
        say("Take a column of what is still open as the Quantity, or report finished steps in a table of progress."),
        label, cell, header,
    ))  # fmt: skip


def _is_some(value: Value) -> bool:
    number = parse.to_number(value, "")
    return isinstance(number, float) and number > 0


def ask_of_column(decision: Decision, decided: Decided, role: Role, choice: Choice, header: str) -> None:
    """Ask what a doubtful column means; planning stops where the plan hangs on it."""
    if choice.field == "Made":
        ask_of_made(decision, decided, choice, header)
        return
    table = decided.table
    cell = table.header_cell(choice.position)
    samples = tuple(dict.fromkeys(text_of(value) for value in table.values(choice.position, 50)))[:5]
    sample = samples[0] if samples else ""  # a later step of a route may have no time in any row
    vital = choice.field in role.vital
    shown = header or say("without a header ({cell})", cell=cell)
    before = len(decision.questions)
    what = say("Is the column {shown} of sheet {sheet} the {field}?", shown=shown, sheet=table.sheet.label,
               field=choice.field)  # fmt: skip
    if header == SHEET_NAME:
        what = say("Do the names of the sheets, as {sheet}, say the {field}?", sheet=table.sheet.label,
                   field=choice.field)  # fmt: skip
    elif header == ROUTE_TIME:
        what = say("Are the times in the routes of sheet {sheet}, as {time}, for one unit or for the whole lot?",
                   time=sample, sheet=table.sheet.label)  # fmt: skip
    elif header == GROUP:
        what = say("Do the rows with one name alone, as {name} of sheet {sheet}, say the {field}?", name=sample,
                   sheet=table.sheet.label, field=choice.field)  # fmt: skip
    decision.ask(
        Question(
            question_id(decided.fingerprint, COLUMN, header),
            COLUMN,
            what,
            tuple(dict.fromkeys((choice.field, *choice.others, NOTE))),
            "" if vital else NOTE,
            table.sheet.label,
            cell,
            header,
            samples,
        )
    )
    if len(decision.questions) == before:
        return
    if not vital:
        decision.issues.append(
            Issue(Severity.WARNING, "column-not-sure",
                  say("The column {column} may be the {field}, but that is not certain, so it is kept as a note.",
                      column=shown, field=choice.field),
                  say("Say what it means if it matters to the plan."), table.sheet.label, cell, header)
        )  # fmt: skip
    else:
        decision.issues.append(
            Issue(
                Severity.ERROR,
                "doubtful-column",
                say(
                    "The column {column} may be the {field} ({samples}), but that is not certain.",
                    column=shown,
                    field=choice.field,
                    samples=", ".join(samples[:3]),
                ),
                say("Say what it means, or write a plainer header."),
                table.sheet.label,
                cell,
                header,
            )
        )


def ask_of_square(decision: Decision, table: Found, mark: str) -> None:
    """Ask in which unit the times of a changeover table are, where they are bare numbers."""
    cells = [cells[p] for _, _, k, p in as_square(table) for cells in [table.rows[k][1]]]
    bare = [text for cell in cells if isinstance(cell, float) and cell and (text := text_of(cell))]
    if not bare:
        return
    label, cell, header = table.sheet.label, table.header_cell(0), table.headers[0]
    what = say("In which unit are the changeover times of sheet {sheet} ({sample})?", sheet=label, sample=bare[0])
    decision.ask(
        Question(question_id(mark, UNITS, header), UNITS, what, ("min", "h", "s", "d"), "min", label, cell, header,
                 tuple(dict.fromkeys(bare))[:5])
    )  # fmt: skip
    decision.issues.append(
        Issue(Severity.WARNING, "assumed-unit",
              say("The changeover times of sheet {sheet} name no unit, so they are taken as minutes.", sheet=label),
              say("Write the unit into the title or the first cell, as (min) or (h), or choose another."), label, cell)
    )  # fmt: skip


def tell_route_times(decision: Decision, table: Found, part: Part) -> None:
    """Say that a number without a unit in a route is a time like the others: `Drill 5` beside `Saw 10 min`."""
    found = route_column(table) if ROUTE_TIME in part.table.headers else None
    bare = bare_times(table, *found) if found is not None else None
    if bare is not None:
        decision.issues.append(Issue(
            Severity.WARNING, "assumed-unit",
            say("{part} names no unit, so its number is taken as a time like those beside it.", part=bare[1]),
            say("Write the unit behind the number, or call the machine otherwise."), table.sheet.label, bare[0],
        ))  # fmt: skip


def tell_per_unit(decision: Decision, decided: Decided, position: int) -> None:
    """Say that a plain `Time` is taken as that of one unit."""
    header, cell = decided.table.headers[position], decided.table.header_cell(position)
    decision.issues.append(
        Issue(Severity.WARNING, "assumed-per-unit",
              say("The column {header} is taken as the time of one unit.", header=header),
              say("Call it Fixed time if it is for the whole lot."), decided.table.sheet.label, cell, header)
    )  # fmt: skip


_AMBIGUOUS = {
    DATES: ("ambiguous-dates", noop("The dates in column {header} can be read in two ways ({samples}).")),
    DECIMALS: ("ambiguous-numbers", noop("The numbers in column {header} can be read in two ways ({samples}).")),
    UNITS: ("ambiguous-amounts", noop("The amounts in column {header} can be read in two ways ({samples}).")),
}


def ask_of_cells(decision: Decision, table: Decided, doubt: Doubt) -> None:
    """Ask how the cells of a column are to be read, or say what was assumed."""
    header = table.table.headers[doubt.position]
    label, cell = table.table.sheet.label, table.table.header_cell(doubt.position)
    sample = doubt.samples[0] if doubt.samples else ""
    kind, text, candidates, default = {
        "dates": (DATES, say("Is {sample} in column {header} day first or month first?", sample=sample, header=header),
                  ("dmy", "mdy"), ""),
        "decimals": (DECIMALS, say("What does {sample} in column {header} mean?", sample=sample, header=header),
                     (",", "."), ""),
        "units": (UNITS, say("In which unit is the column {header} ({sample})?", header=header, sample=sample),
                  ("min", "h", "s", "d"), "min"),
        "amounts": (UNITS, say("How many pieces is {sample} in column {header}?", sample=sample, header=header),
                    ("1000", "1"), ""),
        "shares": (UNITS, say("How much is {sample} in column {header}?", sample=sample, header=header),
                   ("share", "percent"), ""),
    }[doubt.what]
    decision.ask(
        Question(
            question_id(table.fingerprint, kind, header),
            kind,
            text,
            candidates,
            default,
            label,
            cell,
            header,
            doubt.samples,
        )
    )
    if default:
        decision.issues.append(
            Issue(Severity.WARNING, "assumed-unit",
                  say("The column {header} names no unit, so it is taken as minutes.", header=header),
                  say("Write the unit into the header, as (min), (h) or (s), or choose another."), label, cell, header)
        )  # fmt: skip
    else:
        code, template = _AMBIGUOUS.get(kind, _AMBIGUOUS[UNITS])
        decision.issues.append(
            Issue(Severity.ERROR, code, fill(template, {"header": header, "samples": ", ".join(doubt.samples[:3])}),
                  say("Say once which way is meant."), label, cell, header)
        )  # fmt: skip
