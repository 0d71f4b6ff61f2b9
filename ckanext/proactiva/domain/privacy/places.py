"""Where somebody lives: a street or plot with its number, and the rest of the address."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ckanext.proactiva.domain.privacy.finder import (
    NEAR,
    PROPER,
    STREET,
    YEAR,
    after,
    before,
    finder,
)
from ckanext.proactiva.domain.privacy.lexicon import GIVEN_NAMES, fold

_STREET: Final = (
    rf"(?:(?:\d{{1,2}}(?:a|da|er|era|ra|ta|o|ª|º|°)\.? )?{STREET}\b\.?"
    r"|c/|c\.(?= ?(?-i:[A-ZÁÉÍÓÚÑÜ\d]))(?! ?p\b))"
)
_SIDE: Final = r"(?: (?:poniente|oriente|norte|sur|pte|ote|nte)\b\.?)?"
_WORD: Final = rf"(?!{_STREET})(?-i:{PROPER})"
_WORDS: Final = rf"{_WORD}(?: (?:de |del |la |las |los |el ){{0,2}}{_WORD}){{0,3}}"
# A street without a word for street: «Nogales», «5 de Mayo», «Oriente 12», «Francisco I. Madero».
_NAMED: Final = (
    rf"(?:\d{{1,2}} de {PROPER}|(?:oriente|poniente|norte|sur) \d{{1,3}}"
    rf"|(?:(?-i:{PROPER}) (?-i:[A-Z])\. )?{_WORDS}){_SIDE}"
)
# Numbered things that are not streets: «Artículo 74, fracción IX».
_PART_OF_LAW: Final = (
    r"(?:art(?:[ií]culos?|s)?|fracci[oó]n(?:es)?|p[aá]rrafos?|incisos?|cap[ií]tulos?|t[ií]tulos?"
    r"|secci[oó]n|anexos?|tablas?|p[aá]ginas?|lineamientos?|numeral(?:es)?)"
)
_NUMBER_SIGN: Final = (
    r"(?:n[uú]m(?:ero)?\b\.?(?: ext(?:erior)?\b\.?)?|no\b\.?(?= ?\d)|#|n[°º]\.?|ext\b\.?)"
)
_FLOOR: Final = (
    r"(?:,? ?-?(?:bis|altos|bajos|p\.b\.|pb\b|planta baja|\d(?:er|do|ro|to) piso)(?!\w))?"
)
_HOUSE: Final = (
    r"\d{1,5}(?: ?- ?(?:[A-Z]|\d{1,3})\b|[A-Z]\b| (?-i:[A-Z]|[b-df-xz])\b(?=\s*(?:[,.;)?!\n]|$)))?"
    rf"{_FLOOR}{_SIDE}"
)
# «22, Metepec» is a house; «3 baches» is a count, and so are «1,234» and «2.5».
_HOUSE_END: Final = (
    r"(?=\s*(?:[-;:()?!\n]|[,.](?!\d)|$"
    r"|\b(?:y|a|en|in|entre|esq|esquina|col|colonia|barrio|int|interior|depto|depa|casa|mz|mza"
    r"|sin|se|que|donde|pero|and|tambi[eé]n|tampoco|lo|le|les|me|nos)\b))"
)
_DOOR: Final = (
    r"(?:[ ,-]{1,3}(?:n[uú]m\b\.? ?)?"
    r"(?:int|interior|depto|dpto|depa|departamento|edificio|edif|torre|casa|piso"
    r"|lote|lte|lt)\b\.? ?(?:no\.? ?|n[uú]m\.? ?|#)?\w{1,4}\b(?:-\w{1,3}\b)?){0,3}"
)
_BLOCK: Final = (
    r"(?:\b(?:mz|mza|manzana)\b\.? ?\w{1,4}[, ]{1,2}(?:y )?"
    r"(?:lt|lte|lote)\b\.? ?\d{1,4}(?:-?[A-Z]\b)?"
    r"|\b(?:lt|lte|lote)\b\.? ?\d{1,4}[A-Z]?[, ]{1,2}(?:y |de la )?(?:mz|mza|manzana)\b\.? ?\w{1,4}"
    r"|\bM-?\d{1,4}[ ,]{1,2}L-?\d{1,4}\b|\bL-?\d{1,4}[ ,]{1,2}M-?\d{1,4}\b)"
)
_SETTLEMENT: Final = r"(?:col|colonia|barrio|fracc|fraccionamiento|inf|unidad|pueblo)\b\.?"
_TOWN: Final = rf"(?:,? {_SETTLEMENT}(?: de| del| la)? {_WORDS}|, {_WORDS}(?=\s*(?:[,.;:)\n]|$)))?"
_POSTCODE: Final = r"(?:,? (?:c\. ?p\.?|cp|c[oó]digo postal) ?\d{5}\b)?"
_REST: Final = rf"(?:,? {_BLOCK})?{_DOOR}{_TOWN}{_POSTCODE}"
_NUMBERED: Final = rf",? (?:{_NUMBER_SIGN} ?)?(?!{YEAR}\b){_HOUSE}"
_LIVING: Final = (
    r"(?:viv(?:o|e|en|imos|[ií]a|[ií]amos|ienda)|domicilio|domisilio|(?:mi|su|tu|nuestra) casa"
    r"|la casa|casa:|(?:mi|nuestr[oa]|su) (?:depa|departamento|patio|banqueta|cochera|azotea"
    r"|puerta|zagu[aá]n|edificio|cuadra|direcci[oó]n|terreno|lote)|direcci[oó]n:|notificaciones"
    r"|me (?:cambi[eé]|mud[eé])|recibo (?:me )?llega|rent(?:o|amos)|somos|nosotros|llevamos"
    r"|i live|my address|my house)"
)
_LIVES: Final = re.compile(rf"\b{_LIVING}", re.IGNORECASE)
# Places whose address is public, and what happens in the street. None is shorter than three
# letters; checking that first cuts the time to a quarter.
_OPEN_TO_ALL: Final = re.compile(
    r"\b(?=\w{3})(?:escuelas?|primaria|secundaria|preparatoria|prepa|universidad|k[ií]nder|guarder[ií]a"
    r"|jard[ií]n de niños|cl[ií]nica|hospital|centro|unidad (?:m[eé]dica|deportiva)|biblioteca"
    r"|oficinas?|mercado|parque|plaza|museo|palacio|m[oó]dulo|juzgado|tribunal|comandancia"
    r"|estaci[oó]n|dif|ayuntamiento|obras?|construyen\w*|construcci[oó]n|predio|f[aá]bricas?"
    r"|bodegas?|torres?|licencias?|permisos?|giros?|negocios?|locales?|tiendas?|oxxo|farmacias?"
    r"|gasolineras?|gasera|bar|antro|cantina|restaurantes?|hoteles|hotel|motel|bancos?|iglesia"
    r"|templo|pante[oó]n|rastro|taller|empresas?|socav[oó]n|baches?|fuga|sem[aá]foro|topes?"
    r"|luminarias?|pozos?|c[aá]rcamo|albergue|asilo|casa de (?:la )?cultura"
    r"|registro civil|agencia|ministerio|caseta|sal[oó]n|gimnasio|\w{3,12}er[ií]a|tianguis|s[uú]per"
    r"|cancha|deportivo|casilla|sede|archivo|delegaci[oó]n|instalaciones|nave|patio de maniobras"
    r"|school|clinic|library|office|shop)\b",
    re.IGNORECASE,
)


def _is_home(match: re.Match[str]) -> bool:
    """Return whether nothing before an address says that the place is public."""
    near = before(match)
    open_to_all = [*_OPEN_TO_ALL.finditer(near)]
    if not open_to_all:
        return True
    # The last thing named says whose address it is.
    last = open_to_all[-1].start()
    return any(each.start() > last for each in _LIVES.finditer(near))


def _is_lived_in(match: re.Match[str]) -> bool:
    """Return whether the text says, before or just after, that this is where people live."""
    lives = [*_LIVES.finditer(before(match))]
    if not lives:
        return bool(_LIVES.search(after(match)[: NEAR // 2]))
    return not _OPEN_TO_ALL.search(before(match)[lives[-1].end() :])


def _is_of_somebody(match: re.Match[str]) -> bool:
    """Return whether an address follows the name of a person."""
    named = match.string[match.start() : match.start("it")].split()
    return any(fold(word.strip(",.")) in GIVEN_NAMES for word in named) and _is_home(match)


_NUMBERED_PLACES: Final = (
    finder(
        rf"\b{_STREET}(?: [\w.]{{1,30}}){{1,6}}?"
        rf"(?:,? (?:{_NUMBER_SIGN} ?{_HOUSE}(?!\w)|s/n\b|{_BLOCK}|\d{{1,5}}-[A-Z]\b"
        rf"|(?!{YEAR}\b){_HOUSE}(?:{_HOUSE_END}|(?= (?-i:[A-ZÁÉÍÓÚ])))"
        rf"|casa \d{{1,4}}(?:-\w{{1,3}})?\b)){_REST}",
        _is_home,
    ),
    finder(rf"\bn[uú]mero \d{{1,5}} de (?:la )?{_STREET} {_WORDS}{_REST}", _is_home),
    finder(
        rf"\b(?!{_PART_OF_LAW}\b){_NAMED}(?:{_NUMBERED}{_HOUSE_END}|,? s/n\b){_REST}", _is_lived_in
    ),
    # In lower case, where somebody says that they live there.
    finder(
        rf"\b(?:viv[oe]|vivimos|domicilio|direcci[oó]n)\b(?: (?:es|en|por|x|particular|actual|:))*"
        rf"[ :]{{1,2}}(?:la |el )?(?P<it>(?!(?:un|una|casa|mi|con)\b)[^\W\d_]{{3,20}}\.?"
        rf"(?: [^\W\d_]{{2,20}}){{0,3}}{_NUMBERED}{_HOUSE_END}{_REST})"
    ),
    finder(
        rf"\b{_LIVING}(?:,? [^\W\d_][\w.]{{0,30}}){{1,8}}?,? {_NUMBER_SIGN} ?{_HOUSE}(?!\w){_REST}"
    ),
    finder(
        rf"\b(?-i:{PROPER})(?: (?:(?:de|del|la|las|los) ){{0,2}}(?-i:{PROPER})){{1,4}},?"
        rf"(?: de| en| con domicilio en)?,? (?P<it>{_STREET} {_WORDS}{_NUMBERED}(?!\w){_REST})",
        _is_of_somebody,
    ),
    # Only the way it is written suggests that somebody lives there.
    finder(rf"\b{_NAMED},? {_NUMBER_SIGN} ?{_HOUSE}(?!\w){_REST}", _is_home),
    finder(
        rf"\b{_NAMED},? (?!{YEAR}\b){_HOUSE},? "
        rf"(?:{_SETTLEMENT} |entre (?-i:{PROPER})|(?:int|interior|depto|dpto|depa|departamento)\b"
        rf"|c\.? ?p\.? ?\d{{5}}|\d{{5}}\b){_REST}",
        _is_home,
    ),
    finder(rf"(?:\b{_NAMED},? )?{_BLOCK}(?:,? calle {_WORDS})?{_REST}", _is_home),
)
# A tower and a flat may have letters only.
_FLAT: Final = finder(
    r"\b(?:(?:edif(?:icio)?|torre|condominio)\b\.? ?[\w-]{1,12},? (?:piso \d{1,2},? )?"
    r"(?:depto|dpto|depa|departamento|int|interior)\b\.? ?(?:no\.? ?|#)?\w{1,4}"
    r"|(?:depto|dpto|depa|departamento)\b\.? ?\w{1,4},? (?:del )?"
    r"(?:edif(?:icio)?|torre)\b\.? ?[\w-]{1,8}"
    rf"|casa \d{{1,4}} de(?:l| la) (?:condominio|privada|unidad|fraccionamiento) {_WORDS})\b",
    _is_home,
)

_FIGURE: Final = re.compile(r"\d|s/n", re.IGNORECASE)
ADDRESSES: Final = (*(replace(each, needs=_FIGURE) for each in _NUMBERED_PLACES), _FLAT)
