"""The card that shows the block on the page of its dataset."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import ckantoolkit as tk

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import dataset_types, indexing, keeping, reading
from ckanext.proactiva.block.asking import MORE
from ckanext.proactiva.datasets import frequency, quality
from ckanext.proactiva.datasets.fields import (
    FREQUENCY,
    GROUPS,
    PROBLEM,
    RATIONALE,
    STATEMENT,
    SUMMARY,
    Field,
    by_name,
)
from ckanext.proactiva.datasets.shown import title_of
from ckanext.proactiva.domain.address import host
from ckanext.proactiva.domain.field_kinds import ADDRESS, Address, Date
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.openness import Openness, format_of, licence, openness
from ckanext.proactiva.domain.text import holds_words
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.links import canonical_dataset_url, whatsapp_url
from ckanext.proactiva.types import Block, Card, CardFile, CardLink, CardPair, DataDict

LONGEST_HEADLINE = 200
BEST_FIRST = (Openness.OPEN, Openness.SHAPEFILE)
# The fields whose terms have pages: the endpoint, and the name of its parameter.
PAGES = {
    GROUPS: ("proactiva_topic.group", "beneficiary_group"),
    PROBLEM: ("proactiva_topic.problem", "problem"),
}


def compose(dataset: DataDict, today: date | None) -> Card | None:
    """Return the parts of the card, or None if the dataset says nothing in the block.

    *today* is the day where the portal is; None while its options do not say where that is.
    """
    if not dataset_types.carries_block(dataset.get("type")):
        return None
    block = keeping.block_of(dataset)
    rationale, statement = _text(dataset, RATIONALE), _text(dataset, STATEMENT)
    summary = _text(dataset, SUMMARY)
    tells_use = bool(block[GROUPS] or block[PROBLEM] or rationale or statement)
    if not (tells_use or summary):
        return None
    theirs = dataset_types.names_of_portal(dataset.get("type"))
    declared = frequency.code(frequency.of_dataset(dataset), frequency.listed())
    block = {**block, FREQUENCY: block[FREQUENCY] or declared or None}
    short = len(rationale) <= LONGEST_HEADLINE
    return {
        "proactive": quality.is_whole(reading.block_shown(dataset), theirs),
        "tells_use": tells_use,
        "headline": rationale if short else "",
        "rationale": "" if short else rationale,
        "pairs": list(_pairs(block, dataset, today, with_more=False)),
        "more": list(_pairs(block, dataset, today, with_more=True)),
        "statement": statement,
        "summary": summary,
        "file": _best_file(dataset),
        "reuse": _reuse(dataset),
        "share": _share(dataset, rationale if short else ""),
    }


def _text(dataset: DataDict, name: str) -> str:
    """Return a text in the reader's language, if the portal stores it by language.

    One without a letter or a digit would be an empty heading.
    """
    text = labels.local(texts(dataset.get(name)))
    return text if holds_words(text) else ""


def _reuse(dataset: DataDict) -> str:
    """Return how reusable its files and its licence are, each by itself."""
    files = [format_of(resource) for resource in dataset.get("resources", [])]
    allowed = licence(dataset.get("license_id"), dataset.get("isopen"))
    return " · ".join(say(each.label) for each in (openness(files), allowed))


def _pairs(
    block: Block, dataset: DataDict, today: date | None, *, with_more: bool
) -> Iterator[CardPair]:
    """Yield the fields on the card that say something, in the order of their definition."""
    for name, field in by_name().items():
        term = _term(field, block[name], today)
        if term and (field.definition.get("part") == MORE) is with_more:
            values = _values(field, block[name], dataset)
            if values:
                yield {"term": labels.local(term), "values": values}


def _term(field: Field, said: object, today: date | None) -> Mapping[str, str] | None:
    """Return the label of a field; a day in the past may have another label."""
    past = field.definition.get("past")
    day = field.typed(said) if past else None
    is_over = today and day and date.fromisoformat(str(day)) < today
    return past if is_over else field.definition.get("card")


def _values(field: Field, said: object, dataset: DataDict) -> list[CardLink]:
    if field.vocabulary:
        return [_of_code(field, code, dataset) for code in field.codes(said)]
    value = field.typed(said)
    if isinstance(value, bool):
        words, href = say(field.kind.labels[field.kind.store(value)]), ""
    elif isinstance(field.kind, Date) and value:
        words, href = labels.day(str(value)), ""
    else:
        words = _text(dataset, field.name)
        href = words if isinstance(field.kind, Address) and value else ""
    return [{"label": words, "href": href}] if words else []


def _of_code(field: Field, code: str, dataset: DataDict) -> CardLink:
    return {"label": _label(field, code, dataset), "href": _alike(field, code, dataset)}


def _alike(field: Field, code: str, dataset: DataDict) -> str:
    """Return a link to more with the same code: its own page, else a search, if there is either."""
    page, named = PAGES.get(field.name, ("", ""))
    if page and code in vocabularies.get(field.vocabulary).terms:
        return tk.url_for(page, **{named: code})
    asked = {field.solr_name: code}
    return tk.url_for(f"{dataset['type']}.search", **asked) if field.is_faceted else ""


def _label(field: Field, code: str, dataset: DataDict) -> str:
    """Return the label of a code, marked with its language if that is not the page's."""
    choices = dataset_types.choices_of_portal(field.name, dataset.get("type"))
    if not choices and code not in vocabularies.get(field.vocabulary):
        choices = [*_choices_beside(field, dataset)]
    return indexing.worded(field, code, choices)


def _choices_beside(field: Field, dataset: DataDict) -> Iterator[DataDict]:
    """Yield the choices, in the portal's words, of its own fields that say the same."""
    for name in field.definition.get("told_by", ()):
        yield from dataset_types.choices_of_portal(name, dataset.get("type"))


def _best_file(dataset: DataDict) -> CardFile | None:
    """Return the first of its most open files; if none is open, the first upload."""
    offered = [each for each in dataset.get("resources", []) if _is_offered(each)]
    best = min(offered, key=lambda each: (_rank(each), not _is_upload(each)), default=None)
    if best is None:
        return None
    page = f"{dataset['type']}_resource.read"
    return {
        "url": best["url"],
        "page": tk.url_for(page, id=dataset["name"], resource_id=best["id"]),
        "description": _described(best),
        "is_elsewhere": not _is_upload(best),
    }


def _is_offered(resource: DataDict) -> bool:
    """Return whether a file has an address that can be followed: people write anything."""
    url = resource.get("url")
    return bool(url) and (_is_upload(resource) or ADDRESS.typed(url) == url)


def _is_upload(resource: DataDict) -> bool:
    return resource.get("url_type") == "upload"


def _rank(resource: DataDict) -> int:
    tier = openness([format_of(resource)])
    return BEST_FIRST.index(tier) if tier in BEST_FIRST else len(BEST_FIRST)


def _described(resource: DataDict) -> str:
    """Return its format, and its size or else the host of its address."""
    size = str(resource.get("size") or "")
    beside = labels.file_size(int(size)) if size.isdecimal() and int(size) else ""
    if not _is_upload(resource):
        beside = host(str(resource["url"]))
    return ", ".join(part for part in (resource.get("format"), beside) if part)


def _share(dataset: DataDict, sentence: str) -> str:
    address = canonical_dataset_url(dataset["name"], dataset["type"])
    parts = [title_of(dataset), sentence, address]
    return whatsapp_url("\n".join(part for part in parts if part))
