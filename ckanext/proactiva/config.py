"""The options of this extension: their names, and one typed getter for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

import ckantoolkit as tk
from ckan.common import config_declaration

from ckanext.proactiva.domain.address import is_address
from ckanext.proactiva.domain.privacy import Contacts, NoContactError, contacts

DATASET_TYPES = "ckanext.proactiva.dataset_types"
VOCABULARY = "ckanext.proactiva.vocabulary."
AUTHORITY = "ckanext.proactiva.authority"
AUTHORITY_PHONE = "ckanext.proactiva.authority_phone"
HAND_IN = "ckanext.proactiva.hand_in"
FORMAL_ROUTE = "ckanext.proactiva.formal_route"
ILLUSTRATIVE_HISTORY = "ckanext.proactiva.illustrative_history"
LEDGER_MINUTES = "ckanext.proactiva.ledger_minutes"
OFFICIAL_CONTACTS = "ckanext.proactiva.official_contacts"
OBLIGATION = "ckanext.proactiva.obligation"
PRIVACY_NOTICE = "ckanext.proactiva.privacy_notice"
PUBLISHED_RULE = "ckanext.proactiva.published_rule"
MODERATION = "ckanext.proactiva.moderation"
RETENTION_DAYS = "ckanext.proactiva.retention_days"
TIMEZONE = "ckanext.proactiva.timezone"
TRUSTED_AFTER = "ckanext.proactiva.trusted_after"
TRUSTED_PROXIES = "ckanext.proactiva.trusted_proxies"
UNLISTED_CODES = "ckanext.proactiva.unlisted_codes"

PREFIX = "ckanext.proactiva."
REPLACED = {"ckanext.proactiva.review_all": MODERATION}

# A century: further back no calendar of ours goes.
LONGEST_RETENTION = 36_500
# A week: who looks more seldom tells of what was published when it may be gone again.
LONGEST_MINUTES = 10_080
# More stand before no portal, and with one too many no visitor is told from another.
MOST_PROXIES = 10

# What may be told of moderation.
SUSPICIOUS, ALL = "suspicious", "all"
# What may be told of codes that no list has.
KEEP, REFUSE = "keep", "refuse"


class BadOptionError(Exception):
    """An option holds what nothing can be made of; the message names it."""


def flaws() -> dict[str, str]:
    """Return what is wrong with options that are read while the portal runs, by their names."""
    found = {option: _flaw(option) for option in _READ}
    return {option: flaw for option, flaw in found.items() if flaw}


def obstacle() -> str:
    """Return what is wrong with an option that no page goes on without, or an empty string."""
    return next((flaw for option in _INDISPENSABLE if (flaw := _flaw(option))), "")


def unknown() -> dict[str, str]:
    """Return what is wrong with options that look like ours and are none, by their names."""
    declared = {str(key) for key in config_declaration.iter_options()}
    given = {str(name) for name in tk.config if str(name).startswith(PREFIX)}
    return {
        name: f"was replaced by {REPLACED[name]}" if name in REPLACED else "is no option of ours"
        for name in sorted(given - declared)
    }


def authority() -> str:
    """Return the name of the organization whose editors moderate, or an empty string."""
    return tk.config.get(AUTHORITY) or ""


def authority_phone() -> str:
    """Return the telephone number that helps people, or an empty string."""
    return tk.config.get(AUTHORITY_PHONE) or ""


def hand_in() -> str:
    """Return where people hand in forms on paper, or an empty string."""
    return tk.config.get(HAND_IN) or ""


def formal_route() -> str:
    """Return the address where people make a formal access request, or an empty string."""
    try:
        return _address(FORMAL_ROUTE)
    except BadOptionError:  # `check` tells; no page may lead to what is no address
        return ""


def obligation() -> str:
    """Return by which law and fraction institutions report what is proactive, or nothing."""
    return tk.config.get(OBLIGATION) or ""


def privacy_notice() -> str:
    """Return the address of the authority's privacy notice, or an empty string."""
    try:
        return _address(PRIVACY_NOTICE)
    except BadOptionError:
        return ""


def _address(option: str) -> str:
    given = tk.config.get(option) or ""
    if given and not is_address(given):
        raise BadOptionError(f"{option} is no whole address that begins with http: «{given}»")
    return given


def illustrative_history() -> bool:
    """Tell whether the history of publication is partly made up, as on a demonstration."""
    return _yes_or_no(ILLUSTRATIVE_HISTORY)


def ledger_minutes() -> int:
    """Return how many minutes pass between two looks at what the portal shows."""
    return _count(LEDGER_MINUTES, 5, most=LONGEST_MINUTES)


def official_contacts() -> Contacts:
    """Return how institutions are reached, which the shield never masks."""
    listed = re.split(r"[;\n]", tk.config.get(OFFICIAL_CONTACTS) or "")
    try:
        return contacts(listed)
    except NoContactError as error:
        message = f"{OFFICIAL_CONTACTS} holds neither domain, telephone nor address: «{error}»"
        raise BadOptionError(message) from None


def published_rule() -> str:
    """Return ``module:function`` of the portal's own rule of what is published, or nothing."""
    return tk.config.get(PUBLISHED_RULE) or ""


def reviews_everything() -> bool:
    """Tell whether all that people write waits for a moderator, or only what is suspicious."""
    return _either(MODERATION, SUSPICIOUS, ALL) == ALL


def retention_days() -> int:
    """Return for how many days what nobody has to read any more is kept."""
    return min(_count(RETENTION_DAYS, 90, least=1), LONGEST_RETENTION)


def secret() -> str:
    """Return the secret that CKAN signs with."""
    return tk.config.get("SECRET_KEY") or tk.config["beaker.session.secret"]


def is_secure() -> bool:
    """Tell whether people reach the portal by https alone."""
    return tk.config["ckan.site_url"].startswith("https:")


def storage_path() -> str:
    """Return the folder in which CKAN keeps files, or nothing."""
    return str(tk.config.get("ckan.storage_path") or "")


def timezone() -> ZoneInfo:
    """Return the time zone whose days and months count."""
    name = tk.config.get(TIMEZONE) or "America/Mexico_City"
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, TypeError, OSError):
        raise BadOptionError(f"{TIMEZONE} names no time zone: «{name}»") from None


def trusted_after() -> int:
    """Return how many texts of an account are published before it needs no review any more."""
    return _count(TRUSTED_AFTER, 1)


def trusted_proxies() -> int:
    """Return how many proxies of the portal's own stand before it."""
    return _count(TRUSTED_PROXIES, 0, most=MOST_PROXIES)


def refuses_unlisted_codes() -> bool:
    """Tell whether programs are held to what the form asks of people."""
    try:
        return _either(UNLISTED_CODES, KEEP, REFUSE) == REFUSE
    except BadOptionError:  # `check` tells; no dataset may be refused for it
        return False


def dataset_types() -> list[str]:
    """Return the dataset types that the portal chose for the block; empty means the usual ones."""
    return tk.aslist(tk.config.get(DATASET_TYPES))


def vocabulary_file(name: str) -> str:
    """Return the portal's own file for the vocabulary *name*, or an empty string."""
    return tk.config.get(VOCABULARY + name) or ""


def _either(option: str, usual: str, other: str) -> str:
    given = tk.config.get(option) or usual
    if given not in (usual, other):
        raise BadOptionError(f"{option} is neither «{usual}» nor «{other}»: «{given}»")
    return given


def _yes_or_no(option: str) -> bool:
    given = tk.config.get(option)
    try:
        return tk.asbool(given)
    except ValueError:
        raise BadOptionError(f"{option} says neither true nor false: «{given}»") from None


def _count(option: str, default: int, least: int = 0, most: int | None = None) -> int:
    given = tk.config.get(option)
    if given in (None, ""):
        return default
    try:
        count = tk.asint(given)
    except (TypeError, ValueError):
        count = least - 1
    if count < least or (most is not None and count > most):
        upward = "on" if most is None else f"to {most}"
        raise BadOptionError(f"{option} is no whole number from {least} {upward}: «{given}»")
    return count


def _flaw(option: str) -> str:
    try:
        _READ[option]()
    except BadOptionError as error:
        return str(error)
    return ""


_READ: Mapping[str, Callable[[], object]] = {
    FORMAL_ROUTE: lambda: _address(FORMAL_ROUTE),
    PRIVACY_NOTICE: lambda: _address(PRIVACY_NOTICE),
    ILLUSTRATIVE_HISTORY: illustrative_history,
    LEDGER_MINUTES: ledger_minutes,
    MODERATION: reviews_everything,
    OFFICIAL_CONTACTS: official_contacts,
    RETENTION_DAYS: retention_days,
    TIMEZONE: timezone,
    TRUSTED_AFTER: trusted_after,
    TRUSTED_PROXIES: trusted_proxies,
    UNLISTED_CODES: lambda: _either(UNLISTED_CODES, KEEP, REFUSE),
}
_INDISPENSABLE = (TIMEZONE, TRUSTED_PROXIES, ILLUSTRATIVE_HISTORY)
