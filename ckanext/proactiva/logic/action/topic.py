"""The action on topics: beneficiary groups and everyday problems."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, types
from ckanext.proactiva.demands import topics
from ckanext.proactiva.logic.schema import topic as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.topic_show)
def proactiva_topic_show(context: Context, data_dict: DataDict) -> types.Topic:
    """Show what is published and asked for about a beneficiary group or an everyday problem.

    The list is `beneficiary_groups` or `everyday_problems`. A code that is no longer listed is
    still shown as long as a public dataset or demand has it.

    Raises:
        tk.ObjectNotFound: there is no such topic.

    Example: ``curl
    "$SITE/api/3/action/proactiva_topic_show?vocabulary=everyday_problems&code=health"``
    """
    tk.check_access("proactiva_topic_show", context, data_dict)
    return topics.topic(data_dict["vocabulary"], data_dict["code"], clock.now().day)
