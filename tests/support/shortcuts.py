"""Shortcuts that only tests take: none changes what CKAN answers.

Tests start many portals with one CKAN in a process, so its files are read and compiled once. And
nobody misses a test's index or guesses its passwords: Solr shows what is written without waiting
for the disk, and passwords are hashed with the fewest rounds.
"""

from __future__ import annotations

import gc
from copy import deepcopy
from functools import cache, wraps
from pathlib import Path
from typing import Any

import pysolr
import yaml
from jinja2 import FileSystemBytecodeCache
from passlib.hash import pbkdf2_sha512

import ckan
from ckan.common import config
from ckan.config.declaration import load
from ckan.lib import jinja_extensions


def take() -> None:
    """Replace the slow ways with the shortcuts."""
    load.handler.register("core")(_load_core)
    yaml.SafeLoader = yaml.CSafeLoader  # the same language, read by the C library
    jinja_extensions.get_jinja_env_options = _with_compiled_templates(
        jinja_extensions.get_jinja_env_options
    )
    gc.set_threshold(20_000, 20, 20)  # there is enough memory, and each collection takes longer
    pbkdf2_sha512.default_rounds = pbkdf2_sha512.min_rounds
    pysolr.Solr._update = _committing_softly(pysolr.Solr._update)


def _load_core(declaration: Any) -> None:
    load.load_dict(declaration, deepcopy(_core_declaration()))


@cache
def _core_declaration() -> Any:
    file = Path(ckan.__file__).parent / "config" / "config_declaration.yaml"
    return yaml.safe_load(file.read_bytes())


def _with_compiled_templates(options: Any) -> Any:
    @wraps(options)
    def with_them() -> dict[str, Any]:
        # A compiled template holds its source's hash, but not CKAN's version, whose extensions it
        # used.
        folder = Path(config["cache_dir"]) / f"templates-{ckan.__version__}"
        folder.mkdir(parents=True, exist_ok=True)
        return {**options(), "bytecode_cache": FileSystemBytecodeCache(str(folder))}

    return with_them


def _committing_softly(update: Any) -> Any:
    @wraps(update)
    def softly(solr: Any, message: Any, *args: Any, commit: Any = None, **options: Any) -> Any:
        if commit:
            options["softCommit"] = True
            if message == "<commit />":
                message = '<commit softCommit="true" />'
        return update(solr, message, *args, commit=False, **options)

    return softly
