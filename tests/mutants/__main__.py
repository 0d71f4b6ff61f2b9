"""Makes each small wrong change in a copy of the source, and runs the tests that must notice it.

python -m tests.mutants [--seed NUMBER]

A change that was noticed is not tried again until the source, the tests or the change itself
differ, so an interrupted run continues where it stopped.
"""

# ruff: noqa: T201 - it tells people how far it is

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

from portal.settings import ROOT
from portal.steps import TAIL, Stamp, digest, made_whole, take_turns
from tests.mutants.changes import CHANGES, Change

HOME = ROOT / ".portal" / "mutants"
COPY = HOME / "source"
COPIED = ("ckanext", "docs", "portal", "tests", "pyproject.toml", "test.ini")
WITHOUT_CKAN = ["-p", "no:ckan", "-p", "no:ckan_fixtures"]
WITH_CKAN = ["--ckan-ini=test.ini"]
# Seconds for the tests of one change.
LONGEST = 900


class Verdict(str, Enum):
    """What a run of tests says about the code it ran on."""

    SURVIVED = "survived"
    CAUGHT = "caught"
    # With some changes a test waits for ever. A slow machine may look the same.
    ENDLESS = "endless"
    # A change that does not import, or that is not what is imported, proves nothing.
    BROKEN = "broken"


# By the exit code of pytest; any other means that the run did not finish.
VERDICTS = {0: Verdict.SURVIVED, 1: Verdict.CAUGHT}


def main(words: Sequence[str]) -> int:
    """Try every change, in an order that depends on the seed, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="decides the order of the changes")
    seed = parser.parse_args(words).seed
    pending = [change for change in CHANGES if not _stamp(change).is_fresh()]
    print(f"{len(CHANGES)} changes, {len(pending)} to try, in the order of seed {seed}.")
    random.Random(seed).shuffle(pending)
    take_turns(ROOT / ".portal" / f"test-{os.environ['CKAN']}" / "lock")
    _make_copy()
    if not _is_sound(pending):
        print("The tests fail without any change: nothing can be said of these.")
        return 1
    verdicts = [_try(change) for change in pending]
    return int(any(verdict not in (Verdict.CAUGHT, Verdict.ENDLESS) for verdict in verdicts))


def _stamp(change: Change) -> Stamp:
    name = re.sub(r"\W+", "-", change.name)
    sources = (ROOT / "ckanext", ROOT / "tests")
    return Stamp(HOME / "caught" / name, lambda: digest(*sources, repr(change)))


def _make_copy() -> None:
    with made_whole(COPY) as copy:
        # Tests read the logs of the services, which run here.
        (copy / ".portal").symlink_to(ROOT / ".portal")
        for name in COPIED:
            if (ROOT / name).is_dir():
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(ROOT / name, copy / name, ignore=ignored)
            else:
                shutil.copy(ROOT / name, copy)


def _is_sound(changes: Collection[Change]) -> bool:
    """Return whether the tests pass on the unchanged code."""
    groups = [{each.tests for each in changes if each.is_unit is unit} for unit in (True, False)]
    return all(_run(sorted(tests)) is Verdict.SURVIVED for tests in groups if tests)


def _try(change: Change) -> Verdict:
    with _made(change):
        verdict = _run([change.tests], LONGEST)
    print(f"{verdict.value:8} {change.name} ({change.path})", flush=True)
    if verdict is Verdict.CAUGHT:
        with _stamp(change).renewed():
            pass
    return verdict


@contextmanager
def _made(change: Change) -> Iterator[None]:
    """Apply a change to the copy while its tests run."""
    file = COPY / change.path
    right = file.read_text(encoding="utf-8")
    file.write_text(right.replace(change.old, change.new), encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(right, encoding="utf-8")


def _run(tests: Sequence[str], seconds: int | None = None) -> Verdict:
    is_unit = tests[0].startswith("tests/unit/")
    options = [*(WITHOUT_CKAN if is_unit else WITH_CKAN), "-p", "tests.mutants.witness", "-x", "-q"]
    # Python identifies compiled code by time in seconds and size, which a change may keep.
    environment = {**os.environ, "PYTHONPATH": str(COPY), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", *options, *tests]
    log = HOME / "log"
    with log.open("w") as output:
        try:
            done = subprocess.run(
                command,
                cwd=COPY,
                env=environment,
                stdout=output,
                stderr=output,
                check=False,
                timeout=seconds,
            )
        except subprocess.TimeoutExpired:
            return Verdict.ENDLESS
    verdict = VERDICTS.get(done.returncode, Verdict.BROKEN)
    if verdict is Verdict.BROKEN:
        print("\n".join(log.read_text(errors="replace").splitlines()[-TAIL:]))
    return verdict


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
