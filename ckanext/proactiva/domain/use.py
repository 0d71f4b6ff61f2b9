"""A use: what somebody says that they did with a dataset, or with what a demand got."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.demand import DemandState, Resolution

# Nobody can use an answer that publishes nothing.
_PUBLISHES: Final = frozenset({Resolution.PUBLISHED, Resolution.PARTLY_PUBLISHED})


def takes_uses(demand: DemandState, resolution: Resolution | None) -> bool:
    """Return whether people are asked what they did with what a demand got.

    Nothing is added to a demand that ended or that is not public.

    Args:
        demand: the demand.
        resolution: how its institutions answered it, if they did.
    """
    return demand.is_active and resolution in _PUBLISHES
