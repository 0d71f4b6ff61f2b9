"""Many more and longer lives of a whole portal than there is time for elsewhere."""

from __future__ import annotations

import pytest

from tests.support import lives
from tests.support.portals import PLACES, TERRITORIES

pytestmark = [
    pytest.mark.usefixtures("clean_db", "clean_index"),
    pytest.mark.ckan_config(TERRITORIES, PLACES),
]


def test_what_holds_holds_all_the_time(app, seed: int):
    assert lives.live(app, lives.plan(1000 + seed, count=150))
