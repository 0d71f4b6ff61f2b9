"""A theme's styles for its own pages do not affect ours: buttons, chips and headings stay."""

from __future__ import annotations

import pytest

from ckan import model

from tests import factories

pytestmark = [
    pytest.mark.browser,
    pytest.mark.ckan_config("ckanext.proactiva.authority_phone", "800 000 0000"),
]

# Written as themes are: with selectors for parts of CKAN's pages, some by id.
THEME = """
.primary a, .module-content a, #content a, .main .primary a:hover, .homepage a, section a {
  color: #fdf6c9; background: #ffe; border: 0; text-decoration: none; font-weight: 100 }
.page-heading, .primary h1, .primary h2, #content h2, .module-content h2, #content h3 {
  font-size: 9rem; margin: 4rem; font-weight: 100 }
.primary ul, #content ul, .module-content ul { list-style: square; padding: 4rem; margin: 4rem }
.primary button, #content button, .main .primary .row button { color: #fdf6c9; background: #ffe }
.primary input, #content input, #content select, .primary textarea { border: 0; width: 3rem }
"""
SET = {
    ".proactiva-button": "color background-color border-top-color font-weight",
    ".proactiva-chip": "color text-decoration-line border-top-width",
    ".proactiva-tile": "color text-decoration-line border-top-width",
    ".proactiva-phone": "color font-weight text-decoration-line",
    ".proactiva-more": "text-decoration-line font-weight",
    ".proactiva-title": "font-size margin-top font-weight",
    ".proactiva-heading": "font-size margin-top font-weight",
    ".proactiva-subheading": "font-size margin-top font-weight",
    ".proactiva-plain": "list-style-type padding-left margin-top",
    ".proactiva-input": "border-top-width width",
}
# What is folded up has no width yet.
STYLES = """set => Object.entries(set).flatMap(([selector, properties]) =>
  [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).map(
    (e, i) => [`${selector} ${i}`,
    ...properties.split(' ').map(p => `${p}: ${getComputedStyle(e).getPropertyValue(p)}`)]))"""


@pytest.fixture
def addresses(live_site) -> dict[str, str]:
    institution = factories.institution(title="Servicios de limpia", image_url="")
    dataset = factories.dataset(institution, proactiva_usefulness_rationale="Te dice el día.")
    folio = factories.public(factories.person(), institution=institution)
    # The front page shows an arbitrary organization, with a picture from another host.
    model.Session.query(model.Group).update({"image_url": ""})
    model.Session.commit()
    return {
        "landing": "/proactiva",
        "form": "/proactiva/demands/new",
        "board": "/proactiva/demands",
        "demand": f"/proactiva/demands/{folio}",
        "home of the portal": "/",
        "dataset": f"/dataset/{dataset}",
    }


def test_a_themes_rules_for_its_own_pages_leave_ours_as_they_are(open_window, addresses):
    window, seen = open_window(), set()
    for name, address in addresses.items():
        window.open(address)
        before = window.page.evaluate(STYLES, SET)
        seen |= {each[0].split()[0] for each in before}
        window.page.add_style_tag(content=THEME)
        assert (name, window.page.evaluate(STYLES, SET)) == (name, before)
    assert seen == set(SET)


def test_the_ways_to_us_on_the_portals_pages_are_as_good_as_our_pages(open_window, addresses):
    window = open_window(javascript=False)
    for name in ("home of the portal", "dataset"):
        window.open(addresses[name])
        assert (name, window.faults()) == (name, [])
