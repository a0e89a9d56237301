"""The MCP surface: application, settings, command line and transports."""
