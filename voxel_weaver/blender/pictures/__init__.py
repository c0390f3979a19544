"""Pictures: rendering, contact sheets, thumbnails."""
