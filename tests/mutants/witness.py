"""A plugin of pytest: no test says anything of a source other than the one beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

import ckanext.proactiva


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to run where the package is imported from elsewhere, such as where it is installed."""
    found = Path(ckanext.proactiva.__file__)
    if not found.is_relative_to(config.rootpath):
        raise pytest.UsageError(f"{found} is imported, which is not in {config.rootpath}")
