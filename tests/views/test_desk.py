"""An institution's desk: who sees it, what is on it, and what its officers do there."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import pytest

from ckan import model
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.model import Demand, Referral
from tests import factories
from tests.factories import call, named
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

WORDS = "Aquí está el calendario, por colonia."
OFFERED = {"ask", "answer", "decline", "assign", "note"}
LONG = "No existe ese registro: el organismo apenas empezó a medirlo este año, colonia por colonia."


@pytest.fixture
def officer(app):
    """An editor of an institution that also has an admin."""
    return logged_in(app)


@pytest.fixture
def admin(app):
    """The admin of the officer's institution."""
    return logged_in(app)


@pytest.fixture
def water(officer, admin):
    """The officer's institution."""
    return institution({officer: "editor", admin: "admin"}, title="Organismo de agua")


def institution(people, **fields):
    """Make an institution with these people in it, and return its name."""
    name = factories.institution(**fields)
    for visitor, capacity in people.items():
        factories.join(name, factories.Person(visitor.user["name"]), capacity)
    return name


def asked_of(institution):
    """Make a public demand that an institution has, and return its folio."""
    return factories.public(factories.person(), institution=institution)


def wait(folio, days):
    """Make a demand have been with its institution for that many more days."""
    [referral] = (
        model.Session.query(Referral)
        .join(Demand, Demand.id == Referral.demand_id)
        .filter(Demand.folio == folio)
    )
    referral.received_on -= timedelta(days=days)
    today = clock.today()
    referral.set_state(referral.state(), calendar.rules(), today)
    model.Session.commit()


def shown(folio):
    return call("proactiva_demand_show", folio=folio)


def at(institution, folio):
    return f"/proactiva/desk/{institution}/{folio}"


class TestIndex:
    def test_it_goes_straight_to_the_only_institution(self, officer, water):
        page = officer.open("/proactiva/desk")
        assert page.address == f"/proactiva/desk/{water}"

    def test_of_several_institutions_one_is_chosen(self, officer, water):
        other = institution({officer: "member"}, title="Salud")
        late = asked_of(other)
        wait(late, 60)
        asked_of(water)
        page = officer.open("/proactiva/desk")
        assert page.address == "/proactiva/desk"
        assert "Organismo de agua 1" in page.text
        assert "Salud 1" in page.text
        assert page.document.xpath("count(//*[contains(@class, 'proactiva-is-late')])") == 1

    def test_who_has_no_institution_is_told_so(self, app):
        person = logged_in(app)
        page = person.open("/proactiva/desk")
        assert page.status == 403
        assert "proactiva" in page.body
        assert "/proactiva/desk" not in person.open("/proactiva").body
        assert Visitor(app).open("/proactiva/desk").address == "/user/login"

    def test_who_has_one_finds_the_way(self, officer, water):
        for address in ("/about", "/proactiva"):
            assert 'href="/proactiva/desk"' in officer.open(address).body
            assert 'href="/proactiva/moderation"' not in officer.open(address).body


class TestWork:
    def test_it_is_sorted_by_urgency_and_counted(self, officer, admin, water):
        days = {"late": 60, "week": 18, "confirm": 0, "waiting": 0, "commitments": 0}
        folios = {}
        for group, waited in days.items():
            folios[group] = asked_of(water)
            wait(folios[group], waited)
        officer.open(f"/proactiva/desk/{water}/{folios['waiting']}").send(
            "/ask", {"ask-text": "¿De qué colonia?"}
        )
        promised = (clock.today() + timedelta(days=40)).isoformat()
        admin.open(f"/proactiva/desk/{water}/{folios['commitments']}").send(
            "/commit", {"commit-promised_for": promised}
        )
        page = officer.open(f"/proactiva/desk/{water}")
        sections = page.document.xpath("//section[ol[contains(@class, 'proactiva-desk')]]")
        assert [section.get("aria-labelledby") for section in sections] == list(days)
        offered = {}
        for section, (group, folio) in zip(sections, folios.items(), strict=True):
            [row] = section.xpath(".//li[.//h3]")
            assert folio in row.text_content()
            [button] = row.xpath(".//*[contains(@class, 'proactiva-button')]")
            [sent_to] = row.xpath(".//form/@action") or [button.get("href")]
            offered[group] = (button.text, sent_to.removeprefix(at(water, folio)))
            assert button.get("aria-label").startswith(f"{button.text}: ")
        assert offered == {
            "late": ("Responder", ""),
            "week": ("Responder", ""),
            "confirm": ("Confirmar recibo", "/acknowledge"),
            "waiting": ("Ver", ""),
            "commitments": ("Publicar", ""),
        }
        chips = page.document.xpath("//article//nav//a[contains(@class, 'proactiva-chip')]")
        assert " ".join(chips[0].text_content().split()) == "Sin respuesta 5"
        assert [chip.text_content().split()[-1] for chip in chips] == ["5", "1", "1", "1", "0", "0"]
        for due, group in (("late", "late"), ("week", "week"), ("commitments", "commitments")):
            narrowed = officer.open(f"/proactiva/desk/{water}?due={due}")
            assert [f for f in folios.values() if f in narrowed.text] == [folios[group]]

    def test_a_narrowed_list_says_what_it_lists_or_that_it_is_empty(self, officer, water):
        def told(due=""):
            page = officer.open(f"/proactiva/desk/{water}?due={due}")
            empty = page.document.xpath("//*[contains(@class, 'proactiva-empty')]/p/text()")
            return page.document.findtext(".//h1"), *empty

        assert told() == ("Sin respuesta: 0 peticiones", "Aquí no hay nada por responder.")
        answered = asked_of(water)
        dataset = factories.dataset(water)
        typed = {"answer-resolution": "published", "answer-datasets": [dataset]}
        officer.open(at(water, answered)).send("/answer", typed).send("/answer")
        wait(asked_of(water), 60)
        assert told() == ("Sin respuesta: 1 petición",)
        assert told("answered") == ("1 petición respondida",)
        assert told("late") == ("1 petición con retraso",)
        none = "0 peticiones vencen en los próximos 7 días"
        assert told("week") == (none, "Ninguna vence en los próximos 7 días.")
        assert told("mine") == ("Tienes 0 peticiones a tu cargo", "No tienes ninguna a tu cargo.")
        none = "0 respuestas con conjuntos de datos que ya no son públicos"
        assert told("lost") == (none, "Todo lo que tu institución enlazó es público.")
        assert "Empieza por la que" not in officer.open(f"/proactiva/desk/{water}?due=week").text

    def test_no_page_of_the_desk_says_twice_how_to_get_there(self, officer, water):
        institution({officer: "editor"})
        folio = asked_of(water)
        ways = "//article//a[@href='/proactiva/desk'] | //ol//a[@href='/proactiva/desk']"
        for page, found in (
            ("/proactiva/desk", 0),
            (f"/proactiva/desk/{water}", 1),
            (at(water, folio), 1),
            (f"/proactiva/demands/{folio}", 1),
        ):
            assert len(officer.open(page).document.xpath(ways)) == found

    def test_desk_lists_unacknowledged_demands_before_later_ones(self, officer, water):
        looked_into, new, soon = (asked_of(water) for _ in range(3))
        wait(looked_into, 3)
        wait(soon, 18)
        officer.open(at(water, looked_into)).send("/acknowledge")
        page = officer.open(f"/proactiva/desk/{water}")
        headings = page.document.xpath("//section[ol[contains(@class, 'proactiva-desk')]]/h2")
        expected = ["Vencen en los próximos 7 días", "Confirma que llegaron", "Más adelante"]
        assert [heading.text_content() for heading in headings] == expected
        asked = {"institution": water, "limit": 2}
        first = call("proactiva_referral_list", officer.user["name"], **asked)["results"]
        assert [each["folio"] for each in first] == [soon, new]

    def test_its_pages_go_on_and_end_at_the_last(self, officer, water, monkeypatch):
        monkeypatch.setattr(import_module("ckanext.proactiva.views.desk"), "PAGE_SIZE", 1)
        older, newer = asked_of(water), asked_of(water)
        for folio in (older, newer):
            wait(folio, 60)
        shown = [officer.open(f"/proactiva/desk/{water}?due=late")]
        [onward] = shown[0].document.xpath("//a[@rel='next']/@href")
        shown.append(officer.open(onward))
        assert "Página 2 de 2" in shown[1].text
        assert not shown[1].document.xpath("//a[@rel='next']")
        assert {f for page in shown for f in (older, newer) if f in page.text} == {older, newer}
        beyond = officer.open(f"/proactiva/desk/{water}?due=late&page=9")
        assert beyond.text == shown[1].text
        [back] = beyond.document.xpath("//a[@rel='prev']/@href")
        assert officer.open(back).text == shown[0].text

    def test_an_address_that_says_nothing_known_shows_everything(self, officer, water):
        folio = asked_of(water)
        for query in ("due=nunca", "page=x", "page=0", "due=late&page=99999999"):
            page = officer.open(f"/proactiva/desk/{water}?{query}")
            assert page.status == 200
            assert (folio in page.text) == ("due=late" not in query)

    def test_in_a_tab_it_is_not_mistaken_for_the_public_page(self, officer, water):
        folio = asked_of(water)
        public = officer.open(f"/proactiva/demands/{folio}").tab
        assert officer.open(at(water, folio)).tab == f"Organismo de agua: {public}"

    def test_members_read_and_others_do_not(self, app, water):
        folio = asked_of(water)
        member, stranger = logged_in(app), logged_in(app)
        factories.join(water, factories.Person(member.user["name"]), "member")
        for address in (f"/proactiva/desk/{water}", at(water, folio)):
            page = member.open(address)
            assert page.status == 200
            assert folio in page.text
            assert page.actions() == set()
            assert stranger.open(address).status == 403
            assert Visitor(app).open(address).address == "/user/login"
        page = member.post(f"{at(water, folio)}/acknowledge", [])
        assert page.status in (400, 403)
        assert shown(folio)["referrals"][0]["status"] == "pending"

    def test_only_its_editors_are_led_to_say_what_it_plans(self, app, officer, water):
        member = logged_in(app)
        factories.join(water, factories.Person(member.user["name"]), "member")
        address = f"/proactiva/initiatives/new?institution={water}"
        link = "//a[@href=$it]"
        assert officer.open(f"/proactiva/desk/{water}").document.xpath(link, it=address)
        assert not member.open(f"/proactiva/desk/{water}").document.xpath(link, it=address)

    @pytest.mark.parametrize("path", ["no-hay", "{water}/TP-2026-000-0000", "{other}/{folio}"])
    def test_what_is_not_there_is_not_found(self, officer, water, path):
        other = institution({officer: "editor"})
        folio = asked_of(water)
        address = path.format(water=water, other=other, folio=folio)
        assert officer.open(f"/proactiva/desk/{address}").status == 404

    def test_its_cost_does_not_grow(self, page_cost):
        unit = factories.institution()
        editor = {"id": factories.member(unit, "editor").name}
        asked_of(unit)
        address = f"/proactiva/desk/{unit}"
        few = page_cost(address, editor)
        for _ in range(12):
            folio = asked_of(unit)
        assert page_cost(address, editor) == few <= 15
        assert page_cost(f"{address}/{folio}", editor) <= 18


class TestActs:
    def test_an_editor_acknowledges_asks_and_answers(self, officer, water):
        folio = asked_of(water)
        dataset = factories.dataset(water, title="Calendario de tandeo")
        page = officer.open(at(water, folio))
        # Only admins promise and refuse.
        assert page.actions() == OFFERED | {"acknowledge"}
        assert "Solo quien administra tu institución puede decir que no" in page.text
        page = page.send("/acknowledge")
        assert shown(folio)["referrals"][0]["status"] == "acknowledged"
        assert page.actions() == OFFERED
        assert "Tu plazo se detiene hasta que llegue la aclaración" in page.text
        page = page.send("/ask", {"ask-text": "¿De qué colonia?"})
        assert "¿De qué colonia?" in page.document.xpath("string(//blockquote)")
        found = shown(folio)
        assert found["referrals"][0]["status"] == "clarifying"
        assert [each["text"] for each in found["messages"]] == ["¿De qué colonia?"]
        page = page.send(
            "/answer",
            {
                "answer-resolution": "published",
                "answer-datasets": [dataset],
                "answer-text": WORDS,
            },
        )
        assert shown(folio)["referrals"][0]["resolution"] is None
        assert WORDS in page.text
        assert "Calendario de tandeo" in page.text
        for line in (shown(folio)["title"], "1 persona la necesita", "Todavía podrás corregirla"):
            assert line in page.text
        page = page.send("/answer")
        assert (page.status, page.actions()) == (200, {"correct", "assign", "note"})
        [referral] = shown(folio)["referrals"]
        assert (referral["resolution"], referral["answer"]) == ("published", WORDS)
        assert [each["name"] for each in referral["datasets"]] == [dataset]

    def test_one_that_has_no_days_left_is_told_that_a_question_gives_none(self, officer, water):
        folio = asked_of(water)
        wait(folio, 60)
        page = officer.open(at(water, folio))
        assert "no te quedan días, así que tu plazo no se detiene" in page.text
        assert "Tu plazo se detiene" not in page.text

    def test_a_promise_says_that_it_does_not_extend_the_term(self, admin, water):
        folio = asked_of(water)
        page = admin.open(at(water, folio))
        until = day(shown(folio)["referrals"][0]["due"])
        assert f"no alarga tu plazo para responder, que termina el {until}" in page.text
        promised = (clock.today() + timedelta(days=200)).isoformat()
        page = page.send("/commit", {"commit-promised_for": promised})
        left = shown(folio)["referrals"][0]["clock"]["left"]
        [next_] = page.document.xpath("//p[@class='proactiva-next']")
        assert f"te quedan {left} días hábiles" in next_.text_content()
        listed = admin.open(f"/proactiva/desk/{water}")
        assert f"De tu plazo quedan {left} días hábiles" in listed.text
        wait(folio, 90)
        missed = day(shown(folio)["referrals"][0]["missed"])
        [next_] = admin.open(at(water, folio)).document.xpath("//p[@class='proactiva-next']")
        assert f"no alarga tu plazo para responder, que terminó el {missed}" in next_.text_content()

    def test_an_admin_promises_and_refuses(self, admin, water):
        folio = asked_of(water)
        page = admin.open(at(water, folio))
        promised = (clock.today() + timedelta(days=40)).isoformat()
        page = page.send("/commit", {"commit-promised_for": "2027-02-31", "commit-text": WORDS})
        assert "Ese día no existe" in page.text
        page = page.send("/commit", {"commit-promised_for": "ayer", "commit-text": WORDS})
        assert (page.status, page.value("commit-text").strip()) == (400, WORDS)
        assert page.value("commit-promised_for") == "ayer"
        assert "¿Qué se publicará? (opcional)" in page.text
        page = page.send("/commit", {"commit-promised_for": promised})
        assert shown(folio)["referrals"][0]["promised_for"] == promised
        for again in ("Cambiar la fecha prometida", "¿Por qué cambia la fecha?"):
            assert again in page.text
        page = page.send("/refuse", {"refuse-text": "No hay."})
        assert page.status == 400
        told = page.document.xpath("//*[contains(@class, 'proactiva-summary')]//a/@href")
        assert set(told) == {"#field-refuse-resolution", "#field-refuse-text"}
        assert "Elige un motivo" in page.text
        assert "Faltan 73 caracteres: escribe al menos 80" in page.text
        kept = {"refuse-resolution": "not_held/does_not_exist", "refuse-text": ""}
        page = page.send("/refuse", kept)
        assert page.status == 400
        assert page.ticked("refuse-resolution") == ["not_held/does_not_exist"]
        assert "Faltan 80 caracteres: escribe al menos 80" in page.text
        page = page.send("/refuse", {"refuse-text": f" {LONG[:78]}s \n"})
        assert "Falta 1 carácter: escribe al menos 80" in page.text
        preview = page.send("/refuse", {"refuse-text": LONG})
        [why] = preview.document.xpath("//section[@aria-labelledby='preview']//strong/text()")
        assert why == "La información no existe."
        preview.send("/refuse")
        [referral] = shown(folio)["referrals"]
        assert (referral["resolution"], referral["reason"]) == ("not_held", "does_not_exist")

    def test_an_answer_without_anything_says_all_that_it_lacks(self, officer, water):
        folio = asked_of(water)
        page = officer.open(at(water, folio)).send("/answer")
        told = page.document.xpath("//*[contains(@class, 'proactiva-summary')]//a/@href")
        assert set(told) == {"#field-answer-resolution", "#field-answer-datasets"}
        typed = {"answer-others": factories.dataset(water)}
        page = page.send("/answer", typed)
        told = page.document.xpath("//*[contains(@class, 'proactiva-summary')]//a/@href")
        assert told == ["#field-answer-resolution"]

    @pytest.mark.parametrize("what", ["ask", "decline", "note"])
    def test_what_is_too_long_comes_back_whole(self, officer, water, what):
        page = officer.open(at(water, asked_of(water)))
        page = page.send(f"/{what}", {f"{what}-text": "¿Qué? " * 1_000})
        assert page.status == 400
        assert page.value(f"{what}-text").strip() == ("¿Qué? " * 1_000).strip()
        assert page.document.xpath("//a[@href=$it]", it=f"#field-{what}-text")

    def test_the_dataset_that_a_link_names_is_ticked_or_written_below(self, officer, water):
        folio, offered = asked_of(water), factories.dataset(water)
        elsewhere = factories.dataset(factories.institution())
        page = officer.open(f"{at(water, folio)}?dataset={offered}&dataset={elsewhere}")
        assert page.ticked("answer-datasets") == [offered]
        assert page.value("answer-others").strip() == elsewhere

    def test_to_say_no_is_not_among_what_gives_more_time(self, admin, water):
        page = admin.open(at(water, asked_of(water)))
        under = "//h2[.=$it]/following-sibling::details[preceding-sibling::h2[1][.=$it]]/summary"
        for heading, first, second in (
            (
                "La publicarás después o necesitas una aclaración",
                "Prometer",
                "Pedir una aclaración",
            ),
            ("No la puedes publicar", "Le toca a otra institución", "No se puede publicar"),
        ):
            told = [each.text for each in page.document.xpath(under, it=heading)]
            assert [told[0].startswith(first), told[1:2]] == [True, [second]]

    def test_what_is_another_institutions_is_passed_on(self, officer, water):
        folio = asked_of(water)
        page = officer.open(at(water, folio)).send("/decline")
        assert page.status == 400
        preview = page.send("/decline", {"decline-text": "Le toca a la comisión estatal."})
        # Its reason is how it ended, and is said once.
        assert not preview.document.xpath("//section[@aria-labelledby='preview']//strong")
        preview.send("/decline")
        found = shown(folio)
        assert found["status"] == "open"
        assert found["referrals"][0]["resolution"] == "not_competent"

    @pytest.mark.parametrize(
        ("kind", "fields"),
        [
            ("privado", {"private": True}),
            ("borrador", {"state": "draft"}),
            ("borrado", {}),
            ("inexistente", None),
        ],
    )
    def test_a_dataset_that_is_not_public_is_refused(self, officer, water, kind, fields):
        folio = asked_of(water)
        name = named(kind) if fields is None else factories.dataset(water, **fields)
        if kind == "borrado":
            call_action("package_delete", id=name)
        typed = {"answer-others": name, "answer-text": WORDS, "answer-resolution": "published"}
        page = officer.open(at(water, folio)).send("/answer", typed)
        assert page.status == 400
        assert (
            page.document.xpath("//p[@id='field-answer-datasets-error']")[0]
            .text_content()
            .count(name)
        )
        assert page.document.xpath("//a[@href='#field-answer-datasets']")
        assert page.value("answer-others").strip() == name
        assert page.value("answer-text").strip() == WORDS
        assert page.ticked("answer-resolution") == ["published"]
        assert shown(folio)["referrals"][0]["resolution"] is None

    def test_of_two_officers_who_answer_one_wins_and_the_other_is_told(self, officer, admin, water):
        folio = asked_of(water)
        dataset = factories.dataset(water)
        typed = {"answer-datasets": [dataset], "answer-resolution": "already_available"}
        first, second = officer.open(at(water, folio)), admin.open(at(water, folio))
        promise, promised = second, (clock.today() + timedelta(days=40)).isoformat()
        first = first.send("/answer", {**typed, "answer-text": WORDS})
        elsewhere = {"answer-text": "Otra respuesta.", "answer-address": "https://agua.example/x"}
        second = second.send("/answer", {**typed, **elsewhere})
        assert first.send("/answer").status == 200
        again = admin.open(second.address)
        assert (again.status, "Otra respuesta." in again.text) == (400, True)
        page = second.send("/answer")
        assert page.status == 400
        [summary] = page.document.xpath("//*[contains(@class, 'proactiva-summary')]")
        assert summary.findtext("h2") == "No se pudo"
        assert "Mira cómo está ahora" in summary.text_content()
        for unsent in ("Otra respuesta.", dataset, "https://agua.example/x"):
            assert unsent in page.text
        assert promised in promise.send("/commit", {"commit-promised_for": promised}).text
        assert shown(folio)["referrals"][0]["answer"] == WORDS

    def test_an_answer_is_seen_before_it_is_public_and_can_be_corrected(self, officer, water):
        folio, dataset = asked_of(water), factories.dataset(water, title="Tandeo 2026")
        other = factories.dataset(water, title="Tandeo 2025")
        wait(folio, 60)
        typed = {
            "answer-others": f"{dataset}\nhttps://datos.example/{dataset}",
            "answer-resolution": "published",
            "answer-text": f"{WORDS}\nCURP GOML850101MMCRPR05",
        }
        page = officer.open(at(water, folio)).send("/answer", typed)
        assert page.status == 400
        page = page.send("/answer", {"answer-others": f"{dataset}\n{other}"})
        assert page.status == 200
        assert "[…]" in page.text
        assert "GOML850101MMCRPR05" not in page.text
        assert page.document.xpath("string(//*[@aria-labelledby='masked']//li)") == "una CURP"
        [tag] = page.document.xpath("//section[@aria-labelledby='preview']/p[1]/text()")
        assert tag == "Publicada"  # it is no longer late once it is answered
        back = page.post_step("edit")
        assert back.value("answer-text").replace("\r", "").strip() == typed["answer-text"]
        assert back.value("answer-others").split() == [dataset, other]
        assert back.ticked("answer-resolution") == ["published"]
        assert shown(folio)["referrals"][0]["resolution"] is None
        back.send("/answer").send("/answer")
        [referral] = shown(folio)["referrals"]
        titles = {each["title"] for each in referral["datasets"]}
        assert titles == {"Tandeo 2026", "Tandeo 2025"}

    def test_last_look_of_an_answer_redirects_to_its_page_once_sent(self, officer, water):
        folio, dataset = asked_of(water), factories.dataset(water)
        typed = {"answer-others": dataset, "answer-resolution": "published", "answer-text": WORDS}
        look = officer.open(at(water, folio)).send("/answer", typed)
        assert WORDS in officer.open(look.address).text
        other = officer.open("/proactiva/demands/new")
        assert (WORDS in other.text, "/discard" in other.body) == (False, False)
        record = officer.open(look.address.replace("/answer/", "/record/"))
        assert record.address == at(water, folio)
        look.send("/answer")
        assert officer.open(look.address).address == at(water, folio)

    def test_a_correction_is_seen_before_it_is_public_and_sent_twice_it_is_one(
        self, officer, water
    ):
        folio, dataset = asked_of(water), factories.dataset(water, title="Tandeo 2026")
        typed = {"answer-datasets": [dataset], "answer-resolution": "published"}
        page = officer.open(at(water, folio)).send("/answer", typed)
        page.send("/answer")
        again = page.send("/answer")
        assert (again.status, again.address) == (200, at(water, folio))
        preview = again.send("/correct", {"correct-text": WORDS})
        assert WORDS in preview.text
        assert "Publicar la corrección" in preview.text
        assert shown(folio)["referrals"][0]["answer"] == ""
        assert preview.post_step("edit").value("correct-text").strip() == WORDS
        assert preview.send("/correct").address == at(water, folio)
        corrected = shown(folio)
        assert corrected["referrals"][0]["answer"] == WORDS
        assert len(corrected["past_answers"]) == 1
        assert preview.send("/correct").status == 200
        assert shown(folio)["past_answers"] == corrected["past_answers"]

    def test_a_correction_that_changes_nothing_is_told_so(self, officer, water):
        folio, dataset = asked_of(water), factories.dataset(water)
        said = f"{WORDS}\n\nY cada mes."
        typed = {"answer-datasets": [dataset], "answer-resolution": "published"}
        page = officer.open(at(water, folio)).send("/answer", {**typed, "answer-text": said})
        page = page.send("/answer").send("/correct")
        assert page.status == 400
        assert "No cambiaste nada" in page.text
        assert page.value("correct-text").replace("\r", "").strip() == said
        assert page.ticked("correct-datasets") == [dataset]
        assert page.send("/correct", {"correct-text": WORDS}).status == 200

    def test_a_refusal_is_corrected_as_the_refusal_that_it_is(self, officer, admin, water):
        folio = asked_of(water)
        refused = {"refuse-resolution": "not_held/does_not_exist", "refuse-text": LONG}
        page = admin.open(at(water, folio)).send("/refuse", refused).send("/refuse")
        assert page.ticked("correct-resolution") == ["not_held/does_not_exist"]
        assert "qué va a encontrar (opcional)" not in page.text
        assert "Al menos 80 caracteres" in page.text
        said = f"{LONG} Pregunta al municipio."
        page.send("/correct", {"correct-text": said}).send("/correct")
        [referral] = shown(folio)["referrals"]
        assert (referral["reason"], referral["answer"]) == ("does_not_exist", said)

    def test_one_tap_links_another_dataset_and_what_was_hidden_stays_so(self, officer, water):
        folio, lost = asked_of(water), factories.dataset(water)
        typed = {"answer-datasets": [lost], "answer-resolution": "published", "answer-text": WORDS}
        officer.open(at(water, folio)).send("/answer", typed).send("/answer")
        text = shown(folio)["referrals"][0]["answer_id"]
        factories.moderator().call("proactiva_message_hide", id=text, reason="offensive")
        other = factories.dataset(water)
        model.Package.get(lost).state = "deleted"
        model.Session.commit()
        assert officer.open(at(water, folio)).send("/correct").status == 200
        [referral] = shown(folio)["referrals"]
        assert [each["name"] for each in referral["datasets"]] == [other]
        assert referral["answer_id"] != text
        assert (referral["answer"], referral["answer_hidden"]["reason"]) == ("", "offensive")

    def test_one_tap_keeps_all_else_of_the_answer_and_offers_first_what_looks_alike(
        self, officer, water
    ):
        folio, lost = asked_of(water), factories.dataset(water, title="Tandeo 2026")
        foreign = factories.dataset(factories.institution())
        typed = {
            "answer-datasets": [lost],
            "answer-others": foreign,
            "answer-resolution": "already_available",
            "answer-address": "https://agua.example/tandeo",
        }
        page = officer.open(at(water, folio)).send("/answer", typed)
        page.send("/answer", {"answer-confirm_foreign": ["true"]}).send("/answer")
        call_action("package_delete", id=lost)
        alike = factories.dataset(water, title="Tandeo 2026")
        factories.dataset(water, title="Pozos")
        page = officer.open(at(water, folio))
        rows = page.document.xpath("//section[@aria-labelledby='relink']//li")
        told = [
            (row.xpath("string(.//a)"), row.xpath("string(.//span)"), "quiet" in css)
            for row in rows
            for css in row.xpath(".//button/@class")
        ]
        similar = "Se parece al que ya no está"
        assert told == [("Tandeo 2026", similar, False), ("Pozos", "", True)]
        assert page.send("/correct").status == 200
        [referral] = shown(folio)["referrals"]
        assert {each["name"] for each in referral["datasets"]} == {alike, foreign}
        assert referral["address"] == typed["answer-address"]

    def test_a_dataset_of_another_institution_is_confirmed(self, officer, water):
        folio, other = asked_of(water), factories.institution(title="Comisión del Agua")
        dataset = factories.dataset(other)
        page = officer.open(at(water, folio))
        assert "answer-confirm_foreign" not in page.fields
        typed = {"answer-others": dataset, "answer-resolution": "published", "answer-text": WORDS}
        page = page.send("/answer", typed)
        assert page.status == 400
        assert "Comisión del Agua" in page.text
        assert page.value("answer-text").strip() == WORDS
        assert page.ticked("answer-confirm_foreign") == []
        # Whatever else is wrong, it stays confirmed.
        page = page.send("/answer", {"answer-confirm_foreign": ["true"], "answer-address": "agua"})
        assert (page.status, page.ticked("answer-confirm_foreign")) == (400, ["true"])
        page.send("/answer", {"answer-address": ""}).send("/answer")
        [referral] = shown(folio)["referrals"]
        assert [each["name"] for each in referral["datasets"]] == [dataset]

    def test_what_is_on_another_site_is_answered_with_its_address(self, officer, water):
        folio, address = asked_of(water), "https://tramites.agua.example/tandeo?mes=1"
        typed = {"answer-resolution": "published", "answer-address": address}
        page = officer.open(at(water, folio)).send("/answer", typed)
        assert page.status == 400
        assert page.document.xpath("//a[@href='#field-answer-address']")
        assert page.value("answer-address") == address
        page = page.send("/answer", {"answer-resolution": "already_available"})
        for each in (page, page.send("/answer"), officer.open(f"/proactiva/demands/{folio}")):
            [link] = each.document.xpath("//a[@href=$address]", address=address)
            assert set(link.get("rel").split()) == {"nofollow", "noopener"}
            assert "tramites.agua.example" in link.text_content()

    def test_unticking_a_dataset_takes_it_from_the_answer(self, officer, water):
        folio = asked_of(water)
        kept, wrong = (
            call(
                "package_create",
                officer.user["name"],
                name=named("datos"),
                owner_org=water,
                proactiva_folio=folio,
            )["name"]
            for _ in range(2)
        )
        page = officer.open(at(water, folio))
        assert set(page.ticked("answer-datasets")) == {kept, wrong}
        typed = {"answer-datasets": [kept], "answer-resolution": "published"}
        page.send("/answer", typed).send("/answer")
        [referral] = shown(folio)["referrals"]
        assert [each["name"] for each in referral["datasets"]] == [kept]

    def test_a_form_without_its_token_does_nothing(self, officer, water):
        folio = asked_of(water)
        officer.open(at(water, folio))
        page = officer.forge(f"{at(water, folio)}/ask", [("ask-text", "¿De qué colonia?")])
        assert page.status == 400
        assert shown(folio)["referrals"][0]["status"] == "pending"
        for step in ("", "edit", "send"):
            sent = [("answer-text", "Lo que otro sitio quiere"), ("step", step)]
            assert officer.forge(f"{at(water, folio)}/answer", sent).status == 400
        # Opening the address of a form leads to its page, and does nothing.
        for what in ("acknowledge", "answer"):
            assert officer.open(f"{at(water, folio)}/{what}").address == at(water, folio)
        assert shown(folio)["referrals"][0]["status"] == "pending"
