"""The wheel that people install: it is built, installed in a fresh environment, and MNIST is loaded from it."""

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

import netviz

CHECKOUT = Path(netviz.__file__).resolve().parents[1]
SCRIPT = """
import hashlib, json, pathlib
import numpy
import netviz
from netviz.data import load_mnist
from netviz.resources import resource_path

mnist = load_mnist()
print(json.dumps({
    "package": str(pathlib.Path(netviz.__file__).resolve()),
    "resources": str(resource_path()),
    "train_counts": numpy.bincount(mnist.train_labels).tolist(),
    "test_counts": numpy.bincount(mnist.test_labels).tolist(),
    "train_pixels": hashlib.sha256(mnist.train_images).hexdigest(),
    "test_pixels": hashlib.sha256(mnist.test_images).hexdigest(),
    "files": sorted(path.name for path in resource_path("mnist").iterdir()),
}))
"""


def call(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a command outside of every environment and return what it prints."""
    outside = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=outside, capture_output=True, text=True, timeout=170, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def has_pip() -> bool:
    asked = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


@pytest.fixture(scope="module")
def uv() -> str | None:
    """Return the command uv, or nothing where only pip is there."""
    found = os.environ.get("UV") or shutil.which("uv")
    if found is None and not has_pip():
        pytest.skip("neither uv nor pip is there to build and install the wheel")
    return found


@pytest.fixture(scope="module")
def wheel(uv: str | None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (CHECKOUT / "pyproject.toml").is_file():
        pytest.skip("netviz is not run from a checkout, so there is nothing to build a wheel from")
    built = tmp_path_factory.mktemp("built")
    if uv:
        call(uv, "build", "--wheel", "--python", sys.executable, "--out-dir", built, CHECKOUT)
    else:
        call(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", built, CHECKOUT)
    (path,) = built.glob("netviz-*.whl")
    return path


@pytest.fixture(scope="module")
def python(uv: str | None, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of a fresh environment with the wheel, and with NumPy alone of all that it depends on."""
    folder = tmp_path_factory.mktemp("fresh") / "environment"
    interpreter = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if uv:
        call(uv, "venv", "--no-project", "--python", sys.executable, folder)
        install = [uv, "pip", "install", "--python", str(interpreter)]
    else:
        venv.create(folder, with_pip=True)
        install = [str(interpreter), "-m", "pip", "install"]
    call(*install, "--no-deps", wheel)
    call(*install, "numpy>=2.0")
    return interpreter


def test_mnist_is_loaded_from_the_installed_wheel(python: Path, tmp_path: Path) -> None:
    told = json.loads(call(python, "-I", "-W", "error", "-c", SCRIPT, cwd=tmp_path))
    environment = python.parents[1].resolve()
    assert environment in Path(told["package"]).parents
    assert environment in Path(told["resources"]).parents
    assert told["train_counts"] == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert told["test_counts"] == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert told["train_pixels"] == "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757"
    assert told["test_pixels"] == "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161"
    assert {"LICENSE", "SHA256SUMS"} <= set(told["files"])


def test_wheel_holds_the_program_and_no_more(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "netviz/py.typed" in names
    assert "netviz/_resources/mnist/train-images-idx3-ubyte.gz" in names
    shared = {name.partition("/data/")[2] for name in names if "/data/" in name and ".data/" in name}
    assert shared == {"share/applications/netviz.desktop", "share/mime/packages/netviz.xml"}
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"netviz"}
    assert not [name for name in names if name.endswith(".pyc") or "/tests/" in name]
