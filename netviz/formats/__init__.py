"""Networks in the files of other programs: read without running any code of theirs."""
