"""Remembers which tests passed with this source, so that an interrupted run can continue."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

import ckan

from portal.settings import ROOT
from portal.steps import Stamp, digest

HOME = Path(__file__).parent
HELD = ROOT / ".portal" / "deep"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give each test as many seeds as ``PROACTIVA_DEEP_SEEDS`` says, 20 by default."""
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(int(os.environ.get("PROACTIVA_DEEP_SEEDS", "20"))))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests, and deselect those that passed."""
    proofs = [item for item in items if HOME in item.path.parents]
    for item in proofs:
        item.add_marker(pytest.mark.deep)
    held = {item for item in proofs if _stamp(item.nodeid).is_fresh()}
    items[:] = [item for item in items if item not in held]
    config.hook.pytest_deselected(items=list(held))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember a test that passed."""
    if report.when == "call" and report.passed and "/deep/" in report.nodeid:
        with _stamp(report.nodeid).renewed():
            pass


def _stamp(nodeid: str) -> Stamp:
    return Stamp(HELD / digest(ckan.__version__, nodeid), _source)


@cache
def _source() -> str:
    return digest(ROOT / "ckanext", ROOT / "tests")
