"""A theme may hide our part of a page; it is found out from the templates alone."""

from __future__ import annotations

import pytest

import ckantoolkit as tk

from ckanext.proactiva.block import slots

SLOT = slots.SLOTS[0]
EXTENDS = "{% ckan_extends %}"
CORE = "{% block package_resources %}{% endblock %}"


@pytest.fixture
def themed(tmp_path, monkeypatch):
    """A function that puts themes before our templates and a core after them."""

    def lay(*themes: str, core: str = CORE) -> list[str]:
        folders = []
        for number, source in enumerate(themes):
            template = tmp_path / str(number) / SLOT.template
            template.parent.mkdir(parents=True)
            template.write_text(source, encoding="utf-8")
            folders.append(str(tmp_path / str(number)))
        base = tmp_path / "core" / SLOT.template
        base.parent.mkdir(parents=True)
        base.write_text(core, encoding="utf-8")
        paths = [*folders, str(slots.OURS), str(tmp_path / "core")]
        monkeypatch.setitem(tk.config, "computed_template_paths", paths)
        return folders

    return lay


@pytest.mark.parametrize(
    "theme",
    [
        f"{EXTENDS}{{% block subtitle %}}x{{% endblock %}}",
        f"{EXTENDS}{{% block package_resources %}}x{{{{ super() }}}}{{% endblock %}}",
        f"{EXTENDS}{{%- block package_resources -%}}{{{{ super() }}}}{{%- endblock -%}}",
        '{% block x %}{% snippet "proactiva/block/card.html", pkg=pkg %}{% endblock %}',
    ],
)
def test_a_theme_that_passes_the_block_on_hides_nothing(themed, theme):
    themed(theme)
    assert slots.missing(SLOT) == ""


@pytest.mark.parametrize(
    "theme",
    [
        "{% block package_resources %}x{% endblock %}",
        '{% extends "page.html" %}{% block primary_content %}x{% endblock %}',
        f"{EXTENDS}{{% block package_resources %}}x{{% endblock %}}",
        # super() of another block is none of ours.
        f"{EXTENDS}{{% block package_resources %}}x{{% endblock %}}"
        "{% block subtitle %}{{ super() }}{% endblock %}",
    ],
)
def test_a_theme_that_does_not_is_named(themed, theme):
    [folder] = themed(theme)
    assert slots.missing(SLOT) == f"{folder}/{SLOT.template}"


def test_the_theme_that_hides_is_named_among_several(themed):
    _, second = themed(EXTENDS, "{% block package_resources %}x{% endblock %}")
    assert slots.missing(SLOT) == f"{second}/{SLOT.template}"
