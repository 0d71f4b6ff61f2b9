"""The ledger: what the portal showed, found out by comparison, summed by month and sealed."""
