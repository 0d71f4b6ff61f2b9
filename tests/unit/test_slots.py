"""Whether a theme hides our part of a page is found from its templates alone."""

from __future__ import annotations

from pathlib import Path

import pytest

import ckantoolkit as tk

from ckanext.proactiva import slots
from tests.support.slots import missing

[SLOT] = [each for each in slots.SLOTS if each.part == "proactiva/block/card.html"]
[TAB] = [each for each in slots.SLOTS if each.part == "proactiva/entrances/organization.html"]
[MENU] = [each for each in slots.SLOTS if each.part == "proactiva/entrances/menu.html"]
EXTENDS = "{% ckan_extends %}"
CORE = "{% block content %}{% block package_resources %}{% endblock %}{% endblock %}"


@pytest.fixture
def themed(tmp_path, monkeypatch):
    """Return a function that puts themes before our templates and a core after them."""

    def lay(*themes: str, core: str = CORE, is_below: bool = False) -> list[str]:
        folders: list[str] = []
        for number, source in enumerate(themes):
            template = tmp_path / str(number) / SLOT.template
            template.parent.mkdir(parents=True)
            template.write_text(source, encoding="utf-8")
            folders.append(str(tmp_path / str(number)))
        base = tmp_path / "core" / SLOT.template
        base.parent.mkdir(parents=True)
        base.write_text(core, encoding="utf-8")
        ours = [str(slots.OURS)]
        paths = [*(ours + folders if is_below else folders + ours), str(tmp_path / "core")]
        monkeypatch.setitem(tk.config, "computed_template_paths", paths)
        monkeypatch.setitem(tk.config, "cache_dir", str(tmp_path))
        return folders

    return lay


@pytest.mark.parametrize(
    "theme",
    [
        f"{EXTENDS}{{% block subtitle %}}x{{% endblock %}}",
        f"{EXTENDS}{{% block package_resources %}}x{{{{ super() }}}}{{% endblock %}}",
        f"{EXTENDS}{{%- block package_resources -%}}{{{{ super() }}}}{{%- endblock -%}}",
        '{% block x %}{% snippet "proactiva/block/card.html", pkg=pkg_dict %}{% endblock %}',
        f"{EXTENDS}{{% block content %}}x{{{{ super() }}}}{{% endblock %}}",
        f"{EXTENDS}{{% block content %}}{{% block package_resources %}}{{{{ super() }}}}"
        "{% endblock %}{% endblock %}",
    ],
)
def test_a_theme_that_passes_the_block_on_hides_nothing(themed, theme):
    themed(theme)
    assert missing(SLOT) == ""


@pytest.mark.parametrize(
    "theme",
    [
        "{% block package_resources %}x{% endblock %}",
        '{% extends "page.html" %}{% block primary_content %}x{% endblock %}',
        f"{EXTENDS}{{% block package_resources %}}x{{% endblock %}}",
        # A block around ours takes everything in it along.
        f"{EXTENDS}{{% block content %}}x{{% endblock %}}",
        # A comment shows nothing.
        '{# {% snippet "proactiva/block/card.html", pkg=pkg_dict %} #}',
        # super() in another block does not bring ours back.
        f"{EXTENDS}{{% block package_resources %}}x{{% endblock %}}"
        "{% block subtitle %}{{ super() }}{% endblock %}",
    ],
)
def test_a_theme_that_does_not_is_named(themed, theme):
    [folder] = themed(theme)
    assert missing(SLOT) == f"{folder}/{SLOT.template}"


def test_the_theme_that_hides_is_named_among_several(themed):
    _, second = themed(EXTENDS, "{% block package_resources %}x{% endblock %}")
    assert missing(SLOT) == f"{second}/{SLOT.template}"


@pytest.mark.parametrize("core", ["", "{% block content %}{% endblock %}"])
def test_a_theme_below_ours_that_has_no_such_block_is_named(themed, core):
    [folder] = themed(core, is_below=True)
    assert missing(SLOT) == f"{folder}/{SLOT.template}"


def test_missing_names_the_theme_and_not_a_plugin_that_extends(themed, tmp_path):
    folder, styles = themed('{% extends "page.html" %}', EXTENDS, is_below=True)
    (Path(styles) / "page.html").write_text(EXTENDS, encoding="utf-8")
    (tmp_path / "core" / "page.html").write_text("x", encoding="utf-8")
    assert missing(SLOT) == f"{folder}/{SLOT.template}"


@pytest.mark.parametrize("is_below", [False, True])
def test_a_page_that_hides_what_it_extends_is_named(themed, tmp_path, is_below):
    [folder] = themed(EXTENDS, is_below=is_below)
    tabs = "{% block content_primary_nav %}x{% endblock %}"
    for parent, name, source in (
        (tmp_path / "core", TAB.template, tabs),
        (tmp_path / "core", TAB.page, f'{{% extends "{TAB.template}" %}}'),
        (Path(folder), TAB.page, EXTENDS + tabs),
    ):
        file = parent / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, encoding="utf-8")
    assert missing(TAB) == f"{folder}/{TAB.page}"


@pytest.mark.parametrize("is_below", [False, True])
def test_what_hides_the_page_that_scheming_shows_instead_is_named(themed, tmp_path, is_below):
    [folder] = themed(EXTENDS, is_below=is_below)
    extends = f'{{% extends "{SLOT.page}" %}}'
    for parent, source, hides in (
        ("core", extends, False),
        (folder, f"{EXTENDS}{{% block subtitle %}}x{{% endblock %}}", False),
        (folder, f'{{% if x %}}{{% extends "x.html" %}}{{% else %}}{EXTENDS}{{% endif %}}', False),
        (folder, f"{extends}{{% block package_resources %}}x{{% endblock %}}", True),
    ):
        file = tmp_path / parent / "scheming" / SLOT.page
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        assert missing(SLOT) == (str(file) if hides else "")


@pytest.mark.parametrize("is_below", [False, True])
def test_what_a_page_includes_counts(themed, tmp_path, is_below):
    [folder] = themed(EXTENDS, is_below=is_below)
    header = "<ul>{% block header_site_navigation_tabs %}{% endblock %}</ul>"
    page = "{% block header %}{% include 'header.html' %}{% endblock %}"
    (tmp_path / "core" / "page.html").write_text(page, encoding="utf-8")
    (tmp_path / "core" / "header.html").write_text(header, encoding="utf-8")
    assert missing(MENU) == ""
    theirs = tmp_path / "0" / "header.html"
    theirs.write_text("<ul></ul>", encoding="utf-8")
    assert missing(MENU) == f"{folder}/header.html"
    theirs.write_text(f"<ul>{MENU.snippet}</ul>", encoding="utf-8")
    assert missing(MENU) == ""


def test_a_template_with_a_fault_shows_nothing(themed):
    [folder] = themed("{% block package_resources %}{% if %}")
    assert missing(SLOT).endswith(SLOT.template)
    assert folder


def test_themes_are_told_the_same_lines():
    guide = (Path(__file__).parents[2] / "docs" / "theming.md").read_text(encoding="utf-8")
    rows = [f"| `{slot.template}` | `{slot.snippet}` | {slot.shows} |" for slot in slots.SLOTS]
    assert [row for row in rows if row not in guide] == []
    assert guide.count("{% snippet") == len(rows)
