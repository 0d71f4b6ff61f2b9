"""What may happen on a portal, at random: a list of plain values that can be replayed."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from ckanext.proactiva.domain import demand_acts, referral_acts
from ckanext.proactiva.domain.roles import Role
from tests.factories import WORDS

# Who usually does it: the first of these roles that may.
FITTING = {
    Role.AUTHOR: "author",
    Role.ADMIN: "admin",
    Role.EDITOR: "admin",
    Role.AUTHORITY: "moderator",
    Role.RECORDER: "chief",
}
LIKELY = 3
# A life without demands would be a short story.
BEGINNING = 5
# Acts that the registers do not have.
OTHERS = {
    "proactiva_demand_create": ("citizen", 6),
    "proactiva_support_create": ("citizen", 4),
    "proactiva_support_delete": ("citizen", 1),
    "proactiva_message_create": ("author", 2),
    "proactiva_message_publish": ("moderator", 1),
    "proactiva_message_hide": ("moderator", 2),
    "proactiva_message_unhide": ("moderator", 1),
    "proactiva_referral_note": ("admin", 2),
    "proactiva_referral_assign": ("admin", 2),
    "capture": ("moderator", 2),
    "support_from_browser": ("browser", 2),
    "transfer": ("moderator", 4),
    "proactiva_verdict_create": ("author", 2),
    "proactiva_use_create": ("citizen", 1),
    "proactiva_report_create": ("neighbour", 1),
    "proactiva_meeting_create": ("admin", 1),
    "proactiva_initiative_create": ("admin", 1),
    "proactiva_follow_create": ("citizen", 1),
    "proactiva_person_erase": ("sysadmin", 2),
    "proactiva_institution_accept": ("chief", 4),
    "proactiva_institution_end": ("chief", 1),
    "succeed": ("chief", 2),
    "take_no_demands": ("chief", 1),
    "take_demands": ("chief", 3),
}
# Done by CKAN itself.
CORE = {
    "found": 2,
    "rename": 2,
    "delete": 1,
    "purge": 1,
    "undelete": 3,
    "join": 2,
    "leave": 1,
    "leave_for_elsewhere": 1,
    "join_citizen": 2,
    "promote": 1,
    "rename_person": 2,
    "delete_account": 2,
    "restore_account": 2,
    "publish_dataset": 5,
    "make_private": 1,
    "make_public": 1,
    "rename_dataset": 1,
    "move_dataset": 1,
    "restore_dataset": 1,
    "delete_dataset": 1,
    "purge_dataset": 1,
    "tick": 5,
}
ANSWERS: tuple[dict[str, Any], ...] = (
    {"resolution": "published"},
    {"resolution": "published"},
    {"resolution": "partly_published"},
    {"resolution": "restricted", "reason": "reserved"},
    {"resolution": "not_competent", "reason": "not_competent"},
    {"resolution": "already_available", "address": "https://datos.example/agua"},
)
# Changes to an institution; the successor is random.
PATCHES: dict[str, dict[str, Any]] = {
    "succeed": {},
    "take_demands": {"takes_demands": True},
    "take_no_demands": {"takes_demands": False},
}
# Steps done by an action of another name.
ACTIONS = {
    **dict.fromkeys(PATCHES, "proactiva_institution_patch"),
    "capture": "proactiva_demand_create",
    "support_from_browser": "proactiva_support_create",
    "transfer": "proactiva_referral_create",
}
REASONS = ("spam", "unclear", "offensive", "not_for_here")


# Below this luck, who tries something is somebody who fits, and so is what they try it on.
USUAL = 80


class Step(NamedTuple):
    """What somebody tries, and on what."""

    what: str
    luck: int
    demand: int
    unit: int
    wait: int


def _acts() -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for act in (*demand_acts.DemandAct, *referral_acts.ReferralAct):
        if act.action:
            fitting = next(who for role, who in FITTING.items() if role in act.step.roles)
            found[act.action] = (fitting, LIKELY)
    return found


DOERS: dict[str, tuple[str, int]] = {
    **_acts(),
    **OTHERS,
    **{what: ("sysadmin", weight) for what, weight in CORE.items()},
    # What ends or hides a demand is rarer, or nothing would be left to answer.
    "proactiva_demand_withdraw": ("author", 1),
    "proactiva_demand_refuse": ("moderator", 1),
    "proactiva_demand_hide": ("moderator", 1),
    "proactiva_demand_publish": ("moderator", 2 * LIKELY),
    "proactiva_referral_create": ("moderator", 2 * LIKELY),
    "proactiva_referral_answer": ("admin", 4 * LIKELY),
    "proactiva_answer_record": ("chief", 2 * LIKELY),
}


def plan(seed: int, count: int) -> list[Step]:
    """Return *count* steps; the same for the same seed."""
    luck = random.Random(seed)
    whats = luck.choices([*DOERS], [weight for _, weight in DOERS.values()], k=count)
    whats[:BEGINNING] = ["proactiva_demand_create"] * BEGINNING
    waits = (0, 0, 0, 0, 1, 1, 4, 12)
    return [
        Step(what, luck.randrange(100), luck.randrange(60), luck.randrange(60), luck.choice(waits))
        for what in whats
    ]


def words_of(step: Step) -> dict[str, Any]:
    """Return the texts of a step, for any field its action asks for."""
    return {
        "text": f"{WORDS} {step.luck}",
        "wanted": f"Horarios de tandeo de la colonia {step.luck}",
        "problem": ("water_and_drainage", "health")[step.luck % 2],
        "beneficiary_groups": [("girls", "women", "indigenous_peoples")[step.luck % 3]],
        "territories": ([], ["15031"], ["15106"], ["15031", "15106"])[step.luck % 4],
        "reason": REASONS[step.luck % len(REASONS)],
        "verdict": ("useful", "partly", "not_useful")[step.luck % 3],
        "place": "En la plaza",
        "steps": [{"what": "Publicar el calendario", "due": "2027-06-30"}],
        "demands": [],
    }
