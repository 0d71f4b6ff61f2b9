"""Solr: its jars from Maven, a small main class, and cores with one schema.

The demos of all versions share a core, as CKAN can. Tests have one for each version: when two run
side by side, a commit by one would show the other's half-written index.
"""

from __future__ import annotations

import shutil
import tempfile
import urllib.error
import urllib.request
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from portal.processes import PATIENCE, Daemon
from portal.settings import RELEASES, ROOT, Settings, port_variable
from portal.steps import Stamp, Step, StepFailedError, digest, made_whole, run

SOURCE = ROOT / "portal" / "solr"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
# Each CKAN accepts the schemas of older ones, so the oldest serves all.
SCHEMA_RELEASE = RELEASES["2.10"]
CORE = "ckan"
SCHEMA = "ckan/config/solr/schema.xml"
MOMENT = 2.0


def steps(settings: Settings) -> list[Step]:
    """Return the steps that prepare Solr; they use pip from CKAN's environment."""
    folder = settings.home / "solr"
    program = Stamp(
        folder / "program.stamp", lambda: digest(SOURCE / "pom.xml", SOURCE / "SolrMain.java")
    )
    core = Stamp(folder / "home.stamp", lambda: digest(SOURCE / "home", SCHEMA_RELEASE))
    server, tests = daemon(settings), settings.database("test")
    return [
        Step(
            "Solr",
            "downloading 126 jars, about half a minute",
            program.is_fresh,
            lambda: _make_program(settings, program),
        ),
        Step("Solr", "creating its core", core.is_fresh, lambda: _make_home(settings, core)),
        Step("Solr", "starting", server.is_up, server.start, server.check),
        Step(
            "Solr",
            f"creating the core for the tests of CKAN {settings.version.minor}",
            (folder / "home" / tests / "core.properties").exists,
            lambda: _make_core(settings, tests),
        ),
    ]


def daemon(settings: Settings) -> Daemon:
    """Return how to start the server."""
    folder, port = settings.home / "solr", settings.ports["solr"]
    return Daemon(
        argv=(
            shutil.which("java") or "java",
            "-Xmx512m",
            f"-Dsolr.solr.home={folder / 'home'}",
            f"-Dsolr.install.dir={folder / 'program'}",
            f"-Dsolr.data.home={folder / 'data'}",
            f"-Dsolr.log.dir={settings.logs}",
            "-cp",
            f"{folder / 'program'}:{folder / 'program' / 'lib'}/*",
            "SolrMain",
            str(port),
        ),
        port=port,
        port_variable=port_variable("solr"),
        log=settings.logs / "solr.log",
        record=settings.record("solr"),
        answers=lambda: _answers(settings),
        cwd=settings.home,
    )


def url(settings: Settings, core: str = CORE) -> str:
    """Return a core's URL."""
    return f"http://127.0.0.1:{settings.ports['solr']}/solr/{core}"


def _answers(settings: Settings) -> bool:
    # The port opens long before the core is loaded; until then the answer is 503.
    try:
        with urllib.request.urlopen(f"{url(settings)}/select?q=*:*&rows=0", timeout=MOMENT):
            return True
    except (OSError, urllib.error.URLError):
        return False


def _make_program(settings: Settings, stamp: Stamp) -> None:
    log = settings.logs / "solr-program.log"
    with stamp.renewed(), made_whole(settings.home / "solr" / "program") as folder:
        pom = ("-f", SOURCE / "pom.xml")
        only = ("-DincludeScope=runtime", f"-DoutputDirectory={folder / 'lib'}")
        run(["mvn", "-q", "-B", *_proxy(), *pom, COPY, *only], log)
        run(["javac", "-cp", f"{folder / 'lib'}/*", "-d", folder, SOURCE / "SolrMain.java"], log)


def _proxy() -> list[str]:
    """Return the machine's proxy as Java is told of it."""
    address = urllib.request.getproxies().get("https")
    if not address:
        return []
    # The scheme may be left out, as curl allows.
    proxy = urlsplit(address if "://" in address else f"//{address}")
    port = [f"-Dhttps.proxyPort={proxy.port}"] if proxy.port else []
    return [f"-Dhttps.proxyHost={proxy.hostname}", *port]


def _make_home(settings: Settings, stamp: Stamp) -> None:
    with stamp.renewed(), made_whole(settings.home / "solr" / "home") as folder:
        shutil.copytree(SOURCE / "home", folder, dirs_exist_ok=True)
        conf = folder / CORE / "conf"
        # CKAN's schema names these two files; they can be empty.
        (conf / "protwords.txt").touch()
        (conf / "synonyms.txt").touch()
        (conf / "schema.xml").write_bytes(_download_schema(settings))


def _make_core(settings: Settings, name: str) -> None:
    home = settings.home / "solr" / "home"
    shutil.copytree(home / CORE / "conf", home / name / "conf", dirs_exist_ok=True)
    address = url(settings, f"admin/cores?action=CREATE&name={name}")
    try:
        urllib.request.urlopen(address, timeout=PATIENCE).close()
    except OSError as error:
        raise StepFailedError(f"its core {name} cannot be created ({error}).") from error


def _download_schema(settings: Settings) -> bytes:
    words = ["-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
    with tempfile.TemporaryDirectory() as folder:
        run(
            [settings.python, *words, f"ckan=={SCHEMA_RELEASE}", "-d", folder],
            settings.logs / "solr-core.log",
        )
        wheel = next(Path(folder).glob("*.whl"))
        with zipfile.ZipFile(wheel) as files:
            return files.read(SCHEMA)
