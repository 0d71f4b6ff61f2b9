"""The mail by which an author confirms a demand."""

from __future__ import annotations

import logging
from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.notices import post
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.secrets import keyed_hash

log = logging.getLogger(__name__)

# Somebody waits for their folio.
SECONDS: Final = 5


WITHIN_SECONDS: Final = post.Patience(SECONDS)


def send(email: str, folio: str, token: str, sender: str, *, is_again: bool = False) -> None:
    """Mail an address the link that confirms a demand.

    Args:
        email: the address.
        folio: of the demand.
        token: of the link.
        sender: who has it mailed, as `visitors.sender` tells.
        is_again: whether the demand was sent already, and cannot go without an e-mail any more.

    Raises:
        tk.ValidationError: too much was mailed to it or for its sender, or nothing can be mailed.
    """
    instead = tk._("Try again later") if is_again else tk._("Send it without an e-mail")
    try:
        limits.spend(limits.MAILS_TO, keyed_hash(f"mail {email.casefold()}"))
        limits.spend(limits.MAILS_FOR, sender)
    except tk.ValidationError:
        message = tk._("Too many mails were asked for within an hour")
        raise tk.ValidationError({"email": [f"{message}. {instead}"]}) from None
    site = tk.config.get("ckan.site_title") or tk.config["ckan.site_url"]
    subject = tk._("Confirm your demand {folio}").format(folio=folio)
    address = canonical_url("proactiva_token.show", token=token)
    body = tk._(
        "Somebody asked for information on {site} and gave this address. If it was you, open this"
        " link within 48 hours and confirm it:\n\n{address}\n\nIf it was not you, do nothing."
    ).format(site=site, address=address)
    try:
        post.deliver(email, subject, body, WITHIN_SECONDS)
    except post.UndeliveredError as error:
        log.warning("A confirmation cannot be mailed (%s)", error)
        message = tk._("We cannot mail to this address now")
        raise tk.ValidationError({"email": [f"{message}. {instead}"]}) from None
