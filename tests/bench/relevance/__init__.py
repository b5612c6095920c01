"""How well searches find the right page: ours, Material's and Pagefind's, over the same pages and queries.

Run by `python -m bench.relevance`, with `scripts` and `tests` on the path and Node.js installed. Pagefind takes part
where the package `pagefind[bin]` is installed, or where PAGEFIND holds the command that runs it.
"""
