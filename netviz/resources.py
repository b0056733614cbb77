"""The one door to the files that come with netviz: data sets, pictures, lessons and translations.

An installed wheel has them in ``netviz/_resources``, a checkout in the folder ``resources`` beside the package. No
other module knows where they are.
"""

from __future__ import annotations

from pathlib import Path

from netviz.sentences import sentence

_PACKAGE = Path(__file__).resolve().parent


class ResourceError(ValueError):
    """A file that comes with netviz is missing."""


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder that comes with netviz.

    Parameters
    ----------
    *parts : str
        Folders and name below ``resources/``, for example ``"mnist", "LICENSE"``. Without parts, the folder
        ``resources`` itself.

    Returns
    -------
    Path
        An existing, absolute path.

    Raises
    ------
    ResourceError
        If there is no such file or folder.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise ResourceError(sentence("{path} is missing: it is part of netviz, so reinstall netviz.", path=path))
    return path


def _root() -> Path:
    # The wheel's folder comes first: a folder `resources` beside an installed package would belong to someone else.
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
