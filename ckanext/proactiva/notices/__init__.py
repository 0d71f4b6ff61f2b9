"""What is mailed to people: no mail carries a word of what somebody wrote."""
