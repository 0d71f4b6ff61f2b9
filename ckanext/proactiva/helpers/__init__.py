"""What templates ask of us, read-only; in a template each is ``h.proactiva_…``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ckan.plugins as p

from ckanext.proactiva.helpers.block import (
    compare_pkg_dicts,
    proactiva_card,
    proactiva_choices,
    proactiva_clusters,
    proactiva_counted,
    proactiva_drawn,
    proactiva_facets,
    proactiva_form_fields,
    proactiva_given_codes,
    proactiva_given_flag,
    proactiva_given_text,
    proactiva_label,
    proactiva_labels,
    proactiva_local,
    proactiva_options,
)
from ckanext.proactiva.helpers.demand import (
    proactiva_answered_of,
    proactiva_answers,
    proactiva_board_answered,
    proactiva_board_order,
    proactiva_board_orders,
    proactiva_board_statuses,
    proactiva_board_url,
    proactiva_clock,
    proactiva_demand_tag,
    proactiva_ended,
    proactiva_happened,
    proactiva_host,
    proactiva_next_step,
    proactiva_next_steps,
    proactiva_personal_data,
    proactiva_promised,
    proactiva_publish_url,
    proactiva_reason,
    proactiva_recorded,
    proactiva_referral_over,
    proactiva_referral_tag,
    proactiva_resolution,
    proactiva_share,
    proactiva_story,
    proactiva_term,
    proactiva_voice,
    proactiva_worked_out,
)
from ckanext.proactiva.helpers.page import (
    proactiva_canonical_url,
    proactiva_dataset_url,
    proactiva_date,
    proactiva_formal_route,
    proactiva_lang,
    proactiva_number,
    proactiva_paragraphs,
    proactiva_phone,
    proactiva_privacy_notice,
    proactiva_takes_demands,
    proactiva_workplaces,
)
from ckanext.proactiva.helpers.redaction import (
    proactiva_hidden_parts,
    proactiva_stretch_state,
    proactiva_text_name,
)

__all__ = [
    "proactiva_answered_of",
    "proactiva_answers",
    "proactiva_board_answered",
    "proactiva_board_order",
    "proactiva_board_orders",
    "proactiva_board_statuses",
    "proactiva_board_url",
    "proactiva_canonical_url",
    "proactiva_card",
    "proactiva_choices",
    "proactiva_clock",
    "proactiva_clusters",
    "proactiva_counted",
    "proactiva_dataset_url",
    "proactiva_date",
    "proactiva_demand_tag",
    "proactiva_drawn",
    "proactiva_ended",
    "proactiva_facets",
    "proactiva_form_fields",
    "proactiva_formal_route",
    "proactiva_given_codes",
    "proactiva_given_flag",
    "proactiva_given_text",
    "proactiva_happened",
    "proactiva_hidden_parts",
    "proactiva_host",
    "proactiva_label",
    "proactiva_labels",
    "proactiva_lang",
    "proactiva_local",
    "proactiva_next_step",
    "proactiva_next_steps",
    "proactiva_number",
    "proactiva_options",
    "proactiva_paragraphs",
    "proactiva_personal_data",
    "proactiva_phone",
    "proactiva_privacy_notice",
    "proactiva_promised",
    "proactiva_publish_url",
    "proactiva_reason",
    "proactiva_recorded",
    "proactiva_referral_over",
    "proactiva_referral_tag",
    "proactiva_resolution",
    "proactiva_share",
    "proactiva_story",
    "proactiva_stretch_state",
    "proactiva_takes_demands",
    "proactiva_term",
    "proactiva_text_name",
    "proactiva_voice",
    "proactiva_worked_out",
    "proactiva_workplaces",
]


def of_portal() -> dict[str, Callable[..., Any]]:
    """Return every helper by its name; of CKAN's own, those that this portal has."""
    ours = {name: globals()[name] for name in __all__}
    theirs = {"compare_pkg_dicts": compare_pkg_dicts} if p.plugin_loaded("activity") else {}
    return {**ours, **theirs}
