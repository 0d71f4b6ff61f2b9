"""The reference of the API matches the code, and each of its examples does what it shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories as core
from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from ckanext.proactiva.ledger.tables import EVENT
from docs.reference import page
from docs.reference.actions import OURS, read
from docs.reference.parameters import MEANINGS, parameters_of
from tests import factories
from tests.factories import Person
from tests.support.queries import READ_ONLY, statements_sent
from tests.support.schemas import next_month
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")


Asked = tuple[str, Person]


def redacted(unit: str) -> Asked:
    return factories.published(wanted="Los recibos del agua que pagan en el tel. 722 123 4567")


def in_review(unit: str) -> Asked:
    return factories.in_review()


def unconfirmed(unit: str) -> Asked:
    asked = factories.ask(Person(), by_email=True)
    model.Session.commit()
    return asked.demand.folio, Person(claim_code=asked.claim_code or "")


def returned(unit: str) -> Asked:
    return factories.returned()


def published(unit: str) -> Asked:
    return factories.published()


def referred(unit: str) -> Asked:
    return factories.published(institution=unit)


def questioned(unit: str) -> Asked:
    folio, author = referred(unit)
    question = {"folio": folio, "institution": unit, "text": "¿De qué colonia?"}
    factories.member(unit, "editor").call("proactiva_referral_ask", **question)
    return folio, author


def answered(unit: str) -> Asked:
    folio, author = referred(unit)
    named = {"datasets": [factories.dataset(unit)]}
    factories.answer(factories.member(unit, "editor"), folio, unit, **named)
    return folio, author


def hidden(unit: str) -> Asked:
    folio, author = published(unit)
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="spam")
    return folio, author


def proposed(unit: str) -> Asked:
    folio, author = referred(unit)
    factories.moderator().call("proactiva_demand_merge", folio=folio, target=published(unit)[0])
    return folio, author


def merged(unit: str) -> Asked:
    folio, author = proposed(unit)
    author.call("proactiva_demand_merge_consent", folio=folio)
    return folio, author


def held_message(folio: str, author: Person) -> str:
    said = {"folio": folio, "text": "Que venga por colonia"}
    return author.call("proactiva_message_create", **said)["id"]


def hidden_message(folio: str, author: Person) -> str:
    message = held_message(folio, author)
    factories.moderator().call("proactiva_message_hide", id=message)
    return message


def named_by(action: str, unit: str, folio: str, author: Person) -> str:
    """Return the id of what an action is about, such as a message or a report, if it takes one."""
    if action == "proactiva_report_close":
        return factories.report(folio)
    if action in ("proactiva_use_show", "proactiva_use_redact"):
        return factories.use()
    if action.startswith("proactiva_initiative_"):
        return factories.initiative(unit)
    if action == "proactiva_badge_revoke":
        return factories.badge()
    if action == "proactiva_message_unhide":
        return hidden_message(folio, author)
    return held_message(folio, author) if "message" in action else ""


def moderator(unit: str) -> Person:
    return factories.moderator()


def sysadmin(unit: str) -> Person:
    made = core.SysadminWithToken()
    return Person(made["name"], made["token"])


# The state that a demand has to be in for the example to work; otherwise it is referred.
DEMANDS: dict[str, Callable[[str], Asked]] = {
    "proactiva_confirmation_create": unconfirmed,
    "proactiva_demand_publish": in_review,
    "proactiva_demand_return": in_review,
    "proactiva_demand_resubmit": returned,
    "proactiva_demand_close": answered,
    "proactiva_demand_reopen": answered,
    "proactiva_demand_unhide": hidden,
    "proactiva_demand_merge_consent": proposed,
    "proactiva_demand_merge_object": proposed,
    "proactiva_demand_unmerge": merged,
    "proactiva_demand_redact": published,
    "proactiva_redaction_appeal": redacted,
    "proactiva_answer_correct": answered,
    "proactiva_correction_preview": answered,
    "proactiva_verdict_create": answered,
    "proactiva_verdict_close": answered,
    "proactiva_referral_reopen": answered,
    "proactiva_person_erase": published,
    "proactiva_person_export": published,
    "proactiva_referral_create": published,
    "proactiva_referral_clarify": questioned,
}
# Who may do it, by the words of the reference; otherwise anybody with an account.
CALLERS: dict[str, Callable[[str], Person]] = {
    "sysadmins": sysadmin,
    "the demand's author or the authority's editors": moderator,
    "editors who may answer": lambda unit: factories.member(unit, "editor"),
    "the authority's editors": moderator,
    "the authority's editors, and the editors of the institution that is named": moderator,
    "the authority's admins, for an institution where nobody can log in": (
        lambda unit: factories.member(factories.authority(), "admin")
    ),
    "the authority's admins": lambda unit: factories.member(factories.authority(), "admin"),
    "the institution's editors": lambda unit: factories.member(unit, "editor"),
    "the institution's editors, and whoever records its answers": lambda unit: factories.member(
        unit, "editor"
    ),
    "the institution's admins": lambda unit: factories.member(unit, "admin"),
    "the institution's members, and whoever records its answers": lambda unit: factories.member(
        unit, "member"
    ),
    "editors to answer with datasets or to decline, and admins to refuse": (
        lambda unit: factories.member(unit, "editor")
    ),
}


def test_the_reference_is_what_the_code_says():
    assert page.FILE.read_text(encoding="utf-8") == page.whole(), "run: make docs"


def test_each_kind_of_caller_is_one_that_the_reference_names():
    assert CALLERS.keys() <= {read(name).allowed for name in OURS}


def test_each_parameter_has_one_meaning():
    assert {each.name for name in OURS for each in parameters_of(name)} == MEANINGS.keys()


@pytest.mark.parametrize("action", OURS)
def test_each_example_works(app, mails, action: str):
    described, unit = read(action), factories.institution()
    example = described.example
    assert example.path == f"/api/3/action/{action}"
    assert (example.method == "GET") == described.reads_only
    folio, author = DEMANDS.get(action, referred)(unit)
    mailed = factories.stop_token if action.endswith("_stop") else factories.unconfirmed
    dataset = factories.dataset(unit)
    there_is = {
        "authority": factories.authority(),
        "accept": [unit],
        "folio": folio,
        "claim_code": author.claim_code,
        "institution": unit,
        "dataset": dataset,
        "datasets": [dataset],
        "id": named_by(action, unit, folio, author) or dataset,
        "account": factories.person().name,
        "promised_for": next_month(),
        "answered_on": clock.today().isoformat(),
        "target": published(unit)[0],
        "token": mailed(),
    }
    if "seq" in example.given:
        there_is["seq"] = sealed()
    caller = CALLERS.get(described.allowed, lambda unit: factories.person())(unit)
    there_is["colleague"] = caller.name
    if action.startswith("proactiva_follow_"):
        there_is |= {"id": factories.follow(caller), "token": factories.awaited_follow()}
    if action == "proactiva_claim_confirm":
        there_is["token"] = factories.claim_link()
    visitor = Visitor(app, caller.token if example.has_token else "")
    send = visitor.read if described.reads_only else visitor
    with statements_sent() as sent:
        response = send(action, **{**example.given, **_known(there_is, example.given)})
    assert response.status_code == 200, response.body
    # What says that it only reads does so in a transaction in which the database refuses to write.
    assert any(READ_ONLY in each for each in sent) == described.reads_only


def sealed() -> int:
    """Return the number of an event of a dataset, after the ledger has looked."""
    call_action("proactiva_ledger_sync", after_pause=True)
    with model.meta.engine.connect() as connection:
        last = sa.select(sa.func.max(EVENT.c.seq)).where(EVENT.c.dataset.is_not(None))
        return connection.execute(last.where(EVENT.c.corrects.is_(None))).scalar_one()


def _known(there_is: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return what exists in place of what an example names."""
    return {name: there_is[name] for name in given if name in there_is}
