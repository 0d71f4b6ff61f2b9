"""What the demonstration's invented institutions plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import initiatives
from ckanext.proactiva.demands.intents import PlanInitiative
from ckanext.proactiva.domain.initiative import Step
from ckanext.proactiva.institutions import initiatives as kept
from ckanext.proactiva.institutions import register
from portal.demo import reading
from portal.demo.demands import folio_of

Said = Mapping[str, Any]


def load() -> int:
    """Add the initiatives that the portal lacks, and return how many there were."""
    said = reading.document(reading.CONTENT / "initiatives.yaml")["initiatives"]
    added = sum(map(_add, said))
    model.repo.commit()
    return added


def _add(said: Said) -> bool:
    institution = register.find_active(said["institution"])
    if institution is None or kept.titled(institution.id, said["title"]):
        return False
    initiatives.add(
        institution,
        PlanInitiative(
            title=said["title"],
            text=said["text"],
            steps=[_step(step) for step in said["steps"]],
            demands=[folio_of(key) for key in said["demands"]],
        ),
    )
    return True


def _step(said: Said) -> Step:
    due = clock.today() + timedelta(days=said["due_in_days"])
    return Step(said["what"], due, said.get("done", False))
