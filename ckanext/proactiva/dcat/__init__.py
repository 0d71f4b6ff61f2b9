"""The block as linked data: profiles that ckanext-dcat finds by name, if a portal has it.

None of our code imports them, and they import nothing from ckanext-dcat: rdflib comes with it.
"""
