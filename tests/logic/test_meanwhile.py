"""What somebody else does between the moment one reads a row and the moment one writes it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import commands, counts, erasure, queries
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import BoardCount, Demand, Event, Message, Redaction, Report
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import Person
from tests.support.holding import FOLIO, held
from tests.support.threads import kinds, meanwhile

pytestmark = pytest.mark.usefixtures("non_clean_db")
TEXT = "Lo hizo Xóchil con Tépoz"
OF_MESSAGE, OF_MARKS = "FROM proactiva_message", "FROM proactiva_redaction"


def row(message_id: str) -> Message:
    model.Session.remove()
    found = model.Session.get(Message, message_id)
    assert found is not None
    return found


def demand(folio: str) -> Demand:
    model.Session.remove()
    found = queries.by_folio(folio)
    assert found is not None
    return found


def redacting(action: str, words: str, **of: str) -> Any:
    hide = [{"words": words, "kind": "other"}]
    moderator = factories.moderator()
    return lambda: moderator.call(action, **of, hide=hide)


def deciding(decision: str, message_id: str, **given: str) -> Any:
    moderator = factories.moderator()
    return lambda: moderator.call(f"proactiva_message_{decision}", id=message_id, **given)


def closing(report: str, outcome: str) -> Any:
    moderator = factories.moderator()
    return lambda: moderator.call("proactiva_report_close", id=report, outcome=outcome)


def erasing(who: Person) -> Any:
    def erase() -> Any:
        whom = participants.named(who.name)
        assert whom is not None
        erased = erasure.erase(whom, clock.now())
        model.Session.commit()
        return erased

    return erase


def told(who: Person) -> str:
    of = factories.dataset(factories.institution())
    return who.call("proactiva_use_create", dataset=of, text=TEXT)["id"]


@pytest.fixture
def use() -> str:
    return told(factories.person())


@pytest.fixture
def waiting() -> str:
    return told(Person())


def test_another_redaction_of_the_same_use_is_kept(app, use):
    both = [redacting("proactiva_use_redact", words, id=use) for words in ("Xóchil", "Tépoz")]
    assert kinds(meanwhile(app, both[0], OF_MARKS, both[1])) == {"dict": 2}
    public = row(use).text_public
    assert "Xóchil" not in public
    assert "Tépoz" not in public
    assert model.Session.query(Redaction).filter_by(message_id=use).count() == 2


def test_a_text_deleted_during_its_redaction_stays_deleted(app):
    author, folio = factories.person(), factories.public(factories.person())
    said = author.call("proactiva_message_create", folio=folio, text=TEXT, alias="Ana")["id"]
    redacted = redacting("proactiva_demand_redact", "Xóchil", folio=folio, message=said)
    pair = meanwhile(app, redacted, OF_MESSAGE, erasing(author))
    assert kinds(pair) == {"dict": 2}
    assert row(said).text_public == row(said).text_raw == ""
    assert not model.Session.query(Redaction).filter_by(message_id=said).count()


@pytest.mark.parametrize(
    "both", [("hide", "publish"), ("publish", "hide"), ("publish", "unhide")], ids="-".join
)
def test_of_two_decisions_on_a_message_that_waits_one_counts(app, waiting, both):
    """The later one answers a page on which the message still waited."""
    acts = [deciding(each, waiting) for each in both]
    found = meanwhile(app, acts[0], OF_MESSAGE, acts[1])
    assert kinds(found) == {"dict": 1, "ValidationError": 1}
    [done] = [each for each in found if isinstance(each, dict)]
    [refusal] = [each for each in found if isinstance(each, tk.ValidationError)]
    is_public = row(waiting).visibility == "public"
    assert list(refusal.error_dict) == ["reason" if is_public and "hide" in both else "status"]
    assert row(waiting).visibility == done["visibility"]


@pytest.mark.parametrize("is_use", [False, True])
def test_of_two_who_close_a_report_at_once_the_first_counts(app, is_use):
    of = {"message": told(factories.person())} if is_use else {}
    folio = None if is_use else factories.public(factories.person())
    report = factories.report(folio, **of)
    acts = [closing(report, outcome) for outcome in ("acted", "nothing_to_do")]
    found = meanwhile(app, acts[0], "UPDATE proactiva_report", acts[1])
    assert kinds(found) == {"dict": 2}
    model.Session.remove()
    assert model.Session.get(Report, report).outcome == "acted"
    closed = {"act": "report_close", "message_id": of.get("message")}
    events = model.Session.query(Event).filter_by(**closed)
    if folio:
        events = events.filter_by(demand_id=demand(folio).id)
    assert events.count() == 1


def test_dataset_linked_during_answering_is_not_added_to_the_answer(app):
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    given, other = factories.dataset(unit), factories.dataset(unit)
    officer, editor = factories.member(unit, "admin"), factories.member(unit, "editor")
    answer = lambda: factories.answer(officer, folio, unit, datasets=[given])  # noqa: E731
    link = lambda: editor.call("package_patch", id=other, proactiva_folio=folio)  # noqa: E731
    assert kinds(meanwhile(app, answer, "INSERT INTO proactiva_message", link)) == {"dict": 2}
    model.Session.remove()
    [referral] = factories.call("proactiva_demand_show", folio=folio)["referrals"]
    assert [each["name"] for each in referral["datasets"]] == [given]


def test_a_message_is_hidden_from_everybody_only_with_a_reason(use):
    with pytest.raises(tk.ValidationError) as refused:
        deciding("hide", use)()
    assert list(refused.value.error_dict) == ["reason"]
    model.Session.rollback()
    assert row(use).visibility == "public"
    deciding("hide", use, reason="spam")()
    assert row(use).visibility == "hidden"


def test_the_same_use_sent_twice_at_once_is_one(app):
    who, of = factories.person(), factories.dataset(factories.institution())
    factories.confirmed(who)
    tell = lambda: who.call("proactiva_use_create", dataset=of, text=TEXT)  # noqa: E731
    first, second = meanwhile(app, tell, "text_raw =", tell)
    assert first["id"] == second["id"]


@pytest.mark.parametrize("has_account", [True, False])
def test_the_same_message_sent_twice_at_once_is_one(app, has_account):
    if has_account:
        who, folio = factories.person(), factories.public(factories.person())
    else:
        folio, who = factories.published()
    say = lambda: who.call("proactiva_message_create", folio=folio, text=TEXT)  # noqa: E731
    first, second = meanwhile(app, say, "INSERT INTO proactiva_message", say)
    assert first["id"] == second["id"]
    other = who.call("proactiva_message_create", folio=folio, text="Y por calle")
    assert other["id"] != first["id"]


def test_nobody_supports_what_has_just_ended(app):
    author, supporter = factories.person(), factories.person()
    folio = factories.public(author)
    support = lambda: supporter.call("proactiva_support_create", folio=folio)  # noqa: E731
    withdraw = lambda: author.call("proactiva_demand_withdraw", folio=folio)  # noqa: E731
    refusal, done = meanwhile(app, support, "FROM proactiva_demand", withdraw)
    assert (type(refusal).__name__, type(done).__name__) == ("ValidationError", "dict")
    assert demand(folio).support_count == 0


@pytest.mark.parametrize("verb", ["create", "delete"])
def test_who_supports_and_writes_for_the_first_time_at_once_does_both(app, verb):
    who, folio = factories.person(), factories.public(factories.person())
    support = lambda: who.call(f"proactiva_support_{verb}", folio=folio)  # noqa: E731
    say = lambda: who.call("proactiva_message_create", folio=folio, text=TEXT)  # noqa: E731
    found = meanwhile(app, support, "proactiva_participant", say)
    assert kinds(found) == {"dict": 2}
    assert demand(folio).support_count == (verb == "create")


def test_what_is_joined_to_a_demand_keeps_its_author_from_withdrawing_it(app):
    author, other = factories.person(), factories.person()
    folio, target = factories.public(author), factories.public(other)
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    consent = lambda: author.call("proactiva_demand_merge_consent", folio=folio)  # noqa: E731
    withdraw = lambda: other.call("proactiva_demand_withdraw", folio=target)  # noqa: E731
    found = meanwhile(app, consent, "FROM proactiva_referral", withdraw)
    assert kinds(found) == {"dict": 1, "ValidationError": 1}
    assert (demand(folio).status, demand(target).status) == ("merged", "open")


def test_no_demand_is_joined_by_time_to_one_that_somebody_is_moving():
    author = factories.person()
    folio, target = factories.public(author), factories.public(factories.person())
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=target)
    now = clock.now()
    later = Moment(now.at + timedelta(days=20), now.zone)
    model.Session.remove()
    with held(FOLIO, folio=target):
        commands.lapse(later)
        model.Session.commit()
    assert demand(folio).status == "open"
    commands.lapse(later)
    model.Session.commit()
    assert demand(folio).status == "merged"


def test_no_two_demands_are_to_be_joined_to_each_other():
    moderator = factories.moderator()
    one, other = (factories.public(factories.person()) for _ in range(2))
    moderator.call("proactiva_demand_merge", folio=one, target=other)
    with pytest.raises(tk.ValidationError) as refused:
        moderator.call("proactiva_demand_merge", folio=other, target=one)
    assert list(refused.value.error_dict) == ["target"]
    model.Session.rollback()
    assert demand(other).merge_target_id is None


def test_what_is_redacted_while_its_words_are_read_is_not_found(app):
    folio = factories.public(factories.person(), wanted=TEXT)
    demand(folio).search = sa.null()
    model.Session.commit()
    redacted = redacting("proactiva_demand_redact", "Xóchil", folio=folio)
    meanwhile(app, factories.read_words, "proactiva_demand.search IS NULL", redacted)
    found = demand(folio)
    kept = str(found.search)
    found.index()
    model.Session.commit()
    assert str(demand(folio).search) == kept
    assert "Xóchil" not in demand(folio).wanted_public


def test_two_counts_at_once_count_once(app):
    factories.public(factories.person())
    before = counted()
    meanwhile(app, recount, "proactiva_recount_board", recount)
    assert counted() == before


def recount() -> int:
    done = counts.recount()
    model.Session.commit()
    return done


def counted() -> int:
    return model.Session.query(sa.func.sum(BoardCount.number)).scalar()
