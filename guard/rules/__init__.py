"""The rules: one file each, which holds its page, its check and its fix."""
