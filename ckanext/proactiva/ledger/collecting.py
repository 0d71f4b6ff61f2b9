"""Work that makes very many objects, hardly any in circles: they are freed without a search."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def paused() -> Generator[None, None, None]:
    """Put off Python's collection of cyclic garbage until after the block, if it is on at all.

    It would look through everything that is held again and again, up to a quarter of the work.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
