"""The one door to the files that come with the program: data, icons and lessons.

In an installed wheel they lie in ``netviz/_resources``, in a checkout in the folder ``resources`` beside the package.
Nothing else in the program knows where that is.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class ResourceError(ValueError):
    """A file that comes with the program is not where it should be."""


def resource_path(*parts: str) -> Path:
    """Return where a file or folder that comes with the program lies.

    Parameters
    ----------
    *parts : str
        The folders and the name below ``resources/``, for example ``"mnist", "LICENSE"``. Without any, the folder of
        all resources.

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
        raise ResourceError(f"{path} is missing: it belongs to netviz, so install netviz again.")
    return path


def _root() -> Path:
    # The wheel's folder comes first: beside an installed package, `resources` would be somebody else's.
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
