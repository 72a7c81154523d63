"""Decide what every table is and what its columns mean, with what the planner has said before; the rest is asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from scheduler.excel.foreign import fields
from scheduler.excel.foreign.amounts import take_quantity_unit
from scheduler.excel.foreign.asking import (
    ask_of_cells,
    ask_of_column,
    ask_of_square,
    tell_per_unit,
    tell_route_times,
    tell_unread,
)
from scheduler.excel.foreign.assign import CERTAIN, Choice, Guess, Known, choose_columns, guess_roles
from scheduler.excel.foreign.beside import (
    UNIT_COLUMN,
    drop_counts,
    numbers_as_steps,
    prefer_open,
    rows_as_none,
    take_units,
)
from scheduler.excel.foreign.evidence import reasons
from scheduler.excel.foreign.fields import ROLES, Role, text_of
from scheduler.excel.foreign.forms import GROUP
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import as_written, compact, parse_header
from scheduler.excel.foreign.missing import ask_for_missing, tell_bare
from scheduler.excel.foreign.repeats import drop_closed, drop_doubles, drop_without_orders
from scheduler.excel.foreign.sheet_names import SHEET_NAME
from scheduler.excel.foreign.statuses import ask_of_states
from scheduler.excel.foreign.tidy import tidied
from scheduler.excel.foreign.unused import rows_of_material
from scheduler.excel.foreign.votes import Decided, vote
from scheduler.excel.foreign.wide import Part, as_square, title_unit, unfold
from scheduler.excel.mapping import NOTE, OPEN, Mapping, Shape, fingerprint
from scheduler.excel.questions import COLUMN, FIELD, UNITS, Question
from scheduler.excel.values import key
from scheduler.issues import Issue

_WORK = ("orders", "flat", "steps")
_KNOWN_AS = {
    "Machine": "machines",
    "Work centre": "centers",
    "Order": "orders",
    "Product": "products",
    "Calendar": "calendars",
}


@dataclass
class Decision:
    """All decided tables, what they were made from, and what is asked."""

    decided: list[Decided] = field(default_factory=list)
    tables: list[Found] = field(default_factory=list)
    unread: list[Found] = field(default_factory=list)
    source: dict[int, Found] = field(default_factory=dict)  # id of a decided part -> the table on the sheet
    others: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    mapping: Mapping = field(default_factory=Mapping)

    @property
    def has_work(self) -> bool:
        """Say whether any table holds orders or steps."""
        return any(table.role in _WORK for table in self.decided)

    def fingerprint(self, found: Found) -> str:
        """Return the fingerprint of a table on a sheet."""
        return fingerprint(found.headers)

    def ask(self, question: Question) -> None:
        """Ask once, also where many groups of a wide table share a column."""
        if all(question.id != known.id for known in self.questions):
            self.questions.append(question)


def decide(tables: list[Found], mapping: Mapping, today: date) -> Decision:
    """Decide on all tables together: what one shows helps with the others."""
    decision = Decision(mapping=mapping)
    tables = tidied([table for table in tables if table.rows], today, decision.issues)
    known = _learn(tables, mapping)
    for table in tables:
        decision.issues.extend(rows_of_material(table))
        parts = [] if fingerprint(table.headers) in mapping.shapes else unfold(table, known, today)
        if parts:
            _take_parts(decision, table, parts, known, mapping)
        else:
            _take(decision, table, known, mapping)
    drop_closed(decision)
    drop_doubles(decision)
    drop_without_orders(decision)
    _flat_beside_orders(decision)
    _orders_in_steps(decision, known)
    for decided, doubt in vote(decision.decided):
        ask_of_cells(decision, decided, doubt)
    _seconds_of_frepple(decision)
    ask_of_states(decision)
    ask_for_missing(decision)
    tell_bare(decision)
    decision.mapping = _all_decisions(decision, mapping)
    for decided in decision.decided:
        decided.reasons = reasons(decided, known)
    return decision


def _learn(tables: list[Found], mapping: Mapping) -> Known:
    """Collect the names of machines, products and orders from the tables that say plainly what they are."""
    known = Known()
    for table in tables:
        guess = _remembered(table, mapping) or next(iter(guess_roles(table, Known())), None)
        if guess is None:
            continue
        for choice in guess.choices:
            what = _KNOWN_AS.get(choice.field)
            if what is not None and choice.confidence >= 0.9:
                header = table.headers[choice.position]
                known.add(what, table.values(choice.position, 2000), table.sheet.label, header)
        known.pool({"flat": "steps", "items": "steps"}.get(guess.role.name, guess.role.name), table)
    return known


def _remembered(table: Found, mapping: Mapping) -> Guess | None:
    """Return what the planner has said of a table with these headers."""
    shape = mapping.shapes.get(fingerprint(table.headers))
    role = ROLES.get(shape.role) if shape is not None else None
    if shape is None or role is None or not shape.columns or (table.bare and not _still_fits(table, role, shape)):
        return None
    choices = tuple(
        Choice(position, name if name != NOTE else "", 1.0, (), True)
        for position, header in enumerate(table.headers)
        for name in [shape.columns.get(header, "")]
        if name != OPEN
    )
    return None if OPEN in shape.columns.values() else Guess(role, choices, 100.0)


def _still_fits(table: Found, role: Role, shape: Shape) -> bool:
    """Say whether a table without headers holds what was said of one: all such tables of a width look alike."""
    said = {header: name for header, name in shape.columns.items() if name not in (NOTE, OPEN)}
    return all(
        fields.fit(fields.kind_of(role.name, said[header]), table.values(position, 100)) >= 0.8
        for position, header in enumerate(table.headers)
        if header in said
    )


def _take(decision: Decision, table: Found, known: Known, mapping: Mapping) -> None:
    mark = fingerprint(table.headers)
    shape = mapping.shapes.get(mark, Shape())
    if shape.role == NOTE:
        decision.unread.append(table)
        return
    guess = _remembered(table, mapping)
    if guess is None and shape.role not in ROLES and as_square(table):
        decision.tables.append(table)
        decision.decided.append(_square(decision, table, mark, shape))
        return
    guess = guess or _of_role(table, known, shape.role)
    guess = guess or next(iter(guess_roles(table, known)), None) or _by_answer(table, known, shape)
    guess = numbers_as_steps(table, rows_as_none(table, _centers_as_machines(table, guess)))
    guess = prefer_open(table, drop_counts(decision, table, guess, shape.columns))
    if guess is None:
        decision.unread.append(table)
        tell_unread(decision, table)
        return
    decision.tables.append(table)
    decided = Decided(table, guess.role.name, {}, fingerprint=mark, shape=shape)
    _take_columns(decision, table, decided, guess, table)


def _centers_as_machines(table: Found, guess: Guess | None) -> Guess | None:
    """Take work centres that stand once each for machines, in a table of machines without a surer column of them."""
    if guess is None or guess.role.name != "machines":
        return guess
    by_field = {choice.field: choice for choice in guess.choices if choice.field}
    machine, center = by_field.get("Machine"), by_field.get("Work centre")
    if center is None or not center.exact or (machine is not None and machine.confidence >= CERTAIN):
        return guess
    names = [text_of(value) for value in table.values(center.position)]
    if len(set(names)) < len(names):
        return guess
    choices = tuple(
        replace(choice, field={"Work centre": "Machine", "Machine": ""}.get(choice.field, choice.field))
        for choice in guess.choices
    )
    return replace(guess, choices=choices)


def _of_role(table: Found, known: Known, name: str) -> Guess | None:
    """Look for the columns of the role that the planner has named."""
    role = ROLES.get(name)
    return None if role is None else Guess(role, choose_columns(table, role, known), 0.0)


def _by_answer(table: Found, known: Known, shape: Shape) -> Guess | None:
    """Take the role whose fields the planner has named for a table that says nothing by itself."""
    named = set(shape.columns.values()) - {NOTE, OPEN}
    if not named:
        return None
    role = max(ROLES.values(), key=lambda role: len(named & set(role.fields)))
    return Guess(role, choose_columns(table, role, known), 0.0)


def _square(decision: Decision, table: Found, mark: str, shape: Shape) -> Decided:
    from scheduler.excel.foreign.headers import unit_of

    unit = unit_of(table.headers[0])[0] or parse_header(table.headers[0]).unit
    unit = unit or shape.units.get(table.headers[0], "") or title_unit(table)
    if not unit:
        ask_of_square(decision, table, mark)
    return Decided(table, "square", {}, units={0: unit or "min"}, fingerprint=mark, shape=shape)


def _take_parts(decision: Decision, table: Found, parts: list[Part], known: Known, mapping: Mapping) -> None:
    """Take the groups of a wide table; all share the decisions on the first."""
    first = parts[0]
    weeks = "_Period" in first.constants
    mark = fingerprint([*first.table.headers[: len(first.table.headers) - 1], "week"] if weeks else first.table.headers)
    shape = mapping.shapes.get(mark, Shape())
    role = ROLES["orders"] if weeks else _role_of_steps(first, known)
    decision.tables.append(table)
    tell_route_times(decision, table, first)
    for part in parts:
        choices = choose_columns(part.table, role, known)
        decided = Decided(
            part.table, role.name, {}, constants=dict(part.constants), needs=part.needs, fingerprint=mark, shape=shape
        )
        decision.source[id(decided)] = table
        _take_columns(decision, part.table, decided, Guess(role, choices, 0.0), table, part)


def _role_of_steps(part: Part, known: Known) -> Role:
    flat = Guess(ROLES["flat"], choose_columns(part.table, ROLES["flat"], known), 0.0)
    return ROLES["flat"] if "Order" in flat.fields and {"Due", "Quantity"} & flat.fields else ROLES["steps"]


def _take_columns(
    decision: Decision, table: Found, decided: Decided, guess: Guess, source: Found, part: Part | None = None
) -> None:
    """Take the certain columns, ask about the doubtful ones; what the planner has said comes first."""
    said = {header: name for header, name in decided.shape.columns.items() if name != OPEN}
    chosen = {header: name for header, name in said.items() if name != NOTE and header in table.headers}
    for choice in guess.choices:
        header = table.headers[choice.position]
        name = chosen.get(header, "") if header in said else choice.field
        if part is not None and choice.position in part.fields:
            name, choice = part.fields[choice.position], replace(choice, confidence=1.0)
        if not name or name in decided.columns or name in decided.constants:
            continue
        if name in UNIT_COLUMN.values() and table.written.count(as_written(header)) > 1:
            continue  # `Unit` twice: what stands beside each time decides
        if header not in said and name in chosen.values():
            continue
        decision.others[(id(source), choice.position)] = choice.others
        if name == "Per" and any("cycle" in compact(text) or "节拍" in text for text in table.headers):
            choice = replace(choice, confidence=max(choice.confidence, CERTAIN))  # so many pieces in each cycle
        if header in (SHEET_NAME, GROUP) and header not in said and name == "Machine" and "Work centre" in guess.fields:
            continue  # a column of the table says the place
        if header not in said and choice.confidence < CERTAIN:
            ask_of_column(decision, decided, guess.role, choice, header)
            continue
        if name == "Run time per unit" and header not in said and not choice.exact and not parse_header(header).bare:
            tell_per_unit(decision, decided, choice.position)
        decided.columns[name] = choice.position
        decided.confidence[choice.position] = 1.0 if header in said else choice.confidence
    take_units(decided)
    take_quantity_unit(decided)
    decision.decided.append(decided)


def _flat_beside_orders(decision: Decision) -> None:
    """Take a table of an order's steps as steps only, where another one lists the same orders."""
    orders: set[str] = set()
    for table in decision.decided:
        if table.role == "orders" and "Order" in table.columns:
            orders |= {key(text_of(v)) for v in table.table.values(table.columns["Order"], 100_000)}
    for table in decision.decided:
        if table.role == "flat" and orders and "Order" in table.columns:
            names = {key(text_of(v)) for v in table.table.values(table.columns["Order"], 100_000)}
            if len(names & orders) > 0.5 * len(names):
                table.role = "steps"
                table.columns = {
                    name: p for name, p in table.columns.items()
                    if name in (*ROLES["steps"].fields, *fields.REPORTS, "Quantity") and name != "Product"
                }


def _orders_in_steps(decision: Decision, known: Known) -> None:
    """Take a list of the steps of orders for the orders too, where no other table has any."""
    if any(table.role in ("orders", "flat") for table in decision.decided):
        return
    for table in [t for t in decision.decided if t.role == "steps" and "Order" in t.columns and not t.constants]:
        decision.decided.remove(table)
        decision.questions = [q for q in decision.questions if not q.id.startswith(f"{table.fingerprint}|")]
        guess = Guess(ROLES["flat"], choose_columns(table.table, ROLES["flat"], known), 0.0)
        again = Decided(table.table, "flat", {}, fingerprint=table.fingerprint, shape=table.shape)
        _take_columns(decision, table.table, again, guess, table.table)


def _seconds_of_frepple(decision: Decision) -> None:
    """Take bare durations as seconds in frePPLe's tables, as its documentation says."""
    names = {compact(table.sheet.sheet.name) for table in decision.tables}
    if not {"operation", "operationresource"} <= names:
        return
    for table in decision.decided:
        if compact(table.table.sheet.sheet.name) in ("operation", "setuprule", "operationdependency"):
            for name, position in table.columns.items():
                if table.kind(name) == fields.DURATION and not table.shape.units.get(table.table.headers[position]):
                    table.units[position] = "s"
    mine = {t.fingerprint for t in decision.decided if compact(t.table.sheet.sheet.name) in ("operation", "setuprule")}
    decision.questions = [q for q in decision.questions if not (q.kind == UNITS and q.id.split("|")[0] in mine)]
    decision.issues = [
        issue
        for issue in decision.issues
        if not (issue.code == "assumed-unit" and compact(issue.sheet) in ("operation", "setuprule"))
    ]


def _all_decisions(decision: Decision, mapping: Mapping) -> Mapping:
    """Return every decision as a mapping: the next file of these shapes needs no question."""
    found = mapping
    for table in decision.decided:
        if table.role == "square":
            continue
        headers = table.table.headers
        by_position = {position: name for name, position in table.columns.items()}
        asked = {
            q.header for q in decision.questions if q.id.startswith(table.fingerprint) and q.kind in (COLUMN, FIELD)
        }
        columns = {h: by_position.get(k, NOTE) for k, h in enumerate(headers) if h and h not in asked}
        known = found.shapes.get(table.fingerprint)
        if known is not None and table.constants:
            columns = {**known.columns, **columns}
        shape = Shape(
            table.role,
            columns,
            {headers[k]: unit for k, unit in table.units.items() if headers[k] in table.shape.units},
            {headers[k]: order for k, order in table.dates.items()},
            {headers[k]: mark for k, mark in table.decimals.items()},
            table.shape.values,
            {**table.words, **table.shape.words},
            table.table.sheet.label,
        )
        found = found.with_shape(table.fingerprint, shape)
    return found
