"""Charts drawn on the server: numbers and words in, an accessible SVG and its table out."""

from __future__ import annotations

from ckanext.proactiva.charts.bars import Bar, Bars
from ckanext.proactiva.charts.qr import qr_code
from ckanext.proactiva.charts.steps import Point, Steps
from ckanext.proactiva.charts.svg import Chart

__all__ = ["Bar", "Bars", "Chart", "Point", "Steps", "qr_code"]
