"""What a submission must pass. Pure functions: no network, no files, no clock, no async."""
