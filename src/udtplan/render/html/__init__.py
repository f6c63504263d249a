"""The whole plan as one web page."""
