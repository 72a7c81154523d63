"""The right side of the mapping screen as data: every table that was found, and each of its fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from gui import theme
from gui.importing import looks
from gui.importing.choices import DEFAULTS, NOTE, ROLE_TITLES, fields_of, is_vital, missing_fields, value_of
from gui.importing.sheet_view import COLUMN_MIME, dragged_column
from gui.panels.table_model import ROOT, Index
from gui.texts import count, noop, shown, tr
from scheduler.excel.foreign.fields import DURATION, kind_of
from scheduler.excel.foreign.unused import WITHOUT_NOTES
from scheduler.excel.load import How
from scheduler.excel.questions import WORDS
from scheduler.excel.review import Review
from scheduler.excel.understand import ColumnMeaning, TableMeaning

TITLES = (noop("Field"), noop("Column of the file"), noop("Unit, if blank"), noop("Sure"), noop("Values"), noop("Fail"))
FIELD, COLUMN, UNIT, SURE, VALUES, FAIL = range(6)
_TABLE = 0xFFFFFF  # internal id of the rows of tables


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of a table with its column, or one column that is kept as a note or not used (`field` blank)."""

    field: str
    column: ColumnMeaning | None
    needed: bool = False
    failing: int = 0


@dataclass(frozen=True, slots=True)
class TableRows:
    """A table and its rows; what the file lacks comes last."""

    table: TableMeaning
    rows: tuple[FieldRow, ...]


def rows_of(review: Review, table: TableMeaning, everything: bool) -> TableRows:
    """List the fields of a table: those with columns, those that it needs, with `everything` all others too."""
    if not table.role:
        return TableRows(table, ())
    by_field: dict[str, ColumnMeaning] = {}
    for column in table.columns:
        if column.field:
            by_field.setdefault(column.field, column)
    needed = {name for group in missing_fields(table) for name in group}
    order = fields_of(table.role) or tuple(by_field)
    rows = [FieldRow(name, by_field[name], failing=review.failing_rows(table, by_field[name].cell))
            for name in order if name in by_field]  # fmt: skip
    rows += [FieldRow(name, None, True) for name in order if name in needed]
    if everything:
        rows += [FieldRow(name, None) for name in order if name not in by_field and name not in needed]
    rows += [FieldRow("", column) for column in table.columns if not column.field and column.header]
    return TableRows(table, tuple(rows))


class FieldsModel(QAbstractItemModel):
    """Tables with their fields below; a column that is dropped on a field becomes its source."""

    column_dropped = Signal(object, object, str)  # TableMeaning, ColumnMeaning, field

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self.how = How()
        self.tables: list[TableRows] = []
        self.everything = False
        self._bold = QFont(QGuiApplication.font())
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show(self, review: Review | None, how: How) -> None:
        """Show another reading: tables that are read first, as they stand in the file."""
        self.beginResetModel()
        self.review, self.how = review, how
        found = [] if review is None else [rows_of(review, table, self.everything) for table in review.tables]
        self.tables = sorted(found, key=lambda rows: not rows.table.role)
        self.endResetModel()

    def show_everything(self, on: bool) -> None:
        """Show the fields too that the file does not have and does not need."""
        self.everything = on
        self.show(self.review, self.how)

    def at(self, index: Index) -> tuple[TableMeaning, FieldRow | None]:
        """Return the table of a row, and its field where it is one."""
        if index.internalId() == _TABLE:
            return self.tables[index.row()].table, None
        rows = self.tables[index.internalId()]
        return rows.table, rows.rows[index.row()]

    def find(self, sheet: str, field: str) -> QModelIndex:
        """Return the row of a field of a sheet."""
        for place, rows in enumerate(self.tables):
            for k, row in enumerate(rows.rows):
                if rows.table.sheet == sheet and row.field == field:
                    return self.createIndex(k, 0, place)
        return QModelIndex()

    # --- QAbstractItemModel -------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Override QAbstractItemModel.index."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _TABLE)

    def parent(self, index: Index = ROOT) -> Any:
        """Override QAbstractItemModel.parent."""
        if not index.isValid() or index.internalId() == _TABLE:
            return QModelIndex()
        return self.createIndex(int(index.internalId()), 0, _TABLE)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount."""
        if not parent.isValid():
            return len(self.tables)
        if parent.internalId() != _TABLE or parent.column():
            return 0
        return len(self.tables[parent.row()].rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags: fields take columns."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.internalId() != _TABLE:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        table, row = self.at(index)
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table_text(table, column) if row is None else self._text(table, row, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if row is None and column in (FIELD, COLUMN) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (SURE, FAIL):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(table, row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            named = row is not None and row.column is not None and row.field and column == FIELD
            return looks.head_colour(row.field, theme.is_dark()) if named and row is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(table, row, column)
        return None

    def _table_text(self, table: TableMeaning, column: int) -> str:
        if column == FIELD:
            return f"{table.sheet} · {count('{n} row', '{n} rows', table.rows)}"
        if column == COLUMN:
            return tr(ROLE_TITLES.get(table.role, table.role)) if table.role else tr("not read")
        return ""

    def _text(self, table: TableMeaning, row: FieldRow, column: int) -> str:
        found = row.column
        if column == FIELD:
            unknown = tr("not used") if table.role in WITHOUT_NOTES else tr("note")
            return tr(row.field) if row.field else unknown
        if column == COLUMN:
            if found is None:
                return tr("choose a column") if row.needed else tr("not in the file")
            more = sum(other.field == row.field for other in table.columns) - 1 if row.field else 0
            name = found.header or tr("column {column}", column=found.cell.rstrip("0123456789"))
            return count("{name} and {n} more", "{name} and {n} more", more, name=name) if more else name
        if column == UNIT:
            return self._unit(table, row)
        if found is None:
            return ""
        if column == SURE:
            return f"{100 * found.confidence:.0f} %" if row.field else ""
        if column == VALUES:
            return " · ".join(text for text in found.samples if text)
        return str(row.failing) if column == FAIL and row.failing else ""

    def _unit(self, table: TableMeaning, row: FieldRow) -> str:
        value = value_of(self.how, table, row.field)
        if value:
            return tr("if blank: {value}", value=value)
        if row.column is not None and row.field and kind_of(table.role, row.field) == DURATION:
            return tr(WORDS.get(row.column.unit, row.column.unit))
        return tr(DEFAULTS.get(row.field, "")) if row.column is None and not row.needed else ""

    def _ink(self, table: TableMeaning, row: FieldRow | None, column: int) -> Any:
        if row is None:
            return None if table.role else theme.tone("muted")
        if row.needed or column == FAIL:
            return theme.tone("bad")
        if column == SURE and row.column is not None and row.column.confidence < 0.75:
            return theme.tone("warn")
        quiet = not row.field or row.column is None or column in (VALUES, SURE, UNIT)
        return theme.tone("muted") if quiet else None

    def _tip(self, table: TableMeaning, row: FieldRow | None, column: int) -> str | None:
        if row is None:
            if column == COLUMN:
                return tr("Click here to say what this table is.")
            return count(
                "The table of {cell} on sheet {sheet}: {n} row.",
                "The table of {cell} on sheet {sheet}: {n} rows.",
                table.rows,
                cell=table.header_cell,
                sheet=table.sheet,
            )
        why = shown(row.column.reason) if row.column is not None else ""
        if column == COLUMN:
            click = tr("Click to choose another column, or drag one here from the sheet.")
            return f"{why}\n{click}" if why else click
        if column == SURE and why:
            return why
        if column == UNIT:
            return tr("Click to choose the unit, or what stands in for blank cells.")
        if column == FAIL and row.failing:
            return count(
                "{n} row cannot be read here. Click to see the first.",
                "{n} rows cannot be read here. Click to see the first.",
                row.failing,
            )
        if column == FIELD and is_vital(table.role, row.field):
            hangs = tr("{field}: the plan hangs on it.", field=tr(row.field))
            return f"{why}\n{hangs}" if why else hangs
        if column == FIELD and why:
            return why
        return self._text(table, row, column) or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in (SURE, FAIL)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    # --- drops --------------------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        """Override QAbstractItemModel.mimeTypes."""
        return [COLUMN_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        """Override QAbstractItemModel.supportedDropActions."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Override QAbstractItemModel.canDropMimeData: onto a field of the same table."""
        if not parent.isValid() or parent.internalId() == _TABLE or self.review is None:
            return False
        found = dragged_column(data, self.review.tables)
        table, _ = self.at(parent)
        return found is not None and (found[0].sheet, found[0].header_cell) == (table.sheet, table.header_cell)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Override QAbstractItemModel.dropMimeData."""
        if not self.canDropMimeData(data, action, row, column, parent) or self.review is None:
            return False
        found = dragged_column(data, self.review.tables)
        assert found is not None
        _, field_row = self.at(parent)
        assert field_row is not None
        self.column_dropped.emit(*found, field_row.field or NOTE)
        return False  # nothing is moved inside the model
