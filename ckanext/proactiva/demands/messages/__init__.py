"""The messages of a demand: written in somebody's voice, read together, shown to everybody."""
