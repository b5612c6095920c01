"""All materials together, as of a day: what links to what, what a translation lacks, what a service is worth."""
