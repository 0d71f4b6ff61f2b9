"""Writes ``docs/api.md``: ``python -m docs.reference``, which needs the tests' services."""

from __future__ import annotations

from ckan.cli import load_config
from ckan.config.environment import load_environment

from docs.reference import page

CONFIGURATION = page.FILE.parents[1] / "test.ini"


def main() -> None:
    """Load the plugin, whose schemas get validators from CKAN, and write the page."""
    load_environment(load_config(str(CONFIGURATION)))
    page.FILE.write_text(page.whole(), encoding="utf-8")


if __name__ == "__main__":
    main()
