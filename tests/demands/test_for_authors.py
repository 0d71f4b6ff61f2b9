"""Messages for a demand's author alone stay private, whoever decides on messages."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message
from tests import factories
from tests.factories import MODERATION, call

pytestmark = pytest.mark.usefixtures("non_clean_db")


def note_to_the_author() -> tuple[str, Message]:
    """Return the folio of a public demand, and an earlier message for its author alone."""
    folio, author = factories.returned(text="Quita tu teléfono, Ana")
    author.call("proactiva_demand_resubmit", folio=folio, wanted=factories.WATER)
    commands.publish(MODERATION, clock.now(), intents.Publish(folio))
    model.Session.commit()
    of = Message.demand_id == Demand.id, Demand.folio == folio
    return folio, model.Session.query(Message).join(Demand, of[0]).filter(of[1]).one()


def test_who_gets_it_back_twice_reads_the_newest_reason():
    folio, author = factories.returned(text="Quita tu teléfono, Ana")
    author.call("proactiva_demand_resubmit", folio=folio, wanted=factories.WATER)
    again = intents.Return(folio, ReviewReason.UNCLEAR, "¿De qué colonia?")
    commands.return_(MODERATION, clock.now(), again)
    model.Session.commit()
    told = author.call("proactiva_demand_show", folio=folio)["returned"]
    assert told == {"reason": "unclear", "text": "¿De qué colonia?"}


@pytest.mark.parametrize("decided", [["publish"], ["unhide"], ["hide"], ["hide", "unhide"]])
def test_no_decision_widens_who_reads_it(decided: list[str]):
    folio, note = note_to_the_author()
    moderator, id_ = factories.moderator(), note.id
    for decision in decided:
        with pytest.raises(tk.ValidationError) as refusal:
            moderator.call(f"proactiva_message_{decision}", id=id_)
        assert "status" in refusal.value.error_dict
    assert model.Session.get(Message, id_).visibility == Visibility.AUTHOR.value
    assert call("proactiva_demand_show", folio=folio)["messages"] == []
