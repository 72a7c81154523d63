"""Taillard's generator makes the instances that the world knows."""

from __future__ import annotations

import pytest

from benchmarks import taillard


def test_the_first_and_last_steps_are_those_of_the_published_file() -> None:
    routes = taillard.routes("ta41")
    assert (len(routes), len(routes[0])) == (30, 20)
    assert routes[0][:4] == [(5, 59), (13, 72), (3, 92), (15, 35)]
    assert routes[1][-2:] == [(16, 78), (11, 51)]


@pytest.mark.parametrize("name", sorted(taillard.sizes()))
def test_every_instance_visits_each_machine_once_and_fits_its_best_known_limit(name: str) -> None:
    jobs, machines = taillard.sizes()[name]
    routes = taillard.routes(name)
    lower, upper = taillard.best_known(name)
    assert len(routes) == jobs
    assert all(sorted(machine for machine, _ in route) == list(range(machines)) for route in routes)
    loads = [0] * machines
    for route in routes:
        for machine, minutes in route:
            assert 1 <= minutes <= 99
            loads[machine] += minutes
    assert max(loads) <= upper
    assert lower <= upper
    if jobs >= 50:
        assert lower == upper  # all of these are closed


def test_a_name_that_is_not_here_is_refused() -> None:
    with pytest.raises(KeyError):
        taillard.routes("ta40")
