"""Problems with a portal's options: unusable values, and names that do not exist."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from ckan.common import config_declaration

from ckanext.proactiva import config

# The options read while the portal runs, each with what raises if its value is unusable.
READ: Final[Mapping[str, Callable[[], object]]] = {
    config.AUTHORITY_PHONE: config.check_phone,
    config.FORMAL_ROUTE: lambda: config.address(config.FORMAL_ROUTE),
    config.PRIVACY_NOTICE: lambda: config.address(config.PRIVACY_NOTICE),
    config.ILLUSTRATIVE_HISTORY: config.illustrative_history,
    config.LEDGER_MINUTES: config.ledger_minutes,
    config.MODERATION: config.reviews_everything,
    config.OFFICIAL_CONTACTS: config.official_contacts,
    config.RETENTION_DAYS: config.retention_days,
    config.TIMEZONE: config.timezone,
    config.TRUSTED_AFTER: config.trusted_after,
    config.TRUSTED_PROXIES: config.trusted_proxies,
    config.UNLISTED_CODES: config.unlisted_codes,
}
# The options without which no page can be answered.
INDISPENSABLE: Final = (config.TIMEZONE, config.TRUSTED_PROXIES, config.ILLUSTRATIVE_HISTORY)


def flaws() -> dict[str, str]:
    """Return what is wrong with the options that are read while the portal runs, by name."""
    found = {option: _flaw(option) for option in READ}
    return {option: flaw for option, flaw in found.items() if flaw}


def obstacle() -> str:
    """Return what is wrong with an option that every page needs, or an empty string."""
    return next((flaw for option in INDISPENSABLE if (flaw := _flaw(option))), "")


def unknown() -> dict[str, str]:
    """Return what is wrong with options that have our prefix but do not exist, by name."""
    declared = {str(key) for key in config_declaration.iter_options()}
    return dict.fromkeys(sorted({*config.stated()} - declared), "is not an option of ours")


def _flaw(option: str) -> str:
    try:
        READ[option]()
    except config.BadOptionError as error:
        return str(error)
    return ""
