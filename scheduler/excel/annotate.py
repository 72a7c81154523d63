"""Export the list of faults to a copy of the planner's file: cells marked and commented, and a sheet with all of them.

An .xlsx or .xlsm is copied part by part, so that nothing else in it is lost; of any other file the cells go into a
new .xlsx. The sheet Faults has a link to every cell.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from scheduler.child import Channel, Child
from scheduler.excel.annotate_cells import FILLS, FilledStyles, mark_cells
from scheduler.excel.annotate_notes import add_notes
from scheduler.excel.archive import read_bytes
from scheduler.excel.book import damaged
from scheduler.excel.package import Package
from scheduler.excel.prepared import split_cell
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Stamp, key, show
from scheduler.excel.writeback_book import Workbook, put_results
from scheduler.excel.writer import write_beside
from scheduler.excel.writer_styles import Styles
from scheduler.issues import Issue, Severity
from scheduler.texts import say

ANNOTATE_SECONDS = 180.0
_FAULTS = "Faults"
_COLUMNS = (("No.", 6), ("Kind", 10), ("Sheet", 18), ("Cell", 9), ("What stands there", 26), ("What is wrong", 60),
            ("How to mend it", 60))  # fmt: skip
_LINE = 58  # characters on one line of the widest columns
_MAX_ROWS = 1_048_576
_MAX_LINKS = 60_000  # Excel takes 65,530 on a sheet
_Notes = dict[str, dict[str, list[Issue]]]


def annotated_name(path: Path) -> Path:
    """Return the name that the copy is offered under: `orders faults.xlsx`."""
    suffix = path.suffix.lower() if path.suffix.lower() in (".xlsx", ".xlsm") else ".xlsx"
    stem = path.name if path.is_dir() else path.stem
    return path.with_name(f"{stem} faults{suffix}")


def annotate(path: Path, issues: Iterable[Issue], out: Path) -> Path:
    """Write a copy of the file at `path` to `out` with its faults marked; return where it is.

    Raises PlanError where the file cannot be read or the copy cannot be written.
    """
    from scheduler.excel.foreign.source import kind_of, read_files

    told = tuple(issues)
    data = b"" if path.is_dir() else read_bytes(path)
    if data and kind_of(data) == "xlsx":
        package = _marked(Package(data, path.name), told)
        write_beside(out, package.save)
        return out
    sheets, _ = read_files([path])
    target = out if out.suffix.lower() == ".xlsx" else out.with_suffix(".xlsx")
    content = _copy_of_cells([(sheet.label, sheet.sheet) for sheet in sheets if not sheet.result], told)

    def write(stream: BinaryIO) -> None:
        stream.write(content)

    write_beside(target, write)
    return target


def start_annotate(path: Path, issues: Sequence[Issue], out: Path) -> Child:
    """Start `annotate` in a child process: hostile files stay there; its answer is the path of the copy."""
    return Child(_annotate_in_child, path, tuple(issues), out, seconds=ANNOTATE_SECONDS,
                 what=say("Marking the faults of {file}", file=path.name)).start()  # fmt: skip


def _annotate_in_child(_: Channel, path: Path, issues: tuple[Issue, ...], out: Path) -> Path:
    return annotate(path, issues, out)


def _by_sheet(issues: Iterable[Issue], names: Iterable[str]) -> _Notes:
    """Return the faults of each cell of the sheets that there are."""
    known = {key(name): name for name in names}
    found: _Notes = {}
    for issue in issues:
        name = known.get(key(issue.sheet))
        if name is not None and split_cell(issue.cell)[1]:
            found.setdefault(name, {}).setdefault(issue.cell, []).append(issue)
    return found


def _kind(issues: Iterable[Issue]) -> str:
    return "error" if any(issue.severity is Severity.ERROR for issue in issues) else "warning"


def _words(issues: Iterable[Issue]) -> str:
    return "\n".join(f"{issue.problem} {issue.remedy}".strip() for issue in issues)


# --- a workbook of Excel's --------------------------------------------------------------------------------------------


def _marked(package: Package, issues: tuple[Issue, ...]) -> Package:
    """Mark the cells of a package, add their notes and the list."""
    book = Workbook(package)
    names = [sheet.attribute("name") for sheet in book.sheets.children]
    parts = {name: book.part_of(sheet) for name, sheet in zip(names, book.sheets.children, strict=True)}
    cells_of = {r.part for r in book.relations.values() if r.kind == "worksheet" and package.has(r.part)}
    found = {name: cells for name, cells in _by_sheet(issues, names).items() if parts[name] in cells_of}
    put_results(package, Package(_list(issues, names), "the faults"))  # first: it makes the styles where there are none
    part = Workbook(package).related("styles")
    if not part:
        raise damaged(package.name)
    styles = FilledStyles(package.document(part))
    for name, cells in found.items():
        kinds = {cell: _kind(told) for cell, told in cells.items()}
        package.put(parts[name], mark_cells(package.read(parts[name]), kinds, styles, package.name))
    package.put(part, styles.done())
    for name, cells in found.items():
        notes = {cell: _words(told) for cell, told in cells.items()}
        add_notes(package, parts[name], notes, names.index(name))
    return package


def _list(issues: tuple[Issue, ...], names: Sequence[str]) -> bytes:
    """Return a workbook with the sheet Faults alone."""
    import xlsxwriter

    stream = io.BytesIO()
    book = _new_book(xlsxwriter, stream)
    _write_list(book, Styles(book), issues, {key(name): name for name in names})
    book.close()
    return stream.getvalue()


def _new_book(xlsxwriter: Any, stream: io.BytesIO) -> Any:
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    return xlsxwriter.Workbook(stream, options)


def _write_list(book: Any, styles: Styles, issues: Sequence[Issue], names: Mapping[str, str]) -> None:
    sheet = book.add_worksheet(_FAULTS)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    for c, (title, width) in enumerate(_COLUMNS):
        sheet.set_column(c, c, width)
        sheet.write_string(0, c, title, styles.header())
    link = styles.of(font_size=10, font_color="#175CD3", underline=1, valign="top")
    for r, issue in enumerate(issues[: _MAX_ROWS - 1], start=1):
        text = styles.of(font_size=10, text_wrap=True, valign="top", bg_color=f"#{FILLS[issue.severity.value][2:]}")
        plain = styles.of(font_size=10, text_wrap=True, valign="top")
        lines = max(-(-len(words) // _LINE) for words in (issue.problem, issue.remedy, ""))
        if lines > 1:  # Excel does not work the height out by itself here
            sheet.set_row(r, 13.5 * min(lines, 30))
        sheet.write_number(r, 0, r, plain)
        sheet.write_string(r, 1, issue.severity.value, text)
        sheet.write_string(r, 2, issue.sheet, plain)
        name = names.get(key(issue.sheet))
        if name is not None and split_cell(issue.cell)[1] and r <= _MAX_LINKS:
            quoted = name.replace("'", "''")
            sheet.write_url(r, 3, f"internal:'{quoted}'!{issue.cell}", link, string=issue.cell)
        else:
            sheet.write_string(r, 3, issue.cell, plain)
        for c, words in ((4, issue.value), (5, issue.problem), (6, issue.remedy)):
            sheet.write_string(r, c, _safe(words), plain)
    if issues:
        sheet.autofilter(0, 0, min(len(issues), _MAX_ROWS - 1), len(_COLUMNS) - 1)


def _safe(text: str) -> str:
    from scheduler.excel.writer_styles import safe_text

    return safe_text(text[:32_000])


# --- any other file ---------------------------------------------------------------------------------------------------


def _copy_of_cells(sheets: Sequence[tuple[str, Sheet]], issues: tuple[Issue, ...]) -> bytes:
    """Return an .xlsx with the cells of sheets, the faulty ones marked and commented."""
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"strings_to_formulas": False, "strings_to_urls": False})
    styles = Styles(book)
    titles = _titles([label for label, _ in sheets])
    found = _by_sheet(issues, [label for label, _ in sheets])
    for (label, content), title in zip(sheets, titles, strict=True):
        _write_cells(book.add_worksheet(title), styles, content, found.get(label, {}))
    _write_list(book, styles, issues, {key(label): title for (label, _), title in zip(sheets, titles, strict=True)})
    book.close()
    return stream.getvalue()


def _titles(labels: Sequence[str]) -> list[str]:
    """Return names that Excel takes: no odd characters, 31 letters at most, each once."""
    titles: list[str] = []
    for label in labels:
        plain = "".join("_" if c in "[]:*?/\\" else c for c in label).strip("'") or "Sheet"
        title, number = plain[:31], 2
        while title.casefold() in {t.casefold() for t in titles} | {_FAULTS.casefold()}:
            tail = f" ({number})"
            title, number = plain[: 31 - len(tail)] + tail, number + 1
        titles.append(title)
    return titles


def _write_cells(sheet: Any, styles: Styles, content: Sheet, faults: Mapping[str, list[Issue]]) -> None:
    marked = {split_cell(cell): told for cell, told in faults.items()}
    for number, cells in content.rows:
        for c, value in enumerate(cells):
            told = marked.get((c, number))
            if value is None and told is None:
                continue
            look: dict[str, object] = {} if told is None else {"bg_color": f"#{FILLS[_kind(told)][2:]}"}
            _write_value(sheet, styles, (number - 1, c), value, look)
    for (column, number), told in marked.items():
        if not any(n == number and column < len(cells) for n, cells in content.rows):
            sheet.write_blank(number - 1, column, None, styles.of(bg_color=f"#{FILLS[_kind(told)][2:]}"))
        sheet.write_comment(number - 1, column, _words(told)[:32_000], {"author": "Ganttry", "x_scale": 2})


def _write_value(sheet: Any, styles: Styles, place: tuple[int, int], value: Any, look: dict[str, object]) -> None:
    if value is None:
        sheet.write_blank(*place, None, styles.of(**look))
    elif isinstance(value, Stamp):
        shown = ("yyyy-mm-dd " if value.shows_date else "") + ("hh:mm" if value.shows_time else "")
        sheet.write_number(*place, value.serial, styles.of(**look, num_format=shown.strip() or "yyyy-mm-dd"))
    elif isinstance(value, bool):
        sheet.write_boolean(*place, value, styles.of(**look))
    elif isinstance(value, int | float):
        sheet.write_number(*place, value, styles.of(**look))
    else:
        sheet.write_string(*place, _safe(show(value)), styles.of(**look))
