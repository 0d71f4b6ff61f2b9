"""What people are told by mail, with a real SMTP server."""

from __future__ import annotations

import pytest

from tests.support import telling


@pytest.fixture
def post(non_clean_db, ckan_config, monkeypatch):
    """A mail server that this portal uses, with no mail waiting yet."""
    with telling.post(ckan_config, monkeypatch) as office:
        yield office
