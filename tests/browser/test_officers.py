"""The summary of an institution's work, turned on and off by its officers on a telephone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import factories
from tests.factories import AUTHORITY
from tests.support.windows import NARROW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.ckan_config("ckanext.proactiva.authority", AUTHORITY),
]
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
    look("listed", "Lo que tiene que responder Junta de agua")
    window.open(f"/proactiva/desk/{unit}")
    look("on", "Recibes por correo el resumen")
    window.follow(TURN_OFF)
    assert "Junta de agua" not in window.page.inner_text("article")
