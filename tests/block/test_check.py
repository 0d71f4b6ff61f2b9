"""``ckan proactiva check``: what an administrator is told about the portal."""

from __future__ import annotations

import pytest

from tests.support.portals import PORTALS


def findings(site):
    return site.call("proactiva_portal_check")


def levels(site):
    """Return the levels for the portal's types and templates; other settings have other tests."""
    found = {f["subject"]: f["level"] for f in findings(site)}
    return {k: v for k, v in found.items() if k.startswith(("dataset type", "template", "ckanext"))}


@pytest.mark.parametrize(
    ("site", "words"),
    [
        ("plain", ["kept in extras"]),
        ("two-types", ["part of its ckanext-scheming schema", "dataset type «geodato»"]),
    ],
    indirect=["site"],
)
def test_a_portal_that_is_well_exits_with_0(site, words, cli):
    result = site.command(cli)("check")
    assert result.exit_code == 0, result.output
    assert [each for each in words if each not in result.output] == []
    of_block = {k: v for k, v in levels(site).items() if not k.startswith("ckanext")}
    assert set(of_block.values()) == {"ok"}


def test_a_theme_that_hides_the_card_is_named_with_the_line_to_add(open_portal, cli):
    site = open_portal("plain", **{"ckan.plugins": "agencias_tema proactiva"})
    result = site.command(cli)("check")
    assert result.exit_code == 0
    line = '{% snippet "proactiva/block/card.html", pkg=pkg_dict %}'
    [warning] = [f for f in findings(site) if line in f["message"]]
    assert (warning["level"], warning["subject"]) == ("warning", "template package/read.html")
    assert "tema/package/read.html" in warning["message"]
    assert warning["message"] in result.output
    dataset = site.create(**site.portal.block)
    assert "proactiva-card" not in site.page(site.path("", dataset["name"])).body


@pytest.mark.parametrize("page", ["formulario", "pagina"])
def test_a_type_with_a_page_of_its_own_is_named_with_the_lines_to_add(open_portal, page):
    plugins = {"ckan.plugins": "agencias_fichas proactiva"}
    elsewhere = open_portal("plain", **plugins)  # its type does not carry the block
    assert not [f for f in findings(elsewhere) if f"ficha/{page}.html" in f["message"]]
    site = open_portal("plain", **plugins, **{"ckanext.proactiva.dataset_types": "dataset ficha"})
    warned = [f for f in findings(site) if f"ficha/{page}.html replaces it" in f["message"]]
    assert {f["level"] for f in warned} == {"warning"}
    missed = " ".join(f["message"] for f in warned)
    lines = {"formulario": ("form.html", "form_folio.html"), "pagina": ("card.html",)}[page]
    assert all(f'"proactiva/block/{line}"' in missed for line in lines)


@pytest.mark.parametrize("plugins", ["proactiva {}", "{} proactiva"])
def test_a_plugin_that_takes_our_filters_away_is_told(open_portal, plugins):
    site = open_portal("plain", **{"ckan.plugins": plugins.format("agencias_facetas_propias")})
    warned = [f for f in findings(site) if "no filter of the block" in f["message"]]
    assert [f["subject"] for f in warned] == (
        ["dataset type «dataset»"] if plugins.startswith("proactiva") else []
    )


def test_a_schema_without_extras_is_an_error(open_portal, cli):
    site = open_portal("plain", **{"ckan.plugins": "agencias_estricto proactiva"})
    result = site.command(cli)("check")
    assert result.exit_code == 1
    [error] = [f for f in findings(site) if f["level"] == "error"]
    assert "extras" in error["message"]
    assert site.create()["title"]  # people who do not use the block are not stopped


def test_a_type_that_nobody_defines_is_a_warning(open_portal, cli):
    site = open_portal("two-types", **{"ckanext.proactiva.dataset_types": "geodato tesoro"})
    result = site.command(cli)("check")
    assert result.exit_code == 0
    assert levels(site)["ckanext.proactiva.dataset_types"] == "warning"
    assert "tesoro" in result.output
    assert "«geodato», which" not in result.output


def test_ckans_own_type_is_defined_though_by_no_plugin(open_portal):
    site = open_portal("plain", **{"ckanext.proactiva.dataset_types": "dataset tesoro"})
    [told] = [f["message"] for f in findings(site) if f["subject"].endswith("dataset_types")]
    assert "«tesoro», which" in told


@pytest.mark.parametrize("site", [*PORTALS], indirect=True)
def test_every_portal_of_ours_is_well(site):
    assert "error" not in levels(site).values()
