"""What people who listen to a page move along by: its headings, and its landmarks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from tests import factories
from tests.support import ledgers
from tests.support.page import Page
from tests.support.readers import World

pytestmark = pytest.mark.usefixtures("clean_db", "clean_index")

OURS = "//article[contains(concat(' ', @class, ' '), ' proactiva ')]"
HEADINGS = "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
# These see between them everything that is on a page for somebody.
ROLES = ("anonymous", "author", "author of returned", "admin", "moderator", "sysadmin")


def asked(world: World) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every page and, of those that show nothing without being asked, what to ask for."""
    yield from world.pages()
    waiting = {"decision": "publish", "item": world.folios["in_review"]}
    yield "/proactiva/moderation/batch", waiting
    for of in ({"folio": world.folios["public"]}, {"dataset": world.dataset}):
        yield "/proactiva/uses/new", of
        yield "/proactiva/poster", of
    yield "/proactiva/demands", {"q": "zzzz"}
    yield "/proactiva/growth", {"compare": "year"}


def test_no_page_skips_a_level_of_its_headings_or_has_an_empty_landmark(app):
    world = World(app)
    open_ = factories.public(factories.person(), institution=world.unit)
    world.staff["editor"].call(
        "proactiva_referral_acknowledge", folio=open_, institution=world.unit
    )
    world.folios["open"] = open_
    ledgers.sync()
    faults, opened = set[tuple[str, str]](), dict[str, set[str]]()
    for role in ROLES:
        for address, query in asked(world):
            shown = world.readers[role].open(address, **query)
            if not world.readers[role].is_let_in or "</html>" not in shown:
                continue
            page = Page(shown).document
            levels = [int(each.tag[1]) for each in page.xpath(f"{OURS}{HEADINGS}")]
            is_whole = levels[:1] == [1] and all(b - a <= 1 for a, b in pairwise(levels))
            faults |= set() if is_whole else {(address, str(levels))}
            empty = page.xpath(f"{OURS}//nav[not(.//a or .//button)]/@aria-label")
            faults |= {(address, label) for label in empty}
            opened.setdefault(role, set()).add(address)
    assert sorted(faults) == []
    assert min(map(len, opened.values())) > 20
    assert f"/proactiva/desk/{world.unit}/{open_}" in opened["sysadmin"]
