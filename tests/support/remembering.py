"""What CKAN reads and compiles anew at each start, kept in tests.

A server starts once and needs none of this; tests start many portals of one CKAN in a process.
What is kept is what files say: portals differ in their options, never in what is kept here.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jinja2 import FileSystemBytecodeCache

import ckan
from ckan.common import config
from ckan.config.declaration import load
from ckan.lib import jinja_extensions


def remember() -> None:
    """Read the declaration of CKAN's options once, and compile a template once for all runs."""
    load.handler.register("core")(_load_core)
    jinja_extensions.get_jinja_env_options = _with_compiled_templates(
        jinja_extensions.get_jinja_env_options
    )


def _load_core(declaration: Any) -> None:
    load.load_dict(declaration, deepcopy(_core_declaration()))


@cache
def _core_declaration() -> Any:
    file = Path(ckan.__file__).parent / "config" / "config_declaration.yaml"
    return yaml.safe_load(file.read_bytes())


def _with_compiled_templates(options: Any) -> Any:
    def with_them() -> dict[str, Any]:
        # A compiled template holds its source's hash, but not which CKAN's extensions it used.
        folder = Path(config["cache_dir"]) / f"templates-{ckan.__version__}"
        folder.mkdir(parents=True, exist_ok=True)
        return {**options(), "bytecode_cache": FileSystemBytecodeCache(str(folder))}

    return with_them
