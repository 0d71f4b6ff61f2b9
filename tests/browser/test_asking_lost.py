"""With lost connections, closed tabs and no cookies, no text is lost and one demand is sent."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable

import pytest

from ckan import model

from ckanext.proactiva.model import Demand
from tests import factories
from tests.factories import named
from tests.support.windows import follow

pytestmark = pytest.mark.browser

WIDTH = 360
GO_ON = "form:has([name=wanted]) button:not([formaction])"
TO_REVIEW = "a[href$='/review']"
SEND = "button[value=send]"
CODE = "dd strong"


class Line:
    """The connection between a browser and the portal."""

    def __init__(self, application: Callable) -> None:
        self.application = application
        self.is_cut = False
        self.carries_cookies = True

    def __call__(self, environ: dict, start_response: Callable) -> Iterable[bytes]:
        """Forward a request and its response, unless cut: then the portal's response is lost."""
        if not self.carries_cookies:
            environ.pop("HTTP_COOKIE", None)
        if not (self.is_cut and environ["REQUEST_METHOD"] == "POST"):
            return self.application(environ, start_response)
        for _ in self.application(environ, lambda *_: lambda _: None):
            pass
        environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
        raise ConnectionResetError


@pytest.fixture
def line(server, live_site) -> Line:
    server.app = Line(server.app)
    return server.app


@pytest.fixture
def words() -> str:
    return f"{named('zz').replace('-', '')} {named('yy').replace('-', '')}"


def fill(page, words: str) -> None:
    page.goto("/proactiva/demands/new")
    type_(page, words)


def type_(page, words: str) -> None:
    page.fill("[name=wanted]", words)
    page.select_option("[name=problem]", "health")
    page.check("[name=beneficiary_groups][value=girls]")


def press(page, line: Line, control: str) -> None:
    """Press a control that sends something, whose response never arrives."""
    line.is_cut = True
    with page.expect_event("requestfailed"):
        page.click(control, no_wait_after=True)
    # The browser's own error page is there instead.
    page.wait_for_selector(control, state="detached")
    line.is_cut = False


def said(page) -> str:
    return page.locator("article").inner_text()


def receipt(page) -> list[str]:
    return page.locator(CODE).all_inner_texts()


def sent(words: str) -> list[str]:
    """Return the folios of the demands that were sent."""
    model.Session.rollback()
    found = model.Session.query(Demand).filter(Demand.wanted_raw.startswith(words))
    return [each.folio for each in found]


def test_every_answer_is_lost_and_the_page_loaded_again(open_window, line, words):
    folio = factories.public(factories.person(), wanted=words)
    wanted = f"{words} de la colonia"
    page = open_window(javascript=False, width=WIDTH).page
    fill(page, wanted)
    press(page, line, GO_ON)
    page.reload()
    assert page.url.endswith("/similar")
    press(page, line, "form[action$='/support'] button")
    page.reload()
    assert page.locator("form[action$='/unsupport']").count() == 1
    assert factories.call("proactiva_demand_show", folio=folio)["browser_support_count"] == 1
    page.goto("/proactiva/mine")
    follow(page, "a[href*='/demands/new/']")
    assert page.input_value("[name=wanted]").strip() == wanted
    follow(page, GO_ON)
    follow(page, TO_REVIEW)
    press(page, line, SEND)
    page.reload()
    assert [receipt(page)[0]] == sent(wanted)
    assert len(receipt(page)) == 2
    press(page, line, "form[action$='/sent'] button")
    page.reload()
    assert page.url.endswith("/mine")
    assert receipt(page) == []


def test_every_answer_is_lost_and_one_goes_back(open_window, line, words):
    page = open_window(javascript=False, width=WIDTH).page
    fill(page, words)
    at = page.url
    press(page, line, GO_ON)
    page.goto(at)
    assert page.input_value("[name=wanted]").strip() == words
    assert page.is_checked("[name=beneficiary_groups][value=girls]")
    follow(page, GO_ON)
    page.fill("[name=email]", "")
    press(page, line, SEND)
    page.go_back()
    assert words in said(page)
    assert sent(words)[0] in said(page)
    follow(page, SEND)
    assert [receipt(page)[0]] == sent(words)
    assert len(receipt(page)) == 2


def test_a_tab_is_closed_at_every_step_and_opened_again(open_window, words):
    page = open_window(javascript=False, width=WIDTH).page
    fill(page, words)
    follow(page, GO_ON)
    for step in ("", "/review"):
        page = other_tab(page)
        page.goto("/proactiva/demands/new")
        assert words not in page.content()
        follow(page, "a[href*='/demands/new/']")
        assert page.input_value("[name=wanted]").strip() == words
        follow(page, GO_ON)
        if step:
            follow(page, SEND)
    shown = receipt(page)
    page = other_tab(page)
    page.goto("/proactiva/mine")
    follow(page, "a[href$='/sent']")
    assert receipt(page) == shown
    assert [shown[0]] == sent(words)


def other_tab(page):
    """Close a tab, and open another one of the same browser."""
    other = page.context.new_page()
    page.close()
    return other


def test_two_taps_at_every_step_are_one_demand(open_window, words):
    page = open_window(javascript=False, width=WIDTH).page
    fill(page, words)
    # The second tap cancels the navigation of the first, so wait for the final page.
    page.dblclick(GO_ON)
    page.wait_for_selector(SEND)
    page.dblclick(SEND)
    page.wait_for_selector(CODE)
    assert [receipt(page)[0]] == sent(words)
    assert len(receipt(page)) == 2


def test_two_tabs_are_two_forms_and_one_form_in_two_tabs_is_one_demand(open_window, words):
    one = open_window(javascript=False, width=WIDTH).page
    fill(one, words)
    two = one.context.new_page()
    fill(two, f"Otra cosa {words}")
    follow(one, GO_ON)
    follow(two, GO_ON)
    twin = one.context.new_page()
    twin.goto(one.url)
    assert f"Otra cosa {words}" not in said(one) + said(twin)
    for page in (one, twin, two):
        follow(page, SEND)
    assert receipt(one) == receipt(twin) != receipt(two)
    assert sent(words) == [receipt(one)[0]]
    assert sent(f"Otra cosa {words}") == [receipt(two)[0]]


def test_nobody_elses_browser_shows_it(open_window, words):
    page = open_window(javascript=False, width=WIDTH).page
    fill(page, words)
    follow(page, GO_ON)
    at = page.url
    follow(page, SEND)
    code = receipt(page)[1]
    stranger = open_window(javascript=False, width=WIDTH).page
    for address in (at.removesuffix("/review"), at, page.url, "/proactiva/mine"):
        stranger.goto(address)
        assert words not in stranger.content()
        assert code not in stranger.content()
        # Even an empty page offers a way on.
        assert stranger.locator("article a[href*='/proactiva']").count()


def test_without_cookies_it_is_one_page(open_window, line, words):
    line.carries_cookies = False
    page = open_window(javascript=False, width=WIDTH).page
    fill(page, words)
    at = page.url
    follow(page, "button[type=submit] >> text=Continuar")
    assert page.url == at
    assert page.input_value("[name=wanted]").strip() == words
    assert words in page.locator("blockquote").inner_text()
    assert page.locator("#last-look:focus").count() == 1
    page.reload()
    assert page.input_value("[name=wanted]").strip() == words
    page.click("details:has([name=title]) summary")
    page.fill("[name=title]", "Lo que falta")
    follow(page, "button[value=look]")
    assert page.input_value("[name=title]") == "Lo que falta"
    follow(page, SEND)
    assert len(receipt(page)) == 2
    page.reload()
    # The person who sends it again may not be the author.
    assert receipt(page) == sent(words)
    shown = factories.moderator().call("proactiva_demand_show", folio=receipt(page)[0])
    assert (shown["title"], shown["status"]) == ("Lo que falta", "in_review")
