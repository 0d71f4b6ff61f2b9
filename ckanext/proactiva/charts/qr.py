"""An address as a square of dots, which a telephone's camera reads off paper."""

from __future__ import annotations

from typing import Final

import segno
from markupsafe import Markup

# Of each sign so much may be torn or dirty and it is still read: fifteen in a hundred.
MENDS: Final = "m"
# The white around it without which cameras do not find it.
QUIET: Final = 4


def qr_code(address: str, title: str) -> Markup:
    """Draw an address in black on white, under a title that tells it to who cannot see it."""
    code = segno.make_qr(address, error=MENDS)
    drawn = code.svg_inline(
        border=QUIET, title=title, omitsize=True, light="#fff", svgclass=None, lineclass=None
    )
    # The library escapes the title.
    return Markup(drawn)  # noqa: S704
