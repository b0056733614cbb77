"""What the system says of a file that it cannot read or write, in words that can be translated.

Python passes on the words of the C library in English, whatever the language of the system.
"""

from __future__ import annotations

from netviz.sentences import Sentence, mark, sentence

_SAID_BY_SYSTEM = frozenset(
    (
        *(mark("No such file or directory"), mark("Permission denied"), mark("Operation not permitted")),
        *(mark("No space left on device"), mark("Disk quota exceeded"), mark("Read-only file system")),
        *(mark("File too large"), mark("File name too long"), mark("Is a directory"), mark("Not a directory")),
        *(mark("Input/output error"), mark("Too many open files"), mark("Too many levels of symbolic links")),
        *(mark("Device or resource busy"), mark("Cannot allocate memory"), mark("Invalid argument")),
        mark("Resource temporarily unavailable"),
    )
)


def system_reason(error: OSError) -> str:
    """Return why the system refuses something, to be quoted in a sentence."""
    said = error.strerror or str(error) or type(error).__name__
    return sentence(said) if said in _SAID_BY_SYSTEM else said


def too_little_memory() -> Sentence:
    """Return what is said where the system has no more memory to give."""
    return sentence("There is too little memory for this: close other programs, or choose a smaller file.")
