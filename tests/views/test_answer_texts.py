"""The text of an answer on a demand's page: anybody reports it, a moderator hides and shows it."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import WORDS
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
NAME = "Xóchil Tépoz"
NO = {"resolution": "not_held", "reason": "does_not_exist"}


def press(page, button: str):
    """Press the button of a form on the page that says so."""
    [form] = page.document.xpath("//form[.//button[normalize-space()=$button]]", button=button)
    return page._visitor.post(form.get("action"), form.form_values())


def test_it_is_reported_hidden_with_a_tombstone_and_shown_again(app, moderator):
    factories.empty_queue()
    unit = factories.institution()
    admin = factories.member(unit, "admin")
    folio = factories.public(factories.person(), institution=unit)
    factories.answer(admin, folio, unit, text=f"{WORDS} Lo tenía {NAME}.", **NO)
    correct = {"folio": folio, "institution": unit, "text": f"{WORDS} Es todo."}
    admin.call("proactiva_answer_correct", **correct, **NO)
    page = f"/proactiva/demands/{folio}"
    shown = Visitor(app).open(page)
    reports = shown.document.xpath("//summary[normalize-space()='Reportar esta respuesta']")
    assert len(reports) == 2  # and the one before it
    assert "Ocultar el texto" not in shown.text
    form = reports[1].getparent().find("form")
    form.fields["reported-reason"] = "personal_data"
    assert shown._visitor.post(form.get("action"), form.form_values()).address == page
    assert "Una respuesta a ella" in moderator.open("/proactiva/moderation").text
    mine = moderator.open(page)
    hide = mine.document.xpath(
        "//form[.//button[normalize-space()='Ocultar el texto de esta respuesta']]"
    )
    hide[1].fields["message-reason"] = "personal_data"
    moderator.post(hide[1].get("action"), hide[1].form_values())
    shown = Visitor(app).open(page)
    assert NAME not in shown.text
    assert "La autoridad ocultó el texto de esta respuesta el" in shown.text
    assert "Es todo." in shown.text
    press(moderator.open(page), "Volver a mostrar esta respuesta")
    assert NAME in Visitor(app).open(page).text
