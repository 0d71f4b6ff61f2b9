"""Measures what the plugin costs, and prints it: ``make bench``."""

from __future__ import annotations

import sys

from bench import core, sizes

if __name__ == "__main__":
    sys.exit(core.main() or sizes.main())
