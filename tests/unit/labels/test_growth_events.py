"""Why something is no longer published is said in words, whatever the reason."""

from __future__ import annotations

from typing import cast

import flask
import pytest

from ckanext.proactiva.domain.growth import AbsenceReason
from ckanext.proactiva.labels import growth_events
from ckanext.proactiva.types import GrowthAnswer, GrowthEvent


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_reason_has_words_of_its_own(app: flask.Flask, language: str) -> None:
    events = [cast("GrowthEvent", {"reason": reason.value}) for reason in AbsenceReason]
    with app.test_request_context(environ_base={"CKAN_LANG": language}):
        said = [growth_events.reason(event) for event in events]
        assert growth_events.reason(cast("GrowthEvent", {"reason": None})) == ""
    assert len({*said}) == len(AbsenceReason)
    assert all(said)


@pytest.mark.parametrize(
    ("judgement", "used", "resolution", "said"),
    [
        ("published", 0, "published", "antes de que pasara un día hábil"),
        ("published", 1, "published", "después de 1 día hábil"),
        ("refused", 2, "not_held", "después de 2 días hábiles"),
        ("late", 1_200, "published", "Con retraso, después de 1,200 días hábiles"),
        ("late", None, "published", "Con retraso"),
        ("late", None, None, "Sin respuesta"),
    ],
)
def test_how_long_an_answer_took_is_told_beside_how_it_counts(
    app: flask.Flask, judgement: str, used: int | None, resolution: str | None, said: str
) -> None:
    answer = {"judgement": judgement, "used_days": used, "resolution": resolution}
    with app.test_request_context(environ_base={"CKAN_LANG": "es"}):
        told = growth_events.judgement(cast("GrowthAnswer", answer))
    assert told.endswith(said)
    assert (told == said) is (judgement == "late")
