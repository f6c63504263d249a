"""The parts of a document: questions, registers, roadmap, traces, and what those who decide are told."""
