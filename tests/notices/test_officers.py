"""Officers who want it get the summary of their institution's work at their own address."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva import clock
from ckanext.proactiva.demands import follows, queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.domain.follow import EVERYTHING, Cadence
from ckanext.proactiva.domain.reminders import reminders
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Institution
from ckanext.proactiva.notices import state, unreached
from tests import factories
from tests.factories import Person
from tests.notices.test_offices import at
from tests.support import telling
from tests.support.post_office import PostOffice, text
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
FINE = 200


def officer(unit: str, capacity: str = "editor", email: str = "") -> tuple[Person, str]:
    """Return an officer of an institution who confirmed an address and follows its desk."""
    who = factories.member(unit, capacity)
    row = telling.participant(who)
    row.email, row.email_confirmed_at = email or f"{who.name}@agua.mx", clock.now().at
    model.Session.commit()
    assert who.call("proactiva_follow_create", desk=unit) == {"begun": True}
    return who, row.email


def told(post: PostOffice, day, *addresses: str) -> list[int]:
    """Let a day pass, and return how many mails each address got on it."""
    before = post.counted()
    for hour in (9, 17, 23):
        telling.tell(at(day, hour))
    return [post.counted()[each] - before[each] for each in addresses]


def test_each_officer_and_the_mailbox_get_one_summary_a_day_when_it_is_due(post):
    unit, _, mailbox = telling.office()
    (_, editor), (_, admin) = officer(unit), officer(unit, "admin")
    _, another = officer(telling.office()[0])
    folios = [factories.public(factories.person(), institution=unit) for _ in range(2)]
    whose = mailbox, editor, admin, another
    today = clock.today()
    assert told(post, today, *whose) == [1, 1, 1, 0]
    [mail] = post.to(editor)
    assert "2 peticiones por responder: Junta de agua" in mail["Subject"]
    assert all(folio in text(mail) for folio in folios)
    assert "pediste el resumen de esta institución: Junta de agua" in " ".join(text(mail).split())
    [referral] = referrals_of(queries.by_folio(folios[0]))
    days = {each.on for each in reminders(referral.state(), calendar.rules())} - {today}
    for number in range(1, 21):
        day = today + timedelta(days=number)
        assert told(post, day, *whose) == [*[int(day in days)] * 3, 0]


def test_mailbox_and_officer_with_the_same_address_get_one_mail(post):
    unit, _, mailbox = telling.office()
    officer(unit, email=mailbox.upper())
    factories.public(factories.person(), institution=unit)
    told(post, clock.today())
    assert len([each for each in post.mails if mailbox in each["To"].lower()]) == 1
    assert not telling.notices(outcome=None, institution_id=model.Group.get(unit).id)


def test_officer_is_told_while_the_mailbox_is_shown_as_unreached(post):
    unit, _, mailbox = telling.office()
    _, email = officer(unit)
    factories.public(factories.person(), institution=unit)
    post.answers[mailbox] = "550 no such mailbox"
    assert told(post, clock.today(), mailbox, email) == [0, 1]
    [listed] = [each for each in unreached.institutions(None) if each["name"] == unit]
    assert listed["why"] == "returned"
    row = model.Session.query(Institution).filter_by(name=unit).one()
    row.mailbox = ""
    model.Session.commit()
    factories.public(factories.person(), institution=unit)
    assert told(post, clock.today() + timedelta(days=1), email) == [1]


def test_what_waits_to_be_reviewed_comes_to_the_mailbox_alone(post):
    factories.empty_queue()
    _, email = officer(factories.authority())
    row = model.Session.query(Institution).filter_by(is_authority=True).one()
    row.mailbox = "autoridad@portal.mx"
    model.Session.commit()
    factories.in_review()
    assert told(post, clock.today() + timedelta(days=1), row.mailbox, email) == [1, 0]
    factories.empty_queue()


def test_bounce_of_an_officer_does_not_mark_the_mailbox(post):
    unit, _, mailbox = telling.office()
    _, email = officer(unit)
    factories.public(factories.person(), institution=unit)
    post.answers[email] = "550 no such person"
    assert told(post, clock.today(), mailbox, email) == [1, 0]
    assert not [each for each in unreached.institutions(None) if each["name"] == unit]
    # Whoever corrects the mailbox mends nothing of an officer's address.
    assert state.retry(telling.later(days=1), model.Group.get(unit).id) == 0
    assert state.retry(telling.later(days=1)) == 1
    model.Session.rollback()


@pytest.mark.parametrize("loses", ["role", "place", "account", "mail"])
def test_who_is_no_editor_any_more_gets_nothing(post, loses):
    unit, _, mailbox = telling.office()
    who, email = officer(unit)
    factories.public(factories.person(), institution=unit)
    telling.tell(at(clock.today(), 9))
    user = model.User.get(who.name)
    held = model.Session.query(model.Member).filter_by(table_id=user.id, table_name="user")
    if loses == "role":
        held.update({"capacity": "member"})
    if loses == "place":
        held.update({"state": "deleted"})
    if loses == "account":
        user.state = "deleted"
    if loses == "mail":
        telling.participant(who).quiet_since = clock.now().at
    model.Session.commit()
    assert told(post, clock.today(), mailbox, email) == [1, 0]
    kept = telling.notices(institution_id=model.Group.get(unit).id, outcome="dropped")
    assert kept


def test_one_tap_in_the_mail_stops_this_summary_and_nothing_else(app, post):
    unit, _, _ = telling.office()
    who, email = officer(unit)
    follows.keep(telling.participant(who), EVERYTHING, Cadence.WEEKLY.value, clock.now())
    model.Session.commit()
    factories.public(factories.person(), institution=unit)
    told(post, clock.today())
    [mail] = post.to(email)
    address = urlsplit(mail["List-Unsubscribe"].strip("<>")).path
    visitor = Visitor(app)
    assert "este resumen" in visitor.open(address).body
    assert len(who.call("proactiva_follow_list")) == 2
    for _ in range(2):
        stopped = visitor.post(address, [])
        assert (stopped.status, "Ya no recibes este resumen" in stopped.text) == (FINE, True)
        assert stopped.document.xpath("//article//p/a[@href='/proactiva/desk']")
    [left] = who.call("proactiva_follow_list")
    assert (left["desk"], left["paused"]) == (None, False)


def test_only_editors_of_an_institution_follow_its_desk_whole_and_daily(post):
    unit, _, _ = telling.office()
    elsewhere, member = telling.office()[1], factories.member(unit, "member")
    root = Person(core.Sysadmin()["name"])
    for who in (Person(), factories.person(), member, elsewhere, root):
        with pytest.raises(tk.NotAuthorized):
            who.call("proactiva_follow_create", desk=unit, email="alguien@ejemplo.org")
    who, _ = officer(unit)
    with pytest.raises(tk.ValidationError, match="desk"):
        who.call("proactiva_follow_create", desk=unit, problem="health")
    for wrong in ("at_once", "weekly"):
        with pytest.raises(tk.ValidationError, match="cadence"):
            who.call("proactiva_follow_create", desk=unit, cadence=wrong)
    [followed] = who.call("proactiva_follow_list")
    assert followed["desk"]["name"] == unit
    with pytest.raises(tk.ValidationError, match="cadence"):
        who.call("proactiva_follow_patch", id=followed["id"], cadence="weekly")


def test_who_follows_a_desk_does_not_follow_the_board(post):
    unit, _, _ = telling.office()
    _, email = officer(unit)
    elsewhere, _, _ = telling.office()
    factories.public(factories.person(), institution=elsewhere)
    assert told(post, clock.today(), email) == [0]


def offered(visitor: Visitor, desk: str) -> OpenPage:
    """Open the form on a desk that requests its summary."""
    [way] = visitor.open(desk).document.xpath("//a[contains(@href, '/follows/new?desk=')]/@href")
    return visitor.open(way)


def test_it_is_turned_on_and_off_on_the_desk(app, post):
    visitor, (unit, _, _) = logged_in(app), telling.office()
    who = factories.join(unit, Person(visitor.user["name"]), "editor")
    factories.confirmed(who)
    desk = f"/proactiva/desk/{unit}"
    listed = offered(visitor, desk).send("/follows/new")
    assert "Por responder: Junta de agua" in listed.body
    assert visitor.open(desk).form("/follows").values
    who.call("proactiva_follow_create", problem="health")
    assert "Junta de agua" not in visitor.open(desk).send("/follows").body
    assert [each["problem"] for each in who.call("proactiva_follow_list")] == ["health"]
    assert offered(visitor, desk).form("/follows/new").values
    member = factories.member(unit, "member")
    assert member.call("proactiva_referral_list", institution=unit)["summary"] is None


def test_desk_says_that_mails_are_stopped_and_resumes_them(app, post):
    visitor, (unit, _, _) = logged_in(app), telling.office()
    who = factories.join(unit, Person(visitor.user["name"]), "editor")
    factories.confirmed(who)
    desk = f"/proactiva/desk/{unit}"
    offered(visitor, desk).send("/follows/new")
    telling.participant(who).quiet_since = clock.now().at
    model.Session.commit()
    page = visitor.open(desk)
    assert "no te llega el resumen de estas peticiones" in page.text
    page.send("/follows")
    assert "Recibes por correo el resumen" in visitor.open(desk).text
    assert telling.participant(who).quiet_since is None


def test_whoever_proved_no_address_gives_one_and_confirms_it(app, post):
    visitor, (unit, _, _) = logged_in(app), telling.office()
    factories.join(unit, Person(visitor.user["name"]), "admin")
    asked = offered(visitor, f"/proactiva/desk/{unit}")
    assert "Por responder: Junta de agua" in asked.body
    # The account's address is prefilled, and no error is shown before anything is sent.
    assert visitor.user["email"] in asked.body
    assert "por corregir" not in asked.body
    email = f"{visitor.user['name']}@agua.mx"
    asked.send("/follows/new", {"email": email})
    [mail] = post.to(email)
    address = urlsplit(re.search(r"http\S+", text(mail)).group()).path
    visitor.open(address).send(address)
    factories.public(factories.person(), institution=unit)
    assert told(post, clock.today(), email) == [1]
