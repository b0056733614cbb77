"""The words of the window: what it shows, and what one can ask in it."""

from __future__ import annotations

from netviz.sentences import mark
from netviz.widgets.glossary.term import SEE_DATA, SEE_READING, Term

WINDOW: tuple[Term, ...] = (
    Term(
        "contrast",
        mark("contrast"),
        mark("How much strong connections stand out from weak ones. It changes the picture, never the network."),
        mark(
            "It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength."
        ),
    ),
    Term(
        "modes",
        mark("Weights, Signal, Gradient, Change"),
        mark(
            "What the connections show: the weights, the signals of this image, which way learning pushes the weights, "
            "or how far it has moved them. Blue is always positive, orange negative."
        ),
        mark("The {weights(1)} connections of the first layer show {mode} now."),
    ),
    Term(
        "order",
        mark("order of the units"),
        mark("Units can be drawn in another order, so that similar ones stand together. The network stays the same."),
        mark(
            "By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}."
        ),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "pace",
        mark("speed"),
        mark(
            "How fast training runs on the screen. At teaching speed, the first batches come one by one, because that "
            "is when most happens."
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
            "Any moment of a run can be shown again, exactly as it was. A banner tells you when the screen shows the "
            "past, a copy or another run."
        ),
        mark("The screen shows the network after {batch} batches."),
    ),
    Term(
        "run",
        mark("run"),
        mark(
            "One training, from its start to where it stands, with its settings and curves. Reset begins a new run and "
            "keeps the earlier ones for comparison."
        ),
        mark("The screen shows run {run_number} after {batch} batches."),
        mark("The first run begins as soon as the data are loaded."),
    ),
    Term(
        "comparison",
        mark("comparison of two networks"),
        mark(
            "The weights of one network minus those of another. A connection is blue where the first one has the "
            "larger weight, and orange where the second has."
        ),
        mark("The screen compares run {run_number} with run {compared_run}."),
        mark("Choose Time > Compare with, or train a second run and compare it with the first one under Runs."),
    ),
    Term(
        "curves",
        mark("curves of loss and accuracy"),
        mark(
            "Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation "
            "and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting."
        ),
        mark("The validation accuracy is {validation_accuracy:.1%}."),
        mark("It is measured once the data are loaded, and from time to time while training."),
    ),
    Term(
        "votes",
        mark("votes"),
        mark(
            "The weights from the units to the digits: a unit that fires votes for a digit if its weight is blue, and "
            "against it if orange. Each row is a digit, each column a unit."
        ),
        mark("There are {weights(2)} of them."),
        mark("Show a network with one hidden layer to see a number here."),
    ),
    Term(
        "what if",
        mark("what if"),
        mark(
            "The network runs again without the selection, or with it at full ink, and both answers are compared. This "
            "is exact; an effect assumes that all units stay as they are."
        ),
        mark("As it is, the answer is {answer} with {probability(answer):.1%}."),
        SEE_READING,
    ),
    Term(
        "pins",
        mark("pins"),
        mark("A pinned selection keeps its own color in every view. A table compares what the pins do."),
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
            "A row for each label, a column for each answer, and in each cell a number of images. Those on the "
            "diagonal are read correctly; every other cell is a kind of mistake."
        ),
        mark("Of the first 100 test images, {correct_of(100)} are on the diagonal."),
        mark("The images are counted as soon as the data are loaded."),
    ),
    Term(
        "layer health",
        mark("layer health"),
        mark(
            "Numbers that show engineers whether a layer learns: the size of its gradients and updates, its share of "
            "silent units, the spread of its weights. Updates of about a thousandth of the weights are healthy."
        ),
        mark("{firing} of {units} units fire for this image."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "gradient check",
        mark("gradient check"),
        mark(
            "Compares the gradient from backpropagation with how the loss really changes when a weight is moved a "
            "little. If the two agree, backpropagation is programmed correctly."
        ),
        mark("There are {parameters} parameters whose gradient can be checked."),
    ),
    Term(
        "lesson",
        mark("lesson"),
        mark(
            "Leads you through the network step by step, and asks what you expect before it shows you. It has its own "
            "run, so yours stays as it was."
        ),
        mark("The lesson’s network has been trained on {batch} batches."),
    ),
    Term(
        "drawing",
        mark("drawing"),
        mark(
            "Your own image, drawn with the mouse; the network reads it while you draw. Centering moves and scales it, "
            "as was done with the images of the data set."
        ),
        mark("The image on the screen has {inked} pixels with ink."),
    ),
)
