"""Anybody's reports of public texts to a moderator, and the one queue where they wait."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import clocks
from ckanext.proactiva.domain.report import ReportReason
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Report
from tests import factories
from tests.factories import Person, call
from tests.support.queries import statements_sent
from tests.support.visitor import Visitor as Browser
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
ACTION = "proactiva_report_create"
TEXT = "Ahí dice dónde vive mi hermana"
PHONE = "Mi teléfono es 722 123 4567"
LINKS = "Vean http://a.example y http://b.example y www.c.example"


@pytest.fixture(autouse=True)
def nothing_waits(non_clean_db):
    factories.empty_queue()


@pytest.fixture
def folio() -> str:
    return factories.public(factories.person())


def queue(**page: Any) -> dict[str, Any]:
    return factories.moderator().call("proactiva_moderation_list", **page)


def said_in(folio: str) -> str:
    moderator = factories.moderator()
    return moderator.call("proactiva_message_create", folio=folio, text="Llamen a Juana")["id"]


@pytest.mark.parametrize("reason", [each.value for each in ReportReason if each.can_be_chosen])
def test_a_report_needs_no_account_and_changes_nothing_in_public(app, folio: str, reason: str):
    before = call("proactiva_demand_show", folio=folio)
    sent = Visitor(app)(ACTION, folio=folio, reason=reason, text=TEXT)
    assert sent.json["result"] == {"folio": folio, "id": None}
    assert call("proactiva_demand_show", folio=folio) == before
    [found] = queue()["reports"]
    assert (found["folio"], found["message"]) == (folio, None)
    assert (found["count"], found["reasons"], found["texts"]) == (1, [reason], [TEXT])


def test_each_person_reports_a_thing_once(app, folio: str):
    ana, eva, message = factories.person(), factories.person(), said_in(folio)
    for who in (ana, ana, eva, Person(), Person()):
        who.call(ACTION, folio=folio, reason="spam")
    ana.call(ACTION, folio=folio, reason="danger")
    for _ in range(2):
        assert ana.call(ACTION, id=message, reason="danger")["id"] == message
    found = {each["message"]: each for each in queue()["reports"]}
    assert found[None]["count"] == 3
    assert found[None]["reasons"] == ["spam"]
    assert (found[message]["count"], found[message]["text"]) == (1, "Llamen a Juana")


def test_a_browser_reports_from_the_page_and_only_moderators_read_it(app, folio: str):
    page = opened(app, folio)
    assert page.send("/report", {"report-text": TEXT}).status == 400
    done = page.send("/report", {"report-reason": "danger", "report-text": TEXT})
    assert (done.status, done.address) == (200, f"/proactiva/demands/{folio}")
    assert TEXT not in done.body
    page.send("/report", {"report-reason": "danger", "report-text": TEXT})
    assert queue()["reports"][0]["count"] == 1
    message = said_in(folio)
    page = opened(app, folio)
    page.send("/report_message", {"reported-reason": "personal_data"})
    assert message in [each["message"] for each in queue()["reports"]]


def test_browsers_that_keep_nothing_count_as_one(app, folio: str):
    for _ in range(3):
        sent = [("report-reason", "spam")]
        assert Browser(app).post(f"/proactiva/demands/{folio}/report", sent).status == 200
    [found] = queue()["reports"]
    assert found["count"] == 1
    opened(app, folio).send("/report", {"report-reason": "spam"})
    [found] = queue()["reports"]
    assert found["count"] == 2


def opened(app, folio: str):
    return Browser(app).open(f"/proactiva/demands/{folio}")


def test_what_is_not_public_cannot_be_reported(folio: str):
    held, author = factories.in_review()
    with pytest.raises(tk.ObjectNotFound):
        call(ACTION, folio=held, reason="spam")
    with pytest.raises(tk.ValidationError):
        author.call(ACTION, folio=held, reason="spam")
    moderator, message = factories.moderator(), said_in(folio)
    other = factories.public(factories.person())
    moderator.call("proactiva_message_hide", id=message, reason="spam")
    for given in ({"id": message}, {"id": "x"}, {"id": message, "folio": other}, {}):
        with pytest.raises(tk.ObjectNotFound):
            call(ACTION, **given, reason="spam")


def test_a_report_is_closed_with_what_came_of_it_and_by_whom(folio: str):
    for _ in range(2):
        factories.report(folio, text=TEXT)
    moderator = factories.moderator()
    [found] = queue()["reports"]
    closed = moderator.call("proactiva_report_close", id=found["id"])
    assert closed["outcome"] == "nothing_to_do"
    again = moderator.call("proactiva_report_close", id=found["id"], outcome="acted")
    assert again == closed
    assert queue()["reports"] == []
    kept = model.Session.get(Report, found["id"], populate_existing=True)
    assert (kept.reason, kept.text, bool(kept.closed_on)) == ("other", "", True)


def test_a_closed_report_can_be_sent_again_by_the_same_person(folio: str):
    ana, moderator = factories.person(), factories.moderator()
    for number in range(3):
        ana.call(ACTION, folio=folio, reason="spam", text=f"Otra vez, {number}")
        ana.call(ACTION, folio=folio, reason="danger", text="No cuenta")
        [found] = queue()["reports"]
        assert (found["count"], found["texts"]) == (1, [f"Otra vez, {number}"])
        moderator.call("proactiva_report_close", id=found["id"])
        assert queue()["reports"] == []
    kept = model.Session.query(Report).filter_by(id=found["id"]).populate_existing().one()
    assert (kept.reason, kept.text, kept.outcome) == ("spam", "", "nothing_to_do")
    assert model.Session.query(Report).filter_by(demand_id=kept.demand_id).count() == 3


def test_what_hides_a_thing_closes_its_reports(folio: str):
    moderator, message = factories.moderator(), said_in(folio)
    first, second = factories.report(folio), factories.report(folio, message=message)
    moderator.call("proactiva_message_hide", id=message, reason="spam")
    assert [each["id"] for each in queue()["reports"]] == [first]
    moderator.call("proactiva_demand_hide", folio=folio, reason="spam")
    assert queue()["reports"] == []
    for each in (first, second):
        assert moderator.call("proactiva_report_close", id=each)["outcome"] == "acted"


def test_the_most_urgent_waits_first_and_then_the_oldest(folio: str):
    other = factories.public(factories.person())
    plain = [factories.in_review()[0] for _ in range(2)]
    odd, _ = factories.in_review(wanted=LINKS)
    doubtful, _ = factories.in_review(wanted=f"Los días del agua. {PHONE}")
    mild, urgent = factories.report(folio, "spam"), factories.report(other, "danger")
    order = []
    for offset in range(6):
        found = queue(offset=offset, limit=1)
        order += [each.get("folio") for each in found["demands"]]
        order += [each["id"] for each in found["reports"]]
        assert found["count"] == {"demands": 4, "messages": 0, "reports": 2, "verdicts": 0}
    assert order == [urgent, doubtful, odd, *plain, mild]
    assert queue(items=[odd, mild])["demands"][0]["folio"] == odd
    assert queue(offset=6)["demands"] == []


def test_a_message_says_why_it_waits(folio: str):
    published, author = factories.published()
    for text in ("De la colonia", LINKS, PHONE):
        author.call("proactiva_message_create", folio=published, text=text)
    found = queue()["messages"]
    assert [each["text_raw"] for each in found] == [PHONE, LINKS, "De la colonia"]
    assert [each["held_for"] for each in found][1:] == ["suspicious", "nobody_to_confirm"]


def test_the_queue_costs_the_same_however_much_waits(folio: str):
    def fill() -> None:
        asked, author = factories.published()
        author.call("proactiva_message_create", folio=asked, text="De la colonia")
        factories.in_review(), factories.report(asked)
        factories.report(asked, message=said_in(asked))

    def cost() -> int:
        moderator = factories.moderator()
        with statements_sent() as sent:
            moderator.call("proactiva_moderation_list")
        return len(sent)

    calendar.copy(clocks.years(clock.now()))  # as acts and `tick` do
    fill()
    few = cost()
    for _ in range(9):
        fill()
    assert cost() == few


def test_too_many_reports_from_one_sender_are_told_when_to_come_again(app, folio: str):
    visitor = Visitor(app)
    statuses = {visitor(ACTION, folio=folio, reason="spam").status_code for _ in range(101)}
    assert statuses == {200, 429}
