"""What happens to a demand, where it happens."""
