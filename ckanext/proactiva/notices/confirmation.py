"""The mails that prove an address: for a demand, for a follow, or to get codes back."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva.links import canonical_url
from ckanext.proactiva.notices import headers, post, site
from ckanext.proactiva.notices.texts import site_title
from ckanext.proactiva.people import limits
from ckanext.proactiva.people.secrets import keyed_hash
from ckanext.proactiva.people.visitors import Requester

log = logging.getLogger(__name__)

# Somebody is waiting for their folio.
SECONDS: Final = 5


WITHIN_SECONDS: Final = post.MailTimeout(SECONDS)
# After this many mails that could not be sent, the server is considered dead.
MOST_FAILED: Final = 3
# The web server ends a request that takes much longer, and nobody would see the codes in a sheet.
ALL_SECONDS: Final = 30


class Link(NamedTuple):
    """A link that confirms a demand, and where to mail it."""

    email: str
    folio: str
    token: str


class _Mail(NamedTuple):
    """A mail with a link; without a token it leads to where one asks for a link.

    Attributes:
        purpose: of its link, by which mails to an address are counted.
        email: the address.
        token: of the link.
        subject: of the mail.
        body: its text, with places for the name of the site and the address of the link.
    """

    purpose: str
    email: str
    token: str
    subject: str
    body: str


def send(
    email: str, folio: str, token: str, requester: Requester, *, is_again: bool = False
) -> None:
    """Mail an address the link that confirms a demand.

    Args:
        email: the address.
        folio: of the demand.
        token: of the link.
        requester: who requested the mail.
        is_again: whether the demand was already sent, and can no longer go without an e-mail.

    Raises:
        tk.ValidationError: too much was mailed to it or from there, or nothing can be mailed.
    """
    subject = tk._("Confirm your demand {folio}").format(folio=folio)
    body = tk._(
        "Somebody asked for information on {site} and gave this address. If it was you, open this"
        " link within 48 hours to confirm it:\n\n{address}\n\nIf it was not you, do nothing."
    )
    instead = tk._("Try again later") if is_again else tk._("Send it without an e-mail")
    _mail(_Mail("demand", email, token, subject, body), requester, instead)


def send_all(links: Sequence[Link]) -> Iterator[bool]:
    """Mail links that confirm demands, and yield for each whether it was mailed.

    A dead server is skipped, and what would take too long is not tried.
    """
    failed, began = 0, time.monotonic()
    for link in links:
        if failed == MOST_FAILED or time.monotonic() - began > ALL_SECONDS:
            yield False
            continue
        try:
            send(*link, Requester())
        except tk.ValidationError:
            failed += 1
            yield False
        else:
            yield True


def send_follow(email: str, folio: str, token: str, requester: Requester) -> None:
    """Mail an address the link that confirms a follow.

    The mail says at most the *folio* of what is followed: search words would reach a stranger.

    Raises:
        tk.ValidationError: too much was mailed to it or from there, or nothing can be mailed.
    """
    subject = tk._("Confirm that you want to follow this")
    if folio:
        subject = tk._("Confirm that you want to follow demand {folio}").format(folio=folio)
    body = tk._(
        "Somebody wants news from {site} to be sent to this address. If it was you, open this link"
        " within 48 hours to confirm it:\n\n{address}\n\nIf it was not you, do nothing, and we"
        " will not send anything about it."
    )
    _mail(_Mail("follow", email, token, subject, body), requester, tk._("Try again later"))


def send_claim(email: str, token: str, requester: Requester) -> None:
    """Mail an address the link that gives an author their codes back, or say there are none.

    A mail is sent in both cases, so that the response does not reveal who has sent demands.

    Args:
        email: the address.
        token: of the link; empty if no demand was sent with that address.
        requester: who requested the mail.

    Raises:
        tk.ValidationError: too much was mailed to it or from there, or nothing can be mailed.
    """
    subject = tk._("Come back to what you asked for")
    body = tk._(
        "Somebody wants to use this address to come back to what was asked for on {site}. If it"
        " was you, open this link within 48 hours; it works once:\n\n{address}\n\nThere, each"
        " demand gets a new code and the old one no longer works. If it was not you, do nothing."
    )
    nothing = tk._(
        "Somebody wants to use this address to come back to what was asked for on {site}. Nobody"
        " has asked for anything without an account and confirmed it with this address, so there"
        " is nothing to open. If it was you, try your other addresses:\n\n{address}\n\nIf it was"
        " not you, do nothing."
    )
    written = body if token else nothing
    _mail(_Mail("claim", email, token, subject, written), requester, tk._("Try again later"))


def _mail(mail: _Mail, requester: Requester, instead: str) -> None:
    """Send a mail, within the limits on mails."""
    # Whoever tries a copy of the portal may type the address of a real person.
    if line := site.elsewhere():
        log.warning("A confirmation is not mailed: %s", line)
        message = tk._("This copy of the portal sends no mail")
        raise tk.ValidationError({"email": [f"{message}. {instead}"]})
    _count(mail, requester, instead)
    address = (
        canonical_url("proactiva_token.show", token=mail.token)
        if mail.token
        else canonical_url("proactiva_claim.form")
    )
    text = mail.body.format(site=site_title(), address=address)
    try:
        post.deliver(mail.email, mail.subject, text, WITHIN_SECONDS, headers.automatic())
    except post.UndeliveredError as error:
        log.warning("A confirmation cannot be mailed (%s)", error)
        raise _not_now(instead, is_of_address=error.failure.is_of_address) from None


def _count(mail: _Mail, requester: Requester, instead: str) -> None:
    """Count a mail to an address; what cannot be counted would know no limit, and is not sent."""
    # Last the address, which may be a stranger's: what is refused to its sender is no mail to it.
    # By purpose, so that nobody keeps its reader from coming back with links to something else:
    # whoever uses up the links to come back has mailed them to their reader.
    counts = (
        (limits.MAILS_FOR, requester.visitor),
        (limits.MAILS_FROM, requester.address),
        (limits.MAILS_TO, keyed_hash(f"mail {mail.purpose} {mail.email.casefold()}")),
    )
    try:
        are_counted = all(limits.try_count(limit, whose) for limit, whose in counts)
    except tk.ValidationError:
        message = tk._("Too many mails were requested within an hour")
        raise tk.ValidationError({"email": [f"{message}. {instead}"]}) from None
    if not are_counted:
        raise _not_now(instead)


def _not_now(instead: str, *, is_of_address: bool = False) -> tk.ValidationError:
    message = tk._("The portal cannot send mail now")
    if is_of_address:
        message = tk._("We cannot send mail to this address now")
    return tk.ValidationError({"email": [f"{message}. {instead}"]})
