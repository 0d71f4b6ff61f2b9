from __future__ import annotations

from setuptools import setup

# All metadata lives in pyproject.toml. Babel reads from here what to extract strings from.
setup(
    message_extractors={
        "ckanext/proactiva": [
            ("**.py", "python", None),
            ("templates/**.html", "ckan", None),
        ],
    },
)
