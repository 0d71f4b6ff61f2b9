"""Update frequencies as portals write them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

import ckanext.proactiva
from ckanext.proactiva.domain.frequency import LONGEST_PERIOD, meant, names, period
from ckanext.proactiva.domain.vocabulary import Note, Term, parse

LISTS = Path(ckanext.proactiva.__file__).parent / "schemas" / "vocabularies"
OURS = parse("frequencies", yaml.safe_load((LISTS / "update_frequencies.yaml").read_text()))
KNOWN = names(OURS)
WRITTEN = {
    "monthly": (
        "monthly",
        "Monthly",
        " MENSUAL ",
        "R/P1M",
        "http://purl.org/cld/freq/monthly",
        "https://estado.example/cada#monthly",
    ),
    "yearly": (
        "Anual",
        "annual",
        "ANNUAL",
        "R/P1Y",
        "http://publications.europa.eu/resource/authority/frequency/ANNUAL",
        "http://publications.europa.eu/resource/authority/frequency/ANNUAL/",
    ),
    "half_yearly": (
        "half-yearly",
        "half_yearly",
        "Twice a  year",
        "ANNUAL_2",
        "semiannual",
        "biannually",
    ),
    "as_needed": ("AS_NEEDED", "Cuando se necesite", "asNeeded", "as_required"),
    "continuous": ("continual",),
    "not_planned": ("notPlanned", "not_planned"),
}


@pytest.mark.parametrize(
    ("written", "code"), [(each, code) for code, texts in WRITTEN.items() for each in texts]
)
def test_a_frequency_is_known_however_it_is_written(written: str, code: str):
    found = meant(written, KNOWN)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "written", ["", "/", "cada luna llena", "R/", "http://example.org/", "x" * 9999]
)
def test_what_the_list_does_not_know_means_nothing(written: str):
    assert meant(written, KNOWN) is None


def test_of_two_terms_of_a_portals_list_that_are_written_alike_the_first_is_meant():
    term = "{{code: {}, label: {{es: Según la temporada}}}}"
    listed = yaml.safe_load(f"terms: [{term.format('seasonal')}, {term.format('when_due')}]")
    found = meant("según la temporada", names(parse("frequencies", listed)))
    assert found is not None
    assert found.code == "seasonal"


def test_no_two_terms_of_our_list_are_written_alike():
    alone = {each.code: names(type(OURS)("one", {each.code: each})) for each in OURS}
    assert sum(map(len, alone.values())) == len(KNOWN)


@pytest.mark.parametrize("days", [None, "31", True, 0, -1, 10**9, [31]])
def test_what_is_no_number_of_days_is_no_period(days: Note):
    assert period(Term("odd", {"en": "Odd"}, {"days": days})) is None


def test_a_period_lasts_as_long_as_the_list_says():
    assert period(OURS.terms["monthly"]) == 31
    assert period(OURS.terms["never"]) is None
    assert period(Term("century", {"en": "Century"}, {"days": LONGEST_PERIOD})) == LONGEST_PERIOD
    assert period(None) is None
