"""Parts of pages that are drawn once for all who are shown the same."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any, Final

from flask_wtf.csrf import generate_csrf
from markupsafe import Markup

import ckantoolkit as tk

from ckanext.proactiva.views.kept import Kept

# So many in each process; the largest, a page of growth with all its tables, has 100 kB.
MOST: Final = 100
# Which options what is drawn depends on, by how they begin: what addresses are made of, besides
# what the request says, and what else a portal may change: its words for what we list, for one.
SETTINGS: Final = ("ckan.site_url", "ckan.root_path", "ckanext.proactiva.")

# Stands where the token of a form does, which is each reader's own. Nobody can write it: it is
# another one in each process, and told to nobody.
TOKEN: Final = secrets.token_hex(16)

_drawn = Kept[str](MOST)


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
    token = generate_csrf()

    def draw() -> str:
        return str(tk.render_snippet(template, dict(variables()))).replace(token, TOKEN)

    # Whoever writes a template sees it at once.
    found = _drawn.of([around, settings, source], draw, anew=bool(tk.config.get("debug")))
    return Markup(found.replace(TOKEN, token))  # noqa: S704 - a template has drawn it
