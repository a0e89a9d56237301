"""What an agent calls: the operations, admission, and the wording of answers."""
