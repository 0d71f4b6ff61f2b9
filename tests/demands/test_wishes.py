"""The judged wishes, now with PostgreSQL instead of a list: it finds what the rules would."""

from __future__ import annotations

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import similar
from ckanext.proactiva.model import Demand
from tests import factories
from tests.unit.domain.alike.wishes import STATES, TOWN, shown, wishes, written


@pytest.fixture(params=[TOWN, STATES])
def of(request: pytest.FixtureRequest) -> str:
    """The portal that the wishes belong to."""
    return str(request.param)


@pytest.fixture
def asked(clean_db, of: str) -> dict[str, str]:
    """Create every demand of the wishes' portal, and return their names by folio."""
    author = factories.person()
    folios: dict[str, str] = {}
    for name, title, rest in written(of):
        folios[factories.public(author, wanted=title, title=title)] = name
        row = model.Session.query(Demand).order_by(Demand.created_at.desc()).first()
        row.wanted_public = rest
        row.index()
    model.Session.commit()
    factories.read_words()
    return folios


def test_what_is_found_is_what_the_rules_would_show(asked, of: str):
    differing = []
    for wish in (*wishes("open", of), *wishes("blind", of)):
        found = similar.found(wish.words, "", (), clock.now())
        names = {asked[each["demand"]["folio"]] for each in found}
        if names != {name for _, name in shown(wish.words, of)}:
            differing.append(wish.half)
    # Among hundreds, some tie with the fifth.
    assert len(differing) <= 5
