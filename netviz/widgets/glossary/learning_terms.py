"""The words of learning, and of the settings of a run."""

from __future__ import annotations

from netviz.sentences import mark
from netviz.widgets.glossary.term import SEE_DATA, SEE_LABEL, SEE_STEP, Term

LEARNING: tuple[Term, ...] = (
    Term(
        "random start",
        mark("random start (initializer)"),
        mark(
            "Before training, every weight is a random number, so the network can only guess. The initializer sets "
            "how large these numbers are."
        ),
        mark(
            "After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives "
            "about {100 / classes:.0f}."
        ),
        SEE_DATA,
    ),
    Term(
        "seed",
        mark("seed", "term of the glossary"),
        mark(
            "The number from which all chance follows: the starting weights and the order of the batches. The same "
            "seed gives the same run."
        ),
        mark("This run has the seed {seed}."),
    ),
    Term(
        "loss",
        mark("loss (cross-entropy, in nats)"),
        mark(
            "How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and "
            "correct answer has a loss of 0, a guess among ten digits about 2.3."
        ),
        mark("For this image, whose label gets {probability(label):.1%}, it is {loss:.4f}."),
        SEE_LABEL,
    ),
    Term(
        "accuracy",
        mark("accuracy"),
        mark("The share of images whose answer is the label. Guessing one of ten digits gives about 10%."),
        mark("On the validation images, the last measurement gave {validation_accuracy:.1%}."),
        mark("It is measured once the data are loaded, and from time to time while training."),
    ),
    Term(
        "validation",
        mark("training, validation and test images"),
        mark(
            "The network learns from the training images only; the validation images show, while it trains, how well "
            "it reads images it never learns from. The test images are saved for the end, so that no setting is "
            "chosen to suit them."
        ),
        mark(
            "{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} "
            "test images."
        ),
        SEE_DATA,
    ),
    Term(
        "batch",
        mark("batch"),
        mark(
            "A small group of training images: the network reads them all, then changes its weights once. Larger "
            "batches mean steadier steps, but fewer of them in an epoch."
        ),
        mark("A batch has {batch_size} images, and the network has been trained on {batch} of them so far."),
    ),
    Term(
        "epoch",
        mark("epoch"),
        mark(
            "One pass through all training images, batch after batch. Several are needed, because each batch changes "
            "the weights only a little."
        ),
        mark("An epoch has {batches_per_epoch} batches, and this run is to last {epochs} epochs."),
    ),
    Term(
        "gradient",
        mark("gradient (∂L/∂w)"),
        mark(
            "How fast the loss L rises when a weight w grows. Learning goes the other way, so the picture shows "
            "−∂L/∂w: it raises the blue weights and lowers the orange ones."
        ),
        mark("Each of the {parameters} parameters has a gradient of its own."),
    ),
    Term(
        "delta",
        mark("δ (delta)"),
        mark(
            "How fast the loss rises when the sum of a unit or digit grows: its share of the blame. A digit’s δ is "
            "its probability, minus 1 for the label."
        ),
        mark("For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}."),
        SEE_STEP,
    ),
    Term(
        "backpropagation",
        mark("backpropagation"),
        mark(
            "The error travels back from the digits through the units to every weight, to find how much each is to "
            "blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced."
        ),
        mark("{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change."),
        SEE_STEP,
    ),
    Term(
        "learning rate",
        mark("learning rate (η)"),
        mark(
            "How large the steps of learning are. Too small, and hardly anything changes; too large, and every step "
            "overshoots."
        ),
        mark("In this run it rises to {learning_rate:.3g} and then falls."),
        mark("In this run it is {learning_rate:.3g} at every step."),
        "rate_changes",
    ),
    Term(
        "update",
        mark("update (Δw)"),
        mark(
            "How much one step changes a weight: minus the learning rate times the gradient, or what the optimizer "
            "makes of it. The step raised the blue weights and lowered the orange ones."
        ),
        mark(
            "The last step changed the probability of {label} from {probability_before(label):.1%} to "
            "{probability_after(label):.1%}."
        ),
        SEE_STEP,
    ),
    Term(
        "optimizer",
        mark("optimizer (SGD, momentum, Adam)"),
        mark(
            "The rule that turns the gradient into a step. SGD follows it directly, momentum keeps going partly in the "
            "last direction, and Adam also gives each weight its own step size."
        ),
        mark("This run uses {optimizer}, and has taken {batch} steps."),
    ),
    Term(
        "schedule",
        mark("schedule"),
        mark(
            "How the learning rate changes during training. One cycle rises quickly to a peak and falls slowly to 0, "
            "so the last steps are small."
        ),
        mark("In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs."),
        mark("In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}."),
        "rate_changes",
    ),
    Term(
        "overfitting",
        mark("overfitting"),
        mark(
            "The network learns its training images by heart and reads new ones worse. The sign: the validation loss "
            "rises while the training loss still falls."
        ),
        mark(
            "It read {batch_accuracy:.1%} of its last training batch correctly, and {validation_accuracy:.1%} of the "
            "validation images: a wide gap means overfitting."
        ),
        mark("Train until the validation accuracy is measured to compare it with that of the training images."),
    ),
    Term(
        "l2",
        mark("L2 penalty"),
        mark(
            "Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a "
            "smoother network, which overfits less."
        ),
        mark("In this run it adds {l2:g} · w to the gradient of every weight w."),
        mark("It is 0 in this run, so it does nothing: choose another number under Settings."),
        "l2 > 0",
    ),
    Term(
        "dropout",
        mark("dropout"),
        mark(
            "At each training step, some of the units are switched off at random. The network cannot rely on single "
            "units, which helps against overfitting."
        ),
        mark("In this run, each step switches off about {100 * dropout:g}% of the {units} units."),
        mark("It is 0 in this run, so no unit is switched off: choose a share under Settings."),
        "dropout > 0",
    ),
    Term(
        "augmentation",
        mark("shifts and noise (augmentation)"),
        mark(
            "Each time a training image is used, it is shifted or gets noise at random. So the network sees more "
            "variety than the data set has."
        ),
        mark("In this run images move by up to {shifts} pixels, with noise of {noise:g}."),
        mark("Both are 0 in this run, so every image stays as it is: choose an amount under Settings."),
        "shifts > 0 or noise > 0",
    ),
    Term(
        "shuffled labels",
        mark("shuffled labels"),
        mark(
            "An experiment: some training images get a random label. A network can learn even these by heart, but "
            "that does not help it to read new images."
        ),
        mark("In this run, {100 * shuffled_labels:g}% of the training images have a random label."),
        mark("In this run every image keeps its own label: choose a share under Settings."),
        "shuffled_labels > 0",
    ),
)
