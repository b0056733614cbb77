<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Suivant : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Show the next image of a {name}, or label the drawing as {name} ({key})</source>
        <translation>Afficher l’image suivante de cette classe ({name}), ou donner l’étiquette {name} au dessin ({key})</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Previous or next selection</source>
        <translation>Sélection précédente ou suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run without it, at full ink; which pixels matter most</source>
        <translation>Sans la sélection, à pleine encre ; pixels les plus importants</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Pin the selection to compare it; remove all pins</source>
        <translation>Épingler la sélection ; retirer toutes les épingles</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the previous selection</source>
        <translation>Revenir à la sélection précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the next selection</source>
        <translation>Passer à la sélection suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Clear the selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection and close the flattened image; with nothing to close, return to the live network, leave the drawing, or leave the walk</source>
        <translation>Effacer la sélection et fermer l’image aplatie ; s’il n’y a rien à fermer, revenir au réseau en direct, quitter le dessin ou la visite</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection; then return to the live network, or leave the walk</source>
        <translation>Effacer la sélection ; ensuite revenir au réseau en direct ou quitter la visite</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run with&amp;out the selection</source>
        <translation>Calculer s&amp;ans la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network without the selection</source>
        <translation>Refaire le calcul du réseau sans la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run at full &amp;ink</source>
        <translation>Calculer à pleine e&amp;ncre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity</source>
        <translation>Refaire le calcul du réseau avec les pixels sélectionnés à pleine intensité</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Which pixels &amp;matter most</source>
        <translation>Pixels les plus i&amp;mportants</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Rank the pixels by the effect of removing them</source>
        <translation>Classer les pixels selon l’effet de leur suppression</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Pin the selection</source>
        <translation>Épin&amp;gler la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Keep the selection in its own color to compare it with others</source>
        <translation>Garder la sélection dans sa propre couleur pour la comparer à d’autres</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Remove all pins</source>
        <translation>&amp;Retirer toutes les épingles</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Stop comparing selections</source>
        <translation>Ne plus comparer de sélections</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a pixel</source>
        <translation>Clic sur un pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace its signal</source>
        <translation>Suivre son signal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Shift+click, drag</source>
        <translation>Maj+clic, glisser</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Select several pixels</source>
        <translation>Sélectionner plusieurs pixels</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a digit</source>
        <translation>Clic sur un neurone caché ou un chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace what it receives and sends, or the votes for it</source>
        <translation>Suivre ce qu’il reçoit et envoie, ou les votes pour lui</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a line, Ctrl+click a pixel</source>
        <translation>Clic sur une ligne, Ctrl+clic sur un pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace one connection</source>
        <translation>Suivre une seule connexion</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>In the network, image, tiles and votes: move the selection; it stops at the edge</source>
        <translation>Réseau, image, vignettes et votes : déplacer la sélection, jusqu’au bord</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrow, F3</source>
        <translation>Ctrl+flèche, F3</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or digit to its numbers: select it, open Sums</source>
        <translation>D’un élément à ses nombres : le sélectionner, ouvrir Sommes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Presets</source>
        <translation>&amp;Préréglages</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>T&amp;ime</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>I&amp;mage</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Digits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Draw</source>
        <comment>menu</comment>
        <translation>&amp;Dessiner</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Order units</source>
        <translation>&amp;Ordre des neurones</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Wor&amp;kspaces</source>
        <translation>Espaces de tr&amp;avail</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Ask</source>
        <comment>menu</comment>
        <translation>Inte&amp;rroger</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Learn</source>
        <comment>menu</comment>
        <translation>A&amp;pprendre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next digit of a picture</source>
        <translation>Chiffre précédent ou suivant de l’image ouverte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Draw</source>
        <comment>do it now</comment>
        <translation>&amp;Dessiner</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw a digit, or return to the data set</source>
        <translation>Dessiner un chiffre, ou revenir au jeu de données</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Edit as a drawing</source>
        <translation>&amp;Modifier comme un dessin</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw on the current image</source>
        <translation>Dessiner sur l’image actuelle</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Undo the last stroke</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Red&amp;o</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Redo the last undone stroke</source>
        <translation>Rétablir le dernier trait annulé</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>C&amp;lear the drawing</source>
        <translation>&amp;Effacer le dessin</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Erase all ink</source>
        <translation>Effacer toute l’encre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Center the drawing</source>
        <translation>&amp;Centrer le dessin</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Center and scale it for the network, like MNIST's digits</source>
        <translation>Centrer et mettre à l’échelle le dessin pour le réseau, comme les chiffres de MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a p&amp;icture…</source>
        <translation>&amp;Ouvrir une image…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a picture file for the network to read</source>
        <translation>Ouvrir un fichier image que le réseau lira</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Pa&amp;ste a picture</source>
        <translation>Co&amp;ller une image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Paste a picture from the clipboard for the network to read</source>
        <translation>Coller une image du presse-papiers que le réseau lira</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous di&amp;git of the picture</source>
        <translation>Chiffre &amp;précédent de l’image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous digit of the picture that was opened</source>
        <translation>Lire le chiffre précédent de l’image ouverte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next digit of the picture</source>
        <translation>Chiffre &amp;suivant de l’image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next digit of the picture that was opened</source>
        <translation>Lire le chiffre suivant de l’image ouverte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Sa&amp;ve the image…</source>
        <translation>Enre&amp;gistrer l’image…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Save the 28 by 28 pixels that the network reads as a PNG file</source>
        <translation>Enregistrer dans un fichier PNG les 28 × 28 pixels que lit le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>E, right mouse button</source>
        <translation>E, bouton droit de la souris</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: erase</source>
        <translation>Dans le dessin : effacer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Arrows, Return</source>
        <translation>Flèches, Entrée</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: move the pen; lower or lift it</source>
        <translation>Dans le dessin : déplacer le stylo ; le poser ou le lever</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: return to the data set</source>
        <translation>Dans le dessin : revenir au jeu de données</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>A training elsewhere is kept in its own files; the network can be saved</source>
        <translation>Un entraînement mené ailleurs reste dans ses propres fichiers ; le réseau peut être enregistré</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save everything as it is now: all runs, and what is on the screen; training can go on from it</source>
        <translation>Enregistrer tout dans l’état actuel : tous les essais et ce qui est à l’écran ; l’entraînement pourra reprendre de là</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of digits</source>
        <translation>Ouvrir une session, un réseau, un jeu de données ou une image de chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a fol&amp;der…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a folder of images to learn from, or of the checkpoints of a training elsewhere</source>
        <translation>Ouvrir un jeu de données (un dossier d’images), ou les points de contrôle d’un entraînement mené ailleurs</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Return to &amp;MNIST</source>
        <translation>Revenir à &amp;MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Learn from the 70,000 digits that come with netviz again</source>
        <translation>Apprendre à nouveau avec les 70 000 chiffres fournis avec netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Forget which files were opened or saved last</source>
        <translation>Oublier les derniers fichiers ouverts ou enregistrés</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Save the session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session &amp;as…</source>
        <translation>Enregistrer la session &amp;sous…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session in another file</source>
        <translation>Enregistrer la session dans un autre fichier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the &amp;network…</source>
        <translation>Enregistrer le rése&amp;au…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the parameters of the network shown</source>
        <translation>Enregistrer les paramètres du réseau affiché</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Follow a &amp;training…</source>
        <translation>Suivre un en&amp;traînement…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Show the networks that another program saves into a folder, as they appear</source>
        <translation>Afficher les réseaux qu’un autre programme enregistre dans un dossier, au fur et à mesure</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Stop follow&amp;ing</source>
        <translation>Arrêter le su&amp;ivi</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Look for no more checkpoints; those that were found stay</source>
        <translation>Ne plus chercher de points de contrôle ; ceux déjà trouvés restent</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a &amp;picture…</source>
        <translation>Enregistrer une ima&amp;ge…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a picture of the window as PNG, SVG or PDF</source>
        <translation>Enregistrer une image de la fenêtre en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Film of the training…</source>
        <translation>&amp;Film de l’entraînement…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save how the connections change as a GIF or MP4 film</source>
        <translation>Enregistrer l’évolution des connexions sous forme de film GIF ou MP4</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Worksheet…</source>
        <translation>Fiche d’e&amp;xercices…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write questions about this network to print, with a key</source>
        <translation>Rédiger des questions sur ce réseau, à imprimer, avec leur corrigé</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Handout…</source>
        <translation>&amp;Polycopié…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write what is on the screen, with its numbers in words, as a page to print</source>
        <translation>Rédiger une page à imprimer qui montre ce qui est à l’écran et en explique les nombres</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Walk through the network</source>
        <translation>&amp;Visite guidée du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through the network step by step, on a run of its own</source>
        <translation>Parcourir le réseau pas à pas, sur un essai séparé</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>A &amp;small network…</source>
        <translation>Un &amp;petit réseau…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show a network so small that every weight is a number on its line</source>
        <translation>Afficher un réseau si petit que chaque poids est un nombre sur sa ligne</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Open a &amp;lesson…</source>
        <translation>Ouvrir une &amp;leçon…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through a lesson from a file</source>
        <translation>Suivre une leçon lue dans un fichier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Presenter's &amp;notes</source>
        <translation>&amp;Notes de présentation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the notes of this lesson in a window of their own, for the teacher</source>
        <translation>Afficher les notes de cette leçon dans une fenêtre séparée, pour l’enseignant</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel by typing</source>
        <translation>Trouver une commande, un réglage ou un panneau en tapant son nom</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel</source>
        <translation>Trouver une commande, un réglage ou un panneau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Keyboard and mouse</source>
        <translation>Clavier et &amp;souris</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>List all keys and mouse gestures</source>
        <translation>Afficher toutes les touches et tous les gestes de la souris</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What is &amp;this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what Tab has gone to, or else what is pointed at or clicked next; twice: what has the keyboard</source>
        <translation>Expliquer ce que Tab vient d’atteindre, sinon ce que vous pointerez ou cliquerez ; deux fois : ce qui a le focus</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what is pointed at next, or clicked; twice: what has the keyboard</source>
        <translation>Expliquer ce que vous pointerez ou cliquerez ; deux fois : ce qui a le focus</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What every word means, with the number at hand</source>
        <translation>Le sens de chaque mot, avec sa valeur du moment</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;About netviz</source>
        <translation>À pr&amp;opos de netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the version and licenses</source>
        <translation>Afficher la version et les licences</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous or next image</source>
        <translation>Image précédente ou suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next or previous misread image</source>
        <translation>Image mal lue suivante ou précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that digit; while drawing, label the drawing</source>
        <translation>Image suivante de ce chiffre ; sur un dessin : son étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;{digit}</source>
        <translation>Suivant : &amp;{digit}</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image of a {digit}, or label the drawing as {digit}</source>
        <translation>Afficher l’image suivante de cette classe ({digit}), ou donner l’étiquette {digit} au dessin</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image</source>
        <translation>Afficher l’image précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image</source>
        <translation>Afficher l’image suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Random</source>
        <translation>Au &amp;hasard</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show a random image</source>
        <translation>Afficher une image au hasard</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Random image</source>
        <translation>Image au hasard</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;misread</source>
        <translation>&amp;Mal lue suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image that the network currently misreads</source>
        <translation>Afficher l’image suivante que le réseau lit mal actuellement</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous m&amp;isread</source>
        <translation>Mal lue p&amp;récédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image that the network currently misreads</source>
        <translation>Afficher l’image précédente que le réseau lit mal actuellement</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;All misread</source>
        <translation>&amp;Toutes les mal lues</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>List all images that the network misreads, of the set of the one shown</source>
        <translation>Lister toutes les images que le réseau lit mal, dans le jeu de l’image affichée</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>All misread images, in the panel Data</source>
        <translation>Toutes les images mal lues, dans le panneau Données</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Watch</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Watch the network learn: image, network, weights and curves</source>
        <translation>Observer l’apprentissage du réseau : image, réseau, poids et courbes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Ask</source>
        <comment>workspace</comment>
        <translation>Inte&amp;rroger</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or digit: the sums beside the network</source>
        <translation>Interroger un pixel, un neurone ou un chiffre : les sommes à côté du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Learn</source>
        <comment>workspace</comment>
        <translation>A&amp;pprendre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Learn from one image: the lesson beside the network</source>
        <translation>Apprendre avec une seule image : la leçon à côté du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Explore data</source>
        <translation>&amp;Explorer les données</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Explore the images of the data set under the network</source>
        <translation>Explorer les images du jeu de données sous le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Workspaces: Watch, Ask, Learn, Explore data</source>
        <translation>Espaces de travail (Observer, Interroger, Apprendre, …)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Present</source>
        <translation>Pré&amp;senter</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fill the screen with the network and one panel; press again, or Esc, to leave</source>
        <translation>Remplir l’écran avec le réseau et un panneau ; appuyer de nouveau, ou sur Échap, pour quitter</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Spotlight while presenting</source>
        <translation>Pro&amp;jecteur pendant la présentation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>In Present: a light around the pointer, and dusk around it</source>
        <translation>En mode Présenter : de la lumière autour du pointeur, la pénombre ailleurs</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Hide all pa&amp;nels</source>
        <translation>Masquer tous les pannea&amp;ux</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Leave only the network, or bring the panels back</source>
        <translation>Ne garder que le réseau à l’écran, ou ramener les panneaux</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Fold the bottom panels</source>
        <translation>Replier les panneaux du &amp;bas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fold training, runs and data into a slim bar, or open them again</source>
        <translation>Replier Entraînement, Essais et Données en une barre étroite, ou les rouvrir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return every panel to its original place and size</source>
        <translation>Ramener chaque panneau à sa place et à sa taille d’origine</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text larger, up to 200%</source>
        <translation>Agrandir tous les textes, jusqu’à 200 %</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text smaller, down to 80%</source>
        <translation>Réduire tous les textes, jusqu’à 80 %</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Normal (100%)</source>
        <translation>&amp;Normal (100 %)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return all text to the system's size</source>
        <translation>Redonner à tous les textes la taille du système</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;System's language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak the language of the system, or English</source>
        <translation>Utiliser la langue du système, ou l’anglais</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak {language}; what is on the screen stays</source>
        <translation>Passer à la langue {language} ; ce qui est à l’écran y reste</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image: next or previous stage</source>
        <translation>Apprendre avec l’image : phase suivante ou précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Next stage</source>
        <translation>Phase &amp;suivante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Learn from this image</source>
        <translation>&amp;Apprendre avec cette image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image, one stage at a time, on a copy</source>
        <translation>Apprendre avec l’image actuelle, une phase à la fois, sur une copie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Previous stage</source>
        <translation>Phase &amp;précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Return to the previous stage</source>
        <translation>Revenir à la phase précédente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Repeat 10 times</source>
        <translation>&amp;Répéter 10 fois</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step on the same image, 10 times, on the copy</source>
        <translation>Répéter 10 fois le pas sur la même image, sur la copie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step 10 times</source>
        <translation>Répéter le pas 10 fois</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Keep the result</source>
        <translation>&amp;Garder le résultat</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start a new run from the changed parameters</source>
        <translation>Commencer un nouvel essai avec les paramètres modifiés</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start &amp;over</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy's steps and start again</source>
        <translation>Abandonner les pas de la copie et recommencer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;End the lesson</source>
        <translation>&amp;Terminer la leçon</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy and return to the run</source>
        <translation>Abandonner la copie et revenir à l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Verify the gradient</source>
        <translation>&amp;Vérifier le gradient</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little</source>
        <translation>Comparer le gradient à la variation de la perte quand on déplace un peu un poids</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Another program trains this network: its settings and its random start are not known</source>
        <translation>Un autre programme entraîne ce réseau : ses réglages et son départ aléatoire sont inconnus</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training forward or backward</source>
        <translation>Rejouer l’entraînement vers l’avant ou à rebours</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run from the same random start with different settings</source>
        <translation>Commencer un nouvel essai à partir du même départ aléatoire, avec d’autres réglages</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run with the same settings from a different random start</source>
        <translation>Commencer un nouvel essai avec les mêmes réglages, à partir d’un autre départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Previous or next snapshot</source>
        <translation>Instantané précédent ou suivant</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Return to the live network</source>
        <translation>Revenir au réseau en direct</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Re&amp;play training</source>
        <translation>&amp;Rejouer l’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training</source>
        <translation>Faire défiler les instantanés de l’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training &amp;backward</source>
        <translation>Rejouer à re&amp;bours</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training from last to first</source>
        <translation>Faire défiler les instantanés de l’entraînement du dernier au premier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Pre&amp;vious snapshot</source>
        <translation>Instantané &amp;précédent</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the previous snapshot</source>
        <translation>Afficher l’instantané précédent</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Next snapshot</source>
        <translation>Instantané &amp;suivant</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the next snapshot</source>
        <translation>Afficher l’instantané suivant</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Continue from here with new settings…</source>
        <translation>&amp;Continuer d’ici avec d’autres réglages…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from this moment with new settings, as a new run</source>
        <translation>Continuer à partir de ce moment avec d’autres réglages, dans un nouvel essai</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from here with new settings</source>
        <translation>Continuer d’ici avec d’autres réglages</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same start, different &amp;settings…</source>
        <translation>Même départ, autres ré&amp;glages…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same settings, &amp;different start</source>
        <translation>Mêmes réglages, &amp;autre départ</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare &amp;with…</source>
        <translation>Comparer a&amp;vec…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare the network on the screen with another moment, run or file</source>
        <translation>Comparer le réseau affiché à un autre moment, un autre essai ou un fichier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Runs</source>
        <translation>&amp;Essais</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show and compare all runs</source>
        <translation>Afficher et comparer tous les essais</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Drag the timeline</source>
        <translation>Glisser sur la chronologie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the network after any batch</source>
        <translation>Afficher le réseau après n’importe quel lot</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Arrows; Page Up, Page Down</source>
        <translation>Flèches ; Page préc., Page suiv.</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: one batch; one snapshot</source>
        <translation>Chronologie et courbes : un lot ; un instantané</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: the start; the live network</source>
        <translation>Chronologie et courbes : le départ ; le réseau en direct</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>%n more epoch(s)</source>
        <translation><numerusform>%n époque de plus</numerusform><numerusform>%n époques de plus</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Train</source>
        <comment>do it now</comment>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>The first checkpoint of another program is awaited; stop following to train a network here</source>
        <translation>Le premier point de contrôle d’un autre programme est attendu ; arrêtez le suivi pour entraîner un réseau ici</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Another program trains this network; Continue from here (G) trains a copy of it</source>
        <translation>Un autre programme entraîne ce réseau ; « Continuer d’ici » (G) en entraîne une copie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train the same number of epochs again; the learning rate schedule restarts, so the curves bend</source>
        <translation>Entraîner encore le même nombre d’époques ; le programme du taux d’apprentissage recommence, d’où un coude dans les courbes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train or pause</source>
        <translation>Entraîner ou mettre en pause</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch of {count} image(s), then pause</source>
        <translation><numerusform>Entraîner avec un lot de {count} image, puis mettre en pause</numerusform><numerusform>Entraîner avec un lot de {count} images, puis mettre en pause</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Full speed</source>
        <translation>Pleine &amp;vitesse</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train as fast as possible, or at the chosen pace</source>
        <translation>Entraîner le plus vite possible, ou à l’allure choisie</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;batch</source>
        <translation>1 &amp;lot</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch, then pause</source>
        <translation>Entraîner avec un seul lot, puis mettre en pause</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch</source>
        <translation>Entraîner avec un seul lot</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;epoch</source>
        <translation>1 épo&amp;que</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch, when all training images have been used once, then pause</source>
        <translation>Entraîner jusqu’à la fin de l’époque, quand toutes les images d’entraînement ont servi une fois, puis mettre en pause</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch</source>
        <translation>Entraîner jusqu’à la fin de l’époque</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Return to the random start</source>
        <translation>Revenir au départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to the random start</source>
        <translation>Réinitialiser au départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to &amp;another random start</source>
        <translation>Réinitialiser avec un autre &amp;départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Start again from another random start</source>
        <translation>Recommencer avec un autre départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings of the run, and experiments to try</source>
        <translation>Réglages de l’essai, et expériences à tenter</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings; Up and Down change the focused value</source>
        <translation>Réglages ; Haut et Bas modifient la valeur active</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;weights</source>
        <translation>Tracer les &amp;poids</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;signal</source>
        <translation>Tracer le &amp;signal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;gradient</source>
        <translation>Tracer le &amp;gradient</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;change</source>
        <translation>Tracer la &amp;variation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weight of every connection</source>
        <translation>Tracer le poids de chaque connexion</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the signal that every connection carries for this image</source>
        <translation>Tracer le signal que chaque connexion transporte pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw which way learning pushes every weight: −∂L/∂w</source>
        <translation>Tracer dans quel sens l’apprentissage pousse chaque poids : −∂L/∂w</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw how much every weight has changed</source>
        <translation>Tracer de combien chaque poids a changé</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weights, the signal, the gradient or the change</source>
        <translation>Tracer les poids, le signal, le gradient ou la variation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;number</source>
        <translation>Par &amp;numéro</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By strongest &amp;vote</source>
        <translation>Par &amp;vote le plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;receive</source>
        <translation>Par signal &amp;reçu</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;activation</source>
        <translation>Par &amp;activation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;look for</source>
        <translation>Par &amp;motif recherché</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by number</source>
        <translation>Ranger les neurones cachés par numéro</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the digit that they vote for most</source>
        <translation>Ranger les neurones cachés selon le chiffre pour lequel ils votent le plus</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by what they receive from the pixel</source>
        <translation>Ranger les neurones cachés selon ce qu’ils reçoivent du pixel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by activation</source>
        <translation>Ranger les neurones cachés par activation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Put hidden units that look for similar things side by side</source>
        <translation>Placer côte à côte les neurones cachés qui cherchent des motifs semblables</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units</source>
        <translation>Ranger les neurones cachés</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>W&amp;hole network</source>
        <translation>Réseau &amp;entier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show the whole network</source>
        <translation>Afficher le réseau entier</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom in on the middle of the network</source>
        <translation>Agrandir le milieu du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom out from the middle of the network</source>
        <translation>Réduire à partir du milieu du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a &amp;mark here</source>
        <translation>Placer un repère i&amp;ci</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Measure the change in the weights from this point on</source>
        <translation>Mesurer la variation des poids à partir de ce moment</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a mark from which to measure change</source>
        <translation>Placer un repère à partir duquel mesurer la variation</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Browse the data</source>
        <translation>Parco&amp;urir les données</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Filter and sort all images, and see how the network reads them</source>
        <translation>Filtrer et trier toutes les images, et voir comment le réseau les lit</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Flatten the image</source>
        <translation>Apla&amp;tir l’image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show how the image becomes a column of 784 pixels</source>
        <translation>Montrer comment l’image devient une colonne de 784 pixels</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hin&amp;ts</source>
        <translation>Conse&amp;ils</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Say under the network what goes wrong and what helps; turned on again, all kinds come back</source>
        <translation>Signaler sous le réseau ce qui ne va pas et ce qui aide ; les désactiver puis les réactiver fait revenir tous les conseils</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Light theme</source>
        <translation>T&amp;hème clair</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Switch between the dark and the light theme</source>
        <translation>Passer du thème sombre au thème clair, et inversement</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Dark or light theme</source>
        <translation>Thème sombre ou clair</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Sig&amp;ns by pattern</source>
        <translation>&amp;Motifs selon le signe</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hatch negative bars, and dash the negative lines of a path and of the small network</source>
        <translation>Hachurer les barres négatives ; tracer en tirets les lignes négatives d’un chemin et du petit réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>R&amp;educe motion</source>
        <translation>Ré&amp;duire les animations</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Turn off the pulse, the sliding units and the flattening animation</source>
        <translation>Désactiver la pulsation, le glissement des neurones et l’animation de l’aplatissement</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Wheel, +, −</source>
        <translation>Molette, +, −</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: zoom</source>
        <translation>Dans le réseau : zoomer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: pan</source>
        <translation>Dans le réseau : déplacer la vue</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>P, arrows, Esc</source>
        <translation>P, flèches, Échap</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the flattened image: play, step through, close</source>
        <translation>Dans l’image aplatie : lire, avancer pas à pas, fermer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the data: move; show or filter</source>
        <translation>Dans les données : se déplacer ; afficher ou filtrer</translation>
    </message>
    <message>
        <extracomment>netviz/app/comparison_dialogs.py</extracomment>
        <source>Compare with a file</source>
        <translation>Comparer à un fichier</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>There is no display to open the window on; start netviz on a desktop, or use the commands that need no display: {commands}.</source>
        <translation>Aucun écran ne peut afficher la fenêtre ; lancez netviz sur un bureau, ou utilisez les commandes qui se passent d’écran : {commands}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt cannot open a window with QT_QPA_PLATFORM={platform}; unset it, or check that this platform and its display exist. The commands {commands} need no display.</source>
        <translation>Qt ne peut pas ouvrir de fenêtre avec QT_QPA_PLATFORM={platform} ; supprimez cette variable, ou vérifiez que cette plateforme et son écran existent. Les commandes {commands} se passent d’écran.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The Wayland display {display} cannot be reached; check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. The commands {commands} need no display.</source>
        <translation>L’écran Wayland {display} est inaccessible ; vérifiez WAYLAND_DISPLAY et XDG_RUNTIME_DIR. Les commandes {commands} se passent d’écran.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt requires libraries that are missing; install {packages} (Debian package names). The commands {commands} need no display.</source>
        <translation>Il manque des bibliothèques à Qt ; installez {packages} (noms des paquets Debian). Les commandes {commands} se passent d’écran.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The display {display} cannot be reached; check DISPLAY and its permissions. The commands {commands} need no display.</source>
        <translation>L’écran {display} est inaccessible ; vérifiez DISPLAY et ses autorisations. Les commandes {commands} se passent d’écran.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>{reason}

netviz keeps running. If this happens again, please report it with the details.</source>
        <translation>{reason}

netviz continue de fonctionner. Si cela se reproduit, signalez-le en joignant les détails.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>An unexpected error occurred.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>showing the window</source>
        <translation>affichage de la fenêtre</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>working in the background</source>
        <translation>travail en arrière-plan</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the numbers as CSV.</source>
        <translation>Nombres copiés au format CSV.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the picture.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Pictures (*.{ending})</source>
        <translation>Images (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Another picture is still being made; try again in a moment.</source>
        <translation>Une autre image est encore en préparation ; réessayez dans un instant.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Saved {name}.</source>
        <translation>Enregistré : {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Film of the training</source>
        <translation>Film de l’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Of</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Form</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom moment</source>
        <translation>&amp;Du moment</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom batch</source>
        <translation>&amp;Du lot</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To moment</source>
        <translation>&amp;Au moment</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To batch</source>
        <translation>&amp;Au lot</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Duration</source>
        <translation>Du&amp;rée</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>How far the film is</source>
        <translation>Progression du film</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>What each unit looks for</source>
        <translation>Ce que cherche chaque neurone</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The whole window</source>
        <translation>Toute la fenêtre</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>MP4: for slides and the web</source>
        <translation>MP4 : pour diapositives et web</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>GIF: plays in any page</source>
        <translation>GIF : lisible dans toute page</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{pictures} pictures of %n moment(s), {rate} each second</source>
        <translation><numerusform>{pictures} images de %n moment, {rate} par seconde</numerusform><numerusform>{pictures} images de %n moments, {rate} par seconde</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The window plays the moments, in its own colors, and takes no clicks until the film is done.</source>
        <translation>La fenêtre fait défiler les moments, dans ses propres couleurs, et n’accepte aucun clic avant la fin du film.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/encoding.py</extracomment>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {name} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>There is nothing to film yet: train first.</source>
        <translation>Il n’y a encore rien à filmer : entraînez d’abord le réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>learning</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Films (*.{ending})</source>
        <translation>Films (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Save the film</source>
        <translation>Enregistrer le film</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · validation {accuracy}</source>
        <translation>{moment} · validation {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch}</source>
        <translation>{moment} · époque {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch} · last validation {accuracy}</source>
        <translation>{moment} · époque {epoch} · dernière validation {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>What each unit looks for (full color: ±{limit})</source>
        <translation>Ce que cherche chaque neurone (couleur pleine : ±{limit})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>How each unit votes (full color: ±{limit})</source>
        <translation>Comment vote chaque neurone (couleur pleine : ±{limit})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PNG: for slides and the web</source>
        <translation>PNG : pour diapositives et web</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>SVG: lines and text to edit</source>
        <translation>SVG : lignes et textes modifiables</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PDF: for print</source>
        <translation>PDF : pour l’impression</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{factor}× the screen</source>
        <translation>{factor}× l’écran</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Light, for print</source>
        <translation>Clair, pour l’impression</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Lines and text at any size; the picture of all connections at 300 dots per inch</source>
        <translation>Lignes et textes nets à toute taille ; l’image des connexions à 300 points par pouce</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_files.py</extracomment>
        <source>The picture could not be made: {reason}.</source>
        <translation>Impossible de créer l’image : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/studio.py</extracomment>
        <source>The picture is being made</source>
        <translation>Création de l’image en cours</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Save as CS&amp;V…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Copy &amp;picture</source>
        <translation>Copier l’ima&amp;ge</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>It fits MNIST, the digits that come with netviz. They would replace the images shown now.</source>
        <translation>Il convient à MNIST, les chiffres fournis avec netviz. Ceux-ci remplaceraient les images affichées.</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Show it with &amp;MNIST</source>
        <translation>L’afficher avec &amp;MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Follow a training: the folder of its checkpoints</source>
        <translation>Suivre un entraînement : le dossier de ses points de contrôle</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Save the network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation>Réseaux (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks ({endings});;All files (*)</source>
        <translation>Réseaux ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Closed panels</source>
        <translation>Panneaux fermés</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Show all panels again (F9)</source>
        <translation>Afficher de nouveau tous les panneaux (F9)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Open the panel {panel}</source>
        <translation>Ouvrir le panneau {panel}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>▴ Show panels</source>
        <translation>▴ Panneaux</translation>
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
        <translation>▾ Replier</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run that continues from run {number} after {moment}. Its curves overlay the others.</source>
        <translation>Un nouvel essai qui prolonge l’essai {number} après {moment}. Ses courbes se superposent aux autres.</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Continue from {moment}</source>
        <translation>Continuer après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run from the same random start (seed {seed}). Its curves overlay those of the earlier runs.</source>
        <translation>Un nouvel essai à partir du même départ aléatoire (graine {seed}). Ses courbes se superposent à celles des essais précédents.</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Same start, different settings</source>
        <translation>Même départ, autres réglages</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>There is no network yet: the data set is still loading.</source>
        <translation>Il n’y a pas encore de réseau : le jeu de données est en cours de chargement.</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on A4 paper (*.pdf)</source>
        <translation>PDF au format A4 (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on Letter paper (*.pdf)</source>
        <translation>PDF au format Letter (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>Save the handout</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · {network}</source>
        <translation>netviz {version} · {network}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · seed {seed} · {moment}</source>
        <translation>netviz {version} · graine {seed} · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · trained elsewhere · {moment}</source>
        <translation>netviz {version} · entraîné ailleurs · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network at its random start</source>
        <translation>Le réseau à son départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network after {moment}</source>
        <translation>Le réseau après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{answer} with {probability}</source>
        <translation>{answer} avec {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network reads</source>
        <translation>Le réseau lit</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Test images correct</source>
        <translation>Images de test bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Batches trained</source>
        <translation>Lots d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Validation accuracy</source>
        <translation>Exactitude en validation</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{accuracy}, measured after {moment}</source>
        <translation>{accuracy}, mesurée après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>About netviz</source>
        <translation>À propos de netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Watch a neural network learn to read handwritten digits, with every connection drawn.

MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license.</source>
        <translation>Regardez un réseau de neurones apprendre à lire des chiffres manuscrits, toutes ses connexions sous les yeux.

Licence MIT. Les images sont celles de MNIST : Y. LeCun et C. Cortes détiennent les droits d’auteur de MNIST, dérivé des bases de données du NIST ; MNIST est diffusé sous licence Creative Commons Attribution – Partage dans les mêmes conditions 3.0.</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
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
        <translation>Espace</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Left</source>
        <comment>key</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Right</source>
        <comment>key</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Up</source>
        <comment>key</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Down</source>
        <comment>key</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Page préc.</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Return</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>&amp;Look in:</source>
        <translation>Rec&amp;hercher dans :</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Files of &amp;type:</source>
        <translation>T&amp;ype de fichiers :</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Everything that netviz opens</source>
        <translation>Tout ce que netviz ouvre</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Images to learn from</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of digits</source>
        <translation>Images de chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a session, a network, images or a picture</source>
        <translation>Ouvrir une session, un réseau, un jeu de données ou une image à lire</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a folder of images or of checkpoints</source>
        <translation>Ouvrir un dossier d’images ou de points de contrôle</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Find a command, setting or panel</source>
        <translation>Trouver une commande, un réglage ou un panneau</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each digit</source>
        <translation>Effet sur chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Inside the network</source>
        <translation>Dans le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Every weight as a picture</source>
        <translation>Chaque poids en image</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer health</source>
        <translation>Santé des couches</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer statistics: gradients, updates, silent units, weights</source>
        <translation>Statistiques des couches : gradients, mises à jour, neurones muets, poids</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layers and parameters</source>
        <translation>Couches et paramètres</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>The arithmetic of the selection, to check by hand</source>
        <translation>Le calcul de la sélection, à vérifier à la main</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>What if</source>
        <translation>Et si ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Run the network without the selection</source>
        <translation>Calculer le réseau sans la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pinned selections side by side</source>
        <translation>Sélections épinglées côte à côte</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Two networks side by side</source>
        <translation>Deux réseaux côte à côte</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Backpropagation from the image shown, step by step</source>
        <translation>La rétropropagation à partir de l’image affichée, pas à pas</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings of the run, and experiments to try (Ctrl+,)</source>
        <translation>Réglages de l’essai, et expériences à tenter (Ctrl+,)</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look into the network: weights, layers, model</source>
        <translation>Regarder dans le réseau : poids, couches, modèle</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask about the selection: sums, what if, pins; compare networks</source>
        <translation>Interroger la sélection : sommes, « Et si ? », épingles ; comparer des réseaux</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Images ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation>Le presse-papiers ne contient pas d’image ; copiez-en une d’abord.</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>The data set is still loading; open the picture again in a moment.</source>
        <translation>Le jeu de données est en cours de chargement ; rouvrez l’image dans un instant.</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>digit</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Save the image</source>
        <translation>Enregistrer l’image lue</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <extracomment>netviz/app/presentation.py</extracomment>
        <source>Esc leaves the full screen</source>
        <translation>Échap quitte le plein écran</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Sessions (*.netviz);;All files (*)</source>
        <translation>Sessions (*.netviz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the images of {data} in the session, too?</source>
        <translation>Enregistrer aussi les images de {data} dans la session ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With its images, {size} MB, the session opens on any computer. Without them, it opens where the same data set is found.</source>
        <translation>Avec ses images ({size} Mo), la session s’ouvre sur n’importe quel ordinateur. Sans elles, elle s’ouvre là où se trouve le même jeu de données.</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>&amp;With images</source>
        <translation>A&amp;vec les images</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With&amp;out images</source>
        <translation>&amp;Sans les images</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save this session?</source>
        <translation>Enregistrer cette session ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>What you have trained is lost if you do not save it.</source>
        <translation>Sans enregistrement, ce que vous avez entraîné sera perdu.</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the changes to {name}?</source>
        <translation>Enregistrer les modifications de {name} ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Changes that are not saved are lost.</source>
        <translation>Les modifications non enregistrées seront perdues.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>netviz did not close properly last time.</source>
        <translation>netviz ne s’est pas fermé correctement la dernière fois.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>A copy of that session was kept on {time}.</source>
        <translation>Une copie de cette session a été conservée : {time}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Open the copy</source>
        <translation>&amp;Ouvrir la copie</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Delete it</source>
        <translation>&amp;Supprimer la copie</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Not now</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>This answer was given about {network_and_image}.</source>
        <translation>Cette réponse portait sur : {network_and_image}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>The window shows something else now. These words are about {network_and_image}.</source>
        <translation>La fenêtre montre maintenant autre chose. Ce texte porte sur : {network_and_image}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the random start and {image}</source>
        <translation>le départ aléatoire et {image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the network after batch {batch} and {image}</source>
        <translation>le réseau après le lot {batch} et {image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/arguments.py</extracomment>
        <source>“{value}” is no whole number.</source>
        <translation>« {value} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>Chapter {number}: {title}</source>
        <translation>Chapitre {number} : {title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>The window when this page was made.</source>
        <translation>La fenêtre au moment où cette page a été créée.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>“{name}” is still to be seen.</source>
        <translation>« {name} » reste à découvrir.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>training the network for this chapter…</source>
        <translation>entraînement du réseau pour ce chapitre…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>one moment…</source>
        <translation>un instant…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Lessons (*.toml)</source>
        <translation>Leçons (*.toml)</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The lesson is over.</source>
        <translation>La leçon est terminée.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Right: {answer}</source>
        <translation>Bonne réponse : {answer}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The right answer is known after the task.</source>
        <translation>La bonne réponse sera connue après la tâche.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the next stage.</source>
        <translation>Page suiv. montre la phase suivante.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class and shows the answer.</source>
        <translation>Page suiv. effectue la tâche pour la classe et montre la réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the answer.</source>
        <translation>Page suiv. montre la réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class.</source>
        <translation>Page suiv. effectue la tâche pour la classe.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown ends the lesson.</source>
        <translation>Page suiv. termine la leçon.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown goes on to the next step.</source>
        <translation>Page suiv. passe à l’étape suivante.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: chapter {number}, {title}</source>
        <translation>Ensuite : chapitre {number}, {title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: {text}</source>
        <translation>Ensuite : {text}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>row {row}, column {column}</source>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>unit {number}</source>
        <translation>neurone {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>New here?</source>
        <translation>Première visite ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Walk through the network in ten short chapters: you predict, try and see why.</source>
        <translation>Parcourez le réseau en dix courts chapitres : prédisez, essayez, voyez pourquoi.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Ten short chapters: you predict, try and see why.</source>
        <translation>Dix courts chapitres : prédisez, essayez, voyez pourquoi.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Start the walk</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>You find it in the menu Help</source>
        <translation>Vous la trouverez dans le menu Aide</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>step {step} of {total}</source>
        <translation>étape {step} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>“{choice}”</source>
        <translation>« {choice} »</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>You answered {count} question(s), {right} of them correctly.</source>
        <translation><numerusform>Vous avez répondu à {count} question, dont {right} correctement.</numerusform><numerusform>Vous avez répondu à {count} questions, dont {right} correctement.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>All questions with their answers:</source>
        <translation>Toutes les questions et leurs réponses :</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>The end of “{title}”</source>
        <translation>Fin de « {title} »</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>{right} of {count} right</source>
        <translation>{right} sur {count} justes</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This walk has not been translated into {language}; it is told in English.</source>
        <translation>Cette visite guidée n’est pas traduite ({language}) ; elle est donnée en anglais.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>A lesson has its own images and network. Leave the lesson to open others.</source>
        <translation>Une leçon a ses propres images et son propre réseau. Quittez la leçon pour en ouvrir d’autres.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This is your own network again. Train it, or click anything in it.</source>
        <translation>Voici de nouveau votre propre réseau. Entraînez-le, ou cliquez sur ce que vous voulez.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>You were in “{title}”, step {step} of {total}.</source>
        <translation>Vous en étiez à « {title} », étape {step} sur {total}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>netviz kept {count} answer(s).</source>
        <translation><numerusform>netviz a gardé {count} réponse.</numerusform><numerusform>netviz a gardé {count} réponses.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>Welcome back</source>
        <translation>Heureux de vous revoir</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Save the worksheets</source>
        <translation>Enregistrer les fiches d’exercices</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>worksheet</source>
        <translation>fiche d’exercices</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace it?</source>
        <translation>Le dossier contient déjà {names}. Remplacer ce fichier ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace them?</source>
        <translation>Le dossier contient déjà {names}. Remplacer ces fichiers ?</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Replace files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Saved {names} and {last}.</source>
        <translation>Enregistrés : {names} et {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheet</source>
        <translation>Fiche d’exercices</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>First student</source>
        <translation>Premier élève</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Last student</source>
        <translation>Dernier élève</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Write the answers to a second file</source>
        <translation>&amp;Écrire les réponses dans un second fichier</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Save the &amp;network beside them, so that the answers can be computed again</source>
        <translation>Enregistrer aussi le &amp;réseau, pour pouvoir recalculer les réponses</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Command that writes the answers again</source>
        <translation>Commande qui réécrit les réponses</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheets written</source>
        <translation>Fiches d’exercices créées</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Questions about the network on the screen, as a PDF to print. Every student gets a different image and different weights.</source>
        <translation>Des questions sur le réseau affiché, dans un PDF à imprimer. Chaque élève reçoit une image et des poids différents.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>S&amp;tudents</source>
        <translation>Élè&amp;ves</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>To write the answers again later, run:</source>
        <translation>Pour réécrire les réponses plus tard, exécutez :</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>This network cannot be trained again from its seed; unless you save it, its answers are lost.</source>
        <translation>Ce réseau ne peut pas être réentraîné à partir de sa graine ; si vous ne l’enregistrez pas, ses réponses seront perdues.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet</source>
        <translation>netviz worksheet</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}: answers</source>
        <translation>Fiche {number} : corrigé</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet · {origin} · student {student}</source>
        <translation>netviz worksheet · {origin} · élève {student}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pdf.py</extracomment>
        <source>The PDF cannot be written, because this system has no fonts.</source>
        <translation>Impossible d’écrire le PDF : ce système n’a aucune police de caractères.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/recipe.py</extracomment>
        <source>a network that was not saved · seed {seed}</source>
        <translation>un réseau non enregistré · graine {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be saved: {reason}.</source>
        <translation>Impossible d’enregistrer {name} : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged ({place}).</source>
        <translation>{name} n’est pas une session de netviz, ou est endommagé ({place}).</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is too large for a session: {size:,} bytes.</source>
        <translation>{name} est trop volumineux pour une session : {size:,} octets.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Impossible de lire {name} : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged.</source>
        <translation>{name} n’est pas une session de netviz, ou est endommagé.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/datasets.py</extracomment>
        <source>{name} needs the images of {data}, which are not where they were: open that data set first, then this file.</source>
        <translation>{name} a besoin des images de {data}, qui ne sont plus à leur place : ouvrez d’abord ce jeu de données, puis ce fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/reading.py</extracomment>
        <source>{name} was saved by a newer netviz: update netviz to open it.</source>
        <translation>{name} a été enregistré par une version plus récente de netviz : mettez netviz à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the clicks within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas réagi aux clics en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer a click within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas réagi à un clic en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the mouse within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas réagi à la souris en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not preview a path within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas affiché l’aperçu d’un chemin en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not train within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas entraîné le réseau en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not show a moment within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas affiché un moment en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/parts.py</extracomment>
        <source>The {part} benchmark needs Qt, which cannot be loaded here: {error}.</source>
        <translation>La partie {part} du banc d’essai a besoin de Qt, qui ne peut pas être chargé ici : {error}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>No other library is installed to compare with: try uv run {packages} netviz benchmark peers.</source>
        <translation>Aucune autre bibliothèque n’est installée pour la comparaison : essayez uv run {packages} netviz benchmark peers.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} takes too long to train an epoch.</source>
        <translation>{name} met trop de temps à entraîner une époque.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} cannot train here: {reason}.</source>
        <translation>{name} ne peut pas s’entraîner ici : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/presets.py</extracomment>
        <source>The window did not finish the preset {key} within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas terminé le préréglage {key} en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/startup.py</extracomment>
        <source>The window did not start: {reason}.</source>
        <translation>La fenêtre n’a pas démarré : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/thumbnails.py</extracomment>
        <source>The window did not read all images within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas lu toutes les images en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/training.py</extracomment>
        <source>The window did not finish training within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas terminé l’entraînement en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not show the first picture within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas affiché la première image en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not begin to train within {seconds:.0f} s.</source>
        <translation>La fenêtre n’a pas commencé l’entraînement en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not pause within {seconds:.0f} s.</source>
        <translation>La fenêtre ne s’est pas mise en pause en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window reported an error: {error}</source>
        <translation>La fenêtre a signalé une erreur : {error}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Both give the same answer for {same:,} of {total:,} test images ({share:.2%}). Only A is right: {only_a:,}; only B is right: {only_b:,}.</source>
        <translation>Les deux donnent la même réponse pour {same:,} des {total:,} images de test ({share:.2%}). Seul A a raison : {only_a:,} ; seul B a raison : {only_b:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>The networks have different numbers of hidden layers: only the units of the first are matched.</source>
        <translation>Les réseaux n’ont pas le même nombre de couches cachées : seuls les neurones de la première sont appariés.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>activation</source>
        <comment>function</comment>
        <translation>activation</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test images correct</source>
        <translation>images de test bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test loss</source>
        <translation>perte en test</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of weights {layer}</source>
        <translation>norme des poids {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of biases {layer}</source>
        <translation>norme des biais {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Test images that they read differently, the first {count} of {total:,}:</source>
        <translation>Images de test qu’ils lisent différemment, les {count} premières sur {total:,} :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Hidden layer {layer}: {count:,} pairs of units, similarity {mean:.3f} on average, from {least:.3f} to {most:.3f}.</source>
        <translation>Couche cachée {layer} : {count:,} paires de neurones, similarité moyenne {mean:.3f}, de {least:.3f} à {most:.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Without a counterpart: {count:,} units of {name}.</source>
        <translation>Sans correspondant : {count:,} neurones de {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of A</source>
        <translation>neurone de A</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of B</source>
        <translation>neurone de B</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>similarity</source>
        <translation>similarité</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>The {kind} program reads a {ending} file: let OUT end in {ending}.</source>
        <translation>Le programme {kind} lit un fichier {ending} : donnez à OUT l’extension {ending}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: the arrays of {source}, bit for bit.</source>
        <translation>Écrit : {path}, les tableaux de {source}, bit pour bit.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}, which rebuilds the network and reads an image.</source>
        <translation>Écrit : {path}, qui reconstruit le réseau et lit une image.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: {sizes}, {activation}, for intensities from 0 to 1.</source>
        <translation>Écrit : {path} ({sizes}, {activation}), pour des intensités de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>{train:,} to train on, {test:,} to test</source>
        <translation>{train:,} d’entraînement, {test:,} de test</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>form</source>
        <translation>format</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>Missing command.</source>
        <translation>La commande manque.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}, did you mean {names}?</source>
        <translation>{problem} ; vouliez-vous dire {names} ?</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}; see {command} --help.</source>
        <translation>{problem} ; voir {command} --help.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>The output cannot be written: {reason}.</source>
        <translation>Impossible d’écrire la sortie : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{scaling}, transposed</source>
        <translation>{scaling}, transposées</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>inputs</source>
        <translation>entrées</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{accuracy:.2%} of {count:,}, loss {loss}</source>
        <translation>{accuracy:.2%} sur {count:,}, perte {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>Settled by these trials on training images, the chosen one first:</source>
        <translation>Établi par ces essais sur des images d’entraînement, la lecture retenue en premier :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/follow.py</extracomment>
        <source>There is no folder {parent} in which {name} could appear.</source>
        <translation>Il n’existe pas de dossier {parent} où {name} pourrait apparaître.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/command.py</extracomment>
        <source>--gradients and --model both name {path}; give each its own file.</source>
        <translation>--gradients et --model désignent tous deux {path} ; donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The network's numbers are too large to learn from.</source>
        <translation>Les nombres du réseau sont trop grands pour un apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>There is no optimizer {name!r}; choose one of {names}.</source>
        <translation>Il n’existe pas d’optimiseur {name!r} ; choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The learning rate must be a number above 0, not {rate:g}.</source>
        <translation>Le taux d’apprentissage doit être un nombre supérieur à 0, et non {rate:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The step overflows; choose a learning rate below {rate:g}.</source>
        <translation>Le pas provoque un dépassement ; choisissez un taux d’apprentissage inférieur à {rate:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>{path} was not written: the gradient is too large for float32.</source>
        <translation>{path} n’a pas été écrit : le gradient est trop grand pour float32.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%})</source>
        <translation>{title}, lue comme {answer} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%}), learned as {label}</source>
        <translation>{title}, lue comme {answer} ({probability:.2%}), apprise comme {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>1 forward, 2 loss: L = -log p({label}) = {loss}</source>
        <translation>1 propagation avant, 2 perte : L = -log p({label}) = {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, digits: δ = p - y</source>
        <translation>3 rétropropagation, chiffres : δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, hidden layer {layer}: δ = f'(z) · (W δ); silent units, where δ is 0: {silent} of {count}; largest δ ({shown}):</source>
        <translation>3 rétropropagation, couche cachée {layer} : δ = f'(z) · (W δ) ; neurones muets, où δ vaut 0 : {silent} sur {count} ; plus grands δ ({shown}) :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unit</source>
        <translation>neurone</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>RMS gradient</source>
        <translation>gradient RMS</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest gradient</source>
        <translation>gradient max.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest Δw</source>
        <translation>Δw max.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>4 update: ∂L/∂w = a · δ; Δw by {optimizer} with learning rate {rate:g}</source>
        <translation>4 mise à jour : ∂L/∂w = a · δ ; Δw par {optimizer} avec le taux d’apprentissage {rate:g}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a digit's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>connexions qui, pour cette image, ajoutent désormais davantage au score d’un chiffre avant softmax (logit) (renforcées), ou moins (affaiblies)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>to</source>
        <comment>head of a column: where connections lead</comment>
        <translation>vers</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>reinforced</source>
        <translation>renforcées</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weakened</source>
        <translation>affaiblies</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>larger weight</source>
        <translation>poids augmenté</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>smaller weight</source>
        <translation>poids diminué</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>units of hidden layer {layer}: {raised} raised, {lowered} lowered, {unmoved} unmoved, {silent} silent</source>
        <translation>neurones de la couche cachée {layer} : {raised} en hausse, {lowered} en baisse, {unmoved} inchangés, {silent} muets</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the label</source>
        <translation>{digit}, l’étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the wrong answer</source>
        <translation>{digit}, la mauvaise réponse</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other digits</source>
        <translation>autres chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct digit strengthened"</source>
        <translation>exceptions à la règle « si c’est juste, le chemin est renforcé ; si c’est faux, les connexions fortes sont affaiblies et celles vers le bon chiffre renforcées »</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>5 forward again: read as {answer}, loss {before} before and {after} after</source>
        <translation>5 nouvelle propagation : lue comme {answer}, perte {before} avant et {after} après</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p before</source>
        <translation>p avant</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p after</source>
        <translation>p après</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>accuracy, unseen</source>
        <translation>exactitude, jamais vues</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>loss, unseen</source>
        <translation>perte, jamais vues</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps, with the effect on {count:,} unseen images</source>
        <translation>pas répétés, avec l’effet sur {count:,} images jamais vues</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps</source>
        <translation>pas répétés</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>{name} can be used. Chapters: {chapters}, steps: {steps}, questions: {questions}, tasks: {tasks}; about {minutes} min.</source>
        <translation>{name} est utilisable. Chapitres : {chapters}, étapes : {steps}, questions : {questions}, tâches : {tasks} ; environ {minutes} min.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>It is in the language {code}, which netviz does not speak: the window around it will be in that of its user.</source>
        <translation>Elle est dans la langue {code}, que netviz ne parle pas : la fenêtre autour d’elle sera dans celle de son utilisateur.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Facts, in expressions</source>
        <translation>Faits, dans les expressions</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Views, to point at</source>
        <translation>Vues à montrer</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>--csv and --json are alternatives; give only one</source>
        <translation>--csv et --json s’excluent ; n’en donnez qu’un</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>a pixel is given twice</source>
        <translation>un pixel est donné deux fois</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not of the form ROW,COLUMN, such as 14,9</source>
        <translation>{value!r} n’est pas de la forme ROW,COLUMN, par exemple 14,9</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value} is outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value} est hors de l’image : lignes et colonnes sont numérotées de 0 à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not an integer or several separated by commas, such as 256 or 128,64</source>
        <translation>{value!r} n’est ni un entier ni plusieurs entiers séparés par des virgules, comme 256 ou 128,64</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>Impossible d’écrire {path} : c’est un dossier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is not a regular file.</source>
        <translation>Impossible d’écrire {path} : ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {path} : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>{option} before {command} is an option of the window; omit it or put it after {command}.</source>
        <translation>{option} placé avant {command} est une option de la fenêtre ; retirez-la ou placez-la après {command}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Usage:</source>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Options</source>
        <translation>Options </translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Commands</source>
        <translation>Commandes </translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Show this message and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Aborted!</source>
        <translation>Interrompu !</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>default: {default}</source>
        <translation>par défaut : {default}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Error: {message}</source>
        <translation>Erreur : {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Try '{command} {option}' for help.</source>
        <translation>Aide : « {command} {option} ».</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing argument</source>
        <translation>Il manque l’argument</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing option</source>
        <translation>Il manque l’option</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing parameter</source>
        <translation>Il manque le paramètre</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such option {name!r}.</source>
        <translation>L’option {name!r} n’existe pas.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such command {name!r}.</source>
        <translation>La commande {name!r} n’existe pas.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value: {message}</source>
        <translation>Valeur non valable : {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valeur non valable pour {param_hint} : {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} does not take a value.</source>
        <translation>L’option {name!r} n’accepte pas de valeur.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>L’argument {name!r} prend {nargs} valeurs.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Choose from:
	{choices}</source>
        <translation>Au choix :
	{choices}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} n’est pas un nombre valable ({number_type}).</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>Impossible d’ouvrir le fichier {filename!r} : {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} n’existe pas.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} est un dossier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>directory</source>
        <translation>dossier</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Un argument est de trop ({args})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Des arguments sont de trop ({args})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} requires an argument.</source>
        <translation>L’option {name!r} demande une valeur.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} n’est pas parmi {choices}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer range</source>
        <translation>entier</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float</source>
        <translation>décimal</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float range</source>
        <translation>décimal</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>weights + biases</source>
        <translation>poids + biais</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>this connection</source>
        <translation>cette connexion</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>without this connection</source>
        <translation>sans cette connexion</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to digit {digit}</source>
        <translation>connexion du pixel {pixel} au chiffre {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target}</source>
        <translation>connexion du pixel {pixel} au neurone {target}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target} of hidden layer {layer}</source>
        <translation>connexion du pixel {pixel} au neurone {target} de la couche cachée {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to digit {digit}</source>
        <translation>connexion du neurone {source} au chiffre {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to digit {digit}</source>
        <translation>connexion du neurone {source} de la couche cachée {before} au chiffre {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to unit {target} of hidden layer {layer}</source>
        <translation>connexion du neurone {source} de la couche cachée {before} au neurone {target} de la couche cachée {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>intensity</source>
        <translation>intensité</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>signal (their product)</source>
        <translation>signal (leur produit)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>gradient of -log p({digit})</source>
        <translation>gradient de -log p({digit})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>target's sum z</source>
        <translation>somme z de la cible</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>The target unit is silent and passes nothing on.</source>
        <translation>Le neurone cible est muet et ne transmet rien.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; pixel votes: {n_for} for, {n_against} against</source>
        <translation>{digit} : probabilité {probability:.2%}, score avant softmax (logit) {logit:+.4f} ; votes des pixels : {n_for} pour, {n_against} contre</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the hidden units: {n_for} for, {n_against} against</source>
        <translation>{digit} : probabilité {probability:.2%}, score avant softmax (logit) {logit:+.4f} ; votes des neurones cachés : {n_for} pour, {n_against} contre</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the last hidden layer: {n_for} for, {n_against} against</source>
        <translation>{digit} : probabilité {probability:.2%}, score avant softmax (logit) {logit:+.4f} ; votes de la dernière couche cachée : {n_for} pour, {n_against} contre</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>shares of the logit: {pixels:+.4f} from all pixels, {biases:+.4f} from all biases; largest pixel shares ({count}):</source>
        <translation>parts du logit : {pixels:+.4f} de tous les pixels, {biases:+.4f} de tous les biais ; plus grandes parts de pixels ({count}) :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>this unit</source>
        <translation>ce neurone</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>with activation 1</source>
        <translation>avec l’activation 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>without unit {unit}</source>
        <translation>sans le neurone {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>le neurone caché {unit} sur {count} s’active : somme {sum:+.4f}, activation {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>le neurone {unit} sur {count} de la couche cachée {layer} s’active : somme {sum:+.4f}, activation {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>le neurone caché {unit} sur {count} est muet : somme {sum:+.4f}, activation {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>le neurone {unit} sur {count} de la couche cachée {layer} est muet : somme {sum:+.4f}, activation {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no digit {number}; it shows {n}.</source>
        <translation>{name} ne montre pas de chiffre {number} ; nombre de chiffres : {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} digits: {answers}</source>
        <translation>{n} chiffres : {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/parts.py</extracomment>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution to the score before softmax (logit) of {digit}</source>
        <translation>contribution au score avant softmax (logit) de {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without pixel {pixel}</source>
        <translation>sans le pixel {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with pixel {pixel} at full ink</source>
        <translation>avec le pixel {pixel} à pleine encre</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without these {count} pixels</source>
        <translation>sans ces {count} pixels</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with these {count} pixels at full ink</source>
        <translation>avec ces {count} pixels à pleine encre</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>28·row + column</source>
        <translation>28·ligne + colonne</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>Dark pixels send nothing; everything below assumes full intensity.</source>
        <translation>Les pixels sombres n’envoient rien ; tout ce qui suit suppose la pleine intensité.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>hidden layer {layer}, {count} units; firing units raised: {raised}, lowered: {lowered}; largest contributions ({shown}):</source>
        <translation>couche cachée {layer}, {count} neurones ; neurones actifs en hausse : {raised}, en baisse : {lowered} ; plus grandes contributions ({shown}) :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>pre-activation</source>
        <translation>préactivation</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{first} and {second} cannot be combined; give only one</source>
        <translation>{first} et {second} ne peuvent pas être combinés ; n’en donnez qu’un</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a digit; omit it</source>
        <translation>--without supprime des pixels, un neurone caché ou une connexion, mais pas un chiffre ; retirez-le</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without needs a --pixel, --neuron or --connection to remove</source>
        <translation>--without demande un --pixel, --neuron ou --connection à supprimer</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--full-ink needs at least one --pixel ROW,COLUMN</source>
        <translation>--full-ink demande au moins un --pixel ROW,COLUMN</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--rank covers every pixel of the image; omit {option}</source>
        <translation>--rank porte sur tous les pixels de l’image ; retirez {option}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes a sum, but a connection is a single product; omit --csv</source>
        <translation>--csv écrit une somme, mais une connexion est un simple produit ; retirez --csv</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes only the sum; omit --without, --full-ink and --rank</source>
        <translation>--csv n’écrit que la somme ; retirez --without, --full-ink et --rank</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is neither a number, such as 37, nor LAYER:NUMBER, such as 2:37</source>
        <translation>{value!r} n’est ni un nombre, comme 37, ni LAYER:NUMBER, comme 2:37</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; hidden layers are numbered from 1</source>
        <translation>{value!r} désigne la couche 0 ; les couches cachées sont numérotées à partir de 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3</source>
        <translation>{value!r} n’est pas de la forme LAYER:FROM-TO, comme 1:14,9-37 ou 2:37-3</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; dense layers are numbered from 1</source>
        <translation>{value!r} désigne la couche 0 ; les couches denses sont numérotées à partir de 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names a pixel; pixels lead only into layer 1</source>
        <translation>{value!r} désigne un pixel ; les pixels ne mènent qu’à la couche 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} starts outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value!r} commence hors de l’image : lignes et colonnes sont numérotées de 0 à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>No image is given; use --image NUMBER, or --digits-file for your own picture</source>
        <translation>Aucune image n’est donnée ; utilisez --image NUMBER, ou --digits-file pour votre propre image</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{option} selects from a data set and cannot be combined with --digits-file</source>
        <translation>{option} choisit dans un jeu de données et ne peut pas être combiné avec --digits-file</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--which chooses among the digits of a --digits-file, which is not given</source>
        <translation>--which choisit parmi les chiffres d’un --digits-file, qui n’est pas donné</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>The network's numbers are too large to trace.</source>
        <translation>Les nombres du réseau sont trop grands pour être suivis.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>{option} {number} asks for an output that the network does not have: they are numbered 0 to {last}.</source>
        <translation>{option} {number} demande une sortie que le réseau n’a pas : elles sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path} contains a network {shape}; choose one with {inputs} inputs and {least} to {most} outputs.</source>
        <translation>{path} contient un réseau {shape} ; choisissez-en un à {inputs} entrées et de {least} à {most} sorties.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no test image {index}; images are numbered 0 to {last}.</source>
        <translation>Il n’y a pas d’image de test {index} ; les images sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no training image {index}; images are numbered 0 to {last}.</source>
        <translation>Il n’y a pas d’image d’entraînement {index} ; les images sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>test image {index}: a {label}</source>
        <translation>image de test {index} : étiquette {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>training image {index}: a {label}</source>
        <translation>image d’entraînement {index} : étiquette {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, digit {number} of {n}</source>
        <translation>{path}, chiffre {number} sur {n}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>pixel {pixel}</source>
        <translation>pixel {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>unit {unit}</source>
        <translation>neurone {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each digit, divided by the final total</source>
        <translation>softmax : exp(z - max) de chaque chiffre, divisé par le total final</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit before</source>
        <translation>logit avant</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit after</source>
        <translation>logit après</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>actual change</source>
        <translation>variation réelle</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>predicted change</source>
        <translation>variation prévue</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: still {after} ({probability:.2%})</source>
        <translation>{change} : toujours {after} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: {after} instead of {before} ({probability:.2%})</source>
        <translation>{change} : {after} au lieu de {before} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes equal the predicted ones.</source>
        <translation>Les variations réelles sont égales aux variations prévues.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because the slopes of the hidden units change.</source>
        <translation>Les variations réelles diffèrent des prévisions, car les pentes des neurones cachés changent.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because hidden units flip:</source>
        <translation>Les variations réelles diffèrent des prévisions, car des neurones cachés changent d’état :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- deviennent actifs dans la couche cachée {layer} ({count}) : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing ({count}): {units}</source>
        <translation>- deviennent actifs ({count}) : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- deviennent muets dans la couche cachée {layer} ({count}) : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing ({count}): {units}</source>
        <translation>- deviennent muets ({count}) : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>all pixels</source>
        <translation>tous les pixels</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>biases</source>
        <translation>biais</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>score before softmax (logit) of {digit} without each pixel; pixels that change it: {changing}, that change the answer: {decisive}; largest changes ({count}):</source>
        <translation>score avant softmax (logit) de {digit} sans chacun des pixels ; pixels qui le changent : {changing}, qui changent la réponse : {decisive} ; plus grandes variations ({count}) :</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>answer without it</source>
        <translation>réponse sans elle</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--save and --log both name {path}; give each its own file.</source>
        <translation>--save et --log désignent tous deux {path} ; donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from and --log both name {path}; give each its own file.</source>
        <translation>--start-from et --log désignent tous deux {path} ; donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>{option} names {path}, which belongs to --data; choose another file.</source>
        <translation>{option} désigne {path}, qui fait partie de --data ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from takes the network from its file; leave {option} out.</source>
        <translation>--start-from prend le réseau dans son fichier ; retirez {option}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/progress.py</extracomment>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{path} is read with “{activation}” units and “{scaling}” inputs: like this, it reads {accuracy} of {n:,} training images correctly.</source>
        <translation>{path} est lu avec des neurones « {activation} » et des entrées « {scaling} » : ainsi, il lit correctement {accuracy} de {n:,} images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Of the {n:,} training images, {n_validation:,} are held out for validation.</source>
        <translation>Sur les {n:,} images d’entraînement, {n_validation:,} sont réservées à la validation.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>There are too few images of some classes to hold any out for validation.</source>
        <translation>Certaines classes ont trop peu d’images pour en réserver à la validation.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the last finite network is saved in {file}.</source>
        <translation>{problem} ; le dernier réseau aux nombres finis est enregistré dans {file}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}.</source>
        <translation>Interrompu après le lot {step:,} sur {total:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}; the network is saved in {file}.</source>
        <translation>Interrompu après le lot {step:,} sur {total:,} ; le réseau est enregistré dans {file}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the network is saved in {file}.</source>
        <translation>{problem} ; le réseau est enregistré dans {file}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>{path}: {reason}</source>
        <translation>{path} : {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>The window needs {library}, which is missing; install {packages} (Debian package names).</source>
        <translation>La fenêtre a besoin de {library}, qui est absent ; installez {packages} (noms des paquets Debian).</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value} for this student alone, or --students 1-{value} for the first {value}</source>
        <translation>{value} est un seul nombre : écrivez --student {value} pour cet élève seul, ou --students 1-{value} pour tous les élèves de 1 à {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value}</source>
        <translation>{value} est un seul nombre : écrivez --student {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} is not of the form FROM-TO, such as 1-30</source>
        <translation>{value!r} n’est pas de la forme FROM-TO, comme 1-30</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} ends before it begins</source>
        <translation>{value!r} se termine avant de commencer</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} are more than {most} students; make several files</source>
        <translation>{value!r} dépasse {most} élèves ; faites plusieurs fichiers</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--student and --students are alternatives; give only one</source>
        <translation>--student et --students s’excluent ; n’en donnez qu’un</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{option} trains a network and cannot be combined with --model</source>
        <translation>{option} entraîne un réseau et ne peut pas être combiné avec --model</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--model and --output both name {path}; give each its own file.</source>
        <translation>--model et --output désignent tous deux {path} ; donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, students {students}, {origin}</source>
        <translation>{file} : {kind}, élèves {students}, {origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>answers</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, student {student}, {origin}</source>
        <translation>{file} : {kind}, élève {student}, {origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>The PDF cannot be drawn: {reason}.</source>
        <translation>Impossible de dessiner le PDF : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/augmentation.py</extracomment>
        <source>An image can be shifted by 0 to {largest} pixels, not {shifts}.</source>
        <translation>Une image peut être décalée de 0 à {largest} pixels, mais pas de {shifts}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch needs at least 1 image of 1 pixel, not {n_images} of {n_pixels}.</source>
        <translation>Un lot demande au moins 1 image de 1 pixel, et non {n_images} de {n_pixels}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch of {n_images} images is larger than the batch size of {size}.</source>
        <translation>Un lot de {n_images} images dépasse la taille de lot, {size}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>The indices of a batch must be from 0 to {last}.</source>
        <translation>Les indices d’un lot doivent aller de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{images_path} holds {n_images} images, but {labels_path} holds {n_labels} labels.</source>
        <translation>{images_path} contient {n_images} images, mais {labels_path} contient {n_labels} étiquettes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} holds no images.</source>
        <translation>{path} ne contient pas d’images.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has the label {label} at index {index}, but labels are 0 to {last}.</source>
        <translation>{path} a l’étiquette {label} à l’indice {index}, mais les étiquettes vont de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>The folder {directory} has neither {name} nor {name}.gz.</source>
        <translation>Le dossier {directory} n’a ni {name} ni {name}.gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} names {n} classes, but must name {least} to {most}, one per line.</source>
        <translation>{path} nomme {n} classes, mais doit en nommer de {least} à {most}, une par ligne.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has no checksum for {names}, so reinstall netviz.</source>
        <translation>{path} n’a pas de somme de contrôle pour {names} : réinstallez netviz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is longer than {limit} bytes.</source>
        <translation>{path} dépasse {limit} octets.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is not a UTF-8 text file.</source>
        <translation>{path} n’est pas un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is a folder, but a file is needed.</source>
        <translation>{path} est un dossier, alors qu’il faut un fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a regular file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a folder.</source>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} only names the data, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} ne fait que désigner les données, que Git garde ailleurs (Git LFS) : récupérez-les avec « git lfs pull ».</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: permission denied.</source>
        <translation>Impossible de lire {path} : accès refusé.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossible de lire {path} : {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not compressed with gzip, although its name ends in .gz.</source>
        <translation>{path} n’est pas compressé avec gzip, bien que son nom se termine par .gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: its gzip data ends too early.</source>
        <translation>{path} est tronqué : ses données gzip se terminent trop tôt.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its gzip data cannot be decompressed.</source>
        <translation>{path} est endommagé : ses données gzip ne peuvent pas être décompressées.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} has the dimensions {dimensions}, but {needed} are needed.</source>
        <translation>{path} a les dimensions {dimensions}, alors qu’il faut {needed}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its SHA-256 checksum differs from the published one.</source>
        <translation>{path} est endommagé : sa somme SHA-256 diffère de celle qui est publiée.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is compressed with gzip, so its name must end in .gz.</source>
        <translation>{path} est compressé avec gzip : son nom doit donc se terminer par .gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not an IDX file: it does not begin with two zero bytes.</source>
        <translation>{path} n’est pas un fichier IDX : il ne commence pas par deux octets nuls.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds elements of IDX type 0x{code:02X} ({name}), but netviz reads only 0x08 (uint8).</source>
        <translation>{path} contient des éléments de type IDX 0x{code:02X} ({name}), mais netviz ne lit que 0x08 (uint8).</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {n} dimensions, but netviz reads 1 to {most}.</source>
        <translation>{path} déclare {n} dimensions, mais netviz en lit de 1 à {most}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is too short to be an IDX file: it ends within its header.</source>
        <translation>{path} est trop court pour un fichier IDX : il se termine dans son en-tête.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {size} bytes of data, more than the limit of {limit}.</source>
        <translation>{path} déclare {size} octets de données, au-delà de la limite de {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: it declares {size} bytes of data and has {n}.</source>
        <translation>{path} est tronqué : il déclare {size} octets de données et en a {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds more than the {size} bytes of data that it declares.</source>
        <translation>{path} contient plus de données que les {size} octets qu’il déclare.</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>The number of validation images must be at least 0, not {n}.</source>
        <translation>Le nombre d’images de validation doit être d’au moins 0, et non {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>Of {n:,} training images, at most {most:,} can be used for validation, not {chosen:,}: one of each class is left to train on.</source>
        <translation>Sur {n:,} images d’entraînement, {most:,} au plus peuvent servir à la validation, et non {chosen:,} : il en reste une par classe pour l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is not a picture, or it is damaged or in an unknown format.</source>
        <translation>{name} n’est pas une image, ou est endommagé ou d’un format inconnu.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has more pixels than can be read; make the picture smaller.</source>
        <translation>{name} a trop de pixels pour être lu ; réduisez l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is damaged and cannot be read to its end; copy or export it again.</source>
        <translation>{name} est endommagé et ne peut pas être lu jusqu’au bout ; refaites la copie ou l’export.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is a HEIC photo, which netviz does not read; export it as JPEG or PNG.</source>
        <translation>{name} est une photo HEIC, que netviz ne lit pas ; exportez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is an SVG drawing, which netviz does not read; export it as PNG.</source>
        <translation>{name} est un dessin SVG, que netviz ne lit pas ; exportez-le en PNG.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is larger than {limit} MB; make the picture smaller.</source>
        <translation>{name} dépasse {limit} Mo ; réduisez l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.</source>
        <translation>{name} a {width:,} × {height:,} pixels, c’est trop ; réduisez l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is darker than the paper.</source>
        <translation>L’encre est plus sombre que le papier.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is brighter than the ground.</source>
        <translation>L’encre est plus claire que le fond.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in red light.</source>
        <translation>L’encre est colorée : elle ressort le mieux en lumière rouge.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in green light.</source>
        <translation>L’encre est colorée : elle ressort le mieux en lumière verte.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in blue light.</source>
        <translation>L’encre est colorée : elle ressort le mieux en lumière bleue.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit evenly.</source>
        <translation>Le papier est éclairé uniformément.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit unevenly, from {low} to {high} of 255; that is taken off.</source>
        <translation>Le papier est éclairé inégalement, de {low} à {high} sur 255 ; cette différence est retirée.</translation>
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
        <translation>Est considéré comme encre ce qui ressort au moins à {share} % du plus fort.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and one line of the paper are left out.</source>
        <translation>Un bord et une ligne du papier sont laissés de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and {n} lines of the paper are left out.</source>
        <translation>Un bord et {n} lignes du papier sont laissés de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>What surrounds the paper is left out.</source>
        <translation>Ce qui entoure le papier est laissé de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One line of the paper is left out.</source>
        <translation>Une ligne du papier est laissée de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} lines of the paper are left out.</source>
        <translation>{n} lignes du papier sont laissées de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>No lines and no border stand out enough to be left out.</source>
        <translation>Ni ligne ni bord ne ressort assez pour être laissé de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Lines and border</source>
        <translation>Lignes et bord</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>one small piece is left out</source>
        <translation>un petit morceau est laissé de côté</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} small pieces are left out</source>
        <translation>{n} petits morceaux sont laissés de côté</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes, some of which touch and are cut apart; {specks}.</source>
        <translation>{n} formes, dont certaines se touchent et sont séparées ; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; those that touch are cut apart.</source>
        <translation>{n} formes ; celles qui se touchent sont séparées.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape; {specks}.</source>
        <translation>Une forme ; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape.</source>
        <translation>Une forme.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; {specks}.</source>
        <translation>{n} formes ; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes.</source>
        <translation>{n} formes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; strokes of {before:.1f} pixels are made {after:.1f} wide, as in MNIST.</source>
        <translation>Ramenée à 20×20 et centrée ; les traits, larges de {before:.1f} pixels, passent à {after:.1f}, comme dans MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; its strokes are {before:.1f} pixels wide.</source>
        <translation>Ramenée à 20×20 et centrée ; ses traits sont larges de {before:.1f} pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Frame</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture has no pixels.</source>
        <translation>L’image n’a aucun pixel.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: it has no contrast, so choose another one.</source>
        <translation>L’image ne montre aucun chiffre : elle n’a pas de contraste. Choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it is a stroke, so choose another one.</source>
        <translation>L’image ne montre aucun chiffre : rien n’y est un trait. Choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>L’image ne montre aucun chiffre : rien n’y ressort comme un trait. Choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>28×28 pixels, bright on dark: the picture is taken as it is, like MNIST's.</source>
        <translation>28×28 pixels, clair sur sombre : l’image est prise telle quelle, comme celles de MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>The seed must be at least 0, not {seed}.</source>
        <translation>La graine doit être d’au moins 0, et non {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>Epochs and other counters of random numbers must be at least 0: {counters}.</source>
        <translation>Les époques et les autres compteurs de nombres aléatoires doivent être d’au moins 0 : {counters}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{folder} holds several data sets ({names}): move one into a folder of its own.</source>
        <translation>{folder} contient plusieurs jeux de données ({names}) : déplacez-en un dans son propre dossier.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is too large for a data set.</source>
        <translation>{path} est trop volumineux pour un jeu de données.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is a web page, perhaps of a download that failed: fetch the file again.</source>
        <translation>{path} est une page web, peut-être issue d’un téléchargement raté : téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is not an IDX file, or is damaged.</source>
        <translation>{path} n’est pas un fichier IDX, ou est endommagé.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is truncated.</source>
        <translation>{path} est tronqué.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is damaged or truncated: it has {n:,} bytes of data, and its header says {declared:,}.</source>
        <translation>{path} est endommagé ou tronqué : il a {n:,} octets de données, et son en-tête en annonce {declared:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class.</source>
        <translation>{path} ne contient aucun jeu de données que netviz connaît : des fichiers IDX comme ceux de MNIST, un fichier NPZ ou CSV, ou un dossier d’images par classe.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is a Python pickle, which netviz never opens: save the arrays with numpy.savez.</source>
        <translation>{path} est un pickle Python, que netviz n’ouvre jamais : enregistrez les tableaux avec numpy.savez.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is damaged: it cannot be unpacked.</source>
        <translation>{path} est endommagé : impossible de le décompresser.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is an archive: unpack it, and open the folder with its files.</source>
        <translation>{path} est une archive : décompressez-la, et ouvrez le dossier de ses fichiers.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} is not a picture, or is damaged.</source>
        <translation>{path} n’est pas une image, ou est endommagé.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>Files that are damaged or no pictures are left out: {n:,}, the first {path}.</source>
        <translation>Les fichiers endommagés et ceux qui ne sont pas des images sont laissés de côté : {n:,}, dont d’abord {path}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} contient plus de {most:,} images.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} has {width}×{height} pixels, too many for an image of a data set.</source>
        <translation>{path} a {width}×{height} pixels, trop pour une image d’un jeu de données.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds no images: its arrays are {names}.</source>
        <translation>{path} ne contient pas d’images : ses tableaux sont {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is damaged: its shape does not fit its data.</source>
        <translation>{path} est endommagé : sa forme ne correspond pas à ses données.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds Python objects in {name}, which are never loaded.</source>
        <translation>{path} contient dans {name} des objets Python, qui ne sont jamais chargés.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is no table: its first line cannot be read.</source>
        <translation>{path} n’est pas un tableau : sa première ligne est illisible.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a table of numbers: look at line {line}.</source>
        <translation>{path} n’est pas un tableau de nombres : voyez la ligne {line}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a CSV file: it is not text.</source>
        <translation>{path} n’est pas un fichier CSV : ce n’est pas du texte.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} has {n} columns, which is not a label and the pixels of a square image.</source>
        <translation>{path} a {n} colonnes, ce qui ne fait pas une étiquette et les pixels d’une image carrée.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n} classes, and netviz shows {least} to {most}.</source>
        <translation>{name} a {n} classes, et netviz en affiche de {least} à {most}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The ink is dark on light ground, so the brightness is inverted.</source>
        <translation>L’encre est sombre sur fond clair : la luminosité est donc inversée.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>Rows and columns are exchanged in the files, so they are exchanged back.</source>
        <translation>Lignes et colonnes sont échangées dans les fichiers : elles sont donc remises en place.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The images of {rows}×{columns} are resampled to 28×28.</source>
        <translation>Les images de {rows}×{columns} sont rééchantillonnées en 28×28.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has images without labels, so there is nothing to learn from.</source>
        <translation>{path} a des images sans étiquettes : il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The test images have no labels, so they are left out.</source>
        <translation>Les images de test n’ont pas d’étiquettes : elles sont laissées de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The training images have no labels, so they are left out.</source>
        <translation>Les images d’entraînement n’ont pas d’étiquettes : elles sont laissées de côté.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds {n_images:,} images, but {n_labels:,} labels.</source>
        <translation>{path} contient {n_images:,} images, mais {n_labels:,} étiquettes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds an array {shape}, which is no row of images.</source>
        <translation>{path} contient un tableau {shape}, qui n’est pas une suite d’images.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds numbers that no picture has; save them as real numbers from 0 to 255.</source>
        <translation>{path} contient des nombres qu’aucune image ne peut avoir ; enregistrez-les comme des nombres réels de 0 à 255.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has labels that are not whole numbers.</source>
        <translation>{path} a des étiquettes qui ne sont pas des nombres entiers.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n:,} different labels, too many for classes.</source>
        <translation>{name} a {n:,} étiquettes différentes, trop pour des classes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has labels from {first} to {last}, but its classes have {n} names.</source>
        <translation>{name} a des étiquettes de {first} à {last}, mais {n} noms de classes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>There is only one part, so {n:,} images of it are set aside for testing.</source>
        <translation>Il n’y a qu’une partie : {n:,} de ses images sont réservées au test.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses the activation {name}, and netviz shows {known}.</source>
        <translation>{path} utilise l’activation {name}, et netviz affiche {known}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses a leaky ReLU with the slope {slope:.3g}, and netviz shows the slope {known:g}.</source>
        <translation>{path} utilise une Leaky ReLU de pente {slope:.3g}, et netviz affiche la pente {known:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a convolution ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} contient une convolution ({table}), et netviz n’affiche que des réseaux de couches denses.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds batch normalization ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} contient une normalisation par lot ({table}), et netviz n’affiche que des réseaux de couches denses.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds more than {most} layers ({table}), which is more than netviz shows.</source>
        <translation>{path} contient plus de {most} couches ({table}), soit plus que netviz n’en montre.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a normalization, {name}, between its layers, and netviz shows networks of dense layers only.</source>
        <translation>{path} contient une normalisation, {name}, entre ses couches, et netviz n’affiche que des réseaux de couches denses.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no arrays.</source>
        <translation>{path} ne contient aucun tableau.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no dense layers that lead from {n} inputs to classes, but {table}.</source>
        <translation>{path} ne contient pas de couches denses menant de {n} entrées à des classes, mais {table}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a bias of {shape} beside {name}, which has {n_units} units.</source>
        <translation>{path} contient un biais de forme {shape} à côté de {name}, qui a {n_units} neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is not a file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network: it has {size:,} bytes.</source>
        <translation>{path} est trop volumineux pour un réseau : il a {size:,} octets.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {n:,} files, too many for a network.</source>
        <translation>{path} contient {n:,} fichiers, trop pour un réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is incomplete: it lacks {name}.</source>
        <translation>{path} est incomplet : il y manque {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it cannot be unpacked.</source>
        <translation>{path} est endommagé : {name} y est impossible à décompresser.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network when it is unpacked.</source>
        <translation>{path} est trop volumineux pour un réseau une fois décompressé.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it is not a whole array.</source>
        <translation>{path} est endommagé : {name} n’y est pas un tableau complet.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {name}, an array without any number.</source>
        <translation>{path} contient {name}, un tableau sans aucun nombre.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it has {n_bytes:,} bytes, which does not fit its shape.</source>
        <translation>{path} est endommagé : {name} y a {n_bytes:,} octets, ce qui ne correspond pas à sa forme.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It is of an earlier training: {name} was written after it.</source>
        <translation>Il vient d’un entraînement antérieur : {name} a été écrit après lui.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It says no step, and the other files do.</source>
        <translation>Il n’indique aucun pas, alors que les autres fichiers le font.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>Its name says no step, and those of the other files do.</source>
        <translation>Son nom n’indique aucun pas, alors que ceux des autres fichiers le font.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It has layers of {sizes} units, and the first network has {expected}.</source>
        <translation>Ses couches ont {sizes} neurones, et celles du premier réseau {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of Keras.</source>
        <translation>{path} est endommagé ou tronqué : ce n’est pas un fichier Keras complet.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is a file of Keras without a dense layer.</source>
        <translation>{path} est un fichier Keras sans couche dense.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and netviz shows Sequential and Functional models.</source>
        <translation>{path} contient un modèle de la classe {name}, et netviz affiche les modèles Sequential et Functional.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} lacks the weights of its layer {name}.</source>
        <translation>Dans {path}, il manque les poids de la couche {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has two activations after its layer {name}.</source>
        <translation>{path} a deux activations après sa couche {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has {name} after its last layer, and netviz shows networks with softmax there.</source>
        <translation>{path} a {name} après sa dernière couche, et netviz affiche les réseaux qui y ont softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a layer of the kind {kind}, and netviz shows networks of dense layers only.</source>
        <translation>{path} contient une couche du type {kind}, et netviz n’affiche que des réseaux de couches denses.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of digits, or a lesson (.toml).</source>
        <translation>{name} n’est d’aucun type que netviz ouvre : une session (.netviz), un réseau ({endings}), un jeu de données (IDX, NPZ, CSV ou un dossier), une image de chiffres ou une leçon (.toml).</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole ONNX file.</source>
        <translation>{path} est endommagé ou tronqué : ce n’est pas un fichier ONNX complet.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has {n} inputs, and netviz shows networks that read one image.</source>
        <translation>{path} a {n} entrées, et netviz affiche les réseaux qui lisent une seule image.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes along branches, and netviz shows networks of layers in one row.</source>
        <translation>{path} calcule sur plusieurs branches, et netviz affiche les réseaux dont les couches se suivent.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes {kind}, and netviz shows networks of dense layers in one row.</source>
        <translation>{path} calcule {kind}, et netviz n’affiche que des réseaux de couches denses qui se suivent.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} wants its weights from {name}, and netviz reads only files beside it.</source>
        <translation>{path} demande ses poids à {name}, et netviz ne lit que des fichiers placés à côté de lui.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has its weights in {name}, which is not beside it: copy both into one folder.</source>
        <translation>{path} a ses poids dans {name}, qui n’est pas à côté de lui : copiez les deux dans un même dossier.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/opening.py</extracomment>
        <source>There is no {name}: choose one of {known}.</source>
        <translation>Il n’existe pas de {name} : choisissez parmi {known}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: its beginning is that of a network, and the rest is not.</source>
        <translation>{path} est endommagé ou tronqué : son début est celui d’un réseau, mais pas la suite.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a session of netviz: open it in the window, and save its network.</source>
        <translation>{path} est une session de netviz : ouvrez-la dans la fenêtre, et enregistrez son réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a zip file.</source>
        <translation>{path} est endommagé ou tronqué : il commence comme un fichier zip.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a zip file without a network that netviz knows; unpack it, and open what is in it.</source>
        <translation>{path} est un fichier zip sans réseau connu de netviz ; décompressez-le, et ouvrez ce qu’il contient.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} only names the network, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} ne fait que désigner le réseau, que Git garde ailleurs (Git LFS) : récupérez-le avec « git lfs pull ».</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is packed: unpack it, and open what is in it.</source>
        <translation>{path} est compressé : décompressez-le, et ouvrez ce qu’il contient.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a pickle, which can run any program, so netviz never opens it; save the arrays as safetensors or NPZ instead.</source>
        <translation>{path} est un pickle, qui peut exécuter n’importe quel programme : netviz ne l’ouvre donc jamais ; enregistrez plutôt les tableaux en safetensors ou NPZ.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a picture, not a network: name a file with a network, which can then read the picture.</source>
        <translation>{path} est une image, pas un réseau : nommez un fichier contenant un réseau, qui pourra ensuite lire l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is no network that netviz knows: it reads {endings}.</source>
        <translation>{path} n’est pas un réseau connu de netviz, qui lit {endings}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged.</source>
        <translation>{path} n’est pas un fichier safetensors, ou est endommagé.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is damaged or truncated: {name} lies outside of the file.</source>
        <translation>{path} est endommagé ou tronqué : {name} est hors du fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, which netviz cannot read.</source>
        <translation>{path} contient {name} en {dtype}, que netviz ne peut pas lire.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1</source>
        <translation>de 0 à 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255</source>
        <translation>de 0 à 255</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>standardized (mean 0, standard deviation 1)</source>
        <translation>centrées réduites (moyenne 0, écart type 1)</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from −1 to 1</source>
        <translation>de −1 à 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1, dark ink on light paper</source>
        <translation>de 0 à 1, encre sombre sur papier clair</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255, dark ink on light paper</source>
        <translation>de 0 à 255, encre sombre sur papier clair</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>{words}, column by column</source>
        <translation>{words}, colonne par colonne</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and of scikit-learn's, netviz shows MLPClassifier.</source>
        <translation>{path} contient un modèle de la classe {name} ; de scikit-learn, netviz affiche MLPClassifier.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a pipeline with {name} before the network, and netviz shows networks whose inputs are scaled at most.</source>
        <translation>{path} contient un pipeline avec {name} avant le réseau, et netviz affiche des réseaux dont les entrées sont tout au plus mises à l’échelle.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of skops.</source>
        <translation>{path} est endommagé ou tronqué : ce n’est pas un fichier skops complet.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds NaN or infinite numbers in {name}.</source>
        <translation>{path} contient des NaN ou des nombres infinis dans {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds {fault}: {table}. {shown}</source>
        <translation>{path} contient {fault} : {table}. {shown}</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has weights in {name} so large that sums reach {most:.0e}: its training diverged, or it is damaged. Choose an earlier checkpoint.</source>
        <translation>{path} a dans {name} des poids si grands que les sommes atteignent {most:.0e} : son entraînement a divergé, ou il est endommagé. Choisissez un point de contrôle antérieur.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>netviz shows dense networks of 784 inputs with one or two hidden layers of up to 4,096 units.</source>
        <translation>netviz affiche des réseaux denses de 784 entrées, à une ou deux couches cachées de 4 096 neurones au plus.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single input</source>
        <translation>un réseau à une seule entrée</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} inputs</source>
        <translation>un réseau à {n:,} entrées</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n} hidden layers</source>
        <translation>un réseau à {n} couches cachées</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a layer with {n:,} units</source>
        <translation>une couche à {n:,} neurones</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single output</source>
        <translation>un réseau à une seule sortie</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} outputs</source>
        <translation>un réseau à {n:,} sorties</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has a different activation in each hidden layer ({names}), and netviz shows networks with one.</source>
        <translation>{path} a une activation différente dans chaque couche cachée ({names}), et netviz affiche les réseaux qui n’en ont qu’une.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a file of PyTorch and does not go on as one.</source>
        <translation>{path} est endommagé ou tronqué : il commence comme un fichier PyTorch, mais ne continue pas ainsi.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} holds more than a state_dict: it would run {name}, which netviz never does. In PyTorch, save torch.save(model.state_dict(), …) instead.</source>
        <translation>{path} contient plus qu’un state_dict : il exécuterait {name}, ce que netviz ne fait jamais. Dans PyTorch, utilisez plutôt torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is a file of PyTorch without a state_dict: it holds no tensors with names.</source>
        <translation>{path} est un fichier PyTorch sans state_dict : il ne contient aucun tenseur nommé.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} cannot be written: netviz writes {endings}.</source>
        <translation>Impossible d’écrire {path} : netviz écrit {endings}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} was not written, because the parameters are not all finite numbers.</source>
        <translation>{path} n’a pas été écrit, car les paramètres ne sont pas tous des nombres finis.</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>English</source>
        <translation>Français</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>There is no language {code}; choose one of {all}.</source>
        <translation>La langue {code} n’existe pas ; choisissez parmi : {all}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/activations.py</extracomment>
        <source>There is no activation named {name!r}: choose one of {names}.</source>
        <translation>Il n’existe pas d’activation nommée {name!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>There is no initializer named {name!r}: choose one of {names}.</source>
        <translation>Il n’existe pas d’initialisation nommée {name!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>{n_layers} layers need {n_layers} scales, not {n_scales}.</source>
        <translation>{n_layers} couches demandent {n_layers} échelles, et non {n_scales}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>This network reads batches of shape (n, {n_inputs}), not {shape}.</source>
        <translation>Ce réseau lit des lots de forme (n, {n_inputs}), et non {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs at least 1 image, not {n}.</source>
        <translation>Un lot demande au moins 1 image, et non {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs 1 to {batch_size} labels and as many images of {n_inputs} inputs, not {n} labels and images of shape {shape}.</source>
        <translation>Un lot demande de 1 à {batch_size} étiquettes et autant d’images de {n_inputs} entrées, et non {n} étiquettes et des images de forme {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Parameters and images must be {dtype}, not {parameters} and {images}.</source>
        <translation>Les paramètres et les images doivent être en {dtype}, et non {parameters} et {images}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Dropout needs a random generator.</source>
        <translation>Le dropout demande un générateur aléatoire.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>The saved optimizer state belongs to another optimizer or network.</source>
        <translation>L’état d’optimiseur enregistré appartient à un autre optimiseur ou à un autre réseau.</translation>
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
        <translation>Il n’existe pas d’optimiseur nommé {name!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} was not written, because its metadata lacks {keys}.</source>
        <translation>{path} n’a pas été écrit, car il manque {keys} à ses métadonnées.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged or truncated ({fault}).</source>
        <translation>{path} n’est pas un fichier safetensors, ou est endommagé ou tronqué ({fault}).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is too large for a parameter file: it has {size} bytes.</source>
        <translation>{path} est trop volumineux pour un fichier de paramètres : il a {size} octets.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: it is too short.</source>
        <translation>{path} n’est pas un fichier safetensors : il est trop court.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is truncated: its header claims {length:,} bytes, but at most {most:,} are possible.</source>
        <translation>{path} n’est pas un fichier safetensors, ou est tronqué : son en-tête annonce {length:,} octets, mais {most:,} au plus sont possibles.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not JSON.</source>
        <translation>{path} n’est pas un fichier safetensors : son en-tête n’est pas du JSON.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not a table of tensors.</source>
        <translation>{path} n’est pas un fichier safetensors : son en-tête n’est pas un tableau de tenseurs.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, but parameters must be float32 (F32).</source>
        <translation>{path} contient {name} en {dtype}, mais les paramètres doivent être en float32 (F32).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} with {n} dimensions or more numbers than fit, but a network has matrices and vectors.</source>
        <translation>{path} contient {name} avec {n} dimensions ou trop de nombres, mais un réseau a des matrices et des vecteurs.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} lacks {names}: a network has dense_1.kernel, dense_1.bias and so on.</source>
        <translation>Dans {path}, il manque {names} : un réseau a dense_1.kernel, dense_1.bias et ainsi de suite.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {names}, which a network of dense layers does not have.</source>
        <translation>{path} contient {names}, ce qu’un réseau de couches denses n’a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but a kernel has the shape (inputs, units).</source>
        <translation>{path} contient dense_{number}.kernel de forme {shape}, mais un kernel a la forme (entrées, neurones).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but the layer before has {n_units} units.</source>
        <translation>{path} contient dense_{number}.kernel de forme {shape}, mais la couche précédente a {n_units} neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.bias of shape {shape}, but its kernel has {n_units} units.</source>
        <translation>{path} contient dense_{number}.bias de forme {shape}, mais son kernel a {n_units} neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} does not hold a network: {reason}</source>
        <translation>{path} ne contient pas de réseau : {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} cannot be used, because its metadata lacks {keys}.</source>
        <translation>{path} est inutilisable, car il manque {keys} à ses métadonnées.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} has {value!a} as {key} in its metadata, which is not a number of at least 0.</source>
        <translation>{path} a dans ses métadonnées {value!a} pour {key}, qui n’est pas un nombre d’au moins 0.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>A network needs at least inputs and outputs, but {sizes} is too short.</source>
        <translation>Un réseau demande au moins des entrées et des sorties, mais {sizes} est trop court.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Each layer needs a whole number of units, at least 1, not {size!r}.</source>
        <translation>Chaque couche demande un nombre entier de neurones, au moins 1, et non {size!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>The parameters of this network are a vector of {n_parameters} numbers, not of shape {shape}.</source>
        <translation>Les paramètres de ce réseau sont un vecteur de {n_parameters} nombres, et non de forme {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Parameters must be contiguous float32 or float64, not {dtype}.</source>
        <translation>Les paramètres doivent être contigus en float32 ou float64, et non en {dtype}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>There is no schedule named {name!r}: choose one of {names}.</source>
        <translation>Il n’existe pas de programme nommé {name!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>one cycle</source>
        <translation>un cycle</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A column of {n} units cannot be drawn: use 1 to {most} units.</source>
        <translation>Impossible de dessiner une colonne de {n} neurones : utilisez de 1 à {most} neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A matrix of shape {shape} does not fit {n_left} by {n_right} units: use one value for every connection.</source>
        <translation>Une matrice de forme {shape} ne convient pas à {n_left} × {n_right} neurones : utilisez une valeur par connexion.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/contrast.py</extracomment>
        <source>The contrast must be a number above 0, not {exponent}.</source>
        <translation>Le contraste doit être un nombre supérieur à 0, et non {exponent}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>Lines need equally many starts, ends and values, not {n_starts}, {n_ends} and {n_values}.</source>
        <translation>Les lignes demandent autant de débuts que de fins et de valeurs, et non {n_starts}, {n_ends} et {n_values}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>The thickness of lines must be at least 1 pixel, not {thickness}.</source>
        <translation>L’épaisseur des lignes doit être d’au moins 1 pixel, et non {thickness}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/tiles.py</extracomment>
        <source>{n_inputs} weights do not fill a tile of {height} by {width} pixels: use the shape of the image.</source>
        <translation>{n_inputs} poids ne remplissent pas une vignette de {height} × {width} pixels : utilisez la forme de l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>A picture of {width} by {height} pixels is empty: use at least one pixel in each direction.</source>
        <translation>Une image de {width} × {height} pixels est vide : utilisez au moins un pixel dans chaque sens.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>The region x {x0} to {x1}, y {y0} to {y1} has no area: the smaller bound must come first.</source>
        <translation>La région x de {x0} à {x1}, y de {y0} à {y1} n’a pas de surface : la plus petite borne doit venir en premier.</translation>
    </message>
    <message>
        <extracomment>netviz/resources.py</extracomment>
        <source>{path} is missing: it is part of netviz, so reinstall netviz.</source>
        <translation>{path} est absent : il fait partie de netviz, réinstallez donc netviz.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>There are no test images to compare the networks on.</source>
        <translation>Il n’y a pas d’images de test sur lesquelles comparer les réseaux.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>These networks tell {n_classes} classes apart, and the test images have more.</source>
        <translation>Ces réseaux distinguent {n_classes} classes, et les images de test en ont davantage.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/correct_images.py</extracomment>
        <source>There is no such image.</source>
        <translation>Cette image n’existe pas.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} validation images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>Sur {total:,} images de validation de la classe {digit}, {wrong:.0%} sont mal lues (autres : {others:.0%}), le plus souvent comme {answer} ({images:,} images).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} test images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>Sur {total:,} images de test de la classe {digit}, {wrong:.0%} sont mal lues (autres : {others:.0%}), le plus souvent comme {answer} ({images:,} images).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Show these {images:,} images</source>
        <translation>Afficher ces {images:,} images</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one digit.</source>
        <translation>Le dessin a {parts} formes séparées côte à côte ; le réseau lit le tout comme un seul chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Clear the drawing</source>
        <translation>Effacer le dessin</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen digits in the middle.</source>
        <translation>Le dessin est à {offset:.0f} pixels du centre ; le réseau n’a vu que des chiffres centrés.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Center the drawing</source>
        <translation>Centrer le dessin</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The strokes are {width:.2f} pixels wide; those of MNIST's digits are {usual:.1f}, measured the same way.</source>
        <translation>Les traits sont larges de {width:.2f} pixels ; ceux des chiffres de MNIST, mesurés de la même façon, de {usual:.1f}.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Thicken the strokes</source>
        <translation>Épaissir les traits</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rates.py</extracomment>
        <source>Try {rate:.3g}</source>
        <translation>Essayer {rate:.3g}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was too large before the first batch: choose a smaller start scale.</source>
        <translation>La perte était trop grande avant le premier lot : choisissez une échelle de départ plus petite.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Training stopped because the loss grew without limit: a learning rate of {rate:.3g} is too high.</source>
        <translation>L’entraînement s’est arrêté parce que la perte augmentait sans limite : un taux d’apprentissage de {rate:.3g} est trop élevé.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>All {weights:,} weights are exactly 0 after {steps:,} batches: no signal passes, so none of them learns.</source>
        <translation>Les {weights:,} poids valent tous exactement 0 après {steps:,} lots : aucun signal ne passe, donc aucun n’apprend.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The units of a layer have nearly the same weights, so they all learn the same.</source>
        <translation>Les neurones d’une couche ont presque les mêmes poids : ils apprennent donc tous la même chose.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: a learning rate of {rate:.3g} is too high.</source>
        <translation>{silent:,} neurones sur {units:,} ({share:.1%}) ne s’activent pour aucune des {images:,} images : un taux d’apprentissage de {rate:.3g} est trop élevé.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the digits.</source>
        <translation>{silent:,} neurones sur {units:,} ({share:.1%}) ne s’activent pour aucune des {images:,} images : presque rien n’atteint les chiffres.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: a learning rate of {rate:.3g} is too high.</source>
        <translation>La perte est de {loss:.2f}, et deviner au hasard donnerait {guessing:.2f} : un taux d’apprentissage de {rate:.3g} est trop élevé.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try true labels</source>
        <translation>Essayer les vraies étiquettes</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: {training:.0%} of the training images are read as labeled, {validation:.0%} of the validation images.</source>
        <translation>{share:.0%} des étiquettes d’entraînement sont mélangées : {training:.0%} des images d’entraînement sont lues selon leur étiquette, et {validation:.0%} des images de validation.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: after {steps:,} batches the loss is still {last:.2f} (guessing: {guessing:.2f}).</source>
        <translation>{share:.0%} des étiquettes d’entraînement sont mélangées : après {steps:,} lots, la perte est encore de {last:.2f} (au hasard : {guessing:.2f}).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: a learning rate of {rate:.3g} is too low.</source>
        <translation>La perte, de {first:.2f} au début, est de {last:.2f} après {steps:,} lots : un taux d’apprentissage de {rate:.3g} est trop faible.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: learning does not advance.</source>
        <translation>La perte, de {first:.2f} au début, est de {last:.2f} après {steps:,} lots : l’apprentissage n’avance pas.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The validation loss rose from {best:.2f} (batch {step:,}) to {last:.2f}, the training loss is {training:.2f}: learned by heart.</source>
        <translation>La perte de validation est remontée de {best:.2f} (lot {step:,}) à {last:.2f}, alors que la perte d’entraînement est de {training:.2f} : le réseau apprend par cœur.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show batch {step:,}</source>
        <translation>Afficher le lot {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{training:.0%} of training images but only {validation:.0%} of validation images are read correctly: learned by heart.</source>
        <translation>{training:.0%} des images d’entraînement sont bien lues, mais seulement {validation:.0%} des images de validation : le réseau apprend par cœur.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any digit.</source>
        <translation>Le neurone {unit:,} ne s’active pour aucune des {images:,} images : il n’ajoute donc rien à aucun chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show unit {unit:,}</source>
        <translation>Afficher le neurone {unit:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any digit.</source>
        <translation>{silent:,} neurones sur {units:,} ({share:.1%}) ne s’activent pour aucune des {images:,} images : ils n’ajoutent donc rien à aucun chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try no noise</source>
        <translation>Essayer sans bruit</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try random weights</source>
        <translation>Essayer des poids aléatoires</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try all images</source>
        <translation>Essayer toutes les images</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try dropout {rate:g}</source>
        <translation>Essayer un dropout de {rate:g}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <translation>image d’entraînement {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <translation>image de test {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <translation>un dessin vide</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <translation>votre image</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <translation>un bruit aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <translation>une image moyenne</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <translation>votre dessin</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>l’image d’entraînement {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>l’image de test {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <comment>within a sentence</comment>
        <translation>un dessin vide</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <comment>within a sentence</comment>
        <translation>votre image</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <comment>within a sentence</comment>
        <translation>un bruit aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <comment>within a sentence</comment>
        <translation>une image moyenne</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <comment>within a sentence</comment>
        <translation>votre dessin</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Nothing is drawn yet, so there is nothing to read.</source>
        <translation>Rien n’est encore dessiné, il n’y a donc rien à lire.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>No pixel is selected.</source>
        <translation>Aucun pixel n’est sélectionné.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Another program trains this network, so its batches are not known.</source>
        <translation>Un autre programme entraîne ce réseau : ses lots ne sont pas connus.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The image has no label.</source>
        <translation>L’image n’a pas d’étiquette.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The network has no hidden layer.</source>
        <translation>Le réseau n’a pas de couche cachée.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>A whole number is needed here.</source>
        <translation>Il faut ici un nombre entier.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>There is no number {place} here: they go from 0 to {last}.</source>
        <translation>Il n’y a pas de numéro {place} ici : ils vont de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A gradient needs a label, and this image has none.</source>
        <translation>Un gradient demande une étiquette, et cette image n’en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>No batch has been trained yet: train one (B).</source>
        <translation>Aucun lot n’a encore servi : entraînez avec un lot (B).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Recomputing the gradient of this batch.</source>
        <translation>Nouveau calcul du gradient de ce lot.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A checkpoint holds no gradient of its batch: choose the gradient of this image.</source>
        <translation>Un point de contrôle ne contient pas le gradient de son lot : choisissez le gradient de cette image.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>There is nothing to compare with yet: set a mark (Ctrl+K) and continue training.</source>
        <translation>Il n’y a encore rien à comparer : placez un repère (Ctrl+K) et poursuivez l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Nothing has changed since then: train a batch (B).</source>
        <translation>Rien n’a changé depuis : entraînez avec un lot (B).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>The change is measured from this checkpoint: choose another one in the timeline.</source>
        <translation>La variation se mesure à partir de ce point de contrôle : choisissez-en un autre dans la chronologie.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Both networks have the same weights.</source>
        <translation>Les deux réseaux ont les mêmes poids.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>These weights cannot be compared: the layers of the two networks have different sizes.</source>
        <translation>Ces poids ne peuvent pas être comparés : les couches des deux réseaux n’ont pas les mêmes tailles.</translation>
    </message>
    <message>
        <extracomment>netviz/session/arranger.py</extracomment>
        <source>Select a pixel first: units are then ordered by what they receive from it.</source>
        <translation>Sélectionnez d’abord un pixel : les neurones se rangent alors selon ce qu’ils en reçoivent.</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark</source>
        <translation>depuis le repère</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark after {moment}</source>
        <translation>depuis le repère, après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the random start</source>
        <translation>depuis le départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the run began</source>
        <translation>depuis le début de l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the start of the epoch</source>
        <translation>depuis le début de l’époque</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}, near the start of the epoch</source>
        <translation>depuis {moment}, vers le début de l’époque</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>run {number}, {moment}</source>
        <translation>essai {number}, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>= A − B</source>
        <translation>= A − B</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: the picture shows the change from here on.</source>
        <translation>Repère placé après {moment} : l’image montre la variation à partir d’ici.</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: Change measures from here once you are back in the live run.</source>
        <translation>Repère placé après {moment} : la variation se mesurera à partir d’ici une fois revenu à l’essai en direct.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading MNIST…</source>
        <translation>Chargement de MNIST…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading {name}…</source>
        <translation>Chargement de {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{problem} netviz shows MNIST instead.</source>
        <translation>{problem} netviz affiche MNIST à la place.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>There is nothing to save yet: the data set is still loading.</source>
        <translation>Il n’y a encore rien à enregistrer : le jeu de données est en cours de chargement.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name} has {n} outputs, but the images shown are of {n_classes} classes.</source>
        <translation>{name} a {n} sorties, mais les images affichées sont de {n_classes} classes.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Open images of {n} classes first, then this network.</source>
        <translation>Ouvrez d’abord des images de {n} classes, puis ce réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>What you trained before is kept in the list of runs.</source>
        <translation>Ce que vous avez entraîné auparavant reste dans la liste des essais.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name}: {activation}, inputs {scaling}; it reads {accuracy} of {count} training images correctly.</source>
        <translation>{name} : {activation}, entrées {scaling} ; il lit correctement {accuracy} de {count} images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no class {number}: they are numbered 0 to {last}.</source>
        <translation>Il n’y a pas de classe {number} : elles sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the training images.</source>
        <translation>Aucune image de cette classe ({name}) parmi les images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the test images.</source>
        <translation>Aucune image de cette classe ({name}) parmi les images de test.</translation>
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
        <translation>Cet essai et l’état de son optimiseur ne sont plus en mémoire ; choisissez un autre optimiseur.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>of this step</source>
        <translation>de ce pas</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>This network belongs to another run: return to the live run (L) and repeat the lesson there.</source>
        <translation>Ce réseau appartient à un autre essai : revenez à l’essai en direct (L) et refaites-y la leçon.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>The changed parameters are not finite: choose a smaller learning rate.</source>
        <translation>Les paramètres modifiés ne sont pas finis : choisissez un taux d’apprentissage plus petit.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on {count} images.</source>
        <translation><numerusform>Un nouvel essai continue après {moment} et %n pas sur {count} images.</numerusform><numerusform>Un nouvel essai continue après {moment} et %n pas sur {count} images.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on this image.</source>
        <translation><numerusform>Un nouvel essai continue après {moment} et %n pas sur cette image.</numerusform><numerusform>Un nouvel essai continue après {moment} et %n pas sur cette image.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} The old run is kept; see Runs.</source>
        <translation>{sentence} L’ancien essai est conservé ; voir Essais.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} It has trained on a test image, so its test accuracy is now biased.</source>
        <translation>{sentence} Il s’est entraîné sur une image de test : son exactitude en test est donc désormais biaisée.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Random noise has no label, and without one there is no loss.</source>
        <translation>Un bruit aléatoire n’a pas d’étiquette, et sans étiquette il n’y a pas de perte.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Choose a label for the drawing: without one there is no loss.</source>
        <translation>Choisissez une étiquette pour le dessin : sans elle, il n’y a pas de perte.</translation>
    </message>
    <message>
        <extracomment>netviz/session/live_run.py</extracomment>
        <source>New random start with seed {seed}.</source>
        <translation>Nouveau départ aléatoire avec la graine {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every training image correctly.</source>
        <translation>Le réseau lit maintenant correctement toutes les images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every test image correctly.</source>
        <translation>Le réseau lit maintenant correctement toutes les images de test.</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <translation>lot {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <translation>pas {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <translation>époque {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <translation>point de contrôle {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>le lot {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>le pas {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>l’époque {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>le point de contrôle {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; open one with {pixels} inputs and {least} to {most} outputs.</source>
        <translation>Ce réseau a des couches de {shape} neurones ; ouvrez-en un à {pixels} entrées et de {least} à {most} sorties.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; the window can show one or two hidden layers. Use netviz trace instead.</source>
        <translation>Ce réseau a des couches de {shape} neurones ; la fenêtre peut afficher une ou deux couches cachées. Utilisez plutôt netviz trace.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has a layer of {widest:,} units; the window can show up to {most:,}. Use netviz trace instead.</source>
        <translation>Ce réseau a une couche de {widest:,} neurones ; la fenêtre peut en afficher jusqu’à {most:,}. Utilisez plutôt netviz trace.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This data set allows at most {most:,} validation images: one of each class is left to train on.</source>
        <translation>Ce jeu de données permet au plus {most:,} images de validation : il en reste une par classe pour l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.</source>
        <translation>Il ne reste que {left:,} images pour l’entraînement : choisissez au plus {left:,}, et non {chosen:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/picture_files.py</extracomment>
        <source>This picture is empty; choose another one.</source>
        <translation>Cette image est vide ; choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>{count} selections are already pinned; remove one first.</source>
        <translation>{count} sélections sont déjà épinglées ; retirez-en une d’abord.</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>Pinned in its own color; see the Pins tab.</source>
        <translation>Épinglée dans sa propre couleur ; voir l’onglet Épingles.</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment}</source>
        <translation>Essai {number} : {optimizer} {rate:g} depuis {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment} of run {parent}</source>
        <translation>Essai {number} : {optimizer} {rate:g} depuis {moment} de l’essai {parent}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {preset}, seed {seed}</source>
        <translation>Essai {number} : {preset}, graine {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: trained elsewhere</source>
        <translation>Essai {number} : entraîné ailleurs</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {file}</source>
        <translation>Essai {number} : {optimizer} {rate:g} depuis {file}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from a file</source>
        <translation>Essai {number} : {optimizer} {rate:g} depuis un fichier</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g}, seed {seed}</source>
        <translation>Essai {number} : {optimizer} {rate:g}, graine {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>There is nothing to save yet: the network is still loading.</source>
        <translation>Il n’y a encore rien à enregistrer : le réseau est en cours de chargement.</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing · A: {a} · B: {b}</source>
        <translation>A : {a} · B : {b}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing runs · Δw = run {number} − run {other}</source>
        <translation>comparaison d’essais · Δw = essai {number} − essai {other}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing the past · {moment} of {total}</source>
        <translation>vue du passé · {moment} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing run {number} · {moment} of {total}</source>
        <translation>vue de l’essai {number} · {moment} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>These two networks have different layers, so their weights cannot be subtracted.</source>
        <translation>Ces deux réseaux ont des couches différentes : leurs poids ne peuvent pas être soustraits.</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>from run {other} to run {number}</source>
        <translation>de l’essai {other} à l’essai {number}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>There is nothing to replay yet: train first.</source>
        <translation>Il n’y a encore rien à rejouer : entraînez d’abord le réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no network yet.</source>
        <translation>Il n’y a pas encore de réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The data set is not loaded yet.</source>
        <translation>Le jeu de données n’est pas encore chargé.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no learning step.</source>
        <translation>Il n’y a pas de pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>These connections have not been counted.</source>
        <translation>Ces connexions n’ont pas été comptées.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet that is trained here.</source>
        <translation>Aucun essai n’est encore entraîné ici.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>No runs are compared.</source>
        <translation>Aucun essai n’est comparé.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There was no batch yet.</source>
        <translation>Il n’y a pas encore eu de lot.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The accuracy has not been measured yet.</source>
        <translation>L’exactitude n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore d’essai.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>Another program trains this network, so its settings are not known.</source>
        <translation>Un autre programme entraîne ce réseau : ses réglages ne sont pas connus.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no fact “{name}”.</source>
        <translation>Il n’existe pas de fait « {name} ».</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>“{name}” has another number of arguments.</source>
        <translation>« {name} » a un autre nombre d’arguments.</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Disk quota exceeded</source>
        <translation>le quota de disque est dépassé</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File too large</source>
        <translation>le fichier est trop gros</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques à la suite</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Device or resource busy</source>
        <translation>le périphérique ou la ressource est occupé</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Cannot allocate memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Invalid argument</source>
        <translation>argument incorrect</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Resource temporarily unavailable</source>
        <translation>la ressource n’est pas disponible pour le moment</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>There is too little memory for this: close other programs, or choose a smaller file.</source>
        <translation>La mémoire ne suffit pas pour cela : fermez d’autres programmes, ou choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/arithmetic.py</extracomment>
        <source>The sum cannot be written out because the network's numbers are no longer finite.</source>
        <translation>La somme ne peut pas être écrite en entier, car les nombres du réseau ne sont plus finis.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The answer is correct at {probability}, so every δ is at most {largest:.2g} and there is almost no gradient to learn from.</source>
        <translation>La réponse est juste à {probability} : chaque δ vaut donc au plus {largest:.2g}, et il n’y a presque plus de gradient pour apprendre.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The loss rises from {before:.4g} to {after:.4g}: a gradient is right only for small steps along it, and this step was too long or pointed elsewhere.</source>
        <translation>La perte passe de {before:.4g} à {after:.4g} : un gradient n’est juste que pour de petits pas le long de sa direction, et ce pas était trop long ou allait ailleurs.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>Les biais des chiffres changent aussi, et celui de {label} augmente : aucune connexion ne porte ce changement, qui vaut pour toutes les images.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>Les biais des chiffres changent aussi, et celui de {label} diminue : aucune connexion ne porte ce changement, qui vaut pour toutes les images.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>Les biais des chiffres changent aussi, sauf celui de {label} : aucune connexion ne porte ce changement, qui vaut pour toutes les images.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other digits is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>1 connexion vers les autres chiffres est affaiblie bien que la réponse soit juste : la somme des probabilités vaut 1, donc celle de {label} n’augmente que si les autres diminuent.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other digits are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>{count:,} connexions vers les autres chiffres sont affaiblies bien que la réponse soit juste : la somme des probabilités vaut 1, donc celle de {label} n’augmente que si les autres diminuent.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} already counted against it: its weight moves away from 0, so it now counts more against it.</source>
        <translation>1 connexion vers la mauvaise réponse {answer} comptait déjà contre elle : son poids s’éloigne de 0, elle compte donc désormais davantage contre elle.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} already counted against it: their weights move away from 0, so they now count more against it.</source>
        <translation>{count:,} connexions vers la mauvaise réponse {answer} comptaient déjà contre elle : leurs poids s’éloignent de 0, elles comptent donc désormais davantage contre elle.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} counts against it: its weight moves toward 0, so it now counts less against it.</source>
        <translation>1 connexion vers {label} compte contre lui : son poids se rapproche de 0, elle compte donc désormais moins contre lui.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} count against it: their weights move toward 0, so they now count less against it.</source>
        <translation>{count:,} connexions vers {label} comptent contre lui : leurs poids se rapprochent de 0, elles comptent donc désormais moins contre lui.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} is reinforced but contributes less than before: the step also changes how strongly its unit fires.</source>
        <translation>1 connexion vers {label} est renforcée mais contribue moins qu’avant : le pas change aussi la force avec laquelle son neurone s’active.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} are reinforced but contribute less than before: the step also changes how strongly their units fire.</source>
        <translation>{count:,} connexions vers {label} sont renforcées mais contribuent moins qu’avant : le pas change aussi la force avec laquelle leurs neurones s’activent.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} is weakened but contributes more than before: the step also changes how strongly its unit fires.</source>
        <translation>1 connexion vers la mauvaise réponse {answer} est affaiblie mais contribue plus qu’avant : le pas change aussi la force avec laquelle son neurone s’active.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} are weakened but contribute more than before: the step also changes how strongly their units fire.</source>
        <translation>{count:,} connexions vers la mauvaise réponse {answer} sont affaiblies mais contribuent plus qu’avant : le pas change aussi la force avec laquelle leurs neurones s’activent.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other digits' scores, weighted by p, even more.</source>
        <translation>1 connexion de la couche {layer} abaisse le score (logit) de {label} lui-même : à travers son neurone, elle abaisse davantage encore les scores des autres chiffres, pondérés par p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other digits' scores, weighted by p, even more.</source>
        <translation>{count:,} connexions de la couche {layer} abaissent le score (logit) de {label} lui-même : à travers leurs neurones, elles abaissent davantage encore les scores des autres chiffres, pondérés par p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other digits lowers the loss by more than this costs.</source>
        <translation>1 connexion de la couche {layer} augmente le score (logit) de la mauvaise réponse {answer} : son effet sur les autres chiffres réduit la perte plus que cela ne coûte.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other digits lowers the loss by more than this costs.</source>
        <translation>{count:,} connexions de la couche {layer} augmentent le score (logit) de la mauvaise réponse {answer} : leur effet sur les autres chiffres réduit la perte plus que cela ne coûte.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other digits cost more.</source>
        <translation>1 neurone qui vote pour {label} est abaissé : pondérés par p - y, ses votes pour d’autres chiffres coûtent plus cher.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other digits cost more.</source>
        <translation>{count:,} neurones qui votent pour {label} sont abaissés : pondérés par p - y, leurs votes pour d’autres chiffres coûtent plus cher.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for the wrong answer {answer} is raised: weighted by p - y, all its votes together help {label}.</source>
        <translation>1 neurone qui vote pour la mauvaise réponse {answer} est relevé : pondérés par p - y, tous ses votes réunis servent {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for the wrong answer {answer} are raised: weighted by p - y, all their votes together help {label}.</source>
        <translation>{count:,} neurones qui votent pour la mauvaise réponse {answer} sont relevés : pondérés par p - y, tous leurs votes réunis servent {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit would vote for {label} but is not strengthened: it is silent for this image, so no error flows back through it.</source>
        <translation>1 neurone voterait pour {label} mais n’est pas renforcé : il est muet pour cette image, donc aucune erreur ne le traverse en retour.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units would vote for {label} but are not strengthened: they are silent for this image, so no error flows back through them.</source>
        <translation>{count:,} neurones voteraient pour {label} mais ne sont pas renforcés : ils sont muets pour cette image, donc aucune erreur ne les traverse en retour.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} is not silent but receives no error: its weights to the next layer carry none back.</source>
        <translation>1 neurone de la couche cachée {layer} n’est pas muet mais ne reçoit aucune erreur : ses poids vers la couche suivante n’en ramènent aucune.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} are not silent but receive no error: their weights to the next layer carry none back.</source>
        <translation>{count:,} neurones de la couche cachée {layer} ne sont pas muets mais ne reçoivent aucune erreur : leurs poids vers la couche suivante n’en ramènent aucune.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} starts or stops firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>1 neurone de la couche cachée {layer} devient actif ou muet à cause du pas : la variation réelle n’est donc pas la somme des variations des connexions.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} start or stop firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>{count:,} neurones de la couche cachée {layer} deviennent actifs ou muets à cause du pas : la variation réelle n’est donc pas la somme des variations des connexions.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>1 connexion de la couche {layer} va dans le sens contraire de ce que demande cette image : l’optimiseur se souvient de gradients antérieurs, qui l’emportent sur celui-ci.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>{count:,} connexions de la couche {layer} vont dans le sens contraire de ce que demande cette image : l’optimiseur se souvient de gradients antérieurs, qui l’emportent sur celui-ci.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves although this image gives it no gradient: the optimizer still follows earlier ones.</source>
        <translation>1 connexion de la couche {layer} change bien que cette image ne lui donne aucun gradient : l’optimiseur suit encore les gradients antérieurs.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move although this image gives them no gradient: the optimizer still follows earlier ones.</source>
        <translation>{count:,} connexions de la couche {layer} changent bien que cette image ne leur donne aucun gradient : l’optimiseur suit encore les gradients antérieurs.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} changes at least half as much as the one that changes most, but has less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>1 connexion de la couche {layer} change au moins moitié autant que celle qui change le plus, avec moins d’un centième du plus grand gradient : Adam divise sa moyenne des gradients par leur taille habituelle.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} change at least half as much as the one that changes most, but have less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>{count:,} connexions de la couche {layer} changent au moins moitié autant que celle qui change le plus, avec moins d’un centième du plus grand gradient : Adam divise sa moyenne des gradients par leur taille habituelle.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>There is no dense layer {layer}; dense layers are numbered 1 to {last}.</source>
        <translation>Il n’y a pas de couche dense {layer} ; les couches denses sont numérotées de 1 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no input {source}; its inputs are numbered 0 to {last}.</source>
        <translation>La couche dense {layer} n’a pas d’entrée {source} ; ses entrées sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no unit {target}; its units are numbered 0 to {last}.</source>
        <translation>La couche dense {layer} n’a pas de neurone {target} ; ses neurones sont numérotés de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/digits.py</extracomment>
        <source>There is no output {digit}; outputs are numbered 0 to {last}.</source>
        <translation>Il n’y a pas de sortie {digit} ; les sorties sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/image_trace.py</extracomment>
        <source>The image has shape {shape}; this network reads {count} pixels.</source>
        <translation>L’image est de forme {shape} ; ce réseau lit {count} pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/learning.py</extracomment>
        <source>There is no label {label}; labels are numbered 0 to {last}.</source>
        <translation>Il n’y a pas d’étiquette {label} ; les étiquettes sont numérotées de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has {inputs_a:,} inputs and {outputs_a:,} outputs, the second {inputs_b:,} and {outputs_b:,}.</source>
        <translation>Ces réseaux ne peuvent pas être comparés : le premier a {inputs_a:,} entrées et {outputs_a:,} sorties, le second {inputs_b:,} et {outputs_b:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has weights that are no longer finite numbers.</source>
        <translation>Ces réseaux ne peuvent pas être comparés : le premier a des poids qui ne sont plus des nombres finis.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the second has weights that are no longer finite numbers.</source>
        <translation>Ces réseaux ne peuvent pas être comparés : le second a des poids qui ne sont plus des nombres finis.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>No pixel is selected; select at least one.</source>
        <translation>Aucun pixel n’est sélectionné ; sélectionnez-en au moins un.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>There is no pixel {pixel}; pixels are numbered 0 to {last}.</source>
        <translation>Il n’y a pas de pixel {pixel} ; les pixels sont numérotés de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>A pixel is selected twice; select each pixel once.</source>
        <translation>Un pixel est sélectionné deux fois ; sélectionnez chaque pixel une seule fois.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no unit {unit}; hidden units are numbered 0 to {last}.</source>
        <translation>Il n’y a pas de neurone {unit} ; les neurones cachés sont numérotés de 0 à {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has none.</source>
        <translation>Il n’y a pas de couche cachée {layer} ; ce réseau n’en a aucune.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has only one.</source>
        <translation>Il n’y a pas de couche cachée {layer} ; ce réseau n’en a qu’une.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has {count}.</source>
        <translation>Il n’y a pas de couche cachée {layer} ; ce réseau en a {count}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>The network tells {n} classes apart, but the data set {name} has {n_classes}: choose a network or images to match.</source>
        <translation>Le réseau distingue {n} classes, mais le jeu de données {name} en a {n_classes} : choisissez un réseau ou des images qui s’accordent.</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>No images are left to train on, so choose fewer validation images.</source>
        <translation>Il ne reste aucune image pour l’entraînement : choisissez moins d’images de validation.</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>There is no setting named {name!r}.</source>
        <translation>Il n’existe pas de réglage nommé {name!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>The setting "{name}" is fixed for this run; start a new run with Reset to change it.</source>
        <translation>Le réglage « {name} » est fixé pour cet essai ; commencez un nouvel essai avec Réinitialiser pour le changer.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of classes must be a whole number of at least {least}, not {value!r}.</source>
        <translation>Le nombre de classes doit être un nombre entier d’au moins {least}, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no activation named {value!r}: choose one of {names}.</source>
        <translation>Il n’existe pas d’activation nommée {value!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>At least one hidden layer is needed, as a number of units, not {value!r}.</source>
        <translation>Il faut au moins une couche cachée, donnée par un nombre de neurones, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of hidden units must be a whole number of at least 1, not {value!r}.</source>
        <translation>Le nombre de neurones cachés doit être un nombre entier d’au moins 1, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>A network with these hidden layers has {value:,} parameters, more than the limit of {most:,}: choose fewer units.</source>
        <translation>Un réseau avec ces couches cachées a {value:,} paramètres, au-delà de la limite de {most:,} : choisissez moins de neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no initializer named {value!r}: choose one of {names}.</source>
        <translation>Il n’existe pas d’initialisation nommée {value!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The start scale must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>L’échelle de départ doit être un nombre de 0 à {most:g}, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The initial bias must be a number from -{most:g} to {most:g}, not {value!r}.</source>
        <translation>Le biais initial doit être un nombre de -{most:g} à {most:g}, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no optimizer named {value!r}: choose one of {names}.</source>
        <translation>Il n’existe pas d’optimiseur nommé {value!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no schedule named {value!r}: choose one of {names}.</source>
        <translation>Il n’existe pas de programme nommé {value!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The learning rate must be a number above 0 and at most {most:g}, not {value!r}.</source>
        <translation>Le taux d’apprentissage doit être un nombre supérieur à 0 et d’au plus {most:g}, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Adam's epsilon must be a number above 0, not {value!r}.</source>
        <translation>L’epsilon d’Adam doit être un nombre supérieur à 0, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch size must be a whole number of at least 1, not {value!r}.</source>
        <translation>La taille de lot doit être un nombre entier d’au moins 1, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of epochs must be a whole number of at least 1, not {value!r}.</source>
        <translation>Le nombre d’époques doit être un nombre entier d’au moins 1, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The L2 penalty must be a number of at least 0, not {value!r}.</source>
        <translation>La pénalité L2 doit être un nombre d’au moins 0, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Dropout must be a share of at least 0 and less than 1, not {value!r}.</source>
        <translation>Le dropout doit être une part d’au moins 0 et inférieure à 1, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>La graine doit être un nombre entier d’au moins 0, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>La graine des lots doit être un nombre entier d’au moins 0, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of validation images must be a whole number of at least 0, not {value!r}.</source>
        <translation>Le nombre d’images de validation doit être un nombre entier d’au moins 0, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of training images must be a whole number of at least 0, not {value!r}.</source>
        <translation>Le nombre d’images d’entraînement doit être un nombre entier d’au moins 0, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The random shifts must be a whole number of pixels from 0 to {most}, not {value!r}.</source>
        <translation>Les décalages aléatoires doivent être un nombre entier de pixels de 0 à {most}, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Noise must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>Le bruit doit être un nombre de 0 à {most:g}, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Shuffled labels must be a share from 0 to 1, not {value!r}.</source>
        <translation>Les étiquettes mélangées doivent être une part de 0 à 1, et non {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training cannot begin, because the loss is too large before the first batch: choose a smaller start scale and start again.</source>
        <translation>L’entraînement ne peut pas commencer, car la perte est trop grande avant le premier lot : choisissez une échelle de départ plus petite et recommencez.</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training diverged at batch {batch}, because the learning rate of {rate:g} is too high: lower it and start again.</source>
        <translation>L’entraînement a divergé au lot {batch}, car le taux d’apprentissage de {rate:g} est trop élevé : réduisez-le et recommencez.</translation>
    </message>
    <message>
        <extracomment>netviz/training/evaluation.py</extracomment>
        <source>There are no images to evaluate the network on.</source>
        <translation>Il n’y a pas d’images sur lesquelles évaluer le réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>Batch {step} is before the last kept batch of this run.</source>
        <translation>Le lot {step} précède le dernier lot conservé de cet essai.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept before batch {step}.</source>
        <translation>Aucun instantané de cet essai n’est conservé avant le lot {step}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept.</source>
        <translation>Aucun instantané de cet essai n’est conservé.</translation>
    </message>
    <message>
        <extracomment>netviz/training/keyframes.py</extracomment>
        <source>This run has already begun epoch {epoch}, so choose at least {epoch} epochs.</source>
        <translation>Cet essai a déjà commencé l’époque {epoch} : choisissez au moins {epoch} époques.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The pictures of the first layer turn from noise to strokes within one epoch, and after five epochs the test accuracy is about 98%.</source>
        <translation>Les images de la première couche passent du bruit aux traits en une époque, et après cinq époques l’exactitude en test est d’environ 98 %.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Fast 98%</source>
        <translation>Vite à 98 %</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The curves rise steeply at first and level off as the learning rate falls to 0, and the validation accuracy passes 98% within seconds.</source>
        <translation>Les courbes montent d’abord en flèche, puis se stabilisent quand le taux d’apprentissage tombe à 0 ; l’exactitude en validation dépasse 98 % en quelques secondes.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Most accurate</source>
        <translation>Le plus exact</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Random shifts of up to one pixel make an image look new almost every time, so the validation curve keeps up with the training curve to the end, at about 99%.</source>
        <translation>Des décalages aléatoires d’un pixel au plus rendent l’image presque toujours nouvelle : la courbe de validation suit donc la courbe d’entraînement jusqu’au bout, à environ 99 %.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Learning rate too high</source>
        <translation>Taux d’apprentissage trop élevé</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The first steps are so long that most units never fire again: the loss rises a hundredfold, then falls back to that of guessing.</source>
        <translation>Les premiers pas sont si longs que la plupart des neurones ne s’activent plus jamais : la perte est multipliée par cent, puis retombe à celle du hasard.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>All weights zero</source>
        <translation>Tous les poids à zéro</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Every hidden unit gets the same gradient, so all 256 pictures are alike, and the network is as good as one with a single hidden unit, until rounding errors tell the units apart after about 100 batches.</source>
        <translation>Tous les neurones cachés reçoivent le même gradient : les 256 images sont pareilles, et le réseau ne vaut pas mieux qu’avec un seul neurone caché, jusqu’à ce que les erreurs d’arrondi distinguent les neurones après environ 100 lots.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>One hidden unit</source>
        <translation>Un seul neurone caché</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten digits.</source>
        <translation>La couche de sortie ne voit de l’image qu’un seul nombre : le réseau ne peut donc distinguer que quelques-uns des dix chiffres.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>No hidden nonlinearity</source>
        <translation>Sans non-linéarité cachée</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Without ReLU, two layers can do no more than one, and the accuracy stops at about 92%, however long the network trains.</source>
        <translation>Sans ReLU, deux couches ne peuvent pas plus qu’une seule, et l’exactitude s’arrête à environ 92 %, quelle que soit la durée de l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Tiny training set</source>
        <translation>Jeu d’entraînement minuscule</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The training accuracy soon reaches 100% while the validation accuracy stays far below: the network memorizes the images.</source>
        <translation>L’exactitude d’entraînement atteint vite 100 %, alors que l’exactitude en validation reste loin derrière : le réseau apprend les images par cœur.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Shuffled labels</source>
        <translation>Étiquettes mélangées</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one digit in ten.</source>
        <translation>Avec des étiquettes aléatoires, il n’y a aucune règle à apprendre ; le réseau les retient pourtant image par image, tandis que l’exactitude en validation reste celle du hasard, un chiffre sur dix.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>There is no preset named {name!r}: choose one of {names}.</source>
        <translation>Il n’existe pas de préréglage nommé {name!r} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>The given parameters do not fit the configured network.</source>
        <translation>Les paramètres donnés ne conviennent pas au réseau configuré.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is finished; extend it to train on.</source>
        <translation>Cet essai est terminé ; prolongez-le pour poursuivre l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is not finished yet, so it cannot be extended.</source>
        <translation>Cet essai n’est pas encore terminé et ne peut donc pas être prolongé.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>A change after batch {event_step} cannot be repeated after batch {step}.</source>
        <translation>Un changement après le lot {event_step} ne peut pas être répété après le lot {step}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This snapshot belongs to a run with different settings.</source>
        <translation>Cet instantané appartient à un essai dont les réglages sont différents.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no row {value}: they go from 0 to {last}</source>
        <translation>dans « {text} », il n’y a pas de ligne {value} : elles vont de 0 à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no column {value}: they go from 0 to {last}</source>
        <translation>dans « {text} », il n’y a pas de colonne {value} : elles vont de 0 à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no digit {value}: they go from 0 to {last}</source>
        <translation>dans « {text} », il n’y a pas de chiffre {value} : ils vont de 0 à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>“{name}” depends on the moment.</source>
        <translation>« {name} » dépend du moment.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a division by zero has no value</source>
        <translation>dans « {text} », une division par zéro n’a pas de valeur</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a number is too large</source>
        <translation>dans « {text} », un nombre est trop grand</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a text and a number cannot be compared</source>
        <translation>dans « {text} », un texte et un nombre ne peuvent pas être comparés</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, {problem}</source>
        <translation>dans « {text} », {problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{value}” is a text where a number is needed</source>
        <translation>dans « {text} », « {value} » est un texte là où il faut un nombre</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{parameter}” must be {wanted}</source>
        <translation>dans « {text} », « {parameter} » doit être {wanted}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{name} is not a lesson that can be used: {problem}</source>
        <translation>{name} n’est pas une leçon utilisable : {problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There is another problem: “netviz lesson check” lists both.</source>
        <translation>{text} Il y a un autre problème : « netviz lesson check » énumère les deux.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There are {n} more problems: “netviz lesson check” lists them all.</source>
        <translation>{text} Il y a {n} autres problèmes : « netviz lesson check » les énumère tous.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is longer than {n} characters.</source>
        <translation>Une expression dépasse {n} caractères.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is empty: write one, such as 2 * pixels.</source>
        <translation>Une expression est vide : écrivez-en une, comme 2 * pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a “{found}” that closes nothing.</source>
        <translation>« {text} » a un « {found} » qui ne ferme rien.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a quotation mark too few: write {mark} after the text.</source>
        <translation>Il manque un guillemet à « {text} » : écrivez {mark} après le texte.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” lacks a bracket: write “{closing}” at its end.</source>
        <translation>Il manque une parenthèse ou un crochet à « {text} » : écrivez « {closing} » à la fin.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has “{other}”: write “{ours}”.</source>
        <translation>« {text} » a « {other} » : écrivez « {ours} ».</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has one equals sign: write == to compare.</source>
        <translation>« {text} » a un seul signe égal : écrivez == pour comparer.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not an expression: write arithmetic with facts, such as 2 * pixels.</source>
        <translation>« {text} » n’est pas une expression : écrivez un calcul avec des faits, comme 2 * pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not a way to write a number: write .2f, +.3f, .1% or d.</source>
        <translation>« {text} » n’est pas une façon d’écrire un nombre : écrivez .2f, +.3f, .1% ou d.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace is left open in “{text}”: write }} after the expression.</source>
        <translation>Une accolade reste ouverte dans « {text} » : écrivez }} après l’expression.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace in “{text}” closes nothing: write {{ before the expression.</source>
        <translation>Une accolade dans « {text} » ne ferme rien : écrivez {{ avant l’expression.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” uses something that lessons cannot: only arithmetic and facts.</source>
        <translation>« {text} » utilise ce que les leçons ne peuvent pas utiliser : seulement du calcul et des faits.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is a text where a number is needed.</source>
        <translation>« {text} » est un texte là où il faut un nombre.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A division by zero has no value.</source>
        <translation>Une division par zéro n’a pas de valeur.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A number is too large.</source>
        <translation>Un nombre est trop grand.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A text and a number cannot be compared.</source>
        <translation>Un texte et un nombre ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>; “netviz lesson words” lists them all</source>
        <translation>; « netviz lesson words » les énumère tous</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no fact “{name}”{guess}</source>
        <translation>il n’existe pas de fait « {name} »{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” has another number of arguments: write {usages}</source>
        <translation>« {name} » a un autre nombre d’arguments : écrivez {usages}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no event “{name}”; there are {names}</source>
        <translation>il n’existe pas d’événement « {name} » ; les événements sont {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{text}” has another number of arguments: write {usage}</source>
        <translation>« {text} » a un autre nombre d’arguments : écrivez {usage}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no action “{text}”{guess}</source>
        <translation>il n’existe pas d’action « {text} »{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” needs a whole number or an expression in braces, not “{text}”</source>
        <translation>« {name} » demande un nombre entier ou une expression entre accolades, et non « {text} »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” cannot have {text}: there is none</source>
        <translation>« {name} » ne peut pas avoir {text} : cela n’existe pas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>the answer is a text, “{value}”: it must be a number</source>
        <translation>la réponse est un texte, « {value} » : ce doit être un nombre</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no choice {value}: the {count} choices are counted from 1</source>
        <translation>il n’y a pas de choix {value} : les {count} choix sont comptés à partir de 1</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no pixel {value} to click</source>
        <translation>il n’y a pas de pixel {value} sur lequel cliquer</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no digit {value} to click</source>
        <translation>il n’y a pas de chiffre {value} sur lequel cliquer</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>a reply is to choice {value}, which does not exist: the {count} choices are counted from 1</source>
        <translation>une réplique porte sur le choix {value}, qui n’existe pas : les {count} choix sont comptés à partir de 1</translation>
    </message>
    <message>
        <extracomment>netviz/walks/player.py</extracomment>
        <source>The question was not answered.</source>
        <translation>La question est restée sans réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is larger than 1 MB.</source>
        <translation>il dépasse 1 Mo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it cannot be read ({reason}).</source>
        <translation>impossible de le lire ({reason}).</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>its tables are nested too deeply.</source>
        <translation>ses tables sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>line {line}: a letter here is not in UTF-8: choose the encoding UTF-8 when you save the file.</source>
        <translation>ligne {line} : une lettre n’est pas en UTF-8 : choisissez l’encodage UTF-8 en enregistrant le fichier.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>language: “{name}” is no code of a language: write one such as en, de or pt_BR.</source>
        <translation>language : « {name} » n’est pas un code de langue : écrivez par exemple en, de ou pt_BR.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“hide” has no question: write “ask”, or remove “hide”</source>
        <translation>« hide » n’a pas de question : écrivez « ask », ou supprimez « hide »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>two steps have the name “{name}”: change one</source>
        <translation>deux étapes ont le nom « {name} » : changez-en un</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is an answer, but no question: write “ask”</source>
        <translation>il y a une réponse, mais pas de question : écrivez « ask »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is a question, but no answer: write “answer”</source>
        <translation>il y a une question, mais pas de réponse : écrivez « answer »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“choices” and answer_by = "choice" belong together: write both</source>
        <translation>« choices » et answer_by = "choice" vont ensemble : écrivez les deux</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“do” and “until” belong together: the step must know when the task is done</source>
        <translation>« do » et « until » vont ensemble : l’étape doit savoir quand la tâche est faite</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{field}” has no task: write “do”</source>
        <translation>« {field} » n’a pas de tâche : écrivez « do »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“until” is never true, so the task never ends: name what is to be seen</source>
        <translation>« until » n’est jamais vrai, donc la tâche ne finit jamais : nommez ce qu’il faut voir</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no preset “{name}”; there are {names}</source>
        <translation>il n’existe pas de préréglage « {name} » ; les préréglages sont {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no view “{name}”{guess}</source>
        <translation>il n’existe pas de vue « {name} »{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>no earlier step has the name “{name}”</source>
        <translation>aucune étape précédente n’a le nom « {name} »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>the step “{name}” has no question, so nothing was said</source>
        <translation>l’étape « {name} » n’a pas de question, donc rien n’a été répondu</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” speaks of an answer, but this step asks nothing: write “ask”</source>
        <translation>« {name} » parle d’une réponse, mais cette étape ne demande rien : écrivez « ask »</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” has no value before the question is answered</source>
        <translation>« {name} » n’a pas de valeur avant la réponse à la question</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>{where}: {problem}{end}</source>
        <translation>{where} : {problem}{end}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in quotation marks</source>
        <translation>écrivez-le entre guillemets</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it without quotation marks</source>
        <translation>écrivez-le sans guillemets</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in brackets, such as ["image"]</source>
        <translation>écrivez-le entre crochets, par exemple ["image"]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in braces, such as {{ batches = 100 }}</source>
        <translation>écrivez-le entre accolades, par exemple {{ batches = 100 }}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write true or false, without quotation marks</source>
        <translation>écrivez true ou false, sans guillemets</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}</source>
        <translation>chapitre {chapter}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}, step {step}</source>
        <translation>chapitre {chapter}, étape {step}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line} ({place})</source>
        <translation>ligne {line} ({place})</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>; did you mean “{name}”?</source>
        <translation>; vouliez-vous dire « {name} » ?</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is missing: write {what}</source>
        <translation>il manque « {name} » : écrivez {what}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”{guess}</source>
        <translation>il n’existe pas de champ « {name} »{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the nearest are {names}</source>
        <translation>il n’existe pas de champ « {name} » ; les plus proches sont {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the fields here are {names}</source>
        <translation>il n’existe pas de champ « {name} » ; les champs sont ici {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” cannot be “{value}”; it can be {names}</source>
        <translation>« {name} » ne peut pas être « {value} » ; les valeurs possibles sont {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has a value that it cannot have: {reason}</source>
        <translation>« {name} » a une valeur impossible : {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be a list: begin each with {header}, in two brackets</source>
        <translation>« {name} » doit être une liste : commencez chaque entrée par {header}, entre doubles crochets</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {wanted}, not {got}: {how}</source>
        <translation>« {name} » doit être {wanted}, et non {got} : {how}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is empty: write something there, or remove it</source>
        <translation>« {name} » est vide : écrivez-y quelque chose, ou supprimez-le</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is longer than {n:,} characters: shorten it</source>
        <translation>« {name} » dépasse {n:,} caractères : raccourcissez-le</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has more than {n} entries: remove some</source>
        <translation>« {name} » a plus de {n} entrées : supprimez-en</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or more</source>
        <translation>« {name} » doit être d’au moins {n:,}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or less</source>
        <translation>« {name} » doit être d’au plus {n:,}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>line {line}: {problem}.</source>
        <translation>ligne {line} : {problem}.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the entries of a list are separated by commas: write a comma before {rest}</source>
        <translation>les entrées d’une liste sont séparées par des virgules : écrivez une virgule avant {rest}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the list that begins here is not closed: write {closing} after its last entry</source>
        <translation>la liste qui commence ici n’est pas fermée : écrivez {closing} après sa dernière entrée</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the table in braces that begins here is not closed: write {closing} at its end, on the same line</source>
        <translation>la table entre accolades qui commence ici n’est pas fermée : écrivez {closing} à la fin, sur la même ligne</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a chapter or a step begins with two brackets: write [[{name}]]</source>
        <translation>un chapitre ou une étape commence par deux crochets : écrivez [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a field is written as name = value: write an equals sign after the name</source>
        <translation>un champ s’écrit nom = valeur : écrivez un signe égal après le nom</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>there are two fields “{name}” here: remove one</source>
        <translation>il y a ici deux champs « {name} » : supprimez-en un</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a backslash in a text is written twice: \\</source>
        <translation>une barre oblique inverse dans un texte s’écrit deux fois : \\</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>this is neither a field, as in name = value, nor a heading, as in [[chapters.steps]]</source>
        <translation>ce n’est ni un champ, comme nom = valeur, ni un titre, comme [[chapters.steps]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a long text is not closed: write """ at its end</source>
        <translation>un texte long n’est pas fermé : écrivez """ à la fin</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text is not closed: write a quotation mark at its end, on the same line</source>
        <translation>un texte n’est pas fermé : écrivez un guillemet à la fin, sur la même ligne</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a heading lacks a bracket: write [[{name}]]</source>
        <translation>il manque un crochet à un titre : écrivez [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>“{name}” has no value: write one after the equals sign</source>
        <translation>« {name} » n’a pas de valeur : écrivez-en une après le signe égal</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in straight quotation marks: write " instead of {mark}</source>
        <translation>un texte se met entre guillemets droits : écrivez " au lieu de {mark}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>write true or false, in small letters and without quotation marks</source>
        <translation>écrivez true ou false, en minuscules et sans guillemets</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in quotation marks: write one before and one after {text}</source>
        <translation>un texte se met entre guillemets : écrivez-en un avant et un après {text}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>{closing} has nothing to close: write {opening} before it</source>
        <translation>{closing} n’a rien à fermer : écrivez {opening} avant</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>each field has a line of its own: begin another line before {text}</source>
        <translation>chaque champ a sa propre ligne : commencez une autre ligne avant {text}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the value ends before {text}: within a text in double quotation marks, write \" for a quotation mark</source>
        <translation>la valeur se termine avant {text} : dans un texte entre guillemets doubles, écrivez \" pour un guillemet</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of pixels, 784.</source>
        <translation>Le nombre de pixels, 784.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The rows of the image, 28.</source>
        <translation>Les lignes de l’image, 28.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The columns of the image, 28.</source>
        <translation>Les colonnes de l’image, 28.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The units of the first hidden layer.</source>
        <translation>Les neurones de la première couche cachée.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digits that the network can answer.</source>
        <translation>Les chiffres que le réseau peut donner comme réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of weights of a dense layer; the first is 1.</source>
        <translation>Le nombre de poids d’une couche dense ; la première est 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of biases of a dense layer.</source>
        <translation>Le nombre de biais d’une couche dense.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of all weights and biases.</source>
        <translation>Le nombre de tous les poids et biais.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The weight of one connection.</source>
        <translation>Le poids d’une connexion.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or digit.</source>
        <translation>Le biais d’un neurone ou d’un chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Where a pixel stands in the column of all pixels: columns · row + column.</source>
        <translation>La place d’un pixel dans la colonne de tous les pixels : colonnes · ligne + colonne.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of a pixel of the image on the screen, from 0 to 1.</source>
        <translation>L’intensité d’un pixel de l’image à l’écran, de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many pixels of the image have an intensity above 0.</source>
        <translation>Combien de pixels de l’image ont une intensité supérieure à 0.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The label of the image; −1 if it has none.</source>
        <translation>L’étiquette de l’image ; −1 si elle n’en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability; an empty drawing has none.</source>
        <translation>Le chiffre de plus grande probabilité ; un dessin vide n’en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit, from 0 to 1.</source>
        <translation>La probabilité d’un chiffre, de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a digit before softmax.</source>
        <translation>Le score d’un chiffre avant softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image, −log of the probability of its label.</source>
        <translation>La perte de l’image, −log de la probabilité de son étiquette.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The sum that arrives at a unit of the first hidden layer, with its bias.</source>
        <translation>La somme qui arrive à un neurone de la première couche cachée, biais compris.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What a unit of the first hidden layer passes on.</source>
        <translation>Ce qu’un neurone de la première couche cachée transmet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units of the first hidden layer pass something on.</source>
        <translation>Combien de neurones de la première couche cachée transmettent quelque chose.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The unit of the first hidden layer with the highest activation.</source>
        <translation>Le neurone de la première couche cachée dont l’activation est la plus grande.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of the first n test images the network on the screen reads correctly.</source>
        <translation>Combien des n premières images de test le réseau à l’écran lit correctement.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads correctly, counted from 1.</source>
        <translation>Le numéro de la k-ième image de test que le réseau lit correctement, comptée à partir de 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads wrongly, counted from 1.</source>
        <translation>Le numéro de la k-ième image de test que le réseau lit mal, comptée à partir de 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th training image that the network reads wrongly, counted from 1.</source>
        <translation>Le numéro de la k-ième image d’entraînement que le réseau lit mal, comptée à partir de 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first training image that is read correctly with a probability below p.</source>
        <translation>La première image d’entraînement bien lue avec une probabilité inférieure à p.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read wrongly with a probability above p.</source>
        <translation>La première image de test mal lue avec une probabilité supérieure à p.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read correctly with a probability below p.</source>
        <translation>La première image de test bien lue avec une probabilité inférieure à p.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The index of the selected pixel; −1 if there is none.</source>
        <translation>L’indice du pixel sélectionné ; −1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The row of the selected pixel; −1 if there is none.</source>
        <translation>La ligne du pixel sélectionné ; −1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The column of the selected pixel; −1 if there is none.</source>
        <translation>La colonne du pixel sélectionné ; −1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of the selected pixel; 0 if there is none.</source>
        <translation>L’intensité du pixel sélectionné ; 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected unit of the first hidden layer; −1 if there is none.</source>
        <translation>Le neurone sélectionné de la première couche cachée ; −1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected digit; −1 if there is none.</source>
        <translation>Le chiffre sélectionné ; −1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes up.</source>
        <translation>Combien de neurones actifs le pixel sélectionné pousse vers le haut.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes down.</source>
        <translation>Combien de neurones actifs le pixel sélectionné pousse vers le bas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units do not notice the selected pixel: their weight is near 0.</source>
        <translation>Combien de neurones actifs ne remarquent pas le pixel sélectionné : leur poids est proche de 0.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Below which magnitude a weight is near 0: a tenth of the largest in the first layer.</source>
        <translation>En dessous de quelle grandeur un poids est proche de 0 : un dixième du plus grand de la première couche.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units pass nothing on, whatever the selected pixel sends.</source>
        <translation>Combien de neurones ne transmettent rien, quoi qu’envoie le pixel sélectionné.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which a pixel sends the strongest signal.</source>
        <translation>Le neurone actif auquel un pixel envoie le signal le plus fort.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the signal from a pixel to a unit is, whatever its sign; 0 if the unit is silent.</source>
        <translation>La force du signal d’un pixel à un neurone, sans son signe ; 0 si le neurone est muet.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a unit: intensity times weight.</source>
        <translation>Ce que le pixel sélectionné envoie à un neurone : intensité fois poids.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a digit through the units that fire.</source>
        <translation>Ce que le pixel sélectionné envoie à un chiffre à travers les neurones actifs.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which the selected pixel sends the strongest signal.</source>
        <translation>Le neurone actif auquel le pixel sélectionné envoie le signal le plus fort.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many selections are pinned.</source>
        <translation>Combien de sélections sont épinglées.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The contrast of the connections, as it stands beside its slider.</source>
        <translation>Le contraste des connexions, tel qu’il est écrit à côté de son curseur.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the connections show: weights, signal, gradient or change.</source>
        <translation>Ce que montrent les connexions : poids, signal, gradient ou variation.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches the network on the screen has been trained on.</source>
        <translation>Avec combien de lots le réseau à l’écran a été entraîné.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches make an epoch.</source>
        <translation>Combien de lots font une époque.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images of a batch.</source>
        <translation>Les images d’un lot.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many epochs are planned.</source>
        <translation>Combien d’époques sont prévues.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The peak of the learning rate.</source>
        <translation>Le maximum du taux d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the optimizer.</source>
        <translation>Le nom de l’optimiseur.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the schedule of the learning rate.</source>
        <translation>Le nom du programme du taux d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the schedule changes the learning rate.</source>
        <translation>Vrai si le programme fait varier le taux d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The strength of the L2 penalty.</source>
        <translation>La force de la pénalité L2.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the units that are switched off at each step, from 0 to 1.</source>
        <translation>La part des neurones désactivés à chaque pas, de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>By how many pixels training images are moved at most.</source>
        <translation>De combien de pixels les images d’entraînement sont déplacées au plus.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the noise in training images is.</source>
        <translation>La force du bruit dans les images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the training images with a random label, from 0 to 1.</source>
        <translation>La part des images d’entraînement dont l’étiquette est aléatoire, de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The seed of the random start.</source>
        <translation>La graine du départ aléatoire.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the run on the screen.</source>
        <translation>Le numéro de l’essai à l’écran.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>In a comparison, the number of the run whose weights are subtracted.</source>
        <translation>Dans une comparaison, le numéro de l’essai dont les poids sont soustraits.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the last batch, before its step.</source>
        <translation>L’exactitude sur le dernier lot, avant son pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How long a batch takes at the teaching speed, in seconds.</source>
        <translation>La durée d’un lot à la vitesse pédagogique, en secondes.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether batches are being trained.</source>
        <translation>Vrai pendant l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The training and validation images together, 60,000.</source>
        <translation>Les images d’entraînement et de validation ensemble, 60 000.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that the network is trained on.</source>
        <translation>Les images sur lesquelles le réseau s’entraîne.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that are set aside to measure the accuracy.</source>
        <translation>Les images réservées à la mesure de l’exactitude.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The test images.</source>
        <translation>Les images de test.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a digit.</source>
        <translation>Combien des images d’entraînement et de validation montrent un chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the validation images, when it was last measured.</source>
        <translation>L’exactitude sur les images de validation, à sa dernière mesure.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the accuracy was measured after the last batch.</source>
        <translation>Vrai si l’exactitude a été mesurée après le dernier lot.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The stage of learning from one image: 0 without, 1 forward, 2 loss, 3 backward, 4 update, 5 again.</source>
        <translation>La phase de l’apprentissage sur une seule image : 0 aucune, 1 propagation avant, 2 perte, 3 rétropropagation, 4 mise à jour, 5 nouvelle propagation.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability before the learning step.</source>
        <translation>Le chiffre de plus grande probabilité avant le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit before the learning step.</source>
        <translation>La probabilité d’un chiffre avant le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit after the learning step.</source>
        <translation>La probabilité d’un chiffre après le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image before the learning step.</source>
        <translation>La perte de l’image avant le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image after the learning step.</source>
        <translation>La perte de l’image après le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step reinforced.</source>
        <translation>Vers un chiffre : combien de ses connexions le pas a renforcées.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step weakened.</source>
        <translation>Vers un chiffre : combien de ses connexions le pas a affaiblies.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step left unchanged.</source>
        <translation>Vers un chiffre : combien de ses connexions le pas a laissées inchangées.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to this question; it has no value if the question was skipped.</source>
        <translation>La réponse à cette question ; elle n’a pas de valeur si la question a été passée.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to the question of an earlier step, by its name; no value if it was skipped.</source>
        <translation>La réponse à la question d’une étape précédente, par son nom ; pas de valeur si elle a été passée.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the answer to this question is right.</source>
        <translation>Vrai si la réponse à cette question est juste.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether something was done in this step: flatten, train, draw or reset.</source>
        <translation>Vrai si une action a été faite dans cette étape : flatten, train, draw ou reset.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a test image.</source>
        <translation>Afficher une image de test.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a training image.</source>
        <translation>Afficher une image d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an image of random intensities; n is the seed.</source>
        <translation>Afficher une image d’intensités aléatoires ; n est la graine.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an empty image to draw on.</source>
        <translation>Afficher une image vide sur laquelle dessiner.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a pixel.</source>
        <translation>Sélectionner un pixel.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a unit of the first hidden layer.</source>
        <translation>Sélectionner un neurone de la première couche cachée.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a digit.</source>
        <translation>Sélectionner un chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select nothing.</source>
        <translation>Ne rien sélectionner.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the weights.</source>
        <translation>Tracer les poids.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the signal, intensity times weight.</source>
        <translation>Tracer le signal, intensité fois poids.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the gradient of the image.</source>
        <translation>Tracer le gradient de l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the change since the start.</source>
        <translation>Tracer la variation depuis le départ.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels to watch training.</source>
        <translation>Ouvrir les panneaux pour observer l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels with the sums.</source>
        <translation>Ouvrir les panneaux des sommes.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels of learning from one image.</source>
        <translation>Ouvrir les panneaux de l’apprentissage sur une seule image.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the data set.</source>
        <translation>Ouvrir le jeu de données.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the summary of the model.</source>
        <translation>Ouvrir le résumé du modèle.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the weights of all units.</source>
        <translation>Ouvrir les poids de tous les neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Train until so many batches are trained, at full speed.</source>
        <translation>Entraîner jusqu’à ce nombre de lots, à pleine vitesse.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Go back to the random start.</source>
        <translation>Revenir au départ aléatoire.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Start the run of a preset, such as linear or shuffled-labels; a name, no expression.</source>
        <translation>Commencer l’essai d’un préréglage, comme linear ou shuffled-labels ; un nom, pas une expression.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Learn from the image, as far as stage n; 0 ends it.</source>
        <translation>Apprendre avec l’image, jusqu’à la phase n ; 0 y met fin.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Play the animation of the rows that become a column.</source>
        <translation>Lancer l’animation des lignes qui deviennent une colonne.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Close the animation.</source>
        <translation>Fermer l’animation.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the image</source>
        <translation>l’image</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the button Flatten below the image</source>
        <translation>le bouton Aplatir sous l’image</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the label below the image</source>
        <translation>l’étiquette sous l’image</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>what the network reads, below the image</source>
        <translation>ce que lit le réseau, sous l’image</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the column of pixels in the network</source>
        <translation>la colonne des pixels dans le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the pixels to the units</source>
        <translation>les connexions des pixels aux neurones</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the units in the network</source>
        <translation>les neurones dans le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the digits</source>
        <translation>les connexions des neurones aux chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the digits with their probabilities</source>
        <translation>les chiffres et leurs probabilités</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the counts under the columns of the network</source>
        <translation>les nombres sous les colonnes du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the middle of the network, where it says that nothing is learned yet</source>
        <translation>le milieu du réseau, où il est écrit que rien n’est encore appris</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the whole network</source>
        <translation>le réseau entier</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the modes above the network, with their legend</source>
        <translation>les modes au-dessus du réseau, avec leur légende</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the line of words under the network</source>
        <translation>la ligne de texte sous le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each digit</source>
        <translation>l’effet sur chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the pictures of all units’ weights</source>
        <translation>les images des poids de tous les neurones</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the number above these pictures</source>
        <translation>le nombre au-dessus de ces images</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each digit</source>
        <translation>les poids des neurones vers chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the panel on the right</source>
        <translation>le panneau de droite</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the toolbar</source>
        <translation>la barre d’outils</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the accuracy in the toolbar</source>
        <translation>l’exactitude dans la barre d’outils</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the curves at the bottom</source>
        <translation>les courbes du bas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the data set at the bottom</source>
        <translation>le jeu de données en bas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin the selection</source>
        <translation>Épingler la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Keep the selection in its own color to compare it with others (Ctrl+P)</source>
        <translation>Garder la sélection dans sa propre couleur pour la comparer à d’autres (Ctrl+P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every digit</source>
        <translation>Ce que chaque sélection épinglée ajoute à chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every digit's score before softmax (logit):</source>
        <translation>Ce que chacune ajoute au score de chaque chiffre avant softmax (logit) :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, digits or connections. Each keeps its color in every view, and a table here shows what each one adds to each digit.</source>
        <translation>Épinglez jusqu’à {count} pixels, neurones, chiffres ou connexions. Chacun garde sa couleur dans toutes les vues, et un tableau montre ici ce qu’il ajoute à chaque chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The digit</source>
        <translation>Le chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Contribution: {name}</source>
        <translation>Contribution : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The score before softmax (logit): everything added up</source>
        <translation>Le score avant softmax (logit) : la somme de tout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Select {name}</source>
        <translation>Sélectionner : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Unpin {name}</source>
        <translation>Retirer l’épingle : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>unit {unit} L{layer}</source>
        <translation>neurone {unit} L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>digit {digit}</source>
        <translation>chiffre {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each digit</source>
        <translation>Ce qui atteint chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>{condition}: {numbers}</source>
        <translation>{condition} : {numbers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>the {count} strongest of {all} classes</source>
        <translation>les {count} plus fortes des {all} classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The whole image</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>There is nothing to read: the drawing is empty.</source>
        <translation>Il n’y a rien à lire : le dessin est vide.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{inked}, {units}</source>
        <translation>{inked} ; {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} pixels {part}, {biases} biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : {count} pixels {part}, {biases} biais {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A digit's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>Le score (logit) d’un chiffre est la somme sur tous les pixels et tous les biais ; le score le plus élevé est la réponse. Pointez un élément pour voir sa part.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The score {sum} can be split in two ways, and both are right: {pixels} from the pixels and {biases} from {count} biases, those of the units and that of {name}; or {votes} from the units, each with its pixels and its bias, and {own} from the bias of {name} alone.</source>
        <translation>Pour {name}, le score {sum} peut se décomposer de deux façons, toutes deux justes : {pixels} viennent des pixels et {biases} de {count} biais, ceux des neurones et le sien ; ou bien {votes} viennent des neurones, chacun avec ses pixels et son biais, et {own} de son seul biais.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>index {columns}·{row} + {column} = {index} &amp;nbsp; intensity {intensity}</source>
        <translation>indice {columns}·{row} + {column} = {index} &amp;nbsp; intensité {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensities add up to {sum}</source>
        <translation>somme des intensités : {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>&lt;b&gt;{condition}&lt;/b&gt; (intensity now 0)</source>
        <translation>&lt;b&gt;{condition}&lt;/b&gt; (intensité actuelle : 0)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each digit:</source>
        <translation>{effect} Ce qui atteint chaque chiffre :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this pixel {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : ce pixel {part}, tous les autres et les biais {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: these pixels {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : ces pixels {part}, tous les autres et les biais {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this through the units that fire now:</source>
        <translation>{nothing} {condition}, il enverrait ceci à travers les neurones actuellement actifs :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this through the units that fire now:</source>
        <translation>{nothing} {condition}, ils enverraient ceci à travers les neurones actuellement actifs :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this, with every unit as it is now:</source>
        <translation>{nothing} {condition}, il enverrait ceci, chaque neurone restant tel quel :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this, with every unit as it is now:</source>
        <translation>{nothing} {condition}, ils enverraient ceci, chaque neurone restant tel quel :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>actually sent to {name}: {value}</source>
        <translation>réellement envoyé vers {name} : {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>signals {rest} &amp;nbsp;+ bias {part} &amp;nbsp;= sum {sum}</source>
        <translation>signaux {rest} &amp;nbsp;+ biais {part} &amp;nbsp;= somme {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its sum is not above zero, so it is silent and adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>Sa somme n’est pas supérieure à zéro : il est donc muet et n’ajoute rien. &lt;b&gt;Avec une activation de 1&lt;/b&gt;, il ajouterait :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is exactly zero, so it adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>Son activation est exactement nulle : il n’ajoute donc rien. &lt;b&gt;Avec une activation de 1&lt;/b&gt;, il ajouterait :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>silent now; &lt;b&gt;with activation 1&lt;/b&gt; it would add:</source>
        <translation>muet maintenant ; &lt;b&gt;avec l’activation 1&lt;/b&gt;, il ajouterait :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation 0 now; &lt;b&gt;with 1&lt;/b&gt; it would add:</source>
        <translation>activation 0 maintenant ; &lt;b&gt;avec 1&lt;/b&gt;, il ajouterait :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : ce neurone {part}, tous les autres et le biais {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : ce neurone {part}, tous les autres et les biais {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each digit:</source>
        <translation>Son activation est {activation}. Ce qu’il ajoute à chaque chiffre :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score before softmax (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>score avant softmax (logit) {logit} &amp;nbsp; probabilité {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>score (logit) {logit} &amp;nbsp; probabilité {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{votes}; the image shows each pixel's share. The {count} strongest votes:</source>
        <translation>{votes} ; l’image montre la part de chaque pixel. Les {count} votes les plus forts :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} votes {rest}, its own bias {part}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : {count} votes {rest}, son propre biais {part}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensity {value} × weight {weight} = signal {signal}</source>
        <translation>intensité {value} × poids {weight} = signal {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation {value} × weight {weight} = signal {signal}</source>
        <translation>activation {value} × poids {weight} = signal {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} is silent and passes nothing on.</source>
        <translation>{target} est muet et ne transmet rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} has activation zero and passes nothing on.</source>
        <translation>{target} a une activation nulle et ne transmet rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each digit:</source>
        <translation>Ce que cette connexion ajoute à chaque chiffre :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : cette connexion {part}, toutes les autres et le biais {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;sum&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>pour {name} : cette connexion {part}, toutes les autres et le biais {rest}, &lt;b&gt;somme&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>This image has no label, so there is no loss.</source>
        <translation>Cette image n’a pas d’étiquette, il n’y a donc pas de perte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would not change this weight.</source>
        <translation>∂perte/∂{weight} = {gradient} : l’apprentissage ne changerait pas ce poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would lower this weight.</source>
        <translation>∂perte/∂{weight} = {gradient} : l’apprentissage diminuerait ce poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would raise this weight.</source>
        <translation>∂perte/∂{weight} = {gradient} : l’apprentissage augmenterait ce poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The terms of the sum with its running total</source>
        <translation>Les termes de la somme et leur cumul</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Point at a row to highlight its connection; click to select it</source>
        <translation>Pointez une ligne pour mettre en évidence sa connexion ; cliquez pour la sélectionner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Softmax: from scores (logits) to probabilities</source>
        <translation>Softmax : des scores (logits) aux probabilités</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The steps of the softmax</source>
        <translation>Les étapes de la softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the whole calculation as text</source>
        <translation>Copier tout le calcul sous forme de texte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the calculation for a spreadsheet, with all decimals</source>
        <translation>Copier le calcul pour un tableur, avec toutes les décimales</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as text.</source>
        <translation>Calcul copié sous forme de texte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as CSV.</source>
        <translation>Calcul copié au format CSV.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The numbers have overflowed: reset, or lower the learning rate.</source>
        <translation>Les nombres ont débordé : réinitialisez, ou réduisez le taux d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ x·w + b, over all {count} pixels; those without ink add nothing</source>
        <translation>z = Σ x·w + b, sur les {count} pixels ; ceux sans encre n’ajoutent rien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The answer: {name}</source>
        <translation>La réponse : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;z = {value}&lt;/b&gt;</source>
        <translation>score avant softmax (logit) : &lt;b&gt;z = {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>{condition}, voici ce qui atteindrait {name} : Σ {sent}·v sur les neurones qui le transmettent ; x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>Ce qui atteint {name} : Σ {sent}·v sur les neurones qui le transmettent ; x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>{condition}, voici ce qui atteindrait {name} : Σ {sent}·v sur les neurones qui le transmettent ; x·w sommé sur les pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>Ce qui atteint {name} : Σ {sent}·v sur les neurones qui le transmettent ; x·w sommé sur les pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name} {condition}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;part pour {name} {condition} : {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;part pour {name} : {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit in layer {layer}</source>
        <translation>z = Σ {product} + b, sur l’unique neurone caché de la couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit</source>
        <translation>z = Σ {product} + b, sur l’unique neurone caché</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}; silent ones add nothing</source>
        <translation>z = Σ {product} + b, sur les {count} neurones cachés de la couche {layer} ; les muets n’ajoutent rien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}</source>
        <translation>z = Σ {product} + b, sur les {count} neurones cachés de la couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units; silent ones add nothing</source>
        <translation>z = Σ {product} + b, sur les {count} neurones cachés ; les muets n’ajoutent rien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units</source>
        <translation>z = Σ {product} + b, sur les {count} neurones cachés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The pixel's intensity</source>
        <translation>L’intensité du pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight to the unit</source>
        <translation>Le poids vers le neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The unit's activation</source>
        <translation>L’activation du neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the digit</source>
        <translation>Le poids du neurone vers le chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What arrives at the unit</source>
        <translation>Ce qui arrive au neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What the unit receives through the earlier layers and passes on</source>
        <translation>Ce que le neurone reçoit des couches précédentes et transmet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The term; its last decimal may be off by one so that the displayed sum is exact</source>
        <translation>Le terme ; sa dernière décimale peut différer d’une unité pour que la somme affichée soit exacte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>A selected term first, then the largest ones, then all others together</source>
        <translation>D’abord le terme sélectionné, puis les plus grands, enfin tous les autres ensemble</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The running total</source>
        <translation>Le cumul</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>Its score before softmax (logit)</source>
        <translation>Son score avant softmax (logit)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The score minus the largest of all</source>
        <translation>Le score moins le plus grand de tous</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>e to the power of that difference</source>
        <translation>e élevé à la puissance de cette différence</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all digits</source>
        <translation>La probabilité : exp divisé par la somme sur tous les chiffres</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>%n other(s)</source>
        <translation><numerusform>%n autre</numerusform><numerusform>%n autres</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>The network's answer before and after the change</source>
        <translation>La réponse du réseau avant et après le changement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Without it</source>
        <comment>button</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network without the selection (X)</source>
        <translation>Refaire le calcul du réseau sans la sélection (X)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>At full ink</source>
        <translation>À pleine encre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity (I)</source>
        <translation>Refaire le calcul du réseau avec les pixels sélectionnés à pleine intensité (I)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Pixels that matter</source>
        <translation>Pixels importants</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Remove each pixel in turn and rank the pixels by the effect (M)</source>
        <translation>Supprimer chaque pixel à son tour et classer les pixels selon l’effet (M)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>With {name} at full ink</source>
        <translation>Avec {name} à pleine encre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without {name}</source>
        <translation>Sans {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select one or more pixels to see what full ink there would change.</source>
        <translation>Sélectionnez un ou plusieurs pixels pour voir ce que la pleine encre y changerait.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without it</source>
        <translation>Sans la sélection</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A digit cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>Un chiffre ne peut pas être supprimé. Sélectionnez des pixels, un neurone ou une connexion.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select pixels, a hidden unit or a connection: the network then runs without it, and you see whether the answer changes.</source>
        <translation>Sélectionnez des pixels, un neurone caché ou une connexion : le réseau calcule alors sans cette sélection, et vous voyez si la réponse change.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer stays &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</source>
        <translation>La réponse reste &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt; : {now} → {then}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer changes from &lt;b&gt;{before}&lt;/b&gt; ({now}) to &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</source>
        <translation>La réponse passe de &lt;b&gt;{before}&lt;/b&gt; ({now}) à &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The share predicts a change of {linear} for {name}; the actual change is {exact}: a share keeps every unit as it is, but {flips}.</source>
        <translation>La part prévoit une variation de {linear} pour {name} ; la variation réelle est {exact}. Une part suppose que chaque neurone reste tel quel, mais certains changent d’état : {flips}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>There is no ink here, so nothing is sent and nothing changes. The lines show what full ink would send; press I to run the network with it.</source>
        <translation>Il n’y a pas d’encre ici : rien n’est donc envoyé et rien ne change. Les lignes montrent ce qu’enverrait la pleine encre ; appuyez sur I pour calculer le réseau avec elle.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No unit begins to fire or falls silent, so the actual change is the predicted one.</source>
        <translation>Aucun neurone ne devient actif ni muet : la variation réelle est donc la variation prévue.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Each unit responds linearly over this range, so the actual change is the predicted one.</source>
        <translation>Chaque neurone répond linéairement dans cet intervalle : la variation réelle est donc la variation prévue.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The prediction assumes that units respond linearly, but {activation} is curved, so the actual change differs.</source>
        <translation>La prévision suppose que les neurones répondent linéairement, mais {activation} est courbe : la variation réelle diffère donc.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} in layer {layer} would begin to fire</source>
        <translation>● activation dans la couche {layer} : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} would begin to fire</source>
        <translation>● activation : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} in layer {layer} would fall silent</source>
        <translation>○ extinction dans la couche {layer} : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} would fall silent</source>
        <translation>○ extinction : {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{first} and {second}</source>
        <comment>clauses</comment>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>unit {name}</source>
        <translation>neurone {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>units {names}</source>
        <translation>neurones {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} units ({names}, …)</source>
        <translation>{count} neurones ({names}, …)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>before</source>
        <comment>the change</comment>
        <translation>avant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score before softmax (logit) now</source>
        <translation>Le score avant softmax (logit) actuel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>after</source>
        <comment>the change</comment>
        <translation>après</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score with the change, from a forward pass</source>
        <translation>Le score avec le changement, par une propagation avant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>actual</source>
        <translation>réelle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The actual change of the score</source>
        <translation>La variation réelle du score</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>predicted</source>
        <translation>prévue</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The change that the shares predict, with every unit as it is now</source>
        <translation>La variation que prévoient les parts, chaque neurone restant tel quel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability now, in percent</source>
        <translation>La probabilité actuelle, en pour cent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability with the change, in percent</source>
        <translation>La probabilité avec le changement, en pour cent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The pixels that matter most for {name}</source>
        <translation>Les pixels les plus importants pour {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No single pixel decides: removing any one of them leaves the answer unchanged.</source>
        <translation>Aucun pixel ne décide à lui seul : en retirer un, quel qu’il soit, laisse la réponse inchangée.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Removing just one of them can change the answer to &lt;b&gt;{answers}&lt;/b&gt;</source>
        <translation>En retirer un seul peut changer la réponse en &lt;b&gt;{answers}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} of {total} pixels change the score before softmax (logit) of {name}; a pixel without ink changes nothing.</source>
        <translation>Pour {name}, {count} pixels sur {total} changent le score avant softmax (logit) ; un pixel sans encre ne change rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Row, column</source>
        <translation>Ligne, colonne</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the digit's score before softmax (logit) changes without this pixel</source>
        <translation>De combien le score du chiffre avant softmax (logit) varie sans ce pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The digit's score before softmax (logit) without this pixel</source>
        <translation>Le score du chiffre avant softmax (logit) sans ce pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The network's answer without this pixel</source>
        <translation>La réponse du réseau sans ce pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>Compare with another network</source>
        <translation>Comparer à un autre réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A is the network on the screen: {name}. Choose B: a moment of a run, or a file. For a run with another seed, first choose “Same settings, different start” in the Time menu.</source>
        <translation>A est le réseau à l’écran : {name}. Choisissez B : un moment d’un essai, ou un fichier. Pour un essai d’une autre graine, choisissez d’abord « Mêmes réglages, autre départ » dans le menu Temps.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>{name} (live)</source>
        <translation>{name} (en direct)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The batch, or the step of a training elsewhere; the nearest snapshot is compared</source>
        <translation>Le lot, ou le pas d’un entraînement mené ailleurs ; c’est l’instantané le plus proche qui est comparé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The run that B is a moment of</source>
        <translation>L’essai dont B est un moment</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A &amp;file…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both networks in numbers</source>
        <translation>Les deux réseaux en nombres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Test images that the networks read differently</source>
        <translation>Images de test que les réseaux lisent différemment</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units of both networks</source>
        <translation>Les neurones les plus semblables des deux réseaux</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the first network in every view</source>
        <translation>Afficher le premier réseau dans toutes les vues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the second network in every view, its units in the order of the first</source>
        <translation>Afficher le second réseau dans toutes les vues, ses neurones dans l’ordre du premier</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Put the network on the screen beside another one: an earlier moment, another run or a file. Each hidden unit is matched to the one in the other network that looks for the same.</source>
        <translation>Placez le réseau à l’écran à côté d’un autre : un moment antérieur, un autre essai ou un fichier. Chaque neurone caché est apparié à celui de l’autre réseau qui cherche la même chose.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A: {a}
B: {b}</source>
        <translation>A : {a}
B : {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: the first {shown} of {count} test images</source>
        <translation>Lues différemment : les {shown} premières de {count} images de test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: {count} test images</source>
        <translation>Lues différemment : {count} images de test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both give the same answer for {agreement} of the {count} test images. Only A is right on {only_a}, only B on {only_b}.</source>
        <translation>Les deux donnent la même réponse pour {agreement} des {count} images de test. Seul A a raison pour {only_a}, seul B pour {only_b}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Units that correspond: {count} pairs, mean similarity {mean}</source>
        <translation>Neurones qui se correspondent : {count} paires, similarité moyenne {mean}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Draw how the weights differ between units that correspond</source>
        <translation>Tracer les différences de poids entre neurones qui se correspondent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A has {a} units and B {b}: only networks with the same layers can be subtracted</source>
        <translation>A a {a} neurones et B en a {b} : seuls des réseaux aux mêmes couches peuvent être soustraits</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit has no counterpart in the other network.</source>
        <translation>Le neurone sélectionné n’a pas d’équivalent dans l’autre réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of A</source>
        <translation>neurone {unit} de A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of B</source>
        <translation>neurone {unit} de B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Unit {unit} of A and unit {partner} of B: similarity {similarity} (cosine of their weights).</source>
        <translation>Neurone {unit} de A et neurone {partner} de B : similarité {similarity} (cosinus de leurs poids).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit in both</source>
        <translation>Le neurone sélectionné dans les deux</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units</source>
        <translation>Les neurones les plus semblables</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>hidden units</source>
        <translation>neurones cachés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖weights‖, layer {layer}</source>
        <translation>‖poids‖, couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖biases‖, layer {layer}</source>
        <translation>‖biais‖, couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Number of the test image; click to show it</source>
        <translation>Numéro de l’image de test ; cliquez pour l’afficher</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What it is</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What A reads it as</source>
        <translation>Ce que A y lit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What B reads it as</source>
        <translation>Ce que B y lit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>A hidden unit of A; click to select it</source>
        <translation>Un neurone caché de A ; cliquez pour le sélectionner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Its counterpart in B</source>
        <translation>Son équivalent dans B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>The cosine between the incoming weights of both, from −1 to 1</source>
        <translation>Le cosinus entre les poids entrants des deux, de −1 à 1</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/unit_pair.py</extracomment>
        <source>{a} beside {b}</source>
        <translation>{a} à côté de {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>Count and average image of each label</source>
        <translation>Effectif et image moyenne de chaque étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>{name}: {count} of {total} images, {share}.
Click to list only these images (Return).
Double-click to show their average to the network (Shift+Return).</source>
        <translation>{name} : {count} images sur {total}, {share}.
Clic : ne montrer que ces images (Entrée).
Double-clic : présenter leur moyenne au réseau (Maj+Entrée).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>Confusion matrix: labels by answers</source>
        <translation>Matrice de confusion : étiquettes et réponses</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The confusion matrix
appears once the network
has read these images.</source>
        <translation>La matrice de confusion
apparaît dès que le réseau
a lu ces images.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>{cell}
Double-click to list these images (Return)</source>
        <translation>{cell}
Double-clic : montrer ces images (Entrée)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The network has not read these images yet.</source>
        <translation>Le réseau n’a pas encore lu ces images.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>all {count} images</source>
        <translation>toutes les {count} images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}: {count} images, {share} of them correct</source>
        <translation>étiquette {label} : {count} images, dont {share} bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>read as {answer}: {count} images, {share} of them correct</source>
        <translation>lues comme {answer} : {count} images, dont {share} bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}, read as {answer}: {count} images, {share} of label {label}</source>
        <translation>étiquette {label}, lues comme {answer} : {count} images, {share} de l’étiquette {label}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>read as</source>
        <translation>lue comme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>all</source>
        <comment>sum over all digits</comment>
        <translation>total</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Show all images of the set</source>
        <translation>Afficher toutes les images du jeu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network learns from these images. The test images show how well it reads images that it does not know.</source>
        <translation>Le réseau apprend de ces images. Les images de test montrent comment il lit des images qu’il ne connaît pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Mostly images that the network learns from: {training} of {total}. The test images show how well it reads images that it does not know.</source>
        <translation>Surtout des images dont le réseau apprend : {training} sur {total}. Les images de test montrent comment il lit des images qu’il ne connaît pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training and validation images</source>
        <translation>{found} sur {total} images d’entraînement et de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} test images</source>
        <translation>{found} sur {total} images de test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training images</source>
        <translation>{found} sur {total} images d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} validation images</source>
        <translation>{found} sur {total} images de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} images</source>
        <translation>{found} sur {total} images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total}</source>
        <translation>{found} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} training images</source>
        <translation>{total} images d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} images: {training} training + {validation} validation</source>
        <translation>{total} images : {training} entraînement + {validation} validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} = {training} + {validation}</source>
        <translation>{total} = {training} + {validation}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>not read yet</source>
        <translation>pas encore lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread, {moment}</source>
        <translation>{share} mal lues, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run, {moment}</source>
        <translation>{share} mal lues par l’essai en direct, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run after {moment}</source>
        <translation>{share} mal lues par l’essai en direct après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread by the live run after {moment}</source>
        <translation>{share} des {total} mal lues par l’essai en direct après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread after {moment}</source>
        <translation>{share} mal lues après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread after {moment}</source>
        <translation>{share} des {total} mal lues après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>There are no images yet.</source>
        <translation>Il n’y a pas encore d’images.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network is reading these images…</source>
        <translation>Le réseau lit ces images…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no training images.</source>
        <translation>Le jeu de données n’a pas d’images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no test images.</source>
        <translation>Le jeu de données n’a pas d’images de test.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no training images.</source>
        <translation>Cet essai n’a pas d’images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no validation images.</source>
        <translation>Cet essai n’a pas d’images de validation.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no images.</source>
        <translation>Le jeu de données n’a pas d’images.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training and validation images matches the filters:
{filters}</source>
        <translation>Aucune des {total} images d’entraînement et de validation ne répond aux filtres :
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} test images matches the filters:
{filters}</source>
        <translation>Aucune des {total} images de test ne répond aux filtres :
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training images matches the filters:
{filters}</source>
        <translation>Aucune des {total} images d’entraînement ne répond aux filtres :
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} validation images matches the filters:
{filters}</source>
        <translation>Aucune des {total} images de validation ne répond aux filtres :
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} images matches the filters:
{filters}</source>
        <translation>Aucune des {total} images ne répond aux filtres :
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>label {name}</source>
        <translation>étiquette {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>read as {name}</source>
        <translation>lues comme {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>correct</source>
        <translation>bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>misread</source>
        <translation>mal lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Image set</source>
        <translation>Jeu d’images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Label: {choice}</source>
        <translation>Étiquette : {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by label</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Read as: {choice}</source>
        <translation>Lues comme : {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by answer</source>
        <translation>Filtrer par réponse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Show correct images, misread ones, or both</source>
        <translation>Montrer les images bien lues, les mal lues, ou les deux</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort: {choice}</source>
        <translation>Tri : {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort by number, by confidence (the probability of the answer) or by loss</source>
        <translation>Trier par numéro, par confiance (la probabilité de la réponse) ou par perte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ or ✗</source>
        <translation>✓ ou ✗</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct and misread</source>
        <translation>Bien et mal lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ correct</source>
        <translation>✓ bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct only</source>
        <translation>Bien lues seulement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✗ misread</source>
        <translation>✗ mal lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Misread only</source>
        <translation>Mal lues seulement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↑</source>
        <translation>numéro ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, ascending</source>
        <translation>Numéro, croissant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↓</source>
        <translation>numéro ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, descending</source>
        <translation>Numéro, décroissant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↑</source>
        <translation>confiance ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, lowest first</source>
        <translation>Confiance, la plus faible d’abord</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↓</source>
        <translation>confiance ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, highest first</source>
        <translation>Confiance, la plus forte d’abord</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↓</source>
        <translation>perte ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, highest first</source>
        <translation>Perte, la plus grande d’abord</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↑</source>
        <translation>perte ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, lowest first</source>
        <translation>Perte, la plus petite d’abord</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} pixels wide</source>
        <translation>{side} pixels de large</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training + validation</source>
        <translation>Entraînement + validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images</source>
        <translation>Images d’entraînement et de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images ({count})</source>
        <translation>Images d’entraînement et de validation ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images ({count})</source>
        <translation>Images de test ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training</source>
        <comment>set of images</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images ({count})</source>
        <translation>Images d’entraînement ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images ({count})</source>
        <translation>Images de validation ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images ({count})</source>
        <translation>Toutes les images ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>label</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>label</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>read as</comment>
        <translation>tout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>read as</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Thumbnails. Arrow keys move between them; Return shows the image.</source>
        <translation>Vignettes. Les flèches passent de l’une à l’autre ; Entrée affiche l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>read as {name} with {probability} after {moment}</source>
        <translation>lue comme {name} avec {probability} après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The first images: {names}</source>
        <translation>Les premières images : {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The ink is darker than its ground: invert the brightness</source>
        <translation>L’encre est plus sombre que le fond : inverser la luminosité</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Rows and columns are exchanged in the files: exchange them back</source>
        <translation>Lignes et colonnes sont échangées dans les fichiers : les remettre en place</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The network starts again from random weights, and learns from these images.</source>
        <translation>Le réseau repart de poids aléatoires, et apprend avec ces images.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>&amp;Use these images</source>
        <translation>&amp;Utiliser ces images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>{train} training images and {test} test images in {classes} classes</source>
        <translation>{train} images d’entraînement et {test} images de test en {classes} classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: {counts}.</source>
        <translation>Images d’entraînement par classe : {counts}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: from {fewest} of {rarest} to {most} of {commonest}.</source>
        <translation>Images d’entraînement par classe : de {fewest} ({rarest}) à {most} ({commonest}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Readings of the file, the best first</source>
        <translation>Lectures possibles du fichier, la meilleure d’abord</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>&amp;Show this network</source>
        <translation>&amp;Afficher ce réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Network in a {form} file: {sizes}</source>
        <translation>Réseau dans un fichier {form} : {sizes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled or which activation the hidden units have. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>Le fichier ne dit ni comment les entrées sont mises à l’échelle ni quelle activation ont les neurones cachés. netviz a essayé toutes les possibilités sur des images d’entraînement ; le réseau réussit le mieux quand il est lu comme il a été entraîné.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>Le fichier ne dit pas comment les entrées sont mises à l’échelle. netviz a essayé toutes les possibilités sur des images d’entraînement ; le réseau réussit le mieux quand il est lu comme il a été entraîné.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Not part of the network: {names}.</source>
        <translation>Ne fait pas partie du réseau : {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What the network expects for a pixel</source>
        <translation>Ce que le réseau attend pour un pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What each hidden unit makes of its sum</source>
        <translation>Ce que chaque neurone caché fait de sa somme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Share of the training images that it reads correctly</source>
        <translation>Part des images d’entraînement qu’il lit correctement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Mean cross-entropy, in nats</source>
        <translation>Entropie croisée moyenne, en nats</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>tried on</source>
        <translation>essayé sur</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The best readings are tried on more training images than the others</source>
        <translation>Les meilleures lectures sont essayées sur plus d’images d’entraînement que les autres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>{count} images</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>You chose this reading; netviz proposes the first.</source>
        <translation>Vous avez choisi cette lecture ; netviz propose la première.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: of those within 0.3 percentage points of the best, this one has the smallest loss.</source>
        <translation>Proposée : parmi celles à moins de 0,3 point de pourcentage de la meilleure, c’est elle qui a la plus petite perte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: no other reading comes within 0.3 percentage points.</source>
        <translation>Proposée : aucune autre lecture n’est à moins de 0,3 point de pourcentage.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>How the image is flattened</source>
        <translation>Comment l’image est aplatie</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>{title}. {detail}</source>
        <translation>{title}. {detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{rows} rows of {columns} pixels</source>
        <translation>{rows} lignes de {columns} pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixel (row, column) is number {columns}·row + column, counted from 0</source>
        <translation>le pixel (ligne, colonne) a le numéro {columns}·ligne + colonne, compté à partir de 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>… {rows} times</source>
        <translation>… {rows} fois</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {first} to {last}</source>
        <translation>ligne {row} : pixels {first} à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 0: the first {columns} pixels</source>
        <translation>Ligne 0 : les {columns} premiers pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 1: the next {columns}, joined end to end</source>
        <translation>Ligne 1 : les {columns} suivants, mis bout à bout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixels {first} to {last}</source>
        <translation>pixels {first} à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {columns}·{row} = {first} to {columns}·{row} + {last_column} = {last}</source>
        <translation>ligne {row} : pixels {columns}·{row} = {first} à {columns}·{row} + {last_column} = {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{count} pixels in one column</source>
        <translation>{count} pixels en une seule colonne</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Flatten the image</source>
        <translation>Aplatir l’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image</source>
        <translation>Ligne de l’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image (arrows, Home, End)</source>
        <translation>Ligne de l’image (flèches, Début, Fin)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100%</source>
        <translation>Progression de l’animation, de 0 à 100 %</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100% (arrows, Home, End)</source>
        <translation>Progression de l’animation, de 0 à 100 % (flèches, Début, Fin)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip to the network (any key)</source>
        <translation>Passer au réseau (n’importe quelle touche)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Back to the network (Esc)</source>
        <translation>Retour au réseau (Échap)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play or pause (P)</source>
        <translation>Lire ou mettre en pause (P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play from the start (Home, then P)</source>
        <translation>Lire depuis le début (Début, puis P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/painting.py</extracomment>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Show all words of the window</source>
        <translation>Afficher tous les mots de la fenêtre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Find a word</source>
        <translation>Trouver un mot</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Here, now:</source>
        <translation>Ici, maintenant :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>No word matches.</source>
        <translation>Aucun mot ne correspond.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Shift+F1 and a click explain any word, control or number in the window.</source>
        <translation>Maj+F1 puis un clic expliquent tout mot, toute commande ou tout nombre de la fenêtre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>random start (initializer)</source>
        <translation>départ aléatoire (initialisation)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Before training, every weight is a random number, so the network can only guess. The initializer sets how large these numbers are.</source>
        <translation>Avant l’entraînement, chaque poids est un nombre aléatoire : le réseau ne peut donc que deviner. L’initialisation fixe la grandeur de ces nombres.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about {100 / classes:.0f}.</source>
        <translation>Après {batch} lots, il lit {correct_of(100)} des 100 premières images de test ; deviner en donne environ {100 / classes:.0f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>seed</source>
        <comment>term of the glossary</comment>
        <translation>graine</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The number from which all chance follows: the starting weights and the order of the batches. The same seed gives the same run.</source>
        <translation>Le nombre dont découle tout le hasard : les poids de départ et l’ordre des lots. La même graine donne le même essai.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run has the seed {seed}.</source>
        <translation>Cet essai a la graine {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>loss (cross-entropy, in nats)</source>
        <translation>perte (entropie croisée, en nats)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten digits about 2.3.</source>
        <translation>À quel point le réseau se trompe : l’opposé du logarithme naturel de la probabilité qu’il donne à l’étiquette. Une réponse sûre et juste a une perte de 0, une réponse au hasard parmi dix chiffres d’environ 2,3.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For this image, whose label gets {probability(label):.1%}, it is {loss:.4f}.</source>
        <translation>Pour cette image, dont l’étiquette reçoit {probability(label):.1%}, elle vaut {loss:.4f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten digits gives about 10%.</source>
        <translation>La part des images dont la réponse est l’étiquette. Deviner un chiffre sur dix donne environ 10 %.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>On the validation images, the last measurement gave {validation_accuracy:.1%}.</source>
        <translation>Sur les images de validation, la dernière mesure a donné {validation_accuracy:.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is measured once the data are loaded, and from time to time while training.</source>
        <translation>Elle est mesurée dès que les données sont chargées, puis de temps en temps pendant l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>training, validation and test images</source>
        <translation>images d’entraînement, de validation et de test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns from the training images only; the validation images show, while it trains, how well it reads images it never learns from. The test images are saved for the end, so that no setting is chosen to suit them.</source>
        <translation>Le réseau n’apprend qu’avec les images d’entraînement ; celles de validation montrent, pendant ce temps, comment il lit des images avec lesquelles il n’apprend jamais. Les images de test sont gardées pour la fin, afin qu’aucun réglage ne soit choisi pour leur convenir.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} test images.</source>
        <translation>{all_training_images} = {training_images} entraînement + {validation_images} validation, et {test_images} images de test.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A small group of training images: the network reads them all, then changes its weights once. Larger batches mean steadier steps, but fewer of them in an epoch.</source>
        <translation>Un petit groupe d’images d’entraînement : le réseau les lit toutes, puis change ses poids une fois. De plus grands lots donnent des pas plus réguliers, mais moins nombreux par époque.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A batch has {batch_size} images, and the network has been trained on {batch} of them so far.</source>
        <translation>Un lot a {batch_size} images, et le réseau a été entraîné jusqu’ici avec {batch} lots.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>One pass through all training images, batch after batch. Several are needed, because each batch changes the weights only a little.</source>
        <translation>Un passage sur toutes les images d’entraînement, lot après lot. Il en faut plusieurs, car chaque lot ne change les poids qu’un peu.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An epoch has {batches_per_epoch} batches, and this run is to last {epochs} epochs.</source>
        <translation>Une époque a {batches_per_epoch} lots, et cet essai doit durer {epochs} époques.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>gradient (∂L/∂w)</source>
        <translation>gradient (∂L/∂w)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss L rises when a weight w grows. Learning goes the other way, so the picture shows −∂L/∂w: it raises the blue weights and lowers the orange ones.</source>
        <translation>La vitesse à laquelle la perte L augmente quand un poids w grandit. L’apprentissage va en sens inverse : l’image montre donc −∂L/∂w, qui augmente les poids bleus et diminue les orange.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each of the {parameters} parameters has a gradient of its own.</source>
        <translation>Chacun des {parameters} paramètres a son propre gradient.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>δ (delta)</source>
        <translation>δ (delta)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or digit grows: its share of the blame. A digit’s δ is its probability, minus 1 for the label.</source>
        <translation>La vitesse à laquelle la perte augmente quand la somme d’un neurone ou d’un chiffre grandit : sa part de responsabilité. Le δ d’un chiffre est sa probabilité, moins 1 pour l’étiquette.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>Pour le chiffre {label}, il vaut {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>backpropagation</source>
        <translation>rétropropagation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the digits through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>L’erreur repart des chiffres et traverse les neurones jusqu’à chaque poids, pour déterminer la responsabilité de chacun. Les connexions qui parlaient pour une mauvaise réponse sont affaiblies, celles qui parlaient pour l’étiquette renforcées.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change.</source>
        <translation>{reinforced(label)} connexions vers {label} ont été renforcées, {unchanged(label)} n’ont pas changé.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>learning rate (η)</source>
        <translation>taux d’apprentissage (η)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How large the steps of learning are. Too small, and hardly anything changes; too large, and every step overshoots.</source>
        <translation>La longueur des pas de l’apprentissage. Trop petit, presque rien ne change ; trop grand, chaque pas dépasse le but.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it rises to {learning_rate:.3g} and then falls.</source>
        <translation>Dans cet essai, il monte à {learning_rate:.3g} puis redescend.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is {learning_rate:.3g} at every step.</source>
        <translation>Dans cet essai, il est de {learning_rate:.3g} à chaque pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>update (Δw)</source>
        <translation>mise à jour (Δw)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How much one step changes a weight: minus the learning rate times the gradient, or what the optimizer makes of it. The step raised the blue weights and lowered the orange ones.</source>
        <translation>De combien un pas change un poids : moins le taux d’apprentissage fois le gradient, ou ce que l’optimiseur en fait. Le pas a augmenté les poids bleus et diminué les orange.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The last step changed the probability of {label} from {probability_before(label):.1%} to {probability_after(label):.1%}.</source>
        <translation>Le dernier pas a fait passer la probabilité de {label} de {probability_before(label):.1%} à {probability_after(label):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>optimizer (SGD, momentum, Adam)</source>
        <translation>optimiseur (SGD, momentum, Adam)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The rule that turns the gradient into a step. SGD follows it directly, momentum keeps going partly in the last direction, and Adam also gives each weight its own step size.</source>
        <translation>La règle qui transforme le gradient en pas. SGD le suit directement, momentum garde une partie de l’élan précédent, et Adam donne en plus à chaque poids sa propre longueur de pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run uses {optimizer}, and has taken {batch} steps.</source>
        <translation>Cet essai utilise {optimizer}, et a fait {batch} pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>schedule</source>
        <translation>programme du taux</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How the learning rate changes during training. One cycle rises quickly to a peak and falls slowly to 0, so the last steps are small.</source>
        <translation>La façon dont le taux d’apprentissage varie pendant l’entraînement. « Un cycle » monte vite à un maximum puis descend lentement à 0 : les derniers pas sont donc petits.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs.</source>
        <translation>Dans cet essai, il est « {schedule} » : le maximum est {learning_rate:.3g}, et le cycle dure {epochs} époques.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}.</source>
        <translation>Dans cet essai, il est « {schedule} » : le taux d’apprentissage reste à {learning_rate:.3g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>overfitting</source>
        <translation>surapprentissage</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns its training images by heart and reads new ones worse. The sign: the validation loss rises while the training loss still falls.</source>
        <translation>Le réseau apprend par cœur ses images d’entraînement et lit moins bien les nouvelles. Le signe : la perte de validation remonte alors que celle d’entraînement baisse encore.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It read {batch_accuracy:.1%} of its last training batch correctly, and {validation_accuracy:.1%} of the validation images: a wide gap means overfitting.</source>
        <translation>Il a bien lu {batch_accuracy:.1%} de son dernier lot d’entraînement, et {validation_accuracy:.1%} des images de validation : un grand écart signale un surapprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Train until the validation accuracy is measured to compare it with that of the training images.</source>
        <translation>Entraînez jusqu’à ce que l’exactitude en validation soit mesurée pour la comparer à celle des images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>L2 penalty</source>
        <translation>pénalité L2</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a smoother network, which overfits less.</source>
        <translation>Chaque pas réduit aussi un peu les poids, en proportion de leur grandeur. De petits poids donnent un réseau plus lisse, qui surapprend moins.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it adds {l2:g} · w to the gradient of every weight w.</source>
        <translation>Dans cet essai, elle ajoute {l2:g} · w au gradient de chaque poids w.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so it does nothing: choose another number under Settings.</source>
        <translation>Elle est de 0 dans cet essai, et n’a donc aucun effet : choisissez un autre nombre dans Réglages.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>At each training step, some of the units are switched off at random. The network cannot rely on single units, which helps against overfitting.</source>
        <translation>À chaque pas d’entraînement, une partie des neurones est désactivée au hasard. Le réseau ne peut donc compter sur aucun neurone isolé, ce qui aide contre le surapprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, each step switches off about {100 * dropout:g}% of the {units} units.</source>
        <translation>Dans cet essai, chaque pas désactive environ {100 * dropout:g} % des {units} neurones.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so no unit is switched off: choose a share under Settings.</source>
        <translation>Il est de 0 dans cet essai : aucun neurone n’est désactivé. Choisissez une part dans Réglages.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shifts and noise (augmentation)</source>
        <translation>décalages et bruit (augmentation)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each time a training image is used, it is shifted or gets noise at random. So the network sees more variety than the data set has.</source>
        <translation>Chaque fois qu’une image d’entraînement sert, elle est décalée ou bruitée au hasard. Le réseau voit ainsi plus de variété que n’en a le jeu de données.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run images move by up to {shifts} pixels, with noise of {noise:g}.</source>
        <translation>Dans cet essai, les images se décalent de {shifts} pixels au plus, avec un bruit de {noise:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Both are 0 in this run, so every image stays as it is: choose an amount under Settings.</source>
        <translation>Les deux sont à 0 dans cet essai : chaque image reste donc telle quelle. Choisissez une valeur dans Réglages.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shuffled labels</source>
        <translation>étiquettes mélangées</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An experiment: some training images get a random label. A network can learn even these by heart, but that does not help it to read new images.</source>
        <translation>Une expérience : certaines images d’entraînement reçoivent une étiquette aléatoire. Un réseau peut apprendre même celles-là par cœur, mais cela ne l’aide pas à lire de nouvelles images.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, {100 * shuffled_labels:g}% of the training images have a random label.</source>
        <translation>Dans cet essai, {100 * shuffled_labels:g} % des images d’entraînement ont une étiquette aléatoire.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run every image keeps its own label: choose a share under Settings.</source>
        <translation>Dans cet essai, chaque image garde sa propre étiquette : choisissez une part dans Réglages.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How much ink a pixel has, from 0 for none to 1 for full. The image is nothing but these numbers, and they are all that the network sees.</source>
        <translation>La quantité d’encre d’un pixel, de 0 (aucune) à 1 (pleine). L’image n’est rien d’autre que ces nombres, et c’est tout ce que voit le réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{inked} of the {pixels} pixels on the screen are above 0.</source>
        <translation>{inked} des {pixels} pixels à l’écran sont supérieurs à 0.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Flatten</source>
        <translation>Aplatir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The rows of the image are put one after another into a single column, the form that a dense layer needs. A pixel’s index in it is the number of columns times its row, plus its column.</source>
        <translation>Les lignes de l’image sont mises l’une après l’autre en une seule colonne, la forme que demande une couche dense. L’indice d’un pixel y est le nombre de colonnes fois sa ligne, plus sa colonne.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}.</source>
        <translation>Ligne 3, colonne 5 : l’indice est {columns} · 3 + 5 = {index(3, 5)}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The number on a connection: whatever passes through is multiplied by it. To learn is to change the weights.</source>
        <translation>Le nombre porté par une connexion : tout ce qui y passe est multiplié par lui. Apprendre, c’est changer les poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first layer has {weights(1)} of them: one from each pixel to each unit.</source>
        <translation>La première couche en a {weights(1)} : un de chaque pixel à chaque neurone.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a digit adds to its sum, whatever the image shows. There is one for each unit and one for each digit.</source>
        <translation>Un nombre qu’un neurone ou un chiffre ajoute à sa somme, quoi que montre l’image. Il y en a un par neurone et un par chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Digit 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>Le chiffre 0 a le biais {bias(2, 0):+.3f}, et le neurone 0 a {bias(1, 0):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with one hidden layer to see a number here.</source>
        <translation>Affichez un réseau à une couche cachée pour voir ici un nombre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>Une ligne d’un pixel à un neurone, ou d’un neurone à un chiffre ; chacune a un poids. Toutes sont tracées : en bleu pour les nombres positifs, en orange pour les négatifs ; plus le nombre est grand, plus la ligne ressort.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>There are {pixels} · {units} = {weights(1)} in the first layer.</source>
        <translation>Il y en a {pixels} · {units} = {weights(1)} dans la première couche.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>dense layer</source>
        <translation>couche dense</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A layer in which everything is connected to everything: each unit sees the whole image. It holds one weight for each connection and one bias for each unit.</source>
        <translation>Une couche où tout est relié à tout : chaque neurone voit l’image entière. Elle contient un poids par connexion et un biais par neurone.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first one holds {weights(1)} weights and {biases(1)} biases.</source>
        <translation>La première contient {weights(1)} poids et {biases(1)} biais.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>unit (neuron)</source>
        <translation>neurone (unité)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>It adds up every signal that arrives, and its bias. Its weights, drawn as an image, show what it looks for.</source>
        <translation>Il additionne tous les signaux qui arrivent, et son biais. Ses poids, dessinés comme une image, montrent ce qu’il cherche.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}.</source>
        <translation>Le neurone {strongest} réagit le plus à cette image : sa somme est {z(strongest):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with a hidden layer to see a number here.</source>
        <translation>Affichez un réseau à couche cachée pour voir ici un nombre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>activation, ReLU</source>
        <translation>activation, ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a unit passes on. With ReLU that is its sum if it is above 0 (the unit fires), and nothing otherwise (it is silent).</source>
        <translation>Ce que transmet un neurone. Avec ReLU, c’est sa somme si elle est supérieure à 0 (le neurone s’active), et rien sinon (il est muet).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image.</source>
        <translation>Le neurone {strongest} transmet {activation(strongest):.3f} ; {firing} neurones sur {units} s’activent pour cette image.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>silent unit</source>
        <translation>neurone muet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A unit whose sum is not above 0: it passes nothing on, where others fire. A unit that is silent for every image is dead and learns nothing more.</source>
        <translation>Un neurone dont la somme n’est pas supérieure à 0 : il ne transmet rien, là où d’autres s’activent. Un neurone muet pour toutes les images est mort et n’apprend plus rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{units - firing} of {units} units are silent for this image.</source>
        <translation>{units - firing} neurones sur {units} sont muets pour cette image.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>signal (x·w)</source>
        <translation>signal (x·w)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a connection carries: the intensity x of its pixel, or the activation of its unit, times the weight w. A pixel without ink sends nothing.</source>
        <translation>Ce que transporte une connexion : l’intensité x de son pixel, ou l’activation de son neurone, fois le poids w. Un pixel sans encre n’envoie rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel sends its strongest signal, {signal(most_moved):+.4f}, to unit {most_moved}.</source>
        <translation>Le pixel sélectionné envoie son signal le plus fort, {signal(most_moved):+.4f}, au neurone {most_moved}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each digit</source>
        <translation>effet sur chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each digit’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>Ce que la sélection ajoute au score de chaque chiffre, à travers les neurones actifs. Les effets de tous les pixels et biais ont exactement ce score pour somme.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}.</source>
        <translation>Le pixel sélectionné ajoute {reaches(answer):+.4f} au score du chiffre {answer}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>units that do not notice</source>
        <translation>neurones qui ne remarquent rien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A pixel moves a unit only if the unit fires and the weight between them is not near 0. Near 0 means below a tenth of the largest weight in the layer, so the limit grows as the weights do.</source>
        <translation>Un pixel ne pousse un neurone que si le neurone s’active et si le poids entre eux n’est pas proche de 0. Proche de 0 veut dire inférieur à un dixième du plus grand poids de la couche : la limite suit donc les poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A weight is near 0 below {near_zero_limit:.2g} now. The selected pixel pushes {pushed_up} units up and {pushed_down} down; for {near_zero} the weight is near 0, and {silent} are silent.</source>
        <translation>Un poids est maintenant proche de 0 en dessous de {near_zero_limit:.2g}. Le pixel sélectionné pousse {pushed_up} neurones vers le haut et {pushed_down} vers le bas ; pour {near_zero}, le poids est proche de 0, et {silent} sont muets.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>score before softmax (logit)</source>
        <translation>score avant softmax (logit)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number; the digit with the highest score is the answer.</source>
        <translation>La somme qui arrive à un chiffre : chaque activation fois son poids, plus le biais. Ce peut être n’importe quel nombre ; le chiffre au score le plus élevé est la réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of digit {answer} is {logit(answer):+.3f}.</source>
        <translation>Le score du chiffre {answer} est {logit(answer):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Turns the scores into probabilities: e to the power of each score, divided by the sum of all these powers. They lie between 0 and 1 and add up to 1.</source>
        <translation>Transforme les scores en probabilités : e élevé à la puissance de chaque score, divisé par la somme de toutes ces puissances. Elles sont entre 0 et 1, et leur somme vaut 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}.</source>
        <translation>Le score {logit(answer):+.3f} du chiffre {answer} devient {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a digit, computed by softmax. All of them add up to 100%, even for an image that shows no digit.</source>
        <translation>À quel point le réseau est sûr d’un chiffre, selon la softmax. Leur somme est de 100 %, même pour une image qui ne montre aucun chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives digit {answer} a probability of {probability(answer):.1%}.</source>
        <translation>Le réseau donne au chiffre {answer} une probabilité de {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The digit with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>Le chiffre de plus grande probabilité. Il est vert s’il s’accorde avec l’étiquette, et violet sinon.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The answer is {answer}, with {probability(answer):.1%}.</source>
        <translation>La réponse est {answer}, avec {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the image shows, as a person wrote it down. Learning compares the answer with it; a drawing has no label until you give it one.</source>
        <translation>Ce que montre l’image, noté par une personne. L’apprentissage y compare la réponse ; un dessin n’a pas d’étiquette tant que vous ne lui en donnez pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The label of this image is {label}.</source>
        <translation>L’étiquette de cette image est {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This image has no label.</source>
        <translation>Cette image n’a pas d’étiquette.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>All weights and biases together: everything that the network knows. Training changes them and nothing else.</source>
        <translation>L’ensemble des poids et des biais : tout ce que sait le réseau. L’entraînement les change, et rien d’autre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This network has {parameters}.</source>
        <translation>Ce réseau en a {parameters}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>model summary</source>
        <translation>résumé du modèle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The layers of the network in order, with the size of what each puts out and its number of parameters. Every framework prints such a table.</source>
        <translation>Les couches du réseau dans l’ordre, avec la taille de la sortie de chacune et son nombre de paramètres. Toutes les bibliothèques impriment un tel tableau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The parameters add up to {parameters}.</source>
        <translation>Les paramètres sont {parameters} en tout.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Click a pixel to see its numbers here.</source>
        <translation>Cliquez sur un pixel pour voir ses nombres ici.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Learn from this image (N) to see its numbers here.</source>
        <translation>Lancez « Apprendre avec cette image » (N) pour voir ses nombres ici.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Show an image with a label to see its number here.</source>
        <translation>Affichez une image étiquetée pour voir son nombre ici.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Draw something, or show another image, to see a number here.</source>
        <translation>Dessinez, ou affichez une autre image, pour voir ici un nombre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>They are counted as soon as the data are loaded.</source>
        <translation>Ils sont comptés dès que les données sont chargées.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How much strong connections stand out from weak ones. It changes the picture, never the network.</source>
        <translation>À quel point les connexions fortes ressortent par rapport aux faibles. Il change l’image, jamais le réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength.</source>
        <translation>Il est maintenant de {contrast:.1f}. À 1,0, une connexion moitié moins forte qu’une autre est tracée moitié moins fort.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Weights, Signal, Gradient, Change</source>
        <translation>Poids, Signal, Gradient, Variation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>What the connections show: the weights, the signals of this image, which way learning pushes the weights, or how far it has moved them. Blue is always positive, orange negative.</source>
        <translation>Ce que montrent les connexions : les poids, les signaux de cette image, le sens dans lequel l’apprentissage pousse les poids, ou la distance dont il les a déplacés. Le bleu est toujours positif, l’orange négatif.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The {weights(1)} connections of the first layer show {mode} now.</source>
        <translation>Les {weights(1)} connexions de la première couche montrent maintenant : {mode}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>order of the units</source>
        <translation>ordre des neurones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Units can be drawn in another order, so that similar ones stand together. The network stays the same.</source>
        <translation>Les neurones peuvent être dessinés dans un autre ordre, pour rapprocher ceux qui se ressemblent. Le réseau reste le même.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}.</source>
        <translation>Par activation, le neurone {strongest} vient en premier, car c’est lui qui transmet le plus : {activation(strongest):.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How fast training runs on the screen. At teaching speed, the first batches come one by one, because that is when most happens.</source>
        <translation>L’allure de l’entraînement à l’écran. À la vitesse pédagogique, les premiers lots viennent un par un, car c’est là que tout se joue.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>At the teaching speed the first batch takes {teaching_seconds(1):.2g} s, and batch {batch + 1} takes {teaching_seconds(batch + 1):.2g} s.</source>
        <translation>À la vitesse pédagogique, le premier lot prend {teaching_seconds(1):.2g} s, et le lot {batch + 1} prend {teaching_seconds(batch + 1):.2g} s.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Any moment of a run can be shown again, exactly as it was. A banner tells you when the screen shows the past, a copy or another run.</source>
        <translation>Tout moment d’un essai peut être affiché de nouveau, exactement comme il était. Un bandeau vous prévient quand l’écran montre le passé, une copie ou un autre essai.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows the network after {batch} batches.</source>
        <translation>L’écran montre le réseau après {batch} lots.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>run</source>
        <translation>essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>One training, from its start to where it stands, with its settings and curves. Reset begins a new run and keeps the earlier ones for comparison.</source>
        <translation>Un entraînement, de son départ à son état actuel, avec ses réglages et ses courbes. Réinitialiser commence un nouvel essai et garde les précédents pour comparaison.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows run {run_number} after {batch} batches.</source>
        <translation>L’écran montre l’essai {run_number} après {batch} lots.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The first run begins as soon as the data are loaded.</source>
        <translation>Le premier essai commence dès que les données sont chargées.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>comparison of two networks</source>
        <translation>comparaison de deux réseaux</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights of one network minus those of another. A connection is blue where the first one has the larger weight, and orange where the second has.</source>
        <translation>Les poids d’un réseau moins ceux d’un autre. Une connexion est bleue là où le premier a le plus grand poids, et orange là où c’est le second.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen compares run {run_number} with run {compared_run}.</source>
        <translation>L’écran compare l’essai {run_number} à l’essai {compared_run}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Choose Time &gt; Compare with, or train a second run and compare it with the first one under Runs.</source>
        <translation>Choisissez Temps &gt; Comparer avec, ou entraînez un second essai et comparez-le au premier dans Essais.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>curves of loss and accuracy</source>
        <translation>courbes de perte et d’exactitude</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting.</source>
        <translation>La perte et l’exactitude au fil des lots : la ligne est mesurée sur les lots d’entraînement, les points sur les images de validation et de test. La perte doit baisser, l’exactitude monter ; l’écart entre ligne et points révèle le surapprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The validation accuracy is {validation_accuracy:.1%}.</source>
        <translation>L’exactitude en validation est de {validation_accuracy:.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the digits: a unit that fires votes for a digit if its weight is blue, and against it if orange. Each row is a digit, each column a unit.</source>
        <translation>Les poids des neurones vers les chiffres : un neurone actif vote pour un chiffre si son poids est bleu, et contre s’il est orange. Chaque ligne est un chiffre, chaque colonne un neurone.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {weights(2)} of them.</source>
        <translation>Il y en a {weights(2)}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>what if</source>
        <translation>et si ?</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The network runs again without the selection, or with it at full ink, and both answers are compared. This is exact; an effect assumes that all units stay as they are.</source>
        <translation>Le réseau calcule de nouveau sans la sélection, ou avec elle à pleine encre, et les deux réponses sont comparées. Le résultat est exact ; un effet suppose que tous les neurones restent tels quels.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>As it is, the answer is {answer} with {probability(answer):.1%}.</source>
        <translation>Telle quelle, la réponse est {answer} avec {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>pins</source>
        <translation>épingles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A pinned selection keeps its own color in every view. A table compares what the pins do.</source>
        <translation>Une sélection épinglée garde sa propre couleur dans toutes les vues. Un tableau compare ce que font les épingles.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{pins} selections are pinned now.</source>
        <translation>Sélections épinglées en ce moment : {pins}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Nothing is pinned: select something, then choose Ask &gt; Pin the selection.</source>
        <translation>Rien n’est épinglé : sélectionnez un élément, puis choisissez Interroger &gt; Épingler la sélection.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>misread images</source>
        <translation>images mal lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Images whose answer is not their label. They show best what the network has not learned yet.</source>
        <translation>Des images dont la réponse n’est pas l’étiquette. Elles montrent le mieux ce que le réseau n’a pas encore appris.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It reads {correct_of(100)} of the first 100 test images correctly.</source>
        <translation>Il lit correctement {correct_of(100)} des 100 premières images de test.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>confusion matrix</source>
        <translation>matrice de confusion</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A row for each label, a column for each answer, and in each cell a number of images. Those on the diagonal are read correctly; every other cell is a kind of mistake.</source>
        <translation>Une ligne par étiquette, une colonne par réponse, et dans chaque case un nombre d’images. Celles de la diagonale sont bien lues ; toute autre case est un type d’erreur.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Of the first 100 test images, {correct_of(100)} are on the diagonal.</source>
        <translation>Sur les 100 premières images de test, {correct_of(100)} sont sur la diagonale.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The images are counted as soon as the data are loaded.</source>
        <translation>Les images sont comptées dès que les données sont chargées.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>layer health</source>
        <translation>santé des couches</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Numbers that show engineers whether a layer learns: the size of its gradients and updates, its share of silent units, the spread of its weights. Updates of about a thousandth of the weights are healthy.</source>
        <translation>Des nombres qui disent aux spécialistes si une couche apprend : la taille de ses gradients et de ses mises à jour, sa part de neurones muets, la dispersion de ses poids. Des mises à jour d’environ un millième des poids sont saines.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{firing} of {units} units fire for this image.</source>
        <translation>{firing} neurones sur {units} s’activent pour cette image.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>gradient check</source>
        <translation>vérification du gradient</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Compares the gradient from backpropagation with how the loss really changes when a weight is moved a little. If the two agree, backpropagation is programmed correctly.</source>
        <translation>Compare le gradient de la rétropropagation à la variation réelle de la perte quand on déplace un peu un poids. Si les deux s’accordent, la rétropropagation est programmée correctement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {parameters} parameters whose gradient can be checked.</source>
        <translation>Le gradient de {parameters} paramètres peut être vérifié.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Leads you through the network step by step, and asks what you expect before it shows you. It has its own run, so yours stays as it was.</source>
        <translation>Vous guide pas à pas dans le réseau, et vous demande à quoi vous vous attendez avant de le montrer. Elle a son propre essai : le vôtre reste tel quel.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The lesson’s network has been trained on {batch} batches.</source>
        <translation>Le réseau de la leçon a été entraîné avec {batch} lots.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Your own image, drawn with the mouse; the network reads it while you draw. Centering moves and scales it, as was done with the images of the data set.</source>
        <translation>Votre propre image, dessinée à la souris ; le réseau la lit pendant que vous dessinez. Centrer la déplace et la met à l’échelle, comme on l’a fait pour les images du jeu de données.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The image on the screen has {inked} pixels with ink.</source>
        <translation>L’image à l’écran a {inked} pixels encrés.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Do what this hint proposes</source>
        <translation>Faire ce que propose ce conseil</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Explain the word behind this hint</source>
        <translation>Expliquer le mot derrière ce conseil</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>More about this hint</source>
        <translation>En savoir plus sur ce conseil</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Don't show hints of this kind</source>
        <translation>Ne plus afficher les conseils de ce genre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>View › Hints, turned off and on again, brings back all kinds</source>
        <translation>Affichage › Conseils, désactivé puis réactivé, ramène toutes les sortes de conseils</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Not now: no hint of this kind until the next run or drawing</source>
        <translation>Plus tard : aucun conseil de ce genre avant le prochain essai ou dessin</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Start a new run with this setting and train it; the run before stays in Runs</source>
        <translation>Commencer un nouvel essai avec ce réglage et l’entraîner ; l’essai précédent reste dans Essais</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Let the network read the drawing as if it stood in the middle</source>
        <translation>Laisser le réseau lire le dessin comme s’il était au milieu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Change the drawing; Undo brings it back</source>
        <translation>Modifier le dessin ; Annuler le rétablit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Show what this hint speaks of</source>
        <translation>Montrer ce dont parle ce conseil</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous digit of the picture (Shift+Left)</source>
        <translation>Chiffre précédent de l’image (Maj+Gauche)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next digit of the picture (Shift+Right)</source>
        <translation>Chiffre suivant de l’image (Maj+Droite)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>{number} of {n} in the picture</source>
        <translation>{number} sur {n} dans l’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Drawing field</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>28 by 28 pixels. Draw with the left mouse button and erase with the right one. With the keyboard, move the pen with the arrows and press Return to put it down or lift it. E switches between pen and eraser, Esc closes.</source>
        <translation>28 × 28 pixels. Dessinez avec le bouton gauche de la souris, effacez avec le droit. Au clavier, déplacez le stylo avec les flèches et appuyez sur Entrée pour le poser ou le lever. E alterne entre stylo et gomme, Échap ferme.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw a digit here.

The right button erases.
Esc goes back.</source>
        <translation>Dessinez un chiffre ici.

Le bouton droit efface.
Échap revient en arrière.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Click pixels of the drawing to trace them, as in any image</source>
        <translation>Cliquer sur les pixels du dessin pour les suivre, comme dans toute image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Draw with the left mouse button (D)</source>
        <translation>Dessiner avec le bouton gauche de la souris (D)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase with the left mouse button; the right one always erases (E)</source>
        <translation>Effacer avec le bouton gauche de la souris ; le droit efface toujours (E)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Annuler le dernier trait (Ctrl+Z)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Redo the last undone stroke (Ctrl+Shift+Z)</source>
        <translation>Rétablir le dernier trait annulé (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear the field (Del)</source>
        <translation>Vider la zone (Suppr)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Center</source>
        <translation>Centrer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Prepare the drawing like MNIST's digits: scale it to 20 by 20 pixels and put its center of mass in the middle (C)</source>
        <translation>Préparer le dessin comme les chiffres de MNIST : le ramener à 20 × 20 pixels et placer son centre de masse au milieu (C)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Return to the data set; the drawing is kept (Esc)</source>
        <translation>Revenir au jeu de données ; le dessin est conservé (Échap)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Ask</source>
        <comment>tool of the drawing</comment>
        <translation>Interroger</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each digit</source>
        <translation>L’image, avec un cadre autour de chaque chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Drag over the part of the picture that counts</source>
        <translation>Faire glisser sur la partie de l’image qui compte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Read from left to right: {answers}</source>
        <translation>Lu de gauche à droite : {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>Input image</source>
        <translation>Image d’entrée</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>28 by 28 pixels. Click a pixel to trace its signal; Ctrl and the arrows move the selection. F3 shows its numbers.</source>
        <translation>28 × 28 pixels. Cliquez sur un pixel pour suivre son signal ; Ctrl et les flèches déplacent la sélection. F3 montre ses nombres.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>No image yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label: {choice}</source>
        <translation>étiquette : {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Label of the drawing</source>
        <translation>Étiquette du dessin</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Previous image (Left)</source>
        <translation>Image précédente (Gauche)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image (Right)</source>
        <translation>Image suivante (Droite)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random image (R)</source>
        <translation>Image au hasard (R)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Misread</source>
        <translation>Mal lue</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Digit ▾</source>
        <translation>Chiffre ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a digit (0 to 9)</source>
        <translation>Image suivante d’un chiffre (0 à 9)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Test ▾</source>
        <translation>Test ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Choose the test images or the training images</source>
        <translation>Choisir les images de test ou d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw a digit (D); Shift+D draws on this image</source>
        <translation>Dessiner un chiffre (D) ; Maj+D dessine sur cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop flattening and show the network again (F)</source>
        <translation>Arrêter l’aplatissement et revenir au réseau (F)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Learn from this image</source>
        <translation>Apprendre avec cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Class ▾</source>
        <translation>Classe ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9: the first ten)</source>
        <translation>Image suivante d’une classe (0 à 9 : les dix premières)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as the network sees it</source>
        <translation>Le dessin tel que le voit le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as you drew it</source>
        <translation>Le dessin tel que vous l’avez tracé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as the network sees it</source>
        <translation>tel que le voit le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as seen</source>
        <translation>tel que vu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as you drew it</source>
        <translation>tel que vous l’avez tracé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as drawn</source>
        <translation>tel que tracé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Train ▾</source>
        <translation>Entr. ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label  {name}</source>
        <translation>étiquette  {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>row {row}, column {column} · {columns}·{row} + {column} = {index}</source>
        <translation>ligne {row}, colonne {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{row}, {column} · {columns}·{row} + {column} = {index}</source>
        <translation>{row}, {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>intensity  {value}</source>
        <translation>intensité  {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet: there is nothing to read</source>
        <translation>rien n’est encore dessiné : il n’y a rien à lire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet</source>
        <translation>rien n’est encore dessiné</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>the network reads  {answer}  with {probability}  {verdict}</source>
        <translation>le réseau lit  {answer}  avec {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>reads  {answer}  with {probability}  {verdict}</source>
        <translation>lit  {answer}  avec {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{answer}  {probability}  {verdict}</source>
        <translation>{answer}  {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>✗ it is {name}</source>
        <translation>✗ c’est {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next training image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>Image d’entraînement suivante que le réseau lit mal actuellement (W) ; Maj+W pour la précédente, Ctrl+Maj+W pour la liste complète</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next test image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>Image de test suivante que le réseau lit mal actuellement (W) ; Maj+W pour la précédente, Ctrl+Maj+W pour la liste complète</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Dark ink on light paper</source>
        <translation>Encre &amp;sombre sur papier clair</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Invert the picture so that the ink is bright, as in MNIST</source>
        <translation>Inverser l’image pour que l’encre soit claire, comme dans MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How strong ink must be</source>
        <translation>Force minimale de l’encre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Toward the right, only stronger ink counts</source>
        <translation>Plus on va vers la droite, plus l’encre doit être forte pour compter</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Find again</source>
        <translation>&amp;Rechercher de nouveau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Search the whole picture again, without your settings</source>
        <translation>Fouiller de nouveau toute l’image, sans vos réglages</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celui-ci</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Strength of ink</source>
        <translation>&amp;Force de l’encre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see</source>
        <translation>Ce que verra le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes. Click the one to look at first.</source>
        <translation>{n} formes. Cliquez sur celle à regarder en premier.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} digits, read as {answers}. Click the one to look at first.</source>
        <translation>{n} chiffres, lus comme {answers}. Cliquez sur celui à regarder en premier.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} letters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} lettres, lues comme {answers}. Cliquez sur celle à regarder en premier.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} characters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} caractères, lus comme {answers}. Cliquez sur celui à regarder en premier.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes, read as {answers}. Click the one to look at first.</source>
        <translation>{n} formes, lues comme {answers}. Cliquez sur celle à regarder en premier.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see: 28 by 28 pixels</source>
        <translation>Ce que verra le réseau : 28 × 28 pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Backpropagation checked on the live network: the gradient of 200 random parameters, compared with the change of the loss when each is moved a little (central differences in float64). The number is the largest relative error; below 1e-5 the gradient is correct</source>
        <translation>Rétropropagation vérifiée sur le réseau en direct : le gradient de 200 paramètres choisis au hasard, comparé à la variation de la perte quand on déplace un peu chacun d’eux (différences centrées en float64). Le nombre est la plus grande erreur relative ; en dessous de 1e-5, le gradient est juste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Verify gradient</source>
        <translation>Vérifier le gradient</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little (Ctrl+G)</source>
        <translation>Comparer le gradient à la variation de la perte quand on déplace un peu un poids (Ctrl+G)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking the gradient…</source>
        <translation>vérification du gradient…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient not checked yet</source>
        <translation>gradient pas encore vérifié</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient: the numbers are too large to check it</source>
        <translation>gradient : les nombres sont trop grands pour le vérifier</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>the numbers are too large</source>
        <translation>les nombres sont trop grands</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ gradient checked: {error} (batch {step})</source>
        <translation>✓ gradient vérifié : {error} (lot {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error} (batch {step})</source>
        <translation>✓ vérifié : {error} (lot {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error}</source>
        <translation>✓ vérifié : {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ {error}</source>
        <translation>✓ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ gradient is wrong: {error} (batch {step})</source>
        <translation>✗ le gradient est faux : {error} (lot {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error} (batch {step})</source>
        <translation>✗ faux : {error} (lot {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error}</source>
        <translation>✗ faux : {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ {error}</source>
        <translation>✗ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Gradient, update and silent units of each layer</source>
        <translation>Gradient, mise à jour et neurones muets de chaque couche</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Layer statistics</source>
        <translation>Statistiques des couches</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights, and those with which this run began</source>
        <translation>Les poids, et ceux avec lesquels cet essai a commencé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The outlines are the weights with which this run began, random or loaded. Heights follow the square root of the count, so that small counts stay visible.</source>
        <translation>Les contours sont les poids avec lesquels cet essai a commencé, aléatoires ou chargés. Les hauteurs suivent la racine carrée des effectifs, pour que les petits restent visibles.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}: {count}</source>
        <translation>L{layer} : {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Units that fire for none of {count} validation images</source>
        <translation>Neurones qui ne s’activent pour aucune des {count} images de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The layer and its number of weights</source>
        <translation>La couche et son nombre de poids</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Norm of the gradient per weight, ‖g‖ / √n, in the last sampled batch</source>
        <translation>Norme du gradient par poids, ‖g‖ / √n, dans le dernier lot relevé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is typical</source>
        <translation>Rapport de la mise à jour au poids, ‖Δw‖ / ‖w‖, dans ce lot ; environ 0,001 est habituel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>silent</source>
        <translation>muets</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights of the lesson's copy of the network after {moment}; silent units counted on {images} images. Learn shows the gradient and the update of the copy.</source>
        <translation>Poids de la copie du réseau dans la leçon, après {moment} ; neurones muets comptés sur {images} images. Apprendre montre le gradient et la mise à jour de la copie.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Gradient and update from {update}.</source>
        <translation>Poids après {moment} ; neurones muets comptés sur {images} images. Gradient et mise à jour mesurés pendant {update}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The gradient and update of this batch are not known yet.</source>
        <translation>Poids après {moment} ; neurones muets comptés sur {images} images. Le gradient et la mise à jour de ce lot ne sont pas encore connus.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The program that trains this network keeps its gradients and updates to itself.</source>
        <translation>Poids après {moment} ; neurones muets comptés sur {images} images. Le programme qui entraîne ce réseau garde pour lui ses gradients et ses mises à jour.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Train a batch (B) to see its gradient and update.</source>
        <translation>Poids après {moment} ; neurones muets comptés sur {images} images. Entraînez avec un lot (B) pour voir son gradient et sa mise à jour.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Histograms of each layer's weights, and of those with which this run began</source>
        <translation>Histogrammes des poids de chaque couche, et de ceux avec lesquels cet essai a commencé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights by size: blue above zero, orange below, gray around it; the outline: those with which this run began</source>
        <translation>Poids selon leur valeur : bleu au-dessus de zéro, orange en dessous, gris autour ; le contour : ceux avec lesquels cet essai a commencé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}</source>
        <translation>L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Forward</source>
        <translation>Propag.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The image passes through the network</source>
        <translation>L’image traverse le réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>How wrong the answer is, in one number</source>
        <translation>À quel point la réponse est fausse, en un seul nombre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backprop</source>
        <translation>Rétroprop.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backpropagation: the error flows back, and every connection gets a gradient</source>
        <translation>Rétropropagation : l’erreur reflue, et chaque connexion reçoit un gradient</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient</source>
        <translation>Chaque poids qui a participé change un peu, à l’opposé de son gradient</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The same image with the changed weights</source>
        <translation>La même image avec les poids modifiés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Previous stage (Shift+N)</source>
        <translation>Phase précédente (Maj+N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next stage (N)</source>
        <translation>Phase suivante (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The rule that turns the gradient into a step: a fresh optimizer, or the run's own</source>
        <translation>La règle qui transforme le gradient en pas : un optimiseur neuf, ou celui de l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Optimizer of the lesson</source>
        <translation>Optimiseur de la leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>With the run's optimizer</source>
        <translation>Avec l’optimiseur de l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The run's own optimizer with its state, at the run's current learning rate</source>
        <translation>L’optimiseur de l’essai lui-même, avec son état, au taux d’apprentissage actuel de l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning rate of the lesson</source>
        <translation>Taux d’apprentissage de la leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>almost 0</source>
        <translation>presque 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>rate η</source>
        <translation>taux η</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat ×{count}</source>
        <translation>Répéter ×{count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat the step on this image {count} times, on the copy (Ctrl+N)</source>
        <translation>Répéter {count} fois le pas sur cette image, sur la copie (Ctrl+N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Keep as new run</source>
        <translation>En faire un essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next image</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learn from the next image of the training set</source>
        <translation>Apprendre avec l’image suivante du jeu d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy's steps and start again from the live run</source>
        <translation>Abandonner les pas de la copie et recommencer depuis l’essai en direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>End lesson</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy and show the live run (Shift+Esc)</source>
        <translation>Abandonner la copie et afficher l’essai en direct (Maj+Échap)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The size of a step. {sentence}</source>
        <translation>La longueur d’un pas. {sentence}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Begin: forward (N)</source>
        <translation>Début : propagation avant (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: loss (N)</source>
        <translation>Suite : perte (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: backpropagation (N)</source>
        <translation>Suite : rétropropagation (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: update (N)</source>
        <translation>Suite : mise à jour (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: forward again (N)</source>
        <translation>Suite : nouvelle propagation (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Another step (N)</source>
        <translation>Un autre pas (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}</source>
        <translation>Apprentissage avec {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}, label {label}</source>
        <translation>Apprentissage avec {image}, étiquette {label}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}, after %n step(s) on the copy</source>
        <translation><numerusform>sur une copie du réseau après {moment}, plus %n pas sur la copie</numerusform><numerusform>sur une copie du réseau après {moment}, plus %n pas sur la copie</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}</source>
        <translation>sur une copie du réseau après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Réponse juste :&lt;/b&gt; aucune connexion vers le bon chiffre, {label}, ne change ce qu’elle ajoute.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right digit, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;Réponse juste,&lt;/b&gt; mais la règle générale ne vaut pas pour toutes les connexions : vers le bon chiffre, {label}, {reinforced} sont renforcées et {weakened} affaiblies.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right digit, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Réponse juste :&lt;/b&gt; les connexions actives vers le bon chiffre, {label}, sont encore renforcées ({reinforced} sur {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong digit, {answer}, or into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Réponse fausse :&lt;/b&gt; pourtant, aucune connexion vers le mauvais chiffre, {answer}, ni vers le bon, {label}, ne change ce qu’elle ajoute.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong digit, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right digit, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;Réponse fausse,&lt;/b&gt; mais la règle générale ne vaut pas pour toutes les connexions : vers le mauvais chiffre, {answer}, {weakened} sont affaiblies et {answer_reinforced} renforcées ; vers le bon, {label}, {reinforced} sont renforcées et {label_weakened} affaiblies.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong digit, {answer}, are weakened ({weakened} of {total}); those into the right digit, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Réponse fausse :&lt;/b&gt; les connexions actives vers le mauvais chiffre, {answer}, sont affaiblies ({weakened} sur {total}) ; celles vers le bon, {label}, sont renforcées ({reinforced} sur {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The possible answers; the label is green</source>
        <translation>Les réponses possibles ; l’étiquette est en vert</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Target: 1 for the label, otherwise 0</source>
        <translation>Cible : 1 pour l’étiquette, 0 sinon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the digit's sum</source>
        <translation>Score avant softmax (logit) : la somme du chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>before</source>
        <comment>the step</comment>
        <translation>avant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability before the step</source>
        <translation>Probabilité avant le pas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>after</source>
        <comment>the step</comment>
        <translation>après</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability after the step</source>
        <translation>Probabilité après le pas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Change in percentage points</source>
        <translation>Variation en points de pourcentage</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>from→for</source>
        <translation>de→pour</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the digit whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>D’où partent les connexions, et le chiffre dont elles changent le score : celles des neurones y mènent directement, celles des pixels à travers les neurones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the digit's score before softmax (logit) for this image</source>
        <translation>Leur variation augmente le score du chiffre avant softmax (logit) pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the digit's score before softmax (logit) for this image</source>
        <translation>Leur variation diminue le score du chiffre avant softmax (logit) pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>same</source>
        <translation>inchang.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>No effect: the pixel has no ink, or the unit is silent</source>
        <translation>Aucun effet : le pixel n’a pas d’encre, ou le neurone est muet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→{name}</source>
        <translation>{source}→{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→rest</source>
        <translation>{source}→autres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units</source>
        <translation>neurones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units {n}</source>
        <translation>neurones {n}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>How many times the step was taken</source>
        <translation>Combien de fois le pas a été fait</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>p(label)</source>
        <translation>p(étiquette)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability of the label, for this image</source>
        <translation>Probabilité de l’étiquette, pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Loss for this image</source>
        <translation>Perte pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>on {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Accuracy on {count} validation images</source>
        <translation>Exactitude sur {count} images de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>was {probability}</source>
        <translation>avant : {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The image passes through the network: {units}. Its label is {label}; the network answers {answer}, with {probability}.</source>
        <translation>L’image traverse le réseau ({units}). Son étiquette est {label} ; le réseau répond {answer}, avec {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other digit.</source>
        <translation>La perte dit en un nombre à quel point la réponse est fausse : 0 seulement si l’étiquette reçoit toute la probabilité. La cible y vaut 1 pour l’étiquette et 0 pour tous les autres chiffres.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a digit, δ (delta), is its probability minus its target.</source>
        <translation>Rétropropagation : l’erreur reflue des chiffres vers chaque poids. Chaque poids reçoit un gradient : de combien la perte varierait si le poids augmentait un peu. L’erreur pour un chiffre, δ (delta), est sa probabilité moins sa cible.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The error at a hidden unit adds up the errors behind it, each times the weight to it. No error passes through %n silent unit(s) (gray), whose slope is 0.</source>
        <translation><numerusform>L’erreur d’un neurone caché est la somme des erreurs qui le suivent, chacune fois le poids qui y mène. Aucune erreur ne traverse un neurone muet (gris), dont la pente est 0 : il y en a %n.</numerusform><numerusform>L’erreur d’un neurone caché est la somme des erreurs qui le suivent, chacune fois le poids qui y mène. Aucune erreur ne traverse les %n neurones muets (gris), dont la pente est 0.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The gradient of a connection is its input times the error at its end. The picture shows how the loss falls: learning raises what is blue and lowers what is orange.</source>
        <translation>Le gradient d’une connexion est son entrée fois l’erreur à son extrémité. L’image montre comment la perte diminue : l’apprentissage augmente ce qui est bleu et diminue ce qui est orange.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η is the learning rate.</source>
        <translation>η est le taux d’apprentissage.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and η = {rate}.</source>
        <translation><numerusform>η, le taux d’apprentissage, est propre à la leçon : l’essai fait à chaque pas la moyenne sur %n image, avec {optimizer} et η = {rate}.</numerusform><numerusform>η, le taux d’apprentissage, est propre à la leçon : l’essai fait à chaque pas la moyenne sur %n images, avec {optimizer} et η = {rate}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and an η that starts at {rate}.</source>
        <translation><numerusform>η, le taux d’apprentissage, est propre à la leçon : l’essai fait à chaque pas la moyenne sur %n image, avec {optimizer} et un η qui part de {rate}.</numerusform><numerusform>η, le taux d’apprentissage, est propre à la leçon : l’essai fait à chaque pas la moyenne sur %n images, avec {optimizer} et un η qui part de {rate}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The learning rate schedule of the run has ended, so η is almost 0: raise η to see a step.</source>
        <translation>Le poids du neurone {unit}, le plus actif, vers l’étiquette : ∂L/∂w = {gradient}, donc Δw = {change}. Le programme du taux d’apprentissage de l’essai est terminé, donc η est presque 0 : augmentez η pour voir un pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The picture shows Δw for every connection; the largest is {largest}.</source>
        <translation>Le poids du neurone {unit}, le plus actif, vers l’étiquette : ∂L/∂w = {gradient}, donc Δw = {change}. L’image montre Δw pour chaque connexion ; le plus grand est {largest}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient.</source>
        <translation>Chaque poids qui a participé change un peu, à l’opposé de son gradient.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss hardly changes.</source>
        <translation>La même image avec les poids modifiés : la perte change à peine.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss falls.</source>
        <translation>La même image avec les poids modifiés : la perte diminue.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss rises.</source>
        <translation>La même image avec les poids modifiés : la perte augmente.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>p&lt;sub&gt;{label}&lt;/sub&gt;: {p} → {new_p},&amp;nbsp; L: {loss} → {new_loss}</source>
        <translation>p&lt;sub&gt;{label}&lt;/sub&gt; : {p} → {new_p},&amp;nbsp; L : {loss} → {new_loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>Neurones cachés de la couche {layer} : {more} devraient s’activer davantage (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} moins (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} muets. Le neurone {unit} a le plus grand δ, {delta}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>Neurones cachés : {more} devraient s’activer davantage (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} moins (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} muets. Le neurone {unit} a le plus grand δ, {delta}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>Neurones cachés de la couche {layer} : {raised} relevés, {lowered} abaissés, {closed} muets et laissés inchangés.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>Neurones cachés : {raised} relevés, {lowered} abaissés, {closed} muets et laissés inchangés.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink and %n unit(s) are silent; a connection that carries nothing adds nothing, before and after.</source>
        <translation><numerusform>&lt;b&gt;Inchangées :&lt;/b&gt; {dark} pixels sur {pixels} n’ont pas d’encre et %n neurone est muet ; une connexion qui ne transporte rien n’ajoute rien, ni avant ni après.</numerusform><numerusform>&lt;b&gt;Inchangées :&lt;/b&gt; {dark} pixels sur {pixels} n’ont pas d’encre et %n neurones sont muets ; une connexion qui ne transporte rien n’ajoute rien, ni avant ni après.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink; a connection that carries nothing adds nothing, before and after.</source>
        <translation>&lt;b&gt;Inchangées :&lt;/b&gt; {dark} pixels sur {pixels} n’ont pas d’encre ; une connexion qui ne transporte rien n’ajoute rien, ni avant ni après.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>An active connection carries something for this image: its source is not silent. The others stay as they are</source>
        <translation>Une connexion active transporte quelque chose pour cette image : sa source n’est pas muette. Les autres restent telles quelles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The numbers of this stage</source>
        <translation>Les nombres de cette phase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The rehearsed image and the validation images</source>
        <translation>L’image répétée et les images de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>First choose a label below the drawing.</source>
        <translation>Choisissez d’abord une étiquette sous le dessin.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>See how the network learns from one image: &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;loss&lt;/b&gt;, &lt;b&gt;backpropagation&lt;/b&gt;, &lt;b&gt;update&lt;/b&gt;, and &lt;b&gt;forward again&lt;/b&gt;, on the same connections. All of this happens on a copy: the run does not change unless you keep the result.&lt;br&gt;&lt;br&gt;Press &lt;b&gt;N&lt;/b&gt; or the button for the next stage.</source>
        <translation>Voyez comment le réseau apprend avec une seule image : &lt;b&gt;propagation avant&lt;/b&gt;, &lt;b&gt;perte&lt;/b&gt;, &lt;b&gt;rétropropagation&lt;/b&gt;, &lt;b&gt;mise à jour&lt;/b&gt;, puis &lt;b&gt;nouvelle propagation&lt;/b&gt;, sur les mêmes connexions. Tout se passe sur une copie : l’essai ne change que si vous gardez le résultat.&lt;br&gt;&lt;br&gt;Appuyez sur &lt;b&gt;N&lt;/b&gt; ou sur le bouton pour la phase suivante.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>&lt;b&gt;The same step, %n time(s).&lt;/b&gt; The network rehearses this image; the table shows the effect on unseen images.</source>
        <translation><numerusform>&lt;b&gt;Le même pas, %n fois.&lt;/b&gt; Le réseau répète cette image ; le tableau montre l’effet sur des images jamais vues.</numerusform><numerusform>&lt;b&gt;Le même pas, %n fois.&lt;/b&gt; Le réseau répète cette image ; le tableau montre l’effet sur des images jamais vues.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>Click a row to highlight its layer in the network; click it again to show all layers</source>
        <translation>Cliquez sur une ligne pour mettre sa couche en évidence dans le réseau ; cliquez encore pour voir toutes les couches</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>The network, layer by layer</source>
        <translation>Le réseau, couche par couche</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>{size} KiB</source>
        <translation>{size} Kio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>&lt;b&gt;{count} parameters&lt;/b&gt; in float32, {size} KiB. They are everything the network knows: training changes nothing else.</source>
        <translation>&lt;b&gt;{count} paramètres&lt;/b&gt; en float32, {size} Kio. C’est tout ce que sait le réseau : l’entraînement ne change rien d’autre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the live network</source>
        <translation>Revenir au réseau en direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>there is nothing to read</source>
        <translation>il n’y a rien à lire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>not an image of the data set; the network reads it as any other</source>
        <translation>pas une image du jeu de données ; le réseau la lit comme les autres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the data set</source>
        <translation>Revenir au jeu de données</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}</source>
        <translation>phase {number} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · reading {image}</source>
        <translation>{detail} · lit {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · {image}</source>
        <translation>{detail} · {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · meanwhile the live network trains ({moment})</source>
        <translation>{detail} · pendant ce temps, le réseau en direct s’entraîne ({moment})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · live: {moment}</source>
        <translation>{detail} · direct : {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Lesson on a copy</source>
        <translation>Leçon sur une copie</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two networks compared</source>
        <translation>Deux réseaux comparés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>after {moment}</source>
        <translation>après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another network</source>
        <translation>Un autre réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}; all other numbers are those of run {run}</source>
        <translation>essai {run} moins essai {other} ; tous les autres nombres sont ceux de l’essai {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}</source>
        <translation>essai {run} moins essai {other}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two runs compared</source>
        <translation>Deux essais comparés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total}</source>
        <translation>{moment} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run}, {moment}</source>
        <translation>essai {run}, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another run</source>
        <translation>Un autre essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Viewing the past</source>
        <translation>Vue du passé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a} · {accuracy} of the test images correct</source>
        <translation>A : {a} · {accuracy} des images de test bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a}</source>
        <translation>A : {a}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b} · {accuracy} of the test images correct</source>
        <translation>B : {b} · {accuracy} des images de test bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b}</source>
        <translation>B : {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A ({a}) minus B ({b}); all other numbers are those of A</source>
        <translation>A ({a}) moins B ({b}) ; tous les autres nombres sont ceux de A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A minus B</source>
        <translation>A moins B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct</source>
        <translation>{moment} sur {total} · {accuracy} des images de validation bien lues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct at {measured}</source>
        <translation>{moment} sur {total} · {accuracy} des images de validation bien lues après {measured}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward</source>
        <translation>propagation avant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward again</source>
        <translation>nouvelle propagation</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>%n step(s)</source>
        <translation><numerusform>%n pas</numerusform><numerusform>%n pas</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}, {steps} taken</source>
        <translation>phase {number} sur {total} : {stage} · copie du réseau après {moment}, {steps} faits</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}</source>
        <translation>phase {number} sur {total} : {stage} · copie du réseau après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage}</source>
        <translation>phase {number} sur {total} : {stage}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>What is shown in place of the live network</source>
        <translation>Ce qui est affiché à la place du réseau en direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Return to the live network (L, or Esc with nothing selected)</source>
        <translation>Revenir au réseau en direct (L, ou Échap sans sélection)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{title}: {detail}</source>
        <translation>{title} : {detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Following {name}</source>
        <translation>Suivi de {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>it is not there now, and is waited for</source>
        <translation>il n’est pas là pour l’instant, et il est attendu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>waiting for the first checkpoint</source>
        <translation>en attente du premier point de contrôle</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>newest: {file}</source>
        <translation>le plus récent : {file}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>{count} file(s) left out</source>
        <translation><numerusform>{count} fichier laissé de côté</numerusform><numerusform>{count} fichiers laissés de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>%n file(s) skipped</source>
        <translation><numerusform>%n fichier ignoré</numerusform><numerusform>%n fichiers ignorés</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Stop following</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>and %n more</source>
        <translation><numerusform>et %n de plus</numerusform><numerusform>et %n de plus</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>There are more files than fit into memory: those shown are spread over all of them.</source>
        <translation>Il y a plus de fichiers que la mémoire n’en contient : ceux qui sont affichés se répartissent sur l’ensemble.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a digit.</source>
        <translation>x est l’intensité d’un pixel, w le poids qui le relie à un neurone, a ce que le neurone transmet, et v le poids qui relie celui-ci à un chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive weight</source>
        <translation>poids positif</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative weight</source>
        <translation>poids négatif</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive signal</source>
        <translation>signal positif</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative signal</source>
        <translation>signal négatif</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>raise this weight</source>
        <translation>augmenter ce poids</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>lower it</source>
        <translation>le diminuer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>the weight rose</source>
        <translation>le poids a augmenté</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>it fell</source>
        <translation>il a diminué</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in run {run}</source>
        <translation>plus grand dans l’essai {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in A</source>
        <translation>plus grand dans A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in B</source>
        <translation>plus grand dans B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger weight</source>
        <translation>plus foncé = poids plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger weight</source>
        <translation>plus clair = poids plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger signal</source>
        <translation>plus foncé = signal plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger signal</source>
        <translation>plus clair = signal plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |w| to the power p. For each layer, p is chosen so that its strongest connections stand out; the slider raises or lowers it.</source>
        <translation>La force d’une ligne croît comme |w| à la puissance p. Pour chaque couche, p est choisi pour que ses connexions les plus fortes ressortent ; le curseur l’augmente ou le diminue.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |x·w| to the power p, which the slider sets: x is what the pixel or unit sends, w the weight.</source>
        <translation>La force d’une ligne croît comme |x·w| à la puissance p, réglée par le curseur : x est ce qu’envoie le pixel ou le neurone, w le poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |∂L/∂w| to the power p, which the slider sets. It is blue where raising the weight lowers the loss (∂L/∂w is negative), and orange where lowering the weight does.</source>
        <translation>La force d’une ligne croît comme |∂L/∂w| à la puissance p, réglée par le curseur. Elle est bleue là où augmenter le poids réduit la perte (∂L/∂w est négatif), et orange là où c’est le diminuer qui la réduit.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |Δw| to the power p, which the slider sets: Δw is how much the weight has changed.</source>
        <translation>La force d’une ligne croît comme |Δw| à la puissance p, réglée par le curseur : Δw est la variation du poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>Full strength is that of the strongest lines in view, so the same network, image, and view always look the same, whatever was shown before.</source>
        <translation>La pleine force est celle des lignes les plus fortes à l’écran : le même réseau, la même image et la même vue ont donc toujours le même aspect, quoi qu’on ait affiché avant.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale}</source>
        <translation>{what} {scale}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale} Now, from left to right: p = {exponents}.</source>
        <translation>{what} {scale} Maintenant, de gauche à droite : p = {exponents}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: votes a·v, and x·w·v from the pixels</source>
        <translation>chemin : votes a·v, et x·w·v depuis les pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {incoming} in, {outgoing} out</source>
        <translation>chemin : entrée {incoming}, sortie {outgoing}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {product}</source>
        <translation>chemin : {product}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units, in the column and on the wall (Alt+1 to Alt+5)</source>
        <translation>Ordre des neurones cachés, dans la colonne et sur le mur (Alt+1 à Alt+5)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units</source>
        <translation>Ordre des neurones cachés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by number</source>
        <translation>Ranger les neurones par numéro</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by strongest vote</source>
        <translation>Ranger les neurones par vote le plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they receive</source>
        <translation>Ranger les neurones par signal reçu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by activation</source>
        <translation>Ranger les neurones par activation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they look for</source>
        <translation>Ranger les neurones par motif recherché</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by strongest vote</source>
        <translation>Par vote le plus fort</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they receive</source>
        <translation>Par signal reçu</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by activation</source>
        <translation>Par activation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they look for</source>
        <translation>Par motif recherché</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of this image</source>
        <translation>Gradient de cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of the last batch</source>
        <translation>Gradient du dernier lot</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the random start</source>
        <translation>Variation depuis le départ aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the start of the epoch</source>
        <translation>Variation depuis le début de l’époque</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the mark</source>
        <translation>Variation depuis le repère</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Set a mark here</source>
        <translation>Placer un repère ici</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of the last batch</source>
        <translation>du dernier lot</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of this image</source>
        <translation>de cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The loss whose gradient is drawn</source>
        <translation>La perte dont le gradient est tracé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The point from which the change is measured; Ctrl+K sets a mark</source>
        <translation>Le point à partir duquel se mesure la variation ; Ctrl+K place un repère</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>answer = label</source>
        <translation>réponse = étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>correct</source>
        <comment>answer = label, in one word</comment>
        <translation>correct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start: nothing learned yet</source>
        <translation>Départ aléatoire : rien n’est encore appris</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0: nothing learned yet</source>
        <translation>Tous les poids valent 0 : rien n’est encore appris</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a digit</source>
        <translation>{start}
{guess}
▶ Entraîner (Espace) pour le voir apprendre,
ou cliquez sur un pixel, un neurone ou un chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses (chance: {chance} right)</source>
        <translation>Le réseau devine (au hasard : {chance} de justes)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses
(chance: {chance})</source>
        <translation>Le réseau devine
(hasard : {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share} right (chance: {chance})</source>
        <translation>Le réseau devine : {share} de justes (au hasard : {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share}
(chance: {chance})</source>
        <translation>Le réseau devine : {share}
(hasard : {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint yet
It is shown as soon as it is saved.
Until then: a random network,
in which you can click pixels and units</source>
        <translation>Pas encore de point de contrôle
Il s’affiche dès son enregistrement.
D’ici là : un réseau aléatoire,
où pixels et neurones sont cliquables</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint
yet
It is shown as soon
as it is saved.
Until then:
a random network</source>
        <translation>Pas encore de
point de contrôle
Il s’affiche dès
son enregistrement.
D’ici là :
un réseau aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No check-
point yet
Until then:
a random
network</source>
        <translation>Aucun point
de contrôle
D’ici là :
un réseau
aléatoire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Waiting
…</source>
        <translation>En attente
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
        <translation>Départ aléatoire :
rien n’est encore appris
{guess}
▶ Entraîner (Espace)
pour le voir apprendre,
ou cliquez sur un pixel,
un neurone ou un chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train
(Space),
or click
a pixel</source>
        <translation>Départ
aléatoire
▶ Entraîner
(Espace),
ou cliquez
sur un pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train</source>
        <translation>Départ
aléatoire
▶ Entraîner</translation>
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
        <translation>Tous les poids valent 0 :
rien n’est encore appris
{guess}
▶ Entraîner (Espace)
pour le voir apprendre,
ou cliquez sur un pixel,
un neurone ou un chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train
(Space),
or click
a pixel</source>
        <translation>Poids
à 0
▶ Entraîner
(Espace),
ou cliquez
sur un pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train</source>
        <translation>Poids
à 0
▶ Entraîner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>firing units only</source>
        <translation>actifs seulement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Hide connections to silent units, which pass nothing on</source>
        <translation>Masquer les connexions vers les neurones muets, qui ne transmettent rien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>More contrast makes strong connections stand out; less shows the weak ones, too</source>
        <translation>Plus de contraste fait ressortir les connexions fortes ; moins de contraste montre aussi les faibles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The weight w of each connection (Ctrl+1)</source>
        <translation>Le poids w de chaque connexion (Ctrl+1)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The signal that each connection carries for this image: pixel × weight (Ctrl+2)</source>
        <translation>Le signal que chaque connexion transporte pour cette image : pixel × poids (Ctrl+2)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Which way learning pushes each weight, and how strongly: −∂L/∂w (Ctrl+3)</source>
        <translation>Dans quel sens l’apprentissage pousse chaque poids, et avec quelle force : −∂L/∂w (Ctrl+3)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>How much training has changed each weight: Δw (Ctrl+4)</source>
        <translation>De combien l’entraînement a changé chaque poids : Δw (Ctrl+4)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Connections drawn, out of all in the network: everything in a column is connected to everything in the next one. During training: frames painted in the last second</source>
        <translation>Connexions tracées, sur toutes celles du réseau : tout, dans une colonne, est relié à tout dans la suivante. Pendant l’entraînement : images peintes au cours de la dernière seconde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{words} F3 shows every number of this pixel.</source>
        <translation>{words} F3 montre tous les nombres de ce pixel.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Ctrl and an arrow key select a pixel; then F3 shows its numbers.</source>
        <translation>Ctrl et une flèche sélectionnent un pixel ; F3 montre alors ses nombres.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections · {rate} fps</source>
        <translation>{total} connexions, toutes · {rate} ips</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections</source>
        <translation>{total} connexions, toutes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{total} connections</source>
        <translation>{total} connexions</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections · {rate} fps</source>
        <translation>{drawn} connexions sur {total} · {rate} ips</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections</source>
        <translation>{drawn} connexions sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>One after the other, the {rows} rows of the image slide off and join end to end: {rows} × {columns} = {count} pixels in one column, which is what the network reads.</source>
        <translation>L’une après l’autre, les {rows} lignes de l’image glissent et se mettent bout à bout : {rows} × {columns} = {count} pixels en une colonne, que lit le réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is the difference between two networks: blue where the weight is larger, orange where it is smaller.</source>
        <translation>Chaque ligne est la différence entre deux réseaux : bleue là où le poids est plus grand, orange là où il est plus petit.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: {size} images changed the weights a little. Now it reads this image as {answer} ({probability}).</source>
        <translation>Lot {step} : {size} images ont changé un peu les poids. Le réseau lit maintenant cette image comme {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: the network has just read {size} images and changed its weights a little, to read them better. Now it reads this image as {answer} ({probability}).</source>
        <translation>Lot {step} : le réseau vient de lire {size} images et de changer un peu ses poids, pour mieux les lire. Il lit maintenant cette image comme {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Gradient: which way learning pushes each weight to lower the loss: blue up, orange down.</source>
        <translation>Gradient : le sens dans lequel l’apprentissage pousse chaque poids pour réduire la perte, bleu vers le haut, orange vers le bas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Change: how far training has moved each weight: blue up, orange down.</source>
        <translation>Variation : de combien l’entraînement a déplacé chaque poids, bleu vers le haut, orange vers le bas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{firing}. The network reads {answer} ({probability}).</source>
        <translation>Réponse du réseau : {answer} ({probability}) ; {firing}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit. Where they and the bias add up to more than 0, the unit fires: {firing}. The network reads {answer} ({probability}).</source>
        <translation>{inked} pixels envoient des signaux à tous les neurones. Si leur somme, biais compris, dépasse 0, le neurone s’active ({firing}). Réponse du réseau : {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit; {firing}, and the network reads {answer} ({probability}).</source>
        <translation>{inked} pixels envoient des signaux à tous les neurones ; {firing}, et le réseau lit {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Click {answer} to see what leads to it.</source>
        <translation>Cliquez sur {answer} pour voir ce qui y mène.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every digit gets the same probability: {probability}.</source>
        <translation>Tous les poids valent 0 : aucun pixel n’a donc d’effet, et chaque chiffre reçoit la même probabilité, {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each digit.</source>
        <translation>Chaque ligne est une connexion : de chacun des {pixels} pixels à chacun des {units} neurones, puis à chaque chiffre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the digits.</source>
        <translation>Chaque ligne est une connexion : tout est relié à tout dans la couche suivante, des {pixels} pixels jusqu’aux chiffres.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is run {run} after {moment}, where it reads this image as {answer} ({probability}).</source>
        <translation>Voici l’essai {run} après {moment} : il lit cette image comme {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is the past: after {moment} it read this image as {answer} ({probability}).</source>
        <translation>Voici le passé : après {moment}, le réseau lisait cette image comme {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The image passes through the network, which gives the right answer, {name}, a probability of {before}.</source>
        <translation>L’image traverse le réseau, qui donne à la bonne réponse, {name}, une probabilité de {before}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The loss is {loss}: the less probability {name} gets, the larger the loss. Now {name} gets {before}.</source>
        <translation>La perte est de {loss} : moins {name} reçoit de probabilité, plus la perte est grande. Pour l’instant, {name} reçoit {before}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>Rétropropagation : l’erreur reflue des chiffres et montre, pour chaque poids, si l’augmenter rendrait {name} plus ou moins probable.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each weight that took part changes a little, so that {name} becomes more probable for this image.</source>
        <translation>Chaque poids qui a participé change un peu, pour que {name} devienne plus probable pour cette image.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} has gone from {before} to {after}.</source>
        <translation>De nouveau la même image : la probabilité de {name} est passée de {before} à {after}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} stays at {after}; what changed is too small to show.</source>
        <translation>De nouveau la même image : la probabilité de {name} reste à {after} ; le changement est trop petit pour se voir.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what it would send {condition}.</source>
        <translation>{nothing} Les lignes montrent ce qu’il enverrait {condition}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what they would send {condition}.</source>
        <translation>{nothing} Les lignes montrent ce qu’ils enverraient {condition}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: the bias {bias} alone is not above 0, and this unit is silent.</source>
        <translation>Le dessin est vide, donc aucun pixel n’envoie rien : le biais {bias} seul n’est pas supérieur à 0, et ce neurone est muet.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: this unit adds up nothing but its bias {bias} and passes on {activation}.</source>
        <translation>Le dessin est vide, donc aucun pixel n’envoie rien : ce neurone n’a à additionner que son biais {bias}, et il transmet {activation}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>Les signaux de tous les neurones précédents et le biais {bias} font {sum} en tout dans ce neurone. Il transmet {activation} et vote surtout pour {best}, surtout contre {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>Les signaux des neurones précédents et le biais font {sum}, ce qui n’est pas supérieur à 0 : ce neurone est donc muet. Actif, il vote surtout pour {best}, surtout contre {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>Les signaux des {count} pixels et le biais {bias} font {sum} en tout dans ce neurone. Il transmet {activation} et vote surtout pour {best}, surtout contre {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>Les signaux des {count} pixels et le biais font {sum}, ce qui n’est pas supérieur à 0 : ce neurone est donc muet. Actif, il vote surtout pour {best}, surtout contre {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so there is nothing to read: the votes for {name} come from the biases of the units alone ({votes}), and its own bias is {bias}.</source>
        <translation>Le dessin est vide, il n’y a donc rien à lire : les votes pour {name} ne viennent que des biais des neurones ({votes}), et son propre biais est {bias}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The only unit votes with {votes} for {name}; with the bias {bias} its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>L’unique neurone vote à {votes} pour {name} ; avec le biais {bias}, son score avant softmax (logit) est {logit}, soit une probabilité de {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {count} units lead to {name}: {counted}. With the bias {bias}, its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>Les {count} neurones ont tous une connexion vers {name} : {counted}. Avec le biais {bias}, son score avant softmax (logit) est {logit}, soit une probabilité de {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends nothing now, so its connection to {target}, with the weight {weight}, carries nothing.</source>
        <translation>{source} n’envoie rien pour l’instant : sa connexion vers {target}, de poids {weight}, ne transporte donc rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} up by {signal}.</source>
        <translation>{source} envoie {value} ; multiplié par le poids {weight}, cela pousse {target} de {signal} vers le haut.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} down by {signal}.</source>
        <translation>{source} envoie {value} ; multiplié par le poids {weight}, cela pousse {target} de {signal} vers le bas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>Ctrl+0: whole network</source>
        <translation>Ctrl+0 : réseau entier</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} weights + {biases} biases</source>
        <translation>{weights} poids + {biases} biais</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} + {biases} biases</source>
        <translation>{weights} + {biases} biais</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>activation a, error δ</source>
        <translation>activation a, erreur δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>units: a, δ</source>
        <translation>neurones : a, δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>a, δ</source>
        <translation>a, δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits, probability</source>
        <translation>{count} chiffres, probabilité</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits</source>
        <translation>{count} chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes, probability</source>
        <translation>{count} classes, probabilité</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the digits, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>Les pixels, les neurones cachés et les chiffres, avec toutes les connexions entre eux. Molette pour zoomer, glisser pour déplacer la vue ; Ctrl+0 montre le réseau entier ; Ctrl avec une flèche sélectionne l’élément suivant.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} is selected.</source>
        <translation>Sélection : {selection}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} are selected.</source>
        <translation>Sélection : {selection}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/choice_button.py</extracomment>
        <source>{setting}: {choice}</source>
        <translation>{setting} : {choice}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} unit(s)</source>
        <translation><numerusform>{count} neurone</numerusform><numerusform>{count} neurones</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{first} and {second}</source>
        <comment>two counts</comment>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit fires</source>
        <translation>neurone actif : {counts}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} units fire</source>
        <translation>neurones actifs : {counts}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above ½</source>
        <translation><numerusform>neurone au-dessus de ½ : {counts}</numerusform><numerusform>neurones au-dessus de ½ : {counts}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above zero</source>
        <translation><numerusform>neurone au-dessus de zéro : {counts}</numerusform><numerusform>neurones au-dessus de zéro : {counts}</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so this pixel sends nothing.</source>
        <translation>Il n’y a pas d’encre ici : ce pixel n’envoie donc rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so these pixels send nothing.</source>
        <translation>Il n’y a pas d’encre ici : ces pixels n’envoient donc rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>This pixel is dark, so it sends nothing.</source>
        <translation>Ce pixel est sombre : il n’envoie donc rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>These pixels are dark, so they send nothing.</source>
        <translation>Ces pixels sont sombres : ils n’envoient donc rien.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully inked</source>
        <translation>s’il était à pleine encre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully inked</source>
        <translation>s’ils étaient à pleine encre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully lit</source>
        <translation>s’il était à pleine lumière</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully lit</source>
        <translation>s’ils étaient à pleine lumière</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels inked</source>
        <translation>{count} pixels encrés sur {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels lit</source>
        <translation>{count} pixels allumés sur {total}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <translation><numerusform>%n pixel</numerusform><numerusform>%n pixels</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <translation>pixel {row}, {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <translation>neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <translation>chiffre {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <translation>l’image entière</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <comment>within a sentence</comment>
        <translation><numerusform>%n pixel</numerusform><numerusform>ces %n pixels</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <comment>within a sentence</comment>
        <translation>le pixel {row}, {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <comment>within a sentence</comment>
        <translation>le neurone {unit} de la couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit}</source>
        <comment>within a sentence</comment>
        <translation>le neurone {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <comment>within a sentence</comment>
        <translation>le chiffre {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <comment>within a sentence</comment>
        <translation>l’image entière</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Pixel row {row}, column {column}</source>
        <translation>Pixel ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit} in layer {layer}</source>
        <translation>Neurone caché {unit} de la couche {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit}</source>
        <translation>Neurone caché {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}</source>
        <translation>ligne {row}, colonne {column} · indice {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}
intensity {intensity}</source>
        <translation>ligne {row}, colonne {column} · indice {columns}·{row} + {column} = {index}
intensité {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{title}
Σ {product} + b = {sum} → activation {activation}
bias b = {bias}
votes most for {target} (weight {weight})</source>
        <translation>{title}
Σ {product} + b = {sum} → activation {activation}
biais b = {bias}
vote surtout pour {target} (poids {weight})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
score before softmax (logit) {logit} → probability {probability}
bias {bias}</source>
        <translation>{name}
score avant softmax (logit) {logit} → probabilité {probability}
biais {bias}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
weight {weight}
{product} = {value}</source>
        <translation>{name}
poids {weight}
{product} = {value}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel pushes {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>Ce pixel pousse {up} neurone vers le haut et {down} vers le bas ; {reason}.</numerusform><numerusform>Ce pixel pousse {up} neurones vers le haut et {down} vers le bas ; {reason}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>These pixels push {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>Ces pixels poussent {up} neurone vers le haut et {down} vers le bas ; {reason}.</numerusform><numerusform>Ces pixels poussent {up} neurones vers le haut et {down} vers le bas ; {reason}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel is connected to all {units} units: it pushes {up} up and {down} down; {reason}.</source>
        <translation>Ce pixel, relié aux {units} neurones, en pousse {up} vers le haut et {down} vers le bas ; {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Each of these pixels is connected to all {units} units: together they push {up} up and {down} down; {reason}.</source>
        <translation>Reliés aux {units} neurones, ces pixels en poussent ensemble {up} vers le haut et {down} vers le bas ; {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Near 0 (gray) now means less than {limit}, a tenth of the layer's largest weight. The limit moves as the largest weight does.</source>
        <translation>Proche de 0 (gris) veut dire actuellement inférieur à {limit}, un dixième du plus grand poids de la couche. La limite suit le plus grand poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>every unit notices</source>
        <translation>tous réagissent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: it stays silent</source>
        <translation>1 ne remarque rien : il reste muet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: its weight is near 0 (gray: {rule})</source>
        <translation>1 ne remarque rien : son poids est proche de 0 (gris : {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: 1 stays silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} ne remarquent rien : 1 muet, {near} de poids proche de 0 (gris : {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: they stay silent</source>
        <translation>{count} ne remarquent rien : ils restent muets</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: their weight is near 0 (gray: {rule})</source>
        <translation>{count} ne remarquent rien : poids proche de 0 (gris : {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: {silent} stay silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} ne remarquent rien : {silent} muets, {near} de poids proche de 0 (gris : {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>below {limit}, a tenth of the largest</source>
        <translation>moins de {limit}, 1/10 du plus grand</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Color scale of {quantity}</source>
        <translation>Échelle de couleurs : {quantity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Orange is negative and blue is positive; colors fade toward zero.</source>
        <translation>L’orange est négatif et le bleu positif ; les couleurs s’estompent vers zéro.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>One scale for the whole layer: all but its strongest 1% lie between these numbers.</source>
        <translation>Une seule échelle pour toute la couche : tout, sauf le 1 % le plus fort, se trouve entre ces nombres.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>without it</source>
        <translation>sans lui</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the image alone</source>
        <translation>Afficher l’image seule</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the unit's weights over the image</source>
        <translation>Afficher les poids du neurone par-dessus l’image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what each pixel with ink sends to the unit, over the image</source>
        <translation>Afficher par-dessus l’image ce que chaque pixel encré envoie au neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the digit's score over the image</source>
        <translation>Afficher par-dessus l’image la part de chaque pixel dans le score du chiffre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what removing each pixel changes, over the image</source>
        <translation>Afficher par-dessus l’image ce que change la suppression de chaque pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} to {unit}</source>
        <translation>{intensity} × {weight} = {product} vers {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} from {pixel}</source>
        <translation>{intensity} × {weight} = {product} depuis {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>1 votes for it, {against} against it</source>
        <translation>1 vote pour, {against} contre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{for_it} vote for it, {against} against it</source>
        <translation>{for_it} votent pour, {against} contre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} neither</source>
        <translation>{votes}, {others} ni l’un ni l’autre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, 1 is silent</source>
        <translation>{votes}, 1 muet</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} are silent</source>
        <translation>{votes}, {others} muets</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>batch {number}</source>
        <translation>lot {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>epoch {number}</source>
        <translation>époque {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>step {number}</source>
        <translation>pas {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>checkpoint {number}</source>
        <translation>point de contrôle {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Batches: the images that were just trained on, as a running mean. Validation: images that the network never trains on, read again and again to see how it does. Test: other such images, read after each epoch</source>
        <translation>Lots : les images qui viennent de servir à l’entraînement, en moyenne glissante. Validation : des images sur lesquelles le réseau ne s’entraîne jamais, relues régulièrement pour voir où il en est. Test : d’autres images de ce genre, lues après chaque époque</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Validation: training images that are set aside here; the other program may have trained on them. Test: images that no training set holds. Each checkpoint reads both</source>
        <translation>Validation : des images d’entraînement réservées ici ; l’autre programme a pu s’entraîner sur elles. Test : des images qu’aucun jeu d’entraînement ne contient. Chaque point de contrôle lit les deux</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches</source>
        <translation>━ lots</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>● validation</source>
        <translation>● validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>◆ test</source>
        <translation>◆ test</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches, mean</source>
        <translation>━ lots, moyenne</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>none yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: batches {batches}, validation {validation}, test {test}. Arrow keys step by one batch.</source>
        <translation>{when} : lots {batches}, validation {validation}, test {test}. Les flèches avancent d’un lot.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: validation {validation}, test {test}. Arrow keys step by one checkpoint.</source>
        <translation>{when} : validation {validation}, test {test}. Les flèches avancent d’un point de contrôle.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss, by epoch</source>
        <translation>Perte, par époque</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy in percent, by epoch</source>
        <translation>Exactitude en pour cent, par époque</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom to end</source>
        <translation>Zoom sur la fin</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom in on the later half of training; press again to show all of it</source>
        <translation>Agrandir la seconde moitié de l’entraînement ; appuyer de nouveau pour tout voir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss: how wrong the answers are, in one number. For each image it is −ln of the probability that the network gave to the right class; the curve shows the average. 0 is perfect, and guessing among {count} classes gives {loss}. Because of the natural logarithm ln, the unit is called nat</source>
        <translation>Perte : à quel point les réponses sont fausses, en un nombre. Pour chaque image, c’est −ln de la probabilité que le réseau a donnée à la bonne classe ; la courbe montre la moyenne. 0 est parfait, et deviner parmi {count} classes donne {loss}. Comme ln est le logarithme naturel, l’unité s’appelle le nat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy: the share of images that are read correctly; guessing among {count} classes gives {share}</source>
        <translation>Exactitude : la part des images bien lues ; deviner parmi {count} classes donne {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>up to {moment}</source>
        <translation>après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>live run, latest</source>
        <translation>essai en direct, dernier état</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>The Runs tab lists all runs, and shows or hides their curves</source>
        <translation>L’onglet Essais énumère tous les essais, et affiche ou masque leurs courbes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Show or hide the curves of {run}: ━ batches, ╌ validation</source>
        <translation>Afficher ou masquer les courbes de cet essai ({run}) : ━ lots, ╌ validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Curves of {run}</source>
        <translation>Courbes : {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>+{count} in Runs</source>
        <translation>+{count} dans Essais</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>A batch is {batch_size} image(s); after each one, the network changes its weights. An epoch is one pass through all {images} training images, in {batches} batches ({sum}): {done} of epoch {epoch} are done.</source>
        <translation><numerusform>Un lot compte {batch_size} image ; après chacun, le réseau change ses poids. Une époque est un passage sur les {images} images d’entraînement, en {batches} lots ({sum}) : {done} sont faits dans l’époque {epoch}.</numerusform><numerusform>Un lot compte {batch_size} images ; après chacun, le réseau change ses poids. Une époque est un passage sur les {images} images d’entraînement, en {batches} lots ({sum}) : {done} sont faits dans l’époque {epoch}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation + {unused} unused images; the network learns from the training images only.</source>
        <translation>{total} = {training} images d’entraînement + {validation} de validation + {unused} inutilisées ; le réseau n’apprend que des images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation images; the network learns from the training images only.</source>
        <translation>{total} = {training} images d’entraînement + {validation} de validation ; le réseau n’apprend que des images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Maximum &amp;learning rate</source>
        <translation>Taux d’apprentissage &amp;maximal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>The highest learning rate of the schedule</source>
        <translation>Le taux d’apprentissage le plus élevé du programme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Share of hidden activations dropped during training</source>
        <translation>Part des activations cachées mises à zéro au hasard pendant l’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Determines the order of the images, and dropout</source>
        <translation>Détermine l’ordre des images, et le dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>A different optimizer starts with empty state</source>
        <translation>Un autre optimiseur part d’un état vierge</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimiseur</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Batch size</source>
        <translation>Taille de &amp;lot</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Images per step</source>
        <translation>Images par pas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Epochs</source>
        <translation>&amp;Époques</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Length of one cycle of the schedule</source>
        <translation>Durée d’un cycle du programme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>L&amp;2 penalty</source>
        <translation>Pénalité L&amp;2</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>How strongly large weights are penalized</source>
        <translation>Avec quelle force les grands poids sont pénalisés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Batch &amp;seed</source>
        <translation>&amp;Graine des lots</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Train</source>
        <comment>button that answers a dialog</comment>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection through time</source>
        <translation>La sélection au fil du temps</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a digit's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>La sélection dans chaque instantané : ce qu’un pixel envoie à la réponse, l’activation d’un neurone, la probabilité d’un chiffre
ou le poids d’une connexion ; sans sélection, la probabilité de l’étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>nothing to read</source>
        <translation>rien à lire</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}</source>
        <translation>{title} : {value} {when}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}, {condition}</source>
        <translation>{title} : {value} {when}, {condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>in the lesson</source>
        <translation>· leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>at {moment}</source>
        <comment>after a value</comment>
        <translation>après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} to {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>activation of {name}</source>
        <translation>activ. : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>weight of {name}</source>
        <translation>w : {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>probability of {digit}</source>
        <translation>p pour {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} → {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>trained elsewhere</source>
        <translation>entraîné ailleurs</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>live: {moment}</source>
        <translation>direct : {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>{rate} images/s</source>
        <translation>{rate} images/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a file</source>
        <translation>d’un fichier</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a run</source>
        <translation>d’un essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for the snapshots of all runs, at least {minimum} MB on the disk; snapshots beyond the limit are dropped</source>
        <translation>Limite pour les instantanés de tous les essais, au moins {minimum} Mo sur le disque ; au-delà, des instantanés sont supprimés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for snapshots</source>
        <translation>Limite pour les instantanés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>curves</source>
        <translation>courbes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show its curves</source>
        <translation>Afficher ses courbes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the curves of run {number}</source>
        <translation>Afficher les courbes de l’essai {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Live: run {number}</source>
        <translation>En direct : essai {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show: run {number}</source>
        <translation>Afficher : essai {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show this run in every view</source>
        <translation>Afficher cet essai dans toutes les vues</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the live run and how its weights differ from this one's, each unit from the unit of the same number; after another random start these look for other things, and Compare matches them first</source>
        <translation>Afficher l’essai en direct et ce qui distingue ses poids de ceux-ci, chaque neurone avec celui de même numéro ; après un autre départ aléatoire, ceux-ci cherchent autre chose, et Comparer les apparie d’abord</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference: run {number}</source>
        <translation>Différence : essai {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>The two networks have different layers</source>
        <translation>Les deux réseaux ont des couches différentes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove this run and its snapshots</source>
        <translation>Supprimer cet essai et ses instantanés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove: run {number}</source>
        <translation>Supprimer : essai {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>from batch {step}: {changes}</source>
        <translation>à partir du lot {step} : {changes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>batches of {size}</source>
        <translation>lots de {size}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>{sizes} units</source>
        <translation>{sizes} neurones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>no changes</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>snapshots use {used} MB; limit:</source>
        <translation>instantanés : {used} Mo ; limite :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here…</source>
        <translation>Continuer d’ici…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here with new settings…</source>
        <translation>Continuer d’ici avec d’autres réglages…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed, in snapshots per second</source>
        <translation>Vitesse de lecture, en instantanés par seconde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{speed} snapshots per second</source>
        <translation>{speed} instantanés par seconde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source> {speed} per s ▾ </source>
        <translation> {speed} par s ▾ </translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{when}, {condition}</source>
        <translation>{when}, {condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Timeline of the run</source>
        <translation>Chronologie de l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>live</source>
        <translation>direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network after any batch. Small ticks are snapshots, ◆ are changes of settings.
Keyboard: arrows step by one batch, Page Up and Page Down by snapshot, Home goes to the start, End to the live network</source>
        <translation>Faites glisser pour voir le réseau après n’importe quel lot. Les petits traits sont des instantanés, les ◆ des changements de réglages.
Clavier : les flèches avancent d’un lot, Page préc. et Page suiv. d’un instantané, Début va au départ, Fin au réseau en direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network at any checkpoint; ticks show where they are.
Keyboard: arrows, Page Up and Page Down step by one checkpoint, Home goes to the first, End to the newest</source>
        <translation>Faites glisser pour voir le réseau à n’importe quel point de contrôle ; des traits les indiquent.
Clavier : les flèches, Page préc. et Page suiv. avancent d’un point de contrôle, Début va au premier, Fin au plus récent</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training speed. Teaching speed takes the first batches one by one, then goes faster and faster: about 30 seconds for the whole run</source>
        <translation>Vitesse d’entraînement. La vitesse pédagogique prend les premiers lots un par un, puis va de plus en plus vite : environ 30 secondes pour tout l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Speed: {choice}</source>
        <translation>Vitesse : {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The window does not show the live network; press Live (L) to return to it</source>
        <translation>La fenêtre ne montre pas le réseau en direct ; appuyez sur Direct (L) pour y revenir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Progress of the whole run</source>
        <translation>Progression de tout l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>full</source>
        <translation>pleine</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>teaching</source>
        <translation>pédagogique</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Teaching speed: slow at first, then faster and faster</source>
        <translation>Vitesse pédagogique : lente au début, puis de plus en plus rapide</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch/s</source>
        <translation>1 lot/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch per second</source>
        <translation>1 lot par seconde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches/s</source>
        <translation>{speed} lots/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches per second</source>
        <translation>{speed} lots par seconde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: {epoch}</source>
        <translation>réseau en direct : {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live: {epoch}</source>
        <translation>direct : {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>A network from a file: how long it was trained before is not known</source>
        <translation>Un réseau lu dans un fichier : la durée de son entraînement antérieur n’est pas connue</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>loaded network</source>
        <translation>réseau chargé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The newest checkpoint that another program has saved</source>
        <translation>Le point de contrôle le plus récent qu’un autre programme a enregistré</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source> · epoch {epoch} of {epochs}</source>
        <translation> · époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The bar shows the progress of the whole run.</source>
        <translation>La barre montre la progression de tout l’essai.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training images per second, measured over the last second</source>
        <translation>Images d’entraînement par seconde, mesurées sur la dernière seconde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: images that the network never trains on</source>
        <translation>Part des images de validation bien lues : des images sur lesquelles le réseau ne s’entraîne jamais</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: training images that are set aside here; the other program may have trained on them</source>
        <translation>Part des images de validation bien lues : des images d’entraînement réservées ici ; l’autre programme a pu s’entraîner sur elles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation at {moment}</source>
        <translation>validation après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>at {moment}</source>
        <translation>après {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: validation</source>
        <translation>réseau en direct : validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network</source>
        <translation>réseau en direct</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation (unseen images)</source>
        <translation>validation (images jamais vues)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At most {limit}.</source>
        <translation>Au plus {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At least {limit}.</source>
        <translation>Au moins {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>after Reset</source>
        <translation>après réinitialisation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect immediately.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect after Reset.</source>
        <translation>Prend effet après une réinitialisation.</translation>
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
        <translation>aucune (identité)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, normal</source>
        <translation>He, normale</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, normal</source>
        <translation>Glorot, normale</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, uniform</source>
        <translation>Glorot, uniforme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>{title} {value}</source>
        <translation>{title} {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in the hidden layer; each learns its own pattern to look for.</source>
        <translation>Nombre de neurones de la couche cachée ; chacun apprend son propre motif à rechercher.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>second layer</source>
        <translation>deuxième couche</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the digits; each combines the activations of the first layer.</source>
        <translation>Nombre de neurones d’une seconde couche cachée, entre la première et les chiffres ; chacun combine les activations de la première couche.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none</source>
        <comment>no second layer</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The function each hidden unit applies to its sum; without it, two layers can do no more than one.</source>
        <translation>La fonction que chaque neurone caché applique à sa somme ; sans elle, deux couches ne peuvent pas plus qu’une seule.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>initializer</source>
        <translation>initialisation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How the weights are drawn at random before training.</source>
        <translation>Comment les poids sont tirés au hasard avant l’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>start scale</source>
        <translation>échelle de départ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Size of the first layer's random weights at the start, relative to what the initializer would draw; with 0, all weights start at zero.</source>
        <translation>Grandeur des poids aléatoires de la première couche au départ, par rapport à ceux que l’initialisation tirerait ; à 0, tous les poids partent de zéro.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The rule that turns a gradient into a step.</source>
        <translation>La règle qui transforme un gradient en pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The size of the steps: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD.</source>
        <translation>La longueur des pas : environ 0,007 convient à Adam, 0,1 à momentum et 1 à SGD simple.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Keeps the learning rate constant, or raises it first and then lowers it to zero over the epochs.</source>
        <translation>Garde le taux d’apprentissage constant, ou l’augmente d’abord puis le ramène à zéro au fil des époques.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch size</source>
        <translation>taille de lot</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many images the network reads before each change of its weights.</source>
        <translation>Combien d’images le réseau lit avant chaque changement de ses poids.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>images</source>
        <comment>unit after a number</comment>
        <translation>images</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many times the network sees all training images; also the length of one cycle of the schedule.</source>
        <translation>Combien de fois le réseau voit toutes les images d’entraînement ; c’est aussi la durée d’un cycle du programme.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How strongly every weight is pulled toward zero (weight decay).</source>
        <translation>Avec quelle force chaque poids est attiré vers zéro (weight decay).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the hidden units that are dropped at random in each step.</source>
        <translation>Part des neurones cachés désactivés au hasard à chaque pas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>random shifts</source>
        <translation>décalages aléatoires</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Maximum number of pixels by which a training image is shifted, at random each time it is used.</source>
        <translation>Nombre maximal de pixels dont une image d’entraînement est décalée, au hasard à chaque utilisation.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Standard deviation of random noise added to the pixel intensities; full ink is 1.</source>
        <translation>Écart type du bruit aléatoire ajouté aux intensités des pixels ; la pleine encre vaut 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>training images</source>
        <translation>images d’entraînement</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images, drawn at random from those that are not held out for validation; with only a few, the network memorizes them.</source>
        <translation>Nombre d’images d’entraînement, tirées au hasard parmi celles qui ne sont pas réservées à la validation ; avec quelques-unes seulement, le réseau les apprend par cœur.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the training images whose label is replaced by a random one.</source>
        <translation>Part des images d’entraînement dont l’étiquette est remplacée par une étiquette aléatoire.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>validation images</source>
        <translation>images de validation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images held out to validate the network, equally many of each class.</source>
        <translation>Nombre d’images d’entraînement réservées à la validation du réseau, autant pour chaque classe.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Randomness</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Decides everything that is random: the same seed and settings give the same run.</source>
        <translation>Décide de tout ce qui est aléatoire : même graine et mêmes réglages donnent le même essai.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch seed</source>
        <translation>graine des lots</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Adam's ε</source>
        <translation>ε d’Adam</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Configurations to try; choose one to fill in the fields below</source>
        <translation>Configurations à essayer ; choisissez-en une pour remplir les champs ci-dessous</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Custom settings</source>
        <translation>Réglages personnalisés</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Reset and train</source>
        <translation>Réinitialiser et entraîner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again with these settings and train</source>
        <translation>Recommencer avec ces réglages et entraîner</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Match the run</source>
        <translation>Comme l’essai</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Set every field to the value that the current run uses</source>
        <translation>Donner à chaque champ la valeur qu’utilise l’essai en cours</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Apply and reset</source>
        <translation>Appliquer et réinitialiser</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again from the random start with these settings; training continues if it is on</source>
        <translation>Recommencer au départ aléatoire avec ces réglages ; l’entraînement se poursuit s’il est en marche</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{count} parameters</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{sizes}: all weights and biases</source>
        <translation>{sizes} : tous les poids et biais</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Change anything. Some settings take effect during training, the rest after Reset.</source>
        <translation>Modifiez ce que vous voulez. Certains réglages prennent effet pendant l’entraînement, les autres après une réinitialisation.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>%n setting(s) waiting for Reset</source>
        <translation><numerusform>%n réglage attend la réinitialisation</numerusform><numerusform>%n réglages attendent la réinitialisation</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>{number} more or less is right, too</source>
        <translation>à {number} près, c’est juste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Write a number, such as 784 or 0.5.</source>
        <translation>Écrivez un nombre, comme 784 ou 0,5.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a pixel of the image.</source>
        <translation>Répondez par un clic sur un pixel de l’image.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a unit in the network.</source>
        <translation>Répondez par un clic sur un neurone du réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a digit at the right of the network.</source>
        <translation>Répondez par un clic sur un chiffre à droite du réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}.</source>
        <translation>Vous avez dit {said}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped.</source>
        <translation>Question passée.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>The answer is {expected}.</source>
        <translation>La réponse est {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped. It is {expected}.</source>
        <translation>Question passée. La réponse est {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}: right.</source>
        <translation>Vous avez dit {said} : c’est juste.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}; it is {expected}.</source>
        <translation>Vous avez dit {said} ; c’est {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/black_screen.py</extracomment>
        <source>Black screen; any key ends it</source>
        <translation>Écran noir ; n’importe quelle touche y met fin</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>How far the lesson is</source>
        <translation>Progression de la leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_body.py</extracomment>
        <source>✓ {text}</source>
        <translation>✓ {text}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go to another chapter</source>
        <translation>Aller à un autre chapitre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson (Esc with nothing selected); everything is again as it was before, and you can go on later</source>
        <translation>Quitter la leçon (Échap sans sélection) ; tout redevient comme avant, et vous pourrez continuer plus tard</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Start over, without my answers</source>
        <translation>Recommencer, sans mes réponses</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Small network…</source>
        <translation>Petit réseau…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>See the same on a network so small that every weight is a number on its line</source>
        <translation>Voir la même chose sur un réseau si petit que chaque poids est un nombre sur sa ligne</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Begin with the first chapter; your answers are forgotten</source>
        <translation>Commencer au premier chapitre ; vos réponses sont oubliées</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Answer this question again</source>
        <translation>Répondre de nouveau à cette question</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Worksheet…</source>
        <translation>Fiche d’exercices…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson, and write questions about your own network to print</source>
        <translation>Quitter la leçon, et rédiger des questions à imprimer sur votre propre réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Try it on my network</source>
        <translation>Essayer sur mon réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go on at chapter {number}</source>
        <translation>Continuer au chapitre {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Back to this step</source>
        <translation>Revenir à cette étape</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Bring back the network and the image that this step is about</source>
        <translation>Ramener le réseau et l’image sur lesquels porte cette étape</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Presenter's notes – {lesson}</source>
        <translation>Notes de présentation – {lesson}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>How long the lesson has been going on</source>
        <translation>Durée de la leçon jusqu’ici</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Back (PageUp)</source>
        <translation>Retour (Page préc.)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Black screen (B)</source>
        <translation>Écran noir (B)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Next (PageDown)</source>
        <translation>Suivant (Page suiv.)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>No notes for this step.</source>
        <translation>Pas de notes pour cette étape.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Left out for now</source>
        <translation>Laissé de côté pour l’instant</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this later in the lesson.</source>
        <translation>Vous le verrez plus tard dans la leçon.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Covered until you answer</source>
        <translation>Caché jusqu’à votre réponse</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this once you have answered.</source>
        <translation>Vous le verrez une fois que vous aurez répondu.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 digits</source>
        <translation>Un petit réseau : 16 pixels, 4 neurones, 3 chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show another image</source>
        <translation>Afficher une autre image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show the next image that it reads wrongly</source>
        <translation>Afficher l’image suivante qu’il lit mal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Learn from it</source>
        <translation>Faire un pas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Take one step, w − η·∂L/∂w with η = {rate}; ▲ and ▼ mark what changed</source>
        <translation>Faire un pas, w − η·∂L/∂w avec η = {rate} ; ▲ et ▼ marquent ce qui a changé</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Go back to the weights before the steps</source>
        <translation>Revenir aux poids d’avant les pas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>One step later: the probability of the label {label} went from {before} to {after}.</source>
        <translation>Un pas plus tard : la probabilité de l’étiquette {label} est passée de {before} à {after}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, and the label is {label}.</source>
        <translation>Il lit {answer} avec {share}, et l’étiquette est {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, but the label is {label}.</source>
        <translation>Il lit {answer} avec {share}, mais l’étiquette est {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Unit {number}</source>
        <translation>Neurone {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Digit {digit}</source>
        <translation>Chiffre {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>What it adds to the answer: its intensity times each weight, through the units that fire.</source>
        <translation>Ce qu’il ajoute à la réponse : son intensité fois chaque poids, à travers les neurones actifs.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Intensity times weight over all 16 pixels, plus the bias.</source>
        <translation>Intensité fois poids sur les 16 pixels, plus le biais.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Activation times weight over all 4 units, plus the bias.</source>
        <translation>Activation fois poids sur les 4 neurones, plus le biais.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>z = {total}; with ReLU it passes on &lt;b&gt;{passed}&lt;/b&gt;</source>
        <translation>z = {total} ; avec ReLU, il transmet &lt;b&gt;{passed}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>score avant softmax (logit) : &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on digit {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>effet sur le chiffre {digit} : &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Small network</source>
        <translation>Petit réseau</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>pixel in row {row}, column {column}</source>
        <translation>pixel de la ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{name} is selected: {value}.</source>
        <translation>Sélection : {name}, {value}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Arrow keys select another part.</source>
        <translation>Les flèches sélectionnent un autre élément.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>16 pixels</source>
        <translation>16 pixels</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>4 units</source>
        <translation>4 neurones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 digits</source>
        <translation>3 chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{digit}, label</source>
        <translation>{digit}, étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Teach  ▾</source>
        <translation>En classe  ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson to a class, see your notes, or print a handout</source>
        <translation>Présenter cette leçon à une classe, voir vos notes ou imprimer un polycopié</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Presenter's notes</source>
        <translation>Notes de présentation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Handout of this chapter…</source>
        <translation>Polycopié de ce chapitre…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Stop presenting</source>
        <translation>Arrêter la présentation</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson</source>
        <translation>Présenter cette leçon</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the digits</source>
        <translation>Poids des neurones cachés vers les chiffres</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each digit, one column for each hidden unit. Click a cell to select its connection, or a digit to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>Une ligne par chiffre, une colonne par neurone caché. Cliquez sur une case pour sélectionner sa connexion, ou sur un chiffre pour le sélectionner ; Ctrl avec une flèche sélectionne la case suivante.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>What each hidden unit looks for</source>
        <translation>Ce que cherche chaque neurone caché</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>A picture of each hidden unit's 784 weights. Click one to select the unit, or with Ctrl one of its weights; Ctrl with an arrow key selects the next unit.</source>
        <translation>Une image des 784 poids de chaque neurone caché. Cliquez sur l’une pour sélectionner le neurone, ou avec Ctrl un de ses poids ; Ctrl avec une flèche sélectionne le neurone suivant.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L1 · {count} unit(s)</source>
        <translation><numerusform>L1 · {count} neurone</numerusform><numerusform>L1 · {count} neurones</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} digits</source>
        <translation><numerusform>L{layer} · {count} neurone → {digits} chiffres</numerusform><numerusform>L{layer} · {count} neurones → {digits} chiffres</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>{count} weights per tile</source>
        <translation>{count} poids par vignette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>blue for, orange against</source>
        <translation>bleu pour, orange contre</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where learning pushes weights</source>
        <translation>Gradient : vers où l’apprentissage pousse les poids</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where it pushes votes</source>
        <translation>Gradient : vers où il pousse les votes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how each unit's weights differ</source>
        <translation>Différence : les poids de chaque neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how the votes differ</source>
        <translation>Différence : les votes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how each unit's weights moved</source>
        <translation>Variation : les poids de chaque neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how the votes moved</source>
        <translation>Variation : les votes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>How each unit votes</source>
        <translation>Comment vote chaque neurone</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>−∂L/∂w: which way learning pushes each weight, and how strongly.</source>
        <translation>−∂L/∂w : dans quel sens l’apprentissage pousse chaque poids, et avec quelle force.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much each weight is larger in the first of the two networks.</source>
        <translation>Δw : de combien chaque poids est plus grand dans le premier des deux réseaux.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much training has changed each weight.</source>
        <translation>Δw : de combien l’entraînement a changé chaque poids.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures ended {n} times within a minute. netviz now draws without it, which is slower; save your work, and start netviz again when the computer has more memory to spare.</source>
        <translation>Le processus qui dessine les images s’est arrêté {n} fois en une minute. netviz dessine désormais sans lui, ce qui est plus lent ; enregistrez votre travail, et relancez netviz quand l’ordinateur aura plus de mémoire disponible.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures cannot be started: {reason}. netviz draws without it, which is slower.</source>
        <translation>Le processus qui dessine les images ne peut pas démarrer : {reason}. netviz dessine sans lui, ce qui est plus lent.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures has ended.</source>
        <translation>Le processus qui dessine les images s’est arrêté.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures did not answer; netviz is restarting it.</source>
        <translation>Le processus qui dessine les images n’a pas répondu ; netviz le redémarre.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures ended unexpectedly; netviz is restarting it.</source>
        <translation>Le processus qui dessine les images s’est arrêté de façon inattendue ; netviz le redémarre.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/training_thread.py</extracomment>
        <source>Training stopped because of an error. Reset to start again.</source>
        <translation>L’entraînement s’est arrêté à cause d’une erreur. Réinitialisez pour recommencer.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>From image to column</source>
        <translation>De l’image à la colonne</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The image has {rows} rows of {columns} pixels. Flattening puts row after row into one column of {count} numbers.</source>
        <translation>L’image a {rows} lignes de {columns} pixels. L’aplatissement met les lignes l’une après l’autre dans une seule colonne de {count} nombres.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Where in the column does row {row}, column {column} land?</source>
        <translation>a) Où, dans la colonne, arrive le pixel de la ligne {row}, colonne {column} ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which row and column does number {place} come from?</source>
        <translation>b) De quelle ligne et de quelle colonne vient le nombre {place} ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>dense {number}</source>
        <translation>dense {number}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>whole network</source>
        <translation>réseau entier</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>How many weights?</source>
        <translation>Combien de poids ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.</source>
        <translation>Les couches ont {sizes} neurones. Chaque neurone a un poids pour chacune de ses entrées, et un biais.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>{mark}  ({row}, {column})</source>
        <translation>{mark}  ({row}, {column})</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>all other {count} pixels</source>
        <translation>les {count} autres pixels</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>bias b</source>
        <translation>biais b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = Σ x·w + b</source>
        <translation>z = Σ x·w + b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z of unit {unit}</source>
        <translation>z du neurone {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Each pixel sends its intensity x times its weight w to unit {unit} of the first hidden layer. Work out the five signals, then add up the column.</source>
        <translation>Chaque pixel envoie son intensité x fois son poids w au neurone {unit} de la première couche cachée. Calculez les cinq signaux, puis additionnez la colonne.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>pixel (row, column)</source>
        <translation>pixel (ligne, colonne)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>What does unit {unit} pass on?</source>
        <translation>Que transmet le neurone {unit} ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is {name}: {formula}.</source>
        <translation>Sa fonction d’activation est {name} : {formula}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Which activation a does it pass on?</source>
        <translation>Quelle activation a transmet-il ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is above 0, so the unit fires.</source>
        <translation>z = {z} est supérieur à 0 : le neurone s’active.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is not above 0, so the unit is silent.</source>
        <translation>z = {z} n’est pas supérieur à 0 : le neurone est muet.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Does unit {unit} fire?</source>
        <translation>Le neurone {unit} s’active-t-il ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is ReLU: a = max(0, z).</source>
        <translation>Sa fonction d’activation est ReLU : a = max(0, z).</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Does it fire?</source>
        <translation>a) S’active-t-il ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which activation a does it pass on?</source>
        <translation>b) Quelle activation a transmet-il ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z if z is above 0, else {slope} · z</source>
        <translation>z si z est supérieur à 0, sinon {slope} · z</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>the other {count}</source>
        <translation>les {count} autres</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Several have the highest probability; the network answers the first of them.</source>
        <translation>Plusieurs sorties ont la probabilité la plus élevée ; le réseau choisit la première.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, and the image's label is {label}.</source>
        <translation>Sa probabilité est la plus élevée, et l’étiquette de l’image est {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, but the image's label is {label}.</source>
        <translation>Sa probabilité est la plus élevée, mais l’étiquette de l’image est {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is right</source>
        <translation>{winner}, ce qui est juste</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is wrong</source>
        <translation>{winner}, ce qui est faux</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit is the answer, and is it right?</source>
        <translation>Quel chiffre est la réponse, et est-elle juste ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class is the answer, and is it right?</source>
        <translation>Quelle classe est la réponse, et est-elle juste ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit wins?</source>
        <translation>Quel chiffre l’emporte ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class wins?</source>
        <translation>Quelle classe l’emporte ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.</source>
        <translation>Voici les scores z de trois des dix ; max, le plus grand de tous, est parmi eux. La softmax divise chaque exp(z − max) par le total : p = exp(z − max) / total. Donnez p avec {decimals} décimales.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) The label is {label}, with p = {p}. What is the loss?</source>
        <translation>a) L’étiquette est {label}, avec p = {p}. Quelle est la perte ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) A network that guesses gives the label p = 0.1. What is its loss?</source>
        <translation>b) Un réseau qui devine donne à l’étiquette p = 0,1. Quelle est sa perte ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) In batch {step:,} the mean loss was {loss}. How far has it fallen from there?</source>
        <translation>c) Au lot {step:,}, la perte moyenne était de {loss}. De combien a-t-elle baissé depuis ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) Which p has the loss in c)?</source>
        <translation>d) À quel p correspond la perte de c) ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What did the loss fall to?</source>
        <translation>À combien la perte est-elle descendue ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The loss of an image is −ln p, with p the probability of its label.</source>
        <translation>La perte d’une image est −ln p, où p est la probabilité de son étiquette.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What is Δw?</source>
        <translation>Que vaut Δw ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The network learns this one image with plain SGD and η = {rate}: Δw = −η · δ · input. At an output, δ = p − 1 for the label and δ = p for all others.</source>
        <translation>Le réseau apprend cette seule image avec SGD simple et η = {rate} : Δw = −η · δ · entrée. À une sortie, δ = p − 1 pour l’étiquette et δ = p pour toutes les autres.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) From {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:</source>
        <translation>a) De {unit}, qui transmet a = {a}, à l’étiquette {name}, qui a p = {p} :</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) From the same unit to {name}, which has p = {p}:</source>
        <translation>b) Du même neurone à {name}, qui a p = {p} :</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) From pixel {mark} ({row}, {column}), x = {x}, to {unit}, which has δ = {delta}:</source>
        <translation>c) Du pixel {mark} ({row}, {column}), x = {x}, à {unit}, qui a δ = {delta} :</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) The weight in a) was w = {w}. What is it after the step?</source>
        <translation>d) Le poids de a) était w = {w}. Que vaut-il après le pas ?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>{prompt} ({decimals} decimals)</source>
        <translation>{prompt} ({decimals} décimales)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>unit {unit} of hidden layer {layer}</source>
        <translation>neurone {unit} de la couche cachée {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/rounding.py</extracomment>
        <source>No worksheet can be written: the network's numbers are no longer finite.</source>
        <translation>Impossible de rédiger une fiche : les nombres du réseau ne sont plus finis.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>1 batch</source>
        <translation>1 lot</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{step:,} batches</source>
        <translation>{step:,} lots</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>seed {seed} · {batches}</source>
        <translation>graine {seed} · {batches}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>from the saved network {name} · seed {seed}</source>
        <translation>du réseau enregistré {name} · graine {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{epochs} epochs have {most:,} batches, fewer than {wanted:,}; ask for more epochs.</source>
        <translation>{epochs} époques ont {most:,} lots, moins que {wanted:,} ; demandez plus d’époques.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>This network has layers of {shape} units; a worksheet needs one with {pixels} inputs, a hidden layer and at least {classes} outputs.</source>
        <translation>Ce réseau a des couches de {shape} neurones ; il en faut un à {pixels} entrées, une couche cachée et au moins {classes} sorties.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>The data set has no test images, which a worksheet needs.</source>
        <translation>Le jeu de données n’a pas d’images de test, or une fiche en demande.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from 0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is off by one counts as right.</source>
        <translation>Tous les nombres viennent d’un réseau entraîné sur {data} ({batches}). Lignes, colonnes et neurones sont comptés à partir de 0. Sauf indication contraire, arrondissez chaque résultat à {decimals} décimales ; un écart d’une unité sur la dernière décimale compte comme juste.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>Test image {index}: label {label}</source>
        <translation>Image de test {index} : étiquette {label}</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Watch a neural network learn to read handwritten digits.</source>
        <translation>Regarder un réseau de neurones apprendre à lire des chiffres manuscrits.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Without a command, netviz opens its window, with a network or a lesson if a FILE is named.</source>
        <translation>Sans commande, netviz ouvre sa fenêtre, avec un réseau ou une leçon si un FILE est donné.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Only the window needs a display.</source>
        <translation>Seule la fenêtre a besoin d’un écran.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Start training as soon as the data set is loaded.</source>
        <translation>Commencer l’entraînement dès que le jeu de données est chargé.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Seed of the initial weights, the validation images and the batch order (default 0).</source>
        <translation>Graine des poids initiaux, des images de validation et de l’ordre des lots (par défaut 0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>A data set: a folder with IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class (default: MNIST itself).</source>
        <translation>Un jeu de données : un dossier de fichiers IDX comme ceux de MNIST, un fichier NPZ ou CSV, ou un dossier d’images par classe (par défaut MNIST).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Network file to open.</source>
        <translation>Fichier de réseau à ouvrir.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Reset the window's layout and settings first.</source>
        <translation>Réinitialiser d’abord la disposition et les réglages de la fenêtre.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>The language of the window, or of a command's words: en, de, es, fr or zh_CN (default: the system's).</source>
        <translation>La langue de la fenêtre ou des mots d’une commande : en, de, es, fr ou zh_CN (par défaut : celle du système).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train a network without the window.</source>
        <translation>Entraîner un réseau sans la fenêtre.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>The same settings and seed give the same network as in the window. Ctrl+C stops after the current batch and saves the network. With --json, standard output holds a single JSON object.</source>
        <translation>Les mêmes réglages et la même graine donnent le même réseau que dans la fenêtre. Ctrl+C arrête après le lot en cours et enregistre le réseau. Avec --json, la sortie standard contient un seul objet JSON.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Preset to start from (see --list-presets); other options override it.</source>
        <translation>Préréglage de départ (voir --list-presets) ; les autres options l’emportent sur lui.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>List the presets and what to look for in each, and exit.</source>
        <translation>Énumérer les préréglages et ce qu’il faut observer dans chacun, puis quitter.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of passes over the training images (default 5).</source>
        <translation>Nombre de passages sur les images d’entraînement (par défaut 5).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Images per batch (default 128).</source>
        <translation>Images par lot (par défaut 128).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Units in each hidden layer, separated by commas (default 256).</source>
        <translation>Neurones de chaque couche cachée, séparés par des virgules (par défaut 256).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Activation of the hidden units: relu, tanh, sigmoid, leaky_relu or identity (default relu).</source>
        <translation>Activation des neurones cachés : relu, tanh, sigmoid, leaky_relu ou identity (par défaut relu).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Optimizer: sgd, momentum or adam (default adam).</source>
        <translation>Optimiseur : sgd, momentum ou adam (par défaut adam).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Peak of the schedule (default 0.007, which suits adam; momentum needs about 0.1 and sgd about 1).</source>
        <translation>Maximum du programme (par défaut 0.007, qui convient à adam ; il faut environ 0.1 à momentum et environ 1 à sgd).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Adam's ε (default 0.0001).</source>
        <translation>ε d’Adam (par défaut 0.0001).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Learning rate schedule: constant or one_cycle (default one_cycle).</source>
        <translation>Programme du taux d’apprentissage : constant ou one_cycle (par défaut one_cycle).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Strength of the L2 penalty on the weights (default 0.0).</source>
        <translation>Force de la pénalité L2 sur les poids (par défaut 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of hidden activations to drop (default 0.0).</source>
        <translation>Fraction des activations cachées à mettre à zéro au hasard (par défaut 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Scale of the first layer's initial weights relative to the initializer; small weights show structure sooner, and 0 sets every weight of the network to 0 (default 0.1).</source>
        <translation>Échelle des poids initiaux de la première couche par rapport à l’initialisation ; de petits poids montrent plus tôt la structure, et 0 met à 0 tous les poids du réseau (par défaut 0.1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initializer of the weights: he_normal, he_uniform, glorot_normal or glorot_uniform (default he_normal).</source>
        <translation>Initialisation des poids : he_normal, he_uniform, glorot_normal ou glorot_uniform (par défaut he_normal).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initial bias of every hidden unit (default 0.1).</source>
        <translation>Biais initial de chaque neurone caché (par défaut 0.1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Shift each image randomly by up to N pixels (default 0).</source>
        <translation>Décaler chaque image au hasard, de N pixels au plus (par défaut 0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Standard deviation of noise added to intensities from 0 to 1 (default 0.0).</source>
        <translation>Écart type du bruit ajouté aux intensités de 0 à 1 (par défaut 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of training images (default 0: all but the validation images).</source>
        <translation>Nombre d’images d’entraînement (par défaut 0 : toutes sauf les images de validation).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of training images with a random label (default 0.0).</source>
        <translation>Fraction des images d’entraînement dont l’étiquette est aléatoire (par défaut 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of images held out for validation, equally many of each class (default 5000).</source>
        <translation>Nombre d’images réservées à la validation, autant pour chaque classe (par défaut 5000).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Seed of the batch order, dropout, shifts and noise (default: --seed).</source>
        <translation>Graine de l’ordre des lots, du dropout, des décalages et du bruit (par défaut --seed).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train this network further in place of a random start: a file of any form that netviz evaluate takes. Its layers and activation are kept.</source>
        <translation>Poursuivre l’entraînement de ce réseau au lieu de partir du hasard : un fichier de toute forme que netviz evaluate accepte. Ses couches et son activation sont conservées.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save the network here, as safetensors.</source>
        <translation>Enregistrer ici le réseau, en safetensors.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save loss and accuracy of each batch here, as CSV.</source>
        <translation>Enregistrer ici la perte et l’exactitude de chaque lot, en CSV.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Print a single JSON object and nothing else.</source>
        <translation>Écrire un seul objet JSON et rien d’autre.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Trace pixels, a hidden unit, a digit (or another class) or a connection.</source>
        <translation>Suivre des pixels, un neurone caché, un chiffre (ou une autre classe) ou une connexion.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Without any of these, the report covers the whole image.</source>
        <translation>Sans aucune de ces options, le rapport porte sur toute l’image.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add up to each digit's score before softmax (logit). If all selected pixels are dark, they send nothing; the report then assumes full intensity, and "hypothetical" is true.</source>
        <translation>Un pixel envoie son intensité fois ses poids. Un neurone caché transmet ce qu’il reçoit, multiplié par le rapport de son activation à sa préactivation (avec ReLU : tout ou rien). Les parts de tous les pixels et des biais ont pour somme le score de chaque chiffre avant softmax (logit). Si tous les pixels sélectionnés sont sombres, ils n’envoient rien ; le rapport suppose alors la pleine intensité, et "hypothetical" vaut true.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>In JSON and CSV, "digit" is the number of the class, whatever the classes are.</source>
        <translation>En JSON et en CSV, "digit" est le numéro de la classe, quelles que soient les classes.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Network saved by train --save.</source>
        <translation>Réseau enregistré par train --save.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Number of the image, from 0.</source>
        <translation>Numéro de l’image, à partir de 0.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Test or training images (default test).</source>
        <translation>Images de test ou d’entraînement (par défaut test).</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Your own picture of digits, or of other shapes, instead of --image: a photo, a scan or a drawing, such as PNG, JPEG or WebP. Each shape is found, centered and scaled like MNIST's digits.</source>
        <translation>Votre propre image de chiffres, ou d’autres formes, à la place de --image : une photo, un scan ou un dessin, par exemple PNG, JPEG ou WebP. Chaque forme est repérée, centrée et mise à l’échelle comme les chiffres de MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Which digit or shape of --digits-file to trace if it shows several, in reading order (default 1).</source>
        <translation>Quel chiffre ou quelle forme de --digits-file suivre s’il y en a plusieurs, dans l’ordre de lecture (1 par défaut).</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Pixel to trace, from 0,0 to 27,27; repeat the option to trace several together.</source>
        <translation>Pixel à suivre, de 0,0 à 27,27 ; répétez l’option pour en suivre plusieurs ensemble.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Hidden unit (neuron) to trace, from 0; 2:37 is unit 37 of the second hidden layer.</source>
        <translation>Neurone caché à suivre, à partir de 0 ; 2:37 est le neurone 37 de la deuxième couche cachée.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Digit, or number of another class, to trace back to units and pixels.</source>
        <translation>Chiffre, ou numéro d’une autre classe, à suivre en remontant aux neurones et aux pixels.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit or class.</source>
        <translation>Connexion à suivre : 1:14,9-37 mène d’un pixel à un neurone, 2:37-3 d’un neurone à un chiffre ou à une classe.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network without the pixels, the hidden unit or the connection.</source>
        <translation>Refaire le calcul du réseau sans les pixels, le neurone caché ou la connexion.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network with the pixels at full intensity.</source>
        <translation>Refaire le calcul du réseau avec les pixels à pleine intensité.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Rank the pixels by how much the score of the answer changes without each of them.</source>
        <translation>Classer les pixels selon la variation du score de la réponse sans chacun d’eux.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Print only the sum, as comma-separated values.</source>
        <translation>N’écrire que la somme, en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learn from one image, and show each stage.</source>
        <translation>Apprendre avec une seule image, et montrer chaque phase.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>The stages are: forward, the loss -log p, backpropagation (the derivatives of the loss with respect to every sum, weight and bias), the update, and forward again. The network file does not change.</source>
        <translation>Les phases sont : la propagation avant, la perte -log p, la rétropropagation (les dérivées de la perte par rapport à chaque somme, poids et biais), la mise à jour, et une nouvelle propagation avant. Le fichier du réseau ne change pas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>A connection is reinforced if its own change raises a digit's score before softmax (logit) for this image, and weakened if it lowers the score.</source>
        <translation>Une connexion est renforcée si sa propre variation augmente le score d’un chiffre avant softmax (logit) pour cette image, et affaiblie si elle le diminue.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Label to learn (default: the image's own).</source>
        <translation>Étiquette à apprendre (par défaut celle de l’image).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Optimizer, with fresh state: sgd, momentum or adam (default sgd).</source>
        <translation>Optimiseur, dans un état vierge : sgd, momentum ou adam (par défaut sgd).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learning rate (default 0.003; 0.001 for adam).</source>
        <translation>Taux d’apprentissage (par défaut 0.003 ; 0.001 pour adam).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Repeat the step N times, and show the effect on 1,000 unseen images.</source>
        <translation>Répéter le pas N fois, et montrer l’effet sur 1 000 images jamais vues.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Save the gradient of the loss here, as safetensors with the names of a network file.</source>
        <translation>Enregistrer ici le gradient de la perte, en safetensors avec les noms d’un fichier de réseau.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Print only the digits at every stage, or with --repeat the effect of each step, as comma-separated values.</source>
        <translation>N’écrire que les chiffres à chaque phase, ou avec --repeat l’effet de chaque pas, en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Count a network's parameters, layer by layer.</source>
        <translation>Compter les paramètres d’un réseau, couche par couche.</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>A network file (default: 784 → 256 → 10).</source>
        <translation>Un fichier de réseau (par défaut 784 → 256 → 10).</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Print only the layers, as comma-separated values.</source>
        <translation>N’écrire que les couches, en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Read a network from a file, and measure it on the test images.</source>
        <translation>Lire un réseau dans un fichier, et le mesurer sur les images de test.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>What the file does not say, the scaling of its inputs and its activation, is settled by trying every possibility on training images.</source>
        <translation>Ce que le fichier ne dit pas, la mise à l’échelle de ses entrées et son activation, est tranché en essayant toutes les possibilités sur des images d’entraînement.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>A network: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ or scikit-learn (.skops).</source>
        <translation>Un réseau : safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ ou scikit-learn (.skops).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>How the inputs are scaled: unit, raw, standard, symmetric, inverted or inverted_raw (default: found by trying).</source>
        <translation>Mise à l’échelle des entrées : unit, raw, standard, symmetric, inverted ou inverted_raw (par défaut trouvée par essais).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Activation of the hidden layers: relu, tanh, sigmoid or leaky_relu (default: found by trying).</source>
        <translation>Activation des couches cachées : relu, tanh, sigmoid ou leaky_relu (par défaut trouvée par essais).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Print only the trials that settle how the file is read, as comma-separated values.</source>
        <translation>N’écrire que les essais qui déterminent la lecture du fichier, en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Compare the networks in two files of any form.</source>
        <translation>Comparer les réseaux de deux fichiers de toute forme.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Prints the test images that they read differently, and which hidden unit of A corresponds to which of B: the pairs whose incoming weights are most similar, chosen so that the sum of all similarities is as large as possible.</source>
        <translation>Énumère les images de test que les réseaux lisent différemment, et quel neurone caché de A correspond à quel neurone de B : les paires aux poids entrants les plus semblables, choisies pour que la somme de toutes les similarités soit la plus grande possible.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Print only the test images that they read differently, as comma-separated values.</source>
        <translation>N’écrire que les images de test qu’ils lisent différemment, en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Write the network in IN to OUT.</source>
        <translation>Écrire dans OUT le réseau contenu dans IN.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>The ending of OUT says in which form: .safetensors, .keras, .onnx or .npz. To the form that it came in, a network is written back bit for bit; in any other form its inputs are intensities from 0 to 1.</source>
        <translation>L’extension de OUT indique la forme : .safetensors, .keras, .onnx ou .npz. Dans sa forme d’origine, un réseau est réécrit bit pour bit ; dans toute autre forme, ses entrées sont des intensités de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Whose names the tensors have in a safetensors file (default netviz).</source>
        <translation>De qui les tenseurs prennent les noms dans un fichier safetensors (par défaut netviz).</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Also write a short program beside OUT that rebuilds the network and reads an image.</source>
        <translation>Écrire aussi, à côté de OUT, un court programme qui reconstruit le réseau et lit une image.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Say which images a file or folder holds, and how they are read.</source>
        <translation>Dire quelles images contient un fichier ou un dossier, et comment elles sont lues.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>IDX files under any name, NPZ, CSV, and folders of pictures by class are found by what they are. Images of other sizes are brought to 28×28; dark ink on light paper and exchanged rows and columns are recognized.</source>
        <translation>Les fichiers IDX de tout nom, NPZ, CSV et les dossiers d’images par classe sont reconnus à leur contenu. Les images d’autres tailles sont ramenées à 28×28 ; l’encre sombre sur papier clair et l’échange des lignes et des colonnes sont reconnus.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Print only the number of images of each class, as comma-separated values.</source>
        <translation>N’écrire que le nombre d’images de chaque classe, en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Watch a training elsewhere in the window.</source>
        <translation>Observer dans la fenêtre un entraînement mené ailleurs.</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Each network that another program saves into the folder, in any form that netviz reads, becomes a moment of a run, in the order of the steps or epochs in the files' names, or else of time. A single file is followed as it is written again and again. A folder that is not there yet is waited for.</source>
        <translation>Chaque réseau qu’un autre programme enregistre dans le dossier, dans toute forme que lit netviz, devient un moment d’un essai, dans l’ordre des pas ou des époques de leurs noms, ou sinon du temps. Un fichier unique est suivi à chaque réécriture. Un dossier qui n’existe pas encore est attendu.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write a worksheet about a network as a PDF to print.</source>
        <translation>Rédiger une fiche d’exercices sur un réseau, dans un PDF à imprimer.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Every student number has an image, units and weights of its own. All answers are computed from the network; the same options write the same sheet, and --answers its key.</source>
        <translation>Chaque numéro d’élève a sa propre image, ses neurones et ses poids. Toutes les réponses sont calculées à partir du réseau ; les mêmes options redonnent la même fiche, et --answers son corrigé.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Seed of the run and of the questions (default 0; with --model, the seed of the run that it was saved from).</source>
        <translation>Graine de l’essai et des questions (par défaut 0 ; avec --model, la graine de l’essai dont il a été enregistré).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Number of the student (default 1).</source>
        <translation>Numéro de l’élève (par défaut 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Several students in one file, such as 1-30.</source>
        <translation>Plusieurs élèves dans un même fichier, comme 1-30.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write the key, with the working, instead of the sheet.</source>
        <translation>Écrire le corrigé, avec les calculs, au lieu de la fiche.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Batches to train before the questions are asked (default 100; with --epochs, all of them).</source>
        <translation>Lots à entraîner avant de poser les questions (par défaut 100 ; avec --epochs, tous).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Length of the run in epochs (default 5).</source>
        <translation>Durée de l’essai en époques (par défaut 5).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Ask about a saved network instead of training one.</source>
        <translation>Interroger sur un réseau enregistré au lieu d’en entraîner un.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Size of the paper (default a4).</source>
        <translation>Format du papier (par défaut a4).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>The PDF file (default worksheet.pdf, or worksheet-answers.pdf with --answers).</source>
        <translation>Le fichier PDF (par défaut worksheet.pdf, ou worksheet-answers.pdf avec --answers).</translation>
    </message>
    <message>
        <extracomment>netviz --help of lesson</extracomment>
        <source>Check a lesson file, or list the words that lessons can use.</source>
        <translation>Vérifier un fichier de leçon, ou énumérer les mots que les leçons peuvent utiliser.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.</source>
        <translation>Mesurer l’entraînement, les images par seconde, les clics, les moments, les vignettes, les préréglages et le démarrage, ou seulement les parties que vous nommez.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Two parts are measured only if they are named. In endurance, a window trains while everything that can be done in it is done at random, and a line for each minute says what it holds. In peers, the other libraries that are installed (PyTorch, JAX, Keras, scikit-learn) train the same network on the same cores, in turns with netviz.</source>
        <translation>Deux parties ne sont mesurées que si elles sont nommées. Dans endurance, une fenêtre s’entraîne pendant que tout ce qu’on peut y faire est fait au hasard, et une ligne par minute dit ce qu’elle contient. Dans peers, les autres bibliothèques installées (PyTorch, JAX, Keras, scikit-learn) entraînent le même réseau sur les mêmes cœurs, en alternance avec netviz.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured on Qt's offscreen platform, which draws everything but shows nothing.</source>
        <translation>Les rapports valent sur toute machine ; les durées dépendent de cette machine et de sa charge. Sans écran, la fenêtre est mesurée sur la plateforme offscreen de Qt, qui dessine tout mais n’affiche rien.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Length of the part endurance.</source>
        <translation>Durée de la partie endurance.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Of what is done at random in the part endurance.</source>
        <translation>Graine de ce qui est fait au hasard dans la partie endurance.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure more briefly and less precisely.</source>
        <translation>Mesurer plus brièvement et moins précisément.</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>Check a lesson file, and print every problem with its place.</source>
        <translation>Vérifier un fichier de leçon, et énumérer tous ses problèmes avec leur place.</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>The exit status is 0 if the lesson can be used, else 1.</source>
        <translation>Le code de sortie est 0 si la leçon est utilisable, sinon 1.</translation>
    </message>
    <message>
        <extracomment>netviz --help of words</extracomment>
        <source>List the facts, the actions and the views that a lesson can speak of.</source>
        <translation>Énumérer les faits, les actions et les vues dont une leçon peut parler.</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a class</source>
        <translation>Clic sur un neurone caché ou une classe</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or class to its numbers: select it, open Sums</source>
        <translation>D’un élément à ses nombres : le sélectionner, ouvrir Sommes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Classes</source>
        <translation>&amp;Classes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next shape of a picture</source>
        <translation>Forme précédente ou suivante de l’image ouverte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw an image, or return to the data set</source>
        <translation>Dessiner une image, ou revenir au jeu de données</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous sha&amp;pe of the picture</source>
        <translation>Forme &amp;précédente de l’image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous shape of the picture that was opened</source>
        <translation>Lire la forme précédente de l’image ouverte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next shape of the picture</source>
        <translation>Forme &amp;suivante de l’image</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next shape of the picture that was opened</source>
        <translation>Lire la forme suivante de l’image ouverte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of shapes</source>
        <translation>Ouvrir une session, un réseau, un jeu de données ou une image de formes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that class; while drawing, label the drawing</source>
        <translation>Image suivante de cette classe ; sur un dessin : son étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or class: the sums beside the network</source>
        <translation>Interroger un pixel, un neurone ou une classe : les sommes à côté du réseau</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the class that they vote for most</source>
        <translation>Ranger les neurones cachés selon la classe pour laquelle ils votent le plus</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of shapes</source>
        <translation>Images de formes</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each class</source>
        <translation>Effet sur chaque classe</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, classes: δ = p - y</source>
        <translation>3 rétropropagation, classes : δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a class's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>connexions qui, pour cette image, ajoutent désormais davantage au score d’une classe avant softmax (logit) (renforcées), ou moins (affaiblies)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other classes</source>
        <translation>autres classes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct class strengthened"</source>
        <translation>exceptions à la règle « si c’est juste, le chemin est renforcé ; si c’est faux, les connexions fortes sont affaiblies et celles vers la bonne classe renforcées »</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to class {digit}</source>
        <translation>connexion du pixel {pixel} à la classe {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to class {digit}</source>
        <translation>connexion du neurone {source} à la classe {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to class {digit}</source>
        <translation>connexion du neurone {source} de la couche cachée {before} à la classe {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no shape {number}; it shows {n}.</source>
        <translation>{name} ne montre pas de forme {number} ; nombre de formes : {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} shapes: {answers}</source>
        <translation>{n} formes : {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a class; omit it</source>
        <translation>--without supprime des pixels, un neurone caché ou une connexion, mais pas une classe ; retirez-le</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, shape {number} of {n}</source>
        <translation>{path}, forme {number} sur {n}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each class, divided by the final total</source>
        <translation>softmax : exp(z - max) de chaque classe, divisé par le total final</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: it has no contrast, so choose another one.</source>
        <translation>L’image ne montre rien à lire : elle n’a pas de contraste. Choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it is a stroke, so choose another one.</source>
        <translation>L’image ne montre rien à lire : rien n’y est un trait. Choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>L’image ne montre rien à lire : rien n’y ressort comme un trait. Choisissez-en une autre.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of shapes, or a lesson (.toml).</source>
        <translation>{name} n’est d’aucun type que netviz ouvre : une session (.netviz), un réseau ({endings}), un jeu de données (IDX, NPZ, CSV ou un dossier), une image de formes ou une leçon (.toml).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one image.</source>
        <translation>Le dessin a {parts} formes séparées côte à côte ; le réseau lit le tout comme une seule image.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen images in the middle.</source>
        <translation>Le dessin est à {offset:.0f} pixels du centre ; le réseau n’a vu que des images centrées.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the classes.</source>
        <translation>{silent:,} neurones sur {units:,} ({share:.1%}) ne s’activent pour aucune des {images:,} images : presque rien n’atteint les classes.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any class.</source>
        <translation>Le neurone {unit:,} ne s’active pour aucune des {images:,} images : il n’ajoute donc rien à aucune classe.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any class.</source>
        <translation>{silent:,} neurones sur {units:,} ({share:.1%}) ne s’activent pour aucune des {images:,} images : ils n’ajoutent donc rien à aucune classe.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>Les biais des classes changent aussi, et celui de {label} augmente : aucune connexion ne porte ce changement, qui vaut pour toutes les images.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>Les biais des classes changent aussi, et celui de {label} diminue : aucune connexion ne porte ce changement, qui vaut pour toutes les images.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>Les biais des classes changent aussi, sauf celui de {label} : aucune connexion ne porte ce changement, qui vaut pour toutes les images.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other classes is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>1 connexion vers les autres classes est affaiblie bien que la réponse soit juste : la somme des probabilités vaut 1, donc celle de {label} n’augmente que si les autres diminuent.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other classes are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>{count:,} connexions vers les autres classes sont affaiblies bien que la réponse soit juste : la somme des probabilités vaut 1, donc celle de {label} n’augmente que si les autres diminuent.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other classes' scores, weighted by p, even more.</source>
        <translation>1 connexion de la couche {layer} abaisse le score (logit) de {label} lui-même : à travers son neurone, elle abaisse davantage encore les scores des autres classes, pondérés par p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other classes' scores, weighted by p, even more.</source>
        <translation>{count:,} connexions de la couche {layer} abaissent le score (logit) de {label} lui-même : à travers leurs neurones, elles abaissent davantage encore les scores des autres classes, pondérés par p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other classes lowers the loss by more than this costs.</source>
        <translation>1 connexion de la couche {layer} augmente le score (logit) de la mauvaise réponse {answer} : son effet sur les autres classes réduit la perte plus que cela ne coûte.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other classes lowers the loss by more than this costs.</source>
        <translation>{count:,} connexions de la couche {layer} augmentent le score (logit) de la mauvaise réponse {answer} : leur effet sur les autres classes réduit la perte plus que cela ne coûte.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other classes cost more.</source>
        <translation>1 neurone qui vote pour {label} est abaissé : pondérés par p - y, ses votes pour d’autres classes coûtent plus cher.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other classes cost more.</source>
        <translation>{count:,} neurones qui votent pour {label} sont abaissés : pondérés par p - y, leurs votes pour d’autres classes coûtent plus cher.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten classes.</source>
        <translation>La couche de sortie ne voit de l’image qu’un seul nombre : le réseau ne peut donc distinguer que quelques-unes des dix classes.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one class in ten.</source>
        <translation>Avec des étiquettes aléatoires, il n’y a aucune règle à apprendre ; le réseau les retient pourtant image par image, tandis que l’exactitude en validation reste celle du hasard, une classe sur dix.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no class {value}: they go from 0 to {last}</source>
        <translation>dans « {text} », il n’y a pas de classe {value} : elles vont de 0 à {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no class {value} to click</source>
        <translation>il n’y a pas de classe {value} sur laquelle cliquer</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The classes that the network can answer.</source>
        <translation>Les classes que le réseau peut donner comme réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or class.</source>
        <translation>Le biais d’un neurone ou d’une classe.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability; an empty drawing has none.</source>
        <translation>La classe de plus grande probabilité ; un dessin vide n’en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class, from 0 to 1.</source>
        <translation>La probabilité d’une classe, de 0 à 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a class before softmax.</source>
        <translation>Le score d’une classe avant softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected class; −1 if there is none.</source>
        <translation>La classe sélectionnée ; −1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a class through the units that fire.</source>
        <translation>Ce que le pixel sélectionné envoie à une classe à travers les neurones actifs.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a class.</source>
        <translation>Combien des images d’entraînement et de validation montrent une classe.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability before the learning step.</source>
        <translation>La classe de plus grande probabilité avant le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class before the learning step.</source>
        <translation>La probabilité d’une classe avant le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class after the learning step.</source>
        <translation>La probabilité d’une classe après le pas d’apprentissage.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step reinforced.</source>
        <translation>Vers une classe : combien de ses connexions le pas a renforcées.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step weakened.</source>
        <translation>Vers une classe : combien de ses connexions le pas a affaiblies.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step left unchanged.</source>
        <translation>Vers une classe : combien de ses connexions le pas a laissées inchangées.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a class.</source>
        <translation>Sélectionner une classe.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the classes</source>
        <translation>les connexions des neurones aux classes</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the classes with their probabilities</source>
        <translation>les classes et leurs probabilités</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each class</source>
        <translation>l’effet sur chaque classe</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each class</source>
        <translation>les poids des neurones vers chaque classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every class</source>
        <translation>Ce que chaque sélection épinglée ajoute à chaque classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every class's score before softmax (logit):</source>
        <translation>Ce que chacune ajoute au score de chaque classe avant softmax (logit) :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, classes or connections. Each keeps its color in every view, and a table here shows what each one adds to each class.</source>
        <translation>Épinglez jusqu’à {count} pixels, neurones, classes ou connexions. Chacun garde sa couleur dans toutes les vues, et un tableau montre ici ce qu’il ajoute à chaque classe.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The class</source>
        <translation>La classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>class {digit}</source>
        <translation>classe {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each class</source>
        <translation>Ce qui atteint chaque classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A class's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>Le score (logit) d’une classe est la somme sur tous les pixels et tous les biais ; le score le plus élevé est la réponse. Pointez un élément pour voir sa part.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each class:</source>
        <translation>{effect} Ce qui atteint chaque classe :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each class:</source>
        <translation>Son activation est {activation}. Ce qu’il ajoute à chaque classe :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each class:</source>
        <translation>Ce que cette connexion ajoute à chaque classe :</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the class</source>
        <translation>Le poids du neurone vers la classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all classes</source>
        <translation>La probabilité : exp divisé par la somme sur toutes les classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A class cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>Une classe ne peut pas être supprimée. Sélectionnez des pixels, un neurone ou une connexion.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the class's score before softmax (logit) changes without this pixel</source>
        <translation>De combien le score de la classe avant softmax (logit) varie sans ce pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The class's score before softmax (logit) without this pixel</source>
        <translation>Le score de la classe avant softmax (logit) sans ce pixel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten classes about 2.3.</source>
        <translation>À quel point le réseau se trompe : l’opposé du logarithme naturel de la probabilité qu’il donne à l’étiquette. Une réponse sûre et juste a une perte de 0, une réponse au hasard parmi dix classes d’environ 2,3.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten classes gives about 10%.</source>
        <translation>La part des images dont la réponse est l’étiquette. Deviner une classe sur dix donne environ 10 %.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or class grows: its share of the blame. A class’s δ is its probability, minus 1 for the label.</source>
        <translation>La vitesse à laquelle la perte augmente quand la somme d’un neurone ou d’une classe grandit : sa part de responsabilité. Le δ d’une classe est sa probabilité, moins 1 pour l’étiquette.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For class {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>Pour la classe {label}, il vaut {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the classes through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>L’erreur repart des classes et traverse les neurones jusqu’à chaque poids, pour déterminer la responsabilité de chacun. Les connexions qui parlaient pour une mauvaise réponse sont affaiblies, celles qui parlaient pour l’étiquette renforcées.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a class adds to its sum, whatever the image shows. There is one for each unit and one for each class.</source>
        <translation>Un nombre qu’un neurone ou une classe ajoute à sa somme, quoi que montre l’image. Il y en a un par neurone et un par classe.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Class 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>La classe 0 a le biais {bias(2, 0):+.3f}, et le neurone 0 a {bias(1, 0):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a class; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>Une ligne d’un pixel à un neurone, ou d’un neurone à une classe ; chacune a un poids. Toutes sont tracées : en bleu pour les nombres positifs, en orange pour les négatifs ; plus le nombre est grand, plus la ligne ressort.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each class</source>
        <translation>effet sur chaque classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each class’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>Ce que la sélection ajoute au score de chaque classe, à travers les neurones actifs. Les effets de tous les pixels et biais ont exactement ce score pour somme.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of class {answer}.</source>
        <translation>Le pixel sélectionné ajoute {reaches(answer):+.4f} au score de la classe {answer}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a class: every activation times its weight, plus the bias. It can be any number; the class with the highest score is the answer.</source>
        <translation>La somme qui arrive à une classe : chaque activation fois son poids, plus le biais. Ce peut être n’importe quel nombre ; la classe au score le plus élevé est la réponse.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of class {answer} is {logit(answer):+.3f}.</source>
        <translation>Le score de la classe {answer} est {logit(answer):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of class {answer} becomes {probability(answer):.1%}.</source>
        <translation>Le score {logit(answer):+.3f} de la classe {answer} devient {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a class, computed by softmax. All of them add up to 100%, even for an image that shows nothing to read.</source>
        <translation>À quel point le réseau est sûr d’une classe, selon la softmax. Leur somme est de 100 %, même pour une image qui ne montre rien à lire.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives class {answer} a probability of {probability(answer):.1%}.</source>
        <translation>Le réseau donne à la classe {answer} une probabilité de {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The class with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>La classe de plus grande probabilité. Elle est verte si elle s’accorde avec l’étiquette, et violette sinon.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the classes: a unit that fires votes for a class if its weight is blue, and against it if orange. Each row is a class, each column a unit.</source>
        <translation>Les poids des neurones vers les classes : un neurone actif vote pour une classe si son poids est bleu, et contre s’il est orange. Chaque ligne est une classe, chaque colonne un neurone.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous shape of the picture (Shift+Left)</source>
        <translation>Forme précédente de l’image (Maj+Gauche)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next shape of the picture (Shift+Right)</source>
        <translation>Forme suivante de l’image (Maj+Droite)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw an image here.

The right button erases.
Esc goes back.</source>
        <translation>Dessinez une image ici.

Le bouton droit efface.
Échap revient en arrière.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each shape</source>
        <translation>L’image, avec un cadre autour de chaque forme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9)</source>
        <translation>Image suivante d’une classe (0 à 9)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw an image (D); Shift+D draws on this image</source>
        <translation>Dessiner une image (D) ; Maj+D dessine sur cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Réponse juste :&lt;/b&gt; aucune connexion vers la bonne classe, {label}, ne change ce qu’elle ajoute.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right class, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;Réponse juste,&lt;/b&gt; mais la règle générale ne vaut pas pour toutes les connexions : vers la bonne classe, {label}, {reinforced} sont renforcées et {weakened} affaiblies.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right class, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Réponse juste :&lt;/b&gt; les connexions actives vers la bonne classe, {label}, sont encore renforcées ({reinforced} sur {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong class, {answer}, or into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Réponse fausse :&lt;/b&gt; pourtant, aucune connexion vers la mauvaise classe, {answer}, ni vers la bonne, {label}, ne change ce qu’elle ajoute.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong class, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right class, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;Réponse fausse,&lt;/b&gt; mais la règle générale ne vaut pas pour toutes les connexions : vers la mauvaise classe, {answer}, {weakened} sont affaiblies et {answer_reinforced} renforcées ; vers la bonne, {label}, {reinforced} sont renforcées et {label_weakened} affaiblies.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong class, {answer}, are weakened ({weakened} of {total}); those into the right class, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Réponse fausse :&lt;/b&gt; les connexions actives vers la mauvaise classe, {answer}, sont affaiblies ({weakened} sur {total}) ; celles vers la bonne, {label}, sont renforcées ({reinforced} sur {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the class's sum</source>
        <translation>Score avant softmax (logit) : la somme de la classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the class whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>D’où partent les connexions, et la classe dont elles changent le score : celles des neurones y mènent directement, celles des pixels à travers les neurones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the class's score before softmax (logit) for this image</source>
        <translation>Leur variation augmente le score de la classe avant softmax (logit) pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the class's score before softmax (logit) for this image</source>
        <translation>Leur variation diminue le score de la classe avant softmax (logit) pour cette image</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other class.</source>
        <translation>La perte dit en un nombre à quel point la réponse est fausse : 0 seulement si l’étiquette reçoit toute la probabilité. La cible y vaut 1 pour l’étiquette et 0 pour toutes les autres classes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a class, δ (delta), is its probability minus its target.</source>
        <translation>Rétropropagation : l’erreur reflue des classes vers chaque poids. Chaque poids reçoit un gradient : de combien la perte varierait si le poids augmentait un peu. L’erreur pour une classe, δ (delta), est sa probabilité moins sa cible.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a class.</source>
        <translation>x est l’intensité d’un pixel, w le poids qui le relie à un neurone, a ce que le neurone transmet, et v le poids qui relie celui-ci à une classe.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a class</source>
        <translation>{start}
{guess}
▶ Entraîner (Espace) pour le voir apprendre,
ou cliquez sur un pixel, un neurone ou une classe</translation>
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
        <translation>Départ aléatoire :
rien n’est encore appris
{guess}
▶ Entraîner (Espace)
pour le voir apprendre,
ou cliquez sur un pixel,
un neurone ou une classe</translation>
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
        <translation>Tous les poids valent 0 :
rien n’est encore appris
{guess}
▶ Entraîner (Espace)
pour le voir apprendre,
ou cliquez sur un pixel,
un neurone ou une classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every class gets the same probability: {probability}.</source>
        <translation>Tous les poids valent 0 : aucun pixel n’a donc d’effet, et chaque classe reçoit la même probabilité, {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each class.</source>
        <translation>Chaque ligne est une connexion : de chacun des {pixels} pixels à chacun des {units} neurones, puis à chaque classe.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the classes.</source>
        <translation>Chaque ligne est une connexion : tout est relié à tout dans la couche suivante, des {pixels} pixels jusqu’aux classes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>Rétropropagation : l’erreur reflue des classes et montre, pour chaque poids, si l’augmenter rendrait {name} plus ou moins probable.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the classes, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>Les pixels, les neurones cachés et les classes, avec toutes les connexions entre eux. Molette pour zoomer, glisser pour déplacer la vue ; Ctrl+0 montre le réseau entier ; Ctrl avec une flèche sélectionne l’élément suivant.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <translation>classe {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <comment>within a sentence</comment>
        <translation>la classe {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the class's score over the image</source>
        <translation>Afficher par-dessus l’image la part de chaque pixel dans le score de la classe</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a class's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>La sélection dans chaque instantané : ce qu’un pixel envoie à la réponse, l’activation d’un neurone, la probabilité d’une classe
ou le poids d’une connexion ; sans sélection, la probabilité de l’étiquette</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the classes; each combines the activations of the first layer.</source>
        <translation>Nombre de neurones d’une seconde couche cachée, entre la première et les classes ; chacun combine les activations de la première couche.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a class at the right of the network.</source>
        <translation>Répondez par un clic sur une classe à droite du réseau.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 classes</source>
        <translation>Un petit réseau : 16 pixels, 4 neurones, 3 classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Class {digit}</source>
        <translation>Classe {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on class {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>effet sur la classe {digit} : &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 classes</source>
        <translation>3 classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the classes</source>
        <translation>Poids des neurones cachés vers les classes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each class, one column for each hidden unit. Click a cell to select its connection, or a class to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>Une ligne par classe, une colonne par neurone caché. Cliquez sur une case pour sélectionner sa connexion, ou sur une classe pour la sélectionner ; Ctrl avec une flèche sélectionne la case suivante.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} classes</source>
        <translation><numerusform>L{layer} · {count} neurone → {digits} classes</numerusform><numerusform>L{layer} · {count} neurones → {digits} classes</numerusform></translation>
    </message>
</context>
</TS>
