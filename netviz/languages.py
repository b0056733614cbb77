"""Which languages there are, and which of them a system speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from netviz.resources import resource_path
from netviz.sentences import mark, sentence

ENGLISH = "en"
"""The language of the code, which needs no catalog."""

CONTEXT = "netviz"
"""The one context of all catalogs: an English text is translated the same everywhere, unless a comment differs."""

OWN_NAME = mark("English")
"""In a catalog: what the language calls itself."""

_PREFIX = "netviz_"


class LanguageError(ValueError):
    """There is no such language."""


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a catalog, such as ``de`` and ``zh_CN``; English comes first."""
    folder = resource_path("translations")
    return (ENGLISH, *sorted(path.stem.removeprefix(_PREFIX) for path in folder.glob(f"{_PREFIX}*.qm")))


def catalog_path(language: str) -> Path:
    """Return the catalog of a language other than English.

    Raises
    ------
    ResourceError
        If there is none.
    """
    return resource_path("translations", f"{_PREFIX}{language}.qm")


def language_named(code: str) -> str:
    """Return the language that a person asks for by its code, with or without a country.

    Raises
    ------
    LanguageError
        If there is no such language; the sentence names those that there are.
    """
    found = _match(code)
    if found is None:
        raise LanguageError(
            sentence("There is no language {code}; choose one of {all}.", code=code, all=", ".join(languages()))
        )
    return found


def first_known(codes: Iterable[str]) -> str:
    """Return the first language of a list of preferences that there is; English if there is none of them."""
    return next((found for code in codes if (found := _match(code)) is not None), ENGLISH)


def preferences(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages that the variables of a system ask for, the preferred one first.

    These are LANGUAGE, a list, and the first that is set of LC_ALL, LC_MESSAGES and LANG, in the order of GNU gettext:
    https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html.
    """
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    if _plain(locale) in ("", "C", "POSIX"):
        # Then gettext heeds no list either.
        return ()
    return (*filter(None, environment.get("LANGUAGE", "").split(":")), locale)


def _plain(code: str) -> str:
    """Return a code without encoding and variant, written as the catalogs are."""
    return code.partition(".")[0].partition("@")[0].replace("-", "_")


def _match(code: str) -> str | None:
    asked = _plain(code).lower().split("_")
    scripts = {"hans": "cn", "hant": "tw", "sg": "cn", "hk": "tw", "mo": "tw"}
    if asked[0] == "zh" and len(asked) > 1:
        asked = ["zh", scripts.get(asked[1], asked[1])]
    for known in languages():
        parts = known.lower().split("_")
        if parts[0] == asked[0] and (len(parts) == 1 or len(asked) == 1 or parts[1] == asked[1]):
            return known
    return None
