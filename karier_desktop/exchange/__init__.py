"""Data from outside and to outside: the SIASN export, spreadsheets."""
