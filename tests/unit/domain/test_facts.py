"""What proves that data changed: files and their content's marks, never a date or a word."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.facts import SINCE, Facts, File, is_renewed, own_addresses

CSV = File("a.csv", 10, "x", is_upload=False)
PDF = File("b.pdf", None, "", is_upload=False)


@pytest.mark.parametrize(
    ("before", "after", "renewed"),
    [
        ([], [], False),
        ([CSV, PDF], [PDF, CSV], False),
        ([], [CSV], True),
        ([CSV], [CSV, PDF], True),
        ([CSV, PDF], [CSV], True),
        ([CSV], [CSV, CSV], True),
        ([CSV], [CSV._replace(address="c.csv")], True),
        ([CSV], [CSV._replace(hash="y")], True),
        ([PDF._replace(size=3)], [PDF._replace(size=4)], True),
        # What was not known before, or is no longer known, proves nothing.
        ([PDF], [PDF._replace(size=4, hash="y")], False),
        ([CSV], [CSV._replace(size=None, hash="")], False),
        # The same content, however its size was counted.
        ([CSV], [CSV._replace(size=11)], False),
        ([CSV, CSV._replace(size=9)], [CSV._replace(size=9), CSV], False),
        ([PDF._replace(size=n) for n in (3, 4)], [PDF._replace(size=n) for n in (4, 3)], False),
    ],
)
def test_data_changes_with_files_sizes_hashes_and_addresses(
    before: list[File], after: list[File], renewed: bool
) -> None:
    assert is_renewed(before, after) is renewed


def test_names_of_uploads_identify_nothing() -> None:
    assert own_addresses([CSV, PDF]) == {"a.csv", "b.pdf"}
    assert own_addresses([CSV, PDF._replace(is_upload=True)]) == frozenset()


def test_every_fact_that_is_compared_says_since_which_version() -> None:
    stamps = {"data_at", "vocabulary", "formula", "version"}
    assert {*Facts.__dataclass_fields__} - stamps == {*SINCE}
