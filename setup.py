from __future__ import annotations

from setuptools import find_namespace_packages, setup

# All metadata lives in pyproject.toml, except what newer setuptools refuse there. A CKAN that was
# installed from its source declares the namespace too, and then Python looks for `ckanext` only in
# folders that were declared. Babel reads from here what to extract strings from.
setup(
    packages=find_namespace_packages(include=["ckanext.*"]),
    namespace_packages=["ckanext"],
    message_extractors={
        "ckanext/proactiva": [
            ("**.py", "python", None),
            ("templates/**.html", "ckan", None),
        ],
    },
)
