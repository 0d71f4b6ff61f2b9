"""Schemas of the actions on referrals."""

from __future__ import annotations

from ckanext.proactiva.domain.desk import DeskFilter
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, references
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.marks import not_personal


def referral() -> Schema:
    """Accept a demand and one of its institutions, even one that has ended."""
    return {**demand_show(), "institution": references.institution("proactiva_institution_known")}


def referral_create() -> Schema:
    """Accept a demand, an institution that takes demands, and the one to take it from, if any."""
    return {
        **demand_show(),
        "institution": references.institution("proactiva_institution_asked"),
        "instead_of": references.optional_institution("proactiva_institution_known"),
        "text": kit.optional_text(),
    }


def desk() -> Schema:
    """Accept an institution, what to narrow its work to, and a page of it."""
    return {
        "institution": references.institution("proactiva_institution_known"),
        "due": [kit.optional(lambda: None), kit.member_of(DeskFilter)],
        **kit.page(),
    }


def referral_words() -> Schema:
    """Accept a demand, one of its institutions, and words."""
    return {**referral(), "text": kit.optional_text()}


def referral_clarify() -> Schema:
    """Accept the answer to an institution's question, and which parts are not personal data."""
    return {**referral_words(), "not_personal": not_personal()}


def referral_commit() -> Schema:
    """Accept the date that an institution promises."""
    return {
        **referral_words(),
        "promised_for": [kit.required(N_("Choose a date")), kit.day],
    }
