"""What the card on a dataset's page says of it."""

from __future__ import annotations

from urllib.parse import quote

import ckantoolkit as tk

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import indexing, joining, keeping
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.domain import kind
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.openness import format_of, licence, openness
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.types import Block, Card, CardFile, CardLink, DataDict

LONGEST_HEADLINE = 200
GROUP = "proactiva_beneficiary_group"
PROBLEM = "proactiva_problem_addressed"
STATEMENT = "proactiva_problem_statement"
RATIONALE = "proactiva_usefulness_rationale"


def compose(dataset: DataDict) -> Card | None:
    """Return the parts of the card, or nothing if the dataset says nothing of the block."""
    if joining.mode(dataset.get("type")) is Mode.NONE:
        return None
    block = keeping.block_of(dataset)
    rationale, statement = _text(dataset, RATIONALE), _text(dataset, STATEMENT)
    if not (block[GROUP] or block[PROBLEM] or rationale or statement):
        return None
    theirs = joining.names_of_portal(dataset.get("type"))
    short = len(rationale) <= LONGEST_HEADLINE
    return {
        "proactive": quality.is_whole({**block, **{n: dataset.get(n) for n in theirs}}, theirs),
        "headline": rationale if short else "",
        "rationale": "" if short else rationale,
        "groups": _links(GROUP, block, dataset),
        "problem": _links(PROBLEM, block, dataset),
        "statement": statement,
        "file": _first_file(dataset),
        "reuse": _reuse(dataset),
        "share": _share(dataset, rationale if short else ""),
    }


def _text(dataset: DataDict, name: str) -> str:
    """Return a text in the reader's language, where the portal keeps it by language."""
    return labels.local(texts(dataset.get(name)))


def _reuse(dataset: DataDict) -> str:
    """Say how far its files and its licence let anybody use it again, each by itself."""
    files = [format_of(resource) for resource in dataset.get("resources", [])]
    allowed = licence(dataset.get("license_id"), dataset.get("isopen"))
    return " · ".join(say(each.label) for each in (openness(files), allowed))


def _links(name: str, block: Block, dataset: DataDict) -> list[CardLink]:
    field = by_name()[name]
    return [
        {
            "label": _label(field, code),
            "href": tk.url_for(f"{dataset['type']}.search", **{field.solr_name: code}),
        }
        for code in kind.codes(field.typed(block[name]))
    ]


def _label(field: Field, code: str) -> str:
    """Return how a code reads, marked with its language where that is not the page's."""
    if any(joining.choices_of_portal(field.name)):
        return indexing.label(field, code)
    listed = vocabularies.get(field.vocabulary) if field.vocabulary else None
    term = listed.terms.get(code) if listed else None
    return labels.worded(term.labels) if term else indexing.label(field, code)


def _first_file(dataset: DataDict) -> CardFile | None:
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


def _format_and_size(resource: DataDict) -> str:
    size = str(resource.get("size") or "")
    readable = tk.h.localised_filesize(int(size)) if size.isdecimal() else ""
    return ", ".join(part for part in (resource.get("format"), readable) if part)


def _share(dataset: DataDict, sentence: str) -> str:
    address = canonical_url(f"{dataset['type']}.read", id=dataset["name"])
    parts = [str(dataset.get("title") or dataset["name"]), sentence, address]
    return "https://wa.me/?text=" + quote("\n".join(part for part in parts if part))
