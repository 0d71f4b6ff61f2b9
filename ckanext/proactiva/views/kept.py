"""What is made once for as long as all that it is made of is the same."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from hashlib import blake2b
from typing import Generic, TypeVar

Made = TypeVar("Made", str, bytes)


class Kept(Generic[Made]):
    """The last ones that were made, each by what it was made of: none is ever out of date.

    Attributes:
        most: so many are kept in each process.
        made: what was asked for last comes last.
    """

    def __init__(self, most: int) -> None:
        """Keep nothing yet."""
        self.most = most
        self.made: dict[bytes, Made] = {}

    def of(self, source: object, make: Callable[[], Made], *, anew: bool = False) -> Made:
        """Return what was made of a source before, or make it; *anew* in any case."""
        # Several times faster than as JSON. It is never read again, and at worst the same has two
        # keys.
        key = blake2b(pickle.dumps(source)).digest()
        # Not read from there again: another thread may have let go of it meanwhile.
        found = self.made.pop(key, None)
        if found is None or anew:
            found = make()
        self.made[key] = found
        for oldest in list(self.made)[: -self.most]:
            self.made.pop(oldest, None)
        return found
