"""The findings of ``ckan proactiva check`` about institutions: the authority, and who waits."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.model import Institution, migrations, titles
from ckanext.proactiva.people import colleagues
from ckanext.proactiva.types import Finding

ACCEPT = "ckan proactiva setup --accept NAME"
CREATORS = "ckan.auth.user_create_organizations"
MOST_NAMED = 10


def findings() -> list[Finding]:
    """Return what to know about the authority, acceptance, and institutions without people."""
    if not migrations.are_applied():
        return []
    pinned = acceptance.pinned()
    authority = _pinned(pinned) if pinned else _unpinned()
    return [authority, _accepted(), *_creators(), *_unattended()]


def _unpinned() -> Finding:
    name = config.authority()
    message = f"names «{name}», which is not pinned yet"
    if not name:
        message = "is empty, and no authority is pinned"
    elif acceptance.organization(name) is None:
        message = f"names «{name}», which is not an organization here"
    message += f": our pages and actions do not work until you run «{acceptance.COMMAND}»"
    return Finding(level="error", subject=config.AUTHORITY, message=message)


def _pinned(pinned: Institution) -> Finding:
    again = f"run «{acceptance.COMMAND}»"
    found = register.find_active(pinned.id)
    if found is None:
        title = titles.in_language(pinned.title)
        message = f"the pinned authority «{title}» is not an active organization: {again}"
        return Finding(level="error", subject=config.AUTHORITY, message=message)
    name = config.authority()
    if name in ("", found.name, found.id):
        message = f"«{found.title}» takes care of demands"
        return Finding(level="ok", subject=config.AUTHORITY, message=message)
    other = acceptance.organization(name)
    if other is not None:
        message = f"names «{name}», but «{found.name}» is pinned as the authority: {again}"
        return Finding(level="error", subject=config.AUTHORITY, message=message)
    message = f"names «{name}», but the authority is now called «{found.name}»: change it"
    return Finding(level="warning", subject=config.AUTHORITY, message=message)


def _accepted() -> Finding:
    accepted, waiting = len(register.active()), len(acceptance.waiting())
    message = f"{accepted} accepted, {waiting} waiting"
    if waiting and not accepted:
        message += f": nobody can answer demands until you run «{ACCEPT}»"
        return Finding(level="warning", subject="institutions", message=message)
    return Finding(level="ok", subject="institutions", message=message)


def _creators() -> list[Finding]:
    if not tk.asbool(tk.config.get(CREATORS)):
        return []
    message = "is true: any account can create organizations, which wait until they are accepted"
    return [Finding(level="warning", subject=CREATORS, message=message)]


def _unattended() -> list[Finding]:
    alone = [each.name for each in register.taking_demands() if not colleagues.can_answer(each.id)]
    if not alone:
        return []
    named = ", ".join(alone[:MOST_NAMED]) + (", …" if len(alone) > MOST_NAMED else "")
    message = f"in {len(alone)} nobody can log in and answer, so the authority must: {named}"
    return [Finding(level="warning", subject="institutions without people", message=message)]
