"""The board of demands: its filters, its orders, its pages and its addresses."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests import factories
from tests.factories import named
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

BOARD = "/proactiva/demands"
MOST_STATEMENTS = 12


class Board:
    """The board as a visitor sees it, among demands that share a word nobody else uses."""

    def __init__(self, app) -> None:
        self.word = named("palabra").replace("-", "")
        self.author = factories.person()
        self._visitor = Visitor(app)

    def ask(self, **fields) -> str:
        return factories.public(self.author, wanted=f"Horarios {self.word}", **fields)

    def open(self, **filters):
        return self._visitor.open(f"{BOARD}?{urlencode({'q': self.word, **filters})}")

    def listed(self, **filters) -> list[str]:
        return folios(self.open(**filters))


def folios(page) -> list[str]:
    links = page.document.xpath("//li[contains(@class, 'proactiva-card')]//h3/a/@href")
    return [link.rsplit("/", 1)[1] for link in links]


@pytest.fixture
def board(app) -> Board:
    return Board(app)


def test_a_demand_in_review_is_not_on_it(board):
    shown = board.ask()
    factories.in_review(wanted=f"Horarios {board.word}")
    assert board.listed() == [shown]


def test_it_filters(board):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    health, water = board.ask(problem="health"), board.ask(beneficiary_groups=["boys"])
    referred, answered = (board.ask(institution=institution) for _ in range(2))
    factories.answer(officer, answered, institution, datasets=[factories.dataset(institution)])
    assert board.listed(problem="health") == [health]
    assert board.listed(beneficiary_group="boys") == [water]
    assert {*board.listed(institution=institution)} == {referred, answered}
    assert board.listed(status="referred") == [referred]
    assert board.listed(status="answered") == [answered]
    assert {*board.listed(status="open")} == {health, water}
    assert board.listed(status="late") == []


def test_it_orders(board):
    first, second = board.ask(), board.ask()
    factories.person().call("proactiva_support_create", folio=first)
    assert board.listed() == [first, second]
    assert board.listed(sort="recent") == [second, first]
    institution = factories.institution()
    due = board.ask(institution=institution)
    assert board.listed(sort="due")[0] == due


def test_its_links_keep_what_the_others_chose(board):
    board.ask(problem="health")
    page = board.open(problem="health", sort="recent")
    links = [urlsplit(link) for link in page.document.xpath("//article//a/@href")]
    on_board = [parse_qs(link.query) for link in links if link.path == BOARD and link.query]
    assert {"q": [board.word], "problem": ["health"], "sort": ["recent"], "status": ["open"]} in (
        on_board
    )
    assert {"q": [board.word], "problem": ["health"], "sort": ["due"]} in on_board
    assert {"q": [board.word], "sort": ["recent"]} in on_board  # without the filter by problem
    search = page.document.xpath("//aside//form")[0]
    assert dict(search.form_values()) == {"q": board.word, "problem": "health", "sort": "recent"}


def test_its_facets_count_what_choosing_them_gives(board):
    institution = factories.institution(title="Zapatería municipal")
    board.ask(problem="health"), board.ask(institution=institution), board.ask()
    facets = board.open().document.xpath("//aside//ul[contains(@class, 'facets')]//a")
    counted = {a.get("href"): int(a.xpath("./b")[0].text) for a in facets}
    assert len(counted) == 4  # two problems, one group, one institution
    for address, count in counted.items():
        assert len(folios(board._visitor.open(address))) == count


def test_it_has_numbered_pages_and_ends_at_the_last(board):
    asked = {board.ask() for _ in range(23)}
    first, second = board.listed(), board.listed(page=2)
    assert (len(first), len(second)) == (20, 3)
    assert {*first, *second} == asked
    assert board.listed(page=999_999_999) == second
    assert board.open(page=2).document.xpath("//a[@rel='prev']")


@pytest.mark.parametrize("sort", ["supported", "recent", "due"])
def test_pages_beside_each_other_stay_so_while_others_ask(board, sort):
    institution = factories.institution()
    asked = [board.ask(**({"institution": institution} if n % 3 else {})) for n in range(43)]
    shown = [board.open(sort=sort)]
    first = folios(shown[0])
    for _ in range(2):
        shown.append(board._visitor.open(shown[-1].document.xpath("//a[@rel='next']/@href")[0]))
        board.ask(institution=institution)
    assert sorted(folio for page in shown for folio in folios(page)) == sorted(asked)
    back = board._visitor.open(shown[-1].document.xpath("//a[@rel='prev']/@href")[0])
    assert folios(back) == folios(shown[1])
    begun = board._visitor.open(back.document.xpath("//a[@rel='prev']/@href")[0])
    assert set(first) & {*folios(begun)}


@pytest.mark.parametrize("beside", ["after", "before"])
@pytest.mark.parametrize("folio", ["", "none", "\0", "TP-2026-000-0000", "9" * 5000])
def test_unknown_folio_beside_a_page_of_the_board_is_ignored(board, beside, folio):
    shown = board.ask()
    page = board.open(**{beside: folio})
    assert (page.status, folios(page)) == (200, [shown])


@pytest.mark.parametrize("beside", ["after", "before"])
def test_hidden_folio_beside_a_page_of_the_board_says_nothing_of_its_place(board, beside):
    older, hidden, newer = (board.ask() for _ in range(3))
    factories.moderator().call("proactiva_demand_hide", folio=hidden, reason="spam")
    assert board.listed(sort="recent", **{beside: hidden}) == [newer, older]


def test_nothing_is_before_the_first_page_but_itself(board):
    asked = [board.ask() for _ in range(3)]
    assert {*board.listed(before=asked[0])} == {*asked}


@pytest.mark.parametrize(
    "wrong",
    [
        {"status": "lost"},
        {"problem": "no_such_code"},
        {"beneficiary_group": "\x00"},
        {"institution": "nobody\x00"},
        {"sort": "price"},
        {"page": "-1"},
        {"page": "one"},
        {"page": "²"},
        {"page": "9" * 5000},
        {"q": "x" * 5000},
    ],
)
def test_what_an_address_says_wrongly_is_left_out_and_told(app, board, wrong):
    shown = board.ask()
    page = board.open(**{"sort": "recent", **wrong})
    assert page.status == 200
    if "page" not in wrong or wrong["page"] != "9" * 5000:
        assert page.document.xpath("//article//p[@role='status']")
    if "q" not in wrong:
        assert folios(page) == [shown]


def test_empty_board_offers_asking_with_the_filters_but_no_words(board):
    page = board.open(problem="health")
    [link] = page.document.xpath(
        "//*[contains(@class, 'proactiva-empty')]//a[contains(@href, 'new')]"
    )
    asked = parse_qs(urlsplit(link.get("href")).query)
    # Words in an address stay in logs and histories.
    assert asked == {"problem": ["health"]}
    form = board._visitor.open(link.get("href"))
    assert form.value("problem") == "health"


def test_what_was_withdrawn_had_been_asked_for(board):
    board.author.call("proactiva_demand_withdraw", folio=board.ask())
    said = board.open().text
    assert f"Ninguna petición de esta lista tiene estas palabras: {board.word}" in said
    assert "Por ahora no hay aquí ninguna petición así." in said


def test_empty_results_show_no_counts_and_no_orders(board):
    page = board.open(problem="health")
    assert page.document.xpath("string(//h2[@id='results'])").strip() == "Ninguna petición"
    assert not page.document.xpath("//*[contains(@class, 'proactiva-lead')]")
    assert not page.document.xpath("//a[contains(@class, 'proactiva-chip')]")
    assert not page.document.xpath("//a[contains(@href, 'sort=')]")


def test_no_result_in_a_status_leads_to_all_statuses(board):
    folio = board.ask()
    page = board.open(status="answered")
    assert folios(page) == []
    [empty] = page.document.xpath("//*[contains(@class, 'proactiva-empty')]")
    address = empty.xpath(".//a[contains(@class, 'proactiva-button')]/@href")[0]
    assert folios(board._visitor.open(address)) == [folio]
    assert "1" in empty.text_content()
    assert board.word not in empty.text_content()


def test_no_result_under_a_filter_leads_to_the_words_alone(board):
    folio = board.ask(problem="health")
    page = board.open(problem="education")
    addresses = page.document.xpath("//*[contains(@class, 'proactiva-empty')]//a/@href")
    assert folio in [each for address in addresses for each in folios(board._visitor.open(address))]
    assert parse_qs(urlsplit(addresses[0]).query) == {"q": [board.word]}


def test_a_search_for_a_folio_opens_its_demand(board):
    folio, visitor = board.ask(), board._visitor
    for typed in (folio, f"Folio {folio}", folio.replace("-", "").lower()):
        page = visitor.open(f"{BOARD}?{urlencode({'q': typed})}")
        assert page.address == f"{BOARD}/{folio}"
    held, _ = factories.in_review()
    for typed in (held, "TP-2026-000-0000"):
        page = visitor.open(f"{BOARD}?{urlencode({'q': typed})}")
        assert (page.status, page.address, folios(page)) == (200, BOARD, [])


def test_a_title_is_text_whatever_is_in_it(board):
    factories.public(board.author, wanted=f"<script>alert(1)</script> {board.word}")
    assert "<script>alert(1)" not in board.open().body


def test_it_costs_the_same_however_many_there_are(board, page_cost):
    institutions = [factories.institution() for _ in range(3)]
    address = f"{BOARD}?q={board.word}"
    board.ask(institution=institutions[0])
    few = page_cost(address)
    for institution in institutions:
        folio = board.ask(institution=institution)
        officer, name = factories.member(institution, "admin"), factories.dataset(institution)
        factories.answer(officer, folio, institution, datasets=[name])
    assert page_cost(address) == few <= MOST_STATEMENTS
