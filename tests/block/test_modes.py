"""Datasets from before the plugin, and portals that change around them."""

from __future__ import annotations

import json

import pytest

from ckan import model

from ckanext.proactiva.datasets.fields import by_name
from tests.support.portals import BLOCK, EMPTY, TAKEN_BACK
from tests.support.site import Site, block_of

MODES = ("plain", "scheming-first")
OTHER = {"plain": "scheming-first", "scheming-first": "plain"}


def portal_fields(site: Site) -> dict[str, str]:
    return {"owner_org": site.call("organization_create", name=site.fields()["name"])["id"]}


@pytest.mark.smoke
@pytest.mark.parametrize("mode", MODES)
class TestLegacy:
    def test_datasets_from_before_the_plugin_keep_working(self, open_portal, mode):
        before = open_portal(mode, proactiva=False)
        org = portal_fields(before)
        old = before.create(**org, extras=[{"key": "folio_interno", "value": "77"}])
        assert not BLOCK.keys() & old.keys()

        site = open_portal(mode)
        ref = old["id"]
        assert site.block(ref) == EMPTY
        site.call("package_patch", id=ref, notes="Con notas")
        site.call("resource_create", package_id=ref, url="https://agua.example/a.csv")
        shown = site.call("package_show", id=ref)
        site.call("package_update", **{k: v for k, v in shown.items() if k not in BLOCK})
        site.call("package_revise", match={"id": ref}, update={"title": "Viejo"})
        for action in ("private", "public"):
            site.call(f"bulk_update_{action}", datasets=[ref], org_id=org["owner_org"])
        site.form(site.path("edit", old["name"])).fill(title="Del formulario").send()
        site.page(site.path("", old["name"]))
        shown = site.call("package_show", id=ref)
        assert block_of(shown) == EMPTY
        assert (shown["title"], shown["private"]) == ("Del formulario", False)
        if not site.portal.has_scheming:  # its form drops the extras that it does not know
            assert shown["extras"] == [{"key": "folio_interno", "value": "77"}]
        assert set(stored_keys(ref)) & BLOCK.keys() == set()

        site.call("package_patch", id=ref, **BLOCK)
        assert site.block(ref) == BLOCK
        site.call("bulk_update_delete", datasets=[ref], org_id=org["owner_org"])
        site.call("dataset_purge", id=ref)

    def test_a_search_shows_it_typed_also_by_an_index_of_before(self, open_portal, mode):
        fields = by_name().items()
        extras = [{"key": name, "value": f.kind.store(BLOCK[name])} for name, f in fields]
        before = open_portal(mode, proactiva=False).create(extras=extras)
        site = open_portal(mode)
        after = site.create(**BLOCK)
        site.commit()
        for each in (before, after):
            (found,) = site.call("package_search", fq=f"id:{each['id']}")["results"]
            assert block_of(found) == BLOCK
            assert found.get("extras", []) == []

    def test_a_portal_changes_mode_without_migrating(self, open_portal, mode):
        site = open_portal(mode)
        created = site.create(**BLOCK)
        bare = site.create()
        stored = stored_block(created["id"])

        other = open_portal(OTHER[mode])
        assert other.block(created["id"]) == BLOCK
        assert other.block(bare["id"]) == EMPTY
        assert BLOCK["proactiva_usefulness_rationale"] in (
            other.page(other.path("", created["name"])).body
        )
        own = dict(other.portal.own)
        other.call("package_patch", id=created["id"], title="En el otro modo", **own)
        assert stored_block(created["id"]) == stored
        assert other.block(created["id"]) == BLOCK
        form = other.form(other.path("edit", created["name"]))
        form.fill(proactiva_problem_statement="Otro texto").send()

        again = open_portal(mode)
        expected = {**BLOCK, "proactiva_problem_statement": "Otro texto"}
        assert again.block(created["id"]) == expected

    def test_client_writing_back_while_the_plugin_is_off_loses_nothing(self, open_portal, mode):
        created = open_portal(mode).create(**BLOCK)
        off = open_portal(mode, proactiva=False)
        read = off.call("package_show", id=created["id"])
        off.call("package_update", **{**read, "title": "Otro"})
        assert open_portal(mode).block(created["id"]) == BLOCK

    def test_a_dump_loads_into_a_portal_in_the_other_mode(self, open_portal, mode):
        site = open_portal(mode)
        created = site.create(**BLOCK)
        for options in ({}, {"use_default_schema": True}):
            dump = open_portal(mode).call("package_show", id=created["id"], **options)
            other = open_portal(OTHER[mode])
            own = site.portal.own.keys()
            extras = [extra for extra in dump.get("extras", []) if extra["key"] not in own]
            identity = {"id": None, "name": other.fields()["name"], "extras": extras}
            copy = {**dump, **identity, **other.portal.own}
            copy.pop("id")
            if not other.portal.has_scheming:
                copy = {k: v for k, v in copy.items() if k not in own}
            assert block_of(other.call("package_create", **copy)) == BLOCK


def test_a_dataset_that_nobody_ever_gave_extras_says_nothing_until_it_does(open_portal):
    site = open_portal("plain")
    named = site.create()["name"]
    row = {"name": f"{named}-bare", "type": "dataset", "state": "active", "title": "Pozos"}
    package = model.Package(**row, private=False)
    model.Session.add(package)
    model.Session.commit()
    listed = site.call("proactiva_block_list", after=package.id[:-1], limit=100)
    assert {"id": package.id, "name": package.name, "block": {}} in listed
    site.call("package_patch", id=package.id, proactiva_problem_addressed="health")
    assert site.block(package.id)["proactiva_problem_addressed"] == "health"


class TestOffAndOn:
    @pytest.mark.parametrize("mode", [*MODES, "own-fields", "pages"])
    def test_export_and_restore_bring_back_what_an_edit_dropped(
        self, open_portal, cli, tmp_path, mode
    ):
        site = open_portal(mode)
        sent = shown = site.portal.block
        lost, edited, bare = site.create(**sent), site.create(**sent), site.create()
        file = tmp_path / "blocks.jsonl"
        command = site.command(cli)
        assert command("block", "export", str(file)).exit_code == 0
        lines = {json.loads(line)["id"]: line for line in file.read_text().splitlines()}
        assert json.loads(lines[lost["id"]])["name"] == lost["name"]
        assert bare["id"] not in lines
        # What other tests left is restored too, and takes its time.
        file.write_text("\n".join(lines[each["id"]] for each in (lost, edited)))

        off = open_portal(mode, proactiva=False)
        dataset = off.call("package_show", id=lost["id"])
        gone = {k: v for k, v in dataset.items() if k not in BLOCK}
        off.call("package_update", **{**gone, "extras": []})
        on = open_portal(mode)
        assert on.block(lost["id"]) == site.portal.empty
        on.call("package_patch", id=edited["id"], proactiva_problem_statement="Más nuevo")

        command = on.command(cli)
        result = command("block", "restore", str(file))
        assert (result.exit_code, on.block(lost["id"])) == (0, shown), result.output
        assert on.block(edited["id"])["proactiva_problem_statement"] == "Más nuevo"
        assert on.block(bare["id"]) == site.portal.empty
        assert "0 blocks restored" in command("block", "restore", str(file)).output
        command("block", "restore", "--overwrite", str(file))
        assert on.block(edited["id"]) == shown

    @pytest.mark.parametrize("mode", MODES)
    def test_a_text_that_reads_like_a_list_stays_text(self, open_portal, cli, tmp_path, mode):
        site, file = open_portal(mode), tmp_path / "blocks.jsonl"
        said = {**BLOCK, "proactiva_recognition": '["Oro", "Plata"]'}
        created = site.create(**said)
        assert block_of(created) == said
        command = site.command(cli)
        command("block", "export", str(file))
        [line] = [each for each in file.read_text().splitlines() if created["id"] in each]
        file.write_text(line)
        site.call("package_patch", id=created["id"], **TAKEN_BACK)
        result = command("block", "restore", str(file))
        assert (result.exit_code, site.block(created["id"])) == (0, said), result.output

    def test_restore_says_which_lines_it_could_not_take(self, open_portal, cli, tmp_path):
        site = open_portal("plain")
        created, file = site.create(), tmp_path / "blocks.jsonl"
        rows = [
            {"id": "no-such-dataset", "name": "perdido", "block": {}},
            {"id": created["id"], "name": "x", "block": {"proactiva_proactive": "quizás"}},
        ]
        file.write_text("\n".join(map(json.dumps, rows)))
        result = site.command(cli)("block", "restore", str(file))
        assert result.exit_code == 1
        assert "line 1, perdido" in result.output
        assert "line 2, x" in result.output
        assert "Answer with yes or no" in result.output
        for other in (b"esto no es JSON\n", b"PK\x03\x04\xff\xfe", b"[" * 100_000):
            file.write_bytes(other)
            result = site.command(cli)("block", "restore", str(file))
            assert result.exit_code == 1
            assert "line 1 does not come from" in result.output

    def test_show_prints_the_block(self, open_portal, cli):
        site = open_portal("plain")
        created = site.create(**BLOCK)
        result = site.command(cli)("block", "show", created["name"])
        assert json.loads(result.output[result.output.index("{") :]) == BLOCK
        assert site.command(cli)("block", "show", "no-such-dataset").exit_code == 1


def stored_block(reference: str) -> dict[str, str]:
    extras = model.Package.get(reference).extras
    return {key: extras[key] for key in BLOCK}


def stored_keys(reference: str) -> list[str]:
    model.Session.expire_all()
    return list(model.Package.get(reference).extras)
