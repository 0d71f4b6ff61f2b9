"""What the words of this field mean, in plain Python: no CKAN, no SQL, no Flask, no clock."""
