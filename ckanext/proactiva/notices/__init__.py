"""What is mailed to people: who is told of what, in which words, and how it is sent."""
