"""What tests stand on: portals of agencies, and ways to use them as people and programs do."""
