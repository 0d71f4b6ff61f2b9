"""What the search index holds: what a portal says, unlisted codes, and no term that is too long."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("mode", "query"),
    [
        ("ours-of-another-kind", {"fq": "proactiva_privacy_reviewed:testado"}),
        ("ours-of-another-kind", {"q": "testado"}),
        ("text-by-language", {"q": "says when water comes"}),
        ("text-by-language", {"q": "llega el agua"}),
    ],
)
def test_search_finds_values_of_the_portals_own_fields(open_portal, mode, query):
    site = open_portal(mode)
    created = site.create(**site.portal.theirs)
    site.commit()
    only = f"{query.get('fq', '')} +id:{created['id']}"
    assert site.call("package_search", **{**query, "fq": only})["count"] == 1


@pytest.mark.parametrize("mode", ["plain", "scheming-first"])
def test_a_code_on_no_list_is_found_by_itself(open_portal, mode):
    site = open_portal(mode)
    created = site.create(proactiva_beneficiary_group=["ovnis", "girls"])
    site.commit()
    found = site.call("package_search", q="ovnis niñas", fq=f"id:{created['id']}")
    assert found["count"] == 1


def test_a_long_text_of_a_type_that_no_longer_has_the_block_is_no_term(open_portal):
    text = "El agua llega los martes. " * 2_000
    created = open_portal("plain").create(proactiva_easy_read_summary=text)
    site = open_portal("plain", **{"ckanext.proactiva.dataset_types": "geodato"})
    site.call("package_patch", id=created["id"], title="Otro")
    site.commit()
    found = site.call("package_search", q="martes", fq=f"id:{created['id']}")
    assert [each["title"] for each in found["results"]] == ["Otro"]
