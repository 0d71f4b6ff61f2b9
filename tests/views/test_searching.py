"""Who searches what people ask for is also shown what is published about it."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import named, read_words
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

BOARD = "/proactiva/demands"
PUBLISHED = "//section[@aria-labelledby='published']"


def test_what_is_published_comes_first_with_a_way_to_all_of_it(app):
    word = "x" + "".join(chr(ord("a") + int(digit, 16)) for digit in named("").strip("-"))
    institution = factories.institution()
    names = {factories.dataset(institution, title=f"Pozos {word}") for _ in range(4)}
    read_words()
    page = Visitor(app).open(f"{BOARD}?q=pozos+{word}").document
    shown = [link.rsplit("/", 1)[1] for link in page.xpath(f"{PUBLISHED}//h3/a/@href")]
    assert len(shown) == 3
    assert set(shown) < names
    assert page.xpath(f"{PUBLISHED}/p/a/@href") == [f"/dataset/?q=pozos+{word}"]


def test_where_nothing_is_alike_the_way_to_all_stays(app):
    word = named("palabra").replace("-", "")
    page = Visitor(app).open(f"{BOARD}?q={word}").document
    assert page.xpath("//article//a[contains(@href, '/dataset/')]/@href") == [f"/dataset/?q={word}"]
    assert not page.xpath(PUBLISHED)


@pytest.mark.parametrize("query", ["", "?problem=health", "?q=%20%20", "?q=!!!"])
def test_who_searches_for_no_words_is_shown_demands_only(app, query):
    page = Visitor(app).open(f"{BOARD}{query}").document
    assert not page.xpath(PUBLISHED)
    assert not page.xpath("//article//a[contains(@href, '/dataset/?q=')]")
