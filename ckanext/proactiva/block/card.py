"""What the card on a dataset's page says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import ckantoolkit as tk

from ckanext.proactiva.block import indexing, joining, keeping
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.datasets.fields import BY_NAME, PROACTIVE
from ckanext.proactiva.domain import values
from ckanext.proactiva.links import canonical_url

LONGEST_HEADLINE = 200
GROUP = BY_NAME["proactiva_beneficiary_group"]
PROBLEM = BY_NAME["proactiva_problem_addressed"]


def compose(dataset: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the parts of the card, or nothing if the dataset says nothing of the block."""
    if joining.mode(dataset.get("type")) is Mode.NONE:
        return None
    block = keeping.block_of(dataset)
    if not any(not values.is_blank(v) for name, v in block.items() if name != PROACTIVE):
        return None
    rationale = str(block["proactiva_usefulness_rationale"])
    short = len(rationale) <= LONGEST_HEADLINE
    return {
        "proactive": block[PROACTIVE],
        "headline": rationale if short else "",
        "rationale": "" if short else rationale,
        "groups": [_link(GROUP, code, dataset) for code in _listed(block[GROUP.name])],
        "problem": [_link(PROBLEM, code, dataset) for code in _listed(block[PROBLEM.name])],
        "statement": block["proactiva_problem_statement"],
        "file": _first_file(dataset),
        "share": _share(dataset, rationale if short else ""),
    }


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []


def _link(field: Any, code: str, dataset: Mapping[str, Any]) -> dict[str, str]:
    return {
        "label": indexing.label(field, code),
        "href": tk.url_for(f"{dataset['type']}.search", **{field.solr_name: code}),
    }


def _first_file(dataset: Mapping[str, Any]) -> dict[str, Any] | None:
    for resource in dataset.get("resources", []):
        if resource.get("url_type") == "upload" and resource.get("url"):
            return {
                "url": resource["url"],
                "page": tk.url_for(
                    f"{dataset['type']}_resource.read",
                    id=dataset["name"],
                    resource_id=resource["id"],
                ),
                "description": _format_and_size(resource),
            }
    return None


def _format_and_size(resource: Mapping[str, Any]) -> str:
    size = str(resource.get("size") or "")
    readable = tk.h.localised_filesize(int(size)) if size.isdecimal() else ""
    return ", ".join(part for part in (resource.get("format"), readable) if part)


def _share(dataset: Mapping[str, Any], sentence: str) -> str:
    address = canonical_url(f"{dataset['type']}.read", id=dataset["name"])
    parts = [str(dataset.get("title") or dataset["name"]), sentence, address]
    return "https://wa.me/?text=" + quote("\n".join(part for part in parts if part))
