"""Proactive transparency for CKAN."""
