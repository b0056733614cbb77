"""The words of the window: what it shows, and what one can ask in it."""

from __future__ import annotations

from netviz.sentences import mark
from netviz.widgets.glossary.term import SEE_DATA, SEE_READING, Term

WINDOW: tuple[Term, ...] = (
    Term(
        "contrast",
        mark("contrast"),
        mark(
            "How much the drawing of the connections prefers large numbers to small ones. It changes the picture and "
            "never the network."
        ),
        mark(
            "It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength."
        ),
    ),
    Term(
        "modes",
        mark("Weights, Signal, Gradient, Change"),
        mark(
            "What the connections show: the weights, what this image sends through them, how they would have to "
            "change, or how they have changed. The colors always mean positive and negative."
        ),
        mark("The {weights(1)} connections of the first layer show {mode} now."),
    ),
    Term(
        "order",
        mark("order of the units"),
        mark(
            "Units can be drawn in another order, so that those which belong together stand together. The network "
            "stays the same."
        ),
        mark(
            "By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}."
        ),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "pace",
        mark("speed"),
        mark(
            "How fast training runs on the screen. At the teaching speed the first batches come one by one, because "
            "most happens then."
        ),
        mark(
            "At the teaching speed the first batch takes {teaching_seconds(1):.2g} s, and batch {batch + 1} takes "
            "{teaching_seconds(batch + 1):.2g} s."
        ),
    ),
    Term(
        "moment",
        mark("timeline"),
        mark(
            "Every moment of a run is kept and can be shown again, exactly. A banner says whenever the screen shows "
            "the past, a copy or another run."
        ),
        mark("The network on the screen is that after {batch} batches."),
    ),
    Term(
        "run",
        mark("run"),
        mark(
            "One training from a start to where it stands, with its settings and its curves. Reset begins another "
            "one, and earlier ones stay for comparison."
        ),
        mark("The screen shows run {run_number} after {batch} batches."),
        mark("The first run begins as soon as the data are loaded."),
    ),
    Term(
        "comparison",
        mark("comparison of two runs"),
        mark(
            "The weights of one run minus those of another. Where the first run has the larger weight, a connection is "
            "blue, elsewhere it is orange."
        ),
        mark("The screen compares run {run_number} with run {compared_run}."),
        mark("Train a second run, then compare it with the first one under Runs."),
    ),
    Term(
        "curves",
        mark("curves of loss and accuracy"),
        mark(
            "Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation "
            "and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting."
        ),
        mark("The validation accuracy is {validation_accuracy:.1%}."),
        mark("It is measured when the data are loaded and now and then while training."),
    ),
    Term(
        "votes",
        mark("votes"),
        mark(
            "The weights from the units to the digits: a unit that fires votes for the digits with a blue weight and "
            "against those with an orange one. Each row is a digit, each column a unit."
        ),
        mark("There are {weights(2)} of them."),
        mark("Show a network with one hidden layer to see a number here."),
    ),
    Term(
        "what if",
        mark("what if"),
        mark(
            "The network is run again without the selection, or with it at full ink, and both answers are compared. "
            "That is exact, while an effect holds the other units as they are."
        ),
        mark("As it is, the answer is {answer} with {probability(answer):.1%}."),
        SEE_READING,
    ),
    Term(
        "pins",
        mark("pins"),
        mark("A pinned selection keeps a color of its own in every view. A table compares what the pinned parts do."),
        mark("{pins} selections are pinned now."),
        mark("Nothing is pinned: select something, then choose Ask > Pin the selection."),
        "pins > 0",
    ),
    Term(
        "misread",
        mark("misread images"),
        mark("Images whose answer is not their label. They show best what the network has not learned yet."),
        mark("It reads {correct_of(100)} of the first 100 test images correctly."),
        SEE_DATA,
    ),
    Term(
        "confusion matrix",
        mark("confusion matrix"),
        mark(
            "A row for each label, a column for each answer, and in each cell the number of images. The diagonal is "
            "read correctly; every other cell is one kind of confusion."
        ),
        mark("Of the first 100 test images, {correct_of(100)} are on the diagonal."),
        mark("It is counted as soon as the data are loaded."),
    ),
    Term(
        "layer health",
        mark("layer health"),
        mark(
            "Numbers by which engineers see whether a layer learns: the size of gradients and updates, the share of "
            "silent units, and the spread of the weights. Updates of about a thousandth of the weights are healthy."
        ),
        mark("{firing} of {units} units fire for this image."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "gradient check",
        mark("gradient check"),
        mark(
            "The gradient of backpropagation is compared with what one gets by moving a weight a little up and down. "
            "If both agree, backpropagation is programmed right."
        ),
        mark("There are {parameters} parameters whose gradient can be checked."),
    ),
    Term(
        "lesson",
        mark("lesson"),
        mark(
            "It leads through the network step by step and asks what you expect before it shows it. It has a run of "
            "its own, so yours stays as it was."
        ),
        mark("The lesson’s network has been trained on {batch} batches."),
    ),
    Term(
        "drawing",
        mark("drawing"),
        mark(
            "An image of your own, drawn with the mouse; the network reads it while you draw. Centering moves and "
            "scales it as the images of the data set were."
        ),
        mark("The image on the screen has {inked} pixels with ink."),
    ),
)
