"""Many plans seen together."""
