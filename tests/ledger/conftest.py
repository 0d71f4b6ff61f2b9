"""A portal with nothing in its ledger."""

from __future__ import annotations

import pytest

from tests.support import ledgers


@pytest.fixture
def no_ledger(clean_db):
    """A ledger that has never looked, on an empty portal."""
    ledgers.forget()
    return ledgers


@pytest.fixture
def ledger(no_ledger):
    """A ledger that begins to count now, on an empty portal."""
    no_ledger.sync()
    return no_ledger
