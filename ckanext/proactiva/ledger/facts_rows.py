"""How facts are written as JSON, and read back: those of datasets, and those of referrals."""

from __future__ import annotations

from datetime import date, datetime

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.responses import Ending, ReferralFacts
from ckanext.proactiva.domain.seal import instant
from ckanext.proactiva.types import LedgerFacts as FactsRow
from ckanext.proactiva.types import LedgerReferralFacts as ReferralFactsRow


def facts_row(facts: Facts) -> FactsRow:
    """Write facts as JSON holds them."""
    return {
        "organization": facts.organization,
        "type": facts.type,
        "proactive": facts.proactive,
        "whole": facts.whole,
        "groups": sorted(facts.groups),
        "problem": facts.problem,
        "frequency": facts.frequency,
        "openness": facts.openness,
        "files": facts.files,
        "origin": facts.origin,
        "data_at": instant(facts.data_at) if facts.data_at else None,
        "vocabulary": facts.vocabulary,
        "formula": facts.formula,
        "version": facts.version,
    }


def facts(row: FactsRow) -> Facts:
    """Read facts; refuse what none of ours would have written."""
    known = Facts(
        organization=row["organization"],
        type=row["type"],
        proactive=row["proactive"],
        whole=row["whole"],
        groups=frozenset(row["groups"]),
        problem=row["problem"],
        frequency=row["frequency"],
        openness=row["openness"],
        files=row["files"],
        origin=row["origin"],
        data_at=datetime.fromisoformat(row["data_at"]) if row["data_at"] else None,
        vocabulary=row["vocabulary"],
        formula=row["formula"],
        version=row["version"],
    )
    if facts_row(known) != row:
        raise ValueError("these are no facts of ours")
    return known


def referral_facts_row(facts: ReferralFacts) -> ReferralFactsRow:
    """Write facts of a referral as JSON holds them."""
    return {
        "institution": facts.institution,
        "received": facts.received.isoformat(),
        "ending": facts.ending.value if facts.ending else None,
        "resolution": facts.resolution,
        "used": facts.used,
        "term": facts.term,
        "due": _written(facts.due),
        "last_days": {str(days): _written(day) for days, day in facts.last_days},
        "formula": facts.formula,
        "version": facts.version,
    }


def referral_facts(row: ReferralFactsRow) -> ReferralFacts:
    """Read facts of a referral; refuse what none of ours would have written."""
    last_days = {int(days): _read(day) for days, day in row["last_days"].items()}
    known = ReferralFacts(
        institution=row["institution"],
        received=date.fromisoformat(row["received"]),
        ending=Ending(row["ending"]) if row["ending"] else None,
        resolution=row["resolution"],
        used=row["used"],
        term=row["term"],
        last_days=tuple(sorted(last_days.items())),
        formula=row["formula"],
        version=row["version"],
    )
    if referral_facts_row(known) != row:
        raise ValueError("these are no facts of ours")
    return known


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None
