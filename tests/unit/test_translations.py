"""Everything on the screen has its Spanish, and the compiled catalogue is the written one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages import mofile, pofile
from babel.messages.catalog import Catalog, Message

ROOT = Path(__file__).parents[2]
I18N = ROOT / "ckanext" / "proactiva" / "i18n"
SPANISH = I18N / "es" / "LC_MESSAGES" / "ckanext-proactiva.po"
SCHEMAS = ROOT / "ckanext" / "proactiva" / "schemas"
BEFORE_A_TITLE = re.compile(
    r"\b(a|con|de|en|para|por|según|sobre) \{(authority|institutions?|other|title)\}"
)


@pytest.fixture(scope="module")
def spanish() -> Catalog:
    with SPANISH.open("rb") as file:
        return pofile.read_po(file, locale="es")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Return what a fresh extraction finds in the code and the templates."""
    found = tmp_path_factory.mktemp("i18n") / "fresh.pot"
    command = [sys.executable, "setup.py", "-q", "extract_messages", f"--output-file={found}"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with found.open("rb") as file:
        return pofile.read_po(file)


def words(catalog: Catalog) -> set[str]:
    return {str(message.id) for message in catalog if message.id}


def test_every_string_of_the_source_is_in_the_catalogue(source: Catalog, spanish: Catalog):
    assert words(source) - words(spanish) == set()


def test_no_string_of_the_catalogue_has_left_the_source(source: Catalog, spanish: Catalog):
    assert words(spanish) - words(source) == set()


def forms(text: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return a string's single form, or its singular and plural."""
    return (text,) if isinstance(text, str) else tuple(text)


def is_complete(message: Message) -> bool:
    return all(forms(message.string)) and not message.fuzzy


def test_no_string_is_untranslated_or_fuzzy(spanish: Catalog):
    assert [message.id for message in spanish if message.id and not is_complete(message)] == []


def test_translations_keep_their_placeholders(spanish: Catalog):
    errors = [(message.id, list(message.check(spanish))) for message in spanish if message.id]
    assert [error for error in errors if error[1]] == []


def test_no_preposition_stands_before_a_title(spanish: Catalog):
    """«Se envió a Secretaría de Salud» lacks an article, and titles come without one."""
    said = [each for message in spanish for each in forms(message.string)]
    assert [each for each in said if BEFORE_A_TITLE.search(each)] == []


def entries(catalog: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {forms(message.id): forms(message.string) for message in catalog if message.id}


def test_the_compiled_catalogue_is_the_written_one(spanish: Catalog):
    with SPANISH.with_suffix(".mo").open("rb") as file:
        compiled = entries(mofile.read_mo(file))
    assert compiled == entries(spanish)


def bilingual(node: object) -> list[dict[str, str]]:
    """Return all texts by language in a YAML document."""
    if isinstance(node, list):
        return [text for item in node for text in bilingual(item)]
    if not isinstance(node, dict):
        return []
    if "en" in node or "es" in node:
        return [node]
    return [text for value in node.values() for text in bilingual(value)]


@pytest.mark.parametrize("file", sorted(SCHEMAS.rglob("*.yaml")), ids=lambda path: path.stem)
def test_texts_in_schemas_have_both_languages(file: Path):
    texts = bilingual(yaml.safe_load(file.read_text(encoding="utf-8")))
    assert [text for text in texts if not (text.get("en") and text.get("es"))] == []


def read(file: str) -> Any:
    return yaml.safe_load((SCHEMAS / file).read_text(encoding="utf-8"))


def asking_which() -> list[dict[str, Any]]:
    """Return the fields that explain the code «other» of another field."""
    return [each for each in read("proactive_dataset.yaml")["dataset_fields"] if "which" in each]


@pytest.mark.parametrize("field", asking_which(), ids=lambda each: each["field_name"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_whoever_chose_another_is_asked_with_its_label(field: dict[str, Any], language: str):
    of = field["which"]["of"]
    chosen = read("proactive_dataset.yaml")["dataset_fields"]
    [listed] = [each["vocabulary"] for each in chosen if each["field_name"] == of]
    [label] = [
        each["label"][language]
        for each in read(f"vocabularies/{listed}.yaml")["terms"]
        if each["code"] == "other"
    ]
    assert f"«{label}»" in field["which"]["says"][language]
