"""How the authority captures a sheet: it is sent, looked at, captured and listed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain import sheet as sheets
from tests import factories
from tests.factories import Person, call
from tests.support.visitor import OpenPage, Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
SHEET = "/proactiva/moderation/sheet"
HEADINGS = "información;problema;para quién"
REST = "Agua potable y drenaje;Mujeres"


def words() -> str:
    return " ".join(factories.named(word).replace("-", "") for word in ("zz", "yy"))


def sheet(*rows: str) -> str:
    return "\n".join([HEADINGS, *rows])


def write(moderator: Visitor, text: str, **typed: str) -> OpenPage:
    page = moderator.open(SHEET)
    return page.send(page.address, {"channel": "letter", "sheet": text, **typed})


def upload(moderator: Visitor, data: bytes) -> OpenPage:
    page = moderator.open(SHEET)
    form = page.form(page.address).fill(channel="letter")
    typed = [(name, value) for name, value in form.values if name != "upload"]
    file: Any = (io.BytesIO(data), "hoja.csv")
    return moderator.post(page.address, [*typed, ("upload", file)])


def captured(page: OpenPage) -> list[tuple[str, str]]:
    """Return the folios and codes of a list."""
    told = [each.text for each in page.document.xpath("//dd/strong")]
    return list(zip(told[::2], told[1::2], strict=True))


def table(moderator: Visitor, address: str) -> list[Mapping[str, str]]:
    return list(csv.DictReader(io.StringIO(moderator.open_file(address).lstrip("\ufeff"))))


def test_a_sheet_is_looked_at_captured_and_listed(moderator):
    asked = [words(), words()]
    look = write(moderator, sheet(*(f"{each};{REST}" for each in asked)))
    assert look.status == 200
    assert look.address.endswith("/look")
    assert all(each in look.text for each in asked)
    assert call("proactiva_demand_list", q=asked[0])["count"] == 0
    page = look.send("/look")
    assert page.address.endswith("/list")
    found = captured(page)
    assert len(found) == 2
    for (folio, code), each in zip(found, asked, strict=True):
        shown = Person(claim_code=code).call("proactiva_demand_show", folio=folio)
        assert (shown["is_author"], shown["wanted"], shown["channel"]) == (True, each, "letter")
    rows = table(moderator, f"{page.address}.csv")
    assert [(row["folio"], row["claim_code"]) for row in rows] == found


def test_pressed_twice_loaded_again_and_gone_back_it_is_the_same_list(moderator):
    look = write(moderator, sheet(f"{words()};{REST}"))
    first = look.send("/look")
    again = look.send("/look")
    assert captured(first) == captured(again) == captured(moderator.open(first.address))
    # Earlier steps do not send again what was sent.
    for step in ("/look", ""):
        back = moderator.open(first.address.replace("/list", step))
        assert back.address == first.address


def test_no_cache_keeps_the_codes(moderator):
    page = write(moderator, sheet(f"{words()};{REST}")).send("/look")
    for address in (page.address, f"{page.address}.csv"):
        assert moderator.open(address).caching.startswith("no-store"), address


def test_the_list_goes_once_its_reader_has_it(moderator):
    page = write(moderator, sheet(f"{words()};{REST}")).send("/look")
    page.send("/list")
    assert moderator.open(page.address).status == 404
    assert moderator.open(f"{page.address}.csv").status == 404


def test_anybody_is_told_which_methods_it_takes_and_no_more(app):
    told = app.options(SHEET)
    assert told.status_code == 200
    assert {*told.headers["Allow"].split(", ")} == {"GET", "HEAD", "OPTIONS"}
    assert "/user/login" in app.get(SHEET, follow_redirects=False).location


def test_another_browser_opens_neither_the_sheet_nor_the_list(app, moderator):
    look = write(moderator, sheet(f"{words()};{REST}"))
    other = logged_in(app)
    factories.join(factories.authority(), Person(other.user["name"]), "editor")
    assert other.open(look.address).status == 404
    page = look.send("/look")
    assert other.open(page.address).status == 404


def test_nothing_of_a_sheet_stands_in_the_database_in_clear(moderator):
    asked = words()
    write(moderator, sheet(f"{asked};{REST}"))
    kept = sa.text("SELECT string_agg(d::text, ' ') FROM proactiva_draft d")
    assert asked not in model.Session.execute(kept).scalar_one()


def test_rows_with_errors_are_shown_and_can_be_left_out(moderator):
    asked = words()
    look = write(moderator, sheet(f"{asked};{REST}", f"{words()};Marcianos;Mujeres"))
    assert "1 fila está bien" in look.text
    assert "1 fila tiene errores" in look.text
    assert "Fila 3 problema:" in look.text
    assert len(look.document.xpath("//article//ol/li")) == 2
    page = look.send("/look")
    assert len(captured(page)) == 1
    assert "1 fila se dejó fuera" in page.text
    # Nothing was to be mailed, so nothing is said of it.
    assert "No pudimos" not in page.text


def test_the_largest_button_is_the_one_that_is_better(moderator):
    largest = "//*[contains(@class, 'proactiva-button--big')]"
    look = write(moderator, sheet(f"{words()};{REST}", f"{words()};Marcianos;Mujeres"))
    [better] = look.document.xpath(largest)
    assert better.text == "Corregir la hoja"
    [other] = look.document.xpath("//form[contains(@action, '/look')]//button")
    assert "quiet" in other.get("class")
    look = write(moderator, sheet(f"{words()};{REST}"))
    [better] = look.document.xpath(largest)
    assert better.text == "Capturarla"


def test_personal_data_is_hidden_and_what_repeats_is_named(moderator):
    asked = words()
    folio = factories.public(factories.person(), wanted=asked)
    look = write(
        moderator, sheet(f"{asked} tel. 722 123 4567;{REST}", f"{asked} tel. 722 123 4567;{REST}")
    )
    assert "722 123 4567" not in look.text
    assert "Dice lo mismo que la fila 2" in look.text
    assert look.document.xpath("//a[contains(@href, $folio)]", folio=folio)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_as_spreadsheets_save_it(moderator, encoding: str):
    asked = f"{words()} en Ñuñú"
    look = upload(moderator, sheet(f"{asked};{REST}").encode(encoding))
    assert (look.status, asked in look.text) == (200, True)


def test_a_file_counts_and_not_what_is_pasted_beside_it(moderator):
    page, asked = moderator.open(SHEET), words()
    form = page.form(page.address).fill(channel="letter", sheet=sheet(f"{words()};{REST}"))
    typed = [(name, value) for name, value in form.values if name != "upload"]
    file: Any = (io.BytesIO(sheet(f"{asked};{REST}").encode()), "hoja.csv")
    look = moderator.post(page.address, [*typed, ("upload", file)])
    assert (asked in look.text, "1 fila está bien" in look.text) == (True, True)


@pytest.mark.parametrize(
    ("data", "field"),
    [
        (b"PK\x03\x04\x00\x00", "upload"),
        (b"a" * 10_000_000, "upload"),
        (b"\x00" * 100, "upload"),
        # What can be read is put where it can be corrected.
        (b"\xff\xfe\xff", "sheet"),
        ((";" * 5_000).encode(), "sheet"),
        (sheet(*[f"agua;{REST}"] * 201).encode(), "sheet"),
    ],
    ids=["a spreadsheet", "10 MB", "NULs", "half a letter", "5,000 columns", "201 rows"],
)
def test_a_file_that_is_no_sheet_is_refused_at_its_field(moderator, data: bytes, field: str):
    page = upload(moderator, data)
    assert page.status == 400
    assert page.document.xpath("//*[@aria-invalid]/@id") == [f"field-{field}"]


def test_what_was_pasted_comes_back_with_what_is_wrong(moderator):
    page = write(moderator, "hola;mundo")
    assert page.status == 400
    assert "información, problema, para quién" in page.text
    assert page.value("sheet").strip() == "hola;mundo"
    empty = write(moderator, "", received_on="ayer")
    assert empty.value("received_on") == "ayer"
    assert (empty.status, "Elige un archivo o pega una hoja" in empty.text) == (400, True)


def test_a_sheet_is_corrected_where_it_was_left(moderator):
    text = sheet(f"{words()};Marcianos;Mujeres")
    look = write(moderator, text)
    assert not look.document.xpath("//form[contains(@action, '/look')]//button")
    form = moderator.open(look.address.removesuffix("/look"))
    assert form.value("sheet").split() == text.split()
    assert form.value("channel") == "letter"


def test_the_largest_sheet_that_is_taken_is_kept(moderator):
    rows = [f"{words()} {'é' * 1_400};{REST}" for _ in range(200)]
    look = upload(moderator, sheet(*rows).encode())
    assert (look.status, "200 filas están bien" in look.text) == (200, True)


def test_formulas_are_text_in_the_list(moderator):
    page = write(moderator, sheet(f"=HYPERLINK(1) {words()};{REST}")).send("/look")
    [row] = table(moderator, f"{page.address}.csv")
    assert row["title"].startswith("'=")


def test_the_empty_sheet_has_all_headings(moderator):
    text = moderator.open_file(f"{SHEET}/template.csv")
    assert text.lstrip("\ufeff").strip() == ",".join(sheets.template())


@pytest.mark.parametrize(
    "step", ["", "/abcdefgh", "/abcdefgh/look", "/abcdefgh/list", "/template.csv"]
)
def test_nobody_else_comes_in(app, step: str):
    assert logged_in(app).open(f"{SHEET}{step}").status == 403
    assert Visitor(app).open(f"{SHEET}{step}").address == "/user/login"


def test_what_is_no_address_of_a_sheet_is_not_found(moderator):
    assert moderator.open(f"{SHEET}/a").status == 404
    assert moderator.open(f"{SHEET}/abcdefgh/list").status == 404


class TestCapturingOne:
    @pytest.fixture
    def typed(self) -> dict[str, Any]:
        return {
            "channel": "call_centre",
            "wanted": words(),
            "problem": "health",
            "beneficiary_groups": ["girls"],
        }

    def go(self, moderator: Visitor, typed: Mapping[str, Any]) -> OpenPage:
        page = moderator.open("/proactiva/demands/new?capture=1")
        return page.send(page.address, dict(typed))

    def test_it_is_told_aloud_and_in_large(self, moderator, typed):
        page = self.go(moderator, typed).send("/review", {"email": ""})
        folio, code = (each.text for each in page.document.xpath("//dd/strong"))
        # A screen reader reads the characters out one by one.
        heard = page.document.xpath("//dd/span/text()")
        assert heard == [", ".join(" ".join(g) for g in each.split("-")) for each in (folio, code)]
        [details] = page.document.xpath("//details[summary='Cómo se dictan']")
        said = " ".join(details.text_content().split())
        assert "T de taza · P de perro" in said
        assert said.count(" de ") + len(re.findall(r"\d [a-z]+", said)) >= 27
        assert "capturar otra" in page.text

    def test_the_next_one_follows_and_the_code_is_gone(self, moderator, typed):
        page = self.go(moderator, typed).send("/review")
        following = page.send("/sent")
        assert "Capturar una petición" in following.text
        assert moderator.open(page.address).status == 404

    def test_it_is_asked_how_it_came(self, moderator, typed):
        page = self.go(moderator, {**typed, "channel": ""})
        form = moderator.open(page.address.removesuffix("/similar").removesuffix("/review"))
        assert form.status == 400
        assert form.document.xpath("//*[@id='field-channel-error']")
        assert typed["wanted"] in form.text

    @pytest.mark.parametrize("day", ["2126-01-01", "2020-01-01", "ayer"])
    def test_the_day_is_one_of_the_last_90(self, moderator, typed, day: str):
        page = self.go(moderator, {**typed, "received_on": day})
        assert page.status == 400
        assert page.document.xpath("//*[@id='field-received_on-error']")

    def test_the_demand_says_how_and_when_it_came(self, app, moderator, typed):
        page = self.go(moderator, typed).send("/review")
        folio = page.document.xpath("string(//dd/strong)")
        text = Visitor(app).open(f"/proactiva/demands/{folio}").text
        assert "Llegó por: Centro de atención telefónica." in text
        assert f"La autoridad la recibió el {clock.today().day} de" in text

    def test_their_address_is_asked_for_and_not_the_officers(self, moderator, typed):
        review = self.go(moderator, typed)
        assert "Su correo (opcional)" in review.text

    def test_nobody_else_opens_it(self, app):
        assert logged_in(app).open("/proactiva/demands/new?capture=1").status == 403


def test_the_ways_lead_from_the_moderators_page(moderator):
    page = moderator.open("/proactiva/moderation")
    for name in ("Capturar una petición", "Capturar muchas desde una hoja"):
        [address] = page.document.xpath("//a[text()=$name]/@href", name=name)
        assert moderator.open(address).status == 200


@pytest.mark.ckan_config("ckanext.proactiva.hand_in", "Módulo de prueba, Plaza 1")
def test_the_form_on_paper_asks_what_the_form_asks(app):
    visitor = Visitor(app)
    form = visitor.open("/proactiva/demands/new")
    [address] = form.document.xpath("//a[contains(@href, '/new/paper')]/@href")
    page = visitor.open(address)
    [paper] = page.document.xpath("//section[contains(@class, 'proactiva-paper')]")
    text = " ".join(paper.text_content().split())
    for said in ("Módulo de prueba, Plaza 1", "Baches, calles y caminos", "Mujeres", "/proactiva"):
        assert said in text
    assert not page.document.xpath("//article//form")
