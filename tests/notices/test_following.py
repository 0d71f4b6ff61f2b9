"""Followers are told as often as they chose, and of nothing twice."""

from __future__ import annotations

from functools import partial

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, confirmations, follows, intents, queries
from ckanext.proactiva.domain.follow import Cadence, Subject
from tests import factories
from tests.support import telling
from tests.support.post_office import text
from tests.support.threads import meanwhile

pytestmark = pytest.mark.usefixtures("non_clean_db")


def follower(subject: Subject, cadence: Cadence) -> str:
    who, address = telling.reader()
    follows.keep(telling.participant(who), subject, cadence.value, telling.later())
    model.Session.commit()
    return address


@pytest.fixture
def scene(post):
    unit, officer, _ = telling.office()
    folio = factories.public(factories.person(), institution=unit)
    telling.tell()
    post.mails.clear()
    return folio, unit, officer, Subject(demand_id=queries.by_folio(folio).id)


def test_at_once_or_in_one_digest(post, scene):
    folio, unit, officer, demand = scene
    at_once = follower(demand, Cadence.AT_ONCE)
    daily = follower(demand, Cadence.DAILY)
    weekly = follower(demand, Cadence.WEEKLY)
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    people = {at_once: 2}
    assert {who: count for who, count in post.counted().items() if who in people} == people
    assert not post.to(daily)
    telling.tell(telling.later(days=1))
    telling.tell(telling.later(days=7))
    assert len(post.to(daily)) == len(post.to(weekly)) == 1
    for digest in (*post.to(daily), *post.to(weekly)):
        assert "¿De qué colonia?" in text(digest)
        assert "Publicada" in text(digest)
        assert "/proactiva/t/f." in text(digest)


def test_who_wants_to_hear_at_once_hears_of_what_waits_before_what_comes(post, scene):
    folio, unit, officer, demand = scene
    who, address = telling.reader()
    row = follows.keep(telling.participant(who), demand, Cadence.DAILY.value, telling.later())
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    assert not post.to(address)
    who.call("proactiva_follow_patch", id=row.id, cadence="weekly")
    telling.tell()
    assert not post.to(address)
    who.call("proactiva_follow_patch", id=row.id, cadence="at_once")
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    said = text(post.to(address)[0])
    assert "¿De qué colonia?" in said
    assert "¿De qué colonia?" not in "".join(text(mail) for mail in post.to(address)[1:])


def test_who_comes_afterwards_is_not_told_of_what_was_there(post, scene):
    folio, unit, officer, demand = scene
    before = follower(demand, Cadence.AT_ONCE)
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    after = follower(demand, Cadence.AT_ONCE)
    [supports] = telling.supporters(folio, 1)
    telling.tell()
    assert post.to(before)
    assert not post.to(after)
    assert not post.to(supports)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    assert post.to(after)
    assert post.to(supports)


def test_what_happens_until_the_link_comes_back_is_news(post, scene):
    folio, unit, officer, _ = scene
    address = f"{factories.named('persona')}@ejemplo.org"
    wanted = intents.Follow(folio, cadence=Cadence.AT_ONCE.value, email=address)
    token = commands.follow(factories.person().actor, clock.now(), wanted)
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    commands.confirm_follow(token, telling.later(hours=1))
    model.Session.commit()
    telling.tell(telling.later(hours=1))
    assert "¿De qué colonia?" in text(post.to(address)[0])


def test_confirming_a_follow_brings_news_from_before_once(post, scene):
    folio, unit, officer, demand = scene
    other = follower(demand, Cadence.AT_ONCE)
    address = f"{factories.named('persona')}@ejemplo.org"
    wanted = intents.Follow(folio, cadence=Cadence.AT_ONCE.value, email=address)
    token = commands.follow(factories.person().actor, clock.now(), wanted)
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    assert post.to(other)
    assert not post.to(address)
    for _ in range(2):
        factories.call("proactiva_follow_confirm", token=token)
        telling.tell()
    [mail] = post.to(address)
    assert "¿De qué colonia?" in text(mail)
    assert len(post.to(other)) == 1


def test_who_confirms_while_news_is_told_misses_none(app, post, scene):
    folio, unit, officer, _ = scene
    address = f"{factories.named('persona')}@ejemplo.org"
    wanted = intents.Follow(folio, cadence=Cadence.AT_ONCE.value, email=address)
    token = commands.follow(factories.person().actor, clock.now(), wanted)
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    confirm = partial(factories.call, "proactiva_follow_confirm", token=token)
    told, _ = meanwhile(app, telling.tell, "DELETE FROM proactiva_outbox", confirm)
    assert told["events"] == 1
    telling.tell()
    [mail] = post.to(address)
    assert "¿De qué colonia?" in text(mail)


def test_the_board_of_an_institution_is_followed(post, scene):
    _, unit, _, _ = scene
    followed = Subject(organization_id=model.Group.get(unit).id)
    address = follower(followed, Cadence.AT_ONCE)
    other = follower(Subject(problem="transport"), Cadence.AT_ONCE)
    folio = factories.public(factories.person(), institution=unit)
    telling.tell()
    [mail] = post.to(address)
    assert folio in text(mail)
    assert not post.to(other)


def test_what_an_account_asks_is_new_on_the_board_at_once(post):
    address = follower(Subject(problem="health"), Cadence.AT_ONCE)
    folio = factories.public(factories.person(), problem="health")
    waits, _ = factories.in_review(problem="health")
    telling.tell()
    [mail] = post.to(address)
    assert folio in text(mail)
    assert waits not in text(mail)
    commands.publish(factories.MODERATION, clock.now(), intents.Publish(waits))
    model.Session.commit()
    telling.tell()
    assert waits in text(post.to(address)[-1])


def test_who_asked_and_follows_under_the_same_address_hears_once(post):
    unit, officer, _ = telling.office()
    author, address = telling.reader()
    folio = factories.public(author, institution=unit)
    other, _ = telling.reader(address)
    demand = Subject(demand_id=queries.by_folio(folio).id)
    follows.keep(telling.participant(other), demand, Cadence.DAILY.value, telling.later())
    model.Session.commit()
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    telling.tell(telling.later(days=2))
    assert len(post.to(address)) == 1


def test_who_stopped_following_before_the_digest_gets_none(post, scene):
    folio, unit, officer, demand = scene
    who, address = telling.reader()
    participant = telling.participant(who)
    follows.keep(participant, demand, Cadence.DAILY.value, telling.later())
    model.Session.commit()
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    follows.end(participant, "")
    model.Session.commit()
    telling.tell(telling.later(days=2))
    assert not post.to(address)


def test_ending_a_follow_of_a_demand_leaves_only_news_of_the_board(post, scene):
    folio, unit, officer, demand = scene
    who, address = telling.reader()
    participant = telling.participant(who)
    row = follows.keep(participant, demand, Cadence.DAILY.value, telling.later())
    follows.keep(participant, Subject(), Cadence.DAILY.value, telling.later())
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    follows.end(participant, row.id)
    model.Session.commit()
    telling.tell(telling.later(days=2))
    assert not post.to(address)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    telling.tell(telling.later(days=2))
    assert len(post.to(address)) == 1


def test_who_follows_a_demand_and_the_board_hears_at_the_sooner_time(post, scene):
    folio, unit, officer, demand = scene
    who, address = telling.reader()
    for subject, cadence in ((demand, Cadence.WEEKLY), (Subject(), Cadence.AT_ONCE)):
        follows.keep(telling.participant(who), subject, cadence.value, telling.later())
    model.Session.commit()
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    telling.tell()
    assert len(post.to(address)) == 1


@pytest.mark.parametrize("by_link", [False, True])
def test_who_follows_again_to_hear_at_once_hears_of_what_waits(post, scene, by_link):
    folio, unit, officer, demand = scene
    who, address = telling.reader()
    follows.keep(telling.participant(who), demand, Cadence.DAILY.value, telling.later())
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    assert not post.to(address)
    if by_link:
        account = telling.participant(who).id
        awaited = confirmations.PendingFollow(address, account, demand, Cadence.AT_ONCE.value)
        token = confirmations.begin_follow(awaited, clock.now())
        model.Session.commit()
        factories.call("proactiva_follow_confirm", token=token)
    else:
        who.call("proactiva_follow_create", folio=folio, cadence="at_once")
    telling.tell()
    assert "¿De qué colonia?" in text(post.to(address)[0])


def test_what_no_board_tells_waits_for_the_cadence_of_its_demand(post, scene):
    folio, unit, officer, demand = scene
    who, address = telling.reader()
    for subject, cadence in ((demand, Cadence.WEEKLY), (Subject(), Cadence.AT_ONCE)):
        follows.keep(telling.participant(who), subject, cadence.value, telling.later())
    model.Session.commit()
    officer.call("proactiva_referral_ask", folio=folio, institution=unit, text="¿De qué colonia?")
    telling.tell()
    who.call("proactiva_follow_create", problem="health", cadence="daily")
    telling.tell()
    assert not post.to(address)
    telling.tell(telling.later(days=7))
    assert len(post.to(address)) == 1
