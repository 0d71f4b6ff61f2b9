"""Personal data in what people write: found to warn them, masked before anybody else reads.

It errs towards masking. Numbers that are public on purpose stay: government e-mail, toll-free
lines and companies' tax keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from stdnum import luhn
from stdnum.mx import curp, rfc

from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.text import clean

# The sign of an editor's omission, the same in every language.
OMISSION: Final = "[…]"


class PersonalData(Register):
    """A kind of personal data, as people call it."""

    EMAIL = "email", N_("an e-mail address")
    CURP = "curp", N_("a CURP")
    RFC = "rfc", N_("an RFC")
    VOTER_KEY = "voter_key", N_("a voter's key")
    CLABE = "clabe", N_("a bank account")
    CARD = "card", N_("a card number")
    DOCUMENT = "document", N_("the number of a document")
    PHONE = "phone", N_("a telephone number")
    ADDRESS = "address", N_("a home address")
    NAME = "name", N_("a person's name")


@dataclass(frozen=True)
class Finding:
    """A stretch of text that looks like personal data."""

    kind: PersonalData
    start: int
    end: int


@dataclass(frozen=True)
class _Rule:
    kind: PersonalData
    pattern: re.Pattern[str]
    holds: Callable[[str], bool] = bool


_GENERIC_RFC: Final = frozenset({"XAXX010101000", "XEXX010101000"})
# What an institution gives on purpose: where its office is and how to reach it.
OFFICIAL: Final = frozenset({PersonalData.EMAIL, PersonalData.PHONE, PersonalData.ADDRESS})


def findings(text: str, kept: Collection[PersonalData] = ()) -> list[Finding]:
    """List what looks like personal data, in order, as stretches that do not overlap.

    Args:
        text: What the person wrote.
        kept: Kinds that somebody looked at and found to be nobody's data.
    """
    found: list[Finding] = []
    matches = (one for rule in _RULES if rule.kind not in kept for one in _matches(rule, text))
    for finding in sorted(matches, key=lambda one: (one.start, -one.end)):
        if found and finding.start < found[-1].end:
            found[-1] = replace(found[-1], end=max(found[-1].end, finding.end))
        else:
            found.append(finding)
    return found


def public_text(
    raw: str,
    kept: Collection[PersonalData] = (),
    mask: Callable[[PersonalData], str] = lambda _: OMISSION,
) -> str:
    """Return what the public may read of a text: clean, and with its personal data masked."""
    text = clean(raw)
    shown: list[str] = []
    end = 0
    for finding in findings(text, kept):
        shown += text[end : finding.start], mask(finding.kind)
        end = finding.end
    return "".join((*shown, text[end:]))


def _matches(rule: _Rule, text: str) -> Iterator[Finding]:
    for match in rule.pattern.finditer(text):
        start, end = match.span("it" if "it" in rule.pattern.groupindex else 0)
        if rule.holds(text[start:end]):
            yield Finding(rule.kind, start, end)


def _digits(text: str) -> list[int]:
    return [int(character) for character in text if character.isdecimal()]


def _is_card(text: str) -> bool:
    return luhn.is_valid("".join(map(str, _digits(text))))


def _is_curp(text: str) -> bool:
    """Tell whether these are a CURP's parts: a date that exists, a state.

    Its check digit is not asked for: people mistype. Ñ is written as X in a real one, and so is the
    vowel of a rude word; the letter of the sex may be X too, which the library does not know.
    """
    key = curp.compact(text).replace("Ñ", "X")
    return curp.is_valid(f"{key[0]}X{key[2:10]}H{key[11:]}", validate_check_digits=False)


def _is_clabe(text: str) -> bool:
    """Check a bank account by its weighted last digit."""
    weighted = (n * (3, 7, 1)[at % 3] % 10 for at, n in enumerate(_digits(text)[:17]))
    return (10 - sum(weighted)) % 10 == _digits(text)[17]


def _is_private_email(text: str) -> bool:
    return not text.lower().endswith(".gob.mx")


def _is_private_rfc(text: str) -> bool:
    """Tell whether this is a person's tax key: not one that stands for the public in general."""
    key = rfc.compact(text)
    return key not in _GENERIC_RFC and rfc.is_valid(f"{key[0]}X{key[2:]}")


def _is_private_phone(text: str) -> bool:
    national = _digits(text)[-10:]
    return national[:3] != [8, 0, 0]


# What people put between the digits of a long number, and after the word that announces it.
_GAP = r"[ .\u00a0\u2010-\u2015()-]{0,2}"
_END = r"(?![\w%]|[.,:]\d)"
_THEN = r"[\s:.,#-]{1,4}(?:[^\W\d_]+[\s:.,#-]{1,4}){0,4}?"
_YEAR = r"(?:19|20)\d\d"
_STREET = (
    r"(?:calle|av(?:enida)?|andador|blvd|boulevard|calz(?:ada)?|callej[oó]n|cerrada|cda|circuito"
    r"|priv(?:ada)?|prol(?:ongaci[oó]n)?|retorno|rinconada)"
)
_LIVING = r"(?:viv[oe]|vivimos|domicilio|mi casa|mi direcci[oó]n)"
_NUMBER_SIGN = r"(?:n[uú]m(?:ero)?\b\.?|no\.|#|n[°º])"
# «22, Metepec» is a house; «3 baches» is a count.
_HOUSE_END = r"(?=\s*(?:[,.;:)\n]|$|\b(?:y|en|entre|esq|esquina|col|colonia|int|interior|depto)\b))"
_DOCUMENT = (
    r"(?:nss|seguro social|afiliaci[oó]n|cuenta|pasaporte|licencia|cartilla|expediente"
    r"|matr[ií]cula|placas?|tarjeta|clabe|ine|cic|ocr)"
)
_CALL = (
    r"(?:tel(?:[eé]fono)?s?|cel(?:ular)?(?:es)?|whats(?: ?app)?|m[oó]vil|ll[aá]m[ae]\w*"
    r"|m[aá]rca\w*)"
)
_PROPER = r"[A-ZÁÉÍÓÚÑ][a-záéíóúñü]+"


def _rule(kind: PersonalData, pattern: str, holds: Callable[[str], bool] = bool) -> _Rule:
    return _Rule(kind, re.compile(pattern, re.IGNORECASE), holds)


_RULES: Final = (
    _rule(
        PersonalData.EMAIL, r"[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b", _is_private_email
    ),
    _rule(
        PersonalData.EMAIL,
        r"[\w.+-]{1,64} ?[(\[]?\barroba\b[)\]]? ?[\w-]{1,63}"
        r"(?: ?(?:\.|\bpunto\b) ?[a-z]{2,10}\b){1,3}",
    ),
    _rule(
        PersonalData.CURP,
        r"\b[A-ZÑ]{4}[ -]?\d{6}[ -]?[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[ -]?[0-9A-Z]\d\b",
        _is_curp,
    ),
    _rule(PersonalData.VOTER_KEY, r"\b[A-ZÑ]{6}[ -]?\d{8}[ -]?[HM]\d{3}\b"),
    _rule(PersonalData.RFC, r"\b[A-ZÑ]{4}[ -]?\d{6}[ -]?[A-Z0-9]{3}\b", _is_private_rfc),
    _rule(PersonalData.RFC, rf"\brfc\b{_THEN}(?P<it>[A-ZÑ]{{4}}[ -]?\d{{6}})\b", _is_private_rfc),
    _rule(PersonalData.CLABE, rf"(?<![\w.])\d(?:{_GAP}\d){{17}}\b", _is_clabe),
    _rule(
        PersonalData.CARD,
        rf"(?<![\w.])(?!(?:{_YEAR}\W){{2}})[2-6]\d{{3}}(?:{_GAP}\d){{11,12}}\b",
        _is_card,
    ),
    _rule(
        PersonalData.DOCUMENT,
        rf"\b{_DOCUMENT}\b{_THEN}(?P<it>[A-Z]{{0,3}}-?\d(?:[ -]?\d){{6,19}})\b",
    ),
    _rule(
        PersonalData.DOCUMENT,
        rf"\bplacas?\b{_THEN}(?P<it>[A-Z]{{2,3}}[ -]?\d{{2,4}}(?:[ -]?[A-Z\d]{{1,2}})?)\b",
    ),
    _rule(
        PersonalData.PHONE,
        rf"(?<![\w$.-])(?<!\d,)(?!\d\d?[-. ]\d\d?[-. ]{_YEAR}\b)"
        rf"(?:\+?52{_GAP}(?:1{_GAP})?|04[45]{_GAP}|01{_GAP})?"
        rf"\(?(?!20)[2-9](?:{_GAP}\d){{9}}{_END}",
        _is_private_phone,
    ),
    _rule(
        PersonalData.PHONE,
        rf"\b{_CALL}\b{_THEN}(?P<it>[2-9](?:{_GAP}\d){{6,9}}){_END}",
        _is_private_phone,
    ),
    _rule(
        PersonalData.ADDRESS,
        rf"\b{_STREET}\b\.?(?: [\w.]{{1,30}}){{1,6}}?,? "
        rf"(?:{_NUMBER_SIGN} ?\d{{1,5}}[A-Z]?\b|(?!{_YEAR}\b)\d{{1,5}}[A-Z]?{_HOUSE_END})",
    ),
    _rule(
        PersonalData.ADDRESS,
        rf"\b{_LIVING}\b(?:,? [^\W\d_][\w.]{{0,30}}){{1,8}}?,? {_NUMBER_SIGN} ?\d{{1,5}}\b",
    ),
    _rule(
        PersonalData.ADDRESS, r"\b(?:mz|mza|manzana)\.? ?\d{1,4},? (?:lt|lte|lote)\.? ?\d{1,4}\b"
    ),
    _rule(
        PersonalData.NAME,
        rf"\b(?:me llamo|mi nombre es|atentamente|atte)\b[:.,]?\s{{1,3}}"
        rf"(?P<it>(?-i:{_PROPER}(?: (?:(?:de|del|la|las|los|y) ){{0,2}}{_PROPER}){{0,4}}))",
    ),
)
