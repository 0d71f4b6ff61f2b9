"""Loads the demonstration into the portal of a CKAN configuration file."""

from __future__ import annotations

import sys
from typing import Any

from ckan.cli import load_config
from ckan.config.middleware import make_app

from portal.demo.loading import load


def main(configuration: str) -> None:
    """Load everything within a request to the site, as CKAN's own commands do."""
    app: Any = make_app(load_config(configuration))
    with app._wsgi_app.test_request_context():
        load(lambda line: print(line, flush=True))


if __name__ == "__main__":
    main(sys.argv[1])
