"""The quality of a dataset as its page shows it, and the remaining gaps."""

from __future__ import annotations

from ckanext.proactiva import vocabularies
from ckanext.proactiva.block import dataset_types, links, reading
from ckanext.proactiva.block.gaps import block_gap
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.fields import QUALITY_ATTRIBUTES, QUALITY_EVIDENCE, by_name
from ckanext.proactiva.domain.openness import format_of, licence
from ckanext.proactiva.domain.stars import stars
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import DataDict, Quality


def compose(dataset: DataDict) -> Quality:
    """Return what can be told about a dataset as CKAN shows it.

    The database is only queried if the portal checks the addresses of files.
    """
    dataset_type = dataset.get("type")
    theirs, block = dataset_types.names_of_portal(dataset_type), reading.block_shown(dataset)
    formats = [format_of(resource) for resource in dataset.get("resources", [])]
    known = stars(formats, licence(dataset.get("license_id"), dataset.get("isopen")))
    carries = dataset_types.carries_block(dataset_type)
    attributes = by_name()[QUALITY_ATTRIBUTES]
    shown = attributes.codes(block[QUALITY_ATTRIBUTES])
    listed = vocabularies.get(attributes.vocabulary).terms
    return {
        "stars": known.number,
        "next_star": known.step.value,
        "says": say(known.step.label),
        "gaps": [block_gap(gap) for gap in quality.gaps(block, theirs=theirs)] if carries else [],
        "attributes": shown,
        "not_shown": [code for code in listed if code not in shown],
        # In a portal's own field of that name, the value may not be an address: then there is no
        # link.
        "evidence": str(by_name()[QUALITY_EVIDENCE].typed(block[QUALITY_EVIDENCE]) or ""),
        "links": links.of_dataset(dataset["id"]),
    }
