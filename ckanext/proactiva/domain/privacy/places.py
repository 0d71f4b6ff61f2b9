"""Where somebody lives: a street or a plot with its number, and what follows of the address."""

from __future__ import annotations

import re
from typing import Final

from ckanext.proactiva.domain.privacy.finder import PROPER, YEAR, before, finder

_STREET: Final = (
    r"(?:(?:calle|av(?:enida)?|andador|blvd|boulevard|bulevar|calz(?:ada)?|callej[oó]n|camino"
    r"|cerrada|cda|circuito|paseo|priv(?:ada)?|prol(?:ongaci[oó]n)?|retorno|rinconada)\b\.?"
    r"|c\.(?! ?p\b))"
)
_LIVING: Final = r"(?:viv[oe]|vivimos|domicilio|mi casa|mi direcci[oó]n|i live|my address|my house)"
_OF_MINE: Final = r"\b(?: particular| actual)?:?"
_NUMBER_SIGN: Final = r"(?:n[uú]m(?:ero)?\b\.?|no\.|#|n[°º])"
_HOUSE: Final = r"\d{1,5}(?:-?[A-Z]\b)?"
# «22, Metepec» is a house; «3 baches» is a count.
_HOUSE_END: Final = (
    r"(?=\s*(?:[,.;:)\n]|$"
    r"|\b(?:y|en|entre|esq|esquina|col|colonia|barrio|int|interior|depto|casa|and)\b))"
)
_DOOR: Final = r"(?:,? (?:int|interior|depto|departamento|edificio|casa|piso)\b\.? ?\w{1,4}\b)?"
_WORDS: Final = rf"(?-i:{PROPER})(?: (?:de |del |la |las |los ){{0,2}}(?-i:{PROPER})){{0,3}}"
_TOWN: Final = (
    rf"(?:,? (?:col|colonia|barrio|fracc|fraccionamiento|unidad|pueblo)\b\.?(?: de| del| la)? "
    rf"{_WORDS}|, {_WORDS}(?=\s*(?:[,.;:)\n]|$)))?"
)
_POSTCODE: Final = r"(?:,? (?:c\. ?p\.?|cp|c[oó]digo postal) ?\d{5}\b)?"
_REST: Final = rf"{_DOOR}{_TOWN}{_POSTCODE}"
# Whose address is everybody's to know.
_OPEN_TO_ALL: Final = re.compile(
    r"\b(?:escuelas?|primaria|secundaria|preparatoria|universidad|k[ií]nder|cl[ií]nica|hospital"
    r"|centro de salud|unidad m[eé]dica|biblioteca|oficinas?|mercado|parque|plaza|museo|palacio"
    r"|m[oó]dulo|juzgado|tribunal|comandancia|estaci[oó]n|dif|ayuntamiento|school|clinic|library"
    r"|office)\b",
    re.IGNORECASE,
)
_LIVES: Final = re.compile(rf"\b{_LIVING}\b", re.IGNORECASE)


def _is_home(match: re.Match[str]) -> bool:
    near = before(match)
    return not _OPEN_TO_ALL.search(near) or bool(_LIVES.search(near))


ADDRESSES: Final = (
    finder(
        rf"\b{_STREET}(?: [\w.]{{1,30}}){{1,6}}?,? "
        rf"(?:{_NUMBER_SIGN} ?{_HOUSE}\b|s/n\b|(?!{YEAR}\b){_HOUSE}{_HOUSE_END}){_REST}",
        _is_home,
    ),
    finder(
        rf"\b{_LIVING}{_OF_MINE}(?:,? [^\W\d_][\w.]{{0,30}}){{1,8}}?,? "
        rf"{_NUMBER_SIGN} ?{_HOUSE}\b{_REST}"
    ),
    finder(
        rf"\b{_LIVING}{_OF_MINE}(?:,? [^\W\d_][\w.]{{0,30}}){{0,6}}? "
        rf"(?-i:{PROPER}) "
        rf"(?!{YEAR}\b){_HOUSE}{_HOUSE_END}{_REST}"
    ),
    finder(
        r"\b(?:mz|mza|manzana)\b\.? ?\w{1,4},? (?:y )?(?:lt|lte|lote)\b\.? ?\d{1,4}[A-Z]?\b"
        rf"{_REST}"
    ),
)
