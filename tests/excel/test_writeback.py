"""The plan goes into the planner's own workbook, and nothing else in it changes by a byte."""

from __future__ import annotations

import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import openpyxl.workbook.defined_name
import openpyxl.worksheet.table
import pytest

from scheduler import edit
from scheduler.difference import compare
from scheduler.excel import writeback
from scheduler.excel.load import load
from scheduler.excel.plan_reader import _open_in_child as open_plan_here
from scheduler.excel.plan_reader import plan_from
from scheduler.excel.writeback import WrittenBack, write_back
from scheduler.excel.writer import LockedFile, PlanContent
from scheduler.issues import PlanError
from scheduler.kpis import measure
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.dispatch import BY_HAND, in_time
from tests.excel.books import GOOD, changed, write
from tests.excel.rich_books import MACROS, add_parts, parts_of, rich

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
NAMING = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "docProps/app.xml"}
"""The parts that name all others: the only ones that may change."""
RESULTS = ["Schedule", "Orders", "Dispatch", "Load", "KPIs", "Gantt"]


def planned(path: Path) -> tuple[Problem, Schedule, PlanContent]:
    problem = load(path, now=datetime(2026, 11, 23, 6)).problem
    assert problem is not None
    schedule = in_time(problem, BY_HAND[0])
    return problem, schedule, PlanContent(problem, schedule, {}, measure(problem, schedule))


def put_in(path: Path) -> tuple[Problem, Schedule, WrittenBack]:
    problem, schedule, content = planned(path)
    return problem, schedule, write_back(path, content, wait_s=0)


def untouched(before: dict[str, bytes], after: dict[str, bytes]) -> None:
    for name, content in before.items():
        assert name in after, name
        assert name in NAMING or after[name] == content, name


def read_back(path: Path, problem: Problem) -> Schedule:
    read = plan_from(open_plan_here(None, path), problem)
    assert not read.issues
    return read.schedule


@pytest.mark.parametrize("macros", [False, True])
@pytest.mark.parametrize("epoch_1904", [False, True])
def test_every_other_part_stays_as_it_was(tmp_path: Path, macros: bool, epoch_1904: bool) -> None:
    path = rich(tmp_path / ("book.xlsm" if macros else "book.xlsx"), macros=macros, epoch_1904=epoch_1904)
    before = parts_of(path)
    problem, schedule, written = put_in(path)
    after = parts_of(path)
    untouched(before, after)
    assert {name for name in before if after[name] != before[name]} == NAMING
    assert [sheet.name for sheet in written.sheets] == [
        "Schedule (plan)", "Orders (plan)", "Dispatch", "Load", "KPIs", "Gantt",
    ]  # fmt: skip
    assert "Schedule is “Schedule (plan)”" in written.notes[0]
    assert not macros or after["xl/vbaProject.bin"] == MACROS
    assert (b"macroEnabled.main+xml" in after["[Content_Types].xml"]) is macros
    assert read_back(path, problem).same_as(schedule)
    again = load(path, now=problem.plan_start)
    assert again.problem is not None
    assert again.last_plan is not None
    assert again.last_plan.same_as(schedule)
    assert not compare(problem, again.problem)
    assert not [issue for issue in again.issues if "(plan)" in issue.sheet]


def test_what_the_workbook_says_of_its_old_sheets_stays(tmp_path: Path) -> None:
    path = rich(tmp_path / "book.xlsx")
    before = parts_of(path)
    old = openpyxl.load_workbook(path)
    put_in(path)
    after = parts_of(path)
    new = openpyxl.load_workbook(path)
    assert new.sheetnames[: len(old.sheetnames)] == old.sheetnames
    assert [sheet.sheet_state for sheet in new.worksheets][: len(old.worksheets)] == [
        sheet.sheet_state for sheet in old.worksheets
    ]
    assert dict(old.defined_names).keys() == dict(new.defined_names).keys()
    for name in old.sheetnames:
        if name != "Curve":
            looks = [[(c.number_format, repr(c.font), repr(c.fill)) for c in row] for row in old[name].rows]
            assert looks == [[(c.number_format, repr(c.font), repr(c.fill)) for c in row] for row in new[name].rows]
    for piece in (b"<pivotCaches>", b"<externalReferences>", b"Bottleneck", b'name="Secret"'):
        assert piece in before["xl/workbook.xml"]
        assert piece in after["xl/workbook.xml"]
    assert after["docProps/app.xml"].count(b"<vt:lpstr>Dispatch</vt:lpstr>") == 1
    assert before["xl/styles.xml"].split(b"<cellXfs")[1].split(b">", 1)[1].split(b"</cellXfs>")[0] in (
        after["xl/styles.xml"]
    )


def test_dates_of_a_workbook_that_counts_from_1904_are_right(tmp_path: Path) -> None:
    path = rich(tmp_path / "book.xlsx", epoch_1904=True)
    problem, schedule, _ = put_in(path)
    sheet = openpyxl.load_workbook(path)["Schedule (plan)"]
    starts = {(row[0].value, row[1].value): row[7].value for row in sheet.iter_rows(min_row=2)}
    op = problem.operations[0]
    assert starts[problem.orders[op.order].name, op.step] == problem.clock.at(int(schedule.start[0]))


def test_writing_again_changes_nothing_and_adds_nothing(tmp_path: Path) -> None:
    path = rich(tmp_path / "book.xlsx")
    _, _, content = planned(path)
    write_back(path, content)
    first = path.read_bytes()
    written = write_back(path, content)
    assert path.read_bytes() == first
    assert all(sheet.replaced for sheet in written.sheets)
    assert written.notes == ()


def test_another_plan_goes_into_the_same_sheets_whatever_they_are_called(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    problem, schedule, content = planned(path)
    write_back(path, content)
    book = openpyxl.load_workbook(path)  # as a program that saves the whole workbook anew
    book["Schedule"].title = "Week 48"
    book["Gantt"].sheet_state = "hidden"
    book.move_sheet("KPIs", -4)
    book.save(path)
    locked = edit.lock(problem, schedule, [0], "both")
    written = write_back(path, PlanContent(locked, schedule, {}, content.kpis))
    assert {sheet.result: sheet.name for sheet in written.sheets if sheet.replaced}["Schedule"] == "Week 48"
    new = openpyxl.load_workbook(path)
    assert new["Gantt"].sheet_state == "hidden"
    assert new["Week 48"].print_title_rows == "$1:$1"
    again = load(path, now=problem.plan_start).problem
    assert again is not None
    assert again.operations[0].lock == locked.operations[0].lock, "locks are read with the workbook the next time"
    write_back(path, content)
    again = load(path, now=problem.plan_start).problem
    assert again is not None
    assert again.operations[0].lock is None, "and what is unlocked is unlocked there"


def test_a_copy_that_the_planner_made_of_a_plan_stays(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    write_back(path, content)
    book = openpyxl.load_workbook(path)
    copy = book.copy_worksheet(book["Schedule"])
    copy.title = "Before the holidays"
    copy.defined_names.add(openpyxl.workbook.defined_name.DefinedName("Ganttry.Schedule", attr_text="TRUE"))
    book.move_sheet(copy, -20)
    book.save(path)
    before = [[cell.value for cell in row] for row in openpyxl.load_workbook(path)["Before the holidays"].rows]
    problem, schedule, _ = put_in(path)
    write_back(path, PlanContent(edit.lock(problem, schedule, [0], "both"), schedule, {}, content.kpis))
    after = openpyxl.load_workbook(path)
    assert [[cell.value for cell in row] for row in after["Before the holidays"].rows] == before
    assert after["Schedule"]["O2"].value == "both"
    assert not [issue for issue in load(path, now=problem.plan_start).issues if issue.sheet == "Before the holidays"]


def test_comments_of_the_planner_on_our_sheet_stay_there(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    write_back(path, content)
    book = openpyxl.load_workbook(path)
    book["Schedule"]["A2"].comment = openpyxl.comments.Comment("Ask Ms Alder", "Planner")
    book.save(path)
    write_back(path, content)
    comment = openpyxl.load_workbook(path)["Schedule"]["A2"].comment
    assert comment is not None
    assert comment.text == "Ask Ms Alder"


def test_a_sheet_of_ours_that_bears_a_table_of_the_planner_is_his(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    write_back(path, content)
    book = openpyxl.load_workbook(path)
    book["Load"].add_table(openpyxl.worksheet.table.Table(displayName="Mine", ref="A1:G3"))
    book.save(path)
    written = write_back(path, content)
    assert "Load (plan)" in [sheet.name for sheet in written.sheets]
    assert "You have worked on the sheet “Load”" in written.notes[0]
    assert "Mine" in openpyxl.load_workbook(path)["Load"].tables
    again = write_back(path, content)
    assert all(sheet.replaced for sheet in again.sheets)
    assert [name for name in openpyxl.load_workbook(path).sheetnames if "Load" in name] == ["Load", "Load (plan)"]


def test_remarks_beside_our_columns_are_not_lost(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    problem, schedule, _ = put_in(path)
    book = openpyxl.load_workbook(path)
    book["Schedule"]["P2"] = "Ask Ms Alder"
    book.save(path)
    _, _, written = put_in(path)
    assert written.sheets[0].name == "Schedule (plan)"
    assert openpyxl.load_workbook(path)["Schedule"]["P2"].value == "Ask Ms Alder"
    assert read_back(path, problem).same_as(schedule)


def test_formulas_that_look_at_our_sheets_are_worked_out_anew(tmp_path: Path) -> None:
    path = write(tmp_path, changed({"Notes": [["=Schedule!H2"]]}))
    _, _, content = planned(path)
    write_back(path, content)
    add_parts(path, {"xl/workbook.xml": parts_of(path)["xl/workbook.xml"].replace(b' fullCalcOnLoad="1"', b"")})
    write_back(path, content)
    assert b'fullCalcOnLoad="1"' in parts_of(path)["xl/workbook.xml"]


def test_the_order_of_calculation_goes_where_it_names_our_sheets(tmp_path: Path) -> None:
    path = rich(tmp_path / "book.xlsx")
    _, _, content = planned(path)
    write_back(path, content)
    assert "xl/calcChain.xml" in parts_of(path), "new sheets have no formulas"
    ids = {k: v for k, v in _sheet_ids(path).items() if k == "Dispatch"}
    more = b'<c r="Q9" i="%d"/></calcChain>' % ids["Dispatch"]
    chain = parts_of(path)["xl/calcChain.xml"].replace(b"</calcChain>", more)
    add_parts(path, {"xl/calcChain.xml": chain})
    write_back(path, content)
    after = parts_of(path)
    assert "xl/calcChain.xml" not in after
    assert b"calcChain" not in after["[Content_Types].xml"] + after["xl/_rels/workbook.xml.rels"]


def _sheet_ids(path: Path) -> dict[str, int]:
    found = re.findall(rb'<sheet name="([^"]*)" sheetId="(\d+)"', parts_of(path)["xl/workbook.xml"])
    return {name.decode(): int(number) for name, number in found}


def test_texts_that_look_like_formulas_are_texts(tmp_path: Path) -> None:
    sheets = changed({"Orders!A2": "=1+1", "Orders!B2": "Shaft", "Orders!A3": "@SUM(A1)"})
    sheets["Orders"][1][0] = _text("=cmd|' /C calc'!A0")
    sheets["Orders"][2][0] = _text("-2+3")
    path = write(tmp_path, sheets)
    put_in(path)
    book = openpyxl.load_workbook(path)
    names = {row[0].value: row[0].data_type for row in book["Schedule"].iter_rows(min_row=2)}
    assert names == {"=cmd|' /C calc'!A0": "s", "-2+3": "s"}
    ours = [xml for name, xml in parts_of(path).items() if b"/C calc" in xml and name.startswith("xl/worksheets/")]
    assert all(b"<f>" not in xml for xml in ours)


def _text(value: str) -> Any:
    def put(cell: Any) -> None:
        cell.value = value
        cell.data_type = "s"

    return put


# --- odd packages -----------------------------------------------------------------------------------------------------


def test_packages_of_other_programs_are_written_too(tmp_path: Path) -> None:
    for k, change in enumerate((_stored, _with_descriptors, _zip64, _without_optional_parts, _with_prefixes, _utf16,
                               _strict)):
        path = write(tmp_path, GOOD, f"book{k}.xlsx")
        change(path)
        before = parts_of(path)
        problem, schedule, _ = put_in(path)
        untouched(before, parts_of(path))
        assert read_back(path, problem).same_as(schedule), change.__name__
        if change is _strict:  # openpyxl reads none
            assert not [name for name, xml in parts_of(path).items() if b"/spreadsheetml/2006/main" in xml]
        else:
            assert len(openpyxl.load_workbook(path).sheetnames) == len(GOOD) + len(RESULTS)


def _stored(path: Path) -> None:
    add_parts(path, {}, method=zipfile.ZIP_STORED)


def _with_descriptors(path: Path) -> None:
    class Pipe:
        """A stream that cannot go back: sizes follow the content."""

        def __init__(self, stream: Any) -> None:
            self.stream = stream

        def write(self, data: bytes) -> int:
            return int(self.stream.write(data))

        def flush(self) -> None:
            self.stream.flush()

    parts = parts_of(path)
    with path.open("wb") as stream, zipfile.ZipFile(Pipe(stream), "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)


def _zip64(path: Path) -> None:
    parts = parts_of(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            with book.open(name, "w", force_zip64=True) as part:
                part.write(content)


def _without_optional_parts(path: Path) -> None:
    """Leave out styles, properties and theme, and all that names them."""
    parts = parts_of(path)
    optional = ("xl/styles.xml", "xl/theme/theme1.xml", "docProps/app.xml", "docProps/core.xml")
    gone: dict[str, bytes | None] = dict.fromkeys(name for name in parts if name in optional)
    pattern = rb'<(Override|Relationship) [^>]*?(docProps|styles\.xml|theme1\.xml)[^>]*?/>'
    for name in ("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"):
        parts[name] = re.sub(pattern, b"", parts[name])
        gone[name] = parts[name]
    sheets = {name: re.sub(rb' s="\d+"', b"", xml) for name, xml in parts.items() if name.startswith("xl/worksheets/")}
    settings = next(name for name, xml in sheets.items() if b'r="B2"' in xml and b"46349" in xml)
    start = b'<c r="B2" t="inlineStr"><is><t>2026-11-23 06:00</t></is></c>'
    sheets[settings] = re.sub(rb'<c r="B2"[^>]*>.*?</c>', start, sheets[settings])
    for name, xml in sheets.items():
        sheets[name] = re.sub(rb'(<c r="[DE]\d+")( t="n")?><v>46\d\d\d(\.\d+)?</v></c>', rb"\1/>", xml)
    add_parts(path, {**gone, **sheets})


def _with_prefixes(path: Path) -> None:
    """Write the parts that name others as programs do that give every element a prefix."""
    parts = parts_of(path)
    made = {}
    for name in ("xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        xml = re.sub(rb"<(/?)(?=[A-Za-z])(?![a-z]+:)", rb"<\1q:", parts[name])
        made[name] = re.sub(rb'xmlns="', b'xmlns:q="', xml, count=1)
    add_parts(path, made)


def _strict(path: Path) -> None:
    """Write it as a strict workbook (ISO 29500): other namespaces."""
    parts = parts_of(path)
    base = b"http://schemas.openxmlformats.org/"
    for name, xml in parts.items():
        xml = xml.replace(base + b"spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main")
        parts[name] = xml.replace(
            base + b"officeDocument/2006/relationships", b"http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
    add_parts(path, parts)


def _utf16(path: Path) -> None:
    xml = parts_of(path)["xl/workbook.xml"].decode()
    text = '<?xml version="1.0" encoding="UTF-16"?>' + xml[xml.index("<workbook") :]
    add_parts(path, {"xl/workbook.xml": text.encode("utf-16")})


# --- what is in the way -----------------------------------------------------------------------------------------------


def test_a_file_that_excel_holds_is_waited_for_and_then_named(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    before = path.read_bytes()
    owner = path.with_name("~$book.xlsx")
    owner.write_bytes(bytes([6]) + b"Miller" + b" " * 150)
    heard: list[str] = []
    with pytest.raises(LockedFile) as caught:
        write_back(path, content, wait_s=0.4, report=lambda _, words: heard.append(words))
    assert "book (2).xlsx" in caught.value.remedy
    assert any("open by Miller" in words for words in heard)
    assert path.read_bytes() == before
    written = write_back(path, content, wait_s=0, out=path.with_name("book (2).xlsx"))
    assert written.path.name == "book (2).xlsx"
    assert path.read_bytes() == before
    owner.unlink()
    assert write_back(path, content, wait_s=0).path == path


def test_what_is_saved_in_the_meantime_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, GOOD)
    problem, _, content = planned(path)
    saved = []

    def results(*args: Any) -> bytes:
        if not saved:  # while we work, the planner saves
            saved.append(write(tmp_path, changed({"Orders!J2": "Birch"})))
        return made(*args)

    made = writeback._results
    monkeypatch.setattr(writeback, "_results", results)
    write_back(path, content)
    again = load(path, now=problem.plan_start)
    assert again.problem is not None
    assert again.problem.orders[0].attributes["Customer"] == "Birch"
    assert again.last_plan is not None


def test_nothing_is_half_written_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writeback.Package, "save", full)
    with pytest.raises(PlanError, match="No space left"):
        write_back(path, content, wait_s=0)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_protected_file_is_not_written(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    path.chmod(0o444)
    with pytest.raises(PlanError, match="write-protected"):
        write_back(path, content)
    with pytest.raises(PlanError, match="write-protected"):
        writeback.check_write_back(path)


def test_a_signature_is_not_lost_without_a_word(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    kind = b"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    rel = b'<Relationship Id="rId77" Type="%b" Target="_xmlsignatures/origin.sigs"/></Relationships>' % kind
    add_parts(path, {
        "_rels/.rels": parts_of(path)["_rels/.rels"].replace(b"</Relationships>", rel),
        "_xmlsignatures/origin.sigs": b"",
        "_xmlsignatures/_rels/origin.sigs.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        b'relationships"><Relationship Id="r1" Type="x/signature" Target="sig1.xml"/></Relationships>',
        "_xmlsignatures/sig1.xml": b"<Signature/>",
    })  # fmt: skip
    with pytest.raises(PlanError, match="digitally signed"):
        write_back(path, content)
    written = write_back(path, content, even_signed=True)
    assert "signature" in written.notes[0]
    assert not [name for name in parts_of(path) if "signature" in name]
    assert b"signature" not in parts_of(path)["_rels/.rels"]


@pytest.mark.parametrize("name", ["orders.csv", "orders.xls", "orders.ods", "orders.xlsb"])
def test_other_files_get_a_workbook_beside_them(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"Order;Due\n")
    _, _, content = planned(write(tmp_path, GOOD))
    written = write_back(path, content)
    assert written.path == tmp_path / "orders plan.xlsx"
    assert "takes no sheets" in written.notes[0]
    assert path.read_bytes() == b"Order;Due\n"
    assert openpyxl.load_workbook(written.path).sheetnames == RESULTS


def test_damaged_and_locked_workbooks_are_told_and_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    _, _, content = planned(path)
    good = path.read_bytes()
    old_format = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    for broken in (good[: len(good) // 2], b"PK\x03\x04" + bytes(100), old_format):
        path.write_bytes(broken)
        with pytest.raises(PlanError):
            write_back(path, content, wait_s=0)
        assert path.read_bytes() == broken
    for part in ("xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        path.write_bytes(good)
        for broken in (b"<broken", b'<?xml version="1.0" encoding="utj-8"?><a/>', b"\xff\xfe<"):
            add_parts(path, {part: broken})
            with pytest.raises(PlanError):
                write_back(path, content, wait_s=0)
