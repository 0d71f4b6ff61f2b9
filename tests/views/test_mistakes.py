"""The summary above a form counts every mistake and leads to its field."""

from __future__ import annotations

from lxml import html

import ckantoolkit as tk


def test_mistakes_are_counted_and_not_the_fields_that_have_them(app):
    errors = {"title": ["Escríbelo más corto", "Quita las direcciones"], "say": ["Escribe algo"]}
    with app.flask_app.test_request_context("/es/"):
        drawn = html.fromstring(
            tk.render_snippet("proactiva/snippets/errors.html", {"errors": errors})
        )
    assert drawn.findtext("h2").strip() == "Faltan 3 cosas por corregir"
    assert drawn.xpath("//a/@href") == ["#field-title", "#field-title", "#field-say"]
