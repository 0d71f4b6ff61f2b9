"""Whether this portal's own pages sent a request, so that no other site can borrow a login."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import session
from flask_wtf.csrf import validate_csrf
from wtforms.validators import ValidationError as WrongToken

import ckantoolkit as tk


def is_ours() -> bool:
    """Return whether a page of ours sent this, by its Origin or by the CSRF token of its form."""
    if tk.request.headers.get("Origin", "") == of_site():
        return True
    field = tk.config.get("WTF_CSRF_FIELD_NAME", "_csrf_token")
    try:
        validate_csrf(tk.request.form.get(field) or tk.request.headers.get("X-CSRFToken"))
    except WrongToken:
        return False
    return True


def may_be_our_page() -> bool:
    """Return whether no browser says that another site sent this; older ones say nothing."""
    return tk.request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")


def of_site() -> str:
    """Return the portal's own origin: its address without a path."""
    site = urlsplit(str(tk.config["ckan.site_url"]))
    return f"{site.scheme}://{site.netloc}"


def is_sent_by_cookie() -> bool:
    """Return whether a cookie identifies the sender, as browsers add it to everything they send."""
    # A session identifies its owner, whatever else is sent. For everybody without one CKAN says
    # that a header does, so that alone proves nothing.
    header = tk.config.get("apitoken_header_name") or "Authorization"
    by_header = header in tk.request.headers and not session.get("_user_id")
    return bool(tk.current_user.is_authenticated) and not by_header
