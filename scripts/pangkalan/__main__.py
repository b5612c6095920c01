"""`python -m pangkalan`."""

from pangkalan.adapters.cli import main

raise SystemExit(main())
