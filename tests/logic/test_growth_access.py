"""Who may read growth and its ledger, and who may manage it, whatever data is sent."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan.tests import factories

pytestmark = pytest.mark.usefixtures("new_ledger")

ANYBODY = [
    "proactiva_growth_show",
    "proactiva_ledger_event_list",
    "proactiva_ledger_show",
    "proactiva_seal_list",
]
SYSADMINS = [
    "proactiva_ledger_event_correct",
    "proactiva_ledger_rebuild",
    "proactiva_ledger_sync",
    "proactiva_ledger_verify",
]
SENT = [None, {}, {"institution": ["a", 1]}, {"after": "x", "limit": {}}, {"kept": 3}]


@pytest.mark.parametrize("action", ANYBODY)
def test_anybody_may_read_whatever_they_send(action: str):
    for sent in SENT:
        assert tk.check_access(action, {"user": ""}, sent)


@pytest.mark.parametrize("action", SYSADMINS)
def test_only_sysadmins_look_after_the_ledger(action: str):
    user, root = factories.User()["name"], factories.Sysadmin()["name"]
    for sent in SENT:
        for name in ("", user):
            with pytest.raises(tk.NotAuthorized):
                tk.check_access(action, {"user": name}, sent)
        assert tk.check_access(action, {"user": root}, sent)
