"""What may exist already of something that somebody is about to ask for."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand


class SimilarDataset(TypedDict):
    """A published dataset of like words."""

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
    """What may exist already, the likest first; nothing where nothing is alike."""

    results: list[SimilarResult]
