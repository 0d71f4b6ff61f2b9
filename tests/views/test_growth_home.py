"""Growth on the front page, where a portal's own template includes it."""

from __future__ import annotations

from pathlib import Path

import pytest

import ckantoolkit as tk

from ckanext.proactiva.helpers.growth import proactiva_growth_home
from tests.support import ledgers
from tests.support.page import Page
from tests.support.queries import statements_sent

LINE = '{% snippet "proactiva/growth/snippets/home.html" %}'
THEME = f"{{% ckan_extends %}}{{% block content %}}{{{{ super() }}}}{LINE}{{% endblock %}}"
PART = "//section[@aria-labelledby='proactiva-growth']"


@pytest.fixture
def site(open_portal, tmp_path: Path, clean_db):
    """A portal whose theme shows growth on its front page."""
    file = tmp_path / "home" / "index.html"
    file.parent.mkdir()
    file.write_text(THEME, encoding="utf-8")
    plugins = {"ckan.plugins": "agencias_tema proactiva", "agencias.folder": str(tmp_path)}
    return open_portal("plain", **plugins)


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_front_page_says_what_the_page_of_growth_says(site, language):
    unit = ledgers.institution()
    growth = Page(site.app.get(f"/{language}/proactiva/growth", status=200).body)
    front = Page(site.app.get(f"/{language}/", status=200).body)
    [part] = front.document.xpath(PART)
    assert part.xpath("string(h2)") == growth.document.xpath("string(//h1)")
    assert front.figures == growth.figures
    assert growth.figures[0][1] == "2"
    assert part.xpath(".//a[contains(@href, '/proactiva/growth')]")
    ledgers.add_datasets(1, unit["id"])
    ledgers.sync()
    assert Page(site.app.get("/", status=200).body).figures[0][1] == "3"


def test_the_front_page_calls_a_made_up_past_so(site, monkeypatch):
    ledgers.institution()
    for is_made_up in (False, True):
        option = "ckanext.proactiva.illustrative_history"
        monkeypatch.setitem(tk.config, option, is_made_up)
        body = site.app.get("/es/", status=200).body
        assert ("Historia de ejemplo" in body) is is_made_up


def test_before_the_first_look_the_front_page_says_nothing_of_it(site):
    ledgers.forget()
    assert not Page(site.app.get("/", status=200).body).document.xpath(PART)


def test_its_cost_does_not_depend_on_how_much_there_is(site):
    unit = ledgers.institution()
    costs: list[int] = []
    for _ in range(2):
        with site.app.flask_app.test_request_context("/"), statements_sent() as sent:
            proactiva_growth_home()
        costs.append(len(sent))
        ledgers.add_datasets(50, unit["id"])
        ledgers.sync()
    assert costs[0] == costs[1] <= 4
