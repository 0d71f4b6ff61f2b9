"""The mails by which people confirm an address: with a demand, or with what they follow."""

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
    subject = tk._("Confirm your demand {folio}").format(folio=folio)
    body = tk._(
        "Somebody asked for information on {site} and gave this address. If it was you, open this"
        " link within 48 hours and confirm it:\n\n{address}\n\nIf it was not you, do nothing."
    )
    instead = tk._("Try again later") if is_again else tk._("Send it without an e-mail")
    _mail(email, token, sender, (subject, body), instead)


def send_follow(email: str, token: str, sender: str) -> None:
    """Mail an address the link by which it follows what somebody wants to follow.

    What that is stands not in it: words to be searched for would reach a stranger.

    Raises:
        tk.ValidationError: too much was mailed to it or for its sender, or nothing can be mailed.
    """
    subject = tk._("Confirm that you want to follow this")
    body = tk._(
        "Somebody wants news of {site} to be mailed to this address. If it was you, open this link"
        " within 48 hours and confirm it:\n\n{address}\n\nIf it was not you, do nothing, and"
        " nothing more is sent."
    )
    _mail(email, token, sender, (subject, body), tk._("Try again later"))


def _mail(email: str, token: str, sender: str, written: tuple[str, str], instead: str) -> None:
    """Mail a subject and a body to an address, within the limits of what is mailed."""
    try:
        limits.spend(limits.MAILS_TO, keyed_hash(f"mail {email.casefold()}"))
        limits.spend(limits.MAILS_FOR, sender)
    except tk.ValidationError:
        message = tk._("Too many mails were asked for within an hour")
        raise tk.ValidationError({"email": [f"{message}. {instead}"]}) from None
    subject, body = written
    site = tk.config.get("ckan.site_title") or tk.config["ckan.site_url"]
    address = canonical_url("proactiva_token.show", token=token)
    try:
        post.deliver(email, subject, body.format(site=site, address=address), WITHIN_SECONDS)
    except post.UndeliveredError as error:
        log.warning("A confirmation cannot be mailed (%s)", error)
        message = tk._("We cannot mail to this address now")
        raise tk.ValidationError({"email": [f"{message}. {instead}"]}) from None
