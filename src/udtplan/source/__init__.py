"""Text to data with positions, and edits as spans. Nothing here knows what a plan is."""
