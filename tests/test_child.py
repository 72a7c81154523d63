"""Work in a child process: answers, messages, faults, kills."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from scheduler.child import Channel, Child, ChildDied, ChildTimeout
from scheduler.issues import Issue, PlanError, Severity


def _double(channel: Channel, value: int) -> int:
    channel.send("half way")
    return 2 * value


def _user_fault(channel: Channel) -> None:
    raise PlanError("The file is empty.", "Choose another.", (Issue(Severity.ERROR, "empty", "Nothing here."),))


def _our_fault(channel: Channel) -> None:
    raise ZeroDivisionError("a bug")


def _crash(channel: Channel) -> None:
    os._exit(7)


def _bytes(channel: Channel) -> bytes:
    return bytes(5_000_000)


def _many_objects(channel: Channel) -> list[list[int]]:
    return [[k] for k in range(50_000)]


def _until_stopped(channel: Channel) -> str:
    while not channel.wants_stop():
        time.sleep(0.01)
    return "stopped"


def _for_ever(channel: Channel) -> None:
    channel.send("running")
    time.sleep(600)


def test_an_answer_and_its_messages_arrive() -> None:
    child = Child(_double, 21).start()
    assert child.result(60) == 42
    assert child.messages() == ["half way"]


def test_the_users_fault_keeps_its_words() -> None:
    with pytest.raises(PlanError, match="The file is empty") as caught:
        Child(_user_fault).start().result(60)
    assert caught.value.remedy == "Choose another."
    assert caught.value.issues[0].code == "empty"


def test_our_fault_brings_its_traceback() -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError: a bug"):
        Child(_our_fault).start().result(60)


def test_a_crash_is_told_in_a_sentence() -> None:
    with pytest.raises(ChildDied, match="exit code 7"):
        Child(_crash).start().result(60)


def test_the_collector_is_spared_many_objects_but_not_a_long_plan_of_few() -> None:
    frozen = gc.get_freeze_count()
    assert len(Child(_bytes).start().result(60)) == 5_000_000
    assert gc.get_freeze_count() <= frozen
    kept = Child(_many_objects).start().result(60)
    assert gc.get_freeze_count() >= frozen + len(kept)


def test_stop_is_heard() -> None:
    child = Child(_until_stopped).start()
    child.stop()
    assert child.result(60) == "stopped"


def test_kill_ends_it_at_once() -> None:
    child = Child(_for_ever).start()
    while not child.messages():
        time.sleep(0.01)
    child.kill()
    assert child.wait(10)
    assert isinstance(child.error, ChildDied)


def test_a_bound_on_time_holds() -> None:
    with pytest.raises(ChildTimeout, match="within 2 seconds"):
        Child(_for_ever, seconds=2).start().result(60)


class OneMessage:
    """A pipe with one message in it: whoever looks sees it, but only the first to take it gets it."""

    def __init__(self) -> None:
        self.taken = threading.Lock()
        self.taken_twice = False

    def poll(self, seconds: float) -> bool:
        seen = not self.taken.locked()
        time.sleep(0.05)  # so that others look meanwhile
        return seen

    def recv(self) -> str:
        if not self.taken.acquire(blocking=False):
            self.taken_twice = True  # a real pipe would wait for ever here
        return "stop"


def test_many_threads_that_ask_take_a_stop_once() -> None:
    pipe = OneMessage()
    channel = Channel(pipe)  # type: ignore[arg-type]
    threads = [threading.Thread(target=channel.wants_stop) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert channel.wants_stop()
    assert not pipe.taken_twice


def _answer_later(channel: Channel, folder: Path) -> None:
    channel.send("running")
    while not (folder / "go").exists():
        time.sleep(0.02)
    (folder / "works in").write_text(os.getcwd(), encoding="utf-8")
    (folder / "done").touch()


_ENDS_FIRST = """
import sys, time
from pathlib import Path
from scheduler.child import Child
from tests.test_child import _answer_later
if __name__ == "__main__":
    child = Child(_answer_later, Path(sys.argv[1]), outlives=sys.argv[2] == "yes").start()
    while not child.messages():
        time.sleep(0.01)
"""


@pytest.mark.parametrize("outlives", ["yes", "no"])
def test_only_a_child_that_may_outlives_its_parent_and_nobody_waits_for_it(tmp_path: Path, outlives: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_ENDS_FIRST, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, str(script), str(tmp_path), outlives]
    # Ends while the child still waits.
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=env, cwd=tmp_path)
    (tmp_path / "go").touch()
    deadline = time.monotonic() + (60 if outlives == "yes" else 2)
    while not (tmp_path / "done").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert (tmp_path / "done").exists() == (outlives == "yes")
    if outlives == "yes":  # else nobody could move or delete the folder while it goes on
        assert Path((tmp_path / "works in").read_text(encoding="utf-8")) != tmp_path
