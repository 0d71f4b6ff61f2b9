"""What ends, ends everywhere: on the board, on desks, in counts and clocks, and in permissions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands
from ckanext.proactiva.domain.judgements import Answers
from tests import factories
from tests.factories import WORDS, Person, call
from tests.support import response_times

pytestmark = pytest.mark.usefixtures("non_clean_db")
MONDAY = date(2026, 11, 9)
LONG_AFTER = MONDAY + timedelta(days=90)
NO = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}


def at(day: date) -> Any:
    return freeze_time(f"{day} 18:00")


class Told:
    """A demand that an institution has, and everybody involved."""

    def __init__(self) -> None:
        self.unit = factories.institution()
        self.author = factories.person()
        self.officer = factories.member(self.unit, "admin")
        self.moderator = factories.moderator()
        self.word = factories.named("tandeo").replace("-", "")
        with at(MONDAY):
            wanted = f"Los días del {self.word} en cada colonia"
            self.folio = factories.public(self.author, wanted=wanted, institution=self.unit)

    def do(self, who: Person, action: str, **data: Any) -> Any:
        return who.call(f"proactiva_{action}", folio=self.folio, **data)

    def shown(self, who: Person | None = None) -> Any:
        return (who or self.moderator).call("proactiva_demand_show", folio=self.folio)

    @property
    def referral(self) -> Any:
        return self.shown()["referrals"][0]

    def desk(self) -> int:
        return self.officer.call("proactiva_referral_list", institution=self.unit)["count"]

    def late(self) -> int:
        return self.officer.call("proactiva_referral_list", institution=self.unit)["late"]

    def listed(self) -> int:
        return call("proactiva_demand_list", q=self.word)["count"]

    def suggested(self) -> list[str]:
        wanted = f"días del {self.word} por colonia"
        found = call("proactiva_demand_similar", wanted=wanted)["results"]
        return [each["demand"]["folio"] for each in found]


def withdrawn(told: Told) -> None:
    told.do(told.author, "demand_withdraw")


def refused(told: Told) -> None:
    told.do(told.moderator, "demand_refuse", reason="not_for_here")


def hidden(told: Told) -> None:
    told.do(told.moderator, "demand_hide", reason="offensive")


def merged(told: Told) -> None:
    target = factories.public(factories.person())
    told.do(told.moderator, "demand_merge", target=target)
    told.do(told.author, "demand_merge_consent")


@pytest.mark.parametrize("end", [withdrawn, refused, merged, hidden])
def test_what_ended_is_nowhere_and_owes_nothing(end):
    told = Told()
    assert (told.listed(), told.suggested(), told.desk()) == (1, [told.folio], 1)
    with at(MONDAY + timedelta(days=1)):
        end(told)
    with at(LONG_AFTER):
        shown = told.shown()
        is_active = [shown["merged_into"]] if shown["merged_into"] else []
        assert (told.listed(), told.suggested(), told.desk(), told.late()) == (0, is_active, 0, 0)
        assert (shown["overdue"], shown["gathers"]) == (False, False)
        assert (told.referral["due"], told.referral["clock"]["used"]) == (None, 1)
        assert told.referral["may"] == []
        for who in (told.officer, told.author, factories.person()):
            for action, data in (("support_create", {}), ("message_create", {"text": "Hola"})):
                with pytest.raises((tk.ValidationError, tk.ObjectNotFound)):
                    told.do(who, action, **data)
                model.Session.rollback()
            with pytest.raises((tk.ValidationError, tk.NotAuthorized, tk.ObjectNotFound)):
                told.do(who, "referral_acknowledge", institution=told.unit)
            model.Session.rollback()


def test_a_clock_stands_still_while_nobody_sees_the_demand():
    told = Told()
    due = date.fromisoformat(told.referral["due"])
    with at(MONDAY + timedelta(days=1)):
        hidden(told)
    with at(MONDAY + timedelta(days=8)):
        told.do(told.moderator, "demand_unhide")
        # Monday the 16th is a day off; the other four and Tuesday the 17th did not count.
        assert told.referral["due"] == "2026-12-07"
        assert (told.listed(), told.desk(), told.referral["clock"]["used"]) == (1, 1, 1)
    assert due < date(2026, 12, 7)


def test_a_promise_stands_still_while_nobody_sees_the_demand():
    told = Told()
    promise = {"institution": told.unit, "promised_for": "2026-12-20"}
    with at(MONDAY):
        told.do(told.officer, "referral_commit", **promise)
    with at(MONDAY + timedelta(days=1)):
        hidden(told)
    with at(MONDAY + timedelta(days=48)):
        told.do(told.moderator, "demand_unhide")
        shown = told.referral
        assert (shown["promised_for"], shown["due"]) == ("2027-02-05", "2027-02-05")
        assert (told.shown()["overdue"], told.late()) == (False, 0)
        told.do(told.officer, "referral_answer", institution=told.unit, **NO)
        [row] = call("proactiva_answer_export", institution=told.unit)["results"]
        assert (row["due"], row["late"]) == ("2027-02-05", False)


def test_demand_can_be_unmerged_for_thirty_days_after_unhiding():
    told = Told()
    with at(MONDAY):
        merged(told)
    with at(MONDAY + timedelta(days=1)):
        hidden(told)
    with at(MONDAY + timedelta(days=40)):
        told.do(told.moderator, "demand_unhide")
    with at(MONDAY + timedelta(days=70)):
        told.do(told.author, "demand_unmerge")
        assert told.shown()["status"] == "referred"


def test_a_demand_for_here_goes_on_after_a_mistake():
    told = Told()
    with at(MONDAY + timedelta(days=1)):
        refused(told)
        assert told.shown(Person())["status"] == "refused"
    with at(MONDAY + timedelta(days=2)):
        told.do(told.moderator, "demand_reopen")
        assert (told.shown()["status"], told.listed(), told.desk()) == ("referred", 1, 1)
        assert told.referral["received"] == "2026-11-11"


def test_who_answered_has_to_answer_again_when_it_is_reopened():
    told = Told()
    with at(MONDAY + timedelta(days=1)):
        told.do(told.officer, "referral_answer", institution=told.unit, **NO)
        assert told.shown()["status"] == "answered"
        assert (told.desk(), "reopen" in told.shown()["may"]) == (0, True)
    with at(MONDAY + timedelta(days=2)):
        told.do(told.moderator, "demand_reopen")
        shown = told.shown()
        assert (shown["status"], shown["resolution"], told.desk()) == ("referred", None, 1)
        assert (told.referral["status"], told.referral["answer"]) == ("pending", "")
        [past] = shown["past_answers"]
        assert (past["resolution"], past["answer"]) == ("not_held", WORDS)
        assert (past["answered"], past["replaced"]) == ("2026-11-10", "2026-11-11")


def test_not_ours_is_taken_back_by_the_authority():
    told = Told()
    with at(MONDAY + timedelta(days=1)):
        given = {"resolution": "not_competent", "reason": "not_competent", "text": "No es nuestro."}
        told.do(told.officer, "referral_answer", institution=told.unit, **given)
        assert told.shown()["status"] == "open"
        told.do(told.moderator, "referral_reopen", institution=told.unit)
        assert (told.shown()["status"], told.desk()) == ("referred", 1)


def test_a_wrong_answer_is_corrected_and_the_first_ones_day_counts():
    told = Told()
    wrong, right = factories.dataset(told.unit), factories.dataset(told.unit)
    with at(MONDAY + timedelta(days=1)):
        factories.answer(told.officer, told.folio, told.unit, datasets=[wrong])
    with at(MONDAY + timedelta(days=40)):
        given = {"resolution": "partly_published", "datasets": [right], "text": WORDS}
        told.do(told.officer, "answer_correct", institution=told.unit, **given)
        again = {**given, "resolution": "published"}
        told.do(told.officer, "answer_correct", institution=told.unit, **again)
        shown, referral = told.shown(), told.referral
    assert (referral["resolution"], referral["resolved"]) == ("published", "2026-11-10")
    assert [each["name"] for each in referral["datasets"]] == [right]
    assert (referral["clock"]["used"], referral["final_due"]) == (1, "2026-12-01")
    past = [(each["resolution"], each["answered"]) for each in shown["past_answers"]]
    assert past == [("published", "2026-11-10"), ("partly_published", "2026-12-19")]
    corrections = [each for each in shown["events"] if each["act"] == "correct"]
    assert [each["resolution"] for each in corrections] == ["partly_published", "published"]


class TestMerging:
    def test_it_is_joined_after_ten_days_without_a_word(self):
        told, target = Told(), factories.public(factories.person())
        told.do(factories.person(), "support_create")
        with at(MONDAY):
            told.do(told.moderator, "demand_merge", target=target)
        for days, status in ((9, "referred"), (10, "referred"), (11, "merged")):
            with at(MONDAY + timedelta(days=days)):
                commands.lapse(clock.now())
                model.Session.commit()
                assert told.shown()["status"] == status
        assert (told.shown()["merged_into"], told.shown()["support_count"]) == (target, 1)
        assert call("proactiva_demand_show", folio=target)["support_count"] == 0

    @pytest.mark.parametrize("away", ["hidden", "answered", "target hidden", "target refused"])
    def test_time_in_which_its_author_cannot_object_is_no_silence(self, away):
        told, target = Told(), Told()
        moved = target if away.startswith("target") else told
        gone, back = {
            "hidden": ("hide", "unhide"),
            "refused": ("refuse", "reopen"),
        }.get(away.split()[-1], ("", ""))
        with at(MONDAY):
            told.do(told.moderator, "demand_merge", target=target.folio)
        with at(MONDAY + timedelta(days=1)):
            if gone:
                moved.do(moved.moderator, f"demand_{gone}", reason="offensive")
            else:
                factories.answer(
                    told.officer, told.folio, told.unit, datasets=[factories.dataset(told.unit)]
                )
            assert told.shown()["merge_proposed"] is told.shown()["object_by"] is None
        with at(MONDAY + timedelta(days=17)):
            if gone:
                moved.do(moved.moderator, f"demand_{back}")
            else:
                told.do(told.moderator, "referral_reopen", institution=told.unit)
            commands.lapse(clock.now())
            model.Session.commit()
            shown = told.shown(told.author)
            assert (shown["status"], shown["merge_proposed"]) == ("referred", None)
            assert not {"merge_consent", "merge_object"} & set(shown["may"])
            told.do(told.moderator, "demand_merge", target=target.folio)
            shown = told.shown(told.author)
            assert (shown["merge_proposed"], shown["object_by"]) == (target.folio, "2026-12-06")
            assert {"merge_consent", "merge_object"} <= set(shown["may"])
        with at(MONDAY + timedelta(days=28)):
            commands.lapse(clock.now())
            model.Session.commit()
            assert told.shown()["merged_into"] == target.folio

    def test_its_author_objects_and_may_be_asked_again(self):
        told, target = Told(), factories.public(factories.person())
        told.do(told.moderator, "demand_merge", target=target)
        assert "merge" not in told.shown()["may"]
        assert {"merge_consent", "merge_object"} <= set(told.shown(told.author)["may"])
        told.do(told.author, "demand_merge_object")
        assert (told.shown()["status"], told.shown()["merge_proposed"]) == ("referred", None)
        assert "merge" in told.shown()["may"]

    def test_after_an_objection_silence_is_no_consent(self):
        told, target = Told(), factories.public(factories.person())
        with at(MONDAY):
            told.do(told.moderator, "demand_merge", target=target)
            told.do(told.author, "demand_merge_object")
            told.do(told.moderator, "demand_merge", target=target)
        with at(MONDAY + timedelta(days=30)):
            commands.lapse(clock.now())
            model.Session.commit()
            assert told.shown()["status"] == "referred"
            told.do(told.author, "demand_merge_consent")
            assert told.shown()["merged_into"] == target

    def test_nothing_is_joined_to_what_has_ended(self):
        told, target = Told(), factories.public(author := factories.person())
        told.do(told.moderator, "demand_merge", target=target)
        author.call("proactiva_demand_withdraw", folio=target)
        for answer in ("demand_merge_consent", "demand_merge_object"):
            with pytest.raises(tk.ValidationError) as refusal:
                told.do(told.author, answer)
            assert "status" in refusal.value.error_dict
            model.Session.rollback()
        with freeze_time(clock.now().at + timedelta(days=30)):
            commands.lapse(clock.now())
        assert told.shown()["status"] == "referred"

    def test_what_others_were_joined_to_is_not_its_authors_alone(self):
        told, target = Told(), factories.public(author := factories.person())
        told.do(told.moderator, "demand_merge", target=target)
        told.do(told.author, "demand_merge_consent")
        assert "withdraw" not in author.call("proactiva_demand_show", folio=target)["may"]
        with pytest.raises(tk.ValidationError, match="no longer only yours"):
            author.call("proactiva_demand_withdraw", folio=target)
        model.Session.rollback()
        told.do(told.author, "demand_unmerge")
        assert "withdraw" in author.call("proactiva_demand_show", folio=target)["may"]

    def test_what_an_author_joined_of_their_own_is_still_theirs(self):
        author = factories.person()
        own, target = factories.public(author), factories.public(author)
        factories.moderator().call("proactiva_demand_merge", folio=own, target=target)
        author.call("proactiva_demand_merge_consent", folio=own)
        assert "withdraw" in author.call("proactiva_demand_show", folio=target)["may"]
        factories.person().call("proactiva_support_create", folio=target)
        assert "withdraw" not in author.call("proactiva_demand_show", folio=target)["may"]

    def test_a_proposal_falls_with_its_target_and_another_may_be_made(self):
        told, target = Told(), factories.public(author := factories.person())
        told.do(told.moderator, "demand_merge", target=target)
        author.call("proactiva_demand_withdraw", folio=target)
        assert told.shown()["merge_proposed"] is None
        assert not {"merge_consent", "merge_object"} & set(told.shown(told.author)["may"])
        other = factories.public(factories.person())
        told.do(told.moderator, "demand_merge", target=other)
        assert told.shown()["merge_proposed"] == other
        told.do(told.author, "demand_merge_consent")
        assert told.shown()["merged_into"] == other

    @pytest.mark.parametrize("target", ["own", "nobody's", "withdrawn", "hidden"])
    def test_the_target_is_another_that_goes_on(self, target):
        told, other, author = Told(), Told(), factories.person()
        ended = factories.public(author)
        author.call("proactiva_demand_withdraw", folio=ended)
        hidden(other)
        folios = {"own": told.folio, "nobody's": "TP-2026-000-0000", "withdrawn": ended}
        folio = folios.get(target, other.folio)
        with pytest.raises(tk.ValidationError) as refusal:
            told.do(told.moderator, "demand_merge", target=folio)
        assert "target" in refusal.value.error_dict
        model.Session.rollback()

    def test_it_is_parted_again_within_thirty_days(self):
        told = Told()
        with at(MONDAY):
            merged(told)
        with at(MONDAY + timedelta(days=31)):
            assert "unmerge" not in told.shown(told.author)["may"]
        with at(MONDAY + timedelta(days=30)):
            told.do(told.author, "demand_unmerge")
            assert (told.shown()["status"], told.shown()["merged_into"]) == ("referred", None)
            assert told.referral["received"] == "2026-12-09"


def test_time_closes_answered_demands_and_expires_returned_ones():
    told = Told()
    with at(MONDAY):
        dataset = factories.dataset(told.unit)
        factories.answer(told.officer, told.folio, told.unit, datasets=[dataset])
        folio, author = factories.returned()
    for days, statuses in ((15, ("answered", "returned")), (24, ("closed", "expired"))):
        with at(MONDAY + timedelta(days=days)):
            commands.lapse(clock.now())
            model.Session.commit()
            mine = author.call("proactiva_demand_show", folio=folio)["status"]
            assert (told.shown()["status"], mine) == statuses


def test_what_was_returned_says_until_when_it_waits():
    with at(MONDAY):
        folio, author = factories.returned()
    assert author.call("proactiva_demand_show", folio=folio)["correct_by"] == "2026-12-01"


def test_a_hidden_message_leaves_its_place_and_comes_back():
    told = Told()
    said = told.do(factories.person(), "message_create", text="Una ofensa", alias="Vecina")
    told.moderator.call("proactiva_message_hide", id=said["id"], reason="offensive")
    [message] = told.shown(Person())["messages"]
    assert (message["text"], message["name"]) == ("", "")
    assert message["hidden"]["reason"] == "offensive"
    told.moderator.call("proactiva_message_unhide", id=said["id"])
    [message] = told.shown(Person())["messages"]
    assert (message["text"], message["name"], message["hidden"]) == ("Una ofensa", "Vecina", None)


def test_each_text_has_its_own_signature():
    author = factories.person()
    signed = factories.public(author, alias="Alicia")
    unsigned = factories.public(author)
    again = factories.public(author, alias="La vecina")
    shown = [call("proactiva_demand_show", folio=each) for each in (signed, unsigned, again)]
    names = [each["alias"] for each in shown]
    assert names == ["Alicia", "", "La vecina"]


def test_what_the_front_page_counts_is_what_the_board_lists():
    for end in (withdrawn, refused, merged, hidden, lambda told: None):
        end(Told())
        counted = call("proactiva_home_show")
        listed = call("proactiva_demand_list", limit=1)
        assert counted["demands"] == listed["count"] == sum(listed["facets"]["status"].values())


def test_the_authority_corrects_how_a_demand_is_filed():
    told = Told()
    told.do(told.moderator, "demand_patch", title="Cuándo llega el agua", problem="health")
    shown = told.shown(Person())
    assert (shown["title"], shown["problem"]) == ("Cuándo llega el agua", "health")
    assert told.listed() == 1
    told.do(told.moderator, "demand_patch", title="Mi CURP es XEXX010101HNEXXXA4")
    assert "XEXX" not in told.shown(Person())["title"]
    assert told.shown()["problem"] == "health"


@pytest.mark.parametrize(("days", "late"), [(1, 0), (40, 1)])
def test_withdrawn_demand_counts_only_institutions_already_late(days, late):
    told = Told()
    with at(MONDAY + timedelta(days=days)):
        withdrawn(told)
    unit = model.Group.get(told.unit).id
    found = response_times.counted(unit, MONDAY, LONG_AFTER)
    assert found == Answers(published=0, refused=0, late=late)
