"""What a call costs: elapsed time, CPU time of this process and of PostgreSQL, and memory.

Other work on the machine hardly changes CPU time. It is read from Linux.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

import sqlalchemy as sa

from ckan import model

TICKS = os.sysconf("SC_CLK_TCK")


class Taken(NamedTuple):
    """What a call took: elapsed seconds, CPU seconds here and in PostgreSQL, and peak memory."""

    clock: float
    here: float
    postgres: float
    megabytes: float

    def __str__(self) -> str:
        return (
            f"{self.clock:.2f} s; work {self.here:.2f} s here, {self.postgres:.2f} s in PostgreSQL;"
            f" {self.megabytes:.0f} MB at most"
        )


def taken(call: Callable[[], object]) -> Taken:
    """Return what a call costs."""
    server = _server()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forget the earlier peak
    before, worked, begun = _work_of(server), process_time(), perf_counter()
    call()
    clock, here = perf_counter() - begun, process_time() - worked
    return Taken(clock, here, _work_of(server) - before, _peak())


def _server() -> int:
    """Return the parent of all of PostgreSQL's processes."""
    backend = model.Session.execute(sa.select(sa.func.pg_backend_pid())).scalar_one()
    model.Session.remove()
    return int(_stat(backend)[1])


def _work_of(server: int) -> float:
    """Return the CPU time of a server's processes, including those that ended."""
    ended = sum(map(int, _stat(server)[13:15]))
    ticks = ended
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = _stat(int(folder.name))
        except OSError:  # it has ended meanwhile
            continue
        if int(fields[1]) == server:
            ticks += sum(map(int, fields[11:13]))
    return ticks / TICKS


def _stat(process: int) -> list[str]:
    """Return what Linux says about a process, from its state on."""
    return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()


def _peak() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
