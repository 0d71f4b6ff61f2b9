"""Fragments rendered once for all who see the same are shown to nobody else, and never outdated."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from ckan.tests.helpers import call_action

from ckanext.proactiva.views import fragments
from tests import factories
from tests.support import ledgers
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
BEFORE = Markup("<p>Drawn before</p>")
GROWTH = "/proactiva/growth"
BOARD = "/proactiva/demands?institution={unit}"
PAGES = [GROWTH, "/proactiva/institutions/{unit}", BOARD]


@pytest.fixture(autouse=True)
def none_is_drawn():
    fragments._drawn.made.clear()


@pytest.fixture
def unit() -> str:
    """An institution that the ledger has looked at."""
    name = factories.institution(title="Junta de agua")
    ledgers.sync()
    return name


def mark() -> None:
    """Replace the kept fragments with words that are easy to recognize."""
    assert fragments._drawn.made
    fragments._drawn.made.update(dict.fromkeys(fragments._drawn.made, BEFORE))


def is_of_before(visitor: Visitor, address: str) -> bool:
    page = visitor.open(address)
    assert page.status == 200
    return "Drawn before" in page.document.text_content()


@pytest.mark.parametrize("address", PAGES)
def test_it_is_drawn_once_for_the_same_reader_of_the_same(app, unit, address):
    there, visitor = address.format(unit=unit), Visitor(app)
    visitor.open(there)
    mark()
    assert is_of_before(visitor, there)
    assert is_of_before(Visitor(app), there)
    assert not is_of_before(visitor, f"/en{there}")
    assert not is_of_before(visitor, f"{there}{'&' if '?' in there else '?'}compare=year")
    assert not is_of_before(logged_in(app), there)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("ckan.site_url", "https://datos.example"),
        ("ckan.root_path", "/datos/{{LANG}}"),
        ("ckanext.proactiva.authority_phone", "55 1234 5678"),
    ],
)
def test_with_another_value_of_an_option_it_is_drawn_anew(app, unit, ckan_config, option, value):
    Visitor(app).open(GROWTH)
    mark()
    ckan_config[option] = value
    assert "Drawn before" not in app.get(GROWTH).body


def test_what_was_renamed_and_asked_meanwhile_is_seen_at_once(app, unit):
    there = f"/proactiva/institutions/{unit}"
    Visitor(app).open(there)
    call_action("organization_patch", {"ignore_auth": True}, id=unit, title="Agua de todos")
    folio = factories.public(factories.person(), institution=unit)
    page = Visitor(app).open(there)
    assert page.document.xpath("string(//article//h1)") == "Agua de todos"
    assert folio in page.document.text_content()


def test_a_board_says_what_was_asked_and_joined_meanwhile(app, unit):
    there = BOARD.format(unit=unit)
    Visitor(app).open(there)
    folio = factories.public(factories.person(), institution=unit)
    assert folio in Visitor(app).open(there).document.text_content()
    factories.person().call("proactiva_support_create", folio=folio)
    [stub] = (
        Visitor(app)
        .open(there)
        .document.xpath("//li[@class='proactiva-card proactiva-card--wide']/p")
    )
    assert "2 personas" in " ".join(stub.text_content().split())


DEMAND = "/proactiva/demands/{folio}"


def talked_about() -> str:
    """Return the folio of a demand with a message, which anybody may report."""
    folio = factories.public(factories.person())
    factories.person().call("proactiva_message_create", folio=folio, text="A mí también me falta")
    return folio


def test_a_demand_is_drawn_once_for_all_of_whom_nothing_is_in_it(app):
    author = logged_in(app)
    folio = factories.public(factories.Person(author.user["name"]))
    there = DEMAND.format(folio=folio)
    author.open(there)
    assert not fragments._drawn.made
    Visitor(app).open(there)
    mark()
    assert is_of_before(Visitor(app), there)
    assert not is_of_before(author, there)


def test_whoever_gets_what_was_drawn_before_sends_forms_of_their_own(app):
    there = DEMAND.format(folio=talked_about())
    drawn, again = Visitor(app).open(there), Visitor(app).open(there)
    assert len(fragments._drawn.made) == 1
    one, other = (
        set(page.document.xpath("//article//input[@name='_csrf_token']/@value"))
        for page in (drawn, again)
    )
    assert len(one) == len(other) == 1
    assert one != other
    assert not any(
        token in each for each in fragments._drawn.made.values() for token in one | other
    )


def test_who_writes_a_template_sees_it_at_once(app, unit, ckan_config):
    Visitor(app).open(GROWTH)
    mark()
    ckan_config["debug"] = True
    assert not is_of_before(Visitor(app), GROWTH)


def test_it_keeps_no_more_than_so_many(app, unit):
    others = [str(number).encode() for number in range(fragments.MOST)]
    fragments._drawn.made.update(dict.fromkeys(others, BEFORE))
    Visitor(app).open(GROWTH)
    assert len(fragments._drawn.made) == fragments.MOST
    assert others[0] not in fragments._drawn.made
    assert others[1] in fragments._drawn.made
