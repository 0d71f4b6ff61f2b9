"""The mail by which an author confirms a demand."""

from __future__ import annotations

import logging
import smtplib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import ckantoolkit as tk
from ckan.lib.mailer import MailerException

from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.secrets import keyed_hash

log = logging.getLogger(__name__)

# CKAN's mailer waits for a server as long as that likes, and somebody waits for their folio.
SECONDS: Final = 5


def send(email: str, folio: str, token: str, sender: str) -> None:
    """Mail an address the link that confirms a demand.

    Raises:
        tk.ValidationError: too much was mailed to it or for its sender, or nothing can be mailed.
    """
    try:
        limits.spend(limits.MAILS_TO, keyed_hash(f"mail {email.casefold()}"))
        limits.spend(limits.MAILS_FOR, sender)
    except tk.ValidationError:
        message = tk._("Too many mails were asked for. Send it without an e-mail, or wait an hour")
        raise tk.ValidationError({"email": [message]}) from None
    site = tk.config.get("ckan.site_title") or tk.config["ckan.site_url"]
    subject = tk._("Confirm your demand {folio}").format(folio=folio)
    address = canonical_url("proactiva_token.show", token=token)
    body = tk._(
        "Somebody asked for information on {site} and gave this address. If it was you, open this"
        " link within 48 hours and confirm it:\n\n{address}\n\nIf it was not you, do nothing."
    ).format(site=site, address=address)
    try:
        with _within_seconds():
            tk.mail_recipient("", email, subject, body)
    except (MailerException, smtplib.SMTPException, OSError, ValueError) as error:
        log.warning("A confirmation cannot be mailed (%s)", type(error).__name__)
        message = tk._("We cannot mail to this address now. Send it without an e-mail")
        raise tk.ValidationError({"email": [message]}) from None


@contextmanager
def _within_seconds() -> Iterator[None]:
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(SECONDS)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)
