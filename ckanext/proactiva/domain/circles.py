"""How many of a row of circles each count gets, by the method of largest remainders."""

from __future__ import annotations

from collections.abc import Mapping


def distribute(counts: Mapping[str, int], circles: int) -> dict[str, int]:
    """Return how many circles stand for each count.

    With fewer cases than circles, each case is one circle: a share of three cases misleads.
    """
    total = sum(counts.values())
    circles = min(circles, total)
    if not circles:
        return dict.fromkeys(counts, 0)
    parts = {name: divmod(count * circles, total) for name, count in counts.items()}
    spare = circles - sum(whole for whole, _ in parts.values())
    rounded_up = sorted(parts, key=lambda name: -parts[name][1])[:spare]
    return {name: whole + (name in rounded_up) for name, (whole, _) in parts.items()}
