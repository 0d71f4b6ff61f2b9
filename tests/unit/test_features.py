"""Within every layer, what belongs to a feature is in the module of its name."""

from __future__ import annotations

import inspect

from ckanext.proactiva.logic import action, auth


def test_an_actions_auth_function_is_in_the_module_of_the_same_name():
    elsewhere = {
        name: feature
        for name, function in action.ACTIONS.items()
        for feature in [inspect.unwrap(function).__module__.rpartition(".")[2]]
        if name in auth.AUTH_FUNCTIONS and not hasattr(getattr(auth, feature, None), name)
    }
    assert elsewhere == {}
