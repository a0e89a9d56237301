# /// script
# dependencies = ["papermill", "ipykernel", "huggingface_hub", "pandas", "matplotlib"]
# ///
"""Execute a notebook of the mounted repository with parameters."""
import os
import sys

import papermill

notebook = os.environ.get("NOTEBOOK", "/nb/analysis.ipynb")
executed = os.environ.get("EXECUTED", "/tmp/executed.ipynb")
parameters = dict(argument.split("=", 1) for argument in sys.argv[1:])
papermill.execute_notebook(notebook, executed, parameters=parameters, log_output=True)
