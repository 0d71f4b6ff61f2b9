"""Feeds as files: any reader accepts them, and their addresses are checked."""

from __future__ import annotations

import pytest

from ckan import model

from ckanext.proactiva.demands import feeds
from ckanext.proactiva.model import Demand
from tests import factories
from tests.support.atom import Read
from tests.support.feeds import ANSWERS, DEMANDS, Feeds, folios
from tests.support.queries import statements_sent

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def followed(app) -> Feeds:
    return Feeds(app)


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "]]></title>&amp;&#0;",
        "\u200fاسم\u200e",
        "a\ufffe\x0b\x00b",
        "🚰 {x}",
    ],
)
def test_hostile_words_are_words(followed, hostile: str):
    texts = {"wanted": f"{hostile} agua {followed.word}", "title": f"{hostile} agua"}
    made = factories.demand(followed.author.name, **texts)
    row = model.Session.query(Demand).filter_by(folio=made["folio"]).one()
    feed = followed.board()
    assert feed.texts("title") == [row.title_public]
    assert row.wanted_public in feed.texts("content")[0]
    # We do not clean what CKAN stores about an organization.
    group = model.Group.get(followed.institution)
    group.title = hostile.replace("\x00", "")
    model.Session.commit()
    assert followed.of_institution().entries == []


def test_there_are_fifty_entries_at_most(followed, monkeypatch):
    monkeypatch.setattr(feeds, "MOST", 3)
    asked = [followed.answered() for _ in range(4)]
    for folio in asked:
        factories.person().call("proactiva_message_create", folio=folio, text="También aquí")
    for feed in (
        followed.board(),
        followed.answers(),
        followed.of_institution(),
        followed.of(asked[0]),
    ):
        assert len(feed.entries) == 3
    assert {*folios(followed.board())} == {*asked[1:]}


def test_what_a_feed_asks_of_the_database_does_not_grow(followed):
    folio = followed.answered()
    addresses = [
        f"{DEMANDS}?q={followed.word}",
        f"{ANSWERS}?q={followed.word}",
        f"/proactiva/institutions/{followed.institution}.atom",
        f"/proactiva/demands/{folio}.atom",
    ]

    def spent(address: str) -> int:
        followed.app.get(address, status=200)
        with statements_sent() as sent:
            followed.app.get(address, status=200)
        return len(sent)

    few = [spent(address) for address in addresses]
    for _ in range(3):
        followed.answered()
        factories.person().call("proactiva_message_create", folio=folio, text="También aquí")
    assert [spent(address) for address in addresses] == few


def test_anybody_may_keep_a_feed_and_ask_whether_it_still_holds(followed):
    folio = followed.answered()
    for address in (
        DEMANDS,
        ANSWERS,
        f"/proactiva/demands/{folio}.atom",
        f"/proactiva/institutions/{followed.institution}.atom",
    ):
        answer = followed.get(address)
        assert answer.content_type == "application/atom+xml; charset=utf-8"
        assert "public" in answer.headers["Cache-Control"]
        assert "Set-Cookie" not in answer.headers
        client = followed.app.test_client()
        again = client.get(address, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
        assert answer.headers["Last-Modified"].endswith("GMT")
        head = client.head(address)
        assert (head.status_code, head.data) == (200, b"")
        assert head.headers["ETag"] == answer.headers["ETag"]


def test_whoever_asks_by_date_alone_keeps_nothing_that_was_hidden_since(followed):
    older, newer = followed.ask(), followed.ask()
    address = f"{DEMANDS}?q={followed.word}"
    since = {"If-Modified-Since": followed.app.get(address).headers["Last-Modified"]}
    factories.moderator().call("proactiva_demand_hide", folio=newer, reason="offensive")
    again = followed.app.get(address, headers=since, status=200)
    assert folios(Read(again.data)) == [older]


@pytest.mark.parametrize("wrong", ["status=lost", "problem=nothing", "institution=nobody"])
@pytest.mark.parametrize("address", [DEMANDS, ANSWERS])
def test_what_an_address_says_wrongly_is_told_in_words(app, address: str, wrong: str):
    told = app.get(f"/en{address}?{wrong}", status=400).body
    assert "Something in this address is not possible" in told


def test_what_there_is_not_is_not_found(app):
    for address in ("institutions/nadie", "demands/TP-2026-000-0000", "demands/x"):
        app.get(f"/proactiva/{address}.atom", status=404)


def test_what_is_no_filter_is_left_out(followed):
    folio = followed.ask()
    found = followed.board(page="7", sort="due", feed="answers", folio="x", utm="x")
    assert folios(found) == [folio]


def test_they_open_while_search_is_down(followed, search_down):
    folio = followed.ask()
    assert folios(followed.board()) == [folio]
    assert followed.of(folio).entries
