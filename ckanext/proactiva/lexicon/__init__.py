"""The weight of words: how common each is on this portal, and which texts have the rare ones."""
