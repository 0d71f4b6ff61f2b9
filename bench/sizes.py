"""Growth, syncs, the board and hostile texts on portals of several sizes.

Each portal has a database of its own, made for the measurement and dropped after it, and a process
of its own: ``python -m bench.sizes CONFIGURATION WHAT SIZE``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ckan.cli import load_config
from ckan.config.middleware import make_app

from bench import board, filled, growth, hostile, similar, sync
from bench.package_create import PLUGINS, TEST_INI
from tests.support.databases import scratch_database
from tests.support.visitors import some_address

SIZES = [int(size) for size in os.environ.get("SIZES", "1000 100000").split()]
# Long enough for a million datasets on a busy machine; then it is ended.
LONGEST = 3600


def main() -> int:
    """Measure everything, one portal after the other."""
    print(f"CKAN {os.environ['CKAN']}", flush=True)
    with TemporaryDirectory() as folder:
        configuration = Path(folder) / "ckan.ini"
        settings = TEST_INI.read_text(encoding="utf-8")
        configuration.write_text(settings.replace(PLUGINS, f"{PLUGINS} activity"), "utf-8")
        for size in SIZES:
            _portal(str(configuration), "datasets", size)
            _portal(str(configuration), "similar", size)
        _portal(str(configuration), "demands", board.SIZE)
        _portal(str(configuration), "hostile", hostile.SIZE)
    return 0


def _portal(configuration: str, what: str, size: int) -> None:
    label = f"proactiva_bench_{os.environ['CKAN'].replace('.', '')}_{what}"
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], label) as database:
        environment = {**os.environ, "CKAN_SQLALCHEMY_URL": database}
        for words in ("init", "upgrade -p activity", "upgrade -p proactiva"):
            command = ["ckan", "-c", configuration, "db", *words.split()]
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        command = [sys.executable, "-m", "bench.sizes", configuration, what, str(size)]
        subprocess.run(command, env=environment, check=True, timeout=LONGEST)


def measure(configuration: str, what: str, size: int) -> None:
    """Fill the portal of this process and measure it."""
    app = make_app(load_config(configuration))
    # From an address of its own: nobody's limit is spent yet.
    with app._wsgi_app.test_request_context(environ_overrides={"REMOTE_ADDR": some_address()}):
        if what == "demands":
            filled.demands(size)
            board.measure()
        elif what == "similar":
            similar.fill(size)
            similar.measure(size)
        elif what == "hostile":
            filled.demands(size)
            hostile.lengthen()
            hostile.measure()
        else:
            filled.datasets(size)
            sync.measure(size)
            growth.measure(size)


if __name__ == "__main__":
    measure(sys.argv[1], sys.argv[2], int(sys.argv[3]))
