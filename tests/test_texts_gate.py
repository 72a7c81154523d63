"""The gate of the texts: what a planner reads is made by `say` and `counted`, from literals with named fields."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler.excel.columns import INPUTS

ROOT = Path(__file__).parent.parent
MARKS = ("say", "counted", "noop")
ENGLISH = ("cli", "log.py", "__main__.py", "gantt_sheet.py", "writer_text.py", "writer_workbook.py", "annotate")
"""The command line, the log and what is written into workbooks speak English to everybody."""
INSIDE = ("pump of \0", "cells of \0")
"""Names of things inside the program."""
COLUMNS = {column.name for spec in INPUTS for column in spec.columns}
OURS = ("ValueError", "TypeError", "RuntimeError", "KeyError", "AssertionError", "NotImplementedError")
"""Faults of ours, for the log."""
TELLERS = {
    "Issue": (2, 3), "PlanError": (0, 1), "ChildDied": (0, 1), "ChildTimeout": (0, 1), "Unreadable": (1, 2),
    "Violation": (1, 4), "Clash": (0, 2), "Question": (2,), "Mend": (1,), "Change": (3, 4), "Landing": (),
    "error": (1, 2, 3), "warning": (1, 2, 3), "warn": (1, 2), "_warning": (1, 2), "report": (1,), "tell": (1,),
}  # fmt: skip
"""Who tells the planner something, and at which places the words stand."""
WORD_FIELDS = ("problem", "remedy", "sentence", "note", "reason", "text", "what")
FILES = [
    path
    for layer in ("scheduler", "solver")
    for path in sorted((ROOT / layer).rglob("*.py"))
    if not path.name.startswith(ENGLISH)
]


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


class _Module:
    """One module, each node with its parent."""

    def __init__(self, source: str) -> None:
        self.tree = ast.parse(source)
        self.parent = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def marked(self, node: ast.AST) -> bool:
        """Say whether a string is a docstring, the template of a text, or a fault of ours."""
        above = self.parent[node]
        if isinstance(above, ast.Expr | ast.JoinedStr | ast.FormattedValue):
            return True
        if isinstance(above, ast.Call) and isinstance(above.func, ast.Name) and above.func.id in MARKS:
            return True
        while above in self.parent and not isinstance(above, ast.stmt):
            above = self.parent[above]
        return isinstance(above, ast.Raise) and isinstance(above.exc, ast.Call) and _name(above.exc) in OURS


def _literal(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "\0" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _unmarked(source: str) -> list[str]:
    """Return the strings of a module that read like sentences, or are told to the planner, and are no texts."""
    module = _Module(source)
    found = []
    for node in ast.walk(module.tree):
        words = _literal(node)
        sentence = re.fullmatch(r"[A-Z\0][^\\<{}]* [^\\<{}]*[.?!]", words, re.DOTALL) is not None
        clause = isinstance(node, ast.JoinedStr) and re.search(r"[a-z]{2,},? [a-z]{2,}", words) is not None
        if words and "<" not in words and words not in INSIDE and (sentence or clause) and not module.marked(node):
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
    for call in module.calls():
        places = TELLERS.get(_name(call), ())
        told = [arg for k, arg in enumerate(call.args) if k in places]
        told += [word.value for word in call.keywords if word.arg in WORD_FIELDS and _name(call) in TELLERS]
        for arg in told:
            for part in _choices(arg):
                words = _literal(part)
                if isinstance(part, ast.JoinedStr | ast.BinOp) or (" " in words and words not in COLUMNS):
                    found.append(f"line {part.lineno}: {ast.unparse(part)}")
    return found


def _choices(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.IfExp):
        return [*_choices(node.body), *_choices(node.orelse)]
    return [part for value in node.values for part in _choices(value)] if isinstance(node, ast.BoolOp) else [node]


def _badly_marked(source: str) -> list[str]:
    """Return the templates of a module that the tools of the translators cannot find, or whose fields are not given."""
    found = []
    for call in _Module(source).calls():
        if not isinstance(call.func, ast.Name) or call.func.id not in MARKS:
            continue
        templates = call.args[: 2 if call.func.id == "counted" else 1]
        given = {word.arg for word in call.keywords} | ({"n"} if call.func.id == "counted" else set())
        for template in templates:
            if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                found.append(f"line {call.lineno}: not a literal: {ast.unparse(call)}")
                continue
            fields = {name for _, name, _, _ in string.Formatter().parse(template.value) if name is not None}
            if not all(field.isidentifier() for field in fields):
                found.append(f"line {call.lineno}: fields have names: {template.value}")
            if call.func.id != "noop" and not fields <= given:
                found.append(f"line {call.lineno}: {fields - given} is not given: {template.value}")
        if call.func.id == "say" and templates and len(call.args) > 1:
            found.append(f"line {call.lineno}: values have names: {ast.unparse(call)}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_planner_reads_can_be_translated(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert _unmarked(source) == []
    assert _badly_marked(source) == []


@pytest.mark.parametrize(
    "source",
    [
        'Issue(severity, "code", f"No machine {name}.", say("Add it."))',
        'Issue(severity, "code", say("No machine."), "Add it to the sheet")',
        'problem = f"No machine named {name}."',
        'remedy = "Add the machine to its sheet."',
        'words = f"{name} busy with {other}"',
        'raise PlanError(say("One.") + say("Two."))',
        'row.error("code", "Due", say("Late.") if late else f"Due {day}", hint or say("Mend it."))',
        'Landing(place, None, reason="no room here")',
    ],
)
def test_the_gate_finds_sentences_that_are_no_texts(source: str) -> None:
    assert _unmarked(source)


@pytest.mark.parametrize(
    "source",
    [
        "say(template, name=name)",
        'say(f"No machine {name}.")',
        'say("No machine {name}.")',
        'say("No machine {}.", name)',
        'say("No machine {machine.name}.", machine=machine)',
        'counted("One row of {sheet}.", "{n} rows.", rows)',
    ],
)
def test_the_gate_finds_templates_that_nobody_can_translate(source: str) -> None:
    assert _badly_marked(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring that is a sentence."""',
        'raise ValueError(f"row {number} was not expected.")',
        'Issue(severity, "code", say("No machine {name}.", name=name), hint or say("Add it."))',
        'counted("One row of {sheet}.", "{n:,} rows of {sheet}.", rows, sheet=sheet)',
        'name = f"{path.stem} ({number}){path.suffix}"',
    ],
)
def test_the_gate_lets_texts_and_what_is_no_text_through(source: str) -> None:
    assert _unmarked(source) == []
    assert _badly_marked(source) == []
