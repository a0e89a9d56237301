"""The jobs of the embedded Hub: submitted over the wire protocol, run on this machine, gone when they end."""
