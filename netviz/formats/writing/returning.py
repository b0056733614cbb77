"""A network in the form that it came in, with the file's own arrays, bit for bit."""

from __future__ import annotations

from pathlib import Path

from netviz.formats.contents import read_contents

_ENDINGS = {
    "safetensors": (".safetensors",),
    "pytorch": (".pt", ".pth"),
    "keras": (".keras",),
    "hdf5": (".h5", ".hdf5"),
    "onnx": (".onnx",),
    "skops": (".skops",),
    "npz": (".npz",),
}
_ZIP_START = b"PK"


def original_of(source: Path, form: str, target: Path) -> bytes | None:
    """Return the bytes to write to `target` if it is of the same form as the file `source`, else None.

    So does a network go back to a form that netviz reads but does not write by itself.

    Parameters
    ----------
    source : Path
        A file that was read as a network.
    form : str
        Its form; see `StoredNetwork`.
    target : Path
    """
    contents = read_contents(source)
    if form == "keras" and not contents.startswith(_ZIP_START):
        form = "hdf5"
    if target.suffix.lower() not in _ENDINGS.get(form, ()):
        return None
    return _with_weights_inside(source, contents) if form == "onnx" else contents


def _with_weights_inside(source: Path, contents: bytes) -> bytes:
    """Return an ONNX model with its weights in it, wherever they were."""
    import onnx
    from onnx.external_data_helper import load_external_data_for_model, uses_external_data

    model = onnx.load_model_from_string(contents)
    if not any(uses_external_data(tensor) for tensor in model.graph.initializer):
        return contents
    load_external_data_for_model(model, str(source.parent))
    for tensor in model.graph.initializer:
        tensor.data_location = onnx.TensorProto.DEFAULT
        del tensor.external_data[:]
    return bytes(model.SerializeToString())
