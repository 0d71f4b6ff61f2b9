"""Terms are computed for their own dates: what was shown years ago is what is shown now."""

from __future__ import annotations

import pytest
from freezegun import freeze_time

from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.transitions import referrals_of
from tests import factories
from tests.factories import on

pytestmark = pytest.mark.usefixtures("non_clean_db")


def test_the_due_day_shown_is_the_one_stored_whenever_it_is_read():
    unit = factories.institution()
    asked = factories.ask(factories.person(), on("2023-03-10"), institution=unit)
    demand = queries.by_folio(asked.demand.folio)
    assert demand is not None
    [stored] = referrals_of(demand)
    [shown] = factories.call("proactiva_demand_show", folio=demand.folio)["referrals"]
    assert shown["due"] == stored.due_on.isoformat() == "2023-04-03"


def test_the_authority_is_late_to_refer_only_after_the_last_day():
    asked = factories.ask(factories.person(), on("2026-11-09"))
    for day, is_late in (("2026-11-17", False), ("2026-11-18", True)):
        with freeze_time(f"{day} 18:00"):
            shown = factories.call("proactiva_demand_show", folio=asked.demand.folio)
        assert (shown["refer_by"], shown["refer_overdue"]) == ("2026-11-17", is_late)
