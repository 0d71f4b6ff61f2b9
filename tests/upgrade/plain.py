"""Creates the organizations that the README mentions: run with the portal's CKAN.

python plain.py CONFIGURATION
"""

from __future__ import annotations

import sys

from ckan.cli import load_config
from ckan.config.middleware import make_app
from ckan.logic import get_action

if __name__ == "__main__":
    app = make_app(load_config(sys.argv[1]))
    with app._wsgi_app.test_request_context():
        user = get_action("get_site_user")({"ignore_auth": True}, {})["name"]
        for name in ("transparency-institute", "water", "health"):
            get_action("organization_create")({"ignore_auth": True, "user": user}, {"name": name})
