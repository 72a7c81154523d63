"""The gates that run with the tests: style, types, and the arrow gui -> solver -> scheduler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _run(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_code_is_clean_to_the_linter() -> None:
    _run("-m", "ruff", "check", ".")


def test_scheduler_and_solver_are_strictly_typed() -> None:
    _run("-m", "mypy")


def test_imports_follow_the_arrow() -> None:
    _run("-c", "from importlinter.cli import lint_imports_command as run; run(standalone_mode=True)")


@pytest.mark.slow
def test_an_installed_copy_holds_all_it_needs(tmp_path: Path) -> None:
    """Install the wheel beside the dependencies and plan a sample from an empty folder."""
    target = tmp_path / "installed"
    _run("-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--target", str(target), str(ROOT))
    script = (
        f"import sys; sys.path.insert(0, {str(target)!r})\n"
        "import samples, scheduler\n"
        f"assert scheduler.__file__.startswith({str(target)!r}), scheduler.__file__\n"
        "from solver.cli import main\n"
        "if __name__ == '__main__':\n"
        "    sys.exit(main(['plan', str(samples.SAMPLES[0].path), '-o', 'plan.xlsx', '--seconds', '2']))\n"
    )
    (tmp_path / "run.py").write_text(script, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "run.py"], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "plan.xlsx").stat().st_size > 5000
