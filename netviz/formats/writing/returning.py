"""A network in the form that it came in, with the file's own arrays, bit for bit."""

from __future__ import annotations

from pathlib import Path

from netviz.formats.contents import read_contents

_ENDINGS = {"safetensors": ".safetensors", "keras": ".keras", "onnx": ".onnx", "npz": ".npz"}


def original_of(source: Path, form: str, target: Path) -> bytes | None:
    """Return the bytes to write to `target` if it is of the same form as the file `source`, else None.

    Parameters
    ----------
    source : Path
        A file that was read as a network.
    form : str
        Its form; see `StoredNetwork`.
    target : Path
    """
    ending = _ENDINGS.get(form)
    # Keras has two kinds of files.
    is_same = target.suffix.lower() == ending and (form != "keras" or source.suffix.lower() == ending)
    if not is_same:
        return None
    contents = read_contents(source)
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
