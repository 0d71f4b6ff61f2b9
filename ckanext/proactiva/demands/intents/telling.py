"""What somebody tells of what was done beside the dialogue of a demand."""

from __future__ import annotations

from dataclasses import dataclass

from ckanext.proactiva.demands.intents.demand import Mark


@dataclass(frozen=True)
class TellUse:
    """To tell what was done with a dataset or with an answer; an institution's editor, for it."""

    words: str
    dataset: str = ""
    folio: str = ""
    address: str = ""
    alias: str = ""
    institution_id: str = ""
    over_limit: bool = False
    origin: str = ""
    not_personal: tuple[Mark, ...] = ()
    with_badge: bool = True
