"""How a mail leaves: by CKAN's own mailer and settings, within a time, with what went wrong."""

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
    """A mail did not go."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


class Patience:
    """How long connections that are being made wait, while anybody here is mailing.

    CKAN's mailer takes no time-out, and what a connection begins with is the whole process's: it is
    set by the first of those who mail at once, and set back by the last.
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
    """A header that no program folds: of a long address the standard library makes no address."""

    name: str

    def fold(self, *, policy: Policy[Any]) -> str:
        """Return it as it stands in a mail."""
        return f"{self.name}: {self}{policy.linesep}"


class _Headers(dict[str, str]):
    """Headers as CKAN's mailer takes them.

    It joins the value of a header that is new, and takes as it is one that replaces another.
    """

    def items(self) -> Any:
        """Yield each header twice: as a text to be replaced, and as it is to stand."""
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
        UndeliveredError: it did not go, or nobody can tell that it did.
    """
    # Some versions of CKAN take a setting that is empty for a mail that was sent.
    if not tk.config.get(SMTP_SERVER):
        raise UndeliveredError(Failure.NO_SERVER)
    given: Any = _Headers(headers or {})
    try:
        with patience:
            tk.mail_recipient("", email, subject, body, headers=given)
    except (MailerException, smtplib.SMTPException, OSError, ValueError) as error:
        raise UndeliveredError(_failure(error)) from None


def _failure(error: BaseException) -> Failure:
    """Tell what went wrong; CKAN's mailer says it in words, over what the server said."""
    for each in _chain(error):
        if isinstance(each, smtplib.SMTPRecipientsRefused):
            return _of_address(*(code for code, _ in each.recipients.values()))
        if isinstance(each, smtplib.SMTPDataError):
            return _of_address(each.smtp_code)
        if isinstance(each, (smtplib.SMTPException, OSError)):
            continue
        if isinstance(each, ValueError):  # an address that is none
            return Failure.REFUSED
    return Failure.UNREACHABLE


def _of_address(*codes: int) -> Failure:
    return Failure.REFUSED if min(codes, default=0) >= _FOR_GOOD else Failure.DEFERRED


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
