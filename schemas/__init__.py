"""The data that all rooms pass to each other: strict, documented models that import nothing of ours."""
