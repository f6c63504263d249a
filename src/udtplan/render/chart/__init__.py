"""The roadmap as a drawing: whole for a page, small for the brief and the slides."""
