"""How a mail is sent: with CKAN's mailer and settings, a time-out, and a reason if it fails."""

from __future__ import annotations

import smtplib
import socket
from collections.abc import Iterator, Mapping
from email.policy import Policy
from threading import Lock
from types import TracebackType
from typing import Any, Final

import ckantoolkit as tk
from ckan.lib.mailer import MailerException

from ckanext.proactiva.domain.mailing import Failure

SMTP_SERVER: Final = "smtp.server"
_FOR_GOOD: Final = 500


class UndeliveredError(Exception):
    """A mail could not be sent."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


class Patience:
    """The time-out of new connections while anybody in this process is mailing.

    CKAN's mailer has no time-out option, and the default of sockets belongs to the whole process:
    the first of several concurrent senders sets it, and the last one restores it.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._lock = Lock()
        self._mailing = 0
        self._before: float | None = None

    def __enter__(self) -> None:
        with self._lock:
            if not self._mailing:
                self._before = socket.getdefaulttimeout()
                socket.setdefaulttimeout(self.seconds)
            self._mailing += 1

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        with self._lock:
            self._mailing -= 1
            if not self._mailing:
                socket.setdefaulttimeout(self._before)


class _Whole(str):
    """A header that is never folded: the standard library breaks a long address when folding."""

    name: str

    def fold(self, *, policy: Policy[Any]) -> str:
        """Return the header as it appears in a mail."""
        return f"{self.name}: {self}{policy.linesep}"


class _Headers(dict[str, str]):
    """Headers in the form that CKAN's mailer expects.

    The mailer formats the value of a new header, but keeps that of a replaced one unchanged.
    """

    def items(self) -> Any:
        """Yield each header twice: an empty text to be replaced, and the final value."""
        for name, value in super().items():
            whole = _Whole(value)
            whole.name = name
            yield name, ""
            yield name, whole


def deliver(
    email: str,
    subject: str,
    body: str,
    patience: Patience,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Mail a text to an address.

    Raises:
        UndeliveredError: it was not sent, or nobody can tell whether it was.
    """
    # Some versions of CKAN treat an empty setting as a mail that was sent.
    if not tk.config.get(SMTP_SERVER):
        raise UndeliveredError(Failure.NO_SERVER)
    given: Any = _Headers(headers or {})
    try:
        with patience:
            tk.mail_recipient("", email, subject, body, headers=given)
    except (MailerException, smtplib.SMTPException, OSError, ValueError) as error:
        if not _was_accepted(error):
            raise UndeliveredError(_failure(error)) from None


def _was_accepted(error: BaseException) -> bool:
    """Return whether the server had accepted the mail, and only hung up before we did.

    CKAN's mailer wraps whatever goes wrong before that, or it is the context of what goes wrong
    when the mailer then takes its leave.
    """
    return isinstance(error, smtplib.SMTPServerDisconnected) and len([*_chain(error)]) == 1


def _failure(error: BaseException) -> Failure:
    """Return why it failed; CKAN's mailer wraps the server's error in its own message."""
    for each in _chain(error):
        if isinstance(each, smtplib.SMTPRecipientsRefused):
            return _of_address(*(code for code, _ in each.recipients.values()))
        if isinstance(each, smtplib.SMTPDataError):
            return _of_address(each.smtp_code)
        if isinstance(each, (smtplib.SMTPException, OSError)):
            continue
        if isinstance(each, ValueError):  # not an address
            return Failure.REFUSED
    return Failure.UNREACHABLE


def _of_address(*codes: int) -> Failure:
    return Failure.REFUSED if min(codes, default=0) >= _FOR_GOOD else Failure.DEFERRED


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
