"""Working time, worked out by hand."""

from __future__ import annotations

import random
from datetime import date, datetime

import pytest

from scheduler.calendar import FAR_MIN, Calendar, Clock, Shift, Span, intersect

MONDAY = datetime(2026, 11, 23, 0, 0)
TWO_SHIFTS = [Shift(day, 6 * 60, 22 * 60) for day in range(5)]


def test_day_and_night_is_open_for_ever() -> None:
    calendar = Calendar(MONDAY)
    assert calendar.always_open
    assert calendar.advance(17, 100_000) == 100_017
    assert calendar.retreat(100_017, 100_000) == 17


def test_work_pauses_over_the_night_and_the_weekend() -> None:
    calendar = Calendar(MONDAY, TWO_SHIFTS)
    assert calendar.next_open(0) == 360
    assert calendar.advance(360, 960) == 1320  # the whole Monday
    assert calendar.advance(360, 961) == 1440 + 361
    friday_night = 4 * 1440 + 1320
    assert calendar.next_open(friday_night) == 7 * 1440 + 360
    assert calendar.open_between(0, 7 * 1440) == 5 * 960


def test_an_overnight_shift_belongs_to_the_day_on_which_it_starts() -> None:
    calendar = Calendar(MONDAY, [Shift(4, 22 * 60, 30 * 60)])  # Friday 22:00 to Saturday 06:00
    assert calendar.stretch_at(0) == (4 * 1440 + 1320, 5 * 1440 + 360)


def test_a_shift_of_the_evening_before_plan_start_reaches_into_the_plan() -> None:
    calendar = Calendar(MONDAY, [Shift(6, 22 * 60, 30 * 60)])  # Sunday night
    assert calendar.stretch_at(0) == (0, 360)


def test_validity_bounds_the_starting_days() -> None:
    shifts = [Shift(d, 0, 1440, valid_from=date(2026, 11, 25), valid_to=date(2026, 11, 26)) for d in range(7)]
    calendar = Calendar(MONDAY, shifts)
    assert calendar.stretches(0, 30 * 1440) == [(2 * 1440, 4 * 1440)]
    assert calendar.next_open(4 * 1440) == FAR_MIN
    assert calendar.advance(0, 2 * 1440 + 1) == FAR_MIN


def test_closed_wins_over_overtime() -> None:
    calendar = Calendar(MONDAY, TWO_SHIFTS, closed=[Span(1320, 1350)], overtime=[Span(1320, 1440)])
    assert calendar.stretches(1000, 1440) == [(1000, 1320), (1350, 1440)]


def test_together_is_open_only_when_both_are() -> None:
    early = Calendar(MONDAY, [Shift(0, 360, 840)])
    late = Calendar(MONDAY, [Shift(0, 600, 1080)])
    both = intersect([early, late, Calendar(MONDAY)], MONDAY)
    assert both.stretches(0, 1440) == [(600, 840)]
    assert intersect([early, Calendar(MONDAY)], MONDAY) is early


def test_plan_start_within_a_day_keeps_wall_clock_shifts() -> None:
    start = datetime(2026, 11, 23, 10, 30)
    calendar = Calendar(start, TWO_SHIFTS)
    assert calendar.stretch_at(0) == (0, 11 * 60 + 30)
    assert Clock(start).at(calendar.next_open(700)) == datetime(2026, 11, 24, 6, 0)


@pytest.mark.parametrize("seed", range(20))
def test_agrees_with_counting_minute_by_minute(seed: int) -> None:
    rng = random.Random(seed)
    shifts = [Shift(rng.randrange(7), a := rng.randrange(1440), a + rng.randrange(1, 900)) for _ in range(4)]
    closed = [Span(a := rng.randrange(9000), a + rng.randrange(1, 500)) for _ in range(3)]
    extra = [Span(a := rng.randrange(9000), a + rng.randrange(1, 500)) for _ in range(2)]
    calendar = Calendar(MONDAY, shifts, closed, extra)
    minutes = [_is_open(t, shifts, closed, extra) for t in range(15_000)]
    for _ in range(200):
        a = rng.randrange(10_000)
        b = a + rng.randrange(4_000)
        assert calendar.open_between(a, b) == sum(minutes[a:b])
        work = rng.randrange(1, 500)
        end = calendar.advance(a, work)
        if end < 15_000:
            assert sum(minutes[a:end]) == work
            assert minutes[end - 1]
        begin = calendar.retreat(b, work)
        if begin >= 0:
            assert sum(minutes[begin:b]) == work
            assert minutes[begin]
        else:
            assert sum(minutes[:b]) < work


def _is_open(t: int, shifts: list[Shift], closed: list[Span], extra: list[Span]) -> bool:
    if any(span.start_min <= t < span.end_min for span in closed):
        return False
    if any(span.start_min <= t < span.end_min for span in extra):
        return True
    day, minute = divmod(t, 1440)
    for shift in shifts:
        for back in (0, 1):
            if (day - back) % 7 == shift.weekday and shift.start_min <= minute + back * 1440 < shift.end_min:
                return True
    return False


def test_a_calendar_that_opens_for_good_later_is_seen_whole() -> None:
    calendar = Calendar(MONDAY, closed=[Span(0, 100)])
    assert calendar.stretch_at(0) == (100, FAR_MIN)
    assert calendar.longest_stretch() > 9 * 365 * 1440
