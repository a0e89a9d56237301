"""What a job has installed, and what it lacks."""
