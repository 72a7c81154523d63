"""Sentences that can be translated: English text that remembers its template and what was put into it.

Where a sentence is made nobody knows who will read it, and no Qt is at hand. `say` therefore makes a plain English
`str` that also keeps the template (`source`) and the values; `gui.texts.shown` translates the template and puts the
values in again. The first argument of `say` is always one literal, and the first two of `counted`: the tools that
collect the texts for the translators read them from the code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any


class Text(str):
    """An English sentence with its `source` (the template) and the `values` in it, other texts among them.

    It equals, hashes and is written as the plain string. Whatever makes another string of it (`+`, `strip`, an
    f-string) makes plain English of it: use `joined`, or put it into another template. Texts are not changed.
    """

    __slots__ = ("source", "values")

    source: str
    values: dict[str, Any]

    def recipe(self) -> tuple[Any, ...]:
        """Return what `made` makes the same text of: plain data and texts."""
        return ("say", self.source, self.values)

    def __reduce__(self) -> tuple[Callable[..., Text], tuple[Any, ...]]:
        """Travel between processes with the template."""
        return (made, self.recipe())

    def again(self, translated: str, shown: Callable[[Any], Any]) -> str:
        """Return the text by another template, each value as `shown` gives it."""
        return translated.format_map({name: shown(value) for name, value in self.values.items()})


class Counted(Text):
    """A text of one or of many: `many` is the template that a translator meets, `number` what his plural goes by.

    `source` is the English template for this number.
    """

    __slots__ = ("many", "number")

    many: str
    number: int

    def recipe(self) -> tuple[Any, ...]:
        """Return what `made` makes the same text of."""
        return ("counted", self.source, self.many, self.number, self.values)


class Joined(Text):
    """Texts in a row: `parts`, with `separator` between them. It has no template of its own: `source` is empty.

    The separator may be a text too: `say(" or ")`.
    """

    __slots__ = ("parts", "separator")

    parts: tuple[str, ...]
    separator: str

    def recipe(self) -> tuple[Any, ...]:
        """Return what `made` makes the same text of."""
        return ("joined", self.parts, self.separator)


class Reworded(Text):
    """A text in which some words are others: `base` as it was made, `words` what stands for what.

    The words are names that a translation leaves as they are, such as those of columns and sheets.
    """

    __slots__ = ("base", "words")

    base: Text
    words: dict[str, str]

    def recipe(self) -> tuple[Any, ...]:
        """Return what `made` makes the same text of."""
        return ("reworded", self.base, str(self), self.words)

    def swapped(self, translated: str) -> str:
        """Return the translated base with the words put in."""
        names = "|".join(map(re.escape, self.words))
        return re.sub(rf"(?<!\w)(?:{names})(?!\w)", lambda match: self.words[match.group()], translated)


def say(source: str, /, **values: Any) -> Text:
    """Return the sentence `source` with the values in it: `say("No machine named {name}.", name=name)`.

    `source` is a literal with named fields; a field may have a format (`{count:,}`). A brace is written twice.
    """
    if values:
        return fill(source, values)
    known = _PLAIN.get(source)
    if known is None:
        known = _PLAIN[source] = fill(source, values)
    return known


_PLAIN: dict[str, Text] = {}
"""The texts without values, one object each: of a hundred thousand faults most have the same remedies."""


def counted(one: str, many: str, /, n: int, **values: Any) -> Counted:
    """Return the sentence for `n` things: `counted("One row is empty.", "{n:,} rows are empty.", n=rows)`.

    Both templates are literals; `{n}` is the number. `many` is also said of none.
    """
    values["n"] = n
    return _counted(one if n == 1 else many, many, n, values)


def joined(parts: Iterable[str], separator: str = " ") -> Text:
    """Return the texts that are not empty, in a row: each keeps its own template."""
    kept = tuple(part for part in parts if part)
    if len(kept) == 1 and isinstance(kept[0], Text):
        return kept[0]
    text = Joined(separator.join(kept))
    text.source = ""
    text.values = {}
    text.parts = kept
    text.separator = separator
    return text


def reworded(base: Text, english: str, words: dict[str, str]) -> Text:
    """Return the text as `english` says it, where it differs from `base` in some words."""
    if english == base:
        return base
    text = Reworded(english)
    text.source = base.source
    text.values = base.values
    text.base = base
    text.words = words
    return text


def with_values(text: Text, change: Callable[[str, str, Any], Any]) -> Text:
    """Return the text with other values, by `change(source, name, value)`; texts among them change in themselves."""
    if isinstance(text, Joined):
        return joined([_changed(part, change) for part in text.parts], text.separator)
    if isinstance(text, Reworded):
        return with_values(text.base, change)
    values = {
        name: _changed(value, change) if isinstance(value, Text) else change(text.source, name, value)
        for name, value in text.values.items()
    }
    return (
        _counted(text.source, text.many, text.number, values)
        if isinstance(text, Counted)
        else fill(text.source, values)
    )


def _changed(part: str, change: Callable[[str, str, Any], Any]) -> str:
    return with_values(part, change) if isinstance(part, Text) else part


def listed(names: Iterable[str], most: int = 5) -> str:
    """Write some names as a sentence does: `a, b and 3 more`."""
    names = list(names)
    if len(names) > most:
        return say("{names} and {count} more", names=joined(names[:most], ", "), count=len(names) - most)
    if len(names) < 2:
        return names[0] if names else ""
    return say("{names} and {last}", names=joined(names[:-1], ", "), last=names[-1])


def noop(source: str, /) -> str:
    """Return the literal template as it is: marks it for the translators where a table is filled in by `fill`."""
    return source


def fill(source: str, values: dict[str, Any]) -> Text:
    """Return a text of a template that `noop` has marked elsewhere."""
    text = Text(source.format_map(values))
    text.source = source
    text.values = values
    return text


def _counted(source: str, many: str, number: int, values: dict[str, Any]) -> Counted:
    text = Counted(source.format_map(values))
    text.source = source
    text.values = values
    text.many = many
    text.number = number
    return text


_MAKERS: dict[str, Callable[..., Text]] = {
    "say": fill,
    "counted": _counted,
    "joined": joined,
    "reworded": reworded,
}


def made(kind: str, *arguments: Any) -> Text:
    """Make a text again of its `recipe`; KeyError for a kind that there is not."""
    return _MAKERS[kind](*arguments)
