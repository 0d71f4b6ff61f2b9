"""Parts of pages that are drawn once for everybody who is shown the same."""

from __future__ import annotations

import pickle
import secrets
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any, Final

from flask_wtf.csrf import generate_csrf
from markupsafe import Markup

import ckantoolkit as tk

# So many in each process; the largest, a page of growth with all its tables, has 100 kB.
MOST: Final = 100
# Which options what is drawn depends on, by how they begin: what addresses are made of, besides
# what the request says, and what else a portal may change: its words for what we list, for one.
SETTINGS: Final = ("ckan.site_url", "ckan.root_path", "ckanext.proactiva.")

# Stands where the token of a form does, which is each reader's own. Nobody can write it: it is
# another one in each process, and told to nobody.
TOKEN: Final = secrets.token_hex(16)

# By all that they are drawn from, the oldest first: none is ever out of date.
_drawn: dict[str, str] = {}


def fragment(template: str, source: object, variables: Callable[[], Mapping[str, Any]]) -> str:
    """Return a part of a page, as it was drawn before if all that it is drawn from is the same.

    Whoever is logged in has fragments of their own, as a portal's own templates may greet them.

    Args:
        template: draws it.
        source: what actions answered, plain data.
        variables: makes what the template is given, out of the source and the request's address.
    """
    around = (template, tk.request.url, tk.h.lang(), tk.current_user.name)
    settings = {name: tk.config[name] for name in tk.config if name.startswith(SETTINGS)}
    # Several times faster than as JSON. It is never read again, and at worst the same has two keys.
    key = blake2b(pickle.dumps([around, settings, source])).hexdigest()
    found, token = _drawn.get(key), generate_csrf()
    # Whoever writes a template sees it at once.
    if found is None or tk.config.get("debug"):
        found = str(tk.render_snippet(template, dict(variables()))).replace(token, TOKEN)
        _drawn[key] = found
        for oldest in list(_drawn)[:-MOST]:
            _drawn.pop(oldest, None)
    # Not read from there again: another thread may have let go of it meanwhile.
    return Markup(found.replace(TOKEN, token))  # noqa: S704 - a template has drawn it
