"""Who and where: people, organisations, groups and places."""
