"""Everything that may be done to a demand, by whomever and from wherever."""
