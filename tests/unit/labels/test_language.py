"""Numbers as the reader's language writes them."""

from __future__ import annotations

import flask
import pytest

from ckanext.proactiva import labels

SIZES = {
    1: "0.1 kB",
    2_649: "2.6 kB",
    12_960: "13 kB",
    999_000: "999 kB",
    999_949: "999.9 kB",
    999_950: "1 MB",
    999_999: "1 MB",
    1_000_000: "1 MB",
    45_678_901: "45.7 MB",
    999_999_999: "1 GB",
    1_250_000_000: "1.2 GB",
    7_500_000_000_000: "7,500 GB",
}


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(("in_bytes", "told"), SIZES.items())
def test_a_file_weighs_what_a_telephone_counts(
    app: flask.Flask, language: str, in_bytes: int, told: str
):
    with app.test_request_context(environ_overrides={"CKAN_LANG": language}):
        assert labels.file_size(in_bytes) == told
