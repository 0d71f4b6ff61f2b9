"""A process is ours only while its pid and its arguments are those that were recorded."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.overview import port_of
from portal.processes import (
    Daemon,
    Running,
    command_line,
    recall,
    refuse_taken_port,
    remember,
    stop,
)
from portal.steps import StepFailedError

ARGV = ("sleep", "60")


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(ARGV)
    # A process has no arguments in the instant when it becomes another program.
    while command_line(process.pid) != ARGV:
        pass
    yield process
    process.kill()
    process.wait()


def test_a_living_process_is_known_again(sleeper: subprocess.Popen[bytes], tmp_path: Path):
    noted = Running(sleeper.pid, ARGV)
    remember(tmp_path / "record.json", noted)
    assert recall(tmp_path / "record.json") == noted


def test_it_is_stopped_once(sleeper: subprocess.Popen[bytes], tmp_path: Path):
    record = tmp_path / "record.json"
    remember(record, Running(sleeper.pid, ARGV))
    assert stop(record)
    assert sleeper.wait() < 0
    assert not stop(record)
    assert not record.exists()


def test_a_pid_given_to_another_process_is_left_alone(
    sleeper: subprocess.Popen[bytes], tmp_path: Path
):
    record = tmp_path / "record.json"
    remember(record, Running(sleeper.pid, ("sleep", "61")))
    assert recall(record) is None
    assert not stop(record)
    assert sleeper.poll() is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": "x", "argv": []}', '{"pid": 1}'])
def test_a_record_that_cannot_be_read_is_no_process(tmp_path: Path, text: str):
    record = tmp_path / "record.json"
    record.write_text(text)
    assert recall(record) is None


def test_one_without_a_port_is_up_while_it_runs(tmp_path: Path):
    record = tmp_path / "record.json"
    daemon = Daemon(argv=ARGV, log=tmp_path / "log", record=record, cwd=tmp_path)
    daemon.check()
    assert not daemon.is_up()
    daemon.start()
    while not daemon.is_up():
        pass
    assert stop(record)
    assert not daemon.is_up()


def test_a_process_that_ended_has_no_arguments():
    process = subprocess.Popen(["true"])
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert command_line(process.pid) == ()
    process.wait()
    assert command_line(process.pid) == ()


def test_a_taken_port_is_named_with_the_way_out():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(StepFailedError, match=f"port {port} .*SOME_PORT={port + 1}"):
            refuse_taken_port(port, "SOME_PORT")
    refuse_taken_port(port, "SOME_PORT")


@pytest.mark.parametrize(
    "argv",
    [
        ("postgres", "-D", "/data", "-c", "listen_addresses=127.0.0.1", "-c", "port=4321"),
        ("redis-server", "--bind", "127.0.0.1", "--port", "4321", "--dir", "/data"),
        ("java", "-cp", "/program", "SolrMain", "4321"),
        ("python", "ckan", "run", "--port", "4321", "--disable-reloader"),
    ],
)
def test_the_port_is_read_from_the_arguments(argv: tuple[str, ...]):
    assert port_of(argv) == "4321"


def test_one_that_serves_nobody_has_no_port():
    assert port_of(("/bin/sh", "-c", "while sleep 60; do true; done")) == ""
