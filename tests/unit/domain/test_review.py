"""Whose texts wait for a moderator, and the signs of advertising."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain.review import (
    SUSPICIOUS,
    Policy,
    ReviewReason,
    Sender,
    Submission,
    Suspicion,
    held_for,
    score,
    suspicions,
)

KNOWN = Submission(Sender.ACCOUNT, published=1, over_limit=False, words="Los días del agua")
LINKS = "http://a.example http://b.example www.c.example"
PROVED = KNOWN._replace(by=Sender.PROVED, published=0)
# Whoever recorded it read it, however it looks.
RECORDED = PROVED._replace(by=Sender.RECORDER, over_limit=True, words=LINKS)


@pytest.mark.parametrize(
    ("sent", "policy", "why"),
    [
        (KNOWN, Policy(), None),
        (KNOWN._replace(by=Sender.UNKNOWN), Policy(), ReviewReason.NOBODY_TO_CONFIRM),
        (
            KNOWN._replace(by=Sender.UNKNOWN),
            Policy(everything=True),
            ReviewReason.NOBODY_TO_CONFIRM,
        ),
        (KNOWN, Policy(everything=True), ReviewReason.REVIEW_OF_ALL),
        (KNOWN._replace(words=LINKS), Policy(), ReviewReason.SUSPICIOUS),
        (KNOWN._replace(words=LINKS, by=Sender.UNKNOWN), Policy(), ReviewReason.SUSPICIOUS),
        (KNOWN._replace(words=LINKS), Policy(everything=True), ReviewReason.SUSPICIOUS),
        (KNOWN._replace(over_limit=True), Policy(), ReviewReason.OVER_LIMIT),
        (KNOWN._replace(published=0), Policy(), ReviewReason.FIRST_OF_ACCOUNT),
        (KNOWN._replace(published=0), Policy(trusted_after=0), None),
        (KNOWN._replace(published=4), Policy(trusted_after=5), ReviewReason.FIRST_OF_ACCOUNT),
        (KNOWN._replace(published=5), Policy(trusted_after=5), None),
        (KNOWN._replace(doubted=True), Policy(), ReviewReason.DOUBTED),
        (KNOWN._replace(doubted=True, by=Sender.UNKNOWN), Policy(), ReviewReason.DOUBTED),
        (PROVED, Policy(trusted_after=5), None),
        (PROVED, Policy(everything=True), ReviewReason.REVIEW_OF_ALL),
        (PROVED._replace(over_limit=True), Policy(), ReviewReason.OVER_LIMIT),
        (PROVED._replace(over_limit=True), Policy(everything=True), ReviewReason.REVIEW_OF_ALL),
        (PROVED._replace(words=LINKS), Policy(), ReviewReason.SUSPICIOUS),
        (RECORDED, Policy(trusted_after=5), None),
        (RECORDED, Policy(everything=True), ReviewReason.REVIEW_OF_ALL),
        (RECORDED._replace(doubted=True), Policy(), ReviewReason.SUSPICIOUS),
        (RECORDED._replace(words="", doubted=True), Policy(everything=True), ReviewReason.DOUBTED),
    ],
)
def test_why_a_text_waits(sent: Submission, policy: Policy, why: ReviewReason | None) -> None:
    assert held_for(sent, policy) is why


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Los horarios del camión de la colonia", []),
        ("Está en https://gob.example/a y en https://agua.example/b", []),
        (LINKS, [Suspicion.MANY_LINKS]),
        ("https://x.example/1 https://X.example/2", [Suspicion.SAME_SITE]),
        ("QUIERO SABER CUÁNDO PASA EL CAMIÓN", [Suspicion.CAPITALS]),
        ("SABER CUÁNDO HAY AGUAS", []),
        ("SABER CUÁNDO HABRÁ AGUA", [Suspicion.CAPITALS]),
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
