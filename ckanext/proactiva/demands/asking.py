"""How a demand comes to be, and what whoever looks at it may do."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
from collections.abc import Collection
from typing import Any

from sqlalchemy.exc import IntegrityError

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.datasets import search as searching
from ckanext.proactiva.demands import presentation, transitions
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain import demand_moves, folio
from ckanext.proactiva.domain.privacy import findings, public_text
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.domain.text import clean, headline
from ckanext.proactiva.model import Demand, Participant, Support
from ckanext.proactiva.people import limits, permissions

TRIES = 8
SHORTEST_TELLING = 4
LETTERS = re.compile(r"\W+")
MOST_LIKE_DATASETS = 4


def ask(context: Any, given: dict[str, Any]) -> tuple[Demand, str | None]:
    """Make the demand that somebody asks for, or find it if they asked before.

    Returns:
        The demand, and the claim code of an author without account.
    """
    user = permissions.account(context)
    if user is None:
        limits.spend(limits.DEMANDS)
    submission = _submission(given, user.id if user else "")
    claim_code = None if user else _claim_code(submission)
    demand = _sent_before(submission)
    if demand is None:
        author = _author(user, claim_code, given["alias"])
        demand = _new(author, submission, given, held=user is None or config.review_all())
        if not _store(demand):
            return _sent_before(submission) or demand, claim_code
        transitions.record_start(demand, Role.AUTHOR)
        if demand.visibility == demands.Visibility.PUBLIC.value and given["institution"]:
            transitions.refer(demand, given["institution"], Role.AUTHOR)
    return demand, claim_code


def preview(given: dict[str, Any]) -> dict[str, Any]:
    """Return what would be public of a demand, and which personal data would not be."""
    texts = {key: given[key] for key in ("wanted", "purpose", "alias")}
    texts["title"] = given["title"] or headline(given["wanted"])
    masked = {found.kind.value for text in texts.values() for found in findings(clean(text))}
    institution = model.Group.get(given["institution"]) if given["institution"] else None
    return {
        **{key: public_text(text) for key, text in texts.items()},
        "problem": given["problem"],
        "beneficiary_groups": given["beneficiary_groups"],
        "territories": given["territories"],
        "institution": institution.display_name if institution else "",
        "masked": sorted(masked),
    }


def reword(demand: Demand, given: dict[str, Any]) -> None:
    """Take an author's new words for a demand."""
    wanted = given["wanted"]
    demand.write(given["title"] or headline(wanted), wanted, given["purpose"])


def standing(context: Any, demand: Demand, roles: Collection[Role]) -> dict[str, Any]:
    """Return what whoever looks may do with a demand, and whether they support it."""
    state = demand.rules()
    acts = [act.value for act in demands.Act if demand_moves.allows(state, act, roles)]
    supporter = permissions.supporter(context)
    supported = supporter is not None and _supports(demand, supporter)
    mine = _for_author(demand) if Role.AUTHOR in roles else {}
    return {"may": acts, "is_author": Role.AUTHOR in roles, "supported": supported, **mine}


def like_datasets(context: Any, wanted: str) -> list[dict[str, str]]:
    """Return published datasets of like words; none when search is down, which stops nobody."""
    # As written: the index has its own way to fold accents and endings.
    said = {LETTERS.sub("", word) for word in clean(wanted).casefold().split()}
    query = " OR ".join(sorted(word for word in said if len(word) >= SHORTEST_TELLING))
    if not query:
        return []
    search = {"q": query, "rows": MOST_LIKE_DATASETS, "facet": "false", "defType": "lucene"}
    found = searching.datasets(context, search) or {"results": []}
    return [
        {
            "name": each["name"],
            "title": each.get("title") or each["name"],
            "type": each["type"],
            "usefulness": each.get("proactiva_usefulness_rationale", ""),
            "institution": (each.get("organization") or {}).get("title", ""),
        }
        for each in found["results"]
    ]


def _for_author(demand: Demand) -> dict[str, Any]:
    """Return an author's own words, and what a moderator asked them to change."""
    written = {"wanted": demand.wanted_raw, "purpose": demand.purpose_raw}
    if demand.status != demands.Status.RETURNED.value:
        return {"written": written}
    said = presentation.messages([demand.id], demands.Visibility.AUTHOR.value)
    returned = {"reason": demand.held_for, "text": said[-1]["text"] if said else ""}
    return {"written": written, "returned": returned}


def _sent_before(submission: str) -> Demand | None:
    return model.Session.query(Demand).filter_by(submission=submission).first()


def _new(author: Participant, submission: str, given: dict[str, Any], *, held: bool) -> Demand:
    today = clock.today()
    state = demands.start(today, account=author.user_id is not None, email=False, held=held)
    demand = Demand(
        author_id=author.id,
        submission=submission,
        problem=given["problem"],
        beneficiary_groups=given["beneficiary_groups"],
        territories=given["territories"],
        asked_organization_id=given["institution"] or None,
        held_for=_held_for(author) if state.status is demands.Status.IN_REVIEW else None,
    )
    demand.become(state)
    reword(demand, given)
    return demand


def _store(demand: Demand) -> bool:
    """Store a new demand under a free folio; tell when the same form arrived at the same time."""
    for _ in range(TRIES):
        demand.folio = folio.new_folio(clock.today().year, os.urandom(folio.FOLIO_BYTES))
        try:
            with model.Session.begin_nested():
                model.Session.add(demand)
        except IntegrityError:
            if _sent_before(demand.submission) is not None:
                return False
        else:
            return True
    raise tk.ValidationError({"folio": [tk._("No folio is free. Try again in a moment")]})


def _held_for(author: Participant) -> str:
    nobody = author.user_id is None
    reason = demands.Reason.NOBODY_TO_CONFIRM if nobody else demands.Reason.REVIEW_OF_ALL
    return reason.value


def _author(user: model.User | None, claim_code: str | None, alias: str) -> Participant:
    if user is not None:
        author = Participant.of_account(user.id)
    else:
        author = Participant.of_secret(folio.claim_hash(claim_code or ""))
    author.alias = public_text(alias) or author.alias
    return author


def _submission(given: dict[str, Any], user_id: str) -> str:
    """Return what tells one sending from another: the form it came from, and what it says.

    A client that sends no token of a form sends anew each time.
    """
    token = given["form_token"] or os.urandom(16).hex()
    content = {key: value for key, value in given.items() if key != "form_token"}
    said = json.dumps([token, user_id, content], sort_keys=True, default=str)
    return hashlib.sha256(said.encode()).hexdigest()


def _claim_code(submission: str) -> str:
    # Made from what was sent, so that a telephone that lost the answer gets the same code again
    # by sending the same form; without the portal's secret nobody else can work it out.
    digest = hmac.new(config.secret().encode(), submission.encode(), hashlib.sha256).digest()
    return folio.new_claim_code(digest[: folio.CLAIM_BYTES])


def _supports(demand: Demand, participant: Participant) -> bool:
    return model.Session.get(Support, (demand.id, participant.id)) is not None
