"""Which useful datasets serve a topic: a beneficiary group, or an everyday problem.

What they say is read together with their words (`words`), and whatever is found is checked again
for being public.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.datasets import published, shown
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.model import DatasetTopic, bulk
from ckanext.proactiva.types import SimilarDataset

# The list of codes for each kind of topic.
LISTS: Final = {
    Dimension.GROUP: "beneficiary_groups",
    Dimension.PROBLEM: "everyday_problems",
}


def keep(dataset_id: str, changed_at: datetime, facts: Facts) -> None:
    """Store which topics a dataset serves: none, as long as it does not count as useful."""
    bulk.execute(sa.delete(DatasetTopic).where(DatasetTopic.id == dataset_id), synchronize=False)
    rows = [
        {"id": dataset_id, "dimension": kind.value, "value": value, "changed_at": changed_at}
        for kind, value in _served(facts)
    ]
    if rows:
        model.Session.execute(sa.insert(DatasetTopic), rows)


def newest(topic: Label, limit: int) -> list[SimilarDataset]:
    """Return the public datasets that serve a topic, most recently changed first."""
    dimension, value = topic
    query = (
        shown.rows()
        .join(DatasetTopic, DatasetTopic.id == PACKAGE.c.id)
        .where(DatasetTopic.dimension == dimension, DatasetTopic.value == value)
        .where(published.is_public(PACKAGE.c.id))
        .order_by(DatasetTopic.changed_at.desc(), DatasetTopic.id.desc())
        .limit(limit)
    )
    return [shown.dataset(row) for row in model.Session.execute(query)]


def _served(facts: Facts) -> Collection[Label]:
    if not facts.useful:
        return ()
    problem = [(Dimension.PROBLEM, facts.problem)] if facts.problem else []
    return [*problem, *((Dimension.GROUP, group) for group in sorted(facts.groups))]
