"""A portal that goes from one CKAN to the next."""
