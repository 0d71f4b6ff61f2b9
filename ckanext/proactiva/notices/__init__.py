"""Mails to people: who is told of what, in which words, and how they are sent."""
