"""The rules and terms of this field, in plain Python: no CKAN, no SQL, no Flask, no clock."""
