"""A pause of the garbage collector, for work that makes very many objects and hardly any cycles."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def paused() -> Generator[None, None, None]:
    """Pause Python's cyclic garbage collector during the block, if it was enabled.

    It would scan all live objects again and again, which takes up to a quarter of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
