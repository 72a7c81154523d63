"""Open a workbook file safely: what is no .xlsx, too big or locked is told in a sentence before anything parses it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from scheduler.issues import PlanError
from scheduler.texts import say

MAX_FILE_BYTES = 200 * 2**20
MAX_UNPACKED_BYTES = 400 * 2**20
MAX_RATIO = 200
RATIO_FROM_BYTES = 10 * 2**20  # small parts of blank cells pack a hundredfold quite honestly
_OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_SAVE_AS = say("Open it in Excel and save it as an Excel workbook (.xlsx).")


@dataclass(frozen=True, slots=True)
class Archive:
    """The parts of an .xlsx by their names, lower case as Excel compares them."""

    zip: zipfile.ZipFile
    names: dict[str, str]

    def has(self, part: str) -> bool:
        """Say whether the workbook has such a part."""
        return part.lower() in self.names

    def size(self, part: str) -> int:
        """Return how many bytes a part says that it has unpacked."""
        return self.zip.getinfo(self.names[part.lower()]).file_size

    def open(self, part: str) -> io.BufferedIOBase:
        """Open one part for reading bytes."""
        return self.zip.open(self.names[part.lower()])  # type: ignore[return-value]


def read_bytes(path: Path) -> bytes:
    """Read the whole file at once, so that it is never held open; PlanError names what is in the way."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise PlanError(
                say("{file} is a folder, not a workbook.", file=path.name), say("Choose a workbook (.xlsx).")
            )
        if size > MAX_FILE_BYTES:
            raise PlanError(
                say(
                    "{file} is too big to read ({size_mb:,.0f} MB; {most_mb:,.0f} MB at most).",
                    file=path.name,
                    size_mb=size / 2**20,
                    most_mb=MAX_FILE_BYTES / 2**20,
                ),
                say("Delete pictures and sheets that planning does not need."),
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise PlanError(
            say("There is no file {file}.", file=str(path)), say("Check the name and the folder.")
        ) from None
    except PermissionError:
        owner = owner_of(path)
        if owner is None:
            held = say("Windows refuses it.")
        else:
            held = say("It is open in Excel by {owner}.", owner=owner) if owner else say("It is open in Excel.")
        raise PlanError(
            say("{file} cannot be read. {held}", file=path.name, held=held),
            say("Close it there, or save a copy and open the copy."),
        ) from None
    except OSError as error:
        raise PlanError(
            say("{file} cannot be read: {why}.", file=path.name, why=str(error.strerror or error)),
            say("Check the disk or network."),
        ) from None
    except ValueError:  # a NUL in the name
        raise PlanError(say("That is no file name."), say("Choose a workbook (.xlsx).")) from None


def owner_of(path: Path) -> str | None:
    """Return who has the workbook open, from the owner file that Excel puts beside it; None if nobody has."""
    try:
        data = path.with_name("~$" + path.name).read_bytes()
    except OSError:
        return None
    return data[1 : 1 + data[0]].decode("cp1252", errors="replace").strip() if data else ""


def open_archive(data: bytes, name: str) -> Archive:
    """Open the bytes of an .xlsx; PlanError for anything else, and for what would not fit into memory."""
    if data.startswith(_OLE_MAGIC):
        raise _ole_error(data, name)
    if not data:
        raise PlanError(say("{name} is empty.", name=name), say("Choose another file, or save the workbook again."))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
        if data.startswith(b"PK"):
            raise PlanError(
                say("{name} is damaged: the end of the file is missing or broken.", name=name),
                say("Copy it again from where it came, or save it again in Excel."),
            ) from None
        raise PlanError(say("{name} is not an Excel workbook, whatever its name says.", name=name), _SAVE_AS) from None
    _refuse_bombs(members, name)
    names = {member.filename.lower().lstrip("/").replace("\\", "/"): member.filename for member in members}
    if any(member.flag_bits & 1 for member in members):
        raise PlanError(
            say("{name} is locked with a password.", name=name), say("Save it without a password and open it again.")
        )
    if "xl/workbook.xml" not in names and "_rels/.rels" not in names:
        raise _other_format(names, name)
    if "xl/workbook.bin" in names:
        raise _other_format(names, name)
    return Archive(archive, names)


def refuse_bombs(data: bytes, name: str) -> None:
    """Refuse the bytes of another kind of packed workbook where it would not fit into memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_bombs(archive.infolist(), name)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
        raise PlanError(
            say("{name} is damaged.", name=name), say("Copy it again from where it came, or save it again.")
        ) from None


def _refuse_bombs(members: list[zipfile.ZipInfo], name: str) -> None:
    total = sum(member.file_size for member in members)
    worst = max((m.file_size / max(1, m.compress_size) for m in members if m.file_size > RATIO_FROM_BYTES), default=0.0)
    if total > MAX_UNPACKED_BYTES or worst > MAX_RATIO:
        raise PlanError(
            say(
                "{name} was not read: it would grow to {size_mb:,.0f} MB when unpacked, which no order list does.",
                name=name,
                size_mb=total / 2**20,
            ),
            say("Copy the sheets that matter into a new workbook, without blank rows and pictures."),
        )


def _ole_error(data: bytes, name: str) -> PlanError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return PlanError(
            say("{name} is locked with a password.", name=name), say("Save it without a password and open it again.")
        )
    return PlanError(say("{name} is in the old .xls format of Excel 97-2003.", name=name), _SAVE_AS)


def _other_format(names: dict[str, str], name: str) -> PlanError:
    if "xl/workbook.bin" in names:
        return PlanError(say("{name} is a binary workbook (.xlsb).", name=name), _SAVE_AS)
    if "content.xml" in names and "mimetype" in names:
        return PlanError(say("{name} is an OpenDocument file (.ods).", name=name), _SAVE_AS)
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        return PlanError(
            say("{name} is not a workbook but another kind of Office file.", name=name),
            say("Choose a workbook (.xlsx)."),
        )
    return PlanError(say("{name} is not an Excel workbook, whatever its name says.", name=name), _SAVE_AS)
