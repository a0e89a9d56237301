"""How a script ends, which files it leaves, and what becomes of them."""
