"""Who an office is and who vouches for it: keys, cards, certificates, revocations, receipts. Bytes in, bytes out."""
