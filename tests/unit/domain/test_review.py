"""Whose texts wait for a moderator, and the signs of advertising."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.review import (
    SUSPICIOUS,
    Policy,
    Reason,
    Sent,
    Suspicion,
    held_for,
    score,
    suspicions,
)

KNOWN = Sent(account=True, published=1, over_limit=False, words="Los días del agua")
LINKS = "http://a.example http://b.example www.c.example"


@pytest.mark.parametrize(
    ("sent", "policy", "why"),
    [
        (KNOWN, Policy(), None),
        (KNOWN._replace(account=False), Policy(), Reason.NOBODY_TO_CONFIRM),
        (KNOWN._replace(account=False), Policy(everything=True), Reason.NOBODY_TO_CONFIRM),
        (KNOWN, Policy(everything=True), Reason.REVIEW_OF_ALL),
        (KNOWN._replace(words=LINKS), Policy(), Reason.SUSPICIOUS),
        (KNOWN._replace(words=LINKS, account=False), Policy(), Reason.SUSPICIOUS),
        (KNOWN._replace(words=LINKS), Policy(everything=True), Reason.SUSPICIOUS),
        (KNOWN._replace(over_limit=True), Policy(), Reason.OVER_LIMIT),
        (KNOWN._replace(published=0), Policy(), Reason.FIRST_OF_ACCOUNT),
        (KNOWN._replace(published=0), Policy(trusted_after=0), None),
        (KNOWN._replace(published=4), Policy(trusted_after=5), Reason.FIRST_OF_ACCOUNT),
        (KNOWN._replace(published=5), Policy(trusted_after=5), None),
    ],
)
def test_why_a_text_waits(sent: Sent, policy: Policy, why: Reason | None) -> None:
    assert held_for(sent, policy) is why


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Los horarios del camión de la colonia", []),
        ("Está en https://gob.example/a y en https://agua.example/b", []),
        (LINKS, [Suspicion.MANY_LINKS]),
        ("https://x.example/1 https://X.example/2", [Suspicion.SAME_SITE]),
        ("QUIERO SABER CUÁNDO PASA EL CAMIÓN", [Suspicion.CAPITALS]),
        ("DIF, IMSS e ISSSTE", []),
        ("SÍ", []),
        ("Gаna dinero", [Suspicion.MIXED_LETTERS]),
        ("Привет agua Ελλάδα", []),
        ("", []),
    ],
)
def test_signs_of_advertising(text: str, signs: list[Suspicion]) -> None:
    assert suspicions(text) == signs


def test_one_weak_sign_makes_nothing_wait() -> None:
    weights = {sign: score([sign]) for sign in Suspicion}
    assert {sign for sign, points in weights.items() if points >= SUSPICIOUS} == {
        Suspicion.MANY_LINKS,
        Suspicion.MIXED_LETTERS,
    }
    assert score([Suspicion.SAME_SITE, Suspicion.CAPITALS]) >= SUSPICIOUS
