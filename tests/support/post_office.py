"""A real SMTP server on loopback, which accepts mails, or refuses, stalls and drops them."""

from __future__ import annotations

import asyncio
import email
import re
import socket
import struct
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller

FINE = "250 fine"
LINK = re.compile(r"/proactiva/t/\S+")
# Closing a connection that lingers for no time resets it.
_AT_ONCE = struct.pack("ii", 1, 0)


@dataclass
class PostOffice:
    """The mails that came, and how the server behaves: for an address, or for everybody.

    It takes ``seconds`` for each mail. It ``drops`` the connection before it has accepted a mail
    or, if it ``keeps_quiet``, afterwards without saying so: the sender cannot tell these apart.
    If it ``hangs_up`` or ``resets``, it says that it has accepted a mail, but ends the connection
    instead of saying good-bye; or it says that after a pause of so many seconds.
    """

    address: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    asked: str = FINE
    everywhere: str = FINE
    seconds: float = 0
    drops: bool = False
    keeps_quiet: bool = False
    hangs_up: bool = False
    resets: bool = False
    pause: float = 0
    untold: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    raws: list[bytes] = field(default_factory=list)

    async def handle_MAIL(  # noqa: N802 - the name that the server calls
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        """Answer whether any mail is accepted now."""
        if self.asked.startswith("2"):
            envelope.mail_from = address
        return self.asked

    async def handle_RCPT(  # noqa: N802 - the name that the server calls
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        """Answer whether mail for an address is accepted."""
        answer = self.answers.get(address, self.everywhere)
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Accept a mail, or hang up in the middle of it."""
        await asyncio.sleep(self.seconds)
        if self.drops:
            server.transport.abort()
            return FINE
        self.raws.append(envelope.content)
        self.mails.append(email.message_from_bytes(envelope.content, policy=policy.default))
        if self.keeps_quiet:
            self.untold += 1
            server.transport.abort()
        return FINE

    async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Say good-bye, or end the connection."""
        await asyncio.sleep(self.pause)
        if self.hangs_up:
            server.transport.close()
        if self.resets:
            connection = server.transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
            server.transport.abort()
        return "221 bye"

    @contextmanager
    def being(self, **given: Any) -> Iterator[None]:
        """Change the behaviour for a while."""
        before = {name: getattr(self, name) for name in given}
        vars(self).update(given)
        try:
            yield
        finally:
            vars(self).update(before)

    def to(self, address: str) -> list[EmailMessage]:
        """Return the mails to an address."""
        return [mail for mail in self.mails if address in mail["To"]]

    def counted(self) -> Counter[str]:
        """Count the mails to each address."""
        return Counter(mail["To"].addresses[0].addr_spec for mail in self.mails)


def text(mail: EmailMessage) -> str:
    """Return the text that a mail's reader sees."""
    return mail.get_content()


def link(mail: EmailMessage) -> str:
    """Return the link that a mail asks its reader to open."""
    found = LINK.search(text(mail))
    assert found is not None
    return found[0]


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """Listen while a test runs."""
    office = PostOffice()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(office, hostname="127.0.0.1", port=port)
    controller.start()
    office.address = f"127.0.0.1:{port}"
    try:
        yield office
    finally:
        controller.stop()
