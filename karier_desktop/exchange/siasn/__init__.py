"""The national SIASN export ("Data ASN"): recognise it, read each row, plan what it changes, apply, report."""
