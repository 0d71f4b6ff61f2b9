"""From a question to its answer, without scripts: the path that everything else serves."""

from __future__ import annotations

import re

import pytest

from ckan.tests import factories, helpers

from tests import factories as people

pytestmark = [
    pytest.mark.browser,
    pytest.mark.smoke,
]

PASSWORD = "tres-palabras-largas"
NEED = "Los días y las horas en que pasa el camión de la basura por cada calle de Temoaya"
RATIONALE = "Te dice qué día pasa la basura por tu calle."
SAVE = "#dataset-edit button[name=save]:not([value=go-dataset])"
FOLIO = re.compile(r"TP-\d{4}-\d{3}-\d{4}")


@pytest.fixture(
    params=[
        pytest.param("", id="at the root"),
        pytest.param(
            "/datos",
            id="under a root path",
            marks=pytest.mark.ckan_config("ckan.root_path", "/datos/{{LANG}}"),
        ),
    ]
)
def root(request) -> str:
    return request.param


class Story:
    """The steps of the story by actor; each comes in their own window."""

    def __init__(self, open_window, root: str) -> None:
        self.open_window = open_window
        self.root = root
        self.officer = people.person(password=PASSWORD, image_url="")
        self.moderator = people.person(password=PASSWORD, image_url="")
        self.institution = people.institution(title="Servicios de limpia", image_url="")
        people.join(self.institution, self.officer, "editor")
        people.join(people.authority(), self.moderator, "editor")
        self.folio = ""
        self.dataset = f"basura-{factories.fake.uuid4()}"

    def window(self, address: str, who: people.Person | None = None):
        window = self.open_window(javascript=False)
        if who is not None:
            window.open(f"{self.root}/user/login")
            window.page.fill("#field-login", who.name)
            window.page.fill("#field-password", PASSWORD)
            window.follow("form:has(#field-password) button[type=submit]")
        window.open(f"{self.root}{address}")
        return window

    def somebody_asks(self) -> None:
        people.empty_queue()
        window = self.window("/proactiva")
        page = window.page
        window.follow(".proactiva-hero .proactiva-button--ask")
        page.fill("[name=wanted]", f"{NEED}. Mi correo es alguien@ejemplo.org")
        page.select_option("[name=problem]", "waste")
        page.check("[name=beneficiary_groups][value=general_public]")
        page.click("details:has([name=institution]) summary")
        page.select_option("[name=institution]", self.institution)
        window.follow("form:has([name=wanted]) button:not([formaction])")
        if page.locator("a[href$='/review']").count():
            window.follow("a[href$='/review']")
        assert "alguien@ejemplo.org" not in page.locator(".proactiva-quote").inner_text()
        window.follow("button[value=send]")
        found = FOLIO.search(page.locator("article").inner_text())
        assert found is not None
        self.folio = found[0]

    def the_authority_publishes_it(self) -> None:
        window = self.window("/proactiva/moderation", self.moderator)
        window.follow(f"form[action*='{self.folio}/publish'] button")
        window.open(f"{self.root}/proactiva/demands/{self.folio}")
        assert NEED in window.page.locator("h1").inner_text()

    def another_supports_it(self) -> None:
        window = self.window("/proactiva/demands")
        window.follow(f"a[href$='{self.folio}']")
        window.follow("form[action$='/support'] button")
        support = window.page.locator("form[action$='/unsupport']")
        # Its author needs it too, and is counted first.
        assert "1" in support.locator(".proactiva-count").inner_text()
        assert "y 1 más sin cuenta" in support.inner_text()

    def the_officer_publishes_and_answers(self) -> None:
        window = self.window("/proactiva/desk", self.officer)
        page = window.page
        window.follow(f"a.proactiva-cover[href*='{self.folio}']")
        window.follow("a[href*='proactiva_folio']")
        wanted = page.locator("section[aria-labelledby='proactiva-wanted']")
        assert wanted.evaluate("it => parseFloat(getComputedStyle(it).paddingTop)") >= 16
        assert page.input_value("[name=proactiva_problem_addressed]") == "waste"
        page.fill("#field-title", "Rutas y horarios de la basura")
        page.fill("[name=name]", self.dataset)
        page.select_option("[name=private]", "False")
        assert page.input_value("[name=proactiva_proactive]") == "true"
        page.fill("[name=proactiva_usefulness_rationale]", RATIONALE)
        window.follow(SAVE)
        # CKAN's file form needs scripts; a link or a file may also be added through its API.
        link = {"package_id": self.dataset, "url": "https://datos.example/rutas.csv"}
        helpers.call_action("resource_create", **link)
        helpers.call_action("package_patch", id=self.dataset, state="active")

        window.open(f"{self.root}/dataset/{self.dataset}")
        window.follow(f"a[href*='/proactiva/desk/'][href*='{self.folio}']")
        assert page.is_checked(f"[name=answer-datasets][value='{self.dataset}']")
        page.check("[name=answer-resolution][value=published]")
        page.fill("[name=answer-text]", "Publicamos las rutas con su día y su hora.")
        window.follow("form[action$='/answer'] button[type=submit]")
        window.follow("form[action$='/answer']:has([value=send]) button[type=submit]")

    def both_pages_show_it(self) -> None:
        window = self.window(f"/proactiva/demands/{self.folio}")
        page = window.page
        assert "Atendida" in page.locator(".proactiva-tag").first.inner_text()
        window.follow(f".proactiva-card a[href$='/dataset/{self.dataset}']")
        assert page.locator("#proactiva-card").inner_text() == RATIONALE
        window.follow(f".proactiva-notice--answer a[href$='{self.folio}']")
        assert page.url.endswith(f"{self.root}/proactiva/demands/{self.folio}")

    def stock(self) -> int:
        window = self.window("/proactiva/growth")
        return int(window.page.locator(".proactiva-figures dd").first.inner_text().replace(",", ""))


def test_somebody_asks_and_an_institution_answers(open_window, root):
    story = Story(open_window, root)
    helpers.call_action("proactiva_ledger_sync")
    before = story.stock()

    story.somebody_asks()
    story.the_authority_publishes_it()
    story.another_supports_it()
    story.the_officer_publishes_and_answers()
    story.both_pages_show_it()

    helpers.call_action("proactiva_ledger_sync")
    assert story.stock() == before + 1
