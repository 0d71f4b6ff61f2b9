"""Without an e-mail too, «Mis peticiones» says what is new, and when to look again."""

from __future__ import annotations

import pytest

from ckan import model

from ckanext.proactiva.model import Participant, Seen
from tests import factories
from tests.factories import Person
from tests.support import telling
from tests.support.page import Page
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")


def news(who: Person, folio: str, kind: str = "asked") -> list[str]:
    found = who.call("proactiva_participation_list")[kind]
    [demand] = [each for each in found if each["folio"] == folio]
    return [event["act"] for event in demand["news"]]


@pytest.mark.parametrize("has_account", [True, False])
def test_what_was_seen_is_no_news(has_account):
    unit, officer, _ = telling.office()
    if has_account:
        author = factories.person()
        folio = factories.public(author, institution=unit)
    else:
        folio, author = factories.published(institution=unit)
    # Asking and choosing the institution were the author's own acts.
    assert news(author, folio) == ([] if has_account else ["publish", "refer"])
    author.call("proactiva_demand_see", folio=folio)
    assert news(author, folio) == []
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    assert news(author, folio) == ["answer"]
    for _ in range(2):
        author.call("proactiva_demand_see", folio=folio)
    assert news(author, folio) == []


def test_who_supports_sees_by_themselves_what_happens_from_then_on():
    unit, officer, _ = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    one, other = factories.person(), factories.person()
    for who in (one, other):
        who.call("proactiva_support_create", folio=folio)
        assert news(who, folio, "supported") == []
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    one.call("proactiva_demand_see", folio=folio)
    other.call("proactiva_support_create", folio=folio)
    assert news(one, folio, "supported") == []
    assert news(other, folio, "supported") == ["answer"]


def test_what_somebody_asked_for_and_supports_is_listed_with_the_newest_first():
    author, supporter = factories.person(), factories.person()
    folios = [factories.public(author) for _ in range(2)]
    for folio in folios:
        supporter.call("proactiva_support_create", folio=folio)
    for who, kind in ((author, "asked"), (supporter, "supported")):
        found = who.call("proactiva_participation_list")[kind]
        assert [each["folio"] for each in found] == folios[::-1]


def test_browser_without_cookies_leaves_no_record_of_what_it_saw(app):
    folio = factories.public(factories.person())
    before = kept()
    for _ in range(2):
        page = Visitor(app).post(f"/proactiva/mine/{folio}/seen", {})
        assert page.status == 200
    assert kept() == before


def kept() -> list[int]:
    return [model.Session.query(each).count() for each in (Participant, Seen)]


def test_what_an_author_did_is_news_to_who_supports_and_not_to_the_author():
    unit, _, _ = telling.office()
    author, other = factories.person(), factories.person()
    folio = factories.public(author)
    other.call("proactiva_support_create", folio=folio)
    author.call("proactiva_referral_create", folio=folio, institution=unit)
    assert news(author, folio) == []
    assert news(other, folio, "supported") == ["refer"]


def test_the_page_says_it_and_its_button_works(app):
    unit, officer, _ = telling.office()
    author = factories.person()
    folio = factories.public(author, institution=unit)
    officer.call("proactiva_referral_acknowledge", folio=folio, institution=unit)
    headers = {"Authorization": author.token}
    page = app.get("/proactiva/mine", headers=headers)
    assert f"Nuevo en {folio}" in page.body
    assert "Vuelve a mirar el" in page.body
    app.post(f"/proactiva/mine/{folio}/seen", headers={**headers, "Origin": "http://portal.test"})
    assert f"Nuevo en {folio}" not in app.get("/proactiva/mine", headers=headers).body


def test_of_much_that_is_new_the_page_says_the_latest_to_whoever_supports(app):
    unit, officer, _ = telling.office()
    folio, who = factories.public(factories.person(), institution=unit), factories.person()
    who.call("proactiva_support_create", folio=folio)
    officer.call("proactiva_referral_acknowledge", folio=folio, institution=unit)
    moderator = factories.moderator()
    for _ in range(5):
        given = {"folio": folio, "institution": factories.institution()}
        moderator.call("proactiva_referral_create", **given)
    page = Page(app.get("/proactiva/mine", headers={"Authorization": who.token}).body)
    told = page.document.xpath("//*[@id=$folio]//li", folio=folio)
    assert len(told) == 5
    assert not any("recibo" in each.text_content() for each in told)


def test_erasing_a_person_forgets_what_they_saw_and_were_told(post):
    author, _ = telling.reader()
    folio = factories.public(author)
    telling.tell()
    author.call("proactiva_demand_see", folio=folio)
    mine = telling.participant(author).id
    assert telling.notices(participant_id=mine)
    keeper = factories.member(factories.authority(), "admin")
    keeper.call("proactiva_person_erase", folio=folio)
    assert not telling.notices(participant_id=mine)
