"""What ``ckan proactiva check`` tells of the institutions: whether there is an authority."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.types import Finding


def findings() -> list[Finding]:
    """Return whether the organization that takes care of demands is there."""
    name = config.authority()
    if not name:
        message = "is empty: only sysadmins moderate demands"
        return [Finding(level="warning", subject=config.AUTHORITY, message=message)]
    group = model.Group.get(name)
    if group is None or not group.is_organization:
        message = f"names «{name}», which is no organization here"
        return [Finding(level="error", subject=config.AUTHORITY, message=message)]
    message = f"«{group.title or name}» takes care of demands"
    return [Finding(level="ok", subject=config.AUTHORITY, message=message)]
