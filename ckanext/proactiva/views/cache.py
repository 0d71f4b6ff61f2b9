"""A cache whose values are kept under all that they are made from."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from hashlib import blake2b
from typing import Generic, TypeVar

Made = TypeVar("Made", str, bytes)


class Cache(Generic[Made]):
    """The values made last, each under what it was made from, so that none is ever out of date.

    Attributes:
        most: how many each process keeps.
        made: in order of use, the last used last.
    """

    def __init__(self, most: int) -> None:
        """Keep nothing yet."""
        self.most = most
        self.made: dict[bytes, Made] = {}

    def of(self, source: object, make: Callable[[], Made], *, renew: bool = False) -> Made:
        """Return what was made from a source before, or make it; *renew* makes it in any case."""
        # Pickling is several times faster than JSON. It is never unpickled, and at worst the same
        # source gets two keys.
        key = blake2b(pickle.dumps(source)).digest()
        # Popped, and not looked up later: another thread may drop the key in between.
        found = self.made.pop(key, None)
        if found is None or renew:
            found = make()
        self.made[key] = found
        for oldest in list(self.made)[: -self.most]:
            self.made.pop(oldest, None)
        return found
