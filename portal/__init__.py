"""Everything that stands a CKAN portal up around the plugin, in plain Python.

It runs before anything is installed, so it needs the standard library alone.
"""
