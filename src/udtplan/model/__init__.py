"""The shape of things: plan, template, edition, feedback, settings. Pydantic models, no logic.

Their annotations are no texts (`from __future__ import annotations`): pydantic would have to compile each of
them at every start.
"""
