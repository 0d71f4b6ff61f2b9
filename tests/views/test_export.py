"""Demands and answers as files: the same as the board counts, complete, public and safe to open."""

from __future__ import annotations

import csv
import io
import re
from urllib.parse import urlencode

import pytest

import ckantoolkit as tk

from ckanext.proactiva.logic.schema import export as schema
from ckanext.proactiva.views import files
from tests import factories
from tests.support.files import ANSWERS, DEMANDS, Files
from tests.support.queries import statements_sent

pytestmark = pytest.mark.usefixtures("non_clean_db")

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "  =1+1",
    "\u200b\ufeff=1+1",
    "+52 de más",
    "-1 de cada 10",
    "@todos",
    "＝1+1",
    "<script>alert(1)</script>",
    "\u200fاسم; «y»",
]


@pytest.fixture
def a_file(app) -> Files:
    return Files(app)


@pytest.mark.smoke
def test_a_file_of_a_filter_lists_what_the_board_counts(a_file):
    institution = factories.institution()
    officer = factories.member(institution, "admin")
    a_file.ask(problem="health")
    a_file.ask(beneficiary_groups=["boys"])
    a_file.ask(institution=institution)
    answered = a_file.ask(institution=institution)
    factories.answer(officer, answered, institution, datasets=[factories.dataset(institution)])
    for filters, number in [
        ({}, 4),
        ({"problem": "health"}, 1),
        ({"beneficiary_group": "boys"}, 1),
        ({"institution": institution}, 2),
        ({"institution": institution, "status": "answered"}, 1),
        ({"status": "late"}, 0),
        ({"status": "open", "problem": "water_and_drainage"}, 1),
    ]:
        assert len(a_file.folios(**filters)) == a_file.counted(**filters) == number, filters
        assert [row["folio"] for row in a_file.objects(DEMANDS, **filters)] == a_file.folios(
            **filters
        )
    assert {row["folio"] for row in a_file.rows(f"{ANSWERS}.csv", status="answered")} == {answered}


def test_files_omit_unlisted_demands_and_drop_hidden_ones_at_once(a_file):
    factories.in_review(wanted=f"Horarios {a_file.word}")
    institution = factories.institution()
    folio = a_file.ask(institution=institution)
    assert a_file.folios() == [folio]
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="offensive")
    assert a_file.folios() == []
    assert a_file.rows(f"{ANSWERS}.csv") == []


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_is_a_formula_to_a_spreadsheet(a_file, hostile: str):
    a_file.ask(title=f"{hostile} agua", purpose=f"{hostile} agua")
    [row], [plain] = a_file.rows(), a_file.objects(DEMANDS)
    is_formula = hostile not in HOSTILE[-2:]
    for column in ("title", "purpose"):
        assert plain[column]
        assert row[column] == ("'" if is_formula else "") + plain[column]


def test_numbers_stay_numbers_and_lists_stay_apart():
    row = {"number": -5, "flag": False, "list": ["a", "=b"], "first": ["=a"], "nothing": None}
    body = files.private("x.csv", [*row], [row]).get_data(as_text=True)
    assert body.splitlines()[1] == "-5,false,\"a; '=b\",'=a,"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Los días;=1+1;gracias", "Los días;'=1+1;gracias"),
        ("Los días; \u200b＝1+1", "Los días; \u200b'＝1+1"),
        ("Los días;\n;-1", "Los días;\n;'-1"),
        ("Los días\t@a", "Los días\t'@a"),
        ("Los días:\r\n+1\n", "Los días:\r\n'+1\n"),
        ("Los días; los «días» y 1-2", "Los días; los «días» y 1-2"),
        ('El "día"', 'El "día"'),
        ("Los días, las 5=cinco", "Los días, las 5=cinco"),
    ],
)
@pytest.mark.parametrize("separator", [",", ";"])
def test_no_cell_is_a_formula_whatever_separates_them(text: str, cell: str, separator: str):
    body = files.private("x.csv", ["text"], [{"text": text}]).get_data(as_text=True)
    lines = io.StringIO(body.partition("\r\n")[2], newline="")
    assert list(csv.reader(lines, delimiter=separator)) == [[cell]]


def test_where_a_spreadsheet_splits_a_text_no_formula_begins():
    row = {"folio": "TP-1", "text": "Los días;=1+1;\n=2+2\t=3+3", "end": ""}
    body = files.private("x.csv", [*row], [row]).get_data(as_text=True)
    assert not re.search(r"(?:^|[;\t\r\n])=", body)


def test_the_files_go_on_however_many_there_are(a_file, monkeypatch):
    folios = [a_file.ask() for _ in range(5)]
    monkeypatch.setattr(schema, "IN_A_BATCH", 2)
    monkeypatch.setattr(files, "HELD_CHARACTERS", 500)
    answer = a_file.open(f"{DEMANDS}.csv")
    assert "ETag" not in answer.headers
    assert "public" in answer.headers["Cache-Control"]
    assert a_file.folios() == folios[::-1]
    assert [row["folio"] for row in a_file.objects(DEMANDS)] == folios[::-1]


def test_an_action_gives_the_same_rows_in_batches(a_file):
    institution = factories.institution()
    folios = [a_file.ask(institution=institution) for _ in range(3)]
    for action, whole in (
        ("proactiva_demand_export", a_file.objects(DEMANDS)),
        ("proactiva_answer_export", a_file.objects(ANSWERS)),
    ):
        first = factories.call(action, q=a_file.word, limit=2)
        assert first["results"][-1]["folio"] == folios[1]
        # The ids of our rows are nobody's.
        assert first["next"].rpartition("/")[2] == first["results"][-1]["folio"]
        rest = factories.call(action, q=a_file.word, limit=2, after=first["next"])
        assert (first["results"] + rest["results"], rest["next"]) == (whole, None)


def test_what_is_hidden_between_two_batches_ends_no_file_and_is_no_place(a_file):
    folios = [a_file.ask() for _ in range(3)][::-1]
    first = factories.call("proactiva_demand_export", q=a_file.word, limit=1)
    factories.moderator().call("proactiva_demand_hide", folio=folios[0], reason="offensive")
    rest = factories.call("proactiva_demand_export", q=a_file.word, after=first["next"])
    assert [row["folio"] for row in rest["results"]] == folios[1:]
    for folio in (folios[0], "TP-2026-000-0000"):
        for action in ("proactiva_demand_export", "proactiva_answer_export"):
            with pytest.raises(tk.ValidationError):
                factories.call(action, after=folio)
        listed = factories.call("proactiva_demand_list", q=a_file.word, after=folio)
        assert len(listed["results"]) == 2


@pytest.mark.parametrize("address", [f"{DEMANDS}.csv", f"{ANSWERS}.csv"])
def test_what_a_batch_asks_of_the_database_does_not_grow(a_file, address: str):
    institution = factories.institution()
    officer = factories.member(institution, "admin")

    def spent() -> int:
        a_file.open(address)
        with statements_sent() as sent:
            a_file.open(address)
        return len(sent)

    def ask() -> None:
        folio = a_file.ask(institution=institution)
        factories.answer(officer, folio, institution, datasets=[factories.dataset(institution)])

    ask()
    few = spent()
    for _ in range(4):
        ask()
    assert spent() == few


@pytest.mark.parametrize("ending", ["csv", "json"])
@pytest.mark.parametrize("name", [DEMANDS, ANSWERS])
def test_anybody_may_keep_a_file_and_ask_whether_it_still_holds(a_file, name: str, ending: str):
    a_file.ask()
    address = f"{name}.{ending}"
    answer = a_file.open(address)
    kind = "text/csv" if ending == "csv" else "application/json"
    assert answer.content_type == f"{kind}; charset=utf-8"
    assert "public" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    tagged = {"If-None-Match": answer.headers["ETag"]}
    query = urlencode({"q": a_file.word})
    assert a_file.app.get(f"{address}?{query}", headers=tagged).status_code == 304
    head = a_file.app.test_client().head(f"{address}?{query}")
    assert (head.status_code, head.data) == (200, b"")
    assert head.headers["ETag"] == answer.headers["ETag"]


@pytest.mark.parametrize("name", [DEMANDS, ANSWERS])
@pytest.mark.parametrize("wrong", ["status=lost", "problem=nothing", "institution=nobody"])
def test_what_an_address_says_wrongly_is_told_in_words(app, name: str, wrong: str):
    told = app.get(f"/en{name}.csv?{wrong}", status=400).body
    assert "Something in this address is not possible" in told


def test_what_is_no_filter_is_left_out(a_file):
    folio = a_file.ask()
    assert a_file.folios(page="7", sort="due", after=folio, limit="0", utm="x") == [folio]


def test_they_open_while_search_is_down(a_file, search_down):
    folio = a_file.ask()
    assert a_file.folios() == [folio]
