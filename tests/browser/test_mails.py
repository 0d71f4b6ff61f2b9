"""A mail on a narrow phone: its text wraps, and nothing is cut off."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

import pytest

from tests.support import telling
from tests.support.post_office import text

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("non_clean_db"),
]
NARROW = 320
# How a phone's mail program shows plain text.
STYLE = "white-space:pre-wrap;overflow-wrap:anywhere;font:16px sans-serif;margin:8px"


def test_nothing_of_it_is_cut_off(chromium, ckan_config, monkeypatch):
    page = chromium.new_page(viewport={"width": NARROW, "height": 640})
    with telling.post(ckan_config, monkeypatch) as office:
        telling.every_kind()
    assert len(office.mails) >= 12
    for number, mail in enumerate(office.mails):
        page.set_content(f'<body style="margin:0"><pre style="{STYLE}">{escape(text(mail))}</pre>')
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
        assert page.inner_text("pre").strip() == text(mail).strip()
        if folder := os.environ.get("PROACTIVA_PICTURES"):
            page.screenshot(path=str(Path(folder) / f"mail-{number}.png"), full_page=True)
    page.close()
