"""What the system says of a file is said in the language of the sentence around it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

import pytest

from netviz import sentences
from netviz.cli.speech import _catalog
from netviz.sentences import Sentence, sentence
from netviz.system_errors import system_reason

NUMBERS = (
    *(errno.ENOENT, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EROFS, errno.EFBIG, errno.ENAMETOOLONG),
    *(errno.EISDIR, errno.ENOTDIR, errno.EIO, errno.EMFILE, errno.ELOOP, errno.EBUSY, errno.ENOMEM, errno.EINVAL),
)


@pytest.fixture
def in_spanish() -> Iterator[None]:
    sentences.speak(_catalog("es"))
    yield
    sentences.speak(None)


@pytest.mark.parametrize("number", NUMBERS)
def test_no_english_is_quoted_in_another_language(in_spanish: None, number: int) -> None:
    english = os.strerror(number)
    reason = system_reason(OSError(number, english))
    assert isinstance(reason, Sentence)
    assert english not in sentence("{path} cannot be read: {reason}.", path="x.npz", reason=reason)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOENT, os.strerror(errno.ENOENT)), os.strerror(errno.ENOENT)),
        (OSError(9999, "The device sings"), "The device sings"),
        (OSError("The writer says so"), "The writer says so"),
        (TimeoutError(), "TimeoutError"),
    ],
)
def test_in_english_it_is_what_the_system_says(error: OSError, said: str) -> None:
    assert system_reason(error) == said
