"""A language that nobody speaks: every text in strange letters, in brackets and longer by a third."""

from __future__ import annotations

import re

OPEN, CLOSE = "⟦", "⟧"
_LETTERS = str.maketrans("aAceEiInNoOSsuUyz", "äÄçëËïÏñÑöÖŠšüÜÿž")
_KEPT = re.compile(r"(\{[^{}]*\}|\{\{|\}\}|<[^<>]+>|&\w|%n|\(\*[^)]*\))")
"""Fields, tags, letters for the keyboard, suffixes of file kinds: what a translator copies."""
_PATTERN = re.compile(r"[dMyhHm :.,/]+")
"""A date in Qt's letters."""
_FILLER = "~"


def pseudo(source: str) -> str:
    """Return the text as the pseudo language has it; filters of file dialogs and patterns of dates keep their form."""
    if _PATTERN.fullmatch(source):
        return source
    if ";;" in source:
        return ";;".join(pseudo(part) for part in source.split(";;"))
    parts = _KEPT.split(source)
    strange = "".join(part if k % 2 else part.translate(_LETTERS) for k, part in enumerate(parts))
    words = sum(len(part) for part in parts[::2])
    return f"{OPEN}{strange}{_FILLER * max(1, words * 3 // 10)}{CLOSE}"
