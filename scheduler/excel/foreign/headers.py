"""Compare the words of a header with the words of the field: exactly, nearly, or in part."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from scheduler.excel.foreign.words import MULTIPLE_WORDS, ROLE_TEXTS, SHEET_WORDS, TOTAL_WORDS, UNIT_WORDS
from scheduler.excel.values import clean

UNIT_MINUTES = {"s": 1 / 60, "min": 1.0, "h": 60.0, "d": 1440.0}
EXACT, WEAK, NEAR, PART = 1.0, 0.62, 0.84, 0.72
_FUZZY_CUTOFF = 86.0
_LONGEST = 60  # a text longer than that is a sentence, not a header
_BRACKETS = re.compile(r"[(\[{（【〔]([^)\]}）】〕]*)[)\]}）】〕]")
_PER = re.compile(r"(?:/|\b(?:per|pro|je|par|por|na)\b|每)\s*(\d{1,3}(?:[., ]?000)*|\d+)(?![\d.,])")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBER_WORDS = {"nr", "number", "num", "nummer", "numer", "numero", "n°", "nº", "№", "#", "code", "id", "codigo"}
_TAIL = re.compile(r"(?<=\w{3})(nummer|number|nr)$")
_NOISE = {"the", "of", "in", "de", "du", "der", "des", "le", "la", "el", "il"}
_CJK = re.compile(r"[\u3400-\u9fff]")
_SHORT = re.compile(r"[^\W\d_]{3,}\.")
_ABBREVIATED = 0.82
_TURNS = {"next", "nachster", "nachste", "cost", "costs", "price", "kosten", "preis", "created", "erstellt", "angelegt",
          "used", "consumption", "ist", "actual"}  # fmt: skip
"""Words that turn the meaning of those beside them: the next operation is not the operation."""


_PLAIN = {ord("ł"): "l", ord("ø"): "o", ord("ı"): "i"}


def fold(text: str) -> str:
    """Return a text in lower case without accents: what two spellings of a word have in common."""
    text = clean(text).casefold()
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_PLAIN)


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[str, ...]:
    """Split a header into folded words: CamelCase, underscores, dots and dashes part them; all numbers are `no`."""
    text = re.sub(r"[._/\\|,:;+*\-–—\n\r\t\"'’‘“”?!=<>]+", " ", _CAMEL.sub(" ", clean(text)).replace("#", " no "))
    found = []
    for word in fold(text).split():
        word = "no" if word in _NUMBER_WORDS else _TAIL.sub("no", word)
        if word not in _NOISE:
            found.append(word)
    return tuple(found)


@lru_cache(maxsize=20_000)
def compact(text: str) -> str:
    """Return the words of a header run together: what is compared and remembered."""
    return "".join(words_of(text))


_REPEAT = re.compile(r"(.+) \((?:[2-9]|[1-9]\d)\)", re.DOTALL)


def told_apart(headers: Sequence[str]) -> tuple[str, ...]:
    """Return headers of which none stands twice: the second `Datum` is `Datum (2)`, so that each can be spoken of."""
    taken, found = set(headers), dict[str, None]()
    for header in headers:
        name, count = header, 2
        while header and (name in found or (name != header and name in taken)):
            name, count = f"{header} ({count})", count + 1
        found[name or f"\n{len(found)}"] = None  # columns without a header stay so
    return tuple("" if name.startswith("\n") else name for name in found)


def as_written(header: str) -> str:
    """Return a header without the number that tells it apart from another of that name."""
    match = _REPEAT.fullmatch(header)
    return match.group(1) if match else header


@dataclass(frozen=True, slots=True)
class HeaderText:
    """A header: its words without brackets, what stands in brackets, and the unit of time that it names."""

    text: str
    base: str
    bracket: str
    unit: str  # s, min, h, d or blank
    rate: bool  # pieces per hour
    per: float = 1.0  # pieces that the time is for: `min/100 Stk`
    bare: bool = False  # nothing but the unit: `h/Stk`, `Stk/Std.`


@lru_cache(maxsize=20_000)
def parse_header(text: str) -> HeaderText:
    """Take a header apart: `Rüstzeit [min]`, `每节拍时间（min）`, `Setup mins`, `Leistung (Stk/h)`."""
    shown = as_written(clean(text))
    brackets = [found.strip() for found in _BRACKETS.findall(shown) if found.strip()]
    base = _BRACKETS.sub(" ", shown).strip() or shown
    bracket = brackets[-1] if brackets else ""
    unit, rate = unit_of(bracket)
    if not unit and not rate:
        slash = re.fullmatch(r"(.+?)\s+(\S+\s*/\s*\S+)", base)  # Leistung Stk/h
        unit, rate = unit_of(slash.group(2)) if slash else ("", False)
    bare = not unit and not rate and base.count("/") == 1 and not unit_of(base.partition("/")[2])[0]
    bare = bare or (not unit and not rate and unit_of(base)[1])
    if bare:
        unit, rate = unit_of(base)
    if not unit and not rate:
        words = words_of(base)
        unit = _UNITS.get(words[-1], "") if len(words) > 1 and len(words[-1]) > 1 else ""
        unit = unit or ("h" if len(words) > 1 and (words[-1] == "h" or words[0] in _HOURS) else "")
    return HeaderText(shown, base, bracket, unit, rate, _pieces(shown), bare and bool(unit or rate))


def _pieces(text: str) -> float:
    """Return for how many pieces a time is, 1 where the header names no number: `min/100 Stk`, `Zeit je 1.000`."""
    match = _PER.search(text.casefold())
    return float(re.sub(r"\D", "", match.group(1))) or 1.0 if match else 1.0


def unit_of(text: str) -> tuple[str, bool]:
    """Return the unit of time that a text names, and whether it is a number of pieces in an hour."""
    parts = _parts_of(text)
    if not parts:
        return "", False
    unit = _UNITS.get(parts[0], "")
    if unit:
        return unit, False
    return "", len(parts) == 2 and (_UNITS.get(parts[1], "") == "h" or bool(_rate(parts)))


def _rate(parts: list[str]) -> float:
    """Return by what a rate is multiplied for an hour: 60 for pieces a minute; 0 where it is no rate of pieces."""
    unit = _UNITS.get(parts[1], "") if len(parts) == 2 else ""
    return 60 / UNIT_MINUTES[unit] if unit in ("h", "min", "s") and (unit == "h" or parts[0] in _PIECES) else 0.0


def per_hour(text: str) -> float:
    """Return by what the rates below a header are multiplied to be pieces an hour: 60 for `Leistung (Stk/min)`."""
    for part in (parse_header(text).bracket, *clean(text).split(), parse_header(text).base):
        parts = _parts_of(part)
        if rate := _rate(parts):
            return rate
    return 1.0


def _parts_of(text: str) -> list[str]:
    return [fold(part).strip(" .") for part in _DIVIDED.split(clean(text)) if part.strip()]


_DIVIDED = re.compile(r"/|\bper\b|\bpro\b|\bje\b|每")
_PIECES = {
    "stk", "stuck", "st", "pcs", "pc", "piece", "pieces", "part", "parts", "unit", "units", "ea", "件", "个", "pz",
    "pzas", "piezas", "pezzi", "szt",
}  # fmt: skip


_HOURS = {"stunden", "hours", "hrs", "godziny", "heures", "horas", "ore"}
"""Words that name hours also where they stand first: `Stunden gesamt`."""
_UNITS = {fold(word.strip()): unit for unit, words in UNIT_WORDS.items() for word in words.split("|") if word.strip()}


MULTIPLES = {fold(word): float(number) for number, words in MULTIPLE_WORDS.items() for word in words}
"""What a word behind a quantity multiplies it by: thousands, dozens."""


def header_multiple(header: str) -> float:
    """Return by what the quantities below a header are multiplied: 1000 for `Menge (Tsd. Stk)`."""
    parsed = parse_header(header)
    words = words_of(parsed.bracket) or words_of(parsed.base)[1:]
    return next((MULTIPLES[word] for word in words if word in MULTIPLES), 1.0)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one role: exact ones by their compact form, and all as phrases for near misses."""

    exact: dict[str, tuple[tuple[str, float], ...]]
    phrases: tuple[tuple[str, str, tuple[str, ...]], ...]  # phrase, field, its words (strong words only)
    fields: tuple[str, ...]


@cache
def vocabulary(role: str) -> Vocabulary:
    """Return the words of a role."""
    exact: dict[str, dict[str, float]] = {}
    phrases: list[tuple[str, str, tuple[str, ...]]] = []
    entries = _entries(role)
    for name, synonyms in entries.items():
        for synonym in (name, *synonyms):
            weak = synonym.startswith("~")
            words = words_of(synonym.lstrip("~"))
            place = exact.setdefault("".join(words), {})
            place[name] = max(place.get(name, 0.0), WEAK if weak else EXACT)
            if not weak:
                phrases.append((" ".join(words), name, words))
    return Vocabulary(
        {word: tuple(found.items()) for word, found in exact.items()}, tuple(dict.fromkeys(phrases)), tuple(entries)
    )


def _entries(role: str) -> dict[str, list[str]]:
    entries: dict[str, list[str]] = {}
    name = ""
    for line in ROLE_TEXTS[role].splitlines():
        if line and not line.startswith(" "):
            name, _, line = line.partition(":")
        if not name or not line.strip():
            continue
        for word in (part.strip() for part in line.split("|")):
            if word.startswith("@"):
                entries.setdefault(name, []).extend(_entries(word[1:])[name])
            elif word:
                entries.setdefault(name, []).append(word)
    return entries


@lru_cache(maxsize=20_000)
def name_scores(role: str, header: str) -> tuple[tuple[str, float], ...]:
    """Return for each field of a role that the header may mean how sure its words alone make it, 0 to 1."""
    parsed = parse_header(header)
    scores: dict[str, float] = {}
    variants = dict.fromkeys((parsed.text, parsed.base, _without_unit(parsed)))
    for variant in variants:
        for name, score in _scores(role, variant):
            scores[name] = max(scores.get(name, 0.0), score)
    if parsed.bare and parsed.unit and role == "steps":
        scores["Run time per unit"] = max(scores.get("Run time per unit", 0.0), 0.9)
    if parsed.rate and role == "steps":
        scores["Units per hour"] = max(scores.get("Units per hour", 0.0), 0.97)
        for name in ("Run time per unit", "Fixed time", "Setup time"):
            scores.pop(name, None)
    return tuple(scores.items())


def _without_unit(parsed: HeaderText) -> str:
    words = words_of(parsed.base)
    return " ".join(words[:-1]) if parsed.unit and len(words) > 1 and words[-1] in _UNITS else parsed.base


def _scores(role: str, text: str) -> list[tuple[str, float]]:
    known = vocabulary(role)
    words = words_of(text)
    joined = "".join(words)
    if not joined:
        return []
    if joined in known.exact:
        return list(known.exact[joined])
    stripped = joined.rstrip("0123456789")
    if stripped != joined and stripped in known.exact and _CJK.search(stripped):
        return [(name, score * 0.9) for name, score in known.exact[stripped]]
    return _abbreviated(known, text) or _near(known, words, joined)


def _abbreviated(known: Vocabulary, text: str) -> list[tuple[str, float]]:
    """Read words cut short by a dot, `Masch.` or `Art.-Nr.`: the shortest word of the field that begins so counts."""
    if not _SHORT.search(text) or len(text) > _LONGEST:
        return []
    pattern = ""
    for part in re.findall(r"[^\W_]+\.?", text):
        word = "".join(words_of(part))
        short = _SHORT.fullmatch(part) and word != "no" and word not in _UNITS
        pattern += re.escape(word) + (r"\w*" if short else "")
    whole = re.compile(pattern)
    fits = sorted((word for word in known.exact if whole.fullmatch(word)), key=len)
    return [(name, score * _ABBREVIATED) for name, score in known.exact[fits[0]]] if fits else []


def _near(known: Vocabulary, words: tuple[str, ...], joined: str) -> list[tuple[str, float]]:
    from rapidfuzz import fuzz

    phrase = " ".join(words)
    found: dict[str, float] = {}
    if len(phrase) > _LONGEST:
        return []
    turned = _TURNS & set(words)
    for other, name, other_words in known.phrases:
        score = 0.0
        if turned - set(other_words):
            continue
        if _CJK.search(other):
            plain = other.replace(" ", "")
            if len(plain) >= 2 and plain in joined:
                score = PART * (0.7 + 0.3 * len(plain) / len(joined))
        elif min(len(phrase), len(other)) >= 4:
            ratio = max(fuzz.ratio(phrase, other), fuzz.token_sort_ratio(phrase, other))
            if ratio >= _FUZZY_CUTOFF and _same_letters(phrase, other):
                score = NEAR * ratio / 100
            elif len(other) >= 5 and set(other_words) <= set(words):
                score = PART * (0.6 + 0.4 * len(other) / len(phrase))
            elif len(other) >= 7 and (joined.startswith(other) or joined.endswith(other)):
                score = PART * (0.6 + 0.4 * len(other) / len(joined))
        if score > found.get(name, 0.0):
            found[name] = score
    return list(found.items())


def _same_letters(one: str, other: str) -> bool:
    """Refuse near misses that differ at the first letter: `rate` is not `date`."""
    return one[0] == other[0] or len(one) >= 9 or sorted(one.split()) == sorted(other.split())


@lru_cache(maxsize=2_000)
def sheet_scores(title: str) -> tuple[tuple[str, float], ...]:
    """Return how much the name of a sheet speaks for each role, 0 to 1."""
    joined, words = compact(title), set(words_of(title))
    found = {}
    for role, text in SHEET_WORDS.items():
        best = 0.0
        for synonym in text.split("|"):
            other = words_of(synonym)
            plain = "".join(other)
            if plain == joined or plain + "s" == joined:
                best = 1.0
            elif set(other) <= words or (_CJK.search(plain) and len(plain) >= 2 and plain in joined):
                best = max(best, 0.7)
            elif len(plain) >= 6 and plain in joined:
                best = max(best, 0.6)
        if best:
            found[role] = best
    return tuple(found.items())


@cache
def _known_words() -> frozenset[str]:
    return frozenset(
        word for role in ROLE_TEXTS for word in vocabulary(role).exact if len(word) > 1 or _CJK.search(word)
    )


@lru_cache(maxsize=20_000)
def is_known_header(text: str) -> bool:
    """Say whether a text is a word of the field, in whatever role."""
    parsed = parse_header(text)
    candidates = (compact(parsed.text), compact(parsed.base), compact(_without_unit(parsed)))
    if any(word in _known_words() for word in candidates):
        return True
    roles = ("orders", "steps") if _SHORT.search(parsed.base) else ()
    return any(_abbreviated(vocabulary(role), parsed.base) for role in roles)


_TOTALS = {compact(word) for word in TOTAL_WORDS}


def is_total(text: str) -> bool:
    """Say whether a text stands at the head of a row that adds up others."""
    return compact(re.sub(r"[:：\d]+$", "", clean(text))) in _TOTALS


def names_a_total(text: str) -> bool:
    """Say whether a text begins or ends with such a word: `Summe FA-0012`, `FA-0012 Ergebnis`."""
    words = words_of(text) if len(text) <= _LONGEST else ()
    return len(words) > 1 and (words[0] in _TOTALS or words[-1] in _TOTALS)
