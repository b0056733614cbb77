<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>netviz</name>
    <message>
        <extracomment>netviz/app/actions.py</extracomment>
        <source>{tooltip} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Next {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Show the next image of a {name}, or label the drawing as {name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Previous or next selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run without it, at full ink; which pixels matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Pin the selection to compare it; remove all pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Press Esc again to return to the live network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the previous selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the next selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection and close the flattened image, or leave the drawing; press twice to return to the live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run with&amp;out the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network without the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run at full &amp;ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Which pixels &amp;matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Rank the pixels by the effect of removing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Pin the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Keep the selection in its own color to compare it with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Remove all pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Stop comparing selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace its signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Shift+click, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Select several pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace what it receives and sends, or the votes for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a line, Ctrl+click a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace one connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>In the network, image, tiles and votes: move the selection; it stops at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrow, F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or digit to its numbers: select it, open Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>I&amp;mage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Order units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Wor&amp;kspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next digit of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw a digit, or return to the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Edit as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw on the current image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Undo the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Red&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Redo the last undone stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>C&amp;lear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Erase all ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Center the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Center and scale it for the network, like MNIST's digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a picture file for the network to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Pa&amp;ste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Paste a picture from the clipboard for the network to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous di&amp;git of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous digit of the picture that was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next digit of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next digit of the picture that was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Sa&amp;ve the image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Save the 28 by 28 pixels that the network reads as a PNG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>E, right mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Arrows, Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: move the pen; lower or lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: return to the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>A training elsewhere is kept in its own files; the network can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save everything as it is now: all runs, and what is on the screen; training can go on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a folder of images to learn from, or of the checkpoints of a training elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Return to &amp;MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Learn from the 70,000 digits that come with netviz again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Forget which files were opened or saved last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the &amp;network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the parameters of the network shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Follow a &amp;training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Show the networks that another program saves into a folder, as they appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Stop follow&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Look for no more checkpoints; those that were found stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a picture of the window as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Film of the training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save how the connections change as a GIF or MP4 film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write questions about this network to print, with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Handout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write what is on the screen, with its numbers in words, as a page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Walk through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through the network step by step, on a run of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>A &amp;small network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show a network so small that every weight is a number on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Open a &amp;lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through a lesson from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Presenter's &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the notes of this lesson in a window of their own, for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>List all keys and mouse gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What is &amp;this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what Tab has gone to, or else what is pointed at or clicked next; twice: what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what is pointed at next, or clicked; twice: what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What every word means, with the number at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;About netviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the version and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous or next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next or previous misread image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that digit; while drawing, label the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;{digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image of a {digit}, or label the drawing as {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show a random image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Random image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image that the network currently misreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous m&amp;isread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image that the network currently misreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Watch the network learn: image, network, weights and curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or digit: the sums beside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Learn from one image: the lesson beside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Explore data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Explore the images of the data set under the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Workspaces: Watch, Ask, Learn, Explore data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fill the screen with the network and one panel; press again, or Esc, to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Spotlight while presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>In Present: a light around the pointer, and dusk around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Hide all pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Leave only the network, or bring the panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Fold the bottom panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fold training, runs and data into a slim bar, or open them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return every panel to its original place and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text larger, up to 200%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text smaller, down to 80%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Normal (100%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return all text to the system's size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image: next or previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Learn from this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image, one stage at a time, on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Return to the previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Repeat 10 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step on the same image, 10 times, on the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step 10 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Keep the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start a new run from the changed parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy's steps and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;End the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy and return to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Verify the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Another program trains this network: its settings and its random start are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training forward or backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run from the same random start with different settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run with the same settings from a different random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Previous or next snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Return to the live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Re&amp;play training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training &amp;backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training from last to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Pre&amp;vious snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the previous snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Next snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the next snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Continue from here with new settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from this moment with new settings, as a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from here with new settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same start, different &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same settings, &amp;different start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare &amp;with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare the network on the screen with another moment, run or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show and compare all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Drag the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the network after any batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Arrows; Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: one batch; one snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: the start; the live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>%n more epoch(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>The first checkpoint of another program is awaited; stop following to train a network here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Another program trains this network; Continue from here (G) trains a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train the same number of epochs again; the learning rate schedule restarts, so the curves bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch of {count} image(s), then pause</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train as fast as possible, or at the chosen pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch, then pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch, when all training images have been used once, then pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Return to the random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to the random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to &amp;another random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Start again from another random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings of the run, and experiments to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings; Up and Down change the focused value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weight of every connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the signal that every connection carries for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw which way learning pushes every weight: −∂L/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw how much every weight has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weights, the signal, the gradient or the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By strongest &amp;vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the digit that they vote for most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by what they receive from the pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Put hidden units that look for similar things side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>W&amp;hole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom in on the middle of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom out from the middle of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a &amp;mark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Measure the change in the weights from this point on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a mark from which to measure change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Browse the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Filter and sort all images, and see how the network reads them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Flatten the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show how the image becomes a column of 784 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hin&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Say under the network what goes wrong and what helps; turned on again, all kinds come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Switch between the dark and the light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Dark or light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Sig&amp;ns by pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hatch negative bars, and dash the negative lines of a path and of the small network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>R&amp;educe motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Turn off the pulse, the sliding units and the flattening animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Wheel, +, −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>P, arrows, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the flattened image: play, step through, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the data: move; show or filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/comparison_dialogs.py</extracomment>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>There is no display to open the window on; start netviz on a desktop, or use the commands that need no display: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt cannot open a window with QT_QPA_PLATFORM={platform}; unset it, or check that this platform and its display exist. The commands {commands} need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The Wayland display {display} cannot be reached; check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. The commands {commands} need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt requires libraries that are missing; install {packages} (Debian package names). The commands {commands} need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The display {display} cannot be reached; check DISPLAY and its permissions. The commands {commands} need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>{reason}

netviz keeps running. If this happens again, please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>An unexpected error occurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>showing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>working in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the numbers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Pictures (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Another picture is still being made; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Film of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>How far the film is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>What each unit looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>MP4: for slides and the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>GIF: plays in any page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{pictures} pictures of %n moment(s), {rate} each second</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The window plays the moments, in its own colors, and takes no clicks until the film is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/encoding.py</extracomment>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>There is nothing to film yet: train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Films (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Save the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · validation {accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch} · last validation {accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>What each unit looks for (full color: ±{limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>How each unit votes (full color: ±{limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PNG: for slides and the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>SVG: lines and text to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PDF: for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{factor}× the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Light, for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Lines and text at any size; the picture of all connections at 300 dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_files.py</extracomment>
        <source>The picture could not be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/studio.py</extracomment>
        <source>The picture is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Save as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>It fits MNIST, the digits that come with netviz. They would replace the images shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Show it with &amp;MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Follow a training: the folder of its checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Save the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Closed panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Show all panels again (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Open the panel {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>▴ Show panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>{panel} {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>{sign} {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_button.py</extracomment>
        <source>▾ Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run that continues from run {number} after {moment}. Its curves overlay the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Continue from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run from the same random start (seed {seed}). Its curves overlay those of the earlier runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Same start, different settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>There is no network yet: the data set is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on A4 paper (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on Letter paper (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · seed {seed} · {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · trained elsewhere · {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network at its random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{answer} with {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Test images correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Batches trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{accuracy}, measured after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>About netviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Watch a neural network learn to read handwritten digits, with every connection drawn.

MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Everything that netviz opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Images to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a session, a network, images or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a folder of images or of checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Find a command, setting or panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Every weight as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer statistics: gradients, updates, silent units, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layers and parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>The arithmetic of the selection, to check by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Run the network without the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pinned selections side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Two networks side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Backpropagation from the image shown, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings of the run, and experiments to try (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look into the network: weights, layers, model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask about the selection: sums, what if, pins; compare networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>The data set is still loading; open the picture again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Save the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/presentation.py</extracomment>
        <source>Esc leaves the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Sessions (*.netviz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the images of {data} in the session, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With its images, {size} MB, the session opens on any computer. Without them, it opens where the same data set is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>&amp;With images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With&amp;out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>What you have trained is lost if you do not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Changes that are not saved are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>netviz did not close properly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>A copy of that session was kept on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>This answer was given about {network_and_image}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>The window shows something else now. These words are about {network_and_image}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the random start and {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the network after batch {batch} and {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/arguments.py</extracomment>
        <source>“{value}” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>Chapter {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>The window when this page was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>“{name}” is still to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>training the network for this chapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>one moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Lessons (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The lesson is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Right: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The right answer is known after the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class and shows the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown ends the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown goes on to the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>This is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: chapter {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>unit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Walk through the network in ten short chapters: you predict, try and see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Ten short chapters: you predict, try and see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Start the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>You find it in the menu Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>step {step} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>You answered {count} question(s), {right} of them correctly.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>All questions with their answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>The end of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>{right} of {count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>A lesson has its own images and network. Leave the lesson to open others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This is your own network again. Train it, or click anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>You were in “{title}”, step {step} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>netviz kept {count} answer(s).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Save the worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Replace files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Saved {names} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>First student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Last student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Write the answers to a second file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Save the &amp;network beside them, so that the answers can be computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Command that writes the answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheets written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Questions about the network on the screen, as a PDF to print. Every student gets a different image and different weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>S&amp;tudents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>To write the answers again later, run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>This network cannot be trained again from its seed; unless you save it, its answers are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}: answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet · {origin} · student {student}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pdf.py</extracomment>
        <source>The PDF cannot be written, because this system has no fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/recipe.py</extracomment>
        <source>a network that was not saved · seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is too large for a session: {size:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/datasets.py</extracomment>
        <source>{name} needs the images of {data}, which are not where they were: open that data set first, then this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/archive/reading.py</extracomment>
        <source>{name} was saved by a newer netviz: update netviz to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer a click within {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not preview a path within {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not show a moment within {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/parts.py</extracomment>
        <source>The {part} benchmark needs Qt, which cannot be loaded here: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>No other library is installed to compare with: try uv run {packages} netviz benchmark peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} takes too long to train an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} cannot train here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/startup.py</extracomment>
        <source>The window did not start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not {action} within {seconds:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window reported an error: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>The {kind} program reads a {ending} file: let OUT end in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: the arrays of {source}, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}, which rebuilds the network and reads an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: {sizes}, {activation}, for intensities from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}; see {command} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>The output cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/follow.py</extracomment>
        <source>There is no folder {parent} in which {name} could appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/command.py</extracomment>
        <source>--gradients and --model both name {path}; give each its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The network's numbers are too large to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>There is no optimizer {name!r}; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The learning rate must be a number above 0, not {rate:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The step overflows; choose a learning rate below {rate:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>{path} was not written: the gradient is too large for float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%}), learned as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>1 forward, 2 loss: L = -log p({label}) = {loss:.6f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, digits: δ = p - y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, hidden layer {layer}: δ = f'(z) · (W δ); silent units, where δ is 0: {silent} of {count}; largest δ ({shown}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>4 update: ∂L/∂w = a · δ; Δw by {optimizer} with learning rate {rate:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a digit's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>units of hidden layer {layer}: {raised} raised, {lowered} lowered, {unmoved} unmoved, {silent} silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the wrong answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct digit strengthened"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>5 forward again: read as {answer}, loss {before:.6f} before and {after:.6f} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps, with the effect on {count:,} unseen images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>{name} can be used. Chapters: {chapters}, steps: {steps}, questions: {questions}, tasks: {tasks}; about {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Facts, in expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Views, to point at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>--csv and --json are alternatives; give only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>a pixel is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not of the form ROW,COLUMN, such as 14,9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value} is outside the image: rows and columns are numbered 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not an integer or several separated by commas, such as 256 or 128,64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>{option} before {command} is an option of the window; omit it or put it after {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>without this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target} of hidden layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to unit {target} of hidden layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>signal (their product)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>gradient of -log p({digit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>target's sum z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>The target unit is silent and passes nothing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; pixel votes: {n_for} for, {n_against} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the hidden units: {n_for} for, {n_against} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the last hidden layer: {n_for} for, {n_against} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>shares of the logit: {pixels:+.4f} from all pixels, {biases:+.4f} from all biases; largest pixel shares ({count}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>without unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no digit {number}; it shows {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} digits: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} signs: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution to the score before softmax (logit) of {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without pixel {pixel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with pixel {pixel} at full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without these {count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with these {count} pixels at full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>Dark pixels send nothing; everything below assumes full intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>hidden layer {layer}, {count} units; firing units raised: {raised}, lowered: {lowered}; largest contributions ({shown}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{first} and {second} cannot be combined; give only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a digit; omit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without needs a --pixel, --neuron or --connection to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--full-ink needs at least one --pixel ROW,COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--rank covers every pixel of the image; omit {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes a sum, but a connection is a single product; omit --csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes only the sum; omit --without, --full-ink and --rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is neither a number, such as 37, nor LAYER:NUMBER, such as 2:37</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; hidden layers are numbered from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; dense layers are numbered from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names a pixel; pixels lead only into layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} starts outside the image: rows and columns are numbered 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>No image is given; use --image NUMBER, or --digits-file for your own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{option} selects from a data set and cannot be combined with --digits-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--which chooses among the digits of a --digits-file, which is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>The network's numbers are too large to trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>{option} {number} asks for an output that the network does not have: they are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path} contains a network {shape}; choose one with {inputs} inputs and {least} to {most} outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no {split} image {index}; images are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{split} image {index}: a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, digit {number} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>pixel {pixel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each digit, divided by the final total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: still {after} ({probability:.2%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: {after} instead of {before} ({probability:.2%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes equal the predicted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because the slopes of the hidden units change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because hidden units flip:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing in hidden layer {layer} ({count}): {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing ({count}): {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing in hidden layer {layer} ({count}): {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing ({count}): {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>score before softmax (logit) of {digit} without each pixel; pixels that change it: {changing}, that change the answer: {decisive}; largest changes ({count}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--save and --log both name {path}; give each its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from takes the network from its file; leave {option} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{path} is read with {activation} units and {scaling} inputs: like this, it reads {accuracy} of {n:,} training images correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Of the {n:,} training images, {n_validation:,} are held out for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>There are too few images of some classes to hold any out for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the last finite network is saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}; the network is saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the network is saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>The window needs {library}, which is missing; install {packages} (Debian package names).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value} for this student alone, or --students 1-{value} for the first {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} is not of the form FROM-TO, such as 1-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} are more than {most} students; make several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--student and --students are alternatives; give only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{option} trains a network and cannot be combined with --model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--model and --output both name {path}; give each its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, students {students}, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, student {student}, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>The PDF cannot be drawn: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/augmentation.py</extracomment>
        <source>An image can be shifted by 0 to {largest} pixels, not {shifts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch needs at least 1 image of 1 pixel, not {n_images} of {n_pixels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch of {n_images} images is larger than the batch size of {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>The indices of a batch must be from 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{images_path} holds {n_images} images, but {labels_path} holds {n_labels} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} holds no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has the label {label} at index {index}, but labels are 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>The folder {directory} has neither {name} nor {name}.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} names {n} classes, but must name {least} to {most}, one per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has no checksum for {names}, so reinstall netviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is longer than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is not a UTF-8 text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is a folder, but a file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not compressed with gzip, although its name ends in .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: its gzip data ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its gzip data cannot be decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} has the dimensions {dimensions}, but {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its SHA-256 checksum differs from the published one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is compressed with gzip, so its name must end in .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not an IDX file: it does not begin with two zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds elements of IDX type 0x{code:02X} ({name}), but netviz reads only 0x08 (uint8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {n} dimensions, but netviz reads 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is too short to be an IDX file: it ends within its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {size} bytes of data, more than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: it declares {size} bytes of data and has {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds more than the {size} bytes of data that it declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>The number of validation images must be at least 0, not {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>Of {n:,} training images, at most {most:,} can be used for validation, not {chosen:,}: one of each class is left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} cannot be read; choose a file that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is not a picture, or it is damaged or in an unknown format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has more pixels than can be read; make the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is damaged and cannot be read to its end; copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is a HEIC photo, which netviz does not read; export it as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is an SVG drawing, which netviz does not read; export it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is larger than {limit} MB; make the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is darker than the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is brighter than the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in {color} light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit unevenly, from {low} to {high} of 255; that is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink is what stands out at least {share}% as much as the strongest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and {n} lines of the paper are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>What surrounds the paper is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} lines of the paper are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>No lines and no border stand out enough to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Lines and border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes, some of which touch and are cut apart; {specks} small pieces are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; those that touch are cut apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape; {specks} small pieces are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; {specks} small pieces are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; strokes of {before:.1f} pixels are made {after:.1f} wide, as in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; its strokes are {before:.1f} pixels wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: it has no contrast, so choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it is a stroke, so choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it stands out as a stroke, so choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>28×28 pixels, bright on dark: the picture is taken as it is, like MNIST's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>The seed must be at least 0, not {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>Epochs and other counters of random numbers must be at least 0: {counters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{folder} holds several data sets ({names}): move one into a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is too large for a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is a web page, perhaps of a download that failed: fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is not an IDX file, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is damaged or truncated: it has {n:,} bytes of data, and its header says {declared:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is a Python pickle, which netviz never opens: save the arrays with numpy.savez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is damaged: it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is an archive: unpack it, and open the folder with its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} is not a picture, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>Files that are damaged or no pictures are left out: {n:,}, the first {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} has {width}×{height} pixels, too many for an image of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds no images: its arrays are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is damaged: its shape does not fit its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds Python objects in {name}, which are never loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is no table: its first line cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a table of numbers: look at line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a CSV file: it is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} has {n} columns, which is not a label and the pixels of a square image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n} classes, and netviz shows {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The ink is dark on light ground, so the brightness is inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>Rows and columns are exchanged in the files, so they are exchanged back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The images of {rows}×{columns} are resampled to 28×28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has images without labels, so there is nothing to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The test images have no labels, so they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The training images have no labels, so they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds {n_images:,} images, but {n_labels:,} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds an array {shape}, which is no row of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has labels that are not whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n:,} different labels, too many for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has labels from {first} to {last}, but its classes have {n} names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>There is only one part, so {n:,} images of it are set aside for testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses the activation {name}, and netviz shows {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses a leaky ReLU with the slope {slope:.3g}, and netviz shows the slope {known:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a convolution ({table}), and netviz shows networks of dense layers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds batch normalization ({table}), and netviz shows networks of dense layers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a normalization, {name}, between its layers, and netviz shows networks of dense layers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no arrays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no dense layers that lead from {n} inputs to classes, but {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a bias of {shape} beside {name}, which has {n_units} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network: it has {size:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {n:,} files, too many for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is incomplete: it lacks {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network when it is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it is not a whole array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it has {n_bytes:,} bytes, which does not fit its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It is of an earlier training: {name} was written after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It says no step, and the other files do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>Its name says no step, and those of the other files do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It has layers of {sizes} units, and the first network has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of Keras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is a file of Keras without a dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and netviz shows Sequential and Functional models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} lacks the weights of its layer {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has two activations after its layer {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has {name} after its last layer, and netviz shows networks with softmax there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a layer of the kind {kind}, and netviz shows networks of dense layers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of digits, or a lesson (.toml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole ONNX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has {n} inputs, and netviz shows networks that read one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes along branches, and netviz shows networks of layers in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes {kind}, and netviz shows networks of dense layers in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} wants its weights from {name}, and netviz reads only files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has its weights in {name}, which is not beside it: copy both into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/opening.py</extracomment>
        <source>There is no {name}: choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: its beginning is that of a network, and the rest is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a session of netviz: open it in the window, and save its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a zip file without a network that netviz knows; unpack it, and open what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} only names the network, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a pickle, which can run any program, so netviz never opens it; save the arrays as safetensors or NPZ instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a picture, not a network: name a file with a network, which can then read the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is no network that netviz knows: it reads {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is damaged or truncated: {name} lies outside of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, which netviz cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>standardized (mean 0, standard deviation 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1, dark ink on light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255, dark ink on light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>{words}, column by column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and of scikit-learn's, netviz shows MLPClassifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a pipeline with {name} before the network, and netviz shows networks whose inputs are scaled at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of skops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds NaN or infinite numbers in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds {fault}: {table}. {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has weights in {name} so large that sums reach {most:.0e}: its training diverged, or it is damaged. Choose an earlier checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>netviz shows dense networks of 784 inputs with one or two hidden layers of up to 4,096 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n} hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a layer with {n:,} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has a different activation in each hidden layer ({names}), and netviz shows networks with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a file of PyTorch and does not go on as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} holds more than a state_dict: it would run {name}, which netviz never does. In PyTorch, save torch.save(model.state_dict(), …) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is a file of PyTorch without a state_dict: it holds no tensors with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} cannot be written: netviz writes {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} was not written, because the parameters are not all finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/activations.py</extracomment>
        <source>There is no activation named {name!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>There is no initializer named {name!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>{n_layers} layers need {n_layers} scales, not {n_scales}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>This network reads batches of shape (n, {n_inputs}), not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs at least 1 image, not {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs 1 to {batch_size} labels and as many images of {n_inputs} inputs, not {n} labels and images of shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Parameters and images must be {dtype}, not {parameters} and {images}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Dropout needs a random generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>The saved optimizer state belongs to another optimizer or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>There is no optimizer named {name!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} was not written, because its metadata lacks {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged or truncated ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is too large for a parameter file: it has {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: it has only {n} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is truncated: its header claims {length:,} bytes, but at most {most:,} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not a table of tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, but parameters must be float32 (F32).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} with {n} dimensions or more numbers than fit, but a network has matrices and vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} lacks {names}: a network has dense_1.kernel, dense_1.bias and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {names}, which a network of dense layers does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but a kernel has the shape (inputs, units).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but the layer before has {n_units} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.bias of shape {shape}, but its kernel has {n_units} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} does not hold a network: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} cannot be used, because its metadata lacks {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} has {value!a} as {key} in its metadata, which is not a number of at least 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>A network needs at least inputs and outputs, but {sizes} is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Each layer needs a whole number of units, at least 1, not {size!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>The parameters of this network are a vector of {n_parameters} numbers, not of shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Parameters must be contiguous float32 or float64, not {dtype}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>There is no schedule named {name!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>one cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A column of {n} units cannot be drawn: use 1 to {most} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A matrix of shape {shape} does not fit {n_left} by {n_right} units: use one value for every connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/contrast.py</extracomment>
        <source>The contrast must be a number above 0, not {exponent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>Lines need equally many starts, ends and values, not {n_starts}, {n_ends} and {n_values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>The thickness of lines must be at least 1 pixel, not {thickness}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/tiles.py</extracomment>
        <source>{n_inputs} weights do not fill a tile of {height} by {width} pixels: use the shape of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>A picture of {width} by {height} pixels is empty: use at least one pixel in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>The region x {x0} to {x1}, y {y0} to {y1} has no area: the smaller bound must come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/resources.py</extracomment>
        <source>{path} is missing: it is part of netviz, so reinstall netviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>There are no test images to compare the networks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>These networks tell {n_classes} classes apart, and the test images have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/correct_images.py</extracomment>
        <source>There is no such image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} validation images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} test images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Show these {images:,} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Clear the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen digits in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Center the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The strokes are {width:.2f} pixels wide; those of MNIST's digits are {usual:.1f}, measured the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Thicken the strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rates.py</extracomment>
        <source>Try {rate:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was too large before the first batch: choose a smaller start scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Training stopped because the loss grew without limit: a learning rate of {rate:.3g} is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>All {weights:,} weights are exactly 0 after {steps:,} batches: no signal passes, so none of them learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The units of a layer have nearly the same weights, so they all learn the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: a learning rate of {rate:.3g} is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: a learning rate of {rate:.3g} is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try true labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: {training:.0%} of the training images are read as labeled, {validation:.0%} of the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: after {steps:,} batches the loss is still {last:.2f} (guessing: {guessing:.2f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: a learning rate of {rate:.3g} is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: learning does not advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The validation loss rose from {best:.2f} (batch {step:,}) to {last:.2f}, the training loss is {training:.2f}: learned by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show batch {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{training:.0%} of training images but only {validation:.0%} of validation images are read correctly: learned by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show unit {unit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try no noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try dropout {rate:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Nothing is drawn yet, so there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>No pixel is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Another program trains this network, so its batches are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The image has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The network has no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>A whole number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>There is no number {place} here: they go from 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A gradient needs a label, and this image has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>No batch has been trained yet: train one (B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Recomputing the gradient of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A checkpoint holds no gradient of its batch: choose the gradient of this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>There is nothing to compare with yet: set a mark (Ctrl+K) and continue training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Nothing has changed since then: train a batch (B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>The change is measured from this checkpoint: choose another one in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Both networks have the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>These weights cannot be compared: the layers of the two networks have different sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/arranger.py</extracomment>
        <source>Select a pixel first: units are then ordered by what they receive from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the start of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}, near the start of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>run {number}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>= A − B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: the picture shows the change from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: Change measures from here once you are back in the live run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading MNIST…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{problem} netviz shows MNIST instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>There is nothing to save yet: the data set is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name} has {n} outputs, but the images shown are of {n_classes} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Open images of {n} classes first, then this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>What you trained before is kept in the list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name}: {activation}, inputs {scaling}; it reads {accuracy} of {count} training images correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no class {number}: they are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/learner.py</extracomment>
        <source>This run and its optimizer state are no longer in memory; choose another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>This network belongs to another run: return to the live run (L) and repeat the lesson there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>The changed parameters are not finite: choose a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on {count} images.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on this image.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} The old run is kept; see Runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} It has trained on a test image, so its test accuracy is now biased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Random noise has no label, and without one there is no loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Choose a label for the drawing: without one there is no loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/live_run.py</extracomment>
        <source>New random start with seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every training image correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every test image correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; open one with {pixels} inputs and {least} to {most} outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; the window can show one or two hidden layers. Use netviz trace instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has a layer of {widest:,} units; the window can show up to {most:,}. Use netviz trace instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This data set allows at most {most:,} validation images: one of each class is left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/picture_files.py</extracomment>
        <source>This picture is empty; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>{count} selections are already pinned; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>Pinned in its own color; see the Pins tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: {optimizer} {rate} from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: {optimizer} {rate} from {moment} of run {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: {name}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: trained elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: {optimizer} {rate} from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: {optimizer} {rate} from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/runs.py</extracomment>
        <source>Run {number}: {optimizer} {rate}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>Saving {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>There is nothing to save yet: the network is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing · A: {a} · B: {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing runs · Δw = run {number} − run {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing the past · {moment} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing run {number} · {moment} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>These two networks have different layers, so their weights cannot be subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>from run {other} to run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>There is nothing to replay yet: train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no network yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The data set is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>These connections have not been counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet that is trained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>No runs are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There was no batch yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The accuracy has not been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>Another program trains this network, so its settings are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no fact “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>“{name}” has another number of arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/arithmetic.py</extracomment>
        <source>The sum cannot be written out because the network's numbers are no longer finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The answer is correct at {probability}, so every δ is at most {largest:.2g} and there is almost no gradient to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The loss rises from {before:.4g} to {after:.4g}: a gradient is right only for small steps along it, and this step was too long or pointed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other digits is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other digits are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} already counted against it: its weight moves away from 0, so it now counts more against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} already counted against it: their weights move away from 0, so they now count more against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} counts against it: its weight moves toward 0, so it now counts less against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} count against it: their weights move toward 0, so they now count less against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} is reinforced but contributes less than before: the step also changes how strongly its unit fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} are reinforced but contribute less than before: the step also changes how strongly their units fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} is weakened but contributes more than before: the step also changes how strongly its unit fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} are weakened but contribute more than before: the step also changes how strongly their units fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other digits' scores, weighted by p, even more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other digits' scores, weighted by p, even more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other digits lowers the loss by more than this costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other digits lowers the loss by more than this costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other digits cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other digits cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for the wrong answer {answer} is raised: weighted by p - y, all its votes together help {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for the wrong answer {answer} are raised: weighted by p - y, all their votes together help {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit would vote for {label} but is not strengthened: it is silent for this image, so no error flows back through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units would vote for {label} but are not strengthened: they are silent for this image, so no error flows back through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} is not silent but receives no error: its weights to the next layer carry none back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} are not silent but receive no error: their weights to the next layer carry none back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} starts or stops firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} start or stop firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves although this image gives it no gradient: the optimizer still follows earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move although this image gives them no gradient: the optimizer still follows earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} changes at least half as much as the one that changes most, but has less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} change at least half as much as the one that changes most, but have less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>There is no dense layer {layer}; dense layers are numbered 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no input {source}; its inputs are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no unit {target}; its units are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/digits.py</extracomment>
        <source>There is no output {digit}; outputs are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/image_trace.py</extracomment>
        <source>The image has shape {shape}; this network reads {count} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/learning.py</extracomment>
        <source>There is no label {label}; labels are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has {inputs_a:,} inputs and {outputs_a:,} outputs, the second {inputs_b:,} and {outputs_b:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has weights that are no longer finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the second has weights that are no longer finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>No pixel is selected; select at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>There is no pixel {pixel}; pixels are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>A pixel is selected twice; select each pixel once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no unit {unit}; hidden units are numbered 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>The network tells {n} classes apart, but the data set {name} has {n_classes}: choose a network or images to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>No images are left to train on, so choose fewer validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>There is no setting named {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>The setting "{name}" is fixed for this run; start a new run with Reset to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of classes must be a whole number of at least {least}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no activation named {value!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>At least one hidden layer is needed, as a number of units, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of hidden units must be a whole number of at least 1, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>A network with these hidden layers has {value:,} parameters, more than the limit of {most:,}: choose fewer units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no initializer named {value!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The start scale must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The initial bias must be a number, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no optimizer named {value!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no schedule named {value!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The learning rate must be a number above 0 and at most {most:g}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Adam's epsilon must be a number above 0, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch size must be a whole number of at least 1, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of epochs must be a whole number of at least 1, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The L2 penalty must be a number of at least 0, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Dropout must be a share of at least 0 and less than 1, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The seed must be a whole number of at least 0, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch seed must be a whole number of at least 0, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of validation images must be a whole number of at least 0, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of training images must be a whole number of at least 0, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The random shifts must be a whole number of pixels from 0 to {most}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Noise must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Shuffled labels must be a share from 0 to 1, not {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training cannot begin, because the loss is too large before the first batch: choose a smaller start scale and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training diverged at batch {batch}, because the learning rate of {rate:g} is too high: lower it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/evaluation.py</extracomment>
        <source>There are no images to evaluate the network on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>Batch {step} is before the last kept batch of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept before batch {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/keyframes.py</extracomment>
        <source>This run has already begun epoch {epoch}, so choose at least {epoch} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The pictures of the first layer turn from noise to strokes within one epoch, and after five epochs the test accuracy is about 98%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Fast 98%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The curves rise steeply at first and level off as the learning rate falls to 0, and the validation accuracy passes 98% within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Most accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Random shifts of up to one pixel make an image look new almost every time, so the validation curve keeps up with the training curve to the end, at about 99%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Learning rate too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The first steps are so long that most units never fire again: the loss rises a hundredfold, then falls back to that of guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>All weights zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Every hidden unit gets the same gradient, so all 256 pictures are alike, and the network is as good as one with a single hidden unit, until rounding errors tell the units apart after about 100 batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>One hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>No hidden nonlinearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Without ReLU, two layers can do no more than one, and the accuracy stops at about 92%, however long the network trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Tiny training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The training accuracy soon reaches 100% while the validation accuracy stays far below: the network memorizes the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Shuffled labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one digit in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>There is no preset named {name!r}: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>The given parameters do not fit the configured network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is finished; extend it to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is not finished yet, so it cannot be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>A change after batch {event_step} cannot be repeated after batch {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This snapshot belongs to a run with different settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>“{name}” depends on the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a division by zero has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{value}” is a text where a number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, the {parameter} must be {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no {parameter} {value}: they go from 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{name} is not a lesson that can be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There is another problem: “netviz lesson check” lists both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There are {n} more problems: “netviz lesson check” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is longer than {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is empty: write one, such as 2 * pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a “{found}” that closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a quotation mark too few: write {mark} after the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” lacks a bracket: write “{closing}” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has “{other}”: write “{ours}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has one equals sign: write == to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not an expression: write arithmetic with facts, such as 2 * pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not a way to write a number: write .2f, +.3f, .1% or d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace is left open in “{text}”: write }} after the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace in “{text}” closes nothing: write {{ before the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” uses something that lessons cannot: only arithmetic and facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is a text where a number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A division by zero has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A text and a number cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>; “netviz lesson words” lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no fact “{name}”{guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” has another number of arguments: write {usages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no event “{name}”; there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{text}” has another number of arguments: write {usage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no action “{text}”{guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” needs a whole number or an expression in braces, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” cannot have {text}: there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>the answer is a text, “{value}”: it must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no choice {value}: the {count} choices are counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no {kind} {value} to click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>a reply is to choice {value}, which does not exist: the {count} choices are counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/player.py</extracomment>
        <source>The question was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>its tables are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>line {line}: a letter here is not in UTF-8: choose the encoding UTF-8 when you save the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“hide” has no question: write “ask”, or remove “hide”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>two steps have the name “{name}”: change one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is an answer, but no question: write “ask”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is a question, but no answer: write “answer”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“choices” and answer_by = "choice" belong together: write both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“do” and “until” belong together: the step must know when the task is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{field}” has no task: write “do”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“until” is never true, so the task never ends: name what is to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no preset “{name}”; there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no view “{name}”{guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>no earlier step has the name “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>the step “{name}” has no question, so nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” speaks of an answer, but this step asks nothing: write “ask”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” has no value before the question is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>{where}: {problem}{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>; did you mean “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is missing: write {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”{guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the nearest are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the fields here are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” cannot be “{value}”; it can be {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has a value that it cannot have: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be a list: begin each with {header}, in two brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {wanted}, not {got}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is empty: write something there, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is longer than {n} characters: shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has more than {n} entries: remove some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>line {line}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the entries of a list are separated by commas: write a comma before {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the list that begins here is not closed: write {closing} after its last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the table in braces that begins here is not closed: write {closing} at its end, on the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a chapter or a step begins with two brackets: write [[{name}]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a field is written as name = value: write an equals sign after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>there are two fields “{name}” here: remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a backslash in a text is written twice: \\</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>this is neither a field, as in name = value, nor a heading, as in [[chapters.steps]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a long text is not closed: write """ at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text is not closed: write a quotation mark at its end, on the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a heading lacks a bracket: write [[{name}]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>“{name}” has no value: write one after the equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in straight quotation marks: write " instead of {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>write true or false, in small letters and without quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in quotation marks: write one before and one after {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>{closing} has nothing to close: write {opening} before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>each field has a line of its own: begin another line before {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the value ends before {text}: within a text in double quotation marks, write \" for a quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of pixels, 784.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The rows of the image, 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The columns of the image, 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The units of the first hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digits that the network can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of weights of a dense layer; the first is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of biases of a dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of all weights and biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The weight of one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Where a pixel stands in the column of all pixels: columns · row + column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of a pixel of the image on the screen, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many pixels of the image have an intensity above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The label of the image; −1 if it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability; an empty drawing has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a digit before softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image, −log of the probability of its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The sum that arrives at a unit of the first hidden layer, with its bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What a unit of the first hidden layer passes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units of the first hidden layer pass something on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The unit of the first hidden layer with the highest activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of the first n test images the network on the screen reads correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads correctly, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads wrongly, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th training image that the network reads wrongly, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first training image that is read correctly with a probability below p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read wrongly with a probability above p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read correctly with a probability below p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The index of the selected pixel; −1 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The row of the selected pixel; −1 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The column of the selected pixel; −1 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of the selected pixel; 0 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected unit of the first hidden layer; −1 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected digit; −1 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units do not notice the selected pixel: their weight is near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Below which magnitude a weight is near 0: a tenth of the largest in the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units pass nothing on, whatever the selected pixel sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which a pixel sends the strongest signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the signal from a pixel to a unit is, whatever its sign; 0 if the unit is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a unit: intensity times weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a digit through the units that fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which the selected pixel sends the strongest signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many selections are pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The contrast of the connections, as it stands beside its slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the connections show: weights, signal, gradient or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches the network on the screen has been trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches make an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images of a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many epochs are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The peak of the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the schedule of the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the schedule changes the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The strength of the L2 penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the units that are switched off at each step, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>By how many pixels training images are moved at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the noise in training images is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the training images with a random label, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The seed of the random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the run on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>In a comparison, the number of the run whose weights are subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the last batch, before its step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How long a batch takes at the teaching speed, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether batches are being trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The training and validation images together, 60,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that the network is trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that are set aside to measure the accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the validation images, when it was last measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the accuracy was measured after the last batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The stage of learning from one image: 0 without, 1 forward, 2 loss, 3 backward, 4 update, 5 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability before the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit before the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit after the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image before the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image after the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step reinforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step weakened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to this question; it has no value if the question was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to the question of an earlier step, by its name; no value if it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the answer to this question is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether something was done in this step: flatten, train, draw or reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a test image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a training image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an image of random intensities; n is the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an empty image to draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a unit of the first hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the signal, intensity times weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the gradient of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the change since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels to watch training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels with the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels of learning from one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the summary of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the weights of all units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Train until so many batches are trained, at full speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Go back to the random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Start the run of a preset, such as linear or shuffled-labels; a name, no expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Learn from the image, as far as stage n; 0 ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Play the animation of the rows that become a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Close the animation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the button Flatten below the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the label below the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>what the network reads, below the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the column of pixels in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the pixels to the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the units in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the digits with their probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the counts under the columns of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the middle of the network, where it says that nothing is learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the modes above the network, with their legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the line of words under the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the pictures of all units’ weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the number above these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the panel on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the accuracy in the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the curves at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the data set at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Keep the selection in its own color to compare it with others (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every digit's score before softmax (logit):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, digits or connections. Each keeps its color in every view, and a table here shows what each one adds to each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What {name} adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The score before softmax (logit): everything added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Select {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Unpin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>unit {unit} L{layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>{condition}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>the {count} strongest of {all} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>There is nothing to read: the drawing is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{inked}, {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} pixels {part}, all biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A digit's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>index {columns}·{row} + {column} = {index} &amp;nbsp; intensity {intensity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensities add up to {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>&lt;b&gt;{condition}&lt;/b&gt; (intensity now 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each digit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this pixel {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: these pixels {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this through the units that fire now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this through the units that fire now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this, with every unit as it is now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this, with every unit as it is now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>actually sent to {name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>signals {rest} &amp;nbsp;+ bias {part} &amp;nbsp;= sum {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its sum is not above zero, so it is silent and adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is exactly zero, so it adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each digit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score before softmax (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>1 unit votes for it, {against} against; the image shows each pixel's share. The {count} strongest votes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{votes} units vote for it, {against} against; the image shows each pixel's share. The {count} strongest votes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: all votes {rest}, its bias {part}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensity {value} × weight {weight} = signal {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation {value} × weight {weight} = signal {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} is silent and passes nothing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} has activation zero and passes nothing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each digit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;sum&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>This image has no label, so there is no loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would not change this weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would lower this weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would raise this weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The terms of the sum with its running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Point at a row to highlight its connection; click to select it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Softmax: from scores (logits) to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The steps of the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the whole calculation as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the calculation for a spreadsheet, with all decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The numbers have overflowed: reset, or lower the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ x·w + b, over all {count} pixels; those without ink add nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The answer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;z = {value}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name}: {value}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}; silent ones add nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units; silent ones add nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The pixel's intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight to the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The unit's activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What arrives at the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What the unit receives through the earlier layers and passes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The term; its last decimal may be off by one so that the displayed sum is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>A selected term first, then the largest ones, then all others together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>Its score before softmax (logit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The score minus the largest of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>e to the power of that difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>%n other(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>The network's answer before and after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network without the selection (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>At full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Pixels that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Remove each pixel in turn and rank the pixels by the effect (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>With {name} at full ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select one or more pixels to see what full ink there would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A digit cannot be removed. Select pixels, a unit or a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select pixels, a hidden unit or a connection: the network then runs without it, and you see whether the answer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer stays &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer changes from &lt;b&gt;{before}&lt;/b&gt; ({now}) to &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The share predicts a change of {linear} for {name}; the actual change is {exact}: a share keeps every unit as it is, but {flips}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>There is no ink here, so nothing is sent and nothing changes. The lines show what full ink would send; press I to run the network with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No unit begins to fire or falls silent, so the actual change is the predicted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Each unit responds linearly over this range, so the actual change is the predicted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The prediction assumes that units respond linearly, but {activation} is curved, so the actual change differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} in layer {layer} would begin to fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} would begin to fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} in layer {layer} would fall silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} would fall silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>unit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>units {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} units ({names}, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score before softmax (logit) now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score with the change, from a forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The actual change of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The change that the shares predict, with every unit as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability now, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability with the change, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The pixels that matter most for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No single pixel decides: removing any one of them leaves the answer unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Removing just one of them can change the answer to &lt;b&gt;{answers}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} of {total} pixels change the score before softmax (logit) of {name}; a pixel without ink changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Row, column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the digit's score before softmax (logit) changes without this pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The digit's score before softmax (logit) without this pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The network's answer without this pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>Compare with another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A is the network on the screen: {name}. Choose B: a moment of a run, or a file. For a run with another seed, first choose “Same settings, different start” in the Time menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>{name} (live)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The batch, or the step of a training elsewhere; the nearest snapshot is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The run that B is a moment of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both networks in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Test images that the networks read differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units of both networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the first network in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the second network in every view, its units in the order of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Put the network on the screen beside another one: an earlier moment, another run or a file. Each hidden unit is matched to the one in the other network that looks for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A: {a}
B: {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: the first {shown} of {count} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: {count} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both give the same answer for {agreement} of the {count} test images. Only A is right on {only_a}, only B on {only_b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Units that correspond: {count} pairs, mean similarity {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Draw how the weights differ between units that correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A has {a} units and B {b}: only networks with the same layers can be subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit has no counterpart in the other network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Unit {unit} of A and unit {partner} of B: similarity {similarity} (cosine of their weights).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>test images correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖weights‖, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖biases‖, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Number of the test image; click to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What A reads it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What B reads it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>unit of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>A hidden unit of A; click to select it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>unit of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Its counterpart in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>The cosine between the incoming weights of both, from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/unit_pair.py</extracomment>
        <source>{a} beside {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>Count and average image of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>{name}: {count} of {total} images, {share}.
Click to list only these images (Return).
Double-click to show their average to the network (Shift+Return).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>Confusion matrix: labels by answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The confusion matrix
appears once the network
has read these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>{cell}
Double-click to list these images (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The network has not read these images yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>all {count} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}: {count} images, {share} of them correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>read as {answer}: {count} images, {share} of them correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}, read as {answer}: {count} images, {share} of label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Show all images of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training and validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} images: {training} training + {validation} validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread by the live run after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>There are no images yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network is reading these images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training and validation images matches the filters:
{filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} test images matches the filters:
{filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training images matches the filters:
{filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} validation images matches the filters:
{filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} images matches the filters:
{filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>label {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>read as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Image set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Label: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Read as: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Show correct images, misread ones, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort by number, by confidence (the probability of the answer) or by loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ or ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct and misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✗ misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Misread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training + validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Thumbnails. Arrow keys move between them; Return shows the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>read as {name} with {probability} after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The first images: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The ink is darker than its ground: invert the brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Rows and columns are exchanged in the files: exchange them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The network starts again from random weights, and learns from these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>&amp;Use these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>{train} training images and {test} test images in {classes} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: from {fewest} of {rarest} to {most} of {commonest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Readings of the file, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>&amp;Show this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Network in a {form} file: {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled or which activation the hidden units have. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Not part of the network: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What the network expects for a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What each hidden unit makes of its sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Share of the training images that it reads correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Mean cross-entropy, in nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>tried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The best readings are tried on more training images than the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>{count} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>You chose this reading; netviz proposes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: of those within 0.3 percentage points of the best, this one has the smallest loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: no other reading comes within 0.3 percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>How the image is flattened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>{title}. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{rows} rows of {columns} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixel (row, column) is number {columns}·row + column, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>… {rows} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 0: the first {columns} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 1: the next {columns}, joined end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixels {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {columns}·{row} = {first} to {columns}·{row} + {last_column} = {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{count} pixels in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Flatten the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image (arrows, Home, End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100% (arrows, Home, End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip to the network (any key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Back to the network (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play or pause (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play from the start (Home, then P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/painting.py</extracomment>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Show all words of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Here, now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>No word matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Shift+F1 and a click explain any word, control or number in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>random start (initializer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Before training, every weight is a random number, so the network can only guess. The initializer sets how large these numbers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about {100 / classes:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The number from which all chance follows: the starting weights and the order of the batches. The same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run has the seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>loss (cross-entropy, in nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten digits about 2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For this image it is {loss:.4f}: −ln {probability(label):.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten digits gives about 10%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>On the validation images, the last measurement gave {validation_accuracy:.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is measured once the data are loaded, and from time to time while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>training, validation and test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns from the training images only; the validation images show, while it trains, how well it reads images it never learns from. The test images are saved for the end, so that no setting is chosen to suit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A small group of training images: the network reads them all, then changes its weights once. Larger batches mean steadier steps, but fewer of them in an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A batch has {batch_size} images, and the network has been trained on {batch} of them so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>One pass through all training images, batch after batch. Several are needed, because each batch changes the weights only a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An epoch has {batches_per_epoch} batches, and this run is to last {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>gradient (∂L/∂w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss L rises when a weight w grows. Learning goes the other way, so the picture shows −∂L/∂w: it raises the blue weights and lowers the orange ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each of the {parameters} parameters has a gradient of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>δ (delta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or digit grows: its share of the blame. A digit’s δ is its probability, minus 1 for the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the digits through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>learning rate (η)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How large the steps of learning are. Too small, and hardly anything changes; too large, and every step overshoots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it rises to {learning_rate:.3g} and then falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is {learning_rate:.3g} at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>update (Δw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How much one step changes a weight: minus the learning rate times the gradient, or what the optimizer makes of it. The step raised the blue weights and lowered the orange ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The last step changed the probability of {label} from {probability_before(label):.1%} to {probability_after(label):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>optimizer (SGD, momentum, Adam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The rule that turns the gradient into a step. SGD follows it directly, momentum keeps going partly in the last direction, and Adam also gives each weight its own step size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run uses {optimizer}, and has taken {batch} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How the learning rate changes during training. One cycle rises quickly to a peak and falls slowly to 0, so the last steps are small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns its training images by heart and reads new ones worse. The sign: the validation loss rises while the training loss still falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It read {batch_accuracy:.1%} of its last training batch correctly, and {validation_accuracy:.1%} of the validation images: a wide gap means overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Train until the validation accuracy is measured to compare it with that of the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a smoother network, which overfits less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it adds {l2:g} · w to the gradient of every weight w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so it does nothing: choose another number under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>At each training step, some of the units are switched off at random. The network cannot rely on single units, which helps against overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, each step switches off about {100 * dropout:g}% of the {units} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so no unit is switched off: choose a share under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shifts and noise (augmentation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each time a training image is used, it is shifted or gets noise at random. So the network sees more variety than the data set has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run images move by up to {shifts} pixels, with noise of {noise:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Both are 0 in this run, so every image stays as it is: choose an amount under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shuffled labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An experiment: some training images get a random label. A network can learn even these by heart, but that does not help it to read new images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, {100 * shuffled_labels:g}% of the training images have a random label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run every image keeps its own label: choose a share under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How much ink a pixel has, from 0 for none to 1 for full. The image is nothing but these numbers, and they are all that the network sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{inked} of the {pixels} pixels on the screen are above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The rows of the image are put one after another into a single column, the form that a dense layer needs. A pixel’s index in it is the number of columns times its row, plus its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The number on a connection: whatever passes through is multiplied by it. To learn is to change the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first layer has {weights(1)} of them: one from each pixel to each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a digit adds to its sum, whatever the image shows. There is one for each unit and one for each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Digit 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with one hidden layer to see a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>There are {pixels} · {units} = {weights(1)} in the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>dense layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A layer in which everything is connected to everything: each unit sees the whole image. It holds one weight for each connection and one bias for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first one holds {weights(1)} weights and {biases(1)} biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>unit (neuron)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>It adds up every signal that arrives, and its bias. Its weights, drawn as an image, show what it looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with a hidden layer to see a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>activation, ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a unit passes on. With ReLU that is its sum if it is above 0 (the unit fires), and nothing otherwise (it is silent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>silent unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A unit whose sum is not above 0: it passes nothing on, where others fire. A unit that is silent for every image is dead and learns nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{units - firing} of {units} units are silent for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>signal (x·w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a connection carries: the intensity x of its pixel, or the activation of its unit, times the weight w. A pixel without ink sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel sends its strongest signal, {signal(most_moved):+.4f}, to unit {most_moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each digit’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>units that do not notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A pixel moves a unit only if the unit fires and the weight between them is not near 0. Near 0 means below a tenth of the largest weight in the layer, so the limit grows as the weights do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A weight is near 0 below {near_zero_limit:.2g} now. The selected pixel pushes {pushed_up} units up and {pushed_down} down; for {near_zero} the weight is near 0, and {silent} are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>score before softmax (logit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number; the digit with the highest score is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of digit {answer} is {logit(answer):+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Turns the scores into probabilities: e to the power of each score, divided by the sum of all these powers. They lie between 0 and 1 and add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a digit, computed by softmax. All of them add up to 100%, even for an image that shows no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives digit {answer} a probability of {probability(answer):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The digit with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The answer is {answer}, with {probability(answer):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the image shows, as a person wrote it down. Learning compares the answer with it; a drawing has no label until you give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The label of this image is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This image has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>All weights and biases together: everything that the network knows. Training changes them and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This network has {parameters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>model summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The layers of the network in order, with the size of what each puts out and its number of parameters. Every framework prints such a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The parameters add up to {parameters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Click a pixel to see its numbers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Learn from this image (N) to see its numbers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Show an image with a label to see its number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Draw something, or show another image, to see a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>They are counted as soon as the data are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How much strong connections stand out from weak ones. It changes the picture, never the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Weights, Signal, Gradient, Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>What the connections show: the weights, the signals of this image, which way learning pushes the weights, or how far it has moved them. Blue is always positive, orange negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The {weights(1)} connections of the first layer show {mode} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>order of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Units can be drawn in another order, so that similar ones stand together. The network stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How fast training runs on the screen. At teaching speed, the first batches come one by one, because that is when most happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>At the teaching speed the first batch takes {teaching_seconds(1):.2g} s, and batch {batch + 1} takes {teaching_seconds(batch + 1):.2g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Any moment of a run can be shown again, exactly as it was. A banner tells you when the screen shows the past, a copy or another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows the network after {batch} batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>One training, from its start to where it stands, with its settings and curves. Reset begins a new run and keeps the earlier ones for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows run {run_number} after {batch} batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The first run begins as soon as the data are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>comparison of two networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights of one network minus those of another. A connection is blue where the first one has the larger weight, and orange where the second has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen compares run {run_number} with run {compared_run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Choose Time &gt; Compare with, or train a second run and compare it with the first one under Runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>curves of loss and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The validation accuracy is {validation_accuracy:.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the digits: a unit that fires votes for a digit if its weight is blue, and against it if orange. Each row is a digit, each column a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {weights(2)} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The network runs again without the selection, or with it at full ink, and both answers are compared. This is exact; an effect assumes that all units stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>As it is, the answer is {answer} with {probability(answer):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A pinned selection keeps its own color in every view. A table compares what the pins do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{pins} selections are pinned now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Nothing is pinned: select something, then choose Ask &gt; Pin the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>misread images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Images whose answer is not their label. They show best what the network has not learned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It reads {correct_of(100)} of the first 100 test images correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A row for each label, a column for each answer, and in each cell a number of images. Those on the diagonal are read correctly; every other cell is a kind of mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Of the first 100 test images, {correct_of(100)} are on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The images are counted as soon as the data are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>layer health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Numbers that show engineers whether a layer learns: the size of its gradients and updates, its share of silent units, the spread of its weights. Updates of about a thousandth of the weights are healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{firing} of {units} units fire for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Compares the gradient from backpropagation with how the loss really changes when a weight is moved a little. If the two agree, backpropagation is programmed correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {parameters} parameters whose gradient can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Leads you through the network step by step, and asks what you expect before it shows you. It has its own run, so yours stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The lesson’s network has been trained on {batch} batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Your own image, drawn with the mouse; the network reads it while you draw. Centering moves and scales it, as was done with the images of the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The image on the screen has {inked} pixels with ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Do what this hint proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Explain the word behind this hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>More about this hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Don't show hints of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>View › Hints, turned off and on again, brings back all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Not now: no hint of this kind until the next run or drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Start a new run with this setting and train it; the run before stays in Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Let the network read the drawing as if it stood in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Change the drawing; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Show what this hint speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous digit of the picture (Shift+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next digit of the picture (Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>{number} of {n} in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Drawing field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>28 by 28 pixels. Draw with the left mouse button and erase with the right one. With the keyboard, move the pen with the arrows and press Return to put it down or lift it. E switches between pen and eraser, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw a digit here.

The right button erases.
Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Click pixels of the drawing to trace them, as in any image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Draw with the left mouse button (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase with the left mouse button; the right one always erases (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Redo the last undone stroke (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear the field (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Prepare the drawing like MNIST's digits: scale it to 20 by 20 pixels and put its center of mass in the middle (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Return to the data set; the drawing is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Drag over the part of the picture that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Read from left to right: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>Input image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>28 by 28 pixels. Click a pixel to trace its signal; Ctrl and the arrows move the selection. F3 shows its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>No image yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Label of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Previous image (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random image (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image that the network currently misreads (W); Shift+W for the previous one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Digit ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a digit (0 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Test ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Choose the test images or the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw a digit (D); Shift+D draws on this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Learn from this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Class ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9: the first ten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as the network sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as you drew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as the network sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as you drew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Train ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>row {row}, column {column} · {columns}·{row} + {column} = {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{row}, {column} · {columns}·{row} + {column} = {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>intensity  {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet: there is nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>the network reads  {answer}  with {probability}  {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>reads  {answer}  with {probability}  {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{answer}  {probability}  {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>✗ it is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Dark ink on light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Invert the picture so that the ink is bright, as in MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How strong ink must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Toward the right, only stronger ink counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Find again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Search the whole picture again, without your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Strength of ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes. Click the one to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} digits, read as {answers}. Click the one to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} letters, read as {answers}. Click the one to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} characters, read as {answers}. Click the one to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes, read as {answers}. Click the one to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see: 28 by 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Backpropagation checked on the live network: the gradient of 200 random parameters, compared with the change of the loss when each is moved a little (central differences in float64). The number is the largest relative error; below 1e-5 the gradient is correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Verify gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking the gradient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient: the numbers are too large to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>the numbers are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ gradient checked: {error} (batch {step})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error} (batch {step})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ gradient is wrong: {error} (batch {step})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error} (batch {step})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Gradient, update and silent units of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Layer statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights, and those with which this run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The outlines are the weights with which this run began, random or loaded. Heights follow the square root of the count, so that small counts stay visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Units that fire for none of {count} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The layer and its number of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Norm of the gradient per weight, ‖g‖ / √n, in the last sampled batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights of the lesson's copy of the network after {moment}; silent units counted on {images} images. Learn shows the gradient and the update of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Gradient and update from {update}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The gradient and update of this batch are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The program that trains this network keeps its gradients and updates to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Train a batch (B) to see its gradient and update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Histograms of each layer's weights, and of those with which this run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights by size: blue above zero, orange below, gray around it; the outline: those with which this run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The image passes through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>How wrong the answer is, in one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backpropagation: the error flows back, and every connection gets a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The same image with the changed weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Previous stage (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next stage (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The rule that turns the gradient into a step: a fresh optimizer, or the run's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Optimizer of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>With the run's optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The run's own optimizer with its state, at the run's current learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning rate of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>almost 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat ×{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat the step on this image {count} times, on the copy (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Keep as new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learn from the next image of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy's steps and start again from the live run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>End lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy and show the live run (Shift+Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The size of a step. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Begin: forward (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: loss (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: backpropagation (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: update (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: forward again (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Another step (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}, after %n step(s) on the copy</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right digit, {label}, changes what it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right digit, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right digit, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong digit, {answer}, or into the right digit, {label}, changes what it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong digit, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right digit, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong digit, {answer}, are weakened ({weakened} of {total}); those into the right digit, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The possible answers; the label is green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Target: 1 for the label, otherwise 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the digit's sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Change in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The layer of the connections (the last one leads to the digits), and the digit they affect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>reinforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the digit's score before softmax (logit) for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the digit's score before softmax (logit) for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>No effect: the source or the target is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>L{layer} → others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>How many times the step was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>p(label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability of the label, for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Loss for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>on {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Accuracy on {count} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>was {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The image passes through the network: {units}. Its label is {label}; the network answers {answer}, with {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;δ = p − y&lt;/b&gt;&amp;nbsp; at the digits, the error: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;δ&lt;sub&gt;j&lt;/sub&gt; = f′(z&lt;sub&gt;j&lt;/sub&gt;) · Σ w&lt;sub&gt;jk&lt;/sub&gt; δ&lt;sub&gt;k&lt;/sub&gt;&lt;/b&gt;&amp;nbsp; at the hidden units: the errors behind it, weighted. No error passes through %n silent unit(s) (gray), whose slope is 0.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;∂L/∂w = a · δ&lt;/b&gt;&amp;nbsp; on each connection, the gradient: its input times the error at its end. The picture shows how the loss falls: learning raises what is blue and lowers what is orange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η is the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and η = {rate}.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and an η that starts at {rate}.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The learning rate schedule of the run has ended, so η is almost 0: raise η to see a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The picture shows Δw for every connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss hardly changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>An active connection carries something for this image: its source is not silent. The others stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The numbers of this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The rehearsed image and the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>First choose a label below the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>See how the network learns from one image: &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;loss&lt;/b&gt;, &lt;b&gt;backpropagation&lt;/b&gt;, &lt;b&gt;update&lt;/b&gt;, and &lt;b&gt;forward again&lt;/b&gt;, on the same connections. All of this happens on a copy: the run does not change unless you keep the result.&lt;br&gt;&lt;br&gt;Press &lt;b&gt;N&lt;/b&gt; or the button for the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>&lt;b&gt;The same step, %n time(s).&lt;/b&gt; The network rehearses this image; the table shows the effect on unseen images.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>Click a row to highlight its layer in the network; click it again to show all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>The network, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>&lt;b&gt;{count} parameters&lt;/b&gt; in float32, {size} KiB. They are everything the network knows: training changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>there is nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>not an image of the data set; the network reads it as any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · reading {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · meanwhile the live network trains ({moment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · live: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Lesson on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two networks compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}; all other numbers are those of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two runs compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Viewing the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a} · {accuracy} of the test images correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b} · {accuracy} of the test images correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A ({a}) minus B ({b}); all other numbers are those of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A minus B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct at {measured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>%n step(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}, {steps} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>What is shown in place of the live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Return to the live network (L, or Esc twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{title}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Following {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>it is not there now, and is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>waiting for the first checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>newest: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>{count} file(s) left out</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>%n file(s) skipped</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>and %n more</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>There are more files than fit into memory: those shown are spread over all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>raise this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>lower it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>the weight rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>it fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |w| to the power p. For each layer, p is chosen so that its strongest connections stand out; the slider raises or lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |x·w| to the power p, which the slider sets: x is what the pixel or unit sends, w the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |∂L/∂w| to the power p, which the slider sets. It is blue where raising the weight lowers the loss (∂L/∂w is negative), and orange where lowering the weight does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |Δw| to the power p, which the slider sets: Δw is how much the weight has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>Full strength is that of the strongest lines in view, so the same network, image, and view always look the same, whatever was shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale} Now, from left to right: p = {exponents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: votes a·v, and x·w·v from the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {incoming} in, {outgoing} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units, in the column and on the wall (Alt+1 to Alt+5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by strongest vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by strongest vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of the last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the start of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Set a mark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of the last batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The loss whose gradient is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The point from which the change is measured; Ctrl+K sets a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>answer = label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start: nothing learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0: nothing learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
It guesses: about {guess} right
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint yet
It is shown as soon as it is saved.
Until then: a random network,
in which you can click pixels and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint
yet
It is shown as soon
as it is saved.
Until then:
a random network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No check-
point yet
Until then:
a random
network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Waiting
…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start:
nothing learned yet
It guesses:
about {guess} right
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train
(Space),
or click
a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0:
nothing learned yet
It guesses:
about {guess} right
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train
(Space),
or click
a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>firing units only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Hide connections to silent units, which pass nothing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>More contrast makes strong connections stand out; less shows the weak ones, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The weight w of each connection (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The signal that each connection carries for this image: pixel × weight (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Which way learning pushes each weight, and how strongly: −∂L/∂w (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>How much training has changed each weight: Δw (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Connections drawn, out of all in the network: everything in a column is connected to everything in the next one. During training: frames painted in the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{words} F3 shows every number of this pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Ctrl and an arrow key select a pixel; then F3 shows its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections · {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{total} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections · {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is the difference between two networks: blue where the weight is larger, orange where it is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: the network has just read {size} images and changed its weights a little, to read them better. Now it reads this image as {answer} ({probability}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Gradient: which way learning pushes each weight to lower the loss: blue up, orange down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Change: how far training has moved each weight: blue up, orange down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals, each to every unit. Where they and the bias add up to more than 0, the unit fires: {firing}. The network reads the image as {answer} ({probability}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals, each to every unit; {firing}, and the network reads the image as {answer} ({probability}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every digit gets the same probability: {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {pixels} pixels lead to each of {units} units, and all {units} units to each digit. The weights are random, so the answer {answer} ({probability}) is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Everything is connected to everything in the next layer, from the {pixels} pixels to the digits. The weights are random, so the answer {answer} ({probability}) is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is run {run} after {moment}, where it reads this image as {answer} ({probability}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is the past: after {moment} it read this image as {answer} ({probability}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The image passes through the network, which gives the right answer, {name}, a probability of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The loss is {loss}: the less probability {name} gets, the larger the loss. Now {name} gets {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each weight that took part changes a little, so that {name} becomes more probable for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} has gone from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} stays at {after}; what changed is too small to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what it would send {condition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what they would send {condition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: the bias {bias} alone is not above 0, and this unit is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: this unit adds up nothing but its bias {bias} and passes on {activation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so there is nothing to read: the votes for {name} come from the biases of the units alone ({votes}), and its own bias is {bias}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The only unit votes with {votes} for {name}; with the bias {bias} its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {count} units lead to {name}: {for_it} vote for it, {against} against it. With the bias {bias}, its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends nothing now, so its connection to {target}, with the weight {weight}, carries nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} up by {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} down by {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>Ctrl+0: whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} weights + {biases} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>units: a, δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>a, δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits, probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes, probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the digits, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/choice_button.py</extracomment>
        <source>{setting}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} unit(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} units fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above ½</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above zero</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so this pixel sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so these pixels send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>This pixel is dark, so it sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>These pixels are dark, so they send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully inked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully inked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels inked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Pixel row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}
intensity {intensity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{title}
Σ {product} + b = {sum} → activation {activation}
bias b = {bias}
votes most for {target} (weight {weight})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
score before softmax (logit) {logit} → probability {probability}
bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
weight {weight}
{product} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel pushes {up} unit(s) up and {down} down; {reason}.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>These pixels push {up} unit(s) up and {down} down; {reason}.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel is connected to all {units} units: it pushes {up} up and {down} down; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Each of these pixels is connected to all {units} units: together they push {up} up and {down} down; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Near 0 (gray) means below a tenth of the largest weight in the layer, now {limit}. The limit moves as the largest weight does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>every unit notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: it stays silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: its weight is near 0 (gray: below {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: 1 stays silent, for {near} the weight is near 0 (gray: below {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: they stay silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: their weight is near 0 (gray: below {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: {silent} stay silent, for {near} the weight is near 0 (gray: below {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Color scale of {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Orange is negative and blue is positive; colors fade toward zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>One scale for the whole layer: all but its strongest 1% lie between these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the image alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the unit's weights over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what each pixel with ink sends to the unit, over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the digit's score over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what removing each pixel changes, over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>batch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>checkpoint {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Batches: the images that were just trained on, as a running mean. Validation: images that the network never trains on, read again and again to see how it does. Test: other such images, read after each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Validation: training images that are set aside here; the other program may have trained on them. Test: images that no training set holds. Each checkpoint reads both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>● validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>◆ test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: batches {batches}, validation {validation}, test {test}. Arrow keys step by one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: validation {validation}, test {test}. Arrow keys step by one checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss, by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy in percent, by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom in on the later half of training; press again to show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss: how wrong the answers are, in one number. For each image it is −ln of the probability that the network gave to the right class; the curve shows the average. 0 is perfect, and guessing among {count} classes gives {loss}. Because of the natural logarithm ln, the unit is called nat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy: the share of images that are read correctly; guessing among {count} classes gives {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>up to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>live run, latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>The Runs tab lists all runs, and shows or hides their curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Show or hide the curves of {run}: ━ batches, ╌ validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Curves of {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>+{count} in Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Maximum &amp;learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>The highest learning rate of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Share of hidden activations dropped during training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Determines the order of the images, and dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>A different optimizer starts with empty state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Images per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Length of one cycle of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>L&amp;2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>How strongly large weights are penalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Batch &amp;seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a digit's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}, {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} to {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>activation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>weight of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>probability of {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Memory limit for the snapshots of all runs, at least {minimum} MB; snapshots beyond the limit are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Memory limit for snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show its curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the curves of run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Live: run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show: run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show this run in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the live run and how its weights differ from this one's, each unit from the unit of the same number; after another random start these look for other things, and Compare matches them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference: run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>The two networks have different layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove this run and its snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove: run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>from batch {step}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>batches of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>{sizes} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>snapshots use {used} MB; limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here with new settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed, in snapshots per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{speed} snapshots per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source> {speed} per s ▾ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{when}, {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Timeline of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network after any batch. Small ticks are snapshots, ◆ are changes of settings.
Keyboard: arrows step by one batch, Page Up and Page Down by snapshot, Home goes to the start, End to the live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network at any checkpoint; ticks show where they are.
Keyboard: arrows, Page Up and Page Down step by one checkpoint, Home goes to the first, End to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training speed. Teaching speed takes the first batches one by one, then goes faster and faster: about 30 seconds for the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Speed: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The window does not show the live network; press Live (L) to return to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Progress in this epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Teaching speed: slow at first, then faster and faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>A network from a file: how long it was trained before is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>loaded network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The newest checkpoint that another program has saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source> · epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>A batch is {batch_size} images; after each one, the network changes its weights. An epoch is one pass through all {images} training images, in {batches} batches: {into} of epoch {epoch} are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training images per second, measured over the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>trained elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{rate} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>from a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: images that the network never trains on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: training images that are set aside here; the other program may have trained on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation (unseen images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At least {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>after Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect immediately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect after Reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none (identity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in the hidden layer; each learns its own pattern to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>second layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the digits; each combines the activations of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The function each hidden unit applies to its sum; without it, two layers can do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How the weights are drawn at random before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>start scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Size of the first layer's random weights at the start, relative to what the initializer would draw; with 0, all weights start at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The rule that turns a gradient into a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The size of the steps: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Keeps the learning rate constant, or raises it first and then lowers it to zero over the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many images the network reads before each change of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many times the network sees all training images; also the length of one cycle of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How strongly every weight is pulled toward zero (weight decay).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the hidden units that are dropped at random in each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>random shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Maximum number of pixels by which a training image is shifted, at random each time it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Standard deviation of random noise added to the pixel intensities; full ink is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images, drawn at random; with only a few, the network memorizes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the training images whose label is replaced by a random one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images held out to validate the network, equally many of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Randomness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Decides everything that is random: the same seed and settings give the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Adam's ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Configurations to try; choose one to fill in the fields below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Custom settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Reset and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again with these settings and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Match the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Set every field to the value that the current run uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Apply and reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again from the random start with these settings; training continues if it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{sizes}: all weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Change anything. Some settings take effect during training, the rest after Reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>%n setting(s) waiting for Reset</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>{number} more or less is right, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Write a number, such as 784 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a pixel of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a unit in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a digit at the right of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>The answer is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped. It is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}: right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}; it is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/black_screen.py</extracomment>
        <source>Black screen; any key ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>How far the lesson is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_body.py</extracomment>
        <source>✓ {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go to another chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson; everything is again as it was before, and you can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Start over, without my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Small network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>See the same on a network so small that every weight is a number on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Begin with the first chapter; your answers are forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Answer this question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson, and write questions about your own network to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Try it on my network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go on at chapter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Back to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Bring back the network and the image that this step is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Presenter's notes – {lesson}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>How long the lesson has been going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Back (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Black screen (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Next (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>No notes for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Left out for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this later in the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Covered until you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this once you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show another image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show the next image that it reads wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Take one step, w − η·∂L/∂w with η = {rate}; ▲ and ▼ mark what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Go back to the weights before the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>One step later: the probability of the label {label} went from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, and the label is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, but the label is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Unit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>What it adds to the answer: its intensity times each weight, through the units that fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Intensity times weight over all 16 pixels, plus the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Activation times weight over all 4 units, plus the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>z = {total}; with ReLU it passes on &lt;b&gt;{passed}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on digit {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Small network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>pixel in row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{name} is selected: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Arrow keys select another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>16 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>4 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{digit}, label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Teach  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson to a class, see your notes, or print a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Presenter's notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Handout of this chapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Stop presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each digit, one column for each hidden unit. Click a cell to select its connection, or a digit to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>What each hidden unit looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>A picture of each hidden unit's 784 weights. Click one to select the unit, or with Ctrl one of its weights; Ctrl with an arrow key selects the next unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L1 · {count} unit(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} digits</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>{count} weights per tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>blue for, orange against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where learning pushes weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where it pushes votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how each unit's weights differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how the votes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how each unit's weights moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how the votes moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>How each unit votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>−∂L/∂w: which way learning pushes each weight, and how strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much each weight is larger in the first of the two networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much training has changed each weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures ended {n} times within a minute. netviz now draws without it, which is slower; save your work, and start netviz again when the computer has more memory to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures cannot be started: {reason}. netviz draws without it, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures did not answer; netviz is restarting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures ended unexpectedly; netviz is restarting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/workers/training_thread.py</extracomment>
        <source>Training stopped because of an error. Reset to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>From image to column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The image has {rows} rows of {columns} pixels. Flattening puts row after row into one column of {count} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Where in the column does row {row}, column {column} land?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which row and column does number {place} come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>dense {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>How many weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>{mark}  ({row}, {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>all other {count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = Σ x·w + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z of unit {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Each pixel sends its intensity x times its weight w to unit {unit} of the first hidden layer. Work out the five signals, then add up the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>pixel (row, column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>What does unit {unit} pass on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is {name}: {formula}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Which activation a does it pass on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is above 0, so the unit fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is not above 0, so the unit is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Does unit {unit} fire?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is ReLU: a = max(0, z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Does it fire?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which activation a does it pass on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z if z is above 0, else {slope} · z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>the other {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Several have the highest probability; the network answers the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, and the image's label is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, but the image's label is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which {noun} wins?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which {noun} is the answer, and is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) The label is {label}, with p = {p}. What is the loss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) A network that guesses gives the label p = 0.1. What is its loss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) In batch {step:,} the mean loss was {loss}. How far has it fallen from there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) Which p has the loss in c)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What did the loss fall to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The loss of an image is −ln p, with p the probability of its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What is Δw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The network learns this one image with plain SGD and η = {rate}: Δw = −η · δ · input. At an output, δ = p − 1 for the label and δ = p for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) From {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) From the same unit to {name}, which has p = {p}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) From pixel {mark} ({row}, {column}), x = {x}, to {unit}, which has δ = {delta}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) The weight in a) was w = {w}. What is it after the step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>{prompt} ({decimals} decimals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>unit {unit} of hidden layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/rounding.py</extracomment>
        <source>No worksheet can be written: the network's numbers are no longer finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{step:,} batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>seed {seed} · {batches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>from the saved network {name} · seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{epochs} epochs have {most:,} batches, fewer than {wanted:,}; ask for more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>This network has layers of {shape} units; a worksheet needs one with {pixels} inputs, a hidden layer and at least {classes} outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>The data set has no test images, which a worksheet needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from 0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is off by one counts as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>Test image {index}: label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Watch a neural network learn to read handwritten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Without a command, netviz opens its window, with a network or a lesson if a FILE is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Only the window needs a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Start training as soon as the data set is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Seed of the initial weights, the validation images and the batch order (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>A data set: a folder with IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class (default: MNIST itself).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Network file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Reset the window's layout and settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train a network without the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>The same settings and seed give the same network as in the window. Ctrl+C stops after the current batch and saves the network. With --json, standard output holds a single JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Preset to start from (see --list-presets); other options override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>List the presets and what to look for in each, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of passes over the training images (default 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Images per batch (default 128).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Units in each hidden layer, separated by commas (default 256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Activation of the hidden units: relu, tanh, sigmoid, leaky_relu or identity (default relu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Optimizer: sgd, momentum or adam (default adam).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Peak of the schedule (default 0.007, which suits adam; momentum needs about 0.1 and sgd about 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Adam's ε (default 0.0001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Learning rate schedule: constant or one_cycle (default one_cycle).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Strength of the L2 penalty on the weights (default 0.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of hidden activations to drop (default 0.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Scale of the first layer's initial weights relative to the initializer; small weights show structure sooner, and 0 sets every weight of the network to 0 (default 0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initializer of the weights: he_normal, he_uniform, glorot_normal or glorot_uniform (default he_normal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initial bias of every hidden unit (default 0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Shift each image randomly by up to N pixels (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Standard deviation of noise added to intensities from 0 to 1 (default 0.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of training images (default 0: all but the validation images).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of training images with a random label (default 0.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of images held out for validation, equally many of each class (default 5000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Seed of the batch order, dropout, shifts and noise (default: --seed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train this network further in place of a random start: a file of any form that netviz evaluate takes. Its layers and activation are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save the network here, as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save loss and accuracy of each batch here, as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Print a single JSON object and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Trace pixels, a hidden unit, a digit or a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Without any of these, the report covers the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add up to each digit's score before softmax (logit). If all selected pixels are dark, they send nothing; the report then assumes full intensity, and "hypothetical" is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>In JSON and CSV, "digit" is the number of the class, whatever the classes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Network saved by train --save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Number of the image, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Test or training images (default test).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Your own picture of digits instead of --image: a photo, a scan or a drawing, such as PNG, JPEG or WebP. Each digit is found, centered and scaled like MNIST's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Which digit of --digits-file to trace if it shows several, in reading order (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Pixel to trace, from 0,0 to 27,27; repeat the option to trace several together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Hidden unit (neuron) to trace, from 0; 2:37 is unit 37 of the second hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Digit, or number of another class, to trace back to units and pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network without the pixels, the hidden unit or the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network with the pixels at full intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Rank the pixels by how much the score of the answer changes without each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Print only the sum, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learn from one image, and show each stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>The stages are: forward, the loss -log p, backpropagation (the derivatives of the loss with respect to every sum, weight and bias), the update, and forward again. The network file does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>A connection is reinforced if its own change raises a digit's score before softmax (logit) for this image, and weakened if it lowers the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Label to learn (default: the image's own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Optimizer, with fresh state: sgd, momentum or adam (default sgd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learning rate (default 0.003; 0.001 for adam).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Repeat the step N times, and show the effect on 1,000 unseen images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Save the gradient of the loss here, as safetensors with the names of a network file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Print only the digits at every stage, or with --repeat the effect of each step, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Count a network's parameters, layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>A network file (default: 784 → 256 → 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Print only the layers, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Read a network from a file, and measure it on the test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>What the file does not say, the scaling of its inputs and its activation, is settled by trying every possibility on training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>A network: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ or scikit-learn (.skops).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>How the inputs are scaled: unit, raw, standard, symmetric, inverted or inverted_raw (default: found by trying).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Activation of the hidden layers: relu, tanh, sigmoid or leaky_relu (default: found by trying).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Print only the trials that settle how the file is read, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Compare the networks in two files of any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Prints the test images that they read differently, and which hidden unit of A corresponds to which of B: the pairs whose incoming weights are most similar, chosen so that the sum of all similarities is as large as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Print only the test images that they read differently, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Write the network in IN to OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>The ending of OUT says in which form: .safetensors, .keras, .onnx or .npz. To the form that it came in, a network is written back bit for bit; in any other form its inputs are intensities from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Whose names the tensors have in a safetensors file (default netviz).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Also write a short program beside OUT that rebuilds the network and reads an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Say which images a file or folder holds, and how they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>IDX files under any name, NPZ, CSV, and folders of pictures by class are found by what they are. Images of other sizes are brought to 28×28; dark ink on light paper and exchanged rows and columns are recognized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Print only the number of images of each class, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Watch a training elsewhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Each network that another program saves into the folder, in any form that netviz reads, becomes a moment of a run, in the order of the steps or epochs in the files' names, or else of time. A single file is followed as it is written again and again. A folder that is not there yet is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write a worksheet about a network as a PDF to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Every student number has an image, units and weights of its own. All answers are computed from the network; the same options write the same sheet, and --answers its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Seed of the run and of the questions (default 0; with --model, the seed of the run that it was saved from).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Number of the student (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Several students in one file, such as 1-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write the key, with the working, instead of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Batches to train before the questions are asked (default 100; with --epochs, all of them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Length of the run in epochs (default 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Ask about a saved network instead of training one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Size of the paper (default a4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>The PDF file (default worksheet.pdf, or worksheet-answers.pdf with --answers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of lesson</extracomment>
        <source>Check a lesson file, or list the words that lessons can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Two parts are measured only if they are named. In endurance, a window trains while everything that can be done in it is done at random, and a line for each minute says what it holds. In peers, the other libraries that are installed (PyTorch, JAX, Keras, scikit-learn) train the same network on the same cores, in turns with netviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured on Qt's offscreen platform, which draws everything but shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Length of the part endurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Of what is done at random in the part endurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure more briefly and less precisely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>Check a lesson file, and print every problem with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>The exit status is 0 if the lesson can be used, else 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of words</extracomment>
        <source>List the facts, the actions and the views that a lesson can speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or class to its numbers: select it, open Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next shape of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw an image, or return to the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous sha&amp;pe of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous shape of the picture that was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next shape of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next shape of the picture that was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Learn from the 70,000 classes that come with netviz again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that class; while drawing, label the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or class: the sums beside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the class that they vote for most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>It fits MNIST, the classes that come with netviz. They would replace the images shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Watch a neural network learn to read handwritten classes, with every connection drawn.

MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, classes: δ = p - y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a class's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct class strengthened"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no shape {number}; it shows {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} shapes: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a class; omit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>No image is given; use --image NUMBER, or --classes-file for your own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{option} selects from a data set and cannot be combined with --classes-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--which chooses among the classes of a --classes-file, which is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, class {number} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each class, divided by the final total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: it has no contrast, so choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it is a stroke, so choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it stands out as a stroke, so choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of classes, or a lesson (.toml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen images in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other classes is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other classes are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other classes' scores, weighted by p, even more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other classes' scores, weighted by p, even more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other classes lowers the loss by more than this costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other classes lowers the loss by more than this costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other classes cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other classes cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one class in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The classes that the network can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability; an empty drawing has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a class before softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected class; −1 if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a class through the units that fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability before the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class before the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class after the learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step reinforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step weakened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the classes with their probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every class's score before softmax (logit):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, classes or connections. Each keeps its color in every view, and a table here shows what each one adds to each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A class's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each class:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each class:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each class:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A class cannot be removed. Select pixels, a unit or a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the class's score before softmax (logit) changes without this pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The class's score before softmax (logit) without this pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten classes about 2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten classes gives about 10%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or class grows: its share of the blame. A class’s δ is its probability, minus 1 for the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For class {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the classes through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a class adds to its sum, whatever the image shows. There is one for each unit and one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Class 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a class; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each class’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of class {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a class: every activation times its weight, plus the bias. It can be any number; the class with the highest score is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of class {answer} is {logit(answer):+.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of class {answer} becomes {probability(answer):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a class, computed by softmax. All of them add up to 100%, even for an image that shows nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives class {answer} a probability of {probability(answer):.1%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The class with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the classes: a unit that fires votes for a class if its weight is blue, and against it if orange. Each row is a class, each column a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous shape of the picture (Shift+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next shape of the picture (Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw an image here.

The right button erases.
Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw an image (D); Shift+D draws on this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right class, {label}, changes what it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right class, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right class, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong class, {answer}, or into the right class, {label}, changes what it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong class, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right class, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong class, {answer}, are weakened ({weakened} of {total}); those into the right class, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the class's sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The layer of the connections (the last one leads to the classes), and the class they affect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the class's score before softmax (logit) for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the class's score before softmax (logit) for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;δ = p − y&lt;/b&gt;&amp;nbsp; at the classes, the error: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
It guesses: about {guess} right
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start:
nothing learned yet
It guesses:
about {guess} right
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0:
nothing learned yet
It guesses:
about {guess} right
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every class gets the same probability: {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {pixels} pixels lead to each of {units} units, and all {units} units to each class. The weights are random, so the answer {answer} ({probability}) is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Everything is connected to everything in the next layer, from the {pixels} pixels to the classes. The weights are random, so the answer {answer} ({probability}) is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the classes, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the class's score over the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a class's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the classes; each combines the activations of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a class at the right of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Class {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on class {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each class, one column for each hidden unit. Click a cell to select its connection, or a class to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} classes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from 0. Round every result to {decimals} decimals unless the question says otherwise; a last class that is off by one counts as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Watch a neural network learn to read handwritten classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Trace pixels, a hidden unit, a class or a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add up to each class's score before softmax (logit). If all selected pixels are dark, they send nothing; the report then assumes full intensity, and "hypothetical" is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>In JSON and CSV, "class" is the number of the class, whatever the classes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Your own picture of classes instead of --image: a photo, a scan or a drawing, such as PNG, JPEG or WebP. Each class is found, centered and scaled like MNIST's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Which class of --classes-file to trace if it shows several, in reading order (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Class, or number of another class, to trace back to units and pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>A connection is reinforced if its own change raises a class's score before softmax (logit) for this image, and weakened if it lowers the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Print only the classes at every stage, or with --repeat the effect of each step, as comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
