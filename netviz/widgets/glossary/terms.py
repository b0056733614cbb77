"""The words of the window, each explained in two sentences, with an example from what the window shows."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.sentences import mark


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary; its texts are in English and marked for translation.

    Attributes
    ----------
    key : str
        By which widgets and hints name it.
    name : str
    meaning : str
        Two sentences.
    example : str
        A sentence with expressions of the live state in braces, as in lessons.
    otherwise : str
        What to do to see a number, if the example has none now; empty if it always has.
    """

    key: str
    name: str
    meaning: str
    example: str
    otherwise: str = ""


_PIXEL = mark("Click a pixel to see its numbers here.")
_STEP = mark("Learn from this image (N) to see its numbers here.")
_LABEL = mark("Show an image with a label to see its number here.")

_NETWORK = (
    Term(
        "intensity",
        mark("intensity"),
        mark(
            "How much ink a pixel has, from 0 for none to 1 for full. The image is nothing but these numbers, and "
            "they are all that the network sees."
        ),
        mark("{inked} of the {pixels} pixels on the screen are above 0."),
    ),
    Term(
        "flatten",
        mark("Flatten"),
        mark(
            "The rows of the image are put one after another into a single column, because a dense layer takes a "
            "column. A pixel’s index in it is the number of columns times its row, plus its column."
        ),
        mark("Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}."),
    ),
    Term(
        "weight",
        mark("weight"),
        mark(
            "The number on a connection by which whatever passes through it is multiplied. Learning means changing "
            "the weights."
        ),
        mark("The first layer has {weights(1)} of them: one from each pixel to each unit."),
    ),
    Term(
        "bias",
        mark("bias"),
        mark(
            "A number that a unit or a digit adds to its sum, whatever the image shows. There is one for each unit "
            "and one for each digit."
        ),
        mark("The bias of digit {answer} is {bias(2, answer):+.3f}."),
        mark("Show a network with one hidden layer to see a number here."),
    ),
    Term(
        "connection",
        mark("connection"),
        mark(
            "A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: "
            "blue for positive numbers, orange for negative ones, and brighter or darker for larger ones."
        ),
        mark("There are {pixels} · {units} = {weights(1)} in the first layer."),
    ),
    Term(
        "dense",
        mark("dense layer"),
        mark(
            "A layer in which everything is connected to everything: each unit sees the whole image. It holds one "
            "weight for each connection and one bias for each unit."
        ),
        mark("The first one holds {weights(1)} weights and {biases(1)} biases."),
    ),
    Term(
        "unit",
        mark("unit (neuron)"),
        mark(
            "It adds up everything that arrives at it, each signal times its weight, and its bias. Its weights form a "
            "picture of what it looks for."
        ),
        mark("Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "activation",
        mark("activation, ReLU"),
        mark("What a unit passes on. With ReLU that is its sum if it is above 0, and nothing otherwise."),
        mark("Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "silent",
        mark("silent unit"),
        mark(
            "A unit whose sum is not above 0, so it passes nothing on. One that is silent for every image is dead: it "
            "learns no more."
        ),
        mark("{units - firing} of {units} units are silent for this image."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "signal",
        mark("signal (x·w)"),
        mark(
            "What a connection carries: the intensity x of its pixel, or the activation of its unit, times the weight "
            "w. A pixel without ink sends nothing."
        ),
        mark("The selected pixel sends its strongest signal, {signal(most_moved):+.4f}, to unit {most_moved}."),
        _PIXEL,
    ),
    Term(
        "effect",
        mark("effect on each digit"),
        mark(
            "What the selection adds to the score of each digit, through the units that fire. Over all pixels and the "
            "biases, the effects add up to the score exactly."
        ),
        mark("The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}."),
        _PIXEL,
    ),
    Term(
        "noticing",
        mark("units that do not notice"),
        mark(
            "A pixel moves a unit only if the weight between them is not near 0 and the unit fires. Near 0 means "
            "below a tenth of the largest weight in the layer."
        ),
        mark(
            "The selected pixel pushes {pushed_up} units up and {pushed_down} down; {near_zero} have a weight near 0 "
            "and {silent} are silent."
        ),
        _PIXEL,
    ),
    Term(
        "logit",
        mark("score before softmax (logit)"),
        mark(
            "The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number, "
            "and the digit with the largest one is the answer."
        ),
        mark("The score of digit {answer} is {logit(answer):+.3f}."),
    ),
    Term(
        "softmax",
        mark("softmax"),
        mark(
            "It turns the ten scores into probabilities: e to the power of each score, divided by the sum of all ten. "
            "The results are between 0 and 1 and add up to 1."
        ),
        mark("The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}."),
    ),
    Term(
        "probability",
        mark("probability"),
        mark(
            "How sure the network is of a digit, as softmax computes it. The ten add up to 100%, also for an image "
            "that shows no digit."
        ),
        mark("It gives {answer} a probability of {probability(answer):.1%}."),
    ),
    Term(
        "answer",
        mark("answer and label"),
        mark(
            "The answer is the digit with the highest probability, the label is what the image really shows. Green "
            "means that they agree, violet that they do not."
        ),
        mark("The answer is {answer}, the label is {label if label >= 0 else 'none'}."),
    ),
    Term(
        "parameters",
        mark("parameters"),
        mark(
            "All weights and biases together: everything that the network knows. Training changes them and nothing "
            "else."
        ),
        mark("This network has {parameters}."),
    ),
    Term(
        "model",
        mark("model summary"),
        mark(
            "The layers of the network in order, with the size of what each puts out and its number of parameters. "
            "Every framework prints such a table."
        ),
        mark("The parameters add up to {parameters}."),
    ),
)

_LEARNING = (
    Term(
        "random start",
        mark("random start (initializer, seed)"),
        mark(
            "Before training, weights are drawn at random, so the network guesses. The seed decides the draw: the "
            "same seed gives the same start."
        ),
        mark(
            "After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about 10."
        ),
    ),
    Term(
        "loss",
        mark("loss (cross-entropy, in nats)"),
        mark(
            "How wrong the network is: minus the natural logarithm of the probability that it gives to the label. It "
            "is 0 for a sure right answer, and about 2.3 for a guess among ten."
        ),
        mark("For this image it is {loss:.4f}."),
        _LABEL,
    ),
    Term(
        "accuracy",
        mark("accuracy"),
        mark("The share of images whose answer is the label. Guessing one of ten digits gives about 10%."),
        mark("On the validation images it was last measured as {validation_accuracy:.1%}."),
        mark("It is measured when the data are loaded and now and then while training."),
    ),
    Term(
        "validation",
        mark("training, validation and test images"),
        mark(
            "The network learns from the training images only; the validation images measure, while it trains, how "
            "well it reads what it has not seen. The test images are kept for the end, so that no choice is made by "
            "them."
        ),
        mark(
            "{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} "
            "test images."
        ),
        mark("They are counted as soon as the data are loaded."),
    ),
    Term(
        "batch",
        mark("batch"),
        mark(
            "The images that the network looks at before it takes one step: the gradients of all of them are "
            "averaged. Larger batches give steadier steps, and fewer of them."
        ),
        mark("A batch has {batch_size} images, and {batch} batches are trained."),
    ),
    Term(
        "epoch",
        mark("epoch"),
        mark(
            "One pass through all training images. Several of them are needed, because each batch changes the weights "
            "only a little."
        ),
        mark("{batches_per_epoch} batches make an epoch, and {epochs} epochs are planned."),
    ),
    Term(
        "gradient",
        mark("gradient (∂L/∂w)"),
        mark(
            "How fast the loss L rises if a weight w grows. Learning goes against it, so the picture shows −∂L/∂w: "
            "blue weights will grow, orange ones will shrink."
        ),
        mark("The selected moment has a gradient for each of the {parameters} parameters."),
    ),
    Term(
        "delta",
        mark("δ (delta)"),
        mark(
            "How fast the loss rises if the sum of a unit or digit grows: its share of the blame. For a digit it is "
            "its probability, minus 1 if the digit is the label."
        ),
        mark("For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}."),
        _STEP,
    ),
    Term(
        "backpropagation",
        mark("backpropagation"),
        mark(
            "The error is passed back from the digits to the units and their weights, to find out how much each is to "
            "blame. Strong connections to a wrong answer are weakened, those to the label are reinforced."
        ),
        mark("{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change."),
        _STEP,
    ),
    Term(
        "learning rate",
        mark("learning rate (η)"),
        mark(
            "How large the steps are that learning takes. Too small and nothing moves, too large and every step "
            "overshoots."
        ),
        mark("In this run it rises to {learning_rate:.3g} at most."),
    ),
    Term(
        "update",
        mark("update (Δw)"),
        mark(
            "The change of a weight by one step: minus the learning rate times the gradient, or what the optimizer "
            "makes of it. Blue weights grew, orange ones shrank."
        ),
        mark(
            "The last step changed the probability of {label} from {probability_before(label):.1%} to "
            "{probability_after(label):.1%}."
        ),
        _STEP,
    ),
    Term(
        "optimizer",
        mark("optimizer (SGD, momentum, Adam)"),
        mark(
            "The rule that makes a step from the gradient. SGD follows it directly, momentum keeps some of the last "
            "direction, and Adam also gives each weight a step size of its own."
        ),
        mark("{batch} steps are taken."),
    ),
    Term(
        "schedule",
        mark("schedule"),
        mark(
            "How the learning rate changes during training. One cycle rises quickly to its peak and falls slowly to "
            "0, so that the last steps are small."
        ),
        mark("Its peak is {learning_rate:.3g}, and it lasts {epochs} epochs."),
    ),
    Term(
        "overfitting",
        mark("overfitting"),
        mark(
            "The network learns its training images by heart and reads new ones worse. One sees it when the "
            "validation loss rises while the training loss falls."
        ),
        mark("The validation accuracy is {validation_accuracy:.1%}."),
        mark("It is measured when the data are loaded and now and then while training."),
    ),
    Term(
        "l2",
        mark("L2 penalty"),
        mark(
            "Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a "
            "smoother network, which overfits less."
        ),
        mark("There are {weights(1)} weights in the first layer."),
    ),
    Term(
        "dropout",
        mark("dropout"),
        mark(
            "At each training step, some of the units are switched off at random. The network cannot rely on single "
            "units, which helps against overfitting."
        ),
        mark("There are {units} units to choose from."),
    ),
    Term(
        "augmentation",
        mark("shifts and noise (augmentation)"),
        mark(
            "Each time a training image is shown, it is moved or blurred by noise at random. The network sees more "
            "varied images than there are."
        ),
        mark("There are {training_images} training images."),
        mark("They are counted as soon as the data are loaded."),
    ),
    Term(
        "shuffled labels",
        mark("shuffled labels"),
        mark(
            "An experiment: some training images get a random label. A network can learn even those by heart, but "
            "reads new images no better than a guess."
        ),
        mark("There are {training_images} training images."),
        mark("They are counted as soon as the data are loaded."),
    ),
)

_WINDOW = (
    Term(
        "contrast",
        mark("contrast"),
        mark(
            "How much the drawing of the connections prefers large numbers to small ones. It changes the picture and "
            "never the network."
        ),
        mark("All {weights(1)} connections of the first layer are drawn at any contrast."),
    ),
    Term(
        "modes",
        mark("Weights, Signal, Gradient, Change"),
        mark(
            "What the connections show: the weights, what this image sends through them, how they would have to "
            "change, or how they have changed. The colors always mean positive and negative."
        ),
        mark("This network is {batch} batches old."),
    ),
    Term(
        "order",
        mark("order of the units"),
        mark(
            "Units can be drawn in another order, so that those which belong together stand together. The network "
            "stays the same."
        ),
        mark("There are {units} units to order."),
    ),
    Term(
        "pace",
        mark("speed"),
        mark(
            "How fast training runs on the screen. At the teaching speed the first batches come one by one, because "
            "most happens then."
        ),
        mark("{batch} batches are trained."),
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
        mark("The network on the screen is that after {batch} batches."),
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
        mark("Now it answers {answer} with {probability(answer):.1%}."),
    ),
    Term(
        "pins",
        mark("pins"),
        mark("A pinned selection keeps a color of its own in every view. A table compares what the pinned parts do."),
        mark("Without a pin, the screen explains digit {answer} with {probability(answer):.1%}."),
    ),
    Term(
        "misread",
        mark("misread images"),
        mark("Images whose answer is not their label. They show best what the network has not learned yet."),
        mark("It reads {correct_of(100)} of the first 100 test images correctly."),
        mark("They are counted as soon as the data are loaded."),
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
        "drawing",
        mark("drawing"),
        mark(
            "An image of your own, drawn with the mouse; the network reads it while you draw. Centering moves and "
            "scales it as the images of the data set were."
        ),
        mark("The image on the screen has {inked} pixels with ink."),
    ),
)

GROUPS: tuple[tuple[str, tuple[Term, ...]], ...] = (
    (mark("The network"), _NETWORK),
    (mark("Learning"), _LEARNING),
    (mark("The window"), _WINDOW),
)
"""The entries, under the titles of their groups."""

TERMS: dict[str, Term] = {term.key: term for _, terms in GROUPS for term in terms}
"""Every entry by its key."""
