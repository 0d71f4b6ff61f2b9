"""The demonstration's mail server: it delivers nothing, and writes each mail into a text file."""

from __future__ import annotations

import sys
import threading
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any, Final

from aiosmtpd.controller import Controller

SHOWN: Final = ("Date", "To", "Subject")


class Files:
    """Writes mails into a folder, numbered in the order in which they come."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Write a mail as a person reads it: a few headers and its text."""
        mail = message_from_bytes(envelope.content, policy=policy.default)
        body = mail.get_body(("plain",))
        headers = "".join(f"{name}: {mail[name]}\n" for name in SHOWN)
        number = max((int(each.stem) for each in self.folder.glob("[0-9]*.txt")), default=0) + 1
        text = body.get_content() if body else ""
        (self.folder / f"{number:04}.txt").write_text(f"{headers}\n{text}", encoding="utf-8")
        return "250 OK"


def main(port: int, folder: Path) -> None:
    """Accept mails on the loopback address until the process is stopped."""
    Controller(Files(folder), hostname="127.0.0.1", port=port).start()
    threading.Event().wait()


if __name__ == "__main__":
    # Called with: --port PORT FOLDER
    main(int(sys.argv[2]), Path(sys.argv[3]))
