"""How a city's documents look: colours, logo, words across the pages, pictures."""
