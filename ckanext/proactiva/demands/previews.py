"""What would be public of something that is not sent yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from ckanext.proactiva import shield, types
from ckanext.proactiva.demands import answers, desk, dialogue, intents, queries, redactions, uses
from ckanext.proactiva.demands.timing import iso
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.privacy import OFFICIAL, Finding, PersonalData
from ckanext.proactiva.domain.redaction import Mark, Marked, masked
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.domain.title import proposed_title
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import offices, participants, permissions
from ckanext.proactiva.people.actor import Actor

# How much of a text shows in which words something stands.
NEARBY: Final = 30


def answer(actor: Actor, on: Moment, intent: intents.Answer) -> types.AnswerPreview:
    """Return an answer as people would see it; nothing is locked, and nothing is changed.

    Raises:
        tk.ValidationError: as when it is sent.
        MoveRefused: as when it is sent.
    """
    demand = queries.known(actor, intent.folio)
    referral = queries.referral(demand, intent.institution_id)
    if referral is None:
        raise MoveRefused([Objection.NOT_REFERRED])
    datasets = answers.chosen(referral, intent)
    attempt = referral_moves.Attempt(
        intent.act,
        on.day,
        permissions.roles_in(actor, demand, referral.organization_id),
        intent.resolution,
        intent.reason,
        intent.words,
        public_datasets=len(datasets),
        is_elsewhere=bool(intent.address),
        answered=intent.answered,
    )
    event = referral_moves.move(
        referral.state(), attempt, calendar.rules_of(referral.organization_id)
    )
    return {
        "resolution": intent.resolution.value,
        "reason": event.reason.value if event.reason else None,
        "answer": shield.public_text(intent.words, OFFICIAL),
        "masked": shield.kinds(intent.words, kept=OFFICIAL),
        "address": intent.address or None,
        "recorded": _recorded(on, intent) if isinstance(intent, intents.Record) else None,
        "datasets": [
            {"name": each.name, "title": each.title or each.name, "type": each.type, "public": True}
            for each in datasets
        ],
    }


def redaction(actor: Actor, intent: intents.Redact) -> types.RedactionPreview:
    """Return what is hidden of a demand or a message, as it would be if that were decided.

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


def use(actor: Actor, of: Mapping[str, str], said: Mapping[str, str]) -> types.UsePreview:
    """Return a use as everybody would read it, and for whom its author may tell it.

    Raises:
        tk.ObjectNotFound: what it is of is not there, or not public.
    """
    folio = dataset = None
    if of["folio"]:
        demand = queries.known(actor, of["folio"])
        folio, title = demand.folio, demand.title_public
    else:
        _, dataset, title = uses.dataset(of["dataset"])
    public, hits = read(said)
    return {
        "folio": folio,
        "dataset": dataset,
        "title": title or dataset or "",
        "text": public["text"],
        "alias": public["alias"],
        "own_badge": own_badge(actor),
        "institutions": desk.spoken_for(actor),
        "hits": hits,
    }


def message(actor: Actor, intent: intents.Say) -> types.MessagePreview:
    """Return a message as everybody would read it, and where personal data seems to be in it."""
    demand = queries.known(actor, intent.folio)
    kept = OFFICIAL if dialogue.speaks_for_institution(actor, demand) else ()
    words, in_words = read({"text": intent.words}, kept)
    signed, in_alias = read({"alias": intent.alias})
    return {
        "text": words["text"],
        "alias": signed["alias"],
        "badge": dialogue.own_badge(actor, demand) if intent.with_badge else "",
        "hits": [*in_words, *in_alias],
    }


def own_badge(actor: Actor) -> str:
    """Return for which organization of civil society somebody may speak, or nothing."""
    person = participants.find(actor) if actor.has_account else None
    return (person.badge or "") if person else ""


def read(
    texts: Mapping[str, str], kept: Collection[PersonalData] = ()
) -> tuple[dict[str, str], list[types.Hit]]:
    """Return texts as everybody would read them, and where personal data seems to stand in them."""
    public: dict[str, str] = {}
    hits: list[types.Hit] = []
    for name, text in ((name, clean(raw)) for name, raw in texts.items()):
        found = shield.findings(text, kept)
        public[name] = masked(text, found)
        hits += [_hit(name, text, each) for each in found]
    return public, hits


def _hit(name: str, text: str, found: Finding) -> types.Hit:
    return {
        "field": name,
        "start": found.start,
        "end": found.end,
        "kind": found.kind.value,
        "words": text[found.start : found.end],
        "before": _last_words(text[: found.start]),
        "after": _first_words(text[found.end :]),
    }


def _last_words(text: str) -> str:
    """Return what stands last in a text, from where a word begins."""
    return text[-NEARBY:].partition(" ")[2] if len(text) > NEARBY else text


def _first_words(text: str) -> str:
    """Return what stands first in a text, to where a word ends."""
    return text[:NEARBY].rpartition(" ")[0] if len(text) > NEARBY else text


def _text(
    item: redactions.Item, name: str, raw: str, marks: Collection[Mark]
) -> types.RedactedText:
    hidden = redactions.hidden(item, name, marks)
    states = {Marked.HIDDEN: "hidden", Marked.DOUBTED: "doubted"}
    stretches: list[tuple[Finding, str]] = [
        (each, Marked.SHOWN.value) for each in marks if each.marked is Marked.SHOWN
    ]
    for each in hidden:
        said = [one.marked for one in marks if one.start < each.end and each.start < one.end]
        state = next((states[one] for one in said if one in states), "found")
        stretches.append((each, state))
    parts: list[types.TextPart] = []
    end = 0
    for each, state in sorted(stretches, key=lambda one: one[0].start):
        parts += _part(raw, end, each.start), _part(raw, each.start, each.end, state, each.kind)
        end = each.end
    parts.append(_part(raw, end, len(raw)))
    public = masked(raw, hidden)
    return {"field": name, "public": public, "parts": [each for each in parts if each["words"]]}


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


def _recorded(on: Moment, intent: intents.Record) -> types.Recorded:
    authority = offices.authority_id()
    named = register.named([authority]) if authority else {}
    return {
        "answered": intent.answered_on.isoformat(),
        "on": on.day.isoformat(),
        "by": named[authority].title if authority in named else None,
        "channel": intent.channel or None,
        "document": intent.document,
    }
