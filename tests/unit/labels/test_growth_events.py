"""Why something is no longer published is said in words, whatever the reason."""

from __future__ import annotations

from typing import cast

import flask
import pytest

from ckanext.proactiva.domain.growth import Reason
from ckanext.proactiva.labels import growth_events
from ckanext.proactiva.types import GrowthEvent


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_reason_has_words_of_its_own(app: flask.Flask, language: str) -> None:
    events = [cast("GrowthEvent", {"reason": reason.value}) for reason in Reason]
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        said = [growth_events.reason(event) for event in events]
        assert growth_events.reason(cast("GrowthEvent", {"reason": None})) == ""
    assert len({*said}) == len(Reason)
    assert all(said)
