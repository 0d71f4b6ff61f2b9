"""The followers of a demand, read in one statement for whatever notifies them."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, followers, follows, intents, queries
from ckanext.proactiva.domain.follow import EVERYTHING, Subject
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.model import Follow, Participant
from ckanext.proactiva.people import participants
from ckanext.proactiva.people.actor import Actor
from tests import factories
from tests.support.portals import PLACES, TERRITORIES

pytestmark = pytest.mark.usefixtures("non_clean_db")
NOBODY = Actor()


def follower() -> Participant:
    """A participant known only by a confirmed address."""
    email = f"{factories.named('persona')}@ejemplo.org"
    return participants.of_email(email, clock.now().at)


def follow(subject: Subject = EVERYTHING, cadence: str = "daily", folio: str = "") -> Participant:
    """Let a new follower follow something."""
    who = follower()
    follows.keep(who, follows.subject(NOBODY, folio, subject), cadence, clock.now())
    model.Session.commit()
    return who


def told(folio: str, *, of_board: bool = True) -> dict[str, str]:
    """Return who is to be told of a demand, and how often."""
    demand = queries.by_folio(folio)
    assert demand is not None
    asked = followers.followers([demand.id], clock.today(), of_board=of_board)
    return {row.participant_id: row.cadence for row in model.Session.execute(asked)}


@pytest.fixture
def unit() -> str:
    return factories.institution()


@pytest.fixture
def folio(unit) -> str:
    words = "Los horarios del tiraxolotl en cada colonia"
    said = {"wanted": words, "institution": unit, "problem": "health", "territories": ["15106"]}
    return factories.public(factories.person(), **said)


def test_each_way_to_follow_it_is_found(folio, unit):
    organization = model.Group.get(unit).id
    ways = (
        follow(folio=folio),
        follow(),
        follow(Subject(problem="health")),
        follow(Subject(beneficiary_group="girls")),
        follow(Subject(organization_id=organization)),
        follow(Subject(territory="15106")),
        follow(Subject(status="referred")),
        follow(Subject(q="¿tiraxolotl?")),
        follow(Subject("", organization, "health", "girls", "referred", "horario tiraxolotl")),
    )
    found = told(folio)
    assert [who.id in found for who in ways] == [True] * len(ways)
    direct = told(folio, of_board=False)
    assert [who.id in direct for who in ways] == [True] + [False] * (len(ways) - 1)


@pytest.mark.ckan_config(TERRITORIES, PLACES)
def test_a_search_is_followed_by_the_names_of_territories_too(folio):
    here, there = (follow(Subject(q=f"tiraxolotl {name}")) for name in ("toluca", "chimalhuacan"))
    found = told(folio)
    assert here.id in found
    assert there.id not in found


@pytest.mark.parametrize(
    "narrowed",
    [
        {"problem": "education"},
        {"beneficiary_group": "women"},
        {"territory": "15031"},
        {"organization_id": "nobody"},
        {"status": "answered"},
        {"status": "late"},
        {"q": "zacatollin"},
        {"problem": "health", "beneficiary_group": "women"},
        {"q": "horarios zacatollin"},
    ],
)
def test_a_board_that_does_not_list_it_is_no_way(folio, narrowed):
    assert follow(Subject(**narrowed)).id not in told(folio)


def test_of_several_ways_the_soonest_counts(folio):
    who = follow(Subject(problem="health"), "weekly")
    follows.keep(who, Subject(beneficiary_group="girls"), "at_once", clock.now())
    follows.keep(who, EVERYTHING, "daily", clock.now())
    assert told(folio)[who.id] == "at_once"
    # What happened since the first of them is news.
    theirs = model.Session.query(Follow.created_at).filter_by(participant_id=who.id)
    since = [created_at for (created_at,) in theirs]
    asked = followers.followers([queries.by_folio(folio).id], clock.today(), of_board=True)
    [row] = [each for each in model.Session.execute(asked) if each.participant_id == who.id]
    assert row.since == min(since) < max(since)


def test_a_board_of_late_ones_lists_it_from_the_day_after_it_was_due(folio):
    late, others = follow(Subject(status="late")), follow(Subject(status="referred"))
    demand, today = queries.by_folio(folio), clock.today()
    for days, is_told in ((0, False), (1, True)):
        demand.due_on = today - timedelta(days=days)
        model.Session.flush()
        found = model.Session.execute(followers.of_late([demand.id], today))
        assert {row.participant_id for row in found} & {late.id, others.id} == (
            {late.id} if is_told else set()
        )
        assert (late.id in told(folio)) is is_told


def test_who_wants_an_institutions_summary_follows_no_board(folio, unit):
    desk = Subject(desk_id=model.Group.get(unit).id)
    assert follow(desk).id not in told(folio)


def test_nobody_is_told_whose_address_is_not_confirmed(folio):
    who = follow(folio=folio)
    who.email_confirmed_at = None
    model.Session.flush()
    assert who.id not in told(folio)


def test_nobody_is_told_of_what_is_not_public(folio):
    who = follow(folio=folio)
    commands.hide(factories.MODERATION, clock.now(), intents.Hide(folio, ReviewReason.OFFENSIVE))
    model.Session.commit()
    assert who.id not in told(folio)


def test_who_follows_what_was_joined_to_another_is_told_and_not_moved(folio):
    other = factories.public(factories.person())
    who, board = follow(folio=folio), follow(Subject(problem="health"))
    demand = queries.by_folio(folio)
    demand.status, demand.merge_target_id = "merged", queries.by_folio(other).id
    model.Session.commit()
    assert who.id in told(folio)
    assert board.id not in told(folio)
    assert who.id not in told(other)


def test_it_is_read_in_one_statement_and_inserted_as_it_is(folio):
    who = follow(folio=folio)
    demand = queries.by_folio(folio)
    few = sa.select(sa.literal(demand.id))
    asked = followers.followers(few, clock.today(), of_board=True)
    names = ["demand", "who", "cadence", "since"]
    kept = sa.table("kept", *map(sa.column, names))
    columns = "demand text, who text, cadence text, since timestamptz"
    model.Session.execute(sa.text(f"CREATE TEMP TABLE kept ({columns}) ON COMMIT DROP"))
    model.Session.execute(kept.insert().from_select(names, asked))
    rows = model.Session.execute(sa.select(kept.c.who).where(kept.c.who == who.id)).all()
    assert len(rows) == 1


def test_an_institution_that_is_called_otherwise_is_the_same(folio, unit):
    who = follow(Subject(organization_id=model.Group.get(unit).id))
    group = model.Group.get(unit)
    group.name, group.title = factories.named("institucion"), "Otro nombre"
    model.Session.commit()
    assert who.id in told(folio)
    [shown] = follows.of(who, clock.now().zone)
    assert shown["institution"] == {"name": group.name, "title": "Otro nombre"}
