"""An answer whose dataset is no longer public: shown at once, relinked, or answered again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from freezegun import freeze_time

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from ckanext.proactiva.jobs import register as jobs
from ckanext.proactiva.model import Answer, Event, PastAnswer, Referral
from tests import factories
from tests.factories import WORDS, Person
from tests.support import ledgers
from tests.support.ledgers import add_datasets, change, purge, set_extra
from tests.support.queries import statements_sent
from tests.support.threads import meanwhile

pytestmark = pytest.mark.usefixtures("new_ledger")
UTC = timezone.utc
# Noon in Mexico, on a Monday.
START = datetime(2026, 11, 9, 18, tzinfo=UTC)
# What the query for all losses says, and no other.
ALL_LOST = "GROUP BY proactiva_referral.id"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Play:
    """An institution that answers with its datasets, and a clock that the test controls."""

    def __init__(self, time: Any) -> None:
        self.time, self.now = time, START
        # Datasets that other tests answered with may be gone since.
        model.Session.query(Answer).delete()
        self.unit = factories.institution()
        self.unit_id = model.Group.get(self.unit).id
        self.officer = factories.member(self.unit, "admin")
        ledgers.sync(START - DAY)

    def wait(self, how_long: timedelta) -> Play:
        self.now += how_long
        self.time.move_to(self.now)
        return self

    def tick(self) -> Mapping[str, int]:
        """Let the ledger look and keep the answers, as `tick` does."""
        ledgers.sync(self.now)
        keep = jobs.named("answers").run
        done = keep(clock.now())
        model.Session.expire_all()
        return done

    def asked(self) -> str:
        return factories.public(factories.person(), institution=self.unit)

    def answered(self, *datasets: str, **fields: Any) -> str:
        folio = self.asked()
        given = {"datasets": list(datasets), **fields}
        factories.answer(self.officer, folio, self.unit, **given)
        return folio

    def datasets(self, count: int = 1) -> list[str]:
        return add_datasets(count, self.unit_id)

    def shown(self, folio: str, who: Person | None = None) -> dict[str, Any]:
        return (who or Person()).call("proactiva_demand_show", folio=folio)

    def referral(self, folio: str) -> dict[str, Any]:
        [referral] = self.shown(folio)["referrals"]
        return referral

    def desk(self, folio: str) -> dict[str, Any]:
        at = {"folio": folio, "institution": self.unit}
        return self.officer.call("proactiva_referral_show", **at)


@pytest.fixture
def play():
    with freeze_time(START) as time:
        yield Play(time)


def linked(folio: str) -> list[str]:
    demand = queries.by_folio(folio)
    assert demand is not None
    [referral] = referrals_of(demand)
    rows = model.Session.query(Answer.package_id).filter_by(referral_id=referral.id)
    return sorted(package_id for (package_id,) in rows)


def acts(folio: str) -> list[str]:
    demand = queries.by_folio(folio)
    assert demand is not None
    rows = model.Session.query(Event.act).filter_by(demand_id=demand.id).order_by(Event.id)
    return [act for (act,) in rows]


LOSSES = {
    "deleted": lambda names, _: change(names, state="deleted"),
    "private": lambda names, _: change(names, private=True),
    "purged": lambda names, _: purge(names),
    "hidden with its organization": lambda _, unit: hide(unit),
}


def hide(unit_id: str) -> None:
    model.Session.query(model.Group).filter_by(id=unit_id).update({"state": "deleted"})
    model.Session.commit()


@pytest.mark.parametrize("lose", LOSSES.values(), ids=LOSSES)
def test_the_page_tells_it_at_once_and_until_when_once_the_ledger_saw_it(play: Play, lose):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    lose(names, play.unit_id)
    [dataset] = play.referral(folio)["datasets"]
    assert (dataset["public"], dataset["name"]) == (False, None)
    assert play.referral(folio)["relink_by"] is None
    play.tick()
    assert play.referral(folio)["relink_by"] == "2026-11-15"


@pytest.mark.parametrize("lose", LOSSES.values(), ids=LOSSES)
def test_after_seven_days_the_institution_has_to_answer_again(play: Play, lose):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    lose(names, play.unit_id)
    # From the day on which the ledger saw it gone, until midnight in Mexico.
    assert play.wait(DAY).tick() == {}
    assert play.wait(7 * DAY - 12 * HOUR - timedelta(seconds=1)).tick() == {}
    assert play.referral(folio)["resolution"] == "published"
    assert play.wait(timedelta(seconds=1)).tick() == {"reopened": 1}
    assert acts(folio)[-1] == "reopen_on_loss"
    referral = play.referral(folio)
    assert (referral["status"], referral["resolution"]) == ("acknowledged", None)
    assert referral["received"] == "2026-11-17"
    shown = play.shown(folio)
    assert shown["status"] == "referred"
    assert [each["answer"] for each in shown["past_answers"]] == [factories.WORDS]
    assert play.tick() == {}


def test_a_dataset_that_comes_back_under_its_id_wakes_nobody(play: Play):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    change(names, private=True)
    play.wait(DAY).tick()
    play.wait(5 * DAY).tick()
    change(names, private=False)
    assert play.wait(DAY).tick() == {}
    assert play.wait(30 * DAY).tick() == {}
    assert play.referral(folio)["datasets"][0]["public"] is True
    # Lost again, it has the full time again.
    change(names, private=True)
    assert play.tick() == {}
    assert play.wait(6 * DAY).tick() == {}
    assert play.wait(DAY).tick() == {"reopened": 1}


def test_what_is_public_again_before_the_ledger_looks_is_not_lost(play: Play):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    change(names, private=True)
    play.tick()
    play.wait(8 * DAY)
    change(names, private=False)
    assert play.tick() == {}
    assert play.referral(folio)["resolution"] == "published"


@pytest.mark.parametrize("away", [HOUR, 5 * DAY])
@pytest.mark.parametrize("looked", [False, True])
def test_what_comes_back_under_another_id_is_linked_by_itself(play: Play, away, looked: bool):
    [name] = play.datasets()
    set_extra([name], "guid", "a")
    folio = play.answered(name)
    play.tick()
    purge([name])
    if looked:
        assert play.tick() == {}
        assert play.wait(away).tick() == {}
    [new] = play.datasets()
    set_extra([new], "guid", "a")
    assert play.tick() == {"relinked": 1}
    assert linked(folio) == [new]
    assert play.referral(folio)["datasets"][0]["public"] is True
    assert acts(folio)[-1] == "answer"
    assert play.wait(30 * DAY).tick() == {}


def test_an_earlier_version_of_the_answer_names_it_by_its_new_id_too(play: Play):
    names = play.datasets(3)
    folio = play.answered(*names[:2])
    given = {"folio": folio, "institution": play.unit, "text": WORDS, "resolution": "published"}
    play.officer.call("proactiva_answer_correct", **given, datasets=names[2:])
    play.tick()
    new = ledgers.reload(names[:2])
    assert play.wait(HOUR).tick() == {}
    [past] = model.Session.query(PastAnswer).filter_by(referral_id=_referral(folio).id)
    assert sorted(past.package_ids) == sorted(new)
    assert linked(folio) == names[2:]


def test_changed_and_renamed_again_and_again_it_stays_linked(play: Play):
    [name] = play.datasets()
    set_extra([name], "guid", "a")
    folio = play.answered(name)
    play.tick()
    for number in range(3):
        purge([name])
        [name] = play.datasets()
        set_extra([name], "guid", "a")
        set_extra([name], "proactiva_problem_addressed", ["health", "waste", "health"][number])
        # Whether or not answers are kept after each look.
        ledgers.sync(play.wait(DAY).now)
        if number != 1:
            assert play.tick() == {"relinked": 1}
    assert linked(folio) == [name]


def test_a_harvester_that_clears_and_reloads_every_night_wakes_nobody(play: Play):
    count, answers = 1_000, 20
    names = play.datasets(count)
    _guids(names)
    folios = [play.answered(names[number]) for number in range(answers)]
    folios.append(play.answered(*names[:3]))
    play.tick()
    before = {folio: acts(folio) for folio in folios}
    for _ in range(2):
        purge(names)
        play.wait(DAY - HOUR)
        assert play.tick() == {}
        names = play.datasets(count)
        _guids(names)
        play.wait(HOUR)
        assert play.tick() == {"relinked": answers + 3}
    assert play.wait(9 * DAY).tick() == {}
    assert {folio: acts(folio) for folio in folios} == before
    assert linked(folios[-1]) == sorted(names[:3])


def _guids(names: list[str]) -> None:
    """Give each dataset the identifier of its position in the harvested catalogue."""
    for number, name in enumerate(names):
        set_extra([name], "guid", f"g-{number}")


def test_answer_stands_if_only_one_of_its_datasets_is_lost(play: Play):
    names = play.datasets(2)
    folio = play.answered(*names)
    play.tick()
    purge(names[:1])
    play.tick()
    assert play.wait(30 * DAY).tick() == {}
    referral = play.referral(folio)
    assert sorted(each["public"] for each in referral["datasets"]) == [False, True]
    assert (referral["resolution"], referral["relink_by"]) == ("published", None)


def test_the_time_counts_from_the_last_one_that_is_gone(play: Play):
    names = play.datasets(2)
    folio = play.answered(*names)
    play.tick()
    purge(names[:1])
    play.tick()
    play.wait(10 * DAY)
    purge(names[1:])
    assert play.tick() == {}
    assert play.referral(folio)["relink_by"] == "2026-11-25"
    assert play.wait(7 * DAY).tick() == {"reopened": 1}


def test_what_the_ledger_has_not_missed_yet_is_not_lost_since_another_was(play: Play):
    names = play.datasets(2)
    folio = play.answered(*names)
    play.tick()
    purge(names[:1])
    play.tick()
    play.wait(10 * DAY)
    ledgers.sync(play.now)
    purge(names[1:])
    keep = jobs.named("answers").run
    assert keep(clock.now()) == {}
    referral = play.referral(folio)
    assert (referral["resolution"], referral["relink_by"]) == ("published", None)


def test_an_address_elsewhere_is_never_lost(play: Play):
    elsewhere = {"resolution": "already_available", "address": "https://datos.example/agua"}
    alone = play.answered(**elsewhere)
    names = play.datasets()
    both = play.answered(*names, **elsewhere)
    play.tick()
    purge(names)
    play.tick()
    assert play.wait(30 * DAY).tick() == {}
    for folio in (alone, both):
        assert play.referral(folio)["resolution"] == "already_available"
        assert play.referral(folio)["relink_by"] is None


def test_loss_of_a_dataset_available_before_reopens_the_demand(play: Play):
    names = play.datasets()
    play.answered(*names, resolution="already_available")
    play.tick()
    purge(names)
    play.tick()
    assert play.wait(8 * DAY).tick() == {"reopened": 1}


def test_what_the_ledger_never_saw_is_gone_since_it_was_linked(play: Play):
    """Test a dataset published, given as the answer and removed between two looks."""
    names = play.datasets()
    folio = play.answered(*names)
    change(names, state="deleted")
    assert play.referral(folio)["relink_by"] is None
    play.wait(HOUR).tick()
    assert play.referral(folio)["relink_by"] == "2026-11-15"
    assert play.wait(7 * DAY).tick() == {"reopened": 1}


def test_while_the_ledger_does_not_look_nobody_is_woken(play: Play):
    names = play.datasets()
    play.answered(*names)
    play.tick()
    purge(names)
    play.wait(30 * DAY)
    keep = jobs.named("answers").run
    assert keep(clock.now()) == {}


@pytest.mark.parametrize("ending", ["hide", "refuse"])
def test_what_ended_or_is_hidden_stays_as_it_is(play: Play, ending: str):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    moderator = factories.moderator()
    if ending == "hide":
        moderator.call("proactiva_demand_hide", folio=folio, reason="spam")
    else:
        demand = queries.by_folio(folio)
        assert demand is not None
        demand.status = "refused"
        model.Session.commit()
    purge(names)
    play.tick()
    assert play.wait(30 * DAY).tick() == {}


def test_time_to_relink_restarts_when_the_demand_is_unhidden(play: Play):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    moderator = factories.moderator()
    moderator.call("proactiva_demand_hide", folio=folio, reason="spam")
    purge(names)
    play.tick()
    play.wait(30 * DAY)
    moderator.call("proactiva_demand_unhide", folio=folio)
    assert play.tick() == {}
    assert play.referral(folio)["relink_by"] == "2026-12-15"
    assert play.wait(6 * DAY).tick() == {}
    assert play.wait(DAY).tick() == {"reopened": 1}


def test_what_changes_while_the_losses_are_read_costs_no_other_reopening(play: Play, app):
    names = play.datasets(2)
    corrected, other = (play.answered(name) for name in names)
    play.tick()
    purge(names)
    play.tick()
    play.wait(7 * DAY)
    ledgers.sync(play.now)
    keep = jobs.named("answers").run
    at = {"folio": corrected, "institution": play.unit, "text": WORDS}
    no = {"resolution": "not_held", "reason": "does_not_exist"}
    correct = lambda: play.officer.call("proactiva_answer_correct", **at, **no)  # noqa: E731
    done, answered = meanwhile(app, lambda: keep(clock.now()), ALL_LOST, correct)
    assert (done, answered["status"]) == ({"reopened": 1}, "answered")
    model.Session.remove()
    assert (play.shown(other)["status"], play.shown(corrected)["status"]) == (
        "referred",
        "answered",
    )


def test_a_closed_demand_is_opened_by_a_loss_too(play: Play):
    names = play.datasets()
    author = factories.person()
    folio = factories.public(author, institution=play.unit)
    factories.answer(play.officer, folio, play.unit, datasets=names)
    author.call("proactiva_demand_close", folio=folio)
    play.tick()
    purge(names)
    play.tick()
    assert play.wait(7 * DAY).tick() == {"reopened": 1}
    assert play.shown(folio)["status"] == "referred"


def test_the_officer_links_another_one_and_both_versions_stay(play: Play):
    [name] = play.datasets()
    folio = play.answered(name)
    play.tick()
    resolved = play.referral(folio)["resolved"]
    purge([name])
    play.wait(2 * DAY).tick()
    [new] = play.datasets()
    given = {"folio": folio, "institution": play.unit, "text": factories.WORDS}
    play.officer.call("proactiva_answer_correct", **given, resolution="published", datasets=[new])
    assert linked(folio) == [new]
    referral = play.referral(folio)
    assert (referral["resolved"], referral["relink_by"]) == (resolved, None)
    assert [each["public"] for each in referral["datasets"]] == [True]
    [past] = model.Session.query(PastAnswer).filter_by(referral_id=_referral(folio).id)
    assert past.package_ids == [name]
    assert play.wait(30 * DAY).tick() == {}


def test_the_next_answer_tells_nothing_of_what_was_lost_before(play: Play):
    names = play.datasets()
    folio = play.answered(*names)
    play.tick()
    purge(names)
    play.tick()
    assert play.wait(7 * DAY).tick() == {"reopened": 1}
    new = play.datasets()
    factories.answer(play.officer, folio, play.unit, datasets=new)
    assert linked(folio) == new
    play.tick()
    assert play.wait(30 * DAY).tick() == {}


def test_the_desk_counts_lists_and_offers_what_is_alike_first(play: Play):
    name = factories.dataset(play.unit, title="Horarios de tandeo")
    factories.dataset(play.unit, title="Otra cosa")
    folio = play.answered(name)
    assert play.officer.call("proactiva_referral_list", institution=play.unit)["lost"] == 0
    change([model.Package.get(name).id], state="deleted")
    factories.dataset(play.unit, title="Horarios de Tandeo")
    factories.dataset(play.unit, title="Lo más nuevo")
    desk = play.officer.call("proactiva_referral_list", institution=play.unit, due="lost")
    assert desk["lost"] == 1
    assert [each["folio"] for each in desk["results"]] == [folio]
    offered = play.desk(folio)["datasets"]
    assert [(each["title"], each["alike"]) for each in offered] == [
        ("Horarios de Tandeo", True),
        ("Lo más nuevo", False),
        ("Otra cosa", False),
    ]


def test_as_much_is_asked_for_a_few_as_for_many(play: Play):
    def cost() -> int:
        with statements_sent() as sent:
            keep = jobs.named("answers").run
            keep(clock.now())
        return len(sent)

    names = play.datasets(30)
    for name in names:
        play.answered(name)
    play.tick()
    nothing = cost()
    purge(names[:2])
    play.tick()
    few = cost()
    purge(names)
    play.tick()
    assert cost() == few
    assert nothing <= few


def _referral(folio: str) -> Referral:
    demand = queries.by_folio(folio)
    assert demand is not None
    [referral] = referrals_of(demand)
    return referral
