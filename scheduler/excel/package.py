"""An Office package as a zip of parts: parts are read, changed and added; the others are copied byte for byte.

Copied parts are not even unpacked, so it does not matter how they were packed. Layout: ECMA-376 part 2 (packages) and
the zip format (PKWARE APPNOTE).
"""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO
from xml.sax.saxutils import quoteattr

from scheduler.excel.archive import open_archive
from scheduler.excel.book import damaged
from scheduler.excel.package_xml import Document
from scheduler.issues import PlanError
from scheduler.texts import say

_RELATION_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "[Content_Types].xml"
_UTF8_NAME, _HAS_DESCRIPTOR = 0x800, 0x8
_DATE_1980 = 0x21  # what Excel writes for every part


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation of a part: its id, the last word of its type, and the part that it names ("" if outside)."""

    id: str
    kind: str
    part: str
    type: str


class Package:
    """The parts of a package; changes are kept beside until it is written."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the bytes of an .xlsx or .xlsm; PlanError for anything else."""
        self.name = name
        self._data = data
        self._archive = open_archive(data, name)
        self._changed: dict[str, bytes] = {}  # by the lower-case name
        self._added: dict[str, str] = {}  # lower-case name -> name
        self._dropped: set[str] = set()

    # --- parts ------------------------------------------------------------------------------------------------------

    def has(self, part: str) -> bool:
        """Say whether there is such a part."""
        key = part.lower()
        return key in self._changed or (key in self._archive.names and key not in self._dropped)

    def parts(self) -> Iterator[str]:
        """Go through the names of all parts."""
        yield from (name for key, name in self._archive.names.items() if key not in self._dropped)
        yield from self._added.values()

    def read(self, part: str) -> bytes:
        """Return the content of a part."""
        key = part.lower()
        if key in self._changed:
            return self._changed[key]
        try:
            return self._archive.zip.read(self._archive.names[key])
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, LookupError, RuntimeError, ValueError) as error:
            raise damaged(self.name) from error

    def document(self, part: str) -> Document:
        """Return a part to be edited; `put` its result."""
        return Document(self.read(part), self.name)

    def put(self, part: str, content: bytes) -> None:
        """Change a part, or add it; one that is the same already stays untouched."""
        key = part.lower()
        if key in self._archive.names and key not in self._changed and self.read(part) == content:
            return
        if key not in self._archive.names or key in self._dropped:
            self._added[key] = part
        self._changed[key] = content

    def drop(self, part: str) -> None:
        """Leave a part out."""
        self._dropped.add(part.lower())
        self._changed.pop(part.lower(), None)
        self._added.pop(part.lower(), None)

    def free_part(self, pattern: str) -> str:
        """Return the first name by a pattern such as `xl/worksheets/sheet{}.xml` that nothing has."""
        number = 1
        while self.has(pattern.format(number)):
            number += 1
        return pattern.format(number)

    # --- relations and types ------------------------------------------------------------------------------------------

    def relations(self, part: str) -> list[Relation]:
        """Return what a part refers to; "" is the package itself."""
        rels = relations_part(part)
        if not self.has(rels):
            return []
        folder = posixpath.dirname(part)
        found = []
        for node in self.document(rels).root.all("Relationship"):
            target, kind = node.attribute("Target"), node.attribute("Type")
            outside = node.attribute("TargetMode") == "External"
            full = target if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            found.append(
                Relation(node.attribute("Id"), kind.rpartition("/")[2], "" if outside else full.lstrip("/"), kind)
            )
        return found

    def relate(self, part: str, kind: str, target: str) -> str:
        """Add a relation of the type `kind` to another part; return its id."""
        known = {relation.id for relation in self.relations(part)}
        number = len(known) + 1
        while f"rId{number}" in known:
            number += 1
        shown = posixpath.relpath(target, posixpath.dirname(part) or ".") if part else target
        xml = f'<Relationship Id="rId{number}" Type={quoteattr(kind)} Target={quoteattr(shown)}/>'
        rels = relations_part(part)
        if not self.has(rels):
            self.put(rels, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                           f'<Relationships xmlns="{_RELATION_NS}">{xml}</Relationships>'.encode())  # fmt: skip
            return f"rId{number}"
        document = self.document(rels)
        document.append(document.root, xml)
        self.put(rels, document.result())
        return f"rId{number}"

    def unrelate(self, part: str, id_: str) -> None:
        """Take a relation away."""
        document = self.document(relations_part(part))
        for node in document.root.all("Relationship"):
            if node.attribute("Id") == id_:
                document.remove(node)
        self.put(relations_part(part), document.result())

    def declare(self, part: str, content_type: str) -> None:
        """Say of what type a part is."""
        document = self.document(_TYPES)
        if all(node.attribute("PartName").lower() != f"/{part}".lower() for node in document.root.all("Override")):
            document.append(
                document.root, f'<Override PartName={quoteattr("/" + part)} ContentType={quoteattr(content_type)}/>'
            )
            self.put(_TYPES, document.result())

    def declare_ending(self, ending: str, content_type: str) -> None:
        """Say of what type parts are by the ending of their names."""
        document = self.document(_TYPES)
        if all(node.attribute("Extension").lower() != ending for node in document.root.all("Default")):
            xml = f'<Default Extension="{ending}" ContentType={quoteattr(content_type)}/>'
            if document.root.children:
                document.first(document.root, xml)
            else:
                document.append(document.root, xml)
            self.put(_TYPES, document.result())

    def undeclare(self, part: str) -> None:
        """Take back what was said of a part's type."""
        document = self.document(_TYPES)
        for node in document.root.all("Override"):
            if node.attribute("PartName").lower() == f"/{part}".lower():
                document.remove(node)
        self.put(_TYPES, document.result())

    # --- writing ----------------------------------------------------------------------------------------------------

    def save(self, stream: BinaryIO) -> None:
        """Write the package: in the old order, new parts last."""
        writer = _ZipWriter(stream)
        seen: set[str] = set()
        for info in self._archive.zip.infolist():
            key = info.filename.lower().lstrip("/").replace("\\", "/")
            if key in self._dropped and key not in self._changed:
                continue
            if key not in self._changed:
                writer.copy(self._data, info, self.name)
            elif key not in seen and key not in self._added:
                writer.add(_raw_name(self._data, info), self._changed[key], info.flag_bits & _UTF8_NAME)
            seen.add(key)
        for key, name in self._added.items():
            writer.add(name.encode("utf-8"), self._changed[key], _UTF8_NAME if not name.isascii() else 0)
        writer.close()


def relations_part(part: str) -> str:
    """Return the name of the part that holds the relations of another."""
    folder, file = posixpath.split(part)
    return f"{folder}/_rels/{file}.rels".lstrip("/")


def _raw_name(data: bytes, info: zipfile.ZipInfo) -> bytes:
    (length,) = struct.unpack_from("<H", data, info.header_offset + 26)
    return data[info.header_offset + 30 : info.header_offset + 30 + length]


class _ZipWriter:
    """Writes a zip entry by entry; sizes are known before, so no entry needs a descriptor behind it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0
        self._entries: list[bytes] = []

    def copy(self, data: bytes, info: zipfile.ZipInfo, name: str) -> None:
        """Copy an entry as it is packed."""
        if data[info.header_offset : info.header_offset + 4] != b"PK\x03\x04":
            raise damaged(name)
        name_length, extra = struct.unpack_from("<2H", data, info.header_offset + 26)
        begin = info.header_offset + 30 + name_length + extra
        packed = memoryview(data)[begin : begin + info.compress_size]
        if len(packed) != info.compress_size:
            raise damaged(name)
        year, month, day, hour, minute, second = info.date_time
        date = max(0, year - 1980) << 9 | month << 5 | day
        clock = hour << 11 | minute << 5 | second // 2
        flags = info.flag_bits & ~_HAS_DESCRIPTOR
        self._entry(_raw_name(data, info), flags, info.compress_type, (clock, date), info.CRC, packed, info.file_size,
                    info.external_attr)  # fmt: skip

    def add(self, name: bytes, content: bytes, flags: int) -> None:
        """Pack a part and add it."""
        packer = zlib.compressobj(4, zlib.DEFLATED, -15)  # a third of the time of 6 for a twentieth more bytes
        packed = packer.compress(content) + packer.flush()
        self._entry(name, flags, zipfile.ZIP_DEFLATED, (0, _DATE_1980), zlib.crc32(content), packed, len(content), 0)

    def _entry(
        self, name: bytes, flags: int, method: int, when: tuple[int, int], crc: int, packed: bytes | memoryview,
        size: int, attributes: int,
    ) -> None:  # fmt: skip
        fields = struct.pack("<5H3I2H", 20, flags, method, *when, crc, len(packed), size, len(name), 0)
        self._entries.append(
            struct.pack("<4sH", b"PK\x01\x02", 20) + fields + struct.pack("<3H2I", 0, 0, 0, attributes, self._at) + name
        )
        self._write(b"PK\x03\x04" + fields + name)
        self._write(packed)

    def close(self) -> None:
        """Write the directory."""
        if len(self._entries) > 0xFFFF or self._at > 0xFFFFFFFF:
            raise PlanError(
                say("The workbook has too many parts to be written."), say("Save the plan in a file of its own.")
            )
        begin = self._at
        self._write(b"".join(self._entries))
        count = len(self._entries)
        self._write(struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, self._at - begin, begin, 0))

    def _write(self, piece: bytes | memoryview) -> None:
        self._stream.write(piece)
        self._at += len(piece)
