"""Long work in steps: reported as it happens, skipped when done, never left half done."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

TAIL = 15


class StepFailedError(Exception):
    """A step could not be finished; `log`, if there is one, says why."""

    def __init__(self, message: str, log: Path | None = None):
        super().__init__(message)
        self.log = log

    def explain(self) -> str:
        """Return what to tell the person: what failed, which log to read, and how it ends."""
        if self.log is None or not self.log.exists():
            return str(self)
        tail = self.log.read_text(errors="replace").rstrip().splitlines()[-TAIL:]
        shown = "\n".join(f"    {line}" for line in tail)
        return f"{self} Read {self.log}, which ends:\n{shown}"


@dataclass(frozen=True)
class Step:
    """One thing to make: `is_done` is asked first, `check` raises early, `make` does it."""

    subject: str
    action: str
    is_done: Callable[[], bool]
    make: Callable[[], None]
    check: Callable[[], None] = lambda: None


def take(steps: Iterable[Step]) -> None:
    """Make what is not done yet, and report progress."""
    pending = [step for step in steps if not step.is_done()]
    # Better to learn of a taken port now than after minutes of installing.
    for step in pending:
        _named(step, step.check)
    for number, step in enumerate(pending, start=1):
        print(f"{number}/{len(pending)} {step.subject}: {step.action}", flush=True)
        _named(step, step.make)


def _named(step: Step, act: Callable[[], None]) -> None:
    try:
        act()
    except StepFailedError as error:
        raise StepFailedError(f"{step.subject}: {error}", error.log) from error


@dataclass(frozen=True)
class Stamp:
    """A file that records the inputs that something was made from.

    The inputs are computed late: an earlier step may have to make them first.
    """

    path: Path
    inputs: Callable[[], str]

    def is_fresh(self) -> bool:
        """Return whether it was finished, from these same inputs."""
        return self.path.exists() and self.path.read_text() == self.inputs()

    @contextmanager
    def renewed(self) -> Iterator[None]:
        """Remove the stamp while the thing is being made, and write it when it is finished."""
        # Read now: changes made meanwhile are for the next run.
        inputs = self.inputs()
        self.path.unlink(missing_ok=True)
        yield
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(inputs)


def digest(*inputs: str | Path) -> str:
    """Return a hash of texts, files and whole folders."""
    whole = hashlib.sha256()
    for item in inputs:
        if isinstance(item, Path):
            for file in _files(item):
                # The name is part of the content: renaming a file is a change too.
                whole.update(f"{file.relative_to(item.parent)}\0".encode())
                whole.update(hashlib.sha256(file.read_bytes()).digest())
        else:
            whole.update(f"{item}\0".encode())
    return whole.hexdigest()


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    found = (file for file in path.rglob("*") if "__pycache__" not in file.parts)
    return sorted(file for file in found if file.is_file())


@contextmanager
def made_whole(target: Path) -> Iterator[Path]:
    """Yield a folder to fill, and move it to `target` once it is complete."""
    making = target.with_name(f"{target.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    try:
        yield making
        shutil.rmtree(target, ignore_errors=True)
        making.rename(target)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def run(
    argv: Sequence[str | Path],
    log: Path,
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    text: str | None = None,
) -> None:
    """Run a command with its output in `log`, and raise if it fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    command = shlex.join(map(str, argv))
    with log.open("a") as output:
        print(f"$ {command}", file=output, flush=True)
        try:
            done = subprocess.run(
                list(map(str, argv)),
                cwd=cwd,
                env={**os.environ, **(env or {})},
                input=text,
                stdin=subprocess.DEVNULL if text is None else None,
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
        except OSError as error:
            raise StepFailedError(f"{argv[0]} cannot be run ({error.strerror}).") from error
    if done.returncode:
        raise StepFailedError(f"{Path(argv[0]).name} failed (exit code {done.returncode}).", log)


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Let one run at a time prepare the portal; others wait for it."""
    home.mkdir(exist_ok=True)
    with (home / "lock").open("w") as lock:
        _hold(lock, "Another command is preparing the portal; waiting for it to finish.")
        yield


def take_turns(path: Path) -> None:
    """Wait for whoever else uses what a lock file protects, and hold the lock until the end.

    It is held even after this process has become another program: tests empty the database they
    use.
    """
    lock = os.open(path, os.O_CREAT | os.O_WRONLY)
    os.set_inheritable(lock, True)
    _hold(lock, "Other tests of this version are running; waiting for them to finish.")


def _hold(lock: TextIO | int, waiting: str) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print(waiting, flush=True)
        fcntl.flock(lock, fcntl.LOCK_EX)
