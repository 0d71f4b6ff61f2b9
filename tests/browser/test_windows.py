"""The checks of pages find errors: tested with a page that has every fault."""

from __future__ import annotations

import pytest

from tests.support.windows import NARROW

pytestmark = pytest.mark.browser

FAULTY = """<main class="proactiva"><p style="color: #bbb; background: #fff">Pálido</p>
<a href="#" style="font-size: 6px; outline: none !important">Chico</a>
<div style="width: 700px">Ancho</div><button tabindex="-1">Fuera de alcance</button></main>"""
SHOW = "html => { document.body.innerHTML = html }"


@pytest.fixture(params=["scripts", "no scripts"])
def faulty(request, open_window):
    window = open_window(javascript=request.param == "scripts", width=NARROW)
    window.open("/about")
    window.page.evaluate(SHOW, FAULTY)
    return window


def test_axe_finds_pale_text(faulty):
    assert any(fault.startswith("color-contrast") for fault in faulty.violations())


def test_what_sticks_out_is_found(faulty):
    assert [fault for fault in faulty.overflow() if "Ancho" in fault]
    faulty.resize(1280)
    assert faulty.overflow() == []


def test_small_targets_are_found(faulty):
    assert [fault for fault in faulty.small_targets() if "Chico" in fault]


def test_what_the_keyboard_does_not_reach_or_show_is_found(faulty):
    found = faulty.out_of_reach()
    assert [fault for fault in found if "Fuera de alcance" in fault]
    assert [fault for fault in found if "no focus ring" in fault]


def test_what_is_not_there_is_no_success(faulty):
    with pytest.raises(AssertionError):
        faulty.faults(".proactiva-nowhere")
