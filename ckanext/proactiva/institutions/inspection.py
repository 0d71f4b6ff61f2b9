"""What ``ckan proactiva check`` tells of the institutions: the authority, and who waits."""

from __future__ import annotations

from ckanext.proactiva import config
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.model import Institution, migrations
from ckanext.proactiva.types import Finding

ACCEPT = "ckan proactiva setup --accept NAME"


def findings() -> list[Finding]:
    """Return whether there is an authority, and whether any institution was accepted."""
    if migrations.applied() != migrations.newest():
        return []
    pinned = acceptance.pinned()
    return [_pinned(pinned) if pinned else _unpinned(), _accepted()]


def _unpinned() -> Finding:
    name = config.authority()
    message = f"names «{name}», which is not pinned yet"
    if not name:
        message = "is empty, and no authority is pinned"
    elif acceptance.organization(name) is None:
        message = f"names «{name}», which is no organization here"
    message += f": nothing of ours answers until «{acceptance.COMMAND}»"
    return Finding(level="error", subject=config.AUTHORITY, message=message)


def _pinned(pinned: Institution) -> Finding:
    again = f"run «{acceptance.COMMAND}»"
    found = register.find(pinned.id)
    if found is None:
        message = f"the pinned authority «{pinned.title}» is no active organization: {again}"
        return Finding(level="error", subject=config.AUTHORITY, message=message)
    name = config.authority()
    if name in ("", found.name, found.id):
        message = f"«{found.title}» takes care of demands"
        return Finding(level="ok", subject=config.AUTHORITY, message=message)
    other = acceptance.organization(name)
    if other is not None:
        message = f"names «{name}», but the pinned authority is another, «{found.name}»: {again}"
        return Finding(level="error", subject=config.AUTHORITY, message=message)
    message = f"names «{name}», but the pinned authority is called «{found.name}» now: change it"
    return Finding(level="warning", subject=config.AUTHORITY, message=message)


def _accepted() -> Finding:
    accepted, waiting = len(register.active()), len(acceptance.waiting())
    message = f"{accepted} accepted, {waiting} waiting"
    if waiting and not accepted:
        message += f": nobody answers demands until «{ACCEPT}»"
        return Finding(level="warning", subject="institutions", message=message)
    return Finding(level="ok", subject="institutions", message=message)
