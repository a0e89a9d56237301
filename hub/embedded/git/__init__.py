"""Repositories as data: names, trees, commits and refs in the database, with git's object ids."""
