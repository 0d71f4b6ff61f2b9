"""The authority captures demands from a sheet: previewed, then all of them or the valid ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.logic.schema.demand import OLDEST_DAYS
from ckanext.proactiva.model import Participant
from ckanext.proactiva.notices import confirmation
from ckanext.proactiva.people import limits
from tests import factories
from tests.factories import Person
from tests.support.post_office import link
from tests.support.threads import at_once, kinds

pytestmark = pytest.mark.usefixtures("non_clean_db")
HEADINGS = "información;problema;para quién"
GOOD = "Agua potable y drenaje;Mujeres"


@pytest.fixture(autouse=True)
def hour_of_its_own(monkeypatch):
    usual = limits.MAILS_TO
    monkeypatch.setattr(limits, "MAILS_TO", replace(usual, kind=factories.named("mails")))


def sheet(*rows: str, headings: str = HEADINGS) -> str:
    return "\n".join([headings, *rows])


def asked() -> str:
    """Return text that nobody else asks for."""
    return " ".join(factories.named(word).replace("-", "") for word in ("zz", "yy"))


def look(text: str, **given: str) -> Any:
    given = {"channel": "community_assembly", **given}
    return factories.moderator().call("proactiva_capture_preview", sheet=text, **given)


def capture(person: Person, text: str, **given: Any) -> Any:
    given = {"channel": "community_assembly", **given}
    return person.call("proactiva_capture_create", sheet=text, **given)


def refusal(text: str, **given: Any) -> dict[str, Any]:
    with pytest.raises(tk.ValidationError) as refused:
        capture(factories.moderator(), text, **given)
    return refused.value.error_dict


class TestALook:
    def test_shows_each_row_as_it_would_be_and_keeps_nothing(self):
        factories.institution(title="Organismo de Agua de Ejemplo")
        headings = f"{HEADINGS};lugar;institución;nombre público;correo;cómo llegó;fecha"
        row = (
            f"{asked()} en el tel. 722 765 4321;AGUA POTABLE y drenaje;Niñas | mujeres;Toluca;"
            f"organismo de agua de ejemplo;Una vecina;juana@example.org;Carta u oficio;"
            f"{clock.today():%d/%m/%Y}"
        )
        found = look(sheet(row, headings=headings))
        assert (found["count"], found["good"], found["unknown"]) == (1, 1, [])
        [shown] = found["rows"]
        assert "722 765" not in str(shown)
        assert "juana@" not in str(shown)
        assert shown["masked"] == ["phone"]
        assert shown["problem"] == "water_and_drainage"
        assert shown["beneficiary_groups"] == ["girls", "women"]
        assert shown["institution"] == "Organismo de Agua de Ejemplo"
        assert (shown["where"], shown["alias"], shown["has_email"]) == (
            "Toluca",
            "Una vecina",
            True,
        )
        assert (shown["channel"], shown["received"]) == ("letter", clock.today().isoformat())

    def test_says_what_is_wrong_by_row_and_column(self):
        long_ago = clock.today() - timedelta(OLDEST_DAYS + 1)
        tomorrow = clock.today() + timedelta(1)
        headings = f"{HEADINGS};institución;fecha;correo;cómo llegó"
        found = look(
            sheet(
                f";{GOOD}",
                f"{asked()};Marcianos;Mujeres",
                f"{asked()};Agua potable y drenaje;",
                f"{asked()};Agua potable y drenaje;Otro grupo",
                f"{asked()};{GOOD};Nadie",
                f"{asked()};{GOOD};;{long_ago}",
                f"{asked()};{GOOD};;{tomorrow}",
                f"{asked()};{GOOD};;ayer",
                f"{asked()};{GOOD};;;nadie",
                f"{asked()};{GOOD};;;;Telepatía",
                f"{asked()};{GOOD};;;;;de más",
                f"{asked()};{GOOD}",
                headings=headings,
            )
        )
        wrong = [set(row["errors"]) for row in found["rows"]]
        assert wrong[0] == {"wanted"}
        assert wrong[1] == {"problem"}
        assert wrong[2] == {"beneficiary_groups"}
        assert wrong[4] == {"institution"}
        assert wrong[5:8] == [{"received_on"}] * 3
        assert wrong[8] == {"email"}
        assert wrong[9] == {"channel"}
        assert wrong[10] == {"row"}
        assert wrong[11] == set()
        assert [row["row"] for row in found["rows"]] == list(range(2, 14))
        assert str(OLDEST_DAYS) in str(found["rows"][5]["errors"])

    def test_asks_how_it_came_where_nobody_says_it(self):
        [row] = look(sheet(f"{asked()};{GOOD}"), channel="")["rows"]
        assert set(row["errors"]) == {"channel"}

    def test_names_rows_and_demands_that_ask_for_the_same(self):
        words = asked()
        there_is = factories.public(factories.person(), wanted=words)
        found = look(sheet(f"{words};{GOOD}", f"{words.upper()}.;{GOOD}", f"{asked()};{GOOD}"))
        first, second, other = found["rows"]
        assert (first["repeats"], second["repeats"], other["repeats"]) == (None, 2, None)
        assert first["alike"]["folio"] == second["alike"]["folio"] == there_is
        assert other["alike"] is None

    def test_another_group_is_named_in_the_words(self):
        headings = f"{HEADINGS};otro grupo"
        row = f"{asked()};Agua potable y drenaje;other;Choferes de combi"
        [shown] = look(sheet(row, headings=headings))["rows"]
        assert "Choferes de combi" in shown["wanted"]
        [shown] = look(sheet(f"{asked()};Agua potable y drenaje;other"))["rows"]
        assert set(shown["errors"]) == {"other_group"}


class TestCapturing:
    def test_each_row_is_a_demand_of_whoever_holds_its_code(self):
        moderator = factories.moderator()
        received = clock.today() - timedelta(7)
        made = capture(
            moderator,
            sheet(f"{asked()};{GOOD}", f"{asked()};{GOOD}"),
            received_on=received.isoformat(),
        )
        assert [row["row"] for row in made["captured"]] == [2, 3]
        assert made["left_out"] == []
        for row in made["captured"]:
            theirs = Person(claim_code=row["claim_code"])
            shown = theirs.call("proactiva_demand_show", folio=row["folio"])
            assert (shown["is_author"], shown["status"]) == (True, "open")
            assert (shown["channel"], shown["received"]) == (
                "community_assembly",
                received.isoformat(),
            )
            assert shown["created"] == clock.today().isoformat()
            assert moderator.name not in str(shown)

    def test_what_a_row_asks_an_institution_has_from_today_on(self):
        unit = factories.institution(title=factories.named("Comisión"))
        title = tk.get_action("organization_show")({"ignore_auth": True}, {"id": unit})["title"]
        headings = f"{HEADINGS};institución"
        received = (clock.today() - timedelta(7)).isoformat()
        made = capture(
            factories.moderator(),
            sheet(f"{asked()};{GOOD};{title}", headings=headings),
            received_on=received,
        )
        [row] = made["captured"]
        [referral] = factories.call("proactiva_demand_show", folio=row["folio"])["referrals"]
        assert referral["received"] == clock.today().isoformat()

    def test_sent_twice_they_are_the_same_with_the_same_codes(self):
        moderator, text = factories.moderator(), sheet(f"{asked()};{GOOD}", f"{asked()};{GOOD}")
        given = {"form_token": factories.named("hoja")}
        assert capture(moderator, text, **given) == capture(moderator, text, **given)

    def test_pressed_many_times_at_once_each_row_is_one_demand(self, app):
        moderator, text = factories.moderator(), sheet(f"{asked()};{GOOD}", f"{asked()};{GOOD}")
        token = factories.named("hoja")
        found = at_once(app, [lambda: capture(moderator, text, form_token=token)] * 6)
        assert kinds(found) == {"dict": 6}
        assert all(each == found[0] for each in found)

    def test_two_rows_that_say_the_same_are_two_demands(self):
        row = f"{asked()};{GOOD}"
        made = capture(factories.moderator(), sheet(row, row), form_token=factories.named("hoja"))
        assert len({each["folio"] for each in made["captured"]}) == 2
        assert len({each["claim_code"] for each in made["captured"]}) == 2

    def test_with_an_error_none_is_captured_or_the_good_ones_alone(self):
        words = asked()
        text = sheet(f"{words};{GOOD}", f";{GOOD}")
        assert set(refusal(text)) == {"sheet"}
        assert "3" in refusal(text)["sheet"][0]
        found = factories.call("proactiva_demand_list", q=words)
        assert found["count"] == 0
        made = capture(factories.moderator(), text, only_good=True)
        assert [row["row"] for row in made["captured"]] == [2]
        assert [row["row"] for row in made["left_out"]] == [3]
        assert set(made["left_out"][0]["errors"]) == {"wanted"}

    def test_where_none_is_good_there_is_nothing_to_capture(self):
        assert set(refusal(sheet(f";{GOOD}"), only_good=True)) == {"sheet"}

    @pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
    def test_where_everything_is_reviewed_they_wait(self):
        [row] = capture(factories.moderator(), sheet(f"{asked()};{GOOD}"))["captured"]
        assert row["status"] == "in_review"

    def test_an_address_is_proved_by_a_mail_that_the_demand_does_not_wait_for(self, mails):
        headings = f"{HEADINGS};correo"
        email = f"{factories.named('juana')}@example.org"
        text = sheet(f"{asked()};{GOOD};{email}", headings=headings)
        [row] = capture(factories.moderator(), text)["captured"]
        assert (row["status"], row["mailed"]) == ("open", True)
        [mail] = mails
        assert mail["To"] == email
        token = link(mail).rpartition("/")[2]
        for _ in range(2):
            confirmed = factories.call("proactiva_demand_confirm", token=token)
            assert (confirmed["folio"], confirmed["status"]) == (row["folio"], "open")
        demand = queries.by_folio(row["folio"])
        author = model.Session.get(Participant, demand.author_id)
        assert (author.email, author.user_id) == (email, None)

    def test_who_got_no_mail_gets_one_when_the_sheet_is_sent_again(self, mails, monkeypatch):
        emails = [f"{factories.named('p')}@example.org" for _ in range(4)]
        rows = [f"{asked()};{GOOD};{email}" for email in emails]
        text = sheet(*rows, headings=f"{HEADINGS};correo")
        who, sending, given = factories.moderator(), confirmation.send, factories.named("hoja")

        def killed(*told: Any) -> None:
            if len(mails) == 2:
                raise KeyboardInterrupt
            sending(*told)

        with monkeypatch.context() as ending:
            ending.setattr(confirmation, "send", killed)
            with pytest.raises(KeyboardInterrupt):
                capture(who, text, form_token=given)
        model.Session.rollback()
        for _ in range(2):
            made = capture(who, text, form_token=given)["captured"]
            assert [row["mailed"] for row in made] == [True] * 4
        assert [mail["To"] for mail in mails] == emails
        for mail, row in zip(mails, made, strict=True):
            token = link(mail).rpartition("/")[2]
            confirmed = factories.call("proactiva_demand_confirm", token=token)
            assert confirmed["folio"] == row["folio"]

    def test_after_half_a_minute_the_rest_is_left_for_another_time(self, mails, monkeypatch):
        rows = [f"{asked()};{GOOD};{factories.named('p')}@example.org" for _ in range(3)]
        text = sheet(*rows, headings=f"{HEADINGS};correo")
        who, given = factories.moderator(), factories.named("hoja")
        with monkeypatch.context() as slow:
            slow.setattr("ckanext.proactiva.notices.confirmation.ALL_SECONDS", -1)
            made = capture(who, text, form_token=given)["captured"]
        assert [row["mailed"] for row in made] == [False] * 3
        made = capture(who, text, form_token=given)["captured"]
        assert [row["mailed"] for row in made] == [True] * 3
        assert len(mails) == 3

    def test_what_cannot_be_mailed_costs_no_demand(self, ckan_config, monkeypatch):
        monkeypatch.setitem(ckan_config, "smtp.server", "127.0.0.1:9")
        headings = f"{HEADINGS};correo"
        rows = [f"{asked()};{GOOD};{factories.named('p')}@example.org" for _ in range(5)]
        made = capture(factories.moderator(), sheet(*rows, headings=headings))
        assert [row["mailed"] for row in made["captured"]] == [False] * 5
        assert {row["status"] for row in made["captured"]} == {"open"}


@pytest.mark.parametrize("who", ["nobody", "citizen", "officer"])
def test_nobody_else_captures(who: str):
    person = {
        "nobody": Person,
        "citizen": factories.person,
        "officer": lambda: factories.member(factories.institution(), "admin"),
    }[who]()
    for action in ("proactiva_capture_preview", "proactiva_capture_create"):
        with pytest.raises(tk.NotAuthorized):
            person.call(action, sheet=sheet(f"{asked()};{GOOD}"), channel="letter")


@pytest.mark.parametrize(
    "text",
    [
        "a",
        ";" * 5_000,
        f"{HEADINGS}\n" + f"agua;{GOOD}\n" * 201,
        f'{HEADINGS}\n"agua',
        "x" * 300_001,
    ],
)
def test_what_is_no_sheet_is_refused_by_its_name(text: str):
    assert set(refusal(text)) == {"sheet"}


def test_hostile_rows_are_rows():
    found = look(
        sheet(
            f"=HYPERLINK(1);{GOOD}",
            f"<script>alert(1)</script> {asked()};{GOOD}",
            f"\u202e{asked()};{GOOD}",
            "\ufffd;\ufffd;\ufffd",
            f"{'agua ' * 2_000};{GOOD}",
            f"{asked()};{'|' * 500};{'mujeres|' * 500}",
        )
    )
    assert found["count"] == 6
