"""Whoever is told that nothing was saved can trust it: an action reads what it shows, then commits.

All tables are locked as soon as something is committed. Whoever reads them after that gets the same
answer as from a busy database: «nothing was saved».
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from ckan.tests import factories as core

from ckanext.proactiva.domain.follow import Subject
from ckanext.proactiva.model import TABLES
from tests import factories
from tests.factories import Person
from tests.support.holding import held
from tests.support.schemas import given
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
OURS = ", ".join(table.__tablename__ for table in TABLES)
LOCK = f'LOCK TABLE {OURS}, "group", package IN ACCESS EXCLUSIVE MODE'
# CKAN itself commits when somebody was last seen, before an action begins.
CHANGE = re.compile(r'(INSERT INTO|UPDATE|DELETE FROM) (proactiva_|"group")')
Sent = dict[str, Any]
# What an action is sent, and by whom.
Case = tuple[Person, Sent]


@contextmanager
def locked_once_saved() -> Iterator[list[str]]:
    """Lock the tables from the first commit of a change on; yields the changes until then."""
    changes: list[str] = []
    committed: list[bool] = []
    with ExitStack() as stack:

        def note(_connection: Any, _cursor: Any, sent: str, *_rest: Any) -> None:
            if committed and not committed[0]:
                committed[0] = True
                stack.enter_context(held(LOCK))
            if CHANGE.match(sent):
                changes.append(sent)

        def end(_connection: Any) -> None:
            if changes and not committed:
                committed.append(False)

        for name, listener in (("before_cursor_execute", note), ("commit", end)):
            sa.event.listen(sa.engine.Engine, name, listener)
            stack.callback(sa.event.remove, sa.engine.Engine, name, listener)
        yield changes


def root() -> Person:
    made = core.SysadminWithToken(name=factories.named("sysadmin"))
    return Person(made["name"], made["token"])


def of_demand() -> Case:
    return factories.person(), {"folio": factories.public(factories.person())}


def of_answered() -> Case:
    author, unit = factories.person(), factories.institution()
    folio = factories.public(author, institution=unit)
    factories.answer(
        factories.member(unit, "editor"), folio, unit, datasets=[factories.dataset(unit)]
    )
    return author, {"folio": folio}


def of_unconfirmed() -> Case:
    asked = factories.ask(Person(), by_email=True)
    who = Person(claim_code=asked.claim_code or "")
    return who, {"folio": asked.demand.folio, "email": f"{factories.named('persona')}@ejemplo.org"}


def of_waiting() -> Case:
    return factories.moderator(), {"folio": factories.in_review()[0]}


def of_referral() -> Case:
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    return factories.member(unit, "editor"), {"folio": folio, "institution": unit}


def of_colleague() -> Case:
    who, named = of_referral()
    colleague = factories.member(named["institution"], "member")
    return who, {**named, "colleague": colleague.name}


def of_organization() -> Case:
    return root(), {"institution": factories.organization()}


def of_institution() -> Case:
    return root(), {"institution": factories.institution(), "takes_demands": False}


def of_portal() -> Case:
    factories.authority()
    return root(), {"accept": [factories.organization()]}


def of_plan() -> Case:
    unit = factories.institution()
    return factories.member(unit, "editor"), {"institution": unit}


def of_initiative() -> Case:
    unit = factories.institution()
    return factories.member(unit, "editor"), {"id": factories.initiative(unit)}


def of_sheet() -> Case:
    row = f"Los días del tandeo;Agua potable y drenaje;Mujeres;{factories.named('p')}@example.org"
    text = f"información;problema;para quién;correo\n{row}"
    return factories.moderator(), {"sheet": text, "channel": "letter"}


def of_draft() -> Case:
    return Person(), {"draft_key": factories.named("llave"), "form_token": "mine"}


def of_kept_draft() -> Case:
    who, sent = of_draft()
    who.call("proactiva_draft_update", **sent, content="El agua")
    return who, sent


def of_follow() -> Case:
    who = factories.person()
    return who, {"id": factories.follow(who, Subject(problem="health"))}


def of_mails() -> Case:
    return root(), {}


def of_message() -> Case:
    folio = factories.public(factories.person())
    said = factories.person().call("proactiva_message_create", folio=folio, text="Hola")
    return factories.moderator(), {"id": said["id"]}


def of_report() -> Case:
    folio = factories.public(factories.person())
    return factories.moderator(), {"id": factories.report(folio)}


def of_use() -> Case:
    return factories.moderator(), {"id": factories.use()}


def of_dataset() -> Case:
    return factories.person(), {"dataset": factories.dataset(factories.institution())}


CASES: dict[str, Callable[[], Case]] = {
    "proactiva_capture_create": of_sheet,
    "proactiva_confirmation_create": of_unconfirmed,
    "proactiva_demand_create": lambda: (factories.person(), {}),
    "proactiva_demand_publish": of_waiting,
    "proactiva_demand_return": of_waiting,
    "proactiva_draft_delete": of_kept_draft,
    "proactiva_draft_update": of_draft,
    "proactiva_follow_delete": of_follow,
    "proactiva_follow_patch": of_follow,
    "proactiva_initiative_create": of_plan,
    "proactiva_initiative_delete": of_initiative,
    "proactiva_initiative_update": of_initiative,
    "proactiva_institution_accept": of_organization,
    "proactiva_institution_end": of_institution,
    "proactiva_institution_patch": of_institution,
    "proactiva_message_create": of_demand,
    "proactiva_message_hide": of_message,
    "proactiva_notice_adopt": of_mails,
    "proactiva_portal_setup": of_portal,
    "proactiva_referral_assign": of_colleague,
    "proactiva_referral_note": of_referral,
    "proactiva_report_close": of_report,
    "proactiva_report_create": of_demand,
    "proactiva_support_create": of_demand,
    "proactiva_use_create": of_dataset,
    "proactiva_use_redact": of_use,
    "proactiva_verdict_create": of_answered,
}


@pytest.mark.parametrize("action", CASES)
def test_what_was_saved_is_told_although_nothing_more_can_be_read(app, mails, action: str):
    who, named = CASES[action]()
    sent = {**given(action, **named), **named}
    visitor = Visitor(app, who.token, who.claim_code)
    with locked_once_saved() as changes:
        response = visitor(action, **sent)
    assert changes
    assert response.status_code == 200, response.get_data(as_text=True)
