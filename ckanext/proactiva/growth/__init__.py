"""Growth as pages and files show it: the figures of the ledger, and how long replies take."""
