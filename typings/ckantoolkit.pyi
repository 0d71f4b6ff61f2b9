from ckan.plugins.toolkit import *  # noqa: F403 - to the type checker the two are one
