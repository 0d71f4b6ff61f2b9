"""The vocabularies in force: the lists that come with us, or the portal's own."""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from pathlib import Path

import yaml

from ckanext.proactiva import config
from ckanext.proactiva.domain import vocabulary
from ckanext.proactiva.domain.vocabulary import Vocabulary, VocabularyError

OURS = Path(__file__).parent / "schemas" / "vocabularies"
NAMES = tuple(sorted(path.stem for path in OURS.glob("*.yaml")))


def get(name: str) -> Vocabulary:
    """Return the vocabulary *name* as the portal configured it.

    Raises:
        VocabularyError: the portal's file is missing or wrong; the message says how to mend it.
    """
    return _load(name, config.vocabulary_file(name).strip())


def check() -> None:
    """Read every vocabulary once, so that a wrong file stops the start and not a page."""
    _load.cache_clear()
    for name in NAMES:
        get(name)


@lru_cache(maxsize=64)
def _load(name: str, chosen: str) -> Vocabulary:
    # Cached for ever: a file is part of the configuration, and a restart reads both again.
    base = vocabulary.parse(name, _read(name, OURS / f"{name}.yaml"))
    return _own(name, _locate(name, chosen), base) if chosen else base


def _own(name: str, path: Path, base: Vocabulary) -> Vocabulary:
    document = _read(name, path)
    try:
        return vocabulary.parse(name, document, base)
    except VocabularyError as error:
        raise VocabularyError(f"{path}: {error}") from error


def _locate(name: str, chosen: str) -> Path:
    module, colon, file = chosen.partition(":")
    if not colon:
        return Path(chosen)
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):  # a package above it is missing, or it has no name at all
        spec = None
    if spec is None or spec.origin is None:
        raise VocabularyError(f"{name}: there is no Python module «{module}» to find «{file}» in")
    return Path(spec.origin).parent / file


def _read(name: str, path: Path) -> object:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise VocabularyError(f"{name}: cannot read {path} ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise VocabularyError(f"{name}: {path} is not valid YAML: {error}") from error
