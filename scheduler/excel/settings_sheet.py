"""Read the Settings sheet: when the plan starts, what is frozen, which unit bare durations have."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from scheduler.excel.cells import Unreadable
from scheduler.excel.columns import PROFILES, SETTING_NAMES
from scheduler.excel.durations import UNITS, as_duration
from scheduler.excel.faults import did_you_mean
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import key, show
from scheduler.texts import say

MAX_WEIGHT = 1e6


@dataclass
class Settings:
    """What the Settings sheet says; `texts` holds every setting by its name in lower case."""

    plan_start: datetime | None = None
    frozen_hours: float = 0.0
    unit_min: float = 1.0
    texts: dict[str, str] = field(default_factory=dict)


def read_settings(table: Table | None) -> Settings:
    """Read all settings; faults go where the table's do."""
    settings = Settings()
    if table is None or not table.check_columns():
        return settings
    for row in table:
        name = row.needed("Setting")
        if not name:
            continue
        if key(name) in settings.texts:
            row.error(
                "duplicate-setting",
                "Setting",
                say("The setting {name} stands twice.", name=name),
                say("Delete one of the rows."),
            )
            continue
        settings.texts[key(name)] = show(row.raw("Value"))
        if not row.blank("Value"):
            _take(settings, key(name), name, row)
    return settings


def round_up(moment: datetime) -> datetime:
    """Return the next whole minute at or after a time."""
    whole = moment.replace(second=0, microsecond=0)
    return whole if whole == moment else whole + timedelta(minutes=1)


def _take(settings: Settings, wanted: str, name: str, row: Row) -> None:
    if wanted == "plan start":
        moment = row.moment("Value")
        settings.plan_start = moment.when if moment else None
    elif wanted == "frozen hours":
        settings.frozen_hours = _frozen_hours(row)
    elif wanted == "default duration unit":
        settings.unit_min = _unit(row)
    elif wanted == "profile":
        text = row.text("Value")
        if text and key(text) not in {key(profile) for profile in PROFILES}:
            known = say("Choose one of: {profiles}.", profiles=", ".join(PROFILES))
            row.unknown("unknown-profile", "Value", say("profile named"), text, PROFILES, known)
    elif wanted.startswith("weight ") and wanted in {key(known) for known in SETTING_NAMES}:
        weight = row.number_in("Value", 1.0)
        if not 0 <= weight <= MAX_WEIGHT:
            row.error(
                "bad-weight",
                "Value",
                say("{name} is {weight:g}.", name=name, weight=weight),
                say("Type a number from 0 to {most:.0f}.", most=MAX_WEIGHT),
            )
        settings.texts[wanted] = f"{weight:g}"
    elif wanted not in {key(known) for known in SETTING_NAMES}:
        hint = did_you_mean(name, SETTING_NAMES)
        row.warning(
            "unknown-setting",
            "Setting",
            say("The setting {name} means nothing here; it is kept.", name=name),
            hint or say("Delete the row."),
        )


def _frozen_hours(row: Row) -> float:
    try:
        hours = as_duration(row.raw("Value"), 60.0) / 60
    except Unreadable as fault:
        row.error(fault.code, "Value", fault.problem, say("Type a number of hours, such as 8."))
        return 0.0
    if hours < 0:
        row.error("negative-duration", "Value", say("Frozen hours are negative."), say("Type 0 or more hours."))
        return 0.0
    return hours


def _unit(row: Row) -> float:
    unit = UNITS.get(key(row.text("Value")))
    if unit is None:
        row.error(
            "unknown-unit",
            "Value",
            say("{value} is no unit of time.", value=row.text("Value")),
            say("Type min, h or s."),
        )
        return 1.0
    return unit
