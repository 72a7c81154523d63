"""Two hundred broken and strange files: no crash, no hang, nothing lost without a word."""

from __future__ import annotations

import warnings

import pytest

from tests.fuzz.run import run


@pytest.mark.parametrize("first", range(50_000, 50_200, 50))
def test_mutants_end_with_a_problem_with_faults_or_with_a_sentence(first):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl's, when it writes what it cannot keep
        tally = run(range(first, first + 50))
    assert tally.faults == []
    assert sum(tally.ends.values()) == 50


@pytest.mark.parametrize("seed", [5541, 9558, 9685])
def test_mutants_that_broke_something_once_do_not_again(seed):
    tally = run(range(seed, seed + 1), by_hand=False)
    assert tally.faults == []
