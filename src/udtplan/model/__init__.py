"""The shape of things: plan, template, edition, feedback, settings. Pydantic models, no logic."""
