"""What the ledger keeps of a public dataset: ids and codes, read from its block and its files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypedDict

from ckanext.proactiva.datasets.fields import PROACTIVE, by_name
from ckanext.proactiva.domain.growth import Facts
from ckanext.proactiva.domain.openness import openness

GROUPS = "proactiva_beneficiary_group"
PROBLEM = "proactiva_problem_addressed"
# The extras that facts are read from, and nothing else.
EXTRAS = (PROACTIVE, GROUPS, PROBLEM)


class LoggedPackage(TypedDict, total=False):
    """A dataset as the log of activities keeps it, as far as it is read here."""

    type: str
    state: str
    private: bool
    owner_org: str | None
    extras: list[dict[str, object]]
    resources: list[dict[str, str | None]]


def facts(organization: str | None, extras: Mapping[str, object], formats: Iterable[str]) -> Facts:
    """Return the facts of a dataset with this owner, block and formats of files."""
    proactive, groups, problem = (by_name()[name].typed(extras.get(name)) for name in EXTRAS)
    return Facts(
        organization=organization or "",
        groups=frozenset(groups if isinstance(groups, list) else ()),
        problem=str(problem or ""),
        proactive=proactive is True,
        openness=openness(formats),
    )


def facts_then(package: LoggedPackage) -> Facts:
    """Return the facts of a dataset as a log kept it, its block among extras or beside them."""
    extras = {str(extra["key"]): extra["value"] for extra in package.get("extras") or ()}
    formats = [resource.get("format") or "" for resource in package.get("resources") or ()]
    return facts(package.get("owner_org"), {**extras, **package}, formats)
