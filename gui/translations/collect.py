"""Find every text that can be translated, by reading the code.

Qt's own `lupdate` reads Python too, but files texts under the class they stand in and knows no plural without a
third argument; so the code is read here, and the rest of the way is Qt's: `.ts`, Linguist, `lrelease`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("gui", "solver", "scheduler", "samples")
ONE = ("tr", "noop", "say")
"""Functions whose first argument is a text."""
COUNT = ("count", "counted")
"""Functions whose first two arguments are the text for one and the text for many."""


@dataclass(slots=True)
class Message:
    """One text: `one` is its singular where it has a plural, `files` where it stands, relative to the tree."""

    source: str
    one: str = ""
    files: list[str] = field(default_factory=list)


def collect(root: Path = ROOT) -> list[Message]:
    """Return every text of the packages once, in the order of the files."""
    found: dict[tuple[str, bool], Message] = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            for source, one in texts_of(path.read_text(encoding="utf-8")):
                message = found.setdefault((source, bool(one)), Message(source, one))
                if name not in message.files:
                    message.files.append(name)
    return list(found.values())


def texts_of(code: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of one module: the text, and its singular where it has a plural."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name, first = called(node), literal(node.args[0])
        if first and name in ONE:
            yield first, ""
        elif first and name in COUNT and len(node.args) > 1:
            many = literal(node.args[1])
            if many:
                yield many, first


def called(call: ast.Call) -> str:
    """Return the last name of the function that is called."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literal(node: ast.expr) -> str:
    """Return the string that an expression is, empty where it is none."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
