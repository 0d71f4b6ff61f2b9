from __future__ import annotations

import pytest

from tests.support import telling
from tests.support.post_office import post_office


@pytest.fixture
def post(non_clean_db, ckan_config, monkeypatch):
    """A post office at which this portal mails, and nobody who waits for mail yet."""
    telling.forget()
    with post_office() as office:
        monkeypatch.setitem(ckan_config, "smtp.server", office.address)
        yield office
