"""How a script sets its trainers and devices up."""
