"""Xet: contents cut into chunks, the chunks packed into xorbs, and files described by where their chunks lie."""
