"""The one door to resources/."""

from __future__ import annotations

import configparser
import hashlib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import netviz.resources
from netviz.resources import ResourceError, resource_path


def test_finds_files_and_folders() -> None:
    assert resource_path().is_dir()
    assert resource_path("mnist").is_dir()
    assert resource_path("mnist", "SHA256SUMS").is_file()
    assert resource_path("mnist").is_absolute()


def test_a_missing_resource_is_reported_in_one_sentence() -> None:
    with pytest.raises(ResourceError, match=r"^.*nothing.txt is missing: .* so reinstall netviz\.$"):
        resource_path("mnist", "nothing.txt")


def test_installed_resources_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "netviz"
    for folder in (tmp_path / "resources", package / "_resources"):
        folder.mkdir(parents=True)
        (folder / "file").touch()
    monkeypatch.setattr(netviz.resources, "_PACKAGE", package)
    assert resource_path("file") == package / "_resources" / "file"


def test_mnist_has_its_notice() -> None:
    notice = " ".join(resource_path("mnist", "LICENSE").read_text(encoding="utf-8").split())
    assert (
        "Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made "
        "available under the terms of the Creative Commons Attribution-Share Alike 3.0 license." in notice
    )


def test_checksums_are_those_that_mnist_was_published_with() -> None:
    # The checksum of the file of checksums detects a change of both the data and its checksum.
    digest = hashlib.sha256(resource_path("mnist", "SHA256SUMS").read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    assert digest == "474311efcf1fd213e64768801dc6195673bffb8385179d6c55cd8748b9e2e8ca"


def test_the_desktop_opens_what_the_program_opens() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(resource_path("desktop", "netviz.desktop"), encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "netviz %f"
    types = ElementTree.parse(resource_path("desktop", "netviz.xml")).getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    patterns = {kind.get("type"): [glob.get("pattern") for glob in kind.findall("m:glob", space)] for kind in types}
    assert set(desktop["MimeType"].strip(";").split(";")) == set(patterns)
    suffixes = {Path(pattern or "").suffix for found in patterns.values() for pattern in found}
    assert suffixes == {".toml", ".safetensors", ".netviz"}
