"""Private data is in nothing that others can read: page, API, feed or file.

Markers come from the tables, addresses from the routes, and actions from the API: a column without
an audience, or a route or a parameter unknown to this walk, fails the test.
"""

from __future__ import annotations

import pytest

from ckan import model

from ckanext.proactiva.model import Demand, Message, Note
from tests import factories
from tests.support import ledgers, markers
from tests.support.markers import AUTHORITY, EVERYBODY
from tests.support.readers import World

pytestmark = pytest.mark.usefixtures("clean_db", "clean_index")


def core_ids() -> set[str]:
    """Return the ids of CKAN's own rows, whose visibility CKAN itself decides."""
    tables = (model.Group, model.Package, model.User)
    return {row.id for table in tables for row in model.Session.query(table.id)}


def test_nobody_reads_what_is_not_meant_for_them(app):
    world = World(app)
    # Until the ledger has looked, the pages of growth are empty.
    ledgers.sync()
    meant = markers.audiences()
    accounts = {name for (name,) in model.Session.query(model.User.name)}
    meant.update({secret: set() for secret in world.secrets})
    ours = [*world.actions(), *world.pages()]
    leaks, read = set(), {name: set() for name in world.readers}
    everything, told = meant.keys() | accounts, dict[str, set[str]]()
    for name, reader in world.readers.items():
        unnamed = accounts - world.colleagues(name)
        for requests, ids in ((ours, unnamed), (list(world.of_ckan()), set())):
            unmeant = {each for each, who in meant.items() if not who & reader.groups} | ids
            unmeant -= core_ids() if not ids else set()
            for address, query in requests:
                shown = reader.open(address, **query)
                if shown not in told:  # many readers are shown the same
                    told[shown] = {each for each in everything if each in shown}
                read[name] |= told[shown] & meant.keys()
                leaks |= {(name, address, _named(each)) for each in told[shown] & unmeant}
    assert leaks == set()
    for hidden in world.searched():
        assert factories.call("proactiva_demand_list", q=hidden)["count"] == 0
    _walk_was_not_blind(meant, read)


def _named(leak: str) -> str:
    """Return where something that leaked is stored."""
    for table in markers.TABLES:
        for row in model.Session.query(table):
            for column in table.__table__.columns:
                if leak in str(getattr(row, column.name)):
                    return f"{table.__tablename__}.{column.name}: {leak}"
    return leak


def _walk_was_not_blind(meant: markers.Audiences, read: dict[str, set[str]]) -> None:
    """Check that everybody did read what is written for them."""
    words = {each for each in meant if each.startswith("zq")}
    assert {each for each in words if EVERYBODY in meant[each]} <= read["anonymous"]
    raw = {each for each, who in meant.items() if "850101" in each and AUTHORITY in who}
    demand = model.Session.query(Demand).filter_by(status="in_review").one()
    noted = set(markers.TELLING.findall(model.Session.query(Note).one().text))
    assert noted <= read["member"]
    written = demand.title_raw + demand.wanted_raw + demand.purpose_raw
    assert {each for each in raw if each in written} <= read["moderator"]
    why = model.Session.query(Message).filter_by(visibility="author").one()
    assert set(markers.TELLING.findall(why.text_public)) <= read["author of returned"]
