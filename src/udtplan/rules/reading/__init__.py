"""How rules read what a plan says in prose: a file for each thing said; its words stand in `vocabulary`."""
