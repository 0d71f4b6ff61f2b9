"""Which of its files a dataset offers first, and how."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.page import Page
from tests.support.portals import BLOCK

CARD = "//section[@aria-labelledby='proactiva-card']"
OPEN = f"{CARD}//a[contains(@class, 'proactiva-button')]"


def upload(name: str, written: str) -> dict[str, Any]:
    return {"name": name, "url": name, "url_type": "upload", "format": written}


def link(address: str, written: str = "") -> dict[str, Any]:
    return {"name": address, "url": address, "format": written}


XLSX, CSV, PDF = upload("a.xlsx", "XLSX"), upload("b.csv", "CSV"), upload("c.pdf", "PDF")
THERE = link("https://datos.example/pozos.csv", "CSV")
ZIP = link("https://datos.example/todo.zip", "ZIP")
SITE = link("https://sistema.example/ver")
HOSTILE = link("javascript:alert(1)", "CSV")
NOWHERE = [link("https://datos.example:puerto/a.csv", "CSV"), link("https://:443/")]
DOWNLOAD, ELSEWHERE = "Descargar ({})", "Abrir en su sitio ({}datos.example)"


@pytest.fixture
def offered(open_portal):
    """Return the ways in which a card opens files, for a dataset with some of them."""

    def read(*files: dict[str, Any]) -> dict[str, str]:
        site = open_portal("plain")
        created = site.create(**BLOCK, resources=list(files))
        page = Page(site.app.get(site.path("", created["name"])).body)
        links = page.document.xpath(OPEN)
        return {" ".join(each.text_content().split()): each.get("href") for each in links}

    return read


@pytest.mark.parametrize("files", [(XLSX, CSV, PDF), (PDF, ZIP, CSV, THERE), (THERE, CSV)])
def test_an_upload_of_an_open_format_is_shown_and_downloaded(offered, files):
    ways = offered(*files)
    assert [*ways] == ["Ver en pantalla", DOWNLOAD.format("CSV")]
    assert ways[DOWNLOAD.format("CSV")].endswith("/download/b.csv")


@pytest.mark.parametrize("files", [(THERE,), (PDF, THERE, XLSX), (ZIP, SITE, THERE)])
def test_an_open_format_elsewhere_is_better_than_a_closed_one_here(offered, files):
    assert offered(*files) == {ELSEWHERE.format("CSV, "): THERE["url"]}


def test_of_what_is_not_open_an_upload_comes_first(offered):
    assert [*offered(ZIP, PDF, XLSX)] == ["Ver en pantalla", DOWNLOAD.format("PDF")]
    assert offered(ZIP, SITE) == {ELSEWHERE.format("ZIP, "): ZIP["url"]}
    assert offered(SITE, ZIP) == {"Abrir en su sitio (sistema.example)": SITE["url"]}


def test_what_is_no_address_of_the_web_is_not_offered(offered):
    assert offered(HOSTILE) == offered(*NOWHERE) == offered() == {}
    assert offered(HOSTILE, PDF).keys() == {"Ver en pantalla", DOWNLOAD.format("PDF")}


def test_where_only_the_summary_is_told_the_heading_says_so(open_portal):
    site = open_portal("plain")
    told = {"proactiva_easy_read_summary": "Dónde hay agua y qué días."}
    created = site.create(**told, resources=[])
    page = Page(site.app.get(site.path("", created["name"])).body)
    [card] = page.document.xpath(CARD)
    assert card.xpath("string(.//h2)").strip() == "Más fácil de leer"
    [summary] = card.xpath(".//p[contains(., 'Dónde hay agua')]")
    assert not summary.xpath("ancestor::details")
