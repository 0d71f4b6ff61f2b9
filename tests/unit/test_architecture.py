"""The layers hold, and the contracts that declare them notice when they do not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPY = "copied"  # not ckanext, which Python would find where it is installed

FORBIDDEN = (
    ("domain/text.py", "sqlalchemy"),
    ("charts/svg.py", f"{COPY}.proactiva.domain.text"),
    ("model/demand.py", f"{COPY}.proactiva.helpers"),
    ("config.py", f"{COPY}.proactiva.labels"),
    ("views/home.py", f"{COPY}.proactiva.model"),
    ("cli/check.py", "sqlalchemy"),
    ("demands/desk.py", f"{COPY}.proactiva.clock"),
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a copy of the source and its contracts, free to be broken."""
    shutil.copytree(
        ROOT / "ckanext" / "proactiva",
        tmp_path / COPY / "proactiva",
        ignore=shutil.ignore_patterns("__pycache__", "i18n", "templates"),
    )
    (tmp_path / COPY / "__init__.py").touch()
    for file in [*tmp_path.rglob("*.py"), Path(shutil.copy(ROOT / "pyproject.toml", tmp_path))]:
        file.write_text(file.read_text().replace("ckanext.proactiva", f"{COPY}.proactiva"))
    contracts = tmp_path / "pyproject.toml"
    root = contracts.read_text().replace('package = "ckanext"', f'package = "{COPY}"')
    contracts.write_text(root)
    return tmp_path


def judged(house: Path) -> subprocess.CompletedProcess[str]:
    command = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    return subprocess.run(
        [sys.executable, "-c", command],
        cwd=house,
        env={"PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_layers_hold(house: Path):
    result = judged(house)
    assert result.returncode == 0, result.stdout


def test_every_forbidden_import_is_noticed(house: Path):
    for module, imported in FORBIDDEN:
        file = house / COPY / "proactiva" / module
        file.write_text(f"{file.read_text()}\nimport {imported}\n")
    result = judged(house)
    assert result.returncode != 0
    assert "0 kept, 5 broken" in result.stdout
    for module, imported in FORBIDDEN:
        name = f"{COPY}.proactiva.{module.removesuffix('.py').replace('/', '.')}"
        assert f"{name} -> {imported}" in result.stdout
