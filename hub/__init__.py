"""The Hub as seen from here: client, submission, log streams, and evidence of what landed."""
