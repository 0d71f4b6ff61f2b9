"""What is hidden in texts: corrected by moderators, doubted and appealed by authors."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import erasure, personal_data, queries, redactions, retention
from ckanext.proactiva.domain.alike.words import stem
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Demand, Message, Redaction
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import WATER, Person, call

pytestmark = pytest.mark.usefixtures("non_clean_db")

NUMBER = "722 123 4567"
WANTED = f"Los pagos del contrato con tel. {NUMBER} que firmó Xóchil Tépoz"


@pytest.fixture
def folio() -> str:
    return factories.public(factories.person(), wanted=WANTED, purpose="Se lo pidió xochil tepoz")


def row(folio: str) -> Demand:
    model.Session.expire_all()
    found = queries.by_folio(folio)
    assert found is not None
    return found


def redact(who: Person, folio: str, **asked: Any) -> dict[str, Any]:
    return who.call("proactiva_demand_redact", folio=folio, **asked)


def at(text: str, words: str, field: str = "wanted") -> dict[str, Any]:
    start = text.index(words)
    return {"field": field, "start": start, "end": start + len(words)}


def said(author: Person, folio: str, text: str, **fields: Any) -> dict[str, Any]:
    return author.call("proactiva_message_create", folio=folio, text=text, **fields)


class TestHiding:
    def test_words_are_hidden_wherever_they_stand_and_nothing_else_changes(self, folio, moderator):
        shown = redact(moderator, folio, hide=[{"words": "Xóchil Tépoz", "kind": "name"}])
        assert shown["wanted"] == "Los pagos del contrato con tel. […] que firmó […]"
        assert shown["purpose"] == "Se lo pidió […]"
        assert "Xóchil" not in shown["title"]
        assert shown["redactions"] == 3
        assert row(folio).wanted_raw == WANTED
        assert stem("xochil") not in str(row(folio).search)

    def test_search_finds_it_by_hidden_words_no_more(self, folio, moderator):
        word = factories.named("palabra").replace("-", "")
        folio = factories.public(factories.person(), wanted=f"{WATER} de {word}")
        assert call("proactiva_demand_list", q=word)["count"] == 1
        redact(moderator, folio, hide=[{"words": word, "kind": "other"}])
        assert call("proactiva_demand_list", q=word)["count"] == 0

    def test_a_stretch_is_hidden_by_its_place(self, folio, moderator):
        place = {**at(WANTED, "Xóchil Tépoz"), "kind": "name"}
        shown = redact(moderator, folio, hide=[place])
        assert shown["wanted"].endswith("que firmó […]")
        assert shown["purpose"] == "Se lo pidió xochil tepoz"

    def test_what_was_found_is_brought_back_and_hidden_again(self, folio, moderator):
        shown = redact(moderator, folio, show=[at(WANTED, NUMBER)])
        assert shown["wanted"] == WANTED
        assert shown["redactions"] == 0
        assert NUMBER in shown["title"]
        again = redact(moderator, folio, hide=[{"words": NUMBER, "kind": "phone"}])
        assert NUMBER not in again["wanted"] + again["title"]
        assert again["redactions"] == 1

    def test_what_a_moderator_hid_is_brought_back_by_its_words(self, folio, moderator):
        redact(moderator, folio, hide=[{"words": "contrato", "kind": "other"}])
        shown = redact(moderator, folio, show=[{"words": "contrato"}])
        assert shown["wanted"] == "Los pagos del contrato con tel. […] que firmó Xóchil Tépoz"

    def test_title_hidden_as_a_whole_is_replaced_by_the_folio(self, moderator):
        folio = factories.public(factories.person(), title="Xóchil Tépoz Ejemplo")
        hide = [{"words": "Xóchil Tépoz Ejemplo", "kind": "name"}]
        for count in (1, 1):
            shown = redact(moderator, folio, hide=hide)
            assert (shown["title"], shown["redactions"]) == (folio, count)

    def test_a_message_and_its_signature_are_redacted_by_themselves(self, folio, moderator):
        author = factories.person()
        text = f"Pregunten por Luis Ejemplo o al tel. {NUMBER}"
        told = said(author, folio, text, alias="Luis Ejemplo")
        words = {"words": "Luis Ejemplo", "kind": "name"}
        shown = redact(moderator, folio, message=told["id"], hide=[words])
        [message] = shown["messages"]
        assert message["text"] == "Pregunten por […] o al tel. […]"
        assert (message["name"], message["redactions"]) == ("[…]", 3)
        assert shown["redactions"] == 1
        told = shown["events"][-1]
        assert (told["act"], told["of_message"], told["redactions"]) == ("redact", True, 3)

    def test_its_story_tells_how_many_parts_and_no_word(self, folio, moderator):
        shown = redact(moderator, folio, hide=[{"words": "Xóchil Tépoz", "kind": "name"}])
        told = shown["events"][-1]
        assert (told["act"], told["role"], told["redactions"]) == ("redact", "authority", 3)
        assert "Xóchil" not in str(told)
        assert not told["of_message"]

    def test_what_waits_is_redacted_too(self, moderator):
        folio, _ = factories.in_review(wanted=WANTED)
        shown = redact(moderator, folio, hide=[{"words": "Xóchil Tépoz", "kind": "name"}])
        assert shown["status"] == "in_review"
        assert shown["wanted"].endswith("firmó […]")
        public = moderator.call("proactiva_demand_publish", folio=folio)
        assert public["wanted"].endswith("firmó […]")

    def test_a_corrected_title_loses_its_marks_and_keeps_those_of_others(self, folio, moderator):
        redact(moderator, folio, hide=[{"words": "pagos", "kind": "other"}])
        place = {"field": "title", "start": 0, "end": 3, "kind": "other"}
        redact(moderator, folio, hide=[place])
        shown = moderator.call("proactiva_demand_patch", folio=folio, title="El agua que llega")
        assert shown["title"] == "El agua que llega"
        assert shown["wanted"].startswith("Los […] del contrato")
        problem = moderator.call("proactiva_demand_patch", folio=folio, problem="health")
        assert problem["wanted"].startswith("Los […] del contrato")
        assert problem["redactions"] == shown["redactions"]

    def test_the_title_as_people_see_it_is_no_correction_of_it(self, folio, moderator):
        redact(moderator, folio, hide=[{"field": "title", "start": 0, "end": 3, "kind": "other"}])
        seen = moderator.call("proactiva_demand_show", folio=folio)["title"]
        before = row(folio).title_raw
        shown = moderator.call("proactiva_demand_patch", folio=folio, title=seen, problem="health")
        assert (shown["title"], shown["problem"]) == (seen, "health")
        assert row(folio).title_raw == before

    def test_what_changes_nothing_is_no_event(self, folio, moderator):
        hide = [{"words": "Xóchil Tépoz", "kind": "name"}]
        before = redact(moderator, folio, hide=hide)
        filed = {key: before[key] for key in ("title", "problem", "beneficiary_groups")}
        for asked in ({}, filed):
            same = moderator.call("proactiva_demand_patch", folio=folio, **asked)
            assert same["events"] == before["events"]
        for asked in ({"show": [{"words": "pagos"}]}, {"hide": hide}):
            assert redact(moderator, folio, **asked)["events"] == before["events"]


class TestSignatures:
    def test_a_redacted_name_signs_nothing_more(self, moderator):
        author = factories.person()
        folio = factories.public(author, alias="La del molino")
        assert author.call("proactiva_message_preview", folio=folio, text="Hola")["alias"]
        said(author, folio, "Hola a todas")
        redact(moderator, folio, hide=[{"words": "molino", "kind": "other"}])
        preview = author.call("proactiva_message_preview", folio=folio, text="Otra vez")
        said(author, folio, "Otra vez")
        names = [each["name"] for each in call("proactiva_demand_show", folio=folio)["messages"]]
        assert (preview["alias"], names) == ("", ["La del molino", ""])

    def test_an_office_is_previewed_without_a_name(self, folio, moderator):
        told = {"folio": folio, "text": "Hola", "alias": "La del molino"}
        assert moderator.call("proactiva_message_preview", **told)["alias"] == ""
        said(moderator, folio, "Hola", alias="La del molino")
        [message] = call("proactiva_demand_show", folio=folio)["messages"]
        assert message["name"] != "La del molino"


class TestRefusals:
    @pytest.mark.parametrize(
        ("key", "mark"),
        [
            ("hide", {"field": "wanted", "start": 3, "end": 9999, "kind": "name"}),
            ("hide", {"field": "wanted", "start": 9, "end": 3, "kind": "name"}),
            ("hide", {"field": "wanted", "start": 5, "end": 5, "kind": "name"}),
            ("hide", {"field": "wanted", "start": -1, "end": 5, "kind": "name"}),
            ("hide", {"field": "folio", "start": 0, "end": 5, "kind": "name"}),
            ("hide", {"field": "text", "start": 0, "end": 5, "kind": "name"}),
            ("hide", {"field": "wanted", "start": 0, "end": 5}),
            ("hide", {"field": "wanted", "start": 0, "end": 5, "kind": "soul"}),
            ("hide", {"words": "a", "kind": "name"}),
            ("hide", {"words": "nada de esto", "kind": "name"}),
            ("hide", {"words": ["x"], "kind": "name"}),
            ("hide", {}),
            ("show", {"field": "wanted", "start": 0, "end": 5}),
            ("show", {"words": "ni esto tampoco"}),
            ("show", "wanted"),
        ],
    )
    def test_what_is_not_there_is_refused_by_name(self, folio, moderator, key, mark):
        before = row(folio).wanted_public
        with pytest.raises(tk.ValidationError) as refused:
            redact(moderator, folio, **{key: [mark]})
        assert set(refused.value.error_dict) == {key}
        assert row(folio).wanted_public == before

    def test_too_much_is_refused(self, moderator):
        folio = factories.public(factories.person(), wanted="agua va, " * 550)
        with pytest.raises(tk.ValidationError):
            redact(moderator, folio, hide=[{"words": "agua", "kind": "other"}])
        with pytest.raises(tk.ValidationError):
            redact(moderator, folio, hide=[{"words": "agua", "kind": "other"}] * 101)

    def test_a_message_of_another_demand_is_not_found(self, folio, moderator):
        other = factories.public(factories.person())
        told = said(factories.person(), other, "Hola a todas")
        hide = [{"words": "Hola", "kind": "other"}]
        with pytest.raises(tk.ObjectNotFound):
            redact(moderator, folio, message=told["id"], hide=hide)

    def test_a_hidden_message_and_a_deleted_text_are_left_alone(self, folio, moderator):
        told = said(factories.person(), folio, "Hola a todas")
        moderator.call("proactiva_message_hide", id=told["id"], reason="spam")
        hide = [{"words": "Hola", "kind": "other"}]
        with pytest.raises(tk.ValidationError):
            redact(moderator, folio, message=told["id"], hide=hide)
        retention.delete_text(row(folio), clock.now())
        model.Session.commit()
        with pytest.raises(tk.ValidationError):
            redact(moderator, folio, hide=hide)


class TestPreview:
    def test_it_shows_each_part_as_it_is_and_as_it_would_be(self, folio, moderator):
        asked = {"hide": [{"words": "Xóchil Tépoz", "kind": "name"}], "show": [at(WANTED, NUMBER)]}
        now = moderator.call("proactiva_redaction_preview", folio=folio)
        then = moderator.call("proactiva_redaction_preview", folio=folio, **asked)
        parts = {name: states(each) for name, each in (("now", now), ("then", then))}
        assert parts["now"] == [(NUMBER, "found", "phone")]
        assert parts["then"] == [(NUMBER, "shown", "phone"), ("Xóchil Tépoz", "hidden", "name")]
        assert text_of(then, "wanted")["public"] == f"{WANTED.removesuffix('Xóchil Tépoz')}[…]"
        assert "Xóchil" not in text_of(then, "title")["public"]
        assert "Xóchil" in row(folio).wanted_public
        done = redact(moderator, folio, **asked)
        assert {each["field"]: each["public"] for each in then["texts"]} == {
            each["field"]: done[each["field"]] for each in then["texts"]
        }


def text_of(preview: dict[str, Any], field: str) -> dict[str, Any]:
    return next(each for each in preview["texts"] if each["field"] == field)


def states(preview: dict[str, Any]) -> list[tuple[str, str, str]]:
    parts = text_of(preview, "wanted")["parts"]
    return [(each["words"], each["state"], each["kind"]) for each in parts if each["kind"]]


class TestDoubts:
    def test_what_an_author_doubts_stays_hidden_and_waits(self, moderator):
        author = factories.person()
        sent = factories.demand(author.name, wanted=WANTED, not_personal=[at(WANTED, NUMBER)])
        assert (sent["status"], NUMBER in sent["wanted"]) == ("in_review", False)
        shown = moderator.call("proactiva_redaction_preview", folio=sent["folio"])
        assert shown["held_for"] == "doubted"
        assert states(shown) == [(NUMBER, "doubted", "phone")]
        redact(moderator, sent["folio"], show=[at(WANTED, NUMBER)])
        public = moderator.call("proactiva_demand_publish", folio=sent["folio"])
        assert (public["status"], public["wanted"]) == ("open", WANTED)

    def test_a_demand_that_is_sent_masked_is_public_at_once(self):
        sent = factories.demand(factories.person().name, wanted=WANTED)
        assert (sent["status"], NUMBER in sent["wanted"]) == ("open", False)

    def test_a_preview_tells_where_each_was_found(self):
        given = {"problem": "health", "beneficiary_groups": ["girls"], "wanted": WANTED}
        preview = call("proactiva_demand_preview", **given)
        [hit] = preview["hits"]
        place = {**at(WANTED, NUMBER), "kind": "phone"}
        assert (hit["before"] + hit["words"] + hit["after"]) in WANTED
        assert {*hit["before"].split(), *hit["after"].split()} <= {*WANTED.split()}
        assert {name: hit[name] for name in place} == place

    @pytest.mark.parametrize("field", ["wanted", "purpose", "nothing"])
    def test_what_was_not_found_there_cannot_be_doubted(self, field):
        author, doubted = factories.person(), [{"field": field, "start": 0, "end": 3}]
        with pytest.raises(tk.ValidationError) as refused:
            factories.demand(author.name, wanted=WANTED, not_personal=doubted)
        assert set(refused.value.error_dict) == {"not_personal"}

    @pytest.mark.parametrize("office", [False, True])
    def test_a_message_of_which_something_is_doubted_waits(self, folio, moderator, office):
        author = factories.moderator() if office else factories.person()
        text = f"El contrato tiene el tel. {NUMBER}"
        preview = author.call("proactiva_message_preview", folio=folio, text=text)
        place = at(text, NUMBER, "text")
        [hit] = preview["hits"]
        assert (hit["kind"], hit["words"]) == ("phone", NUMBER)
        assert NUMBER not in preview["text"]
        told = said(author, folio, text, not_personal=[place])
        assert told["visibility"] == "moderators"
        found = model.Session.get(Message, told["id"])
        assert (found.held_for, NUMBER in found.text_public) == ("doubted", False)

    def test_an_explanation_of_which_something_is_doubted_waits(self, moderator):
        unit, author = factories.institution(), factories.person()
        folio = factories.public(author, institution=unit)
        officer = factories.member(unit, "editor")
        where = {"folio": folio, "institution": unit}
        officer.call("proactiva_referral_ask", **where, text="¿De qué contrato?")
        text = f"Del que dice tel. {NUMBER}"
        place = at(text, NUMBER, "text")
        author.call("proactiva_referral_clarify", **where, text=text, not_personal=[place])
        held = model.Session.query(Message).filter_by(visibility="moderators").all()
        [mine] = [each for each in held if each.text_raw == text]
        redact(moderator, folio, message=mine.id, show=[place])
        moderator.call("proactiva_message_publish", id=mine.id)
        shown = call("proactiva_demand_show", folio=folio)
        assert shown["messages"][-1]["text"] == text
        assert shown["referrals"][0]["status"] != "clarifying"

    def test_sending_a_returned_demand_again_begins_anew(self, moderator):
        folio, author = factories.in_review(wanted=WANTED)
        redact(moderator, folio, show=[at(WANTED, NUMBER)])
        moderator.call("proactiva_demand_return", folio=folio, reason="unclear", text="¿Cuál?")
        again = author.call("proactiva_demand_resubmit", folio=folio, wanted=WANTED)
        assert NUMBER not in again["wanted"]
        assert redactions.marks(row(folio)) == {}

    def test_its_author_may_doubt_then_too_what_is_found(self, moderator):
        folio, author = factories.returned(wanted=WANTED, alias=f"Ana {NUMBER}")
        place = at(WANTED, NUMBER)
        sent = {"folio": folio, "wanted": WANTED, "not_personal": [place]}
        assert NUMBER not in author.call("proactiva_demand_resubmit", **sent)["wanted"]
        shown = moderator.call("proactiva_redaction_preview", folio=folio)
        assert shown["held_for"] == "doubted"
        redact(moderator, folio, show=[place])
        moderator.call("proactiva_demand_publish", folio=folio)
        public = call("proactiva_demand_show", folio=folio)
        assert (public["wanted"], NUMBER in public["alias"]) == (WANTED, False)


class TestAppeals:
    @pytest.mark.parametrize("by_code", [False, True])
    def test_an_author_asks_and_reads_what_came_of_it(self, moderator, by_code):
        factories.empty_queue()
        author = factories.person()
        folio = "" if by_code else factories.public(author, wanted=WANTED)
        if by_code:
            folio, author = factories.published(wanted=WANTED)
        assert own(author, folio)["kinds"] == {"phone": 1}
        for _ in range(2):
            author.call("proactiva_redaction_appeal", folio=folio, text="Es un contrato")
        [waiting] = moderator.call("proactiva_moderation_list")["reports"]
        assert (waiting["reasons"], waiting["texts"]) == (["appeal"], ["Es un contrato"])
        assert own(author, folio)["appeal"]["closed"] is None
        moderator.call("proactiva_report_close", id=waiting["id"])
        assert own(author, folio)["appeal"]["outcome"] == "nothing_to_do"

    def test_what_was_decided_is_not_asked_again(self, moderator):
        factories.empty_queue()
        folio, author = factories.published(wanted=WANTED)
        author.call("proactiva_redaction_appeal", folio=folio)
        [waiting] = moderator.call("proactiva_moderation_list")["reports"]
        moderator.call("proactiva_report_close", id=waiting["id"])
        author.call("proactiva_redaction_appeal", folio=folio)
        assert moderator.call("proactiva_moderation_list")["reports"] == []
        assert own(author, folio)["appeal"]["outcome"] == "nothing_to_do"

    def test_bringing_it_back_closes_it(self, moderator):
        folio, author = factories.published(wanted=f"{WANTED} y 722 765 4321")
        author.call("proactiva_redaction_appeal", folio=folio)
        redact(moderator, folio, show=[at(WANTED, NUMBER)])
        assert own(author, folio)["appeal"]["outcome"] == "acted"

    def test_what_is_hidden_later_can_be_asked_about_again(self, moderator):
        folio, author = factories.published(wanted=WANTED)
        author.call("proactiva_redaction_appeal", folio=folio)
        redact(moderator, folio, hide=[{"words": "contrato", "kind": "other"}])
        assert own(author, folio)["appeal"] is None

    def test_nobody_else_asks_and_nobody_reports_with_that_reason(self, folio, moderator):
        for other in (Person(), factories.person(), moderator):
            with pytest.raises(tk.NotAuthorized):
                other.call("proactiva_redaction_appeal", folio=folio)
        with pytest.raises(tk.ValidationError):
            factories.person().call("proactiva_report_create", folio=folio, reason="appeal")
        assert call("proactiva_demand_show", folio=folio)["own_redactions"] == []

    def test_where_nothing_is_hidden_there_is_nothing_to_ask(self):
        author = factories.person()
        with pytest.raises(tk.ValidationError):
            author.call("proactiva_redaction_appeal", folio=factories.public(author))

    def test_a_message_is_asked_about_by_whoever_said_it(self, folio, moderator):
        author = factories.person()
        told = said(author, folio, f"Es el tel. {NUMBER}")
        with pytest.raises(tk.NotAuthorized):
            factories.person().call("proactiva_redaction_appeal", folio=folio, message=told["id"])
        author.call("proactiva_redaction_appeal", folio=folio, message=told["id"])
        [mine] = author.call("proactiva_demand_show", folio=folio)["own_redactions"]
        assert (mine["message"], mine["kinds"]) == (told["id"], {"phone": 1})
        assert mine["appeal"]["closed"] is None


def own(author: Person, folio: str) -> dict[str, Any]:
    [mine] = author.call("proactiva_demand_show", folio=folio)["own_redactions"]
    return mine


def marked(demand_id: str) -> int:
    return model.Session.query(Redaction).filter_by(demand_id=demand_id).count()


def expire(days: int = 90) -> None:
    retention.expire(clock.now(), days)
    model.Session.commit()


class TestForgetting:
    def test_marks_go_with_what_was_written_and_the_number_stays(self, folio, moderator):
        words = [{"words": "Xóchil Tépoz", "kind": "name"}]
        before = redact(moderator, folio, hide=words)
        told = said(factories.person(), folio, f"Xóchil Tépoz, tel. {NUMBER}")
        redact(moderator, folio, message=told["id"], hide=words)
        old(row(folio), told["id"])
        expire()
        shown = call("proactiva_demand_show", folio=folio)
        assert marked(row(folio).id) == 0
        assert (shown["wanted"], shown["title"]) == (before["wanted"], before["title"])
        assert shown["redactions"] == before["redactions"] == 3
        assert shown["messages"][0]["redactions"] == 2
        assert row(folio).wanted_raw == row(folio).wanted_public
        more = redact(moderator, folio, hide=[{"words": "contrato", "kind": "other"}])
        assert more["wanted"] == "Los pagos del […] con tel. […] que firmó […]"
        assert more["redactions"] == 4
        preview = moderator.call("proactiva_redaction_preview", folio=folio)
        assert preview["raw_deleted"] == clock.today().isoformat()

    def test_what_was_shown_stays_shown(self, folio, moderator):
        extra = f"{WANTED} y {NUMBER[:-1]}8"
        folio = factories.public(factories.person(), wanted=extra)
        redact(moderator, folio, show=[at(WANTED, NUMBER)])
        old(row(folio))
        expire()
        shown = redact(moderator, folio, hide=[{"words": "pagos", "kind": "other"}])
        assert shown["wanted"] == f"{WANTED.replace('pagos', '[…]')} y […]"

    def test_an_erased_person_leaves_no_mark_behind(self, moderator):
        author = factories.person()
        folio = factories.public(author, wanted=WANTED, alias="Xóchil de la Cerca")
        redact(moderator, folio, hide=[{"words": "Xóchil", "kind": "name"}])
        whom = participants.named(author.name)
        assert whom is not None
        held = personal_data.export(whom)["held"]["proactiva_redaction"]
        assert {each["field"] for each in held} == {"wanted", "alias"}
        erasure.erase(whom, clock.now())
        model.Session.commit()
        assert marked(row(folio).id) == 0
        assert row(folio).redactions == 0


def old(demand: Demand, *messages: str) -> None:
    before = Moment(clock.now().at - timedelta(days=91), clock.now().zone).at
    demand.published_at = before
    for each in messages:
        model.Session.get(Message, each).created_at = before
    model.Session.commit()
