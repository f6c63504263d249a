"""The whole plan as Markdown."""
