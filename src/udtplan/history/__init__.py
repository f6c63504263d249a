"""What git knows of plans: which ones changed since a revision, and how they looked at one."""

from udtplan.history.changed import Changed, changed_plans
from udtplan.history.git import Change, Repository
from udtplan.history.past import Past, past
from udtplan.history.snapshot import snapshot

__all__ = ["Change", "Changed", "Past", "Repository", "changed_plans", "past", "snapshot"]
