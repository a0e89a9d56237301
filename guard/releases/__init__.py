"""What the releases of libraries that a job gets refuse."""
