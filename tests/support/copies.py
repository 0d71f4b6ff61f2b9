"""A copy of a dataset on another portal, with different vocabularies on each."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from tests.support.site import Site

GROUPS = "ckanext.proactiva.vocabulary.beneficiary_groups"
LIST = "terms:\n  - code: {}\n    label: {{es: {}}}\n"


def own_groups(folder: Path, code: str) -> dict[str, str]:
    """Return the option with which a portal lists one beneficiary group and no other."""
    path = folder / f"{code}.yaml"
    path.write_text(LIST.format(code, code.title()), encoding="utf-8")
    return {GROUPS: str(path)}


def twin(dataset: dict[str, Any]) -> str:
    """Return the id of its copy: both portals are the same one here."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, dataset["id"]))


def gaps_of(site: Site, name: str) -> list[dict[str, Any]]:
    """Return the gaps of one dataset, out of all the portal's datasets."""
    after = ""
    while True:
        page = site.call("proactiva_block_gap_list", limit=100, after=after)
        found = [row["gaps"] for row in page["datasets"] if row["name"] == name]
        if found or not page["next"]:
            return found[0] if found else []
        after = page["next"]
