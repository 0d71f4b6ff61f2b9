"""«Did it help you?»: who judges an answer, what everybody sees, and what the authority does."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, erasure, intents, queries
from ckanext.proactiva.domain.verdict import Verdict as Code
from ckanext.proactiva.model import Event, Participant, Verdict
from ckanext.proactiva.people.actor import Actor
from tests import factories
from tests.factories import Person, call
from tests.support.queries import statements_sent

pytestmark = pytest.mark.usefixtures("non_clean_db")
YES, PARTLY, NO = "useful", "partly", "not_useful"
# In the middle of a day in Mexico.
ANSWERED = "2026-11-18 18:00"


class Answered:
    """A demand that was answered, and everybody involved."""

    def __init__(self, claims: bool = False) -> None:
        self.unit = factories.institution()
        self.officer = factories.member(self.unit, "editor")
        if claims:
            self.folio, self.author = factories.published(institution=self.unit)
        else:
            self.author = factories.person()
            self.folio = factories.public(self.author, institution=self.unit)
        self.answer()

    def answer(self) -> None:
        named = {"datasets": [factories.dataset(self.unit)]}
        factories.answer(self.officer, self.folio, self.unit, **named)

    def supporter(self, who: Person | None = None) -> Person:
        who = who or factories.person()
        who.call("proactiva_support_create", folio=self.folio)
        return who

    def judge(self, who: Person, verdict: str) -> dict[str, Any]:
        return who.call("proactiva_verdict_create", folio=self.folio, verdict=verdict)

    def judged(self, **said: int) -> None:
        for verdict, count in said.items():
            for _ in range(count):
                self.judge(self.supporter(), verdict)

    def shown(self, who: Person | None = None) -> dict[str, Any]:
        return (who or Person()).call("proactiva_demand_show", folio=self.folio)

    def reopen(self) -> None:
        at = {"folio": self.folio, "institution": self.unit}
        factories.moderator().call("proactiva_referral_reopen", **at)


@pytest.fixture
def answered() -> Answered:
    return Answered()


def figures(demand: dict[str, Any]) -> tuple[int | None, ...]:
    return tuple(demand["verdicts"][each] for each in (YES, PARTLY, NO))


def exported(answered: Answered) -> list[tuple[int | None, ...]]:
    """Return the verdict figures in each of the institution's rows in the exported answers."""
    rows = Person().call("proactiva_answer_export", institution=answered.unit)["results"]
    return [tuple(row[each] for each in (YES, PARTLY, NO)) for row in rows]


def waiting(folio: str) -> list[dict[str, Any]]:
    queue = factories.moderator().call("proactiva_moderation_list", items=[folio])
    return queue["verdicts"]


def test_an_author_with_account_says_it_once_and_changes_it(answered: Answered):
    assert answered.judge(answered.author, YES)["verdict"] == YES
    assert answered.judge(answered.author, NO)["verdict"] == NO
    shown = answered.shown(answered.author)
    assert shown["verdict"] == NO
    assert "judge" in shown["may"]
    assert model.Session.query(Verdict).filter_by(demand_id=_id(answered)).count() == 1


def test_an_author_without_account_says_it_by_their_code():
    answered = Answered(claims=True)
    assert answered.judge(answered.author, PARTLY)["verdict"] == PARTLY
    assert answered.shown(answered.author)["verdict"] == PARTLY


def test_an_author_who_supports_too_has_one_word(answered: Answered):
    answered.supporter(answered.author)
    answered.judge(answered.author, YES)
    answered.judge(answered.author, PARTLY)
    assert model.Session.query(Verdict).filter_by(demand_id=_id(answered)).count() == 1


def test_a_browser_that_supports_says_it_and_two_browsers_are_two(answered: Answered):
    for secret in ("one", "other"):
        browser = Actor(browser=f"{secret}-{answered.folio}")
        commands.add_support(browser, clock.now(), intents.OnDemand(answered.folio))
        commands.judge(browser, clock.now(), intents.Judge(answered.folio, _verdict(YES)))
        commands.judge(browser, clock.now(), intents.Judge(answered.folio, _verdict(NO)))
    model.Session.commit()
    rows = model.Session.query(Verdict).filter_by(demand_id=_id(answered)).all()
    assert [row.verdict for row in rows] == [NO, NO]


@pytest.mark.parametrize("who", ["nobody known", "a stranger", "officer", "moderator"])
def test_nobody_else_judges(answered: Answered, who: str):
    people = {
        "nobody known": Person(),
        "a stranger": factories.person(),
        "officer": answered.officer,
        "moderator": factories.moderator(),
    }
    with pytest.raises(tk.NotAuthorized):
        answered.judge(people[who], YES)
    assert "judge" not in answered.shown(people[who])["may"]


@pytest.mark.parametrize("capacity", ["member", "editor", "admin"])
def test_members_of_the_answering_institution_cannot_judge(capacity: str):
    answered = Answered()
    supporter = answered.supporter()
    factories.join(answered.unit, supporter, capacity)
    factories.join(answered.unit, answered.author, capacity)
    for who in (supporter, answered.author):
        with pytest.raises(tk.NotAuthorized):
            answered.judge(who, YES)
        assert "judge" not in answered.shown(who)["may"]


def test_an_officer_of_another_institution_is_a_person_like_others(answered: Answered):
    elsewhere = factories.member(factories.institution(), "admin")
    answered.supporter(elsewhere)
    assert answered.judge(elsewhere, YES)["verdict"] == YES


def test_an_institution_that_declined_did_not_answer(answered: Answered):
    declined = factories.institution()
    admin = factories.member(declined, "admin")
    answered.reopen()
    at = {"folio": answered.folio, "institution": declined}
    factories.moderator().call("proactiva_referral_create", **at)
    no = {"resolution": "not_competent", "reason": "not_competent", "text": "Le toca a la otra"}
    admin.call("proactiva_referral_answer", **at, **no)
    answered.answer()
    answered.supporter(admin)
    assert "judge" in answered.shown(admin)["may"]
    assert answered.judge(admin, NO)["verdict"] == NO
    answered.judged(not_useful=4)
    [line] = waiting(answered.folio)
    assert len(line["institutions"]) == 1
    said = [
        call("proactiva_institution_show", institution=each)["usefulness"]
        for each in (answered.unit, declined)
    ]
    assert said == [{"answers": 1, YES: 0, PARTLY: 0, NO: 5}, None]


def test_who_stops_supporting_judges_no_more_and_what_they_said_stays(answered: Answered):
    supporter = answered.supporter()
    answered.judge(supporter, NO)
    supporter.call("proactiva_support_delete", folio=answered.folio)
    with pytest.raises(tk.NotAuthorized):
        answered.judge(supporter, YES)
    assert answered.shown(supporter)["verdict"] is None


def test_before_there_is_an_answer_nobody_judges_it():
    unit, author = factories.institution(), factories.person()
    folio = factories.public(author, institution=unit)
    assert author.call("proactiva_demand_show", folio=folio)["verdicts"] is None
    with pytest.raises(tk.ValidationError):
        author.call("proactiva_verdict_create", folio=folio, verdict=YES)


@pytest.mark.parametrize("wrong", ["", "yes", None, ["useful"], {"a": 1}, 5, "\x00"])
def test_what_is_no_verdict_is_refused(answered: Answered, wrong: object):
    with pytest.raises(tk.ValidationError):
        answered.author.call("proactiva_verdict_create", folio=answered.folio, verdict=wrong)


def test_figures_are_shown_from_five_on_and_to_everybody_alike(answered: Answered):
    answered.judge(answered.author, YES)
    answered.judged(useful=2, partly=1)
    readers = [Person(), answered.author, answered.officer, factories.moderator()]
    readers.append(factories.person(sysadmin=True))
    for who in readers:
        shown = answered.shown(who)
        assert (shown["verdicts"]["enough"], figures(shown)) == (False, (None, None, None))
    assert exported(answered) == [(None, None, None)]
    answered.judged(not_useful=1)
    assert exported(answered) == [(3, 1, 1)]
    for who in readers:
        shown = answered.shown(who)
        assert (shown["verdicts"]["enough"], figures(shown)) == (True, (3, 1, 1))


@pytest.mark.parametrize(
    ("now", "may"),
    [
        # Until the end of the last day in the portal's time zone, whatever day it is in UTC.
        ("2026-12-10 05:59", True),
        ("2026-12-10 06:00", False),
    ],
)
def test_the_time_to_judge_ends_at_the_portals_midnight(now: str, may: bool):
    with freeze_time(ANSWERED) as time:
        answered = Answered()
        assert answered.shown()["verdicts"]["until"] == "2026-12-09"
        time.move_to(now)
        if may:
            assert answered.judge(answered.author, YES)["verdict"] == YES
        else:
            with pytest.raises(tk.ValidationError):
                answered.judge(answered.author, YES)
        assert ("judge" in answered.shown(answered.author)["may"]) == may


def test_when_it_closes_the_figures_stay_and_nobody_judges_any_more(answered: Answered):
    answered.judged(useful=5)
    answered.author.call("proactiva_demand_close", folio=answered.folio)
    shown = answered.shown()
    assert (figures(shown), shown["verdicts"]["until"]) == ((5, 0, 0), None)
    with pytest.raises(tk.ValidationError):
        answered.judge(answered.author, YES)


def test_the_next_answer_is_judged_anew(answered: Answered):
    answered.judge(answered.author, NO)
    answered.judged(not_useful=5)
    answered.reopen()
    assert answered.shown()["verdicts"] is None
    answered.answer()
    assert figures(answered.shown()) == (None, None, None)
    assert answered.shown(answered.author)["verdict"] is None
    assert waiting(answered.folio) == []


def test_a_corrected_answer_keeps_what_was_said(answered: Answered):
    answered.judge(answered.author, NO)
    answered.officer.call(
        "proactiva_answer_correct",
        folio=answered.folio,
        institution=answered.unit,
        resolution="published",
        text="Corregida",
    )
    assert answered.shown(answered.author)["verdict"] == NO


def test_the_authors_no_is_put_before_the_authority(answered: Answered):
    answered.judged(useful=1)
    assert waiting(answered.folio) == []
    answered.judge(answered.author, NO)
    [line] = waiting(answered.folio)
    assert line["folio"] == answered.folio
    assert line["verdicts"]["enough"] is False
    answered.judge(answered.author, PARTLY)
    assert waiting(answered.folio) == []


@pytest.mark.parametrize(
    ("useful", "not_useful", "told"), [(0, 4, 0), (3, 2, 1), (4, 1, 0), (7, 3, 1), (8, 3, 0)]
)
def test_a_third_of_five_is_put_before_the_authority(
    answered: Answered, useful: int, not_useful: int, told: int
):
    answered.judged(useful=useful, not_useful=not_useful)
    assert len(waiting(answered.folio)) == told


def test_the_authority_leaves_an_answer_until_somebody_else_says_no(answered: Answered):
    moderator = factories.moderator()
    answered.judge(answered.author, NO)
    moderator.call("proactiva_verdict_close", folio=answered.folio)
    moderator.call("proactiva_verdict_close", folio=answered.folio)
    answered.judge(answered.author, NO)
    assert waiting(answered.folio) == []
    trail = moderator.call("proactiva_trail_list", folio=answered.folio)["results"]
    assert [each["act"] for each in trail if each["act"] == "verdict_close"] == ["verdict_close"]
    assert "verdict_close" not in str(answered.shown()["events"])
    answered.judge(answered.supporter(), NO)
    assert len(waiting(answered.folio)) == 1


def test_reopening_takes_it_off_the_desk(answered: Answered):
    answered.judge(answered.author, NO)
    answered.reopen()
    assert waiting(answered.folio) == []


def test_it_waits_on_after_the_time_to_judge_is_over(answered: Answered):
    answered.judge(answered.author, NO)
    answered.author.call("proactiva_demand_close", folio=answered.folio)
    assert len(waiting(answered.folio)) == 1


def test_a_hidden_demand_is_neither_judged_nor_waits(answered: Answered):
    answered.judge(answered.author, NO)
    call("proactiva_demand_hide", factories.moderator().name, folio=answered.folio, reason="spam")
    assert waiting(answered.folio) == []
    with pytest.raises((tk.ObjectNotFound, tk.ValidationError)):
        answered.judge(answered.author, YES)


def test_the_time_to_judge_starts_anew_when_the_demand_is_shown_again():
    with freeze_time(ANSWERED) as time:
        answered, moderator = Answered(), factories.moderator()
        time.move_to("2026-11-20 18:00")
        moderator.call("proactiva_demand_hide", folio=answered.folio, reason="spam")
        time.move_to("2027-01-06 18:00")
        moderator.call("proactiva_demand_unhide", folio=answered.folio)
        commands.lapse(clock.now())
        model.Session.commit()
        shown = answered.shown()
        assert (shown["status"], shown["judge_by"]) == ("answered", "2027-01-27")
        assert shown["status_since"] == ANSWERED[:10]
        [row] = call("proactiva_demand_export", institution=answered.unit)["results"]
        assert row["status_since"] == ANSWERED[:10]
        assert answered.judge(answered.author, YES)["verdict"] == YES


def test_what_an_erased_person_said_counts_as_nobodys(answered: Answered):
    supporter = answered.supporter()
    answered.judge(supporter, NO)
    answered.judged(useful=4)
    user = model.User.get(supporter.name)
    whom = model.Session.query(Participant).filter_by(user_id=user.id).one()
    erasure.erase(whom, clock.now())
    model.Session.commit()
    assert figures(answered.shown()) == (4, 0, 1)
    assert answered.shown(supporter)["verdict"] is None
    with pytest.raises(tk.NotAuthorized):
        answered.judge(supporter, YES)


def test_nothing_of_it_is_in_the_story(answered: Answered):
    before = model.Session.query(Event).filter_by(demand_id=_id(answered)).count()
    answered.judge(answered.author, NO)
    assert model.Session.query(Event).filter_by(demand_id=_id(answered)).count() == before


def test_what_is_asked_of_the_database_does_not_grow_with_verdicts(answered: Answered):
    moderator = factories.moderator()

    def costs() -> tuple[int, int]:
        found = []
        for ask in (answered.shown, lambda: waiting_for(moderator)):
            ask()
            with statements_sent() as sent:
                ask()
            found.append(len(sent))
        return found[0], found[1]

    def waiting_for(who: Person) -> Any:
        return who.call("proactiva_moderation_list", items=[answered.folio])

    answered.judged(not_useful=5)
    few = costs()
    answered.judged(not_useful=10, useful=10)
    assert costs() == few


def test_day_and_code_are_told_to_whoever_asks_for_their_data(answered: Answered):
    answered.judge(answered.author, NO)
    chief = factories.member(factories.authority(), "admin")
    export = tk.get_action("proactiva_person_export")
    held = export({"user": chief.name}, {"user": answered.author.name})["held"]
    [row] = held["proactiva_verdict"]
    assert (row["folio"], row["verdict"]) == (answered.folio, NO)
    assert date.fromisoformat(str(row["judged_at"])[:10])


def _id(answered: Answered) -> str:
    demand = queries.by_folio(answered.folio)
    assert demand is not None
    return demand.id


def _verdict(code: str) -> Code:
    return Code(code)


def test_a_verdict_that_changes_after_the_authority_left_it_is_put_before_it_again(
    answered: Answered,
):
    answered.judge(answered.author, NO)
    assert waiting(answered.folio)
    factories.moderator().call("proactiva_verdict_close", folio=answered.folio)
    assert not waiting(answered.folio)
    for verdict, is_put in ((NO, False), (PARTLY, False), (NO, True)):
        answered.judge(answered.author, verdict)
        assert bool(waiting(answered.folio)) is is_put, verdict
