"""What people are told by mail: against a real SMTP server."""
