"""Where the product meets the outside: the command line, MkDocs, GitHub. Only here are arguments, clocks and engines."""
