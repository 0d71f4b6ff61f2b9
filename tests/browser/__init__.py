"""What people see: the portal in a real browser."""
