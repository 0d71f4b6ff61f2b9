"""Measures what the plugin costs, and prints it: ``make bench``."""

from __future__ import annotations

import sys

from bench import package_create, sizes

if __name__ == "__main__":
    sys.exit(package_create.main() or sizes.main())
