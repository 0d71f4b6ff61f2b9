"""The block as linked data: profiles that ckanext-dcat finds by name, where a portal has it.

Nothing of ours imports them, and they import nothing of ckanext-dcat: rdflib comes with it.
"""
