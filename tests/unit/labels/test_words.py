"""What people read about a demand, word by word in both languages, as in ``words.csv`` here.

A register names its words in one place, so a slip there is a slip on every page. Whoever changes a
word on purpose changes it in the table too.
"""

from __future__ import annotations

import csv
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import pofile

from ckanext.proactiva.domain import (
    demand,
    demand_acts,
    message,
    objections,
    referral,
    referral_acts,
    review,
)
from ckanext.proactiva.domain.register import Counted, Phrase, Register

ROOT = Path(__file__).parents[3]
SPANISH = gettext.translation("ckanext-proactiva", ROOT / "ckanext/proactiva/i18n", ["es"])
REGISTERS: dict[str, type[Register]] = {
    "demand status": demand.Status,
    "demand resolution": demand.Resolution,
    "demand reason": review.ReviewReason,
    "demand act": demand_acts.DemandAct,
    "referral status": referral.Status,
    "referral resolution": referral.Resolution,
    "referral reason": referral.AnswerReason,
    "referral act": referral_acts.ReferralAct,
    "voice": message.Voice,
    "objection": objections.Objection,
}

# The register, its code and which part of it; the circle or field next to it; English and Spanish.
Row = tuple[str, str, str, str, str, str]


def table() -> list[Row]:
    with Path(__file__).with_name("words.csv").open(encoding="utf-8", newline="") as file:
        _heading, *rows = csv.reader(file)
    return [(*row,) for row in rows]


def rows_of(name: str) -> Iterator[Row]:
    for member in REGISTERS[name]:
        beside = getattr(member, "circle", None) or getattr(member, "field", "")
        yield name, member.value, "label", getattr(beside, "value", beside), *said(member.label)
        for part in REGISTERS[name].__annotations__:
            words = getattr(member, part)
            if isinstance(words, Counted):
                one, many = (SPANISH.ngettext(words.one, words.many, number) for number in (1, 2))
                yield name, member.value, f"{part} of one", "", words.one, one
                yield name, member.value, f"{part} of many", "", words.many, many
            elif isinstance(words, Phrase) and words.text:
                yield name, member.value, part, "", *said(words)


def said(phrase: Phrase) -> tuple[str, str]:
    """Return a phrase in English and in Spanish."""
    if phrase.context:
        return phrase.text, SPANISH.pgettext(phrase.context, phrase.text)
    return phrase.text, SPANISH.gettext(phrase.text)


@pytest.mark.parametrize("name", REGISTERS)
def test_people_read_the_words_of_the_table(name: str) -> None:
    assert list(rows_of(name)) == [row for row in table() if row[0] == name]


def test_the_table_has_no_other_words() -> None:
    assert {row[0] for row in table()} == REGISTERS.keys()


CATALOGUE = ROOT / "ckanext/proactiva/i18n/es/LC_MESSAGES/ckanext-proactiva.po"


@pytest.mark.parametrize(
    "forbidden",
    [
        r"antes del \{",  # the last day counts: «a más tardar el»
        r"\d+ (working days|días hábiles)",  # a term comes from the rules
    ],
)
def test_no_sentence_says(forbidden: str) -> None:
    with CATALOGUE.open("rb") as file:
        said = [
            text
            for message in pofile.read_po(file, locale="es")
            for texts in (message.id, message.string)
            for text in ([texts] if isinstance(texts, str) else texts)
        ]
    assert [text for text in said if re.search(forbidden, text)] == []
