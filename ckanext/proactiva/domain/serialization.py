"""How facts are written: as one JSON array, which is sealed and stored as it is, and read back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, timezone
from functools import lru_cache
from json.encoder import encode_basestring_ascii
from typing import Any, Final, TypeVar

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.fork import Head
from ckanext.proactiva.domain.referral_facts import Ending, ReferralFacts

T = TypeVar("T")

# The fields in the array of a dataset, of a referral and of a lost seal, in this order.
DATASET: Final = (
    *("version", "organization", "type", "proactive", "whole", "groups", "problem", "frequency"),
    *("openness", "files", "origin", "data_at", "vocabulary", "formula"),
)
REFERRAL: Final = (
    *("version", "institution", "received", "ending", "resolution", "used", "term", "last_days"),
    "formula",
)
HEAD: Final = ("ledger", "number", "hash")
NULL: Final = "null"
# How many different facts a process remembers, leaving out when their data changed.
REMEMBERED: Final = 16_384
# Made once: `json.dumps` would create one for each event.
_JSON: Final = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


# Many events share a moment: that of the look, or of a file that came with it.
@lru_cache(maxsize=4096)
def instant(moment: datetime) -> str:
    """Write a moment in the only form that is hashed: UTC, with microseconds."""
    return moment.astimezone(timezone.utc).isoformat(timespec="microseconds")


def string(value: str | None) -> str:
    """Write a text as JSON, in ASCII."""
    return NULL if value is None else encode_basestring_ascii(value)


def boolean(value: bool) -> str:
    """Write a boolean as JSON."""
    return "true" if value else "false"


def write_dataset(facts: Facts) -> str:
    """Write the facts of a dataset."""
    # Written part by part: with millions of them, a JSON encoder would be the slowest step.
    parts = (
        str(facts.version),
        string(facts.organization),
        string(facts.type),
        boolean(facts.proactive),
        boolean(facts.whole),
        f"[{','.join(map(string, sorted(facts.groups)))}]",
        string(facts.problem),
        string(facts.frequency),
        string(facts.openness),
        str(facts.files),
        string(facts.origin),
        f'"{instant(facts.data_at)}"' if facts.data_at else NULL,
        string(facts.vocabulary),
        str(facts.formula),
    )
    return f"[{','.join(parts)}]"


def read_dataset(text: str) -> Facts:
    """Read the facts of a dataset.

    Raises:
        ValueError: we would not have written them like this.
    """
    # Almost every dataset has its own moment, but shares the rest with many others, so the rest is
    # read once for all of them.
    rest, at = split_date(text)
    undated = _undated(rest)
    return undated if at == NULL else undated.dated(read_instant(at))


def split_date(text: str) -> tuple[str, str]:
    """Split the facts of a dataset into what many share, and when their data changed.

    Raises:
        ValueError: we would not have written them like this.
    """
    head, at, *tail = text.rsplit(",", 3)
    return ",".join([head, NULL, *tail]), at


def write_referral(facts: ReferralFacts) -> str:
    """Write the facts of a referral."""
    return _JSON.encode(
        [
            facts.version,
            facts.institution,
            facts.received.isoformat(),
            facts.ending.value if facts.ending else None,
            facts.resolution,
            facts.used,
            facts.term,
            [[days, day.isoformat() if day else None] for days, day in facts.last_days],
            facts.formula,
        ]
    )


def read_referral(text: str) -> ReferralFacts:
    """Read the facts of a referral.

    Raises:
        ValueError: we would not have written them like this.
    """
    said = named(text, REFERRAL)
    ending, last_days = said["ending"], said["last_days"]
    given: dict[str, Any] = {
        **said,
        "received": date.fromisoformat(said["received"]),
        "ending": None if ending is None else Ending(ending),
        "last_days": tuple((days, day and date.fromisoformat(day)) for days, day in last_days),
    }
    known = ReferralFacts(**given)
    return _sure(known, write_referral(known), text)


def write_head(head: Head) -> str:
    """Write a lost seal."""
    return _JSON.encode(head)


def read_head(text: str) -> Head:
    """Read a lost seal.

    Raises:
        ValueError: we would not have written it like this.
    """
    known = Head(**named(text, HEAD))
    return _sure(known, write_head(known), text)


def named(text: str, names: Iterable[str]) -> dict[str, Any]:
    """Return the values of a JSON array, by name.

    Raises:
        ValueError: it is not JSON, or has more or fewer parts.
    """
    return dict(zip(names, json.loads(text), strict=True))


@lru_cache(maxsize=REMEMBERED)
def _undated(text: str) -> Facts:
    said = named(text, DATASET)
    given: dict[str, Any] = {**said, "groups": frozenset(said["groups"]), "data_at": None}
    known = Facts(**given)
    return _sure(known, write_dataset(known), text)


def read_instant(text: str) -> datetime:
    """Read a moment.

    Raises:
        ValueError: we would not have written it like this.
    """
    known = datetime.fromisoformat(text.strip('"'))
    if not text.endswith('+00:00"') or f'"{known.isoformat(timespec="microseconds")}"' != text:
        raise ValueError("this is no moment of ours")
    return known


def _sure(known: T, written: str, text: str) -> T:
    if written != text:
        raise ValueError("these are no facts of ours")
    return known
