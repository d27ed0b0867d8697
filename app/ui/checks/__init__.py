"""The checker on screen: what it finds in a listing, and the permits the law asks for."""
