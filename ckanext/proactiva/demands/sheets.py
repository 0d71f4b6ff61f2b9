"""Rows of a sheet as the public would read them, before they become demands."""

from __future__ import annotations

from ckanext.proactiva import shield, types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import previews, similar
from ckanext.proactiva.domain.text import normalised
from ckanext.proactiva.domain.title import proposed_title
from ckanext.proactiva.institutions import register
from ckanext.proactiva.types import DataDict


def shown(
    number: int, given: DataDict, errors: dict[str, list[str]], first: dict[str, types.SheetRow]
) -> types.SheetRow:
    """Return a row as the demand that it would become.

    Args:
        number: the row's.
        given: what it asks for, as far as it is valid.
        errors: what is wrong with it, by column.
        first: the first row so far with each text, to which this one is added.
    """
    texts = {name: _text(given, name) for name in ("title", "wanted", "where", "alias")}
    public, hits = previews.read(texts)
    words = normalised(texts["wanted"])
    earlier = first.get(words) if words else None
    places = given["territories"]
    chosen = register.find(given["institution"]) if given["institution"] else None
    row: types.SheetRow = {
        "row": number,
        "errors": errors,
        "title": public["title"] or shield.public_text(proposed_title(public["wanted"])),
        "wanted": public["wanted"],
        "where": public["where"],
        "alias": public["alias"],
        "problem": given["problem"],
        "beneficiary_groups": given["beneficiary_groups"],
        "territories": places,
        "institution": chosen.title if chosen else "",
        "channel": given["channel"],
        "received": None if "received_on" in errors else iso(given["received_on"]),
        "has_email": bool(given["email"]),
        "masked": sorted({each["kind"] for each in hits}),
        "repeats": earlier["row"] if earlier else None,
        "alike": earlier["alike"]
        if earlier and (earlier["where"], earlier["territories"]) == (public["where"], places)
        else _alike(texts["wanted"], public["where"], places),
    }
    first.setdefault(words, row)
    return row


def _text(given: DataDict, name: str) -> str:
    value = given[name]
    return value if isinstance(value, str) else ""


def _alike(wanted: str, place: str, territories: list[str]) -> types.NamedDemand | None:
    demand = similar.demand(wanted, place, territories) if wanted else None
    return {"folio": demand.folio, "title": demand.title_public} if demand else None
