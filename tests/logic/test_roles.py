"""Who may do what: every role tries every action over HTTP, on demands they can and cannot see.

The table is checked against the auth functions; one that it does not name fails the test.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva import clock
from ckanext.proactiva.logic import auth
from ckanext.proactiva.model import Message
from tests import factories
from tests.factories import Person
from tests.support.schemas import given, next_month, reads_only
from tests.support.visitors import Visitor

pytestmark = [
    pytest.mark.usefixtures("new_ledger"),
    pytest.mark.ckan_config("ckanext.proactiva.moderation", "all"),
]

ANONYMOUS, CITIZEN, SUPPORTER = "anonymous", "citizen", "supporter"
ACCOUNT, CLAIM = "author with account", "author by claim code"
MEMBER, EDITOR, ADMIN, STRANGER = "member", "editor", "admin", "editor of another institution"
MODERATOR, CHIEF, SYSADMIN = "editor of the authority", "admin of the authority", "sysadmin"

EVERYBODY = frozenset(
    {ANONYMOUS, CITIZEN, SUPPORTER, ACCOUNT, CLAIM, MEMBER, EDITOR, ADMIN, STRANGER}
    | {MODERATOR, CHIEF, SYSADMIN}
)
AUTHORS = frozenset({ACCOUNT, CLAIM, SYSADMIN})
AUTHORITY = frozenset({MODERATOR, CHIEF, SYSADMIN})
KNOWN = EVERYBODY - {ANONYMOUS, CLAIM}
# CKAN never checks sysadmins' permissions, but what is not public to them is not found either.
SEES = {
    "public": EVERYBODY,
    "in_review": AUTHORS | AUTHORITY,
    "returned": AUTHORS - {SYSADMIN},
}
# The mailed link that each action takes.
MAILED = {
    "proactiva_claim_confirm": factories.claim_link,
    "proactiva_demand_confirm": factories.unconfirmed,
    "proactiva_follow_confirm": factories.awaited_follow,
    "proactiva_link_preview": factories.unconfirmed,
    "proactiva_notice_stop": factories.stop_token,
}
OF_DATASETS = frozenset({"proactiva_block_show", "proactiva_quality_show"})
DONE, REFUSED, UNKNOWN = "done", 403, 404


@dataclass(frozen=True)
class Rule:
    """Who may, and whether it is about one demand, which not everybody may know of."""

    who: frozenset[str]
    on_demand: bool = False
    # Whether the actor is checked before the demand.
    by_office: bool = False

    def expected(self, kind: str, role: str) -> object:
        if role not in self.who and (self.by_office or not self.on_demand):
            return REFUSED
        if self.on_demand and (role not in SEES[kind] or (self.by_office and kind != "public")):
            return UNKNOWN
        return DONE if role in self.who else REFUSED


def on(*who: str) -> Rule:
    return Rule(frozenset({*who, SYSADMIN}), on_demand=True)


ANYBODY, ROOT = Rule(EVERYBODY), Rule(frozenset({SYSADMIN}))
KEEPERS = Rule(frozenset({CHIEF, SYSADMIN}))
DESK = frozenset({MEMBER, EDITOR, ADMIN, SYSADMIN})
PLANNERS = Rule(DESK - {MEMBER})
OFFICERS = Rule(DESK - {MEMBER}, on_demand=True, by_office=True)
TABLE = {
    "proactiva_answer_correct": on(ADMIN),
    "proactiva_answer_export": ANYBODY,
    "proactiva_answer_list": ANYBODY,
    "proactiva_answer_record": on(CHIEF),
    "proactiva_badge_grant": Rule(AUTHORITY),
    "proactiva_badge_list": Rule(AUTHORITY),
    "proactiva_badge_revoke": Rule(AUTHORITY),
    "proactiva_block_gap_list": Rule(KNOWN),
    "proactiva_block_list": ROOT,
    "proactiva_block_show": ANYBODY,
    "proactiva_capture_create": Rule(AUTHORITY),
    "proactiva_capture_preview": Rule(AUTHORITY),
    "proactiva_claim_confirm": ANYBODY,
    "proactiva_claim_create": ANYBODY,
    "proactiva_confirmation_create": on(ACCOUNT, CLAIM),
    "proactiva_correction_preview": on(ADMIN),
    "proactiva_currency_show": ANYBODY,
    "proactiva_demand_close": on(ACCOUNT, CLAIM, MODERATOR, CHIEF),
    "proactiva_demand_confirm": ANYBODY,
    "proactiva_demand_create": ANYBODY,
    "proactiva_demand_export": ANYBODY,
    "proactiva_demand_feed_show": on(*EVERYBODY),
    "proactiva_demand_hide": on(MODERATOR, CHIEF),
    "proactiva_demand_list": ANYBODY,
    "proactiva_demand_merge": on(MODERATOR, CHIEF),
    "proactiva_demand_merge_consent": on(ACCOUNT, CLAIM),
    "proactiva_demand_merge_object": on(ACCOUNT, CLAIM),
    "proactiva_demand_patch": on(MODERATOR, CHIEF),
    "proactiva_demand_preview": ANYBODY,
    "proactiva_demand_publish": on(MODERATOR, CHIEF),
    "proactiva_demand_redact": on(MODERATOR, CHIEF),
    "proactiva_demand_refuse": on(MODERATOR, CHIEF),
    "proactiva_demand_reopen": on(MODERATOR, CHIEF),
    "proactiva_demand_resubmit": on(ACCOUNT, CLAIM),
    "proactiva_demand_return": on(MODERATOR, CHIEF),
    "proactiva_demand_see": on(*EVERYBODY - {ANONYMOUS}),
    "proactiva_demand_show": on(*EVERYBODY),
    "proactiva_demand_similar": ANYBODY,
    "proactiva_demand_unhide": on(MODERATOR, CHIEF),
    "proactiva_demand_unmerge": on(ACCOUNT, CLAIM, MODERATOR, CHIEF),
    "proactiva_demand_withdraw": on(ACCOUNT, CLAIM),
    "proactiva_desk_list": Rule(KNOWN),
    "proactiva_draft_delete": ANYBODY,
    "proactiva_draft_list": ANYBODY,
    "proactiva_draft_update": ANYBODY,
    "proactiva_feed_show": ANYBODY,
    "proactiva_follow_confirm": ANYBODY,
    "proactiva_follow_create": ANYBODY,
    "proactiva_follow_delete": Rule(KNOWN),
    "proactiva_follow_list": Rule(KNOWN),
    "proactiva_follow_patch": Rule(KNOWN),
    "proactiva_follow_preview": ANYBODY,
    "proactiva_growth_answer_list": ANYBODY,
    "proactiva_growth_event_list": ANYBODY,
    "proactiva_growth_show": ANYBODY,
    "proactiva_hidden_list": Rule(AUTHORITY),
    "proactiva_home_show": ANYBODY,
    "proactiva_initiative_create": PLANNERS,
    "proactiva_initiative_delete": PLANNERS,
    "proactiva_initiative_list": ANYBODY,
    "proactiva_initiative_show": ANYBODY,
    "proactiva_initiative_update": PLANNERS,
    "proactiva_institution_accept": KEEPERS,
    "proactiva_institution_end": KEEPERS,
    "proactiva_institution_list": ANYBODY,
    "proactiva_institution_show": ANYBODY,
    "proactiva_institution_patch": KEEPERS,
    "proactiva_ledger_event_correct": ROOT,
    "proactiva_ledger_event_list": ANYBODY,
    "proactiva_ledger_rebuild": ROOT,
    "proactiva_ledger_show": ANYBODY,
    "proactiva_ledger_sync": ROOT,
    "proactiva_ledger_verify": ROOT,
    "proactiva_link_preview": ANYBODY,
    "proactiva_meeting_create": on(EDITOR, ADMIN),
    "proactiva_message_create": on(*EVERYBODY - {ANONYMOUS}),
    "proactiva_message_hide": Rule(AUTHORITY),
    "proactiva_message_preview": on(*EVERYBODY - {ANONYMOUS}),
    "proactiva_message_publish": Rule(AUTHORITY),
    "proactiva_message_unhide": Rule(AUTHORITY),
    "proactiva_moderation_list": Rule(AUTHORITY),
    "proactiva_notice_adopt": ROOT,
    "proactiva_notice_retry": ROOT,
    "proactiva_notice_show": ROOT,
    "proactiva_notice_stop": ANYBODY,
    "proactiva_participation_list": ANYBODY,
    "proactiva_person_erase": KEEPERS,
    "proactiva_person_export": KEEPERS,
    "proactiva_portal_check": ROOT,
    "proactiva_portal_setup": ROOT,
    "proactiva_quality_show": ANYBODY,
    "proactiva_quarter_export": ANYBODY,
    "proactiva_record_preview": on(CHIEF),
    "proactiva_redaction_appeal": on(ACCOUNT, CLAIM),
    "proactiva_redaction_preview": on(MODERATOR, CHIEF),
    "proactiva_referral_acknowledge": on(EDITOR, ADMIN),
    "proactiva_referral_answer": on(ADMIN),
    "proactiva_referral_ask": on(EDITOR, ADMIN),
    "proactiva_referral_assign": OFFICERS,
    "proactiva_referral_clarify": on(ACCOUNT, CLAIM, MODERATOR, CHIEF),
    "proactiva_referral_commit": on(ADMIN),
    "proactiva_referral_create": on(ACCOUNT, CLAIM, MODERATOR, CHIEF),
    "proactiva_referral_list": Rule(DESK),
    "proactiva_referral_note": OFFICERS,
    "proactiva_referral_preview": on(ADMIN),
    "proactiva_referral_reopen": on(MODERATOR, CHIEF),
    "proactiva_referral_show": Rule(DESK, on_demand=True, by_office=True),
    "proactiva_register_show": Rule(AUTHORITY),
    "proactiva_report_close": Rule(AUTHORITY),
    "proactiva_report_create": on(*EVERYBODY),
    "proactiva_seal_list": ANYBODY,
    "proactiva_support_create": on(*KNOWN),
    "proactiva_support_delete": on(*EVERYBODY),
    "proactiva_topic_show": ANYBODY,
    "proactiva_trail_list": Rule(AUTHORITY),
    "proactiva_upkeep_list": Rule(DESK - {MEMBER}),
    "proactiva_use_create": ANYBODY,
    "proactiva_use_list": ANYBODY,
    "proactiva_use_preview": ANYBODY,
    "proactiva_use_redact": Rule(AUTHORITY),
    "proactiva_use_show": ANYBODY,
    "proactiva_verdict_close": Rule(AUTHORITY),
    "proactiva_verdict_create": on(ACCOUNT, CLAIM, SUPPORTER),
    "proactiva_vocabulary_list": ANYBODY,
    "proactiva_vocabulary_show": ANYBODY,
    "proactiva_workplace_show": ANYBODY,
}


@dataclass
class Cast:
    """One person of each role, and the demands that they act on."""

    app: Any
    kind: str
    unit: str = field(default_factory=factories.institution)
    people: dict[str, Person] = field(default_factory=dict)
    folios: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        house, root = factories.authority(), core.SysadminWithToken()
        self.people = {
            ANONYMOUS: Person(),
            CITIZEN: factories.person(),
            SUPPORTER: factories.person(),
            ACCOUNT: factories.person(),
            MEMBER: factories.member(self.unit, "member"),
            EDITOR: factories.member(self.unit, "editor"),
            ADMIN: factories.member(self.unit, "admin"),
            STRANGER: factories.member(factories.institution(), "editor"),
            MODERATOR: factories.member(house, "editor"),
            CHIEF: factories.member(house, "admin"),
            SYSADMIN: Person(root["name"], root["token"]),
        }
        self.dataset = factories.dataset(self.unit)
        self.renew(ACCOUNT)
        self.renew(CLAIM)

    def renew(self, author: str) -> None:
        """Replace a demand that somebody has moved with a new one."""
        made = factories.demand(self.people[ACCOUNT].name if author == ACCOUNT else "")
        if author == CLAIM:
            self.people[CLAIM] = Person(claim_code=made["claim_code"])
        folio = self.folios[author] = made["folio"]
        moderator = self.people[MODERATOR]
        if self.kind == "returned":
            why = {"reason": "unclear", "text": "¿De qué colonia?"}
            moderator.call("proactiva_demand_return", folio=folio, **why)
        if self.kind == "public":
            moderator.call("proactiva_demand_publish", folio=folio)
            moderator.call("proactiva_referral_create", folio=folio, institution=self.unit)
            self.people[SUPPORTER].call("proactiva_support_create", folio=folio)

    def tries(self, action: str, role: str) -> Any:
        """Return the result of an attempt: done, or the status of the refusal."""
        person, author = self.people[role], CLAIM if role == CLAIM else ACCOUNT
        values = {
            "folio": self.folios[author],
            "institution": self.unit,
            "dataset": self.dataset,
            "id": self.dataset if action in OF_DATASETS else held_message(),
            "promised_for": next_month(),
            "answered_on": clock.today().isoformat(),
            **of_its_own(action, person),
        }
        if action == "proactiva_report_create":
            del values["id"]  # the id is a message's; here the demand is reported
        if action.startswith("proactiva_follow_"):
            # Given by its folio, a demand that not everybody may read cannot be followed.
            del values["folio"], values["institution"]
        if action.startswith("proactiva_use_"):
            values = {"dataset": self.dataset, "id": self.told_use()}
        if action.startswith("proactiva_initiative_"):
            made = {"id": factories.initiative(self.unit), "title": factories.named("plan")}
            values = {"institution": self.unit, **made}
        if action == "proactiva_verdict_create" and self.kind == "public":
            # By trying everything, they have withdrawn their support.
            self.people[SUPPORTER].call("proactiva_support_create", folio=values["folio"])
        visitor = Visitor(self.app, person.token, person.claim_code)
        response = visitor(action, **given(action, **values))
        if response.status_code == 200 and not reads_only(action) and self.is_moved(action):
            self.renew(author)
        return _outcome(response)

    def told_use(self) -> str:
        """Return a use of the dataset that everybody may read."""
        told = factories.use(self.dataset)
        if model.Session.get(Message, told).visibility != "public":
            self.people[MODERATOR].call("proactiva_message_publish", id=told)
        return told

    def is_moved(self, action: str) -> bool:
        if action == "proactiva_person_erase":
            return True
        return TABLE[action].on_demand and "support" not in action and "message" not in action


def of_its_own(action: str, person: Person) -> dict[str, str]:
    """Return the data of actions that need some made for them."""
    if action.startswith("proactiva_badge_"):
        return {"account": factories.person().name, "id": factories.badge(), "title": "Red"}
    mailed = {"token": MAILED[action]()} if action in MAILED else {}
    if action.startswith("proactiva_claim_"):
        return {"email": f"{factories.named('persona')}@ejemplo.org", **mailed}
    if action.startswith("proactiva_follow_"):
        of_person = {"id": factories.follow(person)} if person.name else {}
        return {"email": f"{factories.named('persona')}@ejemplo.org", **mailed, **of_person}
    if action == "proactiva_report_close":
        return {"id": factories.report(factories.published()[0])}
    if action in ("proactiva_referral_create", "proactiva_institution_end"):
        return {"institution": factories.institution()}
    return mailed


def _outcome(response: Any) -> Any:
    """Return «done» also if only the rules refuse: the actor would have been allowed."""
    if response.status_code == 409:
        fields = set(response.json["error"]) - {"__type"}
        return DONE if fields <= {"status", "institution", "target", "seq"} else fields
    return DONE if response.status_code == 200 else response.status_code


def held_message() -> str:
    """Return the id of a held message, creating one if there is none."""
    found = model.Session.query(Message.id).first()
    if found is None:
        folio = factories.published()[0]
        author = factories.person()
        return author.call("proactiva_message_create", folio=folio, text="Hola")["id"]
    return found.id


def test_the_table_names_every_auth_function():
    kinds, acts = ("group", "organization"), ("create", "update")
    of_core = {f"{kind}_{act}" for kind in kinds for act in acts}
    assert {*TABLE, *of_core} == auth.AUTH_FUNCTIONS.keys()


@pytest.mark.parametrize("kind", SEES)
def test_every_role_may_do_what_the_table_says_and_nothing_else(app, mails, kind: str):
    cast = Cast(app, kind)
    wrong = {}
    for action, rule in TABLE.items():
        if kind != "public" and not rule.on_demand:
            continue
        for role in sorted(EVERYBODY):
            if (found := cast.tries(action, role)) != (expected := rule.expected(kind, role)):
                wrong[action, role] = f"{found} instead of {expected}"
    assert wrong == {}
