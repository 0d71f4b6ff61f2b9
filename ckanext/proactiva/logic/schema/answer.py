"""Schemas of the actions on answers."""

from __future__ import annotations

from typing import Any, TypeGuard, cast

import ckantoolkit as tk

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.field_kinds import ADDRESS
from ckanext.proactiva.domain.referral import AnswerReason, Resolution
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.logic.schema import flags, kit, references
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.referral import referral_words

MOST_DATASETS = 20
LONGEST_ADDRESS = 500


def referral_answer() -> Schema:
    """Accept an institution's answer: published datasets, or a reason in plain words."""
    return {
        **referral_words(),
        "resolution": [
            kit.required(N_("Choose an answer")),
            kit.member_of(Resolution),
        ],
        "reason": [kit.optional(lambda: None), kit.member_of(AnswerReason)],
        "datasets": [_if_given, dataset_lines],
        "confirm_foreign": flags.optional(),
        "address": [kit.optional(str), kit.text(LONGEST_ADDRESS), _web()],
    }


def answer_correct() -> Schema:
    """Accept a whole new answer, or one that keeps its text and address."""
    return {**referral_answer(), "keep_text": flags.optional()}


def answer_record() -> Schema:
    """Accept what an institution answered, on which day, and the document that proves it."""
    document = N_("Write the address of the document")
    return {
        **referral_answer(),
        "answered_on": [kit.required(N_("Choose a day")), kit.day],
        "document": [*kit.still_required(document, kit.text(LONGEST_ADDRESS)), _web()],
        "channel": [kit.optional(str), kit.code("channels")],
    }


def answer_list() -> Schema:
    """Accept the id or name of a dataset."""
    return {"dataset": references.dataset()}


def _web() -> kit.Validator:
    return kit.of_kind(ADDRESS, "a web address")


def dataset_lines(value: object) -> list[str]:
    """Names, ids, titles or addresses of datasets, one per line or in a list, 20 at most."""
    given = inputs.decoded(value)
    lines = given.splitlines() if isinstance(given, str) else given
    if not _are_names(lines):
        raise tk.Invalid(tk._("Write the name or the address of each dataset on its own line"))
    if len(lines) > MOST_DATASETS:
        raise tk.Invalid(tk._("Choose at most {count}").format(count=MOST_DATASETS))
    return [line.strip() for line in lines if line.strip()]


def _are_names(lines: object) -> TypeGuard[list[str]]:
    return isinstance(lines, list) and all(map(can_name, cast("list[object]", lines)))


def _if_given(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Optional."""
    # Saying nothing about datasets does not mean that there are none.
    if data.get(key) is tk.missing:
        data[key] = None
        raise tk.StopOnError
