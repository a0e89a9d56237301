"""What calls of libraries take, in which of their releases."""
