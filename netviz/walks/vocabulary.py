"""The words of lesson files: the facts in expressions, the actions that drive the window, and the views to point at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from netviz.sentences import mark


@dataclass(frozen=True, slots=True)
class Word:
    """A fact or an action.

    Attributes
    ----------
    name : str
    parameters : tuple of str
        The names of its arguments, in order.
    meaning : str
        One sentence, in English and marked for translation.
    """

    name: str
    parameters: tuple[str, ...]
    meaning: str

    @property
    def usage(self) -> str:
        """The fact as it is written in an expression."""
        return f"{self.name}({', '.join(self.parameters)})" if self.parameters else self.name


def _words(*rows: tuple[str, str]) -> tuple[Word, ...]:
    words = []
    for usage, meaning in rows:
        name, _, parameters = usage.partition("(")
        words.append(Word(name, tuple(part for part in parameters.rstrip(")").split(", ") if part), meaning))
    return tuple(words)


FACTS = _words(
    # The network
    ("pixels", mark("The number of pixels, 784.")),
    ("rows", mark("The rows of the image, 28.")),
    ("columns", mark("The columns of the image, 28.")),
    ("units", mark("The units of the first hidden layer.")),
    ("classes", mark("The digits that the network can answer.")),
    ("weights(layer)", mark("The number of weights of a dense layer; the first is 1.")),
    ("biases(layer)", mark("The number of biases of a dense layer.")),
    ("parameters", mark("The number of all weights and biases.")),
    ("weight(layer, source, target)", mark("The weight of one connection.")),
    ("bias(layer, target)", mark("The bias of a unit or digit.")),
    ("index(row, column)", mark("Where a pixel stands in the column of all pixels: columns · row + column.")),
    # The image and what the network makes of it
    ("intensity(row, column)", mark("The intensity of a pixel of the image on the screen, from 0 to 1.")),
    ("inked", mark("How many pixels of the image have an intensity above 0.")),
    ("label", mark("The label of the image; −1 if it has none.")),
    ("answer", mark("The digit with the highest probability; an empty drawing has none.")),
    ("probability(digit)", mark("The probability of a digit, from 0 to 1.")),
    ("logit(digit)", mark("The score of a digit before softmax.")),
    ("loss", mark("The loss of the image, −log of the probability of its label.")),
    ("z(unit)", mark("The sum that arrives at a unit of the first hidden layer, with its bias.")),
    ("activation(unit)", mark("What a unit of the first hidden layer passes on.")),
    ("firing", mark("How many units of the first hidden layer pass something on.")),
    ("strongest", mark("The unit of the first hidden layer with the highest activation.")),
    ("correct_of(n)", mark("How many of the first n test images the network on the screen reads correctly.")),
    ("correct_image(k)", mark("The number of the k-th test image that the network reads correctly, counted from 1.")),
    ("wrong_image(k)", mark("The number of the k-th test image that the network reads wrongly, counted from 1.")),
    (
        "wrong_training_image(k)",
        mark("The number of the k-th training image that the network reads wrongly, counted from 1."),
    ),
    (
        "unsure_training_image(p)",
        mark("The first training image that is read correctly with a probability below p."),
    ),
    ("wrong_image_above(p)", mark("The first test image that is read wrongly with a probability above p.")),
    ("unsure_image(p)", mark("The first test image that is read correctly with a probability below p.")),
    # The selection
    ("selected_pixel", mark("The index of the selected pixel; −1 if there is none.")),
    ("selected_row", mark("The row of the selected pixel; −1 if there is none.")),
    ("selected_column", mark("The column of the selected pixel; −1 if there is none.")),
    ("selected_intensity", mark("The intensity of the selected pixel; 0 if there is none.")),
    ("selected_unit", mark("The selected unit of the first hidden layer; −1 if there is none.")),
    ("selected_digit", mark("The selected digit; −1 if there is none.")),
    ("pushed_up", mark("How many firing units the selected pixel pushes up.")),
    ("pushed_down", mark("How many firing units the selected pixel pushes down.")),
    ("near_zero", mark("How many firing units do not notice the selected pixel: their weight is near 0.")),
    ("near_zero_limit", mark("Below which magnitude a weight is near 0: a tenth of the largest in the first layer.")),
    ("silent", mark("How many units pass nothing on, whatever the selected pixel sends.")),
    ("most_moved_by(row, column)", mark("The firing unit to which a pixel sends the strongest signal.")),
    (
        "strength_of(row, column, unit)",
        mark("How strong the signal from a pixel to a unit is, whatever its sign; 0 if the unit is silent."),
    ),
    ("signal(unit)", mark("What the selected pixel sends to a unit: intensity times weight.")),
    ("reaches(digit)", mark("What the selected pixel sends to a digit through the units that fire.")),
    ("most_moved", mark("The firing unit to which the selected pixel sends the strongest signal.")),
    ("pins", mark("How many selections are pinned.")),
    # The picture
    ("contrast", mark("The contrast of the connections, as it stands beside its slider.")),
    ("mode", mark("What the connections show: weights, signal, gradient or change.")),
    # Training
    ("batch", mark("How many batches the network on the screen has been trained on.")),
    ("batches_per_epoch", mark("How many batches make an epoch.")),
    ("batch_size", mark("The images of a batch.")),
    ("epochs", mark("How many epochs are planned.")),
    ("learning_rate", mark("The peak of the learning rate.")),
    ("optimizer", mark("The name of the optimizer.")),
    ("schedule", mark("The name of the schedule of the learning rate.")),
    ("rate_changes", mark("Whether the schedule changes the learning rate.")),
    ("l2", mark("The strength of the L2 penalty.")),
    ("dropout", mark("The share of the units that are switched off at each step, from 0 to 1.")),
    ("shifts", mark("By how many pixels training images are moved at most.")),
    ("noise", mark("How strong the noise in training images is.")),
    ("shuffled_labels", mark("The share of the training images with a random label, from 0 to 1.")),
    ("seed", mark("The seed of the random start.")),
    ("run_number", mark("The number of the run on the screen.")),
    ("compared_run", mark("In a comparison, the number of the run whose weights are subtracted.")),
    ("batch_accuracy", mark("The accuracy on the last batch, before its step.")),
    ("teaching_seconds(batch)", mark("How long a batch takes at the teaching speed, in seconds.")),
    ("training", mark("Whether batches are being trained.")),
    ("all_training_images", mark("The training and validation images together, 60,000.")),
    ("training_images", mark("The images that the network is trained on.")),
    ("validation_images", mark("The images that are set aside to measure the accuracy.")),
    ("test_images", mark("The test images.")),
    ("count(digit)", mark("How many of all training and validation images show a digit.")),
    ("validation_accuracy", mark("The accuracy on the validation images, when it was last measured.")),
    ("measured", mark("Whether the accuracy was measured after the last batch.")),
    # A learning step
    (
        "stage",
        mark("The stage of learning from one image: 0 without, 1 forward, 2 loss, 3 backward, 4 update, 5 again."),
    ),
    ("answer_before", mark("The digit with the highest probability before the learning step.")),
    ("probability_before(digit)", mark("The probability of a digit before the learning step.")),
    ("probability_after(digit)", mark("The probability of a digit after the learning step.")),
    ("loss_before", mark("The loss of the image before the learning step.")),
    ("loss_after", mark("The loss of the image after the learning step.")),
    ("reinforced(digit)", mark("Into a digit: how many of its connections the step reinforced.")),
    ("weakened(digit)", mark("Into a digit: how many of its connections the step weakened.")),
    ("unchanged(digit)", mark("Into a digit: how many of its connections the step left unchanged.")),
    # The person
    ("said", mark("The answer to this question; it has no value if the question was skipped.")),
    ("said(name)", mark("The answer to the question of an earlier step, by its name; no value if it was skipped.")),
    ("right", mark("Whether the answer to this question is right.")),
    ("done(event)", mark("Whether something was done in this step: flatten, train, draw or reset.")),
)
"""Every fact that an expression may use."""

ACTIONS = _words(
    ("image test(n)", mark("Show a test image.")),
    ("image train(n)", mark("Show a training image.")),
    ("image noise(n)", mark("Show an image of random intensities; n is the seed.")),
    ("image empty", mark("Show an empty image to draw on.")),
    ("select pixel(row, column)", mark("Select a pixel.")),
    ("select unit(n)", mark("Select a unit of the first hidden layer.")),
    ("select digit(n)", mark("Select a digit.")),
    ("select nothing", mark("Select nothing.")),
    ("mode weights", mark("Draw the weights.")),
    ("mode signal", mark("Draw the signal, intensity times weight.")),
    ("mode gradient", mark("Draw the gradient of the image.")),
    ("mode change", mark("Draw the change since the start.")),
    ("open watch", mark("Open the panels to watch training.")),
    ("open ask", mark("Open the panels with the sums.")),
    ("open learn", mark("Open the panels of learning from one image.")),
    ("open data", mark("Open the data set.")),
    ("open model", mark("Open the summary of the model.")),
    ("open weights", mark("Open the weights of all units.")),
    ("train to(batch)", mark("Train until so many batches are trained, at full speed.")),
    ("start over", mark("Go back to the random start.")),
    ("experiment(name)", mark("Start the run of a preset, such as linear or shuffled-labels; a name, no expression.")),
    ("learn stage(n)", mark("Learn from the image, as far as stage n; 0 ends it.")),
    ("flatten play", mark("Play the animation of the rows that become a column.")),
    ("flatten close", mark("Close the animation.")),
)
"""Every action of the window, as two words and arguments; an argument may be an expression in braces."""

VIEWS = {
    "image": mark("the image"),
    "flatten": mark("the button Flatten below the image"),
    "label": mark("the label below the image"),
    "reading": mark("what the network reads, below the image"),
    "column": mark("the column of pixels in the network"),
    "first layer": mark("the connections from the pixels to the units"),
    "units": mark("the units in the network"),
    "second layer": mark("the connections from the units to the digits"),
    "digits": mark("the digits with their probabilities"),
    "captions": mark("the counts under the columns of the network"),
    "middle": mark("the middle of the network, where it says that nothing is learned yet"),
    "network": mark("the whole network"),
    "modes": mark("the modes above the network, with their legend"),
    "words": mark("the line of words under the network"),
    "effect": mark("the effect on each digit"),
    "weights": mark("the pictures of all units’ weights"),
    "weights per unit": mark("the number above these pictures"),
    "votes": mark("the weights from the units to each digit"),
    "side": mark("the panel on the right"),
    "toolbar": mark("the toolbar"),
    "accuracy": mark("the accuracy in the toolbar"),
    "curves": mark("the curves at the bottom"),
    "data": mark("the data set at the bottom"),
}
"""What a step can point at, and what it can hide."""

EVENTS = ("flatten", "train", "draw", "reset")
"""What ``done(event)`` knows of."""

# Words, and expressions in braces with the spaces in them.
_PARTS = re.compile(r"(?:\{[^{}]*\}|\S)+")

ABOUT_SELECTION = frozenset(
    {
        *("selected_pixel", "selected_row", "selected_column", "selected_intensity", "selected_unit", "selected_digit"),
        *("pushed_up", "pushed_down", "near_zero", "near_zero_limit", "silent", "signal", "reaches", "most_moved"),
    }
)
"""The facts that depend on what is selected."""

FACT_ARITIES = frozenset((word.name, len(word.parameters)) for word in FACTS)


def find_action(text: str) -> tuple[Word, tuple[str, ...]] | None:
    """Return an action and its arguments, or None if there is no such action.

    The words of the action come first, then as many arguments as it has.
    """
    parts = _PARTS.findall(text)
    for word in ACTIONS:
        names = word.name.split()
        arguments = parts[len(names) :]
        if parts[: len(names)] == names and len(arguments) == len(word.parameters):
            return word, tuple(arguments)
    return None
