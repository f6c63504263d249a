"""What the brief and the slides share: panels, and how much fits. The brief itself."""
