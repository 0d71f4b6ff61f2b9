"""Follows: started with an account or only an address, changed, ended, and erased."""

from __future__ import annotations

from datetime import timedelta

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import (
    commands,
    confirmations,
    erasure,
    follows,
    personal_data,
    queries,
)
from ckanext.proactiva.domain.follow import EVERYTHING, MOST, Subject
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Confirmation, Follow, Participant
from ckanext.proactiva.people import participants, tokens
from tests import factories
from tests.factories import Person
from tests.support.threads import at_once, kinds

pytestmark = pytest.mark.usefixtures("non_clean_db")


def later(**after: int) -> Moment:
    now = clock.now()
    return Moment(now.at + timedelta(**after), now.zone)


def address() -> str:
    return f"{factories.named('persona')}@ejemplo.org"


def awaited(email: str, subject: Subject = EVERYTHING, account: str = "") -> str:
    asked = confirmations.PendingFollow(email, account, subject, "daily")
    return confirmations.begin_follow(asked, clock.now())


def count(who: Participant) -> int:
    return model.Session.query(Follow).filter_by(participant_id=who.id).count()


def test_nothing_is_kept_in_clear_before_an_address_is_confirmed():
    email = address()
    token = awaited(email, Subject(q="tiraxolotl", search="'tiraxolotl'"))
    made = model.Session.query(Confirmation).filter(Confirmation.demand_id.is_(None)).all()
    kept = " ".join(f"{row.id} {row.ciphertext}" for row in made)
    assert not [word for word in (email, "tiraxolotl", token) if word in kept]
    assert model.Session.query(Participant).filter_by(email=email).count() == 0


def test_an_address_is_a_person_of_its_own_and_opens_nobody_elses_demands():
    folio, author = factories.in_review()
    known = model.Session.get(Participant, queries.by_folio(folio).author_id)
    known.email, known.email_confirmed_at = address(), clock.now().at
    who = commands.confirm_follow(awaited(known.email), clock.now()).follower
    assert who.id != known.id
    assert (who.user_id, who.claim_hash) == (None, None)
    with pytest.raises(tk.ObjectNotFound):
        Person().call("proactiva_demand_show", folio=folio)
    assert author.call("proactiva_demand_show", folio=folio)["folio"] == folio


def test_one_address_is_one_person_however_often_it_is_confirmed():
    email = address()
    first = commands.confirm_follow(awaited(email), clock.now()).follower
    health = awaited(email, Subject(problem="health"))
    second = commands.confirm_follow(health, clock.now()).follower
    assert (first.id, count(first)) == (second.id, 2)


def test_a_link_confirms_once_and_leads_there_again_for_two_days():
    email = address()
    token = awaited(email)
    who = commands.confirm_follow(token, clock.now()).follower
    commands.confirm_follow(awaited(email, Subject(problem="health")), clock.now())
    board = model.Session.query(Follow).filter_by(participant_id=who.id, problem="").one()
    follows.end(who, board.id)
    assert commands.confirm_follow(token, clock.now()).follower.id == who.id
    assert count(who) == 1
    with pytest.raises(tk.ObjectNotFound):
        commands.confirm_follow(token, later(hours=49))


def test_a_used_link_leads_nowhere_after_its_address_is_forgotten():
    token = awaited(address())
    who = commands.confirm_follow(token, clock.now()).follower
    follows.end(who)
    assert (who.email, count(who)) == (None, 0)
    with pytest.raises(tk.ObjectNotFound):
        commands.confirm_follow(token, clock.now())
    assert count(who) == 0


def test_a_link_of_a_follow_confirms_no_demand_and_the_other_way():
    with pytest.raises(tk.ObjectNotFound):
        Person().call("proactiva_demand_confirm", token=awaited(address()))
    with pytest.raises(tk.ObjectNotFound):
        Person().call("proactiva_follow_confirm", token=factories.unconfirmed())


def test_a_desk_that_is_not_daily_is_refused_before_a_link_is_mailed():
    unit = factories.institution()
    officer = factories.member(unit, "editor")
    asked = {"desk": unit, "email": address(), "cadence": "weekly"}
    with pytest.raises(tk.ValidationError) as refused:
        officer.call("proactiva_follow_create", **asked)
    assert refused.value.error_dict.keys() == {"cadence"}


def test_an_account_follows_at_once_after_it_confirmed_an_address_here():
    person, email = factories.person(), address()
    account = participants.take_part(person.actor)
    model.Session.commit()
    with pytest.raises(tk.ValidationError, match="e-mail"):
        person.call("proactiva_follow_create", problem="health")
    commands.confirm_follow(awaited(email, account=account.id), clock.now())
    model.Session.commit()
    assert person.call("proactiva_follow_create", problem="health") == {"begun": True}
    assert (account.email, count(account)) == (email, 2)
    assert [each["problem"] for each in person.call("proactiva_follow_list")] == ["health", ""]


def test_who_was_erased_meanwhile_is_nobody_any_more():
    account = participants.take_part(factories.person().actor)
    token = awaited(address(), account=account.id)
    erasure.erase(account, clock.now())
    with pytest.raises(tk.ObjectNotFound):
        commands.confirm_follow(token, clock.now())
    assert account.email is None


def test_following_twice_keeps_one_follow_with_the_last_cadence():
    person = factories.person()
    factories.confirmed(person)
    for cadence in ("at_once", "weekly"):
        told = {"q": "¿Agua potable?", "cadence": cadence}
        person.call("proactiva_follow_create", **told)
    [one] = person.call("proactiva_follow_list")
    assert (one["cadence"], one["q"]) == ("weekly", "agua potable")
    [one] = person.call("proactiva_follow_patch", id=one["id"], cadence="at_once")
    assert one["cadence"] == "at_once"


def test_nobody_changes_or_stops_what_others_follow():
    first, second = factories.person(), factories.person()
    theirs = factories.follow(first)
    factories.confirmed(second)
    with pytest.raises(tk.ObjectNotFound):
        second.call("proactiva_follow_patch", id=theirs, cadence="weekly")
    second.call("proactiva_follow_delete", id=theirs)
    second.call("proactiva_follow_delete")
    assert [each["id"] for each in first.call("proactiva_follow_list")] == [theirs]


def test_an_address_is_kept_no_longer_than_it_follows():
    who = commands.confirm_follow(awaited(address()), clock.now()).follower
    [one] = follows.of(who, clock.now().zone)
    follows.end(who, one["id"])
    assert (who.email, who.email_confirmed_at) == (None, None)
    account = factories.confirmed(factories.person())
    follows.keep(account, EVERYTHING, "daily", clock.now())
    follows.end(account)
    assert account.email is not None


def test_a_mailed_link_shows_what_its_person_follows_for_a_year():
    # An address is kept with its capitals, and is the same with others.
    who = commands.confirm_follow(awaited(address().title()), clock.now()).follower
    token = tokens.made(tokens.Purpose.FOLLOWS, who.id, clock.now(), who.email)
    assert who.id not in token
    assert tokens.holder(tokens.Purpose.FOLLOWS, token, later(days=365)).id == who.id
    assert tokens.holder(tokens.Purpose.FOLLOWS, token, later(days=366)) is None
    assert tokens.holder(tokens.Purpose.STOP, token, clock.now()) is None
    model.Session.commit()
    assert len(Person().call("proactiva_follow_list", token=token)) == 1
    without = tokens.made(tokens.Purpose.FOLLOWS, who.id, clock.now())
    left = tokens.made(tokens.Purpose.FOLLOWS, who.id, clock.now(), address())
    for old in (without, left):
        with pytest.raises(tk.ObjectNotFound):
            Person().call("proactiva_follow_list", token=old)
    for wrong in ("", "x", f"{token}x", f"x{token}", "f.never-mailed"):
        with pytest.raises(tk.NotAuthorized if not wrong else tk.ObjectNotFound):
            Person().call("proactiva_follow_list", token=wrong)


def test_choosing_a_cadence_resumes_stopped_mails():
    person = factories.person()
    first, second = factories.follow(person), factories.follow(person, Subject(problem="health"))
    who = participants.named(person.name)
    who.quiet_since = clock.now().at
    model.Session.commit()
    assert [each["paused"] for each in person.call("proactiva_follow_list")] == [True, True]
    [left] = person.call("proactiva_follow_delete", id=second)
    assert left["paused"]
    [left] = person.call("proactiva_follow_patch", id=first, cadence="daily")
    assert not left["paused"]


def test_more_than_a_hundred_is_refused_with_what_to_do():
    person = factories.person()
    who = factories.confirmed(person)
    for number in range(MOST):
        follows.keep(who, Subject(q=str(number), search="'x'"), "daily", clock.now())
    model.Session.commit()
    with pytest.raises(tk.ValidationError, match="Stop following one first"):
        person.call("proactiva_follow_create")


@pytest.mark.parametrize("q", ["%", "!!!", "🚰", "\\", "' | ':*"])
def test_signs_without_words_are_refused(q):
    person = factories.person()
    factories.confirmed(person)
    with pytest.raises(tk.ValidationError, match="words"):
        person.call("proactiva_follow_create", q=q)


def test_following_drops_signs_and_keeps_words():
    person, hostile = factories.person(), "zq') | true --"
    factories.confirmed(person)
    person.call("proactiva_follow_create", q=f"{hostile} pozole")
    [one] = person.call("proactiva_follow_list")
    assert one["q"] == "zq true pozole"


def test_a_demand_that_waits_is_followed_by_nobody():
    folio, _ = factories.in_review()
    with pytest.raises(tk.ObjectNotFound):
        Person().call("proactiva_follow_create", folio=folio, email=address())
    moderator = factories.moderator()
    factories.confirmed(moderator)
    with pytest.raises(tk.ValidationError, match="folio"):
        moderator.call("proactiva_follow_create", folio=folio)


def test_author_with_a_confirmed_address_is_told_without_following():
    author = factories.person()
    folio = factories.public(author)
    asked = "proactiva_follow_preview"
    assert not author.call(asked, folio=folio)["told_anyway"]
    factories.confirmed(author)
    assert author.call(asked, folio=folio)["told_anyway"]
    assert not factories.person().call(asked, folio=folio)["told_anyway"]


def test_author_who_stopped_mails_is_told_again_after_following():
    author, asked = factories.person(), "proactiva_follow_preview"
    folio = factories.public(author)
    factories.confirmed(author).quiet_since = clock.now().at
    model.Session.commit()
    shown = author.call(asked, folio=folio)
    assert (shown["told_anyway"], shown["paused"]) == (False, True)
    author.call("proactiva_follow_create", folio=folio, cadence="daily")
    shown = author.call(asked, folio=folio)
    assert (shown["told_anyway"], shown["paused"]) == (True, False)


def test_what_is_hidden_is_listed_without_its_title():
    person = factories.person()
    folio = factories.public(factories.person())
    demand = queries.by_folio(folio)
    factories.follow(person, Subject(demand_id=demand.id))
    assert person.call("proactiva_follow_list")[0]["title"] == demand.title_public
    demand.visibility = "hidden"
    model.Session.commit()
    assert [(each["folio"], each["title"]) for each in person.call("proactiva_follow_list")] == [
        (folio, "")
    ]


def test_erasing_a_person_ends_what_they_follow_and_the_export_names_it():
    person = factories.person()
    factories.follow(person, Subject(q="agua", search="'agu'"))
    who = participants.named(person.name)
    [held] = personal_data.export(who)["held"]["proactiva_follow"]
    assert (held["q"], held["cadence"]) == ("agua", "daily")
    erasure.erase(who, clock.now())
    model.Session.commit()
    assert count(who) == 0


def test_an_address_that_is_confirmed_many_times_at_once_is_one_person(app):
    email = address()
    links = [awaited(email, Subject(q=str(number), search="'x'")) for number in range(8)]
    model.Session.commit()
    acts = [
        lambda token=token: Person().call("proactiva_follow_confirm", token=token)
        for token in [*links, *links]
    ]
    found = at_once(app, acts)
    assert kinds(found) == {"dict": len(acts)}
    [who] = model.Session.query(Participant).filter_by(email=email)
    assert count(who) == len(links)
