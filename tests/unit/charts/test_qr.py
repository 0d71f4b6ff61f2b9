"""A printed code has the dots that a phone needs, and shows its address to everybody."""

from __future__ import annotations

import re

import lxml.etree
import segno

from ckanext.proactiva.charts import qr_code
from ckanext.proactiva.charts.qr import QUIET

ADDRESS = "https://example.org/proactiva/demands/TP-2026-000-0426"


def dots(svg: str) -> set[tuple[int, int]]:
    """Return where a drawing is black: its path goes right from one dot to the next."""
    path = lxml.etree.fromstring(svg).find("{*}path").get("d")
    x, y, black = 0.0, 0.0, set()
    for step, numbers in re.findall(r"([Mmh])([^Mmh]*)", path):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        if step == "h":
            black |= {(int(x) + n, int(y)) for n in range(int(values[0]))}
            x += values[0]
        else:
            x, y = (values[0], values[1]) if step == "M" else (x + values[0], y + values[1])
    return black


def paths(svg: str) -> str:
    """Return a drawing without its white background."""
    return re.sub(r'<path[^>]*fill="#fff"[^>]*/>', "", svg)


def test_it_draws_each_dot_with_white_around_them() -> None:
    rows = segno.make_qr(ADDRESS, error="m").matrix
    expected = {
        (x + QUIET, y + QUIET) for y, row in enumerate(rows) for x, dot in enumerate(row) if dot
    }
    assert dots(paths(qr_code(ADDRESS, "Código"))) == expected


def test_its_title_is_text_whatever_is_in_it() -> None:
    drawn = lxml.etree.fromstring(qr_code("https://example.org/?a=<b>&c", "<script>&"))
    assert drawn.findtext("{*}title") == "<script>&"
    assert not drawn.findall(".//{*}script")
