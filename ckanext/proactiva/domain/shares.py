"""Parts of a whole, shown by a few small things."""

from __future__ import annotations

from collections.abc import Mapping


def apportion(counts: Mapping[str, int], seats: int) -> dict[str, int]:
    """Return how many of a number of things stand for each count, by largest remainders.

    With fewer cases than things, each case is one thing: a share of three cases misleads.
    """
    total = sum(counts.values())
    seats = min(seats, total)
    if not seats:
        return dict.fromkeys(counts, 0)
    parts = {name: divmod(count * seats, total) for name, count in counts.items()}
    spare = seats - sum(whole for whole, _ in parts.values())
    rounded_up = sorted(parts, key=lambda name: -parts[name][1])[:spare]
    return {name: whole + (name in rounded_up) for name, (whole, _) in parts.items()}
