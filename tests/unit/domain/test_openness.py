"""Formats as portals write them."""

from __future__ import annotations

import random
import re
import string
from unicodedata import normalize

import pytest

from ckanext.proactiva.domain.formats import CLOSED_FORMATS, MUTE, OPEN_FORMATS, SHAPEFILES
from ckanext.proactiva.domain.openness import Licence, Openness, format_of, licence, openness

OPEN = (
    "CSV",
    " .csv ",
    "text/csv",
    "text/csv; charset=utf-8",
    "http://publications.europa.eu/resource/authority/file-type/CSV",
    "GeoJSON",
    "application/geo+json",
    "JSON-LD",
    "application/ld+json",
    "application/x-ndjson",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.google-earth.kml+xml",
    "WFS_SRVC",
    "csv, excel",
    "Excel, CSV",
    "CSV/XLS",
    "XLS/CSV",
    "PDF y CSV",
    "ZIP (CSV)",
    "CSV.zip",
    "xlsx; csv",
    "Google Earth KML",
    "CSV UTF-8",
    "text/comma-separated-values",
    "CSV (separado por comas)",
    "Valores separados por comas",
    "OpenDocument Spreadsheet",
    "ODT",
    "Web Feature Service",
    "GPX",
    "iCalendar",
    "N-Quads",
    "application/vnd.sqlite3",
    "Libro de Excel, CSV",
    "image/tiff; application=geotiff; profile=cloud-optimized",
    "https://www.iana.org/assignments/media-types/text/csv",
    "http://www.w3.org/ns/formats/Turtle",
    "datos.csv",
    "API JSON",
    "CSV (comprimido)",
)
CLOSED = (
    "PDF",
    "XLSX",
    ".xls",
    "MS Excel",
    "Excel 2007",
    "DOCX",
    "HTML",
    "application/xhtml+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "PNG",
    "PDF/XLS",
    "PDF (zip)",
    "PDF, x-zip-compressed",
    "jpg, png",
    "Hoja de cálculo Excel",
    "documento PDF",
    "Adobe PDF",
    "PDF/A",
    "Imagen JPG",
    "Página web",
    "Microsoft Access",
    "application/vnd.ms-excel.sheet.macroEnabled.12",
    "Esri File Geodatabase",
    "AutoCAD DWG",
    "Microsoft Excel Open XML",
    "Office Open XML",
    "OOXML",
    "Libro de Excel 97-2003 (.xls)",
    "📄 PDF",
    "ＰＤＦ",
    "pdf_xlsx",
    "image/jpg",
    "TIFF",
    "Documento de Word",
    "tabla de Excel",
    "http://www.iana.org/assignments/media-types/application/pdf",
)
SHAPES = (
    "SHP",
    "Shape",
    "ESRI Shapefile",
    "SHP.zip",
    "shp/pdf",
    "Zipped Shape File",
    "Shapefiles",
    "Capa shapefile",
    "application/x-esri-shape",
)
UNKNOWN = (
    "ZIP",
    "",
    "/",
    "application/octet-stream",
    "application/x-zip-compressed",
    "text/plain",
    "TXT",
    "RAR",
    "PDF, otra cosa",
    "acceso abierto",
    "Open access",
    "Access",
    "WMS",
    "ArcGIS REST",
    "API",
    "https://",
    "???",
    "Word cloud",
    "Base de datos Access",
    "Hoja de cálculo",
    "Imagen",
    "Mapa interactivo",
    "Tablero Power BI",
    "Sitio web",
    "Liga externa",
    "HTML y API",
    "Texto plano",
    "Google Sheets",
    "Microsoft Office",
    "Adobe",
    "PDF + anexos",
    "xls/pdf/otro",
    "Video",
    "N/A",
    "No aplica",
    "no especificado",
    "Varios formatos",
    "Impreso",
    "application/*",
    "application/x-7z-compressed",
    "application/force-download",
    "https://gob.example/sas",
    "https://gob.example/word",
    "Esri REST",
    "DBF",
    "SQL",
    "backup",
    "flash report",
    "2007",
    "1.4",
    "📊",
    "…",
    "\t\n",
    "\x00",
    "данные",
    "docж",
)


@pytest.mark.parametrize(
    ("written", "tier"),
    [
        *((written, Openness.OPEN) for written in OPEN),
        *((written, Openness.CLOSED) for written in CLOSED),
        *((written, Openness.UNKNOWN) for written in UNKNOWN),
        *((written, Openness.SHAPEFILE) for written in SHAPES),
    ],
)
def test_a_format_is_told_by_any_of_its_names_and_in_any_order(written, tier):
    assert openness([written]) is tier


@pytest.mark.parametrize(
    ("file", "tier"),
    [
        ({"format": "", "url": "https://agua.example/pozos.csv"}, Openness.OPEN),
        ({"format": "", "url": "https://agua.example/pozos.CSV?v=2#fila"}, Openness.OPEN),
        *(
            ({"format": "", "url": f"https://agua.example/pozos.csv.{archive}"}, Openness.OPEN)
            for archive in ("zip", "gz", "bz2", "7z", "rar")
        ),
        ({"format": "", "url": "pozos.xlsx"}, Openness.CLOSED),
        ({"url": "https://agua.example/api?x=1.xls&format=csv"}, Openness.OPEN),
        (
            {"url": "https://agua.example/ows?service=WFS&outputFormat=SHAPE-ZIP"},
            Openness.SHAPEFILE,
        ),
        ({"url": "https://agua.example/baja.php?archivo=pozos%202026.csv"}, Openness.OPEN),
        ({"url": "https://agua.example/pozos.csv?formato=ver.xlsx"}, Openness.OPEN),
        ({"url": "https://agua.example/informe=1.pdf"}, Openness.CLOSED),
        ({"url": "https://agua.example/ver?de=agua.example"}, Openness.UNKNOWN),
        ({"format": "ZIP", "url": "https://agua.example/pozos.zip"}, Openness.UNKNOWN),
        (
            {"format": "Datos", "mimetype": "text/csv", "url": "https://a.example/x.pdf"},
            Openness.OPEN,
        ),
        ({"format": "PDF", "mimetype": "text/csv"}, Openness.CLOSED),
        ({"format": "", "url": "https://datos.csv"}, Openness.UNKNOWN),
        ({"format": None, "mimetype": None, "url": None}, Openness.UNKNOWN),
        ({"format": ["CSV"], "mimetype": 7, "url": {}}, Openness.UNKNOWN),
        ({}, Openness.UNKNOWN),
    ],
)
def test_a_file_is_told_by_its_format_then_its_media_type_then_its_address(file, tier):
    assert openness([format_of(file)]) is tier


def test_best_format_counts_and_unknown_outranks_closed():
    assert openness(["PDF", "CSV", ""]) is Openness.OPEN
    assert openness(["PDF", "SHP", "ZIP"]) is Openness.SHAPEFILE
    assert openness(["PDF", "ZIP"]) is Openness.UNKNOWN
    assert openness(["PDF", "XLS"]) is Openness.CLOSED


def test_a_dataset_without_files_is_neither():
    assert openness([]) is Openness.NO_FILES


WRITTEN_AS = (
    str.upper,
    str.lower,
    str.title,
    "  {} ".format,
    "({})".format,
    "📎 {}".format,
    "{}.zip".format,
    "ZIP ({})".format,
    "{} (comprimido)".format,
    "formato {}".format,
)


@pytest.mark.parametrize("write", WRITTEN_AS)
def test_unknown_format_beside_any_other_is_never_closed(
    write,
):
    known = [*CLOSED, *sorted(CLOSED_FORMATS)]
    for number, unknown in enumerate(text for text in UNKNOWN if says_something(text)):
        assert openness([write(unknown)]) is not Openness.CLOSED, write(unknown)
        for sign in (", ", "; ", " | ", " / ", " + "):
            beside = known[number * 7 % len(known)]
            for both in (f"{unknown}{sign}{beside}", f"{beside}{sign}{unknown}"):
                assert openness([both]) is not Openness.CLOSED, both


def says_something(text: str) -> bool:
    """Return whether an unknown text names a format at all: «ZIP» only says how one is packed."""
    words = re.findall(r"[^\W_]+", normalize("NFKD", text.lower()).replace("\u0301", ""))
    return any(word not in MUTE and not word.isdigit() for word in words) and "://" not in text


def test_random_formats_never_fail_and_unknown_ones_are_never_closed():
    chance = random.Random(42)
    strange = [chr(chance.randrange(0x20, 0x2FFF)) for _ in range(400)]
    signs = [each for each in strange if not re.search("[a-z]", normalize("NFKD", each.lower()))]
    known = [*OPEN_FORMATS, *CLOSED_FORMATS, *SHAPEFILES]
    for number in range(10_000):
        if number % 3 == 0:
            written = "".join(chance.choices(signs, k=chance.randrange(0, 30)))
            assert openness([written]) is Openness.UNKNOWN, written
        elif number % 3 == 1:
            printable = [*strange, *string.printable * 4]
            written = "".join(chance.choices(printable, k=chance.randrange(0, 30)))
        else:
            word = "q" + "".join(chance.choices("bdghjkqrtvz", k=8))  # no format at all
            parts = [word, *chance.choices(known, k=chance.randrange(0, 3))]
            chance.shuffle(parts)
            written = chance.choice((", ", "/", " ", " y ", "; ", "|")).join(parts)
            assert openness([written]) is not Openness.CLOSED, written
        file = {"format": written, "mimetype": written, "url": f"https://a.example/{written}"}
        assert openness([format_of(file)]) in Openness


@pytest.mark.parametrize(
    ("code", "is_open", "allowed"),
    [
        (None, False, Licence.UNKNOWN),
        ("", False, Licence.UNKNOWN),
        ("notspecified", False, Licence.UNKNOWN),
        ("notspecified", True, Licence.UNKNOWN),
        ("cc-by", True, Licence.OPEN),
        ("other-closed", False, Licence.CLOSED),
        ("other-nc", False, Licence.CLOSED),
        ("cc-nc", False, Licence.CLOSED),
        ("libre-uso-mx", False, Licence.NOT_LISTED),
        ("CC-BY-4.0", None, Licence.NOT_LISTED),
        ("https://creativecommons.org/licenses/by/4.0/", "true", Licence.NOT_LISTED),
    ],
)
def test_a_licence_that_is_not_listed_as_open_is_not_called_limited(code, is_open, allowed):
    assert licence(code, is_open) is allowed
