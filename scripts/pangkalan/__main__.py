"""`python -m pangkalan`."""

from pangkalan.adapters.cli import program

program()
