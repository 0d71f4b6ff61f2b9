"""Many more lives of demands than there is time for elsewhere."""

from __future__ import annotations

import pytest

from tests.support import histories

pytestmark = pytest.mark.usefixtures("non_clean_db")


def test_events_fold_to_what_is_stored(seed: int):
    assert histories.tell(examples=50, number=seed + 1)
