"""Who is asking, and what they are towards a demand or an institution.

A person is a CKAN account, or nobody known who holds a secret: the claim code of their demand, or
the secret that their browser keeps for its supports. Views put the secrets that a browser has
shown into the context; nothing that comes over the API can.
"""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
from ckan import authz, model

from ckanext.proactiva import config
from ckanext.proactiva.domain import folio, referral
from ckanext.proactiva.domain.demand import Visibility, sees
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.model import Demand, Participant

CLAIMS = "proactiva_claims"
PERSON = "proactiva_person"
ROLES = "proactiva_roles"


def account(context: Any) -> model.User | None:
    """Return the CKAN account that asks, or None."""
    name = context.get("user")
    user = context.get("auth_user_obj") or (model.User.get(name) if name else None)
    return user if user is not None and getattr(user, "id", None) else None


def claim(code: str) -> str:
    """Return what a browser keeps of a claim code: not the code."""
    return folio.claim_hash(code)


def known_demand(context: Any, data_dict: Any) -> Demand:
    """Return the demand that somebody names, if they may know of it.

    Raises:
        tk.ObjectNotFound: the same for a folio that nobody has and for one that is not theirs.
    """
    return _visible(context, data_dict, Demand.by_folio(data_dict.get("folio")))


def locked_demand(context: Any, data_dict: Any) -> Demand:
    """Return the demand that somebody names, locked until this transaction ends."""
    return _visible(context, data_dict, Demand.by_folio(data_dict.get("folio"), lock=True))


def _visible(context: Any, data_dict: Any, demand: Demand | None) -> Demand:
    if demand is not None and _may_know(context, demand, data_dict.get("claim_code") or ""):
        return demand
    raise tk.ObjectNotFound(tk._("No demand has that folio. Check it, or write to us"))


def _may_know(context: Any, demand: Demand, claim_code: str) -> bool:
    visibility = Visibility(demand.visibility)
    if visibility is Visibility.PUBLIC and not claim_code:
        return True
    roles = demand_roles(context, demand, claim_code)
    # A wrong code tells as little as a folio that nobody has, of a public demand too.
    return sees(visibility, roles) and (not claim_code or Role.AUTHOR in roles)


def supporter(context: Any) -> Participant | None:
    """Return the participant that whoever asks supports as, if they ever took part."""
    user = account(context)
    query = model.Session.query(Participant)
    if user is not None:
        return query.filter_by(user_id=user.id).first()
    secret = context.get(PERSON)
    return query.filter_by(claim_hash=folio.claim_hash(secret)).first() if secret else None


def taking_part(context: Any) -> Participant:
    """Return the participant that whoever asks is from now on."""
    user = account(context)
    if user is not None:
        return Participant.of_account(user.id)
    secret = context.get(PERSON)
    if not secret:
        raise tk.NotAuthorized(tk._("Log in, or use the page of the demand"))
    return Participant.of_secret(folio.claim_hash(secret))


def demand_roles(context: Any, demand: Demand, claim_code: str = "") -> frozenset[Role]:
    """Return what whoever asks is towards this demand."""
    roles: set[Role] = set()
    if _wrote(context, demand, claim_code):
        roles.add(Role.AUTHOR)
    if is_authority(context):
        roles.add(Role.AUTHORITY)
    return frozenset(roles)


def is_authority(context: Any) -> bool:
    """Tell whether whoever asks may moderate: an editor of the authority's organization."""
    user = account(context)
    if user is None:
        return False
    # A sysadmin may do all, also where the authority is not named yet or named wrongly.
    return bool(user.sysadmin) or _may(user, config.authority(), "update_dataset")


def institution_roles(context: Any, organization_id: str) -> frozenset[Role]:
    """Return what whoever asks is in an institution; CKAN's permissions know its hierarchies."""
    user = account(context)
    if user is None:
        return frozenset()
    # An action and its auth function ask the same, and each answer costs several queries.
    known = context.setdefault(ROLES, {})
    if (user.id, organization_id) not in known:
        known[user.id, organization_id] = _institution_roles(user, organization_id)
    return known[user.id, organization_id]


def workplaces(context: Any) -> dict[str, bool]:
    """Tell whether whoever asks has a desk, and whether they moderate.

    For links on many pages, so by one query; what a hierarchy gives, the pages themselves know.
    """
    user = account(context)
    if user is None or user.sysadmin:
        return dict.fromkeys(("desk", "moderation"), user is not None)
    memberships = (
        model.Session.query(model.Group.name, model.Member.capacity)
        .join(model.Member, model.Member.group_id == model.Group.id)
        .filter(
            model.Member.table_name == "user",
            model.Member.table_id == user.id,
            model.Member.state == "active",
            model.Group.is_organization,
            model.Group.state == "active",
        )
        .all()
    )
    editors = authz.get_roles_with_permission("update_dataset")
    editing = {name for name, capacity in memberships if capacity in editors}
    return {"desk": bool(memberships), "moderation": config.authority() in editing}


def _institution_roles(user: model.User, organization_id: str) -> frozenset[Role]:
    if _may(user, organization_id, "update_dataset"):
        capacity = "admin" if _may(user, organization_id, "membership") else "editor"
    elif _may(user, organization_id, "read"):
        capacity = "member"
    else:
        return frozenset()
    has_admin = capacity != "editor" or _has_admin(organization_id)
    return referral.roles_at(capacity, has_admin=has_admin)


def _may(user: model.User, organization: str, permission: str) -> bool:
    return authz.has_user_permission_for_group_or_org(organization, user.name, permission)


def _has_admin(organization_id: str) -> bool:
    admins = model.Session.query(model.Member).filter_by(
        group_id=organization_id, table_name="user", capacity="admin", state="active"
    )
    return bool(model.Session.query(admins.exists()).scalar())


def _wrote(context: Any, demand: Demand, claim_code: str) -> bool:
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    user = account(context)
    if user is not None and author.user_id == user.id:
        return True
    if claim_code and folio.claim_matches(claim_code, author.claim_hash):
        return True
    return author.claim_hash is not None and author.claim_hash in context.get(CLAIMS, ())
