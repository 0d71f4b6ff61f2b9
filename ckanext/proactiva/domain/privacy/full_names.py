"""Full names: a given name and what follows it, anywhere in a text.

Nobody announces «Noé Barrios, ciudadano». Things named after people, historical names, and people
named for their office are nobody's personal data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from ckanext.proactiva.domain.privacy.finder import NUMBERED_STREET
from ckanext.proactiva.domain.privacy.lexicon import (
    EVERYDAY_NAMES,
    GIVEN_NAMES,
    HISTORIC_NAMES,
    SURNAMES,
    fold,
)

# How far before a name, within its sentence, a word may say what kind of thing has that name.
_BEFORE: Final = 60
_LONGEST: Final = 7
_WORD: Final = re.compile(r"[^\W\d_]{1,40}")
_SHORTEST: Final = 2
# A name in quotes is the name of a thing.
_QUOTES: Final = ("«", '"', "\u201c", "'")
_SHORTENED: Final = re.compile(r"\b(?:ma|fco|gpe|j|m)\. ?$", re.IGNORECASE)
_SHORTENED_MOST: Final = 6
_SHORT_SURNAMES: Final = frozenset(
    {"gtz", "hdz", "mtz", "rdz", "lpz", "dgz", "gzz", "glez", "fdz", "glz"}
)
_WIDOW: Final = re.compile(r" vda\.? de [^\W\d_]{2,30}", re.IGNORECASE)
_STREET: Final = re.compile(NUMBERED_STREET, re.IGNORECASE)
_PARTICLES: Final = frozenset({"de", "del", "la", "las", "los"})
_NO_FIRST: Final = _PARTICLES | (SURNAMES - GIVEN_NAMES - EVERYDAY_NAMES)
# Something named after a person, at most two words before; and an office, anywhere before.
_CALLED_AFTER: Final = re.compile(
    r"\b(?:calles?|av|avenida|blvd|bulevar|boulevard|calz|calzada|cda|cerrada|priv|privada|paseo"
    r"|prol|prolongaci[oó]n|and|andador|carretera|autopista|circuito|camino|glorieta|puente|esquina"
    r"|v[ií]a|distribuidor|paradero|estaci[oó]n|col|colonia|fracc|fraccionamiento|barrio|unidad"
    r"|ejido|pueblo|poblado|rancho|villas?|valle|ciudad|cd|municipios?|delegaci[oó]n|san|santa"
    r"|santo|escuelas?|esc|primaria|secundaria|sec|prepa|preparatoria|telesecundaria|cbt|cetis"
    r"|conalep|jard[ií]n(?: de niños)?|guarder[ií]a|k[ií]nder|universidad|instituto|colegio|normal"
    r"|facultad|hospital|cl[ií]nica|centro|biblioteca|auditorio|teatro|museo|mercado|parque|plaza"
    r"|deportivo|estadio|casa de (?:la )?cultura|monumento|presa|programas?|becas?(?! de)|premio"
    r"|medalla|fundaci[oó]n|asociaci[oó]n|constructora|empresa|despacho|grupo|notar[ií]a|ley"
    r"|decreto|tortiller[ií]a|panader[ií]a|tienda|fonda|taller|farmacia|tianguis|gimnasio|\w{3,12}er[ií]a)"
    r"\b\.?(?:,? [\w.]{1,20}){0,2} ?[(«\"“]?$",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:ex-?)?(?:president[ea]|gobernador[a]?|alcald(?:e|esa)|director[a]?|subdirector[a]?|secretari[oa]"
    r"|subsecretari[oa]|diputad[oa]|senador[a]?|regidor[a]?|s[ií]ndic[oa]|rector[a]?"
    r"|comisionad[oa]|comisari[oa]|magistrad[oa]|juez|jueza|fiscal|titular|tesorer[oa]"
    r"|contralor[a]?|coordinador[a]?|delegad[oa]|supervisor[a]?|jef[ae]|encargad[oa]"
    r"|funcionari[oa]|servidor[a]? p[uú]blic[oa]|candidat[oa]|ministr[oa]|oficial|comandante"
    r"|c[oó]nsul|vocer[oa]|autor[a]?|poeta|pintor[a]?|general|consejer[oa]|notari[oa]"
    r"|proveedora?|contratista|inspector[a]?|polic[ií]a|agente|perit[oa]|cronista|l[ií]der"
    r"|dirigente|escritor[a]?|cantante|artista|m[uú]sic[oa]|historiador[a]?|h[eé]roe|heroína"
    r"|cient[ií]fic[oa]|atleta|futbolista|luchador[a]?|arquitecto del|obispo|papa)"
    r"\b[^\n;:?!]{0,50}$",
    re.IGNORECASE,
)
# «Mtra. Ana» continues the sentence; «baches. Ana» does not.
_SENTENCE_END: Final = re.compile(r"(?<!\bMtr[oa])(?<=[^\W\d_]{4})[.?!] |[?!;\n]")
# A street has a house number after it, and a company its legal form.
_STREET_OR_FIRM: Final = re.compile(
    r" \d|,? ?(?:#|no\.|n[uú]m|s/n|s\. ?a\b|s\.? de r\. ?l|s\. ?c\.|a\. ?c\.|y asociados|e hijos)",
    re.IGNORECASE,
)


class Word(NamedTuple):
    """A word of a text: its forms for comparing and for showing, and its position."""

    folded: str
    written: str
    start: int
    end: int


class FullNames:
    """Finds full names with a lexicon."""

    def stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each full name starts and ends, reading the text once."""
        words = [
            Word(fold(match[0]), match[0], match.start(), match.end())
            for match in _WORD.finditer(text)
        ]
        at = 0
        while at < len(words):
            some = words[at : at + _LONGEST]
            name = _name(some, text) or _first_of_two(some, text)
            if name and not _is_public(name, some, text):
                yield _start(name[0], text), _end(name[-1], text)
            at += len(name) or 1


def _name(words: list[Word], text: str) -> list[Word]:
    """Return the words of a full name that these begin with, or none."""
    first, name, surnames = words[0], [words[0]], 0
    if first.folded in _NO_FIRST or len(first.written) < _SHORTEST:
        return []
    pending: list[Word] = []
    for word in words[1:]:
        if text[(pending or name)[-1].end : word.start] not in (" ", ". "):
            break
        if word.folded in _PARTICLES:
            pending.append(word)
        elif not _STREET.match(text, word.start) and _belongs(word, first, surnames):
            name += [*pending, word]
            pending = []
            surnames += word.folded in SURNAMES
        else:
            break
    return name if _is_name(name, surnames) else []


def _first_of_two(words: list[Word], text: str) -> list[Word]:
    """Return the first name of «Emiliano y Santiago Bravo», if the second one is a full name."""
    first, *more = words
    if first.folded not in GIVEN_NAMES or not first.written[0].isupper() or len(more) < _SHORTEST:
        return []
    is_joined = text[first.end : more[1].start] in (" y ", " e ")
    return [first] if is_joined and _name(more[1:], text) else []


def _start(word: Word, text: str) -> int:
    """Return where a name starts, including an abbreviated one before it: «Ma. Guadalupe»."""
    shortened = _SHORTENED.search(text[max(0, word.start - _SHORTENED_MOST) : word.start])
    return word.start - len(shortened[0]) if shortened else word.start


def _end(word: Word, text: str) -> int:
    """Return where a name ends, with its dot («Luna M.», «Zepeda Hdz.») or a widow's «vda. de»."""
    is_short = len(word.written) == 1 or word.folded in _SHORT_SURNAMES
    end = word.end + (is_short and text.startswith(".", word.end))
    widow = _WIDOW.match(text, end)
    return widow.end() if widow else end


def _belongs(word: Word, first: Word, surnames: int) -> bool:
    """Return whether a word continues a name: a known name, or one capitalized like a name."""
    if word.folded in SURNAMES or word.folded in GIVEN_NAMES:
        return first.written[0].islower() or word.written[0].isupper()
    if first.written.isupper():
        return word.written.isupper() and first.folded in GIVEN_NAMES and not surnames
    return first.written.istitle() and word.written.istitle()


def _is_name(name: list[Word], surnames: int) -> bool:
    first, more = name[0], len(name) > 1
    given = sum(word.folded in GIVEN_NAMES for word in name)
    if first.folded in GIVEN_NAMES:
        return more and (bool(surnames) or given > 1 or first.written[0].isupper())
    if first.folded in EVERYDAY_NAMES:
        return bool(surnames) or (bool(given) and first.written[0].isupper())
    follow_at_once = len(name) > _SHORTEST and {*_folded(name[1:3])} <= SURNAMES
    return follow_at_once and first.written.istitle()


def _folded(words: list[Word]) -> list[str]:
    return [word.folded for word in words]


def _is_public(name: list[Word], words: list[Word], text: str) -> bool:
    start, end = name[0].start, name[-1].end
    if " ".join(_folded(words)).startswith(HISTORIC_NAMES):
        return True
    said = _SENTENCE_END.split(text[max(0, start - _BEFORE) : start])[-1]
    return bool(
        _CALLED_AFTER.search(said)
        or _CALLED_AFTER.search(name[0].written)
        or _OFFICE.search(said)
        or said.endswith(_QUOTES)
        or _STREET_OR_FIRM.match(text, end)
    )
