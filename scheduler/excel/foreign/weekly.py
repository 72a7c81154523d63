"""Days of the week and shift patterns, in any of the languages."""

from __future__ import annotations

import re
from functools import cache

from scheduler.excel.foreign.headers import fold
from scheduler.excel.foreign.words import ROLE_TEXTS
from scheduler.excel.values import Value, clean

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SPLIT = re.compile(r"[;,/|、\n+&]|\band\b|\bund\b|\bet\b|\by\b")


@cache
def _day_words() -> dict[str, int]:
    found: dict[str, int] = {}
    lines = [line for line in ROLE_TEXTS["shifts"].splitlines() if line.partition(":")[0] in DAYS]
    for line in lines:
        name, _, words = line.partition(":")
        for word in [name, *words.split("|")]:
            found[fold(word.strip())] = DAYS.index(name)
    return found


_RANGES = {
    "werktags": (0, 4), "mo-fr": (0, 4), "weekdays": (0, 4), "workdays": (0, 4), "工作日": (0, 4), "taglich": (0, 6),
    "daily": (0, 6), "每天": (0, 6),
    "每日": (0, 6), "all": (0, 6), "alle": (0, 6), "weekend": (5, 6), "wochenende": (5, 6),
    "周末": (5, 6),
    "lavorativi": (0, 4), "laborables": (0, 4), "ouvres": (0, 4),
}  # fmt: skip


def weekday(text: str) -> int | None:
    """Return the number of a weekday by its name or 1 to 7, Monday first; None for anything else."""
    plain = fold(text).strip(" .")
    if plain in ("1", "2", "3", "4", "5", "6", "7"):
        return int(plain) - 1
    found = _day_words().get(plain)
    if found is None and len(plain) >= 3:
        alike = {day for word, day in _day_words().items() if word.startswith(plain)}
        found = alike.pop() if len(alike) == 1 else None
    return found


def to_days(value: Value) -> Value:
    """Return weekdays in the contract's words from names and ranges in any of the languages."""
    text = clean(value) if isinstance(value, str) else f"{value:g}" if isinstance(value, float) else ""
    found: set[int] = set()
    for part in _SPLIT.split(fold(text)):
        if not part.strip():
            continue
        whole = _RANGES.get(part.strip(" ."))
        bounds = re.split(r"\s*[-–—~至到]\s*|\s+(?:bis|to|a|au|do|по)\s+", part.strip(), maxsplit=1)
        days = [weekday(bound) for bound in bounds]
        if whole is not None:
            found.update(range(whole[0], whole[1] + 1))
        elif len(days) == 2 and days[0] is not None and days[1] is not None:
            found.update((days[0] + k) % 7 for k in range((days[1] - days[0]) % 7 + 1))
        elif (one := weekday(part)) is not None:
            found.add(one)
        else:
            return value
    return ";".join(DAYS[day] for day in sorted(found)) if found else value


_STRETCH = re.compile(
    r"(\d{1,2}(?:[:.h]\d{2})?|24:00)(?::\d{2})?\s*(?:h|uhr)?\s*(?:-|–|—|~|至|到|bis|to|until)\s*"
    r"(\d{1,2}(?:[:.h]\d{2})?)(?::\d{2})?\s*(?:h|uhr)?",
    re.IGNORECASE,
)


def stretches(value: Value) -> list[tuple[str, str]]:
    """Return the stretches of a shift pattern such as `06:00-14:00; 14:30-22:00`, none where it is no pattern."""
    if not isinstance(value, str):
        return []
    text = clean(value)
    found = [
        (start.replace(".", ":").replace("h", ":"), end.replace(".", ":").replace("h", ":"))
        for start, end in _STRETCH.findall(text)
    ]
    rest = re.sub(r"[\s;,/+&|、]|und|and|uhr|h", "", _STRETCH.sub("", text), flags=re.IGNORECASE)
    return [(_full(a), _full(b)) for a, b in found] if found and not rest else []


def shift_in(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Return name and stretches of a shift that says both, `Früh (06:00-14:00)`; the text alone where it does not."""
    match = re.fullmatch(r"([^\d(\[:,]*[^\d(\[:,\s])[\s:,(\[]+(\d[^)\]]*)[)\]]?", clean(text))
    found = stretches(match.group(2)) if match is not None else []
    return (match.group(1).strip(), found) if match is not None and found else (text, [])


def _full(text: str) -> str:
    return text if ":" in text else f"{text}:00"
