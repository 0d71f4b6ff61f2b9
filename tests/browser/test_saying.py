"""Messages about a demand: going back and reloading never lose a word."""

from __future__ import annotations

import pytest

from tests import factories
from tests.support.windows import NARROW

pytestmark = pytest.mark.browser
PASSWORD = "tres-palabras-largas"
TEXT = "Yo firmé, tel. 722 123 4567"


def test_last_look_of_a_message_survives_reload_back_and_forward(open_window):
    person = factories.person(password=PASSWORD, image_url="")
    folio = factories.public(factories.person())
    window = open_window(javascript=False, width=NARROW)
    window.log_in({"name": person.name}, PASSWORD)
    window.open(f"/proactiva/demands/{folio}")
    page = window.page
    page.fill("[name=say]", TEXT)
    window.follow("form[action$='/say'] button[type=submit]")
    page.reload()
    page.go_back()
    page.go_forward()
    assert "Yo firmé, tel. […]" in page.inner_text("article")
    window.follow("button[value=edit]")
    page.reload()
    assert page.input_value("[name=say]") == TEXT
    page.go_back()
    window.follow("button[value=send]")
    assert page.url.endswith(folio)
    page.go_back()
    assert page.url.endswith(folio)
    [message] = person.call("proactiva_demand_show", folio=folio)["messages"]
    assert message["text"] == "Yo firmé, tel. […]"
