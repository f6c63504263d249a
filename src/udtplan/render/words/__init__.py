"""The fixed words of the documents, dates and numbers as a language writes them, and the signs fonts lack."""
