"""What people are told by mail: against a real SMTP server."""

from __future__ import annotations

import pytest

from tests.support import telling


@pytest.fixture
def post(non_clean_db, ckan_config, monkeypatch):
    """A post office at which this portal mails, and nobody who waits for mail yet."""
    with telling.post(ckan_config, monkeypatch) as office:
        yield office
