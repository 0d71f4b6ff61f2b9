"""PostgreSQL, Redis and Solr: how each is set up and started."""
