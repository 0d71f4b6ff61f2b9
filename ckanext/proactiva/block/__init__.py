"""The proactive block: how it joins, outlives and is found on whatever schema a portal uses."""
