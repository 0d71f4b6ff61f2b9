"""Moderating the text of an answer: reported, hidden, shown again, redacted."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model import Message
from tests import factories
from tests.factories import WORDS, Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")
NAME = "Xóchil Tépoz"
CURP = "PEPJ850101HMCRPR09"
ELSEWHERE = "https://example.org/tandeo"
NO = {"resolution": "not_held", "reason": "does_not_exist"}


@pytest.fixture(autouse=True)
def nothing_waits(non_clean_db):
    factories.empty_queue()


@pytest.fixture
def unit() -> str:
    return factories.institution()


@pytest.fixture
def admin(unit: str) -> Person:
    return factories.member(unit, "admin")


@pytest.fixture
def folio(unit: str, admin: Person) -> str:
    """A demand answered by an institution with a person's name in the text."""
    folio = factories.public(factories.person(), institution=unit)
    factories.answer(admin, folio, unit, text=f"{WORDS} Lo tenía {NAME}.", **NO)
    return folio


def answered(folio: str, user: str = "") -> dict[str, Any]:
    [referral] = call("proactiva_demand_show", user, folio=folio)["referrals"]
    return referral


def queue(moderator: Person) -> list[dict[str, Any]]:
    return moderator.call("proactiva_moderation_list")["reports"]


def test_anybody_reports_an_answer_and_a_moderator_hides_and_shows_it(folio, moderator):
    text = answered(folio)["answer_id"]
    call("proactiva_report_create", folio=folio, id=text, reason="personal_data")
    [report] = queue(moderator)
    assert (report["message"], report["is_answer"]) == (text, True)
    assert NAME in report["text"]
    moderator.call("proactiva_message_hide", id=text, reason="personal_data")
    assert queue(moderator) == []
    hidden = answered(folio)
    assert (hidden["answer"], hidden["answer_hidden"]["reason"]) == ("", "personal_data")
    assert hidden["resolution"] == "not_held"
    listed = moderator.call("proactiva_hidden_list")["results"][0]
    assert (listed["message"], listed["is_answer"], NAME in listed["text"]) == (text, True, True)
    moderator.call("proactiva_message_unhide", id=text)
    assert NAME in answered(folio)["answer"]
    acts = moderator.call("proactiva_trail_list", folio=folio)["results"]
    assert [each["act"] for each in acts] == ["message_unhide", "message_hide"]


@pytest.mark.parametrize("reason", ["", "review_of_all"])
def test_what_was_public_is_hidden_with_a_reason_that_people_can_read(folio, moderator, reason):
    text = answered(folio)["answer_id"]
    with pytest.raises(tk.ValidationError) as refused:
        moderator.call("proactiva_message_hide", id=text, reason=reason)
    assert refused.value.error_dict.keys() == {"reason"}
    assert NAME in answered(folio)["answer"]


def test_what_nobody_could_read_is_hidden_without_a_reason(folio, moderator):
    text = "Mira www.a.example www.b.example www.c.example"
    held = factories.person().call("proactiva_message_create", folio=folio, text=text)
    assert held["visibility"] == "moderators"
    assert moderator.call("proactiva_message_hide", id=held["id"])["visibility"] == "hidden"


def test_what_a_hidden_answer_gives_as_its_address_is_hidden_with_it(unit, admin, moderator):
    folio = factories.public(factories.person(), institution=unit)
    address = "https://example.org/burla"
    there = {"resolution": "already_available", "address": address, "text": ""}
    factories.answer(admin, folio, unit, **there)
    assert answered(folio)["address"] == address
    moderator.call("proactiva_message_hide", id=answered(folio)["answer_id"], reason="spam")
    assert address not in str(call("proactiva_demand_show", folio=folio))


def test_a_part_is_hidden_and_the_institution_asks_to_look_again(folio, unit, admin, moderator):
    text = answered(folio)["answer_id"]
    hide = [{"words": NAME, "kind": "name"}]
    preview = {"folio": folio, "message": text, "hide": hide}
    [seen] = moderator.call("proactiva_redaction_preview", **preview)["texts"]
    assert "Lo tenía […]." in seen["public"]
    moderator.call("proactiva_demand_redact", **preview)
    assert (NAME in str(call("proactiva_demand_show", folio=folio))) is False
    assert answered(folio)["answer_redactions"] == 1
    other = factories.member(factories.institution(), "editor")
    with pytest.raises(tk.NotAuthorized):
        other.call("proactiva_redaction_appeal", folio=folio, message=text)
    colleague = factories.member(unit, "editor")
    for officer in (admin, colleague):
        [own] = officer.call("proactiva_demand_show", folio=folio)["own_redactions"]
        assert (own["message"], own["kinds"]) == (text, {"name": 1})
    colleague.call("proactiva_redaction_appeal", folio=folio, message=text, text="Es la titular")
    [report] = queue(moderator)
    assert (report["reasons"], report["is_answer"]) == (["appeal"], True)
    place = seen["public"].index("[…]")
    show = [{"field": "text", "start": place, "end": place + len(NAME)}]
    moderator.call("proactiva_demand_redact", folio=folio, message=text, show=show)
    assert NAME in answered(folio)["answer"]
    assert queue(moderator) == []


def test_both_versions_of_a_corrected_answer_are_in_a_moderators_hand(
    folio, unit, admin, moderator
):
    before = answered(folio)["answer_id"]
    admin.call(
        "proactiva_answer_correct", folio=folio, institution=unit, text=f"{WORDS} Perdón.", **NO
    )
    shown = call("proactiva_demand_show", folio=folio)
    [now], [past] = shown["referrals"], shown["past_answers"]
    assert past["answer_id"] == before != now["answer_id"]
    assert shown["messages"] == []
    moderator.call("proactiva_message_hide", id=before, reason="personal_data")
    shown = call("proactiva_demand_show", folio=folio)
    [now], [past] = shown["referrals"], shown["past_answers"]
    assert NAME not in str(shown)
    assert (past["answer"], past["answer_hidden"]["reason"]) == ("", "personal_data")
    assert "Perdón" in now["answer"]
    with pytest.raises(tk.ValidationError):
        moderator.call("proactiva_redaction_preview", folio=folio, message=before)


def test_an_answer_that_was_recorded_is_its_recorders_to_appeal(moderator):
    unit = factories.institution()
    chief = factories.member(factories.authority(), "admin")
    folio = factories.public(factories.person(), institution=unit)
    told = {"answered_on": answered(folio)["received"], "document": "https://example.org/a.pdf"}
    told |= {"folio": folio, "institution": unit, "text": f"{WORDS} {NAME}", **NO}
    chief.call("proactiva_answer_record", **told)
    text = answered(folio)["answer_id"]
    moderator.call(
        "proactiva_demand_redact", folio=folio, message=text, hide=[{"words": NAME, "kind": "name"}]
    )
    chief.call("proactiva_redaction_appeal", folio=folio, message=text)
    assert queue(moderator)[0]["reasons"] == ["appeal"]


def test_an_answer_that_keeps_its_text_keeps_what_is_hidden_in_it(unit, admin, moderator):
    folio, given = elsewhere(unit, admin)
    text = answered(folio)["answer_id"]
    hide, show = [{"words": NAME, "kind": "name"}], [{"words": CURP}]
    moderator.call("proactiva_demand_redact", folio=folio, message=text, hide=hide, show=show)
    before = answered(folio)
    assert (NAME in before["answer"], CURP in before["answer"]) == (False, True)
    dataset = factories.dataset(unit)
    admin.call("proactiva_answer_correct", **given, datasets=[dataset], keep_text=True)
    after = answered(folio)
    assert after["answer_id"] != text
    # Raw words are not kept for longer because of it.
    ages = [model.Session.get(Message, id_).created_at for id_ in (text, after["answer_id"])]
    assert ages[0] == ages[1]
    for name in ("answer", "answer_redactions", "address"):
        assert after[name] == before[name]
    # A moderator still reads all of it, and can show it again.
    shown = {"folio": folio, "message": after["answer_id"], "show": hide}
    moderator.call("proactiva_demand_redact", **shown)
    assert NAME in answered(folio)["answer"]


def test_an_answer_given_as_people_read_it_hides_and_shows_the_same(unit, admin, moderator):
    folio, given = elsewhere(unit, admin)
    at = {"folio": folio, "message": answered(folio)["answer_id"]}
    moderator.call("proactiva_demand_redact", **at, show=[{"words": CURP}])
    before = answered(folio)
    told = {**given, "text": before["answer"], "address": before["address"]}
    with pytest.raises(tk.ValidationError):
        admin.call("proactiva_correction_preview", **told)
    told["datasets"] = [factories.dataset(unit)]
    assert admin.call("proactiva_correction_preview", **told)["answer"] == before["answer"]
    admin.call("proactiva_answer_correct", **told)
    assert answered(folio)["answer"] == before["answer"]


def test_an_answer_whose_text_is_hidden_stays_so_while_it_keeps_it(unit, admin, moderator):
    folio, given = elsewhere(unit, admin)
    text = answered(folio)["answer_id"]
    moderator.call("proactiva_message_hide", id=text, reason="personal_data")
    dataset = factories.dataset(unit)
    told = {**given, "datasets": [dataset], "keep_text": True}
    preview = admin.call("proactiva_correction_preview", **told)
    assert (preview["answer"], preview["address"]) == ("", None)
    admin.call("proactiva_answer_correct", **told)
    after = answered(folio)
    assert [each["name"] for each in after["datasets"]] == [dataset]
    assert after["answer_hidden"]["reason"] == "personal_data"
    assert (after["answer"], after["address"]) == ("", None)
    moderator.call("proactiva_message_unhide", id=after["answer_id"])
    after = answered(folio)
    assert NAME in after["answer"]
    assert after["address"] == ELSEWHERE


def elsewhere(unit: str, admin: Person) -> tuple[str, dict[str, Any]]:
    """Return a demand answered with words and an address, and how to begin its correction."""
    folio = factories.public(factories.person(), institution=unit)
    there = {"resolution": "already_available", "address": ELSEWHERE}
    factories.answer(admin, folio, unit, text=f"{WORDS} Lo tenía {NAME}, {CURP}.", **there)
    given = {"folio": folio, "institution": unit, "resolution": "already_available"}
    return folio, given


def test_the_document_of_a_hidden_answer_is_hidden_with_it(app, moderator):
    unit = factories.institution()
    chief = factories.member(factories.authority(), "admin")
    folio = factories.public(factories.person(), institution=unit)
    received = answered(folio)["received"]
    told = {"folio": folio, "institution": unit, "answered_on": received, **NO}
    for name in ("before", "now"):
        document = f"https://example.org/{name}.pdf"
        chief.call("proactiva_answer_record", **told, document=document, text=f"{WORDS} {name}")
    shown = call("proactiva_demand_show", folio=folio)
    [now], [past] = shown["referrals"], shown["past_answers"]
    for answer, name in ((past, "before"), (now, "now")):
        assert all(f"{name}.pdf" in each for each in outputs(app, folio, unit))
        moderator.call("proactiva_message_hide", id=answer["answer_id"], reason="personal_data")
        assert not any(f"{name}.pdf" in each for each in outputs(app, folio, unit))
    assert answered(folio)["recorded"]["document"] is None
    moderator.call("proactiva_message_unhide", id=now["answer_id"])
    assert all("now.pdf" in each for each in outputs(app, folio, unit))


def outputs(app: Any, folio: str, unit: str) -> list[str]:
    """Return all that anybody can read of a demand's answers."""
    return [
        str(call("proactiva_demand_show", folio=folio)),
        str(call("proactiva_answer_export", institution=unit)["results"]),
        app.get(f"/proactiva/demands/{folio}").body,
        app.get(f"/proactiva/answers.csv?institution={unit}").body,
    ]


@pytest.fixture(params=[0, 1], ids=["before", "now"])
def versions(folio: str, unit: str, admin: Person, request) -> list[str]:
    """The ids of both texts of an answer that was relinked, first the one that is decided about."""
    before = answered(folio)["answer_id"]
    given = {"folio": folio, "institution": unit, "resolution": "published", "keep_text": True}
    admin.call("proactiva_answer_correct", **given, datasets=[factories.dataset(unit)])
    both = [before, answered(folio)["answer_id"]]
    return both[:: -1 if request.param else 1]


def test_one_redaction_reaches_every_version_that_says_the_same(
    app, folio, unit, moderator, versions
):
    assert all(each.count(NAME) > 1 for each in outputs(app, folio, unit))
    for text in versions:
        call("proactiva_report_create", folio=folio, id=text, reason="personal_data")
    at = {"folio": folio, "message": versions[0]}
    names = [{"words": NAME, "kind": "name"}]
    moderator.call("proactiva_demand_redact", **at, hide=names)
    assert not any(NAME in each for each in outputs(app, folio, unit))
    assert queue(moderator) == []
    factories.member(unit, "editor").call("proactiva_redaction_appeal", **at)
    # What was decided about the other words stays.
    other = [{"words": "Lo tenía", "kind": "other"}]
    moderator.call("proactiva_demand_redact", **at, hide=other, show=names)
    for each in outputs(app, folio, unit):
        assert each.count(NAME) > 1
        assert "Lo tenía" not in each
    assert queue(moderator) == []


def test_hiding_or_showing_one_version_applies_to_all_equal_ones(
    app, folio, unit, moderator, versions
):
    whole = outputs(app, folio, unit)
    for text in versions:
        call("proactiva_report_create", folio=folio, id=text, reason="personal_data")
    moderator.call("proactiva_message_hide", id=versions[0], reason="personal_data")
    assert not any(NAME in each for each in outputs(app, folio, unit))
    assert queue(moderator) == []
    moderator.call("proactiva_message_unhide", id=versions[0])
    shown = outputs(app, folio, unit)
    assert [each.count(NAME) for each in shown] == [each.count(NAME) for each in whole]


def test_one_look_closes_the_reports_of_every_version_that_says_the_same(
    folio, moderator, versions
):
    for text in versions:
        call("proactiva_report_create", folio=folio, id=text, reason="spam")
    [first, _] = queue(moderator)
    moderator.call("proactiva_report_close", id=first["id"], outcome="nothing_to_do")
    assert queue(moderator) == []


def test_redaction_reaches_equal_versions_without_their_raw_texts(
    app, folio, unit, moderator, versions
):
    for text in versions:
        message = model.Session.get(Message, text)
        message.text_raw, message.raw_deleted_on = "", message.created_at.date()
    model.Session.commit()
    hide = [{"words": NAME, "kind": "name"}]
    moderator.call("proactiva_demand_redact", folio=folio, message=versions[0], hide=hide)
    assert not any(NAME in each for each in outputs(app, folio, unit))


@pytest.mark.parametrize("lost", [0, 1], ids=["whole", "lost"])
def test_one_redaction_reaches_a_version_with_other_raw_words(app, unit, admin, moderator, lost):
    folio = factories.public(factories.person(), institution=unit)
    at = {"folio": folio, "institution": unit, **NO}
    given = [f"{CURP} la tiene {NAME}, y {WORDS}", WORDS, f"{CURP} la tiene {NAME}, y {WORDS}"]
    texts: list[str] = []
    for text in given:
        act = "proactiva_answer_correct" if texts else "proactiva_referral_answer"
        admin.call(act, **at, text=text)
        texts.append(answered(folio)["answer_id"])
    first = model.Session.get(Message, texts[0])
    first.text_raw, first.raw_deleted_on = first.text_public, first.created_at.date()
    model.Session.commit()
    for text in (texts[0], texts[2]):
        call("proactiva_report_create", folio=folio, id=text, reason="personal_data")
    told = {"folio": folio, "message": texts[0] if lost else texts[2]}
    names = [{"words": NAME, "kind": "name"}]
    moderator.call("proactiva_demand_redact", **told, hide=names)
    for each in outputs(app, folio, unit):
        assert NAME not in each
        assert CURP not in each
        assert each.count("la tiene") > 1
    assert queue(moderator) == []
    # What is still there is shown again in both, and nothing else is.
    moderator.call("proactiva_demand_redact", **told, show=names)
    for each in outputs(app, folio, unit):
        assert each.count(f"[…] la tiene {NAME}") > 1
        assert CURP not in each


def test_a_hidden_address_is_hidden_where_the_answer_before_was_the_same(
    app, unit, admin, moderator
):
    folio = factories.public(factories.person(), institution=unit)
    told = {"resolution": "already_available", "text": ""}
    factories.answer(admin, folio, unit, address=ELSEWHERE, **told)
    other = "https://example.org/otra"
    at = {"folio": folio, "institution": unit, **told}
    for address in (other, ELSEWHERE):
        admin.call("proactiva_answer_correct", **at, address=address)
    moderator.call("proactiva_message_hide", id=answered(folio)["answer_id"], reason="spam")
    for each in outputs(app, folio, unit):
        assert ELSEWHERE not in each
        assert other in each


def test_official_contact_in_an_answer_is_not_masked_but_a_key_is(unit, admin, moderator):
    folio = factories.public(factories.person(), institution=unit)
    contact, curp = "722 123 4567", "PEPJ850101HMCRPR09"
    factories.answer(admin, folio, unit, text=f"{WORDS} Llama al {contact}. {curp}", **NO)
    shown = answered(folio)
    assert contact in shown["answer"]
    assert curp not in shown["answer"]
    assert shown["answer_redactions"] == 1
