"""What ``check`` says of a place that we fill in the portal's templates."""

from __future__ import annotations

from ckanext.proactiva import slots


def missing(slot: slots.Slot) -> str:
    """Return the template that leaves no place for a slot, or an empty string."""
    [found] = [
        finding for each, finding in zip(slots.SLOTS, slots.findings(), strict=True) if each == slot
    ]
    template, replaces, _line = found["message"].partition(" replaces it: add ")
    assert bool(replaces) is (found["level"] == "warning")
    return template if replaces else ""
