"""A rule of an engineer's own, which no dispatcher and no compiled search knows: plans keep it all the same."""

from __future__ import annotations

import pytest

import solver.check
import solver.model
import solver.rules
from benchmarks.factories import factory
from scheduler.problem import Problem
from solver.check import check
from solver.engine import plan
from solver.progress import SolveResult, Status
from solver.settings import SolveSettings
from tests.solver import own_rule
from tests.solver.test_engine import Deaf


@pytest.fixture(autouse=True)
def _with_own_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = (*solver.rules.RULES, own_rule)
    for module in (solver.rules, solver.check, solver.model):
        monkeypatch.setattr(module, "RULES", rules)


class Content(Deaf):
    """Wants no more once the first plan has become better so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def wants_stop(self) -> bool:
        return len({message.levels[0] for message in self.told if message.levels}) > self.times


def _planned(problem: Problem, times: int) -> SolveResult:
    return plan(Content(times), problem, SolveSettings(seconds=120, workers=1), None)  # type: ignore[arg-type]


def _holds(problem: Problem, result: SolveResult) -> None:
    assert result.status in (Status.FEASIBLE, Status.OPTIMAL)
    assert result.schedule is not None
    assert list(check(problem, result.schedule)) == []
    assert list(own_rule.violations(problem, result.schedule)) == []
    assert result.note == ""
    first, last = result.improvements[0][1], result.improvements[-1][1]
    assert last < first


def test_windows_alone_find_and_improve_a_plan_that_keeps_an_own_rule() -> None:
    problem = factory(40)
    _holds(problem, _planned(problem, 1))


@pytest.mark.long
def test_windows_alone_improve_a_shop_of_300_operations_with_an_own_rule() -> None:
    problem = factory(300)
    _holds(problem, _planned(problem, 10))
