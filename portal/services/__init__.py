"""PostgreSQL, Redis and Solr: how each is made ready and started."""
