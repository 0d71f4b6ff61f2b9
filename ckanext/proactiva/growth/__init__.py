"""Growth as pages and files show it: figures of the ledger, and how long replies take."""
