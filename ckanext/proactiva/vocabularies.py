"""The vocabularies in force: the lists that come with us, or the portal's own."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import yaml

from ckan.exceptions import CkanConfigurationException

from ckanext.proactiva import config
from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.alike import synonyms
from ckanext.proactiva.domain.alike import territories as of_territories
from ckanext.proactiva.domain.alike.places import Around
from ckanext.proactiva.domain.alike.synonyms import Synonyms
from ckanext.proactiva.domain.vocabulary import Vocabulary, VocabularyError

OURS = Path(__file__).parent / "schemas" / "vocabularies"
EVERYDAY_WORDS, TERRITORIES = "everyday_words", "territories"
NAMES = tuple(sorted(path.stem for path in OURS.glob("*.yaml")))
# Everything else stays as its author wrote it. YAML 1.1 reads the telephone number 065 as 53, and
# the label «No» as false.
READ_AS = (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"0|-?[1-9][0-9]{0,17}", "-0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
    ("merge", r"<<", "<"),
)


# The same language, several times faster, wherever PyYAML was built with libyaml.
_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_SafeLoader):
    yaml_implicit_resolvers = {}


for _type, _written, _first in READ_AS:
    cast("Any", _Loader).add_implicit_resolver(
        f"tag:yaml.org,2002:{_type}", re.compile(f"(?:{_written})$"), list(_first)
    )


class BadFileError(VocabularyError, CkanConfigurationException):
    """One of the portal's files does not load: CKAN does not start, and its commands say why."""


def get(name: str) -> Vocabulary:
    """Return the vocabulary *name* as the portal configured it.

    Raises:
        VocabularyError: the portal's file is missing or wrong; the message says how to fix it.
    """
    return _load(name, config.vocabulary_file(name).strip())


def addressed() -> list[str]:
    """Return the names of the vocabularies that have an address: those with labels."""
    return [name for name in NAMES if get(name).labels]


def everyday_words() -> Synonyms:
    """Return which words mean the same on this portal, and which name its territories."""
    return _synonyms(*_places())


def territories() -> Mapping[str, Around]:
    """Return where the portal's territories are, by code, for those whose place is known."""
    return _territories(*_places())


def check() -> None:
    """Read every vocabulary once, so that a wrong file stops the portal's start and not a page.

    Raises:
        BadFileError: naming the option, the file and the line; CKAN's commands exit with it.
    """
    _load.cache_clear()
    _synonyms.cache_clear()
    _territories.cache_clear()
    for name in NAMES:
        try:
            get(name)
        except VocabularyError as error:
            raise BadFileError(
                f"{config.VOCABULARY}{name}: {error}. Fix that file, or remove the option"
            ) from error


@lru_cache(maxsize=64)
def _load(name: str, chosen: str) -> Vocabulary:
    # Cached for good: a file is part of the configuration, and a restart reads both again.
    base = vocabulary.parse(name, _loaded(_read(name, OURS / f"{name}.yaml")))
    return _own(name, _locate(name, chosen), base) if chosen else base


def _places() -> Iterator[str]:
    return (config.vocabulary_file(name).strip() for name in (TERRITORIES, EVERYDAY_WORDS))


@lru_cache(maxsize=4)
def _synonyms(chosen: str, words: str) -> Synonyms:
    everyday = _load(EVERYDAY_WORDS, words)
    named = of_territories.by_name(_load(TERRITORIES, chosen), everyday)
    return replace(synonyms.read(everyday), territories=named)


@lru_cache(maxsize=4)
def _territories(chosen: str, words: str) -> Mapping[str, Around]:
    return of_territories.read(_load(TERRITORIES, chosen), _load(EVERYDAY_WORDS, words))


def _own(name: str, path: Path, base: Vocabulary) -> Vocabulary:
    text = _read(name, path)
    try:
        return vocabulary.parse(name, _loaded(text), base)
    except VocabularyError as error:
        raise VocabularyError(f"{path}, line {_line(text, error.entry)}: {error}") from error
    except yaml.YAMLError as error:
        mark: Any = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or error
        line = mark.line + 1 if mark else 1
        raise VocabularyError(f"{path}, line {line}: not valid YAML: {problem}") from error


def _loaded(text: str) -> object:
    return yaml.load(text, _Loader)  # noqa: S506 - it is a safe loader


def _line(text: str, entry: int) -> int:
    """Return the line on which an entry of a list of terms begins."""
    read = cast("Any", yaml)
    pairs: list[tuple[Any, Any]] = read.compose(text, yaml.SafeLoader).value if entry else []
    found = [value.value[entry - 1] for key, value in pairs if key.value == "terms"]
    return found[0].start_mark.line + 1 if found else 1


def _locate(name: str, chosen: str) -> Path:
    module, colon, file = chosen.partition(":")
    if not colon:
        return Path(chosen)
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):  # a parent package is missing, or there is no name at all
        spec = None
    if spec is None or spec.origin is None:
        raise VocabularyError(f"{name}: there is no Python module «{module}» to find «{file}» in")
    return Path(spec.origin).parent / file


def _read(name: str, path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise VocabularyError(f"{name}: cannot read {path} ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise VocabularyError(f"{name}: {path} is not in UTF-8: {error}") from error
