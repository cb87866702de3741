"""Small controls of the house style."""
