"""The Hub's HTTP API, one file for each family of endpoints. Each exports its `routes`."""
