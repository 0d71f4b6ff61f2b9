"""A mail server on loopback that keeps what it receives."""

from __future__ import annotations

import email
import re
import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from threading import Thread

# The address that a mail asks its reader to open.
LINK = re.compile(r"/proactiva/t/\S+")


def text(mail: Message) -> str:
    """Return a mail's text."""
    said = mail.get_payload(decode=True)
    assert isinstance(said, bytes)
    return said.decode()


def link(mail: Message) -> str:
    """Return the link in a mail."""
    found = LINK.search(text(mail))
    assert found is not None
    return found[0]


class _Session(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        """Accept mails by SMTP, as far as CKAN uses it."""
        self._say("220 loopback")
        for line in iter(self.rfile.readline, b""):
            verb = line[:4].upper().strip()
            if verb == b"DATA":
                self._say("354 go on")
                self._keep()
            self._say("221 bye" if verb == b"QUIT" else "250 fine")
            if verb == b"QUIT":
                return

    def _keep(self) -> None:
        lines = []
        for line in iter(self.rfile.readline, b".\r\n"):
            lines.append(line)
        self.server.mails.append(email.message_from_bytes(b"".join(lines)))  # type: ignore[attr-defined]

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def mailbox() -> Iterator[tuple[str, list[Message]]]:
    """Listen while a test runs: yield its address, and the mails that come."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Session) as server:
        server.daemon_threads = True
        server.mails = []  # type: ignore[attr-defined]
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"127.0.0.1:{server.server_address[1]}", server.mails  # type: ignore[attr-defined]
        finally:
            server.shutdown()
            thread.join()
