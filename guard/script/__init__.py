"""Reading a script as a careful engineer would, without running it."""
