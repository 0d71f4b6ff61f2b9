"""The glossary says what the code and the screen say."""

from __future__ import annotations

import re
from pathlib import Path

from babel.messages import pofile

ROOT = Path(__file__).parents[2]
OURS = ROOT / "ckanext" / "proactiva"
SPANISH = OURS / "i18n" / "es" / "LC_MESSAGES" / "ckanext-proactiva.po"
ROW = re.compile(r"^\| ([^|]+?) \| ([^|]*?) ?\| [^|]+ \|$", re.M)


def rows() -> list[tuple[str, str]]:
    """Return the words of the code and of the screen, a pair for each row."""
    found = ROW.findall((ROOT / "docs" / "glossary.md").read_text(encoding="utf-8"))
    return [(word, shown) for word, shown in found if word not in ("in code", "---")]


def source() -> str:
    files = [*OURS.rglob("*.py"), *OURS.rglob("*.html")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files).lower()


def screen() -> str:
    """Return everything said in Spanish: by the catalogue, schemas and vocabularies."""
    with SPANISH.open("rb") as file:
        said = [message.string for message in pofile.read_po(file)]
    schemas = [file.read_text(encoding="utf-8") for file in (OURS / "schemas").rglob("*.yaml")]
    return "\n".join([*map(str, said), *schemas]).lower()


def test_every_word_of_the_code_is_in_the_code():
    written = re.sub(r"[_\s]+", " ", source())
    words = [word for row, _ in rows() for word in row.split(", ")]
    assert len(words) > 40
    assert [word for word in words if not re.search(rf"\b{word.lower()}", written)] == []


def test_every_word_of_the_screen_is_on_the_screen():
    said = screen()
    assert [shown for _, shown in rows() if shown and shown.lower() not in said] == []


def test_no_word_is_explained_twice():
    words = [word for word, _ in rows()]
    assert len(words) == len(set(words))


def test_nobody_reads_of_a_lawsuit():
    """In Mexico, «demanda» alone is a lawsuit; so is «mi demanda» among the help lines."""
    said = screen().replace("mi demanda, mi juicio", "")
    assert re.findall(r".{0,40}\bdemandas?\b(?! de información).{0,20}", said) == []
