"""The menus of the mapping screen: what a column, a table, a sheet or an area can be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from gui.importing import choices
from gui.importing.choices import NOTE, ROLE_TITLES, fields_of, is_vital, missing_fields
from gui.texts import tr
from scheduler.excel.foreign.fields import DURATION, kind_of
from scheduler.excel.foreign.raw import cell_name
from scheduler.excel.load import How
from scheduler.excel.questions import WORDS
from scheduler.excel.review import ROLE_NAMES, Review, read_sheet, skip_sheet
from scheduler.excel.understand import ColumnMeaning, TableMeaning
from scheduler.excel.values import column_letters

Decide = Callable[[How], object]


def _add(menu: QMenu, text: str, call: Callable[[], object], *, chosen: bool = False) -> None:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(chosen)
    action.setChecked(chosen)
    action.triggered.connect(lambda *_: call())


def _title(menu: QMenu, text: str) -> None:
    """Head a menu; sections have no text on Windows."""
    action = menu.addAction(text.replace("&", "&&"))
    action.setEnabled(False)
    menu.addSeparator()


def column_menu(
    parent: QWidget, how: How, review: Review, table: TableMeaning, column: ColumnMeaning, decide: Decide
) -> QMenu:
    """Make the menu `this column is ...`: likely fields first, then those that the plan hangs on, then all others."""
    menu = QMenu(parent)
    name = column.header or tr("Column {column}", column=column.cell.rstrip("0123456789"))
    _title(menu, tr("{column} is", column=name))

    def take(name: str) -> None:
        decide(choices.set_field(how, review, table, column, name))

    if not table.role:
        add_roles(menu.addMenu(tr("This table is not read: say what it is")), how, table, decide)
        return menu
    held = {found.field: found.header for found in table.columns if found.field}
    first = list(dict.fromkeys(name for name in (column.field, *column.others) if name))
    vital = [name for name in fields_of(table.role) if is_vital(table.role, name) and name not in first]
    rest = [name for name in fields_of(table.role) if name not in first and name not in vital]
    for names in (first, vital):
        for name in names:
            other = held.get(name, "")
            words = tr(name)
            if other and name != column.field:
                words = tr("{field}  (now {column})", field=words, column=other)
            _add(menu, words, partial(take, name), chosen=name == column.field)
        if names:
            menu.addSeparator()
    more = menu.addMenu(tr("Other fields"))
    for name in sorted(rest):
        _add(more, tr(name), partial(take, name))
    _add(menu, tr("Only a note"), partial(take, NOTE), chosen=not column.field)
    return menu


def field_menu(parent: QWidget, how: How, review: Review, table: TableMeaning, name: str, decide: Decide) -> QMenu:
    """Make the menu `this field stands in ...` with all columns of the table."""
    menu = QMenu(parent)
    _title(menu, tr("{field} stands in", field=tr(name)) if name else tr("This column is"))
    now = next((column for column in table.columns if column.field == name and name), None)
    for column in table.columns:
        text = f"{column.header or tr('without a header')}  ({column.cell.rstrip('0123456789')})"
        if column.field and column is not now:
            text = tr("{column}  now {field}", column=text, field=tr(column.field))
        _add(menu, text, partial(_set, decide, how, review, table, column, name), chosen=column is now)
    if now is not None:
        menu.addSeparator()
        _add(menu, tr("No column: keep it as a note"), partial(_set, decide, how, review, table, now, NOTE))
    return menu


def _set(decide: Decide, how: How, review: Review, table: TableMeaning, column: ColumnMeaning, name: str) -> None:
    decide(choices.set_field(how, review, table, column, name))


def unit_menu(
    parent: QWidget, how: How, review: Review, table: TableMeaning, name: str, column: ColumnMeaning | None,
    decide: Decide, ask_value: Callable[[], object],
) -> QMenu:  # fmt: skip
    """Make the menu of units, and of what stands in for blank cells."""
    menu = QMenu(parent)
    if column is not None and kind_of(table.role, name) == DURATION:
        _title(menu, tr("Bare numbers of {header} are", header=column.header))
        for unit in ("min", "h", "s", "d"):

            def take(unit: str = unit) -> None:
                decide(choices.set_unit(how, review, table, column, unit))

            _add(menu, tr(WORDS[unit]), take, chosen=column.unit == unit)
        menu.addSeparator()
    value = choices.value_of(how, table, name)
    _add(menu, tr("Blank cells stand for …"), ask_value)
    if value:
        _add(menu, tr("Blank cells are blank again (now {value})", value=value),
             lambda: decide(choices.set_value(how, table, name, "")))  # fmt: skip
    return menu


def add_roles(menu: QMenu, how: How, table: TableMeaning, decide: Decide) -> QMenu:
    """Fill a menu with what a table can be."""
    for role, words in ROLE_NAMES.items():
        _add(menu, tr(words), partial(_role, decide, how, table, role), chosen=role == table.role)
    menu.addSeparator()
    _add(menu, tr("Not read"), partial(_role, decide, how, table, NOTE), chosen=not table.role)
    return menu


def _role(decide: Decide, how: How, table: TableMeaning, role: str) -> None:
    decide(choices.set_role(how, table, role))


def role_menu(parent: QWidget, how: How, table: TableMeaning, decide: Decide) -> QMenu:
    """Make the menu `this table is ...`."""
    menu = QMenu(parent)
    _title(menu, tr("This table holds"))
    return add_roles(menu, how, table, decide)


def cell_menu(
    parent: QWidget, how: How, review: Review, sheet: str, area: tuple[int, int, int, int], decide: Decide
) -> QMenu:
    """Make the menu of selected cells: header row, area of a table, what column and table are."""
    menu = QMenu(parent)
    top, left, bottom, right = area
    table = next((t for t in review.tables if t.sheet == sheet and _inside(t, top, left)), None)
    if table is not None:
        column = next((c for c in table.columns if c.cell.rstrip("0123456789") == column_letters(left)), None)
        if column is not None and table.role:
            inner = column_menu(parent, how, review, table, column, decide)
            inner.setTitle(tr("Column {column} is", column=column_letters(left)))
            menu.addMenu(inner)
        add_roles(menu.addMenu(tr("The table of {cell} holds", cell=table.header_cell)), how, table, decide)
        if table.role:
            said = tr(ROLE_TITLES.get(table.role, table.role))
            _add(menu, tr("Do not read this table ({said})", said=said), partial(_role, decide, how, table, NOTE))
        menu.addSeparator()
    _add(menu, tr("The headers stand in row {top}", top=top),
         lambda: decide(choices.add_area(how, review, sheet, cell_name(top, 0))))  # fmt: skip
    if bottom > top and right > left:
        name = f"{cell_name(top, left)}:{cell_name(bottom, right)}"
        _add(menu, tr("A table stands in {name}, headers in row {top}", name=name, top=top),
             lambda: decide(choices.add_area(how, review, sheet, name)))  # fmt: skip
    if how.mapping is not None and how.mapping.areas.get(sheet):
        _add(menu, tr("Find the tables of this sheet again"), lambda: decide(choices.add_area(how, review, sheet, "")))
    menu.addSeparator()
    add_sheet(menu, how, sheet, decide)
    return menu


def _inside(table: TableMeaning, row: int, column: int) -> bool:
    from scheduler.excel.prepared import split_cell

    if table.transposed:
        return False
    places = [split_cell(found.cell)[0] for found in table.columns]
    return table.header_line <= row <= table.last_line and min(places) <= column <= max(places)


def add_sheet(menu: QMenu, how: How, sheet: str, decide: Decide) -> QMenu:
    """Offer to leave a sheet out, or to read it again."""
    skipped = how.mapping is not None and sheet in how.mapping.skip_sheets
    words = tr("Read sheet {sheet} again", sheet=sheet) if skipped else tr("Do not read sheet {sheet}", sheet=sheet)
    _add(menu, words, lambda: decide(read_sheet(how, sheet) if skipped else skip_sheet(how, sheet)))
    return menu


def needed_words(table: TableMeaning) -> str:
    """Say what a table lacks: `Machine, or Work centre`."""
    return "; ".join(_one_of([tr(name) for name in group]) for group in missing_fields(table))


def _one_of(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{names}, or {last}", names=", ".join(names[:-1]), last=names[-1])
