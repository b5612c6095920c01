"""What the site offers beside its pages; each module defines `render(pages, catalogue, site)`."""
