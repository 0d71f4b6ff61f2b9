"""Sheets, as spreadsheets and people write them."""

from __future__ import annotations

import csv
import io

import pytest

from ckanext.proactiva.domain import sheet
from ckanext.proactiva.domain.sheet import Column, WrongSheet

HEADINGS = "información;problema;para quién"
ROW = "Los días del tandeo en Ñuñú;Agua potable y drenaje;Mujeres"
WHOLE = f"{HEADINGS}\n{ROW}\n"


def cells(text: str) -> list[str]:
    [row] = sheet.read(text).rows
    return [row.cells[column] for column in (Column.WANTED, Column.PROBLEM, Column.GROUPS)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_encoding_of_spreadsheets_is_read(encoding: str):
    assert cells(sheet.decoded(WHOLE.encode(encoding))) == ROW.split(";")


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_sign_between_cells_is_read(sign: str, end: str):
    assert cells(WHOLE.replace(";", sign).replace("\n", end)) == ROW.split(";")


def test_headings_are_read_however_they_are_written():
    assert cells(f"INFORMACION ;Problema;Para  quien\n{ROW}") == ROW.split(";")
    assert cells(f"wanted;problem;beneficiary_groups\n{ROW}") == ROW.split(";")


def test_quoted_cells_have_lines_and_signs_of_their_own():
    [row] = sheet.read(f'{HEADINGS}\n"Uno; dos\ny ""tres""";Agua;Mujeres').rows
    assert row.cells[Column.WANTED] == 'Uno; dos\ny "tres"'


def test_rows_are_counted_as_spreadsheets_do_and_empty_ones_left_out():
    found = sheet.read(f"{HEADINGS}\n;;\n{ROW}\n\n ; ; \n{ROW}")
    assert [row.number for row in found.rows] == [3, 6]


def test_a_row_may_be_short_and_one_that_is_long_says_so():
    short, padded, ragged = sheet.read(f"{HEADINGS}\nAgua\n{ROW};;;\n{ROW};de más").rows
    assert dict(short.cells) == {Column.WANTED: "Agua"}
    assert [row.is_ragged for row in (short, padded, ragged)] == [False, False, True]


def test_what_means_nothing_here_is_told_and_left_out():
    found = sheet.read(f"{HEADINGS};Nombre completo;\n{ROW};Juana Pérez;")
    assert found.unknown == ["Nombre completo"]
    assert "Juana" not in str(found.rows[0].cells)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "headings"),
        ("hola", "información, problema, para quién"),
        ("información;problema\nAgua;Agua", "para quién"),
        (f"{HEADINGS};problem\n{ROW};Agua", "twice"),
        (HEADINGS, "no rows"),
        (f"{HEADINGS}\n" + f"{ROW}\n" * 201, "200"),
        (";".join("c" * 5_000), "columns"),
        (f'{HEADINGS}\n"{"a" * 200_000}', "row 2 .* quotation mark"),
        (f'{HEADINGS}\n{ROW}\n"{ROW}\n{ROW}\n', "row 3 .* quotation mark"),
        (f'"{HEADINGS}\n{ROW}', "row 1 .* quotation mark"),
    ],
)
def test_what_is_no_sheet_says_why(text: str, says: str):
    with pytest.raises(WrongSheet, match=says):
        sheet.read(text)


def test_two_hundred_rows_are_taken():
    assert len(sheet.read(f"{HEADINGS}\n" + f"{ROW}\n" * 200).rows) == 200


@pytest.mark.parametrize("data", [b"PK\x03\x04\x00\x00", "hola".encode("utf-16-le")])
def test_what_is_no_text_is_refused(data: bytes):
    with pytest.raises(WrongSheet, match="CSV"):
        sheet.decoded(data)


@pytest.mark.parametrize("data", [b"", b"\xff", b"\xff\xfe\x00", b"\xef\xbb\xbf", b"\x81\x8d\xc3"])
def test_a_file_of_odd_bytes_is_text_of_some_kind(data: bytes):
    assert isinstance(sheet.decoded(data), str)


def test_days_are_read_as_people_write_them():
    assert sheet.day("3/11/2026") == "2026-11-03"
    assert sheet.day("03-11-2026") == "2026-11-03"
    assert sheet.day("2026-11-03") == "2026-11-03"
    assert sheet.day("ayer") == "ayer"


def test_what_a_cell_lists_is_known_by_name_or_left_as_it_is():
    known = {sheet.key("Niñas"): "girls", sheet.key("Personas mayores, solas"): "older"}
    assert sheet.listed("ninas", known) == ["girls"]
    assert sheet.listed("Personas mayores, solas | NIÑAS", known) == ["older", "girls"]
    assert sheet.listed("Niñas, niños", known) == ["girls", "niños"]
    assert sheet.listed("", known) == []


def test_the_empty_sheet_is_one_that_is_read():
    text = io.StringIO()
    csv.writer(text).writerows([sheet.template(), ["a"] * len(Column)])
    found = sheet.read(text.getvalue())
    assert set(found.rows[0].cells) == set(Column)
    assert found.unknown == []


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n", "\n\x1a"])
def test_however_a_sheet_ends_all_of_its_rows_are_read(end: str):
    quoted = ROW.replace(";", '";"')
    found = sheet.read(f'{HEADINGS}\n{ROW}\n"{quoted}"{end}')
    assert [row.number for row in found.rows] == [2, 3]
    assert found.rows[0].cells == found.rows[1].cells
    assert not any(row.is_ragged for row in found.rows)


def test_an_inch_within_a_cell_begins_no_quotation():
    rest = ROW[ROW.index(";") :]
    found = sheet.read(f'{HEADINGS}\nTubos de 5" de ancho{rest}\n')
    assert 'Tubos de 5" de ancho' in found.rows[0].cells.values()
