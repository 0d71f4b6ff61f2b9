"""What makes one of CKAN's organizations an institution of today."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model


def is_active() -> sa.ColumnElement[bool]:
    """Return the condition that makes an organization an institution of today."""
    return sa.and_(model.Group.state == "active", model.Group.is_organization.is_(True))


def is_called(reference: str) -> sa.ColumnElement[bool]:
    """Return the condition that an organization has this id or this name."""
    return sa.or_(model.Group.id == reference, model.Group.name == reference)
