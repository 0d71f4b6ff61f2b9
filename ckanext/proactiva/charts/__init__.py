"""Charts drawn on the server: numbers and words in, an accessible SVG and its table out."""

from __future__ import annotations

from ckanext.proactiva.charts.bars import Bar, Bars
from ckanext.proactiva.charts.chart import Chart, Note
from ckanext.proactiva.charts.frame import Slot
from ckanext.proactiva.charts.qr import qr_code
from ckanext.proactiva.charts.steps import Point, Steps

__all__ = ["Bar", "Bars", "Chart", "Note", "Point", "Slot", "Steps", "qr_code"]
