"""What is told to somebody whose message waits for a moderator, or was not published."""

from __future__ import annotations

from typing import Any

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.model import Demand, Message
from tests import factories
from tests.factories import Person, call
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
# So many links are read by a moderator first.
TEXT = "Mira www.a.example www.b.example www.c.example"
HEADING = "Lo que escribiste y no es público"
WAITS = "Una persona de la autoridad lo lee antes de publicarlo."
REFUSED = "Una persona de la autoridad lo leyó y no lo publicó."
AGAIN = "Puedes decirlo de otra manera."


@pytest.fixture
def folio() -> str:
    return factories.public(factories.person())


def told(who: Person, folio: str) -> list[dict[str, Any]]:
    return who.call("proactiva_demand_show", folio=folio)["own_unpublished"]


def say(who: Person, folio: str, text: str = TEXT) -> str:
    said = who.call("proactiva_message_create", folio=folio, text=text)
    assert said["visibility"] == "moderators"
    return said["id"]


def test_who_wrote_it_is_told_that_it_was_not_published_and_nobody_else_is(folio):
    who, moderator = factories.person(), factories.moderator()
    id_ = say(who, folio)
    today = clock.today().isoformat()
    waits = {"id": id_, "text": TEXT, "date": today, "visibility": "moderators", "reason": None}
    assert told(who, folio) == [waits]
    moderator.call("proactiva_message_hide", id=id_, reason="offensive")
    assert told(who, folio) == [{**waits, "visibility": "hidden", "reason": "offensive"}]
    for other in (Person(), factories.person(), moderator):
        assert told(other, folio) == []
        assert other.call("proactiva_demand_show", folio=folio)["messages"] == []
    moderator.call("proactiva_message_unhide", id=id_)
    assert told(who, folio) == []


def test_the_author_is_told_by_the_claim_code_too():
    folio, author = factories.in_review()
    factories.moderator().call("proactiva_demand_publish", folio=folio)
    id_ = say(author, folio)
    factories.moderator().call("proactiva_message_hide", id=id_)
    [refused] = told(author, folio)
    assert (refused["id"], refused["visibility"], refused["reason"]) == (id_, "hidden", None)
    assert told(Person(), folio) == []


def test_hiding_it_again_keeps_the_reason_that_people_read(folio):
    who, moderator = factories.person(), factories.moderator()
    refused, hidden = say(who, folio), say(who, folio, f"{TEXT} y dime")
    moderator.call("proactiva_message_hide", id=refused, reason="offensive")
    moderator.call("proactiva_message_publish", id=hidden)
    moderator.call("proactiva_message_hide", id=hidden, reason="spam")
    for id_ in (refused, hidden):
        moderator.call("proactiva_message_hide", id=id_)
    [told_of] = told(who, folio)
    assert told_of["reason"] == "offensive"
    [shown] = call("proactiva_demand_show", folio=folio)["messages"]
    assert shown["hidden"]["reason"] == "spam"


def test_what_was_public_keeps_its_place_and_is_not_told_twice(folio):
    who, moderator = factories.person(), factories.moderator()
    id_ = say(who, folio)
    moderator.call("proactiva_message_publish", id=id_)
    assert told(who, folio) == []
    moderator.call("proactiva_message_hide", id=id_, reason="spam")
    assert told(who, folio) == []
    [hidden] = call("proactiva_demand_show", folio=folio)["messages"]
    assert hidden["hidden"]["reason"] == "spam"


def test_nothing_is_told_of_a_text_that_was_deleted(folio):
    who = factories.person()
    message = model.Session.get(Message, say(who, folio))
    message.delete_text(clock.today())
    model.Session.commit()
    assert told(who, folio) == []


def test_its_page_says_so_in_words(app, folio):
    visitor, stranger = logged_in(app), Visitor(app)
    page, id_ = f"/proactiva/demands/{folio}", say(Person(visitor.user["name"]), folio)
    for _ in range(2):  # once drawn, a page for everybody is kept
        assert HEADING not in stranger.open(page).text
        assert WAITS in visitor.open(page).text
    factories.moderator().call("proactiva_message_hide", id=id_, reason="unclear")
    shown = visitor.open(page)
    for words in (HEADING, TEXT, REFUSED, "No queda claro", AGAIN):
        assert words in shown.text, words
    assert TEXT not in stranger.open(page).text


@pytest.mark.parametrize("telephone", ["", ". Mi número es 722 123 4567"])
def test_a_browser_that_others_may_use_is_told_without_the_words(app, folio, telephone):
    visitor, page = Visitor(app), f"/proactiva/demands/{folio}"
    shown = visitor.open(page).send("/say", {"say": f"Que venga por colonia{telephone}"})
    if telephone:
        shown = shown.post_step_button("send")  # after the last look
    for _ in range(2):
        assert HEADING in shown.text
        assert WAITS in shown.text
        assert "por colonia" not in shown.text
        shown = visitor.open(page)
    of_demand = Message.demand_id == Demand.id, Demand.folio == folio
    [message] = model.Session.query(Message).join(Demand, of_demand[0]).filter(of_demand[1])
    factories.moderator().call("proactiva_message_hide", id=message.id)
    shown = visitor.open(page)
    assert REFUSED in shown.text
    assert "por colonia" not in shown.text
    assert HEADING not in Visitor(app).open(page).text
