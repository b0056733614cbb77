"""What every kind of image is called, wherever it is shown."""

from __future__ import annotations

from netviz.data.image_sets import Split
from netviz.scene.shown_image import Maker, ShownImage
from netviz.sentences import Sentence, sentence


def image_name(image: ShownImage) -> Sentence:
    """Return the name of an image, for use inside a sentence."""
    match image.split:
        case Split.TEST:
            return sentence("test image {index:,}", index=image.index)
        case Split.TRAIN:
            return sentence("training image {index:,}", index=image.index)
    if image.is_empty:
        return sentence("an empty drawing")
    match image.maker:
        case Maker.PICTURE:
            return sentence("your picture")
        case Maker.NOISE:
            return sentence("random noise")
        case Maker.AVERAGE:
            return sentence("an average image")
        case Maker.PEN:
            return sentence("your drawing")
