"""What a frozen build rests on, tried without building one; the build itself is a long test."""

from __future__ import annotations

import multiprocessing.resource_tracker
import multiprocessing.spawn
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler.child import Channel, Child
from solver.cli import main
from solver.kernels import store, warm

ROOT = Path(__file__).parents[1]
RECIPE = (ROOT / "packaging" / "ganttry.spec").read_text(encoding="utf-8")


@pytest.fixture
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Keep kernels in a folder of the test's own, with a blank and foreign letters in its name."""
    folder = tmp_path / "Jürgen 李"
    monkeypatch.setenv(store.ENVIRONMENT, str(folder))
    for fallback in ("LOCALAPPDATA", "XDG_CACHE_HOME"):  # in this user's own all may be compiled
        monkeypatch.setenv(fallback, str(tmp_path / "home"))
    monkeypatch.setattr(store.tempfile, "tempdir", str(tmp_path))
    yield folder / store.digest()
    store._first_usable.cache_clear()


_FROZEN_KERNEL = """
import sys, types
sys.frozen, sys.executable = True, sys.argv[1]  # as PyInstaller sets them
source = "def double(x):\\n    return 2 * x\\n"
module = sys.modules["solver.kernels.nowhere"] = types.ModuleType("solver.kernels.nowhere")
exec(compile(source, "solver/kernels/nowhere.py", "exec"), module.__dict__)  # a frozen module names no file that exists
from solver.kernels.jit import kernel
double = kernel(module.double)
assert double(21) == 42
from solver.kernels import store
print(sum(double.stats.cache_hits.values()), store.folder().name)
"""


def _frozen_kernel(executable: Path, cwd: Path, env: dict[str, str]) -> list[str]:
    command = [sys.executable, "-c", _FROZEN_KERNEL, str(executable)]
    done = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_frozen_program_compiles_once_and_loads_from_then_on_even_moved_and_by_its_twin(tmp_path: Path) -> None:
    pytest.importorskip("numba")
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    env = {**os.environ, "PYTHONPATH": str(ROOT), store.ENVIRONMENT: str(tmp_path / "kept Ü")}
    first = _frozen_kernel(here / "Ganttry.exe", here, env)
    second = _frozen_kernel(there / "ganttry-cli.exe", there, env)
    assert [first[0], second[0]] == ["0", "1"]
    assert first[1] == second[1] == store.digest()
    assert len(list((tmp_path / "kept Ü").glob("*/*.kernel"))) == 1


def test_what_was_damaged_or_cut_short_is_not_loaded(own_store: Path) -> None:
    store.save("a.kernel", b"machine code" * 100)
    assert store.load("a.kernel") == b"machine code" * 100
    whole = (own_store / "a.kernel").read_bytes()
    for damage in (b"", whole[:10], whole[:-1], whole[:600] + b"\0" * (len(whole) - 600), bytes(len(whole))):
        (own_store / "a.kernel").write_bytes(damage)
        assert store.load("a.kernel") is None
    assert store.load("b.kernel") is None


def test_half_a_file_of_one_that_was_killed_is_never_loaded_and_goes_away(own_store: Path) -> None:
    store.save("a.kernel", b"whole")
    (own_store / "b.kernel.4711.part").write_bytes(b"half")
    assert store.load("b.kernel") is None
    assert not store.complete()
    store.leave_mark()
    assert store.complete()
    assert sorted(path.name for path in own_store.iterdir()) == ["a.kernel", "all-compiled"]


def test_a_complete_folder_is_used_though_nothing_can_be_written(
    own_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save("a.kernel", b"whole")
    store.leave_mark()

    def refuse(**_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(store.tempfile, "TemporaryFile", refuse)
    store._first_usable.cache_clear()
    assert store.folder() == own_store
    (own_store / "all-compiled").unlink()
    store._first_usable.cache_clear()
    assert store.folder() is None


def test_folders_of_old_versions_go_those_unused_for_longest_first(own_store: Path) -> None:
    for age in range(12):
        old = own_store.parent / f"{age:016x}"
        old.mkdir(parents=True)
        os.utime(old, (1e9 - age, 1e9 - age))
    foreign = own_store.parent / "somebody's own"
    foreign.mkdir()
    os.utime(foreign, (1.0, 1.0))
    store.leave_mark()
    left = {path.name for path in own_store.parent.iterdir()}
    assert left == {own_store.name, foreign.name, *(f"{age:016x}" for age in range(store._OTHERS_KEPT))}


_HOLDS_THE_LOCK = """
import time
from solver.kernels import store
with store.one_at_a_time():
    print("locked", flush=True)
    time.sleep(600)
"""


def test_one_process_compiles_at_a_time_and_a_killed_one_is_not_waited_for(own_store: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    other = subprocess.Popen([sys.executable, "-c", _HOLDS_THE_LOCK], env=env, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    with other.stdout:
        assert other.stdout.readline().strip() == "locked"
        with (own_store / store._LOCK).open("a+b") as lock:
            assert not store._locked(lock)
        other.kill()
        other.wait()
    began = time.monotonic()
    with store.one_at_a_time():
        assert time.monotonic() - began < 10


def _is_frozen(_: Channel) -> bool:
    return bool(getattr(sys, "frozen", False))


_PROGRAM = """#!/bin/sh
exec {python} -c 'import multiprocessing.spawn, runpy, sys; sys.frozen = True; sys.path.insert(0, "{root}")
sys.argv = sys.argv[1:]; multiprocessing.freeze_support = multiprocessing.spawn.freeze_support  # as PyInstaller does
runpy.run_path("{script}", run_name="__main__")' {script} "$@"
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
@pytest.mark.parametrize("script", ["window.py", "console.py"])
def test_children_start_by_the_program_itself(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "Ganttry"
    program.write_text(
        _PROGRAM.format(python=sys.executable, root=ROOT, script=ROOT / "packaging" / script), encoding="utf-8"
    )
    program.chmod(0o755)
    multiprocessing.resource_tracker.ensure_running()  # by Python: PyInstaller has its own way to start it
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "executable", str(program))
    line = multiprocessing.spawn.get_command_line(pipe_handle=1)
    assert line[:2] == [str(program), "--multiprocessing-fork"]
    before = multiprocessing.spawn.get_executable()
    multiprocessing.spawn.set_executable(str(program))
    try:
        assert Child(_is_frozen, seconds=60).start().result(90)
    finally:
        multiprocessing.spawn.set_executable(before)


def test_nothing_stands_before_freeze_support() -> None:
    for script in ("window.py", "console.py"):
        text = (ROOT / "packaging" / script).read_text(encoding="utf-8")
        imported = re.findall(r"^\s*(?:import|from) (\w+)", text[: text.index("freeze_support()")], re.MULTILINE)
        assert set(imported) <= {"multiprocessing", "sys"}


def test_every_file_beside_the_code_is_in_the_recipe() -> None:
    known = {("samples", ".xlsx"), ("gui/icons", ".svg"), ("gui/translations", ".qm")}
    beside = {
        (path.parent.relative_to(ROOT).as_posix(), path.suffix)
        for package in ("scheduler", "solver", "gui", "samples")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".py" and not {"foreign", "__pycache__"} & set(path.parts)
    }
    assert beside - {("gui/translations", ".ts")} <= known
    for folder, suffix in known:
        assert f"*{suffix}" in RECIPE
        assert f'"{folder}"' in RECIPE


def test_the_recipe_carries_the_text_that_names_the_kernels_folder() -> None:
    for name in ("solver.kernels", "solver.graph"):
        assert f'"{name}": "pyz+py"' in RECIPE


def test_the_library_called_packaging_is_not_hidden() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_prepare_says_whether_the_search_is_compiled(
    own_store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(warm, "warm_up", lambda: False)
    monkeypatch.setattr(warm, "failure", lambda: "ImportError: no LLVM")
    assert main(["prepare"]) == 3
    told = capsys.readouterr()
    assert "could not be compiled; plans are found without it. ImportError: no LLVM" in told.out + told.err
    monkeypatch.setattr(warm, "warm_up", lambda: True)
    assert main(["prepare"]) == 3, "nothing was kept for the next start"
    store.leave_mark()
    assert main(["prepare"]) == 0
    assert str(own_store) in "".join(capsys.readouterr())


def test_the_window_has_no_console_and_its_twin_has_one() -> None:
    assert 'program("window", "Ganttry", console=False)' in RECIPE
    assert 'program("console", "ganttry-cli", console=True)' in RECIPE


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_the_built_program_works(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    command = [sys.executable, str(ROOT / "packaging" / "build.py"), "--try", "--output", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=3_500)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
