"""Rows of a sheet as the public would read them, before they become demands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ckanext.proactiva import shield, types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import previews, similar
from ckanext.proactiva.domain.text import normalised
from ckanext.proactiva.domain.title import proposed_title
from ckanext.proactiva.institutions import register
from ckanext.proactiva.types import DataDict

Errors = dict[str, list[str]]


def shown(rows: Iterable[tuple[int, DataDict, Errors]]) -> Iterator[types.SheetRow]:
    """Yield each row as the demand that it would become.

    Args:
        rows: the number of each, what it asks for, as far as it is valid, and what is wrong with
            it, by column.
    """
    first: dict[str, types.SheetRow] = {}
    for number, given, errors in rows:
        words = normalised(_text(given, "wanted"))
        row = _shown(number, given, errors, first.get(words) if words else None)
        first.setdefault(words, row)
        yield row


def _shown(
    number: int, given: DataDict, errors: Errors, earlier: types.SheetRow | None
) -> types.SheetRow:
    texts = {name: _text(given, name) for name in ("title", "wanted", "where", "alias")}
    public, hits = previews.read(texts)
    places = given["territories"]
    chosen = register.find_active(given["institution"]) if given["institution"] else None
    return {
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


def _text(given: DataDict, name: str) -> str:
    value = given[name]
    return value if isinstance(value, str) else ""


def _alike(wanted: str, place: str, territories: list[str]) -> types.NamedDemand | None:
    demand = similar.demand(wanted, place, territories) if wanted else None
    return {"folio": demand.folio, "title": demand.title_public} if demand else None
