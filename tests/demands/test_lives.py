"""Whatever happens on a portal, in whatever order: what ended has ended, each number is true."""

from __future__ import annotations

import pytest

from tests import factories
from tests.support import lives

pytestmark = [
    pytest.mark.usefixtures("clean_db", "clean_index"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", factories.AUTHORITY),
]


@pytest.mark.parametrize("seed", range(2))
def test_what_holds_holds_all_the_time(app, seed: int):
    done = lives.live(app, lives.plan(seed, count=60))
    assert {"proactiva_demand_create", "proactiva_referral_answer", "tick"} <= done
