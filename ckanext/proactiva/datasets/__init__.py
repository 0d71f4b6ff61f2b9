"""What the portal publishes: which datasets are public, and what is known of them."""
