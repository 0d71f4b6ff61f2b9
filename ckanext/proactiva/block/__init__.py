"""The proactive block: how it joins, survives in and is found on whatever schema a portal uses."""
