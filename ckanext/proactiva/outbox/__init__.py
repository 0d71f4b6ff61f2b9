"""What happened and is still to be told, written by the transaction that did it."""
