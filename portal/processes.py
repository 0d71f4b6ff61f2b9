"""Background processes: started detached, recognized later, stopped with care."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from portal.steps import StepFailedError

PATIENCE = 180.0
PAUSE = 0.1


@dataclass(frozen=True)
class Running:
    """A process that was started here and is still the same one."""

    pid: int
    argv: tuple[str, ...]


@dataclass(frozen=True)
class Daemon:
    """How to start a process, how to know that it serves, and how to recognize it later.

    One without a port serves nobody: it is up while it runs.
    """

    argv: tuple[str, ...]
    log: Path
    record: Path
    cwd: Path
    answers: Callable[[], bool] = lambda: True
    port: int = 0
    port_variable: str = ""
    # Words before argv that execute it in the end, such as those that drop privileges.
    prefix: tuple[str, ...] = ()

    def is_up(self) -> bool:
        """Return whether it runs with exactly these arguments and answers."""
        running = recall(self.record)
        return running is not None and running.argv == self.argv and self.answers()

    def start(self) -> None:
        """Start it, record it, and wait until it answers."""
        process = self._launch() if recall(self.record) is None else None
        self._wait(process)

    def check(self) -> None:
        """Raise if it cannot be started: it runs with other arguments, or its port is taken."""
        running = recall(self.record)
        if running is None:
            self.refuse_taken_port()
        elif running.argv != self.argv:
            raise StepFailedError(
                f"it is already running with other settings (pid {running.pid})."
                " Run `make stop` first, or use the ports that it was started with."
            )

    def refuse_taken_port(self) -> None:
        """Raise if another program listens on its port."""
        if self.port:
            refuse_taken_port(self.port, self.port_variable)

    def _launch(self) -> subprocess.Popen[bytes]:
        self.refuse_taken_port()
        self.log.parent.mkdir(parents=True, exist_ok=True)
        self.record.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("a") as output:
            process = subprocess.Popen(
                [*self.prefix, *self.argv],
                cwd=self.cwd,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        remember(self.record, Running(process.pid, self.argv))
        return process

    def _wait(self, launched: subprocess.Popen[bytes] | None) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            ended = launched is not None and launched.poll() is not None
            if ended or time.monotonic() > deadline:
                stop(self.record)
                end = "ended at once" if ended else f"did not answer in {PATIENCE:.0f} seconds"
                raise StepFailedError(f"it {end}.", self.log)
            time.sleep(PAUSE)


def remember(record: Path, running: Running) -> None:
    """Record which process was started, atomically."""
    draft = record.with_suffix(".new")
    draft.write_text(json.dumps({"pid": running.pid, "argv": running.argv}))
    draft.rename(record)


def recall(record: Path) -> Running | None:
    """Return the recorded process if it is alive and its pid was not reused."""
    noted = _read(record)
    return noted if noted is not None and command_line(noted.pid) == noted.argv else None


def _read(record: Path) -> Running | None:
    try:
        noted = json.loads(record.read_text())
        return Running(int(noted["pid"]), tuple(noted["argv"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def command_line(pid: int) -> tuple[str, ...]:
    """Return a process's arguments, or none if there is no such process."""
    try:
        raw = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return ()
    return tuple(os.fsdecode(raw).split("\0")[:-1])


def has_ended(pid: int) -> bool:
    """Return whether a process has released everything, including its ports.

    Its arguments disappear a moment earlier: the kernel frees memory first, then closes files.
    """
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return True
    return status.rpartition(")")[2].split()[0] in "ZX"


def stop(record: Path, how: signal.Signals = signal.SIGTERM) -> bool:
    """Stop the recorded process if it is still ours, and return whether there was one."""
    running = recall(record)
    if running is not None:
        os.kill(running.pid, how)
        deadline = time.monotonic() + PATIENCE
        while not has_ended(running.pid):
            if time.monotonic() > deadline:
                raise StepFailedError(f"{record.stem} (pid {running.pid}) did not stop.")
            time.sleep(PAUSE)
    record.unlink(missing_ok=True)
    return running is not None


def refuse_taken_port(port: int, variable: str) -> None:
    """Raise if another program listens on the port, and say how to choose another."""
    with socket.socket() as probe:
        # Without it, the last connections of a server that just ended would look like a listener.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise StepFailedError(
                f"port {port} is not available ({error.strerror})."
                f" Choose another, for example {variable}={port + 1}."
            ) from error
