"""A vocabulary's term as a concept, linked to those of other vocabularies."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain import concept
from ckanext.proactiva.domain.vocabulary import Term, parse


def term(**notes: object) -> Term:
    entry = {"code": "girls", "label": {"en": "Girls"}, **notes}
    return parse("groups", {"terms": [entry]}).terms["girls"]


def test_a_theme_and_a_goal_are_wider_and_never_the_same():
    water = term(eu_data_theme=" ENVI,", sdg="3, ,13")
    assert concept.exact_matches(water) == []
    assert concept.broad_matches(water) == [
        "http://publications.europa.eu/resource/authority/data-theme/ENVI",
        "http://metadata.un.org/sdg/3",
        "http://metadata.un.org/sdg/13",
    ]


@pytest.mark.parametrize(
    ("noted", "found"),
    [
        ("http://www.wikidata.org/entity/Q3031", ["http://www.wikidata.org/entity/Q3031"]),
        (
            ["https://a.example/x", "https://b.example/y"],
            ["https://a.example/x", "https://b.example/y"],
        ),
        ("javascript:alert(1)", []),
        ({"a": "b"}, []),
        (None, []),
        (7, []),
    ],
)
def test_what_is_the_same_is_an_address(noted: object, found: list[str]):
    assert concept.exact_matches(term(exact_match=noted)) == found


def test_what_a_term_means_is_said_by_language():
    assert concept.definitions(term(definition={"es": "Hasta los once años"})) == {
        "es": "Hasta los once años"
    }
    assert concept.definitions(term(definition="Until eleven")) == {"en": "Until eleven"}
    assert concept.definitions(term()) == {}


def test_a_list_keeps_its_name_when_a_portal_adds_to_it():
    base = parse("groups", {"terms": [], "label": {"en": "Groups", "es": "Grupos"}})
    own: dict[str, object] = {"terms": [{"code": "a", "label": "A"}], "extends": True}
    assert parse("groups", own, base).labels == {"en": "Groups", "es": "Grupos"}
    assert parse("groups", {**own, "label": "Ours"}, base).labels == {"en": "Ours"}
