"""Help in plain text with the options in groups."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand


class GroupedCommand(TyperCommand):
    """A command whose options stand under the headings their `rich_help_panel` names."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """The arguments, then each group of options in the order of its first; those without one last."""
        groups: dict[str, list[tuple[str, str]]] = {"Arguments": []}
        plain: list[tuple[str, str]] = []
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is None:
                continue
            panel = getattr(param, "rich_help_panel", None)
            if param.param_type_name == "argument":
                groups["Arguments"].append(record)
            else:
                (groups.setdefault(panel, []) if panel else plain).append(record)
        for name, records in {**groups, "Options": plain}.items():
            if records:
                with formatter.section(name):
                    formatter.write_dl(records)
