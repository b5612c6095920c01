"""Pangkalan Psikoedukasi: from a submitted Markdown file to a page of the bilingual site.

`workshop` holds the whole way in order; read it first.
"""
