"""The demonstration's history is written once, and adds up to what its portal shows."""

from __future__ import annotations

import pytest

from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.growth import EventKind
from portal.demo import history, reading
from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("loaded")

HISTORY = reading.document(reading.CONTENT / "history.yaml")


def test_it_adds_up_to_what_the_portal_shows():
    assert ledgers.stock() == 28
    assert ledgers.stock(ledgers.Dimension.CATALOGUE) == len(reading.datasets())
    moves = ledgers.events()
    gone = {event.dataset for event in moves if event.reason and event.reason.value == "purged"}
    assert len(gone) == 1
    assert len([e for e in moves if e.kind is EventKind.PUBLISHED]) == len(
        reading.datasets()
    ) + len(HISTORY["only_in_history"])
    assert all(event.when.backfilled for event in moves)
    ledgers.assert_whole()


def test_a_second_load_and_a_sync_add_nothing():
    before = ledgers.events()
    assert history.load() == 0
    assert ledgers.sync() == {}
    assert ledgers.events() == before


def test_what_was_hidden_and_shown_on_one_day_is_no_withdrawal():
    shown = call_action("proactiva_growth_show", as_of="2021-12-31")
    january = next(m for m in shown["months"] if m["month"] == "2021-01")
    assert january["withdrawn"] == 0
