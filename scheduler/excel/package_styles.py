"""Bring the cell formats of one workbook into another: appended behind the old ones, whose numbers stay.

A format that the other workbook has already is used as it is, so that writing again adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from scheduler.excel.package_xml import Document, Node

_ORDER = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")
_FIRST_OWN_FORMAT = 164  # smaller numbers are Excel's own
_Plain = tuple[Any, ...]


def merge_styles(old: bytes, new: bytes, name: str) -> tuple[bytes, list[int]]:
    """Return the old styles with those of the new workbook, and where each of its cell formats stands then."""
    return _Merge(Document(old, name), Document(new, name)).run()


class _Merge:
    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self._missing: dict[str, list[str]] = {}

    def run(self) -> tuple[bytes, list[int]]:
        formats = self._number_formats()
        fonts, fills, borders = (self._collection(kind) for kind in ("fonts", "fills", "borders"))
        xfs = self._xfs(formats, fonts, fills, borders)
        self._make_missing()
        return self.old.result(), xfs

    def _number_formats(self) -> dict[str, str]:
        """Return the number of each of the new number formats in the old workbook."""
        have = self.old.root.find("numFmts")
        known = {} if have is None else {n.attribute("formatCode"): n.attribute("numFmtId") for n in have.children}
        used = [int(number) for number in known.values() if number.isdigit()]
        free = max([_FIRST_OWN_FORMAT - 1, *used]) + 1
        made: dict[str, str] = {}
        added: list[str] = []
        wanted = self.new.root.find("numFmts")
        for node in wanted.children if wanted is not None else ():
            code = node.attribute("formatCode")
            if code not in known:
                known[code] = str(free)
                added.append(f'<numFmt numFmtId="{free}" formatCode={quoteattr(code)}/>')
                free += 1
            made[node.attribute("numFmtId")] = known[code]
        self._add("numFmts", added)
        return made

    def _collection(self, kind: str) -> list[int]:
        """Return where each new font, fill or border stands in the old workbook."""
        return self._merged(kind, [(_plain(node), self._written(node)) for node in self._new_of(kind)])

    def _xfs(self, formats: dict[str, str], fonts: list[int], fills: list[int], borders: list[int]) -> list[int]:
        based = self.old.root.find("cellStyleXfs") is not None
        wanted: list[tuple[_Plain, str]] = []
        for node in self._new_of("cellXfs"):
            attributes = dict(node.attributes)
            number = attributes.get("numFmtId", "0")
            attributes["numFmtId"] = formats.get(number, number)
            for key, table in (("fontId", fonts), ("fillId", fills), ("borderId", borders)):
                attributes[key] = str(table[int(attributes.get(key, "0"))])
            if not based:
                attributes.pop("xfId", None)
            inner = "".join(self._written(child) for child in node.children)
            head = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
            plain = ("xf", tuple(sorted(attributes.items())), tuple(_plain(child) for child in node.children), "")
            wanted.append((plain, f"<xf{head}>{inner}</xf>" if inner else f"<xf{head}/>"))
        return self._merged("cellXfs", wanted)

    def _new_of(self, kind: str) -> Sequence[Node]:
        found = self.new.root.find(kind)
        return found.children if found is not None else ()

    def _merged(self, kind: str, wanted: Iterable[tuple[_Plain, str]]) -> list[int]:
        """Return where each wanted entry (its meaning, its text) stands in the old workbook; new ones are added."""
        have = self.old.root.find(kind)
        children = have.children if have is not None else ()
        known: dict[_Plain, int] = {}
        for k, node in enumerate(children):
            known.setdefault(_plain(node), k)
        places: list[int] = []
        added: list[str] = []
        for plain, text in wanted:
            if plain not in known:
                known[plain] = len(children) + len(added)
                added.append(text)
            places.append(known[plain])
        self._add(kind, added)
        return places

    def _written(self, node: Node) -> str:
        return self.new.data[node.start : node.end].decode("utf-8")

    def _add(self, kind: str, added: list[str]) -> None:
        have = self.old.root.find(kind)
        if not added:
            return
        if have is None:
            self._missing[kind] = added
            return
        for xml in added:
            self.old.append(have, xml)
        self.old.set(have, "count", str(len(have.children) + len(added)))

    def _make_missing(self) -> None:
        """Make the collections that the old workbook does not have, in the order that the format asks for."""
        root = self.old.root
        present = {child.local: child for child in root.children}
        groups: dict[str, str] = {}
        for kind, added in self._missing.items():
            before = [name for name in _ORDER[: _ORDER.index(kind)] if name in present]
            xml = f'<{kind} count="{len(added)}">{"".join(added)}</{kind}>'
            groups[before[-1] if before else ""] = groups.get(before[-1] if before else "", "") + xml
        for anchor, xml in groups.items():
            if anchor:
                self.old.after(present[anchor], xml)
            elif root.empty:
                self.old.append(root, xml)
            else:
                self.old.first(root, xml)


def _plain(node: Node) -> _Plain:
    """Return an element as plain values, to compare it with others."""
    attributes = tuple(sorted((name, value) for name, value in node.attributes.items() if ":" not in name))
    return node.local, attributes, tuple(_plain(child) for child in node.children), node.text.strip()
