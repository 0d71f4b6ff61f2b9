"""What is mailed to people: who hears of what, in which words, and how it leaves."""
