"""What every kind of image is called, wherever it is shown."""

from __future__ import annotations

from netviz.data.image_sets import Split
from netviz.scene.shown_image import Maker, ShownImage
from netviz.sentences import Sentence, sentence


def data_set_name(split: Split, index: int) -> Sentence:
    """Return the name of an image of the data set."""
    if split is Split.TRAIN:
        return sentence("training image {index:,}", index=index)
    return sentence("test image {index:,}", index=index)


def image_name(image: ShownImage) -> Sentence:
    """Return the name of an image by itself."""
    if image.split is not Split.DRAWN:
        return data_set_name(image.split, image.index)
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


def image_within(image: ShownImage) -> Sentence:
    """Return the name of an image as subject or object of a sentence; in English, the same words."""
    if image.split is Split.TRAIN:
        return sentence("training image {index:,}", "within a sentence", index=image.index)
    if image.split is Split.TEST:
        return sentence("test image {index:,}", "within a sentence", index=image.index)
    if image.is_empty:
        return sentence("an empty drawing", "within a sentence")
    match image.maker:
        case Maker.PICTURE:
            return sentence("your picture", "within a sentence")
        case Maker.NOISE:
            return sentence("random noise", "within a sentence")
        case Maker.AVERAGE:
            return sentence("an average image", "within a sentence")
        case Maker.PEN:
            return sentence("your drawing", "within a sentence")
