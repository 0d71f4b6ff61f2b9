"""The installed package is complete: code, templates, assets, YAML, migrations and translations."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOT_SOURCE = shutil.ignore_patterns("__pycache__", "*.pyc")
PARTS = (
    "ckanext",
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


def test_a_wheel_installed_into_a_clean_environment_is_whole(tmp_path: Path):
    source, environment = tmp_path / "source", tmp_path / "environment"
    source.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, source / part, ignore=NOT_SOURCE)
        else:
            shutil.copy(ROOT / part, source)
    run = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", tmp_path, source]
    subprocess.run(run, check=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    pip = [sys.executable, "-m", "pip", "--python", environment, "install", "-q", "--no-deps"]
    subprocess.run([*pip, *tmp_path.glob("*.whl")], check=True)

    [installed] = environment.glob("lib/python*/site-packages/ckanext/proactiva")
    assert files(installed) == files(source / "ckanext" / "proactiva")
