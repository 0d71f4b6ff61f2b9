"""Events that still have to be told, written by the transaction that caused them."""
