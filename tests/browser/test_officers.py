"""The summary of an institution's work, turned on and off by its officers on a phone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import factories
from tests.support.windows import NARROW

pytestmark = pytest.mark.browser
PASSWORD = "tres-palabras-largas"
ASK = "a[href*='/follows/new?desk=']"
TURN_ON = "form[action$='/follows/new'] button"
TURN_OFF = "form[action$='/follows'] button"


def test_two_taps_turn_it_on_and_one_off_without_scripts(open_window):
    unit = factories.institution(title="Junta de agua")
    person = factories.person(password=PASSWORD, image_url="")
    factories.join(unit, person, "editor")
    factories.confirmed(person)
    factories.public(factories.person(), institution=unit)
    window = open_window(javascript=False, width=NARROW)
    window.log_in({"name": person.name}, PASSWORD)

    def look(name: str, text: str) -> None:
        assert text in window.page.inner_text("article")
        assert window.faults() == []
        if folder := os.environ.get("PROACTIVA_PICTURES"):
            window.page.screenshot(path=str(Path(folder) / f"desk-{name}.png"), full_page=True)

    window.open(f"/proactiva/desk/{unit}")
    look("off", "¿Lo quieres por correo?")
    window.follow(ASK)
    look("asked", "Te escribimos al correo que confirmaste.")
    window.follow(TURN_ON)
    look("listed", "Por responder: Junta de agua")
    window.open(f"/proactiva/desk/{unit}")
    look("on", "Recibes por correo el resumen")
    window.follow(TURN_OFF)
    assert "Junta de agua" not in window.page.inner_text("article")


def test_last_look_of_an_answer_survives_reload_back_and_forward(open_window):
    unit = factories.institution(title="Junta de agua")
    person = factories.person(password=PASSWORD, image_url="")
    factories.join(unit, person, "editor")
    folio = factories.public(factories.person(), institution=unit)
    dataset = factories.dataset(unit)
    window = open_window(javascript=False, width=NARROW)
    window.log_in({"name": person.name}, PASSWORD)
    at = f"/proactiva/desk/{unit}/{folio}"
    window.open(f"{at}?dataset={dataset}")
    page = window.page
    page.locator("form[action$='/answer'] [name=answer-resolution][value=published]").check()
    page.fill("[name=answer-text]", "Ya está publicado.")
    window.follow("form[action$='/answer'] button[type=submit]")
    page.reload()
    page.go_back()
    page.go_forward()
    assert "Ya está publicado." in page.inner_text("article")
    window.follow("form:has([name=step][value=edit]) button")
    page.reload()
    assert page.input_value("[name=answer-text]") == "Ya está publicado."
    page.go_back()
    window.follow("button:has-text('Publicar la respuesta')")
    assert page.url.endswith(at)
    page.go_back()
    assert page.url.endswith(at)
    assert "Ya está publicado." in page.inner_text("article")
    [referral] = person.call("proactiva_demand_show", folio=folio)["referrals"]
    assert (referral["resolution"], len(referral["datasets"])) == ("published", 1)
