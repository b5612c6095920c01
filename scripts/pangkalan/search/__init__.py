"""The index of the site's own search: words, stems, synonyms, postings; pure functions, one result for one input."""
