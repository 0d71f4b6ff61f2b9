"""Growth, syncs, demand pages and hostile texts on portals of several sizes.

Each portal has its own database, created for the measurement and dropped after it, and its own
process: ``python -m bench.sizes CONFIGURATION WHAT SIZE``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ckan.cli import load_config
from ckan.config.middleware import make_app

from bench import filled, growth, hostile, pages, similar, sync
from bench.core import PLUGINS, TEST_INI
from tests.support.databases import scratch_database
from tests.support.visitors import some_address

SIZES = [int(size) for size in os.environ.get("SIZES", "1000 100000").split()]
# Long enough for a million datasets on a busy machine; after that the process is ended.
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
        _portal(str(configuration), "hostile", hostile.SIZE)
        over = [_portal(str(configuration), "pages", size) for size in pages.SIZES]
    # A process that a signal killed has a negative code.
    return int(any(over))


def _portal(configuration: str, what: str, size: int) -> int:
    label = f"proactiva_bench_{os.environ['CKAN'].replace('.', '')}_{what}"
    with scratch_database(os.environ["CKAN_SQLALCHEMY_URL"], label) as database:
        environment = {**os.environ, "CKAN_SQLALCHEMY_URL": database}
        for words in ("init", "upgrade -p activity", "upgrade -p proactiva"):
            command = ["ckan", "-c", configuration, "db", *words.split()]
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        command = [sys.executable, "-m", "bench.sizes", configuration, what, str(size)]
        ended = subprocess.run(command, env=environment, check=what != "pages", timeout=LONGEST)
        return ended.returncode


def measure(configuration: str, what: str, size: int) -> int:
    """Fill this process's portal and measure it; return 1 if something costs more than it may."""
    app = make_app(load_config(configuration))
    if what == "pages":
        with app._wsgi_app.test_request_context():
            filled.demands(size, pages.INSTITUTIONS, busy=True)
        return pages.measure(app, size)
    # From an address of its own, so that no limit is used up yet.
    with app._wsgi_app.test_request_context(environ_overrides={"REMOTE_ADDR": some_address()}):
        if what == "similar":
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
    if what == "datasets":
        growth.measure_pages(app, size)
    return 0


if __name__ == "__main__":
    sys.exit(measure(sys.argv[1], sys.argv[2], int(sys.argv[3])))
