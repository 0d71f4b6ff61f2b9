"""Whatever happens on a portal, in any order, ended things stay ended and numbers are correct."""

from __future__ import annotations

import pytest

from tests.support import lives
from tests.support.portals import PLACES, TERRITORIES

pytestmark = [
    pytest.mark.usefixtures("clean_db", "clean_index"),
    pytest.mark.ckan_config(TERRITORIES, PLACES),
]
FEWEST = 12


@pytest.mark.parametrize("seed", range(2))
def test_what_holds_holds_all_the_time(app, seed: int):
    done = lives.live(app, lives.plan(seed, count=60))
    # A life in which hardly anything is done proves nothing.
    assert len(done) > FEWEST, done
