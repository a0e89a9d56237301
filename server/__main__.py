"""`python -m server` is `hf-jobs-mcp`."""

import sys

from server.cli import main

sys.exit(main())
