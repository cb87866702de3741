"""Everything Qt, and Qt nowhere else."""
