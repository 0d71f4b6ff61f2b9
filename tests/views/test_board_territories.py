"""Where territories are listed: the board counts by them, and is narrowed to one and followed."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

import ckantoolkit as tk

from tests import factories
from tests.factories import call
from tests.support.atom import Read
from tests.support.feeds import DEMANDS, Feeds
from tests.support.feeds import folios as folios_of
from tests.support.files import ANSWERS, Files
from tests.support.portals import PLACES, TERRITORIES
from tests.support.visitor import logged_in
from tests.views.test_board import MOST_STATEMENTS, Board, folios

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config(TERRITORIES, PLACES),
]
CHIMALHUACAN, TOLUCA = "15031", "15106"
FOLLOW = "/proactiva/follows/new"


@pytest.fixture
def board(app) -> Board:
    return Board(app)


def facets(page) -> dict[str, tuple[str, int]]:
    """Return the address and the count of each territory that a board offers."""
    ways = page.document.xpath("//section[@aria-labelledby='facet-territory']//li/a")
    return {a.xpath("./span")[0].text: (a.get("href"), int(a.xpath("./b")[0].text)) for a in ways}


def test_it_counts_what_choosing_each_gives(board):
    here, both = board.ask(territories=[TOLUCA]), board.ask(territories=[CHIMALHUACAN, TOLUCA])
    board.ask()
    offered = facets(board.open())
    assert {title: count for title, (_, count) in offered.items()} == {
        "Toluca": 2,
        "Chimalhuacán": 1,
    }
    assert [*offered] == ["Toluca", "Chimalhuacán"]
    chosen = board._visitor.open(offered["Toluca"][0])
    assert {*folios(chosen)} == {here, both}
    assert folios(board._visitor.open(offered["Chimalhuacán"][0])) == [both]
    assert "Lo que pide la gente en Toluca" in chosen.text
    assert not facets(chosen)
    [away] = chosen.document.xpath("//section[@aria-labelledby='facet-territory']//a/@href")
    assert len(folios(board._visitor.open(away))) == 3


def test_a_dataset_published_for_a_demand_is_filled_in_with_its_places(app):
    officer, unit = logged_in(app), factories.institution()
    factories.join(unit, factories.Person(officer.user["name"]), "editor")
    asked = {"territories": [CHIMALHUACAN, TOLUCA], "institution": unit}
    folio = factories.public(factories.person(), **asked)
    page = officer.open(f"/proactiva/desk/{unit}/{folio}")
    [address] = page.document.xpath("//article//a[contains(@href, 'proactiva_folio')]/@href")
    assert officer.open(address).ticked("proactiva_territory") == [CHIMALHUACAN, TOLUCA]


def test_whoever_captures_writes_the_place_in_words_too(app):
    moderator = logged_in(app)
    factories.join(factories.authority(), factories.Person(moderator.user["name"]), "editor")
    asked = {"wanted": factories.named("los pozos"), "problem": "health", "channel": "letter"}
    typed = {**asked, "beneficiary_groups": ["girls"]}
    form = moderator.open("/proactiva/demands/new?capture=1")
    where = {"territories": [TOLUCA], "where": "Camino a la presa"}
    page = form.send(form.address, {**typed, **where}).send("/review", {"email": ""})
    [folio, _code] = page.document.xpath("//dd/strong/text()")
    found = call("proactiva_demand_show", moderator.user["name"], folio=folio)
    assert (found["territories"], found["where"]) == ([TOLUCA], "Camino a la presa")


def test_without_words_it_counts_the_same(app):
    def counted(**narrowed: str) -> dict[str, int]:
        return call("proactiva_demand_list", **narrowed)["facets"]["territory"]

    author, unit = factories.person(), factories.institution()
    before, of_boys = counted(), counted(beneficiary_group="boys")
    asked = {"territories": [TOLUCA], "beneficiary_groups": ["girls", "boys"], "institution": unit}
    factories.public(author, **asked)
    factories.public(author, territories=[CHIMALHUACAN, TOLUCA])
    now = counted()
    assert now[TOLUCA] == before.get(TOLUCA, 0) + 2
    assert now[CHIMALHUACAN] == before.get(CHIMALHUACAN, 0) + 1
    assert counted(beneficiary_group="boys")[TOLUCA] == of_boys.get(TOLUCA, 0) + 1
    assert counted(institution=unit) == {TOLUCA: 1}
    for code in (TOLUCA, CHIMALHUACAN):
        found = call("proactiva_demand_list", territory=code, limit=100)
        assert found["count"] == now[code] == sum(found["facets"]["problem"].values())
        assert all(code in each["territories"] for each in found["results"])
        assert found["facets"]["territory"] == now  # a facet ignores its own filter
        for group, number in found["facets"]["beneficiary_group"].items():
            narrowed = call("proactiva_demand_list", territory=code, beneficiary_group=group)
            assert narrowed["count"] == number
    busiest = call("proactiva_demand_list", territory=TOLUCA, beneficiary_group="boys")
    assert unit in {each["name"] for each in busiest["institutions"]}


def test_links_and_search_keep_it(board):
    board.ask(territories=[TOLUCA])
    page = board.open(territory=TOLUCA)
    links = [urlsplit(link) for link in page.document.xpath("//article//a/@href")]
    kept = {"q": [board.word], "territory": [TOLUCA]}
    assert {**kept, "status": ["open"]} in [parse_qs(link.query) for link in links]
    for path in ("/proactiva/demands.csv", "/proactiva/demands.atom", FOLLOW):
        assert [parse_qs(link.query) for link in links if link.path == path] == [kept], path
    assert dict(page.document.xpath("//aside//form")[0].form_values()) == {
        "q": board.word,
        "territory": TOLUCA,
    }


def test_nothing_found_carries_it_into_the_form(board):
    board.ask(territories=[CHIMALHUACAN])
    page = board.open(territory=TOLUCA)
    assert folios(page) == []
    empty = page.document.xpath("//*[contains(@class, 'proactiva-empty')]")[0]
    [link] = empty.xpath(".//a[contains(@href, 'new')]/@href")
    assert parse_qs(urlsplit(link).query) == {"territories": [TOLUCA]}
    assert board._visitor.open(link).value("territories") == TOLUCA
    alone = empty.xpath(".//a[contains(@href, 'q=')]/@href")
    assert len(folios(board._visitor.open(alone[0]))) == 1


def test_files_and_feeds_have_what_the_board_counts(app):
    a_file, feeds = Files(app), Feeds(app)
    here = a_file.ask(territories=[TOLUCA])
    a_file.ask(territories=[CHIMALHUACAN])
    assert a_file.folios(territory=TOLUCA) == [here]
    assert a_file.counted(territory=TOLUCA) == 1
    assert a_file.rows(f"{ANSWERS}.csv", territory=TOLUCA) == []
    there = feeds.ask(territories=[TOLUCA])
    feeds.ask()
    feed = feeds.board(territory=TOLUCA)
    assert folios_of(feed) == [there]
    assert feed.title == f"Lo que pide la gente: Toluca, «{feeds.word}»"


def test_it_is_followed_by_mail(app):
    visitor = logged_in(app)
    person = factories.Person(visitor.user["name"])
    factories.follow(person)  # of everything, so that the address is confirmed
    form = visitor.open(f"{FOLLOW}?territory={TOLUCA}")
    assert "Lo que pide la gente en Toluca" in form.text
    page = form.send(FOLLOW)
    listed = person.call("proactiva_follow_list")
    assert [each["territory"] for each in listed] == [TOLUCA, ""]
    assert page.document.xpath(f"//h2/a[contains(@href, 'demands?territory={TOLUCA}')]")


@pytest.mark.parametrize("wrong", ["99999", "Toluca", "\x00"])
def test_a_code_that_nobody_lists_is_refused_and_left_out(app, board, wrong):
    shown = board.ask()
    with pytest.raises(tk.ValidationError) as refused:
        call("proactiva_demand_list", territory=wrong)
    assert {*refused.value.error_dict} == {"territory"}
    page = board.open(territory=wrong)
    assert (page.status, folios(page)) == (200, [shown])
    assert page.document.xpath("//article//p[@role='status']")


def test_it_costs_the_same_however_many_there_are(board, page_cost):
    address = f"/proactiva/demands?q={board.word}&territory={TOLUCA}"
    board.ask(territories=[TOLUCA])
    few = page_cost(address)
    for _ in range(3):
        board.ask(territories=[TOLUCA, CHIMALHUACAN])
    assert page_cost(address) == few <= MOST_STATEMENTS


def test_a_portal_that_lists_none_offers_none(board, ckan_config):
    ckan_config[TERRITORIES] = ""
    shown = board.ask(territories=[TOLUCA])
    page = board.open()
    assert folios(page) == [shown]
    assert not page.document.xpath("//section[@aria-labelledby='facet-territory']")
    assert board.listed(territory=TOLUCA) == [shown]  # left out, as whatever is not understood


def test_words_that_name_one_find_its_demands(board):
    here = board.ask(territories=[TOLUCA])
    said = factories.public(board.author, wanted=f"Horarios {board.word} en Toluca")
    both = board.ask(territories=[CHIMALHUACAN, TOLUCA])
    board.ask(territories=[CHIMALHUACAN])
    board.ask()
    assert {*board.listed(q=f"{board.word} TOLUCA")} == {here, said, both}
    assert {*board.listed(q=f"{board.word} toluca", territory=TOLUCA)} == {here, both}
    assert board.listed(q=f"{board.word} toluca chimalhuacan") == [both]
    found = call("proactiva_demand_list", q=f"Toluca {board.word}")
    assert (found["count"], found["facets"]["territory"]) == (3, {TOLUCA: 2, CHIMALHUACAN: 1})
    alike = call("proactiva_demand_similar", wanted=f"Horarios {board.word} de Toluca")["results"]
    assert {here, both} <= {each["demand"]["folio"] for each in alike}


def test_files_and_feeds_find_it_by_name_too(app):
    a_file, feeds = Files(app), Feeds(app)
    here = a_file.ask(territories=[TOLUCA])
    a_file.ask()
    assert a_file.folios(q=f"{a_file.word} toluca") == [here]
    there = feeds.ask(territories=[TOLUCA])
    feeds.ask()
    feed = Read(feeds.get(DEMANDS, q=f"{feeds.word} toluca").data)
    assert folios_of(feed) == [there]
