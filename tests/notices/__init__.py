"""What people are told by mail, with a real SMTP server."""
