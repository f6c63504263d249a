"""What a city wrote in Markdown, as a tree of plain text: read once, the same for every format."""
