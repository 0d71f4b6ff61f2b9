"""What the portal publishes."""
