"""Schemas of the actions on demands."""

from __future__ import annotations

from datetime import date, timedelta

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.logic.schema import flags, kit, mail, references
from ckanext.proactiva.logic.schema.badge import with_badge
from ckanext.proactiva.logic.schema.kit import LONGEST_LINE, LONGEST_TEXT, Schema
from ckanext.proactiva.logic.schema.marks import not_personal
from ckanext.proactiva.logic.schema.public_words import of_nobody_else, saying

MOST_GROUPS = 3
LONGEST_ALIAS = 60
LONGEST_PURPOSE = 1_000
PAGE_SIZE = 20
# An older demand that came to the authority has to be asked anew: most things have changed.
OLDEST_DAYS = 90


def demand_create() -> Schema:
    """Accept what a person asks for. Only what they need, a problem and a group are required."""
    return {
        "wanted": _wanted(),
        "problem": [
            kit.required(N_("Choose a problem from the list")),
            kit.code("everyday_problems"),
        ],
        "beneficiary_groups": [
            kit.required(N_("Choose at least one group that it helps")),
            kit.codes("beneficiary_groups"),
            kit.at_most(MOST_GROUPS),
        ],
        "territories": _territories(),
        "institution": references.optional_institution("proactiva_institution_asked"),
        "title": _title(),
        "purpose": kit.optional_text(LONGEST_PURPOSE),
        "where": [*kit.optional_text(LONGEST_LINE), kit.one_line],
        "alias": alias(),
        **on_paper(),
        "email": mail.optional(),
        "form_token": kit.optional_line(),
        "not_personal": not_personal(),
        "with_badge": with_badge(),
    }


def on_paper() -> Schema:
    """Accept how something reached the authority that enters it, and when."""
    return {
        "channel": [kit.optional(str), kit.code("channels")],
        "received_on": [kit.optional(lambda: None), kit.day, lately],
    }


def demand_list() -> Schema:
    """Accept filters, an order and a page."""
    return {
        **filters(),
        "sort": [kit.optional(lambda: Order.SUPPORTED), kit.member_of(Order)],
        "after": place(),
        "before": place(),
        **kit.page(PAGE_SIZE),
    }


def filters() -> Schema:
    """Accept what narrows the board, its feeds and its files."""
    return {
        "q": kit.optional_line(),
        "status": [kit.optional(str), kit.one_of(Filter)],
        "problem": [kit.optional(str), kit.code("everyday_problems")],
        "beneficiary_group": [kit.optional(str), kit.code("beneficiary_groups")],
        "territory": [kit.optional(str), kit.code("territories")],
        "institution": references.optional_institution("proactiva_institution_known"),
    }


def demand_show() -> Schema:
    """Accept a folio, and its author's claim code."""
    return {
        "folio": [kit.folio],
        "claim_code": kit.optional_line(),
    }


def demand_page() -> Schema:
    """Accept a demand, a page of its dialogue, and the demand that led to it."""
    return {**demand_show(), "messages_before": place(), "joined": kit.optional_line()}


def participation_list() -> Schema:
    """Accept the claim code of a demand's author."""
    return {"claim_code": kit.optional_line()}


def demand_resubmit() -> Schema:
    """Accept new words for a demand that was returned."""
    return {
        **demand_show(),
        "wanted": _wanted(),
        "title": _title(),
        "purpose": kit.optional_text(LONGEST_PURPOSE),
        "where": [*kit.optional_text(LONGEST_LINE), kit.one_line],
        "not_personal": not_personal(),
    }


def demand_similar() -> Schema:
    """Accept what a person is about to ask for."""
    return {
        "wanted": [kit.optional(str), kit.text(LONGEST_TEXT)],
        "where": [*kit.optional_text(LONGEST_LINE), kit.one_line],
        "territories": _territories(),
        "only_datasets": flags.optional(),
    }


def demand_decide() -> Schema:
    """Accept a demand, and why it is refused or hidden."""
    return {**demand_show(), "reason": reason()}


def demand_patch() -> Schema:
    """Accept another title, another problem, or other groups, for a demand."""
    return {
        **demand_show(),
        "title": _title(),
        "problem": [kit.optional(str), kit.code("everyday_problems")],
        "beneficiary_groups": [
            kit.optional(list),
            kit.codes("beneficiary_groups"),
            kit.at_most(MOST_GROUPS),
        ],
    }


def demand_merge() -> Schema:
    """Accept a demand, and the folio of the one to merge it into."""
    return {
        **demand_show(),
        "target": [kit.required(N_("Write the folio of the other demand")), kit.folio],
    }


def place() -> list[kit.Validator]:
    """Return validators for where a list goes on; a place that does not exist counts as none."""
    return [kit.optional(str), *references.reference()]


def _wanted() -> list[kit.Validator]:
    phrase = N_("Write what information you need")
    return [*kit.required_text(phrase), saying(phrase)]


def _territories() -> list[kit.Validator]:
    return [kit.optional(list), kit.codes("territories"), kit.at_most(MOST_GROUPS)]


def _title() -> list[kit.Validator]:
    says = saying(N_("Write a title that says what is asked for"))
    return [*kit.optional_line(), kit.one_line, says]


def reason() -> list[kit.Validator]:
    """Return validators for why a text is returned, refused or hidden."""
    return [
        kit.optional(lambda: None),
        kit.member_of(why for why in ReviewReason if why.can_be_chosen),
    ]


def alias() -> list[kit.Validator]:
    """Return validators for the name that somebody signs with."""
    return [kit.optional(str), kit.text(LONGEST_ALIAS), kit.one_line, of_nobody_else]


def lately(value: object) -> object:
    """Today or within the last 90 days."""
    today = clock.today()
    if isinstance(value, date) and not today - timedelta(OLDEST_DAYS) <= value <= today:
        message = tk._("Choose a day in the last {days} days, not after today")
        raise tk.Invalid(message.format(days=OLDEST_DAYS))
    return value
