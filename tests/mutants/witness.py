"""A pytest plugin that keeps tests from running on any source but the one next to it."""

from __future__ import annotations

from pathlib import Path

import pytest

import ckanext.proactiva


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to run if the package is imported from elsewhere, such as an installed copy."""
    found = Path(ckanext.proactiva.__file__)
    if not found.is_relative_to(config.rootpath):
        raise pytest.UsageError(f"{found} is imported, which is not in {config.rootpath}")
