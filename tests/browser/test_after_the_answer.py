"""After the answer, on a phone without scripts: whether it helped, and datasets that are gone."""

from __future__ import annotations

import pytest

from ckan.tests import helpers

from tests import factories
from tests.factories import WATER, named

pytestmark = pytest.mark.browser

PASSWORD = "tres-palabras-largas"
TELEPHONE = 360
JUDGE = "form[action$='/judge']"


class Answered:
    """A demand with its answer, and everybody who looks at it."""

    def __init__(self, open_window) -> None:
        self.open_window = open_window
        self.unit = factories.institution(title="Junta de agua", image_url="")
        self.officer = factories.person(password=PASSWORD, image_url="")
        factories.join(self.unit, self.officer, "editor")
        self.author = factories.person(password=PASSWORD, image_url="")
        wanted = f"{WATER} {named('colonia')}"
        self.folio = factories.public(self.author, institution=self.unit, wanted=wanted)
        self.dataset = factories.dataset(self.unit, title="Calendario de tandeo")
        given = {"datasets": [self.dataset]}
        factories.answer(self.officer, self.folio, self.unit, **given)

    def window(self, who: factories.Person | None = None):
        window = self.open_window(javascript=False, width=TELEPHONE)
        if who is not None:
            window.log_in({"name": who.name}, PASSWORD)
        return window

    @property
    def address(self) -> str:
        return f"/proactiva/demands/{self.folio}"


@pytest.fixture
def answered(open_window) -> Answered:
    return Answered(open_window)


def test_who_asked_says_whether_it_helped_and_changes_it(answered: Answered):
    window = answered.window(answered.author)
    window.open(answered.address)
    page = window.page
    assert "Aún son pocas opiniones" in page.locator("section:has(#verdict)").inner_text()
    assert window.faults() == []
    window.resize(TELEPHONE)
    page.locator("#verdict").scroll_into_view_if_needed()
    window.follow(f"{JUDGE} button[value=useful]")
    assert "Dijiste: «Sí»" in page.locator("section:has(#verdict)").inner_text()
    window.follow(f"{JUDGE} button[value=not_useful]")
    told = page.locator("section:has(#verdict)").inner_text()
    assert "Dijiste: «No»" in told
    pressed = page.locator(f"{JUDGE} button[aria-pressed=true]")
    assert pressed.all_inner_texts() == ["No"]
    assert window.faults() == []


def test_a_browser_that_supports_says_it_and_nobody_else_is_asked(answered: Answered):
    window = answered.window()
    window.open(answered.address)
    page = window.page
    assert page.locator(JUDGE).count() == 0
    window.follow("form[action$='/support'] button")
    window.follow(f"{JUDGE} button[value=partly]")
    assert "Dijiste: «En parte»" in page.locator("section:has(#verdict)").inner_text()


def test_the_authority_sees_it_and_leaves_it(answered: Answered):
    factories.empty_queue()
    moderator = factories.person(password=PASSWORD, image_url="")
    factories.join(factories.authority(), moderator, "editor")
    said = {"folio": answered.folio, "verdict": "not_useful"}
    answered.author.call("proactiva_verdict_create", **said)
    window = answered.window(moderator)
    window.open("/proactiva/moderation")
    page = window.page
    leave = f"form[action*='/verdicts/{answered.folio}/']"
    assert "Dicen que no sirvió" in page.locator(f"li:has({leave})").inner_text()
    assert window.faults() == []
    window.follow(f"{leave} button")
    assert page.locator(leave).count() == 0


def test_the_officer_links_another_dataset_by_one_tap(answered: Answered):
    helpers.call_action("package_patch", id=answered.dataset, private=True)
    new = factories.dataset(answered.unit, title="Calendario de Tandeo")
    everybody = answered.window()
    everybody.open(answered.address)
    assert "ya no es pública" in everybody.page.locator("article").inner_text()
    window = answered.window(answered.officer)
    window.open(f"/proactiva/desk/{answered.unit}")
    assert window.faults() == []
    window.follow("a[href$='due=lost']:has-text('Volver')")
    window.follow(f"a.proactiva-cover[href*='{answered.folio}']")
    assert window.faults() == []
    window.follow(f"form:has([value='{new}']) button")
    everybody.open(answered.address)
    cards = everybody.page.locator(".proactiva-card--data a")
    assert [each.get_attribute("href").rsplit("/", 1)[-1] for each in cards.all()] == [new]
    assert "ya no es pública" not in everybody.page.locator("article").inner_text()
