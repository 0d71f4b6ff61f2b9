"""The API reference as one page of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import fill
from typing import Final

from ckanext.proactiva.logic import action
from ckanext.proactiva.people.limits import MAILS_FOR, MAILS_FROM, MAILS_TO
from docs.reference.actions import CHAINED, OURS, Action, paragraphs, read
from docs.reference.shapes import Hint, base_of, gather, in_words, keys_of

FILE: Final = Path(__file__).parents[1] / "api.md"
WIDTH: Final = 100

INTRODUCTION: Final = f"""\
# API

<!-- Made by `make docs` from schemas, types and docstrings. Change those, not this file. -->

Everything that a page does, an action does too, at `$SITE/api/3/action/NAME`: GET for actions
marked GET; POST with JSON for all others, also for some that only read, so that words and secrets
stay out of addresses. `$TOKEN` is a CKAN API token. CKAN wraps each answer; what is described here
is its `result`.

Errors say what to do:

- **403**: you are not allowed to do this.
- **404**: it does not exist. A folio that nobody has and one that is not yours look the same.
- **409**: the answer names each wrong field and says why. Besides parameters, this can be
  `status`, if this cannot be done at the demand's current status. `email` is also named when too
  much was mailed: over {MAILS_TO.refused_above} mails of one kind an hour to one address, over
  {MAILS_FOR.refused_above} for one visitor, or over {MAILS_FROM.refused_above} for all at one
  network address.
- **429**: too much was sent from one account or address. `Retry-After` says in how many seconds it
  can go on.

Every action may also answer:

- **400**: a `claim_code` or `token` in the address, where it would be recorded, a `callback` with
  a session, which other sites could read, or a body that is not an object of names and values,
  or that nests them deeper than 50.
- **503**: somebody else is changing the same thing, or the database takes nothing for a while: send
  it again after the seconds that `Retry-After` says. Without `Retry-After`, the portal is not set
  up yet, and the answer says what is missing.

Days are ISO dates in the portal's time zone (`2027-01-15`). Terms are in working days. Codes come
from the lists in [`schemas/vocabularies`](../ckanext/proactiva/schemas/vocabularies), or from the
portal's own ([options](options.md)). Institutions are CKAN organizations that the authority
accepted."""

# The features, in the order in which people meet them.
SECTIONS: Final = {
    "demand": "Demands",
    "capture": "Sheets of captured demands",
    "confirmation": "Links that confirm demands",
    "claim": "How authors come back without their code",
    "draft": "Drafts",
    "follow": "What people follow",
    "support": "Supports",
    "message": "Messages about demands",
    "participation": "What people asked for and support",
    "meeting": "Dialogues held in person",
    "use": "What people did with data and answers",
    "lifecycle": "How demands end and continue",
    "moderation": "The authority",
    "badge": "Who speaks for civil society",
    "redaction": "What is hidden",
    "report": "Reports",
    "verdict": "Whether an answer helped",
    "referral": "Institutions",
    "answer": "Answers",
    "export": "Demands and answers as rows",
    "feed": "Feeds",
    "handling": "How an institution shares out its work",
    "institution": "The register of institutions",
    "initiative": "What institutions plan",
    "quarter": "What an institution reports each quarter",
    "block": "The proactive block",
    "currency": "How current data is",
    "upkeep": "What an institution's datasets need",
    "vocabulary": "The lists of codes",
    "topic": "Groups of people and everyday problems",
    "growth": "How publication grows",
    "ledger": "The ledger",
    "notice": "What people are told by mail",
    "person": "Data held about a person",
    "portal": "The portal",
}
SHAPES: Final = """\
## Shapes

What actions return, by name. Each key is always present unless it says otherwise."""


def whole() -> str:
    """Write the whole reference."""
    actions = [read(name) for name in OURS]
    return "\n\n".join([INTRODUCTION, *_sections(actions), *_shapes(actions)]) + "\n"


def _sections(actions: Iterable[Action]) -> Iterator[str]:
    for feature, title in SECTIONS.items():
        yield f"## {title}"
        for each in sorted(each for each in actions if each.feature == feature):
            yield from _action(each)
        if feature == "block":
            yield from _chained()


def _action(described: Action) -> Iterator[str]:
    yield f"### `{described.name}`"
    yield from (fill(each, WIDTH) for each in described.summary)
    method = "GET" if described.reads_only else "POST"
    yield f"**{method}**, for {described.allowed}."
    if described.parameters:
        rows = [
            (f"`{each.name}`", "; ".join(filter(None, (each.needed, each.takes))), each.meaning)
            for each in described.parameters
        ]
        yield _table(("Parameter", "Takes", "Meaning"), rows)
    if described.rules:
        yield f"Together: {'; '.join(described.rules)}."
    yield f"Returns: {in_words(described.returns)}."
    if described.errors:
        told = [f"**{status}** {', '.join(about)}" for status, about in described.errors.items()]
        yield f"Errors: {'; '.join(told)}."
    yield f"```sh\n{described.example}\n```"


def _chained() -> Iterator[str]:
    yield "CKAN's own actions accept the block too:"
    said = ((name, action.ACTIONS[name].__doc__ or "") for name in CHAINED)
    yield "\n".join(f"- `{name}`: {' '.join(paragraphs(docstring))}" for name, docstring in said)


def _shapes(actions: Iterable[Action]) -> Iterator[str]:
    found: dict[str, Hint] = {}
    for each in actions:
        gather(each.returns, found)
    yield SHAPES
    for name in sorted(found):
        yield from _shape(found[name])


def _shape(shape: Hint) -> Iterator[str]:
    yield f"### `{shape.__name__}`"
    yield from (fill(each, WIDTH) for each in paragraphs(shape.__doc__))
    if base := base_of(shape):
        yield f"All keys of {in_words(base)}, and:"
    rows = [
        (f"`{key.name}`", key.holds if key.is_always_there else f"{key.holds}; not always there")
        for key in keys_of(shape)
    ]
    yield _table(("Key", "Holds"), rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    every = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in every)
