"""An address as a QR code, which a phone's camera can read from paper."""

from __future__ import annotations

from typing import Final

import segno
from markupsafe import Markup

# How much of the code may be torn or dirty and still be read: fifteen percent.
MENDS: Final = "m"
# The white margin without which cameras do not find it.
QUIET: Final = 4


def qr_code(address: str, title: str) -> Markup:
    """Draw an address in black on white, with a title for those who cannot see it."""
    code = segno.make_qr(address, error=MENDS)
    drawn = code.svg_inline(
        border=QUIET, title=title, omitsize=True, light="#fff", svgclass=None, lineclass=None
    )
    # The library escapes the title.
    return Markup(drawn)  # noqa: S704
