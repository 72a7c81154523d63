"""Edit an XML part at the level of its bytes: what is not edited stays as it was written, to the last blank.

A parser that writes a document anew changes prefixes, drops what it does not know and breaks what Excel has put into
`mc:Ignorable`; so only places are looked up here, and text is put in or cut out there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from scheduler.excel.book import damaged

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


@dataclass(slots=True)
class Node:
    """One element and where it stands: `start` of its tag, `head_end` behind it, `close` of the end tag, `end`."""

    name: str
    attributes: dict[str, str]
    start: int
    head_end: int = 0
    close: int = 0
    end: int = 0
    text: str = ""
    children: list[Node] = field(default_factory=list)

    @property
    def local(self) -> str:
        """Return the name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def prefix(self) -> str:
        """Return the prefix with its colon, or nothing."""
        head, colon, _ = self.name.rpartition(":")
        return head + colon

    @property
    def empty(self) -> bool:
        """Say whether it is written as one tag."""
        return self.close == self.end

    def find(self, local: str) -> Node | None:
        """Return the first child of that name."""
        return next((child for child in self.children if child.local == local), None)

    def all(self, local: str) -> Iterator[Node]:
        """Go through the children of that name."""
        return (child for child in self.children if child.local == local)

    def attribute(self, local: str, default: str = "") -> str:
        """Return an attribute by its name without a prefix, one without a prefix first."""
        if local in self.attributes:
            return self.attributes[local]
        return next((v for k, v in self.attributes.items() if k.rpartition(":")[2] == local), default)


class Document:
    """One part, its elements, and the edits that are to be made. `name` is for the sentence when it is damaged."""

    def __init__(self, data: bytes, name: str) -> None:
        self._edits: list[tuple[int, int, int, bytes]] = []
        self._added: dict[int, tuple[Node, list[str]]] = {}
        try:
            self.data = as_utf8(data)
            self.root = _parse(self.data)
        except (expat.ExpatError, ValueError, IndexError, LookupError) as error:
            raise damaged(name) from error

    def append(self, node: Node, xml: str) -> None:
        """Put XML in as the last child; its names take the prefix of the element."""
        self._added.setdefault(node.start, (node, []))[1].append(prefixed(xml, node.prefix))

    def after(self, node: Node, xml: str) -> None:
        """Put XML behind an element, with its prefix."""
        self._edit(node.end, node.end, prefixed(xml, node.prefix))

    def first(self, node: Node, xml: str) -> None:
        """Put XML in as the first child of an element that is not empty."""
        self._edit(node.head_end, node.head_end, prefixed(xml, node.prefix))

    def insert(self, at: int, xml: str) -> None:
        """Put XML in at a place, as it is."""
        self._edit(at, at, xml)

    def remove(self, node: Node) -> None:
        """Cut an element out."""
        self._edit(node.start, node.end, "")

    def set(self, node: Node, name: str, value: str) -> None:
        """Set an attribute."""
        head = self.data[node.start : node.head_end]
        found = re.search(rb"\s" + re.escape(name.encode()) + rb"""\s*=\s*("[^"]*"|'[^']*')""", head)
        if found is not None:
            self._edit(node.start + found.start(1), node.start + found.end(1), quoteattr(value))
            return
        at = node.head_end - (2 if node.empty else 1)
        self._edit(at, at, f" {name}={quoteattr(value)}")

    def set_text(self, node: Node, xml: str) -> None:
        """Set the content of an element that is not empty."""
        self._edit(node.head_end, node.close, xml)

    def result(self) -> bytes:
        """Return the part with all edits; itself where there are none."""
        for node, pieces in self._added.values():
            xml = "".join(pieces)
            if node.empty:
                self._edit(node.head_end - 2, node.head_end, f">{xml}</{node.name}>")
            else:
                self._edit(node.close, node.close, xml)
        self._added.clear()
        made, at = [], 0
        for start, end, _, piece in sorted(self._edits):
            made += [self.data[at:start], piece]
            at = end
        return b"".join((*made, self.data[at:]))

    def _edit(self, start: int, end: int, xml: str) -> None:
        self._edits.append((start, end, len(self._edits), xml.encode("utf-8")))


def prefixed(xml: str, prefix: str) -> str:
    """Give the elements of XML that has none a prefix."""
    return re.sub(r"<(/?)(?=[A-Za-z_])", rf"<\1{prefix}", xml) if prefix else xml


def as_utf8(data: bytes) -> bytes:
    """Return XML as UTF-8, whatever it was written in."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16")
    else:
        found = _DECLARED.match(data[:200])
        encoding = found.group(1).decode("ascii").lower() if found else "utf-8"
        if encoding in ("utf-8", "utf8", "us-ascii", "ascii"):
            return data
        text = data.decode(encoding)
    return re.sub(r"""(<\?xml[^>]*?encoding\s*=\s*)["'][^"']*["']""", r'\1"UTF-8"', text, count=1).encode("utf-8")


def _parse(data: bytes) -> Node:
    parser: Any = expat.ParserCreate()
    parser.buffer_text = True
    stack: list[Node] = []
    roots: list[Node] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        node = Node(name, attributes, parser.CurrentByteIndex)
        node.head_end = _head_end(data, node.start)
        if stack:
            stack[-1].children.append(node)
        else:
            roots.append(node)
        stack.append(node)

    def end(_: str) -> None:
        node = stack.pop()
        if data[node.head_end - 2 : node.head_end] == b"/>":
            node.close = node.end = node.head_end
        else:
            node.close = parser.CurrentByteIndex
            node.end = data.index(b">", node.close) + 1

    def text(piece: str) -> None:
        if stack:
            stack[-1].text += piece

    def refuse(*_: Any) -> None:
        raise expat.ExpatError("a document type is not allowed")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = text, refuse
    parser.Parse(data, True)
    return roots[0]


def _head_end(data: bytes, start: int) -> int:
    """Return where a start tag ends; a `>` within quotes does not end it."""
    at = start
    quote = 0
    while True:
        byte = data[at]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in b"\"'":
            quote = byte
        elif byte == 0x3E:
            return at + 1
        at += 1
