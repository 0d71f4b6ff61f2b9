"""Everybody who meets around a demand, and demands in each state that they can bring it to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories

from tests.support.asked import AUTHORITY, call, demand, named

WORDS = "Lo publicamos con el calendario completo de cada colonia y su fecha de actualización."


@dataclass(frozen=True)
class Person:
    """Somebody as they come: with an account or without, with a claim code or without."""

    name: str = ""
    token: str = ""
    claim_code: str = ""

    def call(self, action: str, **data: Any) -> Any:
        """Call an action as this person."""
        claim = {"claim_code": self.claim_code} if self.claim_code else {}
        return call(action, self.name, **{**data, **claim})


def person(**fields: Any) -> Person:
    """Make somebody with an account."""
    name = named("persona")
    made = factories.UserWithToken(**{"name": name, "fullname": f"Nombre de {name}", **fields})
    return Person(made["name"], made["token"])


def join(organization: str, who: Person, capacity: str) -> Person:
    """Make somebody a member of an organization."""
    joined = {"id": organization, "object": who.name, "object_type": "user", "capacity": capacity}
    tk.get_action("member_create")({"ignore_auth": True}, joined)
    return who


def member(organization: str, capacity: str) -> Person:
    """Make somebody with an account who is a member of an organization."""
    return join(organization, person(), capacity)


def institution(**fields: Any) -> str:
    """Make an institution with nobody in it, and return its name."""
    made = factories.Organization(**{"name": named("institucion"), **fields})
    # CKAN makes whoever makes an organization its admin.
    model.Session.query(model.Member).filter_by(group_id=made["id"], table_name="user").delete()
    model.Session.commit()
    return made["name"]


def authority() -> str:
    """Return the name of the authority's organization, made where it is missing."""
    if model.Group.get(AUTHORITY) is None:
        factories.Organization(name=AUTHORITY, title="Autoridad")
    return AUTHORITY


def moderator() -> Person:
    """Make an editor of the authority's organization."""
    return member(authority(), "editor")


def public(author: Person, **fields: Any) -> str:
    """Make a public demand of somebody with an account, and return its folio."""
    return demand(author.name, **fields)["folio"]


def in_review(**fields: Any) -> tuple[str, Person]:
    """Make a demand of nobody known, and return its folio and who holds its claim code."""
    made = demand(**fields)
    return made["folio"], Person(claim_code=made["claim_code"])


def published(**fields: Any) -> tuple[str, Person]:
    """Make a demand of nobody known that a moderator published."""
    folio, author = in_review(**fields)
    moderator().call("proactiva_demand_publish", folio=folio)
    return folio, author


def returned(text: str = "Quita el teléfono", **fields: Any) -> tuple[str, Person]:
    """Make a demand of nobody known that a moderator returned with a reason."""
    folio, author = in_review(**fields)
    why = {"folio": folio, "reason": "personal_data", "text": text}
    moderator().call("proactiva_demand_return", **why)
    return folio, author


def dataset(organization: str, **fields: Any) -> str:
    """Make a dataset of an institution, public unless told otherwise, and return its name."""
    owner = model.Group.get(organization)
    return factories.Dataset(owner_org=owner.id, name=named("datos"), **fields)["name"]


def answer(officer: Person, folio: str, organization: str, **fields: Any) -> dict[str, Any]:
    """Answer a demand for an institution, with what was published for it unless told otherwise."""
    given = {"folio": folio, "institution": organization, "resolution": "published", "text": WORDS}
    return officer.call("proactiva_referral_answer", **{**given, **fields})
