"""The package is complete: code, templates, assets, YAML, migrations, translations and pages."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOT_SOURCE = shutil.ignore_patterns("__pycache__", "*.pyc")
# Of the links in a page, those that lead to a file beside it.
LINKED = re.compile(r"\]\(([^)#:]+)[^):]*\)")
PARTS = (
    "ckanext",
    "docs",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "README.md",
    "LICENSE",
    "MANIFEST.in",
)


def files(folder: Path) -> set[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {str(path) for path in found if "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what the package is made from."""
    folder = tmp_path_factory.mktemp("source")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=NOT_SOURCE)
        else:
            shutil.copy(ROOT / part, folder)
    return folder


@pytest.fixture(scope="module")
def environment(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment with nothing but the wheel."""
    wheels, made = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("environment")
    run = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", wheels, source]
    subprocess.run(run, check=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", made], check=True)
    pip = [sys.executable, "-m", "pip", "--python", made, "install", "-q", "--no-deps"]
    subprocess.run([*pip, *wheels.glob("*.whl")], check=True)
    return made


def test_a_wheel_installed_into_a_clean_environment_is_whole(source: Path, environment: Path):
    [installed] = environment.glob("lib/python*/site-packages/ckanext/proactiva")
    assert files(installed) == files(source / "ckanext" / "proactiva")


def test_it_is_found_beside_a_ckan_that_was_installed_from_its_source(
    environment: Path, tmp_path: Path
):
    theirs = tmp_path / "ckanext"
    theirs.mkdir()
    (theirs / "__init__.py").touch()
    [packages] = environment.glob("lib/python*/site-packages")
    # As «pip install -e» leaves it: `ckanext` is imported already, from CKAN's folder alone.
    (packages / "ckan-2.11-nspkg.pth").write_text(
        "import sys, types;"
        " ckanext = sys.modules.setdefault('ckanext', types.ModuleType('ckanext'));"
        f" ckanext.__path__ = [{str(theirs)!r}]\n",
        encoding="utf-8",
    )
    python = environment / "bin" / "python"
    subprocess.run([python, "-I", "-c", "import ckanext.proactiva"], check=True)


def test_the_source_has_what_the_readme_points_to(source: Path, tmp_path: Path):
    pack = "import sys; from setuptools import build_meta; build_meta.build_sdist(sys.argv[1])"
    subprocess.run([sys.executable, "-c", pack, tmp_path], cwd=source, check=True)
    [archive] = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        found = {name.partition("/")[2] for name in packed.getnames()}
    named = LINKED.findall((source / "README.md").read_text(encoding="utf-8"))
    assert {"docs/growth.md", "CONTRIBUTING.md"} <= set(named)
    assert {each.rstrip("/") for each in named} <= found
    assert "docs/ledger_check.py" in found
