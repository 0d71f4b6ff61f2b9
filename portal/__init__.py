"""Everything that sets up a CKAN portal around the plugin, in plain Python.

It runs before anything is installed, so it needs only the standard library.
"""
