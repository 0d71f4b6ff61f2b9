"""Everything that can be done to a demand, whoever does it and wherever it comes from."""
