"""A demand that somebody may not see looks like one that does not exist, with a way on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.demand import Status
from tests import factories
from tests.factories import WATER, Person

PHONE = "800 000 0000"
UNKNOWN = "TP-2026-000-0000"

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority_phone", PHONE),
]


def moderated(action: str, **given: str) -> Callable[[str], str]:
    def made(unit: str) -> str:
        folio, _ = factories.in_review(institution=unit)
        factories.moderator().call(f"proactiva_demand_{action}", folio=folio, **given)
        return folio

    return made


def withdrawn(unit: str) -> str:
    folio, author = factories.in_review(institution=unit)
    author.call("proactiva_demand_withdraw", folio=folio)
    return folio


def hidden(unit: str) -> str:
    folio = factories.public(factories.person(), institution=unit)
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="spam")
    return folio


def put(status: Status) -> Callable[[str], str]:
    """Put a demand into a status that no act leads to yet."""

    def made(unit: str) -> str:
        folio, _ = factories.in_review(institution=unit)
        demand = queries.by_folio(folio)
        assert demand is not None
        demand.status, demand.visibility = status.value, "author"
        model.Session.commit()
        return folio

    return made


UNSEEN = {
    "in_review": lambda unit: factories.in_review(institution=unit)[0],
    "returned": moderated("return", reason="unclear", text="¿Qué?"),
    "refused": moderated("refuse", reason="spam"),
    "withdrawn": withdrawn,
    "hidden": hidden,
    "unconfirmed": put(Status.UNCONFIRMED),
    "expired": put(Status.EXPIRED),
}


@pytest.mark.parametrize("place", UNSEEN)
def test_whoever_may_not_see_it_reads_what_is_read_of_no_demand(app, place: str):
    unit = factories.institution()
    folio = UNSEEN[place](unit)
    people = {
        "nobody known": Person(),
        "somebody": factories.person(),
        "officer": factories.member(unit, "admin"),
        "of another's code": factories.in_review(wanted=WATER)[1],
    }
    for role, who in people.items():
        for told in (by_api, by_page, by_act):
            found, unknown = told(app, who, folio), told(app, who, UNKNOWN)
            assert found == unknown, (role, told)
            assert found[0] == 404
            assert "/proactiva/mine" in found[1]
            assert PHONE in found[1]


def test_the_desk_of_whoever_has_it_says_the_same(app):
    unit = factories.institution()
    officer, folio = factories.member(unit, "editor"), hidden(unit)
    found, unknown = (
        _page(app, officer, f"/proactiva/desk/{unit}/{f}", f) for f in (folio, UNKNOWN)
    )
    assert found == unknown
    assert found[0] == 404
    assert "/proactiva/mine" in found[1]


def by_api(app: Any, who: Person, folio: str) -> tuple[int, str]:
    asked = {"folio": folio, **({"claim_code": who.claim_code} if who.claim_code else {})}
    answer = app.post("/api/3/action/proactiva_demand_show", json=asked, headers=_headers(who))
    return answer.status_code, answer.json["error"]["message"]


def by_page(app: Any, who: Person, folio: str) -> tuple[int, str]:
    return _page(app, who, f"/proactiva/demands/{folio}", folio)


def by_act(app: Any, who: Person, folio: str) -> tuple[int, str]:
    asked = {"folio": folio, "text": "Hola"}
    answer = app.post("/api/3/action/proactiva_message_create", json=asked, headers=_headers(who))
    return answer.status_code, answer.json["error"]["message"]


def _page(app: Any, who: Person, address: str, folio: str) -> tuple[int, str]:
    answer = app.get(address, headers=_headers(who))
    body = answer.body
    start, end = body.index("<article"), body.index("</article>")
    return answer.status_code, body[start:end].replace(folio, "folio")


def _headers(who: Person) -> dict[str, str]:
    return {"Authorization": who.token} if who.token else {}
