"""What ckanext-dcat writes of a dataset with our profile, and what it reads from a graph."""

from __future__ import annotations

from typing import Any

from ckanext.dcat.processors import RDFParser, RDFSerializer

PROFILES = ["euro_dcat_ap_3", "proactiva"]
FORMATS = ["xml", "ttl", "jsonld", "n3"]
DCAT = {
    "ckanext.dcat.rdf.profiles": " ".join(PROFILES),
    "ckanext.dcat.structured_data.profiles": "schemaorg proactiva_schemaorg",
}
_PLUGINS = "dcat structured_data {} proactiva"
# The schemas under ckanext-dcat and the block: none, ckanext-dcat's own, one that has the block.
PORTAL_OPTIONS = {
    "plain": {**DCAT, "ckan.plugins": _PLUGINS.format("")},
    "dcat-ap": {
        **DCAT,
        "ckan.plugins": _PLUGINS.format("scheming_datasets scheming_nerf_index"),
        "scheming.dataset_schemas": "ckanext.dcat.schemas:dcat_ap_full.yaml",
        "scheming.presets": "ckanext.scheming:presets.json ckanext.dcat.schemas:presets.yaml",
    },
    "by-hand": {
        **DCAT,
        "ckan.plugins": _PLUGINS.format("scheming_datasets"),
        "scheming.dataset_schemas": "ckanext.proactiva:schemas/proactive_dataset.yaml",
        "scheming.presets": "ckanext.scheming:presets.json",
    },
}
HEAD = """
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix p: <urn:ckanext-proactiva:> .
"""


def written(dataset: dict[str, Any], form: str = "ttl") -> str:
    """Return a dataset as ckanext-dcat serves it."""
    return RDFSerializer(profiles=PROFILES).serialize_dataset(dataset, _format=form)


def read(data: str, form: str = "ttl", dataset_type: str = "dataset") -> dict[str, Any]:
    """Return the only dataset of a graph, as ckanext-dcat's harvester receives it."""
    parser = RDFParser(profiles=PROFILES, dataset_type=dataset_type)
    parser.parse(data, _format=form)
    [dataset] = parser.datasets()
    return dataset


def read_said(turtle: str) -> dict[str, Any]:
    """Return the block of a dataset with these statements in its graph."""
    data = f"{HEAD}<https://otro.example/d/1> a dcat:Dataset ; {turtle} ."
    return block_read(read(data))


def block_read(dataset: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the block that were read."""
    return {key: value for key, value in dataset.items() if key.startswith("proactiva_")}
