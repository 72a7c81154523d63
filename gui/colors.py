"""Named colours, each with a light and a dark value; the only place where a colour is spelled out.

Window, text and highlight come from the system's palette. What stands here is what a palette does not
know: bars, closed time, late, due. Bars are given in OKLCH (B. Ottosson, https://bottosson.github.io/posts/oklab/)
and told apart by lightness as well as by hue, for eyes that miss a hue.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class BarColor:
    """The colours of one kind of bar."""

    fill: QColor  # worked time
    pause: QColor  # the thin band over closed time
    setup: QColor  # under the hatching of a setup
    edge: QColor  # the strong stroke at the start
    text: QColor
    dense: QColor  # instead of the fill where bars are too low for edges


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of the chart for one brightness."""

    dark: bool
    chart: QColor
    closed: QColor
    downtime: QColor
    downtime_text: QColor
    group: QColor
    group_text: QColor
    row_line: QColor
    tick_minor: QColor
    tick_major: QColor
    fold: QColor  # where closed time is squeezed out
    header: QColor
    text: QColor
    muted: QColor
    hatch: QColor
    now: QColor
    due: QColor
    late: QColor
    late_mark: QColor  # the sign on the late mark
    selection: QColor
    selection_halo: QColor
    critical: QColor  # the critical path
    frozen: QColor  # the edge of the frozen time
    kin: QColor  # outline of the other operations of the selected order
    link: QColor
    link_soft: QColor
    load: QColor
    load_high: QColor
    load_back: QColor
    card: QColor
    card_line: QColor
    mark: QColor  # lock and started signs
    bars: tuple[BarColor, ...]


def theme_of(palette: QPalette) -> Theme:
    """Return the colours that fit a palette: dark ones on a dark window."""
    return theme(dark=palette.color(QPalette.ColorRole.Window).lightness() < 128)


@cache
def theme(*, dark: bool) -> Theme:
    """Return the colours of one brightness."""
    return _dark() if dark else _light()


def _light() -> Theme:
    chart = QColor("#ffffff")
    return Theme(
        dark=False,
        chart=chart,
        closed=QColor("#f1f2f5"),
        downtime=QColor("#ddd7e6"),
        downtime_text=QColor("#6b6675"),
        group=QColor("#e9ecf2"),
        group_text=QColor("#3d4656"),
        row_line=QColor("#e6e8ec"),
        tick_minor=QColor("#e8eaee"),
        tick_major=QColor("#c3c8d1"),
        fold=QColor("#b9b2c6"),
        header=QColor("#f7f8fa"),
        text=QColor("#1d232c"),
        muted=QColor("#626b7a"),
        hatch=QColor(29, 35, 44, 105),
        now=QColor("#0b6bcb"),
        due=QColor("#8a3ffc"),
        late=QColor("#d1242f"),
        late_mark=QColor("#ffffff"),
        selection=QColor("#0a58ca"),
        selection_halo=QColor(10, 88, 202, 60),
        critical=QColor("#c2410c"),
        frozen=QColor("#0e7490"),
        kin=QColor("#33455f"),
        link=QColor("#1f3554"),
        link_soft=QColor(31, 53, 84, 110),
        load=QColor("#5b8fd0"),
        load_high=QColor("#d9822b"),
        load_back=QColor("#e1e5eb"),
        card=QColor("#ffffff"),
        card_line=QColor("#c3c8d1"),
        mark=QColor("#1d232c"),
        bars=_bars(chart, dark=False),
    )


def _dark() -> Theme:
    chart = QColor("#1d2026")
    return Theme(
        dark=True,
        chart=chart,
        closed=QColor("#16181d"),
        downtime=QColor("#352d40"),
        downtime_text=QColor("#a79fb3"),
        group=QColor("#2a2f39"),
        group_text=QColor("#ccd3df"),
        row_line=QColor("#2a2e36"),
        tick_minor=QColor("#282c34"),
        tick_major=QColor("#464c58"),
        fold=QColor("#5b5069"),
        header=QColor("#23272e"),
        text=QColor("#e7eaf0"),
        muted=QColor("#9aa3b2"),
        hatch=QColor(255, 255, 255, 85),
        now=QColor("#58a6ff"),
        due=QColor("#c297ff"),
        late=QColor("#ff5c62"),
        late_mark=QColor("#2b0608"),
        selection=QColor("#79b8ff"),
        selection_halo=QColor(121, 184, 255, 70),
        critical=QColor("#ff9d4d"),
        frozen=QColor("#4cc3d9"),
        kin=QColor("#c5d2e6"),
        link=QColor("#d5e0f0"),
        link_soft=QColor(213, 224, 240, 110),
        load=QColor("#5b8fd0"),
        load_high=QColor("#e09a4f"),
        load_back=QColor("#363c47"),
        card=QColor("#262a32"),
        card_line=QColor("#4a515e"),
        mark=QColor("#f2f4f8"),
        bars=_bars(chart, dark=True),
    )


def _bars(chart: QColor, *, dark: bool) -> tuple[BarColor, ...]:
    """Make the bar colours by slot: neighbours in number are far apart in hue."""
    series = [_series_bar(chart, level, hue, dark=dark) for level, hue in SERIES_COLOURS]
    grey = _bar(chart, hue=260, tone=0, dark=dark, chroma=0.012)
    dimmed = _dimmed(chart, dark=dark)
    return (*series, dimmed, grey, *_lateness(chart, dark=dark))


SERIES_COLOURS = (
    (1, 255), (3, 75), (3, 255), (1, 60), (2, 255), (0, 60), (2, 45), (0, 255), (3, 30), (1, 330), (3, 315), (2, 315),
    (3, 180), (1, 180), (2, 90), (2, 195), (3, 330), (0, 330), (1, 135), (0, 165), (2, 150), (1, 15), (1, 315),
    (3, 120),
)  # fmt: skip
"""Lightness level and hue of each slot, chosen one after the other as far as can be from those before for every eye:
plain, without red, green or blue cones (matrices of Machado, Oliveira, Fernandes 2009), on light and on dark."""
_LIGHT = ((0.91, 0.07), (0.84, 0.10), (0.77, 0.11), (0.70, 0.12))  # lightness and chroma of the levels
_DARK = ((0.34, 0.07), (0.41, 0.085), (0.475, 0.095), (0.54, 0.10))


def _series_bar(chart: QColor, level: int, hue: float, *, dark: bool) -> BarColor:
    lightness, strength = (_DARK if dark else _LIGHT)[level]
    fill = oklch(lightness, strength, hue)
    edge = oklch(min(0.86, lightness + 0.26) if dark else lightness - 0.28, min(0.13, strength * 1.3), hue)
    text = oklch(0.985 if dark else 0.2, 0.02, hue)
    return BarColor(fill, mixed(fill, chart, 0.5), mixed(fill, chart, 0.55), edge, text, mixed(edge, fill, 0.5))


def _bar(chart: QColor, hue: float, tone: int, *, dark: bool, chroma: float | None = None) -> BarColor:
    lightness = (0.47, 0.39)[tone] if dark else (0.865, 0.795)[tone]
    strength = chroma if chroma is not None else ((0.080, 0.085)[tone] if dark else (0.075, 0.095)[tone])
    fill = oklch(lightness, strength, hue)
    edge = oklch(0.72 if dark else 0.56, min(0.125, strength * 1.5), hue)
    text = oklch(0.965 if dark else 0.25, min(0.03, strength), hue)
    return BarColor(fill, mixed(fill, chart, 0.5), mixed(fill, chart, 0.55), edge, text, mixed(edge, fill, 0.6))


def _dimmed(chart: QColor, *, dark: bool) -> BarColor:
    fill = mixed(QColor("#8a93a3"), chart, 0.22 if dark else 0.2)
    line = mixed(QColor("#8a93a3"), chart, 0.4)
    text = mixed(QColor("#8a93a3"), chart, 0.75)
    return BarColor(fill, mixed(fill, chart, 0.6), mixed(fill, chart, 0.6), line, text, fill)


def _lateness(chart: QColor, *, dark: bool) -> list[BarColor]:
    """Make the scale from early to late: blue to red over amber, told apart by colour-blind eyes too."""
    steps = ((250, 0.06, 0), (215, 0.06, 0), (165, 0.07, 0), (88, 0.10, 0), (50, 0.12, 0), (25, 0.14, 1))
    return [_bar(chart, hue, tone, dark=dark, chroma=chroma) for hue, chroma, tone in steps]


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """Return the opaque colour of `over` laid with opacity `share` on `under`."""
    return QColor(
        *(
            round(share * a + (1 - share) * b)
            for a, b in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )


def oklch(lightness: float, chroma: float, hue: float) -> QColor:
    """Return the sRGB colour of OKLCH coordinates, clipped to what a screen shows."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return QColor(*(round(255 * _gamma(value)) for value in linear))


def _gamma(linear: float) -> float:
    value = 12.92 * linear if linear <= 0.0031308 else 1.055 * max(linear, 0.0) ** (1 / 2.4) - 0.055
    return min(1.0, max(0.0, value))


def contrast(a: QColor, b: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
