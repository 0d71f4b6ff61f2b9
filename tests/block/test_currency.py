"""Whether a dataset is up to date, and how that is known."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from tests import factories
from tests.factories import named
from tests.support import ledgers
from tests.support.ledgers import API_BLOCK
from tests.support.page import Page
from tests.support.portals import address
from tests.support.resources import change_files
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
FREQUENCY = "proactiva_update_frequency"
FILE = {"url": "https://datos.test/agua.csv", "format": "CSV"}
NOTHING = {"evidence": "", "changed_on": "", "late_since": ""}


def made(**fields: Any) -> str:
    """Create a proactive dataset that is updated monthly, with a file."""
    said = {**API_BLOCK, FREQUENCY: "monthly", "resources": [FILE], **fields}
    return factories.dataset(factories.institution(), **said)


def filed(name: str, days_ago: int) -> str:
    """Date the files of a dataset, and return that day in the portal's time zone."""
    now = clock.now()
    at = now.at - timedelta(days=days_ago)
    change_files(model.Package.get(name).id, created=at.replace(tzinfo=None), last_modified=None)
    return at.astimezone(now.zone).date().isoformat()


def shown(name: str, user: str = "") -> dict[str, Any]:
    return factories.call("proactiva_currency_show", user, dataset=name)


def card(app: Any, name: str, language: str = "es") -> str:
    """Return the text of a dataset's card."""
    page = Page(Visitor(app).open(f"/{language}/dataset/{name}").body)
    [found] = page.document.xpath("//section[@aria-labelledby='proactiva-card']")
    return " ".join(found.text_content().split())


class TestByItsFiles:
    """For what the ledger has not seen, or not yet."""

    @pytest.fixture(autouse=True)
    def _never_looked(self, new_ledger):
        """Use a new ledger, so that no other test's ledger has looked at it."""

    def test_it_is_up_to_date_for_one_and_a_half_periods(self, app):
        name = made()
        day = filed(name, 46)
        told = {"name": name, "currency": "current", "frequency": "monthly"}
        assert shown(name) == {**NOTHING, **told, "evidence": "files", "changed_on": day}
        assert "¿Está al día? Al día Su archivo más nuevo es del" in card(app, name)

    def test_then_it_is_late(self, app):
        name = made()
        filed(name, 47)
        told = shown(name)
        assert told["currency"] == "late"
        assert told["late_since"] == clock.today().isoformat()
        assert "Is it up to date? Late since" in card(app, name, "en")

    def test_the_newest_file_counts_and_none_of_the_future(self):
        name = made(resources=[FILE, {**FILE, "url": "https://datos.test/2.csv"}])
        day = filed(name, 3)
        later = (clock.now().at + timedelta(days=9)).replace(tzinfo=None)
        query = model.Session.query(model.Resource).filter_by(url=FILE["url"])
        file = query.filter_by(package_id=model.Package.get(name).id).one()
        file.last_modified = later
        model.Session.commit()
        assert shown(name)["changed_on"] == day

    def test_without_a_file_nobody_knows(self, app):
        name = made(resources=[])
        assert shown(name) == {
            **NOTHING,
            **{"name": name, "currency": "unknown", "frequency": "monthly"},
        }
        assert "No se sabe si está al día" in card(app, name)

    @pytest.mark.parametrize("frequency", ["irregular", "never", "", "cada luna llena"])
    def test_without_a_period_nothing_is_late_and_nothing_is_said(self, app, frequency: str):
        name = made(**{FREQUENCY: frequency})
        filed(name, 5_000)
        told = shown(name)
        assert (told["currency"], told["frequency"]) == ("unknown", frequency)
        assert "¿Está al día?" not in card(app, name)

    def test_what_is_not_public_is_told_to_its_people_alone(self):
        name, stranger = made(private=True), factories.person()
        unit = model.Package.get(name).owner_org
        officer = factories.join(unit, factories.person(), "editor")
        assert shown(name, officer.name)["frequency"] == "monthly"
        for user in ("", stranger.name):
            with pytest.raises(tk.NotAuthorized):
                shown(name, user)
        with pytest.raises(tk.ObjectNotFound):
            shown(named("nada"))


class TestByTheLedger:
    @pytest.fixture(autouse=True)
    def _began(self, new_ledger):
        """Start the ledger now."""
        ledgers.sync()

    def test_what_it_saw_counts_before_the_dates_of_files(self):
        name = made()
        ledgers.sync()
        filed(name, 400)
        today = clock.today().isoformat()
        assert shown(name) == {
            **NOTHING,
            **{"name": name, "currency": "current", "frequency": "monthly"},
            **{"evidence": "ledger", "changed_on": today},
        }

    def test_file_dates_are_believed_of_data_older_than_the_ledger(self):
        name = made()
        model.Session.commit()
        ledgers.forget()
        ledgers.sync()
        day = filed(name, 400)
        assert (shown(name)["evidence"], shown(name)["changed_on"]) == ("files", day)

    def test_a_file_that_was_just_replaced_is_not_late_until_it_looks(self):
        name = made()
        ledgers.sync()
        now = clock.now().at.replace(tzinfo=None)
        change_files(model.Package.get(name).id, last_modified=now)
        assert shown(name)["evidence"] == "files"


class TestCost:
    def test_a_dataset_that_declares_nothing_costs_no_more(self, page_cost):
        plain, said = made(**{FREQUENCY: ""}), made()
        assert page_cost(f"/dataset/{said}") == page_cost(f"/dataset/{plain}") + 1

    def test_its_page_goes_on_for_whoever_sees_it_deleted(self, app):
        name, chief = made(), logged_in(app)
        model.User.get(chief.user["name"]).sysadmin = True
        model.Package.get(name).state = "deleted"
        model.Session.commit()
        assert chief.open(f"/dataset/{name}").status == 200


@pytest.mark.parametrize("key", ["accrualPeriodicity", "accrual_periodicity"])
@pytest.mark.parametrize("site", ["plain"], indirect=True)
def test_what_a_harvest_left_in_extras_counts(site, key):
    extras = [{"key": key, "value": "R/P1M"}]
    name = site.create(**API_BLOCK, extras=extras, resources=[FILE])["name"]
    filed(name, 400)
    assert site.call("proactiva_currency_show", dataset=name)["frequency"] == "monthly"
    assert "¿Cada cuándo se actualiza? Mensual ¿Está al día? Con atraso" in card(site.app, name)


@pytest.mark.parametrize(
    ("said", "label", "told"),
    [("biannually", "Semestral", "late"), ("historical", "Ya no cambia", "unknown")],
)
def test_a_portals_own_choice_is_a_listed_one_or_has_the_portals_words(
    open_portal, said: str, label: str, told: str
):
    site = open_portal("least", **{"scheming.dataset_schemas": address("cartera")})
    block = {key: value for key, value in API_BLOCK.items() if key != FREQUENCY}
    name = site.create(**block, frequency=said, resources=[FILE])["name"]
    filed(name, 400)
    assert site.call("proactiva_currency_show", dataset=name)["currency"] == told
    assert f"¿Cada cuándo se actualiza? {label}" in card(site.app, name)


@pytest.mark.parametrize(
    ("days_ahead", "words"),
    [(-1, "Debía actualizarse a más tardar el"), (0, "Próxima actualización")],
)
def test_a_next_update_whose_day_is_over_is_told_as_one(app, days_ahead, words):
    day = clock.today() + timedelta(days=days_ahead)
    said = card(app, made(proactiva_next_update=day.isoformat()))
    both = ("Debía actualizarse a más tardar el", "Próxima actualización")
    assert [each for each in both if each in said] == [words]
