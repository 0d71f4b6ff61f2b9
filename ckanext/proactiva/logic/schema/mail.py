"""E-mail addresses, wherever somebody writes one."""

from __future__ import annotations

import re
from typing import Final

import ckantoolkit as tk
from ckan.logic.validators import email_pattern

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema

LONGEST: Final = 254


def optional() -> list[kit.Validator]:
    """Return validators for an address to mail to, or none."""
    return [kit.optional(str), *_cleaning(), unless_blank]


def required() -> list[kit.Validator]:
    """Return validators for an address to mail to."""
    return [*kit.still_required(N_("Write your e-mail"), *_cleaning()), mail_address]


def token() -> Schema:
    """Accept the token at the end of a mailed link."""
    return {"token": [kit.required(N_("Open the link in the mail")), kit.text(kit.LONGEST_TOKEN)]}


def mail_address(value: object) -> str:
    """An e-mail address."""
    written = value.strip() if isinstance(value, str) else ""
    if len(written) > LONGEST or not re.fullmatch(email_pattern, written):
        raise tk.Invalid(tk._("Write an e-mail address"))
    return written


def unless_blank(value: object) -> object:
    """An e-mail address."""
    return mail_address(value) if value else value


def _cleaning() -> list[kit.Validator]:
    return [kit.text(kit.LONGEST_LINE), kit.one_line]
