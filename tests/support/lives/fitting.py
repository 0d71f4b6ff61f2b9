"""The demands and the institutions on which each act of a life is likely to succeed."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.lives.plain import Case, Unit


def _has(*states: str) -> Callable[[Case], bool]:
    def has(case: Case) -> bool:
        return case.is_listed and any(turn.state in states for turn in case.turns.values())

    return has


FITS: dict[str, Callable[[Case], bool]] = {
    "proactiva_demand_publish": lambda case: not case.public and not case.ended,
    "proactiva_demand_return": lambda case: not case.public and not case.ended,
    "proactiva_demand_close": lambda case: case.is_listed and case.status == "answered",
    "proactiva_demand_unhide": lambda case: case.hidden,
    "proactiva_demand_hide": lambda case: case.is_seen,
    "proactiva_demand_reopen": lambda case: bool(case.ended) or case.status == "answered",
    "proactiva_demand_unmerge": lambda case: case.ended == "merged",
    "proactiva_demand_merge_consent": lambda case: case.proposed is not None,
    "proactiva_demand_merge_object": lambda case: case.proposed is not None,
    "proactiva_referral_create": lambda case: case.is_listed,
    "proactiva_referral_acknowledge": _has("open"),
    "proactiva_referral_ask": _has("open"),
    "proactiva_referral_clarify": _has("open"),
    "proactiva_referral_commit": _has("open", "committed"),
    "proactiva_referral_answer": _has("open", "committed"),
    "proactiva_referral_reopen": _has("answered", "declined"),
    "proactiva_answer_correct": _has("answered", "declined"),
    "proactiva_answer_record": _has("open", "committed", "answered"),
    "proactiva_referral_note": _has("open", "committed"),
    "proactiva_referral_assign": _has("open", "committed"),
    "transfer": _has("open", "committed"),
    "proactiva_demand_merge": lambda case: case.is_listed,
    "proactiva_support_create": lambda case: case.is_listed,
    "support_from_browser": lambda case: case.is_listed,
    "proactiva_message_create": lambda case: case.is_listed,
    "proactiva_meeting_create": lambda case: case.is_listed,
    "proactiva_verdict_create": lambda case: case.is_listed and case.status == "answered",
    "proactiva_use_create": lambda case: case.is_listed and case.status == "answered",
}

FITS_UNIT: dict[str, Callable[[Unit], bool]] = {
    **dict.fromkeys(
        (
            *("proactiva_demand_create", "capture", "proactiva_demand_publish"),
            *("proactiva_referral_create", "transfer"),
        ),
        lambda unit: unit.is_active and unit.takes,
    ),
    "proactiva_initiative_create": lambda unit: unit.is_active,
    "proactiva_institution_accept": lambda unit: unit.noted and unit.organization == "active",
    "publish_dataset": lambda unit: unit.is_active,
    "take_demands": lambda unit: not unit.takes,
    "undelete": lambda unit: unit.organization == "deleted",
}
