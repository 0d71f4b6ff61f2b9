"""Parts of pages that are rendered once for all readers who see the same."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any, Final

from flask_wtf.csrf import generate_csrf
from markupsafe import Markup

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.views.cache import Cache

# How many each process keeps; the largest, a page of growth with all its tables, has 100 kB.
MOST: Final = 100
# What addresses are made of, besides the request.
SETTINGS: Final = ("ckan.site_url", "ckan.root_path")

# Stands in for the CSRF token of a form, which each reader has their own of. Nobody can write it:
# it is random in each process, and never sent.
TOKEN: Final = secrets.token_hex(16)

_drawn = Cache[str](MOST)


def fragment(template: str, source: object, variables: Callable[[], Mapping[str, Any]]) -> str:
    """Return a part of a page, rendered before if everything that it is made from is the same.

    Logged-in users have fragments of their own, because a portal's templates may greet them.

    Args:
        template: renders it.
        source: plain data that actions returned.
        variables: makes the template's variables from the source and the request's address.
    """
    around = (template, tk.request.url, tk.h.lang(), tk.current_user.name)
    settings = [*(tk.config.get(name) for name in SETTINGS), config.stated()]
    token = generate_csrf()

    def draw() -> str:
        return str(tk.render_snippet(template, dict(variables()))).replace(token, TOKEN)

    # In debug mode, changes to a template show at once.
    found = _drawn.of([around, settings, source], draw, renew=bool(tk.config.get("debug")))
    return Markup(found.replace(TOKEN, token))  # noqa: S704 - a template has drawn it
