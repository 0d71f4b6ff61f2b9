"""Controlled vocabularies: codes that never change, and labels that people read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, TypeAlias, cast

# An author's note on a term, as it was read: whole numbers are numbers; decimals and days are text.
Note: TypeAlias = "str | int | bool | list[Note] | dict[str, Note] | None"

CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")
FALLBACK_LANGUAGE = "en"
KEYS = "terms", "extends", "label"
# The code that says nothing by itself: a form asks which other one is meant.
OTHER: Final = "other"


class VocabularyError(ValueError):
    """A problem with a vocabulary's document, in words for its author.

    Attributes:
        entry: the number of the wrong entry, starting at 1; 0 for the whole document.
    """

    def __init__(self, message: str, entry: int = 0) -> None:
        super().__init__(message)
        self.entry = entry


@dataclass(frozen=True)
class Term:
    """One entry: a code, its label in each language, and any other notes of its author."""

    code: str
    labels: Mapping[str, str]
    notes: Mapping[str, Note] = field(default_factory=dict[str, Note])

    @property
    def is_offered(self) -> bool:
        """Return whether forms offer it; otherwise it is only taken from elsewhere."""
        return self.notes.get("offered") is not False

    def label(self, language: str) -> str:
        """Return the label in *language*, or in the nearest language available."""
        return in_language(self.labels, language)

    def listed(self, note: str) -> list[str]:
        """Return the words and numbers that a note lists; a note that is no list has none."""
        said = self.notes.get(note)
        # In YAML an empty item is null, and «no» without quotes is false.
        written = said if isinstance(said, list) else []
        return [str(each) for each in written if each is not None and not isinstance(each, bool)]


@dataclass(frozen=True)
class Vocabulary:
    """A named, ordered list of terms.

    Attributes:
        labels: the name of the list itself, by language; a list for internal use has none, and no
            address either.
    """

    name: str
    terms: Mapping[str, Term]
    labels: Mapping[str, str] = field(default_factory=dict[str, str])

    def __contains__(self, code: object) -> bool:
        return code in self.terms

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def label(self, code: str, language: str) -> str:
        """Return the label of *code*; a code that is no longer listed stands for itself."""
        term = self.terms.get(code)
        return term.label(language) if term else code


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text for *language*: exact («es_MX»), its base («es»), English, or any."""
    return texts.get(nearest(texts, language), "")


def nearest(texts: Mapping[str, str], language: str) -> str:
    """Return the language of the text for *language*, or nothing if there is no text.

    Portals write «es_MX», and ckanext-fluent and RDF «es-MX».
    """
    for candidate in (language, language.replace("_", "-"), base(language)):
        if texts.get(candidate):
            return candidate
    for elsewhere, text in texts.items():
        if text and base(elsewhere) == base(language):
            return elsewhere
    return FALLBACK_LANGUAGE if texts.get(FALLBACK_LANGUAGE) else next(iter(texts), "")


def by_language(said: object) -> dict[str, str]:
    """Return an author's text by language; without a language it is English."""
    if isinstance(said, str):
        return {FALLBACK_LANGUAGE: said} if said else {}
    if not isinstance(said, Mapping):
        return {}
    texts = cast("Mapping[object, object]", said).items()
    return {str(key): str(text) for key, text in texts if text is not None}


@lru_cache(maxsize=64)
def base(language: str) -> str:
    """Return a language without its country: «es» for «es_MX»."""
    return re.split("[_-]", language)[0]


def parse(name: str, document: object, base: Vocabulary | None = None) -> Vocabulary:
    """Read a vocabulary from the plain objects of its YAML file.

    Args:
        name: the list's name, for messages.
        document: a mapping with ``terms`` (a list of mappings with ``code``, ``label`` and free
            notes) and, optionally, ``extends: true`` and a ``label`` of the list itself.
        base: the list that ``extends: true`` adds to; terms with the same code are replaced.

    Raises:
        VocabularyError: saying which entry is wrong and what it should be.
    """
    if not isinstance(document, Mapping):
        raise VocabularyError(f"{name}: expected a mapping with the key «terms»")
    content = cast("Mapping[str, object]", document)
    entries = content.get("terms")
    if not isinstance(entries, list):
        raise VocabularyError(f"{name}: «terms» must be a list")
    if others := [str(key) for key in content if key not in KEYS]:
        raise VocabularyError(f"{name}: «{others[0]}» is not one of the keys {', '.join(KEYS)}")
    extends = content.get("extends", False)
    if not isinstance(extends, bool):
        raise VocabularyError(f"{name}: «extends» must be true or false, not «{extends}»")
    own = _by_code(
        name, (_term(name, n, entry) for n, entry in enumerate(cast("list[object]", entries), 1))
    )
    inherited: Mapping[str, Term] = base.terms if base and extends else {}
    labels = by_language(content.get("label")) or (base.labels if base else {})
    return Vocabulary(name, {**inherited, **own}, labels)


def _by_code(name: str, terms: Iterable[Term]) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for number, term in enumerate(terms, 1):
        if term.code in found:
            raise VocabularyError(f"{name}: the code «{term.code}» appears twice", number)
        found[term.code] = term
    return found


def _term(name: str, number: int, entry: object) -> Term:
    if not isinstance(entry, Mapping):
        raise VocabularyError(
            f"{name}: entry {number} must be a mapping with «code» and «label»", number
        )
    notes = dict(cast("Mapping[object, object]", entry))
    coded, label = notes.pop("code", None), notes.pop("label", None)
    code = "" if coded is None else str(coded)
    if not CODE.fullmatch(code):
        raise VocabularyError(
            f"{name}: «{code}» is not a code; use up to 64 letters, digits, dots, hyphens and _",
            number,
        )
    labels = by_language(label)
    if not labels:
        raise VocabularyError(f"{name}: «{code}» needs a label, such as {{en: …, es: …}}", number)
    return Term(code, labels, {str(name): _note(value) for name, value in notes.items()})


def _note(value: object) -> Note:
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, list):
        return [_note(item) for item in cast("list[object]", value)]
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {str(name): _note(item) for name, item in items}
    return str(value)  # only what an explicit tag asks for, such as «!!float 0.5»
