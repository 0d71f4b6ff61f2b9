"""Whether what comes was sent by this portal's own pages: another site cannot borrow a login."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import session
from flask_wtf.csrf import validate_csrf
from wtforms.validators import ValidationError as WrongToken

import ckantoolkit as tk


def is_ours() -> bool:
    """Tell whether a page of this portal sent this: by its address, or by the token of its form."""
    site = urlsplit(str(tk.config["ckan.site_url"]))
    if tk.request.headers.get("Origin", "") == f"{site.scheme}://{site.netloc}":
        return True
    field = tk.config.get("WTF_CSRF_FIELD_NAME", "_csrf_token")
    try:
        validate_csrf(tk.request.form.get(field) or tk.request.headers.get("X-CSRFToken"))
    except WrongToken:
        return False
    return True


def is_sent_by_cookie() -> bool:
    """Tell whether a cookie answers for who sent this: browsers add it to whatever they send."""
    # Who has a session is known by it, whatever else they show. CKAN says of everybody without one
    # that a header answers for them, so that alone proves nothing.
    header = tk.config.get("apitoken_header_name") or "Authorization"
    by_header = header in tk.request.headers and not session.get("_user_id")
    return bool(tk.current_user.is_authenticated) and not by_header
