"""The demonstration: what its portal holds, and the loader that puts it there."""
