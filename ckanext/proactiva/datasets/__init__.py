"""The portal's datasets: which ones are public, and facts about them."""
