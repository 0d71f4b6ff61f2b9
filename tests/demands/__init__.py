"""What happens to a demand, in the room where it happens."""
