"""What is alike: words as search compares them, how much each says, and how near a text comes."""
