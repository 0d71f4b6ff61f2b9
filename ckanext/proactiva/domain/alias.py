"""The name that somebody signs with: free to choose, as long as it speaks for nobody else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

# Characters that look like one of our letters without being it. l is mapped to i, because in many
# fonts I, l and 1 look the same.
_LOOKS_LIKE: Final = str.maketrans(
    {
        **dict(zip("авекмнорстухѕіјԁһԛԝгьп", "abekmhopctyxsijdhqwrbn", strict=True)),
        **dict(zip("αβγεηικλμνορτυχωϲσ", "abyenikimnoptuxwcs", strict=True)),
        **dict(zip("ɑɩ", "ai", strict=True)),
        **dict(zip("01345789|!@$l", "oieastbgiiasi", strict=True)),
    }
)
# As in «SMALL CAPITAL A», «DOTLESS I» or «BLACKLETTER E».
_NAMED: Final = re.compile(r"LATIN (?:SMALL |CAPITAL )?LETTER (?:[A-Z]{2,} )*([A-Z])\b")
# Scripts in which whole words look like Latin ones, and in which nobody here is called.
_IMITATING: Final = re.compile(
    "CARIAN|CHEROKEE|COPTIC|DESERET|ELBASAN|GOTHIC|LISU|LYCIAN|LYDIAN|OLD ITALIC|OSAGE"
)
# Letters and marks that show nothing, and those that only leave a space.
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_BLANK: Final = re.compile("[\u2800\u3164\uffa0]")
_REPEATED: Final = re.compile(r"(.)\1+")
_WORD: Final = re.compile(r"[^\W_]+")
# As in titles: «Comisión del Agua (CAEM)», «DIF Toluca».
_GIVEN_ACRONYM: Final = re.compile(r"\b[A-ZÁÉÍÓÚÑ]{3,12}\b|(?<=\()[^\W\d_]{3,12}(?=\))")
_SPELLED: Final = re.compile(r"\b([^\W_](?:[\W_]{1,3}[^\W_]\b)+)")

# Longer roles are also found within a word: nobody is called «elgobierno».
_LONG: Final = 7
_SHORTEST_ACRONYM: Final = 3
# A shorter acronym may be somebody's name («ANA», «LUZ»), unless it is written as an acronym.
_SURE_ACRONYM: Final = 4

_ROLES: Final = (
    "gobierno government gobernador gobernadora gobernacion presidente presidenta presidencia "
    "ayuntamiento municipalidad alcaldia alcaldesa cabildo regidor regidora sindico sindica "
    "secretario secretaria subsecretario subsecretaria comision comisionado comisionada director "
    "directora direccion subdirector jefatura delegacion delegado procuraduria fiscalia fiscal "
    "contraloria contralor tesoreria juzgado tribunal magistrado magistrada jueza congreso "
    "diputado diputada senador senadora ministerio ministro ministra instituto policia police dif "
    "imss issste cfe inai conagua autoridad authority oficial official servidor "
    "funcionario funcionaria moderador moderadora moderacion moderator moderation administrador "
    "administradora administracion administrator admin sysadmin webmaster root staff soporte "
    "support ayto sria srio gob pdte pdta minister ministry governor senator secretary councilor "
    "councilman councilwoman"
)
# Offices of more than one word, without the words that join them; and heads of what has an office.
_OFFICES: Final = (
    "proteccion civil,mesa ayuda,mesa servicio,equipo portal,comite transparencia,city council,"
    "town council,city hall,town hall,office mayor,mayor office,mayor s office,mayor of,"
    "department of"
)
_HEADS: Final = (
    "titular unidad enlace coordinacion coordinador coordinadora coord jefe jefa encargado "
    "encargada responsable departamento depto area oficina equipo"
)
_HEADED: Final = (
    "transparencia unidad departamento depto area oficina comunicacion prensa sistemas informatica "
    "juridico juridica general municipal dependencia despacho"
)
# Nothing but this: «Adulto mayor» and «Titular de la beca» are people.
_ALONE: Final = "titular mayor voceria"
# These are surnames too: they count as a role only at the beginning of an alias.
_ROLES_AND_SURNAMES: Final = ("alcalde", "juez", "guardia")
_JOINING: Final = "a al de del e el en la las lo los of the y soy"
# Somebody from a place is not the place.
_CIVIC: Final = re.compile(
    r"(?:vecin|ciudadan|habitant|pobladora?|mam[aá]|pap[aá]|madre|padre|estudiant|comerciant|usuari"
    r"|jubilad|campesin|una? |alguien|persona|gente|mujer|hombre|joven)",
    re.IGNORECASE,
)


def speaks_for_another(alias: str, institutions: Iterable[str] = ()) -> bool:
    """Return whether an alias looks like an institution, its acronym or somebody's office.

    No letters of another script pass among Latin ones: whatever they spell, they are there to look
    like something else.

    Args:
        alias: What somebody wants to be called.
        institutions: Titles, names and acronyms of institutions.
    """
    if any(map(_imitates, _WORD.findall(_visible(alias)))):
        return True
    written = " ".join(map(_looks, _WORD.findall(_joined(alias))))
    if not written:
        return False
    parts = written.split()
    return _is_a_role(parts) or (
        not _CIVIC.match(alias.strip()) and _is_called(alias, parts, institutions)
    )


def is_called_like(name: str, institutions: Iterable[str]) -> bool:
    """Return whether an organization's name looks like that of an institution, or its acronym."""
    parts = [_looks(word) for word in _WORD.findall(_joined(name))]
    return bool(parts) and _is_called(name, parts, institutions)


def _is_a_role(parts: list[str]) -> bool:
    whole = _looks("".join(parts))
    first = next((part for part in parts if part not in _SKIPPED), "")
    return (
        not _ROLE_WORDS.isdisjoint(parts)
        or whole in _ROLE_WORDS
        or first in _FIRST_WORDS
        or _is_an_office(parts)
        or any(role in whole for role in _LONG_ROLES)
    )


def _is_an_office(parts: list[str]) -> bool:
    said = _said(parts)
    return (
        (len(said) == 1 and said[0] in _ALONE_WORDS)
        or any(_is_within(office, words) for office in _OFFICE_NAMES for words in (parts, said))
        or any(head in _HEAD_WORDS and of in _HEADED_WORDS for head, of in pairwise(said))
    )


def _is_called(alias: str, parts: list[str], institutions: Iterable[str]) -> bool:
    said = _said(parts)
    whole, short = _looks("".join(parts)), _looks("".join(said))
    as_acronym = alias.isupper() or not alias.replace(" ", "").isalpha()
    return any(
        (len(name.words) > 1 and (_is_within(name.words, said) or name.whole in whole))
        or short in name.short
        or (short in name.acronyms and (as_acronym or len(short) >= _SURE_ACRONYM))
        for name in map(_name, institutions)
    )


class _Name(NamedTuple):
    """How an institution's name looks: word by word, as one, and in its short forms."""

    words: tuple[str, ...]
    whole: str
    short: frozenset[str]
    acronyms: frozenset[str]


@lru_cache(maxsize=4096)
def _name(name: str) -> _Name:
    parts = [_looks(word) for word in _WORD.findall(_joined(name))]
    words = tuple(_said(parts))
    initials = [part[0] for part in words] if len(words) >= _SHORTEST_ACRONYM else []
    given = [] if name.isupper() else _GIVEN_ACRONYM.findall(name)
    acronyms = {_looks(acronym) for acronym in ("".join(initials), *given)} - {""}
    return _Name(
        words,
        _looks("".join(parts)),
        frozenset({_looks("".join(words))} - {""}),
        frozenset(acronyms),
    )


def _is_within(words: tuple[str, ...], said: list[str]) -> bool:
    return f" {' '.join(words)} " in f" {' '.join(said)} "


def _said(parts: list[str]) -> list[str]:
    return [part for part in parts if part not in _SKIPPED]


def _joined(text: str) -> str:
    """Return a text with any word that was spelled out letter by letter joined again."""
    return _SPELLED.sub(lambda spelled: re.sub(r"[\W_]+", "", spelled[1]), _visible(text))


def _visible(text: str) -> str:
    plain = unicodedata.normalize("NFKC", _BLANK.sub(" ", text))
    return _INVISIBLE.sub("", plain)


def _imitates(word: str) -> bool:
    """Return whether a word has letters of another script in the place of Latin ones."""
    names = [unicodedata.name(letter, "") for letter in word if letter.isalpha()]
    # Otomí and Mazahua write «MODIFIER LETTER APOSTROPHE» within a word.
    are_latin = {name.startswith("LATIN ") for name in names if not name.startswith("MODIFIER ")}
    return len(are_latin) > 1 or any(map(_IMITATING.match, names))


def _looks(word: str) -> str:
    """Return how a word looks: in plain letters, with repeated letters reduced to one."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(map(_letter, decomposed)).translate(_LOOKS_LIKE)
    return _REPEATED.sub(r"\1", letters.replace("rn", "m").replace("vv", "w"))


def _letter(character: str) -> str:
    if character.isascii():
        return character
    if unicodedata.combining(character):
        return ""
    if (digit := unicodedata.digit(character, None)) is not None:
        return str(digit)
    named = _NAMED.match(unicodedata.name(character, ""))
    return named[1].lower() if named else character


_ROLE_WORDS: Final = frozenset(map(_looks, _ROLES.split()))
_FIRST_WORDS: Final = frozenset(map(_looks, _ROLES_AND_SURNAMES))
_LONG_ROLES: Final = tuple(role for role in _ROLE_WORDS if len(role) >= _LONG)
_OFFICE_NAMES: Final = tuple(tuple(map(_looks, each.split())) for each in _OFFICES.split(","))
_HEAD_WORDS: Final = frozenset(map(_looks, _HEADS.split()))
_HEADED_WORDS: Final = frozenset(map(_looks, _HEADED.split()))
_ALONE_WORDS: Final = frozenset(map(_looks, _ALONE.split()))
_SKIPPED: Final = frozenset(map(_looks, _JOINING.split()))
