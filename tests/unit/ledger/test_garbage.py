"""After a block, the garbage collector is as it was before, whatever happened in it."""

from __future__ import annotations

import gc

import pytest

from ckanext.proactiva.ledger.garbage import paused


@pytest.fixture(autouse=True)
def _as_before():
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


@pytest.mark.parametrize("is_on", [True, False])
def test_it_is_off_within_and_as_before_after(is_on):
    (gc.enable if is_on else gc.disable)()
    with paused():
        assert not gc.isenabled()
        with paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled() is is_on


def test_it_is_on_again_after_an_error():
    gc.enable()
    with pytest.raises(KeyError), paused():
        raise KeyError
    assert gc.isenabled()
