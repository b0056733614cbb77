"""``python -m tests.translations``: bring the translation files up to date with the texts of the program."""

from __future__ import annotations

import sys

from tests.translations.files import read, translation_files, write
from tests.translations.texts import all_texts


def main() -> None:
    """Add new texts, unfinished, and leave out those that the program has no more."""
    texts = all_texts()
    for language, path in translation_files().items():
        known = read(path)
        forms = {key: entry.forms for key, entry in known.items()}
        # What is new only by its comment begins with the translation that it had without.
        drafts = {key: forms[key[0], ""] for key in texts if key not in known and (key[0], "") in known}
        write(path, language, texts, {**forms, **drafts}, drafts.keys())
        missing = [key for key in texts if key not in known or not all(known[key].forms)]
        left_out = known.keys() - texts.keys()
        sys.stdout.write(f"{path.name}: {len(texts)} texts, {len(missing)} to translate, {len(left_out)} left out\n")


if __name__ == "__main__":
    main()
