"""Datasets in lists, with what they say as the portal stores it."""

from __future__ import annotations

from urllib.parse import quote

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.datasets import shown, topics
from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.model import DatasetWords
from tests.factories import read_words
from tests.support.portals import USE

BEYOND = {"es": "Va más allá de la obligación", "en": "Goes beyond legal duty"}
TITLE = {"es": "Qué día llega el agua", "en": "When water comes"}


def test_a_text_by_language_is_shown_in_the_readers_and_found_in_each(open_portal):
    site = open_portal("text-by-language")
    organization = site.call("organization_create", name=site.fields()["name"])
    titled = {"title": "", "title_translated": TITLE}
    created = site.create(owner_org=organization["id"], **titled, **site.portal.block)
    read_words()
    found = shown.public([created["id"]])[created["id"]]
    assert found["usefulness"] in USE.values()
    assert found["title"] == TITLE["es"]
    newest = topics.newest((Dimension.PROBLEM, "water_and_drainage"), 5)
    assert found in newest
    for prefix, language in (("", "es"), ("/en", "en")):
        page = site.page(f"{prefix}/proactiva/problems/water_and_drainage").body
        assert USE[language] in page
        assert TITLE[language] in page
        card = site.page(f"{prefix}/dataset/{created['name']}").body
        assert f"https://wa.me/?text={quote(TITLE[language])}" in card
        assert BEYOND[language] in card
        assert "{&#34;es&#34;" not in page
    stored = model.Session.scalar(sa.select(DatasetWords.search).filter_by(id=created["id"]))
    assert "'wat'" in stored
    assert "'u00" not in stored
