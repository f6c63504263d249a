"""The words of each language, one table a file; how to write them is said in ``en.py``."""
