<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>netviz</name>
    <message>
        <extracomment>netviz/app/actions.py</extracomment>
        <source>{tooltip} ({keys})</source>
        <translation>{tooltip} ({keys})</translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Next {name}</source>
        <translation>Nächstes Bild: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Show the next image of a {name}, or label the drawing as {name} ({key})</source>
        <translation>Das nächste Bild mit dem Label {name} zeigen oder der Zeichnung das Label {name} geben ({key})</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Previous or next selection</source>
        <translation>Vorige oder nächste Auswahl</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run without it, at full ink; which pixels matter most</source>
        <translation>Ohne die Auswahl oder mit voller Tinte rechnen; wichtigste Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Pin the selection to compare it; remove all pins</source>
        <translation>Die Auswahl zum Vergleich anheften; alle Pins lösen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the previous selection</source>
        <translation>Zur vorigen Auswahl zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the next selection</source>
        <translation>Zur nächsten Auswahl zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Clear the selection</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection and close the flattened image; with nothing to close, return to the live network, leave the drawing, or leave the walk</source>
        <translation>Die Auswahl aufheben und das abgeflachte Bild schließen; ist nichts zu schließen, zum Live-Netz zurückkehren, die Zeichnung oder den Rundgang verlassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection; then return to the live network, or leave the walk</source>
        <translation>Die Auswahl aufheben; danach zum Live-Netz zurück oder den Rundgang verlassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run with&amp;out the selection</source>
        <translation>&amp;Ohne die Auswahl rechnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network without the selection</source>
        <translation>Das Netz noch einmal ohne die Auswahl rechnen lassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run at full &amp;ink</source>
        <translation>Mit voller &amp;Tinte rechnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity</source>
        <translation>Das Netz noch einmal rechnen lassen, die gewählten Pixel mit voller Intensität</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Which pixels &amp;matter most</source>
        <translation>&amp;Wichtigste Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Rank the pixels by the effect of removing them</source>
        <translation>Die Pixel danach ordnen, was sich ohne sie ändert</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Pin the selection</source>
        <translation>Auswahl an&amp;heften</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Keep the selection in its own color to compare it with others</source>
        <translation>Die Auswahl in einer eigenen Farbe behalten, um sie mit anderen zu vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Remove all pins</source>
        <translation>Alle &amp;Pins lösen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Stop comparing selections</source>
        <translation>Den Vergleich von Auswahlen beenden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a pixel</source>
        <translation>Klick auf ein Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace its signal</source>
        <translation>Sein Signal verfolgen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Shift+click, drag</source>
        <translation>Umschalt+Klick, Ziehen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Select several pixels</source>
        <translation>Mehrere Pixel auswählen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a digit</source>
        <translation>Klick auf Neuron oder Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace what it receives and sends, or the votes for it</source>
        <translation>Verfolgen, was ankommt und weitergeht oder wer dafür stimmt</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a line, Ctrl+click a pixel</source>
        <translation>Klick auf Linie, Strg+Klick auf Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace one connection</source>
        <translation>Eine einzelne Verbindung verfolgen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>In the network, image, tiles and votes: move the selection; it stops at the edge</source>
        <translation>In Netz, Bild, Kacheln, Stimmen: Auswahl bewegen, bis zum Rand</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrow, F3</source>
        <translation>Strg+Pfeiltaste, F3</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or digit to its numbers: select it, open Sums</source>
        <translation>Ein Pixel, ein Neuron oder eine Ziffer wählen; die Summen öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Presets</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>I&amp;mage</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Digits</source>
        <translation>Ziffe&amp;rn</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Draw</source>
        <comment>menu</comment>
        <translation>Zei&amp;chnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Order units</source>
        <translation>Neuronen &amp;ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Wor&amp;kspaces</source>
        <translation>&amp;Anordnungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Te&amp;xt size</source>
        <translation>Schrif&amp;tgröße</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Panels</source>
        <translation>B&amp;ereiche</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Ask</source>
        <comment>menu</comment>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Learn</source>
        <comment>menu</comment>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next digit of a picture</source>
        <translation>Vorige oder nächste Ziffer der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Draw</source>
        <comment>do it now</comment>
        <translation>Zei&amp;chnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw a digit, or return to the data set</source>
        <translation>Eine Ziffer zeichnen oder zum Datensatz zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Edit as a drawing</source>
        <translation>Als Zeichnung &amp;bearbeiten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw on the current image</source>
        <translation>Auf dem aktuellen Bild zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Undo the last stroke</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Redo the last undone stroke</source>
        <translation>Den zuletzt zurückgenommenen Strich wiederholen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>C&amp;lear the drawing</source>
        <translation>Zeichnung &amp;leeren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Erase all ink</source>
        <translation>Alle Tinte entfernen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Center the drawing</source>
        <translation>Zeichnung &amp;zentrieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Center and scale it for the network, like MNIST's digits</source>
        <translation>Für das Netz zentrieren und skalieren, wie die Ziffern von MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a p&amp;icture…</source>
        <translation>Bilddatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a picture file for the network to read</source>
        <translation>Eine Bilddatei öffnen und vom Netz lesen lassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Pa&amp;ste a picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Paste a picture from the clipboard for the network to read</source>
        <translation>Ein Bild aus der Zwischenablage einfügen und vom Netz lesen lassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous di&amp;git of the picture</source>
        <translation>&amp;Vorige Ziffer der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous digit of the picture that was opened</source>
        <translation>Die vorige Ziffer der geöffneten Bilddatei lesen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next digit of the picture</source>
        <translation>&amp;Nächste Ziffer der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next digit of the picture that was opened</source>
        <translation>Die nächste Ziffer der geöffneten Bilddatei lesen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Sa&amp;ve the image…</source>
        <translation>Eingabebild &amp;speichern…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Save the 28 by 28 pixels that the network reads as a PNG file</source>
        <translation>Die 28 mal 28 Pixel, die das Netz liest, als PNG-Datei speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>E, right mouse button</source>
        <translation>E, rechte Maustaste</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: erase</source>
        <translation>In der Zeichnung: radieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Arrows, Return</source>
        <translation>Pfeiltasten, Eingabetaste</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: move the pen; lower or lift it</source>
        <translation>In der Zeichnung: den Stift bewegen; aufsetzen oder anheben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: return to the data set</source>
        <translation>In der Zeichnung: zum Datensatz zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>A training elsewhere is kept in its own files; the network can be saved</source>
        <translation>Ein externes Training liegt in seinen eigenen Dateien; das Netz lässt sich speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save everything as it is now: all runs, and what is on the screen; training can go on from it</source>
        <translation>Alles speichern, wie es jetzt ist: alle Läufe und was zu sehen ist; das Training kann von dort weitergehen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of digits</source>
        <translation>Eine Sitzung, ein Netz, Bilder zum Lernen oder ein Bild mit Ziffern öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a fol&amp;der…</source>
        <translation>Or&amp;dner öffnen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a folder of images to learn from, or of the checkpoints of a training elsewhere</source>
        <translation>Einen Ordner öffnen: mit Bildern zum Lernen oder mit den Checkpoints eines externen Trainings</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Return to &amp;MNIST</source>
        <translation>Zu &amp;MNIST zurück</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Learn from the 70,000 digits that come with netviz again</source>
        <translation>Wieder aus den 70.000 Ziffern lernen, die netviz mitbringt</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Forget which files were opened or saved last</source>
        <translation>Vergessen, welche Dateien zuletzt geöffnet oder gespeichert wurden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Save the session</source>
        <translation>&amp;Sitzung speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session in another file</source>
        <translation>Die Sitzung in einer anderen Datei speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the &amp;network…</source>
        <translation>&amp;Netz speichern…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the parameters of the network shown</source>
        <translation>Die Parameter des gezeigten Netzes speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Follow a &amp;training…</source>
        <translation>&amp;Training verfolgen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Show the networks that another program saves into a folder, as they appear</source>
        <translation>Die Netze, die ein anderes Programm in einem Ordner speichert, zeigen, sobald sie erscheinen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Stop follow&amp;ing</source>
        <translation>&amp;Verfolgen beenden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Look for no more checkpoints; those that were found stay</source>
        <translation>Nicht mehr nach Checkpoints suchen; die gefundenen bleiben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a &amp;picture…</source>
        <translation>&amp;Bild des Fensters speichern…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a picture of the window as PNG, SVG or PDF</source>
        <translation>Ein Bild des Fensters als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Film of the training…</source>
        <translation>&amp;Film des Trainings…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save how the connections change as a GIF or MP4 film</source>
        <translation>Als GIF- oder MP4-Film speichern, wie sich die Verbindungen ändern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Arbeitsblatt…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write questions about this network to print, with a key</source>
        <translation>Fragen zu diesem Netz zum Ausdrucken, mit Lösungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Handout…</source>
        <translation>&amp;Handout…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write what is on the screen, with its numbers in words, as a page to print</source>
        <translation>Was zu sehen ist, mit seinen Zahlen in Worten, als Seite zum Ausdrucken</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Walk through the network</source>
        <translation>&amp;Rundgang durch das Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through the network step by step, on a run of its own</source>
        <translation>Schritt für Schritt durch das Netz gehen, in einem eigenen Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>A &amp;small network…</source>
        <translation>Ein &amp;kleines Netz…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show a network so small that every weight is a number on its line</source>
        <translation>Ein Netz zeigen, das so klein ist, dass jedes Gewicht als Zahl an seiner Linie steht</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Open a &amp;lesson…</source>
        <translation>&amp;Lektion öffnen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei durchgehen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Presenter's &amp;notes</source>
        <translation>&amp;Vortragsnotizen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the notes of this lesson in a window of their own, for the teacher</source>
        <translation>Die Notizen zu dieser Lektion in einem eigenen Fenster zeigen, für die Lehrkraft</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel by typing</source>
        <translation>Jeden Befehl, jede Einstellung und jeden Bereich durch Tippen finden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel</source>
        <translation>Befehle, Einstellungen und Bereiche finden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>List all keys and mouse gestures</source>
        <translation>Alle Tasten und Mausgesten auflisten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What is &amp;this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what Tab has gone to, or else what is pointed at or clicked next; twice: what has the keyboard</source>
        <translation>Erklären, was mit der Tabulatortaste erreicht wurde, sonst, worauf Sie als Nächstes zeigen oder klicken; zweimal: was den Tastaturfokus hat</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what is pointed at next, or clicked; twice: what has the keyboard</source>
        <translation>Erklären, worauf Sie als Nächstes zeigen oder klicken; zweimal: was den Tastaturfokus hat</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossar…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What every word means, with the number at hand</source>
        <translation>Was jedes Wort bedeutet, mit der zugehörigen Zahl</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;About netviz</source>
        <translation>&amp;Über netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the version and licenses</source>
        <translation>Version und Lizenzen zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous or next image</source>
        <translation>Voriges oder nächstes Bild</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next or previous misread image</source>
        <translation>Nächstes oder voriges falsch gelesenes Bild</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that digit; while drawing, label the drawing</source>
        <translation>Nächstes Bild dieser Ziffer; beim Zeichnen: ihr Label geben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;{digit}</source>
        <translation>Nächste &amp;{digit}</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image of a {digit}, or label the drawing as {digit}</source>
        <translation>Das nächste Bild einer {digit} zeigen oder der Zeichnung das Label {digit} geben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Previous</source>
        <translation>&amp;Voriges</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image</source>
        <translation>Das vorige Bild zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image</source>
        <translation>Das nächste Bild zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Random</source>
        <translation>&amp;Zufälliges</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show a random image</source>
        <translation>Ein zufälliges Bild zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Random image</source>
        <translation>Zufälliges Bild</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;misread</source>
        <translation>Nächstes &amp;falsch gelesenes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image that the network currently misreads</source>
        <translation>Das nächste Bild zeigen, das das Netz jetzt falsch liest</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous m&amp;isread</source>
        <translation>Voriges fal&amp;sch gelesenes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image that the network currently misreads</source>
        <translation>Das vorige Bild zeigen, das das Netz jetzt falsch liest</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;All misread</source>
        <translation>&amp;Alle falsch gelesenen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>List all images that the network misreads, of the set of the one shown</source>
        <translation>Alle Bilder auflisten, die das Netz falsch liest – aus der Menge, zu der das gezeigte Bild gehört</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>All misread images, in the panel Data</source>
        <translation>Alle falsch gelesenen Bilder, im Bereich Daten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Watch</source>
        <translation>&amp;Zusehen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Watch the network learn: image, network, weights and curves</source>
        <translation>Dem Netz beim Lernen zusehen: Bild, Netz, Gewichte und Kurven</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Ask</source>
        <comment>workspace</comment>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or digit: the sums beside the network</source>
        <translation>Nach einem Pixel, einem Neuron oder einer Ziffer fragen: die Summen neben dem Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Learn</source>
        <comment>workspace</comment>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Learn from one image: the lesson beside the network</source>
        <translation>Aus einem Bild lernen: die Lektion neben dem Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Explore data</source>
        <translation>&amp;Daten erkunden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Explore the images of the data set under the network</source>
        <translation>Die Bilder des Datensatzes unter dem Netz erkunden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Workspaces: Watch, Ask, Learn, Explore data</source>
        <translation>Anordnungen: Zusehen, Fragen, Lernen, Daten erkunden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fill the screen with the network and one panel; press again, or Esc, to leave</source>
        <translation>Den Bildschirm mit dem Netz und einem Bereich füllen; noch einmal drücken oder Esc beendet es</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Spotlight while presenting</source>
        <translation>Li&amp;chtkegel beim Vorführen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>In Present: a light around the pointer, and dusk around it</source>
        <translation>Beim Vorführen: Licht um den Mauszeiger, Dämmerung ringsum</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Hide all pa&amp;nels</source>
        <translation>Alle Bereiche aus&amp;blenden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Leave only the network, or bring the panels back</source>
        <translation>Nur das Netz zeigen oder die Bereiche zurückholen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Fold the bottom panels</source>
        <translation>Untere Bereiche ein&amp;klappen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fold training, runs and data into a slim bar, or open them again</source>
        <translation>Training, Läufe und Daten zu einer schmalen Leiste einklappen oder wieder öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zurück&amp;setzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return every panel to its original place and size</source>
        <translation>Jeden Bereich an seinen ersten Platz und auf seine erste Größe bringen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text larger, up to 200%</source>
        <translation>Alle Schrift vergrößern, bis 200 %</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text smaller, down to 80%</source>
        <translation>Alle Schrift verkleinern, bis 80 %</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Normal (100%)</source>
        <translation>&amp;Normal (100 %)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return all text to the system's size</source>
        <translation>Alle Schrift auf die Größe des Systems bringen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;System's language</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak the language of the system, or English</source>
        <translation>Die Sprache des Systems verwenden, sonst Englisch</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak {language}; what is on the screen stays</source>
        <translation>{language} verwenden; was auf dem Bildschirm ist, bleibt</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image: next or previous stage</source>
        <translation>Aus dem aktuellen Bild lernen: nächste oder vorige Phase</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Next stage</source>
        <translation>&amp;Nächste Phase</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Learn from this image</source>
        <translation>Aus diesem Bild &amp;lernen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image, one stage at a time, on a copy</source>
        <translation>Aus dem aktuellen Bild lernen, Phase für Phase, an einer Kopie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Previous stage</source>
        <translation>&amp;Vorige Phase</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Return to the previous stage</source>
        <translation>Zur vorigen Phase zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Repeat 10 times</source>
        <translation>&amp;10-mal wiederholen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step on the same image, 10 times, on the copy</source>
        <translation>Den Schritt mit demselben Bild 10-mal wiederholen, an der Kopie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step 10 times</source>
        <translation>Den Schritt 10-mal wiederholen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Keep the result</source>
        <translation>&amp;Ergebnis übernehmen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start a new run from the changed parameters</source>
        <translation>Mit den geänderten Parametern einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start &amp;over</source>
        <translation>Von vorn be&amp;ginnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy's steps and start again</source>
        <translation>Die Schritte der Kopie verwerfen und neu beginnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;End the lesson</source>
        <translation>Lektion &amp;beenden</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy and return to the run</source>
        <translation>Die Kopie verwerfen und zum Lauf zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Verify the gradient</source>
        <translation>Gradienten &amp;prüfen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little</source>
        <translation>Den Gradienten damit vergleichen, wie sich der Verlust ändert, wenn ein Gewicht ein wenig verschoben wird</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Another program trains this network: its settings and its random start are not known</source>
        <translation>Ein anderes Programm trainiert dieses Netz: Seine Einstellungen und sein Zufallsstart sind nicht bekannt</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training forward or backward</source>
        <translation>Das Training vorwärts oder rückwärts abspielen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run from the same random start with different settings</source>
        <translation>Vom selben Zufallsstart einen neuen Lauf mit anderen Einstellungen beginnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run with the same settings from a different random start</source>
        <translation>Mit denselben Einstellungen einen neuen Lauf von einem anderen Zufallsstart beginnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Previous or next snapshot</source>
        <translation>Voriger oder nächster Schnappschuss</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Return to the live network</source>
        <translation>Zum Live-Netz zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Re&amp;play training</source>
        <translation>&amp;Training abspielen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training</source>
        <translation>Die Schnappschüsse des Trainings abspielen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training &amp;backward</source>
        <translation>Training &amp;rückwärts abspielen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training from last to first</source>
        <translation>Die Schnappschüsse des Trainings vom letzten zum ersten abspielen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Pre&amp;vious snapshot</source>
        <translation>&amp;Voriger Schnappschuss</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the previous snapshot</source>
        <translation>Den vorigen Schnappschuss zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Next snapshot</source>
        <translation>&amp;Nächster Schnappschuss</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the next snapshot</source>
        <translation>Den nächsten Schnappschuss zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Continue from here with new settings…</source>
        <translation>Von &amp;hier mit neuen Einstellungen fortsetzen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from this moment with new settings, as a new run</source>
        <translation>Von diesem Zeitpunkt mit neuen Einstellungen fortsetzen, als neuer Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from here with new settings</source>
        <translation>Von hier mit neuen Einstellungen fortsetzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same start, different &amp;settings…</source>
        <translation>Gleicher Start, andere &amp;Einstellungen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same settings, &amp;different start</source>
        <translation>Gleiche Einstellungen, anderer &amp;Start</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare &amp;with…</source>
        <translation>Vergleichen &amp;mit…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare the network on the screen with another moment, run or file</source>
        <translation>Das gezeigte Netz mit einem anderen Zeitpunkt, Lauf oder einer Datei vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Runs</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show and compare all runs</source>
        <translation>Alle Läufe zeigen und vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Drag the timeline</source>
        <translation>An der Zeitleiste ziehen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the network after any batch</source>
        <translation>Das Netz nach jedem beliebigen Batch zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Arrows; Page Up, Page Down</source>
        <translation>Pfeiltasten; Bild auf, Bild ab</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: one batch; one snapshot</source>
        <translation>Auf Zeitleiste und Kurven: ein Batch; ein Schnappschuss</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: the start; the live network</source>
        <translation>Auf Zeitleiste und Kurven: der Start; das Live-Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>%n more epoch(s)</source>
        <translation><numerusform>Noch %n Epoche</numerusform><numerusform>Noch %n Epochen</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Train</source>
        <comment>do it now</comment>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>The first checkpoint of another program is awaited; stop following to train a network here</source>
        <translation>Der erste Checkpoint eines anderen Programms wird erwartet; beenden Sie das Verfolgen, um hier ein Netz zu trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Another program trains this network; Continue from here (G) trains a copy of it</source>
        <translation>Ein anderes Programm trainiert dieses Netz; Von hier fortsetzen (G) trainiert eine Kopie davon</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train the same number of epochs again; the learning rate schedule restarts, so the curves bend</source>
        <translation>Noch einmal ebenso viele Epochen trainieren; der Lernratenplan beginnt von vorn, daher knicken die Kurven</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train or pause</source>
        <translation>Trainieren oder anhalten</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch of {count} image(s), then pause</source>
        <translation><numerusform>Einen Batch mit {count} Bild trainieren, dann anhalten</numerusform><numerusform>Einen Batch mit {count} Bildern trainieren, dann anhalten</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Full speed</source>
        <translation>Volles Tem&amp;po</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train as fast as possible, or at the chosen pace</source>
        <translation>So schnell wie möglich trainieren oder im gewählten Tempo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;batch</source>
        <translation>1 &amp;Batch</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch, then pause</source>
        <translation>Einen Batch trainieren, dann anhalten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch</source>
        <translation>Einen Batch trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;epoch</source>
        <translation>1 &amp;Epoche</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch, when all training images have been used once, then pause</source>
        <translation>Bis zum Ende der Epoche trainieren, also bis alle Trainingsbilder einmal verwendet sind, dann anhalten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch</source>
        <translation>Bis zum Ende der Epoche trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Return to the random start</source>
        <translation>Zum Zufallsstart zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to the random start</source>
        <translation>Auf den Zufallsstart zurücksetzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to &amp;another random start</source>
        <translation>Auf einen &amp;anderen Zufallsstart zurücksetzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Start again from another random start</source>
        <translation>Von einem anderen Zufallsstart neu beginnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings of the run, and experiments to try</source>
        <translation>Einstellungen des Laufs und Experimente zum Ausprobieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings; Up and Down change the focused value</source>
        <translation>Einstellungen; Auf und Ab ändern den gewählten Wert</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;weights</source>
        <translation>&amp;Gewichte zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;signal</source>
        <translation>&amp;Signal zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;gradient</source>
        <translation>G&amp;radient zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;change</source>
        <translation>Än&amp;derung zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weight of every connection</source>
        <translation>Das Gewicht jeder Verbindung zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the signal that every connection carries for this image</source>
        <translation>Das Signal zeichnen, das jede Verbindung bei diesem Bild trägt</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw which way learning pushes every weight: −∂L/∂w</source>
        <translation>Zeichnen, wohin das Lernen jedes Gewicht drängt: −∂L/∂w</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw how much every weight has changed</source>
        <translation>Zeichnen, wie stark sich jedes Gewicht geändert hat</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weights, the signal, the gradient or the change</source>
        <translation>Gewichte, Signal, Gradient oder Änderung zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;number</source>
        <translation>Nach &amp;Nummer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By strongest &amp;vote</source>
        <translation>Nach stärkster &amp;Stimme</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;receive</source>
        <translation>Nach &amp;Eingangssignal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;activation</source>
        <translation>Nach &amp;Aktivierung</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;look for</source>
        <translation>Nach ihrem &amp;Muster</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by number</source>
        <translation>Die verdeckten Neuronen nach ihrer Nummer ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the digit that they vote for most</source>
        <translation>Die verdeckten Neuronen nach der Ziffer ordnen, für die sie am stärksten stimmen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by what they receive from the pixel</source>
        <translation>Die verdeckten Neuronen danach ordnen, was sie vom Pixel empfangen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by activation</source>
        <translation>Die verdeckten Neuronen nach ihrer Aktivierung ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Put hidden units that look for similar things side by side</source>
        <translation>Verdeckte Neuronen, die Ähnliches suchen, nebeneinanderstellen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units</source>
        <translation>Die verdeckten Neuronen ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>W&amp;hole network</source>
        <translation>Ganzes &amp;Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show the whole network</source>
        <translation>Das ganze Netz zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom in on the middle of the network</source>
        <translation>Auf die Mitte des Netzes vergrößern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom out from the middle of the network</source>
        <translation>Von der Mitte des Netzes weg verkleinern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a &amp;mark here</source>
        <translation>Hier &amp;Marke setzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Measure the change in the weights from this point on</source>
        <translation>Die Änderung der Gewichte von hier an messen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a mark from which to measure change</source>
        <translation>Eine Marke setzen, von der an die Änderung gemessen wird</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Browse the data</source>
        <translation>Daten durch&amp;blättern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Filter and sort all images, and see how the network reads them</source>
        <translation>Alle Bilder filtern und sortieren und sehen, wie das Netz sie liest</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Flatten the image</source>
        <translation>Bild ab&amp;flachen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show how the image becomes a column of 784 pixels</source>
        <translation>Zeigen, wie das Bild zu einer Spalte von 784 Pixeln wird</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hin&amp;ts</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Say under the network what goes wrong and what helps; turned on again, all kinds come back</source>
        <translation>Unter dem Netz sagen, was schiefgeht und was hilft; wieder eingeschaltet, kommen alle Arten zurück</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Light theme</source>
        <translation>He&amp;lles Design</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Switch between the dark and the light theme</source>
        <translation>Zwischen dunklem und hellem Design wechseln</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Dark or light theme</source>
        <translation>Dunkles oder helles Design</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Sig&amp;ns by pattern</source>
        <translation>Vorzeichen durch M&amp;uster</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hatch negative bars, and dash the negative lines of a path and of the small network</source>
        <translation>Negative Balken schraffieren und die negativen Linien eines Wegs und des kleinen Netzes stricheln</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>R&amp;educe motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Turn off the pulse, the sliding units and the flattening animation</source>
        <translation>Den Puls, die gleitenden Neuronen und die Animation des Abflachens ausschalten</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Wheel, +, −</source>
        <translation>Mausrad, +, −</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: zoom</source>
        <translation>Im Netz: vergrößern und verkleinern</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: pan</source>
        <translation>Im Netz: verschieben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>P, arrows, Esc</source>
        <translation>P, Pfeiltasten, Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the flattened image: play, step through, close</source>
        <translation>Im abgeflachten Bild: abspielen, schrittweise gehen, schließen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the data: move; show or filter</source>
        <translation>In den Daten: bewegen; zeigen oder filtern</translation>
    </message>
    <message>
        <extracomment>netviz/app/comparison_dialogs.py</extracomment>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>There is no display to open the window on; start netviz on a desktop, or use the commands that need no display: {commands}.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen kann; starten Sie netviz auf einem Desktop oder verwenden Sie die Befehle, die keinen Bildschirm brauchen: {commands}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt cannot open a window with QT_QPA_PLATFORM={platform}; unset it, or check that this platform and its display exist. The commands {commands} need no display.</source>
        <translation>Qt kann mit QT_QPA_PLATFORM={platform} kein Fenster öffnen; heben Sie die Einstellung auf oder prüfen Sie, ob es diese Plattform und ihren Bildschirm gibt. Die Befehle {commands} brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The Wayland display {display} cannot be reached; check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. The commands {commands} need no display.</source>
        <translation>Der Wayland-Bildschirm {display} ist nicht erreichbar; prüfen Sie WAYLAND_DISPLAY und XDG_RUNTIME_DIR. Die Befehle {commands} brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt requires libraries that are missing; install {packages} (Debian package names). The commands {commands} need no display.</source>
        <translation>Qt braucht Bibliotheken, die fehlen; installieren Sie {packages} (Namen der Debian-Pakete). Die Befehle {commands} brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The display {display} cannot be reached; check DISPLAY and its permissions. The commands {commands} need no display.</source>
        <translation>Der Bildschirm {display} ist nicht erreichbar; prüfen Sie DISPLAY und seine Berechtigungen. Die Befehle {commands} brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>{reason}

netviz keeps running. If this happens again, please report it with the details.</source>
        <translation>{reason}

netviz läuft weiter. Wenn das noch einmal geschieht, melden Sie es bitte mit den Einzelheiten.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>An unexpected error occurred.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>showing the window</source>
        <translation>beim Zeigen des Fensters</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>working in the background</source>
        <translation>bei der Arbeit im Hintergrund</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the numbers as CSV.</source>
        <translation>Die Zahlen wurden als CSV kopiert.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the picture.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Pictures (*.{ending})</source>
        <translation>Bilder (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Another picture is still being made; try again in a moment.</source>
        <translation>Ein anderes Bild wird noch erstellt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Saved {name}.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Film of the training</source>
        <translation>Film des Trainings</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Of</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom moment</source>
        <translation>&amp;Von Zeitpunkt</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom batch</source>
        <translation>&amp;Von Batch</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To moment</source>
        <translation>&amp;Bis Zeitpunkt</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To batch</source>
        <translation>&amp;Bis Batch</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Duration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Colors</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>How far the film is</source>
        <translation>Wie weit der Film ist</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>What each unit looks for</source>
        <translation>Was jedes Neuron sucht</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The whole window</source>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>MP4: for slides and the web</source>
        <translation>MP4: für Folien und das Web</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>GIF: plays in any page</source>
        <translation>GIF: läuft auf jeder Webseite</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{pictures} pictures of %n moment(s), {rate} each second</source>
        <translation><numerusform>{pictures} Bilder von %n Zeitpunkt, {rate} in der Sekunde</numerusform><numerusform>{pictures} Bilder von %n Zeitpunkten, {rate} in der Sekunde</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The window plays the moments, in its own colors, and takes no clicks until the film is done.</source>
        <translation>Das Fenster spielt die Zeitpunkte in seinen eigenen Farben ab und nimmt keine Klicks an, bis der Film fertig ist.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/encoding.py</extracomment>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>There is nothing to film yet: train first.</source>
        <translation>Es gibt noch nichts zu filmen: Trainieren Sie zuerst.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>learning</source>
        <translation>Training</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Films (*.{ending})</source>
        <translation>Filme (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Save the film</source>
        <translation>Film speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · validation {accuracy}</source>
        <translation>{moment} · Validierung {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch}</source>
        <translation>{moment} · Epoche {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch} · last validation {accuracy}</source>
        <translation>{moment} · Epoche {epoch} · letzte Validierung {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>What each unit looks for (full color: ±{limit})</source>
        <translation>Was jedes Neuron sucht (volle Farbe: ±{limit})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>How each unit votes (full color: ±{limit})</source>
        <translation>Wofür jedes Neuron stimmt (volle Farbe: ±{limit})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PNG: for slides and the web</source>
        <translation>PNG: für Folien und das Web</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>SVG: lines and text to edit</source>
        <translation>SVG: Linien und Text zum Bearbeiten</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PDF: for print</source>
        <translation>PDF: zum Drucken</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{factor}× the screen</source>
        <translation>{factor}× Bildschirm</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Light, for print</source>
        <translation>Hell, zum Drucken</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Lines and text at any size; the picture of all connections at 300 dots per inch</source>
        <translation>Linien und Text in jeder Größe; das Bild aller Verbindungen mit 300 Punkten pro Zoll</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_files.py</extracomment>
        <source>The picture could not be made: {reason}.</source>
        <translation>Das Bild konnte nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/studio.py</extracomment>
        <source>The picture is being made</source>
        <translation>Das Bild wird erstellt</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Save as CS&amp;V…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Save picture…</source>
        <translation>Bild s&amp;peichern…</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>It fits MNIST, the digits that come with netviz. They would replace the images shown now.</source>
        <translation>Es passt zu MNIST, den Ziffern, die netviz mitbringt. Sie würden die jetzt gezeigten Bilder ersetzen.</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Show it with &amp;MNIST</source>
        <translation>Mit &amp;MNIST zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Follow a training: the folder of its checkpoints</source>
        <translation>Ein Training verfolgen: der Ordner seiner Checkpoints</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Save the network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation>Netze (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks ({endings});;All files (*)</source>
        <translation>Netze ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Closed panels</source>
        <translation>Geschlossene Bereiche</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Show all panels again (F9)</source>
        <translation>Alle Bereiche wieder zeigen (F9)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Open the panel {panel}</source>
        <translation>Bereich öffnen: {panel}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>▴ Show panels</source>
        <translation>▴ Bereiche zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>{panel} {sign}</source>
        <translation>{panel} {sign}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>{sign} {panel}</source>
        <translation>{sign} {panel}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_button.py</extracomment>
        <source>▾ Fold</source>
        <translation>▾ Einklappen</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run that continues from run {number} after {moment}. Its curves overlay the others.</source>
        <translation>Ein neuer Lauf, der Lauf {number} nach {moment} fortsetzt. Seine Kurven liegen über den anderen.</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Continue from {moment}</source>
        <translation>Fortsetzen ab {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run from the same random start (seed {seed}). Its curves overlay those of the earlier runs.</source>
        <translation>Ein neuer Lauf vom selben Zufallsstart (Startwert {seed}). Seine Kurven liegen über denen der früheren Läufe.</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Same start, different settings</source>
        <translation>Gleicher Start, andere Einstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>There is no network yet: the data set is still loading.</source>
        <translation>Es gibt noch kein Netz: Der Datensatz wird noch geladen.</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on A4 paper (*.pdf)</source>
        <translation>PDF auf A4 (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on Letter paper (*.pdf)</source>
        <translation>PDF auf Letter (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>Save the handout</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · {network}</source>
        <translation>netviz {version} · {network}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · seed {seed} · {moment}</source>
        <translation>netviz {version} · Startwert {seed} · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · trained elsewhere · {moment}</source>
        <translation>netviz {version} · extern trainiert · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network at its random start</source>
        <translation>Das Netz am Zufallsstart</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network after {moment}</source>
        <translation>Das Netz nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{answer} with {probability}</source>
        <translation>{answer} mit {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network reads</source>
        <translation>Das Netz liest</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Test images correct</source>
        <translation>Testbilder richtig</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Batches trained</source>
        <translation>Trainierte Batches</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{accuracy}, measured after {moment}</source>
        <translation>{accuracy}, gemessen nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>About netviz</source>
        <translation>Über netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Watch a neural network learn to read handwritten digits, with every connection drawn.

MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license.</source>
        <translation>Sehen Sie einem neuronalen Netz zu, wie es handgeschriebene Ziffern lesen lernt; jede Verbindung wird gezeichnet.

MIT-Lizenz. Die Bilder sind MNIST: Y. LeCun und C. Cortes haben das Urheberrecht an MNIST, einer Bearbeitung der NIST-Datenbanken; es steht unter der Lizenz Creative Commons Attribution-Share Alike 3.0.</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Left</source>
        <comment>key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Right</source>
        <comment>key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Up</source>
        <comment>key</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Down</source>
        <comment>key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Return</source>
        <comment>key</comment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Everything that netviz opens</source>
        <translation>Alles, was netviz öffnet</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Images to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of digits</source>
        <translation>Bilder mit Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a session, a network, images or a picture</source>
        <translation>Eine Sitzung, ein Netz, Bilder oder eine Bilddatei öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a folder of images or of checkpoints</source>
        <translation>Einen Ordner mit Bildern oder Checkpoints öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Find a command, setting or panel</source>
        <translation>Befehl, Einstellung oder Bereich finden</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each digit</source>
        <translation>Wirkung auf jede Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Inside the network</source>
        <translation>Im Inneren des Netzes</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Every weight as a picture</source>
        <translation>Jedes Gewicht als Bild</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer health</source>
        <translation>Schichtdiagnose</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer statistics: gradients, updates, silent units, weights</source>
        <translation>Statistik der Schichten: Gradienten, Updates, stumme Neuronen, Gewichte</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layers and parameters</source>
        <translation>Schichten und Parameter</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>The arithmetic of the selection, to check by hand</source>
        <translation>Die Rechnung zur Auswahl, zum Nachrechnen von Hand</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Run the network without the selection</source>
        <translation>Das Netz ohne die Auswahl rechnen lassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pinned selections side by side</source>
        <translation>Angeheftete Auswahlen nebeneinander</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Two networks side by side</source>
        <translation>Zwei Netze nebeneinander</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Backpropagation from the image shown, step by step</source>
        <translation>Backpropagation mit dem gezeigten Bild, Schritt für Schritt</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings of the run, and experiments to try (Ctrl+,)</source>
        <translation>Einstellungen des Laufs und Experimente zum Ausprobieren (Strg+,)</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look into the network: weights, layers, model</source>
        <translation>Ins Netz hineinsehen: Gewichte, Schichten, Modell</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask about the selection: sums, what if, pins; compare networks</source>
        <translation>Nach der Auswahl fragen: Summen, Was wäre, wenn, Pins; Netze vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Open a picture</source>
        <translation>Bilddatei öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Bilder ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation>In der Zwischenablage ist kein Bild; kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>The data set is still loading; open the picture again in a moment.</source>
        <translation>Der Datensatz wird noch geladen; öffnen Sie die Bilddatei gleich noch einmal.</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Save the image</source>
        <translation>Eingabebild speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <extracomment>netviz/app/presentation.py</extracomment>
        <source>Esc leaves the full screen</source>
        <translation>Esc verlässt das Vollbild</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Sessions (*.netviz);;All files (*)</source>
        <translation>Sitzungen (*.netviz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the images of {data} in the session, too?</source>
        <translation>Auch die Bilder von {data} in der Sitzung speichern?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With its images, {size} MB, the session opens on any computer. Without them, it opens where the same data set is found.</source>
        <translation>Mit ihren Bildern, {size} MB, lässt sich die Sitzung auf jedem Rechner öffnen. Ohne sie öffnet sie sich dort, wo derselbe Datensatz zu finden ist.</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>&amp;With images</source>
        <translation>&amp;Mit Bildern</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With&amp;out images</source>
        <translation>&amp;Ohne Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save this session?</source>
        <translation>Diese Sitzung speichern?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>What you have trained is lost if you do not save it.</source>
        <translation>Was Sie trainiert haben, geht verloren, wenn Sie es nicht speichern.</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the changes to {name}?</source>
        <translation>Die Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Changes that are not saved are lost.</source>
        <translation>Änderungen, die nicht gespeichert sind, gehen verloren.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>netviz did not close properly last time.</source>
        <translation>netviz wurde das letzte Mal nicht richtig beendet.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>A copy of that session was kept on {time}.</source>
        <translation>Eine Kopie dieser Sitzung wurde aufbewahrt: {time}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Open the copy</source>
        <translation>Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Delete it</source>
        <translation>Kopie &amp;löschen</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>This answer was given about {network_and_image}.</source>
        <translation>Diese Antwort bezog sich auf etwas anderes: {network_and_image}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>The window shows something else now. These words are about {network_and_image}.</source>
        <translation>Das Fenster zeigt jetzt etwas anderes. Dieser Text gehört zu: {network_and_image}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the random start and {image}</source>
        <translation>Zufallsstart, {image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the network after batch {batch} and {image}</source>
        <translation>Netz nach Batch {batch}, {image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/arguments.py</extracomment>
        <source>“{value}” is no whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>Chapter {number}: {title}</source>
        <translation>Kapitel {number}: {title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>The window when this page was made.</source>
        <translation>Das Fenster, als diese Seite entstand.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>“{name}” is still to be seen.</source>
        <translation>„{name}“ kommt erst noch.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>training the network for this chapter…</source>
        <translation>das Netz wird für dieses Kapitel trainiert…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>one moment…</source>
        <translation>einen Augenblick…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Lessons (*.toml)</source>
        <translation>Lektionen (*.toml)</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The lesson is over.</source>
        <translation>Die Lektion ist zu Ende.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Right: {answer}</source>
        <translation>Richtig: {answer}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The right answer is known after the task.</source>
        <translation>Die richtige Antwort steht nach der Aufgabe fest.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the next stage.</source>
        <translation>Bild ab zeigt die nächste Phase.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class and shows the answer.</source>
        <translation>Bild ab erledigt die Aufgabe für die Klasse und zeigt die Antwort.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the answer.</source>
        <translation>Bild ab zeigt die Antwort.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class.</source>
        <translation>Bild ab erledigt die Aufgabe für die Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown ends the lesson.</source>
        <translation>Bild ab beendet die Lektion.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown goes on to the next step.</source>
        <translation>Bild ab geht zum nächsten Schritt.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>This is the last step.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: chapter {number}, {title}</source>
        <translation>Danach: Kapitel {number}, {title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: {text}</source>
        <translation>Danach: {text}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>unit {number}</source>
        <translation>Neuron {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Walk through the network in ten short chapters: you predict, try and see why.</source>
        <translation>Ein Rundgang durch das Netz in zehn kurzen Kapiteln: Sie sagen voraus, probieren aus und sehen, warum.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Ten short chapters: you predict, try and see why.</source>
        <translation>Zehn kurze Kapitel: Sie sagen voraus, probieren aus und sehen, warum.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Start the walk</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>You find it in the menu Help</source>
        <translation>Sie finden ihn im Menü Hilfe</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>step {step} of {total}</source>
        <translation>Schritt {step} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>“{choice}”</source>
        <translation>„{choice}“</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>You answered {count} question(s), {right} of them correctly.</source>
        <translation><numerusform>Sie haben {count} Frage beantwortet, davon {right} richtig.</numerusform><numerusform>Sie haben {count} Fragen beantwortet, davon {right} richtig.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>All questions with their answers:</source>
        <translation>Alle Fragen mit ihren Antworten:</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>The end of “{title}”</source>
        <translation>Das Ende von „{title}“</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This walk has not been translated into {language}; it is told in English.</source>
        <translation>Dieser Rundgang ist noch nicht übersetzt ({language}); er läuft auf Englisch.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>A lesson has its own images and network. Leave the lesson to open others.</source>
        <translation>Eine Lektion hat ihre eigenen Bilder und ihr eigenes Netz. Verlassen Sie die Lektion, um andere zu öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This is your own network again. Train it, or click anything in it.</source>
        <translation>Das ist wieder Ihr eigenes Netz. Trainieren Sie es oder klicken Sie darin an, was Sie möchten.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>You were in “{title}”, step {step} of {total}.</source>
        <translation>Sie waren in „{title}“, Schritt {step} von {total}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>netviz kept {count} answer(s).</source>
        <translation><numerusform>netviz hat {count} Antwort aufbewahrt.</numerusform><numerusform>netviz hat {count} Antworten aufbewahrt.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Save the worksheets</source>
        <translation>Arbeitsblätter speichern</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace it?</source>
        <translation>Im Ordner gibt es schon {names}. Ersetzen?</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace them?</source>
        <translation>Im Ordner gibt es schon {names}. Alle ersetzen?</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Saved {names} and {last}.</source>
        <translation>{names} und {last} wurden gespeichert.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>First student</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Last student</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Write the answers to a second file</source>
        <translation>&amp;Lösungen in eine zweite Datei schreiben</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Save the &amp;network beside them, so that the answers can be computed again</source>
        <translation>&amp;Netz daneben speichern, damit sich die Lösungen neu berechnen lassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Command that writes the answers again</source>
        <translation>Befehl, der die Lösungen noch einmal schreibt</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheets written</source>
        <translation>Arbeitsblätter geschrieben</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Questions about the network on the screen, as a PDF to print. Every student gets a different image and different weights.</source>
        <translation>Fragen zum gezeigten Netz, als PDF zum Ausdrucken. Alle Lernenden bekommen ein anderes Bild und andere Gewichte.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>S&amp;tudents</source>
        <translation>L&amp;ernende</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>To write the answers again later, run:</source>
        <translation>Um die Lösungen später noch einmal zu schreiben, rufen Sie auf:</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>This network cannot be trained again from its seed; unless you save it, its answers are lost.</source>
        <translation>Dieses Netz lässt sich nicht aus seinem Startwert neu trainieren; wenn Sie es nicht speichern, gehen seine Lösungen verloren.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet</source>
        <translation>netviz-Arbeitsblatt</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}: answers</source>
        <translation>Arbeitsblatt {number}: Lösungen</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}</source>
        <translation>Arbeitsblatt {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet · {origin} · student {student}</source>
        <translation>netviz-Arbeitsblatt · {origin} · Nr. {student}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pdf.py</extracomment>
        <source>The PDF cannot be written, because this system has no fonts.</source>
        <translation>Das PDF kann nicht geschrieben werden, weil auf diesem System keine Schriften installiert sind.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/recipe.py</extracomment>
        <source>a network that was not saved · seed {seed}</source>
        <translation>ein Netz, das nicht gespeichert wurde · Startwert {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be saved: {reason}.</source>
        <translation>{name} kann nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged ({place}).</source>
        <translation>{name} ist keine Sitzung von netviz oder ist beschädigt ({place}).</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is too large for a session: {size:,} bytes.</source>
        <translation>{name} ist für eine Sitzung zu groß: {size:,} Bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged.</source>
        <translation>{name} ist keine Sitzung von netviz oder ist beschädigt.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/datasets.py</extracomment>
        <source>{name} needs the images of {data}, which are not where they were: open that data set first, then this file.</source>
        <translation>{name} braucht die Bilder von {data}, die nicht mehr dort sind, wo sie waren: Öffnen Sie zuerst diesen Datensatz, dann diese Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/reading.py</extracomment>
        <source>{name} was saved by a newer netviz: update netviz to open it.</source>
        <translation>{name} wurde mit einem neueren netviz gespeichert: Aktualisieren Sie netviz, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the clicks within {seconds:.0f} s.</source>
        <translation>Das Fenster hat auf die Klicks nicht innerhalb von {seconds:.0f} s reagiert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer a click within {seconds:.0f} s.</source>
        <translation>Das Fenster hat auf einen Klick nicht innerhalb von {seconds:.0f} s geantwortet.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the mouse within {seconds:.0f} s.</source>
        <translation>Das Fenster hat auf die Maus nicht innerhalb von {seconds:.0f} s reagiert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not preview a path within {seconds:.0f} s.</source>
        <translation>Das Fenster hat die Vorschau eines Wegs nicht innerhalb von {seconds:.0f} s gezeigt.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not train within {seconds:.0f} s.</source>
        <translation>Das Fenster hat nicht innerhalb von {seconds:.0f} s trainiert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not show a moment within {seconds:.0f} s.</source>
        <translation>Das Fenster hat einen Zeitpunkt nicht innerhalb von {seconds:.0f} s gezeigt.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/parts.py</extracomment>
        <source>The {part} benchmark needs Qt, which cannot be loaded here: {error}.</source>
        <translation>Die Messung {part} braucht Qt, das sich hier nicht laden lässt: {error}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>No other library is installed to compare with: try uv run {packages} netviz benchmark peers.</source>
        <translation>Es ist keine andere Bibliothek zum Vergleichen installiert: Versuchen Sie uv run {packages} netviz benchmark peers.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} takes too long to train an epoch.</source>
        <translation>{name} braucht für eine Epoche zu lange.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} cannot train here: {reason}.</source>
        <translation>{name} kann hier nicht trainieren: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/presets.py</extracomment>
        <source>The window did not finish the preset {key} within {seconds:.0f} s.</source>
        <translation>Das Fenster ist mit der Voreinstellung {key} nicht innerhalb von {seconds:.0f} s fertig geworden.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/startup.py</extracomment>
        <source>The window did not start: {reason}.</source>
        <translation>Das Fenster ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/thumbnails.py</extracomment>
        <source>The window did not read all images within {seconds:.0f} s.</source>
        <translation>Das Fenster hat nicht alle Bilder innerhalb von {seconds:.0f} s gelesen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/training.py</extracomment>
        <source>The window did not finish training within {seconds:.0f} s.</source>
        <translation>Das Fenster ist mit dem Training nicht innerhalb von {seconds:.0f} s fertig geworden.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not show the first picture within {seconds:.0f} s.</source>
        <translation>Das Fenster hat das erste Bild nicht innerhalb von {seconds:.0f} s gezeigt.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not begin to train within {seconds:.0f} s.</source>
        <translation>Das Fenster hat nicht innerhalb von {seconds:.0f} s zu trainieren begonnen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not pause within {seconds:.0f} s.</source>
        <translation>Das Fenster hat nicht innerhalb von {seconds:.0f} s angehalten.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window reported an error: {error}</source>
        <translation>Das Fenster hat einen Fehler gemeldet: {error}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Both give the same answer for {same:,} of {total:,} test images ({share:.2%}). Only A is right: {only_a:,}; only B is right: {only_b:,}.</source>
        <translation>Beide geben auf {same:,} von {total:,} Testbildern dieselbe Antwort ({share:.2%}). Nur A hat recht: {only_a:,}; nur B hat recht: {only_b:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>The networks have different numbers of hidden layers: only the units of the first are matched.</source>
        <translation>Die Netze haben verschieden viele verdeckte Schichten: Nur die Neuronen der ersten werden einander zugeordnet.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>activation</source>
        <comment>function</comment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test images correct</source>
        <translation>Testbilder richtig</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of weights {layer}</source>
        <translation>Norm der Gewichte {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of biases {layer}</source>
        <translation>Norm der Biases {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Test images that they read differently, the first {count} of {total:,}:</source>
        <translation>Testbilder, die sie verschieden lesen, die ersten {count} von {total:,}:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Hidden layer {layer}: {count:,} pairs of units, similarity {mean:.3f} on average, from {least:.3f} to {most:.3f}.</source>
        <translation>Verdeckte Schicht {layer}: {count:,} Paare von Neuronen, Ähnlichkeit im Mittel {mean:.3f}, von {least:.3f} bis {most:.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Without a counterpart: {count:,} units of {name}.</source>
        <translation>Ohne Entsprechung: {count:,} Neuronen von {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of A</source>
        <translation>Neuron von A</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of B</source>
        <translation>Neuron von B</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>The {kind} program reads a {ending} file: let OUT end in {ending}.</source>
        <translation>Das Programm für {kind} liest eine {ending}-Datei: Geben Sie OUT die Endung {ending}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: the arrays of {source}, bit for bit.</source>
        <translation>{path} geschrieben: die Arrays aus {source}, Bit für Bit.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}, which rebuilds the network and reads an image.</source>
        <translation>{path} geschrieben; das Programm baut das Netz nach und liest ein Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: {sizes}, {activation}, for intensities from 0 to 1.</source>
        <translation>{path} geschrieben: {sizes}, {activation}, für Intensitäten von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>{train:,} to train on, {test:,} to test</source>
        <translation>{train:,} zum Trainieren, {test:,} zum Testen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>form</source>
        <translation>Format</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>Missing command.</source>
        <translation>Der Befehl fehlt.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}, did you mean {names}?</source>
        <translation>{problem}; meinten Sie {names}?</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}; see {command} --help.</source>
        <translation>{problem}; siehe {command} --help.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>The output cannot be written: {reason}.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{scaling}, transposed</source>
        <translation>{scaling}, transponiert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{accuracy:.2%} of {count:,}, loss {loss}</source>
        <translation>{accuracy:.2%} von {count:,}, Verlust {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>Settled by these trials on training images, the chosen one first:</source>
        <translation>Durch diese Versuche auf Trainingsbildern entschieden, der gewählte zuerst:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/follow.py</extracomment>
        <source>There is no folder {parent} in which {name} could appear.</source>
        <translation>Es gibt keinen Ordner {parent}, in dem {name} erscheinen könnte.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/command.py</extracomment>
        <source>--gradients and --model both name {path}; give each its own file.</source>
        <translation>--gradients und --model nennen beide {path}; geben Sie jeder Option eine eigene Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The network's numbers are too large to learn from.</source>
        <translation>Die Zahlen des Netzes sind zu groß, um daraus zu lernen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>There is no optimizer {name!r}; choose one of {names}.</source>
        <translation>Einen Optimierer {name!r} gibt es nicht; wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The learning rate must be a number above 0, not {rate:g}.</source>
        <translation>Die Lernrate muss eine Zahl über 0 sein, nicht {rate:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The step overflows; choose a learning rate below {rate:g}.</source>
        <translation>Der Schritt läuft über; wählen Sie eine Lernrate unter {rate:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>{path} was not written: the gradient is too large for float32.</source>
        <translation>{path} wurde nicht geschrieben: Der Gradient ist für float32 zu groß.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%})</source>
        <translation>{title}, gelesen als {answer} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%}), learned as {label}</source>
        <translation>{title}, gelesen als {answer} ({probability:.2%}), gelernt als {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>1 forward, 2 loss: L = -log p({label}) = {loss}</source>
        <translation>1 Vorwärts, 2 Verlust: L = -log p({label}) = {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, digits: δ = p - y</source>
        <translation>3 Backpropagation, Ziffern: δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, hidden layer {layer}: δ = f'(z) · (W δ); silent units, where δ is 0: {silent} of {count}; largest δ ({shown}):</source>
        <translation>3 Backpropagation, verdeckte Schicht {layer}: δ = f'(z) · (W δ); stumme Neuronen, bei denen δ 0 ist: {silent} von {count}; größte δ ({shown}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unit</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>RMS gradient</source>
        <translation>Gradient (RMS)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest gradient</source>
        <translation>größter Gradient</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest Δw</source>
        <translation>größtes Δw</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>4 update: ∂L/∂w = a · δ; Δw by {optimizer} with learning rate {rate:g}</source>
        <translation>4 Update: ∂L/∂w = a · δ; Δw mit {optimizer} und Lernrate {rate:g}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a digit's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>Verbindungen, die bei diesem Bild jetzt mehr zum Score vor Softmax (Logit) einer Ziffer beitragen (verstärkt) oder weniger (abgeschwächt)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>to</source>
        <comment>head of a column: where connections lead</comment>
        <translation>zu</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>reinforced</source>
        <translation>verstärkt</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weakened</source>
        <translation>abgeschwächt</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>larger weight</source>
        <translation>Gewicht größer</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>smaller weight</source>
        <translation>Gewicht kleiner</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>units of hidden layer {layer}: {raised} raised, {lowered} lowered, {unmoved} unmoved, {silent} silent</source>
        <translation>Neuronen der verdeckten Schicht {layer}: {raised} angehoben, {lowered} gesenkt, {unmoved} unbewegt, {silent} stumm</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the label</source>
        <translation>{digit}, das Label</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the wrong answer</source>
        <translation>{digit}, die falsche Antwort</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other digits</source>
        <translation>andere Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct digit strengthened"</source>
        <translation>Ausnahmen von der Regel "Bei richtiger Antwort wird der Weg verstärkt; bei falscher werden die starken Verbindungen abgeschwächt und die zur richtigen Ziffer verstärkt"</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>5 forward again: read as {answer}, loss {before} before and {after} after</source>
        <translation>5 noch einmal vorwärts: gelesen als {answer}, Verlust vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p before</source>
        <translation>p vorher</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p after</source>
        <translation>p nachher</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>accuracy, unseen</source>
        <translation>Genauigkeit, neue Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>loss, unseen</source>
        <translation>Verlust, neue Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps, with the effect on {count:,} unseen images</source>
        <translation>wiederholte Schritte, mit ihrer Wirkung auf {count:,} neue Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps</source>
        <translation>wiederholte Schritte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>{name} can be used. Chapters: {chapters}, steps: {steps}, questions: {questions}, tasks: {tasks}; about {minutes} min.</source>
        <translation>{name} ist verwendbar. Kapitel: {chapters}, Schritte: {steps}, Fragen: {questions}, Aufgaben: {tasks}; etwa {minutes} min.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>It is in the language {code}, which netviz does not speak: the window around it will be in that of its user.</source>
        <translation>Sie ist in der Sprache {code}, die netviz nicht spricht: Das Fenster um sie herum erscheint in der Sprache des Benutzers.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Facts, in expressions</source>
        <translation>Angaben, in Ausdrücken</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Views, to point at</source>
        <translation>Ansichten, auf die gezeigt werden kann</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>--csv and --json are alternatives; give only one</source>
        <translation>--csv und --json schließen einander aus; geben Sie nur eines an</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>a pixel is given twice</source>
        <translation>ein Pixel ist doppelt angegeben</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not of the form ROW,COLUMN, such as 14,9</source>
        <translation>{value!r} hat nicht die Form ROW,COLUMN, etwa 14,9</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value} is outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value} liegt außerhalb des Bildes: Zeilen und Spalten sind von 0 bis {last} nummeriert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not an integer or several separated by commas, such as 256 or 128,64</source>
        <translation>{value!r} ist keine ganze Zahl und keine Liste ganzer Zahlen mit Kommas, etwa 256 oder 128,64</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>{path} kann nicht geschrieben werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is not a regular file.</source>
        <translation>{path} kann nicht geschrieben werden: Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>Interrupted.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>{option} before {command} is an option of the window; omit it or put it after {command}.</source>
        <translation>{option} vor {command} ist eine Option des Fensters; lassen Sie sie weg oder stellen Sie sie hinter {command}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Aborted!</source>
        <translation>Abgebrochen!</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>default: {default}</source>
        <translation>Vorgabe: {default}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Error: {message}</source>
        <translation>Fehler: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Try '{command} {option}' for help.</source>
        <translation>Hilfe gibt es mit „{command} {option}“.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing argument</source>
        <translation>Es fehlt das Argument</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing option</source>
        <translation>Es fehlt die Option</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing parameter</source>
        <translation>Es fehlt der Parameter</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such option {name!r}.</source>
        <translation>Die Option {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such command {name!r}.</source>
        <translation>Den Befehl {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value: {message}</source>
        <translation>Ungültiger Wert: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Ungültiger Wert für {param_hint}: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} does not take a value.</source>
        <translation>Die Option {name!r} nimmt keinen Wert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>Das Argument {name!r} nimmt {nargs} Werte.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Choose from:
	{choices}</source>
        <translation>Zur Wahl stehen:
	{choices}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} ist keine gültige Zahl ({number_type}).</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>Die Datei {filename!r} lässt sich nicht öffnen: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} gibt es nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} ist ein Ordner.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>directory</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Ein Argument ist zu viel ({args})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Es sind zu viele Argumente ({args})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} requires an argument.</source>
        <translation>Die Option {name!r} braucht einen Wert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} ist keines von diesen: {choices}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer range</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float range</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>weights + biases</source>
        <translation>Gewichte + Biases</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>this connection</source>
        <translation>diese Verbindung</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>without this connection</source>
        <translation>ohne diese Verbindung</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to digit {digit}</source>
        <translation>Verbindung von Pixel {pixel} zu Ziffer {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target}</source>
        <translation>Verbindung von Pixel {pixel} zu Neuron {target}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target} of hidden layer {layer}</source>
        <translation>Verbindung von Pixel {pixel} zu Neuron {target} der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to digit {digit}</source>
        <translation>Verbindung von Neuron {source} zu Ziffer {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to digit {digit}</source>
        <translation>Verbindung von Neuron {source} der verdeckten Schicht {before} zu Ziffer {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to unit {target} of hidden layer {layer}</source>
        <translation>Verbindung von Neuron {source} der verdeckten Schicht {before} zu Neuron {target} der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>signal (their product)</source>
        <translation>Signal (ihr Produkt)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>gradient of -log p({digit})</source>
        <translation>Gradient von -log p({digit})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>target's sum z</source>
        <translation>Summe z des Ziels</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>The target unit is silent and passes nothing on.</source>
        <translation>Das Zielneuron ist stumm und gibt nichts weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; pixel votes: {n_for} for, {n_against} against</source>
        <translation>{digit}: Wahrscheinlichkeit {probability:.2%}, Score vor Softmax (Logit) {logit:+.4f}; Stimmen der Pixel: {n_for} dafür, {n_against} dagegen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the hidden units: {n_for} for, {n_against} against</source>
        <translation>{digit}: Wahrscheinlichkeit {probability:.2%}, Score vor Softmax (Logit) {logit:+.4f}; Stimmen der verdeckten Neuronen: {n_for} dafür, {n_against} dagegen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the last hidden layer: {n_for} for, {n_against} against</source>
        <translation>{digit}: Wahrscheinlichkeit {probability:.2%}, Score vor Softmax (Logit) {logit:+.4f}; Stimmen der letzten verdeckten Schicht: {n_for} dafür, {n_against} dagegen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>shares of the logit: {pixels:+.4f} from all pixels, {biases:+.4f} from all biases; largest pixel shares ({count}):</source>
        <translation>Anteile am Logit: {pixels:+.4f} von allen Pixeln, {biases:+.4f} von allen Biases; größte Anteile von Pixeln ({count}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>this unit</source>
        <translation>dieses Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>with activation 1</source>
        <translation>mit Aktivierung 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>without unit {unit}</source>
        <translation>ohne Neuron {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>Das verdeckte Neuron {unit} von {count} feuert: Summe {sum:+.4f}, Aktivierung {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>Neuron {unit} von {count} der verdeckten Schicht {layer} feuert: Summe {sum:+.4f}, Aktivierung {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>Das verdeckte Neuron {unit} von {count} ist stumm: Summe {sum:+.4f}, Aktivierung {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>Neuron {unit} von {count} der verdeckten Schicht {layer} ist stumm: Summe {sum:+.4f}, Aktivierung {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no digit {number}; it shows {n}.</source>
        <translation>{name} zeigt keine Ziffer {number}; Zahl der Ziffern: {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} digits: {answers}</source>
        <translation>{n} Ziffern: {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/parts.py</extracomment>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution to the score before softmax (logit) of {digit}</source>
        <translation>Beitrag zum Score vor Softmax (Logit) von {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without pixel {pixel}</source>
        <translation>ohne Pixel {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with pixel {pixel} at full ink</source>
        <translation>mit Pixel {pixel} bei voller Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without these {count} pixels</source>
        <translation>ohne diese {count} Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with these {count} pixels at full ink</source>
        <translation>mit diesen {count} Pixeln bei voller Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>28·row + column</source>
        <translation>28·Zeile + Spalte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>Dark pixels send nothing; everything below assumes full intensity.</source>
        <translation>Dunkle Pixel senden nichts; alles Folgende nimmt volle Intensität an.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>hidden layer {layer}, {count} units; firing units raised: {raised}, lowered: {lowered}; largest contributions ({shown}):</source>
        <translation>verdeckte Schicht {layer}, {count} Neuronen; feuernde Neuronen: {raised} angehoben, {lowered} gesenkt; größte Beiträge ({shown}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>pre-activation</source>
        <translation>Summe z</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{first} and {second} cannot be combined; give only one</source>
        <translation>{first} und {second} lassen sich nicht kombinieren; geben Sie nur eines an</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a digit; omit it</source>
        <translation>--without entfernt Pixel, ein verdecktes Neuron oder eine Verbindung, aber keine Ziffer; lassen Sie es weg</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without needs a --pixel, --neuron or --connection to remove</source>
        <translation>--without braucht ein --pixel, --neuron oder eine --connection, die es entfernen soll</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--full-ink needs at least one --pixel ROW,COLUMN</source>
        <translation>--full-ink braucht mindestens ein --pixel ROW,COLUMN</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--rank covers every pixel of the image; omit {option}</source>
        <translation>--rank umfasst jedes Pixel des Bildes; lassen Sie {option} weg</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes a sum, but a connection is a single product; omit --csv</source>
        <translation>--csv schreibt eine Summe, aber eine Verbindung ist ein einzelnes Produkt; lassen Sie --csv weg</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes only the sum; omit --without, --full-ink and --rank</source>
        <translation>--csv schreibt nur die Summe; lassen Sie --without, --full-ink und --rank weg</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is neither a number, such as 37, nor LAYER:NUMBER, such as 2:37</source>
        <translation>{value!r} ist weder eine Zahl, etwa 37, noch LAYER:NUMBER, etwa 2:37</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; hidden layers are numbered from 1</source>
        <translation>{value!r} nennt Schicht 0; verdeckte Schichten sind ab 1 nummeriert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3</source>
        <translation>{value!r} ist nicht LAYER:FROM-TO, etwa 1:14,9-37 oder 2:37-3</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; dense layers are numbered from 1</source>
        <translation>{value!r} nennt Schicht 0; vollverbundene Schichten sind ab 1 nummeriert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names a pixel; pixels lead only into layer 1</source>
        <translation>{value!r} nennt ein Pixel; Pixel führen nur in Schicht 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} starts outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value!r} beginnt außerhalb des Bildes: Zeilen und Spalten sind von 0 bis {last} nummeriert</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>No image is given; use --image NUMBER, or --digits-file for your own picture</source>
        <translation>Es ist kein Bild angegeben; verwenden Sie --image NUMBER oder für ein eigenes Bild --digits-file</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{option} selects from a data set and cannot be combined with --digits-file</source>
        <translation>{option} wählt aus einem Datensatz und lässt sich nicht mit --digits-file kombinieren</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--which chooses among the digits of a --digits-file, which is not given</source>
        <translation>--which wählt unter den Ziffern einer --digits-file, die nicht angegeben ist</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>The network's numbers are too large to trace.</source>
        <translation>Die Zahlen des Netzes sind zu groß, um sie zu verfolgen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>{option} {number} asks for an output that the network does not have: they are numbered 0 to {last}.</source>
        <translation>{option} {number} verlangt einen Ausgang, den das Netz nicht hat: Die Ausgänge sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path} contains a network {shape}; choose one with {inputs} inputs and {least} to {most} outputs.</source>
        <translation>{path} enthält ein Netz {shape}; wählen Sie eines mit {inputs} Eingängen und {least} bis {most} Ausgängen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no test image {index}; images are numbered 0 to {last}.</source>
        <translation>Es gibt kein Testbild {index}; die Bilder sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no training image {index}; images are numbered 0 to {last}.</source>
        <translation>Es gibt kein Trainingsbild {index}; die Bilder sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>test image {index}: a {label}</source>
        <translation>Testbild {index}: Label {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>training image {index}: a {label}</source>
        <translation>Trainingsbild {index}: Label {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, digit {number} of {n}</source>
        <translation>{path}, Ziffer {number} von {n}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>pixel {pixel}</source>
        <translation>Pixel {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>unit {unit}</source>
        <translation>Neuron {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each digit, divided by the final total</source>
        <translation>Softmax: exp(z - max) jeder Ziffer, geteilt durch die Endsumme</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit before</source>
        <translation>Logit vorher</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit after</source>
        <translation>Logit nachher</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>actual change</source>
        <translation>tatsächliche Änderung</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>predicted change</source>
        <translation>vorhergesagte Änderung</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: still {after} ({probability:.2%})</source>
        <translation>{change}: weiterhin {after} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: {after} instead of {before} ({probability:.2%})</source>
        <translation>{change}: {after} statt {before} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes equal the predicted ones.</source>
        <translation>Die tatsächlichen Änderungen gleichen den vorhergesagten.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because the slopes of the hidden units change.</source>
        <translation>Die tatsächlichen Änderungen weichen von den vorhergesagten ab, weil sich die Steigungen der verdeckten Neuronen ändern.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because hidden units flip:</source>
        <translation>Die tatsächlichen Änderungen weichen von den vorhergesagten ab, weil verdeckte Neuronen umschlagen:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- beginnen zu feuern, verdeckte Schicht {layer} ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing ({count}): {units}</source>
        <translation>- beginnen zu feuern ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- verstummen, verdeckte Schicht {layer} ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing ({count}): {units}</source>
        <translation>- verstummen ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>all pixels</source>
        <translation>alle Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>score before softmax (logit) of {digit} without each pixel; pixels that change it: {changing}, that change the answer: {decisive}; largest changes ({count}):</source>
        <translation>Score vor Softmax (Logit) von {digit} ohne jeweils ein Pixel; Pixel, die ihn ändern: {changing}, die die Antwort ändern: {decisive}; größte Änderungen ({count}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>answer without it</source>
        <translation>Antwort ohne es</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--save and --log both name {path}; give each its own file.</source>
        <translation>--save und --log nennen beide {path}; geben Sie jeder Option eine eigene Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from and --log both name {path}; give each its own file.</source>
        <translation>--start-from und --log nennen beide {path}; geben Sie jeder Option eine eigene Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>{option} names {path}, which belongs to --data; choose another file.</source>
        <translation>{option} nennt {path}, das zu --data gehört; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from takes the network from its file; leave {option} out.</source>
        <translation>--start-from nimmt das Netz aus seiner Datei; lassen Sie {option} weg.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/progress.py</extracomment>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{path} is read with “{activation}” units and “{scaling}” inputs: like this, it reads {accuracy} of {n:,} training images correctly.</source>
        <translation>{path} wird mit der Aktivierung „{activation}“ und der Skalierung „{scaling}“ gelesen: So liest das Netz {accuracy} von {n:,} Trainingsbildern richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Of the {n:,} training images, {n_validation:,} are held out for validation.</source>
        <translation>Von den {n:,} Trainingsbildern werden {n_validation:,} für die Validierung zurückgehalten.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>There are too few images of some classes to hold any out for validation.</source>
        <translation>Von einigen Klassen gibt es zu wenige Bilder, um welche für die Validierung zurückzuhalten.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the last finite network is saved in {file}.</source>
        <translation>{problem}; das letzte endliche Netz ist in {file} gespeichert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}.</source>
        <translation>Abgebrochen nach Batch {step:,} von {total:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}; the network is saved in {file}.</source>
        <translation>Abgebrochen nach Batch {step:,} von {total:,}; das Netz ist in {file} gespeichert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the network is saved in {file}.</source>
        <translation>{problem}; das Netz ist in {file} gespeichert.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>The window needs {library}, which is missing; install {packages} (Debian package names).</source>
        <translation>Dem Fenster fehlt {library}; installieren Sie {packages} (Namen der Debian-Pakete).</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value} for this student alone, or --students 1-{value} for the first {value}</source>
        <translation>{value} ist eine einzelne Zahl: Schreiben Sie --student {value} nur für diese Nummer oder --students 1-{value} für die ersten {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value}</source>
        <translation>{value} ist eine einzelne Zahl: Schreiben Sie --student {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} is not of the form FROM-TO, such as 1-30</source>
        <translation>{value!r} hat nicht die Form FROM-TO, etwa 1-30</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} ends before it begins</source>
        <translation>{value!r} endet, bevor es beginnt</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} are more than {most} students; make several files</source>
        <translation>{value!r} sind mehr als {most} Lernende; erstellen Sie mehrere Dateien</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--student and --students are alternatives; give only one</source>
        <translation>--student und --students schließen einander aus; geben Sie nur eines an</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{option} trains a network and cannot be combined with --model</source>
        <translation>{option} trainiert ein Netz und lässt sich nicht mit --model kombinieren</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--model and --output both name {path}; give each its own file.</source>
        <translation>--model und --output nennen beide {path}; geben Sie jeder Option eine eigene Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, students {students}, {origin}</source>
        <translation>{file}: {kind}, Nr. {students}, {origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, student {student}, {origin}</source>
        <translation>{file}: {kind}, Nr. {student}, {origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>The PDF cannot be drawn: {reason}.</source>
        <translation>Das PDF kann nicht gezeichnet werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/augmentation.py</extracomment>
        <source>An image can be shifted by 0 to {largest} pixels, not {shifts}.</source>
        <translation>Ein Bild kann um 0 bis {largest} Pixel verschoben werden, nicht um {shifts}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch needs at least 1 image of 1 pixel, not {n_images} of {n_pixels}.</source>
        <translation>Ein Batch braucht mindestens 1 Bild mit 1 Pixel, nicht {n_images} mit {n_pixels}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch of {n_images} images is larger than the batch size of {size}.</source>
        <translation>Ein Batch von {n_images} Bildern ist größer als die Batchgröße {size}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>The indices of a batch must be from 0 to {last}.</source>
        <translation>Die Indizes eines Batches müssen von 0 bis {last} gehen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{images_path} holds {n_images} images, but {labels_path} holds {n_labels} labels.</source>
        <translation>{images_path} enthält {n_images} Bilder, {labels_path} aber {n_labels} Labels.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} holds no images.</source>
        <translation>{path} enthält keine Bilder.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has the label {label} at index {index}, but labels are 0 to {last}.</source>
        <translation>{path} hat am Index {index} das Label {label}, die Labels gehen aber von 0 bis {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>The folder {directory} has neither {name} nor {name}.gz.</source>
        <translation>Im Ordner {directory} gibt es weder {name} noch {name}.gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} names {n} classes, but must name {least} to {most}, one per line.</source>
        <translation>{path} nennt {n} Klassen, muss aber {least} bis {most} nennen, eine in jeder Zeile.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has no checksum for {names}, so reinstall netviz.</source>
        <translation>{path} hat keine Prüfsumme für {names}; installieren Sie netviz neu.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is longer than {limit} bytes.</source>
        <translation>{path} ist länger als {limit} Bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is not a UTF-8 text file.</source>
        <translation>{path} ist keine UTF-8-Textdatei.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is a folder, but a file is needed.</source>
        <translation>{path} ist ein Ordner, gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine reguläre Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} only names the data, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} nennt die Daten nur, die Git anderswo aufbewahrt (Git LFS): Holen Sie sie mit „git lfs pull“.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: permission denied.</source>
        <translation>{path} kann nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not compressed with gzip, although its name ends in .gz.</source>
        <translation>{path} ist nicht mit gzip gepackt, obwohl der Name auf .gz endet.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: its gzip data ends too early.</source>
        <translation>{path} ist unvollständig: Die gzip-Daten enden zu früh.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its gzip data cannot be decompressed.</source>
        <translation>{path} ist beschädigt: Die gzip-Daten lassen sich nicht entpacken.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} has the dimensions {dimensions}, but {needed} are needed.</source>
        <translation>{path} hat die Dimensionen {dimensions}, gebraucht werden {needed}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its SHA-256 checksum differs from the published one.</source>
        <translation>{path} ist beschädigt: Die SHA-256-Prüfsumme weicht von der veröffentlichten ab.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is compressed with gzip, so its name must end in .gz.</source>
        <translation>{path} ist mit gzip gepackt, also muss der Name auf .gz enden.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not an IDX file: it does not begin with two zero bytes.</source>
        <translation>{path} ist keine IDX-Datei: Sie beginnt nicht mit zwei Nullbytes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds elements of IDX type 0x{code:02X} ({name}), but netviz reads only 0x08 (uint8).</source>
        <translation>{path} enthält Elemente vom IDX-Typ 0x{code:02X} ({name}), netviz liest aber nur 0x08 (uint8).</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {n} dimensions, but netviz reads 1 to {most}.</source>
        <translation>{path} kündigt {n} Dimensionen an, netviz liest aber 1 bis {most}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is too short to be an IDX file: it ends within its header.</source>
        <translation>{path} ist für eine IDX-Datei zu kurz: Die Datei endet in ihrem Kopf.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {size} bytes of data, more than the limit of {limit}.</source>
        <translation>{path} kündigt {size} Bytes Daten an, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: it declares {size} bytes of data and has {n}.</source>
        <translation>{path} ist unvollständig: Angekündigt sind {size} Bytes Daten, vorhanden sind {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds more than the {size} bytes of data that it declares.</source>
        <translation>{path} enthält mehr als die {size} Bytes Daten, die angekündigt sind.</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>The number of validation images must be at least 0, not {n}.</source>
        <translation>Die Zahl der Validierungsbilder muss mindestens 0 sein, nicht {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>Of {n:,} training images, at most {most:,} can be used for validation, not {chosen:,}: one of each class is left to train on.</source>
        <translation>Von {n:,} Trainingsbildern können höchstens {most:,} zur Validierung dienen, nicht {chosen:,}: Von jeder Klasse bleibt eines zum Trainieren.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is not a picture, or it is damaged or in an unknown format.</source>
        <translation>{name} ist kein Bild, ist beschädigt oder hat ein unbekanntes Format.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has more pixels than can be read; make the picture smaller.</source>
        <translation>{name} hat mehr Pixel, als gelesen werden können; verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is damaged and cannot be read to its end; copy or export it again.</source>
        <translation>{name} ist beschädigt und nicht bis zum Ende lesbar; kopieren oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is a HEIC photo, which netviz does not read; export it as JPEG or PNG.</source>
        <translation>{name} ist ein HEIC-Foto, das netviz nicht liest; exportieren Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is an SVG drawing, which netviz does not read; export it as PNG.</source>
        <translation>{name} ist eine SVG-Zeichnung, die netviz nicht liest; exportieren Sie sie als PNG.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is larger than {limit} MB; make the picture smaller.</source>
        <translation>{name} ist größer als {limit} MB; verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.</source>
        <translation>{name} hat {width:,} mal {height:,} Pixel, das sind zu viele; verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is darker than the paper.</source>
        <translation>Die Tinte ist dunkler als das Papier.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is brighter than the ground.</source>
        <translation>Die Tinte ist heller als der Grund.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in red light.</source>
        <translation>Die Tinte ist farbig: In rotem Licht hebt sie sich am stärksten ab.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in green light.</source>
        <translation>Die Tinte ist farbig: In grünem Licht hebt sie sich am stärksten ab.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in blue light.</source>
        <translation>Die Tinte ist farbig: In blauem Licht hebt sie sich am stärksten ab.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit evenly.</source>
        <translation>Das Papier ist gleichmäßig beleuchtet.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit unevenly, from {low} to {high} of 255; that is taken off.</source>
        <translation>Das Papier ist ungleichmäßig beleuchtet, von {low} bis {high} von 255; das wird abgezogen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Paper</source>
        <comment>background of a picture</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink is what stands out at least {share}% as much as the strongest.</source>
        <translation>Tinte ist, was sich mindestens {share} % so stark abhebt wie das Stärkste.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and one line of the paper are left out.</source>
        <translation>Ein Rand und eine Linie des Papiers werden weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and {n} lines of the paper are left out.</source>
        <translation>Ein Rand und {n} Linien des Papiers werden weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>What surrounds the paper is left out.</source>
        <translation>Was das Papier umgibt, wird weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One line of the paper is left out.</source>
        <translation>Eine Linie des Papiers wird weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} lines of the paper are left out.</source>
        <translation>{n} Linien des Papiers werden weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>No lines and no border stand out enough to be left out.</source>
        <translation>Keine Linien und kein Rand heben sich genug ab, um weggelassen zu werden.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Lines and border</source>
        <translation>Linien und Rand</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>one small piece is left out</source>
        <translation>ein kleines Stück wird weggelassen</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} small pieces are left out</source>
        <translation>{n} kleine Stücke werden weggelassen</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes, some of which touch and are cut apart; {specks}.</source>
        <translation>{n} Formen, einige berühren sich und werden getrennt; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; those that touch are cut apart.</source>
        <translation>{n} Formen; einige berühren sich und werden getrennt.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape; {specks}.</source>
        <translation>Eine Form; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape.</source>
        <translation>Eine Form.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; {specks}.</source>
        <translation>{n} Formen; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes.</source>
        <translation>{n} Formen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; strokes of {before:.1f} pixels are made {after:.1f} wide, as in MNIST.</source>
        <translation>Auf 20×20 skaliert und zentriert; Striche von {before:.1f} Pixel Breite werden auf {after:.1f} verbreitert, wie in MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; its strokes are {before:.1f} pixels wide.</source>
        <translation>Auf 20×20 skaliert und zentriert; die Striche sind {before:.1f} Pixel breit.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture has no pixels.</source>
        <translation>Das Bild hat keine Pixel.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: it has no contrast, so choose another one.</source>
        <translation>Das Bild zeigt keine Ziffer: Es hat keinen Kontrast; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it is a stroke, so choose another one.</source>
        <translation>Das Bild zeigt keine Ziffer: Nichts darin ist ein Strich; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>Das Bild zeigt keine Ziffer: Nichts darin hebt sich als Strich ab; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>28×28 pixels, bright on dark: the picture is taken as it is, like MNIST's.</source>
        <translation>28×28 Pixel, hell auf dunkel: Das Bild wird genommen, wie es ist, wie die von MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>The seed must be at least 0, not {seed}.</source>
        <translation>Der Startwert muss mindestens 0 sein, nicht {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>Epochs and other counters of random numbers must be at least 0: {counters}.</source>
        <translation>Epochen und andere Zähler für Zufallszahlen müssen mindestens 0 sein: {counters}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{folder} holds several data sets ({names}): move one into a folder of its own.</source>
        <translation>{folder} enthält mehrere Datensätze ({names}): Verschieben Sie einen in einen eigenen Ordner.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is too large for a data set.</source>
        <translation>{path} ist für einen Datensatz zu groß.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is a web page, perhaps of a download that failed: fetch the file again.</source>
        <translation>{path} ist eine Webseite, vielleicht von einem misslungenen Download: Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is not an IDX file, or is damaged.</source>
        <translation>{path} ist keine IDX-Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is truncated.</source>
        <translation>{path} ist unvollständig.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is damaged or truncated: it has {n:,} bytes of data, and its header says {declared:,}.</source>
        <translation>{path} ist beschädigt oder unvollständig: Die Datei hat {n:,} Bytes Daten, ihr Kopf nennt {declared:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class.</source>
        <translation>{path} enthält keinen Datensatz, den netviz kennt: IDX-Dateien wie bei MNIST, eine NPZ- oder CSV-Datei oder einen Ordner mit Bildern für jede Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is a Python pickle, which netviz never opens: save the arrays with numpy.savez.</source>
        <translation>{path} ist ein Python-Pickle, das netviz nie öffnet: Speichern Sie die Arrays mit numpy.savez.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is damaged: it cannot be unpacked.</source>
        <translation>{path} ist beschädigt: Die Datei lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is an archive: unpack it, and open the folder with its files.</source>
        <translation>{path} ist ein Archiv: Entpacken Sie es und öffnen Sie den Ordner mit seinen Dateien.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} is not a picture, or is damaged.</source>
        <translation>{path} ist kein Bild oder ist beschädigt.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>Files that are damaged or no pictures are left out: {n:,}, the first {path}.</source>
        <translation>Dateien, die beschädigt oder keine Bilder sind, werden weggelassen: {n:,}, die erste ist {path}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} enthält mehr als {most:,} Bilder.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} has {width}×{height} pixels, too many for an image of a data set.</source>
        <translation>{path} hat {width}×{height} Pixel, zu viele für ein Bild eines Datensatzes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds no images: its arrays are {names}.</source>
        <translation>{path} enthält keine Bilder: Die Arrays sind {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is damaged: its shape does not fit its data.</source>
        <translation>{path} ist beschädigt: Form und Daten passen nicht zusammen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds Python objects in {name}, which are never loaded.</source>
        <translation>{path} enthält in {name} Python-Objekte, die nie geladen werden.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is no table: its first line cannot be read.</source>
        <translation>{path} ist keine Tabelle: Die erste Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a table of numbers: look at line {line}.</source>
        <translation>{path} ist keine Tabelle aus Zahlen: Sehen Sie sich Zeile {line} an.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a CSV file: it is not text.</source>
        <translation>{path} ist keine CSV-Datei: Es ist kein Text.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} has {n} columns, which is not a label and the pixels of a square image.</source>
        <translation>{path} hat {n} Spalten; das sind nicht ein Label und die Pixel eines quadratischen Bildes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n} classes, and netviz shows {least} to {most}.</source>
        <translation>{name} hat {n} Klassen, netviz zeigt {least} bis {most}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The ink is dark on light ground, so the brightness is inverted.</source>
        <translation>Die Tinte ist dunkel auf hellem Grund, daher wird die Helligkeit umgekehrt.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>Rows and columns are exchanged in the files, so they are exchanged back.</source>
        <translation>Zeilen und Spalten sind in den Dateien vertauscht, daher werden sie zurückgetauscht.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The images of {rows}×{columns} are resampled to 28×28.</source>
        <translation>Die Bilder mit {rows}×{columns} Pixeln werden auf 28×28 umgerechnet.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has images without labels, so there is nothing to learn from.</source>
        <translation>{path} hat Bilder ohne Labels, also ist daraus nichts zu lernen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The test images have no labels, so they are left out.</source>
        <translation>Die Testbilder haben keine Labels, daher werden sie weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The training images have no labels, so they are left out.</source>
        <translation>Die Trainingsbilder haben keine Labels, daher werden sie weggelassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds {n_images:,} images, but {n_labels:,} labels.</source>
        <translation>{path} enthält {n_images:,} Bilder, aber {n_labels:,} Labels.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds an array {shape}, which is no row of images.</source>
        <translation>{path} enthält ein Array {shape}, das keine Reihe von Bildern ist.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds numbers that no picture has; save them as real numbers from 0 to 255.</source>
        <translation>{path} enthält Zahlen, die in keinem Bild vorkommen; speichern Sie sie als reelle Zahlen von 0 bis 255.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has labels that are not whole numbers.</source>
        <translation>{path} hat Labels, die keine ganzen Zahlen sind.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n:,} different labels, too many for classes.</source>
        <translation>{name} hat {n:,} verschiedene Labels, zu viele für Klassen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has labels from {first} to {last}, but its classes have {n} names.</source>
        <translation>{name} hat Labels von {first} bis {last}, für seine Klassen gibt es aber {n} Namen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>There is only one part, so {n:,} images of it are set aside for testing.</source>
        <translation>Es gibt nur einen Teil, daher werden {n:,} Bilder davon zum Testen zurückgelegt.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses the activation {name}, and netviz shows {known}.</source>
        <translation>{path} verwendet die Aktivierung {name}, netviz zeigt {known}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses a leaky ReLU with the slope {slope:.3g}, and netviz shows the slope {known:g}.</source>
        <translation>{path} verwendet ein Leaky ReLU mit der Steigung {slope:.3g}, netviz zeigt die Steigung {known:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a convolution ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} enthält eine Faltung ({table}), netviz zeigt nur Netze aus vollverbundenen Schichten.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds batch normalization ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} enthält eine Batch-Normalisierung ({table}), netviz zeigt nur Netze aus vollverbundenen Schichten.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds more than {most} layers ({table}), which is more than netviz shows.</source>
        <translation>{path} enthält mehr als {most} Schichten ({table}); das sind mehr, als netviz zeigt.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a normalization, {name}, between its layers, and netviz shows networks of dense layers only.</source>
        <translation>{path} enthält zwischen den Schichten eine Normalisierung, {name}; netviz zeigt nur Netze aus vollverbundenen Schichten.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no arrays.</source>
        <translation>{path} enthält keine Arrays.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no dense layers that lead from {n} inputs to classes, but {table}.</source>
        <translation>{path} enthält keine vollverbundenen Schichten, die von {n} Eingängen zu Klassen führen, sondern {table}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a bias of {shape} beside {name}, which has {n_units} units.</source>
        <translation>{path} enthält neben {name} mit {n_units} Neuronen einen Bias der Form {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network: it has {size:,} bytes.</source>
        <translation>{path} ist für ein Netz zu groß: {size:,} Bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {n:,} files, too many for a network.</source>
        <translation>{path} enthält {n:,} Dateien, zu viele für ein Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is incomplete: it lacks {name}.</source>
        <translation>{path} ist nicht vollständig: Es fehlt {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it cannot be unpacked.</source>
        <translation>{path} ist beschädigt: {name} darin lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network when it is unpacked.</source>
        <translation>{path} ist entpackt für ein Netz zu groß.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it is not a whole array.</source>
        <translation>{path} ist beschädigt: {name} darin ist kein ganzes Array.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {name}, an array without any number.</source>
        <translation>{path} enthält {name}, ein Array ohne eine einzige Zahl.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it has {n_bytes:,} bytes, which does not fit its shape.</source>
        <translation>{path} ist beschädigt: {name} darin hat {n_bytes:,} Bytes, was nicht zu seiner Form passt.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It is of an earlier training: {name} was written after it.</source>
        <translation>Gehört zu einem früheren Training: {name} wurde danach geschrieben.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It says no step, and the other files do.</source>
        <translation>Nennt keinen Schritt, die anderen Dateien aber schon.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>Its name says no step, and those of the other files do.</source>
        <translation>Der Name nennt keinen Schritt, die Namen der anderen Dateien aber schon.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It has layers of {sizes} units, and the first network has {expected}.</source>
        <translation>Hat Schichten mit {sizes} Neuronen, das erste Netz aber {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of Keras.</source>
        <translation>{path} ist beschädigt oder unvollständig: Es ist keine ganze Keras-Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is a file of Keras without a dense layer.</source>
        <translation>{path} ist eine Keras-Datei ohne vollverbundene Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and netviz shows Sequential and Functional models.</source>
        <translation>{path} enthält ein Modell der Klasse {name}, netviz zeigt Modelle der Klassen Sequential und Functional.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} lacks the weights of its layer {name}.</source>
        <translation>In {path} fehlen die Gewichte der Schicht {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has two activations after its layer {name}.</source>
        <translation>{path} hat nach der Schicht {name} zwei Aktivierungen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has {name} after its last layer, and netviz shows networks with softmax there.</source>
        <translation>{path} hat nach der letzten Schicht {name}, netviz zeigt Netze mit Softmax an dieser Stelle.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a layer of the kind {kind}, and netviz shows networks of dense layers only.</source>
        <translation>{path} enthält eine Schicht der Art {kind}, netviz zeigt nur Netze aus vollverbundenen Schichten.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of digits, or a lesson (.toml).</source>
        <translation>{name} ist nichts, was netviz öffnet: eine Sitzung (.netviz), ein Netz ({endings}), Bilder zum Lernen (IDX, NPZ, CSV oder ein Ordner), ein Bild mit Ziffern oder eine Lektion (.toml).</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole ONNX file.</source>
        <translation>{path} ist beschädigt oder unvollständig: Es ist keine ganze ONNX-Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has {n} inputs, and netviz shows networks that read one image.</source>
        <translation>{path} hat {n} Eingaben, netviz zeigt Netze, die ein Bild lesen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes along branches, and netviz shows networks of layers in one row.</source>
        <translation>{path} rechnet in Verzweigungen, netviz zeigt Netze aus Schichten in einer Reihe.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes {kind}, and netviz shows networks of dense layers in one row.</source>
        <translation>{path} rechnet {kind}, netviz zeigt Netze aus vollverbundenen Schichten in einer Reihe.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} wants its weights from {name}, and netviz reads only files beside it.</source>
        <translation>{path} verlangt seine Gewichte aus {name}, netviz liest aber nur Dateien daneben.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has its weights in {name}, which is not beside it: copy both into one folder.</source>
        <translation>{path} hat seine Gewichte in {name}, das nicht daneben liegt: Kopieren Sie beide in einen Ordner.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/opening.py</extracomment>
        <source>There is no {name}: choose one of {known}.</source>
        <translation>{name} gibt es nicht: Wählen Sie etwas aus {known}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: its beginning is that of a network, and the rest is not.</source>
        <translation>{path} ist beschädigt oder unvollständig: Der Anfang gehört zu einem Netz, der Rest nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a session of netviz: open it in the window, and save its network.</source>
        <translation>{path} ist eine Sitzung von netviz: Öffnen Sie sie im Fenster und speichern Sie ihr Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a zip file.</source>
        <translation>{path} ist beschädigt oder unvollständig: Die Datei beginnt als ZIP-Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a zip file without a network that netviz knows; unpack it, and open what is in it.</source>
        <translation>{path} ist eine ZIP-Datei ohne ein Netz, das netviz kennt; entpacken Sie sie und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} only names the network, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} nennt das Netz nur, das Git anderswo aufbewahrt (Git LFS): Holen Sie es mit „git lfs pull“.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is packed: unpack it, and open what is in it.</source>
        <translation>{path} ist gepackt: Entpacken Sie die Datei und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a pickle, which can run any program, so netviz never opens it; save the arrays as safetensors or NPZ instead.</source>
        <translation>{path} ist ein Pickle, das jedes Programm ausführen kann, daher öffnet netviz es nie; speichern Sie die Arrays stattdessen als safetensors oder NPZ.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a picture, not a network: name a file with a network, which can then read the picture.</source>
        <translation>{path} ist ein Bild, kein Netz: Nennen Sie eine Datei mit einem Netz, das dann das Bild lesen kann.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is no network that netviz knows: it reads {endings}.</source>
        <translation>{path} ist kein Netz, das netviz kennt: Gelesen werden {endings}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged.</source>
        <translation>{path} ist keine safetensors-Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is damaged or truncated: {name} lies outside of the file.</source>
        <translation>{path} ist beschädigt oder unvollständig: {name} liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, which netviz cannot read.</source>
        <translation>{path} enthält {name} als {dtype}, was netviz nicht lesen kann.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1</source>
        <translation>von 0 bis 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255</source>
        <translation>von 0 bis 255</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>standardized (mean 0, standard deviation 1)</source>
        <translation>standardisiert (Mittelwert 0, Standardabweichung 1)</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from −1 to 1</source>
        <translation>von −1 bis 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1, dark ink on light paper</source>
        <translation>von 0 bis 1, dunkle Tinte auf hellem Papier</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255, dark ink on light paper</source>
        <translation>von 0 bis 255, dunkle Tinte auf hellem Papier</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>{words}, column by column</source>
        <translation>{words}, spaltenweise</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and of scikit-learn's, netviz shows MLPClassifier.</source>
        <translation>{path} enthält ein Modell der Klasse {name}; von scikit-learn zeigt netviz MLPClassifier.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a pipeline with {name} before the network, and netviz shows networks whose inputs are scaled at most.</source>
        <translation>{path} enthält eine Pipeline mit {name} vor dem Netz, netviz zeigt Netze, deren Eingaben höchstens skaliert werden.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of skops.</source>
        <translation>{path} ist beschädigt oder unvollständig: Es ist keine ganze skops-Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds NaN or infinite numbers in {name}.</source>
        <translation>{path} enthält in {name} NaN oder unendliche Zahlen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds {fault}: {table}. {shown}</source>
        <translation>{path} enthält {fault}: {table}. {shown}</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has weights in {name} so large that sums reach {most:.0e}: its training diverged, or it is damaged. Choose an earlier checkpoint.</source>
        <translation>{path} hat in {name} so große Gewichte, dass Summen {most:.0e} erreichen: Das Training ist divergiert oder die Datei ist beschädigt. Wählen Sie einen früheren Checkpoint.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>netviz shows dense networks of 784 inputs with one or two hidden layers of up to 4,096 units.</source>
        <translation>netviz zeigt vollverbundene Netze mit 784 Eingängen und einer oder zwei verdeckten Schichten mit bis zu 4.096 Neuronen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single input</source>
        <translation>ein Netz mit einem einzigen Eingang</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} inputs</source>
        <translation>ein Netz mit {n:,} Eingängen</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n} hidden layers</source>
        <translation>ein Netz mit {n} verdeckten Schichten</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a layer with {n:,} units</source>
        <translation>eine Schicht mit {n:,} Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single output</source>
        <translation>ein Netz mit einem einzigen Ausgang</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} outputs</source>
        <translation>ein Netz mit {n:,} Ausgängen</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has a different activation in each hidden layer ({names}), and netviz shows networks with one.</source>
        <translation>{path} hat in jeder verdeckten Schicht eine andere Aktivierung ({names}), netviz zeigt Netze mit einer einzigen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a file of PyTorch and does not go on as one.</source>
        <translation>{path} ist beschädigt oder unvollständig: Die Datei beginnt als PyTorch-Datei und geht nicht so weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} holds more than a state_dict: it would run {name}, which netviz never does. In PyTorch, save torch.save(model.state_dict(), …) instead.</source>
        <translation>{path} enthält mehr als ein state_dict: Die Datei würde {name} ausführen, was netviz nie tut. Speichern Sie in PyTorch stattdessen torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is a file of PyTorch without a state_dict: it holds no tensors with names.</source>
        <translation>{path} ist eine PyTorch-Datei ohne state_dict: Sie enthält keine Tensoren mit Namen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} cannot be written: netviz writes {endings}.</source>
        <translation>{path} kann nicht geschrieben werden: netviz schreibt {endings}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} was not written, because the parameters are not all finite numbers.</source>
        <translation>{path} wurde nicht geschrieben, weil nicht alle Parameter endliche Zahlen sind.</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>There is no language {code}; choose one of {all}.</source>
        <translation>Die Sprache {code} gibt es nicht; wählen Sie eine von diesen: {all}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/activations.py</extracomment>
        <source>There is no activation named {name!r}: choose one of {names}.</source>
        <translation>Eine Aktivierung namens {name!r} gibt es nicht: Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>There is no initializer named {name!r}: choose one of {names}.</source>
        <translation>Eine Initialisierung namens {name!r} gibt es nicht: Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>{n_layers} layers need {n_layers} scales, not {n_scales}.</source>
        <translation>{n_layers} Schichten brauchen {n_layers} Skalen, nicht {n_scales}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>This network reads batches of shape (n, {n_inputs}), not {shape}.</source>
        <translation>Dieses Netz liest Batches der Form (n, {n_inputs}), nicht {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs at least 1 image, not {n}.</source>
        <translation>Ein Batch braucht mindestens 1 Bild, nicht {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs 1 to {batch_size} labels and as many images of {n_inputs} inputs, not {n} labels and images of shape {shape}.</source>
        <translation>Ein Batch braucht 1 bis {batch_size} Labels und ebenso viele Bilder mit {n_inputs} Eingaben, nicht {n} Labels und Bilder der Form {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Parameters and images must be {dtype}, not {parameters} and {images}.</source>
        <translation>Parameter und Bilder müssen {dtype} sein, nicht {parameters} und {images}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Dropout needs a random generator.</source>
        <translation>Dropout braucht einen Zufallsgenerator.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>The saved optimizer state belongs to another optimizer or network.</source>
        <translation>Der gespeicherte Zustand des Optimierers gehört zu einem anderen Optimierer oder Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>There is no optimizer named {name!r}: choose one of {names}.</source>
        <translation>Einen Optimierer namens {name!r} gibt es nicht: Wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} was not written, because its metadata lacks {keys}.</source>
        <translation>{path} wurde nicht geschrieben, weil in den Metadaten {keys} fehlt.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged or truncated ({fault}).</source>
        <translation>{path} ist keine safetensors-Datei, ist beschädigt oder unvollständig ({fault}).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is too large for a parameter file: it has {size} bytes.</source>
        <translation>{path} ist für eine Parameterdatei zu groß: {size} Bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: it is too short.</source>
        <translation>{path} ist keine safetensors-Datei: Sie ist zu kurz.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is truncated: its header claims {length:,} bytes, but at most {most:,} are possible.</source>
        <translation>{path} ist keine safetensors-Datei oder unvollständig: Der Kopf nennt {length:,} Bytes, möglich sind aber höchstens {most:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not JSON.</source>
        <translation>{path} ist keine safetensors-Datei: Der Kopf ist kein JSON.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not a table of tensors.</source>
        <translation>{path} ist keine safetensors-Datei: Der Kopf ist keine Tabelle von Tensoren.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, but parameters must be float32 (F32).</source>
        <translation>{path} enthält {name} als {dtype}, Parameter müssen aber float32 (F32) sein.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} with {n} dimensions or more numbers than fit, but a network has matrices and vectors.</source>
        <translation>{path} enthält {name} mit {n} Dimensionen oder mit mehr Zahlen, als passen; ein Netz hat Matrizen und Vektoren.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} lacks {names}: a network has dense_1.kernel, dense_1.bias and so on.</source>
        <translation>In {path} fehlt {names}: Ein Netz hat dense_1.kernel, dense_1.bias und so weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {names}, which a network of dense layers does not have.</source>
        <translation>{path} enthält {names}, was ein Netz aus vollverbundenen Schichten nicht hat.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but a kernel has the shape (inputs, units).</source>
        <translation>{path} enthält dense_{number}.kernel mit der Form {shape}, ein Kernel hat aber die Form (inputs, units).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but the layer before has {n_units} units.</source>
        <translation>{path} enthält dense_{number}.kernel mit der Form {shape}, die Schicht davor hat aber {n_units} Neuronen.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.bias of shape {shape}, but its kernel has {n_units} units.</source>
        <translation>{path} enthält dense_{number}.bias mit der Form {shape}, der zugehörige Kernel hat aber {n_units} Neuronen.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} does not hold a network: {reason}</source>
        <translation>{path} enthält kein Netz: {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} cannot be used, because its metadata lacks {keys}.</source>
        <translation>{path} ist nicht verwendbar, weil in den Metadaten {keys} fehlt.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} has {value!a} as {key} in its metadata, which is not a number of at least 0.</source>
        <translation>{path} hat in den Metadaten {value!a} als {key}; das ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>A network needs at least inputs and outputs, but {sizes} is too short.</source>
        <translation>Ein Netz braucht mindestens Eingänge und Ausgänge, {sizes} ist zu kurz.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Each layer needs a whole number of units, at least 1, not {size!r}.</source>
        <translation>Jede Schicht braucht eine ganze Zahl von Neuronen, mindestens 1, nicht {size!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>The parameters of this network are a vector of {n_parameters} numbers, not of shape {shape}.</source>
        <translation>Die Parameter dieses Netzes sind ein Vektor aus {n_parameters} Zahlen, nicht von der Form {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Parameters must be contiguous float32 or float64, not {dtype}.</source>
        <translation>Parameter müssen zusammenhängend in float32 oder float64 liegen, nicht in {dtype}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>There is no schedule named {name!r}: choose one of {names}.</source>
        <translation>Einen Lernratenplan namens {name!r} gibt es nicht: Wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>one cycle</source>
        <translation>ein Zyklus</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A column of {n} units cannot be drawn: use 1 to {most} units.</source>
        <translation>Eine Spalte von {n} Neuronen kann nicht gezeichnet werden: Nehmen Sie 1 bis {most} Neuronen.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A matrix of shape {shape} does not fit {n_left} by {n_right} units: use one value for every connection.</source>
        <translation>Eine Matrix der Form {shape} passt nicht zu {n_left} mal {n_right} Neuronen: Nehmen Sie einen Wert für jede Verbindung.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/contrast.py</extracomment>
        <source>The contrast must be a number above 0, not {exponent}.</source>
        <translation>Der Kontrast muss eine Zahl über 0 sein, nicht {exponent}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>Lines need equally many starts, ends and values, not {n_starts}, {n_ends} and {n_values}.</source>
        <translation>Linien brauchen gleich viele Anfänge, Enden und Werte, nicht {n_starts}, {n_ends} und {n_values}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>The thickness of lines must be at least 1 pixel, not {thickness}.</source>
        <translation>Linien müssen mindestens 1 Pixel dick sein, nicht {thickness}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/tiles.py</extracomment>
        <source>{n_inputs} weights do not fill a tile of {height} by {width} pixels: use the shape of the image.</source>
        <translation>{n_inputs} Gewichte füllen keine Kachel von {height} mal {width} Pixeln: Nehmen Sie die Form des Bildes.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>A picture of {width} by {height} pixels is empty: use at least one pixel in each direction.</source>
        <translation>Ein Bild von {width} mal {height} Pixeln ist leer: Nehmen Sie in jeder Richtung mindestens ein Pixel.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>The region x {x0} to {x1}, y {y0} to {y1} has no area: the smaller bound must come first.</source>
        <translation>Der Ausschnitt x {x0} bis {x1}, y {y0} bis {y1} hat keine Fläche: Die kleinere Grenze muss zuerst stehen.</translation>
    </message>
    <message>
        <extracomment>netviz/resources.py</extracomment>
        <source>{path} is missing: it is part of netviz, so reinstall netviz.</source>
        <translation>{path} fehlt: Die Datei gehört zu netviz; installieren Sie netviz neu.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>There are no test images to compare the networks on.</source>
        <translation>Es gibt keine Testbilder, um die Netze daran zu vergleichen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>These networks tell {n_classes} classes apart, and the test images have more.</source>
        <translation>Diese Netze unterscheiden {n_classes} Klassen, die Testbilder haben mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/correct_images.py</extracomment>
        <source>There is no such image.</source>
        <translation>Ein solches Bild gibt es nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} validation images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>Von {total:,} Validierungsbildern mit Label {digit} werden {wrong:.0%} falsch gelesen (andere: {others:.0%}), am häufigsten als {answer} ({images:,} Bilder).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} test images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>Von {total:,} Testbildern mit Label {digit} werden {wrong:.0%} falsch gelesen (andere: {others:.0%}), am häufigsten als {answer} ({images:,} Bilder).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Show these {images:,} images</source>
        <translation>Diese {images:,} Bilder zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one digit.</source>
        <translation>Die Zeichnung hat {parts} getrennte Formen nebeneinander; das Netz liest alles zusammen als eine Ziffer.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Clear the drawing</source>
        <translation>Zeichnung leeren</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen digits in the middle.</source>
        <translation>Die Zeichnung liegt {offset:.0f} Pixel neben der Mitte; das Netz hat nur Ziffern in der Mitte gesehen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Center the drawing</source>
        <translation>Zeichnung zentrieren</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The strokes are {width:.2f} pixels wide; those of MNIST's digits are {usual:.1f}, measured the same way.</source>
        <translation>Die Striche sind {width:.2f} Pixel breit; die der MNIST-Ziffern sind, ebenso gemessen, {usual:.1f} breit.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Thicken the strokes</source>
        <translation>Striche verdicken</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rates.py</extracomment>
        <source>Try {rate:.3g}</source>
        <translation>Mit {rate:.3g} versuchen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was too large before the first batch: choose a smaller start scale.</source>
        <translation>Der Verlust war schon vor dem ersten Batch zu groß: Wählen Sie eine kleinere Startskala.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Training stopped because the loss grew without limit: a learning rate of {rate:.3g} is too high.</source>
        <translation>Das Training hielt an, weil der Verlust unbegrenzt wuchs: Eine Lernrate von {rate:.3g} ist zu hoch.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>All {weights:,} weights are exactly 0 after {steps:,} batches: no signal passes, so none of them learns.</source>
        <translation>Alle {weights:,} Gewichte sind nach {steps:,} Batches genau 0: Kein Signal kommt durch, also lernt keines von ihnen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The units of a layer have nearly the same weights, so they all learn the same.</source>
        <translation>Die Neuronen einer Schicht haben fast dieselben Gewichte, also lernen alle dasselbe.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: a learning rate of {rate:.3g} is too high.</source>
        <translation>{silent:,} von {units:,} Neuronen ({share:.1%}) feuern bei keinem von {images:,} Bildern: Eine Lernrate von {rate:.3g} ist zu hoch.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the digits.</source>
        <translation>{silent:,} von {units:,} Neuronen ({share:.1%}) feuern bei keinem von {images:,} Bildern: Bei den Ziffern kommt fast nichts an.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: a learning rate of {rate:.3g} is too high.</source>
        <translation>Der Verlust ist {loss:.2f}, und bloßes Raten ergäbe {guessing:.2f}: Eine Lernrate von {rate:.3g} ist zu hoch.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try true labels</source>
        <translation>Mit echten Labels versuchen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: {training:.0%} of the training images are read as labeled, {validation:.0%} of the validation images.</source>
        <translation>{share:.0%} der Trainingslabels sind vertauscht: {training:.0%} der Trainingsbilder werden wie ihr Label gelesen, {validation:.0%} der Validierungsbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: after {steps:,} batches the loss is still {last:.2f} (guessing: {guessing:.2f}).</source>
        <translation>{share:.0%} der Trainingslabels sind vertauscht: Nach {steps:,} Batches ist der Verlust immer noch {last:.2f} (Raten: {guessing:.2f}).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: a learning rate of {rate:.3g} is too low.</source>
        <translation>Der Verlust war anfangs {first:.2f} und ist nach {steps:,} Batches {last:.2f}: Eine Lernrate von {rate:.3g} ist zu niedrig.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: learning does not advance.</source>
        <translation>Der Verlust war anfangs {first:.2f} und ist nach {steps:,} Batches {last:.2f}: Das Lernen kommt nicht voran.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The validation loss rose from {best:.2f} (batch {step:,}) to {last:.2f}, the training loss is {training:.2f}: learned by heart.</source>
        <translation>Der Validierungsverlust stieg von {best:.2f} (Batch {step:,}) auf {last:.2f}, der Trainingsverlust ist {training:.2f}: auswendig gelernt.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show batch {step:,}</source>
        <translation>Batch {step:,} zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{training:.0%} of training images but only {validation:.0%} of validation images are read correctly: learned by heart.</source>
        <translation>{training:.0%} der Trainingsbilder, aber nur {validation:.0%} der Validierungsbilder werden richtig gelesen: auswendig gelernt.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any digit.</source>
        <translation>Neuron {unit:,} feuert bei keinem von {images:,} Bildern, trägt also zu keiner Ziffer etwas bei.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show unit {unit:,}</source>
        <translation>Neuron {unit:,} zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any digit.</source>
        <translation>{silent:,} von {units:,} Neuronen ({share:.1%}) feuern bei keinem von {images:,} Bildern, tragen also zu keiner Ziffer etwas bei.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try no noise</source>
        <translation>Ohne Rauschen versuchen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try random weights</source>
        <translation>Mit zufälligen Gewichten versuchen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try all images</source>
        <translation>Mit allen Bildern versuchen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try dropout {rate:g}</source>
        <translation>Mit Dropout {rate:g} versuchen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <translation>Trainingsbild {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <translation>Testbild {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <translation>leere Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <translation>Zufallsrauschen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <translation>Durchschnittsbild</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>Trainingsbild {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>Testbild {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <comment>within a sentence</comment>
        <translation>leere Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <comment>within a sentence</comment>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <comment>within a sentence</comment>
        <translation>Zufallsrauschen</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <comment>within a sentence</comment>
        <translation>Durchschnittsbild</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <comment>within a sentence</comment>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Nothing is drawn yet, so there is nothing to read.</source>
        <translation>Noch ist nichts gezeichnet, also gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>No pixel is selected.</source>
        <translation>Es ist kein Pixel ausgewählt.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Another program trains this network, so its batches are not known.</source>
        <translation>Ein anderes Programm trainiert dieses Netz, daher sind seine Batches nicht bekannt.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The image has no label.</source>
        <translation>Das Bild hat kein Label.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The network has no hidden layer.</source>
        <translation>Das Netz hat keine verdeckte Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>A whole number is needed here.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>There is no number {place} here: they go from 0 to {last}.</source>
        <translation>Nummer {place} gibt es hier nicht: Die Nummern gehen von 0 bis {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A gradient needs a label, and this image has none.</source>
        <translation>Ein Gradient braucht ein Label, und dieses Bild hat keines.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>No batch has been trained yet: train one (B).</source>
        <translation>Noch ist kein Batch trainiert: Trainieren Sie einen (B).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Recomputing the gradient of this batch.</source>
        <translation>Der Gradient dieses Batches wird neu berechnet.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A checkpoint holds no gradient of its batch: choose the gradient of this image.</source>
        <translation>Ein Checkpoint enthält keinen Gradienten seines Batches: Wählen Sie den Gradienten dieses Bildes.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>There is nothing to compare with yet: set a mark (Ctrl+K) and continue training.</source>
        <translation>Noch gibt es nichts zum Vergleichen: Setzen Sie eine Marke (Strg+K) und trainieren Sie weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Nothing has changed since then: train a batch (B).</source>
        <translation>Seither hat sich nichts geändert: Trainieren Sie einen Batch (B).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>The change is measured from this checkpoint: choose another one in the timeline.</source>
        <translation>Die Änderung wird von diesem Checkpoint an gemessen: Wählen Sie in der Zeitleiste einen anderen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Both networks have the same weights.</source>
        <translation>Beide Netze haben dieselben Gewichte.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>These weights cannot be compared: the layers of the two networks have different sizes.</source>
        <translation>Diese Gewichte lassen sich nicht vergleichen: Die Schichten der beiden Netze sind verschieden groß.</translation>
    </message>
    <message>
        <extracomment>netviz/session/arranger.py</extracomment>
        <source>Select a pixel first: units are then ordered by what they receive from it.</source>
        <translation>Wählen Sie zuerst ein Pixel aus: Die Neuronen werden dann danach geordnet, was sie von ihm empfangen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark</source>
        <translation>seit der Marke</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark after {moment}</source>
        <translation>seit der Marke nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the random start</source>
        <translation>seit dem Zufallsstart</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the run began</source>
        <translation>seit Beginn des Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the start of the epoch</source>
        <translation>seit Beginn der Epoche</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}, near the start of the epoch</source>
        <translation>seit {moment}, nahe am Beginn der Epoche</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>run {number}, {moment}</source>
        <translation>Lauf {number}, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>= A − B</source>
        <translation>= A − B</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: the picture shows the change from here on.</source>
        <translation>Marke gesetzt nach {moment}: Das Bild zeigt die Änderung von hier an.</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: Change measures from here once you are back in the live run.</source>
        <translation>Marke gesetzt nach {moment}: „Änderung“ misst von hier an, sobald Sie wieder im Live-Lauf sind.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading MNIST…</source>
        <translation>MNIST wird geladen…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading {name}…</source>
        <translation>{name} wird geladen…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{problem} netviz shows MNIST instead.</source>
        <translation>{problem} netviz zeigt stattdessen MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>There is nothing to save yet: the data set is still loading.</source>
        <translation>Es gibt noch nichts zu speichern: Der Datensatz wird noch geladen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name} has {n} outputs, but the images shown are of {n_classes} classes.</source>
        <translation>{name} hat {n} Ausgänge, die gezeigten Bilder haben aber {n_classes} Klassen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Open images of {n} classes first, then this network.</source>
        <translation>Öffnen Sie zuerst Bilder mit {n} Klassen, dann dieses Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>What you trained before is kept in the list of runs.</source>
        <translation>Was Sie zuvor trainiert haben, bleibt in der Liste der Läufe.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name}: {activation}, inputs {scaling}; it reads {accuracy} of {count} training images correctly.</source>
        <translation>{name}: {activation}, Eingaben {scaling}; das Netz liest {accuracy} von {count} Trainingsbildern richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no class {number}: they are numbered 0 to {last}.</source>
        <translation>Klasse {number} gibt es nicht: Die Klassen sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the training images.</source>
        <translation>Unter den Trainingsbildern gibt es keines mit dem Label {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the test images.</source>
        <translation>Unter den Testbildern gibt es keines mit dem Label {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/joining.py</extracomment>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <extracomment>netviz/session/joining.py</extracomment>
        <source>{first}, {second}</source>
        <comment>two names in a list</comment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <extracomment>netviz/session/learner.py</extracomment>
        <source>This run and its optimizer state are no longer in memory; choose another optimizer.</source>
        <translation>Dieser Lauf und der Zustand seines Optimierers sind nicht mehr im Speicher; wählen Sie einen anderen Optimierer.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>of this step</source>
        <translation>dieses Schritts</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>This network belongs to another run: return to the live run (L) and repeat the lesson there.</source>
        <translation>Dieses Netz gehört zu einem anderen Lauf: Kehren Sie zum Live-Lauf zurück (L) und wiederholen Sie die Lektion dort.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>The changed parameters are not finite: choose a smaller learning rate.</source>
        <translation>Die geänderten Parameter sind nicht endlich: Wählen Sie eine kleinere Lernrate.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on {count} images.</source>
        <translation><numerusform>Ein neuer Lauf geht weiter nach {moment} und %n Schritt mit {count} Bildern.</numerusform><numerusform>Ein neuer Lauf geht weiter nach {moment} und %n Schritten mit {count} Bildern.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on this image.</source>
        <translation><numerusform>Ein neuer Lauf geht weiter nach {moment} und %n Schritt mit diesem Bild.</numerusform><numerusform>Ein neuer Lauf geht weiter nach {moment} und %n Schritten mit diesem Bild.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} The old run is kept; see Runs.</source>
        <translation>{sentence} Der alte Lauf bleibt erhalten, siehe Läufe.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} It has trained on a test image, so its test accuracy is now biased.</source>
        <translation>{sentence} Er hat mit einem Testbild trainiert, also ist seine Testgenauigkeit jetzt verzerrt.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Random noise has no label, and without one there is no loss.</source>
        <translation>Zufallsrauschen hat kein Label, und ohne Label gibt es keinen Verlust.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Choose a label for the drawing: without one there is no loss.</source>
        <translation>Wählen Sie ein Label für die Zeichnung: Ohne Label gibt es keinen Verlust.</translation>
    </message>
    <message>
        <extracomment>netviz/session/live_run.py</extracomment>
        <source>New random start with seed {seed}.</source>
        <translation>Neuer Zufallsstart mit Startwert {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every training image correctly.</source>
        <translation>Das Netz liest jetzt alle Trainingsbilder richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every test image correctly.</source>
        <translation>Das Netz liest jetzt alle Testbilder richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <translation>Batch {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <translation>Schritt {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <translation>Epoche {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <translation>Checkpoint {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>Batch {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>Schritt {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>Epoche {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>Checkpoint {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; open one with {pixels} inputs and {least} to {most} outputs.</source>
        <translation>Dieses Netz hat Schichten mit {shape} Neuronen; öffnen Sie eines mit {pixels} Eingängen und {least} bis {most} Ausgängen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; the window can show one or two hidden layers. Use netviz trace instead.</source>
        <translation>Dieses Netz hat Schichten mit {shape} Neuronen; das Fenster kann eine oder zwei verdeckte Schichten zeigen. Verwenden Sie netviz trace.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has a layer of {widest:,} units; the window can show up to {most:,}. Use netviz trace instead.</source>
        <translation>Dieses Netz hat eine Schicht mit {widest:,} Neuronen; das Fenster kann bis zu {most:,} zeigen. Verwenden Sie netviz trace.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This data set allows at most {most:,} validation images: one of each class is left to train on.</source>
        <translation>Dieser Datensatz erlaubt höchstens {most:,} Validierungsbilder: Von jeder Klasse bleibt eines zum Trainieren.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.</source>
        <translation>Zum Trainieren bleiben nur {left:,} Bilder, wählen Sie also höchstens {left:,}, nicht {chosen:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/picture_files.py</extracomment>
        <source>This picture is empty; choose another one.</source>
        <translation>Dieses Bild ist leer; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>{count} selections are already pinned; remove one first.</source>
        <translation>Es sind schon {count} Auswahlen angeheftet; lösen Sie zuerst eine.</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>Pinned in its own color; see the Pins tab.</source>
        <translation>In eigener Farbe angeheftet; siehe Reiter Pins.</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment}</source>
        <translation>Lauf {number}: {optimizer} {rate:g} ab {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment} of run {parent}</source>
        <translation>Lauf {number}: {optimizer} {rate:g} ab {moment} von Lauf {parent}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {preset}, seed {seed}</source>
        <translation>Lauf {number}: {preset}, Startwert {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: trained elsewhere</source>
        <translation>Lauf {number}: extern trainiert</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {file}</source>
        <translation>Lauf {number}: {optimizer} {rate:g} aus {file}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from a file</source>
        <translation>Lauf {number}: {optimizer} {rate:g} aus einer Datei</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g}, seed {seed}</source>
        <translation>Lauf {number}: {optimizer} {rate:g}, Startwert {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>There is nothing to save yet: the network is still loading.</source>
        <translation>Es gibt noch nichts zu speichern: Das Netz wird noch geladen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing · A: {a} · B: {b}</source>
        <translation>Vergleich · A: {a} · B: {b}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing runs · Δw = run {number} − run {other}</source>
        <translation>Vergleich von Läufen · Δw = Lauf {number} − Lauf {other}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing the past · {moment} of {total}</source>
        <translation>Vergangenheit · {moment} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing run {number} · {moment} of {total}</source>
        <translation>Lauf {number} · {moment} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>These two networks have different layers, so their weights cannot be subtracted.</source>
        <translation>Diese beiden Netze haben verschiedene Schichten, also lassen sich ihre Gewichte nicht voneinander abziehen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>from run {other} to run {number}</source>
        <translation>von Lauf {other} zu Lauf {number}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>There is nothing to replay yet: train first.</source>
        <translation>Noch gibt es nichts abzuspielen: Trainieren Sie zuerst.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no network yet.</source>
        <translation>Es gibt noch kein Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The data set is not loaded yet.</source>
        <translation>Der Datensatz ist noch nicht geladen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no learning step.</source>
        <translation>Es gibt keinen Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>These connections have not been counted.</source>
        <translation>Diese Verbindungen sind nicht gezählt worden.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet that is trained here.</source>
        <translation>Es gibt noch keinen Lauf, der hier trainiert wird.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>No runs are compared.</source>
        <translation>Es werden keine Läufe verglichen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There was no batch yet.</source>
        <translation>Es gab noch keinen Batch.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The accuracy has not been measured yet.</source>
        <translation>Die Genauigkeit ist noch nicht gemessen.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>Another program trains this network, so its settings are not known.</source>
        <translation>Ein anderes Programm trainiert dieses Netz, daher sind seine Einstellungen nicht bekannt.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no fact “{name}”.</source>
        <translation>Es gibt keine Angabe „{name}“.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>“{name}” has another number of arguments.</source>
        <translation>„{name}“ hat eine andere Zahl von Argumenten.</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Disk quota exceeded</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Links hintereinander</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Device or resource busy</source>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Resource temporarily unavailable</source>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>There is too little memory for this: close other programs, or choose a smaller file.</source>
        <translation>Dafür ist zu wenig Arbeitsspeicher da: Schließen Sie andere Programme, oder wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/arithmetic.py</extracomment>
        <source>The sum cannot be written out because the network's numbers are no longer finite.</source>
        <translation>Die Summe kann nicht ausgeschrieben werden, weil die Zahlen des Netzes nicht mehr endlich sind.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The answer is correct at {probability}, so every δ is at most {largest:.2g} and there is almost no gradient to learn from.</source>
        <translation>Die Antwort ist mit {probability} richtig, also ist jedes δ höchstens {largest:.2g}, und es gibt fast keinen Gradienten, aus dem zu lernen wäre.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The loss rises from {before:.4g} to {after:.4g}: a gradient is right only for small steps along it, and this step was too long or pointed elsewhere.</source>
        <translation>Der Verlust steigt von {before:.4g} auf {after:.4g}: Ein Gradient stimmt nur für kleine Schritte in seiner Richtung, und dieser Schritt war zu lang oder ging anderswohin.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>Auch die Biases der Ziffern ändern sich, und der von {label} steigt: Diese Änderung trägt keine Verbindung, und sie gilt für jedes Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>Auch die Biases der Ziffern ändern sich, und der von {label} sinkt: Diese Änderung trägt keine Verbindung, und sie gilt für jedes Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>Auch die Biases der Ziffern ändern sich, außer dem von {label}: Diese Änderung trägt keine Verbindung, und sie gilt für jedes Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other digits is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>1 Verbindung zu den anderen Ziffern wird abgeschwächt, obwohl die Antwort richtig ist: Wahrscheinlichkeiten ergeben zusammen 1, also wächst die von {label} nur, wenn die anderen schrumpfen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other digits are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>{count:,} Verbindungen zu den anderen Ziffern werden abgeschwächt, obwohl die Antwort richtig ist: Wahrscheinlichkeiten ergeben zusammen 1, also wächst die von {label} nur, wenn die anderen schrumpfen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} already counted against it: its weight moves away from 0, so it now counts more against it.</source>
        <translation>1 Verbindung zur falschen Antwort {answer} sprach schon gegen sie: Ihr Gewicht entfernt sich von 0, also spricht sie jetzt stärker dagegen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} already counted against it: their weights move away from 0, so they now count more against it.</source>
        <translation>{count:,} Verbindungen zur falschen Antwort {answer} sprachen schon gegen sie: Ihre Gewichte entfernen sich von 0, also sprechen sie jetzt stärker dagegen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} counts against it: its weight moves toward 0, so it now counts less against it.</source>
        <translation>1 Verbindung zu {label} spricht dagegen: Ihr Gewicht nähert sich 0, also spricht sie jetzt weniger dagegen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} count against it: their weights move toward 0, so they now count less against it.</source>
        <translation>{count:,} Verbindungen zu {label} sprechen dagegen: Ihre Gewichte nähern sich 0, also sprechen sie jetzt weniger dagegen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} is reinforced but contributes less than before: the step also changes how strongly its unit fires.</source>
        <translation>1 Verbindung zu {label} wird verstärkt, trägt aber weniger bei als zuvor: Der Schritt ändert auch, wie stark ihr Neuron feuert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} are reinforced but contribute less than before: the step also changes how strongly their units fire.</source>
        <translation>{count:,} Verbindungen zu {label} werden verstärkt, tragen aber weniger bei als zuvor: Der Schritt ändert auch, wie stark ihre Neuronen feuern.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} is weakened but contributes more than before: the step also changes how strongly its unit fires.</source>
        <translation>1 Verbindung zur falschen Antwort {answer} wird abgeschwächt, trägt aber mehr bei als zuvor: Der Schritt ändert auch, wie stark ihr Neuron feuert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} are weakened but contribute more than before: the step also changes how strongly their units fire.</source>
        <translation>{count:,} Verbindungen zur falschen Antwort {answer} werden abgeschwächt, tragen aber mehr bei als zuvor: Der Schritt ändert auch, wie stark ihre Neuronen feuern.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other digits' scores, weighted by p, even more.</source>
        <translation>1 Verbindung in Schicht {layer} senkt selbst den Score (Logit) von {label}: Über ihr Neuron senkt sie die Scores der anderen Ziffern, mit p gewichtet, noch mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other digits' scores, weighted by p, even more.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} senken selbst den Score (Logit) von {label}: Über ihre Neuronen senken sie die Scores der anderen Ziffern, mit p gewichtet, noch mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other digits lowers the loss by more than this costs.</source>
        <translation>1 Verbindung in Schicht {layer} hebt den Score (Logit) der falschen Antwort {answer} an: Ihre Wirkung auf die anderen Ziffern senkt den Verlust um mehr, als das kostet.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other digits lowers the loss by more than this costs.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} heben den Score (Logit) der falschen Antwort {answer} an: Ihre Wirkung auf die anderen Ziffern senkt den Verlust um mehr, als das kostet.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other digits cost more.</source>
        <translation>1 Neuron, das für {label} stimmt, wird gesenkt: Mit p - y gewichtet, kosten seine Stimmen für andere Ziffern mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other digits cost more.</source>
        <translation>{count:,} Neuronen, die für {label} stimmen, werden gesenkt: Mit p - y gewichtet, kosten ihre Stimmen für andere Ziffern mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for the wrong answer {answer} is raised: weighted by p - y, all its votes together help {label}.</source>
        <translation>1 Neuron, das für die falsche Antwort {answer} stimmt, wird angehoben: Mit p - y gewichtet, helfen alle seine Stimmen zusammen {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for the wrong answer {answer} are raised: weighted by p - y, all their votes together help {label}.</source>
        <translation>{count:,} Neuronen, die für die falsche Antwort {answer} stimmen, werden angehoben: Mit p - y gewichtet, helfen alle ihre Stimmen zusammen {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit would vote for {label} but is not strengthened: it is silent for this image, so no error flows back through it.</source>
        <translation>1 Neuron würde für {label} stimmen, wird aber nicht gestärkt: Es ist bei diesem Bild stumm, also fließt kein Fehler durch es zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units would vote for {label} but are not strengthened: they are silent for this image, so no error flows back through them.</source>
        <translation>{count:,} Neuronen würden für {label} stimmen, werden aber nicht gestärkt: Sie sind bei diesem Bild stumm, also fließt kein Fehler durch sie zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} is not silent but receives no error: its weights to the next layer carry none back.</source>
        <translation>1 Neuron der verdeckten Schicht {layer} ist nicht stumm, erhält aber keinen Fehler: Seine Gewichte zur nächsten Schicht tragen keinen zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} are not silent but receive no error: their weights to the next layer carry none back.</source>
        <translation>{count:,} Neuronen der verdeckten Schicht {layer} sind nicht stumm, erhalten aber keinen Fehler: Ihre Gewichte zur nächsten Schicht tragen keinen zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} starts or stops firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>1 Neuron der verdeckten Schicht {layer} beginnt durch den Schritt zu feuern oder verstummt, also ist die tatsächliche Änderung nicht die Summe der Änderungen der Verbindungen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} start or stop firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>{count:,} Neuronen der verdeckten Schicht {layer} beginnen durch den Schritt zu feuern oder verstummen, also ist die tatsächliche Änderung nicht die Summe der Änderungen der Verbindungen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>1 Verbindung in Schicht {layer} bewegt sich entgegengesetzt zu dem, was dieses Bild braucht: Der Optimierer erinnert sich an frühere Gradienten, die diesen überwiegen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} bewegen sich entgegengesetzt zu dem, was dieses Bild braucht: Der Optimierer erinnert sich an frühere Gradienten, die diesen überwiegen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves although this image gives it no gradient: the optimizer still follows earlier ones.</source>
        <translation>1 Verbindung in Schicht {layer} bewegt sich, obwohl dieses Bild ihr keinen Gradienten gibt: Der Optimierer folgt noch früheren.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move although this image gives them no gradient: the optimizer still follows earlier ones.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} bewegen sich, obwohl dieses Bild ihnen keinen Gradienten gibt: Der Optimierer folgt noch früheren.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} changes at least half as much as the one that changes most, but has less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>1 Verbindung in Schicht {layer} ändert sich mindestens halb so stark wie die am stärksten geänderte, hat aber weniger als ein Hundertstel des größten Gradienten: Adam teilt sein Mittel der Gradienten durch ihre übliche Größe.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} change at least half as much as the one that changes most, but have less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} ändern sich mindestens halb so stark wie die am stärksten geänderte, haben aber weniger als ein Hundertstel des größten Gradienten: Adam teilt sein Mittel der Gradienten durch ihre übliche Größe.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>There is no dense layer {layer}; dense layers are numbered 1 to {last}.</source>
        <translation>Die vollverbundene Schicht {layer} gibt es nicht; die Schichten sind von 1 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no input {source}; its inputs are numbered 0 to {last}.</source>
        <translation>Die vollverbundene Schicht {layer} hat keinen Eingang {source}; ihre Eingänge sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no unit {target}; its units are numbered 0 to {last}.</source>
        <translation>Die vollverbundene Schicht {layer} hat kein Neuron {target}; ihre Neuronen sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/digits.py</extracomment>
        <source>There is no output {digit}; outputs are numbered 0 to {last}.</source>
        <translation>Ausgang {digit} gibt es nicht; die Ausgänge sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/image_trace.py</extracomment>
        <source>The image has shape {shape}; this network reads {count} pixels.</source>
        <translation>Das Bild hat die Form {shape}; dieses Netz liest {count} Pixel.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/learning.py</extracomment>
        <source>There is no label {label}; labels are numbered 0 to {last}.</source>
        <translation>Das Label {label} gibt es nicht; die Labels sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has {inputs_a:,} inputs and {outputs_a:,} outputs, the second {inputs_b:,} and {outputs_b:,}.</source>
        <translation>Diese Netze lassen sich nicht vergleichen: Das erste hat {inputs_a:,} Eingänge und {outputs_a:,} Ausgänge, das zweite {inputs_b:,} und {outputs_b:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has weights that are no longer finite numbers.</source>
        <translation>Diese Netze lassen sich nicht vergleichen: Das erste hat Gewichte, die keine endlichen Zahlen mehr sind.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the second has weights that are no longer finite numbers.</source>
        <translation>Diese Netze lassen sich nicht vergleichen: Das zweite hat Gewichte, die keine endlichen Zahlen mehr sind.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>No pixel is selected; select at least one.</source>
        <translation>Es ist kein Pixel ausgewählt; wählen Sie mindestens eines aus.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>There is no pixel {pixel}; pixels are numbered 0 to {last}.</source>
        <translation>Pixel {pixel} gibt es nicht; die Pixel sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>A pixel is selected twice; select each pixel once.</source>
        <translation>Ein Pixel ist doppelt ausgewählt; wählen Sie jedes nur einmal aus.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no unit {unit}; hidden units are numbered 0 to {last}.</source>
        <translation>Neuron {unit} gibt es nicht; die verdeckten Neuronen sind von 0 bis {last} nummeriert.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has none.</source>
        <translation>Eine verdeckte Schicht {layer} gibt es nicht; dieses Netz hat keine.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has only one.</source>
        <translation>Eine verdeckte Schicht {layer} gibt es nicht; dieses Netz hat nur eine.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has {count}.</source>
        <translation>Eine verdeckte Schicht {layer} gibt es nicht; dieses Netz hat {count}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>The network tells {n} classes apart, but the data set {name} has {n_classes}: choose a network or images to match.</source>
        <translation>Das Netz unterscheidet {n} Klassen, der Datensatz {name} hat aber {n_classes}: Wählen Sie ein passendes Netz oder passende Bilder.</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>No images are left to train on, so choose fewer validation images.</source>
        <translation>Zum Trainieren bleiben keine Bilder, wählen Sie also weniger Validierungsbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>There is no setting named {name!r}.</source>
        <translation>Eine Einstellung namens {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>The setting "{name}" is fixed for this run; start a new run with Reset to change it.</source>
        <translation>Die Einstellung "{name}" steht für diesen Lauf fest; beginnen Sie mit Zurücksetzen einen neuen Lauf, um sie zu ändern.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of classes must be a whole number of at least {least}, not {value!r}.</source>
        <translation>Die Zahl der Klassen muss eine ganze Zahl ab {least} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no activation named {value!r}: choose one of {names}.</source>
        <translation>Eine Aktivierung namens {value!r} gibt es nicht: Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>At least one hidden layer is needed, as a number of units, not {value!r}.</source>
        <translation>Mindestens eine verdeckte Schicht ist nötig, als Zahl von Neuronen, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of hidden units must be a whole number of at least 1, not {value!r}.</source>
        <translation>Die Zahl der verdeckten Neuronen muss eine ganze Zahl ab 1 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>A network with these hidden layers has {value:,} parameters, more than the limit of {most:,}: choose fewer units.</source>
        <translation>Ein Netz mit diesen verdeckten Schichten hat {value:,} Parameter, mehr als die Grenze von {most:,}: Wählen Sie weniger Neuronen.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no initializer named {value!r}: choose one of {names}.</source>
        <translation>Eine Initialisierung namens {value!r} gibt es nicht: Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The start scale must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>Die Startskala muss eine Zahl von 0 bis {most:g} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The initial bias must be a number from -{most:g} to {most:g}, not {value!r}.</source>
        <translation>Der Anfangs-Bias muss eine Zahl von -{most:g} bis {most:g} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no optimizer named {value!r}: choose one of {names}.</source>
        <translation>Einen Optimierer namens {value!r} gibt es nicht: Wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no schedule named {value!r}: choose one of {names}.</source>
        <translation>Einen Lernratenplan namens {value!r} gibt es nicht: Wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The learning rate must be a number above 0 and at most {most:g}, not {value!r}.</source>
        <translation>Die Lernrate muss eine Zahl über 0 und höchstens {most:g} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Adam's epsilon must be a number above 0, not {value!r}.</source>
        <translation>Adams Epsilon muss eine Zahl über 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch size must be a whole number of at least 1, not {value!r}.</source>
        <translation>Die Batchgröße muss eine ganze Zahl ab 1 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of epochs must be a whole number of at least 1, not {value!r}.</source>
        <translation>Die Zahl der Epochen muss eine ganze Zahl ab 1 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The L2 penalty must be a number of at least 0, not {value!r}.</source>
        <translation>Die L2-Strafe muss eine Zahl ab 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Dropout must be a share of at least 0 and less than 1, not {value!r}.</source>
        <translation>Dropout muss ein Anteil ab 0 und unter 1 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>Der Startwert muss eine ganze Zahl ab 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>Der Batch-Startwert muss eine ganze Zahl ab 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of validation images must be a whole number of at least 0, not {value!r}.</source>
        <translation>Die Zahl der Validierungsbilder muss eine ganze Zahl ab 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of training images must be a whole number of at least 0, not {value!r}.</source>
        <translation>Die Zahl der Trainingsbilder muss eine ganze Zahl ab 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The random shifts must be a whole number of pixels from 0 to {most}, not {value!r}.</source>
        <translation>Die zufällige Verschiebung muss eine ganze Zahl von Pixeln von 0 bis {most} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Noise must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>Das Rauschen muss eine Zahl von 0 bis {most:g} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Shuffled labels must be a share from 0 to 1, not {value!r}.</source>
        <translation>Vertauschte Labels müssen ein Anteil von 0 bis 1 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training cannot begin, because the loss is too large before the first batch: choose a smaller start scale and start again.</source>
        <translation>Das Training kann nicht beginnen, weil der Verlust schon vor dem ersten Batch zu groß ist: Wählen Sie eine kleinere Startskala und beginnen Sie neu.</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training diverged at batch {batch}, because the learning rate of {rate:g} is too high: lower it and start again.</source>
        <translation>Das Training ist bei Batch {batch} divergiert, weil die Lernrate von {rate:g} zu hoch ist: Senken Sie sie und beginnen Sie neu.</translation>
    </message>
    <message>
        <extracomment>netviz/training/evaluation.py</extracomment>
        <source>There are no images to evaluate the network on.</source>
        <translation>Es gibt keine Bilder, um das Netz daran zu messen.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>Batch {step} is before the last kept batch of this run.</source>
        <translation>Batch {step} liegt vor dem letzten aufbewahrten Batch dieses Laufs.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept before batch {step}.</source>
        <translation>Vor Batch {step} ist kein Schnappschuss dieses Laufs aufbewahrt.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept.</source>
        <translation>Von diesem Lauf ist kein Schnappschuss aufbewahrt.</translation>
    </message>
    <message>
        <extracomment>netviz/training/keyframes.py</extracomment>
        <source>This run has already begun epoch {epoch}, so choose at least {epoch} epochs.</source>
        <translation>Dieser Lauf hat Epoche {epoch} schon begonnen, wählen Sie also mindestens {epoch} Epochen.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The pictures of the first layer turn from noise to strokes within one epoch, and after five epochs the test accuracy is about 98%.</source>
        <translation>Die Bilder der ersten Schicht werden innerhalb einer Epoche vom Rauschen zu Strichen, und nach fünf Epochen liegt die Testgenauigkeit bei etwa 98 %.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Fast 98%</source>
        <translation>Schnell auf 98 %</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The curves rise steeply at first and level off as the learning rate falls to 0, and the validation accuracy passes 98% within seconds.</source>
        <translation>Die Kurven steigen erst steil an und werden flacher, während die Lernrate auf 0 sinkt; die Validierungsgenauigkeit überschreitet 98 % binnen Sekunden.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Most accurate</source>
        <translation>Am genauesten</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Random shifts of up to one pixel make an image look new almost every time, so the validation curve keeps up with the training curve to the end, at about 99%.</source>
        <translation>Zufällige Verschiebungen um höchstens ein Pixel lassen ein Bild fast jedes Mal neu aussehen; so hält die Validierungskurve bis zum Ende mit der Trainingskurve mit, bei etwa 99 %.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Learning rate too high</source>
        <translation>Lernrate zu hoch</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The first steps are so long that most units never fire again: the loss rises a hundredfold, then falls back to that of guessing.</source>
        <translation>Die ersten Schritte sind so lang, dass die meisten Neuronen nie wieder feuern: Der Verlust steigt auf das Hundertfache und fällt dann auf den des Ratens zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>All weights zero</source>
        <translation>Alle Gewichte null</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Every hidden unit gets the same gradient, so all 256 pictures are alike, and the network is as good as one with a single hidden unit, until rounding errors tell the units apart after about 100 batches.</source>
        <translation>Jedes verdeckte Neuron bekommt denselben Gradienten, also sind alle 256 Bilder gleich, und das Netz ist so gut wie eines mit einem einzigen verdeckten Neuron, bis Rundungsfehler nach etwa 100 Batches die Neuronen unterscheiden.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>One hidden unit</source>
        <translation>Ein verdecktes Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten digits.</source>
        <translation>Die Ausgabeschicht sieht das Bild als eine einzige Zahl, also kann das Netz nur einige der zehn Ziffern unterscheiden.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>No hidden nonlinearity</source>
        <translation>Ohne Nichtlinearität</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Without ReLU, two layers can do no more than one, and the accuracy stops at about 92%, however long the network trains.</source>
        <translation>Ohne ReLU können zwei Schichten nicht mehr als eine, und die Genauigkeit bleibt bei etwa 92 % stehen, so lange das Netz auch trainiert.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Tiny training set</source>
        <translation>Winzige Trainingsmenge</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The training accuracy soon reaches 100% while the validation accuracy stays far below: the network memorizes the images.</source>
        <translation>Die Trainingsgenauigkeit erreicht bald 100 %, die Validierungsgenauigkeit bleibt weit darunter: Das Netz lernt die Bilder auswendig.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Shuffled labels</source>
        <translation>Vertauschte Labels</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one digit in ten.</source>
        <translation>Bei zufälligen Labels gibt es keine Regel zu lernen; das Netz lernt sie dennoch Bild für Bild auswendig, während die Validierungsgenauigkeit beim Zufall bleibt, eine von zehn Ziffern.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>There is no preset named {name!r}: choose one of {names}.</source>
        <translation>Eine Voreinstellung namens {name!r} gibt es nicht: Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>The given parameters do not fit the configured network.</source>
        <translation>Die gegebenen Parameter passen nicht zum eingestellten Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is finished; extend it to train on.</source>
        <translation>Dieser Lauf ist zu Ende; verlängern Sie ihn, um weiter zu trainieren.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is not finished yet, so it cannot be extended.</source>
        <translation>Dieser Lauf ist noch nicht zu Ende, also lässt er sich nicht verlängern.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>A change after batch {event_step} cannot be repeated after batch {step}.</source>
        <translation>Eine Änderung nach Batch {event_step} lässt sich nach Batch {step} nicht wiederholen.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This snapshot belongs to a run with different settings.</source>
        <translation>Dieser Schnappschuss gehört zu einem Lauf mit anderen Einstellungen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no row {value}: they go from 0 to {last}</source>
        <translation>in „{text}“: Zeile {value} gibt es nicht, die Zeilen gehen von 0 bis {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no column {value}: they go from 0 to {last}</source>
        <translation>in „{text}“: Spalte {value} gibt es nicht, die Spalten gehen von 0 bis {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no digit {value}: they go from 0 to {last}</source>
        <translation>in „{text}“: Ziffer {value} gibt es nicht, die Ziffern gehen von 0 bis {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>“{name}” depends on the moment.</source>
        <translation>„{name}“ hängt vom Zeitpunkt ab.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a division by zero has no value</source>
        <translation>in „{text}“: eine Division durch null hat keinen Wert</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a number is too large</source>
        <translation>in „{text}“ ist eine Zahl zu groß</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a text and a number cannot be compared</source>
        <translation>in „{text}“ lassen sich ein Text und eine Zahl nicht vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, {problem}</source>
        <translation>in „{text}“: {problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{value}” is a text where a number is needed</source>
        <translation>in „{text}“: „{value}“ ist ein Text, obwohl eine Zahl gebraucht wird</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{parameter}” must be {wanted}</source>
        <translation>in „{text}“ muss „{parameter}“ {wanted} sein</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{name} is not a lesson that can be used: {problem}</source>
        <translation>{name} ist keine verwendbare Lektion: {problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There is another problem: “netviz lesson check” lists both.</source>
        <translation>{text} Es gibt noch ein Problem: „netviz lesson check“ nennt beide.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There are {n} more problems: “netviz lesson check” lists them all.</source>
        <translation>{text} Es gibt {n} weitere Probleme: „netviz lesson check“ nennt sie alle.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is longer than {n} characters.</source>
        <translation>Ein Ausdruck ist länger als {n} Zeichen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is empty: write one, such as 2 * pixels.</source>
        <translation>Ein Ausdruck ist leer: Schreiben Sie einen, etwa 2 * pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a “{found}” that closes nothing.</source>
        <translation>In „{text}“ steht ein „{found}“, das nichts schließt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a quotation mark too few: write {mark} after the text.</source>
        <translation>In „{text}“ fehlt ein Anführungszeichen: Schreiben Sie {mark} hinter den Text.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” lacks a bracket: write “{closing}” at its end.</source>
        <translation>In „{text}“ fehlt eine Klammer: Schreiben Sie „{closing}“ ans Ende.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has “{other}”: write “{ours}”.</source>
        <translation>In „{text}“ steht „{other}“: Schreiben Sie „{ours}“.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has one equals sign: write == to compare.</source>
        <translation>In „{text}“ steht ein einzelnes Gleichheitszeichen: Schreiben Sie zum Vergleichen ==.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not an expression: write arithmetic with facts, such as 2 * pixels.</source>
        <translation>„{text}“ ist kein Ausdruck: Schreiben Sie eine Rechnung mit Angaben, etwa 2 * pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not a way to write a number: write .2f, +.3f, .1% or d.</source>
        <translation>„{text}“ ist keine Schreibweise für eine Zahl: Schreiben Sie .2f, +.3f, .1% oder d.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace is left open in “{text}”: write }} after the expression.</source>
        <translation>In „{text}“ bleibt eine geschweifte Klammer offen: Schreiben Sie }} hinter den Ausdruck.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace in “{text}” closes nothing: write {{ before the expression.</source>
        <translation>In „{text}“ schließt eine geschweifte Klammer nichts: Schreiben Sie {{ vor den Ausdruck.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” uses something that lessons cannot: only arithmetic and facts.</source>
        <translation>„{text}“ verwendet etwas, was Lektionen nicht können: nur Rechnungen und Angaben.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is a text where a number is needed.</source>
        <translation>„{text}“ ist ein Text, obwohl eine Zahl gebraucht wird.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A division by zero has no value.</source>
        <translation>Eine Division durch null hat keinen Wert.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A number is too large.</source>
        <translation>Eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A text and a number cannot be compared.</source>
        <translation>Ein Text und eine Zahl lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>; “netviz lesson words” lists them all</source>
        <translation>; „netviz lesson words“ listet alle auf</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no fact “{name}”{guess}</source>
        <translation>es gibt keine Angabe „{name}“{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” has another number of arguments: write {usages}</source>
        <translation>„{name}“ hat eine andere Zahl von Argumenten: Schreiben Sie {usages}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no event “{name}”; there are {names}</source>
        <translation>es gibt kein Ereignis „{name}“; es gibt {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{text}” has another number of arguments: write {usage}</source>
        <translation>„{text}“ hat eine andere Zahl von Argumenten: Schreiben Sie {usage}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no action “{text}”{guess}</source>
        <translation>es gibt keine Aktion „{text}“{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” needs a whole number or an expression in braces, not “{text}”</source>
        <translation>„{name}“ braucht eine ganze Zahl oder einen Ausdruck in geschweiften Klammern, nicht „{text}“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” cannot have {text}: there is none</source>
        <translation>{text} ist bei „{name}“ nicht möglich: Das gibt es nicht</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>the answer is a text, “{value}”: it must be a number</source>
        <translation>die Antwort ist ein Text, „{value}“: Sie muss eine Zahl sein</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no choice {value}: the {count} choices are counted from 1</source>
        <translation>die Auswahlantwort {value} gibt es nicht: Die {count} Antworten sind ab 1 gezählt</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no pixel {value} to click</source>
        <translation>es gibt kein Pixel {value}, auf das man klicken könnte</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no digit {value} to click</source>
        <translation>es gibt keine Ziffer {value}, auf die man klicken könnte</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>a reply is to choice {value}, which does not exist: the {count} choices are counted from 1</source>
        <translation>eine Erwiderung gilt der Auswahlantwort {value}, die es nicht gibt: Die {count} Antworten sind ab 1 gezählt</translation>
    </message>
    <message>
        <extracomment>netviz/walks/player.py</extracomment>
        <source>The question was not answered.</source>
        <translation>Die Frage wurde nicht beantwortet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is not a file.</source>
        <translation>es ist keine Datei.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is larger than 1 MB.</source>
        <translation>sie ist größer als 1 MB.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it cannot be read ({reason}).</source>
        <translation>sie kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>its tables are nested too deeply.</source>
        <translation>ihre Tabellen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>line {line}: a letter here is not in UTF-8: choose the encoding UTF-8 when you save the file.</source>
        <translation>Zeile {line}: Ein Buchstabe ist hier nicht in UTF-8: Wählen Sie beim Speichern der Datei die Kodierung UTF-8.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>language: “{name}” is no code of a language: write one such as en, de or pt_BR.</source>
        <translation>language: „{name}“ ist kein Sprachcode: Schreiben Sie einen wie en, de oder pt_BR.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“hide” has no question: write “ask”, or remove “hide”</source>
        <translation>„hide“ hat keine Frage: Schreiben Sie „ask“ oder entfernen Sie „hide“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>two steps have the name “{name}”: change one</source>
        <translation>zwei Schritte haben den Namen „{name}“: Ändern Sie einen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is an answer, but no question: write “ask”</source>
        <translation>es gibt eine Antwort, aber keine Frage: Schreiben Sie „ask“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is a question, but no answer: write “answer”</source>
        <translation>es gibt eine Frage, aber keine Antwort: Schreiben Sie „answer“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“choices” and answer_by = "choice" belong together: write both</source>
        <translation>„choices“ und answer_by = "choice" gehören zusammen: Schreiben Sie beides</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“do” and “until” belong together: the step must know when the task is done</source>
        <translation>„do“ und „until“ gehören zusammen: Der Schritt muss wissen, wann die Aufgabe erledigt ist</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{field}” has no task: write “do”</source>
        <translation>„{field}“ hat keine Aufgabe: Schreiben Sie „do“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“until” is never true, so the task never ends: name what is to be seen</source>
        <translation>„until“ wird nie wahr, also endet die Aufgabe nie: Nennen Sie, was zu sehen sein soll</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no preset “{name}”; there are {names}</source>
        <translation>es gibt keine Voreinstellung „{name}“; es gibt {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no view “{name}”{guess}</source>
        <translation>es gibt keine Ansicht „{name}“{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>no earlier step has the name “{name}”</source>
        <translation>kein früherer Schritt hat den Namen „{name}“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>the step “{name}” has no question, so nothing was said</source>
        <translation>der Schritt „{name}“ hat keine Frage, also wurde nichts geantwortet</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” speaks of an answer, but this step asks nothing: write “ask”</source>
        <translation>„{name}“ spricht von einer Antwort, aber dieser Schritt fragt nichts: Schreiben Sie „ask“</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” has no value before the question is answered</source>
        <translation>„{name}“ hat keinen Wert, bevor die Frage beantwortet ist</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>{where}: {problem}{end}</source>
        <translation>{where}: {problem}{end}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in quotation marks</source>
        <translation>Schreiben Sie den Wert in Anführungszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it without quotation marks</source>
        <translation>Schreiben Sie den Wert ohne Anführungszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in brackets, such as ["image"]</source>
        <translation>Schreiben Sie den Wert in eckige Klammern, etwa ["image"]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in braces, such as {{ batches = 100 }}</source>
        <translation>Schreiben Sie den Wert in geschweifte Klammern, etwa {{ batches = 100 }}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write true or false, without quotation marks</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}</source>
        <translation>Kapitel {chapter}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}, step {step}</source>
        <translation>Kapitel {chapter}, Schritt {step}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line} ({place})</source>
        <translation>Zeile {line} ({place})</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>; did you mean “{name}”?</source>
        <translation>; meinten Sie „{name}“?</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is missing: write {what}</source>
        <translation>„{name}“ fehlt: Schreiben Sie {what}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”{guess}</source>
        <translation>es gibt kein Feld „{name}“{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the nearest are {names}</source>
        <translation>es gibt kein Feld „{name}“; am ähnlichsten sind {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the fields here are {names}</source>
        <translation>es gibt kein Feld „{name}“; die Felder hier sind {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” cannot be “{value}”; it can be {names}</source>
        <translation>„{name}“ kann nicht „{value}“ sein; möglich sind {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has a value that it cannot have: {reason}</source>
        <translation>„{name}“ hat einen Wert, der nicht möglich ist: {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be a list: begin each with {header}, in two brackets</source>
        <translation>„{name}“ muss eine Liste sein: Beginnen Sie jeden Eintrag mit {header}, in doppelten Klammern</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {wanted}, not {got}: {how}</source>
        <translation>„{name}“ muss {wanted} sein, nicht {got}: {how}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is empty: write something there, or remove it</source>
        <translation>„{name}“ ist leer: Schreiben Sie etwas hinein oder entfernen Sie es</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is longer than {n:,} characters: shorten it</source>
        <translation>„{name}“ ist länger als {n:,} Zeichen: Kürzen Sie den Text</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has more than {n} entries: remove some</source>
        <translation>„{name}“ hat mehr als {n} Einträge: Entfernen Sie einige</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or more</source>
        <translation>„{name}“ muss mindestens {n:,} sein</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or less</source>
        <translation>„{name}“ darf höchstens {n:,} sein</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>line {line}: {problem}.</source>
        <translation>Zeile {line}: {problem}.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the entries of a list are separated by commas: write a comma before {rest}</source>
        <translation>die Einträge einer Liste sind durch Kommas getrennt: Schreiben Sie ein Komma vor {rest}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the list that begins here is not closed: write {closing} after its last entry</source>
        <translation>die Liste, die hier beginnt, ist nicht geschlossen: Schreiben Sie {closing} hinter ihren letzten Eintrag</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the table in braces that begins here is not closed: write {closing} at its end, on the same line</source>
        <translation>die Tabelle in geschweiften Klammern, die hier beginnt, ist nicht geschlossen: Schreiben Sie {closing} an ihr Ende, in derselben Zeile</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a chapter or a step begins with two brackets: write [[{name}]]</source>
        <translation>ein Kapitel oder ein Schritt beginnt mit doppelten Klammern: Schreiben Sie [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a field is written as name = value: write an equals sign after the name</source>
        <translation>ein Feld schreibt man als Name = Wert: Schreiben Sie ein Gleichheitszeichen hinter den Namen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>there are two fields “{name}” here: remove one</source>
        <translation>hier gibt es zwei Felder „{name}“: Entfernen Sie eines</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a backslash in a text is written twice: \\</source>
        <translation>ein umgekehrter Schrägstrich in einem Text wird doppelt geschrieben: \\</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>this is neither a field, as in name = value, nor a heading, as in [[chapters.steps]]</source>
        <translation>das ist weder ein Feld wie in Name = Wert noch eine Überschrift wie in [[chapters.steps]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a long text is not closed: write """ at its end</source>
        <translation>ein langer Text ist nicht geschlossen: Schreiben Sie """ an sein Ende</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text is not closed: write a quotation mark at its end, on the same line</source>
        <translation>ein Text ist nicht geschlossen: Schreiben Sie ein Anführungszeichen an sein Ende, in derselben Zeile</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a heading lacks a bracket: write [[{name}]]</source>
        <translation>einer Überschrift fehlt eine Klammer: Schreiben Sie [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>“{name}” has no value: write one after the equals sign</source>
        <translation>„{name}“ hat keinen Wert: Schreiben Sie einen hinter das Gleichheitszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in straight quotation marks: write " instead of {mark}</source>
        <translation>ein Text steht in geraden Anführungszeichen: Schreiben Sie " statt {mark}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>write true or false, in small letters and without quotation marks</source>
        <translation>schreiben Sie true oder false, klein und ohne Anführungszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in quotation marks: write one before and one after {text}</source>
        <translation>ein Text steht in Anführungszeichen: Schreiben Sie eines vor und eines hinter {text}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>{closing} has nothing to close: write {opening} before it</source>
        <translation>{closing} hat nichts zu schließen: Schreiben Sie {opening} davor</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>each field has a line of its own: begin another line before {text}</source>
        <translation>jedes Feld hat eine eigene Zeile: Beginnen Sie vor {text} eine neue Zeile</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the value ends before {text}: within a text in double quotation marks, write \" for a quotation mark</source>
        <translation>der Wert endet vor {text}: Schreiben Sie in einem Text mit doppelten Anführungszeichen \" für ein Anführungszeichen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of pixels, 784.</source>
        <translation>Die Zahl der Pixel, 784.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The rows of the image, 28.</source>
        <translation>Die Zeilen des Bildes, 28.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The columns of the image, 28.</source>
        <translation>Die Spalten des Bildes, 28.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The units of the first hidden layer.</source>
        <translation>Die Neuronen der ersten verdeckten Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digits that the network can answer.</source>
        <translation>Die Ziffern, mit denen das Netz antworten kann.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of weights of a dense layer; the first is 1.</source>
        <translation>Die Zahl der Gewichte einer vollverbundenen Schicht; die erste ist 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of biases of a dense layer.</source>
        <translation>Die Zahl der Biases einer vollverbundenen Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of all weights and biases.</source>
        <translation>Die Zahl aller Gewichte und Biases.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The weight of one connection.</source>
        <translation>Das Gewicht einer Verbindung.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or digit.</source>
        <translation>Der Bias eines Neurons oder einer Ziffer.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Where a pixel stands in the column of all pixels: columns · row + column.</source>
        <translation>Wo ein Pixel in der Spalte aller Pixel steht: columns · row + column.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of a pixel of the image on the screen, from 0 to 1.</source>
        <translation>Die Intensität eines Pixels des gezeigten Bildes, von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many pixels of the image have an intensity above 0.</source>
        <translation>Wie viele Pixel des Bildes eine Intensität über 0 haben.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The label of the image; −1 if it has none.</source>
        <translation>Das Label des Bildes; −1, wenn es keines hat.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability; an empty drawing has none.</source>
        <translation>Die Ziffer mit der höchsten Wahrscheinlichkeit; eine leere Zeichnung hat keine.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit, from 0 to 1.</source>
        <translation>Die Wahrscheinlichkeit einer Ziffer, von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a digit before softmax.</source>
        <translation>Der Score einer Ziffer vor Softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image, −log of the probability of its label.</source>
        <translation>Der Verlust des Bildes, −log der Wahrscheinlichkeit seines Labels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The sum that arrives at a unit of the first hidden layer, with its bias.</source>
        <translation>Die Summe, die bei einem Neuron der ersten verdeckten Schicht ankommt, mit seinem Bias.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What a unit of the first hidden layer passes on.</source>
        <translation>Was ein Neuron der ersten verdeckten Schicht weitergibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units of the first hidden layer pass something on.</source>
        <translation>Wie viele Neuronen der ersten verdeckten Schicht etwas weitergeben.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The unit of the first hidden layer with the highest activation.</source>
        <translation>Das Neuron der ersten verdeckten Schicht mit der höchsten Aktivierung.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of the first n test images the network on the screen reads correctly.</source>
        <translation>Wie viele der ersten n Testbilder das gezeigte Netz richtig liest.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads correctly, counted from 1.</source>
        <translation>Die Nummer des k-ten Testbilds, das das Netz richtig liest, ab 1 gezählt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads wrongly, counted from 1.</source>
        <translation>Die Nummer des k-ten Testbilds, das das Netz falsch liest, ab 1 gezählt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th training image that the network reads wrongly, counted from 1.</source>
        <translation>Die Nummer des k-ten Trainingsbilds, das das Netz falsch liest, ab 1 gezählt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first training image that is read correctly with a probability below p.</source>
        <translation>Das erste Trainingsbild, das mit einer Wahrscheinlichkeit unter p richtig gelesen wird.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read wrongly with a probability above p.</source>
        <translation>Das erste Testbild, das mit einer Wahrscheinlichkeit über p falsch gelesen wird.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read correctly with a probability below p.</source>
        <translation>Das erste Testbild, das mit einer Wahrscheinlichkeit unter p richtig gelesen wird.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The index of the selected pixel; −1 if there is none.</source>
        <translation>Der Index des ausgewählten Pixels; −1, wenn es keines gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The row of the selected pixel; −1 if there is none.</source>
        <translation>Die Zeile des ausgewählten Pixels; −1, wenn es keines gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The column of the selected pixel; −1 if there is none.</source>
        <translation>Die Spalte des ausgewählten Pixels; −1, wenn es keines gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of the selected pixel; 0 if there is none.</source>
        <translation>Die Intensität des ausgewählten Pixels; 0, wenn es keines gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected unit of the first hidden layer; −1 if there is none.</source>
        <translation>Das ausgewählte Neuron der ersten verdeckten Schicht; −1, wenn es keines gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected digit; −1 if there is none.</source>
        <translation>Die ausgewählte Ziffer; −1, wenn es keine gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes up.</source>
        <translation>Wie viele feuernde Neuronen das ausgewählte Pixel anhebt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes down.</source>
        <translation>Wie viele feuernde Neuronen das ausgewählte Pixel senkt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units do not notice the selected pixel: their weight is near 0.</source>
        <translation>Wie viele feuernde Neuronen auf das ausgewählte Pixel nicht reagieren: Ihr Gewicht ist nahe 0.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Below which magnitude a weight is near 0: a tenth of the largest in the first layer.</source>
        <translation>Unter welchem Betrag ein Gewicht nahe 0 ist: einem Zehntel des größten in der ersten Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units pass nothing on, whatever the selected pixel sends.</source>
        <translation>Wie viele Neuronen nichts weitergeben, was auch immer das ausgewählte Pixel sendet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which a pixel sends the strongest signal.</source>
        <translation>Das feuernde Neuron, an das ein Pixel das stärkste Signal sendet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the signal from a pixel to a unit is, whatever its sign; 0 if the unit is silent.</source>
        <translation>Wie stark das Signal von einem Pixel zu einem Neuron ist, ohne Vorzeichen; 0, wenn das Neuron stumm ist.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a unit: intensity times weight.</source>
        <translation>Was das ausgewählte Pixel an ein Neuron sendet: Intensität mal Gewicht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a digit through the units that fire.</source>
        <translation>Was das ausgewählte Pixel durch die feuernden Neuronen an eine Ziffer sendet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which the selected pixel sends the strongest signal.</source>
        <translation>Das feuernde Neuron, an das das ausgewählte Pixel das stärkste Signal sendet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many selections are pinned.</source>
        <translation>Wie viele Auswahlen angeheftet sind.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The contrast of the connections, as it stands beside its slider.</source>
        <translation>Der Kontrast der Verbindungen, wie er neben seinem Regler steht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the connections show: weights, signal, gradient or change.</source>
        <translation>Was die Verbindungen zeigen: Gewichte, Signal, Gradient oder Änderung.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches the network on the screen has been trained on.</source>
        <translation>Mit wie vielen Batches das gezeigte Netz trainiert ist.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches make an epoch.</source>
        <translation>Aus wie vielen Batches eine Epoche besteht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images of a batch.</source>
        <translation>Die Bilder eines Batches.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many epochs are planned.</source>
        <translation>Wie viele Epochen geplant sind.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The peak of the learning rate.</source>
        <translation>Der Höchstwert der Lernrate.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the optimizer.</source>
        <translation>Der Name des Optimierers.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the schedule of the learning rate.</source>
        <translation>Der Name des Lernratenplans.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the schedule changes the learning rate.</source>
        <translation>Ob der Plan die Lernrate ändert.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The strength of the L2 penalty.</source>
        <translation>Die Stärke der L2-Strafe.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the units that are switched off at each step, from 0 to 1.</source>
        <translation>Der Anteil der Neuronen, die in jedem Schritt abgeschaltet werden, von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>By how many pixels training images are moved at most.</source>
        <translation>Um wie viele Pixel Trainingsbilder höchstens verschoben werden.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the noise in training images is.</source>
        <translation>Wie stark das Rauschen in den Trainingsbildern ist.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the training images with a random label, from 0 to 1.</source>
        <translation>Der Anteil der Trainingsbilder mit zufälligem Label, von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The seed of the random start.</source>
        <translation>Der Startwert des Zufallsstarts.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the run on the screen.</source>
        <translation>Die Nummer des gezeigten Laufs.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>In a comparison, the number of the run whose weights are subtracted.</source>
        <translation>In einem Vergleich die Nummer des Laufs, dessen Gewichte abgezogen werden.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the last batch, before its step.</source>
        <translation>Die Genauigkeit im letzten Batch, vor seinem Schritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How long a batch takes at the teaching speed, in seconds.</source>
        <translation>Wie lange ein Batch im Unterrichtstempo dauert, in Sekunden.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether batches are being trained.</source>
        <translation>Ob gerade Batches trainiert werden.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The training and validation images together, 60,000.</source>
        <translation>Die Trainings- und Validierungsbilder zusammen, 60.000.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that the network is trained on.</source>
        <translation>Die Bilder, mit denen das Netz trainiert wird.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that are set aside to measure the accuracy.</source>
        <translation>Die Bilder, die zum Messen der Genauigkeit zurückgelegt sind.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The test images.</source>
        <translation>Die Testbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a digit.</source>
        <translation>Wie viele aller Trainings- und Validierungsbilder eine Ziffer zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the validation images, when it was last measured.</source>
        <translation>Die Genauigkeit auf den Validierungsbildern, als sie zuletzt gemessen wurde.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the accuracy was measured after the last batch.</source>
        <translation>Ob die Genauigkeit nach dem letzten Batch gemessen wurde.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The stage of learning from one image: 0 without, 1 forward, 2 loss, 3 backward, 4 update, 5 again.</source>
        <translation>Die Phase beim Lernen aus einem Bild: 0 ohne, 1 vorwärts, 2 Verlust, 3 rückwärts, 4 Update, 5 noch einmal.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability before the learning step.</source>
        <translation>Die Ziffer mit der höchsten Wahrscheinlichkeit vor dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit before the learning step.</source>
        <translation>Die Wahrscheinlichkeit einer Ziffer vor dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit after the learning step.</source>
        <translation>Die Wahrscheinlichkeit einer Ziffer nach dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image before the learning step.</source>
        <translation>Der Verlust des Bildes vor dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image after the learning step.</source>
        <translation>Der Verlust des Bildes nach dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step reinforced.</source>
        <translation>Zu einer Ziffer: wie viele ihrer Verbindungen der Schritt verstärkt hat.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step weakened.</source>
        <translation>Zu einer Ziffer: wie viele ihrer Verbindungen der Schritt abgeschwächt hat.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step left unchanged.</source>
        <translation>Zu einer Ziffer: wie viele ihrer Verbindungen der Schritt unverändert ließ.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to this question; it has no value if the question was skipped.</source>
        <translation>Die Antwort auf diese Frage; ohne Wert, wenn die Frage übersprungen wurde.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to the question of an earlier step, by its name; no value if it was skipped.</source>
        <translation>Die Antwort auf die Frage eines früheren Schritts, nach dessen Namen; ohne Wert, wenn sie übersprungen wurde.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the answer to this question is right.</source>
        <translation>Ob die Antwort auf diese Frage richtig ist.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether something was done in this step: flatten, train, draw or reset.</source>
        <translation>Ob in diesem Schritt etwas getan wurde: flatten, train, draw oder reset.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a test image.</source>
        <translation>Ein Testbild zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a training image.</source>
        <translation>Ein Trainingsbild zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an image of random intensities; n is the seed.</source>
        <translation>Ein Bild aus zufälligen Intensitäten zeigen; n ist der Startwert.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an empty image to draw on.</source>
        <translation>Ein leeres Bild zum Zeichnen zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a pixel.</source>
        <translation>Ein Pixel auswählen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a unit of the first hidden layer.</source>
        <translation>Ein Neuron der ersten verdeckten Schicht auswählen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a digit.</source>
        <translation>Eine Ziffer auswählen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select nothing.</source>
        <translation>Nichts auswählen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the weights.</source>
        <translation>Die Gewichte zeichnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the signal, intensity times weight.</source>
        <translation>Das Signal zeichnen, Intensität mal Gewicht.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the gradient of the image.</source>
        <translation>Den Gradienten des Bildes zeichnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the change since the start.</source>
        <translation>Die Änderung seit dem Start zeichnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels to watch training.</source>
        <translation>Die Bereiche öffnen, um beim Training zuzusehen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels with the sums.</source>
        <translation>Die Bereiche mit den Summen öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels of learning from one image.</source>
        <translation>Die Bereiche zum Lernen aus einem Bild öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the data set.</source>
        <translation>Den Datensatz öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the summary of the model.</source>
        <translation>Die Modellübersicht öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the weights of all units.</source>
        <translation>Die Gewichte aller Neuronen öffnen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Train until so many batches are trained, at full speed.</source>
        <translation>Trainieren, bis so viele Batches trainiert sind, in vollem Tempo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Go back to the random start.</source>
        <translation>Zum Zufallsstart zurückkehren.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Start the run of a preset, such as linear or shuffled-labels; a name, no expression.</source>
        <translation>Den Lauf einer Voreinstellung beginnen, etwa linear oder shuffled-labels; ein Name, kein Ausdruck.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Learn from the image, as far as stage n; 0 ends it.</source>
        <translation>Aus dem Bild lernen, bis zur Phase n; 0 beendet es.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Play the animation of the rows that become a column.</source>
        <translation>Die Animation der Zeilen abspielen, die zu einer Spalte werden.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Close the animation.</source>
        <translation>Die Animation schließen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the image</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the button Flatten below the image</source>
        <translation>die Schaltfläche „Abflachen“ unter dem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the label below the image</source>
        <translation>das Label unter dem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>what the network reads, below the image</source>
        <translation>was das Netz liest, unter dem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the column of pixels in the network</source>
        <translation>die Spalte der Pixel im Netz</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the pixels to the units</source>
        <translation>die Verbindungen von den Pixeln zu den Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the units in the network</source>
        <translation>die Neuronen im Netz</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the digits</source>
        <translation>die Verbindungen von den Neuronen zu den Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the digits with their probabilities</source>
        <translation>die Ziffern mit ihren Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the counts under the columns of the network</source>
        <translation>die Anzahlen unter den Spalten des Netzes</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the middle of the network, where it says that nothing is learned yet</source>
        <translation>die Mitte des Netzes, wo steht, dass noch nichts gelernt ist</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the whole network</source>
        <translation>das ganze Netz</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the modes above the network, with their legend</source>
        <translation>die Darstellungen über dem Netz, mit ihrer Legende</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the line of words under the network</source>
        <translation>die Zeile in Worten unter dem Netz</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each digit</source>
        <translation>die Wirkung auf jede Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the pictures of all units’ weights</source>
        <translation>die Bilder der Gewichte aller Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the number above these pictures</source>
        <translation>die Zahl über diesen Bildern</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each digit</source>
        <translation>die Gewichte von den Neuronen zu jeder Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the panel on the right</source>
        <translation>der Bereich rechts</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the toolbar</source>
        <translation>die Werkzeugleiste</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the accuracy in the toolbar</source>
        <translation>die Genauigkeit in der Werkzeugleiste</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the curves at the bottom</source>
        <translation>die Kurven unten</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the data set at the bottom</source>
        <translation>der Datensatz unten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin the selection</source>
        <translation>Auswahl anheften</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Keep the selection in its own color to compare it with others (Ctrl+P)</source>
        <translation>Die Auswahl in einer eigenen Farbe behalten, um sie mit anderen zu vergleichen (Strg+P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every digit</source>
        <translation>Was jede angeheftete Auswahl zu jeder Ziffer beiträgt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every digit's score before softmax (logit):</source>
        <translation>Was jede zum Score vor Softmax (Logit) jeder Ziffer beiträgt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, digits or connections. Each keeps its color in every view, and a table here shows what each one adds to each digit.</source>
        <translation>Heften Sie bis zu {count} Pixel, Neuronen, Ziffern oder Verbindungen an. Jede Auswahl behält ihre Farbe in allen Ansichten, und eine Tabelle zeigt hier, was sie zu jeder Ziffer beiträgt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The digit</source>
        <translation>Die Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Contribution: {name}</source>
        <translation>Beitrag: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The score before softmax (logit): everything added up</source>
        <translation>Der Score vor Softmax (Logit): alles addiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Select {name}</source>
        <translation>Auswählen: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Unpin {name}</source>
        <translation>Lösen: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>unit {unit} L{layer}</source>
        <translation>Neuron {unit} L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>digit {digit}</source>
        <translation>Ziffer {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each digit</source>
        <translation>Was bei jeder Ziffer ankommt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>{condition}: {numbers}</source>
        <translation>{condition}: {numbers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>the {count} strongest of {all} classes</source>
        <translation>die {count} stärksten von {all} Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The whole image</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>There is nothing to read: the drawing is empty.</source>
        <translation>Es gibt nichts zu lesen: Die Zeichnung ist leer.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{inked}, {units}</source>
        <translation>{inked}, {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} pixels {part}, {biases} biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: {count} Pixel {part}, {biases} Biases {rest}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A digit's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>Der Score (Logit) einer Ziffer ist die Summe über alle Pixel und Biases; der höchste Score ist die Antwort. Zeigen Sie auf etwas, um seinen Anteil zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The score {sum} can be split in two ways, and both are right: {pixels} from the pixels and {biases} from {count} biases, those of the units and that of {name}; or {votes} from the units, each with its pixels and its bias, and {own} from the bias of {name} alone.</source>
        <translation>Der Score {sum} lässt sich auf zwei Arten zerlegen, und beide stimmen: {pixels} von den Pixeln und {biases} von {count} Biases, denen der Neuronen und dem von {name}; oder {votes} von den Neuronen, jedes mit seinen Pixeln und seinem Bias, und {own} allein vom Bias von {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>index {columns}·{row} + {column} = {index} &amp;nbsp; intensity {intensity}</source>
        <translation>Index {columns}·{row} + {column} = {index} &amp;nbsp; Intensität {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensities add up to {sum}</source>
        <translation>Intensitäten zusammen {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>&lt;b&gt;{condition}&lt;/b&gt; (intensity now 0)</source>
        <translation>&lt;b&gt;{condition}&lt;/b&gt; (Intensität jetzt 0)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each digit:</source>
        <translation>{effect} Was bei jeder Ziffer ankommt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this pixel {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: dieses Pixel {part}, alle anderen und die Biases {rest}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: these pixels {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: diese Pixel {part}, alle anderen und die Biases {rest}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this through the units that fire now:</source>
        <translation>{nothing} {condition}, würde es durch die Neuronen, die jetzt feuern, dies senden:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this through the units that fire now:</source>
        <translation>{nothing} {condition}, würden sie durch die Neuronen, die jetzt feuern, dies senden:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this, with every unit as it is now:</source>
        <translation>{nothing} {condition}, würde es dies senden, wobei jedes Neuron bleibt, wie es jetzt ist:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this, with every unit as it is now:</source>
        <translation>{nothing} {condition}, würden sie dies senden, wobei jedes Neuron bleibt, wie es jetzt ist:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>actually sent to {name}: {value}</source>
        <translation>tatsächlich gesendet an {name}: {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>signals {rest} &amp;nbsp;+ bias {part} &amp;nbsp;= sum {sum}</source>
        <translation>Signale {rest} &amp;nbsp;+ Bias {part} &amp;nbsp;= Summe {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its sum is not above zero, so it is silent and adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>Seine Summe liegt nicht über null, also ist es stumm und trägt nichts bei. &lt;b&gt;Mit Aktivierung 1&lt;/b&gt; würde es beitragen:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is exactly zero, so it adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>Seine Aktivierung ist genau null, also trägt es nichts bei. &lt;b&gt;Mit Aktivierung 1&lt;/b&gt; würde es beitragen:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>silent now; &lt;b&gt;with activation 1&lt;/b&gt; it would add:</source>
        <translation>jetzt stumm; &lt;b&gt;mit Aktivierung 1&lt;/b&gt; würde es beitragen:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation 0 now; &lt;b&gt;with 1&lt;/b&gt; it would add:</source>
        <translation>Aktivierung jetzt 0; &lt;b&gt;mit 1&lt;/b&gt; würde es beitragen:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: dieses Neuron {part}, alle anderen und der Bias {rest}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: dieses Neuron {part}, alle anderen und die Biases {rest}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each digit:</source>
        <translation>Seine Aktivierung ist {activation}. Was es zu jeder Ziffer beiträgt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score before softmax (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>Score vor Softmax (Logit) {logit} &amp;nbsp; Wahrscheinlichkeit {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>Score (Logit) {logit} &amp;nbsp; Wahrscheinlichk. {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{votes}; the image shows each pixel's share. The {count} strongest votes:</source>
        <translation>{votes}; das Bild zeigt den Anteil jedes Pixels. Die {count} stärksten Stimmen:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} votes {rest}, its own bias {part}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: {count} Stimmen {rest}, eigener Bias {part}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensity {value} × weight {weight} = signal {signal}</source>
        <translation>Intensität {value} × Gewicht {weight} = Signal {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation {value} × weight {weight} = signal {signal}</source>
        <translation>Aktivierung {value} × Gewicht {weight} = Signal {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} is silent and passes nothing on.</source>
        <translation>{target} ist stumm und gibt nichts weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} has activation zero and passes nothing on.</source>
        <translation>{target} hat Aktivierung null und gibt nichts weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each digit:</source>
        <translation>Beitrag zu jeder Ziffer:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: diese Verbindung {part}, alle anderen und der Bias {rest}, &lt;b&gt;Score (Logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;sum&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>für {name}: diese Verbindung {part}, alle anderen und der Bias {rest}, &lt;b&gt;Summe&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>This image has no label, so there is no loss.</source>
        <translation>Dieses Bild hat kein Label, also gibt es keinen Verlust.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would not change this weight.</source>
        <translation>∂L/∂{weight} = {gradient}: Lernen würde dieses Gewicht nicht ändern.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would lower this weight.</source>
        <translation>∂L/∂{weight} = {gradient}: Lernen würde dieses Gewicht senken.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would raise this weight.</source>
        <translation>∂L/∂{weight} = {gradient}: Lernen würde dieses Gewicht erhöhen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The terms of the sum with its running total</source>
        <translation>Die Summanden mit laufender Summe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Point at a row to highlight its connection; click to select it</source>
        <translation>Zeigen Sie auf eine Zeile, um ihre Verbindung hervorzuheben; ein Klick wählt sie aus</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Softmax: from scores (logits) to probabilities</source>
        <translation>Softmax: von Scores (Logits) zu Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The steps of the softmax</source>
        <translation>Die Schritte des Softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the whole calculation as text</source>
        <translation>Die ganze Rechnung als Text kopieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the calculation for a spreadsheet, with all decimals</source>
        <translation>Die Rechnung für eine Tabellenkalkulation kopieren, mit allen Nachkommastellen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as text.</source>
        <translation>Die Rechnung wurde als Text kopiert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as CSV.</source>
        <translation>Die Rechnung wurde als CSV kopiert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The numbers have overflowed: reset, or lower the learning rate.</source>
        <translation>Die Zahlen sind übergelaufen: Setzen Sie zurück oder senken Sie die Lernrate.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ x·w + b, over all {count} pixels; those without ink add nothing</source>
        <translation>z = Σ x·w + b, über alle {count} Pixel; die ohne Tinte tragen nichts bei</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The answer: {name}</source>
        <translation>Die Antwort: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;z = {value}&lt;/b&gt;</source>
        <translation>Score vor Softmax (Logit): &lt;b&gt;z = {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>{condition}, käme bei {name} dies an: Σ {sent}·v über die Neuronen, die es weitergeben; x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>Was bei {name} ankommt: Σ {sent}·v über die Neuronen, die es weitergeben; x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>{condition}, käme bei {name} dies an: Σ {sent}·v über die Neuronen, die es weitergeben; x·w über die Pixel summiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>Was bei {name} ankommt: Σ {sent}·v über die Neuronen, die es weitergeben; x·w über die Pixel summiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name} {condition}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Anteil an {name}, {condition}: {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Anteil an {name}: {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit in layer {layer}</source>
        <translation>z = Σ {product} + b, über das einzige verdeckte Neuron in Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit</source>
        <translation>z = Σ {product} + b, über das einzige verdeckte Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}; silent ones add nothing</source>
        <translation>z = Σ {product} + b, über alle {count} verdeckten Neuronen in Schicht {layer}; stumme tragen nichts bei</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}</source>
        <translation>z = Σ {product} + b, über alle {count} verdeckten Neuronen in Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units; silent ones add nothing</source>
        <translation>z = Σ {product} + b, über alle {count} verdeckten Neuronen; stumme tragen nichts bei</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units</source>
        <translation>z = Σ {product} + b, über alle {count} verdeckten Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The pixel's intensity</source>
        <translation>Die Intensität des Pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight to the unit</source>
        <translation>Das Gewicht zum Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The unit's activation</source>
        <translation>Die Aktivierung des Neurons</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the digit</source>
        <translation>Das Gewicht vom Neuron zur Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What arrives at the unit</source>
        <translation>Was beim Neuron ankommt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What the unit receives through the earlier layers and passes on</source>
        <translation>Was das Neuron über die früheren Schichten empfängt und weitergibt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The term; its last decimal may be off by one so that the displayed sum is exact</source>
        <translation>Der Summand; seine letzte Stelle kann um eins abweichen, damit die gezeigte Summe genau stimmt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>term</source>
        <translation>Summand</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>A selected term first, then the largest ones, then all others together</source>
        <translation>Zuerst ein ausgewählter Summand, dann die größten, dann alle anderen zusammen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The running total</source>
        <translation>Die laufende Summe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>Its score before softmax (logit)</source>
        <translation>Ihr Score vor Softmax (Logit)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The score minus the largest of all</source>
        <translation>Der Score, vermindert um den größten von allen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>e to the power of that difference</source>
        <translation>e hoch diese Differenz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all digits</source>
        <translation>Die Wahrscheinlichkeit: exp geteilt durch die Summe über alle Ziffern</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>%n other(s)</source>
        <translation><numerusform>%n weiterer</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>The network's answer before and after the change</source>
        <translation>Die Antwort des Netzes vor und nach der Änderung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Without it</source>
        <comment>button</comment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network without the selection (X)</source>
        <translation>Das Netz noch einmal ohne die Auswahl rechnen lassen (X)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>At full ink</source>
        <translation>Mit voller Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity (I)</source>
        <translation>Das Netz noch einmal rechnen lassen, die ausgewählten Pixel mit voller Intensität (I)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Pixels that matter</source>
        <translation>Wichtigste Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Remove each pixel in turn and rank the pixels by the effect (M)</source>
        <translation>Jedes Pixel einmal entfernen und die Pixel nach der Wirkung ordnen (M)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>With {name} at full ink</source>
        <translation>Mit voller Tinte: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without {name}</source>
        <translation>Ohne {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select one or more pixels to see what full ink there would change.</source>
        <translation>Wählen Sie ein oder mehrere Pixel aus, um zu sehen, was volle Tinte dort ändern würde.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without it</source>
        <translation>Ohne die Auswahl</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A digit cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>Eine Ziffer lässt sich nicht entfernen. Wählen Sie Pixel, ein Neuron oder eine Verbindung aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select pixels, a hidden unit or a connection: the network then runs without it, and you see whether the answer changes.</source>
        <translation>Wählen Sie Pixel, ein verdecktes Neuron oder eine Verbindung aus: Das Netz rechnet dann ohne die Auswahl, und Sie sehen, ob sich die Antwort ändert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer stays &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</source>
        <translation>Die Antwort bleibt &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer changes from &lt;b&gt;{before}&lt;/b&gt; ({now}) to &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</source>
        <translation>Die Antwort wechselt von &lt;b&gt;{before}&lt;/b&gt; ({now}) zu &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The share predicts a change of {linear} for {name}; the actual change is {exact}: a share keeps every unit as it is, but {flips}.</source>
        <translation>Der Anteil sagt für {name} eine Änderung von {linear} voraus; die tatsächliche ist {exact}: Ein Anteil setzt voraus, dass jedes Neuron bleibt, wie es ist, hier aber schlagen einige um: {flips}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>There is no ink here, so nothing is sent and nothing changes. The lines show what full ink would send; press I to run the network with it.</source>
        <translation>Hier ist keine Tinte, also wird nichts gesendet, und nichts ändert sich. Die Linien zeigen, was volle Tinte senden würde; drücken Sie I, um das Netz damit rechnen zu lassen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No unit begins to fire or falls silent, so the actual change is the predicted one.</source>
        <translation>Kein Neuron beginnt zu feuern oder verstummt, also ist die tatsächliche Änderung die vorhergesagte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Each unit responds linearly over this range, so the actual change is the predicted one.</source>
        <translation>Jedes Neuron verhält sich in diesem Bereich linear, also ist die tatsächliche Änderung die vorhergesagte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The prediction assumes that units respond linearly, but {activation} is curved, so the actual change differs.</source>
        <translation>Die Vorhersage nimmt an, dass sich Neuronen linear verhalten, aber {activation} ist gekrümmt, also weicht die tatsächliche Änderung ab.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} in layer {layer} would begin to fire</source>
        <translation>● neu feuernd in Schicht {layer}: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} would begin to fire</source>
        <translation>● neu feuernd: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} in layer {layer} would fall silent</source>
        <translation>○ verstummt in Schicht {layer}: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} would fall silent</source>
        <translation>○ verstummt: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{first} and {second}</source>
        <comment>clauses</comment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>unit {name}</source>
        <translation>Neuron {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>units {names}</source>
        <translation>Neuronen {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} units ({names}, …)</source>
        <translation>{count} Neuronen ({names}, …)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>before</source>
        <comment>the change</comment>
        <translation>vor</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score before softmax (logit) now</source>
        <translation>Der Score vor Softmax (Logit) jetzt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>after</source>
        <comment>the change</comment>
        <translation>nach</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score with the change, from a forward pass</source>
        <translation>Der Score mit der Änderung, aus einem Vorwärtsdurchgang</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>actual</source>
        <translation>wirklich</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The actual change of the score</source>
        <translation>Die tatsächliche Änderung des Scores</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>predicted</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The change that the shares predict, with every unit as it is now</source>
        <translation>Die Änderung, die die Anteile vorhersagen, wobei jedes Neuron bleibt, wie es jetzt ist</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability now, in percent</source>
        <translation>Die Wahrscheinlichkeit jetzt, in Prozent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability with the change, in percent</source>
        <translation>Die Wahrscheinlichkeit mit der Änderung, in Prozent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The pixels that matter most for {name}</source>
        <translation>Die wichtigsten Pixel für {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No single pixel decides: removing any one of them leaves the answer unchanged.</source>
        <translation>Kein einzelnes Pixel entscheidet: Welches man auch entfernt, die Antwort bleibt gleich.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Removing just one of them can change the answer to &lt;b&gt;{answers}&lt;/b&gt;</source>
        <translation>Nur eines davon zu entfernen kann die Antwort ändern, zu &lt;b&gt;{answers}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} of {total} pixels change the score before softmax (logit) of {name}; a pixel without ink changes nothing.</source>
        <translation>{count} von {total} Pixeln ändern den Score vor Softmax (Logit) von {name}; ein Pixel ohne Tinte ändert nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Row, column</source>
        <translation>Zeile, Spalte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the digit's score before softmax (logit) changes without this pixel</source>
        <translation>Wie stark sich der Score vor Softmax (Logit) der Ziffer ohne dieses Pixel ändert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The digit's score before softmax (logit) without this pixel</source>
        <translation>Der Score vor Softmax (Logit) der Ziffer ohne dieses Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The network's answer without this pixel</source>
        <translation>Die Antwort des Netzes ohne dieses Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>Compare with another network</source>
        <translation>Mit einem anderen Netz vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A is the network on the screen: {name}. Choose B: a moment of a run, or a file. For a run with another seed, first choose “Same settings, different start” in the Time menu.</source>
        <translation>A ist das gezeigte Netz: {name}. Wählen Sie B: einen Zeitpunkt eines Laufs oder eine Datei. Für einen Lauf mit anderem Startwert wählen Sie zuerst „Gleiche Einstellungen, anderer Start“ im Menü Zeit.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>{name} (live)</source>
        <translation>{name} (live)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The batch, or the step of a training elsewhere; the nearest snapshot is compared</source>
        <translation>Der Batch, oder der Schritt eines externen Trainings; verglichen wird der nächstgelegene Schnappschuss</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The run that B is a moment of</source>
        <translation>Der Lauf, von dem B ein Zeitpunkt ist</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Moment</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A &amp;file…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both networks in numbers</source>
        <translation>Beide Netze in Zahlen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Test images that the networks read differently</source>
        <translation>Testbilder, die die Netze verschieden lesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units of both networks</source>
        <translation>Die ähnlichsten Neuronen beider Netze</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the first network in every view</source>
        <translation>Das erste Netz in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the second network in every view, its units in the order of the first</source>
        <translation>Das zweite Netz in jeder Ansicht zeigen, seine Neuronen in der Reihenfolge des ersten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Put the network on the screen beside another one: an earlier moment, another run or a file. Each hidden unit is matched to the one in the other network that looks for the same.</source>
        <translation>Stellen Sie das gezeigte Netz neben ein anderes: einen früheren Zeitpunkt, einen anderen Lauf oder eine Datei. Jedem verdeckten Neuron wird das des anderen Netzes zugeordnet, das dasselbe sucht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A: {a}
B: {b}</source>
        <translation>A: {a}
B: {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: the first {shown} of {count} test images</source>
        <translation>Verschieden gelesen: die ersten {shown} von {count} Testbildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: {count} test images</source>
        <translation>Verschieden gelesen: {count} Testbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both give the same answer for {agreement} of the {count} test images. Only A is right on {only_a}, only B on {only_b}.</source>
        <translation>Beide geben auf {agreement} der {count} Testbilder dieselbe Antwort. Nur A hat recht: {only_a}, nur B: {only_b}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Units that correspond: {count} pairs, mean similarity {mean}</source>
        <translation>Einander entsprechende Neuronen: {count} Paare, mittlere Ähnlichkeit {mean}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Draw how the weights differ between units that correspond</source>
        <translation>Zeichnen, wie sich die Gewichte einander entsprechender Neuronen unterscheiden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A has {a} units and B {b}: only networks with the same layers can be subtracted</source>
        <translation>A hat {a} Neuronen, B hat {b}: Nur Netze mit gleichen Schichten lassen sich voneinander abziehen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit has no counterpart in the other network.</source>
        <translation>Das ausgewählte Neuron hat im anderen Netz keine Entsprechung.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of A</source>
        <translation>Neuron {unit} von A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of B</source>
        <translation>Neuron {unit} von B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Unit {unit} of A and unit {partner} of B: similarity {similarity} (cosine of their weights).</source>
        <translation>Neuron {unit} von A und Neuron {partner} von B: Ähnlichkeit {similarity} (Kosinus ihrer Gewichte).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit in both</source>
        <translation>Das ausgewählte Neuron in beiden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units</source>
        <translation>Die ähnlichsten Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>hidden units</source>
        <translation>verdeckte Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖weights‖, layer {layer}</source>
        <translation>‖Gewichte‖, Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖biases‖, layer {layer}</source>
        <translation>‖Biases‖, Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Number of the test image; click to show it</source>
        <translation>Nummer des Testbilds; ein Klick zeigt es</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What A reads it as</source>
        <translation>Als was A es liest</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What B reads it as</source>
        <translation>Als was B es liest</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>A hidden unit of A; click to select it</source>
        <translation>Ein verdecktes Neuron von A; ein Klick wählt es aus</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Its counterpart in B</source>
        <translation>Seine Entsprechung in B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>The cosine between the incoming weights of both, from −1 to 1</source>
        <translation>Der Kosinus zwischen den eingehenden Gewichten beider, von −1 bis 1</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/unit_pair.py</extracomment>
        <source>{a} beside {b}</source>
        <translation>{a} neben {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>Count and average image of each label</source>
        <translation>Anzahl und Durchschnittsbild jedes Labels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>{name}: {count} of {total} images, {share}.
Click to list only these images (Return).
Double-click to show their average to the network (Shift+Return).</source>
        <translation>{name}: {count} von {total} Bildern, {share}.
Ein Klick listet nur diese Bilder auf (Eingabetaste).
Ein Doppelklick zeigt dem Netz ihr Durchschnittsbild (Umschalt+Eingabetaste).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>Confusion matrix: labels by answers</source>
        <translation>Konfusionsmatrix: Labels gegen Antworten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The confusion matrix
appears once the network
has read these images.</source>
        <translation>Die Konfusionsmatrix
erscheint, sobald das Netz
diese Bilder gelesen hat.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>{cell}
Double-click to list these images (Return)</source>
        <translation>{cell}
Ein Doppelklick listet diese Bilder auf (Eingabetaste)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The network has not read these images yet.</source>
        <translation>Das Netz hat diese Bilder noch nicht gelesen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>all {count} images</source>
        <translation>alle {count} Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}: {count} images, {share} of them correct</source>
        <translation>Label {label}: {count} Bilder, davon {share} richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>read as {answer}: {count} images, {share} of them correct</source>
        <translation>gelesen als {answer}: {count} Bilder, davon {share} richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}, read as {answer}: {count} images, {share} of label {label}</source>
        <translation>Label {label}, gelesen als {answer}: {count} Bilder, {share} des Labels {label}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>all</source>
        <comment>sum over all digits</comment>
        <translation>alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Show all images of the set</source>
        <translation>Alle Bilder der Menge zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network learns from these images. The test images show how well it reads images that it does not know.</source>
        <translation>Aus diesen Bildern lernt das Netz. Wie gut es Bilder liest, die es nicht kennt, zeigen die Testbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Mostly images that the network learns from: {training} of {total}. The test images show how well it reads images that it does not know.</source>
        <translation>Großenteils Bilder, aus denen das Netz lernt: {training} von {total}. Wie gut es Bilder liest, die es nicht kennt, zeigen die Testbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training and validation images</source>
        <translation>{found} von {total} Trainings- und Validierungsbildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} test images</source>
        <translation>{found} von {total} Testbildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training images</source>
        <translation>{found} von {total} Trainingsbildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} validation images</source>
        <translation>{found} von {total} Validierungsbildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} images</source>
        <translation>{found} von {total} Bildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total}</source>
        <translation>{found} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} training images</source>
        <translation>{total} Trainingsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} images: {training} training + {validation} validation</source>
        <translation>{total} Bilder: {training} Training + {validation} Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} = {training} + {validation}</source>
        <translation>{total} = {training} + {validation}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread, {moment}</source>
        <translation>{share} falsch gelesen, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run, {moment}</source>
        <translation>{share} vom Live-Lauf falsch gelesen, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run after {moment}</source>
        <translation>{share} vom Live-Lauf nach {moment} falsch gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread by the live run after {moment}</source>
        <translation>{share} aller {total} vom Live-Lauf nach {moment} falsch gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread after {moment}</source>
        <translation>{share} nach {moment} falsch gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread after {moment}</source>
        <translation>{share} aller {total} nach {moment} falsch gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>There are no images yet.</source>
        <translation>Es gibt noch keine Bilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network is reading these images…</source>
        <translation>Das Netz liest diese Bilder…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no training images.</source>
        <translation>Der Datensatz hat keine Trainingsbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no test images.</source>
        <translation>Der Datensatz hat keine Testbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no training images.</source>
        <translation>Dieser Lauf hat keine Trainingsbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no validation images.</source>
        <translation>Dieser Lauf hat keine Validierungsbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no images.</source>
        <translation>Der Datensatz hat keine Bilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training and validation images matches the filters:
{filters}</source>
        <translation>Keines der {total} Trainings- und Validierungsbilder passt zu den Filtern:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} test images matches the filters:
{filters}</source>
        <translation>Keines der {total} Testbilder passt zu den Filtern:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training images matches the filters:
{filters}</source>
        <translation>Keines der {total} Trainingsbilder passt zu den Filtern:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} validation images matches the filters:
{filters}</source>
        <translation>Keines der {total} Validierungsbilder passt zu den Filtern:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} images matches the filters:
{filters}</source>
        <translation>Keines der {total} Bilder passt zu den Filtern:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>label {name}</source>
        <translation>Label {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>read as {name}</source>
        <translation>gelesen als {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>misread</source>
        <translation>falsch gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Image set</source>
        <translation>Bildmenge</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Label: {choice}</source>
        <translation>Label: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by label</source>
        <translation>Nach Label filtern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Read as: {choice}</source>
        <translation>Gelesen als: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by answer</source>
        <translation>Nach Antwort filtern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Show correct images, misread ones, or both</source>
        <translation>Richtige Bilder zeigen, falsch gelesene oder beide</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort: {choice}</source>
        <translation>Sortiert: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort by number, by confidence (the probability of the answer) or by loss</source>
        <translation>Nach Nummer, nach Sicherheit (der Wahrscheinlichkeit der Antwort) oder nach Verlust sortieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Size of the thumbnails</source>
        <translation>Größe der Miniaturbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ or ✗</source>
        <translation>✓ oder ✗</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct and misread</source>
        <translation>Richtig und falsch gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ correct</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct only</source>
        <translation>Nur richtige</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✗ misread</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Misread only</source>
        <translation>Nur falsch gelesene</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↑</source>
        <translation>Nummer ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, ascending</source>
        <translation>Nummer, aufsteigend</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↓</source>
        <translation>Nummer ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, descending</source>
        <translation>Nummer, absteigend</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↑</source>
        <translation>Sicherheit ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, lowest first</source>
        <translation>Sicherheit, niedrigste zuerst</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↓</source>
        <translation>Sicherheit ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, highest first</source>
        <translation>Sicherheit, höchste zuerst</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↓</source>
        <translation>Verlust ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, highest first</source>
        <translation>Verlust, höchster zuerst</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↑</source>
        <translation>Verlust ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, lowest first</source>
        <translation>Verlust, niedrigster zuerst</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} pixels wide</source>
        <translation>{side} Pixel breit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training + validation</source>
        <translation>Training + Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images</source>
        <translation>Trainings- und Validierungsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images ({count})</source>
        <translation>Trainings- und Validierungsbilder ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images ({count})</source>
        <translation>Testbilder ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training</source>
        <comment>set of images</comment>
        <translation>Training</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images ({count})</source>
        <translation>Trainingsbilder ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images ({count})</source>
        <translation>Validierungsbilder ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images ({count})</source>
        <translation>Alle Bilder ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>label</comment>
        <translation>alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>label</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>read as</comment>
        <translation>alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>read as</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Thumbnails. Arrow keys move between them; Return shows the image.</source>
        <translation>Miniaturbilder. Die Pfeiltasten gehen von einem zum anderen; die Eingabetaste zeigt das Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>read as {name} with {probability} after {moment}</source>
        <translation>gelesen als {name} mit {probability} nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The first images: {names}</source>
        <translation>Die ersten Bilder: {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The ink is darker than its ground: invert the brightness</source>
        <translation>Die Tinte ist dunkler als ihr Grund: Helligkeit umkehren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Rows and columns are exchanged in the files: exchange them back</source>
        <translation>Zeilen und Spalten sind in den Dateien vertauscht: zurücktauschen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The network starts again from random weights, and learns from these images.</source>
        <translation>Das Netz beginnt wieder mit zufälligen Gewichten und lernt aus diesen Bildern.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>&amp;Use these images</source>
        <translation>Diese Bilder &amp;verwenden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>{train} training images and {test} test images in {classes} classes</source>
        <translation>{train} Trainingsbilder und {test} Testbilder in {classes} Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: {counts}.</source>
        <translation>Trainingsbilder je Klasse: {counts}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: from {fewest} of {rarest} to {most} of {commonest}.</source>
        <translation>Trainingsbilder je Klasse: von {fewest} ({rarest}) bis {most} ({commonest}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Readings of the file, the best first</source>
        <translation>Lesarten der Datei, die beste zuerst</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>&amp;Show this network</source>
        <translation>Dieses Netz &amp;zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Network in a {form} file: {sizes}</source>
        <translation>Netz in einer {form}-Datei: {sizes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled or which activation the hidden units have. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>Die Datei sagt nicht, wie die Eingaben skaliert sind und welche Aktivierung die verdeckten Neuronen haben. netviz hat alle Möglichkeiten mit Trainingsbildern ausprobiert; am besten ist das Netz, wenn es so gelesen wird, wie es trainiert wurde.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>Die Datei sagt nicht, wie die Eingaben skaliert sind. netviz hat alle Möglichkeiten mit Trainingsbildern ausprobiert; am besten ist das Netz, wenn es so gelesen wird, wie es trainiert wurde.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Not part of the network: {names}.</source>
        <translation>Nicht Teil des Netzes: {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What the network expects for a pixel</source>
        <translation>Was das Netz für ein Pixel erwartet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What each hidden unit makes of its sum</source>
        <translation>Was jedes verdeckte Neuron aus seiner Summe macht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Share of the training images that it reads correctly</source>
        <translation>Anteil der Trainingsbilder, die es richtig liest</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Mean cross-entropy, in nats</source>
        <translation>Mittlere Kreuzentropie, in Nat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>tried on</source>
        <translation>geprüft mit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The best readings are tried on more training images than the others</source>
        <translation>Die besten Lesarten werden mit mehr Trainingsbildern ausprobiert als die anderen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>{count} images</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>You chose this reading; netviz proposes the first.</source>
        <translation>Sie haben diese Lesart gewählt; netviz schlägt die erste vor.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: of those within 0.3 percentage points of the best, this one has the smallest loss.</source>
        <translation>Vorgeschlagen: Von den Lesarten im Abstand von höchstens 0,3 Prozentpunkten zur besten hat diese den kleinsten Verlust.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: no other reading comes within 0.3 percentage points.</source>
        <translation>Vorgeschlagen: Keine andere Lesart kommt auf 0,3 Prozentpunkte heran.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>How the image is flattened</source>
        <translation>Wie das Bild abgeflacht wird</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>{title}. {detail}</source>
        <translation>{title}. {detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{rows} rows of {columns} pixels</source>
        <translation>{rows} Zeilen mit {columns} Pixeln</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixel (row, column) is number {columns}·row + column, counted from 0</source>
        <translation>Pixel (Zeile, Spalte) ist Nummer {columns}·Zeile + Spalte, ab 0 gezählt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>… {rows} times</source>
        <translation>… {rows}-mal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {first} to {last}</source>
        <translation>Zeile {row}: Pixel {first} bis {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 0: the first {columns} pixels</source>
        <translation>Zeile 0: die ersten {columns} Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 1: the next {columns}, joined end to end</source>
        <translation>Zeile 1: die nächsten {columns}, Ende an Anfang gefügt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixels {first} to {last}</source>
        <translation>Pixel {first} bis {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {columns}·{row} = {first} to {columns}·{row} + {last_column} = {last}</source>
        <translation>Zeile {row}: Pixel {columns}·{row} = {first} bis {columns}·{row} + {last_column} = {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{count} pixels in one column</source>
        <translation>{count} Pixel in einer Spalte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Flatten the image</source>
        <translation>Bild abflachen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image</source>
        <translation>Zeile des Bildes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image (arrows, Home, End)</source>
        <translation>Zeile des Bildes (Pfeiltasten, Pos1, Ende)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100%</source>
        <translation>Fortschritt der Animation, von 0 bis 100 %</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100% (arrows, Home, End)</source>
        <translation>Fortschritt der Animation, von 0 bis 100 % (Pfeiltasten, Pos1, Ende)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip to the network (any key)</source>
        <translation>Weiter zum Netz (beliebige Taste)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Back to the network (Esc)</source>
        <translation>Zurück zum Netz (Esc)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play or pause (P)</source>
        <translation>Abspielen oder anhalten (P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Replay</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play from the start (Home, then P)</source>
        <translation>Von Anfang an abspielen (Pos1, dann P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/painting.py</extracomment>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Show all words of the window</source>
        <translation>Alle Wörter des Fensters zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Here, now:</source>
        <translation>Hier und jetzt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>No word matches.</source>
        <translation>Kein Wort passt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Shift+F1 and a click explain any word, control or number in the window.</source>
        <translation>Umschalt+F1 und ein Klick erklären jedes Wort, jedes Bedienelement und jede Zahl im Fenster.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>random start (initializer)</source>
        <translation>Zufallsstart (Initialisierung)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Before training, every weight is a random number, so the network can only guess. The initializer sets how large these numbers are.</source>
        <translation>Vor dem Training ist jedes Gewicht eine Zufallszahl, also kann das Netz nur raten. Die Initialisierung legt fest, wie groß diese Zahlen sind.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about {100 / classes:.0f}.</source>
        <translation>Nach {batch} Batches liest es {correct_of(100)} der ersten 100 Testbilder; Raten ergibt etwa {100 / classes:.0f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>seed</source>
        <comment>term of the glossary</comment>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The number from which all chance follows: the starting weights and the order of the batches. The same seed gives the same run.</source>
        <translation>Die Zahl, aus der aller Zufall folgt: die Gewichte am Start und die Reihenfolge der Batches. Derselbe Startwert ergibt denselben Lauf.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run has the seed {seed}.</source>
        <translation>Dieser Lauf hat den Startwert {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>loss (cross-entropy, in nats)</source>
        <translation>Verlust (Kreuzentropie, in Nat)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten digits about 2.3.</source>
        <translation>Wie falsch das Netz liegt: minus der natürliche Logarithmus der Wahrscheinlichkeit, die es dem Label gibt. Eine sichere und richtige Antwort hat den Verlust 0, Raten unter zehn Ziffern etwa 2,3.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For this image, whose label gets {probability(label):.1%}, it is {loss:.4f}.</source>
        <translation>Für dieses Bild, dessen Label {probability(label):.1%} bekommt, ist er {loss:.4f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten digits gives about 10%.</source>
        <translation>Der Anteil der Bilder, deren Antwort das Label ist. Wer eine von zehn Ziffern rät, kommt auf etwa 10 %.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>On the validation images, the last measurement gave {validation_accuracy:.1%}.</source>
        <translation>Auf den Validierungsbildern ergab die letzte Messung {validation_accuracy:.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is measured once the data are loaded, and from time to time while training.</source>
        <translation>Sie wird gemessen, sobald die Daten geladen sind, und beim Training von Zeit zu Zeit.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>training, validation and test images</source>
        <translation>Trainings-, Validierungs- und Testbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns from the training images only; the validation images show, while it trains, how well it reads images it never learns from. The test images are saved for the end, so that no setting is chosen to suit them.</source>
        <translation>Das Netz lernt nur aus den Trainingsbildern; die Validierungsbilder zeigen beim Training, wie gut es Bilder liest, aus denen es nie lernt. Die Testbilder bleiben für den Schluss, damit keine Einstellung auf sie zugeschnitten wird.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} test images.</source>
        <translation>{all_training_images} = {training_images} Training + {validation_images} Validierung, dazu {test_images} Testbilder.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A small group of training images: the network reads them all, then changes its weights once. Larger batches mean steadier steps, but fewer of them in an epoch.</source>
        <translation>Eine kleine Gruppe von Trainingsbildern: Das Netz liest sie alle und ändert dann einmal seine Gewichte. Größere Batches bedeuten ruhigere Schritte, aber weniger davon in einer Epoche.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A batch has {batch_size} images, and the network has been trained on {batch} of them so far.</source>
        <translation>Ein Batch hat {batch_size} Bilder, und das Netz ist bisher mit {batch} Batches trainiert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>One pass through all training images, batch after batch. Several are needed, because each batch changes the weights only a little.</source>
        <translation>Ein Durchgang durch alle Trainingsbilder, Batch für Batch. Mehrere sind nötig, weil jeder Batch die Gewichte nur wenig ändert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An epoch has {batches_per_epoch} batches, and this run is to last {epochs} epochs.</source>
        <translation>Eine Epoche hat {batches_per_epoch} Batches, und dieser Lauf soll {epochs} Epochen dauern.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>gradient (∂L/∂w)</source>
        <translation>Gradient (∂L/∂w)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss L rises when a weight w grows. Learning goes the other way, so the picture shows −∂L/∂w: it raises the blue weights and lowers the orange ones.</source>
        <translation>Wie schnell der Verlust L steigt, wenn ein Gewicht w wächst. Lernen geht in die Gegenrichtung, daher zeigt das Bild −∂L/∂w: Es hebt die blauen Gewichte an und senkt die orangen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each of the {parameters} parameters has a gradient of its own.</source>
        <translation>Jeder der {parameters} Parameter hat seinen eigenen Gradienten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>δ (delta)</source>
        <translation>δ (Delta)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or digit grows: its share of the blame. A digit’s δ is its probability, minus 1 for the label.</source>
        <translation>Wie schnell der Verlust steigt, wenn die Summe eines Neurons oder einer Ziffer wächst: ihr Anteil an der Schuld. Das δ einer Ziffer ist ihre Wahrscheinlichkeit, beim Label minus 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>Für Ziffer {label} ist es {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the digits through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>Der Fehler wandert von den Ziffern durch die Neuronen zurück zu jedem Gewicht, um zu klären, wie viel Schuld jedes trägt. Verbindungen, die für eine falsche Antwort sprachen, werden abgeschwächt, die für das Label verstärkt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change.</source>
        <translation>{reinforced(label)} Verbindungen zu {label} wurden verstärkt, {unchanged(label)} änderten sich nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>learning rate (η)</source>
        <translation>Lernrate (η)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How large the steps of learning are. Too small, and hardly anything changes; too large, and every step overshoots.</source>
        <translation>Wie groß die Lernschritte sind. Ist sie zu klein, ändert sich kaum etwas; ist sie zu groß, schießt jeder Schritt über das Ziel hinaus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it rises to {learning_rate:.3g} and then falls.</source>
        <translation>In diesem Lauf steigt sie auf {learning_rate:.3g} und fällt dann.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is {learning_rate:.3g} at every step.</source>
        <translation>In diesem Lauf ist sie bei jedem Schritt {learning_rate:.3g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>update (Δw)</source>
        <translation>Update (Δw)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How much one step changes a weight: minus the learning rate times the gradient, or what the optimizer makes of it. The step raised the blue weights and lowered the orange ones.</source>
        <translation>Wie stark ein Schritt ein Gewicht ändert: minus Lernrate mal Gradient, oder was der Optimierer daraus macht. Der Schritt hat die blauen Gewichte angehoben und die orangen gesenkt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The last step changed the probability of {label} from {probability_before(label):.1%} to {probability_after(label):.1%}.</source>
        <translation>Der letzte Schritt hat die Wahrscheinlichkeit von {label} von {probability_before(label):.1%} auf {probability_after(label):.1%} geändert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>optimizer (SGD, momentum, Adam)</source>
        <translation>Optimierer (SGD, Momentum, Adam)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The rule that turns the gradient into a step. SGD follows it directly, momentum keeps going partly in the last direction, and Adam also gives each weight its own step size.</source>
        <translation>Die Regel, die aus dem Gradienten einen Schritt macht. SGD folgt ihm unmittelbar, Momentum geht teils in der letzten Richtung weiter, und Adam gibt außerdem jedem Gewicht seine eigene Schrittweite.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run uses {optimizer}, and has taken {batch} steps.</source>
        <translation>Dieser Lauf verwendet {optimizer} und hat {batch} Schritte gemacht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How the learning rate changes during training. One cycle rises quickly to a peak and falls slowly to 0, so the last steps are small.</source>
        <translation>Wie sich die Lernrate während des Trainings ändert. Ein Zyklus steigt schnell zu einem Höchstwert und fällt langsam auf 0, sodass die letzten Schritte klein sind.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs.</source>
        <translation>In diesem Lauf ist es „{schedule}“: Der Höchstwert ist {learning_rate:.3g}, und der Zyklus dauert {epochs} Epochen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}.</source>
        <translation>In diesem Lauf ist es „{schedule}“: Die Lernrate bleibt bei {learning_rate:.3g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>overfitting</source>
        <translation>Überanpassung (Overfitting)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns its training images by heart and reads new ones worse. The sign: the validation loss rises while the training loss still falls.</source>
        <translation>Das Netz lernt seine Trainingsbilder auswendig und liest neue schlechter. Das Zeichen: Der Validierungsverlust steigt, während der Trainingsverlust noch fällt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It read {batch_accuracy:.1%} of its last training batch correctly, and {validation_accuracy:.1%} of the validation images: a wide gap means overfitting.</source>
        <translation>Es las {batch_accuracy:.1%} seines letzten Trainingsbatches richtig und {validation_accuracy:.1%} der Validierungsbilder: Ein großer Abstand bedeutet Überanpassung.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Train until the validation accuracy is measured to compare it with that of the training images.</source>
        <translation>Trainieren Sie, bis die Validierungsgenauigkeit gemessen ist, um sie mit der auf den Trainingsbildern zu vergleichen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a smoother network, which overfits less.</source>
        <translation>Jeder Schritt macht die Gewichte zusätzlich etwas kleiner, im Verhältnis zu ihrer Größe. Kleine Gewichte bedeuten ein glatteres Netz, das weniger zur Überanpassung neigt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it adds {l2:g} · w to the gradient of every weight w.</source>
        <translation>In diesem Lauf kommt zum Gradienten jedes Gewichts w noch {l2:g} · w hinzu.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so it does nothing: choose another number under Settings.</source>
        <translation>Sie ist in diesem Lauf 0 und bewirkt also nichts: Wählen Sie unter Einstellungen eine andere Zahl.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>At each training step, some of the units are switched off at random. The network cannot rely on single units, which helps against overfitting.</source>
        <translation>In jedem Trainingsschritt werden einige Neuronen zufällig abgeschaltet. So kann sich das Netz nicht auf einzelne Neuronen verlassen, was gegen Überanpassung hilft.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, each step switches off about {100 * dropout:g}% of the {units} units.</source>
        <translation>In diesem Lauf schaltet jeder Schritt etwa {100 * dropout:g} % der {units} Neuronen ab.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so no unit is switched off: choose a share under Settings.</source>
        <translation>Dropout ist in diesem Lauf 0, also wird kein Neuron abgeschaltet: Wählen Sie unter Einstellungen einen Anteil.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shifts and noise (augmentation)</source>
        <translation>Verschiebung und Rauschen (Augmentierung)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each time a training image is used, it is shifted or gets noise at random. So the network sees more variety than the data set has.</source>
        <translation>Jedes Mal, wenn ein Trainingsbild verwendet wird, wird es zufällig verschoben oder verrauscht. So sieht das Netz mehr Vielfalt, als der Datensatz hat.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run images move by up to {shifts} pixels, with noise of {noise:g}.</source>
        <translation>In diesem Lauf werden Bilder um bis zu {shifts} Pixel verschoben, mit Rauschen von {noise:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Both are 0 in this run, so every image stays as it is: choose an amount under Settings.</source>
        <translation>Beide sind in diesem Lauf 0, also bleibt jedes Bild, wie es ist: Wählen Sie unter Einstellungen einen Wert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shuffled labels</source>
        <translation>Vertauschte Labels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An experiment: some training images get a random label. A network can learn even these by heart, but that does not help it to read new images.</source>
        <translation>Ein Experiment: Einige Trainingsbilder bekommen ein zufälliges Label. Ein Netz kann sogar diese auswendig lernen, aber das hilft ihm nicht, neue Bilder zu lesen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, {100 * shuffled_labels:g}% of the training images have a random label.</source>
        <translation>In diesem Lauf haben {100 * shuffled_labels:g} % der Trainingsbilder ein zufälliges Label.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run every image keeps its own label: choose a share under Settings.</source>
        <translation>In diesem Lauf behält jedes Bild sein eigenes Label: Wählen Sie unter Einstellungen einen Anteil.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How much ink a pixel has, from 0 for none to 1 for full. The image is nothing but these numbers, and they are all that the network sees.</source>
        <translation>Wie viel Tinte ein Pixel hat, von 0 für keine bis 1 für volle. Das Bild ist nichts als diese Zahlen, und mehr sieht das Netz nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{inked} of the {pixels} pixels on the screen are above 0.</source>
        <translation>{inked} der {pixels} gezeigten Pixel liegen über 0.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Flatten</source>
        <translation>Abflachen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The rows of the image are put one after another into a single column, the form that a dense layer needs. A pixel’s index in it is the number of columns times its row, plus its column.</source>
        <translation>Die Zeilen des Bildes werden nacheinander zu einer einzigen Spalte gefügt, der Form, die eine vollverbundene Schicht braucht. Der Index eines Pixels darin ist die Zahl der Spalten mal seine Zeile plus seine Spalte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}.</source>
        <translation>Zeile 3, Spalte 5 hat den Index {columns} · 3 + 5 = {index(3, 5)}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The number on a connection: whatever passes through is multiplied by it. To learn is to change the weights.</source>
        <translation>Die Zahl an einer Verbindung: Was hindurchgeht, wird mit ihr multipliziert. Lernen heißt, die Gewichte zu ändern.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first layer has {weights(1)} of them: one from each pixel to each unit.</source>
        <translation>Die erste Schicht hat {weights(1)} davon: eines von jedem Pixel zu jedem Neuron.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a digit adds to its sum, whatever the image shows. There is one for each unit and one for each digit.</source>
        <translation>Eine Zahl, die ein Neuron oder eine Ziffer zu seiner Summe addiert, was auch immer das Bild zeigt. Es gibt einen Bias für jedes Neuron und einen für jede Ziffer.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Digit 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>Ziffer 0 hat den Bias {bias(2, 0):+.3f}, Neuron 0 hat {bias(1, 0):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with one hidden layer to see a number here.</source>
        <translation>Zeigen Sie ein Netz mit einer verdeckten Schicht, um hier eine Zahl zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>Eine Linie von einem Pixel zu einem Neuron oder von einem Neuron zu einer Ziffer; jede hat ein Gewicht. Alle werden gezeichnet: blau für positive Zahlen, orange für negative; je größer die Zahl, desto deutlicher die Linie.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>There are {pixels} · {units} = {weights(1)} in the first layer.</source>
        <translation>In der ersten Schicht sind es {pixels} · {units} = {weights(1)}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>dense layer</source>
        <translation>vollverbundene Schicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A layer in which everything is connected to everything: each unit sees the whole image. It holds one weight for each connection and one bias for each unit.</source>
        <translation>Eine Schicht, in der alles mit allem verbunden ist: Jedes Neuron sieht das ganze Bild. Sie enthält ein Gewicht für jede Verbindung und einen Bias für jedes Neuron.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first one holds {weights(1)} weights and {biases(1)} biases.</source>
        <translation>Die erste enthält {weights(1)} Gewichte und {biases(1)} Biases.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>unit (neuron)</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>It adds up every signal that arrives, and its bias. Its weights, drawn as an image, show what it looks for.</source>
        <translation>Es addiert alle Signale, die ankommen, und seinen Bias. Seine Gewichte, als Bild gezeichnet, zeigen, was es sucht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}.</source>
        <translation>Neuron {strongest} reagiert am stärksten auf dieses Bild: Seine Summe ist {z(strongest):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with a hidden layer to see a number here.</source>
        <translation>Zeigen Sie ein Netz mit verdeckter Schicht, um hier eine Zahl zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>activation, ReLU</source>
        <translation>Aktivierung, ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a unit passes on. With ReLU that is its sum if it is above 0 (the unit fires), and nothing otherwise (it is silent).</source>
        <translation>Was ein Neuron weitergibt. Bei ReLU ist das seine Summe, wenn sie über 0 liegt (das Neuron feuert), sonst nichts (es ist stumm).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image.</source>
        <translation>Neuron {strongest} gibt {activation(strongest):.3f} weiter; {firing} von {units} Neuronen feuern bei diesem Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>silent unit</source>
        <translation>stummes Neuron</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A unit whose sum is not above 0: it passes nothing on, where others fire. A unit that is silent for every image is dead and learns nothing more.</source>
        <translation>Ein Neuron, dessen Summe nicht über 0 liegt: Es gibt nichts weiter, wo andere feuern. Ein Neuron, das bei jedem Bild stumm ist, ist tot und lernt nichts mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{units - firing} of {units} units are silent for this image.</source>
        <translation>{units - firing} von {units} Neuronen sind bei diesem Bild stumm.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>signal (x·w)</source>
        <translation>Signal (x·w)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a connection carries: the intensity x of its pixel, or the activation of its unit, times the weight w. A pixel without ink sends nothing.</source>
        <translation>Was eine Verbindung trägt: die Intensität x ihres Pixels oder die Aktivierung ihres Neurons, mal Gewicht w. Ein Pixel ohne Tinte sendet nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel sends its strongest signal, {signal(most_moved):+.4f}, to unit {most_moved}.</source>
        <translation>Das ausgewählte Pixel sendet sein stärkstes Signal, {signal(most_moved):+.4f}, an Neuron {most_moved}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each digit</source>
        <translation>Wirkung auf jede Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each digit’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>Was die Auswahl durch die feuernden Neuronen zum Score jeder Ziffer beiträgt. Die Wirkungen aller Pixel und Biases ergeben zusammen genau diesen Score.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}.</source>
        <translation>Das ausgewählte Pixel trägt {reaches(answer):+.4f} zum Score der Ziffer {answer} bei.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>units that do not notice</source>
        <translation>Neuronen, die nicht reagieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A pixel moves a unit only if the unit fires and the weight between them is not near 0. Near 0 means below a tenth of the largest weight in the layer, so the limit grows as the weights do.</source>
        <translation>Ein Pixel bewegt ein Neuron nur, wenn es feuert und das Gewicht zwischen beiden nicht nahe 0 ist. Nahe 0 heißt: unter einem Zehntel des größten Gewichts der Schicht; die Grenze wächst also mit den Gewichten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A weight is near 0 below {near_zero_limit:.2g} now. The selected pixel pushes {pushed_up} units up and {pushed_down} down; for {near_zero} the weight is near 0, and {silent} are silent.</source>
        <translation>Nahe 0 ist ein Gewicht jetzt unter {near_zero_limit:.2g}. Das ausgewählte Pixel hebt {pushed_up} Neuronen an und senkt {pushed_down}; bei {near_zero} ist das Gewicht nahe 0, und {silent} sind stumm.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>score before softmax (logit)</source>
        <translation>Score vor Softmax (Logit)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number; the digit with the highest score is the answer.</source>
        <translation>Die Summe, die bei einer Ziffer ankommt: jede Aktivierung mal ihr Gewicht, plus der Bias. Sie kann jede Zahl sein; die Ziffer mit dem höchsten Score ist die Antwort.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of digit {answer} is {logit(answer):+.3f}.</source>
        <translation>Der Score der Ziffer {answer} ist {logit(answer):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Turns the scores into probabilities: e to the power of each score, divided by the sum of all these powers. They lie between 0 and 1 and add up to 1.</source>
        <translation>Macht aus den Scores Wahrscheinlichkeiten: e hoch Score, geteilt durch die Summe all dieser Potenzen. Sie liegen zwischen 0 und 1 und ergeben zusammen 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}.</source>
        <translation>Aus dem Score {logit(answer):+.3f} der Ziffer {answer} wird {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a digit, computed by softmax. All of them add up to 100%, even for an image that shows no digit.</source>
        <translation>Wie sicher das Netz bei einer Ziffer ist, berechnet mit Softmax. Alle zusammen ergeben 100 %, selbst bei einem Bild, das keine Ziffer zeigt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives digit {answer} a probability of {probability(answer):.1%}.</source>
        <translation>Das Netz gibt der Ziffer {answer} die Wahrscheinlichkeit {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The digit with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>Die Ziffer mit der höchsten Wahrscheinlichkeit. Sie ist grün, wenn sie mit dem Label übereinstimmt, und violett, wenn nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The answer is {answer}, with {probability(answer):.1%}.</source>
        <translation>Die Antwort ist {answer}, mit {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the image shows, as a person wrote it down. Learning compares the answer with it; a drawing has no label until you give it one.</source>
        <translation>Was das Bild zeigt, wie ein Mensch es aufgeschrieben hat. Das Lernen vergleicht die Antwort damit; eine Zeichnung hat kein Label, bis Sie ihr eines geben.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The label of this image is {label}.</source>
        <translation>Das Label dieses Bildes ist {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This image has no label.</source>
        <translation>Dieses Bild hat kein Label.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>All weights and biases together: everything that the network knows. Training changes them and nothing else.</source>
        <translation>Alle Gewichte und Biases zusammen: alles, was das Netz weiß. Das Training ändert sie und sonst nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This network has {parameters}.</source>
        <translation>Dieses Netz hat {parameters} Parameter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>model summary</source>
        <translation>Modellübersicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The layers of the network in order, with the size of what each puts out and its number of parameters. Every framework prints such a table.</source>
        <translation>Die Schichten des Netzes der Reihe nach, mit der Größe ihrer Ausgabe und der Zahl ihrer Parameter. Jedes Framework gibt eine solche Tabelle aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The parameters add up to {parameters}.</source>
        <translation>Zusammen sind es {parameters} Parameter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Click a pixel to see its numbers here.</source>
        <translation>Klicken Sie auf ein Pixel, um hier seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Learn from this image (N) to see its numbers here.</source>
        <translation>Lernen Sie aus diesem Bild (N), um hier die Zahlen zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Show an image with a label to see its number here.</source>
        <translation>Zeigen Sie ein Bild mit Label, um hier seine Zahl zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Draw something, or show another image, to see a number here.</source>
        <translation>Zeichnen Sie etwas oder zeigen Sie ein anderes Bild, um hier eine Zahl zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>They are counted as soon as the data are loaded.</source>
        <translation>Sie werden gezählt, sobald die Daten geladen sind.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How much strong connections stand out from weak ones. It changes the picture, never the network.</source>
        <translation>Wie deutlich sich starke Verbindungen von schwachen abheben. Er ändert das Bild, nie das Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength.</source>
        <translation>Er ist jetzt {contrast:.1f}. Bei 1,0 wird eine halb so starke Verbindung auch halb so kräftig gezeichnet.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Weights, Signal, Gradient, Change</source>
        <translation>Gewichte, Signal, Gradient, Änderung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>What the connections show: the weights, the signals of this image, which way learning pushes the weights, or how far it has moved them. Blue is always positive, orange negative.</source>
        <translation>Was die Verbindungen zeigen: die Gewichte, die Signale dieses Bildes, wohin das Lernen die Gewichte drängt oder wie weit es sie bewegt hat. Blau ist immer positiv, Orange negativ.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The {weights(1)} connections of the first layer show {mode} now.</source>
        <translation>Die {weights(1)} Verbindungen der ersten Schicht zeigen jetzt: {mode}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>order of the units</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Units can be drawn in another order, so that similar ones stand together. The network stays the same.</source>
        <translation>Neuronen lassen sich in anderer Reihenfolge zeichnen, sodass ähnliche beisammenstehen. Das Netz bleibt dasselbe.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}.</source>
        <translation>Nach der Aktivierung steht Neuron {strongest} vorn, weil es am meisten weitergibt: {activation(strongest):.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How fast training runs on the screen. At teaching speed, the first batches come one by one, because that is when most happens.</source>
        <translation>Wie schnell das Training auf dem Bildschirm läuft. Im Unterrichtstempo kommen die ersten Batches einzeln, weil dann am meisten geschieht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>At the teaching speed the first batch takes {teaching_seconds(1):.2g} s, and batch {batch + 1} takes {teaching_seconds(batch + 1):.2g} s.</source>
        <translation>Im Unterrichtstempo dauert der erste Batch {teaching_seconds(1):.2g} s, Batch {batch + 1} dauert {teaching_seconds(batch + 1):.2g} s.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Any moment of a run can be shown again, exactly as it was. A banner tells you when the screen shows the past, a copy or another run.</source>
        <translation>Jeder Zeitpunkt eines Laufs lässt sich wieder zeigen, genau wie er war. Ein Hinweisband sagt, wenn die Vergangenheit, eine Kopie oder ein anderer Lauf zu sehen ist.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows the network after {batch} batches.</source>
        <translation>Gezeigt wird das Netz nach {batch} Batches.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>One training, from its start to where it stands, with its settings and curves. Reset begins a new run and keeps the earlier ones for comparison.</source>
        <translation>Ein Training, von seinem Start bis dahin, wo es steht, mit seinen Einstellungen und Kurven. Zurücksetzen beginnt einen neuen Lauf und behält die früheren zum Vergleich.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows run {run_number} after {batch} batches.</source>
        <translation>Gezeigt wird Lauf {run_number} nach {batch} Batches.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The first run begins as soon as the data are loaded.</source>
        <translation>Der erste Lauf beginnt, sobald die Daten geladen sind.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>comparison of two networks</source>
        <translation>Vergleich zweier Netze</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights of one network minus those of another. A connection is blue where the first one has the larger weight, and orange where the second has.</source>
        <translation>Die Gewichte eines Netzes minus die eines anderen. Eine Verbindung ist blau, wo das erste das größere Gewicht hat, und orange, wo das zweite es hat.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen compares run {run_number} with run {compared_run}.</source>
        <translation>Gezeigt wird Lauf {run_number} im Vergleich mit Lauf {compared_run}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Choose Time &gt; Compare with, or train a second run and compare it with the first one under Runs.</source>
        <translation>Wählen Sie Zeit &gt; Vergleichen mit oder trainieren Sie einen zweiten Lauf und vergleichen Sie ihn unter Läufe mit dem ersten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>curves of loss and accuracy</source>
        <translation>Kurven von Verlust und Genauigkeit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting.</source>
        <translation>Verlust und Genauigkeit über die Batches: Die Linie ist auf den Trainingsbatches gemessen, die Punkte auf Validierungs- und Testbildern. Der Verlust sollte fallen, die Genauigkeit steigen; der Abstand zwischen beiden Messungen zeigt Überanpassung.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The validation accuracy is {validation_accuracy:.1%}.</source>
        <translation>Die Validierungsgenauigkeit ist {validation_accuracy:.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the digits: a unit that fires votes for a digit if its weight is blue, and against it if orange. Each row is a digit, each column a unit.</source>
        <translation>Die Gewichte von den Neuronen zu den Ziffern: Ein feuerndes Neuron stimmt für eine Ziffer, wenn sein Gewicht blau ist, und gegen sie, wenn es orange ist. Jede Zeile ist eine Ziffer, jede Spalte ein Neuron.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {weights(2)} of them.</source>
        <translation>Es gibt {weights(2)} davon.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>what if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The network runs again without the selection, or with it at full ink, and both answers are compared. This is exact; an effect assumes that all units stay as they are.</source>
        <translation>Das Netz rechnet noch einmal ohne die Auswahl oder mit ihr bei voller Tinte, und beide Antworten werden verglichen. Das ist exakt; eine Wirkung nimmt an, dass alle Neuronen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>As it is, the answer is {answer} with {probability(answer):.1%}.</source>
        <translation>Unverändert lautet die Antwort {answer} mit {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A pinned selection keeps its own color in every view. A table compares what the pins do.</source>
        <translation>Eine angeheftete Auswahl behält in jeder Ansicht ihre eigene Farbe. Eine Tabelle vergleicht, was die Pins bewirken.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{pins} selections are pinned now.</source>
        <translation>Jetzt sind {pins} Auswahlen angeheftet.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Nothing is pinned: select something, then choose Ask &gt; Pin the selection.</source>
        <translation>Nichts ist angeheftet: Wählen Sie etwas aus, dann Fragen &gt; Auswahl anheften.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>misread images</source>
        <translation>falsch gelesene Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Images whose answer is not their label. They show best what the network has not learned yet.</source>
        <translation>Bilder, deren Antwort nicht ihr Label ist. Sie zeigen am besten, was das Netz noch nicht gelernt hat.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It reads {correct_of(100)} of the first 100 test images correctly.</source>
        <translation>Es liest {correct_of(100)} der ersten 100 Testbilder richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A row for each label, a column for each answer, and in each cell a number of images. Those on the diagonal are read correctly; every other cell is a kind of mistake.</source>
        <translation>Eine Zeile für jedes Label, eine Spalte für jede Antwort und in jeder Zelle eine Anzahl von Bildern. Die auf der Diagonale sind richtig gelesen; jede andere Zelle ist eine Art von Fehler.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Of the first 100 test images, {correct_of(100)} are on the diagonal.</source>
        <translation>Von den ersten 100 Testbildern liegen {correct_of(100)} auf der Diagonale.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The images are counted as soon as the data are loaded.</source>
        <translation>Die Bilder werden gezählt, sobald die Daten geladen sind.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>layer health</source>
        <translation>Schichtdiagnose</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Numbers that show engineers whether a layer learns: the size of its gradients and updates, its share of silent units, the spread of its weights. Updates of about a thousandth of the weights are healthy.</source>
        <translation>Zahlen, an denen Fachleute sehen, ob eine Schicht lernt: die Größe ihrer Gradienten und Updates, ihr Anteil stummer Neuronen, die Streuung ihrer Gewichte. Gesund sind Updates von etwa einem Tausendstel der Gewichte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{firing} of {units} units fire for this image.</source>
        <translation>{firing} von {units} Neuronen feuern bei diesem Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Compares the gradient from backpropagation with how the loss really changes when a weight is moved a little. If the two agree, backpropagation is programmed correctly.</source>
        <translation>Vergleicht den Gradienten aus der Backpropagation damit, wie sich der Verlust wirklich ändert, wenn ein Gewicht ein wenig verschoben wird. Stimmen beide überein, ist die Backpropagation richtig programmiert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {parameters} parameters whose gradient can be checked.</source>
        <translation>Es gibt {parameters} Parameter, deren Gradient sich prüfen lässt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Leads you through the network step by step, and asks what you expect before it shows you. It has its own run, so yours stays as it was.</source>
        <translation>Führt Sie Schritt für Schritt durch das Netz und fragt, was Sie erwarten, bevor sie es zeigt. Sie hat ihren eigenen Lauf, Ihrer bleibt also, wie er war.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The lesson’s network has been trained on {batch} batches.</source>
        <translation>Das Netz der Lektion ist mit {batch} Batches trainiert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Your own image, drawn with the mouse; the network reads it while you draw. Centering moves and scales it, as was done with the images of the data set.</source>
        <translation>Ihr eigenes Bild, mit der Maus gezeichnet; das Netz liest es, während Sie zeichnen. Zentrieren verschiebt und skaliert es, wie es auch mit den Bildern des Datensatzes geschehen ist.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The image on the screen has {inked} pixels with ink.</source>
        <translation>Das gezeigte Bild hat {inked} Pixel mit Tinte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Do what this hint proposes</source>
        <translation>Tun, was dieser Hinweis vorschlägt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Explain the word behind this hint</source>
        <translation>Das Wort hinter diesem Hinweis erklären</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>More about this hint</source>
        <translation>Mehr zu diesem Hinweis</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Don't show hints of this kind</source>
        <translation>Hinweise dieser Art nicht mehr zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>View › Hints, turned off and on again, brings back all kinds</source>
        <translation>Ansicht › Hinweise, aus- und wieder eingeschaltet, bringt alle Arten zurück</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Not now: no hint of this kind until the next run or drawing</source>
        <translation>Jetzt nicht: kein Hinweis dieser Art bis zum nächsten Lauf oder zur nächsten Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Start a new run with this setting and train it; the run before stays in Runs</source>
        <translation>Mit dieser Einstellung einen neuen Lauf beginnen und trainieren; der Lauf davor bleibt unter Läufe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Let the network read the drawing as if it stood in the middle</source>
        <translation>Das Netz die Zeichnung lesen lassen, als stünde sie in der Mitte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Change the drawing; Undo brings it back</source>
        <translation>Die Zeichnung ändern; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Show what this hint speaks of</source>
        <translation>Zeigen, wovon dieser Hinweis spricht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous digit of the picture (Shift+Left)</source>
        <translation>Vorige Ziffer der Bilddatei (Umschalt+Links)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next digit of the picture (Shift+Right)</source>
        <translation>Nächste Ziffer der Bilddatei (Umschalt+Rechts)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>{number} of {n} in the picture</source>
        <translation>{number} von {n} in der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Drawing field</source>
        <translation>Zeichenfeld</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>28 by 28 pixels. Draw with the left mouse button and erase with the right one. With the keyboard, move the pen with the arrows and press Return to put it down or lift it. E switches between pen and eraser, Esc closes.</source>
        <translation>28 mal 28 Pixel. Zeichnen Sie mit der linken Maustaste, radieren Sie mit der rechten. Mit der Tastatur bewegen die Pfeiltasten den Stift, die Eingabetaste setzt ihn auf oder hebt ihn an. E wechselt zwischen Stift und Radierer, Esc schließt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw a digit here.

The right button erases.
Esc goes back.</source>
        <translation>Zeichnen Sie hier eine Ziffer.

Die rechte Taste radiert.
Esc führt zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Click pixels of the drawing to trace them, as in any image</source>
        <translation>Pixel der Zeichnung anklicken, um sie zu verfolgen, wie in jedem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Draw with the left mouse button (D)</source>
        <translation>Mit der linken Maustaste zeichnen (D)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase with the left mouse button; the right one always erases (E)</source>
        <translation>Mit der linken Maustaste radieren; die rechte radiert immer (E)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Den letzten Strich zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Redo the last undone stroke (Ctrl+Shift+Z)</source>
        <translation>Den zuletzt zurückgenommenen Strich wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear the field (Del)</source>
        <translation>Das Feld leeren (Entf)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Center</source>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Prepare the drawing like MNIST's digits: scale it to 20 by 20 pixels and put its center of mass in the middle (C)</source>
        <translation>Die Zeichnung wie die Ziffern von MNIST vorbereiten: auf 20 mal 20 Pixel skalieren und ihren Schwerpunkt in die Mitte setzen (C)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Return to the data set; the drawing is kept (Esc)</source>
        <translation>Zum Datensatz zurückkehren; die Zeichnung bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Ask</source>
        <comment>tool of the drawing</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each digit</source>
        <translation>Die Bilddatei, mit einem Rahmen um jede Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Drag over the part of the picture that counts</source>
        <translation>Ziehen Sie einen Rahmen um den Teil des Bildes, der zählt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Read from left to right: {answers}</source>
        <translation>Von links nach rechts gelesen: {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>Input image</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>28 by 28 pixels. Click a pixel to trace its signal; Ctrl and the arrows move the selection. F3 shows its numbers.</source>
        <translation>28 mal 28 Pixel. Klicken Sie auf ein Pixel, um sein Signal zu verfolgen; Strg und die Pfeiltasten bewegen die Auswahl. F3 zeigt die Zahlen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>No image yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label: {choice}</source>
        <translation>Label: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Label of the drawing</source>
        <translation>Label der Zeichnung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Previous image (Left)</source>
        <translation>Voriges Bild (Links)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image (Right)</source>
        <translation>Nächstes Bild (Rechts)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random image (R)</source>
        <translation>Zufälliges Bild (R)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Misread</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Digit ▾</source>
        <translation>Ziffer ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a digit (0 to 9)</source>
        <translation>Nächstes Bild einer Ziffer (0 bis 9)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Test ▾</source>
        <translation>Test ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Choose the test images or the training images</source>
        <translation>Testbilder oder Trainingsbilder wählen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw a digit (D); Shift+D draws on this image</source>
        <translation>Eine Ziffer zeichnen (D); Umschalt+D zeichnet auf diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop flattening and show the network again (F)</source>
        <translation>Abflachen beenden und wieder das Netz zeigen (F)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Learn from this image</source>
        <translation>Aus diesem Bild lernen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Class ▾</source>
        <translation>Klasse ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9: the first ten)</source>
        <translation>Nächstes Bild einer Klasse (0 bis 9: die ersten zehn)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as the network sees it</source>
        <translation>Die Zeichnung, wie das Netz sie sieht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as you drew it</source>
        <translation>Die Zeichnung, wie Sie sie gezeichnet haben</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as the network sees it</source>
        <translation>wie das Netz es sieht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as you drew it</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Train ▾</source>
        <translation>Training ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label  {name}</source>
        <translation>Label  {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>row {row}, column {column} · {columns}·{row} + {column} = {index}</source>
        <translation>Zeile {row}, Spalte {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{row}, {column} · {columns}·{row} + {column} = {index}</source>
        <translation>{row}, {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>intensity  {value}</source>
        <translation>Intensität  {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet: there is nothing to read</source>
        <translation>noch nichts gezeichnet: nichts zu lesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet</source>
        <translation>noch nichts gezeichnet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>the network reads  {answer}  with {probability}  {verdict}</source>
        <translation>das Netz liest  {answer}  mit {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>reads  {answer}  with {probability}  {verdict}</source>
        <translation>liest  {answer}  mit {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{answer}  {probability}  {verdict}</source>
        <translation>{answer}  {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>✗ it is {name}</source>
        <translation>✗ Label: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next training image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>Nächstes Trainingsbild, das das Netz jetzt falsch liest (W); Umschalt+W für das vorige, Strg+Umschalt+W für eine Liste aller</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next test image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>Nächstes Testbild, das das Netz jetzt falsch liest (W); Umschalt+W für das vorige, Strg+Umschalt+W für eine Liste aller</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Dark ink on light paper</source>
        <translation>&amp;Dunkle Tinte auf hellem Papier</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Invert the picture so that the ink is bright, as in MNIST</source>
        <translation>Das Bild umkehren, sodass die Tinte hell ist wie in MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How strong ink must be</source>
        <translation>Wie stark Tinte sein muss</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Toward the right, only stronger ink counts</source>
        <translation>Weiter rechts zählt nur stärkere Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Find again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Search the whole picture again, without your settings</source>
        <translation>Das ganze Bild noch einmal absuchen, ohne Ihre Einstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Use this one</source>
        <translation>Dieses &amp;verwenden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Strength of ink</source>
        <translation>&amp;Stärke der Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see</source>
        <translation>Was das Netz sehen wird</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes. Click the one to look at first.</source>
        <translation>{n} Formen. Klicken Sie die an, die Sie zuerst ansehen möchten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} digits, read as {answers}. Click the one to look at first.</source>
        <translation>{n} Ziffern, gelesen als {answers}. Klicken Sie die an, die Sie zuerst ansehen möchten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} letters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} Buchstaben, gelesen als {answers}. Klicken Sie den an, den Sie zuerst ansehen möchten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} characters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} Zeichen, gelesen als {answers}. Klicken Sie das an, das Sie zuerst ansehen möchten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes, read as {answers}. Click the one to look at first.</source>
        <translation>{n} Formen, gelesen als {answers}. Klicken Sie die an, die Sie zuerst ansehen möchten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see: 28 by 28 pixels</source>
        <translation>Was das Netz sehen wird: 28 mal 28 Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Backpropagation checked on the live network: the gradient of 200 random parameters, compared with the change of the loss when each is moved a little (central differences in float64). The number is the largest relative error; below 1e-5 the gradient is correct</source>
        <translation>Backpropagation, am Live-Netz geprüft: der Gradient von 200 zufälligen Parametern, verglichen mit der Änderung des Verlusts, wenn jeder ein wenig verschoben wird (zentrale Differenzen in float64). Die Zahl ist der größte relative Fehler; unter 1e-5 ist der Gradient richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Verify gradient</source>
        <translation>Gradient prüfen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little (Ctrl+G)</source>
        <translation>Den Gradienten damit vergleichen, wie sich der Verlust ändert, wenn ein Gewicht ein wenig verschoben wird (Strg+G)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking the gradient…</source>
        <translation>Gradient wird geprüft…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient not checked yet</source>
        <translation>Gradient noch nicht geprüft</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient: the numbers are too large to check it</source>
        <translation>Gradient: Die Zahlen sind zu groß, um ihn zu prüfen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>the numbers are too large</source>
        <translation>die Zahlen sind zu groß</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ gradient checked: {error} (batch {step})</source>
        <translation>✓ Gradient geprüft: {error} (Batch {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error} (batch {step})</source>
        <translation>✓ geprüft: {error} (Batch {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error}</source>
        <translation>✓ geprüft: {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ {error}</source>
        <translation>✓ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ gradient is wrong: {error} (batch {step})</source>
        <translation>✗ Gradient ist falsch: {error} (Batch {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error} (batch {step})</source>
        <translation>✗ falsch: {error} (Batch {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error}</source>
        <translation>✗ falsch: {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ {error}</source>
        <translation>✗ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Gradient, update and silent units of each layer</source>
        <translation>Gradient, Update und stumme Neuronen jeder Schicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Layer statistics</source>
        <translation>Statistik der Schichten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights, and those with which this run began</source>
        <translation>Gewichte, und die zu Beginn dieses Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The outlines are the weights with which this run began, random or loaded. Heights follow the square root of the count, so that small counts stay visible.</source>
        <translation>Die Umrisse sind die Gewichte, mit denen dieser Lauf begann, zufällig oder geladen. Die Höhen folgen der Wurzel der Anzahl, damit kleine Anzahlen sichtbar bleiben.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}: {count}</source>
        <translation>L{layer}: {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Units that fire for none of {count} validation images</source>
        <translation>Neuronen, die bei keinem von {count} Validierungsbildern feuern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The layer and its number of weights</source>
        <translation>Die Schicht und die Zahl ihrer Gewichte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Norm of the gradient per weight, ‖g‖ / √n, in the last sampled batch</source>
        <translation>Norm des Gradienten je Gewicht, ‖g‖ / √n, im zuletzt erfassten Batch</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is typical</source>
        <translation>Verhältnis von Update zu Gewicht, ‖Δw‖ / ‖w‖, in diesem Batch; üblich ist etwa 0,001</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights of the lesson's copy of the network after {moment}; silent units counted on {images} images. Learn shows the gradient and the update of the copy.</source>
        <translation>Gewichte der Kopie des Netzes in der Lektion nach {moment}; stumme Neuronen gezählt mit {images} Bildern. Lernen zeigt Gradient und Update der Kopie.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Gradient and update from {update}.</source>
        <translation>Gewichte nach {moment}; stumme Neuronen gezählt mit {images} Bildern. Gradient und Update aus {update}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The gradient and update of this batch are not known yet.</source>
        <translation>Gewichte nach {moment}; stumme Neuronen gezählt mit {images} Bildern. Gradient und Update dieses Batches sind noch nicht bekannt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The program that trains this network keeps its gradients and updates to itself.</source>
        <translation>Gewichte nach {moment}; stumme Neuronen gezählt mit {images} Bildern. Das Programm, das dieses Netz trainiert, behält Gradienten und Updates für sich.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Train a batch (B) to see its gradient and update.</source>
        <translation>Gewichte nach {moment}; stumme Neuronen gezählt mit {images} Bildern. Trainieren Sie einen Batch (B), um Gradient und Update zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Histograms of each layer's weights, and of those with which this run began</source>
        <translation>Histogramme der Gewichte jeder Schicht und derer, mit denen dieser Lauf begann</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights by size: blue above zero, orange below, gray around it; the outline: those with which this run began</source>
        <translation>Gewichte nach Größe: blau über null, orange darunter, grau darum herum; der Umriss: die zu Beginn dieses Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}</source>
        <translation>L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The image passes through the network</source>
        <translation>Das Bild läuft durch das Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>How wrong the answer is, in one number</source>
        <translation>Wie falsch die Antwort ist, in einer Zahl</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backprop</source>
        <translation>Backprop</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backpropagation: the error flows back, and every connection gets a gradient</source>
        <translation>Backpropagation: Der Fehler fließt zurück, und jede Verbindung bekommt einen Gradienten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient</source>
        <translation>Jedes Gewicht, das beteiligt war, ändert sich ein wenig, gegen seinen Gradienten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The same image with the changed weights</source>
        <translation>Dasselbe Bild mit den geänderten Gewichten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Previous stage (Shift+N)</source>
        <translation>Vorige Phase (Umschalt+N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next stage (N)</source>
        <translation>Nächste Phase (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The rule that turns the gradient into a step: a fresh optimizer, or the run's own</source>
        <translation>Die Regel, die aus dem Gradienten einen Schritt macht: ein frischer Optimierer oder der des Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Optimizer of the lesson</source>
        <translation>Optimierer der Lektion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>With the run's optimizer</source>
        <translation>Mit dem Optimierer des Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The run's own optimizer with its state, at the run's current learning rate</source>
        <translation>Der Optimierer des Laufs mit seinem Zustand, bei der jetzigen Lernrate des Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning rate of the lesson</source>
        <translation>Lernrate der Lektion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>almost 0</source>
        <translation>fast 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>rate η</source>
        <translation>Rate η</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat ×{count}</source>
        <translation>Wiederholen ×{count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat the step on this image {count} times, on the copy (Ctrl+N)</source>
        <translation>Den Schritt mit diesem Bild {count}-mal wiederholen, an der Kopie (Strg+N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Keep as new run</source>
        <translation>Als Lauf behalten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learn from the next image of the training set</source>
        <translation>Aus dem nächsten Bild der Trainingsmenge lernen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy's steps and start again from the live run</source>
        <translation>Die Schritte der Kopie verwerfen und vom Live-Lauf neu beginnen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>End lesson</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy and show the live run (Shift+Esc)</source>
        <translation>Die Kopie verwerfen und den Live-Lauf zeigen (Umschalt+Esc)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The size of a step. {sentence}</source>
        <translation>Die Größe eines Schritts. {sentence}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Begin: forward (N)</source>
        <translation>Beginnen: vorwärts (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: loss (N)</source>
        <translation>Weiter: Verlust (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: backpropagation (N)</source>
        <translation>Weiter: Backpropagation (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: update (N)</source>
        <translation>Weiter: Update (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: forward again (N)</source>
        <translation>Weiter: noch einmal vorwärts (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Another step (N)</source>
        <translation>Noch ein Schritt (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}</source>
        <translation>Lernen aus: {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}, label {label}</source>
        <translation>Lernen aus: {image}, Label {label}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}, after %n step(s) on the copy</source>
        <translation><numerusform>an einer Kopie des Netzes nach {moment}, nach %n Schritt der Kopie</numerusform><numerusform>an einer Kopie des Netzes nach {moment}, nach %n Schritten der Kopie</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}</source>
        <translation>an einer Kopie des Netzes nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Richtige Antwort:&lt;/b&gt; Keine Verbindung zur richtigen Ziffer, {label}, ändert ihren Beitrag.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right digit, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;Richtige Antwort,&lt;/b&gt; aber die Faustregel gilt nicht für jede Verbindung: Zur richtigen Ziffer, {label}, werden {reinforced} verstärkt und {weakened} abgeschwächt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right digit, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Richtige Antwort:&lt;/b&gt; Aktive Verbindungen zur richtigen Ziffer, {label}, werden noch weiter verstärkt ({reinforced} von {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong digit, {answer}, or into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Falsche Antwort:&lt;/b&gt; Trotzdem ändert keine Verbindung zur falschen Ziffer, {answer}, oder zur richtigen, {label}, ihren Beitrag.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong digit, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right digit, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;Falsche Antwort,&lt;/b&gt; aber die Faustregel gilt nicht für jede Verbindung: Zur falschen Ziffer, {answer}, werden {weakened} abgeschwächt und {answer_reinforced} verstärkt; zur richtigen, {label}, werden {reinforced} verstärkt und {label_weakened} abgeschwächt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong digit, {answer}, are weakened ({weakened} of {total}); those into the right digit, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Falsche Antwort:&lt;/b&gt; Aktive Verbindungen zur falschen Ziffer, {answer}, werden abgeschwächt ({weakened} von {total}); die zur richtigen, {label}, werden verstärkt ({reinforced} von {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The possible answers; the label is green</source>
        <translation>Die möglichen Antworten; das Label ist grün</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Target: 1 for the label, otherwise 0</source>
        <translation>Ziel: 1 für das Label, sonst 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the digit's sum</source>
        <translation>Score vor Softmax (Logit): die Summe der Ziffer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>before</source>
        <comment>the step</comment>
        <translation>vorher</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability before the step</source>
        <translation>Wahrscheinlichkeit vor dem Schritt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>after</source>
        <comment>the step</comment>
        <translation>nachher</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability after the step</source>
        <translation>Wahrscheinlichkeit nach dem Schritt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Change in percentage points</source>
        <translation>Änderung in Prozentpunkten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>from→for</source>
        <translation>von→für</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the digit whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>Wo die Verbindungen beginnen, und die Ziffer, deren Score sie ändern: Die von den Neuronen führen direkt zu ihr, die von den Pixeln über die Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the digit's score before softmax (logit) for this image</source>
        <translation>Ihre Änderung hebt den Score vor Softmax (Logit) der Ziffer bei diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the digit's score before softmax (logit) for this image</source>
        <translation>Ihre Änderung senkt den Score vor Softmax (Logit) der Ziffer bei diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>No effect: the pixel has no ink, or the unit is silent</source>
        <translation>Keine Wirkung: Das Pixel hat keine Tinte, oder das Neuron ist stumm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→{name}</source>
        <translation>{source}→{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→rest</source>
        <translation>{source}→Rest</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units {n}</source>
        <translation>Neuronen {n}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>times</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>How many times the step was taken</source>
        <translation>Wie oft der Schritt gemacht wurde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>p(label)</source>
        <translation>p(Label)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability of the label, for this image</source>
        <translation>Wahrscheinlichkeit des Labels, bei diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Loss for this image</source>
        <translation>Verlust bei diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>on {count}</source>
        <translation>auf {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Accuracy on {count} validation images</source>
        <translation>Genauigkeit auf {count} Validierungsbildern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>was {probability}</source>
        <translation>war {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The image passes through the network: {units}. Its label is {label}; the network answers {answer}, with {probability}.</source>
        <translation>Das Bild läuft durch das Netz: {units}. Sein Label ist {label}; das Netz antwortet {answer}, mit {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other digit.</source>
        <translation>Der Verlust sagt in einer Zahl, wie falsch die Antwort ist: 0 nur, wenn das Label alle Wahrscheinlichkeit bekommt. Das Ziel y ist 1 für das Label und 0 für jede andere Ziffer.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a digit, δ (delta), is its probability minus its target.</source>
        <translation>Backpropagation: Der Fehler fließt von den Ziffern zurück zu jedem Gewicht. Jedes Gewicht bekommt einen Gradienten: wie stark sich der Verlust ändern würde, wenn das Gewicht ein wenig stiege. Der Fehler bei einer Ziffer, δ (Delta), ist ihre Wahrscheinlichkeit minus ihr Ziel.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The error at a hidden unit adds up the errors behind it, each times the weight to it. No error passes through %n silent unit(s) (gray), whose slope is 0.</source>
        <translation><numerusform>Der Fehler bei einem verdeckten Neuron ist die Summe der Fehler dahinter, jeder mal das Gewicht dorthin. Durch %n stummes Neuron (grau), dessen Steigung 0 ist, geht kein Fehler.</numerusform><numerusform>Der Fehler bei einem verdeckten Neuron ist die Summe der Fehler dahinter, jeder mal das Gewicht dorthin. Durch %n stumme Neuronen (grau), deren Steigung 0 ist, geht kein Fehler.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The gradient of a connection is its input times the error at its end. The picture shows how the loss falls: learning raises what is blue and lowers what is orange.</source>
        <translation>Der Gradient einer Verbindung ist ihr Eingang mal der Fehler an ihrem Ende. Das Bild zeigt, wie der Verlust fällt: Lernen hebt an, was blau ist, und senkt, was orange ist.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η is the learning rate.</source>
        <translation>η ist die Lernrate.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and η = {rate}.</source>
        <translation><numerusform>η, die Lernrate, gehört zur Lektion: Der Lauf selbst mittelt in jedem Schritt über %n Bild, mit {optimizer} und η = {rate}.</numerusform><numerusform>η, die Lernrate, gehört zur Lektion: Der Lauf selbst mittelt in jedem Schritt über %n Bilder, mit {optimizer} und η = {rate}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and an η that starts at {rate}.</source>
        <translation><numerusform>η, die Lernrate, gehört zur Lektion: Der Lauf selbst mittelt in jedem Schritt über %n Bild, mit {optimizer} und einem η, das bei {rate} beginnt.</numerusform><numerusform>η, die Lernrate, gehört zur Lektion: Der Lauf selbst mittelt in jedem Schritt über %n Bilder, mit {optimizer} und einem η, das bei {rate} beginnt.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The learning rate schedule of the run has ended, so η is almost 0: raise η to see a step.</source>
        <translation>Das Gewicht von Neuron {unit}, dem aktivsten, zum Label: ∂L/∂w = {gradient}, also Δw = {change}. Der Lernratenplan des Laufs ist zu Ende, daher ist η fast 0: Erhöhen Sie η, um einen Schritt zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The picture shows Δw for every connection; the largest is {largest}.</source>
        <translation>Das Gewicht von Neuron {unit}, dem aktivsten, zum Label: ∂L/∂w = {gradient}, also Δw = {change}. Das Bild zeigt Δw für jede Verbindung; das größte ist {largest}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient.</source>
        <translation>Jedes Gewicht, das beteiligt war, ändert sich ein wenig, gegen seinen Gradienten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss hardly changes.</source>
        <translation>Dasselbe Bild mit den geänderten Gewichten: Der Verlust ändert sich kaum.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss falls.</source>
        <translation>Dasselbe Bild mit den geänderten Gewichten: Der Verlust fällt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss rises.</source>
        <translation>Dasselbe Bild mit den geänderten Gewichten: Der Verlust steigt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>p&lt;sub&gt;{label}&lt;/sub&gt;: {p} → {new_p},&amp;nbsp; L: {loss} → {new_loss}</source>
        <translation>p&lt;sub&gt;{label}&lt;/sub&gt;: {p} → {new_p},&amp;nbsp; L: {loss} → {new_loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>Verdeckte Neuronen in Schicht {layer}: {more} sollten stärker feuern (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} schwächer (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} sind stumm. Neuron {unit} hat das größte δ, {delta}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>Verdeckte Neuronen: {more} sollten stärker feuern (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} schwächer (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} sind stumm. Neuron {unit} hat das größte δ, {delta}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>Verdeckte Neuronen in Schicht {layer}: {raised} angehoben, {lowered} gesenkt, {closed} stumm und unverändert.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>Verdeckte Neuronen: {raised} angehoben, {lowered} gesenkt, {closed} stumm und unverändert.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink and %n unit(s) are silent; a connection that carries nothing adds nothing, before and after.</source>
        <translation><numerusform>&lt;b&gt;Gleich:&lt;/b&gt; {dark} von {pixels} Pixeln haben keine Tinte, und %n Neuron ist stumm; eine Verbindung, die nichts überträgt, trägt nichts bei, weder vorher noch nachher.</numerusform><numerusform>&lt;b&gt;Gleich:&lt;/b&gt; {dark} von {pixels} Pixeln haben keine Tinte, und %n Neuronen sind stumm; eine Verbindung, die nichts überträgt, trägt nichts bei, weder vorher noch nachher.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink; a connection that carries nothing adds nothing, before and after.</source>
        <translation>&lt;b&gt;Gleich:&lt;/b&gt; {dark} von {pixels} Pixeln haben keine Tinte; eine Verbindung, die nichts überträgt, trägt nichts bei, weder vorher noch nachher.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>An active connection carries something for this image: its source is not silent. The others stay as they are</source>
        <translation>Eine aktive Verbindung trägt bei diesem Bild etwas: Ihre Quelle ist nicht stumm. Die anderen bleiben, wie sie sind</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The numbers of this stage</source>
        <translation>Die Zahlen dieser Phase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The rehearsed image and the validation images</source>
        <translation>Das geübte Bild und die Validierungsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>First choose a label below the drawing.</source>
        <translation>Wählen Sie zuerst unter der Zeichnung ein Label.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>See how the network learns from one image: &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;loss&lt;/b&gt;, &lt;b&gt;backpropagation&lt;/b&gt;, &lt;b&gt;update&lt;/b&gt;, and &lt;b&gt;forward again&lt;/b&gt;, on the same connections. All of this happens on a copy: the run does not change unless you keep the result.&lt;br&gt;&lt;br&gt;Press &lt;b&gt;N&lt;/b&gt; or the button for the next stage.</source>
        <translation>Sehen Sie, wie das Netz aus einem einzelnen Bild lernt: &lt;b&gt;vorwärts&lt;/b&gt;, &lt;b&gt;Verlust&lt;/b&gt;, &lt;b&gt;Backpropagation&lt;/b&gt;, &lt;b&gt;Update&lt;/b&gt; und &lt;b&gt;noch einmal vorwärts&lt;/b&gt;, auf denselben Verbindungen. All das geschieht an einer Kopie: Der Lauf ändert sich nicht, es sei denn, Sie übernehmen das Ergebnis.&lt;br&gt;&lt;br&gt;Drücken Sie &lt;b&gt;N&lt;/b&gt; oder die Schaltfläche für die nächste Phase.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>&lt;b&gt;The same step, %n time(s).&lt;/b&gt; The network rehearses this image; the table shows the effect on unseen images.</source>
        <translation><numerusform>&lt;b&gt;Derselbe Schritt, %n-mal.&lt;/b&gt; Das Netz übt dieses Bild; die Tabelle zeigt die Wirkung auf neue Bilder.</numerusform><numerusform>&lt;b&gt;Derselbe Schritt, %n-mal.&lt;/b&gt; Das Netz übt dieses Bild; die Tabelle zeigt die Wirkung auf neue Bilder.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>Click a row to highlight its layer in the network; click it again to show all layers</source>
        <translation>Klicken Sie auf eine Zeile, um ihre Schicht im Netz hervorzuheben, und noch einmal, um alle Schichten zu zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>The network, layer by layer</source>
        <translation>Das Netz, Schicht für Schicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>&lt;b&gt;{count} parameters&lt;/b&gt; in float32, {size} KiB. They are everything the network knows: training changes nothing else.</source>
        <translation>&lt;b&gt;{count} Parameter&lt;/b&gt; in float32, {size} KiB. Sie sind alles, was das Netz weiß: Das Training ändert sonst nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the live network</source>
        <translation>Zurück zum Live-Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>there is nothing to read</source>
        <translation>nichts zu lesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>not an image of the data set; the network reads it as any other</source>
        <translation>kein Bild des Datensatzes; das Netz liest es wie jedes andere</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the data set</source>
        <translation>Zurück zum Datensatz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}</source>
        <translation>Phase {number} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · reading {image}</source>
        <translation>{detail} · gelesen wird: {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · {image}</source>
        <translation>{detail} · {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · meanwhile the live network trains ({moment})</source>
        <translation>{detail} · inzwischen trainiert das Live-Netz ({moment})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · live: {moment}</source>
        <translation>{detail} · live: {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Lesson on a copy</source>
        <translation>Lektion an einer Kopie</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two networks compared</source>
        <translation>Zwei Netze im Vergleich</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>after {moment}</source>
        <translation>nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another network</source>
        <translation>Anderes Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}; all other numbers are those of run {run}</source>
        <translation>Lauf {run} minus Lauf {other}; alle anderen Zahlen sind die von Lauf {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}</source>
        <translation>Lauf {run} minus Lauf {other}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two runs compared</source>
        <translation>Zwei Läufe im Vergleich</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total}</source>
        <translation>{moment} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run}, {moment}</source>
        <translation>Lauf {run}, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another run</source>
        <translation>Anderer Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Viewing the past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a} · {accuracy} of the test images correct</source>
        <translation>A: {a} · {accuracy} der Testbilder richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a}</source>
        <translation>A: {a}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b} · {accuracy} of the test images correct</source>
        <translation>B: {b} · {accuracy} der Testbilder richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b}</source>
        <translation>B: {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A ({a}) minus B ({b}); all other numbers are those of A</source>
        <translation>A ({a}) minus B ({b}); alle anderen Zahlen sind die von A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A minus B</source>
        <translation>A minus B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct</source>
        <translation>{moment} von {total} · {accuracy} der Validierungsbilder richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct at {measured}</source>
        <translation>{moment} von {total} · {accuracy} der Validierungsbilder richtig bei {measured}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward again</source>
        <translation>noch einmal vorwärts</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>%n step(s)</source>
        <translation><numerusform>%n Schritt</numerusform><numerusform>%n Schritte</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}, {steps} taken</source>
        <translation>Phase {number} von {total}: {stage} · kopiert nach {moment}, {steps} gemacht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}</source>
        <translation>Phase {number} von {total}: {stage} · kopiert nach {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage}</source>
        <translation>Phase {number} von {total}: {stage}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>What is shown in place of the live network</source>
        <translation>Was anstelle des Live-Netzes gezeigt wird</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Return to the live network (L, or Esc with nothing selected)</source>
        <translation>Zum Live-Netz zurückkehren (L, oder Esc, wenn nichts ausgewählt ist)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{title}: {detail}</source>
        <translation>{title}: {detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Following {name}</source>
        <translation>{name} wird verfolgt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>it is not there now, and is waited for</source>
        <translation>derzeit nicht da; darauf wird gewartet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>waiting for the first checkpoint</source>
        <translation>wartet auf den ersten Checkpoint</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>newest: {file}</source>
        <translation>neuester: {file}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>{count} file(s) left out</source>
        <translation><numerusform>{count} Datei weggelassen</numerusform><numerusform>{count} Dateien weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>%n file(s) skipped</source>
        <translation><numerusform>%n Datei übersprungen</numerusform><numerusform>%n Dateien übersprungen</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Stop following</source>
        <translation>Verfolgen beenden</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>and %n more</source>
        <translation><numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>There are more files than fit into memory: those shown are spread over all of them.</source>
        <translation>Es gibt mehr Dateien, als in den Speicher passen: Die gezeigten sind über alle verteilt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a digit.</source>
        <translation>x ist die Intensität eines Pixels, w das Gewicht von ihm zu einem Neuron, a, was das Neuron weitergibt, und v das Gewicht von ihm zu einer Ziffer.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive weight</source>
        <translation>positives Gewicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative weight</source>
        <translation>negatives Gewicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive signal</source>
        <translation>positives Signal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative signal</source>
        <translation>negatives Signal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>raise this weight</source>
        <translation>dieses Gewicht erhöhen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>lower it</source>
        <translation>es senken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>the weight rose</source>
        <translation>das Gewicht stieg</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>it fell</source>
        <translation>es fiel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in run {run}</source>
        <translation>größer in Lauf {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in A</source>
        <translation>größer in A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in B</source>
        <translation>größer in B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger weight</source>
        <translation>dunkler = stärkeres Gewicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger weight</source>
        <translation>heller = stärkeres Gewicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger signal</source>
        <translation>dunkler = stärkeres Signal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger signal</source>
        <translation>heller = stärkeres Signal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |w| to the power p. For each layer, p is chosen so that its strongest connections stand out; the slider raises or lowers it.</source>
        <translation>Die Deckkraft einer Linie wächst wie |w| hoch p. Für jede Schicht wird p so gewählt, dass ihre stärksten Verbindungen hervortreten; der Regler erhöht oder senkt es.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |x·w| to the power p, which the slider sets: x is what the pixel or unit sends, w the weight.</source>
        <translation>Die Deckkraft einer Linie wächst wie |x·w| hoch p, das der Regler bestimmt: x ist, was das Pixel oder Neuron sendet, w das Gewicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |∂L/∂w| to the power p, which the slider sets. It is blue where raising the weight lowers the loss (∂L/∂w is negative), and orange where lowering the weight does.</source>
        <translation>Die Deckkraft einer Linie wächst wie |∂L/∂w| hoch p, das der Regler bestimmt. Die Linie ist blau, wo ein höheres Gewicht den Verlust senkt (∂L/∂w ist negativ), und orange, wo ein niedrigeres es tut.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |Δw| to the power p, which the slider sets: Δw is how much the weight has changed.</source>
        <translation>Die Deckkraft einer Linie wächst wie |Δw| hoch p, das der Regler bestimmt: Δw ist, wie stark sich das Gewicht geändert hat.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>Full strength is that of the strongest lines in view, so the same network, image, and view always look the same, whatever was shown before.</source>
        <translation>Volle Deckkraft haben die stärksten Linien des Ausschnitts; dasselbe Netz, dasselbe Bild und derselbe Ausschnitt sehen daher immer gleich aus, was auch vorher zu sehen war.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale}</source>
        <translation>{what} {scale}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale} Now, from left to right: p = {exponents}.</source>
        <translation>{what} {scale} Jetzt, von links nach rechts: p = {exponents}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: votes a·v, and x·w·v from the pixels</source>
        <translation>Weg: Stimmen a·v, von den Pixeln x·w·v</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {incoming} in, {outgoing} out</source>
        <translation>Weg: {incoming} hinein, {outgoing} hinaus</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {product}</source>
        <translation>Weg: {product}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units, in the column and on the wall (Alt+1 to Alt+5)</source>
        <translation>Reihenfolge der verdeckten Neuronen, in der Spalte und in den Kacheln (Alt+1 bis Alt+5)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units</source>
        <translation>Reihenfolge der verdeckten Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by number</source>
        <translation>Die Neuronen nach ihrer Nummer ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by strongest vote</source>
        <translation>Die Neuronen nach der stärksten Stimme ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they receive</source>
        <translation>Die Neuronen danach ordnen, was sie empfangen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by activation</source>
        <translation>Die Neuronen nach ihrer Aktivierung ordnen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they look for</source>
        <translation>Die Neuronen danach ordnen, was sie suchen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by number</source>
        <translation>Neuronen nach Nummer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by strongest vote</source>
        <translation>Neuronen nach stärkster Stimme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they receive</source>
        <translation>Neuronen nach Eingangssignal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by activation</source>
        <translation>Neuronen nach Aktivierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they look for</source>
        <translation>Neuronen nach Muster</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of this image</source>
        <translation>Gradient dieses Bildes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of the last batch</source>
        <translation>Gradient des letzten Batches</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the random start</source>
        <translation>Änderung seit dem Zufallsstart</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the start of the epoch</source>
        <translation>Änderung seit Beginn der Epoche</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the mark</source>
        <translation>Änderung seit der Marke</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Set a mark here</source>
        <translation>Hier eine Marke setzen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of the last batch</source>
        <translation>des letzten Batches</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of this image</source>
        <translation>dieses Bildes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The loss whose gradient is drawn</source>
        <translation>Der Verlust, dessen Gradient gezeichnet wird</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The point from which the change is measured; Ctrl+K sets a mark</source>
        <translation>Der Zeitpunkt, von dem an die Änderung gemessen wird; Strg+K setzt eine Marke</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>answer = label</source>
        <translation>Antwort = Label</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>correct</source>
        <comment>answer = label, in one word</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start: nothing learned yet</source>
        <translation>Zufallsstart: noch nichts gelernt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0: nothing learned yet</source>
        <translation>Alle Gewichte sind 0: noch nichts gelernt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a digit</source>
        <translation>{start}
{guess}
▶ Trainieren (Leertaste) und zusehen,
oder Pixel, Neuron, Ziffer anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses (chance: {chance} right)</source>
        <translation>Es rät (Zufall: {chance} richtig)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses
(chance: {chance})</source>
        <translation>Es rät
(Zufall: {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share} right (chance: {chance})</source>
        <translation>Es rät: {share} richtig (Zufall: {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share}
(chance: {chance})</source>
        <translation>Es rät: {share}
(Zufall: {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint yet
It is shown as soon as it is saved.
Until then: a random network,
in which you can click pixels and units</source>
        <translation>Noch kein Checkpoint
Er wird gezeigt, sobald er gespeichert ist.
Bis dahin: ein zufälliges Netz,
in dem Sie Pixel und Neuronen anklicken können</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint
yet
It is shown as soon
as it is saved.
Until then:
a random network</source>
        <translation>Noch kein
Checkpoint
Er wird gezeigt,
sobald er
gespeichert ist.
Bis dahin: Zufallsnetz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No check-
point yet
Until then:
a random
network</source>
        <translation>Noch kein
Checkpoint
Bis dahin:
ein zufälliges
Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Waiting
…</source>
        <translation>Warten
…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start:
nothing learned yet
{guess}
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a digit</source>
        <translation>Zufallsstart:
noch nichts gelernt
{guess}
▶ Trainieren
(Leertaste) und zusehen,
oder Pixel, Neuron,
Ziffer anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train
(Space),
or click
a pixel</source>
        <translation>Zufalls-
start
▶ Trainieren
(Leertaste),
oder Pixel
anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train</source>
        <translation>Zufalls-
start
▶ Trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0:
nothing learned yet
{guess}
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a digit</source>
        <translation>Alle Gewichte sind 0:
noch nichts gelernt
{guess}
▶ Trainieren
(Leertaste) und zusehen,
oder Pixel, Neuron,
Ziffer anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train
(Space),
or click
a pixel</source>
        <translation>Gewichte
sind 0
▶ Trainieren
(Leertaste),
oder Pixel
anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train</source>
        <translation>Gewichte
sind 0
▶ Trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>firing units only</source>
        <translation>nur feuernde Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Hide connections to silent units, which pass nothing on</source>
        <translation>Verbindungen zu stummen Neuronen, die nichts weitergeben, ausblenden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>More contrast makes strong connections stand out; less shows the weak ones, too</source>
        <translation>Mehr Kontrast lässt starke Verbindungen hervortreten, weniger zeigt auch die schwachen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The weight w of each connection (Ctrl+1)</source>
        <translation>Das Gewicht w jeder Verbindung (Strg+1)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The signal that each connection carries for this image: pixel × weight (Ctrl+2)</source>
        <translation>Das Signal, das jede Verbindung bei diesem Bild trägt: Pixel × Gewicht (Strg+2)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Which way learning pushes each weight, and how strongly: −∂L/∂w (Ctrl+3)</source>
        <translation>Wohin und wie stark das Lernen jedes Gewicht drängt: −∂L/∂w (Strg+3)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>How much training has changed each weight: Δw (Ctrl+4)</source>
        <translation>Wie stark das Training jedes Gewicht geändert hat: Δw (Strg+4)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Connections drawn, out of all in the network: everything in a column is connected to everything in the next one. During training: frames painted in the last second</source>
        <translation>Wie viele der Verbindungen des Netzes gezeichnet sind: Alles in einer Spalte ist mit allem in der nächsten verbunden. Beim Training auch, wie viele Bilder in der letzten Sekunde gezeichnet wurden (fps)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{words} F3 shows every number of this pixel.</source>
        <translation>{words} F3 zeigt jede Zahl dieses Pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Ctrl and an arrow key select a pixel; then F3 shows its numbers.</source>
        <translation>Strg und eine Pfeiltaste wählen ein Pixel aus; dann zeigt F3 seine Zahlen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections · {rate} fps</source>
        <translation>alle {total} Verbindungen · {rate} fps</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections</source>
        <translation>alle {total} Verbindungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{total} connections</source>
        <translation>{total} Verbindungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections · {rate} fps</source>
        <translation>{drawn} von {total} Verbindungen · {rate} fps</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections</source>
        <translation>{drawn} von {total} Verbindungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>One after the other, the {rows} rows of the image slide off and join end to end: {rows} × {columns} = {count} pixels in one column, which is what the network reads.</source>
        <translation>Nacheinander gleiten die {rows} Zeilen des Bildes heraus und reihen sich aneinander: {rows} × {columns} = {count} Pixel in einer Spalte, und die liest das Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is the difference between two networks: blue where the weight is larger, orange where it is smaller.</source>
        <translation>Jede Linie ist der Unterschied zwischen zwei Netzen: blau, wo das Gewicht größer ist, orange, wo es kleiner ist.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: {size} images changed the weights a little. Now it reads this image as {answer} ({probability}).</source>
        <translation>Batch {step}: {size} Bilder haben die Gewichte ein wenig geändert. Jetzt liest das Netz dieses Bild als {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: the network has just read {size} images and changed its weights a little, to read them better. Now it reads this image as {answer} ({probability}).</source>
        <translation>Batch {step}: Das Netz hat eben {size} Bilder gelesen und seine Gewichte ein wenig geändert, um sie besser zu lesen. Jetzt liest es dieses Bild als {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Gradient: which way learning pushes each weight to lower the loss: blue up, orange down.</source>
        <translation>Gradient: wohin das Lernen jedes Gewicht drängt, um den Verlust zu senken: blau nach oben, orange nach unten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Change: how far training has moved each weight: blue up, orange down.</source>
        <translation>Änderung: wie weit das Training jedes Gewicht bewegt hat: blau nach oben, orange nach unten.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{firing}. The network reads {answer} ({probability}).</source>
        <translation>{firing}. Das Netz liest {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit. Where they and the bias add up to more than 0, the unit fires: {firing}. The network reads {answer} ({probability}).</source>
        <translation>{inked} Pixel senden Signale an jedes Neuron. Wo sie mit dem Bias mehr als 0 ergeben, feuert es: {firing}. Das Netz liest {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit; {firing}, and the network reads {answer} ({probability}).</source>
        <translation>{inked} Pixel senden Signale an jedes Neuron; {firing}, und das Netz liest {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Click {answer} to see what leads to it.</source>
        <translation>Ein Klick auf {answer} zeigt, was dorthin führt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every digit gets the same probability: {probability}.</source>
        <translation>Alle Gewichte sind 0, also hat kein Pixel eine Wirkung, und jede Ziffer bekommt dieselbe Wahrscheinlichkeit: {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each digit.</source>
        <translation>Jede Linie ist eine Verbindung: Alle {pixels} Pixel führen zu jedem von {units} Neuronen und alle {units} Neuronen zu jeder Ziffer.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the digits.</source>
        <translation>Jede Linie ist eine Verbindung: Von den {pixels} Pixeln bis zu den Ziffern ist alles mit allem in der nächsten Schicht verbunden.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is run {run} after {moment}, where it reads this image as {answer} ({probability}).</source>
        <translation>Das ist Lauf {run} nach {moment}; hier liest er dieses Bild als {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is the past: after {moment} it read this image as {answer} ({probability}).</source>
        <translation>Das ist die Vergangenheit: Nach {moment} wurde dieses Bild als {answer} gelesen ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The image passes through the network, which gives the right answer, {name}, a probability of {before}.</source>
        <translation>Das Bild läuft durch das Netz; es gibt der richtigen Antwort, {name}, eine Wahrscheinlichkeit von {before}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The loss is {loss}: the less probability {name} gets, the larger the loss. Now {name} gets {before}.</source>
        <translation>Der Verlust ist {loss}: Je weniger Wahrscheinlichkeit {name} bekommt, desto größer der Verlust. Jetzt bekommt {name} {before}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>Backpropagation: Der Fehler fließt von den Ziffern zurück und zeigt für jedes Gewicht, ob ein höheres {name} wahrscheinlicher machen würde oder unwahrscheinlicher.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each weight that took part changes a little, so that {name} becomes more probable for this image.</source>
        <translation>Jedes Gewicht, das beteiligt war, ändert sich ein wenig, sodass {name} bei diesem Bild wahrscheinlicher wird.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} has gone from {before} to {after}.</source>
        <translation>Noch einmal dasselbe Bild: Die Wahrscheinlichkeit von {name} ging von {before} auf {after}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} stays at {after}; what changed is too small to show.</source>
        <translation>Noch einmal dasselbe Bild: Die Wahrscheinlichkeit von {name} bleibt bei {after}; was sich geändert hat, ist zu klein, um es zu zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what it would send {condition}.</source>
        <translation>{nothing} Die Linien zeigen, was es senden würde, {condition}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what they would send {condition}.</source>
        <translation>{nothing} Die Linien zeigen, was sie senden würden, {condition}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: the bias {bias} alone is not above 0, and this unit is silent.</source>
        <translation>Die Zeichnung ist leer, also sendet kein Pixel etwas: Der Bias {bias} allein liegt nicht über 0, und dieses Neuron ist stumm.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: this unit adds up nothing but its bias {bias} and passes on {activation}.</source>
        <translation>Die Zeichnung ist leer, also sendet kein Pixel etwas: Dieses Neuron hat nur seinen Bias {bias} als Summe und gibt {activation} weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>Die Signale aller Neuronen davor und der Bias {bias} ergeben in diesem Neuron zusammen {sum}. Es gibt {activation} weiter: am stärksten für {best}, am stärksten gegen {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>Die Signale aller Neuronen davor und der Bias ergeben zusammen {sum}: nicht über 0, also ist dieses Neuron stumm. Wenn es feuert: am stärksten für {best}, am stärksten gegen {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>Die Signale aller {count} Pixel und der Bias {bias} ergeben in diesem Neuron zusammen {sum}. Es gibt {activation} weiter: am stärksten für {best}, am stärksten gegen {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>Die Signale aller {count} Pixel und der Bias ergeben zusammen {sum}: nicht über 0, also ist dieses Neuron stumm. Wenn es feuert: am stärksten für {best}, am stärksten gegen {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so there is nothing to read: the votes for {name} come from the biases of the units alone ({votes}), and its own bias is {bias}.</source>
        <translation>Die Zeichnung ist leer, also gibt es nichts zu lesen: Die Stimmen für {name} kommen allein aus den Biases der Neuronen ({votes}), und der eigene Bias ist {bias}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The only unit votes with {votes} for {name}; with the bias {bias} its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>Das einzige Neuron stimmt mit {votes} für {name}; mit dem Bias {bias} ist der Score vor Softmax (Logit) {logit}, die Wahrscheinlichkeit {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {count} units lead to {name}: {counted}. With the bias {bias}, its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>Alle {count} Neuronen führen zu {name}: {counted}. Mit dem Bias {bias} ist der Score vor Softmax (Logit) {logit}, die Wahrscheinlichkeit {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends nothing now, so its connection to {target}, with the weight {weight}, carries nothing.</source>
        <translation>{source} sendet jetzt nichts, also trägt die Verbindung zu {target} mit dem Gewicht {weight} nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} up by {signal}.</source>
        <translation>{source} sendet {value}; mal Gewicht {weight}: {target} wird um {signal} angehoben.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} down by {signal}.</source>
        <translation>{source} sendet {value}; mal Gewicht {weight}: {target} wird um {signal} gesenkt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>Ctrl+0: whole network</source>
        <translation>Strg+0: ganzes Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} weights + {biases} biases</source>
        <translation>{weights} Gewichte + {biases} Biases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} + {biases} biases</source>
        <translation>{weights} + {biases} Biases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>activation a, error δ</source>
        <translation>Aktivierung a, Fehler δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>units: a, δ</source>
        <translation>Neuronen: a, δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>a, δ</source>
        <translation>a, δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits, probability</source>
        <translation>{count} Ziffern, Wahrscheinlichkeit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits</source>
        <translation>{count} Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes, probability</source>
        <translation>{count} Klassen, Wahrscheinlichkeit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the digits, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>Die Pixel, die verdeckten Neuronen und die Ziffern, mit allen Verbindungen dazwischen. Das Mausrad vergrößert, Ziehen verschiebt; Strg+0 zeigt das ganze Netz; Strg und eine Pfeiltaste wählen den nächsten Teil aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>Starting…</source>
        <translation>Start…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} is selected.</source>
        <translation>{selection} ist ausgewählt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} are selected.</source>
        <translation>{selection} sind ausgewählt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/choice_button.py</extracomment>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} unit(s)</source>
        <translation><numerusform>{count} Neuron</numerusform><numerusform>{count} Neuronen</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{first} and {second}</source>
        <comment>two counts</comment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit fires</source>
        <translation>{counts} Neuron feuert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} units fire</source>
        <translation>{counts} Neuronen feuern</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above ½</source>
        <translation><numerusform>{counts} Neuron über ½</numerusform><numerusform>{counts} Neuronen über ½</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above zero</source>
        <translation><numerusform>{counts} Neuron über null</numerusform><numerusform>{counts} Neuronen über null</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so this pixel sends nothing.</source>
        <translation>Hier ist keine Tinte, also sendet dieses Pixel nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so these pixels send nothing.</source>
        <translation>Hier ist keine Tinte, also senden diese Pixel nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>This pixel is dark, so it sends nothing.</source>
        <translation>Dieses Pixel ist dunkel, also sendet es nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>These pixels are dark, so they send nothing.</source>
        <translation>Diese Pixel sind dunkel, also senden sie nichts.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully inked</source>
        <translation>wenn es volle Tinte hätte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully inked</source>
        <translation>wenn sie volle Tinte hätten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully lit</source>
        <translation>wenn es ganz hell wäre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully lit</source>
        <translation>wenn sie ganz hell wären</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels inked</source>
        <translation>{count} von {total} Pixeln mit Tinte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels lit</source>
        <translation>{count} von {total} Pixeln hell</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <translation><numerusform>%n Pixel</numerusform><numerusform>%n Pixel</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <translation>Pixel {row}, {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <translation>Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <translation>Ziffer {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <translation>das ganze Bild</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <comment>within a sentence</comment>
        <translation><numerusform>%n Pixel</numerusform><numerusform>%n Pixel</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <comment>within a sentence</comment>
        <translation>Pixel {row}, {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <comment>within a sentence</comment>
        <translation>Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit}</source>
        <comment>within a sentence</comment>
        <translation>Neuron {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <comment>within a sentence</comment>
        <translation>Ziffer {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <comment>within a sentence</comment>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Pixel row {row}, column {column}</source>
        <translation>Pixel in Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit} in layer {layer}</source>
        <translation>Verdecktes Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit}</source>
        <translation>Verdecktes Neuron {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}</source>
        <translation>Zeile {row}, Spalte {column} · Index {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}
intensity {intensity}</source>
        <translation>Zeile {row}, Spalte {column} · Index {columns}·{row} + {column} = {index}
Intensität {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{title}
Σ {product} + b = {sum} → activation {activation}
bias b = {bias}
votes most for {target} (weight {weight})</source>
        <translation>{title}
Σ {product} + b = {sum} → Aktivierung {activation}
Bias b = {bias}
stimmt am stärksten für {target} (Gewicht {weight})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
score before softmax (logit) {logit} → probability {probability}
bias {bias}</source>
        <translation>{name}
Score vor Softmax (Logit) {logit} → Wahrscheinlichkeit {probability}
Bias {bias}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
weight {weight}
{product} = {value}</source>
        <translation>{name}
Gewicht {weight}
{product} = {value}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel pushes {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>Dieses Pixel hebt {up} Neuron an und senkt {down}; {reason}.</numerusform><numerusform>Dieses Pixel hebt {up} Neuronen an und senkt {down}; {reason}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>These pixels push {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>Diese Pixel heben {up} Neuron an und senken {down}; {reason}.</numerusform><numerusform>Diese Pixel heben {up} Neuronen an und senken {down}; {reason}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel is connected to all {units} units: it pushes {up} up and {down} down; {reason}.</source>
        <translation>Dieses Pixel ist mit allen {units} Neuronen verbunden: Es hebt {up} an und senkt {down}; {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Each of these pixels is connected to all {units} units: together they push {up} up and {down} down; {reason}.</source>
        <translation>Jedes dieser Pixel ist mit allen {units} Neuronen verbunden: Zusammen heben sie {up} an und senken {down}; {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Near 0 (gray) now means less than {limit}, a tenth of the layer's largest weight. The limit moves as the largest weight does.</source>
        <translation>Nahe 0 (grau) heißt jetzt: unter {limit}, einem Zehntel des größten Gewichts der Schicht. Die Grenze wandert mit dem größten Gewicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>every unit notices</source>
        <translation>jedes Neuron reagiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: it stays silent</source>
        <translation>1 reagiert nicht: Es bleibt stumm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: its weight is near 0 (gray: {rule})</source>
        <translation>1 reagiert nicht: Sein Gewicht ist nahe 0 (grau: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: 1 stays silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} reagieren nicht: 1 bleibt stumm, bei {near} ist das Gewicht nahe 0 (grau: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: they stay silent</source>
        <translation>{count} reagieren nicht: Sie bleiben stumm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: their weight is near 0 (gray: {rule})</source>
        <translation>{count} reagieren nicht: Ihr Gewicht ist nahe 0 (grau: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: {silent} stay silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} reagieren nicht: {silent} bleiben stumm, bei {near} ist das Gewicht nahe 0 (grau: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>below {limit}, a tenth of the largest</source>
        <translation>unter {limit}, einem Zehntel des größten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Color scale of {quantity}</source>
        <translation>Farbskala: {quantity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Orange is negative and blue is positive; colors fade toward zero.</source>
        <translation>Orange ist negativ und Blau positiv; gegen null verblassen die Farben.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>One scale for the whole layer: all but its strongest 1% lie between these numbers.</source>
        <translation>Eine Skala für die ganze Schicht: Bis auf das stärkste Prozent liegen alle Werte zwischen diesen Zahlen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>without it</source>
        <translation>ohne</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the image alone</source>
        <translation>Nur das Bild zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the unit's weights over the image</source>
        <translation>Die Gewichte des Neurons über dem Bild zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what each pixel with ink sends to the unit, over the image</source>
        <translation>Über dem Bild zeigen, was jedes Pixel mit Tinte an das Neuron sendet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the digit's score over the image</source>
        <translation>Über dem Bild den Anteil jedes Pixels am Score der Ziffer zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what removing each pixel changes, over the image</source>
        <translation>Über dem Bild zeigen, was das Entfernen jedes Pixels ändert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} to {unit}</source>
        <translation>{intensity} × {weight} = {product} an {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} from {pixel}</source>
        <translation>{intensity} × {weight} = {product} von {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>1 votes for it, {against} against it</source>
        <translation>1 stimmt dafür, {against} dagegen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{for_it} vote for it, {against} against it</source>
        <translation>{for_it} stimmen dafür, {against} dagegen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} neither</source>
        <translation>{votes}, {others} weder noch</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, 1 is silent</source>
        <translation>{votes}, 1 ist stumm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} are silent</source>
        <translation>{votes}, {others} sind stumm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>batch {number}</source>
        <translation>Batch {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>checkpoint {number}</source>
        <translation>Checkpoint {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Batches: the images that were just trained on, as a running mean. Validation: images that the network never trains on, read again and again to see how it does. Test: other such images, read after each epoch</source>
        <translation>Batches: die eben trainierten Bilder, als gleitendes Mittel. Validierung: Bilder, mit denen das Netz nie trainiert, immer wieder gelesen, um zu sehen, wie gut es ist. Test: weitere solche Bilder, nach jeder Epoche gelesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Validation: training images that are set aside here; the other program may have trained on them. Test: images that no training set holds. Each checkpoint reads both</source>
        <translation>Validierung: Trainingsbilder, die hier zurückgelegt sind; das andere Programm kann mit ihnen trainiert haben. Test: Bilder, die in keiner Trainingsmenge stehen. Jeder Checkpoint liest beide</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches</source>
        <translation>━ Batches</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>● validation</source>
        <translation>● Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>◆ test</source>
        <translation>◆ Test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches, mean</source>
        <translation>━ Batches, Mittel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: batches {batches}, validation {validation}, test {test}. Arrow keys step by one batch.</source>
        <translation>{when}: Batches {batches}, Validierung {validation}, Test {test}. Die Pfeiltasten gehen um einen Batch weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: validation {validation}, test {test}. Arrow keys step by one checkpoint.</source>
        <translation>{when}: Validierung {validation}, Test {test}. Die Pfeiltasten gehen um einen Checkpoint weiter.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss, by epoch</source>
        <translation>Verlust, nach Epochen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy in percent, by epoch</source>
        <translation>Genauigkeit in Prozent, nach Epochen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom to end</source>
        <translation>Ende zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom in on the later half of training; press again to show all of it</source>
        <translation>Die spätere Hälfte des Trainings vergrößern; noch einmal drücken zeigt alles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss: how wrong the answers are, in one number. For each image it is −ln of the probability that the network gave to the right class; the curve shows the average. 0 is perfect, and guessing among {count} classes gives {loss}. Because of the natural logarithm ln, the unit is called nat</source>
        <translation>Verlust: wie falsch die Antworten sind, in einer Zahl. Für jedes Bild ist er −ln der Wahrscheinlichkeit, die das Netz der richtigen Klasse gab; die Kurve zeigt den Mittelwert. 0 ist vollkommen, Raten unter {count} Klassen ergibt {loss}. Wegen des natürlichen Logarithmus ln heißt die Einheit Nat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy: the share of images that are read correctly; guessing among {count} classes gives {share}</source>
        <translation>Genauigkeit: der Anteil richtig gelesener Bilder; Raten unter {count} Klassen ergibt {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>up to {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>live run, latest</source>
        <translation>Live-Lauf, neuester</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>The Runs tab lists all runs, and shows or hides their curves</source>
        <translation>Der Reiter Läufe listet alle Läufe auf und zeigt oder verbirgt ihre Kurven</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Show or hide the curves of {run}: ━ batches, ╌ validation</source>
        <translation>Kurven zeigen oder verbergen: {run}; ━ Batches, ╌ Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Curves of {run}</source>
        <translation>Kurven: {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>+{count} in Runs</source>
        <translation>+{count} in Läufe</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>A batch is {batch_size} image(s); after each one, the network changes its weights. An epoch is one pass through all {images} training images, in {batches} batches ({sum}): {done} of epoch {epoch} are done.</source>
        <translation><numerusform>Ein Batch hat {batch_size} Bild; nach jedem Batch ändert das Netz seine Gewichte. Eine Epoche ist ein Durchgang durch alle {images} Trainingsbilder in {batches} Batches ({sum}): {done} von Epoche {epoch} sind geschafft.</numerusform><numerusform>Ein Batch hat {batch_size} Bilder; nach jedem Batch ändert das Netz seine Gewichte. Eine Epoche ist ein Durchgang durch alle {images} Trainingsbilder in {batches} Batches ({sum}): {done} von Epoche {epoch} sind geschafft.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation + {unused} unused images; the network learns from the training images only.</source>
        <translation>{total} = {training} Trainings- + {validation} Validierungs- + {unused} ungenutzte Bilder; das Netz lernt nur aus den Trainingsbildern.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation images; the network learns from the training images only.</source>
        <translation>{total} = {training} Trainings- + {validation} Validierungsbilder; das Netz lernt nur aus den Trainingsbildern.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Maximum &amp;learning rate</source>
        <translation>Maximale &amp;Lernrate</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>The highest learning rate of the schedule</source>
        <translation>Die höchste Lernrate des Lernratenplans</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Share of hidden activations dropped during training</source>
        <translation>Anteil der verdeckten Aktivierungen, die beim Training wegfallen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Determines the order of the images, and dropout</source>
        <translation>Bestimmt die Reihenfolge der Bilder und Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>A different optimizer starts with empty state</source>
        <translation>Ein anderer Optimierer beginnt mit leerem Zustand</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Batch size</source>
        <translation>&amp;Batchgröße</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Images per step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Length of one cycle of the schedule</source>
        <translation>Länge eines Zyklus des Lernratenplans</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>L&amp;2 penalty</source>
        <translation>L&amp;2-Strafe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>How strongly large weights are penalized</source>
        <translation>Wie stark große Gewichte bestraft werden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Batch &amp;seed</source>
        <translation>Batch-&amp;Startwert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Train</source>
        <comment>button that answers a dialog</comment>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection through time</source>
        <translation>Die Auswahl im Lauf der Zeit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a digit's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>Die Auswahl in jedem Schnappschuss: was ein Pixel zur Antwort sendet, die Aktivierung eines Neurons, die Wahrscheinlichkeit einer Ziffer
oder das Gewicht einer Verbindung; ohne Auswahl die Wahrscheinlichkeit des Labels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>nothing to read</source>
        <translation>nichts zu lesen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}</source>
        <translation>{title}: {value} {when}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}, {condition}</source>
        <translation>{title}: {value} {when}, {condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>in the lesson</source>
        <translation>in der Lektion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>at {moment}</source>
        <comment>after a value</comment>
        <translation>bei {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} to {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>activation of {name}</source>
        <translation>Aktiv. {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>weight of {name}</source>
        <translation>Gewicht {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>probability of {digit}</source>
        <translation>Wahrsch. {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} → {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>trained elsewhere</source>
        <translation>extern trainiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>live: {moment}</source>
        <translation>live: {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>{rate} images/s</source>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a run</source>
        <translation>aus einem Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for the snapshots of all runs, at least {minimum} MB on the disk; snapshots beyond the limit are dropped</source>
        <translation>Grenze für die Schnappschüsse aller Läufe, mindestens {minimum} MB auf der Festplatte; Schnappschüsse darüber hinaus werden verworfen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for snapshots</source>
        <translation>Grenze für Schnappschüsse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show its curves</source>
        <translation>Seine Kurven zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the curves of run {number}</source>
        <translation>Kurven von Lauf {number} zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Live: run {number}</source>
        <translation>Live: Lauf {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show: run {number}</source>
        <translation>Zeigen: Lauf {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show this run in every view</source>
        <translation>Diesen Lauf in jeder Ansicht zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the live run and how its weights differ from this one's, each unit from the unit of the same number; after another random start these look for other things, and Compare matches them first</source>
        <translation>Den Live-Lauf zeigen und wie sich seine Gewichte von denen dieses Laufs unterscheiden, jedes Neuron gegen das mit derselben Nummer; nach einem anderen Zufallsstart suchen diese anderes, und Vergleich ordnet sie einander erst zu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference: run {number}</source>
        <translation>Differenz: Lauf {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>The two networks have different layers</source>
        <translation>Die beiden Netze haben verschiedene Schichten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove this run and its snapshots</source>
        <translation>Diesen Lauf und seine Schnappschüsse entfernen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove: run {number}</source>
        <translation>Entfernen: Lauf {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>from batch {step}: {changes}</source>
        <translation>ab Batch {step}: {changes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>batches of {size}</source>
        <translation>Batches zu {size}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>{sizes} units</source>
        <translation>{sizes} Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>snapshots use {used} MB; limit:</source>
        <translation>Schnappschüsse belegen {used} MB; Grenze:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here…</source>
        <translation>Von hier fortsetzen…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here with new settings…</source>
        <translation>Von hier mit neuen Einstellungen fortsetzen…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed, in snapshots per second</source>
        <translation>Abspieltempo, in Schnappschüssen je Sekunde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{speed} snapshots per second</source>
        <translation>{speed} Schnappschüsse je Sekunde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source> {speed} per s ▾ </source>
        <translation> {speed} je s ▾ </translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{when}, {condition}</source>
        <translation>{when}, {condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Timeline of the run</source>
        <translation>Zeitleiste des Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network after any batch. Small ticks are snapshots, ◆ are changes of settings.
Keyboard: arrows step by one batch, Page Up and Page Down by snapshot, Home goes to the start, End to the live network</source>
        <translation>Ziehen Sie, um das Netz nach jedem beliebigen Batch zu sehen. Kleine Striche sind Schnappschüsse, ◆ sind Änderungen der Einstellungen.
Tastatur: Pfeiltasten gehen um einen Batch, Bild auf und Bild ab um einen Schnappschuss, Pos1 geht zum Start, Ende zum Live-Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network at any checkpoint; ticks show where they are.
Keyboard: arrows, Page Up and Page Down step by one checkpoint, Home goes to the first, End to the newest</source>
        <translation>Ziehen Sie, um das Netz bei jedem Checkpoint zu sehen; Striche zeigen, wo sie liegen.
Tastatur: Pfeiltasten, Bild auf und Bild ab gehen um einen Checkpoint, Pos1 geht zum ersten, Ende zum neuesten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training speed. Teaching speed takes the first batches one by one, then goes faster and faster: about 30 seconds for the whole run</source>
        <translation>Trainingstempo. Das Unterrichtstempo nimmt die ersten Batches einzeln und wird dann immer schneller: etwa 30 Sekunden für den ganzen Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Speed: {choice}</source>
        <translation>Tempo: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The window does not show the live network; press Live (L) to return to it</source>
        <translation>Das Fenster zeigt nicht das Live-Netz; drücken Sie Live (L), um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Progress of the whole run</source>
        <translation>Fortschritt des ganzen Laufs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>teaching</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Teaching speed: slow at first, then faster and faster</source>
        <translation>Unterrichtstempo: erst langsam, dann immer schneller</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch/s</source>
        <translation>1 Batch/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch per second</source>
        <translation>1 Batch je Sekunde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches/s</source>
        <translation>{speed} Batches/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches per second</source>
        <translation>{speed} Batches je Sekunde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: {epoch}</source>
        <translation>Live-Netz: {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live: {epoch}</source>
        <translation>Live: {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>A network from a file: how long it was trained before is not known</source>
        <translation>Ein Netz aus einer Datei: Wie lange es zuvor trainiert wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>loaded network</source>
        <translation>geladenes Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The newest checkpoint that another program has saved</source>
        <translation>Der neueste Checkpoint, den ein anderes Programm gespeichert hat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source> · epoch {epoch} of {epochs}</source>
        <translation> · Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The bar shows the progress of the whole run.</source>
        <translation>Der Balken zeigt den Fortschritt des ganzen Laufs.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training images per second, measured over the last second</source>
        <translation>Trainingsbilder je Sekunde, gemessen über die letzte Sekunde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: images that the network never trains on</source>
        <translation>Anteil der richtig gelesenen Validierungsbilder: Bilder, mit denen das Netz nie trainiert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: training images that are set aside here; the other program may have trained on them</source>
        <translation>Anteil der richtig gelesenen Validierungsbilder: Trainingsbilder, die hier zurückgelegt sind; das andere Programm kann mit ihnen trainiert haben</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation at {moment}</source>
        <translation>Validierung bei {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>at {moment}</source>
        <translation>bei {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: validation</source>
        <translation>Live-Netz: Validierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network</source>
        <translation>Live-Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation (unseen images)</source>
        <translation>Validierung (neue Bilder)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At most {limit}.</source>
        <translation>Höchstens {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At least {limit}.</source>
        <translation>Mindestens {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>after Reset</source>
        <translation>nach Zurücksetzen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect immediately.</source>
        <translation>Wirkt sofort.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect after Reset.</source>
        <translation>Wirkt nach dem Zurücksetzen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none (identity)</source>
        <translation>keine (Identität)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, normal</source>
        <translation>He, normalverteilt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, uniform</source>
        <translation>He, gleichverteilt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, normal</source>
        <translation>Glorot, normalverteilt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, uniform</source>
        <translation>Glorot, gleichverteilt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>{title} {value}</source>
        <translation>{title} {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in the hidden layer; each learns its own pattern to look for.</source>
        <translation>Zahl der Neuronen in der verdeckten Schicht; jedes lernt sein eigenes Muster, nach dem es sucht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>second layer</source>
        <translation>zweite Schicht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the digits; each combines the activations of the first layer.</source>
        <translation>Zahl der Neuronen in einer zweiten verdeckten Schicht, zwischen der ersten und den Ziffern; jedes verknüpft die Aktivierungen der ersten Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none</source>
        <comment>no second layer</comment>
        <translation>keine</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The function each hidden unit applies to its sum; without it, two layers can do no more than one.</source>
        <translation>Die Funktion, die jedes verdeckte Neuron auf seine Summe anwendet; ohne sie können zwei Schichten nicht mehr als eine.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How the weights are drawn at random before training.</source>
        <translation>Wie die Gewichte vor dem Training zufällig gezogen werden.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>start scale</source>
        <translation>Startskala</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Size of the first layer's random weights at the start, relative to what the initializer would draw; with 0, all weights start at zero.</source>
        <translation>Größe der zufälligen Gewichte der ersten Schicht am Start, im Verhältnis zu denen der Initialisierung; bei 0 beginnen alle Gewichte bei null.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The rule that turns a gradient into a step.</source>
        <translation>Die Regel, die aus einem Gradienten einen Schritt macht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The size of the steps: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD.</source>
        <translation>Die Größe der Schritte: etwa 0,007 passt zu Adam, 0,1 zu Momentum und 1 zu reinem SGD.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Keeps the learning rate constant, or raises it first and then lowers it to zero over the epochs.</source>
        <translation>Lässt die Lernrate gleich oder erhöht sie erst und senkt sie dann über die Epochen auf null.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many images the network reads before each change of its weights.</source>
        <translation>Wie viele Bilder das Netz vor jeder Änderung seiner Gewichte liest.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>images</source>
        <comment>unit after a number</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many times the network sees all training images; also the length of one cycle of the schedule.</source>
        <translation>Wie oft das Netz alle Trainingsbilder sieht; zugleich die Länge eines Zyklus des Lernratenplans.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How strongly every weight is pulled toward zero (weight decay).</source>
        <translation>Wie stark jedes Gewicht zu null gezogen wird (Weight Decay).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the hidden units that are dropped at random in each step.</source>
        <translation>Anteil der verdeckten Neuronen, die in jedem Schritt zufällig wegfallen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>random shifts</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Maximum number of pixels by which a training image is shifted, at random each time it is used.</source>
        <translation>Höchste Zahl von Pixeln, um die ein Trainingsbild verschoben wird, jedes Mal zufällig.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Standard deviation of random noise added to the pixel intensities; full ink is 1.</source>
        <translation>Standardabweichung des Zufallsrauschens, das zu den Intensitäten der Pixel kommt; volle Tinte ist 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images, drawn at random from those that are not held out for validation; with only a few, the network memorizes them.</source>
        <translation>Zahl der Trainingsbilder, zufällig aus denen gezogen, die nicht zur Validierung zurückgehalten werden; wenn es nur wenige sind, lernt das Netz sie auswendig.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the training images whose label is replaced by a random one.</source>
        <translation>Anteil der Trainingsbilder, deren Label durch ein zufälliges ersetzt wird.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images held out to validate the network, equally many of each class.</source>
        <translation>Zahl der Trainingsbilder, die zur Validierung des Netzes zurückgehalten werden, gleich viele von jeder Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Randomness</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Decides everything that is random: the same seed and settings give the same run.</source>
        <translation>Entscheidet über alles Zufällige: Gleicher Startwert und gleiche Einstellungen ergeben denselben Lauf.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch seed</source>
        <translation>Batch-Startwert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Adam's ε</source>
        <translation>Adams ε</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Configurations to try; choose one to fill in the fields below</source>
        <translation>Zusammenstellungen zum Ausprobieren; eine Wahl füllt die Felder darunter aus</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Custom settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Reset and train</source>
        <translation>Zurücksetzen und trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again with these settings and train</source>
        <translation>Mit diesen Einstellungen neu beginnen und trainieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Match the run</source>
        <translation>Wie im Lauf</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Set every field to the value that the current run uses</source>
        <translation>Jedes Feld auf den Wert setzen, den der aktuelle Lauf verwendet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Apply and reset</source>
        <translation>Anwenden und zurücksetzen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again from the random start with these settings; training continues if it is on</source>
        <translation>Mit diesen Einstellungen vom Zufallsstart neu beginnen; läuft das Training, geht es weiter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{sizes}: all weights and biases</source>
        <translation>{sizes}: alle Gewichte und Biases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Change anything. Some settings take effect during training, the rest after Reset.</source>
        <translation>Ändern Sie, was Sie möchten. Einige Einstellungen wirken während des Trainings, die übrigen nach dem Zurücksetzen.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>%n setting(s) waiting for Reset</source>
        <translation><numerusform>%n Einstellung wartet auf Zurücksetzen</numerusform><numerusform>%n Einstellungen warten auf Zurücksetzen</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>{number} more or less is right, too</source>
        <translation>{number} mehr oder weniger ist auch richtig</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Write a number, such as 784 or 0.5.</source>
        <translation>Schreiben Sie eine Zahl, etwa 784 oder 0,5.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a pixel of the image.</source>
        <translation>Antworten Sie mit einem Klick auf ein Pixel des Bildes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a unit in the network.</source>
        <translation>Antworten Sie mit einem Klick auf ein Neuron im Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a digit at the right of the network.</source>
        <translation>Antworten Sie mit einem Klick auf eine Ziffer rechts im Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}.</source>
        <translation>Ihre Antwort: {said}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped.</source>
        <translation>Übersprungen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>The answer is {expected}.</source>
        <translation>Die Antwort ist {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped. It is {expected}.</source>
        <translation>Übersprungen. Richtig ist {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}: right.</source>
        <translation>Ihre Antwort: {said}. Das ist richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}; it is {expected}.</source>
        <translation>Ihre Antwort: {said}. Richtig ist {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/black_screen.py</extracomment>
        <source>Black screen; any key ends it</source>
        <translation>Schwarzer Bildschirm; jede Taste beendet ihn</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>How far the lesson is</source>
        <translation>Wie weit die Lektion ist</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_body.py</extracomment>
        <source>✓ {text}</source>
        <translation>✓ {text}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go to another chapter</source>
        <translation>Zu einem anderen Kapitel gehen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson (Esc with nothing selected); everything is again as it was before, and you can go on later</source>
        <translation>Die Lektion verlassen (Esc, wenn nichts ausgewählt ist); alles ist wieder wie zuvor, und Sie können später weitermachen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Start over, without my answers</source>
        <translation>Von vorn beginnen, ohne meine Antworten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Small network…</source>
        <translation>Kleines Netz…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>See the same on a network so small that every weight is a number on its line</source>
        <translation>Dasselbe an einem Netz sehen, das so klein ist, dass jedes Gewicht als Zahl an seiner Linie steht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Begin with the first chapter; your answers are forgotten</source>
        <translation>Mit dem ersten Kapitel beginnen; Ihre Antworten werden vergessen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Answer this question again</source>
        <translation>Diese Frage noch einmal beantworten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Show me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson, and write questions about your own network to print</source>
        <translation>Die Lektion verlassen und Fragen zu Ihrem eigenen Netz zum Ausdrucken schreiben</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Try it on my network</source>
        <translation>An meinem Netz ausprobieren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go on at chapter {number}</source>
        <translation>Weiter bei Kapitel {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Back to this step</source>
        <translation>Zurück zu diesem Schritt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Bring back the network and the image that this step is about</source>
        <translation>Das Netz und das Bild zurückholen, um die es in diesem Schritt geht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Presenter's notes – {lesson}</source>
        <translation>Vortragsnotizen – {lesson}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>How long the lesson has been going on</source>
        <translation>Wie lange die Lektion schon läuft</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Back (PageUp)</source>
        <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Black screen (B)</source>
        <translation>Schwarzer Bildschirm (B)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Next (PageDown)</source>
        <translation>Weiter (Bild ab)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>No notes for this step.</source>
        <translation>Keine Notizen zu diesem Schritt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Left out for now</source>
        <translation>Vorerst weggelassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this later in the lesson.</source>
        <translation>Das sehen Sie später in der Lektion.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Covered until you answer</source>
        <translation>Verdeckt, bis Sie antworten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this once you have answered.</source>
        <translation>Das sehen Sie, sobald Sie geantwortet haben.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 digits</source>
        <translation>Ein kleines Netz: 16 Pixel, 4 Neuronen, 3 Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show another image</source>
        <translation>Ein anderes Bild zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show the next image that it reads wrongly</source>
        <translation>Das nächste Bild zeigen, das es falsch liest</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Learn from it</source>
        <translation>Daraus lernen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Take one step, w − η·∂L/∂w with η = {rate}; ▲ and ▼ mark what changed</source>
        <translation>Einen Schritt machen, w − η·∂L/∂w mit η = {rate}; ▲ und ▼ markieren, was sich geändert hat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Go back to the weights before the steps</source>
        <translation>Zu den Gewichten vor den Schritten zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>One step later: the probability of the label {label} went from {before} to {after}.</source>
        <translation>Einen Schritt später: Die Wahrscheinlichkeit des Labels {label} ging von {before} auf {after}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, and the label is {label}.</source>
        <translation>Es liest {answer} mit {share}, und das Label ist {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, but the label is {label}.</source>
        <translation>Es liest {answer} mit {share}, aber das Label ist {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Unit {number}</source>
        <translation>Neuron {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Digit {digit}</source>
        <translation>Ziffer {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>What it adds to the answer: its intensity times each weight, through the units that fire.</source>
        <translation>Was es zur Antwort beiträgt: seine Intensität mal jedes Gewicht, durch die feuernden Neuronen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Intensity times weight over all 16 pixels, plus the bias.</source>
        <translation>Intensität mal Gewicht über alle 16 Pixel, plus der Bias.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Activation times weight over all 4 units, plus the bias.</source>
        <translation>Aktivierung mal Gewicht über alle 4 Neuronen, plus der Bias.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>z = {total}; with ReLU it passes on &lt;b&gt;{passed}&lt;/b&gt;</source>
        <translation>z = {total}; mit ReLU gibt es &lt;b&gt;{passed}&lt;/b&gt; weiter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Score vor Softmax (Logit): &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on digit {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Wirkung auf Ziffer {digit}: &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Small network</source>
        <translation>Kleines Netz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>pixel in row {row}, column {column}</source>
        <translation>Pixel in Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{name} is selected: {value}.</source>
        <translation>{name} ist ausgewählt: {value}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Arrow keys select another part.</source>
        <translation>Die Pfeiltasten wählen einen anderen Teil aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>16 pixels</source>
        <translation>16 Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>4 units</source>
        <translation>4 Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 digits</source>
        <translation>3 Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{digit}, label</source>
        <translation>{digit}, Label</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Teach  ▾</source>
        <translation>Unterricht  ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson to a class, see your notes, or print a handout</source>
        <translation>Diese Lektion einer Klasse vorführen, Ihre Notizen sehen oder ein Handout drucken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Presenter's notes</source>
        <translation>Vortragsnotizen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Handout of this chapter…</source>
        <translation>Handout dieses Kapitels…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Stop presenting</source>
        <translation>Vorführen beenden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson</source>
        <translation>Diese Lektion vorführen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the digits</source>
        <translation>Gewichte von den verdeckten Neuronen zu den Ziffern</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each digit, one column for each hidden unit. Click a cell to select its connection, or a digit to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>Eine Zeile für jede Ziffer, eine Spalte für jedes verdeckte Neuron. Ein Klick auf eine Zelle wählt ihre Verbindung aus, ein Klick auf eine Ziffer die Ziffer; Strg und eine Pfeiltaste wählen die nächste Zelle aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>What each hidden unit looks for</source>
        <translation>Was jedes verdeckte Neuron sucht</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>A picture of each hidden unit's 784 weights. Click one to select the unit, or with Ctrl one of its weights; Ctrl with an arrow key selects the next unit.</source>
        <translation>Ein Bild der 784 Gewichte jedes verdeckten Neurons. Ein Klick wählt das Neuron aus, mit Strg eines seiner Gewichte; Strg und eine Pfeiltaste wählen das nächste Neuron aus.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L1 · {count} unit(s)</source>
        <translation><numerusform>L1 · {count} Neuron</numerusform><numerusform>L1 · {count} Neuronen</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} digits</source>
        <translation><numerusform>L{layer} · {count} Neuron → {digits} Ziffern</numerusform><numerusform>L{layer} · {count} Neuronen → {digits} Ziffern</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>{count} weights per tile</source>
        <translation>{count} Gewichte je Kachel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>blue for, orange against</source>
        <translation>blau dafür, orange dagegen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where learning pushes weights</source>
        <translation>Gradient: wohin Lernen die Gewichte drängt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where it pushes votes</source>
        <translation>Gradient: wohin es die Stimmen drängt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how each unit's weights differ</source>
        <translation>Differenz: die Gewichte jedes Neurons</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how the votes differ</source>
        <translation>Differenz: die Stimmen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how each unit's weights moved</source>
        <translation>Änderung: wie sich die Gewichte bewegten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how the votes moved</source>
        <translation>Änderung: wie sich die Stimmen bewegten</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>How each unit votes</source>
        <translation>Wofür jedes Neuron stimmt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>−∂L/∂w: which way learning pushes each weight, and how strongly.</source>
        <translation>−∂L/∂w: wohin und wie stark das Lernen jedes Gewicht drängt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much each weight is larger in the first of the two networks.</source>
        <translation>Δw: um wie viel jedes Gewicht im ersten der beiden Netze größer ist.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much training has changed each weight.</source>
        <translation>Δw: wie stark das Training jedes Gewicht geändert hat.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures ended {n} times within a minute. netviz now draws without it, which is slower; save your work, and start netviz again when the computer has more memory to spare.</source>
        <translation>Der Prozess, der die Bilder zeichnet, ist innerhalb einer Minute {n}-mal abgebrochen. netviz zeichnet jetzt ohne ihn, was langsamer ist; speichern Sie Ihre Arbeit und starten Sie netviz neu, wenn der Rechner mehr Speicher übrig hat.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures cannot be started: {reason}. netviz draws without it, which is slower.</source>
        <translation>Der Prozess, der die Bilder zeichnet, lässt sich nicht starten: {reason}. netviz zeichnet ohne ihn, was langsamer ist.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures has ended.</source>
        <translation>Der Prozess, der die Bilder zeichnet, ist zu Ende.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures did not answer; netviz is restarting it.</source>
        <translation>Der Prozess, der die Bilder zeichnet, hat nicht geantwortet; netviz startet ihn neu.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures ended unexpectedly; netviz is restarting it.</source>
        <translation>Der Prozess, der die Bilder zeichnet, ist unerwartet abgebrochen; netviz startet ihn neu.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/training_thread.py</extracomment>
        <source>Training stopped because of an error. Reset to start again.</source>
        <translation>Das Training hielt wegen eines Fehlers an. Setzen Sie zurück, um neu zu beginnen.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>From image to column</source>
        <translation>Vom Bild zur Spalte</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The image has {rows} rows of {columns} pixels. Flattening puts row after row into one column of {count} numbers.</source>
        <translation>Das Bild hat {rows} Zeilen mit {columns} Pixeln. Abflachen fügt Zeile für Zeile zu einer Spalte von {count} Zahlen.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Where in the column does row {row}, column {column} land?</source>
        <translation>a) Wo in der Spalte landet Zeile {row}, Spalte {column}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which row and column does number {place} come from?</source>
        <translation>b) Aus welcher Zeile und welcher Spalte kommt Nummer {place}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>dense {number}</source>
        <translation>Dense {number}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>whole network</source>
        <translation>ganzes Netz</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>How many weights?</source>
        <translation>Wie viele Gewichte?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.</source>
        <translation>Die Schichten haben {sizes} Neuronen. Jedes Neuron hat ein Gewicht für jeden seiner Eingänge und einen Bias.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>{mark}  ({row}, {column})</source>
        <translation>{mark}  ({row}, {column})</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>all other {count} pixels</source>
        <translation>alle anderen {count} Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = Σ x·w + b</source>
        <translation>z = Σ x·w + b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z of unit {unit}</source>
        <translation>z von Neuron {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Each pixel sends its intensity x times its weight w to unit {unit} of the first hidden layer. Work out the five signals, then add up the column.</source>
        <translation>Jedes Pixel sendet seine Intensität x mal sein Gewicht w an Neuron {unit} der ersten verdeckten Schicht. Rechnen Sie die fünf Signale aus und addieren Sie dann die Spalte.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>pixel (row, column)</source>
        <translation>Pixel (Zeile, Spalte)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>What does unit {unit} pass on?</source>
        <translation>Was gibt Neuron {unit} weiter?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is {name}: {formula}.</source>
        <translation>Seine Aktivierungsfunktion ist {name}: {formula}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Which activation a does it pass on?</source>
        <translation>Welche Aktivierung a gibt es weiter?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is above 0, so the unit fires.</source>
        <translation>z = {z} liegt über 0, also feuert das Neuron.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is not above 0, so the unit is silent.</source>
        <translation>z = {z} liegt nicht über 0, also ist das Neuron stumm.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Does unit {unit} fire?</source>
        <translation>Feuert Neuron {unit}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is ReLU: a = max(0, z).</source>
        <translation>Seine Aktivierungsfunktion ist ReLU: a = max(0, z).</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Does it fire?</source>
        <translation>a) Feuert es?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which activation a does it pass on?</source>
        <translation>b) Welche Aktivierung a gibt es weiter?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z if z is above 0, else {slope} · z</source>
        <translation>z, wenn z über 0 liegt, sonst {slope} · z</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>the other {count}</source>
        <translation>die anderen {count}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Several have the highest probability; the network answers the first of them.</source>
        <translation>Mehrere haben die höchste Wahrscheinlichkeit; das Netz antwortet mit der ersten davon.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, and the image's label is {label}.</source>
        <translation>Sie hat die höchste Wahrscheinlichkeit, und das Label des Bildes ist {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, but the image's label is {label}.</source>
        <translation>Sie hat die höchste Wahrscheinlichkeit, aber das Label des Bildes ist {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is right</source>
        <translation>{winner}, und das ist richtig</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is wrong</source>
        <translation>{winner}, und das ist falsch</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit is the answer, and is it right?</source>
        <translation>Welche Ziffer ist die Antwort, und ist sie richtig?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class is the answer, and is it right?</source>
        <translation>Welche Klasse ist die Antwort, und ist sie richtig?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit wins?</source>
        <translation>Welche Ziffer gewinnt?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class wins?</source>
        <translation>Welche Klasse gewinnt?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.</source>
        <translation>Das sind die Scores z von dreien der zehn; max, der größte von allen, ist darunter. Softmax teilt jedes exp(z − max) durch die Summe: p = exp(z − max) / Summe. Geben Sie p mit {decimals} Nachkommastellen an.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) The label is {label}, with p = {p}. What is the loss?</source>
        <translation>a) Das Label ist {label}, mit p = {p}. Wie groß ist der Verlust?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) A network that guesses gives the label p = 0.1. What is its loss?</source>
        <translation>b) Ein Netz, das rät, gibt dem Label p = 0,1. Wie groß ist sein Verlust?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) In batch {step:,} the mean loss was {loss}. How far has it fallen from there?</source>
        <translation>c) In Batch {step:,} war der mittlere Verlust {loss}. Um wie viel ist er von dort gesunken?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) Which p has the loss in c)?</source>
        <translation>d) Welches p hat den Verlust aus c)?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What did the loss fall to?</source>
        <translation>Worauf ist der Verlust gesunken?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The loss of an image is −ln p, with p the probability of its label.</source>
        <translation>Der Verlust eines Bildes ist −ln p, mit p als Wahrscheinlichkeit seines Labels.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What is Δw?</source>
        <translation>Wie groß ist Δw?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The network learns this one image with plain SGD and η = {rate}: Δw = −η · δ · input. At an output, δ = p − 1 for the label and δ = p for all others.</source>
        <translation>Das Netz lernt dieses eine Bild mit reinem SGD und η = {rate}: Δw = −η · δ · Eingang. An einem Ausgang ist δ = p − 1 für das Label und δ = p für alle anderen.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) From {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:</source>
        <translation>a) Von {unit}, das a = {a} weitergibt, zum Label {name}, das p = {p} hat:</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) From the same unit to {name}, which has p = {p}:</source>
        <translation>b) Von demselben Neuron zu {name} mit p = {p}:</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) From pixel {mark} ({row}, {column}), x = {x}, to {unit}, which has δ = {delta}:</source>
        <translation>c) Von Pixel {mark} ({row}, {column}), x = {x}, zu {unit}, das δ = {delta} hat:</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) The weight in a) was w = {w}. What is it after the step?</source>
        <translation>d) Das Gewicht in a) war w = {w}. Wie groß ist es nach dem Schritt?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>{prompt} ({decimals} decimals)</source>
        <translation>{prompt} ({decimals} Nachkommastellen)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>unit {unit} of hidden layer {layer}</source>
        <translation>Neuron {unit} der verdeckten Schicht {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/rounding.py</extracomment>
        <source>No worksheet can be written: the network's numbers are no longer finite.</source>
        <translation>Es kann kein Arbeitsblatt geschrieben werden: Die Zahlen des Netzes sind nicht mehr endlich.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>1 batch</source>
        <translation>1 Batch</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{step:,} batches</source>
        <translation>{step:,} Batches</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>seed {seed} · {batches}</source>
        <translation>Startwert {seed} · {batches}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>from the saved network {name} · seed {seed}</source>
        <translation>aus dem gespeicherten Netz {name} · Startwert {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{epochs} epochs have {most:,} batches, fewer than {wanted:,}; ask for more epochs.</source>
        <translation>{epochs} Epochen haben {most:,} Batches, weniger als {wanted:,}; verlangen Sie mehr Epochen.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>This network has layers of {shape} units; a worksheet needs one with {pixels} inputs, a hidden layer and at least {classes} outputs.</source>
        <translation>Dieses Netz hat Schichten mit {shape} Neuronen; ein Arbeitsblatt braucht eines mit {pixels} Eingängen, einer verdeckten Schicht und mindestens {classes} Ausgängen.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>The data set has no test images, which a worksheet needs.</source>
        <translation>Der Datensatz hat keine Testbilder, die ein Arbeitsblatt braucht.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from 0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is off by one counts as right.</source>
        <translation>Alle Zahlen stammen aus einem Netz, das mit {data} trainiert ist ({batches}). Zeilen, Spalten und Neuronen werden ab 0 gezählt. Runden Sie jedes Ergebnis auf {decimals} Nachkommastellen, wenn die Frage nichts anderes sagt; eine um eins abweichende letzte Stelle gilt als richtig.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>Test image {index}: label {label}</source>
        <translation>Testbild {index}: Label {label}</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Watch a neural network learn to read handwritten digits.</source>
        <translation>Einem neuronalen Netz zusehen, wie es handgeschriebene Ziffern lesen lernt.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Without a command, netviz opens its window, with a network or a lesson if a FILE is named.</source>
        <translation>Ohne Befehl öffnet netviz sein Fenster, mit einem Netz oder einer Lektion, wenn eine FILE genannt ist.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Only the window needs a display.</source>
        <translation>Nur das Fenster braucht einen Bildschirm.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Start training as soon as the data set is loaded.</source>
        <translation>Das Training beginnen, sobald der Datensatz geladen ist.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Seed of the initial weights, the validation images and the batch order (default 0).</source>
        <translation>Startwert der Anfangsgewichte, der Validierungsbilder und der Reihenfolge der Batches (Vorgabe 0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>A data set: a folder with IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class (default: MNIST itself).</source>
        <translation>Ein Datensatz: ein Ordner mit IDX-Dateien wie bei MNIST, eine NPZ- oder CSV-Datei oder ein Ordner mit Bildern für jede Klasse (Vorgabe: MNIST selbst).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Network file to open.</source>
        <translation>Netzdatei, die geöffnet wird.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Reset the window's layout and settings first.</source>
        <translation>Zuerst Anordnung und Einstellungen des Fensters zurücksetzen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>The language of the window, or of a command's words: en, de, es, fr or zh_CN (default: the system's).</source>
        <translation>Die Sprache des Fensters oder der Worte eines Befehls: en, de, es, fr oder zh_CN (Vorgabe: die des Systems).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Show the version and exit.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train a network without the window.</source>
        <translation>Ein Netz ohne Fenster trainieren.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>The same settings and seed give the same network as in the window. Ctrl+C stops after the current batch and saves the network. With --json, standard output holds a single JSON object.</source>
        <translation>Gleiche Einstellungen und gleicher Startwert ergeben dasselbe Netz wie im Fenster. Strg+C hält nach dem aktuellen Batch an und speichert das Netz. Mit --json enthält die Standardausgabe ein einziges JSON-Objekt.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Preset to start from (see --list-presets); other options override it.</source>
        <translation>Voreinstellung, von der ausgegangen wird (siehe --list-presets); andere Optionen haben Vorrang.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>List the presets and what to look for in each, and exit.</source>
        <translation>Die Voreinstellungen auflisten, und worauf bei jeder zu achten ist, und beenden.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of passes over the training images (default 5).</source>
        <translation>Zahl der Durchgänge durch die Trainingsbilder (Vorgabe 5).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Images per batch (default 128).</source>
        <translation>Bilder je Batch (Vorgabe 128).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Units in each hidden layer, separated by commas (default 256).</source>
        <translation>Neuronen in jeder verdeckten Schicht, durch Kommas getrennt (Vorgabe 256).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Activation of the hidden units: relu, tanh, sigmoid, leaky_relu or identity (default relu).</source>
        <translation>Aktivierung der verdeckten Neuronen: relu, tanh, sigmoid, leaky_relu oder identity (Vorgabe relu).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Optimizer: sgd, momentum or adam (default adam).</source>
        <translation>Optimierer: sgd, momentum oder adam (Vorgabe adam).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Peak of the schedule (default 0.007, which suits adam; momentum needs about 0.1 and sgd about 1).</source>
        <translation>Höchstwert des Lernratenplans (Vorgabe 0.007, passend für adam; momentum braucht etwa 0.1 und sgd etwa 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Adam's ε (default 0.0001).</source>
        <translation>Adams ε (Vorgabe 0.0001).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Learning rate schedule: constant or one_cycle (default one_cycle).</source>
        <translation>Lernratenplan: constant oder one_cycle (Vorgabe one_cycle).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Strength of the L2 penalty on the weights (default 0.0).</source>
        <translation>Stärke der L2-Strafe auf die Gewichte (Vorgabe 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of hidden activations to drop (default 0.0).</source>
        <translation>Anteil der verdeckten Aktivierungen, die wegfallen (Vorgabe 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Scale of the first layer's initial weights relative to the initializer; small weights show structure sooner, and 0 sets every weight of the network to 0 (default 0.1).</source>
        <translation>Skala der Anfangsgewichte der ersten Schicht im Verhältnis zur Initialisierung; kleine Gewichte lassen früher Strukturen erkennen, und 0 setzt jedes Gewicht des Netzes auf 0 (Vorgabe 0.1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initializer of the weights: he_normal, he_uniform, glorot_normal or glorot_uniform (default he_normal).</source>
        <translation>Initialisierung der Gewichte: he_normal, he_uniform, glorot_normal oder glorot_uniform (Vorgabe he_normal).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initial bias of every hidden unit (default 0.1).</source>
        <translation>Anfangs-Bias jedes verdeckten Neurons (Vorgabe 0.1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Shift each image randomly by up to N pixels (default 0).</source>
        <translation>Jedes Bild zufällig um bis zu N Pixel verschieben (Vorgabe 0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Standard deviation of noise added to intensities from 0 to 1 (default 0.0).</source>
        <translation>Standardabweichung des Rauschens, das zu den Intensitäten von 0 bis 1 kommt (Vorgabe 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of training images (default 0: all but the validation images).</source>
        <translation>Zahl der Trainingsbilder (Vorgabe 0: alle außer den Validierungsbildern).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of training images with a random label (default 0.0).</source>
        <translation>Anteil der Trainingsbilder mit zufälligem Label (Vorgabe 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of images held out for validation, equally many of each class (default 5000).</source>
        <translation>Zahl der Bilder, die zur Validierung zurückgehalten werden, gleich viele von jeder Klasse (Vorgabe 5000).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Seed of the batch order, dropout, shifts and noise (default: --seed).</source>
        <translation>Startwert für die Reihenfolge der Batches, Dropout, Verschiebung und Rauschen (Vorgabe: --seed).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train this network further in place of a random start: a file of any form that netviz evaluate takes. Its layers and activation are kept.</source>
        <translation>Statt von einem Zufallsstart dieses Netz weiter trainieren: eine Datei in jeder Form, die netviz evaluate annimmt. Schichten und Aktivierung bleiben.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save the network here, as safetensors.</source>
        <translation>Das Netz hier speichern, als safetensors.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save loss and accuracy of each batch here, as CSV.</source>
        <translation>Verlust und Genauigkeit jedes Batches hier speichern, als CSV.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Print a single JSON object and nothing else.</source>
        <translation>Ein einziges JSON-Objekt ausgeben und sonst nichts.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Trace pixels, a hidden unit, a digit (or another class) or a connection.</source>
        <translation>Pixel, ein verdecktes Neuron, eine Ziffer (oder eine andere Klasse) oder eine Verbindung verfolgen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Without any of these, the report covers the whole image.</source>
        <translation>Ohne eine dieser Angaben umfasst der Bericht das ganze Bild.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add up to each digit's score before softmax (logit). If all selected pixels are dark, they send nothing; the report then assumes full intensity, and "hypothetical" is true.</source>
        <translation>Ein Pixel sendet seine Intensität mal seine Gewichte. Ein verdecktes Neuron gibt weiter, was es empfängt, mal das Verhältnis seiner Aktivierung zu seiner Summe (bei ReLU: alles oder nichts). Die Anteile aller Pixel und der Biases ergeben zusammen den Score vor Softmax (Logit) jeder Ziffer. Sind alle gewählten Pixel dunkel, senden sie nichts; der Bericht nimmt dann volle Intensität an, und "hypothetical" ist true.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>In JSON and CSV, "digit" is the number of the class, whatever the classes are.</source>
        <translation>In JSON und CSV ist "digit" die Nummer der Klasse, was auch immer die Klassen sind.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Network saved by train --save.</source>
        <translation>Netz, das mit train --save gespeichert wurde.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Number of the image, from 0.</source>
        <translation>Nummer des Bildes, ab 0.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Test or training images (default test).</source>
        <translation>Test- oder Trainingsbilder (Vorgabe test).</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Your own picture of digits, or of other shapes, instead of --image: a photo, a scan or a drawing, such as PNG, JPEG or WebP. Each shape is found, centered and scaled like MNIST's digits.</source>
        <translation>Eine eigene Bilddatei mit Ziffern oder anderen Formen anstelle von --image: ein Foto, ein Scan oder eine Zeichnung, etwa PNG, JPEG oder WebP. Jede Form wird gefunden, zentriert und skaliert wie die Ziffern von MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Which digit or shape of --digits-file to trace if it shows several, in reading order (default 1).</source>
        <translation>Welche Ziffer oder Form der --digits-file verfolgt wird, wenn sie mehrere zeigt, in Leserichtung gezählt (Vorgabe 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Pixel to trace, from 0,0 to 27,27; repeat the option to trace several together.</source>
        <translation>Pixel, das verfolgt wird, von 0,0 bis 27,27; wiederholen Sie die Option, um mehrere gemeinsam zu verfolgen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Hidden unit (neuron) to trace, from 0; 2:37 is unit 37 of the second hidden layer.</source>
        <translation>Verdecktes Neuron, das verfolgt wird, ab 0; 2:37 ist Neuron 37 der zweiten verdeckten Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Digit, or number of another class, to trace back to units and pixels.</source>
        <translation>Ziffer oder Nummer einer anderen Klasse, die zu Neuronen und Pixeln zurückverfolgt wird.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit or class.</source>
        <translation>Zu verfolgende Verbindung: 1:14,9-37 führt von einem Pixel zu einem Neuron, 2:37-3 von einem Neuron zu einer Ziffer oder Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network without the pixels, the hidden unit or the connection.</source>
        <translation>Das Netz noch einmal ohne die Pixel, das verdeckte Neuron oder die Verbindung rechnen lassen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network with the pixels at full intensity.</source>
        <translation>Das Netz noch einmal mit den Pixeln bei voller Intensität rechnen lassen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Rank the pixels by how much the score of the answer changes without each of them.</source>
        <translation>Die Pixel danach ordnen, wie stark sich der Score der Antwort ohne jedes von ihnen ändert.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Print only the sum, as comma-separated values.</source>
        <translation>Nur die Summe ausgeben, als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learn from one image, and show each stage.</source>
        <translation>Aus einem Bild lernen und jede Phase zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>The stages are: forward, the loss -log p, backpropagation (the derivatives of the loss with respect to every sum, weight and bias), the update, and forward again. The network file does not change.</source>
        <translation>Die Phasen sind: vorwärts, der Verlust -log p, Backpropagation (die Ableitungen des Verlusts nach jeder Summe, jedem Gewicht und jedem Bias), das Update und noch einmal vorwärts. Die Netzdatei ändert sich nicht.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>A connection is reinforced if its own change raises a digit's score before softmax (logit) for this image, and weakened if it lowers the score.</source>
        <translation>Eine Verbindung ist verstärkt, wenn ihre eigene Änderung bei diesem Bild den Score vor Softmax (Logit) einer Ziffer hebt, und abgeschwächt, wenn sie ihn senkt.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Label to learn (default: the image's own).</source>
        <translation>Label, das gelernt wird (Vorgabe: das des Bildes).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Optimizer, with fresh state: sgd, momentum or adam (default sgd).</source>
        <translation>Optimierer, mit frischem Zustand: sgd, momentum oder adam (Vorgabe sgd).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learning rate (default 0.003; 0.001 for adam).</source>
        <translation>Lernrate (Vorgabe 0.003; 0.001 für adam).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Repeat the step N times, and show the effect on 1,000 unseen images.</source>
        <translation>Den Schritt N-mal wiederholen und die Wirkung auf 1.000 neue Bilder zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Save the gradient of the loss here, as safetensors with the names of a network file.</source>
        <translation>Den Gradienten des Verlusts hier speichern, als safetensors mit den Namen einer Netzdatei.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Print only the digits at every stage, or with --repeat the effect of each step, as comma-separated values.</source>
        <translation>Nur die Ziffern in jeder Phase ausgeben, mit --repeat die Wirkung jedes Schritts, als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Count a network's parameters, layer by layer.</source>
        <translation>Die Parameter eines Netzes zählen, Schicht für Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>A network file (default: 784 → 256 → 10).</source>
        <translation>Eine Netzdatei (Vorgabe: 784 → 256 → 10).</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Print only the layers, as comma-separated values.</source>
        <translation>Nur die Schichten ausgeben, als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Read a network from a file, and measure it on the test images.</source>
        <translation>Ein Netz aus einer Datei lesen und auf den Testbildern messen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>What the file does not say, the scaling of its inputs and its activation, is settled by trying every possibility on training images.</source>
        <translation>Was die Datei nicht sagt, die Skalierung der Eingaben und die Aktivierung, wird durch Ausprobieren aller Möglichkeiten mit Trainingsbildern entschieden.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>A network: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ or scikit-learn (.skops).</source>
        <translation>Ein Netz: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ oder scikit-learn (.skops).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>How the inputs are scaled: unit, raw, standard, symmetric, inverted or inverted_raw (default: found by trying).</source>
        <translation>Wie die Eingaben skaliert sind: unit, raw, standard, symmetric, inverted oder inverted_raw (Vorgabe: durch Ausprobieren).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Activation of the hidden layers: relu, tanh, sigmoid or leaky_relu (default: found by trying).</source>
        <translation>Aktivierung der verdeckten Schichten: relu, tanh, sigmoid oder leaky_relu (Vorgabe: durch Ausprobieren).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Print only the trials that settle how the file is read, as comma-separated values.</source>
        <translation>Nur die Versuche ausgeben, die entscheiden, wie die Datei gelesen wird, als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Compare the networks in two files of any form.</source>
        <translation>Die Netze in zwei Dateien beliebiger Form vergleichen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Prints the test images that they read differently, and which hidden unit of A corresponds to which of B: the pairs whose incoming weights are most similar, chosen so that the sum of all similarities is as large as possible.</source>
        <translation>Gibt die Testbilder aus, die beide verschieden lesen, und welches verdeckte Neuron von A welchem von B entspricht: die Paare mit den ähnlichsten eingehenden Gewichten, so gewählt, dass die Summe aller Ähnlichkeiten möglichst groß ist.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Print only the test images that they read differently, as comma-separated values.</source>
        <translation>Nur die Testbilder ausgeben, die beide verschieden lesen, als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Write the network in IN to OUT.</source>
        <translation>Das Netz in IN nach OUT schreiben.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>The ending of OUT says in which form: .safetensors, .keras, .onnx or .npz. To the form that it came in, a network is written back bit for bit; in any other form its inputs are intensities from 0 to 1.</source>
        <translation>Die Endung von OUT sagt, in welcher Form: .safetensors, .keras, .onnx oder .npz. In die Form, aus der es kam, wird ein Netz Bit für Bit zurückgeschrieben; in jeder anderen Form sind seine Eingaben Intensitäten von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Whose names the tensors have in a safetensors file (default netviz).</source>
        <translation>Nach wem die Tensoren in einer safetensors-Datei benannt werden (Vorgabe netviz).</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Also write a short program beside OUT that rebuilds the network and reads an image.</source>
        <translation>Neben OUT auch ein kurzes Programm schreiben, das das Netz nachbaut und ein Bild liest.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Say which images a file or folder holds, and how they are read.</source>
        <translation>Angeben, welche Bilder eine Datei oder ein Ordner enthält und wie sie gelesen werden.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>IDX files under any name, NPZ, CSV, and folders of pictures by class are found by what they are. Images of other sizes are brought to 28×28; dark ink on light paper and exchanged rows and columns are recognized.</source>
        <translation>IDX-Dateien beliebigen Namens, NPZ, CSV und nach Klassen geordnete Bilderordner werden an ihrem Inhalt erkannt. Bilder anderer Größe werden auf 28×28 gebracht; dunkle Tinte auf hellem Papier und vertauschte Zeilen und Spalten werden erkannt.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Print only the number of images of each class, as comma-separated values.</source>
        <translation>Nur die Zahl der Bilder jeder Klasse ausgeben, als durch Kommas getrennte Werte.</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Watch a training elsewhere in the window.</source>
        <translation>Einem externen Training im Fenster zusehen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Each network that another program saves into the folder, in any form that netviz reads, becomes a moment of a run, in the order of the steps or epochs in the files' names, or else of time. A single file is followed as it is written again and again. A folder that is not there yet is waited for.</source>
        <translation>Jedes Netz, das ein anderes Programm in den Ordner speichert, in jeder Form, die netviz liest, wird ein Zeitpunkt eines Laufs, in der Reihenfolge der Schritte oder Epochen in den Dateinamen, sonst der Zeit. Eine einzelne Datei wird verfolgt, während sie immer wieder neu geschrieben wird. Auf einen Ordner, den es noch nicht gibt, wird gewartet.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write a worksheet about a network as a PDF to print.</source>
        <translation>Ein Arbeitsblatt zu einem Netz als PDF zum Ausdrucken schreiben.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Every student number has an image, units and weights of its own. All answers are computed from the network; the same options write the same sheet, and --answers its key.</source>
        <translation>Jede Nummer hat ihr eigenes Bild, eigene Neuronen und Gewichte. Alle Lösungen werden aus dem Netz berechnet; dieselben Optionen schreiben dasselbe Blatt und --answers die Lösungen dazu.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Seed of the run and of the questions (default 0; with --model, the seed of the run that it was saved from).</source>
        <translation>Startwert des Laufs und der Fragen (Vorgabe 0; mit --model der Startwert des Laufs, aus dem es gespeichert wurde).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Number of the student (default 1).</source>
        <translation>Nummer des Blatts (Vorgabe 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Several students in one file, such as 1-30.</source>
        <translation>Mehrere Nummern in einer Datei, etwa 1-30.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write the key, with the working, instead of the sheet.</source>
        <translation>Statt des Blatts die Lösungen schreiben, mit dem Rechenweg.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Batches to train before the questions are asked (default 100; with --epochs, all of them).</source>
        <translation>Batches, die vor den Fragen trainiert werden (Vorgabe 100; mit --epochs alle).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Length of the run in epochs (default 5).</source>
        <translation>Länge des Laufs in Epochen (Vorgabe 5).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Ask about a saved network instead of training one.</source>
        <translation>Nach einem gespeicherten Netz fragen, statt eines zu trainieren.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Size of the paper (default a4).</source>
        <translation>Größe des Papiers (Vorgabe a4).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>The PDF file (default worksheet.pdf, or worksheet-answers.pdf with --answers).</source>
        <translation>Die PDF-Datei (Vorgabe worksheet.pdf, mit --answers worksheet-answers.pdf).</translation>
    </message>
    <message>
        <extracomment>netviz --help of lesson</extracomment>
        <source>Check a lesson file, or list the words that lessons can use.</source>
        <translation>Eine Lektionsdatei prüfen oder die Wörter auflisten, die Lektionen verwenden können.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.</source>
        <translation>Training, Bildrate, Klick, Zeitpunkte, Miniaturbilder, Voreinstellungen und Start messen oder nur die Teile, die Sie nennen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Two parts are measured only if they are named. In endurance, a window trains while everything that can be done in it is done at random, and a line for each minute says what it holds. In peers, the other libraries that are installed (PyTorch, JAX, Keras, scikit-learn) train the same network on the same cores, in turns with netviz.</source>
        <translation>Zwei Teile werden nur gemessen, wenn sie genannt sind. Bei endurance trainiert ein Fenster, während darin zufällig alles getan wird, was sich tun lässt; eine Zeile je Minute nennt, was es belegt. Bei peers trainieren die anderen installierten Bibliotheken (PyTorch, JAX, Keras, scikit-learn) abwechselnd mit netviz dasselbe Netz auf denselben Kernen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured on Qt's offscreen platform, which draws everything but shows nothing.</source>
        <translation>Verhältnisse gelten auf jeder Maschine; Zeiten hängen von dieser Maschine und ihrer Last ab. Ohne Bildschirm wird das Fenster auf Qts Plattform offscreen gemessen, die alles zeichnet, aber nichts zeigt.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Length of the part endurance.</source>
        <translation>Länge des Teils endurance.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Of what is done at random in the part endurance.</source>
        <translation>Startwert für alles, was im Teil endurance zufällig getan wird.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure more briefly and less precisely.</source>
        <translation>Kürzer und weniger genau messen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>Check a lesson file, and print every problem with its place.</source>
        <translation>Eine Lektionsdatei prüfen und jedes Problem mit seiner Stelle ausgeben.</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>The exit status is 0 if the lesson can be used, else 1.</source>
        <translation>Der Exit-Status ist 0, wenn die Lektion verwendbar ist, sonst 1.</translation>
    </message>
    <message>
        <extracomment>netviz --help of words</extracomment>
        <source>List the facts, the actions and the views that a lesson can speak of.</source>
        <translation>Die Angaben, Aktionen und Ansichten auflisten, von denen eine Lektion sprechen kann.</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a class</source>
        <translation>Klick auf Neuron oder Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or class to its numbers: select it, open Sums</source>
        <translation>Ein Pixel, ein Neuron oder eine Klasse wählen; die Summen öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next shape of a picture</source>
        <translation>Vorige oder nächste Form der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw an image, or return to the data set</source>
        <translation>Ein Bild zeichnen oder zum Datensatz zurückkehren</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous sha&amp;pe of the picture</source>
        <translation>&amp;Vorige Form der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous shape of the picture that was opened</source>
        <translation>Die vorige Form der geöffneten Bilddatei lesen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next shape of the picture</source>
        <translation>&amp;Nächste Form der Bilddatei</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next shape of the picture that was opened</source>
        <translation>Die nächste Form der geöffneten Bilddatei lesen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of shapes</source>
        <translation>Eine Sitzung, ein Netz, Bilder zum Lernen oder ein Bild mit Formen öffnen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that class; while drawing, label the drawing</source>
        <translation>Nächstes Bild dieser Klasse; beim Zeichnen: ihr Label geben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or class: the sums beside the network</source>
        <translation>Nach einem Pixel, einem Neuron oder einer Klasse fragen: die Summen neben dem Netz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the class that they vote for most</source>
        <translation>Die verdeckten Neuronen nach der Klasse ordnen, für die sie am stärksten stimmen</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of shapes</source>
        <translation>Bilder mit Formen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each class</source>
        <translation>Wirkung auf jede Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, classes: δ = p - y</source>
        <translation>3 Backpropagation, Klassen: δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a class's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>Verbindungen, die bei diesem Bild jetzt mehr zum Score vor Softmax (Logit) einer Klasse beitragen (verstärkt) oder weniger (abgeschwächt)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other classes</source>
        <translation>andere Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct class strengthened"</source>
        <translation>Ausnahmen von der Regel "Bei richtiger Antwort wird der Weg verstärkt; bei falscher werden die starken Verbindungen abgeschwächt und die zur richtigen Klasse verstärkt"</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to class {digit}</source>
        <translation>Verbindung von Pixel {pixel} zu Klasse {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to class {digit}</source>
        <translation>Verbindung von Neuron {source} zu Klasse {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to class {digit}</source>
        <translation>Verbindung von Neuron {source} der verdeckten Schicht {before} zu Klasse {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no shape {number}; it shows {n}.</source>
        <translation>{name} zeigt keine Form {number}; Zahl der Formen: {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} shapes: {answers}</source>
        <translation>{n} Formen: {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a class; omit it</source>
        <translation>--without entfernt Pixel, ein verdecktes Neuron oder eine Verbindung, aber keine Klasse; lassen Sie es weg</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, shape {number} of {n}</source>
        <translation>{path}, Form {number} von {n}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each class, divided by the final total</source>
        <translation>Softmax: exp(z - max) jeder Klasse, geteilt durch die Endsumme</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: it has no contrast, so choose another one.</source>
        <translation>Auf dem Bild ist nichts zu lesen: Es hat keinen Kontrast; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it is a stroke, so choose another one.</source>
        <translation>Auf dem Bild ist nichts zu lesen: Nichts darin ist ein Strich; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>Auf dem Bild ist nichts zu lesen: Nichts darin hebt sich als Strich ab; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of shapes, or a lesson (.toml).</source>
        <translation>{name} ist nichts, was netviz öffnet: eine Sitzung (.netviz), ein Netz ({endings}), Bilder zum Lernen (IDX, NPZ, CSV oder ein Ordner), ein Bild mit Formen oder eine Lektion (.toml).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one image.</source>
        <translation>Die Zeichnung hat {parts} getrennte Formen nebeneinander; das Netz liest alles zusammen als ein Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen images in the middle.</source>
        <translation>Die Zeichnung liegt {offset:.0f} Pixel neben der Mitte; das Netz hat nur Bilder in der Mitte gesehen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the classes.</source>
        <translation>{silent:,} von {units:,} Neuronen ({share:.1%}) feuern bei keinem von {images:,} Bildern: Bei den Klassen kommt fast nichts an.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any class.</source>
        <translation>Neuron {unit:,} feuert bei keinem von {images:,} Bildern, trägt also zu keiner Klasse etwas bei.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any class.</source>
        <translation>{silent:,} von {units:,} Neuronen ({share:.1%}) feuern bei keinem von {images:,} Bildern, tragen also zu keiner Klasse etwas bei.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>Auch die Biases der Klassen ändern sich, und der von {label} steigt: Diese Änderung trägt keine Verbindung, und sie gilt für jedes Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>Auch die Biases der Klassen ändern sich, und der von {label} sinkt: Diese Änderung trägt keine Verbindung, und sie gilt für jedes Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>Auch die Biases der Klassen ändern sich, außer dem von {label}: Diese Änderung trägt keine Verbindung, und sie gilt für jedes Bild.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other classes is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>1 Verbindung zu den anderen Klassen wird abgeschwächt, obwohl die Antwort richtig ist: Wahrscheinlichkeiten ergeben zusammen 1, also wächst die von {label} nur, wenn die anderen schrumpfen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other classes are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>{count:,} Verbindungen zu den anderen Klassen werden abgeschwächt, obwohl die Antwort richtig ist: Wahrscheinlichkeiten ergeben zusammen 1, also wächst die von {label} nur, wenn die anderen schrumpfen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other classes' scores, weighted by p, even more.</source>
        <translation>1 Verbindung in Schicht {layer} senkt selbst den Score (Logit) von {label}: Über ihr Neuron senkt sie die Scores der anderen Klassen, mit p gewichtet, noch mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other classes' scores, weighted by p, even more.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} senken selbst den Score (Logit) von {label}: Über ihre Neuronen senken sie die Scores der anderen Klassen, mit p gewichtet, noch mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other classes lowers the loss by more than this costs.</source>
        <translation>1 Verbindung in Schicht {layer} hebt den Score (Logit) der falschen Antwort {answer} an: Ihre Wirkung auf die anderen Klassen senkt den Verlust um mehr, als das kostet.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other classes lowers the loss by more than this costs.</source>
        <translation>{count:,} Verbindungen in Schicht {layer} heben den Score (Logit) der falschen Antwort {answer} an: Ihre Wirkung auf die anderen Klassen senkt den Verlust um mehr, als das kostet.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other classes cost more.</source>
        <translation>1 Neuron, das für {label} stimmt, wird gesenkt: Mit p - y gewichtet, kosten seine Stimmen für andere Klassen mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other classes cost more.</source>
        <translation>{count:,} Neuronen, die für {label} stimmen, werden gesenkt: Mit p - y gewichtet, kosten ihre Stimmen für andere Klassen mehr.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten classes.</source>
        <translation>Die Ausgabeschicht sieht das Bild als eine einzige Zahl, also kann das Netz nur einige der zehn Klassen unterscheiden.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one class in ten.</source>
        <translation>Bei zufälligen Labels gibt es keine Regel zu lernen; das Netz lernt sie dennoch Bild für Bild auswendig, während die Validierungsgenauigkeit beim Zufall bleibt, eine von zehn Klassen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no class {value}: they go from 0 to {last}</source>
        <translation>in „{text}“: Klasse {value} gibt es nicht, die Klassen gehen von 0 bis {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no class {value} to click</source>
        <translation>es gibt keine Klasse {value}, auf die man klicken könnte</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The classes that the network can answer.</source>
        <translation>Die Klassen, mit denen das Netz antworten kann.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or class.</source>
        <translation>Der Bias eines Neurons oder einer Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability; an empty drawing has none.</source>
        <translation>Die Klasse mit der höchsten Wahrscheinlichkeit; eine leere Zeichnung hat keine.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class, from 0 to 1.</source>
        <translation>Die Wahrscheinlichkeit einer Klasse, von 0 bis 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a class before softmax.</source>
        <translation>Der Score einer Klasse vor Softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected class; −1 if there is none.</source>
        <translation>Die ausgewählte Klasse; −1, wenn es keine gibt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a class through the units that fire.</source>
        <translation>Was das ausgewählte Pixel durch die feuernden Neuronen an eine Klasse sendet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a class.</source>
        <translation>Wie viele aller Trainings- und Validierungsbilder eine Klasse zeigen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability before the learning step.</source>
        <translation>Die Klasse mit der höchsten Wahrscheinlichkeit vor dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class before the learning step.</source>
        <translation>Die Wahrscheinlichkeit einer Klasse vor dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class after the learning step.</source>
        <translation>Die Wahrscheinlichkeit einer Klasse nach dem Lernschritt.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step reinforced.</source>
        <translation>Zu einer Klasse: wie viele ihrer Verbindungen der Schritt verstärkt hat.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step weakened.</source>
        <translation>Zu einer Klasse: wie viele ihrer Verbindungen der Schritt abgeschwächt hat.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step left unchanged.</source>
        <translation>Zu einer Klasse: wie viele ihrer Verbindungen der Schritt unverändert ließ.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a class.</source>
        <translation>Eine Klasse auswählen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the classes</source>
        <translation>die Verbindungen von den Neuronen zu den Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the classes with their probabilities</source>
        <translation>die Klassen mit ihren Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each class</source>
        <translation>die Wirkung auf jede Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each class</source>
        <translation>die Gewichte von den Neuronen zu jeder Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every class</source>
        <translation>Was jede angeheftete Auswahl zu jeder Klasse beiträgt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every class's score before softmax (logit):</source>
        <translation>Was jede zum Score vor Softmax (Logit) jeder Klasse beiträgt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, classes or connections. Each keeps its color in every view, and a table here shows what each one adds to each class.</source>
        <translation>Heften Sie bis zu {count} Pixel, Neuronen, Klassen oder Verbindungen an. Jede Auswahl behält ihre Farbe in allen Ansichten, und eine Tabelle zeigt hier, was sie zu jeder Klasse beiträgt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The class</source>
        <translation>Die Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>class {digit}</source>
        <translation>Klasse {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each class</source>
        <translation>Was bei jeder Klasse ankommt</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A class's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>Der Score (Logit) einer Klasse ist die Summe über alle Pixel und Biases; der höchste Score ist die Antwort. Zeigen Sie auf etwas, um seinen Anteil zu sehen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each class:</source>
        <translation>{effect} Was bei jeder Klasse ankommt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each class:</source>
        <translation>Seine Aktivierung ist {activation}. Was es zu jeder Klasse beiträgt:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each class:</source>
        <translation>Beitrag zu jeder Klasse:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the class</source>
        <translation>Das Gewicht vom Neuron zur Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all classes</source>
        <translation>Die Wahrscheinlichkeit: exp geteilt durch die Summe über alle Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A class cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>Eine Klasse lässt sich nicht entfernen. Wählen Sie Pixel, ein Neuron oder eine Verbindung aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the class's score before softmax (logit) changes without this pixel</source>
        <translation>Wie stark sich der Score vor Softmax (Logit) der Klasse ohne dieses Pixel ändert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The class's score before softmax (logit) without this pixel</source>
        <translation>Der Score vor Softmax (Logit) der Klasse ohne dieses Pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten classes about 2.3.</source>
        <translation>Wie falsch das Netz liegt: minus der natürliche Logarithmus der Wahrscheinlichkeit, die es dem Label gibt. Eine sichere und richtige Antwort hat den Verlust 0, Raten unter zehn Klassen etwa 2,3.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten classes gives about 10%.</source>
        <translation>Der Anteil der Bilder, deren Antwort das Label ist. Wer eine von zehn Klassen rät, kommt auf etwa 10 %.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or class grows: its share of the blame. A class’s δ is its probability, minus 1 for the label.</source>
        <translation>Wie schnell der Verlust steigt, wenn die Summe eines Neurons oder einer Klasse wächst: ihr Anteil an der Schuld. Das δ einer Klasse ist ihre Wahrscheinlichkeit, beim Label minus 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For class {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>Für Klasse {label} ist es {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the classes through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>Der Fehler wandert von den Klassen durch die Neuronen zurück zu jedem Gewicht, um zu klären, wie viel Schuld jedes trägt. Verbindungen, die für eine falsche Antwort sprachen, werden abgeschwächt, die für das Label verstärkt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a class adds to its sum, whatever the image shows. There is one for each unit and one for each class.</source>
        <translation>Eine Zahl, die ein Neuron oder eine Klasse zu seiner Summe addiert, was auch immer das Bild zeigt. Es gibt einen Bias für jedes Neuron und einen für jede Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Class 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>Klasse 0 hat den Bias {bias(2, 0):+.3f}, Neuron 0 hat {bias(1, 0):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a class; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>Eine Linie von einem Pixel zu einem Neuron oder von einem Neuron zu einer Klasse; jede hat ein Gewicht. Alle werden gezeichnet: blau für positive Zahlen, orange für negative; je größer die Zahl, desto deutlicher die Linie.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each class</source>
        <translation>Wirkung auf jede Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each class’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>Was die Auswahl durch die feuernden Neuronen zum Score jeder Klasse beiträgt. Die Wirkungen aller Pixel und Biases ergeben zusammen genau diesen Score.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of class {answer}.</source>
        <translation>Das ausgewählte Pixel trägt {reaches(answer):+.4f} zum Score der Klasse {answer} bei.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a class: every activation times its weight, plus the bias. It can be any number; the class with the highest score is the answer.</source>
        <translation>Die Summe, die bei einer Klasse ankommt: jede Aktivierung mal ihr Gewicht, plus der Bias. Sie kann jede Zahl sein; die Klasse mit dem höchsten Score ist die Antwort.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of class {answer} is {logit(answer):+.3f}.</source>
        <translation>Der Score der Klasse {answer} ist {logit(answer):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of class {answer} becomes {probability(answer):.1%}.</source>
        <translation>Aus dem Score {logit(answer):+.3f} der Klasse {answer} wird {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a class, computed by softmax. All of them add up to 100%, even for an image that shows nothing to read.</source>
        <translation>Wie sicher das Netz bei einer Klasse ist, berechnet mit Softmax. Alle zusammen ergeben 100 %, selbst bei einem Bild, auf dem nichts zu lesen ist.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives class {answer} a probability of {probability(answer):.1%}.</source>
        <translation>Das Netz gibt der Klasse {answer} die Wahrscheinlichkeit {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The class with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>Die Klasse mit der höchsten Wahrscheinlichkeit. Sie ist grün, wenn sie mit dem Label übereinstimmt, und violett, wenn nicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the classes: a unit that fires votes for a class if its weight is blue, and against it if orange. Each row is a class, each column a unit.</source>
        <translation>Die Gewichte von den Neuronen zu den Klassen: Ein feuerndes Neuron stimmt für eine Klasse, wenn sein Gewicht blau ist, und gegen sie, wenn es orange ist. Jede Zeile ist eine Klasse, jede Spalte ein Neuron.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous shape of the picture (Shift+Left)</source>
        <translation>Vorige Form der Bilddatei (Umschalt+Links)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next shape of the picture (Shift+Right)</source>
        <translation>Nächste Form der Bilddatei (Umschalt+Rechts)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw an image here.

The right button erases.
Esc goes back.</source>
        <translation>Zeichnen Sie hier ein Bild.

Die rechte Taste radiert.
Esc führt zurück.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each shape</source>
        <translation>Die Bilddatei, mit einem Rahmen um jede Form</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9)</source>
        <translation>Nächstes Bild einer Klasse (0 bis 9)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw an image (D); Shift+D draws on this image</source>
        <translation>Ein Bild zeichnen (D); Umschalt+D zeichnet auf diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Richtige Antwort:&lt;/b&gt; Keine Verbindung zur richtigen Klasse, {label}, ändert ihren Beitrag.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right class, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;Richtige Antwort,&lt;/b&gt; aber die Faustregel gilt nicht für jede Verbindung: Zur richtigen Klasse, {label}, werden {reinforced} verstärkt und {weakened} abgeschwächt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right class, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Richtige Antwort:&lt;/b&gt; Aktive Verbindungen zur richtigen Klasse, {label}, werden noch weiter verstärkt ({reinforced} von {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong class, {answer}, or into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Falsche Antwort:&lt;/b&gt; Trotzdem ändert keine Verbindung zur falschen Klasse, {answer}, oder zur richtigen, {label}, ihren Beitrag.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong class, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right class, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;Falsche Antwort,&lt;/b&gt; aber die Faustregel gilt nicht für jede Verbindung: Zur falschen Klasse, {answer}, werden {weakened} abgeschwächt und {answer_reinforced} verstärkt; zur richtigen, {label}, werden {reinforced} verstärkt und {label_weakened} abgeschwächt.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong class, {answer}, are weakened ({weakened} of {total}); those into the right class, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Falsche Antwort:&lt;/b&gt; Aktive Verbindungen zur falschen Klasse, {answer}, werden abgeschwächt ({weakened} von {total}); die zur richtigen, {label}, werden verstärkt ({reinforced} von {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the class's sum</source>
        <translation>Score vor Softmax (Logit): die Summe der Klasse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the class whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>Wo die Verbindungen beginnen, und die Klasse, deren Score sie ändern: Die von den Neuronen führen direkt zu ihr, die von den Pixeln über die Neuronen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the class's score before softmax (logit) for this image</source>
        <translation>Ihre Änderung hebt den Score vor Softmax (Logit) der Klasse bei diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the class's score before softmax (logit) for this image</source>
        <translation>Ihre Änderung senkt den Score vor Softmax (Logit) der Klasse bei diesem Bild</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other class.</source>
        <translation>Der Verlust sagt in einer Zahl, wie falsch die Antwort ist: 0 nur, wenn das Label alle Wahrscheinlichkeit bekommt. Das Ziel y ist 1 für das Label und 0 für jede andere Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a class, δ (delta), is its probability minus its target.</source>
        <translation>Backpropagation: Der Fehler fließt von den Klassen zurück zu jedem Gewicht. Jedes Gewicht bekommt einen Gradienten: wie stark sich der Verlust ändern würde, wenn das Gewicht ein wenig stiege. Der Fehler bei einer Klasse, δ (Delta), ist ihre Wahrscheinlichkeit minus ihr Ziel.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a class.</source>
        <translation>x ist die Intensität eines Pixels, w das Gewicht von ihm zu einem Neuron, a, was das Neuron weitergibt, und v das Gewicht von ihm zu einer Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a class</source>
        <translation>{start}
{guess}
▶ Trainieren (Leertaste) und zusehen,
oder Pixel, Neuron, Klasse anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start:
nothing learned yet
{guess}
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a class</source>
        <translation>Zufallsstart:
noch nichts gelernt
{guess}
▶ Trainieren
(Leertaste) und zusehen,
oder Pixel, Neuron,
Klasse anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0:
nothing learned yet
{guess}
▶ Train (Space)
to watch it learn,
or click a pixel,
a unit or a class</source>
        <translation>Alle Gewichte sind 0:
noch nichts gelernt
{guess}
▶ Trainieren
(Leertaste) und zusehen,
oder Pixel, Neuron,
Klasse anklicken</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every class gets the same probability: {probability}.</source>
        <translation>Alle Gewichte sind 0, also hat kein Pixel eine Wirkung, und jede Klasse bekommt dieselbe Wahrscheinlichkeit: {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each class.</source>
        <translation>Jede Linie ist eine Verbindung: Alle {pixels} Pixel führen zu jedem von {units} Neuronen und alle {units} Neuronen zu jeder Klasse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the classes.</source>
        <translation>Jede Linie ist eine Verbindung: Von den {pixels} Pixeln bis zu den Klassen ist alles mit allem in der nächsten Schicht verbunden.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>Backpropagation: Der Fehler fließt von den Klassen zurück und zeigt für jedes Gewicht, ob ein höheres {name} wahrscheinlicher machen würde oder unwahrscheinlicher.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the classes, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>Die Pixel, die verdeckten Neuronen und die Klassen, mit allen Verbindungen dazwischen. Das Mausrad vergrößert, Ziehen verschiebt; Strg+0 zeigt das ganze Netz; Strg und eine Pfeiltaste wählen den nächsten Teil aus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <comment>within a sentence</comment>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the class's score over the image</source>
        <translation>Über dem Bild den Anteil jedes Pixels am Score der Klasse zeigen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a class's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>Die Auswahl in jedem Schnappschuss: was ein Pixel zur Antwort sendet, die Aktivierung eines Neurons, die Wahrscheinlichkeit einer Klasse
oder das Gewicht einer Verbindung; ohne Auswahl die Wahrscheinlichkeit des Labels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the classes; each combines the activations of the first layer.</source>
        <translation>Zahl der Neuronen in einer zweiten verdeckten Schicht, zwischen der ersten und den Klassen; jedes verknüpft die Aktivierungen der ersten Schicht.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a class at the right of the network.</source>
        <translation>Antworten Sie mit einem Klick auf eine Klasse rechts im Netz.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 classes</source>
        <translation>Ein kleines Netz: 16 Pixel, 4 Neuronen, 3 Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Class {digit}</source>
        <translation>Klasse {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on class {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Wirkung auf Klasse {digit}: &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 classes</source>
        <translation>3 Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the classes</source>
        <translation>Gewichte von den verdeckten Neuronen zu den Klassen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each class, one column for each hidden unit. Click a cell to select its connection, or a class to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>Eine Zeile für jede Klasse, eine Spalte für jedes verdeckte Neuron. Ein Klick auf eine Zelle wählt ihre Verbindung aus, ein Klick auf eine Klasse die Klasse; Strg und eine Pfeiltaste wählen die nächste Zelle aus.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} classes</source>
        <translation><numerusform>L{layer} · {count} Neuron → {digits} Klassen</numerusform><numerusform>L{layer} · {count} Neuronen → {digits} Klassen</numerusform></translation>
    </message>
</context>
</TS>
