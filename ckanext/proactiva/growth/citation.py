"""The citable part of growth as of a day: only what nothing changes afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ckanext.proactiva.types import Growth, InstitutionGrowth

# An institution's name may change, so a citation names it only by its id.
CALLED: Final = ("name", "title", "ended")
# True on the day of asking, and on no other.
OF_NOW: Final = ("ledger", "illustrative", "in_verification")


def cited(growth: Growth) -> dict[str, Any]:
    """Return growth as of a day without what is of now, and with institutions by their ids."""
    institution = growth["institution"]
    return {
        **_without(OF_NOW, growth),
        "institution": institution and {"id": institution["id"]},
        "institutions": [
            _without((*CALLED, *OF_NOW), each) for each in in_lasting_order(growth["institutions"])
        ],
    }


def in_lasting_order(institutions: Iterable[InstitutionGrowth]) -> list[InstitutionGrowth]:
    """Return institutions in an order that no new name changes."""
    return sorted(institutions, key=lambda each: each["id"])


def _without(names: tuple[str, ...], values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}
