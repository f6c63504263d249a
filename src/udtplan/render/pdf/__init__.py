"""The whole plan as PDF, and what every PDF needs."""
