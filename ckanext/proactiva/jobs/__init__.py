"""The jobs that ``ckan proactiva tick`` runs, and when."""
