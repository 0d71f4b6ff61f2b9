"""The demonstration, loaded."""

from __future__ import annotations

import pytest

from portal.demo.loading import load


@pytest.fixture
def loaded(non_clean_db, with_request_context):
    """Everything is there; all but the first find it so, which is a promise of the loader."""
    load(lambda line: None)
