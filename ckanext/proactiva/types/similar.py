"""Demands and datasets similar to what somebody is about to ask for."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand


class NamedDemand(TypedDict):
    """A demand that anybody can read."""

    folio: str
    title: str


class SimilarDataset(TypedDict):
    """A published dataset with similar words."""

    name: str
    title: str
    type: str
    usefulness: str
    institution: str


class SimilarResult(TypedDict):
    """What may help: a ``demand`` or a ``dataset``, as ``type`` says; the other one is null."""

    type: Literal["demand", "dataset"]
    title: str
    url: str
    demand: Demand | None
    dataset: SimilarDataset | None


class Similar(TypedDict):
    """What may already exist, the most similar first; empty if nothing is."""

    results: list[SimilarResult]
