"""What a store can do, by what is kept: its methods, each one transaction."""
