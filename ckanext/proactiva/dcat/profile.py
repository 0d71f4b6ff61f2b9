"""The profile of the block, to stand after the others in ``ckanext.dcat.rdf.profiles``."""

from __future__ import annotations

from rdflib import Graph, URIRef
from rdflib.term import Node

from ckanext.proactiva.dcat import reading, writing
from ckanext.proactiva.types import DataDict


class Profile:
    """What ckanext-dcat asks of every profile; by itself it reads and says nothing."""

    def __init__(
        self, graph: Graph, dataset_type: str = "dataset", compatibility_mode: bool = False
    ) -> None:
        self.graph = graph
        self.dataset_type = dataset_type

    def parse_dataset(self, dataset_dict: DataDict, dataset_ref: Node) -> DataDict:
        """Add what a graph says of a dataset."""
        return dataset_dict

    def graph_from_dataset(self, dataset_dict: DataDict, dataset_ref: URIRef) -> None:
        """Say a dataset in the graph."""

    def graph_from_catalog(self, catalog_dict: DataDict | None, catalog_ref: URIRef) -> None:
        """Say nothing of the portal itself."""


class BlockProfile(Profile):
    """The block, both ways."""

    def parse_dataset(self, dataset_dict: DataDict, dataset_ref: Node) -> DataDict:
        """Add the block that a graph says of a dataset."""
        dataset_dict.update(reading.read(self.graph, dataset_ref, self.dataset_type))
        return dataset_dict

    def graph_from_dataset(self, dataset_dict: DataDict, dataset_ref: URIRef) -> None:
        """Say the block of a dataset in the graph."""
        writing.write(self.graph, dataset_ref, dataset_dict)
