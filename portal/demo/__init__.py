"""The demonstration: the content of its portal, and the loader that puts it there."""
