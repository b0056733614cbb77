"""Files that were changed at random: every reader reads them or refuses them in a sentence.

``python -m tests.fuzz --minutes N`` goes on for as long as one likes; `test_fuzz.py` tries a few thousand of them.
"""
