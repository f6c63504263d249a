"""Write, check and publish Action Plans for Urban Digital Twins."""

__version__ = "0.1.0"
