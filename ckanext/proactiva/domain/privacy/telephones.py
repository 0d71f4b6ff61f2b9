"""Telephone numbers: ten digits that are nothing else, or fewer if a word announces them."""

from __future__ import annotations

import re
from typing import Final

from ckanext.proactiva.domain.privacy.finder import (
    GAP,
    THEN,
    YEAR,
    after,
    before,
    digits,
    finder,
    has_years,
)

TOLL_FREE: Final = "800"

_CALL: Final = (
    r"(?:tel(?:[eé]fono)?s?|cel(?:ular)?(?:es)?|whats(?: ?app)?|m[oó]vil|ll[aá]m[ae]\w{0,10}"
    r"|m[aá]rca\w{0,10}|phone|cell|mobile|call)"
)
# Papers, things and accounts of the administration that have a number.
_PAPER: Final = re.compile(
    # Digits are skipped before any of these is tried.
    r"\b(?=[^\W\d_])(?:contratos?|convenios?|folios?|expedientes?|exp|oficios?|licitaci[oó]n(?:es)?|pedidos?"
    r"|[oó]rden(?:es)?|requisici[oó]n(?:es)?|facturas?|p[oó]lizas?|partidas?|presupuest\w{1,6}"
    r"|programas?|proyectos?|obras?|actas?|recibos?|solicitud(?:es)?|recursos?|quejas?|denuncias?"
    r"|carpetas?|reportes?|inventarios?|serie|catastral|predial|medidor|c[oó]digos?|claves?|isbn"
    r"|registros?|lotes?|id|identificador|clues|poblaci[oó]n|habitantes|total|monto|importe|cr[eé]ditos?|cheques?|art[ií]culos?|ley|decretos?|acuerdos?|referencia"
    r"|contracts?|orders?|invoices?|files?|cases?|serial|tickets?|polic(?:y|ies))\b",
    re.IGNORECASE,
)
# The only words that may come between such a paper and its number.
_LINKING: Final = (
    "de del la el los las un no n num núm nro nº nums número números con es fue y e o compra pago "
    "servicio trabajo seguro barras control inventario fiscal oficial interno único abierto marco "
    "modificatorio solicitud serie number and of"
)
_LINK: Final = frozenset(_LINKING.split())
_MONEY: Final = re.compile(r"(?:\$|\b(?:mxn|usd|pesos)) {0,2}$", re.IGNORECASE)
_UNIT: Final = re.compile(
    r" ?(?:de )?(?:pesos|mxn|m\.? ?n\b|usd|d[oó]lares|mil\b|millones|habitantes|personas|viviendas"
    r"|hogares|votos|casos|alumn|litros|metros|m2|m3|km|kil[oó]metros|kwh|toneladas|hect[aá]reas|%)",
    re.IGNORECASE,
)
# «722/123/4567» is a telephone number; «29 · 75/204/2970» is a row of figures.
_GAPS: Final = re.compile(r"(?<=\d)\D{1,3}(?=\d)")
_PERIOD: Final = re.compile(rf"{YEAR}\D{{1,3}}{YEAR}")
_THOUSANDS: Final = re.compile(r"\d(?:[ .]\d{3}){3}")
_COORDINATE: Final = re.compile(r"(?:1[4-9]|2\d|3[0-3]|8[6-9]|9\d)\.\d{5,}")
# Addresses that open a chat or a call with the number in them.
_CALLED: Final = re.compile(
    r"[/.](?:wa\.me|whatsapp\.com|t\.me|signal\.me)[/?]|\b(?:viber|sms|callto)://"
    r"|\b(?:phone|tel(?:[eé]fono)?|cel(?:ular)?)[=:](?://)?(?:%2B|%20)?$",
    re.IGNORECASE,
)
# In an address, a space is written «%20» and a plus sign «%2B».
_SPACE: Final = "%20"
_GAP: Final = rf"(?:{_SPACE}|{GAP})"
_RUN_BEFORE: Final = re.compile(r"(?<![%\d])(?:\d[ -]?)+$")
_RUN_AFTER: Final = re.compile(r"(?:[ -]?\d)+")
_NATIONAL, _LONGEST = 10, 13
# Dialled for a plus sign.
_ABROAD: Final = "00"
_WORD_END: Final = r"(?![\w%])"
# Decimals or minutes may not follow, but another telephone number may.
_END: Final = rf"{_WORD_END}(?![.,]\d{{1,2}}(?!\d|[ -]\d\d)|\.\d{{3,9}}(?![\d.-])|:\d\d(?!\d))"
_AFTER_ANOTHER: Final = (
    r"(?:(?<=(?<!\d)\d{10}[.,:])|(?<=(?<!\d)\d{7},)|(?<=\d{3}[ -]\d{4}[.,])|(?<=\d{3}\.\d{4},)"
    r"|(?<=\d\d[ -]\d\d[ -]\d\d[.,]))"
)
_PREFIX: Final = (
    rf"(?:(?:\+|00{_GAP})?52{_GAP}(?:1{_GAP})?|04[45]{_GAP}|01{_GAP}|(?:\+|00)1{_GAP})?"
)

# Digits said in words, all of them or some.
_FIGURE: Final = r"(?:cero|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"
_TENS: Final = (
    rf"(?:diez|once|doce|trece|catorce|quince|dieci\w{{3,6}}|veinte|veinti\w{{3,6}}"
    rf"|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y {_FIGURE})?)"
)
_SAID: Final = re.compile(rf"\b(?:(?P<two>{_TENS})|(?P<one>{_FIGURE}))\b", re.IGNORECASE)
_SPOKEN_DIGITS: Final = range(10, 14)
_FEWEST_SAID: Final = 2


def _is_spoken(match: re.Match[str]) -> bool:
    """Return whether there are as many digits, some of them spelled out, as in a phone number."""
    said = _SAID.findall(match.group())
    figures = len(digits(match.group())) + sum(2 if tens else 1 for tens, _ in said)
    return len(said) >= _FEWEST_SAID and figures in _SPOKEN_DIGITS


def _number(match: re.Match[str]) -> str:
    return match["it"].replace(_SPACE, " ")


def _is_private(match: re.Match[str]) -> bool:
    return digits(_number(match))[-10:-7] != TOLL_FREE


def _is_telephone(match: re.Match[str]) -> bool:
    number = _number(match)
    return (
        _is_private(match)
        and not ("/" in number and len({*_GAPS.findall(number)}) > 1)
        and not (_THOUSANDS.fullmatch(number) or _COORDINATE.fullmatch(number))
        and not has_years(number)
        and not _is_within_a_longer(match)
        and not _UNIT.match(after(match))
        and not _MONEY.search(before(match))
        and not _is_in_an_address(before(match))
        and not _is_of_a_paper(before(match))
    )


def _is_announced(match: re.Match[str]) -> bool:
    """Return whether a number after a word such as «llamadas» is not two years."""
    return _is_private(match) and not _PERIOD.fullmatch(match["it"])


def _is_split(match: re.Match[str]) -> bool:
    """Return whether a number with commas or line breaks in it has as many digits as it should."""
    return (
        _is_private(match) and len(digits(match["it"])) == _NATIONAL and not has_years(match["it"])
    )


def _is_within_a_longer(match: re.Match[str]) -> bool:
    """Return whether it is part of a longer number, such as that of a payment.

    Two telephone numbers with a space between them are not one.
    """
    left = _RUN_BEFORE.search(before(match))
    right = _RUN_AFTER.match(after(match))
    around = digits((left[0] if left else "") + _number(match) + (right[0] if right else ""))
    around = around.removeprefix(_ABROAD)
    return len(around) > _LONGEST and bool(len(around) % _NATIONAL)


def _is_in_an_address(text: str) -> bool:
    """Return whether it is part of an address on the web that does not call or write to it."""
    last = text[-1:].strip() and text.rsplit(maxsplit=1)[-1]
    is_address = "://" in last or last.lower().startswith("www.")
    return is_address and not _CALLED.search(last)


def _is_of_a_paper(text: str) -> bool:
    """Return whether a paper is named last, with only linking words and other numbers after it."""
    papers = [*_PAPER.finditer(text)]
    if not papers:
        return False
    between = re.split(r"[\s:.#°º«»\"'()]+", text[papers[-1].end() :].lower())
    return all(not word or word in _LINK or digits(word) for word in between)


TELEPHONES: Final = (
    finder(
        rf"(?:(?<![\w$.-])(?<!\d[,:])|(?<=%2B)|(?<={_SPACE})|{_AFTER_ANOTHER})"
        rf"(?<!\b\d/)(?<!\b\d\d/)"
        rf"(?!\d\d?[-./ ]\d\d?[-./ ]{YEAR}\b)"
        rf"(?P<it>{_PREFIX}[(\[]?(?!20)[2-9](?:{_GAP}\d){{9}}){_END}",
        _is_telephone,
    ),
    finder(
        rf"\b{_CALL}\b{THEN}(?P<it>{_PREFIX}[(\[]?[2-9](?:{GAP}\d){{6,9}}){_WORD_END}",
        _is_announced,
    ),
    finder(
        rf"\b{_CALL}\b{THEN}(?P<it>[2-9]\d{{1,2}} ?[,\n] ?\d{{3,4}}(?: ?[,\n.-] ?)?"
        rf"\d{{4}}){_WORD_END}",
        _is_split,
    ),
    finder(
        rf"(?<![\w$.,-])(?P<it>[2-9]\d\d,\d{{3}},(?!{YEAR})\d{{4}}){_END}(?!,\d)", _is_telephone
    ),
    finder(
        rf"\b(?:(?:{_TENS}|{_FIGURE}|\d{{1,4}})[ ,.-]{{1,3}}){{3,12}}"
        rf"(?:{_TENS}|{_FIGURE}|\d{{1,4}})\b",
        _is_spoken,
    ),
)
