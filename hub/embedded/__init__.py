"""A Hub on this machine that speaks the same wire protocol and really runs jobs."""
