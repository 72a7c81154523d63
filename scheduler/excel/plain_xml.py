"""Read the sheets that Excel and its peers write plainly by regular expressions, several times as fast as expat.

Everything is matched in full: one character that is not as expected, and `Odd` is raised, upon which the caller reads
the part again with expat. So this file only ever takes a short way to the same cells, and never one of its own.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from io import BufferedIOBase

from scheduler.excel.sheets import MAX_TEXT, SheetReader, column_index, unescape

_CHUNK = 1 << 20
_MOST_PENDING = 1 << 24  # no row and no head is longer than that
_TEXT = r"[^<\x00-\x08\x0b-\x1f\ufffe\uffff]*"
_ATTRIBUTES = r'(?: [A-Za-z][\w:]*="[^"<>&\x00-\x1f\ufffe\uffff]*")*'
_CELL = re.compile(
    r'<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,9})")?(?: t="(\w{1,9})")?'
    rf"(?:/>|>(<f{_ATTRIBUTES}/>|<f{_ATTRIBUTES}>{_TEXT}</f>)?"
    rf'(?:<v>({_TEXT})</v>|<v/>|<is><t(?: xml:space="preserve")?>({_TEXT})</t></is>)?</c>)'
    r"|([\s\S])"
)
_ROW = re.compile(rf'<row r="(\d{{1,9}})"({_ATTRIBUTES})>')
_BLANK_ROWS = re.compile(rf'(?:<row r="\d{{1,9}}"(?![^<>]*hidden="(?:1|true)"){_ATTRIBUTES}/>)+')
_STRING = re.compile(rf'<si><t(?: xml:space="preserve")?>({_TEXT})</t></si>|(<si/>|<si><t/></si>)|([\s\S])')
_ENTITY = re.compile(r"&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|(&)")
_NAME = re.compile(r" ([\w:]+)=")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


class Odd(Exception):
    """The part is not written plainly: it takes expat to read it."""


def plain_strings(stream: BufferedIOBase) -> list[str]:
    """Return the shared texts of a workbook. Raises Odd."""
    found: list[str] = []
    for piece in _Pieces(stream, b"<sst", "</si>", b"</sst>"):
        for text, blank, odd in _STRING.findall(piece):
            if odd:
                raise Odd
            found.append("" if blank else text)
    return [unescape(plain_text(text)) if "&" in text or "_x" in text else _shown(text) for text in found]


def _shown(text: str) -> str:
    return text[:MAX_TEXT] if text and not text.isspace() else ""


def plain_text(text: str) -> str:
    """Return a text of XML with its entities replaced. Raises Odd."""

    def character(match: re.Match[str]) -> str:
        name, decimal, hexadecimal, bare = match.groups()
        if bare:
            raise Odd
        if name:
            return _NAMED[name]
        code = int(decimal) if decimal else int(hexadecimal, 16)
        if code > 0x10FFFF or 0xD800 <= code < 0xE000 or (code < 32 and code not in (9, 10, 13)):
            raise Odd
        return chr(code)

    return _ENTITY.sub(character, text) if "&" in text else text


def read_plain_sheet(
    stream: BufferedIOBase, reader: SheetReader, frame: Callable[[bytes], None], progress: Callable[[int], None]
) -> None:
    """Give the rows of a sheet to `reader` and what stands around them to `frame`. Raises Odd."""
    pieces = _Pieces(stream, b"<sheetData", "</row>", b"</sheetData>")
    columns: dict[str, int] = {}
    for piece in pieces:
        progress(pieces.read)
        *rows, rest = piece.split("</row>")
        for row in rows:
            _read_row(row, reader, columns)
        if rest and _BLANK_ROWS.fullmatch(rest) is None:
            raise Odd
        if reader.stopped():
            frame(pieces.head)
            return
    frame(pieces.head + b"/>" + pieces.tail)


def _read_row(row: str, reader: SheetReader, columns: dict[str, int]) -> None:
    blank = _BLANK_ROWS.match(row)
    start = _ROW.match(row, blank.end() if blank else 0)
    if start is None:
        raise Odd
    attributes = start.group(2)
    if attributes and _twice(attributes):
        raise Odd
    reader.enter_row(start.group(1), attributes)
    put, strings, bare = reader.put, reader.strings, reader.bare_styles
    for letters, style, kind, formula, result, inline, odd in _CELL.findall(row, start.end()):
        if odd:
            raise Odd
        column = columns.get(letters)
        if column is None:
            column = columns[letters] = column_index(letters)
        if kind == "s" and not formula and len(result) < 10 and result.isdecimal():
            index = int(result)
            put(column, strings[index] or None if index < len(strings) else None)
        elif not kind and not formula and style in bare and len(result) < 16 and result.isdecimal():
            put(column, float(result))
        elif kind == "inlineStr" and not formula and "&" not in inline and "_x" not in inline:
            put(column, _shown(inline) or None)
        elif kind or formula or result:
            told = plain_text(formula.partition(">")[2].removesuffix("</f>")) if formula else None
            put(column, reader.value_of(kind or "n", int(style or 0), plain_text(result), plain_text(inline), told))
    reader.leave_row()


class _Pieces:
    """Cuts a part of a workbook behind whole elements; `head` and `tail` are what stands around these."""

    def __init__(self, stream: BufferedIOBase, opening: bytes, end: str, closing: bytes) -> None:
        self._stream = stream
        self._opening, self._end, self._closing = opening, end, closing
        self.head = self.tail = b""
        self.read = 0

    def __iter__(self) -> Iterator[str]:
        """Yield texts that end with a whole element each."""
        pending = self._enter()
        decoder = codecs.getincrementaldecoder("utf-8")()
        text, done = "", False
        while not done:
            at = pending.find(self._closing)
            done = at >= 0
            if done:
                self.tail = pending[at + len(self._closing) :] + self._stream.read()
                pending = pending[:at]
            # The closing tag may be cut by the end of the chunk: its beginning waits for the next one.
            keep = 0 if done else len(self._closing)
            text += _decoded(decoder, pending[: len(pending) - keep], done)
            pending = pending[len(pending) - keep :] if keep else b""
            cut = text.rfind(self._end) + len(self._end)
            if cut >= len(self._end):
                yield _checked(text[:cut])
                text = text[cut:]
            if not done:
                chunk = self._stream.read(_CHUNK)
                self.read += len(chunk)
                if not chunk or len(text) > _MOST_PENDING:
                    raise Odd
                pending += chunk
        if text:
            yield _checked(text)

    def _enter(self) -> bytes:
        """Read up to the elements; the opening tag without its end goes to the head."""
        data = b""
        while True:
            chunk = self._stream.read(_CHUNK)
            self.read += len(chunk)
            data += chunk
            at = data.find(self._opening)
            close = data.find(b">", at) if at >= 0 else -1
            if close >= 0:
                break
            if not chunk or len(data) > _MOST_PENDING:
                raise Odd
        self.head = data[:at] + self._opening
        between = data[at + len(self._opening) : close]
        encoding = re.search(rb"encoding=[\"']([^\"']*)", data[:200])
        if (
            b"<!" in data[:at]
            or between.endswith(b"/")
            or (between and not between.startswith(b" "))
            or (encoding and encoding.group(1).lower() not in (b"utf-8", b"utf8", b"us-ascii"))
        ):
            raise Odd
        return data[close + 1 :]


def _decoded(decoder: codecs.IncrementalDecoder, data: bytes, final: bool) -> str:
    try:
        return decoder.decode(data, final)
    except UnicodeDecodeError:
        raise Odd from None


def _checked(text: str) -> str:
    if "\r" in text or "]]>" in text:
        raise Odd  # expat makes other characters of the one and refuses the other
    return text


@lru_cache(maxsize=256)
def _twice(attributes: str) -> bool:
    """Say whether an attribute stands twice, which is no XML."""
    names = _NAME.findall(attributes)
    return len(set(names)) < len(names) or "r" in names
