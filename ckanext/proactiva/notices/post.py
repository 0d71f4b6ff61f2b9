"""How a mail is sent: with CKAN's mailer and settings, a time-out, and a reason if it fails."""

from __future__ import annotations

import logging
import smtplib
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from email.policy import Policy
from threading import Lock
from types import TracebackType
from typing import Any, Final

from sqlalchemy.exc import SQLAlchemyError

import ckantoolkit as tk
from ckan.lib import mailer

from ckanext.proactiva.domain.mailing import Failure
from ckanext.proactiva.notices.server import SMTP_SERVER

_FOR_GOOD: Final = 500
_IS_OURS: Final = ContextVar("proactiva_mailing", default=False)
# CKAN's mailer logs every address. The filter stays: while other threads log, none may be removed.
logging.getLogger(mailer.__name__).addFilter(lambda _: not _IS_OURS.get())


class UndeliveredError(Exception):
    """A mail could not be sent; the message says why, without an address."""

    def __init__(self, failure: Failure, cause: str = "") -> None:
        super().__init__(f"{failure.value}: {cause}" if cause else failure.value)
        self.failure = failure


class MailTimeout:
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
    timeout: MailTimeout,
    headers: Mapping[str, str],
) -> None:
    """Mail a text to an address.

    Raises:
        UndeliveredError: it was not sent, or nobody can tell whether it was.
    """
    # Some versions of CKAN treat an empty setting as a mail that was sent.
    if not tk.config.get(SMTP_SERVER):
        raise UndeliveredError(Failure.NO_SERVER)
    if not email.isascii():  # CKAN's mailer sends to no such address
        raise UndeliveredError(Failure.REFUSED)
    # A title may have several lines, and a header may not.
    line = " ".join(subject.split())
    given: Any = _Headers(headers)
    try:
        with timeout, _unlogged():
            tk.mail_recipient("", email, line, body, headers=given)
    except SQLAlchemyError:
        raise
    except Exception as error:  # wrong settings raise errors of many types
        if not _was_accepted(error):
            raise UndeliveredError(_failure(error), _cause(error)) from None


@contextmanager
def _unlogged() -> Iterator[None]:
    """Keep what CKAN's mailer logs of our mails out of the log."""
    before = _IS_OURS.set(True)
    try:
        yield
    finally:
        _IS_OURS.reset(before)


def _was_accepted(error: BaseException) -> bool:
    """Return whether the server had accepted the mail, and only did not say good-bye.

    The mailer says good-bye even if something went wrong before. Then that has passed through the
    mailer and is the context of what goes wrong now; the rest happens within the standard library.
    """
    last, *before = _chain(error)
    return isinstance(last, smtplib.SMTPServerDisconnected) and all(map(_is_within_smtplib, before))


def _is_within_smtplib(error: BaseException) -> bool:
    """Return whether an error was caught where it was raised, in the standard library."""
    outermost = error.__traceback__
    return outermost is not None and outermost.tb_frame.f_globals["__name__"] == smtplib.__name__


def _failure(error: BaseException) -> Failure:
    """Return why it failed; CKAN's mailer wraps the server's error in its own message."""
    for each in _chain(error):
        if isinstance(each, smtplib.SMTPRecipientsRefused):
            return _of_address(*(code for code, _ in each.recipients.values()))
        if isinstance(each, smtplib.SMTPDataError):
            return _of_address(each.smtp_code)
    # The rest is not because of this mail, so waiting for somebody to mend it loses none.
    return Failure.UNREACHABLE


def _cause(error: BaseException) -> str:
    """Return the type of the error that was raised first, and the server's code if it has one."""
    *_, first = _chain(error)
    return f"{type(first).__name__} {getattr(first, 'smtp_code', '')}".strip()


def _of_address(*codes: int) -> Failure:
    return Failure.REFUSED if min(codes, default=0) >= _FOR_GOOD else Failure.DEFERRED


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
