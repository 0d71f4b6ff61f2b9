"""The options of this extension: their names, and one typed getter for each."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import ckantoolkit as tk

from ckanext.proactiva.domain.address import is_address
from ckanext.proactiva.domain.privacy import Contacts, NoContactError, contacts

PREFIX = "ckanext.proactiva."
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

# A century: none of our calendars goes further back.
LONGEST_RETENTION = 36_500
# Room for a number with its extension and opening hours.
LONGEST_PHONE = 100
# A week: with a longer gap, datasets could come and go without the ledger noticing.
LONGEST_MINUTES = 10_080
# No portal has more proxies, and counting too many makes all visitors look like one.
MOST_PROXIES = 10

# The values of the option `moderation`.
SUSPICIOUS, ALL = "suspicious", "all"
# The values of the option `unlisted_codes`.
KEEP, REFUSE = "keep", "refuse"


class BadOptionError(Exception):
    """An option holds an unusable value; the message names both."""


def stated() -> dict[str, object]:
    """Return every option of ours with its value."""
    return {name: tk.config[name] for name in tk.config if name.startswith(PREFIX)}


def authority() -> str:
    """Return the name of the organization whose editors moderate, or an empty string."""
    return _text(AUTHORITY)


def authority_phone() -> str:
    """Return the telephone number people can call for help, or an empty string."""
    return _text(AUTHORITY_PHONE)


def check_phone() -> None:
    """Check the telephone number people can call for help.

    Raises:
        BadOptionError: it is not a telephone number in plain text.
    """
    phone = authority_phone()
    is_plain = not re.search(r"[<>&\n]", phone) and len(phone) <= LONGEST_PHONE
    if phone and not (is_plain and re.search(r"\d", phone)):
        flaw = "is not a telephone number in plain text"
        raise BadOptionError(f"{AUTHORITY_PHONE} {flaw}: «{phone}»")


def hand_in() -> str:
    """Return where people hand in paper forms, or an empty string."""
    return _text(HAND_IN)


def formal_route() -> str:
    """Return the address for making a formal access request, or an empty string."""
    return _address_or_nothing(FORMAL_ROUTE)


def obligation() -> str:
    """Return the law and fraction under which institutions report proactive data, or nothing."""
    return _text(OBLIGATION)


def privacy_notice() -> str:
    """Return the address of the authority's privacy notice, or an empty string."""
    return _address_or_nothing(PRIVACY_NOTICE)


def address(option: str) -> str:
    """Return the web address that an option holds, or an empty string.

    Raises:
        BadOptionError: it holds something else.
    """
    given = _text(option)
    if given and not is_address(given):
        raise BadOptionError(f"{option} is not a complete web address: «{given}»")
    return given


def illustrative_history() -> bool:
    """Return whether part of the publication history is made up, as on a demonstration."""
    return _yes_or_no(ILLUSTRATIVE_HISTORY)


def ledger_minutes() -> int:
    """Return the number of minutes between two looks at what the portal shows."""
    return _count(LEDGER_MINUTES, 5, most=LONGEST_MINUTES)


def official_contacts() -> Contacts:
    """Return the contacts of institutions, never masked, or raise `BadOptionError`."""
    listed = re.split(r"[;\n]", _text(OFFICIAL_CONTACTS))
    try:
        return contacts(listed)
    except NoContactError as error:
        flaw = "has an entry that is not a domain, a telephone number or an address"
        message = f"{OFFICIAL_CONTACTS} {flaw}: «{error}»"
        raise BadOptionError(message) from None


def published_rule() -> str:
    """Return ``module:function`` of the portal's own rule for what is published, or nothing."""
    return _text(PUBLISHED_RULE)


def reviews_everything() -> bool:
    """Return whether every text waits for a moderator, and not only suspicious ones."""
    return _either(MODERATION, SUSPICIOUS, ALL) == ALL


def retention_days() -> int:
    """Return for how many days to keep texts that nobody needs to read any more."""
    return _count(RETENTION_DAYS, 90, least=1, most=LONGEST_RETENTION)


def secret() -> str:
    """Return the secret that CKAN signs with."""
    return tk.config.get("SECRET_KEY") or tk.config["beaker.session.secret"]


def is_secure() -> bool:
    """Return whether people reach the portal only over https."""
    return tk.config["ckan.site_url"].startswith("https:")


def storage_path() -> str:
    """Return the folder where CKAN keeps files, or an empty string."""
    return str(tk.config.get("ckan.storage_path") or "")


def timezone() -> ZoneInfo:
    """Return the time zone of days and months, or raise `BadOptionError`."""
    name = tk.config.get(TIMEZONE) or "America/Mexico_City"
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, TypeError, OSError):
        raise BadOptionError(f"{TIMEZONE} is not the name of a time zone: «{name}»") from None


def trusted_after() -> int:
    """Return how many published texts exempt an account from review."""
    return _count(TRUSTED_AFTER, 1)


def trusted_proxies() -> int:
    """Return how many of the portal's own proxies stand in front of it."""
    return _count(TRUSTED_PROXIES, 0, most=MOST_PROXIES)


def refuses_unlisted_codes() -> bool:
    """Return whether datasets sent by programs are refused for what the form refuses."""
    try:
        return unlisted_codes() == REFUSE
    except BadOptionError:  # reported by `check`; no dataset may be refused because of it
        return False


def unlisted_codes() -> str:
    """Return what happens to unlisted codes and incomplete blocks: they are kept, or refused.

    Raises:
        BadOptionError: the option holds neither value.
    """
    return _either(UNLISTED_CODES, KEEP, REFUSE)


def dataset_types() -> list[str]:
    """Return the dataset types that the portal gave the block; empty means the default ones."""
    return tk.aslist(tk.config.get(DATASET_TYPES))


def vocabulary_file(name: str) -> str:
    """Return the portal's own file for the vocabulary *name*, or an empty string."""
    return _text(VOCABULARY + name)


def _text(option: str) -> str:
    return tk.config.get(option) or ""


def _address_or_nothing(option: str) -> str:
    try:
        return address(option)
    except BadOptionError:  # reported by `check`; no page may link to anything else
        return ""


def _either(option: str, usual: str, other: str) -> str:
    given = tk.config.get(option) or usual
    if given not in (usual, other):
        raise BadOptionError(f"{option} must be «{usual}» or «{other}», not «{given}»")
    return given


def _yes_or_no(option: str) -> bool:
    given = tk.config.get(option) or False
    try:
        return tk.asbool(given)
    except ValueError:
        raise BadOptionError(f"{option} must be true or false, not «{given}»") from None


def _count(option: str, default: int, least: int = 0, most: int | None = None) -> int:
    given = tk.config.get(option)
    if given in (None, ""):
        return default
    try:
        count = tk.asint(given)
    except (TypeError, ValueError):
        count = least - 1
    if count < least or (most is not None and count > most):
        limits = f"of at least {least}" if most is None else f"from {least} to {most}"
        raise BadOptionError(f"{option} must be a whole number {limits}, not «{given}»")
    return count
