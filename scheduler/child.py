"""Work in a child process: bounded in time, killed at will, its crash told in a sentence.

The target runs in a fresh interpreter (spawn: the same on Windows, on Linux and in a frozen build) and
gets a `Pipe` end to send plain data through. A pump thread takes the messages as they come, so the
caller never waits; start itself happens on that thread too, because pickling a large problem takes time.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from scheduler.issues import PlanError
from scheduler.texts import say

_SPAWN = multiprocessing.get_context("spawn")
_POLL_S = 0.05


class ChildDied(PlanError):
    """The child process ended without an answer: a crash, a kill, or not enough memory."""


class ChildTimeout(PlanError):
    """The child process did not answer in its time and was ended."""


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Leave the collector out while very many objects are made or walked: it would look at each again and again.

    Measured: packing a problem of 50,000 operations takes 0.9 s so, 2.4 s with it; unpacking 0.6 s instead of 2.8 s.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


_MANY_OBJECTS = 20_000


def _packed(content: Any) -> bytes:
    with no_garbage_collection():
        return pickle.dumps(content, pickle.HIGHEST_PROTOCOL)


def _unpacked(packed: bytes) -> Any:
    with no_garbage_collection():
        content = pickle.loads(packed)
        # Else the collector walks through all of it at once: 125 ms for 50,000 operations. Not for a long plan of few
        # arrays, where that costs nothing: what is frozen with it and hangs together in a circle is never freed.
        if gc.get_count()[0] >= _MANY_OBJECTS:
            gc.freeze()
        return content


def _enter(target: Callable[..., Any], connection: Connection, packed: bytes, outlives: bool) -> None:
    """Run the target in the child; its answer or its exception is the last message."""
    import traceback

    if outlives:
        _mute()
        with suppress(OSError):  # else Windows keeps the folder in which the program was begun from being moved
            os.chdir(Path(sys.executable).parent)
    try:
        args = _unpacked(packed)
        gc.freeze()  # what came from the parent stays to the end: the collector need not look at it
        answer = target(Channel(connection), *args)
        connection.send_bytes(_packed(("answer", answer)))
    except PlanError as error:
        connection.send(("plan-error", error))
    except (KeyboardInterrupt, EOFError, BrokenPipeError):
        pass  # the parent has gone or wants us gone
    except BaseException:
        connection.send(("fault", traceback.format_exc()))
    finally:
        connection.close()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(0)  # threads of native libraries may be at work, and need not be waited for


def _let_go(process: Any) -> None:
    """Take a child off the list of those that end with this program; there is no public way to."""
    getattr(multiprocessing.process, "_children", set()).discard(process)


def _mute() -> None:
    """Let go of the output: who reads this program's through a pipe would wait for the child as well."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        with suppress(OSError):  # a windowed program has none
            os.dup2(nowhere, number)
    if sys.platform != "win32":
        from multiprocessing import resource_tracker

        # Elsewhere a helper of multiprocessing has the output too, and stays while a child can write to it.
        tracker: Any = resource_tracker._resource_tracker
        if tracker._fd is not None:
            os.close(tracker._fd)
            tracker._fd = None


class Channel:
    """The child's end: `send` a message up, `receive` what the parent tells, ask whether it `wants_stop`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stop = False
        self._inbox: deque[Any] = deque()
        self._lock = threading.Lock()
        self._looking = threading.Lock()

    def send(self, message: Any) -> None:
        """Send one message of plain data to the parent."""
        with self._lock:
            self._connection.send(("message", message))

    def wants_stop(self) -> bool:
        """Say whether the parent has asked to stop, or has gone. Cheap; may be called often."""
        if not self._stop:
            self._look(0.0)
        return self._stop

    def receive(self, seconds: float = 0.0) -> Any:
        """Return the next message of the parent; None where nothing comes within `seconds`, or it `wants_stop`."""
        if not self._inbox and not self._stop:
            self._look(seconds)
        return self._inbox.popleft() if self._inbox and not self._stop else None

    @property
    def waiting(self) -> bool:
        """Say whether a message of the parent has not been received yet, or it wants a stop."""
        return self.wants_stop() or bool(self._inbox)

    def _look(self, seconds: float) -> None:
        # Two threads that see the same message would both take it, and one would wait for ever.
        if not self._looking.acquire(blocking=seconds > 0):
            return
        try:
            while self._connection.poll(seconds):
                message, seconds = self._connection.recv(), 0.0
                if isinstance(message, str) and message == "stop":
                    self._stop = True
                else:
                    self._inbox.append(message)
        except (EOFError, OSError):
            self._stop = True
        finally:
            self._looking.release()


class Child:
    """The parent's end of one piece of work.

    `messages()` drains what has come since the last call. `finished` turns true once; then `answer` holds
    what the target returned, or `error` a PlanError (the user's fault), ChildDied, ChildTimeout or a
    RuntimeError with the child's traceback (our fault). `on_message` is called on the pump thread.
    """

    def __init__(
        self,
        target: Callable[..., Any],
        *args: Any,
        seconds: float | None = None,
        what: str = say("The background process"),
        on_message: Callable[[Any], None] | None = None,
        outlives: bool = False,
    ) -> None:
        """Prepare it. `outlives`: it may go on when this program ends, for work that is of use to the next start."""
        self.answer: Any = None
        self.error: Exception | None = None
        self._target = target
        self._args = args
        self._seconds = seconds
        self._what = what
        self._on_message = on_message
        self._outlives = outlives
        self._messages: deque[Any] = deque()
        self._outbox: deque[Any] = deque()
        self._finished = threading.Event()
        self._stop_wanted = threading.Event()
        self._kill_wanted = threading.Event()
        self._stop_sent = False
        self._process: Any = None
        self._pump = threading.Thread(target=self._run, name=f"pump of {target.__name__}", daemon=True)

    def start(self) -> Child:
        """Start the child; returns at once."""
        self._pump.start()
        return self

    @property
    def finished(self) -> bool:
        """Say whether the child has answered, failed, or was killed."""
        return self._finished.is_set()

    @property
    def pid(self) -> int | None:
        """Return the process id, once it runs."""
        return None if self._process is None else self._process.pid

    def messages(self) -> list[Any]:
        """Return the messages that have come since the last call."""
        taken = []
        while self._messages:
            taken.append(self._messages.popleft())
        return taken

    def tell(self, message: Any) -> None:
        """Send plain data to a child that `receive`s; what comes after its end is lost."""
        self._outbox.append(message)

    def stop(self) -> None:
        """Ask the child to end soon with the best it has."""
        self._stop_wanted.set()

    def kill(self) -> None:
        """End the child now."""
        self._kill_wanted.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the child has finished; False if it has not within `seconds`."""
        return self._finished.wait(seconds)

    def result(self, seconds: float | None = None) -> Any:
        """Wait for the answer and return it, or raise what went wrong."""
        self.wait(seconds)
        if not self.finished:
            raise ChildTimeout(say("{what} has not answered in {seconds:g} seconds.", what=self._what, seconds=seconds))
        if self.error is not None:
            raise self.error
        return self.answer

    def _run(self) -> None:
        try:
            self._start_and_pump()
        except Exception as error:  # a fault of ours must not leave the caller waiting for ever
            self.error = error
        finally:
            self._finished.set()

    def _start_and_pump(self) -> None:
        ours, theirs = _SPAWN.Pipe(duplex=True)
        packed = _packed(self._args)
        process = _SPAWN.Process(target=_enter, args=(self._target, theirs, packed, self._outlives), daemon=True)
        process.start()
        if self._outlives:
            _let_go(process)
        self._process = process
        theirs.close()
        deadline = None if self._seconds is None else time.monotonic() + self._seconds
        try:
            while not self._take(ours):
                self._pass_on(ours)
                if self._kill_wanted.is_set():
                    self.error = ChildDied(say("{what} was stopped.", what=self._what))
                    break
                if deadline is not None and time.monotonic() > deadline:
                    self.error = ChildTimeout(
                        say(
                            "{what} did not finish within {seconds:g} seconds and was ended.",
                            what=self._what,
                            seconds=self._seconds,
                        ),
                        say("Close other programs and try again, or use a smaller file."),
                    )
                    break
        except (EOFError, OSError):
            process.join(2)
            self.error = ChildDied(
                say(
                    "{what} ended unexpectedly (exit code {exitcode}). Nothing that was open is lost.",
                    what=self._what,
                    exitcode=process.exitcode,
                ),
                say("Try again. If it happens twice, the file or the computer's memory is the likely cause."),
            )
        finally:
            ours.close()
            self._end(process)

    def _pass_on(self, ours: Connection) -> None:
        """Send what the child is told, and once that it is to stop."""
        while self._outbox:
            ours.send(self._outbox.popleft())
        if self._stop_wanted.is_set() and not self._stop_sent:
            self._stop_sent = True
            ours.send("stop")

    def _take(self, ours: Connection) -> bool:
        """Take what has come; True when the last message was among it."""
        if not ours.poll(_POLL_S):
            return False
        kind, content = _unpacked(ours.recv_bytes())
        if kind == "message":
            if self._on_message is not None:
                self._on_message(content)
            else:
                self._messages.append(content)
            return False
        if kind == "answer":
            self.answer = content
        elif kind == "plan-error":
            self.error = content
        else:
            self.error = RuntimeError(content)
        return True

    def _end(self, process: Any) -> None:
        """See the process out: gently after an answer, at once otherwise."""
        if self.error is None:
            process.join(5)
        if process.is_alive():
            process.kill()
            process.join(5)
