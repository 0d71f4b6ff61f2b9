"""The ledger: what the portal showed, found by comparison, summed by month and sealed."""
