"""Similarity: words as search compares them, their weight, and how close a text comes."""
