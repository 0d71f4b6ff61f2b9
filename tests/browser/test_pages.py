"""Every page of ours is tested: with axe, at 320 px, by touch and by keyboard."""

from __future__ import annotations

import pytest

from ckan.tests import helpers

from tests import factories

pytestmark = pytest.mark.browser

PASSWORD = "tres-palabras-largas"
# The width of a letter page between its margins, in CSS pixels.
LETTER = 720
# Longer than a telephone is wide, and without a place to break.
LONG_HOST = "consultapublicamx.plataformadetransparencia.org.mx"
LONG_WORD = 5 * "Tlalnepantla"


@pytest.fixture
def addresses(live_site) -> dict[str, str]:
    """An address of each kind of page, with content on it."""
    institution = factories.institution(title="Servicios de limpia", image_url="")
    officer = factories.member(institution, "editor")
    open_folio = factories.public(factories.person())
    folio = factories.public(factories.person(), institution=institution)
    officer.call("proactiva_message_create", folio=folio, text="La estamos revisando.")
    answered = factories.public(factories.person(), institution=institution)
    dataset = factories.dataset(
        institution, title=LONG_WORD, proactiva_usefulness_rationale="Te dice el día."
    )
    factories.answer(officer, answered, institution, datasets=[dataset])
    elsewhere = factories.public(factories.person(), institution=institution)
    at = {"resolution": "already_available", "address": f"https://{LONG_HOST}/"}
    factories.answer(officer, elsewhere, institution, **at)
    officer.call("proactiva_message_create", folio=elsewhere, text=LONG_WORD)
    waiting, _ = factories.in_review(institution=institution)
    hidden = {"folio": factories.public(factories.person()), "reason": "offensive"}
    factories.moderator().call("proactiva_demand_hide", **hidden)
    named = {"title": LONG_WORD, "datasets": [dataset], "demands": [folio]}
    planned = factories.initiative(institution, **named)
    helpers.call_action("proactiva_ledger_sync")
    return {
        "landing": "/proactiva",
        "form": "/proactiva/demands/new",
        "board": "/proactiva/demands",
        "nothing found": "/proactiva/demands?q=zzzz",
        "open demand": f"/proactiva/demands/{open_folio}",
        "referred demand": f"/proactiva/demands/{folio}",
        "answered demand": f"/proactiva/demands/{answered}",
        "answered elsewhere": f"/proactiva/demands/{elsewhere}",
        "folio": "/proactiva/folio",
        "lost code": "/proactiva/folio/mail",
        "mailed": "/proactiva/folio/mail/sent",
        "way back": f"/proactiva/t/{factories.claim_link()}",
        "mine": "/proactiva/mine",
        "growth": "/proactiva/growth",
        "growth of one": f"/proactiva/growth/institutions/{institution}",
        "year before": "/proactiva/growth?compare=year",
        "events": "/proactiva/growth/events?what=published",
        "stock": "/proactiva/growth/events?what=stock",
        "answers": "/proactiva/growth/answers",
        "institution": f"/proactiva/institutions/{institution}",
        "indicator": "/proactiva/growth/indicators/continuity",
        "indicator of one": f"/proactiva/growth/indicators/own?institution={institution}",
        "proof": "/proactiva/growth/proof",
        "initiatives": "/proactiva/initiatives",
        "initiative": f"/proactiva/initiatives/{planned}",
        "problem": "/proactiva/problems/health",
        "vocabularies": "/proactiva/vocabulary",
        "vocabulary": "/proactiva/vocabulary/everyday_problems",
        "term": "/proactiva/vocabulary/dissemination_channels/open_data_portal",
        "growth of a problem": "/proactiva/growth/problems/health",
        "dataset": f"/dataset/{dataset}",
        "in English": f"/en/proactiva/demands/{answered}",
        # Only for the people they are meant for:
        "desk": f"/proactiva/desk/{institution}",
        "referral": f"/proactiva/desk/{institution}/{folio}",
        "upkeep": f"/proactiva/desk/{institution}/datasets",
        "plan": f"/proactiva/initiatives/{planned}/edit",
        "moderation": "/proactiva/moderation",
        "in review": f"/proactiva/demands/{waiting}",
        "batch": f"/proactiva/moderation/batch?decision=refuse&item={waiting}",
        "hidden": "/proactiva/moderation/hidden",
        "trail": "/proactiva/moderation/trail",
    }


FOR_OFFICERS = (
    "desk",
    "referral",
    "upkeep",
    "plan",
    "moderation",
    "in review",
    "batch",
    "hidden",
    "trail",
)


def everybodys(addresses: dict[str, str]) -> dict[str, str]:
    return {name: at for name, at in addresses.items() if name not in FOR_OFFICERS}


def test_nothing_is_wrong_with_what_anybody_sees(open_window, addresses):
    window = open_window(javascript=False)
    found = []
    for name, address in everybodys(addresses).items():
        window.open(address)
        found += [f"{name}, {fault}" for fault in window.faults()]
    assert found == []


@pytest.mark.parametrize("width", [320, 360, 390])
def test_no_group_to_choose_is_broken_within_a_word(open_window, addresses, width):
    window = open_window(javascript=False, width=width)
    window.open(addresses["form"])
    assert window.broken_words(".proactiva-choice") == []


def test_nothing_is_wrong_with_what_officers_see(open_window, addresses):
    everything = factories.person(password=PASSWORD, sysadmin=True, image_url="")
    window = open_window(javascript=False)
    window.log_in({"name": everything.name}, PASSWORD)
    found = []
    for name in FOR_OFFICERS:
        window.open(addresses[name])
        found += [f"{name}, {fault}" for fault in window.faults()]
    assert found == []


def test_a_form_with_errors_is_as_good(open_window, addresses):
    window = open_window(javascript=False)
    window.open(addresses["form"])
    window.page.fill("[name=where]", "San Pedro Tultepec")
    window.follow("form:has([name=wanted]) button:not([formaction])")
    assert window.page.title().startswith("Error:")
    assert window.page.input_value("[name=where]") == "San Pedro Tultepec"
    assert window.faults() == []


@pytest.mark.parametrize("name", ["form", "board", "referred demand", "growth"])
def test_the_keyboard_reaches_everything(open_window, addresses, name):
    window = open_window()
    window.open(addresses[name])
    assert window.out_of_reach() == []


@pytest.mark.parametrize("name", ["board", "referred demand"])
def test_what_is_printed_to_be_read_has_nothing_to_fill_in(open_window, addresses, name):
    window = open_window()
    window.open(addresses[name])
    controls = window.page.locator(".proactiva :is(input:not([type=hidden]), textarea, select)")
    assert any(each.is_visible() for each in controls.all())
    window.page.emulate_media(media="print")
    assert [each for each in controls.all() if each.is_visible()] == []
    follow = window.page.locator("#follow")
    assert not follow.count() or not follow.is_visible()


def test_tables_of_figures_are_whole_on_a_sheet(open_window, addresses):
    window = open_window(width=LETTER)
    window.open(addresses["growth"])
    window.page.emulate_media(media="print")
    tables = window.page.locator("figure table")
    assert tables.count() == 2
    for table in tables.all():
        box = table.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= LETTER


def test_figures_are_printed_with_their_tables_open(open_window, addresses):
    window = open_window()
    window.open(addresses["growth"])
    tables = window.page.locator("figure table")
    assert tables.count() == 2
    for medium, is_shown in (("screen", False), ("print", True)):
        window.page.emulate_media(media=medium)
        shown = [tables.nth(each).evaluate("table => table.checkVisibility()") for each in (0, 1)]
        assert shown == [is_shown, is_shown], medium


@pytest.mark.parametrize("name", ["answered demand", "growth"])
def test_a_sheet_says_where_it_is_from_and_has_none_of_the_portals_menus(
    open_window, addresses, name
):
    window = open_window()
    window.open(addresses[name])
    address = window.page.locator(".proactiva-printed")
    around = window.page.locator("header.navbar, .site-footer, .account-masthead")
    last = window.page.locator("article > footer .proactiva-more")
    assert [each.is_visible() for each in address.all()] == [False]
    assert all(each.is_visible() for each in [*around.all(), *last.all()])
    window.page.emulate_media(media="print")
    assert address.is_visible()
    assert addresses[name] in address.inner_text()
    assert not any(each.is_visible() for each in [*around.all(), *last.all()])


def test_on_paper_the_charts_come_before_what_explains_the_figures(open_window, addresses):
    window = open_window()
    window.open(addresses["growth"])
    window.page.emulate_media(media="print")
    parts = (".proactiva-figures", "#does-it-grow", "#proof", ".proactiva-last", "article > footer")
    boxes = [window.page.locator(part).first.bounding_box() for part in parts]
    tops = [box["y"] for box in boxes if box]
    assert len(tops) == len(parts)
    assert tops == sorted(tops)
    controls = window.page.locator("article :is(.proactiva-chip, [href*='.csv'], [href$='.svg'])")
    assert not any(each.is_visible() for each in controls.all())
