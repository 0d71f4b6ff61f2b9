"""The profile of the block, listed after the others in ``ckanext.dcat.rdf.profiles``."""

from __future__ import annotations

from rdflib import Graph, URIRef
from rdflib.term import Node

from ckanext.proactiva.dcat import reading, writing
from ckanext.proactiva.types import DataDict


class Profile:
    """The profile interface that ckanext-dcat requires; by itself it reads and writes nothing."""

    def __init__(
        self, graph: Graph, dataset_type: str = "dataset", compatibility_mode: bool = False
    ) -> None:
        self.graph = graph
        self.dataset_type = dataset_type

    def parse_dataset(self, dataset_dict: DataDict, dataset_ref: Node) -> DataDict:
        """Add the values that a graph has for a dataset."""
        return dataset_dict

    def graph_from_dataset(self, dataset_dict: DataDict, dataset_ref: URIRef) -> None:
        """Add a dataset to the graph."""

    def graph_from_catalog(self, catalog_dict: DataDict | None, catalog_ref: URIRef) -> None:
        """Add nothing about the portal itself."""


class BlockProfile(Profile):
    """The block, in both directions."""

    def parse_dataset(self, dataset_dict: DataDict, dataset_ref: Node) -> DataDict:
        """Add the block that a graph has for a dataset."""
        block = reading.read(self.graph, dataset_ref, self.dataset_type, dataset_dict)
        dataset_dict.update(block)
        return dataset_dict

    def graph_from_dataset(self, dataset_dict: DataDict, dataset_ref: URIRef) -> None:
        """Add the block of a dataset to the graph."""
        writing.write(self.graph, dataset_ref, dataset_dict)
