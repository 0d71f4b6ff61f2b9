"""What somebody else does between the moment one reads a row and the moment one writes it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, counts, erasure, queries
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import BoardCount, Demand, Message, Redaction
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import Person
from tests.support.holding import FOLIO, held
from tests.support.threads import kinds, meanwhile

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]
TEXT = "Lo hizo Xóchil con Tépoz"
OF_MESSAGE, OF_MARKS = "FROM proactiva_message", "FROM proactiva_redaction"


def row(message_id: str) -> Message:
    model.Session.remove()
    found = model.Session.get(Message, message_id)
    assert found is not None
    return found


def demand(folio: str) -> Demand:
    model.Session.remove()
    found = queries.by_folio(folio)
    assert found is not None
    return found


def redacting(action: str, words: str, **of: str) -> Any:
    hide = [{"words": words, "kind": "other"}]
    moderator = factories.moderator()
    return lambda: moderator.call(action, **of, hide=hide)


def deciding(decision: str, message_id: str, **given: str) -> Any:
    moderator = factories.moderator()
    return lambda: moderator.call(f"proactiva_message_{decision}", id=message_id, **given)


def erasing(who: Person) -> Any:
    def erase() -> Any:
        whom = participants.named(who.name)
        assert whom is not None
        erased = erasure.erase(whom, clock.now())
        model.Session.commit()
        return erased

    return erase


def told(who: Person) -> str:
    of = factories.dataset(factories.institution())
    return who.call("proactiva_use_create", dataset=of, text=TEXT)["id"]


@pytest.fixture
def use() -> str:
    return told(factories.person())


@pytest.fixture
def waiting() -> str:
    return told(Person())


def test_another_redaction_of_the_same_use_is_kept(app, use):
    both = [redacting("proactiva_use_redact", words, id=use) for words in ("Xóchil", "Tépoz")]
    assert kinds(meanwhile(app, both[0], OF_MARKS, both[1])) == {"dict": 2}
    public = row(use).text_public
    assert "Xóchil" not in public
    assert "Tépoz" not in public
    assert model.Session.query(Redaction).filter_by(message_id=use).count() == 2


def test_a_text_deleted_during_its_redaction_stays_deleted(app):
    author, folio = factories.person(), factories.public(factories.person())
    said = author.call("proactiva_message_create", folio=folio, text=TEXT, alias="Ana")["id"]
    redacted = redacting("proactiva_demand_redact", "Xóchil", folio=folio, message=said)
    pair = meanwhile(app, redacted, OF_MESSAGE, erasing(author))
    assert kinds(pair) == {"dict": 2}
    assert row(said).text_public == row(said).text_raw == ""
    assert not model.Session.query(Redaction).filter_by(message_id=said).count()


@pytest.mark.parametrize(
    "both", [("hide", "publish"), ("publish", "hide"), ("publish", "unhide")], ids="-".join
)
def test_of_two_decisions_on_a_message_that_waits_one_counts(app, waiting, both):
    """The later one answers a page on which the message still waited."""
    acts = [deciding(each, waiting) for each in both]
    found = meanwhile(app, acts[0], OF_MESSAGE, acts[1])
    assert kinds(found) == {"dict": 1, "ValidationError": 1}
    [done] = [each for each in found if isinstance(each, dict)]
    [refusal] = [each for each in found if isinstance(each, tk.ValidationError)]
    assert list(refusal.error_dict) == ["status"]
    assert row(waiting).visibility == done["visibility"]


def test_a_message_is_hidden_from_everybody_only_with_a_reason(use):
    with pytest.raises(tk.ValidationError):
        deciding("hide", use)()
    model.Session.rollback()
    assert row(use).visibility == "public"
    deciding("hide", use, reason="spam")()
    assert row(use).visibility == "hidden"
