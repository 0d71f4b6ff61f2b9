"""Keys, accounts and documents of a person: numbers that have a form, and mostly a check."""

from __future__ import annotations

import re
from typing import Final

from stdnum import luhn
from stdnum.mx import curp, rfc

from ckanext.proactiva.domain.privacy.finder import GAP, THEN, YEAR, digits, finder, has_years

_GENERIC_RFC: Final = frozenset({"XAXX010101000", "XEXX010101000"})
_DOCUMENT: Final = (
    r"(?:nss|imss|issste|seguro social|afiliaci[oó]n|pasaporte|passport|cartilla|matr[ií]cula"
    r"|tarjeta|clabe|ine|cic|ocr|licencia(?! de (?:construcc|funciona|obra|uso))"
    r"|(?:expediente|historia) (?:cl[ií]nic[oa]|m[eé]dic[oa])"
    r"|(?:mi|su|n[uú]mero de) cuenta|cuenta (?:bancaria|de (?:ahorro|banco|n[oó]mina)))"
)
_PLATE: Final = r"(?=[A-Z -]{0,4}\d)(?=[\d -]{0,4}[A-Z])[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,2}"


def _is_curp(match: re.Match[str]) -> bool:
    """Tell whether these are a CURP's parts: a date that exists, a state.

    Its check digit is not asked for: people mistype. Ñ is written as X in a real one, and so is the
    vowel of a rude word; the letter of the sex may be X too, which the library does not know.
    """
    key = curp.compact(match.group()).replace("Ñ", "X")
    return curp.is_valid(f"{key[0]}X{key[2:10]}H{key[11:]}", validate_check_digits=False)


def _is_private_rfc(match: re.Match[str]) -> bool:
    """Tell whether this is a person's tax key: not one that stands for the public in general."""
    key = rfc.compact(match["it"])
    return key not in _GENERIC_RFC and rfc.is_valid(f"{key[0]}X{key[2:]}")


def _is_clabe(match: re.Match[str]) -> bool:
    """Check a bank account by its weighted last digit."""
    account = [*map(int, digits(match.group()))]
    weighted = (n * (3, 7, 1)[at % 3] % 10 for at, n in enumerate(account[:17]))
    return (10 - sum(weighted)) % 10 == account[17]


def _is_luhn(match: re.Match[str]) -> bool:
    return luhn.is_valid(digits(match.group()))


def _is_no_period(match: re.Match[str]) -> bool:
    return not has_years(match["it"])


CURPS: Final = (
    finder(
        r"\b[A-ZÑ]{4}[ -]?\d{6}[ -]?[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[ -]?[0-9A-Z]\d\b", _is_curp
    ),
)
RFCS: Final = (
    finder(r"\b(?P<it>[A-ZÑ]{4}[ -]?\d{6}[ -]?[A-Z0-9]{3})\b", _is_private_rfc),
    finder(rf"\br\.?f\.?c\b{THEN}(?P<it>[A-ZÑ]{{4}}[ -]?\d{{6}})\b", _is_private_rfc),
)
VOTER_KEYS: Final = (finder(r"\b[A-ZÑ]{6}[ -]?\d{8}[ -]?[HM]\d{3}\b"),)
CLABES: Final = (finder(rf"(?<![\w.])\d(?:{GAP}\d){{17}}\b", _is_clabe),)
CARDS: Final = (
    finder(rf"(?<![\w.])(?!(?:{YEAR}\W){{2}})[2-6]\d{{3}}(?:{GAP}\d){{11,12}}\b", _is_luhn),
)
DOCUMENTS: Final = (
    finder(rf"\b{_DOCUMENT}\b{THEN}(?P<it>[A-Z]{{0,3}}-?\d(?:[ -]?\d){{6,19}})\b", _is_no_period),
    finder(r"(?<![\w-])\d\d([ -])\d\d\1\d\d\1\d{4}\1\d\b", _is_luhn),
    finder(rf"\b(?:placas?|plates?)\b(?! de la (?:patrulla|unidad)){THEN}(?P<it>(?-i:{_PLATE}))\b"),
)
