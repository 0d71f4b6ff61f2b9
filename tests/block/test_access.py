"""Who may read blocks, and who may look into the portal."""

from __future__ import annotations

import pytest

from ckan.tests import factories

from tests.support.portals import BLOCK


@pytest.fixture
def cast(open_portal):
    """A portal with a private dataset, and people with more and less access to it."""
    site = open_portal("plain")
    member, stranger = factories.UserWithToken(), factories.UserWithToken()
    users = [{"name": member["name"], "capacity": "member"}]
    organization = site.call("organization_create", name=site.fields()["name"], users=users)
    dataset = site.create(owner_org=organization["id"], private=True, **BLOCK)
    tokens = {"member": member["token"], "stranger": stranger["token"], "visitor": ""}
    return site, dataset, tokens


def test_a_private_block_is_for_those_who_may_see_the_dataset(cast):
    site, dataset, tokens = cast

    def status(action: str, who: str, **data: str) -> int:
        return site.post(action, data, token=tokens[who]).status_code

    for who, expected in (("member", 200), ("stranger", 403), ("visitor", 403)):
        assert status("proactiva_block_show", who, id=dataset["id"]) == expected
        assert status("package_show", who, id=dataset["id"]) == expected
    site.call("package_patch", id=dataset["id"], private=False)
    response = site.post("proactiva_block_show", {"id": dataset["name"]}, token="")
    assert response.json["result"] == BLOCK


def test_lists_and_settings_are_for_system_administrators(cast):
    site, _, tokens = cast
    for action in ("proactiva_block_list", "proactiva_portal_check"):
        for token in tokens.values():
            assert site.post(action, {}, token=token).status_code == 403
        assert site.call(action)


def test_every_stored_block_is_listed_once_and_page_by_page(cast):
    site, dataset, _ = cast
    seen, after = [], ""
    while rows := site.call("proactiva_block_list", after=after, limit=7):
        assert len(rows) <= 7
        seen += rows
        after = rows[-1]["id"]
    ids = [row["id"] for row in seen]
    assert len(set(ids)) == len(ids)
    [ours] = [row for row in seen if row["id"] == dataset["id"]]
    assert ours["name"] == dataset["name"]
    assert ours["block"]["proactiva_beneficiary_group"] == '["girls", "older_persons"]'


def test_a_dataset_that_does_not_exist_is_named_as_the_error(cast):
    site, _, _ = cast
    assert site.errors("proactiva_block_show", id="no-such-dataset").keys() == {"id"}
    assert site.errors("proactiva_block_show").keys() == {"id"}
    assert site.errors("proactiva_block_list", limit="muchos").keys() == {"limit"}
