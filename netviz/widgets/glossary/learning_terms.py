"""The words of learning, and of the settings of a run."""

from __future__ import annotations

from netviz.sentences import mark
from netviz.widgets.glossary.term import SEE_DATA, SEE_LABEL, SEE_STEP, Term

LEARNING: tuple[Term, ...] = (
    Term(
        "random start",
        mark("random start (initializer)"),
        mark(
            "Before training, weights are drawn at random, so the network guesses. The initializer says how large "
            "they are drawn."
        ),
        mark(
            "After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about 10."
        ),
        SEE_DATA,
    ),
    Term(
        "seed",
        mark("seed"),
        mark(
            "A number that decides everything that is drawn at random: the start, and the order of the batches. The "
            "same seed gives the same run."
        ),
        mark("This run has the seed {seed}."),
    ),
    Term(
        "loss",
        mark("loss (cross-entropy, in nats)"),
        mark(
            "How wrong the network is: minus the natural logarithm of the probability that it gives to the label. It "
            "is 0 for a sure right answer, and about 2.3 for a guess among ten."
        ),
        mark("For this image it is {loss:.4f}: −ln {probability(label):.4f}."),
        SEE_LABEL,
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
        SEE_DATA,
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
        SEE_STEP,
    ),
    Term(
        "backpropagation",
        mark("backpropagation"),
        mark(
            "The error is passed back from the digits to the units and their weights, to find out how much each is to "
            "blame. Strong connections to a wrong answer are weakened, those to the label are reinforced."
        ),
        mark("{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change."),
        SEE_STEP,
    ),
    Term(
        "learning rate",
        mark("learning rate (η)"),
        mark(
            "How large the steps are that learning takes. Too small and nothing moves, too large and every step "
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
            "The change of a weight by one step: minus the learning rate times the gradient, or what the optimizer "
            "makes of it. Blue weights grew, orange ones shrank."
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
            "The rule that makes a step from the gradient. SGD follows it directly, momentum keeps some of the last "
            "direction, and Adam also gives each weight a step size of its own."
        ),
        mark("This run uses {optimizer}, and has taken {batch} steps."),
    ),
    Term(
        "schedule",
        mark("schedule"),
        mark(
            "How the learning rate changes during training. One cycle rises quickly to its peak and falls slowly to "
            "0, so that the last steps are small."
        ),
        mark("In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs."),
        mark("In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}."),
        "rate_changes",
    ),
    Term(
        "overfitting",
        mark("overfitting"),
        mark(
            "The network learns its training images by heart and reads new ones worse. One sees it when the "
            "validation loss rises while the training loss falls."
        ),
        mark(
            "Of its last training batch it read {batch_accuracy:.1%} correctly, of the validation images "
            "{validation_accuracy:.1%}: a wide gap means overfitting."
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
            "Each time a training image is shown, it is moved or blurred by noise at random. The network sees more "
            "varied images than there are."
        ),
        mark("In this run images move by up to {shifts} pixels, with noise of {noise:g}."),
        mark("Both are 0 in this run, so every image stays as it is: choose an amount under Settings."),
        "shifts > 0 or noise > 0",
    ),
    Term(
        "shuffled labels",
        mark("shuffled labels"),
        mark(
            "An experiment: some training images get a random label. A network can learn even those by heart, but "
            "reads new images no better than a guess."
        ),
        mark("In this run, {100 * shuffled_labels:g}% of the training images have a random label."),
        mark("In this run every image keeps its own label: choose a share under Settings."),
        "shuffled_labels > 0",
    ),
)
