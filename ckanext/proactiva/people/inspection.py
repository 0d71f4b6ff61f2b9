"""The findings of ``ckan proactiva check`` about visitors' addresses."""

from __future__ import annotations

from ckanext.proactiva import config, option_check
from ckanext.proactiva.people import visitors
from ckanext.proactiva.types import Finding


def findings() -> list[Finding]:
    """Return a warning if all visitors look like one because an option is not set."""
    wrong = config.TRUSTED_PROXIES in option_check.flaws()
    if wrong or config.trusted_proxies() or not visitors.came_forwarded():
        return []
    message = "is 0, but requests come through a proxy: all visitors share its limits. Set how many"
    return [Finding(level="warning", subject=config.TRUSTED_PROXIES, message=message)]
