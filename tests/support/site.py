"""An open portal, used over HTTP as programs and people use it."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

from ckan.lib.search.common import make_connection
from ckan.tests import factories

from ckanext.proactiva.cli import proactiva
from tests.support.page import Form, Page
from tests.support.portals import BLOCK, Portal


class Site:
    """One portal's pages and API, for a system administrator unless told otherwise."""

    def __init__(self, portal: Portal, app: Any) -> None:
        self.portal = portal
        self.app = app
        self.sysadmin = factories.SysadminWithToken()
        self.token = self.sysadmin["token"]

    def post(self, action: str, data: Mapping[str, Any], token: str | None = None) -> Any:
        """Send data to an action and return the response, whatever it is."""
        headers = {"Authorization": self.token if token is None else token}
        return self.app.post(f"/api/3/action/{action}", json=data, headers=headers)

    def call(self, action: str, **data: Any) -> Any:
        """Return the result of an action that must succeed."""
        response = self.post(action, data)
        assert response.status_code == 200, response.body
        return response.json["result"]

    def errors(self, action: str, **data: Any) -> dict[str, Any]:
        """Return the errors, by field, of an action that must refuse the data."""
        response = self.post(action, data)
        assert response.status_code == 409, response.body
        assert response.json["error"]["__type"] == "Validation Error"
        return {k: v for k, v in response.json["error"].items() if k != "__type"}

    def fields(self, **fields: Any) -> dict[str, Any]:
        """Return a dataset that this portal accepts, with a unique name."""
        return {
            "name": f"d-{uuid.uuid4().hex}",
            "type": self.portal.dataset_type,
            "title": "Horarios del agua",
            **self.portal.own,
            **fields,
        }

    def create(self, **fields: Any) -> dict[str, Any]:
        """Create a dataset."""
        return self.call("package_create", **self.fields(**fields))

    def block(self, reference: str, **options: Any) -> dict[str, Any]:
        """Return what package_show returns of a dataset's block."""
        shown = self.call("package_show", id=reference, **options)
        return block_of(shown, self.portal.theirs)

    def page(self, path: str, **options: Any) -> Any:
        """Open a page that must answer 200."""
        response = self.app.get(path, headers={"Authorization": self.token}, **options)
        assert response.status_code == 200, path
        return response

    def form(self, path: str) -> DatasetForm:
        """Open a page and return the dataset form on it."""
        return DatasetForm(self, path, self.page(path).body)

    def commit(self) -> None:
        """Let searches see what was written; CKAN's own commit does not wait for Solr."""
        make_connection().commit()

    def command(self, cli: Any) -> Any:
        """Return a function that runs «ckan proactiva …» on this portal."""
        return lambda *words: cli.invoke(proactiva, words)

    def path(self, action: str, name: str = "", page: int | None = None) -> str:
        """Return the address of a page about datasets of this portal's type."""
        parts = (self.portal.dataset_type, action, name, str(page or ""))
        return "/" + "/".join(part for part in parts if part)


class DatasetForm(Form):
    """The form of a dataset on one of a portal's pages."""

    def __init__(self, site: Site, path: str, html: str) -> None:
        super().__init__(Page(html).edit_form().element)
        self.site = site
        self.path = path
        self.html = html

    def send(self, follow: bool = True) -> Any:
        """Send the form as its button does."""
        return self.site.app.post(
            self.path,
            data=MultiDict([*self.values, ("save", "")]),
            headers={"Authorization": self.site.token},
            follow_redirects=follow,
        )

    def tells_wrong(self, name: str) -> bool:
        """Return whether what is wrong with a field is told where it is read aloud with it."""
        found = self.element.get_element_by_id(f"field-{name}")
        said = (found.get("aria-describedby") or "").split()
        # A group of inputs cannot be invalid.
        is_marked = found.tag == "fieldset" or found.get("aria-invalid") == "true"
        return is_marked and f"field-{name}-error" in said


def block_of(dataset: Mapping[str, Any], theirs: Collection[str] = ()) -> dict[str, Any]:
    """Return the block in an API response, and fail if it is there twice.

    The fields that the portal defines itself may have their values anywhere.
    """
    extras = [extra["key"] for extra in dataset.get("extras") or [] if extra["key"] not in theirs]
    assert not [key for key in extras if key.startswith("proactiva_")]
    told = {key for key in dataset if key.startswith("proactiva_")}
    assert BLOCK.keys() - theirs <= told <= BLOCK.keys()
    # A portal's own field may be there with any empty value.
    block = {k: dataset[k] for k in BLOCK if k in told and (k not in theirs or dataset[k])}
    for key, value in block.items():
        assert key in theirs or value is None or type(value) is type(BLOCK[key])
        assert key in theirs or value not in ("", [])
    return block
