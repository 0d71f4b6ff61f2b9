"""E-mail addresses, wherever somebody writes one."""

from __future__ import annotations

import re
from typing import Final

import ckantoolkit as tk
from ckan.logic.validators import email_pattern

LONGEST: Final = 254


def mail_address(value: object) -> str:
    """An e-mail address."""
    written = value.strip() if isinstance(value, str) else ""
    if len(written) > LONGEST or not re.fullmatch(email_pattern, written):
        raise tk.Invalid(tk._("Write an e-mail address"))
    return written


def unless_blank(value: object) -> object:
    """An e-mail address."""
    return mail_address(value) if value else value
