"""What a portal shows before anybody has published or asked for anything."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from ckan import model

from tests import factories
from tests.support import ledgers
from tests.support.page import Page
from tests.support.visitor import logged_in

pytestmark = pytest.mark.usefixtures("clean_db")

ASK = "//article//a[contains(@class, 'proactiva-button--ask')]"


def test_the_board_invites_once_to_ask_first(app):
    page = Page(app.get("/proactiva/demands", status=200).body)
    assert "Todavía nadie ha pedido nada aquí. Empieza tú." in page.text
    assert len(page.document.xpath(ASK)) == 1
    narrowed = Page(app.get("/proactiva/demands?problem=health", status=200).body)
    assert "Por ahora no hay aquí ninguna petición así." in narrowed.text
    assert "nadie ha pedido" not in narrowed.text


def test_growth_draws_nothing_until_something_was_published(app):
    unit = factories.institution()
    ledgers.forget()
    ledgers.sync(datetime.now(timezone.utc))
    pages = "/proactiva/growth", f"/proactiva/growth/institutions/{unit}"
    for address in pages:
        page = Page(app.get(address, status=200).body)
        assert page.document.xpath("string(//h1)") == "Aún no se publica información útil"
        assert not page.document.xpath("//*[contains(@class, 'proactiva-chart')]")
    ledgers.add_datasets(1, model.Group.get(unit).id)
    ledgers.sync(datetime.now(timezone.utc))
    for address in pages:
        page = Page(app.get(address, status=200).body)
        assert len(page.document.xpath("//*[contains(@class, 'proactiva-chart')]")) == 2


def test_a_queue_with_nothing_in_it_lists_nothing(app):
    visitor = logged_in(app)
    factories.join(factories.authority(), factories.Person(visitor.user["name"]), "editor")
    page = visitor.open("/proactiva/moderation")
    assert "No hay nada por revisar." in page.text
    assert not page.document.xpath("//article//h2")
    factories.public(factories.person())
    page = visitor.open("/proactiva/moderation")
    assert "1 petición pública sin institución" in page.document.xpath("string(//article//h2)")
