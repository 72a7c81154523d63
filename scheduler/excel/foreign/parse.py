"""Bring cells of the field into the forms that the canonical reader knows; what cannot be understood stays as it is.

So a fault is always told by one place, the reader, with the planner's own words in it.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache, lru_cache

from scheduler.excel import dates, durations
from scheduler.excel.cells import Unreadable
from scheduler.excel.foreign.headers import UNIT_MINUTES, fold, parse_header, per_hour, unit_of
from scheduler.excel.foreign.number_text import decimal_votes as decimal_votes
from scheduler.excel.foreign.number_text import plain_number as plain_number
from scheduler.excel.foreign.number_text import says_t as says_t
from scheduler.excel.foreign.number_text import to_number as to_number
from scheduler.excel.foreign.words import (
    MONTH_WORDS,
    NO_WORDS,
    NOW_WORDS,
    PRIORITY_WORDS,
    STATUS_CODES,
    STATUS_WORDS,
    TYPE_WORDS,
    UNIT_WORDS,
    YES_WORDS,
)
from scheduler.excel.values import Stamp, Value, clean

FRIDAY = 5
_SLASHES = re.compile(r"(\d{1,2})[/\-](\d{1,2})[/\-](\d{4}|\d{2})\b,?(.*)", re.DOTALL)
_WEEK = re.compile(
    r"(?:kw|cw|wk|w|week|woche|semaine|semana|settimana|sem|tydz|t)\.? ?-?(\d{1,2})(?:[ /\-.]+(\d{2,4}))?"
)
_YEAR_WEEK = re.compile(r"(\d{4})[ /\-.]*(?:kw|cw|wk|w|week|年第?)\.? ?(\d{1,2})周?")
_NUMBER_FIRST = re.compile(r"(\d{1,2})\. ?(?:kw|cw|week|woche)(?:[ /]+(\d{2,4}))?")
_CJK_WEEK = re.compile(r"(?:(\d{4})年)?第?(\d{1,2})周")
_CJK_DATE = re.compile(
    r"(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})[日号]?\s*(?:\(?(?:星期|周)[一二三四五六日天]\)?)?\s*(.*)"
)
_MONTH = re.compile(r"([^\W\d_]{3,12})\.?[ \-'/]*(\d{4}|\d{2})|(\d{1,2})[/.](\d{4})|(\d{4})-(\d{2})|(\d{4})年(\d\d?)月")
_NAMED = re.compile(
    r"(?:[^\W\d]{2,10}\.?,? )?(\d{1,2})\.?(?:st|nd|rd|th)?[ .\-]*(?:de )?([^\W\d]{3,12})\.?,?[ \-]*(?:de )?"
    r"(\d{4}|\d{2})?,?(?: (.*))?"
)
_NAMED_FIRST = re.compile(r"([^\W\d]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?: (.*))?")

_LONGEST_DATE = 60
_DAY_BESIDE = re.compile(r"(?:([^\W\d_]{2,12})[.,]*[ ,])?\s*(.*?\d.*?)(?:[ ,]\s*\(?([^\W\d_]{2,12})\.?\)?)?")
_NO_DATE = re.compile(
    r"0{1,2}([./-])0{1,2}\1(?:0000|00|1900)|0000([./-])00\2?00|0{1,8}|0?1[./-]0?1[./-](?:1900|0001|1753)"
    r"|(?:1900|0001|1753)-01-0[01]|31[./-]12[./-]9999|12[./-]31[./-]9999|9999-12-31|[-–—]+|n/?a",
    re.IGNORECASE,
)


@cache
def _months() -> dict[str, int]:
    return {word: k for k, line in enumerate(MONTH_WORDS, start=1) for word in line.split()}


def month_of(word: str) -> int:
    """Return the number of a month by its name in any of the languages, 0 for none."""
    plain = fold(word).strip(".")
    return _months().get(plain, 0) or _months().get(plain[:3], 0)


def slash_fields(value: Value) -> tuple[int, int] | None:
    """Return the first two numbers of `03/04/2026`, whose order the whole column decides; None for anything else."""
    match = _SLASHES.fullmatch(_without_weekday(clean(value))) if isinstance(value, str) else None
    return (int(match.group(1)), int(match.group(2))) if match else None


def to_moment(value: Value, order: str, today: date) -> Value:
    """Return a date so that the reader reads it in one way; `order` is `dmy`, `mdy` or blank."""
    if isinstance(value, float) and _is_year_month_day(value):
        return value
    if not isinstance(value, str):
        return value
    text = clean(value)
    match = _SLASHES.fullmatch(text)
    if match is not None and order:
        first, second, year, rest = match.groups()
        day, month = (first, second) if order == "dmy" else (second, first)
        return _iso(full_year(year), int(month), int(day), rest) or value
    try:
        dates.as_moment(text)
        return value
    except Unreadable:
        return _odd_moment(text, today) or _beside_weekday(text, order, today) or value


def _beside_weekday(text: str, order: str, today: date) -> Value:
    """Read a date with the name of its day beside it; blank where it is none."""
    bare = _without_weekday(text)
    return to_moment(bare, order, today) if bare != text else ""


def _without_weekday(text: str) -> str:
    """Leave out the name of the day beside a date: `Fr, 04.12.2026`, `2026-12-04 (Friday)`, `12月4日 星期五`."""
    from scheduler.excel.foreign.weekly import weekday

    found = _DAY_BESIDE.fullmatch(text) if len(text) <= _LONGEST_DATE else None
    if found is None:
        return text
    before, rest, after = found.groups()
    words = [word for word in (before, after) if word]
    named = all(weekday(word) is not None and fold(word) not in _months() for word in words)
    return rest if words and named else text


def says_no_date(value: Value) -> bool:
    """Say whether a cell in a column of dates is what systems write for none: 00.00.0000, 0 shown as 1900-01-00."""
    if isinstance(value, float):
        return value == 0
    if isinstance(value, Stamp):
        return value.serial == 0 or (value.shows_date and (value.serial <= 2 or value.serial >= 2_958_464))
    return isinstance(value, str) and _NO_DATE.fullmatch(clean(value)) is not None


def says_now(value: Value) -> bool:
    """Say whether a cell says that something is wanted at once: `asap`, `sofort`."""
    return isinstance(value, str) and fold(value).strip(" !.") in _NOW


_NOW = {fold(word) for word in NOW_WORDS}
_PART_OF = re.compile(r"(anfang|mitte|ende|begin|beginning|early|start|mid|middle|end|late)(?: of)? (.+)")


def part_of(text: str, today: date) -> str:
    """Read `Ende KW 50` and `Mitte Dezember`; blank for anything else."""
    match = _PART_OF.fullmatch(fold(text))
    if match is None:
        return ""
    when, rest = match.groups()
    place = 0 if when in ("anfang", "begin", "beginning", "early", "start") else 1 if when.startswith(("mi",)) else 2
    week = week_of(rest, today)
    if week is not None:
        return (week - timedelta(days=(4, 2, 0)[place])).isoformat()
    name, _, year = rest.partition(" ")
    month = month_of(name) if len(name) >= 3 and (not year or year.isdecimal()) else 0
    if not month:
        return ""
    first = date(full_year(year) if year else _near_year(month, 15, today), month, 1)
    end = date(first.year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return (first + timedelta(days=9), first + timedelta(days=14), end)[place].isoformat()


def _odd_moment(text: str, today: date) -> str:
    """Read weeks, and dates with the name of a month; blank where it is neither."""
    if says_now(text):
        return today.isoformat()
    if part := part_of(text, today):
        return part
    week = week_of(text, today)
    if week is not None:
        return week.isoformat()
    match = _CJK_DATE.fullmatch(text)
    if match is not None:
        year, month, day, rest = match.groups()
        return _iso(
            full_year(year) if year else _near_year(int(month), int(day), today), int(month), int(day), _clock(rest)
        )
    match = _NAMED.fullmatch(text)
    if match is not None and month_of(match.group(2)):
        day, name, year, rest = match.groups()
        month = month_of(name)
        return _iso(full_year(year) if year else _near_year(month, int(day), today), month, int(day), rest or "")
    match = _NAMED_FIRST.fullmatch(text)
    if match is not None and month_of(match.group(1)):
        return _iso(int(match.group(3)), month_of(match.group(1)), int(match.group(2)), match.group(4) or "")
    short = re.fullmatch(r"(\d{1,2})\. ?(\d{1,2})\.", text)  # 24.12.
    if short is not None:
        day, month = int(short.group(1)), int(short.group(2))
        return _iso(_near_year(month, day, today), month, day, "")
    tail = re.fullmatch(r"(.*\d) ?(?:uhr|h)", text, re.IGNORECASE)
    return tail.group(1) if tail and ":" in text else ""


def week_of(text: str, today: date) -> date | None:
    """Return the Friday of a calendar week (ISO 8601): `KW32`, `W32/2026`, `2026-W32`, `第32周`."""
    plain = fold(text)
    match = _YEAR_WEEK.fullmatch(plain)
    if match is not None:
        return _friday(int(match.group(1)), int(match.group(2)))
    match = _WEEK.fullmatch(plain) or _NUMBER_FIRST.fullmatch(plain)
    if match is not None:
        week, year = int(match.group(1)), match.group(2)
        return _friday(full_year(year), week) if year else _near_week(week, today)
    match = _CJK_WEEK.fullmatch(plain)
    if match is not None:
        return (
            _friday(int(match.group(1)), int(match.group(2)))
            if match.group(1)
            else _near_week(int(match.group(2)), today)
        )
    return None


def month_end(text: str) -> date | None:
    """Return the last day of a month with its year: `Dez 26`, `12/2026`, `2026-12`, `2026年12月`; None for no such."""
    match = _MONTH.fullmatch(clean(text))
    if match is None:
        return None
    name, short, first, of_first, of_iso, iso, of_han, han = match.groups()
    month = month_of(name) if name else int(first or iso or han)
    year = full_year(short or of_first or of_iso or of_han)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1) if 1 <= month <= 12 else None


def _friday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, FRIDAY)
    except ValueError:
        return None


def _near_week(week: int, today: date) -> date | None:
    """Take the year in which the week lies nearest to today, a quarter back at most."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        friday = _friday(year, week)
        if friday is not None and friday >= today - timedelta(days=90):
            return friday
    return _friday(today.year, week)


def _near_year(month: int, day: int, today: date) -> int:
    for year in (today.year, today.year + 1):
        try:
            if date(year, month, day) >= today - timedelta(days=90):
                return year
        except ValueError:
            continue
    return today.year


def full_year(text: str) -> int:
    """Return a year of two or four digits as four: 27 is 2027."""
    return int(text) + 2000 if len(text) <= 2 else int(text)


def _iso(year: int, month: int, day: int, rest: str) -> str:
    try:
        head = date(year, month, day).isoformat()
    except ValueError:
        return ""
    rest = rest.strip(" ,T")
    rest = re.sub(r"^(um|at|à)\s+|\s*(uhr|h)$", "", rest, flags=re.IGNORECASE).replace(".", ":")
    return f"{head} {rest}".strip()


def _clock(text: str) -> str:
    match = re.fullmatch(r"(\d{1,2})[时點点:](\d{1,2})?分?", text.strip())
    return f"{match.group(1)}:{int(match.group(2) or 0):02d}" if match else text


def _is_year_month_day(value: float) -> bool:
    return 20_000_000 <= value <= 20_991_231


def joined(day: Value, clock: Value) -> Value:
    """Return a date and a time of day in two cells as one; the date alone where the time cannot be read."""
    if clock is None or day is None:
        return day
    try:
        minutes = dates.as_clock(to_clock(clock, False))
        moment = dates.as_moment(day)
    except Unreadable:
        return day
    if not (moment.whole_day or moment.bare_date):
        return day
    return (datetime.combine(moment.when, datetime.min.time()) + timedelta(minutes=minutes)).isoformat(" ", "minutes")


def to_clock(value: Value, packed: bool) -> Value:
    """Return a time of day; `packed` numbers are hours and minutes run together (`1430`)."""
    if packed and isinstance(value, float | str):
        text = clean(value) if isinstance(value, str) else str(int(value))
        if text.isdecimal():
            return f"{int(text) // 100}:{int(text) % 100:02d}"
    if isinstance(value, str):
        return _clock(clean(value))
    return value


def is_packed(values: list[Value]) -> bool:
    """Say whether times of day are written as 600, 1430."""
    numbers = [int(v) for v in values if isinstance(v, str | float) and _whole(v)]
    return len(numbers) == len(values) > 0 and max(numbers) > 24 and all(n <= 2400 and n % 100 < 60 for n in numbers)


def _whole(value: Value) -> bool:
    if isinstance(value, str):
        return value.strip().isdecimal() and len(value) < 9
    return isinstance(value, float) and value == int(value)


def to_minutes(value: Value, unit: str, decimal: str) -> Value:
    """Return a duration in minutes; a bare number takes the unit of its column."""
    if isinstance(value, bool) or value is None or isinstance(value, Stamp):
        return value
    if isinstance(value, float):
        return value * UNIT_MINUTES[unit]
    if not isinstance(value, str):
        return value
    text = _known_units(clean(value), decimal)
    try:
        return durations.as_duration(text, UNIT_MINUTES[unit])
    except Unreadable:
        return value


@lru_cache(maxsize=4096)
def _known_units(text: str, decimal: str) -> str:
    """Write the units of a duration as the reader knows them: `1 Std 30 Min` -> `1 h 30 min`, `2小时` -> `2 h`."""

    def number(match: re.Match[str]) -> str:
        found = plain_number(match.group(), decimal)
        return match.group() if found is None else f"{found:.10g}"

    def word(match: re.Match[str]) -> str:
        found = unit_of(match.group())[0]
        return f" {found} " if found else match.group()

    if ":" in text or re.match(r"[+-]?P[\dT]", text):
        return text
    text = re.sub(r"[+-]?\d[\d.,' ]*\d|\d", number, text)
    return " ".join(re.sub(r"[^\W\d_]+\.?", word, text).split())


def duration_unit(value: Value) -> str:
    """Return the unit that a duration names by itself: `h`, `clock` for times and `1:30`, blank for a bare number."""
    if isinstance(value, Stamp):
        return "clock"
    if not isinstance(value, str):
        return ""
    text = clean(value)
    if ":" in text or re.match(r"P[\dT]", text):
        return "clock"
    words = re.findall(r"[^\W\d_]+", text)
    return next((unit for word in words if (unit := unit_of(word)[0])), "")


@cache
def _choices(kind: str) -> dict[str, str]:
    texts = {
        "yes": {"Yes": YES_WORDS, "No": NO_WORDS},
        "status": STATUS_WORDS,
        "type": TYPE_WORDS,
        "priority": PRIORITY_WORDS,
    }[kind]
    return {fold(word.strip()): name for name, text in texts.items() for word in text.split("|")}


def to_word(value: Value, kind: str) -> str | None:
    """Return the contract's word for a word of the field; None where there is none."""
    if value is None:
        return None
    if isinstance(value, bool):
        text = "yes" if value else "no"
    else:
        text = f"{value:g}" if isinstance(value, float) else str(value)
    return _word(text, kind)


@lru_cache(maxsize=8192)
def _word(text: str, kind: str) -> str | None:
    return _choices(kind).get(fold(text)) or (_status_of_codes(text) if kind == "status" else None)


def _status_of_codes(text: str) -> str | None:
    """Read a cell of codes, `FREI DRUC VOKL`: the most advanced one counts."""
    codes = {fold(code).upper() for code in text.split()} if text.isupper() else set()
    return next((name for name, known in STATUS_CODES.items() if codes & set(known.split())), None)


def unit_word(value: Value) -> str:
    """Return the unit of time that a cell of a unit column names, blank for none."""
    if not isinstance(value, str):
        return ""
    plain = fold(value).strip(" .")
    known = {fold(word.strip()): unit for unit, words in UNIT_WORDS.items() for word in words.split("|")}
    return known.get(plain, "")


_METHODS = {"mp": "min/pc", "hp": "h/pc", "sp": "s/pc", "ph": "pc/h", "pm": "pc/min"}
"""How an ERP says in two letters what a time or rate is for."""


def run_method(value: Value) -> tuple[float, bool, float] | None:
    """Return what a cell says of the run time beside it: minutes or pieces an hour in one of it, whether it is a rate,
    and for how many pieces: `Min/Part`, `pcs/hr`, `hrs/100`; None for anything else."""
    if not isinstance(value, str) or len(value) > 20:
        return None
    text = _METHODS.get(fold(value).strip(), clean(value))
    unit, rate = unit_of(text)
    if rate:
        return per_hour(text), True, 1.0
    return (UNIT_MINUTES[unit], False, parse_header(text).per) if unit else None
