"""A form with more than the web server reads at once is refused in words, not as our error."""

from __future__ import annotations

import pytest

from tests import factories
from tests.support.page import Page

pytestmark = pytest.mark.usefixtures("non_clean_db")
# Werkzeug reads forms of up to half a million bytes.
ENDLESS = "ñandú " * 100_000
SAID = "This is too long to be sent at once"


@pytest.mark.ckan_config("WTF_CSRF_ENABLED", True)
@pytest.mark.parametrize("act", ["say", "report", "hide"])
@pytest.mark.parametrize("origin", ["", "http://portal.test"], ids=["by token", "by origin"])
def test_a_form_that_is_too_long_is_refused_in_words(app, act: str, origin: str):
    folio = factories.public(factories.person())
    sent_from = {"Origin": origin} if origin else {}
    response = app.post(
        f"/en/proactiva/demands/{folio}/{act}",
        data={"say": ENDLESS},
        headers=sent_from,
        follow_redirects=False,
    )
    assert response.status_code == 413
    assert SAID in Page(response.body).text


def test_a_call_that_is_too_long_is_refused_in_json(app):
    response = app.post("/api/action/proactiva_demand_preview", data={"wanted": ENDLESS})
    assert response.status_code == 413
    assert response.json["error"]["__type"] == "Validation Error"
    assert response.json["error"]["message"]
