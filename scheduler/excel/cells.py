"""Understand one cell: text, numbers, yes and no, shares. `Unreadable` carries the sentence for the planner."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scheduler.excel.values import CellError, NoResult, Plain, Stamp, Value, clean, show
from scheduler.texts import say

MAX_NUMBER = 1e12
_YES = {"yes", "y", "true", "x", "1", "ja", "j", "on", "✓", "✔"}
_NO = {"no", "n", "false", "0", "nein", "-", "off"}
_NUMBER = re.compile(r"[+-]?(\d+([.,' ]\d+)*|[.,]\d+)(e[+-]?\d{1,3})?")


class Unreadable(Exception):
    """A cell that cannot mean what its column asks for."""

    def __init__(self, code: str, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.code = code
        self.problem = problem
        self.remedy = remedy


def result_of(value: Value) -> Plain:
    """Return what the cell gives; refuse a failed formula, and one without a result."""
    if isinstance(value, CellError):
        raise Unreadable(
            "error-cell",
            say("The formula here gives {value}.", value=value.name),
            say("Mend the formula or type the value."),
        )
    if isinstance(value, NoResult):
        raise Unreadable(
            "formula-without-value",
            say("The file does not hold the result of this formula, because a program wrote it."),
            say("Open the workbook in Excel, save it once, and read it again."),
        )
    return value


def as_text(value: Value) -> str:
    """Return the text of a cell; a number as its digits, blank as nothing."""
    return clean(value) if isinstance(value, str) else show(result_of(value))


def as_number(value: Value) -> float:
    """Return a number; text in any usual notation counts where it is plain what it means."""
    value = result_of(value)
    if isinstance(value, bool) or value is None:
        raise Unreadable(
            "bad-number",
            say("{value} is not a number.", value=show(value) or "This"),
            say("Type a number such as 12 or 2.5."),
        )
    if isinstance(value, Stamp):
        raise Unreadable(
            "bad-number",
            say("This is a date or time ({value}), not a number.", value=value),
            say("Set the cell's format to General and type the number again."),
        )
    number = _text_number(value) if isinstance(value, str) else float(value)
    if abs(number) > MAX_NUMBER:
        raise Unreadable(
            "bad-number",
            say("The number {number:g} is too large to be meant.", number=number),
            say("Check the digits."),
        )
    return number


def as_share(value: Value) -> float:
    """Return a share: 0.8, 80 % and 80 are all 0.8 (numbers up to 5 are taken as they are)."""
    text = clean(value) if isinstance(value, str) else ""
    if text.endswith("%"):
        return as_number(text[:-1].rstrip()) / 100
    number = as_number(value)
    return number / 100 if number > 5 else number


def as_whole(value: Value) -> int:
    """Return a whole number."""
    number = as_number(value)
    if number != int(number):
        raise Unreadable(
            "bad-number",
            say("{number:g} is not a whole number.", number=number),
            say("Type a whole number such as 1 or 2."),
        )
    return int(number)


def as_yes_no(value: Value) -> bool:
    """Return whether the cell says yes."""
    value = result_of(value)
    word = show(value).casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise Unreadable("bad-yes-no", say("{value} is neither Yes nor No.", value=show(value)), say("Type Yes or No."))


def as_list(value: Value, separators: str = ";") -> list[str]:
    """Return the parts of a cell that are split by `;` (line breaks count too)."""
    value = result_of(value)
    text = value if isinstance(value, str) else show(value)
    return [part for piece in re.split(f"[{separators}\n\r]", text) if (part := clean(piece))]


def as_word(value: Value, words: Sequence[str], code: str) -> str:
    """Return the one of `words` that the cell says, in whatever case."""
    word = as_text(value).casefold()
    if word in words:
        return word
    from scheduler.excel.faults import did_you_mean

    hint = did_you_mean(word, words)
    raise Unreadable(
        code,
        say("{value} is not one of {words}.", value=show(value), words=", ".join(words)),
        hint or say("Type {word}.", word=words[0]),
    )


def _text_number(text: str) -> float:
    """Read a number typed as text. `1.234` and `1,234` could be two numbers each, so they are refused."""
    raw = clean(text).replace("−", "-")
    if not _NUMBER.fullmatch(raw.casefold()):
        raise Unreadable(
            "bad-number", say("{text} is not a number.", text=clean(text)), say("Type a number such as 12 or 2.5.")
        )
    plain = raw.replace(" ", "").replace("'", "")
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:
        decimal = max(".", ",", key=plain.rfind)
        plain = plain.replace("," if decimal == "." else ".", "").replace(",", ".")
    elif dots > 1 or commas > 1:
        plain = plain.replace(".", "").replace(",", "")
    elif re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", plain):
        raise Unreadable(
            "ambiguous-number",
            say(
                "{text} is text and could mean {fraction} or {whole}.",
                text=plain,
                fraction=plain.replace(",", "."),
                whole=re.sub("[.,]", "", plain),
            ),
            say("Type it as a number, without quotation mark or blanks."),
        )
    else:
        plain = plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        raise Unreadable(
            "bad-number", say("{text} is not a number.", text=clean(text)), say("Type a number such as 12 or 2.5.")
        ) from None
