"""A person's keys, accounts and documents: numbers with a form, and mostly with a check digit."""

from __future__ import annotations

import re
from typing import Final

from stdnum import luhn
from stdnum.mx import curp, rfc

from ckanext.proactiva.domain.privacy.finder import (
    GAP,
    THEN,
    YEAR,
    before,
    digits,
    finder,
    has_years,
)

_GENERIC_RFC: Final = frozenset({"XAXX010101000", "XEXX010101000"})
_DOCUMENT: Final = (
    r"(?:nss|imss|issste|seguro social|afiliaci[oó]n|pasaporte|passport|cartilla|matr[ií]cula"
    r"|(?:n[uú]mero|n[uú]m\.?|no\.?) de (?:empleado|control|trabajador[a]?|beneficiari[oa]|paciente"
    r"|seguridad social|alumn[oa])|(?:mi|su|con) boleta|cr[eé]dito infonavit|visa"
    r"|c[eé]dula|credencial|issemym|tarjeta|clabe|ine|cic|ocr"
    r"|licencia(?! de (?:construcc|funciona|obra|uso))"
    r"|(?:expediente|exp\.?|historia) (?:cl[ií]nic[oa]|m[eé]dic[oa])"
    r"|(?:mi|su|n[uú]mero de) cuenta|cuenta (?:bancaria|de (?:ahorro|banco|n[oó]mina)))"
)
_DOCUMENT_NUMBER: Final = r"(?:[A-Z]{1,3}-?){0,2}\d(?:(?: - |[ /-])?\d){4,19}(?:-[A-Z]\b)?"
# Spelled character by character, with the same space or dash between all of them.
_SPELLED: Final = r"(?<![\w-])[A-ZÑ](?P<gap>[ -])(?:[A-ZÑ\d](?P=gap)){11,16}[A-ZÑ\d]\b"
_OF_SERVICE: Final = re.compile(
    r"\b(?:patrullas?|unidad(?:es)?|gr[uú]as?|ambulancias?|cami[oó]n|camiones|autob[uú]s(?:es)?"
    r"|combis?|oficial(?:es)?|pipas?|taxis?)\b",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_PLATE: Final = r"(?=[A-Z -]{0,4}\d)(?=[\d -]{0,4}[A-Z])[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,2}"


def _is_curp(match: re.Match[str]) -> bool:
    """Return whether these are the parts of a CURP: the digits of a day, and a state.

    Neither the check digit nor the existence of the day is checked, because people mistype. In a
    real one Ñ is written as X, and so is the vowel of a rude word; the letter of the sex may also
    be X, which the library does not know.
    """
    key = curp.compact(match.group()).replace("Ñ", "X")
    day = _DAY.fullmatch(key[4:10])
    first_of_month = f"{key[0]}X{key[2:8]}01H{key[11:]}"
    return bool(day) and curp.is_valid(first_of_month, validate_check_digits=False)


def _is_private_rfc(match: re.Match[str]) -> bool:
    """Return whether this is a person's tax id, and not a generic one for the public at large."""
    key = rfc.compact(match["it"])
    return key not in _GENERIC_RFC and rfc.is_valid(f"{key[0]}X{key[2:]}")


def _is_clabe(match: re.Match[str]) -> bool:
    """Return whether a bank account number has the right check digit."""
    account = [*map(int, digits(match.group()))]
    weighted = (n * (3, 7, 1)[at % 3] % 10 for at, n in enumerate(account[:17]))
    return (10 - sum(weighted)) % 10 == account[17]


def _is_luhn(match: re.Match[str]) -> bool:
    return luhn.is_valid(digits(match.group()))


def _is_no_period(match: re.Match[str]) -> bool:
    return not has_years(match["it"])


def _is_private_plate(match: re.Match[str]) -> bool:
    """Return whether this is a private licence plate: those of patrol cars and buses are public."""
    return not _OF_SERVICE.search(before(match) + match.group())


CURPS: Final = (
    finder(
        r"\b[A-ZÑ]{4}[ -]?\d{6}[ -]?[HMX][ -]?[A-Z]{2}[ -]?[B-DF-HJ-NP-TV-ZÑ]{3}[ -]?[0-9A-Z]\d\b",
        _is_curp,
    ),
    finder(_SPELLED, _is_curp),
)
RFCS: Final = (
    finder(r"\b(?P<it>[A-ZÑ]{4}[ -]?\d{6}[ -]?[A-Z0-9]{3})\b", _is_private_rfc),
    finder(rf"(?P<it>{_SPELLED})", _is_private_rfc),
    finder(rf"\br\.?f\.?c\b{THEN}(?P<it>[A-ZÑ]{{4}}[ -]?\d{{6}})\b", _is_private_rfc),
)
VOTER_KEYS: Final = (finder(r"\b[A-ZÑ]{4}[ -]?[A-ZÑ]{2}[ -]?\d{6}[ -]?\d\d[ -]?[HM][ -]?\d{3}\b"),)
CLABES: Final = (finder(rf"(?<![\w.])\d(?:{GAP}\d){{17}}\b", _is_clabe),)
CARDS: Final = (
    finder(rf"(?<![\w.])(?!(?:{YEAR}\W){{2}})[2-6]\d{{3}}(?:{GAP}\d){{11,12}}\b", _is_luhn),
)
DOCUMENTS: Final = (
    finder(rf"\b{_DOCUMENT}\b{THEN}(?P<it>{_DOCUMENT_NUMBER})\b", _is_no_period),
    finder(r"(?<![\w-])\d\d([ -])\d\d\1\d\d\1\d{4}\1\d\b", _is_luhn),
    finder(rf"\b(?:placas?|plates?)\b{THEN}(?P<it>(?-i:{_PLATE}))\b", _is_private_plate),
)
