"""The findings of ``ckan proactiva check`` about options that ``tick`` and pages need."""

from __future__ import annotations

from ckanext.proactiva import config, option_check
from ckanext.proactiva.datasets import published
from ckanext.proactiva.types import Finding


def findings() -> list[Finding]:
    """Return what is wrong with the options of this extension, and nothing about the others."""
    flaws = option_check.flaws()
    if flaw := published.flaw():
        flaws[config.PUBLISHED_RULE] = flaw
    return [
        Finding(level="error", subject=option, message=message.removeprefix(f"{option} "))
        for option, message in {**flaws, **option_check.unknown()}.items()
    ]
