"""Previews: how something would read in public before it is sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from ckan import model

from ckanext.proactiva import config, labels, shield, types, vocabularies
from ckanext.proactiva.datasets import shown
from ckanext.proactiva.demands import answers, desk, intents, kept_texts, queries, redactions, uses
from ckanext.proactiva.demands.messages import voices, writing
from ckanext.proactiva.domain import help_lines as domain_help_lines
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.privacy import OFFICIAL, PersonalData, Stretch
from ckanext.proactiva.domain.redaction import masked
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.model import Message
from ckanext.proactiva.people import offices, permissions
from ckanext.proactiva.people.actor import Actor

# How much of the surrounding text to show.
NEARBY: Final = 30


def answer(actor: Actor, on: Moment, given: intents.Answer) -> types.AnswerPreview:
    """Return an answer as people would see it; nothing is locked or changed.

    Raises:
        tk.ValidationError: as when it is sent.
        MoveRefused: as when it is sent, and if it repeats the current answer.
    """
    demand = queries.known(actor, given.folio)
    referral = queries.referred(demand, given.institution_id)
    kept = kept_texts.kept(referral, given)
    intent = kept_texts.completed(referral, given, kept)
    datasets = answers.chosen(referral, intent)
    roles = permissions.roles_in(actor, demand, referral.organization_id)
    attempt = answers.attempt(intent, datasets, on.day, roles)
    rules = calendar.rules_of(referral.organization_id)
    event = referral_moves.move(referral.state(), attempt, rules)
    if answers.stands(referral, intent, datasets):
        raise MoveRefused([Objection.CHANGES_NOTHING])
    words, masked_kinds = _words(intent, kept)
    return {
        "resolution": intent.resolution.value,
        "reason": event.reason.value if event.reason else None,
        "answer": words,
        "masked": masked_kinds,
        "address": None if kept and kept.hidden_on else intent.address or None,
        "recorded": _recorded(on, intent) if isinstance(intent, intents.Record) else None,
        "datasets": [
            {"name": each["name"], "title": each["title"], "type": each["type"], "public": True}
            for each in _shown(datasets)
        ],
    }


def _shown(datasets: Sequence[model.Package]) -> list[types.SimilarDataset]:
    public = shown.public([each.id for each in datasets])
    return [public[each.id] for each in datasets if each.id in public]


def _words(intent: intents.Answer, kept: Message | None) -> tuple[str, list[str]]:
    """Return an answer's public words, and the kinds of personal data that are hidden in them."""
    if kept is None:
        words = intent.words
        return shield.public_text(words, OFFICIAL), shield.kinds(words, kept=OFFICIAL)
    return "" if kept.hidden_on else kept.text_public, sorted(redactions.kinds(kept))


def use(actor: Actor, of: Mapping[str, str], said: Mapping[str, str]) -> types.UsePreview:
    """Return a use as everybody would read it, and for whom its author may record it.

    Raises:
        tk.ObjectNotFound: its demand or dataset does not exist, or is not public.
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
        "own_badge": voices.own_badge(actor),
        "institutions": desk.spoken_for(actor),
        "hits": hits,
    }


def message(actor: Actor, intent: intents.Say) -> types.MessagePreview:
    """Return a message as everybody would read it, and where it may contain personal data.

    Raises:
        MoveRefused: its author may not speak for the institution that they chose.
    """
    demand = queries.known(actor, intent.folio)
    if not permissions.is_authority(actor):
        voices.institution_of(actor, demand, intent.institution_id)
    kept = OFFICIAL if voices.speaks_for_institution(actor, demand) else ()
    words, in_words = read({"text": intent.words}, kept)
    speaks_for_office = permissions.is_authority(actor) or kept
    alias = "" if speaks_for_office else writing.signature(actor, demand, intent.alias)
    signed, in_alias = read({"alias": alias})
    return {
        "text": words["text"],
        "alias": signed["alias"],
        "badge": voices.badge_in(actor, demand) if intent.with_badge else "",
        "hits": [*in_words, *in_alias],
    }


def help_lines(text: str) -> list[types.HelpLine]:
    """Return where somebody can call for help, if what they write says that they need it."""
    found = domain_help_lines.fitting(vocabularies.get("help_lines"), text)
    return [
        {
            "code": each.code,
            "label": labels.worded(each.labels),
            "telephone": domain_help_lines.telephone(each) or config.authority_phone(),
        }
        for each in found
    ]


def read(
    texts: Mapping[str, str], kept: Collection[PersonalData] = ()
) -> tuple[dict[str, str], list[types.Hit]]:
    """Return texts as everybody would read them, and where they may contain personal data."""
    public: dict[str, str] = {}
    hits: list[types.Hit] = []
    for name, text in ((name, clean(raw)) for name, raw in texts.items()):
        found = shield.findings(text, kept)
        public[name] = masked(text, found)
        hits += [_hit(name, text, each) for each in found]
    return public, hits


def _hit(name: str, text: str, found: Stretch) -> types.Hit:
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
    """Return the end of a text, from the beginning of a word."""
    return text[-NEARBY:].partition(" ")[2] if len(text) > NEARBY else text


def _first_words(text: str) -> str:
    """Return the beginning of a text, up to the end of a word."""
    return text[:NEARBY].rpartition(" ")[0] if len(text) > NEARBY else text


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
