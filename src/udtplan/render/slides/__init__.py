"""The slides: what they show, as PDF and as PowerPoint file."""
