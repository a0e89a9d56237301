"""Tasks: calls that are answered at once, and whose result the client asks for later.

The extension `io.modelcontextprotocol/tasks` of protocol 2026-07-28 (SEP-2663), which the SDK does not ship, on its
public extension hook. `extension` speaks the protocol for any home of tasks; `jobs` is the home where a task is a job
of the Hub, and nothing is kept on the server.
"""

from server.tasks.extension import IDENTIFIER, Tasks
from server.tasks.home import Task, TaskHome, UnknownTaskError

__all__ = ["IDENTIFIER", "Task", "TaskHome", "Tasks", "UnknownTaskError"]
