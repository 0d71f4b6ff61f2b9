"""The small wrong changes fit the source: each changes one place, and its tests exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.changes import CHANGES, Change

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_a_change_is_made_in_one_place_and_leaves_python(change: Change) -> None:
    source = (ROOT / change.path).read_text(encoding="utf-8")
    assert source.count(change.old) == 1
    changed = source.replace(change.old, change.new)
    assert changed != source
    compile(changed, change.file, "exec")
    assert (ROOT / change.tests).exists()


def test_each_change_has_a_name_of_its_own() -> None:
    assert len({change.name for change in CHANGES}) == len(CHANGES)
