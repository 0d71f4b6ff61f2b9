"""The number of queries of demand pages does not grow with how much there is to show."""

from __future__ import annotations

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import clocks
from ckanext.proactiva.domain import folio
from ckanext.proactiva.institutions import acceptance, calendar
from ckanext.proactiva.model import Answer, Demand, Message, Participant, Referral, Support
from tests import factories
from tests.factories import WATER

pytestmark = pytest.mark.usefixtures("clean_db", "clean_index")

FEW, MANY = 5, 200
BUDGETS = {"board": 12, "demand": 10, "desk": 15}


def add_demands(first: int, last: int, desk: str) -> None:
    """Make public demands, each by another person, to another institution, with its own dataset.

    All are also with the institution *desk*, and all of their authors support demand number 0 and
    write in its dialogue.
    """
    made = [_add_demand(number, desk) for number in range(first, last)]
    model.Session.flush()
    known = model.Session.query(Demand).filter_by(submission="0").one()
    for demand in made:
        at = {"demand_id": known.id, "created_at": clock.now().at}
        model.Session.add(Support(participant_id=demand.author_id, **at))
        message = Message(author_id=demand.author_id, voice="citizen", visibility="public", **at)
        message.write(f"A mí también, {demand.submission}")
        model.Session.add(message)
    model.Session.commit()


def _add_demand(number: int, desk: str) -> Demand:
    today = clock.today()
    author = Participant()
    institution = model.Group(
        name=f"institucion-{number}", title=f"Institución {number}", type="organization"
    )
    institution.is_organization = True
    dataset = model.Package(name=f"datos-{number}", title=f"Datos {number}", type="dataset")
    model.Session.add_all([author, institution, dataset])
    model.Session.flush()
    acceptance.accept(institution, clock.now().at)
    demand = Demand(
        folio=folio.new_folio(today.year, number.to_bytes(folio.FOLIO_BYTES, "big")),
        submission=str(number),
        author_id=author.id,
        status="referred",
        visibility="public",
        status_since=today,
        problem="health",
        beneficiary_groups=["girls"],
        territories=[],
        created_at=clock.now().at,
    )
    demand.write(f"{WATER} {number}", f"{WATER} {number}", "")
    model.Session.add(demand)
    model.Session.flush()
    resolved = Referral(demand_id=demand.id, organization_id=institution.id)
    waiting = Referral(demand_id=demand.id, organization_id=model.Group.get(desk).id)
    for referral, status in ((resolved, "resolved"), (waiting, "pending")):
        referral.status, referral.received_on = status, today
    resolved.resolution, resolved.resolved_on, resolved.used_days = "published", today, 0
    waiting.due_on = today
    model.Session.add_all([resolved, waiting])
    model.Session.flush()
    model.Session.add(Answer(referral_id=resolved.id, package_id=dataset.id))
    return demand


def test_pages_of_demands(page_cost):
    desk = factories.institution()
    editor = {"id": factories.member(desk, "editor").name}
    moderator = {"id": factories.moderator().name}

    def costs() -> dict[str, int]:
        known = model.Session.query(Demand).filter_by(submission="0").one().folio
        return {
            "board": page_cost("/proactiva/demands"),
            "searched": page_cost("/proactiva/demands?q=agua&problem=health&sort=due"),
            "demand": page_cost(f"/proactiva/demands/{known}"),
            "landing": page_cost("/proactiva"),
            "desk": page_cost(f"/proactiva/desk/{desk}", editor),
            "moderation": page_cost("/proactiva/moderation", moderator),
        }

    add_demands(0, FEW, desk)
    calendar.copy(clocks.years(clock.now()))  # as acts and `tick` do
    few = costs()
    add_demands(FEW, MANY, desk)
    assert costs() == few
    within = {name: cost for name, cost in few.items() if cost <= BUDGETS.get(name, cost)}
    assert within == few
