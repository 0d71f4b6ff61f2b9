"""The portal's own pages lead people to us, whatever its theme does with their templates."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import slots
from ckanext.proactiva.helpers.page import proactiva_is_institution
from ckanext.proactiva.model import Institution
from tests import factories
from tests.support.page import Page
from tests.support.queries import statements_sent
from tests.support.slots import missing

EXTENDS = "{% ckan_extends %}"
ASKING, BOARD, GROWTH = "/proactiva/demands/new", "/proactiva/demands", "/proactiva/growth"
# The page on which each part of ours stands for everybody, and where it leads.
LEADS = {
    "proactiva/entrances/menu.html": ("home", "/proactiva"),
    "proactiva/entrances/home.html": ("home", GROWTH),
    "proactiva/entrances/organization.html": ("organization", "/proactiva/institutions/"),
    "proactiva/block/card.html": ("dataset", "https://wa.me/"),
    "proactiva/entrances/dataset.html": ("dataset", ASKING),
    "proactiva/entrances/not_this.html": ("search", f"{BOARD}?q=pipas"),
}
BLOCKS = {
    "header.html": "header_site_navigation_tabs",
    "home/index.html": "content",
    "organization/read_base.html": "content_primary_nav",
    "package/read.html": "package_resources",
    "package/search.html": "package_search_results_api",
    "snippets/package_item.html": "notes",
}
# Templates that keep nothing of their page but the portal's name.
WHOLE = {
    "header.html": "<header><a href='/'>Portal</a> MORE</header>",
    "home/index.html": '{% extends "page.html" %}{% block primary_content %}MORE{% endblock %}',
    "organization/read_base.html": '{% extends "page.html" %}'
    "{% block primary_content %}<ul>MORE</ul>{% endblock %}",
    "package/read.html": '{% extends "page.html" %}{% block primary_content %}MORE{% endblock %}',
    "package/search.html": '{% extends "page.html" %}{% block primary_content %}'
    '{% snippet "snippets/package_list.html", packages=page.items %}MORE{% endblock %}',
    "snippets/package_item.html": "<li>{{ package.name }} MORE</li>",
}


def overriding(inside: str) -> dict[str, str]:
    """Make a theme that puts something of its own into each of the blocks that we fill."""
    return {
        template: f"{EXTENDS}{{% block {block} %}}{inside}{{% endblock %}}"
        for template, block in BLOCKS.items()
    }


def mended(theme: Mapping[str, str]) -> dict[str, str]:
    """Add to a theme the lines that the guide gives for it."""
    lines = {
        template: " ".join(slot.snippet for slot in slots.SLOTS if slot.template == template)
        for template in theme
    }
    return {template: source.replace("MORE", lines[template]) for template, source in theme.items()}


THEMES = {
    "none": {},
    "another header": {"header.html": WHOLE["header.html"]},
    "with super()": overriding("<b>Tema</b>{{ super() }}"),
    "without super()": overriding("<b>Tema</b>"),
    "whole": WHOLE,
    "whole, mended": mended(WHOLE),
}
PLUGINS = {"first": "agencias_tema proactiva", "last": "proactiva agencias_tema"}


@pytest.fixture(params=PLUGINS)
def themed(request, open_portal, tmp_path: Path):
    """A function: open a portal with a theme before or after us, and return its pages by name."""

    def open_(theme: str):
        for template, source in THEMES[theme].items():
            file = tmp_path / template
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, encoding="utf-8")
        plugins = {"ckan.plugins": PLUGINS[request.param], "agencias.folder": str(tmp_path)}
        site = open_portal("plain", **plugins)
        institution = factories.institution()
        dataset = factories.dataset(institution, proactiva_usefulness_rationale="Te dice el día.")
        pages = {
            "home": "/",
            "organization": f"/organization/{institution}",
            "dataset": f"/dataset/{dataset}",
            "search": "/dataset/?q=pipas",
        }
        return site, pages

    return open_


# Other tests leave many pages on the portal; the crawl stops after this many.
MOST_OPENED = 400


def ways(app, address: str) -> set[str]:
    """Return where the links of a page lead, as served to a browser without JavaScript."""
    document = Page(app.get(address, status=200).body).document
    return {link.removeprefix("http://portal.test") for link in document.xpath("//a/@href")}


def reached(app, start: str, wanted: set[str]) -> set[str]:
    """Crawl from a page through links to us, nearest first, until all wanted ones are found."""
    found, waiting = set(), [start]
    for _ in range(MOST_OPENED):
        if not waiting or wanted <= found:
            break
        for link in ways(app, waiting.pop(0)):
            path = urlsplit(link).path
            if path.startswith("/proactiva") and path not in found:
                found.add(path)
                if not path.endswith((".atom", ".csv", ".json", ".svg")) and "/desk" not in path:
                    waiting.append(link)
    return found


@pytest.mark.parametrize("theme", ["none", "another header", "with super()", "whole, mended"])
def test_each_page_leads_to_asking_to_the_board_and_to_growth(themed, theme: str):
    site, pages = themed(theme)
    for name, address in pages.items():
        wanted = {ASKING, BOARD, GROWTH}
        assert wanted - reached(site.app, address, wanted) == set(), name


@pytest.mark.parametrize("theme", THEMES)
def test_the_check_says_what_the_pages_show(themed, theme: str):
    site, pages = themed(theme)
    links = {name: ways(site.app, address) for name, address in pages.items()}
    for slot in slots.SLOTS:
        if slot.part not in LEADS:
            continue
        name, to = LEADS[slot.part]
        is_shown = any(link == to or link.startswith(f"{to}") for link in links[name])
        if to == "/proactiva":
            is_shown = to in links[name]
        assert (slot.part, missing(slot) == "") == (slot.part, is_shown)


def test_the_check_names_each_lost_place_with_its_line(themed, cli):
    site, _ = themed("whole")
    # If the theme comes after us, one of its pages may still have the block that ours extends.
    is_below = tk.aslist(tk.config["ckan.plugins"])[-1] == "agencias_tema"
    lost = {slot.template for slot in slots.SLOTS if missing(slot)}
    assert lost < WHOLE.keys() if is_below else lost == WHOLE.keys()
    result = site.command(cli)("check")
    assert result.exit_code == 0
    for slot in slots.SLOTS:
        told = [line for line in result.output.splitlines() if slot.snippet in line]
        assert (slot.part, len(told)) == (slot.part, int(slot.template in lost))
        assert all(line.startswith("warning") and slot.shows in line for line in told)


def test_only_an_organization_that_was_accepted_has_a_tab(open_portal):
    site = open_portal("plain")
    for name, is_accepted in (
        (factories.organization(), False),
        (factories.institution(), True),
        (silent(), True),
    ):
        tab = f"/proactiva/institutions/{name}"
        for page in (f"/organization/{name}", f"/organization/about/{name}"):
            assert (tab in ways(site.app, page)) is is_accepted
        site.app.get(tab, status=200 if is_accepted else 404)


def silent() -> str:
    """Make an institution that takes no demands."""
    name = factories.institution()
    row = model.Session.query(Institution).filter_by(name=name).one()
    row.takes_demands = False
    model.Session.commit()
    return name


def test_the_tab_costs_one_statement(open_portal):
    site = open_portal("plain")
    for name in (factories.organization(), factories.institution()):
        with site.app.flask_app.test_request_context("/"), statements_sent() as sent:
            proactiva_is_institution(name)
        assert len(sent) == 1


def test_whoever_asks_from_an_organizations_page_asks_it(open_portal):
    site = open_portal("plain")
    institution = factories.institution()
    tab, board = f"/proactiva/institutions/{institution}", f"{BOARD}?institution={institution}"
    assert tab in ways(site.app, f"/organization/{institution}")
    assert {f"{ASKING}?institution={institution}", BOARD} <= ways(site.app, tab)
    assert f"{ASKING}?institution={institution}" in ways(site.app, board)
    dataset = factories.dataset(institution)
    assert f"{ASKING}?institution={institution}" in ways(site.app, f"/dataset/{dataset}")
