"""The preview of a redaction: what it would hide in a demand or a message, text by text."""

from __future__ import annotations

from collections.abc import Collection

from ckanext.proactiva import types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import intents, queries, redactions, uses
from ckanext.proactiva.domain.privacy import PersonalData, Stretch
from ckanext.proactiva.domain.redaction import Mark, Marked, masked
from ckanext.proactiva.domain.title import proposed_title
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people.actor import Actor

STATES = {Marked.HIDDEN: "hidden", Marked.DOUBTED: "doubted"}


def preview(actor: Actor, intent: intents.Redact) -> types.RedactionPreview:
    """Return what would be hidden in a demand or a message after a redaction.

    Raises:
        tk.ObjectNotFound: there is no such message in it.
        tk.ValidationError: as when it is done.
        MoveRefused: as when it is done.
    """
    demand = queries.known(actor, intent.folio) if intent.folio else None
    item = redactions.item(demand, intent.message_id)
    marks = redactions.marked(item, intent)
    texts = {
        name: _text(item, name, raw, marks.get(name, ()))
        for name, raw in redactions.texts(item).items()
    }
    if isinstance(item, Demand) and item.follows(marks):
        texts["title"] = _plain("title", proposed_title(texts["wanted"]["public"]))
    folio, title = _named(demand, intent.message_id)
    if folio and "title" in texts and not any(map(str.isalnum, texts["title"]["public"])):
        texts["title"]["public"] = folio
    return {
        "folio": folio,
        "message": intent.message_id or None,
        "title": title,
        "visibility": item.visibility,
        "held_for": item.held_for,
        "raw_deleted": iso(item.raw_deleted_on),
        "texts": list(texts.values()),
    }


def _named(demand: Demand | None, message_id: str) -> tuple[str | None, str]:
    if demand is not None:
        return demand.folio, demand.title_public
    about = uses.of_messages([message_id]).get(message_id)
    return None, (about and about.title) or ""


def _text(
    item: redactions.Item, name: str, raw: str, marks: Collection[Mark]
) -> types.RedactedText:
    hidden = redactions.hidden(item, name, marks)
    parts: list[types.TextPart] = []
    end = 0
    for each, state in _stretches(hidden, marks):
        parts += _part(raw, end, each.start), _part(raw, each.start, each.end, state, each.kind)
        end = each.end
    parts.append(_part(raw, end, len(raw)))
    public = masked(raw, hidden)
    return {"field": name, "public": public, "parts": [each for each in parts if each["words"]]}


def _stretches(hidden: Collection[Stretch], marks: Collection[Mark]) -> list[tuple[Stretch, str]]:
    """Return the hidden stretches and those shown again, in order, each with its reason."""
    found: list[tuple[Stretch, str]] = [
        (each, Marked.SHOWN.value) for each in marks if each.marked is Marked.SHOWN
    ]
    for each in hidden:
        said = [one.marked for one in marks if one.start < each.end and each.start < one.end]
        found.append((each, next((STATES[one] for one in said if one in STATES), "found")))
    return sorted(found, key=lambda one: one[0].start)


def _plain(name: str, text: str) -> types.RedactedText:
    return {"field": name, "public": text, "parts": [_part(text, 0, len(text))]}


def _part(
    text: str, start: int, end: int, state: str = "plain", kind: PersonalData | None = None
) -> types.TextPart:
    return {
        "words": text[start:end],
        "state": state,
        "kind": kind.value if kind else None,
        "start": start,
        "end": end,
    }
