"""Shows and edits plans. Qt lives here and nowhere else."""
