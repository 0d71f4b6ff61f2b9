"""What the script installs, what it says of it, and what it leaves behind."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "portal" / "system-packages"
OURS = "# Of ckanext-proactiva, while it installs packages."
# What the script calls and this machine must not run. Python and the compiler are missing.
STUBS = {
    "apt-get": 'echo "$*" >>"$NOTES/calls"; [ "$1" = update ] || eval "${DURING-}"',
    "apt-cache": 'grep -qx "$2" "$NOTES/known"',
    "dpkg-query": 'for name; do :; done; grep -qx "$name" "$NOTES/present" && echo installed',
    "update-rc.d": 'echo "$*" >>"$NOTES/disabled"',
    "id": 'echo "${USER_ID-0}"',
    "gcc": "false",
    "pg_config": "echo /",
}
DEBIAN_12 = ("python3-venv", "python3.11")
SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)
# Under «nohup» or «&» the tests ignore them, and a shell cannot trap what it was told to ignore.
HEED = ("env", "--default-signal=HUP,INT,TERM")


class Machine:
    """A folder that stands for a machine: a checkout, and programs that only note their calls."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.policy = folder, folder / "policy-rc.d"
        self.kept = folder / ".portal" / "system-packages"
        self._script = folder / "portal" / "system-packages"
        for name, body in STUBS.items():
            self._write(folder / "bin" / name, body)
        self._write(folder / "portal" / "python", "false")
        shutil.copy(SCRIPT, self._script)
        self.note("known", *DEBIAN_12)
        self.note("present")

    def note(self, name: str, *lines: str) -> None:
        """Write what the programs know."""
        (self.folder / name).write_text("".join(f"{line}\n" for line in lines))

    def noted(self, name: str) -> list[str]:
        """Return what the programs noted."""
        file = self.folder / name
        return file.read_text().splitlines() if file.exists() else []

    def start(self, purpose: str = "environment", **variables: str) -> subprocess.Popen[str]:
        """Start the script."""
        return subprocess.Popen(
            [*HEED, self._script, purpose],
            env={
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "NOTES": str(self.folder),
                "POLICY_RC_D": str(self.policy),
                **variables,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, purpose: str = "environment", **variables: str) -> tuple[int, str]:
        """Run the script, and return its exit code and what it said."""
        running = self.start(purpose, **variables)
        said, _ = running.communicate()
        return running.returncode, said

    def _write(self, file: Path, body: str) -> None:
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\n{body}\n")
        file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_no_service_starts_while_packages_install(machine: Machine):
    code, _ = machine.run(DURING='cp "$POLICY_RC_D" "$NOTES/policy"')
    assert code == 0
    assert machine.noted("policy") == ["#!/bin/sh", OURS, "exit 101"]
    assert not machine.policy.exists()


@pytest.mark.parametrize("how", SIGNALS)
def test_a_run_that_is_interrupted_lets_services_start_again(machine: Machine, how: signal.Signals):
    running = machine.start(DURING='touch "$NOTES/busy"; sleep 1')
    while not (machine.folder / "busy").exists():
        time.sleep(0.01)
    running.send_signal(how)
    running.communicate()
    assert running.returncode == 130
    assert not machine.policy.exists()


def test_what_a_killed_run_left_is_taken_away(machine: Machine):
    machine.policy.write_text(f"#!/bin/sh\n{OURS}\nexit 101\n")
    machine.run()
    assert not machine.policy.exists()


def test_the_policy_of_the_machine_is_kept(machine: Machine):
    machine.policy.write_text("#!/bin/sh\nexit 101\n")
    machine.run()
    assert machine.policy.read_text() == "#!/bin/sh\nexit 101\n"


def test_only_packages_that_were_not_there_are_to_be_removed(machine: Machine):
    machine.note("present", "python3.11", "python3.11-venv", "libc6-dev")
    _, said = machine.run()
    [_, install] = machine.noted("calls")
    assert " python3.11 python3.11-venv python3.11-dev gcc libc6-dev " in f"{install} "
    [listed] = machine.noted(".portal/system-packages")
    assert listed.split()[:2] == ["python3.11-dev", "gcc"]
    assert "libc6-dev" not in listed
    assert f"  apt-get purge --autoremove {listed}\n" in said
    assert f"  apt-get purge --autoremove {listed} \n" in machine.run("stay")[1]


def test_a_service_that_was_there_is_not_disabled(machine: Machine):
    machine.note("present", "postgresql")
    machine.run("demo")
    assert not any("postgresql" in line for line in machine.noted("disabled"))


@pytest.mark.parametrize("user", ["0", "1000"])
def test_a_system_without_python_311_is_told_the_way_out(machine: Machine, user: str):
    machine.note("known", "python3-venv")
    code, said = machine.run(USER_ID=user)
    assert code == 1
    assert "This system has no Python 3.11. Use Debian 12, or put a Python 3.11" in said
    assert "apt-get install" not in said
    assert not any("install" in call for call in machine.noted("calls"))
    assert not machine.policy.exists()


def test_without_lists_nothing_is_said_of_python(machine: Machine):
    machine.note("known")
    code, said = machine.run(USER_ID="1000")
    assert code == 1
    assert "apt-get install -y --no-install-recommends python3.11" in said
