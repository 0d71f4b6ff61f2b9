"""What ``ckan proactiva tick`` runs, and when."""
