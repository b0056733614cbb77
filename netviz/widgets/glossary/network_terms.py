"""The words of the network and of what it does with an image."""

from __future__ import annotations

from netviz.sentences import mark
from netviz.widgets.glossary.term import SEE_PIXEL, SEE_READING, Term

NETWORK: tuple[Term, ...] = (
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
            "The rows of the image are put one after another into a single column, the form that a dense layer needs. "
            "A pixel’s index in it is the number of columns times its row, plus its column."
        ),
        mark("Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}."),
    ),
    Term(
        "weight",
        mark("weight"),
        mark(
            "The number on a connection: whatever passes through is multiplied by it. To learn is to change the "
            "weights."
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
        mark("Digit 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}."),
        mark("Show a network with one hidden layer to see a number here."),
        "units > 0",
    ),
    Term(
        "connection",
        mark("connection"),
        mark(
            "A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: "
            "blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out."
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
            "It adds up every signal that arrives, and its bias. Its weights, drawn as an image, show what it looks "
            "for."
        ),
        mark("Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "activation",
        mark("activation, ReLU"),
        mark(
            "What a unit passes on. With ReLU that is its sum if it is above 0 (the unit fires), and nothing otherwise "
            "(it is silent)."
        ),
        mark("Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image."),
        mark("Show a network with a hidden layer to see a number here."),
    ),
    Term(
        "silent",
        mark("silent unit"),
        mark(
            "A unit whose sum is not above 0: it passes nothing on, where others fire. A unit that is silent for every "
            "image is dead and learns nothing more."
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
        SEE_PIXEL,
    ),
    Term(
        "effect",
        mark("effect on each digit"),
        mark(
            "What the selection adds to each digit’s score, through the units that fire. The effects of all pixels and "
            "biases add up to exactly that score."
        ),
        mark("The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}."),
        SEE_PIXEL,
    ),
    Term(
        "noticing",
        mark("units that do not notice"),
        mark(
            "A pixel moves a unit only if the unit fires and the weight between them is not near 0. Near 0 means "
            "below a tenth of the largest weight in the layer, so the limit grows as the weights do."
        ),
        mark(
            "A weight is near 0 below {near_zero_limit:.2g} now. The selected pixel pushes {pushed_up} units up and "
            "{pushed_down} down; for {near_zero} the weight is near 0, and {silent} are silent."
        ),
        SEE_PIXEL,
    ),
    Term(
        "logit",
        mark("score before softmax (logit)"),
        mark(
            "The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number; "
            "the digit with the highest score is the answer."
        ),
        mark("The score of digit {answer} is {logit(answer):+.3f}."),
        SEE_READING,
    ),
    Term(
        "softmax",
        mark("softmax"),
        mark(
            "Turns the scores into probabilities: e to the power of each score, divided by the sum of all these "
            "powers. They lie between 0 and 1 and add up to 1."
        ),
        mark("The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}."),
        SEE_READING,
    ),
    Term(
        "probability",
        mark("probability"),
        mark(
            "How sure the network is of a digit, computed by softmax. All of them add up to 100%, even for an image "
            "that shows no digit."
        ),
        mark("The network gives digit {answer} a probability of {probability(answer):.1%}."),
        SEE_READING,
    ),
    Term(
        "answer",
        mark("answer"),
        mark(
            "The digit with the highest probability. It is green if it agrees with the label, and violet if it does "
            "not."
        ),
        mark("The answer is {answer}, with {probability(answer):.1%}."),
        SEE_READING,
    ),
    Term(
        "label",
        mark("label"),
        mark(
            "What the image shows, as a person wrote it down. Learning compares the answer with it; a drawing has no "
            "label until you give it one."
        ),
        mark("The label of this image is {label}."),
        mark("This image has no label."),
        "label >= 0",
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
