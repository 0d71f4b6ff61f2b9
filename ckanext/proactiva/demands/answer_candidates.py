"""Datasets to offer as an answer: those like a lost one, then the newest."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.published import Condition
from ckanext.proactiva.model import Answer, Referral, titles

MOST_OFFERED: Final = 12


def datasets(to: Referral) -> list[types.OfferedDataset]:
    """Return the datasets to offer as an answer: those like a lost one, then the newest.

    Those published for the demand come before the others.
    """
    linked = sa.and_(Answer.package_id == model.Package.id, Answer.referral_id == to.id)
    alike = _is_like_lost(to)
    rows = (
        model.Session.query(
            model.Package.name,
            titles.of_dataset(model.Package),
            model.Package.type,
            Answer.id,
            alike,
        )
        .outerjoin(Answer, linked)
        .filter(
            model.Package.owner_org == to.organization_id,
            model.Package.type.in_(dataset_types.covered_types()),
            published.is_public(model.Package.id),
        )
        .order_by(
            alike.desc(),
            Answer.id.is_(None),
            model.Package.metadata_created.desc(),
            model.Package.id,
        )
        .limit(MOST_OFFERED)
    )
    return [
        {
            "name": name,
            "title": title,
            "type": kind,
            "linked": answer is not None,
            "alike": is_alike,
        }
        for name, title, kind, answer, is_alike in rows
    ]


def _is_like_lost(to: Referral) -> Condition:
    """Return the condition for a dataset to be named like one that is no longer public.

    A harvester that creates a dataset again while the old one exists adds a number to its name.
    """
    gone, answer = aliased(model.Package), aliased(Answer)
    begins = sa.func.starts_with(model.Package.name, gone.name)
    title, lost = (titles.stored(titles.DATASET, each) for each in (model.Package, gone))
    same_title = sa.func.lower(title) == sa.func.lower(lost)
    return (
        sa.exists()
        .where(answer.referral_id == to.id, answer.package_id == gone.id)
        .where(gone.id != model.Package.id, sa.not_(published.is_public(gone.id)))
        .where(sa.or_(begins, same_title))
    )
