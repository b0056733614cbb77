<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Show the next image of a {name}, or label the drawing as {name} ({key})</source>
        <translation>Mostrar la siguiente imagen de {name}, o etiquetar el dibujo como {name} ({key})</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Previous or next selection</source>
        <translation>Selección anterior o siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run without it, at full ink; which pixels matter most</source>
        <translation>Calcular sin ella, o con tinta plena; qué píxeles importan más</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Pin the selection to compare it; remove all pins</source>
        <translation>Fijar la selección para compararla; soltar todas las fijadas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the previous selection</source>
        <translation>Volver a la selección anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the next selection</source>
        <translation>Volver a la selección siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Clear the selection</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection and close the flattened image; with nothing to close, return to the live network, leave the drawing, or leave the walk</source>
        <translation>Quitar la selección y cerrar la imagen aplanada; si no hay nada que cerrar, volver a la red en vivo, o salir del dibujo o del recorrido</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection; then return to the live network, or leave the walk</source>
        <translation>Quitar la selección; después, volver a la red en vivo o salir del recorrido</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run with&amp;out the selection</source>
        <translation>Calcular &amp;sin la selección</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network without the selection</source>
        <translation>Volver a calcular la red sin la selección</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run at full &amp;ink</source>
        <translation>Calcular con &amp;tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity</source>
        <translation>Volver a calcular la red con los píxeles seleccionados a plena intensidad</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Which pixels &amp;matter most</source>
        <translation>Qué píxeles &amp;importan más</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Rank the pixels by the effect of removing them</source>
        <translation>Ordenar los píxeles por el efecto de quitarlos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Pin the selection</source>
        <translation>&amp;Fijar la selección</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Keep the selection in its own color to compare it with others</source>
        <translation>Conservar la selección con un color propio para compararla con otras</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Remove all pins</source>
        <translation>S&amp;oltar todas las fijadas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Stop comparing selections</source>
        <translation>Dejar de comparar selecciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a pixel</source>
        <translation>Clic en un píxel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace its signal</source>
        <translation>Seguir su señal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Shift+click, drag</source>
        <translation>Mayús+clic, arrastrar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Select several pixels</source>
        <translation>Seleccionar varios píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a digit</source>
        <translation>Clic en una unidad o un dígito</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace what it receives and sends, or the votes for it</source>
        <translation>Seguir lo que recibe y envía, o los votos a su favor</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a line, Ctrl+click a pixel</source>
        <translation>Clic en línea, Ctrl+clic en píxel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace one connection</source>
        <translation>Seguir una sola conexión</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>In the network, image, tiles and votes: move the selection; it stops at the edge</source>
        <translation>En la red, la imagen, los mosaicos y los votos: mover la selección; se detiene en el borde</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrow, F3</source>
        <translation>Ctrl+flecha, F3</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or digit to its numbers: select it, open Sums</source>
        <translation>De un píxel, una unidad o un dígito a sus números: seleccionarlo y abrir Sumas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>T&amp;ime</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>I&amp;mage</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Digits</source>
        <translation>Dígi&amp;tos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Draw</source>
        <comment>menu</comment>
        <translation>Dibu&amp;jar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Order units</source>
        <translation>&amp;Ordenar unidades</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Wor&amp;kspaces</source>
        <translation>Espacios de tra&amp;bajo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Panels</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Ask</source>
        <comment>menu</comment>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Learn</source>
        <comment>menu</comment>
        <translation>Apre&amp;nder</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next digit of a picture</source>
        <translation>Dígito anterior o siguiente de una foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Draw</source>
        <comment>do it now</comment>
        <translation>Dibu&amp;jar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw a digit, or return to the data set</source>
        <translation>Dibujar un dígito, o volver al conjunto de datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Edit as a drawing</source>
        <translation>&amp;Editar como dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw on the current image</source>
        <translation>Dibujar sobre la imagen actual</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Red&amp;o</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Redo the last undone stroke</source>
        <translation>Rehacer el último trazo deshecho</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>C&amp;lear the drawing</source>
        <translation>&amp;Borrar el dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Erase all ink</source>
        <translation>Borrar toda la tinta</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Center the drawing</source>
        <translation>&amp;Centrar el dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Center and scale it for the network, like MNIST's digits</source>
        <translation>Centrarlo y escalarlo para la red, como los dígitos de MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a p&amp;icture…</source>
        <translation>Abrir una &amp;foto…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a picture file for the network to read</source>
        <translation>Abrir un archivo de imagen para que la red lo lea</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Pa&amp;ste a picture</source>
        <translation>&amp;Pegar una foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Paste a picture from the clipboard for the network to read</source>
        <translation>Pegar una foto del portapapeles para que la red la lea</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous di&amp;git of the picture</source>
        <translation>Dígito &amp;anterior de la foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous digit of the picture that was opened</source>
        <translation>Leer el dígito anterior de la foto abierta</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next digit of the picture</source>
        <translation>Dígito &amp;siguiente de la foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next digit of the picture that was opened</source>
        <translation>Leer el dígito siguiente de la foto abierta</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Sa&amp;ve the image…</source>
        <translation>&amp;Guardar la imagen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Save the 28 by 28 pixels that the network reads as a PNG file</source>
        <translation>Guardar los 28 por 28 píxeles que lee la red en un archivo PNG</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>E, right mouse button</source>
        <translation>E, botón derecho del ratón</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: erase</source>
        <translation>En el dibujo: borrar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Arrows, Return</source>
        <translation>Flechas, Intro</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: move the pen; lower or lift it</source>
        <translation>En el dibujo: mover el lápiz; bajarlo o levantarlo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: return to the data set</source>
        <translation>En el dibujo: volver al conjunto de datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>A training elsewhere is kept in its own files; the network can be saved</source>
        <translation>Un entrenamiento externo se guarda en sus propios archivos; la red sí se puede guardar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save everything as it is now: all runs, and what is on the screen; training can go on from it</source>
        <translation>Guardar todo tal como está: todas las ejecuciones y lo que hay en pantalla; el entrenamiento puede continuar desde ahí</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of digits</source>
        <translation>Abrir una sesión, una red, imágenes de las que aprender o una foto de dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a fol&amp;der…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a folder of images to learn from, or of the checkpoints of a training elsewhere</source>
        <translation>Abrir una carpeta con imágenes de las que aprender, o con los puntos de control de un entrenamiento externo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Return to &amp;MNIST</source>
        <translation>Volver a M&amp;NIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Learn from the 70,000 digits that come with netviz again</source>
        <translation>Volver a aprender de los 70.000 dígitos que trae netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Forget which files were opened or saved last</source>
        <translation>Olvidar qué archivos se han abierto o guardado</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Save the session</source>
        <translation>&amp;Guardar la sesión</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session &amp;as…</source>
        <translation>Guardar la sesión c&amp;omo…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session in another file</source>
        <translation>Guardar la sesión en otro archivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the &amp;network…</source>
        <translation>Guardar la re&amp;d…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the parameters of the network shown</source>
        <translation>Guardar los parámetros de la red mostrada</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Follow a &amp;training…</source>
        <translation>Seguir un &amp;entrenamiento…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Show the networks that another program saves into a folder, as they appear</source>
        <translation>Mostrar las redes que otro programa guarda en una carpeta, a medida que aparecen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Stop follow&amp;ing</source>
        <translation>Deja&amp;r de seguir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Look for no more checkpoints; those that were found stay</source>
        <translation>No buscar más puntos de control; los encontrados se quedan</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a &amp;picture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a picture of the window as PNG, SVG or PDF</source>
        <translation>Guardar una imagen de la ventana en PNG, SVG o PDF</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Film of the training…</source>
        <translation>&amp;Película del entrenamiento…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save how the connections change as a GIF or MP4 film</source>
        <translation>Guardar cómo cambian las conexiones en una película GIF o MP4</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Worksheet…</source>
        <translation>E&amp;jercicios…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write questions about this network to print, with a key</source>
        <translation>Escribir preguntas sobre esta red para imprimir, con soluciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Handout…</source>
        <translation>Ap&amp;untes…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write what is on the screen, with its numbers in words, as a page to print</source>
        <translation>Escribir lo que hay en pantalla, con sus números en palabras, en una página para imprimir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Walk through the network</source>
        <translation>&amp;Recorrer la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through the network step by step, on a run of its own</source>
        <translation>Recorrer la red paso a paso, en una ejecución propia</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>A &amp;small network…</source>
        <translation>Una red &amp;pequeña…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show a network so small that every weight is a number on its line</source>
        <translation>Mostrar una red tan pequeña que cada peso es un número sobre su línea</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Open a &amp;lesson…</source>
        <translation>Abrir una &amp;lección…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through a lesson from a file</source>
        <translation>Recorrer una lección guardada en un archivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Presenter's &amp;notes</source>
        <translation>&amp;Notas del docente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the notes of this lesson in a window of their own, for the teacher</source>
        <translation>Mostrar las notas de esta lección en una ventana aparte, para el docente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Command palette…</source>
        <translation>Paleta de ór&amp;denes…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel by typing</source>
        <translation>Encontrar cualquier orden, ajuste o panel al escribir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel</source>
        <translation>Encontrar cualquier orden, ajuste o panel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>List all keys and mouse gestures</source>
        <translation>Mostrar todas las teclas y gestos del ratón</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What is &amp;this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what Tab has gone to, or else what is pointed at or clicked next; twice: what has the keyboard</source>
        <translation>Explicar aquello a lo que se ha llegado con el tabulador o, si no, lo siguiente que se señale o en lo que se haga clic; dos veces: lo que tiene el foco del teclado</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what is pointed at next, or clicked; twice: what has the keyboard</source>
        <translation>Explicar lo siguiente que se señale o en lo que se haga clic; dos veces: lo que tiene el foco del teclado</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What every word means, with the number at hand</source>
        <translation>Qué significa cada palabra, con el número a la vista</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;About netviz</source>
        <translation>&amp;Acerca de netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the version and licenses</source>
        <translation>Mostrar la versión y las licencias</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous or next image</source>
        <translation>Imagen anterior o siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next or previous misread image</source>
        <translation>Imagen mal leída siguiente o anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that digit; while drawing, label the drawing</source>
        <translation>Siguiente imagen de ese dígito; al dibujar, etiqueta del dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;{digit}</source>
        <translation>Siguiente &amp;{digit}</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image of a {digit}, or label the drawing as {digit}</source>
        <translation>Mostrar la siguiente imagen de un {digit}, o etiquetar el dibujo como {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image</source>
        <translation>Mostrar la imagen anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image</source>
        <translation>Mostrar la imagen siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Random</source>
        <translation>A&amp;l azar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show a random image</source>
        <translation>Mostrar una imagen al azar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Random image</source>
        <translation>Imagen al azar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;misread</source>
        <translation>Siguiente &amp;mal leída</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image that the network currently misreads</source>
        <translation>Mostrar la siguiente imagen que la red lee mal ahora</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous m&amp;isread</source>
        <translation>Anterior mal l&amp;eída</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image that the network currently misreads</source>
        <translation>Mostrar la imagen anterior que la red lee mal ahora</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;All misread</source>
        <translation>T&amp;odas las mal leídas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>List all images that the network misreads, of the set of the one shown</source>
        <translation>Listar todas las imágenes que la red lee mal, del mismo conjunto que la mostrada</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>All misread images, in the panel Data</source>
        <translation>Todas las imágenes mal leídas, en el panel Datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Watch</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Watch the network learn: image, network, weights and curves</source>
        <translation>Observar cómo aprende la red: imagen, red, pesos y curvas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Ask</source>
        <comment>workspace</comment>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or digit: the sums beside the network</source>
        <translation>Preguntar por un píxel, una unidad o un dígito: las sumas junto a la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Learn</source>
        <comment>workspace</comment>
        <translation>Apre&amp;nder</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Learn from one image: the lesson beside the network</source>
        <translation>Aprender de una imagen: la lección junto a la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Explore data</source>
        <translation>&amp;Explorar datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Explore the images of the data set under the network</source>
        <translation>Explorar las imágenes del conjunto de datos debajo de la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Workspaces: Watch, Ask, Learn, Explore data</source>
        <translation>Espacios de trabajo: Observar, Preguntar, Aprender, Explorar datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Present</source>
        <translation>Pre&amp;sentar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fill the screen with the network and one panel; press again, or Esc, to leave</source>
        <translation>Llenar la pantalla con la red y un panel; pulsa otra vez, o Esc, para salir</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Spotlight while presenting</source>
        <translation>&amp;Foco al presentar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>In Present: a light around the pointer, and dusk around it</source>
        <translation>En Presentar: luz alrededor del puntero y penumbra en lo demás</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Hide all pa&amp;nels</source>
        <translation>Ocultar &amp;todos los paneles</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Leave only the network, or bring the panels back</source>
        <translation>Dejar solo la red, o recuperar los paneles</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Fold the bottom panels</source>
        <translation>Ple&amp;gar los paneles de abajo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fold training, runs and data into a slim bar, or open them again</source>
        <translation>Plegar entrenamiento, ejecuciones y datos en una barra estrecha, o volver a abrirlos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return every panel to its original place and size</source>
        <translation>Devolver cada panel a su lugar y tamaño originales</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text larger, up to 200%</source>
        <translation>Agrandar todo el texto, hasta el 200 %</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Smaller</source>
        <translation>Más p&amp;equeño</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text smaller, down to 80%</source>
        <translation>Reducir todo el texto, hasta el 80 %</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Normal (100%)</source>
        <translation>&amp;Normal (100 %)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return all text to the system's size</source>
        <translation>Devolver todo el texto al tamaño del sistema</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;System's language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak the language of the system, or English</source>
        <translation>Usar el idioma del sistema o, si falta, el inglés</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak {language}; what is on the screen stays</source>
        <translation>Usar {language}; lo que está en pantalla se queda</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image: next or previous stage</source>
        <translation>Aprender de la imagen actual: etapa siguiente o anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Next stage</source>
        <translation>Etapa &amp;siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Learn from this image</source>
        <translation>&amp;Aprender de esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image, one stage at a time, on a copy</source>
        <translation>Aprender de la imagen actual, etapa por etapa, en una copia</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Previous stage</source>
        <translation>Etapa an&amp;terior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Return to the previous stage</source>
        <translation>Volver a la etapa anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Repeat 10 times</source>
        <translation>&amp;Repetir 10 veces</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step on the same image, 10 times, on the copy</source>
        <translation>Repetir el paso con la misma imagen, 10 veces, en la copia</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step 10 times</source>
        <translation>Repetir el paso 10 veces</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Keep the result</source>
        <translation>&amp;Conservar el resultado</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start a new run from the changed parameters</source>
        <translation>Iniciar una ejecución nueva con los parámetros cambiados</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start &amp;over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy's steps and start again</source>
        <translation>Descartar los pasos de la copia y empezar otra vez</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;End the lesson</source>
        <translation>Terminar la &amp;lección</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy and return to the run</source>
        <translation>Descartar la copia y volver a la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Verify the gradient</source>
        <translation>&amp;Verificar el gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little</source>
        <translation>Comparar el gradiente con el cambio de la pérdida al mover un poco un peso</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Another program trains this network: its settings and its random start are not known</source>
        <translation>Otro programa entrena esta red: no se conocen sus ajustes ni su inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training forward or backward</source>
        <translation>Reproducir el entrenamiento hacia delante o hacia atrás</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run from the same random start with different settings</source>
        <translation>Iniciar una ejecución nueva desde el mismo inicio aleatorio con otros ajustes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run with the same settings from a different random start</source>
        <translation>Iniciar una ejecución nueva con los mismos ajustes desde otro inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Previous or next snapshot</source>
        <translation>Instantánea anterior o siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Return to the live network</source>
        <translation>Volver a la red en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Re&amp;play training</source>
        <translation>&amp;Reproducir el entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training</source>
        <translation>Reproducir las instantáneas del entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training &amp;backward</source>
        <translation>Reproducir hacia a&amp;trás</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training from last to first</source>
        <translation>Reproducir las instantáneas del entrenamiento de la última a la primera</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Pre&amp;vious snapshot</source>
        <translation>Instantánea &amp;anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the previous snapshot</source>
        <translation>Mostrar la instantánea anterior</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Next snapshot</source>
        <translation>Instantánea &amp;siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the next snapshot</source>
        <translation>Mostrar la instantánea siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Continue from here with new settings…</source>
        <translation>&amp;Continuar desde aquí con otros ajustes…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from this moment with new settings, as a new run</source>
        <translation>Continuar desde este momento con otros ajustes, en una ejecución nueva</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from here with new settings</source>
        <translation>Continuar desde aquí con otros ajustes</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same start, different &amp;settings…</source>
        <translation>&amp;Mismo inicio, otros ajustes…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same settings, &amp;different start</source>
        <translation>Mismos ajustes, &amp;otro inicio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare &amp;with…</source>
        <translation>Com&amp;parar con…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare the network on the screen with another moment, run or file</source>
        <translation>Comparar la red en pantalla con otro momento, ejecución o archivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show and compare all runs</source>
        <translation>Mostrar y comparar todas las ejecuciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Drag the timeline</source>
        <translation>Arrastrar la línea de tiempo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the network after any batch</source>
        <translation>Mostrar la red después de cualquier lote</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Arrows; Page Up, Page Down</source>
        <translation>Flechas; Re Pág, Av Pág</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: one batch; one snapshot</source>
        <translation>En la línea de tiempo y las curvas: un lote; una instantánea</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: the start; the live network</source>
        <translation>En la línea de tiempo y las curvas: el inicio; la red en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>%n more epoch(s)</source>
        <translation><numerusform>%n época más</numerusform><numerusform>%n épocas más</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Train</source>
        <comment>do it now</comment>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>The first checkpoint of another program is awaited; stop following to train a network here</source>
        <translation>Se espera el primer punto de control de otro programa; deja de seguirlo para entrenar una red aquí</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Another program trains this network; Continue from here (G) trains a copy of it</source>
        <translation>Otro programa entrena esta red; Continuar desde aquí (G) entrena una copia</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train the same number of epochs again; the learning rate schedule restarts, so the curves bend</source>
        <translation>Entrenar otra vez el mismo número de épocas; la planificación de la tasa de aprendizaje vuelve a empezar, así que las curvas cambian de rumbo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train or pause</source>
        <translation>Entrenar o pausar</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch of {count} image(s), then pause</source>
        <translation><numerusform>Entrenar un lote de {count} imagen y pausar</numerusform><numerusform>Entrenar un lote de {count} imágenes y pausar</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Full speed</source>
        <translation>&amp;Vel. máxima</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train as fast as possible, or at the chosen pace</source>
        <translation>Entrenar lo más rápido posible, o al ritmo elegido</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;batch</source>
        <translation>1 &amp;lote</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch, then pause</source>
        <translation>Entrenar un lote y pausar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch</source>
        <translation>Entrenar un lote</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;epoch</source>
        <translation>1 épo&amp;ca</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch, when all training images have been used once, then pause</source>
        <translation>Entrenar hasta el final de la época, cuando todas las imágenes de entrenamiento se han usado una vez, y pausar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch</source>
        <translation>Entrenar hasta el final de la época</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Reset</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Return to the random start</source>
        <translation>Volver al inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to the random start</source>
        <translation>Reiniciar desde el inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to &amp;another random start</source>
        <translation>Reiniciar desde &amp;otro inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Start again from another random start</source>
        <translation>Empezar de nuevo desde otro inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings of the run, and experiments to try</source>
        <translation>Ajustes de la ejecución y experimentos para probar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings; Up and Down change the focused value</source>
        <translation>Ajustes; Arriba y Abajo cambian el valor que tiene el foco</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;weights</source>
        <translation>Dibujar los &amp;pesos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;signal</source>
        <translation>Dibujar la &amp;señal</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;gradient</source>
        <translation>Dibujar el &amp;gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;change</source>
        <translation>Dibujar el &amp;cambio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weight of every connection</source>
        <translation>Dibujar el peso de cada conexión</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the signal that every connection carries for this image</source>
        <translation>Dibujar la señal que lleva cada conexión con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw which way learning pushes every weight: −∂L/∂w</source>
        <translation>Dibujar hacia dónde empuja el aprendizaje cada peso: −∂L/∂w</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw how much every weight has changed</source>
        <translation>Dibujar cuánto ha cambiado cada peso</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weights, the signal, the gradient or the change</source>
        <translation>Dibujar los pesos, la señal, el gradiente o el cambio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;number</source>
        <translation>Por &amp;número</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By strongest &amp;vote</source>
        <translation>Por el &amp;voto más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;receive</source>
        <translation>Por lo que &amp;reciben</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;activation</source>
        <translation>Por &amp;activación</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;look for</source>
        <translation>Por lo que &amp;buscan</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by number</source>
        <translation>Ordenar las unidades ocultas por número</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the digit that they vote for most</source>
        <translation>Ordenar las unidades ocultas por el dígito al que más votan</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by what they receive from the pixel</source>
        <translation>Ordenar las unidades ocultas por lo que reciben del píxel</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by activation</source>
        <translation>Ordenar las unidades ocultas por activación</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Put hidden units that look for similar things side by side</source>
        <translation>Poner juntas las unidades ocultas que buscan cosas parecidas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units</source>
        <translation>Ordenar las unidades ocultas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>W&amp;hole network</source>
        <translation>&amp;Red completa</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show the whole network</source>
        <translation>Mostrar la red completa</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom in on the middle of the network</source>
        <translation>Acercar el centro de la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom o&amp;ut</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom out from the middle of the network</source>
        <translation>Alejar el centro de la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a &amp;mark here</source>
        <translation>Poner una &amp;marca aquí</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Measure the change in the weights from this point on</source>
        <translation>Medir el cambio de los pesos a partir de este punto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a mark from which to measure change</source>
        <translation>Poner una marca desde la que medir el cambio</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Browse the data</source>
        <translation>&amp;Explorar los datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Filter and sort all images, and see how the network reads them</source>
        <translation>Filtrar y ordenar todas las imágenes, y ver cómo las lee la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Flatten the image</source>
        <translation>Apla&amp;nar la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show how the image becomes a column of 784 pixels</source>
        <translation>Mostrar cómo la imagen se convierte en una columna de 784 píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hin&amp;ts</source>
        <translation>S&amp;ugerencias</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Say under the network what goes wrong and what helps; turned on again, all kinds come back</source>
        <translation>Decir debajo de la red qué va mal y qué ayuda; al activarlas de nuevo vuelven todas las clases de sugerencias</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Light theme</source>
        <translation>&amp;Tema claro</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Switch between the dark and the light theme</source>
        <translation>Cambiar entre el tema oscuro y el claro</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Dark or light theme</source>
        <translation>Tema oscuro o claro</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Sig&amp;ns by pattern</source>
        <translation>S&amp;ignos con trama</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hatch negative bars, and dash the negative lines of a path and of the small network</source>
        <translation>Rayar las barras negativas, y trazar a guiones las líneas negativas de un camino y de la red pequeña</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>R&amp;educe motion</source>
        <translation>Reducir el mo&amp;vimiento</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Turn off the pulse, the sliding units and the flattening animation</source>
        <translation>Desactivar el pulso, el deslizamiento de las unidades y la animación de aplanado</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Wheel, +, −</source>
        <translation>Rueda, +, −</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: zoom</source>
        <translation>En la red: acercar o alejar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: pan</source>
        <translation>En la red: desplazar la vista</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>P, arrows, Esc</source>
        <translation>P, flechas, Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the flattened image: play, step through, close</source>
        <translation>En la imagen aplanada: reproducir, ir paso a paso, cerrar</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the data: move; show or filter</source>
        <translation>En los datos: moverse; mostrar o filtrar</translation>
    </message>
    <message>
        <extracomment>netviz/app/comparison_dialogs.py</extracomment>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>There is no display to open the window on; start netviz on a desktop, or use the commands that need no display: {commands}.</source>
        <translation>No hay pantalla en la que abrir la ventana; inicia netviz en un escritorio, o usa las órdenes que no la necesitan: {commands}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt cannot open a window with QT_QPA_PLATFORM={platform}; unset it, or check that this platform and its display exist. The commands {commands} need no display.</source>
        <translation>Qt no puede abrir una ventana con QT_QPA_PLATFORM={platform}; elimina esa variable, o comprueba que existan la plataforma y su pantalla. Las órdenes {commands} no necesitan pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The Wayland display {display} cannot be reached; check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. The commands {commands} need no display.</source>
        <translation>No se puede acceder a la pantalla Wayland {display}; comprueba WAYLAND_DISPLAY y XDG_RUNTIME_DIR. Las órdenes {commands} no necesitan pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt requires libraries that are missing; install {packages} (Debian package names). The commands {commands} need no display.</source>
        <translation>A Qt le faltan bibliotecas; instala {packages} (nombres de paquetes de Debian). Las órdenes {commands} no necesitan pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The display {display} cannot be reached; check DISPLAY and its permissions. The commands {commands} need no display.</source>
        <translation>No se puede acceder a la pantalla {display}; comprueba DISPLAY y sus permisos. Las órdenes {commands} no necesitan pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>{reason}

netviz keeps running. If this happens again, please report it with the details.</source>
        <translation>{reason}

netviz sigue funcionando. Si vuelve a ocurrir, infórmanos con los detalles.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>An unexpected error occurred.</source>
        <translation>Ha ocurrido un error inesperado.</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>showing the window</source>
        <translation>al mostrar la ventana</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>working in the background</source>
        <translation>al trabajar en segundo plano</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the numbers as CSV.</source>
        <translation>Los números se han copiado como CSV.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the picture.</source>
        <translation>La imagen se ha copiado.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Pictures (*.{ending})</source>
        <translation>Imágenes (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Another picture is still being made; try again in a moment.</source>
        <translation>Todavía se está creando otra imagen; inténtalo dentro de un momento.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Saved {name}.</source>
        <translation>Guardado: {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Film of the training</source>
        <translation>Película del entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Of</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom moment</source>
        <translation>Desde el m&amp;omento</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom batch</source>
        <translation>Desde el l&amp;ote</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To moment</source>
        <translation>&amp;Hasta el momento</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To batch</source>
        <translation>&amp;Hasta el lote</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Duration</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>How far the film is</source>
        <translation>Avance de la película</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>What each unit looks for</source>
        <translation>Lo que busca cada unidad</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The whole window</source>
        <translation>La ventana entera</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>MP4: for slides and the web</source>
        <translation>MP4: para diapositivas y la web</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>GIF: plays in any page</source>
        <translation>GIF: se ve en cualquier página</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{pictures} pictures of %n moment(s), {rate} each second</source>
        <translation><numerusform>{pictures} imágenes de %n momento, {rate} por segundo</numerusform><numerusform>{pictures} imágenes de %n momentos, {rate} por segundo</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The window plays the moments, in its own colors, and takes no clicks until the film is done.</source>
        <translation>La ventana reproduce los momentos, con sus propios colores, y no admite clics hasta que la película esté lista.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/encoding.py</extracomment>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>No se ha podido escribir {name}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>There is nothing to film yet: train first.</source>
        <translation>Todavía no hay nada que filmar: entrena primero.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>learning</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Films (*.{ending})</source>
        <translation>Películas (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Save the film</source>
        <translation>Guardar la película</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · validation {accuracy}</source>
        <translation>{moment} · validación {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch}</source>
        <translation>{moment} · época {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch} · last validation {accuracy}</source>
        <translation>{moment} · época {epoch} · última validación {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>What each unit looks for (full color: ±{limit})</source>
        <translation>Lo que busca cada unidad (color pleno: ±{limit})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>How each unit votes (full color: ±{limit})</source>
        <translation>Cómo vota cada unidad (color pleno: ±{limit})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PNG: for slides and the web</source>
        <translation>PNG: para diapositivas y la web</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>SVG: lines and text to edit</source>
        <translation>SVG: líneas y texto editables</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PDF: for print</source>
        <translation>PDF: para imprimir</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{factor}× the screen</source>
        <translation>{factor}× la pantalla</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Light, for print</source>
        <translation>Claro, para imprimir</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>As on the screen</source>
        <translation>Como en pantalla</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Lines and text at any size; the picture of all connections at 300 dots per inch</source>
        <translation>Líneas y texto a cualquier tamaño; la imagen de todas las conexiones, a 300 puntos por pulgada</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_files.py</extracomment>
        <source>The picture could not be made: {reason}.</source>
        <translation>No se ha podido crear la imagen: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/studio.py</extracomment>
        <source>The picture is being made</source>
        <translation>Creando la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Save as CS&amp;V…</source>
        <translation>Guardar como CS&amp;V…</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Copy &amp;picture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar como imagen…</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>It fits MNIST, the digits that come with netviz. They would replace the images shown now.</source>
        <translation>Es una red para MNIST, los dígitos que trae netviz. Estos sustituirían a las imágenes mostradas ahora.</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Show it with &amp;MNIST</source>
        <translation>Mostrarla con &amp;MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Follow a training: the folder of its checkpoints</source>
        <translation>Seguir un entrenamiento: la carpeta de sus puntos de control</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Save the network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation>Redes (*.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks ({endings});;All files (*)</source>
        <translation>Redes ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Closed panels</source>
        <translation>Paneles cerrados</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Show all panels again (F9)</source>
        <translation>Volver a mostrar todos los paneles (F9)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Open the panel {panel}</source>
        <translation>Abrir el panel {panel}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>▴ Show panels</source>
        <translation>▴ Mostrar paneles</translation>
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
        <translation>▾ Plegar</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run that continues from run {number} after {moment}. Its curves overlay the others.</source>
        <translation>Una ejecución nueva que parte de la ejecución {number} tras {moment}. Sus curvas se dibujan sobre las demás.</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Continue from {moment}</source>
        <translation>Continuar desde {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run from the same random start (seed {seed}). Its curves overlay those of the earlier runs.</source>
        <translation>Una ejecución nueva desde el mismo inicio aleatorio (semilla {seed}). Sus curvas se dibujan sobre las de las ejecuciones anteriores.</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Same start, different settings</source>
        <translation>Mismo inicio, otros ajustes</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>There is no network yet: the data set is still loading.</source>
        <translation>Todavía no hay red: el conjunto de datos se está cargando.</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on A4 paper (*.pdf)</source>
        <translation>PDF en papel A4 (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on Letter paper (*.pdf)</source>
        <translation>PDF en papel carta (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>Save the handout</source>
        <translation>Guardar los apuntes</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · {network}</source>
        <translation>netviz {version} · {network}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · seed {seed} · {moment}</source>
        <translation>netviz {version} · semilla {seed} · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · trained elsewhere · {moment}</source>
        <translation>netviz {version} · entrenada en otra parte · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network at its random start</source>
        <translation>La red en su inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network after {moment}</source>
        <translation>La red tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{answer} with {probability}</source>
        <translation>{answer} con {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network reads</source>
        <translation>La red lee</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Test images correct</source>
        <translation>Imágenes de prueba correctas</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Batches trained</source>
        <translation>Lotes entrenados</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{accuracy}, measured after {moment}</source>
        <translation>{accuracy}, medida tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>About netviz</source>
        <translation>Acerca de netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Watch a neural network learn to read handwritten digits, with every connection drawn.

MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license.</source>
        <translation>Observa cómo una red neuronal aprende a leer dígitos manuscritos, con todas las conexiones dibujadas.

Licencia MIT. Las imágenes son las de MNIST: Y. LeCun y C. Cortes son los titulares de los derechos de MNIST, obra derivada de las bases de datos del NIST; se distribuye bajo la licencia Creative Commons Atribución-CompartirIgual 3.0.</translation>
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
        <translation>Mayús</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Left</source>
        <comment>key</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Right</source>
        <comment>key</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Up</source>
        <comment>key</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Down</source>
        <comment>key</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Re Pág</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
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
        <translation>Intro</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Everything that netviz opens</source>
        <translation>Todo lo que abre netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Images to learn from</source>
        <translation>Imágenes de las que aprender</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of digits</source>
        <translation>Fotos de dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a session, a network, images or a picture</source>
        <translation>Abrir una sesión, una red, imágenes o una foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a folder of images or of checkpoints</source>
        <translation>Abrir una carpeta de imágenes o de puntos de control</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Find a command, setting or panel</source>
        <translation>Buscar una orden, un ajuste o un panel</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each digit</source>
        <translation>Efecto en cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Inside the network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Every weight as a picture</source>
        <translation>Cada peso como imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer health</source>
        <translation>Salud de las capas</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer statistics: gradients, updates, silent units, weights</source>
        <translation>Estadísticas de las capas: gradientes, actualizaciones, unidades en silencio, pesos</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layers and parameters</source>
        <translation>Capas y parámetros</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>The arithmetic of the selection, to check by hand</source>
        <translation>Las cuentas de la selección, para comprobarlas a mano</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Run the network without the selection</source>
        <translation>Calcular la red sin la selección</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pins</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pinned selections side by side</source>
        <translation>Selecciones fijadas, una junto a otra</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Two networks side by side</source>
        <translation>Dos redes, una junto a otra</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Backpropagation from the image shown, step by step</source>
        <translation>Retropropagación a partir de la imagen mostrada, paso a paso</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings of the run, and experiments to try (Ctrl+,)</source>
        <translation>Ajustes de la ejecución y experimentos para probar (Ctrl+,)</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look into the network: weights, layers, model</source>
        <translation>Mirar dentro de la red: pesos, capas, modelo</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask about the selection: sums, what if, pins; compare networks</source>
        <translation>Preguntar por la selección: sumas, ¿y si…?, fijadas; comparar redes</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Open a picture</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>Imágenes ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation>No hay ninguna imagen en el portapapeles; copia una primero.</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>The data set is still loading; open the picture again in a moment.</source>
        <translation>El conjunto de datos todavía se está cargando; abre la foto de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>digit</source>
        <translation>dígito</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Save the image</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <extracomment>netviz/app/presentation.py</extracomment>
        <source>Esc leaves the full screen</source>
        <translation>Esc sale de la pantalla completa</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Sessions (*.netviz);;All files (*)</source>
        <translation>Sesiones (*.netviz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the images of {data} in the session, too?</source>
        <translation>¿Guardar también en la sesión las imágenes de {data}?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With its images, {size} MB, the session opens on any computer. Without them, it opens where the same data set is found.</source>
        <translation>Con sus imágenes ({size} MB), la sesión se abre en cualquier equipo. Sin ellas, se abre donde esté el mismo conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>&amp;With images</source>
        <translation>&amp;Con imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With&amp;out images</source>
        <translation>&amp;Sin imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save this session?</source>
        <translation>¿Guardar esta sesión?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>What you have trained is lost if you do not save it.</source>
        <translation>Lo que has entrenado se pierde si no lo guardas.</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the changes to {name}?</source>
        <translation>¿Guardar los cambios de {name}?</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Changes that are not saved are lost.</source>
        <translation>Los cambios que no se guardan se pierden.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>netviz did not close properly last time.</source>
        <translation>La última vez, netviz no se cerró correctamente.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>A copy of that session was kept on {time}.</source>
        <translation>Se conservó una copia de aquella sesión: {time}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Open the copy</source>
        <translation>&amp;Abrir la copia</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Delete it</source>
        <translation>&amp;Eliminarla</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>This answer was given about {network_and_image}.</source>
        <translation>Esta respuesta trataba sobre {network_and_image}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>The window shows something else now. These words are about {network_and_image}.</source>
        <translation>La ventana muestra ahora otra cosa. Este texto trata sobre {network_and_image}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the random start and {image}</source>
        <translation>el inicio aleatorio y {image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the network after batch {batch} and {image}</source>
        <translation>la red tras el lote {batch} y {image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/arguments.py</extracomment>
        <source>“{value}” is no whole number.</source>
        <translation>«{value}» no es un número entero.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>Chapter {number}: {title}</source>
        <translation>Capítulo {number}: {title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>The window when this page was made.</source>
        <translation>La ventana cuando se hizo esta página.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>“{name}” is still to be seen.</source>
        <translation>«{name}» todavía está por ver.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>training the network for this chapter…</source>
        <translation>entrenando la red para este capítulo…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>one moment…</source>
        <translation>un momento…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Lessons (*.toml)</source>
        <translation>Lecciones (*.toml)</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The lesson is over.</source>
        <translation>La lección ha terminado.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Right: {answer}</source>
        <translation>Respuesta correcta: {answer}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The right answer is known after the task.</source>
        <translation>La respuesta correcta se sabrá después de la tarea.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the next stage.</source>
        <translation>Av Pág muestra la etapa siguiente.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class and shows the answer.</source>
        <translation>Av Pág hace la tarea para la clase y muestra la respuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the answer.</source>
        <translation>Av Pág muestra la respuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class.</source>
        <translation>Av Pág hace la tarea para la clase.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown ends the lesson.</source>
        <translation>Av Pág termina la lección.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown goes on to the next step.</source>
        <translation>Av Pág pasa al paso siguiente.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>This is the last step.</source>
        <translation>Este es el último paso.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: chapter {number}, {title}</source>
        <translation>A continuación: capítulo {number}, {title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: {text}</source>
        <translation>A continuación: {text}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>unit {number}</source>
        <translation>unidad {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Walk through the network in ten short chapters: you predict, try and see why.</source>
        <translation>Recorre la red en diez capítulos cortos: predices, pruebas y ves por qué.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Ten short chapters: you predict, try and see why.</source>
        <translation>Diez capítulos cortos: predices, pruebas y ves por qué.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Start the walk</source>
        <translation>Empezar el recorrido</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>You find it in the menu Help</source>
        <translation>Lo encontrarás en el menú Ayuda</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>step {step} of {total}</source>
        <translation>paso {step} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>“{choice}”</source>
        <translation>«{choice}»</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>You answered {count} question(s), {right} of them correctly.</source>
        <translation><numerusform>Has contestado a {count} pregunta; {right} bien.</numerusform><numerusform>Has contestado a {count} preguntas; {right} bien.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>All questions with their answers:</source>
        <translation>Todas las preguntas con sus respuestas:</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>The end of “{title}”</source>
        <translation>Fin de «{title}»</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>{right} of {count} right</source>
        <translation>{right} de {count} bien</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This walk has not been translated into {language}; it is told in English.</source>
        <translation>Este recorrido no está traducido ({language}); se cuenta en inglés.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>A lesson has its own images and network. Leave the lesson to open others.</source>
        <translation>Una lección tiene sus propias imágenes y su propia red. Sal de la lección para abrir otras.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This is your own network again. Train it, or click anything in it.</source>
        <translation>Esta vuelve a ser tu propia red. Entrénala, o haz clic en cualquier parte de ella.</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>You were in “{title}”, step {step} of {total}.</source>
        <translation>Estabas en «{title}», paso {step} de {total}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>netviz kept {count} answer(s).</source>
        <translation><numerusform>netviz ha conservado {count} respuesta.</numerusform><numerusform>netviz ha conservado {count} respuestas.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Save the worksheets</source>
        <translation>Guardar las hojas de ejercicios</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>worksheet</source>
        <translation>hoja de ejercicios</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace it?</source>
        <translation>La carpeta ya contiene {names}. ¿Quieres reemplazar ese archivo?</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace them?</source>
        <translation>La carpeta ya contiene {names}. ¿Quieres reemplazar esos archivos?</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Saved {names} and {last}.</source>
        <translation>Guardados: {names} y {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheet</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>First student</source>
        <translation>Primer estudiante</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Last student</source>
        <translation>Último estudiante</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Write the answers to a second file</source>
        <translation>Escribir las &amp;soluciones en un segundo archivo</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Save the &amp;network beside them, so that the answers can be computed again</source>
        <translation>Guardar la &amp;red junto a ellas, para poder calcular de nuevo las soluciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Command that writes the answers again</source>
        <translation>Orden que vuelve a escribir las soluciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheets written</source>
        <translation>Hojas de ejercicios escritas</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Questions about the network on the screen, as a PDF to print. Every student gets a different image and different weights.</source>
        <translation>Preguntas sobre la red en pantalla, en un PDF para imprimir. Cada estudiante recibe una imagen y unos pesos distintos.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>S&amp;tudents</source>
        <translation>&amp;Estudiantes</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>To write the answers again later, run:</source>
        <translation>Para escribir las soluciones más tarde, ejecuta:</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>This network cannot be trained again from its seed; unless you save it, its answers are lost.</source>
        <translation>Esta red no se puede volver a entrenar desde su semilla; si no la guardas, sus soluciones se pierden.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet</source>
        <translation>hoja de ejercicios de netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}: answers</source>
        <translation>Hoja de ejercicios {number}: soluciones</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}</source>
        <translation>Hoja de ejercicios {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet · {origin} · student {student}</source>
        <translation>hoja de ejercicios de netviz · {origin} · estudiante {student}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pdf.py</extracomment>
        <source>The PDF cannot be written, because this system has no fonts.</source>
        <translation>No se puede escribir el PDF, porque este sistema no tiene fuentes.</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/recipe.py</extracomment>
        <source>a network that was not saved · seed {seed}</source>
        <translation>una red sin guardar · semilla {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be saved: {reason}.</source>
        <translation>No se puede guardar {name}: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged ({place}).</source>
        <translation>{name} no es una sesión de netviz, o está dañado ({place}).</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is too large for a session: {size:,} bytes.</source>
        <translation>{name} es demasiado grande para una sesión: {size:,} bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged.</source>
        <translation>{name} no es una sesión de netviz, o está dañado.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/datasets.py</extracomment>
        <source>{name} needs the images of {data}, which are not where they were: open that data set first, then this file.</source>
        <translation>{name} necesita las imágenes de {data}, que no están donde estaban: abre primero ese conjunto de datos y después este archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/archive/reading.py</extracomment>
        <source>{name} was saved by a newer netviz: update netviz to open it.</source>
        <translation>{name} se guardó con una versión más reciente de netviz: actualiza netviz para abrirlo.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the clicks within {seconds:.0f} s.</source>
        <translation>La ventana no respondió a los clics en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer a click within {seconds:.0f} s.</source>
        <translation>La ventana no respondió a un clic en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the mouse within {seconds:.0f} s.</source>
        <translation>La ventana no respondió al ratón en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not preview a path within {seconds:.0f} s.</source>
        <translation>La ventana no mostró la vista previa de un camino en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not train within {seconds:.0f} s.</source>
        <translation>La ventana no entrenó en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not show a moment within {seconds:.0f} s.</source>
        <translation>La ventana no mostró un momento en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/parts.py</extracomment>
        <source>The {part} benchmark needs Qt, which cannot be loaded here: {error}.</source>
        <translation>La medición {part} necesita Qt, que no se puede cargar aquí: {error}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>No other library is installed to compare with: try uv run {packages} netviz benchmark peers.</source>
        <translation>No hay ninguna otra biblioteca instalada con la que comparar: prueba uv run {packages} netviz benchmark peers.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} takes too long to train an epoch.</source>
        <translation>{name} tarda demasiado en entrenar una época.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} cannot train here: {reason}.</source>
        <translation>{name} no puede entrenar aquí: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/presets.py</extracomment>
        <source>The window did not finish the preset {key} within {seconds:.0f} s.</source>
        <translation>La ventana no terminó el preajuste {key} en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/startup.py</extracomment>
        <source>The window did not start: {reason}.</source>
        <translation>La ventana no se inició: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/thumbnails.py</extracomment>
        <source>The window did not read all images within {seconds:.0f} s.</source>
        <translation>La ventana no leyó todas las imágenes en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/training.py</extracomment>
        <source>The window did not finish training within {seconds:.0f} s.</source>
        <translation>La ventana no terminó de entrenar en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not show the first picture within {seconds:.0f} s.</source>
        <translation>La ventana no mostró la primera imagen en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not begin to train within {seconds:.0f} s.</source>
        <translation>La ventana no empezó a entrenar en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not pause within {seconds:.0f} s.</source>
        <translation>La ventana no se puso en pausa en {seconds:.0f} s.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window reported an error: {error}</source>
        <translation>La ventana informó de un error: {error}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Both give the same answer for {same:,} of {total:,} test images ({share:.2%}). Only A is right: {only_a:,}; only B is right: {only_b:,}.</source>
        <translation>Las dos dan la misma respuesta en {same:,} de {total:,} imágenes de prueba ({share:.2%}). Solo acierta A: {only_a:,}; solo acierta B: {only_b:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>The networks have different numbers of hidden layers: only the units of the first are matched.</source>
        <translation>Las redes no tienen el mismo número de capas ocultas: solo se emparejan las unidades de la primera.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>activation</source>
        <comment>function</comment>
        <translation>activación</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test images correct</source>
        <translation>imágenes de prueba correctas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test loss</source>
        <translation>pérdida de prueba</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of weights {layer}</source>
        <translation>norma de los pesos {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of biases {layer}</source>
        <translation>norma de los sesgos {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Test images that they read differently, the first {count} of {total:,}:</source>
        <translation>Imágenes de prueba que leen de forma distinta, las primeras {count} de {total:,}:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Hidden layer {layer}: {count:,} pairs of units, similarity {mean:.3f} on average, from {least:.3f} to {most:.3f}.</source>
        <translation>Capa oculta {layer}: {count:,} pares de unidades, similitud media {mean:.3f}, de {least:.3f} a {most:.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Without a counterpart: {count:,} units of {name}.</source>
        <translation>Sin pareja: {count:,} unidades de {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of A</source>
        <translation>unidad de A</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of B</source>
        <translation>unidad de B</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>The {kind} program reads a {ending} file: let OUT end in {ending}.</source>
        <translation>El programa {kind} lee un archivo {ending}: haz que OUT termine en {ending}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: the arrays of {source}, bit for bit.</source>
        <translation>Se ha escrito {path}: las matrices de {source}, bit a bit.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}, which rebuilds the network and reads an image.</source>
        <translation>Se ha escrito {path}, que reconstruye la red y lee una imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: {sizes}, {activation}, for intensities from 0 to 1.</source>
        <translation>Se ha escrito {path}: {sizes}, {activation}, para intensidades de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>{train:,} to train on, {test:,} to test</source>
        <translation>{train:,} para entrenar, {test:,} para probar</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>form</source>
        <translation>formato</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>Missing command.</source>
        <translation>Falta la orden.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}, did you mean {names}?</source>
        <translation>{problem}; ¿querías decir {names}?</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}; see {command} --help.</source>
        <translation>{problem}; consulta {command} --help.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>The output cannot be written: {reason}.</source>
        <translation>No se puede escribir la salida: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{path} cannot be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{scaling}, transposed</source>
        <translation>{scaling}, transpuestas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{accuracy:.2%} of {count:,}, loss {loss}</source>
        <translation>{accuracy:.2%} de {count:,}, pérdida {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>Settled by these trials on training images, the chosen one first:</source>
        <translation>Se decidió con estos ensayos sobre imágenes de entrenamiento; el elegido va primero:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/follow.py</extracomment>
        <source>There is no folder {parent} in which {name} could appear.</source>
        <translation>No existe la carpeta {parent} en la que podría aparecer {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/command.py</extracomment>
        <source>--gradients and --model both name {path}; give each its own file.</source>
        <translation>--gradients y --model nombran el mismo archivo, {path}; indica uno distinto para cada opción.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The network's numbers are too large to learn from.</source>
        <translation>Los números de la red son demasiado grandes para aprender de ellos.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>There is no optimizer {name!r}; choose one of {names}.</source>
        <translation>No hay ningún optimizador {name!r}; elige uno de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The learning rate must be a number above 0, not {rate:g}.</source>
        <translation>La tasa de aprendizaje debe ser un número mayor que 0, no {rate:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The step overflows; choose a learning rate below {rate:g}.</source>
        <translation>El paso se desborda; elige una tasa de aprendizaje menor que {rate:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>{path} was not written: the gradient is too large for float32.</source>
        <translation>No se ha escrito {path}: el gradiente es demasiado grande para float32.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%})</source>
        <translation>{title}, leída como {answer} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%}), learned as {label}</source>
        <translation>{title}, leída como {answer} ({probability:.2%}), aprendida como {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>1 forward, 2 loss: L = -log p({label}) = {loss}</source>
        <translation>1 adelante, 2 pérdida: L = -log p({label}) = {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, digits: δ = p - y</source>
        <translation>3 retropropagación, dígitos: δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, hidden layer {layer}: δ = f'(z) · (W δ); silent units, where δ is 0: {silent} of {count}; largest δ ({shown}):</source>
        <translation>3 retropropagación, capa oculta {layer}: δ = f'(z) · (W δ); unidades en silencio, donde δ es 0: {silent} de {count}; mayores δ ({shown}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>RMS gradient</source>
        <translation>gradiente RMS</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest gradient</source>
        <translation>mayor gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest Δw</source>
        <translation>mayor Δw</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>4 update: ∂L/∂w = a · δ; Δw by {optimizer} with learning rate {rate:g}</source>
        <translation>4 actualización: ∂L/∂w = a · δ; Δw con {optimizer} y tasa de aprendizaje {rate:g}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a digit's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>conexiones que con esta imagen suman ahora más a la puntuación antes de softmax (logit) de un dígito (reforzadas), o menos (debilitadas)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>to</source>
        <comment>head of a column: where connections lead</comment>
        <translation>a</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>reinforced</source>
        <translation>reforzadas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weakened</source>
        <translation>debilitadas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>larger weight</source>
        <translation>peso mayor</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>smaller weight</source>
        <translation>peso menor</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>units of hidden layer {layer}: {raised} raised, {lowered} lowered, {unmoved} unmoved, {silent} silent</source>
        <translation>unidades de la capa oculta {layer}: {raised} suben, {lowered} bajan, {unmoved} no se mueven, {silent} en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the label</source>
        <translation>{digit}, la etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the wrong answer</source>
        <translation>{digit}, la respuesta equivocada</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other digits</source>
        <translation>otros dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct digit strengthened"</source>
        <translation>excepciones a la regla «si acierta, el camino se refuerza; si se equivoca, las conexiones fuertes se debilitan y las que llevan al dígito correcto se refuerzan»</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>5 forward again: read as {answer}, loss {before} before and {after} after</source>
        <translation>5 adelante otra vez: leída como {answer}, pérdida {before} antes y {after} después</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p before</source>
        <translation>p antes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p after</source>
        <translation>p después</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>accuracy, unseen</source>
        <translation>exactitud, no vistas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>loss, unseen</source>
        <translation>pérdida, no vistas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps, with the effect on {count:,} unseen images</source>
        <translation>pasos repetidos, con el efecto en {count:,} imágenes no vistas</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps</source>
        <translation>pasos repetidos</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>{name} can be used. Chapters: {chapters}, steps: {steps}, questions: {questions}, tasks: {tasks}; about {minutes} min.</source>
        <translation>{name} se puede usar. Capítulos: {chapters}, pasos: {steps}, preguntas: {questions}, tareas: {tasks}; unos {minutes} min.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>It is in the language {code}, which netviz does not speak: the window around it will be in that of its user.</source>
        <translation>La lección está en el idioma {code}, que netviz no habla: la ventana se mostrará en el idioma de quien la use.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Facts, in expressions</source>
        <translation>Datos, en expresiones</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Views, to point at</source>
        <translation>Vistas que se pueden señalar</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>--csv and --json are alternatives; give only one</source>
        <translation>--csv y --json se excluyen entre sí; indica solo una</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>a pixel is given twice</source>
        <translation>un píxel está indicado dos veces</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not of the form ROW,COLUMN, such as 14,9</source>
        <translation>{value!r} no tiene la forma ROW,COLUMN (fila,columna), como 14,9</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value} is outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value} está fuera de la imagen: filas y columnas se numeran de 0 a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not an integer or several separated by commas, such as 256 or 128,64</source>
        <translation>{value!r} no es un entero ni varios separados por comas, como 256 o 128,64</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>No se puede escribir {path}: es una carpeta.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is not a regular file.</source>
        <translation>No se puede escribir {path}: no es un archivo normal.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>{option} before {command} is an option of the window; omit it or put it after {command}.</source>
        <translation>{option} delante de {command} es una opción de la ventana; omítela o ponla detrás de {command}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Show this message and exit.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Aborted!</source>
        <translation>¡Interrumpido!</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>default: {default}</source>
        <translation>por defecto: {default}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Error: {message}</source>
        <translation>Error: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Try '{command} {option}' for help.</source>
        <translation>Prueba «{command} {option}» para ver la ayuda.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing argument</source>
        <translation>Falta el argumento</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing option</source>
        <translation>Falta la opción</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing parameter</source>
        <translation>Falta el parámetro</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such option {name!r}.</source>
        <translation>No existe la opción {name!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such command {name!r}.</source>
        <translation>No existe la orden {name!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value: {message}</source>
        <translation>Valor no válido: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valor no válido para {param_hint}: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} does not take a value.</source>
        <translation>La opción {name!r} no admite ningún valor.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>El argumento {name!r} lleva {nargs} valores.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Choose from:
	{choices}</source>
        <translation>A elegir entre:
	{choices}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} no está en el intervalo {range}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} no es un número válido ({number_type}).</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>No se puede abrir el archivo {filename!r}: {message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} no existe.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} es una carpeta.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>directory</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Sobra un argumento ({args})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Sobran argumentos ({args})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} requires an argument.</source>
        <translation>La opción {name!r} necesita un valor.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} no es ninguno de estos: {choices}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer range</source>
        <translation>entero</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float</source>
        <translation>decimal</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float range</source>
        <translation>decimal</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>weights + biases</source>
        <translation>pesos + sesgos</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>this connection</source>
        <translation>esta conexión</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>without this connection</source>
        <translation>sin esta conexión</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to digit {digit}</source>
        <translation>conexión del píxel {pixel} al dígito {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target}</source>
        <translation>conexión del píxel {pixel} a la unidad {target}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target} of hidden layer {layer}</source>
        <translation>conexión del píxel {pixel} a la unidad {target} de la capa oculta {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to digit {digit}</source>
        <translation>conexión de la unidad {source} al dígito {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to digit {digit}</source>
        <translation>conexión de la unidad {source} de la capa oculta {before} al dígito {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to unit {target} of hidden layer {layer}</source>
        <translation>conexión de la unidad {source} de la capa oculta {before} a la unidad {target} de la capa oculta {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>intensity</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>signal (their product)</source>
        <translation>señal (su producto)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>gradient of -log p({digit})</source>
        <translation>gradiente de -log p({digit})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>target's sum z</source>
        <translation>suma z del destino</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>The target unit is silent and passes nothing on.</source>
        <translation>La unidad de destino está en silencio y no transmite nada.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; pixel votes: {n_for} for, {n_against} against</source>
        <translation>{digit}: probabilidad {probability:.2%}, puntuación antes de softmax (logit) {logit:+.4f}; votos de los píxeles: {n_for} a favor, {n_against} en contra</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the hidden units: {n_for} for, {n_against} against</source>
        <translation>{digit}: probabilidad {probability:.2%}, puntuación antes de softmax (logit) {logit:+.4f}; votos de las unidades ocultas: {n_for} a favor, {n_against} en contra</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the last hidden layer: {n_for} for, {n_against} against</source>
        <translation>{digit}: probabilidad {probability:.2%}, puntuación antes de softmax (logit) {logit:+.4f}; votos de la última capa oculta: {n_for} a favor, {n_against} en contra</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>shares of the logit: {pixels:+.4f} from all pixels, {biases:+.4f} from all biases; largest pixel shares ({count}):</source>
        <translation>aportes al logit: {pixels:+.4f} de todos los píxeles, {biases:+.4f} de todos los sesgos; mayores aportes de píxeles ({count}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>share</source>
        <translation>aporte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>this unit</source>
        <translation>esta unidad</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>with activation 1</source>
        <translation>con activación 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>without unit {unit}</source>
        <translation>sin la unidad {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>la unidad oculta {unit} de {count} se activa: suma {sum:+.4f}, activación {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>la unidad {unit} de {count} de la capa oculta {layer} se activa: suma {sum:+.4f}, activación {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>la unidad oculta {unit} de {count} está en silencio: suma {sum:+.4f}, activación {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>la unidad {unit} de {count} de la capa oculta {layer} está en silencio: suma {sum:+.4f}, activación {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no digit {number}; it shows {n}.</source>
        <translation>{name} no muestra un dígito número {number}; muestra {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} digits: {answers}</source>
        <translation>{n} dígitos: {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/parts.py</extracomment>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution to the score before softmax (logit) of {digit}</source>
        <translation>aporte a la puntuación antes de softmax (logit) de {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without pixel {pixel}</source>
        <translation>sin el píxel {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with pixel {pixel} at full ink</source>
        <translation>con el píxel {pixel} a tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without these {count} pixels</source>
        <translation>sin estos {count} píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with these {count} pixels at full ink</source>
        <translation>con estos {count} píxeles a tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>28·row + column</source>
        <translation>28·fila + columna</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>Dark pixels send nothing; everything below assumes full intensity.</source>
        <translation>Los píxeles oscuros no envían nada; lo que sigue supone intensidad plena.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>hidden layer {layer}, {count} units; firing units raised: {raised}, lowered: {lowered}; largest contributions ({shown}):</source>
        <translation>capa oculta {layer}, {count} unidades; unidades activas que suben: {raised}, que bajan: {lowered}; mayores aportes ({shown}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution</source>
        <translation>aporte</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>pre-activation</source>
        <translation>preactivación</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{first} and {second} cannot be combined; give only one</source>
        <translation>{first} y {second} no se pueden combinar; indica solo una</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a digit; omit it</source>
        <translation>--without quita píxeles, una unidad oculta o una conexión, pero no un dígito; omítela</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without needs a --pixel, --neuron or --connection to remove</source>
        <translation>--without necesita un --pixel, --neuron o --connection que quitar</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--full-ink needs at least one --pixel ROW,COLUMN</source>
        <translation>--full-ink necesita al menos un --pixel ROW,COLUMN</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--rank covers every pixel of the image; omit {option}</source>
        <translation>--rank abarca todos los píxeles de la imagen; omite {option}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes a sum, but a connection is a single product; omit --csv</source>
        <translation>--csv escribe una suma, pero una conexión es un solo producto; omite --csv</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes only the sum; omit --without, --full-ink and --rank</source>
        <translation>--csv escribe solo la suma; omite --without, --full-ink y --rank</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is neither a number, such as 37, nor LAYER:NUMBER, such as 2:37</source>
        <translation>{value!r} no es un número, como 37, ni LAYER:NUMBER (capa:número), como 2:37</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; hidden layers are numbered from 1</source>
        <translation>{value!r} nombra la capa 0; las capas ocultas se numeran desde 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3</source>
        <translation>{value!r} no es LAYER:FROM-TO (capa:desde-hasta), como 1:14,9-37 o 2:37-3</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; dense layers are numbered from 1</source>
        <translation>{value!r} nombra la capa 0; las capas densas se numeran desde 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names a pixel; pixels lead only into layer 1</source>
        <translation>{value!r} nombra un píxel; los píxeles solo llevan a la capa 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} starts outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value!r} empieza fuera de la imagen: filas y columnas se numeran de 0 a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>No image is given; use --image NUMBER, or --digits-file for your own picture</source>
        <translation>No se ha indicado ninguna imagen; usa --image NUMBER, o --digits-file para tu propia foto</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{option} selects from a data set and cannot be combined with --digits-file</source>
        <translation>{option} elige de un conjunto de datos y no se puede combinar con --digits-file</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--which chooses among the digits of a --digits-file, which is not given</source>
        <translation>--which elige entre los dígitos de un --digits-file, que no se ha indicado</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>The network's numbers are too large to trace.</source>
        <translation>Los números de la red son demasiado grandes para seguirlos.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>{option} {number} asks for an output that the network does not have: they are numbered 0 to {last}.</source>
        <translation>{option} {number} pide una salida que la red no tiene: se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path} contains a network {shape}; choose one with {inputs} inputs and {least} to {most} outputs.</source>
        <translation>{path} contiene una red {shape}; elige una con {inputs} entradas y de {least} a {most} salidas.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no test image {index}; images are numbered 0 to {last}.</source>
        <translation>No existe la imagen de prueba {index}; las imágenes se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no training image {index}; images are numbered 0 to {last}.</source>
        <translation>No existe la imagen de entrenamiento {index}; las imágenes se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>test image {index}: a {label}</source>
        <translation>imagen de prueba {index}: etiqueta {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>training image {index}: a {label}</source>
        <translation>imagen de entrenamiento {index}: etiqueta {label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, digit {number} of {n}</source>
        <translation>{path}, dígito {number} de {n}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>pixel {pixel}</source>
        <translation>píxel {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>unit {unit}</source>
        <translation>unidad {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each digit, divided by the final total</source>
        <translation>softmax: exp(z - max) de cada dígito, dividido entre el total final</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit before</source>
        <translation>logit antes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit after</source>
        <translation>logit después</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>actual change</source>
        <translation>cambio real</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>predicted change</source>
        <translation>cambio previsto</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: still {after} ({probability:.2%})</source>
        <translation>{change}: sigue siendo {after} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: {after} instead of {before} ({probability:.2%})</source>
        <translation>{change}: {after} en lugar de {before} ({probability:.2%})</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes equal the predicted ones.</source>
        <translation>Los cambios reales coinciden con los previstos.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because the slopes of the hidden units change.</source>
        <translation>Los cambios reales difieren de los previstos, porque cambian las pendientes de las unidades ocultas.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because hidden units flip:</source>
        <translation>Los cambios reales difieren de los previstos, porque algunas unidades ocultas cambian de estado:</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- pasan a activarse en la capa oculta {layer} ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing ({count}): {units}</source>
        <translation>- pasan a activarse ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- dejan de activarse en la capa oculta {layer} ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing ({count}): {units}</source>
        <translation>- dejan de activarse ({count}): {units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>all pixels</source>
        <translation>todos los píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>biases</source>
        <translation>sesgos</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>score before softmax (logit) of {digit} without each pixel; pixels that change it: {changing}, that change the answer: {decisive}; largest changes ({count}):</source>
        <translation>puntuación antes de softmax (logit) de {digit} sin cada píxel; píxeles que la cambian: {changing}, que cambian la respuesta: {decisive}; mayores cambios ({count}):</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>answer without it</source>
        <translation>respuesta sin él</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--save and --log both name {path}; give each its own file.</source>
        <translation>--save y --log nombran el mismo archivo, {path}; indica uno distinto para cada opción.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from and --log both name {path}; give each its own file.</source>
        <translation>--start-from y --log nombran el mismo archivo, {path}; indica uno distinto para cada opción.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>{option} names {path}, which belongs to --data; choose another file.</source>
        <translation>{option} nombra {path}, que pertenece a --data; elige otro archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from takes the network from its file; leave {option} out.</source>
        <translation>--start-from toma la red de su archivo; omite {option}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/progress.py</extracomment>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{path} is read with “{activation}” units and “{scaling}” inputs: like this, it reads {accuracy} of {n:,} training images correctly.</source>
        <translation>{path} se interpreta con unidades «{activation}» y entradas «{scaling}»: así, la red lee bien el {accuracy} de {n:,} imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Of the {n:,} training images, {n_validation:,} are held out for validation.</source>
        <translation>De las {n:,} imágenes de entrenamiento, {n_validation:,} se reservan para la validación.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>There are too few images of some classes to hold any out for validation.</source>
        <translation>Hay muy pocas imágenes de algunas clases como para reservar alguna para la validación.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the last finite network is saved in {file}.</source>
        <translation>{problem}; la última red finita se ha guardado en {file}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}.</source>
        <translation>Interrumpido tras el lote {step:,} de {total:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}; the network is saved in {file}.</source>
        <translation>Interrumpido tras el lote {step:,} de {total:,}; la red se ha guardado en {file}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the network is saved in {file}.</source>
        <translation>{problem}; la red se ha guardado en {file}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>The window needs {library}, which is missing; install {packages} (Debian package names).</source>
        <translation>La ventana necesita {library}, que falta; instala {packages} (nombres de paquetes de Debian).</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value} for this student alone, or --students 1-{value} for the first {value}</source>
        <translation>{value} es un solo número: escribe --student {value} para ese estudiante, o --students 1-{value} para los primeros {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value}</source>
        <translation>{value} es un solo número: escribe --student {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} is not of the form FROM-TO, such as 1-30</source>
        <translation>{value!r} no tiene la forma FROM-TO (desde-hasta), como 1-30</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} ends before it begins</source>
        <translation>{value!r} termina antes de empezar</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} are more than {most} students; make several files</source>
        <translation>{value!r} son más de {most} estudiantes; haz varios archivos</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--student and --students are alternatives; give only one</source>
        <translation>--student y --students se excluyen entre sí; indica solo una</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{option} trains a network and cannot be combined with --model</source>
        <translation>{option} entrena una red y no se puede combinar con --model</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--model and --output both name {path}; give each its own file.</source>
        <translation>--model y --output nombran el mismo archivo, {path}; indica uno distinto para cada opción.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, students {students}, {origin}</source>
        <translation>{file}: {kind}, estudiantes {students}, {origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>answers</source>
        <translation>soluciones</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, student {student}, {origin}</source>
        <translation>{file}: {kind}, estudiante {student}, {origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>The PDF cannot be drawn: {reason}.</source>
        <translation>No se puede dibujar el PDF: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/augmentation.py</extracomment>
        <source>An image can be shifted by 0 to {largest} pixels, not {shifts}.</source>
        <translation>Una imagen se puede desplazar de 0 a {largest} píxeles, no {shifts}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch needs at least 1 image of 1 pixel, not {n_images} of {n_pixels}.</source>
        <translation>Un lote necesita al menos 1 imagen de 1 píxel, no {n_images} de {n_pixels}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch of {n_images} images is larger than the batch size of {size}.</source>
        <translation>Un lote de {n_images} imágenes es mayor que el tamaño del lote, {size}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>The indices of a batch must be from 0 to {last}.</source>
        <translation>Los índices de un lote deben ir de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{images_path} holds {n_images} images, but {labels_path} holds {n_labels} labels.</source>
        <translation>{images_path} contiene {n_images} imágenes, pero {labels_path} contiene {n_labels} etiquetas.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} holds no images.</source>
        <translation>{path} no contiene imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has the label {label} at index {index}, but labels are 0 to {last}.</source>
        <translation>{path} tiene la etiqueta {label} en el índice {index}, pero las etiquetas van de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>The folder {directory} has neither {name} nor {name}.gz.</source>
        <translation>En la carpeta {directory} no está {name} ni {name}.gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} names {n} classes, but must name {least} to {most}, one per line.</source>
        <translation>{path} nombra {n} clases, pero debe nombrar de {least} a {most}, una por línea.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has no checksum for {names}, so reinstall netviz.</source>
        <translation>{path} no tiene la suma de comprobación de {names}; reinstala netviz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is longer than {limit} bytes.</source>
        <translation>{path} ocupa más de {limit} bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is not a UTF-8 text file.</source>
        <translation>{path} no es un archivo de texto UTF-8.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is a folder, but a file is needed.</source>
        <translation>{path} es una carpeta, pero se necesita un archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a folder.</source>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} only names the data, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} solo nombra los datos, que Git guarda en otro sitio (Git LFS): obtenlos con «git lfs pull».</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: permission denied.</source>
        <translation>No se puede leer {path}: permiso denegado.</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not compressed with gzip, although its name ends in .gz.</source>
        <translation>{path} no está comprimido con gzip, aunque su nombre termina en .gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: its gzip data ends too early.</source>
        <translation>{path} está truncado: sus datos gzip terminan antes de tiempo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its gzip data cannot be decompressed.</source>
        <translation>{path} está dañado: sus datos gzip no se pueden descomprimir.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} has the dimensions {dimensions}, but {needed} are needed.</source>
        <translation>{path} tiene las dimensiones {dimensions}, pero se necesitan {needed}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its SHA-256 checksum differs from the published one.</source>
        <translation>{path} está dañado: su suma SHA-256 difiere de la publicada.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is compressed with gzip, so its name must end in .gz.</source>
        <translation>{path} está comprimido con gzip, así que su nombre debe terminar en .gz.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not an IDX file: it does not begin with two zero bytes.</source>
        <translation>{path} no es un archivo IDX: no empieza con dos bytes nulos.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds elements of IDX type 0x{code:02X} ({name}), but netviz reads only 0x08 (uint8).</source>
        <translation>{path} contiene elementos del tipo IDX 0x{code:02X} ({name}), pero netviz solo lee 0x08 (uint8).</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {n} dimensions, but netviz reads 1 to {most}.</source>
        <translation>{path} declara {n} dimensiones, pero netviz lee de 1 a {most}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is too short to be an IDX file: it ends within its header.</source>
        <translation>{path} es demasiado corto para ser un archivo IDX: termina dentro de su cabecera.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {size} bytes of data, more than the limit of {limit}.</source>
        <translation>{path} declara {size} bytes de datos, más que el límite de {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: it declares {size} bytes of data and has {n}.</source>
        <translation>{path} está truncado: declara {size} bytes de datos y tiene {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds more than the {size} bytes of data that it declares.</source>
        <translation>{path} contiene más que los {size} bytes de datos que declara.</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>The number of validation images must be at least 0, not {n}.</source>
        <translation>El número de imágenes de validación debe ser al menos 0, no {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>Of {n:,} training images, at most {most:,} can be used for validation, not {chosen:,}: one of each class is left to train on.</source>
        <translation>De {n:,} imágenes de entrenamiento se pueden usar como mucho {most:,} para la validación, no {chosen:,}: queda una de cada clase para entrenar.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is not a picture, or it is damaged or in an unknown format.</source>
        <translation>{name} no es una imagen, o está dañado o en un formato desconocido.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has more pixels than can be read; make the picture smaller.</source>
        <translation>{name} tiene más píxeles de los que se pueden leer; reduce la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is damaged and cannot be read to its end; copy or export it again.</source>
        <translation>{name} está dañado y no se puede leer hasta el final; vuelve a copiarlo o a exportarlo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is a HEIC photo, which netviz does not read; export it as JPEG or PNG.</source>
        <translation>{name} es una foto HEIC, que netviz no lee; expórtala como JPEG o PNG.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is an SVG drawing, which netviz does not read; export it as PNG.</source>
        <translation>{name} es un dibujo SVG, que netviz no lee; expórtalo como PNG.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is larger than {limit} MB; make the picture smaller.</source>
        <translation>{name} ocupa más de {limit} MB; reduce la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.</source>
        <translation>{name} tiene {width:,} por {height:,} píxeles, que son demasiados; reduce la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is darker than the paper.</source>
        <translation>La tinta es más oscura que el papel.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is brighter than the ground.</source>
        <translation>La tinta es más clara que el fondo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in red light.</source>
        <translation>La tinta es de color: donde más destaca es en el canal rojo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in green light.</source>
        <translation>La tinta es de color: donde más destaca es en el canal verde.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in blue light.</source>
        <translation>La tinta es de color: donde más destaca es en el canal azul.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit evenly.</source>
        <translation>El papel está iluminado por igual.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit unevenly, from {low} to {high} of 255; that is taken off.</source>
        <translation>El papel está iluminado de forma desigual, de {low} a {high} de 255; eso se corrige.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Paper</source>
        <comment>background of a picture</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink is what stands out at least {share}% as much as the strongest.</source>
        <translation>Cuenta como tinta lo que destaca al menos un {share} % de lo que más destaca.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and one line of the paper are left out.</source>
        <translation>Se descartan un borde y una línea del papel.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and {n} lines of the paper are left out.</source>
        <translation>Se descartan un borde y las líneas del papel ({n}).</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>What surrounds the paper is left out.</source>
        <translation>Se descarta lo que rodea al papel.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One line of the paper is left out.</source>
        <translation>Se descarta una línea del papel.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} lines of the paper are left out.</source>
        <translation>Líneas del papel descartadas: {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>No lines and no border stand out enough to be left out.</source>
        <translation>Ninguna línea ni ningún borde destaca tanto como para descartarlo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Lines and border</source>
        <translation>Líneas y borde</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>one small piece is left out</source>
        <translation>se descarta un trozo pequeño</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} small pieces are left out</source>
        <translation>se descartan {n} trozos pequeños</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes, some of which touch and are cut apart; {specks}.</source>
        <translation>{n} formas, algunas de las cuales se tocan y se separan; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; those that touch are cut apart.</source>
        <translation>{n} formas; las que se tocan se separan.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape; {specks}.</source>
        <translation>Una forma; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape.</source>
        <translation>Una forma.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; {specks}.</source>
        <translation>{n} formas; {specks}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes.</source>
        <translation>{n} formas.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; strokes of {before:.1f} pixels are made {after:.1f} wide, as in MNIST.</source>
        <translation>Escalado a 20×20 y centrado; los trazos de {before:.1f} píxeles pasan a tener {after:.1f} de ancho, como en MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; its strokes are {before:.1f} pixels wide.</source>
        <translation>Escalado a 20×20 y centrado; sus trazos tienen {before:.1f} píxeles de ancho.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture has no pixels.</source>
        <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: it has no contrast, so choose another one.</source>
        <translation>La foto no muestra ningún dígito: no tiene contraste; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it is a stroke, so choose another one.</source>
        <translation>La foto no muestra ningún dígito: no hay en ella ningún trazo; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>La foto no muestra ningún dígito: nada destaca en ella como trazo; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>28×28 pixels, bright on dark: the picture is taken as it is, like MNIST's.</source>
        <translation>28×28 píxeles, claro sobre oscuro: la imagen se toma tal cual, como las de MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>The seed must be at least 0, not {seed}.</source>
        <translation>La semilla debe ser al menos 0, no {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>Epochs and other counters of random numbers must be at least 0: {counters}.</source>
        <translation>Las épocas y los demás contadores de números aleatorios deben ser al menos 0: {counters}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{folder} holds several data sets ({names}): move one into a folder of its own.</source>
        <translation>{folder} contiene varios conjuntos de datos ({names}): mueve uno a su propia carpeta.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is too large for a data set.</source>
        <translation>{path} es demasiado grande para ser un conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is a web page, perhaps of a download that failed: fetch the file again.</source>
        <translation>{path} es una página web, quizá de una descarga fallida: descarga el archivo otra vez.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is not an IDX file, or is damaged.</source>
        <translation>{path} no es un archivo IDX, o está dañado.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is truncated.</source>
        <translation>{path} está truncado.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is damaged or truncated: it has {n:,} bytes of data, and its header says {declared:,}.</source>
        <translation>{path} está dañado o truncado: tiene {n:,} bytes de datos, y su cabecera declara {declared:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class.</source>
        <translation>{path} no contiene ningún conjunto de datos que netviz conozca: archivos IDX como los de MNIST, un archivo NPZ o CSV, o una carpeta de imágenes por clase.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is a Python pickle, which netviz never opens: save the arrays with numpy.savez.</source>
        <translation>{path} es un pickle de Python, que netviz nunca abre: guarda las matrices con numpy.savez.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is damaged: it cannot be unpacked.</source>
        <translation>{path} está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is an archive: unpack it, and open the folder with its files.</source>
        <translation>{path} es un archivo comprimido: descomprímelo y abre la carpeta con su contenido.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} is not a picture, or is damaged.</source>
        <translation>{path} no es una imagen, o está dañado.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>Files that are damaged or no pictures are left out: {n:,}, the first {path}.</source>
        <translation>Se omiten los archivos dañados o que no son imágenes: {n:,}; el primero, {path}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} contiene más de {most:,} imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} has {width}×{height} pixels, too many for an image of a data set.</source>
        <translation>{path} tiene {width}×{height} píxeles, demasiados para una imagen de un conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds no images: its arrays are {names}.</source>
        <translation>{path} no contiene imágenes: sus matrices son {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is damaged: its shape does not fit its data.</source>
        <translation>{path} está dañado: su forma no se corresponde con sus datos.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds Python objects in {name}, which are never loaded.</source>
        <translation>{path} contiene objetos de Python en {name}, que nunca se cargan.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is no table: its first line cannot be read.</source>
        <translation>{path} no es una tabla: no se puede leer su primera línea.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a table of numbers: look at line {line}.</source>
        <translation>{path} no es una tabla de números: mira la línea {line}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a CSV file: it is not text.</source>
        <translation>{path} no es un archivo CSV: no es texto.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} has {n} columns, which is not a label and the pixels of a square image.</source>
        <translation>{path} tiene {n} columnas, que no son una etiqueta y los píxeles de una imagen cuadrada.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n} classes, and netviz shows {least} to {most}.</source>
        <translation>{name} tiene {n} clases, y netviz muestra de {least} a {most}.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The ink is dark on light ground, so the brightness is inverted.</source>
        <translation>La tinta es oscura sobre fondo claro, así que se invierte el brillo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>Rows and columns are exchanged in the files, so they are exchanged back.</source>
        <translation>En los archivos, filas y columnas están intercambiadas, así que se intercambian de nuevo.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The images of {rows}×{columns} are resampled to 28×28.</source>
        <translation>Las imágenes de {rows}×{columns} se convierten a 28×28.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has images without labels, so there is nothing to learn from.</source>
        <translation>{path} tiene imágenes sin etiquetas, así que no hay nada que aprender de ellas.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The test images have no labels, so they are left out.</source>
        <translation>Las imágenes de prueba no tienen etiquetas, así que se omiten.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The training images have no labels, so they are left out.</source>
        <translation>Las imágenes de entrenamiento no tienen etiquetas, así que se omiten.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds {n_images:,} images, but {n_labels:,} labels.</source>
        <translation>{path} contiene {n_images:,} imágenes, pero {n_labels:,} etiquetas.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds an array {shape}, which is no row of images.</source>
        <translation>{path} contiene una matriz {shape}, que no es una serie de imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds numbers that no picture has; save them as real numbers from 0 to 255.</source>
        <translation>{path} contiene números que ninguna imagen puede tener; guárdalos como números reales de 0 a 255.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has labels that are not whole numbers.</source>
        <translation>{path} tiene etiquetas que no son números enteros.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n:,} different labels, too many for classes.</source>
        <translation>{name} tiene {n:,} etiquetas distintas, demasiadas para ser clases.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has labels from {first} to {last}, but its classes have {n} names.</source>
        <translation>{name} tiene etiquetas de {first} a {last}, pero sus clases tienen {n} nombres.</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>There is only one part, so {n:,} images of it are set aside for testing.</source>
        <translation>Solo hay una parte, así que {n:,} de sus imágenes se reservan para la prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses the activation {name}, and netviz shows {known}.</source>
        <translation>{path} usa la activación {name}, y netviz muestra {known}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses a leaky ReLU with the slope {slope:.3g}, and netviz shows the slope {known:g}.</source>
        <translation>{path} usa una ReLU con fuga de pendiente {slope:.3g}, y netviz muestra la de pendiente {known:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a convolution ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} contiene una convolución ({table}), y netviz solo muestra redes de capas densas.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds batch normalization ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} contiene normalización por lotes ({table}), y netviz solo muestra redes de capas densas.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds more than {most} layers ({table}), which is more than netviz shows.</source>
        <translation>{path} contiene más de {most} capas ({table}), más de las que muestra netviz.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a normalization, {name}, between its layers, and netviz shows networks of dense layers only.</source>
        <translation>{path} contiene una normalización, {name}, entre sus capas, y netviz solo muestra redes de capas densas.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no arrays.</source>
        <translation>{path} no contiene matrices.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no dense layers that lead from {n} inputs to classes, but {table}.</source>
        <translation>{path} no contiene capas densas que lleven de {n} entradas a las clases, sino {table}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a bias of {shape} beside {name}, which has {n_units} units.</source>
        <translation>{path} contiene un sesgo de {shape} junto a {name}, que tiene {n_units} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network: it has {size:,} bytes.</source>
        <translation>{path} es demasiado grande para una red: tiene {size:,} bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {n:,} files, too many for a network.</source>
        <translation>{path} contiene {n:,} archivos, demasiados para una red.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is incomplete: it lacks {name}.</source>
        <translation>{path} está incompleto: le falta {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it cannot be unpacked.</source>
        <translation>{path} está dañado: {name} no se puede descomprimir.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network when it is unpacked.</source>
        <translation>{path} es demasiado grande para una red una vez descomprimido.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it is not a whole array.</source>
        <translation>{path} está dañado: {name} no es en él una matriz entera.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {name}, an array without any number.</source>
        <translation>{path} contiene {name}, un array sin ningún número.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it has {n_bytes:,} bytes, which does not fit its shape.</source>
        <translation>{path} está dañado: {name} tiene en él {n_bytes:,} bytes, que no se corresponden con su forma.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It is of an earlier training: {name} was written after it.</source>
        <translation>Es de un entrenamiento anterior: {name} se escribió después.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It says no step, and the other files do.</source>
        <translation>No indica ningún paso, y los demás archivos sí.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>Its name says no step, and those of the other files do.</source>
        <translation>Su nombre no indica ningún paso, y los de los demás archivos sí.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It has layers of {sizes} units, and the first network has {expected}.</source>
        <translation>Tiene capas de {sizes} unidades, y la primera red tiene {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of Keras.</source>
        <translation>{path} está dañado o truncado: no es un archivo de Keras entero.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is a file of Keras without a dense layer.</source>
        <translation>{path} es un archivo de Keras sin ninguna capa densa.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and netviz shows Sequential and Functional models.</source>
        <translation>{path} contiene un modelo de la clase {name}, y netviz muestra modelos Sequential y Functional.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} lacks the weights of its layer {name}.</source>
        <translation>A {path} le faltan los pesos de su capa {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has two activations after its layer {name}.</source>
        <translation>{path} tiene dos activaciones tras su capa {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has {name} after its last layer, and netviz shows networks with softmax there.</source>
        <translation>{path} tiene {name} tras su última capa, y netviz muestra redes con softmax ahí.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a layer of the kind {kind}, and netviz shows networks of dense layers only.</source>
        <translation>{path} contiene una capa del tipo {kind}, y netviz solo muestra redes de capas densas.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of digits, or a lesson (.toml).</source>
        <translation>{name} no es de ningún tipo que netviz abra: una sesión (.netviz), una red ({endings}), imágenes de las que aprender (IDX, NPZ, CSV o una carpeta), una foto de dígitos o una lección (.toml).</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole ONNX file.</source>
        <translation>{path} está dañado o truncado: no es un archivo ONNX entero.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has {n} inputs, and netviz shows networks that read one image.</source>
        <translation>{path} tiene {n} entradas, y netviz muestra redes que leen una sola imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes along branches, and netviz shows networks of layers in one row.</source>
        <translation>{path} calcula por varias ramas, y netviz muestra redes de capas en una sola fila.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes {kind}, and netviz shows networks of dense layers in one row.</source>
        <translation>{path} calcula {kind}, y netviz solo muestra redes de capas densas en una sola fila.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} wants its weights from {name}, and netviz reads only files beside it.</source>
        <translation>{path} pide sus pesos a {name}, y netviz solo lee archivos que estén junto a él.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has its weights in {name}, which is not beside it: copy both into one folder.</source>
        <translation>{path} tiene sus pesos en {name}, que no está junto a él: copia ambos en una misma carpeta.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/opening.py</extracomment>
        <source>There is no {name}: choose one of {known}.</source>
        <translation>No existe {name}: elige uno de {known}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: its beginning is that of a network, and the rest is not.</source>
        <translation>{path} está dañado o truncado: empieza como una red, pero el resto no lo es.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a session of netviz: open it in the window, and save its network.</source>
        <translation>{path} es una sesión de netviz: ábrela en la ventana y guarda su red.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a zip file.</source>
        <translation>{path} está dañado o truncado: empieza como un archivo zip.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a zip file without a network that netviz knows; unpack it, and open what is in it.</source>
        <translation>{path} es un archivo zip sin ninguna red que netviz conozca; descomprímelo y abre lo que contiene.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} only names the network, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} solo nombra la red, que Git guarda en otro sitio (Git LFS): obtenla con «git lfs pull».</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is packed: unpack it, and open what is in it.</source>
        <translation>{path} está comprimido: descomprímelo y abre lo que contiene.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a pickle, which can run any program, so netviz never opens it; save the arrays as safetensors or NPZ instead.</source>
        <translation>{path} es un pickle, que puede ejecutar cualquier programa, así que netviz nunca lo abre; guarda las matrices como safetensors o NPZ.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a picture, not a network: name a file with a network, which can then read the picture.</source>
        <translation>{path} es una imagen, no una red: indica un archivo con una red, que después podrá leer la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is no network that netviz knows: it reads {endings}.</source>
        <translation>{path} no es una red que netviz conozca: lee {endings}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged.</source>
        <translation>{path} no es un archivo safetensors, o está dañado.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is damaged or truncated: {name} lies outside of the file.</source>
        <translation>{path} está dañado o truncado: {name} queda fuera del archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, which netviz cannot read.</source>
        <translation>{path} contiene {name} como {dtype}, que netviz no puede leer.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255</source>
        <translation>de 0 a 255</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>standardized (mean 0, standard deviation 1)</source>
        <translation>estandarizadas (media 0, desviación típica 1)</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from −1 to 1</source>
        <translation>de −1 a 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1, dark ink on light paper</source>
        <translation>de 0 a 1, tinta oscura sobre papel claro</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255, dark ink on light paper</source>
        <translation>de 0 a 255, tinta oscura sobre papel claro</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>{words}, column by column</source>
        <translation>{words}, columna por columna</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and of scikit-learn's, netviz shows MLPClassifier.</source>
        <translation>{path} contiene un modelo de la clase {name}, y de scikit-learn netviz muestra MLPClassifier.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a pipeline with {name} before the network, and netviz shows networks whose inputs are scaled at most.</source>
        <translation>{path} contiene un pipeline con {name} antes de la red, y netviz muestra redes cuyas entradas, como mucho, se escalan.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of skops.</source>
        <translation>{path} está dañado o truncado: no es un archivo de skops entero.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds NaN or infinite numbers in {name}.</source>
        <translation>{path} contiene NaN o números infinitos en {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds {fault}: {table}. {shown}</source>
        <translation>{path} contiene {fault}: {table}. {shown}</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has weights in {name} so large that sums reach {most:.0e}: its training diverged, or it is damaged. Choose an earlier checkpoint.</source>
        <translation>{path} tiene en {name} pesos tan grandes que las sumas llegan a {most:.0e}: su entrenamiento divergió, o está dañado. Elige un punto de control anterior.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>netviz shows dense networks of 784 inputs with one or two hidden layers of up to 4,096 units.</source>
        <translation>netviz muestra redes densas de 784 entradas con una o dos capas ocultas de hasta 4096 unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single input</source>
        <translation>una red con una sola entrada</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} inputs</source>
        <translation>una red con {n:,} entradas</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n} hidden layers</source>
        <translation>una red con {n} capas ocultas</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a layer with {n:,} units</source>
        <translation>una capa con {n:,} unidades</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single output</source>
        <translation>una red con una sola salida</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} outputs</source>
        <translation>una red con {n:,} salidas</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has a different activation in each hidden layer ({names}), and netviz shows networks with one.</source>
        <translation>{path} tiene una activación distinta en cada capa oculta ({names}), y netviz muestra redes con una sola.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a file of PyTorch and does not go on as one.</source>
        <translation>{path} está dañado o truncado: empieza como un archivo de PyTorch y no continúa como tal.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} holds more than a state_dict: it would run {name}, which netviz never does. In PyTorch, save torch.save(model.state_dict(), …) instead.</source>
        <translation>{path} contiene más que un state_dict: ejecutaría {name}, cosa que netviz nunca hace. En PyTorch, guarda torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is a file of PyTorch without a state_dict: it holds no tensors with names.</source>
        <translation>{path} es un archivo de PyTorch sin state_dict: no contiene tensores con nombre.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} cannot be written: netviz writes {endings}.</source>
        <translation>No se puede escribir {path}: netviz escribe {endings}.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} was not written, because the parameters are not all finite numbers.</source>
        <translation>No se ha escrito {path}, porque no todos los parámetros son números finitos.</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>English</source>
        <translation>Español</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>There is no language {code}; choose one of {all}.</source>
        <translation>El idioma {code} no existe; elige uno de estos: {all}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/activations.py</extracomment>
        <source>There is no activation named {name!r}: choose one of {names}.</source>
        <translation>No hay ninguna activación llamada {name!r}: elige una de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>There is no initializer named {name!r}: choose one of {names}.</source>
        <translation>No hay ningún inicializador llamado {name!r}: elige uno de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>{n_layers} layers need {n_layers} scales, not {n_scales}.</source>
        <translation>{n_layers} capas necesitan {n_layers} escalas, no {n_scales}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>This network reads batches of shape (n, {n_inputs}), not {shape}.</source>
        <translation>Esta red lee lotes de forma (n, {n_inputs}), no {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs at least 1 image, not {n}.</source>
        <translation>Un lote necesita al menos 1 imagen, no {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs 1 to {batch_size} labels and as many images of {n_inputs} inputs, not {n} labels and images of shape {shape}.</source>
        <translation>Un lote necesita de 1 a {batch_size} etiquetas y otras tantas imágenes de {n_inputs} entradas, no {n} etiquetas e imágenes de forma {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Parameters and images must be {dtype}, not {parameters} and {images}.</source>
        <translation>Los parámetros y las imágenes deben ser {dtype}, no {parameters} y {images}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Dropout needs a random generator.</source>
        <translation>Dropout necesita un generador aleatorio.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>The saved optimizer state belongs to another optimizer or network.</source>
        <translation>El estado guardado del optimizador pertenece a otro optimizador o a otra red.</translation>
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
        <translation>No hay ningún optimizador llamado {name!r}: elige uno de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} was not written, because its metadata lacks {keys}.</source>
        <translation>No se ha escrito {path}, porque en sus metadatos falta {keys}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged or truncated ({fault}).</source>
        <translation>{path} no es un archivo safetensors, o está dañado o truncado ({fault}).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is too large for a parameter file: it has {size} bytes.</source>
        <translation>{path} es demasiado grande para un archivo de parámetros: tiene {size} bytes.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: it is too short.</source>
        <translation>{path} no es un archivo safetensors: es demasiado corto.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is truncated: its header claims {length:,} bytes, but at most {most:,} are possible.</source>
        <translation>{path} no es un archivo safetensors, o está truncado: su cabecera declara {length:,} bytes, pero como mucho son posibles {most:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not JSON.</source>
        <translation>{path} no es un archivo safetensors: su cabecera no es JSON.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not a table of tensors.</source>
        <translation>{path} no es un archivo safetensors: su cabecera no es una tabla de tensores.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, but parameters must be float32 (F32).</source>
        <translation>{path} contiene {name} como {dtype}, pero los parámetros deben ser float32 (F32).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} with {n} dimensions or more numbers than fit, but a network has matrices and vectors.</source>
        <translation>{path} contiene {name} con {n} dimensiones o con más números de los que caben, pero una red tiene matrices y vectores.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} lacks {names}: a network has dense_1.kernel, dense_1.bias and so on.</source>
        <translation>A {path} le falta {names}: una red tiene dense_1.kernel, dense_1.bias, etc.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {names}, which a network of dense layers does not have.</source>
        <translation>{path} contiene {names}, que una red de capas densas no tiene.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but a kernel has the shape (inputs, units).</source>
        <translation>{path} contiene dense_{number}.kernel de forma {shape}, pero un kernel tiene la forma (entradas, unidades).</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but the layer before has {n_units} units.</source>
        <translation>{path} contiene dense_{number}.kernel de forma {shape}, pero la capa anterior tiene {n_units} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.bias of shape {shape}, but its kernel has {n_units} units.</source>
        <translation>{path} contiene dense_{number}.bias de forma {shape}, pero su kernel tiene {n_units} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} does not hold a network: {reason}</source>
        <translation>{path} no contiene una red: {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} cannot be used, because its metadata lacks {keys}.</source>
        <translation>No se puede usar {path}, porque en sus metadatos falta {keys}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} has {value!a} as {key} in its metadata, which is not a number of at least 0.</source>
        <translation>{path} tiene {value!a} como {key} en sus metadatos, que no es un número mayor o igual que 0.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>A network needs at least inputs and outputs, but {sizes} is too short.</source>
        <translation>Una red necesita al menos entradas y salidas, pero {sizes} es demasiado corto.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Each layer needs a whole number of units, at least 1, not {size!r}.</source>
        <translation>Cada capa necesita un número entero de unidades, al menos 1, no {size!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>The parameters of this network are a vector of {n_parameters} numbers, not of shape {shape}.</source>
        <translation>Los parámetros de esta red son un vector de {n_parameters} números, no de forma {shape}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Parameters must be contiguous float32 or float64, not {dtype}.</source>
        <translation>Los parámetros deben ser float32 o float64 contiguos, no {dtype}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>There is no schedule named {name!r}: choose one of {names}.</source>
        <translation>No hay ninguna planificación llamada {name!r}: elige una de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>one cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A column of {n} units cannot be drawn: use 1 to {most} units.</source>
        <translation>No se puede dibujar una columna de {n} unidades: usa de 1 a {most} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A matrix of shape {shape} does not fit {n_left} by {n_right} units: use one value for every connection.</source>
        <translation>Una matriz de forma {shape} no corresponde a {n_left} por {n_right} unidades: usa un valor por conexión.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/contrast.py</extracomment>
        <source>The contrast must be a number above 0, not {exponent}.</source>
        <translation>El contraste debe ser un número mayor que 0, no {exponent}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>Lines need equally many starts, ends and values, not {n_starts}, {n_ends} and {n_values}.</source>
        <translation>Las líneas necesitan el mismo número de comienzos, finales y valores, no {n_starts}, {n_ends} y {n_values}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>The thickness of lines must be at least 1 pixel, not {thickness}.</source>
        <translation>El grosor de las líneas debe ser al menos 1 píxel, no {thickness}.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/tiles.py</extracomment>
        <source>{n_inputs} weights do not fill a tile of {height} by {width} pixels: use the shape of the image.</source>
        <translation>{n_inputs} pesos no llenan un mosaico de {height} por {width} píxeles: usa la forma de la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>A picture of {width} by {height} pixels is empty: use at least one pixel in each direction.</source>
        <translation>Una imagen de {width} por {height} píxeles está vacía: usa al menos un píxel en cada dirección.</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>The region x {x0} to {x1}, y {y0} to {y1} has no area: the smaller bound must come first.</source>
        <translation>La región x {x0} a {x1}, y {y0} a {y1} no tiene área: el límite menor debe ir primero.</translation>
    </message>
    <message>
        <extracomment>netviz/resources.py</extracomment>
        <source>{path} is missing: it is part of netviz, so reinstall netviz.</source>
        <translation>Falta {path}: es parte de netviz; reinstala netviz.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>There are no test images to compare the networks on.</source>
        <translation>No hay imágenes de prueba con las que comparar las redes.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>These networks tell {n_classes} classes apart, and the test images have more.</source>
        <translation>Estas redes distinguen {n_classes} clases, y las imágenes de prueba tienen más.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/correct_images.py</extracomment>
        <source>There is no such image.</source>
        <translation>No existe tal imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} validation images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>De {total:,} imágenes de validación de {digit}, el {wrong:.0%} se lee mal (las demás: {others:.0%}), casi siempre como {answer} ({images:,} imágenes).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} test images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>De {total:,} imágenes de prueba de {digit}, el {wrong:.0%} se lee mal (las demás: {others:.0%}), casi siempre como {answer} ({images:,} imágenes).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Show these {images:,} images</source>
        <translation>Mostrar estas {images:,} imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one digit.</source>
        <translation>El dibujo tiene {parts} formas separadas, una junto a otra; la red lo lee todo como un solo dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Clear the drawing</source>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen digits in the middle.</source>
        <translation>El dibujo está a {offset:.0f} píxeles del centro; la red solo ha visto dígitos centrados.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Center the drawing</source>
        <translation>Centrar el dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The strokes are {width:.2f} pixels wide; those of MNIST's digits are {usual:.1f}, measured the same way.</source>
        <translation>Los trazos tienen {width:.2f} píxeles de ancho; los de los dígitos de MNIST, {usual:.1f}, medidos del mismo modo.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Thicken the strokes</source>
        <translation>Engrosar los trazos</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rates.py</extracomment>
        <source>Try {rate:.3g}</source>
        <translation>Probar {rate:.3g}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was too large before the first batch: choose a smaller start scale.</source>
        <translation>La pérdida era demasiado grande antes del primer lote: elige una escala inicial menor.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Training stopped because the loss grew without limit: a learning rate of {rate:.3g} is too high.</source>
        <translation>El entrenamiento se detuvo porque la pérdida crecía sin límite: una tasa de aprendizaje de {rate:.3g} es demasiado alta.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>All {weights:,} weights are exactly 0 after {steps:,} batches: no signal passes, so none of them learns.</source>
        <translation>Los {weights:,} pesos son exactamente 0 tras {steps:,} lotes: no pasa ninguna señal, así que ninguno aprende.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The units of a layer have nearly the same weights, so they all learn the same.</source>
        <translation>Las unidades de una capa tienen casi los mismos pesos, así que todas aprenden lo mismo.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: a learning rate of {rate:.3g} is too high.</source>
        <translation>{silent:,} de {units:,} unidades ({share:.1%}) no se activan con ninguna de {images:,} imágenes: una tasa de aprendizaje de {rate:.3g} es demasiado alta.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the digits.</source>
        <translation>{silent:,} de {units:,} unidades ({share:.1%}) no se activan con ninguna de {images:,} imágenes: casi nada llega a los dígitos.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: a learning rate of {rate:.3g} is too high.</source>
        <translation>La pérdida es {loss:.2f}, y adivinar costaría {guessing:.2f}: una tasa de aprendizaje de {rate:.3g} es demasiado alta.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try true labels</source>
        <translation>Probar con etiquetas reales</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: {training:.0%} of the training images are read as labeled, {validation:.0%} of the validation images.</source>
        <translation>El {share:.0%} de las etiquetas de entrenamiento están barajadas: se lee según su etiqueta el {training:.0%} de las imágenes de entrenamiento y el {validation:.0%} de las de validación.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: after {steps:,} batches the loss is still {last:.2f} (guessing: {guessing:.2f}).</source>
        <translation>El {share:.0%} de las etiquetas de entrenamiento están barajadas: tras {steps:,} lotes la pérdida sigue en {last:.2f} (adivinar: {guessing:.2f}).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: a learning rate of {rate:.3g} is too low.</source>
        <translation>La pérdida era {first:.2f} al principio y es {last:.2f} tras {steps:,} lotes: una tasa de aprendizaje de {rate:.3g} es demasiado baja.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: learning does not advance.</source>
        <translation>La pérdida era {first:.2f} al principio y es {last:.2f} tras {steps:,} lotes: el aprendizaje no avanza.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The validation loss rose from {best:.2f} (batch {step:,}) to {last:.2f}, the training loss is {training:.2f}: learned by heart.</source>
        <translation>La pérdida de validación subió de {best:.2f} (lote {step:,}) a {last:.2f}, la de entrenamiento es {training:.2f}: aprende de memoria.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show batch {step:,}</source>
        <translation>Mostrar el lote {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{training:.0%} of training images but only {validation:.0%} of validation images are read correctly: learned by heart.</source>
        <translation>Se lee bien el {training:.0%} de las imágenes de entrenamiento, pero solo el {validation:.0%} de las de validación: aprende de memoria.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any digit.</source>
        <translation>La unidad {unit:,} no se activa con ninguna de {images:,} imágenes, así que no suma nada a ningún dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show unit {unit:,}</source>
        <translation>Mostrar la unidad {unit:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any digit.</source>
        <translation>{silent:,} de {units:,} unidades ({share:.1%}) no se activan con ninguna de {images:,} imágenes, así que no suman nada a ningún dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try no noise</source>
        <translation>Probar sin ruido</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try random weights</source>
        <translation>Probar pesos aleatorios</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try all images</source>
        <translation>Probar todas las imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try dropout {rate:g}</source>
        <translation>Probar dropout {rate:g}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <translation>imagen de entrenamiento {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <translation>imagen de prueba {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <translation>un dibujo vacío</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <translation>tu foto</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <translation>ruido aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <translation>una imagen media</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <translation>tu dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>la imagen de entrenamiento {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>la imagen de prueba {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <comment>within a sentence</comment>
        <translation>un dibujo vacío</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <comment>within a sentence</comment>
        <translation>tu foto</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <comment>within a sentence</comment>
        <translation>ruido aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <comment>within a sentence</comment>
        <translation>una imagen media</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <comment>within a sentence</comment>
        <translation>tu dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Nothing is drawn yet, so there is nothing to read.</source>
        <translation>Todavía no hay nada dibujado, así que no hay nada que leer.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>No pixel is selected.</source>
        <translation>No hay ningún píxel seleccionado.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Another program trains this network, so its batches are not known.</source>
        <translation>Otro programa entrena esta red, así que no se conocen sus lotes.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The image has no label.</source>
        <translation>La imagen no tiene etiqueta.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The network has no hidden layer.</source>
        <translation>La red no tiene capa oculta.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>A whole number is needed here.</source>
        <translation>Aquí se necesita un número entero.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>There is no number {place} here: they go from 0 to {last}.</source>
        <translation>Aquí no existe el número {place}: van de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A gradient needs a label, and this image has none.</source>
        <translation>Un gradiente necesita una etiqueta, y esta imagen no la tiene.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>No batch has been trained yet: train one (B).</source>
        <translation>Todavía no se ha entrenado ningún lote: entrena uno (B).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Recomputing the gradient of this batch.</source>
        <translation>Recalculando el gradiente de este lote.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A checkpoint holds no gradient of its batch: choose the gradient of this image.</source>
        <translation>Un punto de control no contiene el gradiente de su lote: elige el gradiente de esta imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>There is nothing to compare with yet: set a mark (Ctrl+K) and continue training.</source>
        <translation>Todavía no hay nada con lo que comparar: pon una marca (Ctrl+K) y sigue entrenando.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Nothing has changed since then: train a batch (B).</source>
        <translation>Nada ha cambiado desde entonces: entrena un lote (B).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>The change is measured from this checkpoint: choose another one in the timeline.</source>
        <translation>El cambio se mide desde este punto de control: elige otro en la línea de tiempo.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Both networks have the same weights.</source>
        <translation>Las dos redes tienen los mismos pesos.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>These weights cannot be compared: the layers of the two networks have different sizes.</source>
        <translation>Estos pesos no se pueden comparar: las capas de las dos redes tienen tamaños distintos.</translation>
    </message>
    <message>
        <extracomment>netviz/session/arranger.py</extracomment>
        <source>Select a pixel first: units are then ordered by what they receive from it.</source>
        <translation>Selecciona primero un píxel: las unidades se ordenan entonces por lo que reciben de él.</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark</source>
        <translation>desde la marca</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark after {moment}</source>
        <translation>desde la marca, tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the random start</source>
        <translation>desde el inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the run began</source>
        <translation>desde el comienzo de la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the start of the epoch</source>
        <translation>desde el inicio de la época</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}, near the start of the epoch</source>
        <translation>desde {moment}, cerca del inicio de la época</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>run {number}, {moment}</source>
        <translation>ejecución {number}, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>= A − B</source>
        <translation>= A − B</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: the picture shows the change from here on.</source>
        <translation>Marca puesta tras {moment}: la vista muestra el cambio a partir de aquí.</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: Change measures from here once you are back in the live run.</source>
        <translation>Marca puesta tras {moment}: «Cambio» medirá a partir de aquí cuando vuelvas a la ejecución en vivo.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading MNIST…</source>
        <translation>Cargando MNIST…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading {name}…</source>
        <translation>Cargando {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{problem} netviz shows MNIST instead.</source>
        <translation>{problem} netviz muestra MNIST en su lugar.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>There is nothing to save yet: the data set is still loading.</source>
        <translation>Todavía no hay nada que guardar: el conjunto de datos se está cargando.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name} has {n} outputs, but the images shown are of {n_classes} classes.</source>
        <translation>{name} tiene {n} salidas, pero las imágenes mostradas son de {n_classes} clases.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Open images of {n} classes first, then this network.</source>
        <translation>Abre primero imágenes de {n} clases y después esta red.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>What you trained before is kept in the list of runs.</source>
        <translation>Lo que entrenaste antes se conserva en la lista de ejecuciones.</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name}: {activation}, inputs {scaling}; it reads {accuracy} of {count} training images correctly.</source>
        <translation>{name}: {activation}, entradas {scaling}; lee bien el {accuracy} de {count} imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no class {number}: they are numbered 0 to {last}.</source>
        <translation>No existe la clase {number}: se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the training images.</source>
        <translation>Entre las imágenes de entrenamiento no hay ninguna de {name}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the test images.</source>
        <translation>Entre las imágenes de prueba no hay ninguna de {name}.</translation>
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
        <translation>Esta ejecución y el estado de su optimizador ya no están en la memoria; elige otro optimizador.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>of this step</source>
        <translation>de este paso</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>This network belongs to another run: return to the live run (L) and repeat the lesson there.</source>
        <translation>Esta red es de otra ejecución: vuelve a la ejecución en vivo (L) y repite allí la lección.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>The changed parameters are not finite: choose a smaller learning rate.</source>
        <translation>Los parámetros cambiados no son finitos: elige una tasa de aprendizaje menor.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on {count} images.</source>
        <translation><numerusform>Una ejecución nueva continúa tras {moment} y %n paso con {count} imágenes.</numerusform><numerusform>Una ejecución nueva continúa tras {moment} y %n pasos con {count} imágenes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on this image.</source>
        <translation><numerusform>Una ejecución nueva continúa tras {moment} y %n paso con esta imagen.</numerusform><numerusform>Una ejecución nueva continúa tras {moment} y %n pasos con esta imagen.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} The old run is kept; see Runs.</source>
        <translation>{sentence} La anterior se conserva; mira en Ejecuciones.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} It has trained on a test image, so its test accuracy is now biased.</source>
        <translation>{sentence} Ha entrenado con una imagen de prueba, así que su exactitud de prueba está sesgada.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Random noise has no label, and without one there is no loss.</source>
        <translation>El ruido aleatorio no tiene etiqueta, y sin ella no hay pérdida.</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Choose a label for the drawing: without one there is no loss.</source>
        <translation>Elige una etiqueta para el dibujo: sin ella no hay pérdida.</translation>
    </message>
    <message>
        <extracomment>netviz/session/live_run.py</extracomment>
        <source>New random start with seed {seed}.</source>
        <translation>Nuevo inicio aleatorio con la semilla {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every training image correctly.</source>
        <translation>La red lee ahora bien todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every test image correctly.</source>
        <translation>La red lee ahora bien todas las imágenes de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <translation>lote {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <translation>paso {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <translation>época {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <translation>punto de control {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>el lote {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>el paso {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>la época {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>el punto de control {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; open one with {pixels} inputs and {least} to {most} outputs.</source>
        <translation>Esta red tiene capas de {shape} unidades; abre una con {pixels} entradas y de {least} a {most} salidas.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; the window can show one or two hidden layers. Use netviz trace instead.</source>
        <translation>Esta red tiene capas de {shape} unidades; la ventana puede mostrar una o dos capas ocultas. Usa netviz trace.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has a layer of {widest:,} units; the window can show up to {most:,}. Use netviz trace instead.</source>
        <translation>Esta red tiene una capa de {widest:,} unidades; la ventana puede mostrar hasta {most:,}. Usa netviz trace.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This data set allows at most {most:,} validation images: one of each class is left to train on.</source>
        <translation>Este conjunto de datos admite como mucho {most:,} imágenes de validación: queda una de cada clase para entrenar.</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.</source>
        <translation>Solo quedan {left:,} imágenes para entrenar; elige como mucho {left:,}, no {chosen:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/session/picture_files.py</extracomment>
        <source>This picture is empty; choose another one.</source>
        <translation>Esta foto está vacía; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>{count} selections are already pinned; remove one first.</source>
        <translation>Ya hay {count} selecciones fijadas; suelta una primero.</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>Pinned in its own color; see the Pins tab.</source>
        <translation>Fijada con un color propio; mira la pestaña Fijadas.</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment}</source>
        <translation>Ejecución {number}: {optimizer} {rate:g} desde {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment} of run {parent}</source>
        <translation>Ejecución {number}: {optimizer} {rate:g} desde {moment} de la ejecución {parent}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {preset}, seed {seed}</source>
        <translation>Ejecución {number}: {preset}, semilla {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: trained elsewhere</source>
        <translation>Ejecución {number}: entrenada en otra parte</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {file}</source>
        <translation>Ejecución {number}: {optimizer} {rate:g} desde {file}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from a file</source>
        <translation>Ejecución {number}: {optimizer} {rate:g} desde un archivo</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g}, seed {seed}</source>
        <translation>Ejecución {number}: {optimizer} {rate:g}, semilla {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>There is nothing to save yet: the network is still loading.</source>
        <translation>Todavía no hay nada que guardar: la red se está cargando.</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing · A: {a} · B: {b}</source>
        <translation>comparando · A: {a} · B: {b}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing runs · Δw = run {number} − run {other}</source>
        <translation>comparando ejecuciones · Δw = ejecución {number} − ejecución {other}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing the past · {moment} of {total}</source>
        <translation>viendo el pasado · {moment} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing run {number} · {moment} of {total}</source>
        <translation>viendo la ejecución {number} · {moment} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>These two networks have different layers, so their weights cannot be subtracted.</source>
        <translation>Estas dos redes tienen capas distintas, así que sus pesos no se pueden restar.</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>from run {other} to run {number}</source>
        <translation>de la ejecución {other} a la ejecución {number}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>There is nothing to replay yet: train first.</source>
        <translation>Todavía no hay nada que reproducir: entrena primero.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no network yet.</source>
        <translation>Todavía no hay red.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The data set is not loaded yet.</source>
        <translation>El conjunto de datos todavía no está cargado.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no learning step.</source>
        <translation>No hay ningún paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>These connections have not been counted.</source>
        <translation>Estas conexiones no se han contado.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet that is trained here.</source>
        <translation>Todavía no hay ninguna ejecución que se entrene aquí.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>No runs are compared.</source>
        <translation>No se compara ninguna ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There was no batch yet.</source>
        <translation>Todavía no ha habido ningún lote.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The accuracy has not been measured yet.</source>
        <translation>La exactitud todavía no se ha medido.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet.</source>
        <translation>Todavía no hay ninguna ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>Another program trains this network, so its settings are not known.</source>
        <translation>Otro programa entrena esta red, así que no se conocen sus ajustes.</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no fact “{name}”.</source>
        <translation>No existe el dato «{name}».</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>“{name}” has another number of arguments.</source>
        <translation>«{name}» tiene otro número de argumentos.</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Disk quota exceeded</source>
        <translation>se ha superado la cuota de disco</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos seguidos</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Device or resource busy</source>
        <translation>el dispositivo o el recurso está ocupado</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Cannot allocate memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Resource temporarily unavailable</source>
        <translation>el recurso no está disponible en este momento</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>There is too little memory for this: close other programs, or choose a smaller file.</source>
        <translation>No hay memoria suficiente para esto: cierra otros programas o elige un archivo más pequeño.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/arithmetic.py</extracomment>
        <source>The sum cannot be written out because the network's numbers are no longer finite.</source>
        <translation>No se puede escribir la suma, porque los números de la red ya no son finitos.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The answer is correct at {probability}, so every δ is at most {largest:.2g} and there is almost no gradient to learn from.</source>
        <translation>La respuesta es correcta con {probability}, así que ningún δ pasa de {largest:.2g} y casi no hay gradiente del que aprender.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The loss rises from {before:.4g} to {after:.4g}: a gradient is right only for small steps along it, and this step was too long or pointed elsewhere.</source>
        <translation>La pérdida sube de {before:.4g} a {after:.4g}: un gradiente solo acierta para pasos pequeños en su dirección, y este paso fue demasiado largo o iba en otra.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>También cambian los sesgos de los dígitos, y el de {label} sube: ninguna conexión lleva este cambio, y vale para todas las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>También cambian los sesgos de los dígitos, y el de {label} baja: ninguna conexión lleva este cambio, y vale para todas las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>También cambian los sesgos de los dígitos, salvo el de {label}: ninguna conexión lleva este cambio, y vale para todas las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other digits is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>1 conexión hacia los demás dígitos se debilita aunque la respuesta sea correcta: las probabilidades suman 1, así que la de {label} solo crece si las demás disminuyen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other digits are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>{count:,} conexiones hacia los demás dígitos se debilitan aunque la respuesta sea correcta: las probabilidades suman 1, así que la de {label} solo crece si las demás disminuyen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} already counted against it: its weight moves away from 0, so it now counts more against it.</source>
        <translation>1 conexión hacia la respuesta equivocada, {answer}, ya contaba en su contra: su peso se aleja de 0, así que ahora cuenta más en su contra.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} already counted against it: their weights move away from 0, so they now count more against it.</source>
        <translation>{count:,} conexiones hacia la respuesta equivocada, {answer}, ya contaban en su contra: sus pesos se alejan de 0, así que ahora cuentan más en su contra.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} counts against it: its weight moves toward 0, so it now counts less against it.</source>
        <translation>1 conexión hacia {label} cuenta en su contra: su peso se acerca a 0, así que ahora cuenta menos en su contra.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} count against it: their weights move toward 0, so they now count less against it.</source>
        <translation>{count:,} conexiones hacia {label} cuentan en su contra: sus pesos se acercan a 0, así que ahora cuentan menos en su contra.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} is reinforced but contributes less than before: the step also changes how strongly its unit fires.</source>
        <translation>1 conexión hacia {label} se refuerza, pero aporta menos que antes: el paso cambia también con qué fuerza se activa su unidad.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} are reinforced but contribute less than before: the step also changes how strongly their units fire.</source>
        <translation>{count:,} conexiones hacia {label} se refuerzan, pero aportan menos que antes: el paso cambia también con qué fuerza se activan sus unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} is weakened but contributes more than before: the step also changes how strongly its unit fires.</source>
        <translation>1 conexión hacia la respuesta equivocada, {answer}, se debilita, pero aporta más que antes: el paso cambia también con qué fuerza se activa su unidad.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} are weakened but contribute more than before: the step also changes how strongly their units fire.</source>
        <translation>{count:,} conexiones hacia la respuesta equivocada, {answer}, se debilitan, pero aportan más que antes: el paso cambia también con qué fuerza se activan sus unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other digits' scores, weighted by p, even more.</source>
        <translation>1 conexión de la capa {layer} baja la puntuación (logit) de {label}: a través de su unidad baja aún más las puntuaciones de los demás dígitos, ponderadas por p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other digits' scores, weighted by p, even more.</source>
        <translation>{count:,} conexiones de la capa {layer} bajan la puntuación (logit) de {label}: a través de sus unidades bajan aún más las puntuaciones de los demás dígitos, ponderadas por p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other digits lowers the loss by more than this costs.</source>
        <translation>1 conexión de la capa {layer} sube la puntuación (logit) de la respuesta equivocada, {answer}: su efecto en los demás dígitos baja la pérdida más de lo que esto cuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other digits lowers the loss by more than this costs.</source>
        <translation>{count:,} conexiones de la capa {layer} suben la puntuación (logit) de la respuesta equivocada, {answer}: su efecto en los demás dígitos baja la pérdida más de lo que esto cuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other digits cost more.</source>
        <translation>1 unidad que vota por {label} baja: ponderados por p - y, sus votos por otros dígitos cuestan más.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other digits cost more.</source>
        <translation>{count:,} unidades que votan por {label} bajan: ponderados por p - y, sus votos por otros dígitos cuestan más.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for the wrong answer {answer} is raised: weighted by p - y, all its votes together help {label}.</source>
        <translation>1 unidad que vota por la respuesta equivocada, {answer}, sube: ponderados por p - y, todos sus votos juntos favorecen a {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for the wrong answer {answer} are raised: weighted by p - y, all their votes together help {label}.</source>
        <translation>{count:,} unidades que votan por la respuesta equivocada, {answer}, suben: ponderados por p - y, todos sus votos juntos favorecen a {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit would vote for {label} but is not strengthened: it is silent for this image, so no error flows back through it.</source>
        <translation>1 unidad votaría por {label}, pero no se refuerza: está en silencio con esta imagen, así que ningún error vuelve a través de ella.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units would vote for {label} but are not strengthened: they are silent for this image, so no error flows back through them.</source>
        <translation>{count:,} unidades votarían por {label}, pero no se refuerzan: están en silencio con esta imagen, así que ningún error vuelve a través de ellas.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} is not silent but receives no error: its weights to the next layer carry none back.</source>
        <translation>1 unidad de la capa oculta {layer} no está en silencio, pero no recibe error: sus pesos hacia la capa siguiente no devuelven ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} are not silent but receive no error: their weights to the next layer carry none back.</source>
        <translation>{count:,} unidades de la capa oculta {layer} no están en silencio, pero no reciben error: sus pesos hacia la capa siguiente no devuelven ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} starts or stops firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>1 unidad de la capa oculta {layer} empieza o deja de activarse a causa del paso, así que el cambio real no es la suma de los cambios de las conexiones.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} start or stop firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>{count:,} unidades de la capa oculta {layer} empiezan o dejan de activarse a causa del paso, así que el cambio real no es la suma de los cambios de las conexiones.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>1 conexión de la capa {layer} se mueve al revés de lo que esta imagen necesita: el optimizador recuerda gradientes anteriores, que pesan más que este.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>{count:,} conexiones de la capa {layer} se mueven al revés de lo que esta imagen necesita: el optimizador recuerda gradientes anteriores, que pesan más que este.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves although this image gives it no gradient: the optimizer still follows earlier ones.</source>
        <translation>1 conexión de la capa {layer} se mueve aunque esta imagen no le da gradiente: el optimizador sigue todavía los anteriores.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move although this image gives them no gradient: the optimizer still follows earlier ones.</source>
        <translation>{count:,} conexiones de la capa {layer} se mueven aunque esta imagen no les da gradiente: el optimizador sigue todavía los anteriores.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} changes at least half as much as the one that changes most, but has less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>1 conexión de la capa {layer} cambia al menos la mitad que la que más cambia, pero tiene menos de una centésima parte del gradiente mayor: Adam divide su media de los gradientes entre el tamaño habitual de estos.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} change at least half as much as the one that changes most, but have less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>{count:,} conexiones de la capa {layer} cambian al menos la mitad que la que más cambia, pero tienen menos de una centésima parte del gradiente mayor: Adam divide su media de los gradientes entre el tamaño habitual de estos.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>There is no dense layer {layer}; dense layers are numbered 1 to {last}.</source>
        <translation>No existe la capa densa {layer}; las capas densas se numeran de 1 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no input {source}; its inputs are numbered 0 to {last}.</source>
        <translation>La capa densa {layer} no tiene la entrada {source}; sus entradas se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no unit {target}; its units are numbered 0 to {last}.</source>
        <translation>La capa densa {layer} no tiene la unidad {target}; sus unidades se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/digits.py</extracomment>
        <source>There is no output {digit}; outputs are numbered 0 to {last}.</source>
        <translation>No existe la salida {digit}; las salidas se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/image_trace.py</extracomment>
        <source>The image has shape {shape}; this network reads {count} pixels.</source>
        <translation>La imagen tiene la forma {shape}; esta red lee {count} píxeles.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/learning.py</extracomment>
        <source>There is no label {label}; labels are numbered 0 to {last}.</source>
        <translation>No existe la etiqueta {label}; las etiquetas se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has {inputs_a:,} inputs and {outputs_a:,} outputs, the second {inputs_b:,} and {outputs_b:,}.</source>
        <translation>Estas redes no se pueden comparar: la primera tiene {inputs_a:,} entradas y {outputs_a:,} salidas; la segunda, {inputs_b:,} y {outputs_b:,}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has weights that are no longer finite numbers.</source>
        <translation>Estas redes no se pueden comparar: la primera tiene pesos que ya no son números finitos.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the second has weights that are no longer finite numbers.</source>
        <translation>Estas redes no se pueden comparar: la segunda tiene pesos que ya no son números finitos.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>No pixel is selected; select at least one.</source>
        <translation>No hay ningún píxel seleccionado; selecciona al menos uno.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>There is no pixel {pixel}; pixels are numbered 0 to {last}.</source>
        <translation>No existe el píxel {pixel}; los píxeles se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>A pixel is selected twice; select each pixel once.</source>
        <translation>Un píxel se ha seleccionado dos veces; selecciona cada uno una sola vez.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no unit {unit}; hidden units are numbered 0 to {last}.</source>
        <translation>No existe la unidad {unit}; las unidades ocultas se numeran de 0 a {last}.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has none.</source>
        <translation>No existe la capa oculta {layer}; esta red no tiene ninguna.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has only one.</source>
        <translation>No existe la capa oculta {layer}; esta red solo tiene una.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has {count}.</source>
        <translation>No existe la capa oculta {layer}; esta red tiene {count}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>The network tells {n} classes apart, but the data set {name} has {n_classes}: choose a network or images to match.</source>
        <translation>La red distingue {n} clases, pero el conjunto de datos {name} tiene {n_classes}: elige una red o unas imágenes que se correspondan.</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>No images are left to train on, so choose fewer validation images.</source>
        <translation>No quedan imágenes para entrenar; elige menos imágenes de validación.</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>There is no setting named {name!r}.</source>
        <translation>No hay ningún ajuste llamado {name!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>The setting "{name}" is fixed for this run; start a new run with Reset to change it.</source>
        <translation>El ajuste «{name}» es fijo en esta ejecución; inicia una nueva con Reiniciar para cambiarlo.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of classes must be a whole number of at least {least}, not {value!r}.</source>
        <translation>El número de clases debe ser un entero de al menos {least}, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no activation named {value!r}: choose one of {names}.</source>
        <translation>No hay ninguna activación llamada {value!r}: elige una de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>At least one hidden layer is needed, as a number of units, not {value!r}.</source>
        <translation>Se necesita al menos una capa oculta, dada como número de unidades, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of hidden units must be a whole number of at least 1, not {value!r}.</source>
        <translation>El número de unidades ocultas debe ser un entero de al menos 1, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>A network with these hidden layers has {value:,} parameters, more than the limit of {most:,}: choose fewer units.</source>
        <translation>Una red con estas capas ocultas tiene {value:,} parámetros, más que el límite de {most:,}: elige menos unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no initializer named {value!r}: choose one of {names}.</source>
        <translation>No hay ningún inicializador llamado {value!r}: elige uno de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The start scale must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>La escala inicial debe ser un número de 0 a {most:g}, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The initial bias must be a number from -{most:g} to {most:g}, not {value!r}.</source>
        <translation>El sesgo inicial debe ser un número de -{most:g} a {most:g}, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no optimizer named {value!r}: choose one of {names}.</source>
        <translation>No hay ningún optimizador llamado {value!r}: elige uno de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no schedule named {value!r}: choose one of {names}.</source>
        <translation>No hay ninguna planificación llamada {value!r}: elige una de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The learning rate must be a number above 0 and at most {most:g}, not {value!r}.</source>
        <translation>La tasa de aprendizaje debe ser un número mayor que 0 y de {most:g} como máximo, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Adam's epsilon must be a number above 0, not {value!r}.</source>
        <translation>El épsilon de Adam debe ser un número mayor que 0, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch size must be a whole number of at least 1, not {value!r}.</source>
        <translation>El tamaño del lote debe ser un entero de al menos 1, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of epochs must be a whole number of at least 1, not {value!r}.</source>
        <translation>El número de épocas debe ser un entero de al menos 1, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The L2 penalty must be a number of at least 0, not {value!r}.</source>
        <translation>La penalización L2 debe ser un número de al menos 0, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Dropout must be a share of at least 0 and less than 1, not {value!r}.</source>
        <translation>Dropout debe ser una fracción de al menos 0 y menor que 1, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>La semilla debe ser un entero de al menos 0, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>La semilla de lotes debe ser un entero de al menos 0, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of validation images must be a whole number of at least 0, not {value!r}.</source>
        <translation>El número de imágenes de validación debe ser un entero de al menos 0, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of training images must be a whole number of at least 0, not {value!r}.</source>
        <translation>El número de imágenes de entrenamiento debe ser un entero de al menos 0, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The random shifts must be a whole number of pixels from 0 to {most}, not {value!r}.</source>
        <translation>Los desplazamientos aleatorios deben ser un número entero de píxeles de 0 a {most}, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Noise must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>El ruido debe ser un número de 0 a {most:g}, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Shuffled labels must be a share from 0 to 1, not {value!r}.</source>
        <translation>Las etiquetas barajadas deben ser una fracción de 0 a 1, no {value!r}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training cannot begin, because the loss is too large before the first batch: choose a smaller start scale and start again.</source>
        <translation>El entrenamiento no puede empezar, porque la pérdida es demasiado grande antes del primer lote: elige una escala inicial menor y empieza de nuevo.</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training diverged at batch {batch}, because the learning rate of {rate:g} is too high: lower it and start again.</source>
        <translation>El entrenamiento divergió en el lote {batch}, porque la tasa de aprendizaje de {rate:g} es demasiado alta: redúcela y empieza de nuevo.</translation>
    </message>
    <message>
        <extracomment>netviz/training/evaluation.py</extracomment>
        <source>There are no images to evaluate the network on.</source>
        <translation>No hay imágenes con las que evaluar la red.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>Batch {step} is before the last kept batch of this run.</source>
        <translation>El lote {step} es anterior al último lote conservado de esta ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept before batch {step}.</source>
        <translation>No se conserva ninguna instantánea de esta ejecución anterior al lote {step}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept.</source>
        <translation>No se conserva ninguna instantánea de esta ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/training/keyframes.py</extracomment>
        <source>This run has already begun epoch {epoch}, so choose at least {epoch} epochs.</source>
        <translation>Esta ejecución ya ha empezado la época {epoch}; elige al menos {epoch} épocas.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The pictures of the first layer turn from noise to strokes within one epoch, and after five epochs the test accuracy is about 98%.</source>
        <translation>Las imágenes de la primera capa pasan del ruido a los trazos en una sola época, y tras cinco épocas la exactitud de prueba ronda el 98 %.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Fast 98%</source>
        <translation>98 % rápido</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The curves rise steeply at first and level off as the learning rate falls to 0, and the validation accuracy passes 98% within seconds.</source>
        <translation>Las curvas suben con fuerza al principio y se aplanan a medida que la tasa de aprendizaje baja a 0; la exactitud de validación supera el 98 % en segundos.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Most accurate</source>
        <translation>La más exacta</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Random shifts of up to one pixel make an image look new almost every time, so the validation curve keeps up with the training curve to the end, at about 99%.</source>
        <translation>Los desplazamientos aleatorios de hasta un píxel hacen que una imagen parezca nueva casi siempre, así que la curva de validación sigue a la de entrenamiento hasta el final, hacia el 99 %.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Learning rate too high</source>
        <translation>Tasa de aprendizaje demasiado alta</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The first steps are so long that most units never fire again: the loss rises a hundredfold, then falls back to that of guessing.</source>
        <translation>Los primeros pasos son tan largos que la mayoría de las unidades no vuelve a activarse: la pérdida se multiplica por cien y después vuelve a bajar hasta la de adivinar.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>All weights zero</source>
        <translation>Todos los pesos a cero</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Every hidden unit gets the same gradient, so all 256 pictures are alike, and the network is as good as one with a single hidden unit, until rounding errors tell the units apart after about 100 batches.</source>
        <translation>Todas las unidades ocultas reciben el mismo gradiente, así que las 256 imágenes son iguales, y la red no vale más que una con una sola unidad oculta, hasta que los errores de redondeo las distinguen tras unos 100 lotes.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>One hidden unit</source>
        <translation>Una sola unidad oculta</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten digits.</source>
        <translation>La capa de salida ve la imagen como un solo número, así que la red solo distingue unos pocos de los diez dígitos.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>No hidden nonlinearity</source>
        <translation>Sin no linealidad oculta</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Without ReLU, two layers can do no more than one, and the accuracy stops at about 92%, however long the network trains.</source>
        <translation>Sin ReLU, dos capas no pueden hacer más que una, y la exactitud se detiene hacia el 92 %, por mucho que entrene la red.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Tiny training set</source>
        <translation>Muy pocas imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The training accuracy soon reaches 100% while the validation accuracy stays far below: the network memorizes the images.</source>
        <translation>La exactitud de entrenamiento llega pronto al 100 %, mientras que la de validación se queda muy por debajo: la red memoriza las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Shuffled labels</source>
        <translation>Etiquetas barajadas</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one digit in ten.</source>
        <translation>Con etiquetas aleatorias no hay ninguna regla que aprender, pero la red las memoriza imagen por imagen, mientras que la exactitud de validación sigue siendo la del azar, un dígito de cada diez.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>There is no preset named {name!r}: choose one of {names}.</source>
        <translation>No hay ningún preajuste llamado {name!r}: elige uno de {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>The given parameters do not fit the configured network.</source>
        <translation>Los parámetros dados no corresponden a la red configurada.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is finished; extend it to train on.</source>
        <translation>Esta ejecución ha terminado; prolóngala para seguir entrenando.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is not finished yet, so it cannot be extended.</source>
        <translation>Esta ejecución no ha terminado todavía, así que no se puede prolongar.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>A change after batch {event_step} cannot be repeated after batch {step}.</source>
        <translation>Un cambio tras el lote {event_step} no se puede repetir tras el lote {step}.</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This snapshot belongs to a run with different settings.</source>
        <translation>Esta instantánea es de una ejecución con otros ajustes.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no row {value}: they go from 0 to {last}</source>
        <translation>en «{text}», no existe la fila {value}: van de 0 a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no column {value}: they go from 0 to {last}</source>
        <translation>en «{text}», no existe la columna {value}: van de 0 a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no digit {value}: they go from 0 to {last}</source>
        <translation>en «{text}», no existe el dígito {value}: van de 0 a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>“{name}” depends on the moment.</source>
        <translation>«{name}» depende del momento.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a division by zero has no value</source>
        <translation>en «{text}», una división entre cero no tiene valor</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a number is too large</source>
        <translation>en «{text}», un número es demasiado grande</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a text and a number cannot be compared</source>
        <translation>en «{text}», un texto y un número no se pueden comparar</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, {problem}</source>
        <translation>en «{text}», {problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{value}” is a text where a number is needed</source>
        <translation>en «{text}», «{value}» es un texto donde se necesita un número</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{parameter}” must be {wanted}</source>
        <translation>en «{text}», «{parameter}» debe ser {wanted}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{name} is not a lesson that can be used: {problem}</source>
        <translation>{name} no es una lección que se pueda usar: {problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There is another problem: “netviz lesson check” lists both.</source>
        <translation>{text} Hay otro problema: «netviz lesson check» muestra los dos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There are {n} more problems: “netviz lesson check” lists them all.</source>
        <translation>{text} Hay {n} problemas más: «netviz lesson check» los muestra todos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is longer than {n} characters.</source>
        <translation>Una expresión tiene más de {n} caracteres.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is empty: write one, such as 2 * pixels.</source>
        <translation>Una expresión está vacía: escribe una, como 2 * pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a “{found}” that closes nothing.</source>
        <translation>«{text}» tiene un «{found}» que no cierra nada.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a quotation mark too few: write {mark} after the text.</source>
        <translation>A «{text}» le falta una comilla: escribe {mark} después del texto.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” lacks a bracket: write “{closing}” at its end.</source>
        <translation>«{text}» queda abierto: escribe «{closing}» al final.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has “{other}”: write “{ours}”.</source>
        <translation>«{text}» contiene «{other}»: escribe «{ours}».</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has one equals sign: write == to compare.</source>
        <translation>«{text}» tiene un solo signo igual: escribe == para comparar.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not an expression: write arithmetic with facts, such as 2 * pixels.</source>
        <translation>«{text}» no es una expresión: escribe operaciones con datos, como 2 * pixels.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not a way to write a number: write .2f, +.3f, .1% or d.</source>
        <translation>«{text}» no es una manera de escribir un número: escribe .2f, +.3f, .1% o d.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace is left open in “{text}”: write }} after the expression.</source>
        <translation>Hay una llave sin cerrar en «{text}»: escribe }} después de la expresión.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace in “{text}” closes nothing: write {{ before the expression.</source>
        <translation>Una llave de «{text}» no cierra nada: escribe {{ antes de la expresión.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” uses something that lessons cannot: only arithmetic and facts.</source>
        <translation>«{text}» usa algo que las lecciones no pueden: solo operaciones y datos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is a text where a number is needed.</source>
        <translation>«{text}» es un texto donde se necesita un número.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A division by zero has no value.</source>
        <translation>Una división entre cero no tiene valor.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A number is too large.</source>
        <translation>Un número es demasiado grande.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A text and a number cannot be compared.</source>
        <translation>Un texto y un número no se pueden comparar.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>; “netviz lesson words” lists them all</source>
        <translation>; «netviz lesson words» los muestra todos</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no fact “{name}”{guess}</source>
        <translation>no existe el dato «{name}»{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” has another number of arguments: write {usages}</source>
        <translation>«{name}» tiene otro número de argumentos: escribe {usages}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no event “{name}”; there are {names}</source>
        <translation>no existe el suceso «{name}»; hay {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{text}” has another number of arguments: write {usage}</source>
        <translation>«{text}» tiene otro número de argumentos: escribe {usage}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no action “{text}”{guess}</source>
        <translation>no existe la acción «{text}»{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” needs a whole number or an expression in braces, not “{text}”</source>
        <translation>«{name}» necesita un número entero o una expresión entre llaves, no «{text}»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” cannot have {text}: there is none</source>
        <translation>«{name}» no puede tener {text}: no existe</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>the answer is a text, “{value}”: it must be a number</source>
        <translation>la respuesta es un texto, «{value}»: debe ser un número</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no choice {value}: the {count} choices are counted from 1</source>
        <translation>no existe la opción {value}: las {count} opciones se cuentan desde 1</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no pixel {value} to click</source>
        <translation>no existe el píxel {value} en el que hacer clic</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no digit {value} to click</source>
        <translation>no existe el dígito {value} en el que hacer clic</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>a reply is to choice {value}, which does not exist: the {count} choices are counted from 1</source>
        <translation>una réplica se refiere a la opción {value}, que no existe: las {count} opciones se cuentan desde 1</translation>
    </message>
    <message>
        <extracomment>netviz/walks/player.py</extracomment>
        <source>The question was not answered.</source>
        <translation>La pregunta no se contestó.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is not a file.</source>
        <translation>no es un archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is larger than 1 MB.</source>
        <translation>ocupa más de 1 MB.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it cannot be read ({reason}).</source>
        <translation>no se puede leer ({reason}).</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>its tables are nested too deeply.</source>
        <translation>sus tablas están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>line {line}: a letter here is not in UTF-8: choose the encoding UTF-8 when you save the file.</source>
        <translation>línea {line}: aquí hay una letra que no está en UTF-8: elige la codificación UTF-8 al guardar el archivo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>language: “{name}” is no code of a language: write one such as en, de or pt_BR.</source>
        <translation>language: «{name}» no es un código de idioma: escribe uno como en, de o pt_BR.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“hide” has no question: write “ask”, or remove “hide”</source>
        <translation>«hide» no tiene pregunta: escribe «ask», o quita «hide»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>two steps have the name “{name}”: change one</source>
        <translation>dos pasos tienen el nombre «{name}»: cambia uno</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is an answer, but no question: write “ask”</source>
        <translation>hay una respuesta, pero ninguna pregunta: escribe «ask»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is a question, but no answer: write “answer”</source>
        <translation>hay una pregunta, pero ninguna respuesta: escribe «answer»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“choices” and answer_by = "choice" belong together: write both</source>
        <translation>«choices» y answer_by = "choice" van juntos: escribe los dos</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“do” and “until” belong together: the step must know when the task is done</source>
        <translation>«do» y «until» van juntos: el paso debe saber cuándo está hecha la tarea</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{field}” has no task: write “do”</source>
        <translation>«{field}» no tiene tarea: escribe «do»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“until” is never true, so the task never ends: name what is to be seen</source>
        <translation>«until» nunca es cierto, así que la tarea no acaba nunca: di qué debe verse</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no preset “{name}”; there are {names}</source>
        <translation>no existe el preajuste «{name}»; hay {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no view “{name}”{guess}</source>
        <translation>no existe la vista «{name}»{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>no earlier step has the name “{name}”</source>
        <translation>ningún paso anterior tiene el nombre «{name}»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>the step “{name}” has no question, so nothing was said</source>
        <translation>el paso «{name}» no tiene pregunta, así que no se dijo nada</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” speaks of an answer, but this step asks nothing: write “ask”</source>
        <translation>«{name}» habla de una respuesta, pero este paso no pregunta nada: escribe «ask»</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” has no value before the question is answered</source>
        <translation>«{name}» no tiene valor antes de que se conteste la pregunta</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>{where}: {problem}{end}</source>
        <translation>{where}: {problem}{end}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in quotation marks</source>
        <translation>escríbelo entre comillas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it without quotation marks</source>
        <translation>escríbelo sin comillas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in brackets, such as ["image"]</source>
        <translation>escríbelo entre corchetes, como ["image"]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in braces, such as {{ batches = 100 }}</source>
        <translation>escríbelo entre llaves, como {{ batches = 100 }}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write true or false, without quotation marks</source>
        <translation>escribe true o false, sin comillas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}</source>
        <translation>capítulo {chapter}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}, step {step}</source>
        <translation>capítulo {chapter}, paso {step}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line} ({place})</source>
        <translation>línea {line} ({place})</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>; did you mean “{name}”?</source>
        <translation>; ¿querías decir «{name}»?</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is missing: write {what}</source>
        <translation>falta «{name}»: escribe {what}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”{guess}</source>
        <translation>no existe el campo «{name}»{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the nearest are {names}</source>
        <translation>no existe el campo «{name}»; los más parecidos son {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the fields here are {names}</source>
        <translation>no existe el campo «{name}»; los campos de aquí son {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” cannot be “{value}”; it can be {names}</source>
        <translation>«{name}» no puede ser «{value}»; puede ser {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has a value that it cannot have: {reason}</source>
        <translation>«{name}» tiene un valor que no puede tener: {reason}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be a list: begin each with {header}, in two brackets</source>
        <translation>«{name}» debe ser una lista: empieza cada elemento con {header}, entre dos corchetes</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {wanted}, not {got}: {how}</source>
        <translation>«{name}» debe ser {wanted}, no {got}: {how}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is empty: write something there, or remove it</source>
        <translation>«{name}» está vacío: escribe algo ahí, o quítalo</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is longer than {n:,} characters: shorten it</source>
        <translation>«{name}» tiene más de {n:,} caracteres: acórtalo</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has more than {n} entries: remove some</source>
        <translation>«{name}» tiene más de {n} elementos: quita algunos</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or more</source>
        <translation>«{name}» debe ser {n:,} como mínimo</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or less</source>
        <translation>«{name}» debe ser {n:,} como máximo</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>line {line}: {problem}.</source>
        <translation>línea {line}: {problem}.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the entries of a list are separated by commas: write a comma before {rest}</source>
        <translation>los elementos de una lista se separan con comas: escribe una coma antes de {rest}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the list that begins here is not closed: write {closing} after its last entry</source>
        <translation>la lista que empieza aquí no se cierra: escribe {closing} después de su último elemento</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the table in braces that begins here is not closed: write {closing} at its end, on the same line</source>
        <translation>la tabla entre llaves que empieza aquí no se cierra: escribe {closing} al final, en la misma línea</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a chapter or a step begins with two brackets: write [[{name}]]</source>
        <translation>un capítulo o un paso empieza con dos corchetes: escribe [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a field is written as name = value: write an equals sign after the name</source>
        <translation>un campo se escribe como nombre = valor: escribe un signo igual después del nombre</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>there are two fields “{name}” here: remove one</source>
        <translation>aquí hay dos campos «{name}»: quita uno</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a backslash in a text is written twice: \\</source>
        <translation>una barra invertida se escribe doble en un texto: \\</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>this is neither a field, as in name = value, nor a heading, as in [[chapters.steps]]</source>
        <translation>esto no es un campo, como nombre = valor, ni un encabezado, como [[chapters.steps]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a long text is not closed: write """ at its end</source>
        <translation>un texto largo no se cierra: escribe """ al final</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text is not closed: write a quotation mark at its end, on the same line</source>
        <translation>un texto no se cierra: escribe unas comillas al final, en la misma línea</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a heading lacks a bracket: write [[{name}]]</source>
        <translation>a un encabezado le falta un corchete: escribe [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>“{name}” has no value: write one after the equals sign</source>
        <translation>«{name}» no tiene valor: escribe uno después del signo igual</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in straight quotation marks: write " instead of {mark}</source>
        <translation>un texto va entre comillas rectas: escribe " en lugar de {mark}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>write true or false, in small letters and without quotation marks</source>
        <translation>escribe true o false, en minúsculas y sin comillas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in quotation marks: write one before and one after {text}</source>
        <translation>un texto va entre comillas: escribe unas antes y otras después de {text}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>{closing} has nothing to close: write {opening} before it</source>
        <translation>{closing} no tiene nada que cerrar: escribe {opening} antes</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>each field has a line of its own: begin another line before {text}</source>
        <translation>cada campo tiene su propia línea: empieza otra línea antes de {text}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the value ends before {text}: within a text in double quotation marks, write \" for a quotation mark</source>
        <translation>el valor termina antes de {text}: dentro de un texto entre comillas dobles, unas comillas se escriben \"</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of pixels, 784.</source>
        <translation>El número de píxeles, 784.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The rows of the image, 28.</source>
        <translation>Las filas de la imagen, 28.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The columns of the image, 28.</source>
        <translation>Las columnas de la imagen, 28.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The units of the first hidden layer.</source>
        <translation>Las unidades de la primera capa oculta.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digits that the network can answer.</source>
        <translation>Los dígitos que la red puede responder.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of weights of a dense layer; the first is 1.</source>
        <translation>El número de pesos de una capa densa; la primera es 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of biases of a dense layer.</source>
        <translation>El número de sesgos de una capa densa.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of all weights and biases.</source>
        <translation>El número de todos los pesos y sesgos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The weight of one connection.</source>
        <translation>El peso de una conexión.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or digit.</source>
        <translation>El sesgo de una unidad o de un dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Where a pixel stands in the column of all pixels: columns · row + column.</source>
        <translation>El lugar de un píxel en la columna de todos los píxeles: columnas · fila + columna.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of a pixel of the image on the screen, from 0 to 1.</source>
        <translation>La intensidad de un píxel de la imagen en pantalla, de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many pixels of the image have an intensity above 0.</source>
        <translation>Cuántos píxeles de la imagen tienen una intensidad mayor que 0.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The label of the image; −1 if it has none.</source>
        <translation>La etiqueta de la imagen; −1 si no tiene.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability; an empty drawing has none.</source>
        <translation>El dígito con la probabilidad más alta; un dibujo vacío no tiene ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit, from 0 to 1.</source>
        <translation>La probabilidad de un dígito, de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a digit before softmax.</source>
        <translation>La puntuación de un dígito antes de softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image, −log of the probability of its label.</source>
        <translation>La pérdida de la imagen, −log de la probabilidad de su etiqueta.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The sum that arrives at a unit of the first hidden layer, with its bias.</source>
        <translation>La suma que llega a una unidad de la primera capa oculta, con su sesgo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What a unit of the first hidden layer passes on.</source>
        <translation>Lo que transmite una unidad de la primera capa oculta.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units of the first hidden layer pass something on.</source>
        <translation>Cuántas unidades de la primera capa oculta transmiten algo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The unit of the first hidden layer with the highest activation.</source>
        <translation>La unidad de la primera capa oculta con la activación más alta.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of the first n test images the network on the screen reads correctly.</source>
        <translation>Cuántas de las n primeras imágenes de prueba lee bien la red en pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads correctly, counted from 1.</source>
        <translation>El número de la k-ésima imagen de prueba que la red lee bien, contada desde 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads wrongly, counted from 1.</source>
        <translation>El número de la k-ésima imagen de prueba que la red lee mal, contada desde 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th training image that the network reads wrongly, counted from 1.</source>
        <translation>El número de la k-ésima imagen de entrenamiento que la red lee mal, contada desde 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first training image that is read correctly with a probability below p.</source>
        <translation>La primera imagen de entrenamiento leída bien con una probabilidad menor que p.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read wrongly with a probability above p.</source>
        <translation>La primera imagen de prueba leída mal con una probabilidad mayor que p.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read correctly with a probability below p.</source>
        <translation>La primera imagen de prueba leída bien con una probabilidad menor que p.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The index of the selected pixel; −1 if there is none.</source>
        <translation>El índice del píxel seleccionado; −1 si no hay ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The row of the selected pixel; −1 if there is none.</source>
        <translation>La fila del píxel seleccionado; −1 si no hay ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The column of the selected pixel; −1 if there is none.</source>
        <translation>La columna del píxel seleccionado; −1 si no hay ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of the selected pixel; 0 if there is none.</source>
        <translation>La intensidad del píxel seleccionado; 0 si no hay ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected unit of the first hidden layer; −1 if there is none.</source>
        <translation>La unidad seleccionada de la primera capa oculta; −1 si no hay ninguna.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected digit; −1 if there is none.</source>
        <translation>El dígito seleccionado; −1 si no hay ninguno.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes up.</source>
        <translation>Cuántas unidades activas empuja hacia arriba el píxel seleccionado.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes down.</source>
        <translation>Cuántas unidades activas empuja hacia abajo el píxel seleccionado.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units do not notice the selected pixel: their weight is near 0.</source>
        <translation>Cuántas unidades activas no notan el píxel seleccionado: su peso es casi 0.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Below which magnitude a weight is near 0: a tenth of the largest in the first layer.</source>
        <translation>Por debajo de qué magnitud un peso es casi 0: una décima parte del mayor de la primera capa.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units pass nothing on, whatever the selected pixel sends.</source>
        <translation>Cuántas unidades no transmiten nada, envíe lo que envíe el píxel seleccionado.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which a pixel sends the strongest signal.</source>
        <translation>La unidad activa a la que un píxel envía la señal más fuerte.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the signal from a pixel to a unit is, whatever its sign; 0 if the unit is silent.</source>
        <translation>La fuerza de la señal de un píxel a una unidad, sea cual sea su signo; 0 si la unidad está en silencio.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a unit: intensity times weight.</source>
        <translation>Lo que el píxel seleccionado envía a una unidad: intensidad por peso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a digit through the units that fire.</source>
        <translation>Lo que el píxel seleccionado envía a un dígito a través de las unidades activas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which the selected pixel sends the strongest signal.</source>
        <translation>La unidad activa a la que el píxel seleccionado envía la señal más fuerte.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many selections are pinned.</source>
        <translation>Cuántas selecciones hay fijadas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The contrast of the connections, as it stands beside its slider.</source>
        <translation>El contraste de las conexiones, tal como figura junto a su control deslizante.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the connections show: weights, signal, gradient or change.</source>
        <translation>Lo que muestran las conexiones: pesos, señal, gradiente o cambio.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches the network on the screen has been trained on.</source>
        <translation>Con cuántos lotes se ha entrenado la red en pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches make an epoch.</source>
        <translation>Cuántos lotes forman una época.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images of a batch.</source>
        <translation>Las imágenes de un lote.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many epochs are planned.</source>
        <translation>Cuántas épocas están previstas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The peak of the learning rate.</source>
        <translation>El máximo de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the optimizer.</source>
        <translation>El nombre del optimizador.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the schedule of the learning rate.</source>
        <translation>El nombre de la planificación de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the schedule changes the learning rate.</source>
        <translation>Si la planificación cambia la tasa de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The strength of the L2 penalty.</source>
        <translation>La fuerza de la penalización L2.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the units that are switched off at each step, from 0 to 1.</source>
        <translation>La fracción de las unidades que se apagan en cada paso, de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>By how many pixels training images are moved at most.</source>
        <translation>Cuántos píxeles se mueven, como mucho, las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the noise in training images is.</source>
        <translation>La fuerza del ruido en las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the training images with a random label, from 0 to 1.</source>
        <translation>La fracción de las imágenes de entrenamiento con una etiqueta aleatoria, de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The seed of the random start.</source>
        <translation>La semilla del inicio aleatorio.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the run on the screen.</source>
        <translation>El número de la ejecución en pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>In a comparison, the number of the run whose weights are subtracted.</source>
        <translation>En una comparación, el número de la ejecución cuyos pesos se restan.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the last batch, before its step.</source>
        <translation>La exactitud en el último lote, antes de su paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How long a batch takes at the teaching speed, in seconds.</source>
        <translation>Cuánto dura un lote a la velocidad didáctica, en segundos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether batches are being trained.</source>
        <translation>Si se están entrenando lotes.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The training and validation images together, 60,000.</source>
        <translation>Las imágenes de entrenamiento y validación juntas, 60.000.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that the network is trained on.</source>
        <translation>Las imágenes con las que se entrena la red.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that are set aside to measure the accuracy.</source>
        <translation>Las imágenes que se reservan para medir la exactitud.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The test images.</source>
        <translation>Las imágenes de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a digit.</source>
        <translation>Cuántas de todas las imágenes de entrenamiento y validación muestran un dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the validation images, when it was last measured.</source>
        <translation>La exactitud en las imágenes de validación, cuando se midió por última vez.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the accuracy was measured after the last batch.</source>
        <translation>Si la exactitud se midió después del último lote.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The stage of learning from one image: 0 without, 1 forward, 2 loss, 3 backward, 4 update, 5 again.</source>
        <translation>La etapa del aprendizaje de una imagen: 0 ninguna, 1 hacia delante, 2 pérdida, 3 retropropagación, 4 actualización, 5 otra vez.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability before the learning step.</source>
        <translation>El dígito con la probabilidad más alta antes del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit before the learning step.</source>
        <translation>La probabilidad de un dígito antes del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit after the learning step.</source>
        <translation>La probabilidad de un dígito después del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image before the learning step.</source>
        <translation>La pérdida de la imagen antes del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image after the learning step.</source>
        <translation>La pérdida de la imagen después del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step reinforced.</source>
        <translation>Hacia un dígito: cuántas de sus conexiones reforzó el paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step weakened.</source>
        <translation>Hacia un dígito: cuántas de sus conexiones debilitó el paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step left unchanged.</source>
        <translation>Hacia un dígito: cuántas de sus conexiones dejó igual el paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to this question; it has no value if the question was skipped.</source>
        <translation>La respuesta a esta pregunta; no tiene valor si la pregunta se saltó.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to the question of an earlier step, by its name; no value if it was skipped.</source>
        <translation>La respuesta a la pregunta de un paso anterior, por su nombre; sin valor si se saltó.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the answer to this question is right.</source>
        <translation>Si la respuesta a esta pregunta es correcta.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether something was done in this step: flatten, train, draw or reset.</source>
        <translation>Si en este paso se hizo algo: aplanar (flatten), entrenar (train), dibujar (draw) o reiniciar (reset).</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a test image.</source>
        <translation>Mostrar una imagen de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a training image.</source>
        <translation>Mostrar una imagen de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an image of random intensities; n is the seed.</source>
        <translation>Mostrar una imagen de intensidades aleatorias; n es la semilla.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an empty image to draw on.</source>
        <translation>Mostrar una imagen vacía en la que dibujar.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a pixel.</source>
        <translation>Seleccionar un píxel.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a unit of the first hidden layer.</source>
        <translation>Seleccionar una unidad de la primera capa oculta.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a digit.</source>
        <translation>Seleccionar un dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select nothing.</source>
        <translation>No seleccionar nada.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the weights.</source>
        <translation>Dibujar los pesos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the signal, intensity times weight.</source>
        <translation>Dibujar la señal, intensidad por peso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the gradient of the image.</source>
        <translation>Dibujar el gradiente de la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the change since the start.</source>
        <translation>Dibujar el cambio desde el inicio.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels to watch training.</source>
        <translation>Abrir los paneles para observar el entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels with the sums.</source>
        <translation>Abrir los paneles con las sumas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels of learning from one image.</source>
        <translation>Abrir los paneles para aprender de una imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the data set.</source>
        <translation>Abrir el conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the summary of the model.</source>
        <translation>Abrir el resumen del modelo.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the weights of all units.</source>
        <translation>Abrir los pesos de todas las unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Train until so many batches are trained, at full speed.</source>
        <translation>Entrenar hasta que se hayan entrenado tantos lotes, a la velocidad máxima.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Go back to the random start.</source>
        <translation>Volver al inicio aleatorio.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Start the run of a preset, such as linear or shuffled-labels; a name, no expression.</source>
        <translation>Iniciar la ejecución de un preajuste, como linear o shuffled-labels; un nombre, no una expresión.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Learn from the image, as far as stage n; 0 ends it.</source>
        <translation>Aprender de la imagen, hasta la etapa n; 0 lo termina.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Play the animation of the rows that become a column.</source>
        <translation>Reproducir la animación de las filas que se convierten en una columna.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Close the animation.</source>
        <translation>Cerrar la animación.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the image</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the button Flatten below the image</source>
        <translation>el botón Aplanar debajo de la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the label below the image</source>
        <translation>la etiqueta debajo de la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>what the network reads, below the image</source>
        <translation>lo que lee la red, debajo de la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the column of pixels in the network</source>
        <translation>la columna de píxeles de la red</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the pixels to the units</source>
        <translation>las conexiones de los píxeles a las unidades</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the units in the network</source>
        <translation>las unidades de la red</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the digits</source>
        <translation>las conexiones de las unidades a los dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the digits with their probabilities</source>
        <translation>los dígitos con sus probabilidades</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the counts under the columns of the network</source>
        <translation>los recuentos debajo de las columnas de la red</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the middle of the network, where it says that nothing is learned yet</source>
        <translation>el centro de la red, donde dice que todavía no se ha aprendido nada</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the whole network</source>
        <translation>la red completa</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the modes above the network, with their legend</source>
        <translation>los modos encima de la red, con su leyenda</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the line of words under the network</source>
        <translation>la línea de texto debajo de la red</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each digit</source>
        <translation>el efecto en cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the pictures of all units’ weights</source>
        <translation>las imágenes de los pesos de todas las unidades</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the number above these pictures</source>
        <translation>el número encima de estas imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each digit</source>
        <translation>los pesos de las unidades a cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the panel on the right</source>
        <translation>el panel de la derecha</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the toolbar</source>
        <translation>la barra de herramientas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the accuracy in the toolbar</source>
        <translation>la exactitud en la barra de herramientas</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the curves at the bottom</source>
        <translation>las curvas de abajo</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the data set at the bottom</source>
        <translation>el conjunto de datos de abajo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin the selection</source>
        <translation>Fijar la selección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Keep the selection in its own color to compare it with others (Ctrl+P)</source>
        <translation>Conservar la selección con un color propio para compararla con otras (Ctrl+P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every digit</source>
        <translation>Lo que cada selección fijada suma a cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every digit's score before softmax (logit):</source>
        <translation>Lo que cada una suma a la puntuación antes de softmax (logit) de cada dígito:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, digits or connections. Each keeps its color in every view, and a table here shows what each one adds to each digit.</source>
        <translation>Fija hasta {count} píxeles, unidades, dígitos o conexiones. Cada uno conserva su color en todas las vistas, y una tabla muestra aquí lo que suma a cada dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The digit</source>
        <translation>El dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Contribution: {name}</source>
        <translation>Aporte: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The score before softmax (logit): everything added up</source>
        <translation>La puntuación antes de softmax (logit): la suma de todo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Select {name}</source>
        <translation>Seleccionar: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Unpin {name}</source>
        <translation>Soltar: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>unit {unit} L{layer}</source>
        <translation>unidad {unit} L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>digit {digit}</source>
        <translation>dígito {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each digit</source>
        <translation>Lo que llega a cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>{condition}: {numbers}</source>
        <translation>{condition}: {numbers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>the {count} strongest of {all} classes</source>
        <translation>las {count} más fuertes de {all} clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The whole image</source>
        <translation>La imagen completa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>There is nothing to read: the drawing is empty.</source>
        <translation>No hay nada que leer: el dibujo está vacío.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{inked}, {units}</source>
        <translation>{inked}, {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} pixels {part}, {biases} biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: {count} píxeles {part}, {biases} sesgos {rest}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A digit's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>La puntuación (logit) de un dígito es la suma de todos los píxeles y sesgos; la más alta es la respuesta. Señala cualquier cosa para ver su aporte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The score {sum} can be split in two ways, and both are right: {pixels} from the pixels and {biases} from {count} biases, those of the units and that of {name}; or {votes} from the units, each with its pixels and its bias, and {own} from the bias of {name} alone.</source>
        <translation>Para {name}, la puntuación {sum} se puede repartir de dos maneras, y las dos son correctas: {pixels} de los píxeles y {biases} de {count} sesgos, los de las unidades y el suyo propio; o bien {votes} de las unidades, cada una con sus píxeles y su sesgo, y {own} solo de su propio sesgo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>index {columns}·{row} + {column} = {index} &amp;nbsp; intensity {intensity}</source>
        <translation>índice {columns}·{row} + {column} = {index} &amp;nbsp; intensidad {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensities add up to {sum}</source>
        <translation>las intensidades suman {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>&lt;b&gt;{condition}&lt;/b&gt; (intensity now 0)</source>
        <translation>&lt;b&gt;{condition}&lt;/b&gt; (intensidad actual: 0)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each digit:</source>
        <translation>{effect} Lo que llega a cada dígito:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this pixel {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: este píxel {part}, todos los demás y los sesgos {rest}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: these pixels {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: estos píxeles {part}, todos los demás y los sesgos {rest}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this through the units that fire now:</source>
        <translation>{nothing} {condition}, enviaría esto a través de las unidades que ahora se activan:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this through the units that fire now:</source>
        <translation>{nothing} {condition}, enviarían esto a través de las unidades que ahora se activan:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this, with every unit as it is now:</source>
        <translation>{nothing} {condition}, enviaría esto, con todas las unidades como están ahora:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this, with every unit as it is now:</source>
        <translation>{nothing} {condition}, enviarían esto, con todas las unidades como están ahora:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>actually sent to {name}: {value}</source>
        <translation>se envía realmente a {name}: {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>signals {rest} &amp;nbsp;+ bias {part} &amp;nbsp;= sum {sum}</source>
        <translation>señales {rest} &amp;nbsp;+ sesgo {part} &amp;nbsp;= suma {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its sum is not above zero, so it is silent and adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>Su suma no es mayor que cero, así que está en silencio y no suma nada. &lt;b&gt;Con activación 1&lt;/b&gt;, sumaría:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is exactly zero, so it adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>Su activación es exactamente cero, así que no suma nada. &lt;b&gt;Con activación 1&lt;/b&gt;, sumaría:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>silent now; &lt;b&gt;with activation 1&lt;/b&gt; it would add:</source>
        <translation>ahora en silencio; &lt;b&gt;con activación 1&lt;/b&gt; sumaría:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation 0 now; &lt;b&gt;with 1&lt;/b&gt; it would add:</source>
        <translation>ahora, activación 0; &lt;b&gt;con 1&lt;/b&gt; sumaría:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: esta unidad {part}, todas las demás y el sesgo {rest}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: esta unidad {part}, todas las demás y los sesgos {rest}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each digit:</source>
        <translation>Su activación es {activation}. Lo que suma a cada dígito:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score before softmax (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>puntuación antes de softmax (logit) {logit} &amp;nbsp; probabilidad {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>puntuación (logit) {logit} &amp;nbsp; prob. {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{votes}; the image shows each pixel's share. The {count} strongest votes:</source>
        <translation>{votes}; la imagen muestra el aporte de cada píxel. Los {count} votos más fuertes:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} votes {rest}, its own bias {part}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: {count} votos {rest}, su propio sesgo {part}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensity {value} × weight {weight} = signal {signal}</source>
        <translation>intensidad {value} × peso {weight} = señal {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation {value} × weight {weight} = signal {signal}</source>
        <translation>activación {value} × peso {weight} = señal {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} is silent and passes nothing on.</source>
        <translation>{target} está en silencio y no transmite nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} has activation zero and passes nothing on.</source>
        <translation>{target} tiene activación cero y no transmite nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each digit:</source>
        <translation>Lo que suma a cada dígito:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: esta conexión {part}, todas las demás y el sesgo {rest}, &lt;b&gt;puntuación (logit)&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;sum&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>para {name}: esta conexión {part}, todas las demás y el sesgo {rest}, &lt;b&gt;suma&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>This image has no label, so there is no loss.</source>
        <translation>Esta imagen no tiene etiqueta, así que no hay pérdida.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would not change this weight.</source>
        <translation>∂pérdida/∂{weight} = {gradient}: el aprendizaje no cambiaría este peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would lower this weight.</source>
        <translation>∂pérdida/∂{weight} = {gradient}: el aprendizaje bajaría este peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would raise this weight.</source>
        <translation>∂pérdida/∂{weight} = {gradient}: el aprendizaje subiría este peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The terms of the sum with its running total</source>
        <translation>Los términos de la suma con su total acumulado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Point at a row to highlight its connection; click to select it</source>
        <translation>Señala una fila para resaltar su conexión; haz clic para seleccionarla</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Softmax: from scores (logits) to probabilities</source>
        <translation>Softmax: de puntuaciones (logits) a probabilidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The steps of the softmax</source>
        <translation>Los pasos del softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the whole calculation as text</source>
        <translation>Copiar todo el cálculo como texto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the calculation for a spreadsheet, with all decimals</source>
        <translation>Copiar el cálculo para una hoja de cálculo, con todos los decimales</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as text.</source>
        <translation>El cálculo se ha copiado como texto.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as CSV.</source>
        <translation>El cálculo se ha copiado como CSV.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The numbers have overflowed: reset, or lower the learning rate.</source>
        <translation>Los números se han desbordado: reinicia, o baja la tasa de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ x·w + b, over all {count} pixels; those without ink add nothing</source>
        <translation>z = Σ x·w + b, sobre los {count} píxeles; los que no tienen tinta no suman nada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The answer: {name}</source>
        <translation>La respuesta: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;z = {value}&lt;/b&gt;</source>
        <translation>puntuación antes de softmax (logit): &lt;b&gt;z = {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>{condition}, {name} recibiría esto: Σ {sent}·v sobre las unidades que lo transmiten; x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>Lo que recibe {name}: Σ {sent}·v sobre las unidades que lo transmiten; x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>{condition}, {name} recibiría esto: Σ {sent}·v sobre las unidades que lo transmiten; x·w sumado sobre los píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>Lo que recibe {name}: Σ {sent}·v sobre las unidades que lo transmiten; x·w sumado sobre los píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name} {condition}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;aporte para {name} {condition}: {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;aporte para {name}: {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit in layer {layer}</source>
        <translation>z = Σ {product} + b, sobre la única unidad oculta de la capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit</source>
        <translation>z = Σ {product} + b, sobre la única unidad oculta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}; silent ones add nothing</source>
        <translation>z = Σ {product} + b, sobre las {count} unidades ocultas de la capa {layer}; las que están en silencio no suman nada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}</source>
        <translation>z = Σ {product} + b, sobre las {count} unidades ocultas de la capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units; silent ones add nothing</source>
        <translation>z = Σ {product} + b, sobre las {count} unidades ocultas; las que están en silencio no suman nada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units</source>
        <translation>z = Σ {product} + b, sobre las {count} unidades ocultas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The pixel's intensity</source>
        <translation>La intensidad del píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight to the unit</source>
        <translation>El peso hacia la unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The unit's activation</source>
        <translation>La activación de la unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the digit</source>
        <translation>El peso de la unidad al dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What arrives at the unit</source>
        <translation>Lo que llega a la unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What the unit receives through the earlier layers and passes on</source>
        <translation>Lo que la unidad recibe a través de las capas anteriores y transmite</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The term; its last decimal may be off by one so that the displayed sum is exact</source>
        <translation>El término; su último decimal puede variar en uno para que la suma mostrada sea exacta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>A selected term first, then the largest ones, then all others together</source>
        <translation>Primero un término seleccionado, después los mayores y por último todos los demás juntos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The running total</source>
        <translation>El total acumulado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>Its score before softmax (logit)</source>
        <translation>Su puntuación antes de softmax (logit)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The score minus the largest of all</source>
        <translation>La puntuación menos la mayor de todas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>e to the power of that difference</source>
        <translation>e elevado a esa diferencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all digits</source>
        <translation>La probabilidad: exp dividido entre la suma de todos los dígitos</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>%n other(s)</source>
        <translation><numerusform>%n más</numerusform><numerusform>%n más</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>The network's answer before and after the change</source>
        <translation>La respuesta de la red antes y después del cambio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Without it</source>
        <comment>button</comment>
        <translation>Sin ella</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network without the selection (X)</source>
        <translation>Volver a calcular la red sin la selección (X)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>At full ink</source>
        <translation>Tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity (I)</source>
        <translation>Volver a calcular la red con los píxeles seleccionados a plena intensidad (I)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Pixels that matter</source>
        <translation>Píxeles que importan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Remove each pixel in turn and rank the pixels by the effect (M)</source>
        <translation>Quitar los píxeles uno a uno y ordenarlos por el efecto (M)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>With {name} at full ink</source>
        <translation>Con {name} a tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select one or more pixels to see what full ink there would change.</source>
        <translation>Selecciona uno o más píxeles para ver qué cambiaría con tinta plena en ellos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without it</source>
        <translation>Sin la selección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A digit cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>Un dígito no se puede quitar. Selecciona píxeles, una unidad o una conexión.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select pixels, a hidden unit or a connection: the network then runs without it, and you see whether the answer changes.</source>
        <translation>Selecciona píxeles, una unidad oculta o una conexión: la red se calcula sin ellos y ves si cambia la respuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer stays &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</source>
        <translation>La respuesta sigue siendo &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer changes from &lt;b&gt;{before}&lt;/b&gt; ({now}) to &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</source>
        <translation>La respuesta pasa de &lt;b&gt;{before}&lt;/b&gt; ({now}) a &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The share predicts a change of {linear} for {name}; the actual change is {exact}: a share keeps every unit as it is, but {flips}.</source>
        <translation>Para {name}, el aporte predice un cambio de {linear}; el cambio real es {exact}: un aporte deja todas las unidades como están, pero aquí cambian algunas ({flips}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>There is no ink here, so nothing is sent and nothing changes. The lines show what full ink would send; press I to run the network with it.</source>
        <translation>Aquí no hay tinta, así que no se envía nada y no cambia nada. Las líneas muestran lo que enviaría la tinta plena; pulsa I para calcular la red con ella.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No unit begins to fire or falls silent, so the actual change is the predicted one.</source>
        <translation>Ninguna unidad empieza a activarse ni queda en silencio, así que el cambio real es el previsto.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Each unit responds linearly over this range, so the actual change is the predicted one.</source>
        <translation>Todas las unidades responden linealmente en este intervalo, así que el cambio real es el previsto.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The prediction assumes that units respond linearly, but {activation} is curved, so the actual change differs.</source>
        <translation>La previsión supone que las unidades responden linealmente, pero {activation} es curva, así que el cambio real es otro.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} in layer {layer} would begin to fire</source>
        <translation>● en la capa {layer} pasarían a activarse: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} would begin to fire</source>
        <translation>● pasarían a activarse: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} in layer {layer} would fall silent</source>
        <translation>○ en la capa {layer} quedarían en silencio: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} would fall silent</source>
        <translation>○ quedarían en silencio: {units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{first} and {second}</source>
        <comment>clauses</comment>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>unit {name}</source>
        <translation>unidad {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>units {names}</source>
        <translation>unidades {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} units ({names}, …)</source>
        <translation>{count} unidades ({names}, …)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>before</source>
        <comment>the change</comment>
        <translation>antes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score before softmax (logit) now</source>
        <translation>La puntuación antes de softmax (logit) ahora</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>after</source>
        <comment>the change</comment>
        <translation>luego</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score with the change, from a forward pass</source>
        <translation>La puntuación con el cambio, calculada hacia delante</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The actual change of the score</source>
        <translation>El cambio real de la puntuación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The change that the shares predict, with every unit as it is now</source>
        <translation>El cambio que predicen los aportes, con todas las unidades como están ahora</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability now, in percent</source>
        <translation>La probabilidad ahora, en porcentaje</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability with the change, in percent</source>
        <translation>La probabilidad con el cambio, en porcentaje</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The pixels that matter most for {name}</source>
        <translation>Los píxeles que más importan para {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No single pixel decides: removing any one of them leaves the answer unchanged.</source>
        <translation>Ningún píxel decide por sí solo: quitar cualquiera de ellos no cambia la respuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Removing just one of them can change the answer to &lt;b&gt;{answers}&lt;/b&gt;</source>
        <translation>Quitar uno solo de ellos puede cambiar la respuesta a &lt;b&gt;{answers}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} of {total} pixels change the score before softmax (logit) of {name}; a pixel without ink changes nothing.</source>
        <translation>Para {name}, {count} de {total} píxeles cambian la puntuación antes de softmax (logit); un píxel sin tinta no cambia nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>pixel</source>
        <translation>píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Row, column</source>
        <translation>Fila, columna</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the digit's score before softmax (logit) changes without this pixel</source>
        <translation>Cuánto cambia sin este píxel la puntuación antes de softmax (logit) del dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The digit's score before softmax (logit) without this pixel</source>
        <translation>La puntuación antes de softmax (logit) del dígito sin este píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The network's answer without this pixel</source>
        <translation>La respuesta de la red sin este píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>Compare with another network</source>
        <translation>Comparar con otra red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A is the network on the screen: {name}. Choose B: a moment of a run, or a file. For a run with another seed, first choose “Same settings, different start” in the Time menu.</source>
        <translation>A es la red en pantalla: {name}. Elige B: un momento de una ejecución, o un archivo. Para una ejecución con otra semilla, elige antes «Mismos ajustes, otro inicio» en el menú Tiempo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>{name} (live)</source>
        <translation>{name} (en vivo)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The batch, or the step of a training elsewhere; the nearest snapshot is compared</source>
        <translation>El lote, o el paso de un entrenamiento externo; se compara la instantánea más cercana</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The run that B is a moment of</source>
        <translation>La ejecución a la que pertenece B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Moment</source>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A &amp;file…</source>
        <translation>Un &amp;archivo…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both networks in numbers</source>
        <translation>Las dos redes en números</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Test images that the networks read differently</source>
        <translation>Imágenes de prueba que las redes leen de forma distinta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units of both networks</source>
        <translation>Las unidades más parecidas de las dos redes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the first network in every view</source>
        <translation>Mostrar la primera red en todas las vistas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the second network in every view, its units in the order of the first</source>
        <translation>Mostrar la segunda red en todas las vistas, con sus unidades en el orden de la primera</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Put the network on the screen beside another one: an earlier moment, another run or a file. Each hidden unit is matched to the one in the other network that looks for the same.</source>
        <translation>Pon la red en pantalla junto a otra: un momento anterior, otra ejecución o un archivo. Cada unidad oculta se empareja con la de la otra red que busca lo mismo.</translation>
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
        <translation>Leídas de forma distinta: las primeras {shown} de {count} imágenes de prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: {count} test images</source>
        <translation>Leídas de forma distinta: {count} imágenes de prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both give the same answer for {agreement} of the {count} test images. Only A is right on {only_a}, only B on {only_b}.</source>
        <translation>Las dos dan la misma respuesta en {agreement} de las {count} imágenes de prueba. Solo A acierta en {only_a}, solo B en {only_b}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Units that correspond: {count} pairs, mean similarity {mean}</source>
        <translation>Unidades que se corresponden: {count} pares, similitud media {mean}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Draw how the weights differ between units that correspond</source>
        <translation>Dibujar en qué difieren los pesos entre unidades que se corresponden</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A has {a} units and B {b}: only networks with the same layers can be subtracted</source>
        <translation>A tiene {a} unidades y B {b}: solo se pueden restar redes con las mismas capas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit has no counterpart in the other network.</source>
        <translation>La unidad seleccionada no tiene pareja en la otra red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of A</source>
        <translation>unidad {unit} de A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of B</source>
        <translation>unidad {unit} de B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Unit {unit} of A and unit {partner} of B: similarity {similarity} (cosine of their weights).</source>
        <translation>Unidad {unit} de A y unidad {partner} de B: similitud {similarity} (coseno de sus pesos).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit in both</source>
        <translation>La unidad seleccionada en las dos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units</source>
        <translation>Las unidades más parecidas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>hidden units</source>
        <translation>unidades ocultas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖weights‖, layer {layer}</source>
        <translation>‖pesos‖, capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖biases‖, layer {layer}</source>
        <translation>‖sesgos‖, capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Number of the test image; click to show it</source>
        <translation>Número de la imagen de prueba; haz clic para mostrarla</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What it is</source>
        <translation>Lo que es</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What A reads it as</source>
        <translation>Cómo la lee A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What B reads it as</source>
        <translation>Cómo la lee B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>A hidden unit of A; click to select it</source>
        <translation>Una unidad oculta de A; haz clic para seleccionarla</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Its counterpart in B</source>
        <translation>Su pareja en B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>The cosine between the incoming weights of both, from −1 to 1</source>
        <translation>El coseno entre los pesos de entrada de ambas, de −1 a 1</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/unit_pair.py</extracomment>
        <source>{a} beside {b}</source>
        <translation>{a} junto a {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>Count and average image of each label</source>
        <translation>Recuento e imagen media de cada etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>{name}: {count} of {total} images, {share}.
Click to list only these images (Return).
Double-click to show their average to the network (Shift+Return).</source>
        <translation>{name}: {count} de {total} imágenes, {share}.
Clic: ver solo estas imágenes (Intro).
Doble clic: mostrar su media a la red (Mayús+Intro).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>Confusion matrix: labels by answers</source>
        <translation>Matriz de confusión: etiquetas y respuestas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The confusion matrix
appears once the network
has read these images.</source>
        <translation>La matriz de confusión
aparece cuando la red
ha leído estas imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>{cell}
Double-click to list these images (Return)</source>
        <translation>{cell}
Doble clic para ver estas imágenes (Intro)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The network has not read these images yet.</source>
        <translation>La red todavía no ha leído estas imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>all {count} images</source>
        <translation>todas, {count} imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}: {count} images, {share} of them correct</source>
        <translation>etiqueta {label}: {count} imágenes, {share} correctas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>read as {answer}: {count} images, {share} of them correct</source>
        <translation>leídas como {answer}: {count} imágenes, {share} correctas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}, read as {answer}: {count} images, {share} of label {label}</source>
        <translation>etiqueta {label}, leídas como {answer}: {count} imágenes, {share} de la etiqueta {label}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>read as</source>
        <translation>leída como</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>all</source>
        <comment>sum over all digits</comment>
        <translation>todas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Show all images of the set</source>
        <translation>Mostrar todas las imágenes del conjunto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network learns from these images. The test images show how well it reads images that it does not know.</source>
        <translation>La red aprende de estas imágenes. Las imágenes de prueba muestran lo bien que lee imágenes que no conoce.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Mostly images that the network learns from: {training} of {total}. The test images show how well it reads images that it does not know.</source>
        <translation>En su mayoría, imágenes de las que aprende la red: {training} de {total}. Las imágenes de prueba muestran lo bien que lee imágenes que no conoce.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training and validation images</source>
        <translation>{found} de {total} imágenes de entrenamiento y validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} test images</source>
        <translation>{found} de {total} imágenes de prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training images</source>
        <translation>{found} de {total} imágenes de entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} validation images</source>
        <translation>{found} de {total} imágenes de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} images</source>
        <translation>{found} de {total} imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total}</source>
        <translation>{found} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} training images</source>
        <translation>{total} imágenes de entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} images: {training} training + {validation} validation</source>
        <translation>{total} imágenes: {training} de entrenamiento + {validation} de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} = {training} + {validation}</source>
        <translation>{total} = {training} + {validation}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>not read yet</source>
        <translation>todavía sin leer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread, {moment}</source>
        <translation>{share} mal leídas, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run, {moment}</source>
        <translation>{share} mal leídas por la ejecución en vivo, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run after {moment}</source>
        <translation>{share} mal leídas por la ejecución en vivo tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread by the live run after {moment}</source>
        <translation>{share} de las {total} mal leídas por la ejecución en vivo tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread after {moment}</source>
        <translation>{share} mal leídas tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread after {moment}</source>
        <translation>{share} de las {total} mal leídas tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>There are no images yet.</source>
        <translation>Todavía no hay imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network is reading these images…</source>
        <translation>La red está leyendo estas imágenes…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no training images.</source>
        <translation>El conjunto de datos no tiene imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no test images.</source>
        <translation>El conjunto de datos no tiene imágenes de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no training images.</source>
        <translation>Esta ejecución no tiene imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no validation images.</source>
        <translation>Esta ejecución no tiene imágenes de validación.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no images.</source>
        <translation>El conjunto de datos no tiene imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training and validation images matches the filters:
{filters}</source>
        <translation>Ninguna de las {total} imágenes de entrenamiento y validación cumple los filtros:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} test images matches the filters:
{filters}</source>
        <translation>Ninguna de las {total} imágenes de prueba cumple los filtros:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training images matches the filters:
{filters}</source>
        <translation>Ninguna de las {total} imágenes de entrenamiento cumple los filtros:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} validation images matches the filters:
{filters}</source>
        <translation>Ninguna de las {total} imágenes de validación cumple los filtros:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} images matches the filters:
{filters}</source>
        <translation>Ninguna de las {total} imágenes cumple los filtros:
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>label {name}</source>
        <translation>etiqueta {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>read as {name}</source>
        <translation>leída como {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>correct</source>
        <translation>correcta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>misread</source>
        <translation>mal leída</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Image set</source>
        <translation>Conjunto de imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Label: {choice}</source>
        <translation>Etiqueta: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by label</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Read as: {choice}</source>
        <translation>Leída como: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by answer</source>
        <translation>Filtrar por respuesta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Show correct images, misread ones, or both</source>
        <translation>Mostrar las imágenes correctas, las mal leídas o ambas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort: {choice}</source>
        <translation>Orden: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort by number, by confidence (the probability of the answer) or by loss</source>
        <translation>Ordenar por número, por confianza (la probabilidad de la respuesta) o por pérdida</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ or ✗</source>
        <translation>✓ o ✗</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct and misread</source>
        <translation>Correctas y mal leídas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ correct</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct only</source>
        <translation>Solo correctas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✗ misread</source>
        <translation>✗ mal leída</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Misread only</source>
        <translation>Solo mal leídas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↑</source>
        <translation>número ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, ascending</source>
        <translation>Número, ascendente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↓</source>
        <translation>número ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, descending</source>
        <translation>Número, descendente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↑</source>
        <translation>confianza ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, lowest first</source>
        <translation>Confianza, primero la menor</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↓</source>
        <translation>confianza ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, highest first</source>
        <translation>Confianza, primero la mayor</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↓</source>
        <translation>pérdida ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, highest first</source>
        <translation>Pérdida, primero la mayor</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↑</source>
        <translation>pérdida ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, lowest first</source>
        <translation>Pérdida, primero la menor</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} pixels wide</source>
        <translation>{side} píxeles de ancho</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training + validation</source>
        <translation>Entren. + validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images</source>
        <translation>Imágenes de entrenamiento y validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images ({count})</source>
        <translation>Imágenes de entrenamiento y validación ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images ({count})</source>
        <translation>Imágenes de prueba ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training</source>
        <comment>set of images</comment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images ({count})</source>
        <translation>Imágenes de entrenamiento ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images ({count})</source>
        <translation>Imágenes de validación ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images ({count})</source>
        <translation>Todas las imágenes ({count})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>label</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>label</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>read as</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>read as</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Thumbnails. Arrow keys move between them; Return shows the image.</source>
        <translation>Miniaturas. Las flechas pasan de una a otra; Intro muestra la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>read as {name} with {probability} after {moment}</source>
        <translation>leída como {name} con {probability} tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The first images: {names}</source>
        <translation>Las primeras imágenes: {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The ink is darker than its ground: invert the brightness</source>
        <translation>La tinta es más oscura que el fondo: invertir el brillo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Rows and columns are exchanged in the files: exchange them back</source>
        <translation>Filas y columnas están intercambiadas en los archivos: intercambiarlas de nuevo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The network starts again from random weights, and learns from these images.</source>
        <translation>La red vuelve a empezar desde pesos aleatorios y aprende de estas imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>&amp;Use these images</source>
        <translation>&amp;Usar estas imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>{train} training images and {test} test images in {classes} classes</source>
        <translation>{train} imágenes de entrenamiento y {test} de prueba en {classes} clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: {counts}.</source>
        <translation>Imágenes de entrenamiento por clase: {counts}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: from {fewest} of {rarest} to {most} of {commonest}.</source>
        <translation>Imágenes de entrenamiento por clase: de {fewest} ({rarest}) a {most} ({commonest}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Readings of the file, the best first</source>
        <translation>Lecturas posibles del archivo, la mejor primero</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>&amp;Show this network</source>
        <translation>&amp;Mostrar esta red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Network in a {form} file: {sizes}</source>
        <translation>Red en un archivo {form}: {sizes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled or which activation the hidden units have. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>El archivo no dice cómo se escalan las entradas ni qué activación tienen las unidades ocultas. netviz ha probado todas las posibilidades con imágenes de entrenamiento; la red rinde más cuando se lee tal como se entrenó.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>El archivo no dice cómo se escalan las entradas. netviz ha probado todas las posibilidades con imágenes de entrenamiento; la red rinde más cuando se lee tal como se entrenó.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Not part of the network: {names}.</source>
        <translation>No forma parte de la red: {names}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What the network expects for a pixel</source>
        <translation>Lo que la red espera de un píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What each hidden unit makes of its sum</source>
        <translation>Lo que cada unidad oculta hace con su suma</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Share of the training images that it reads correctly</source>
        <translation>Fracción de las imágenes de entrenamiento que lee bien</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Mean cross-entropy, in nats</source>
        <translation>Entropía cruzada media, en nats</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>tried on</source>
        <translation>probada con</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The best readings are tried on more training images than the others</source>
        <translation>Las mejores lecturas se prueban con más imágenes de entrenamiento que las demás</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>You chose this reading; netviz proposes the first.</source>
        <translation>Has elegido esta lectura; netviz propone la primera.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: of those within 0.3 percentage points of the best, this one has the smallest loss.</source>
        <translation>Propuesta: de las que están a menos de 0,3 puntos porcentuales de la mejor, esta tiene la menor pérdida.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: no other reading comes within 0.3 percentage points.</source>
        <translation>Propuesta: ninguna otra lectura se acerca a menos de 0,3 puntos porcentuales.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>How the image is flattened</source>
        <translation>Cómo se aplana la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>{title}. {detail}</source>
        <translation>{title}. {detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{rows} rows of {columns} pixels</source>
        <translation>{rows} filas de {columns} píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixel (row, column) is number {columns}·row + column, counted from 0</source>
        <translation>el píxel (fila, columna) es el número {columns}·fila + columna, contado desde 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>… {rows} times</source>
        <translation>… {rows} veces</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {first} to {last}</source>
        <translation>fila {row}: píxeles {first} a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 0: the first {columns} pixels</source>
        <translation>Fila 0: los primeros {columns} píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 1: the next {columns}, joined end to end</source>
        <translation>Fila 1: los {columns} siguientes, a continuación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixels {first} to {last}</source>
        <translation>píxeles {first} a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {columns}·{row} = {first} to {columns}·{row} + {last_column} = {last}</source>
        <translation>fila {row}: píxeles {columns}·{row} = {first} a {columns}·{row} + {last_column} = {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{count} pixels in one column</source>
        <translation>{count} píxeles en una columna</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Flatten the image</source>
        <translation>Aplanar la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image</source>
        <translation>Fila de la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image (arrows, Home, End)</source>
        <translation>Fila de la imagen (flechas, Inicio, Fin)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100%</source>
        <translation>Avance de la animación, de 0 a 100 %</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100% (arrows, Home, End)</source>
        <translation>Avance de la animación, de 0 a 100 % (flechas, Inicio, Fin)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip to the network (any key)</source>
        <translation>Pasar a la red (cualquier tecla)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Back to the network (Esc)</source>
        <translation>Volver a la red (Esc)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play or pause (P)</source>
        <translation>Reproducir o pausar (P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play from the start (Home, then P)</source>
        <translation>Reproducir desde el principio (Inicio, después P)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/painting.py</extracomment>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Show all words of the window</source>
        <translation>Mostrar todas las palabras de la ventana</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Here, now:</source>
        <translation>Aquí y ahora:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>No word matches.</source>
        <translation>Ninguna palabra coincide.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Shift+F1 and a click explain any word, control or number in the window.</source>
        <translation>Mayús+F1 y un clic explican cualquier palabra, control o número de la ventana.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>random start (initializer)</source>
        <translation>inicio aleatorio (inicializador)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Before training, every weight is a random number, so the network can only guess. The initializer sets how large these numbers are.</source>
        <translation>Antes de entrenar, cada peso es un número aleatorio, así que la red solo puede adivinar. El inicializador fija lo grandes que son esos números.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about {100 / classes:.0f}.</source>
        <translation>Tras {batch} lotes, lee bien {correct_of(100)} de las 100 primeras imágenes de prueba; adivinando se aciertan unas {100 / classes:.0f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>seed</source>
        <comment>term of the glossary</comment>
        <translation>semilla</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The number from which all chance follows: the starting weights and the order of the batches. The same seed gives the same run.</source>
        <translation>El número del que sale todo el azar: los pesos iniciales y el orden de los lotes. La misma semilla da la misma ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run has the seed {seed}.</source>
        <translation>Esta ejecución tiene la semilla {seed}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>loss (cross-entropy, in nats)</source>
        <translation>pérdida (entropía cruzada, en nats)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten digits about 2.3.</source>
        <translation>Cuánto se equivoca la red: menos el logaritmo natural de la probabilidad que da a la etiqueta. Una respuesta segura y correcta tiene una pérdida de 0; adivinar entre diez dígitos, unos 2,3.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For this image, whose label gets {probability(label):.1%}, it is {loss:.4f}.</source>
        <translation>En esta imagen, cuya etiqueta recibe {probability(label):.1%}, es {loss:.4f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten digits gives about 10%.</source>
        <translation>La fracción de imágenes cuya respuesta es la etiqueta. Adivinar uno de diez dígitos da cerca del 10 %.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>On the validation images, the last measurement gave {validation_accuracy:.1%}.</source>
        <translation>En las imágenes de validación, la última medición dio {validation_accuracy:.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is measured once the data are loaded, and from time to time while training.</source>
        <translation>Se mide una vez cargados los datos, y de vez en cuando al entrenar.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>training, validation and test images</source>
        <translation>imágenes de entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns from the training images only; the validation images show, while it trains, how well it reads images it never learns from. The test images are saved for the end, so that no setting is chosen to suit them.</source>
        <translation>La red solo aprende de las imágenes de entrenamiento; las de validación muestran, mientras entrena, cómo lee imágenes de las que nunca aprende. Las de prueba se guardan para el final, para que ningún ajuste se elija a su medida.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} test images.</source>
        <translation>{all_training_images} = {training_images} de entrenamiento + {validation_images} de validación, y {test_images} imágenes de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A small group of training images: the network reads them all, then changes its weights once. Larger batches mean steadier steps, but fewer of them in an epoch.</source>
        <translation>Un grupo pequeño de imágenes de entrenamiento: la red las lee todas y después cambia sus pesos una vez. Los lotes mayores dan pasos más firmes, pero menos pasos por época.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A batch has {batch_size} images, and the network has been trained on {batch} of them so far.</source>
        <translation>Un lote tiene {batch_size} imágenes, y la red se ha entrenado hasta ahora con {batch}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>One pass through all training images, batch after batch. Several are needed, because each batch changes the weights only a little.</source>
        <translation>Una pasada por todas las imágenes de entrenamiento, lote tras lote. Hacen falta varias, porque cada lote cambia los pesos solo un poco.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An epoch has {batches_per_epoch} batches, and this run is to last {epochs} epochs.</source>
        <translation>Una época tiene {batches_per_epoch} lotes, y esta ejecución durará {epochs} épocas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>gradient (∂L/∂w)</source>
        <translation>gradiente (∂L/∂w)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss L rises when a weight w grows. Learning goes the other way, so the picture shows −∂L/∂w: it raises the blue weights and lowers the orange ones.</source>
        <translation>Con qué rapidez sube la pérdida L cuando crece un peso w. El aprendizaje va en sentido contrario, así que la vista muestra −∂L/∂w: sube los pesos azules y baja los naranjas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each of the {parameters} parameters has a gradient of its own.</source>
        <translation>Cada uno de los {parameters} parámetros tiene su propio gradiente.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>δ (delta)</source>
        <translation>δ (delta)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or digit grows: its share of the blame. A digit’s δ is its probability, minus 1 for the label.</source>
        <translation>Con qué rapidez sube la pérdida cuando crece la suma de una unidad o de un dígito: su parte de la culpa. El δ de un dígito es su probabilidad, menos 1 si es la etiqueta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>Para el dígito {label} es {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>backpropagation</source>
        <translation>retropropagación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the digits through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>El error vuelve de los dígitos, a través de las unidades, a cada peso, para averiguar cuánta culpa tiene cada uno. Las conexiones que hablaron a favor de una respuesta equivocada se debilitan; las de la etiqueta se refuerzan.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change.</source>
        <translation>{reinforced(label)} conexiones hacia {label} se reforzaron, {unchanged(label)} no cambiaron.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>learning rate (η)</source>
        <translation>tasa de aprendizaje (η)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How large the steps of learning are. Too small, and hardly anything changes; too large, and every step overshoots.</source>
        <translation>Lo grandes que son los pasos del aprendizaje. Si es demasiado pequeña, apenas cambia nada; si es demasiado grande, cada paso se pasa de largo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it rises to {learning_rate:.3g} and then falls.</source>
        <translation>En esta ejecución sube hasta {learning_rate:.3g} y después baja.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is {learning_rate:.3g} at every step.</source>
        <translation>En esta ejecución es {learning_rate:.3g} en todos los pasos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>update (Δw)</source>
        <translation>actualización (Δw)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How much one step changes a weight: minus the learning rate times the gradient, or what the optimizer makes of it. The step raised the blue weights and lowered the orange ones.</source>
        <translation>Cuánto cambia un paso un peso: menos la tasa de aprendizaje por el gradiente, o lo que el optimizador haga con él. El paso subió los pesos azules y bajó los naranjas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The last step changed the probability of {label} from {probability_before(label):.1%} to {probability_after(label):.1%}.</source>
        <translation>El último paso cambió la probabilidad de {label} de {probability_before(label):.1%} a {probability_after(label):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>optimizer (SGD, momentum, Adam)</source>
        <translation>optimizador (SGD, momentum, Adam)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The rule that turns the gradient into a step. SGD follows it directly, momentum keeps going partly in the last direction, and Adam also gives each weight its own step size.</source>
        <translation>La regla que convierte el gradiente en un paso. SGD lo sigue directamente, momentum mantiene en parte la última dirección, y Adam da además a cada peso su propio tamaño de paso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run uses {optimizer}, and has taken {batch} steps.</source>
        <translation>Esta ejecución usa {optimizer} y ha dado {batch} pasos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>schedule</source>
        <translation>planificación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How the learning rate changes during training. One cycle rises quickly to a peak and falls slowly to 0, so the last steps are small.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento. «Un ciclo» sube deprisa hasta un máximo y baja despacio hasta 0, así que los últimos pasos son pequeños.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs.</source>
        <translation>En esta ejecución es «{schedule}»: el máximo es {learning_rate:.3g}, y el ciclo dura {epochs} épocas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}.</source>
        <translation>En esta ejecución es «{schedule}»: la tasa de aprendizaje se mantiene en {learning_rate:.3g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>overfitting</source>
        <translation>sobreajuste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns its training images by heart and reads new ones worse. The sign: the validation loss rises while the training loss still falls.</source>
        <translation>La red aprende de memoria sus imágenes de entrenamiento y lee peor las nuevas. La señal: la pérdida de validación sube mientras la de entrenamiento sigue bajando.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It read {batch_accuracy:.1%} of its last training batch correctly, and {validation_accuracy:.1%} of the validation images: a wide gap means overfitting.</source>
        <translation>Leyó bien el {batch_accuracy:.1%} de su último lote de entrenamiento y el {validation_accuracy:.1%} de las imágenes de validación: una diferencia grande indica sobreajuste.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Train until the validation accuracy is measured to compare it with that of the training images.</source>
        <translation>Entrena hasta que se mida la exactitud de validación, para compararla con la de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>L2 penalty</source>
        <translation>penalización L2</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a smoother network, which overfits less.</source>
        <translation>Cada paso hace además los pesos un poco menores, en proporción a su tamaño. Los pesos pequeños dan una red más suave, que se sobreajusta menos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it adds {l2:g} · w to the gradient of every weight w.</source>
        <translation>En esta ejecución suma {l2:g} · w al gradiente de cada peso w.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so it does nothing: choose another number under Settings.</source>
        <translation>En esta ejecución es 0, así que no hace nada: elige otro número en Ajustes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>At each training step, some of the units are switched off at random. The network cannot rely on single units, which helps against overfitting.</source>
        <translation>En cada paso de entrenamiento se apagan algunas unidades al azar. La red no puede fiarse de unidades sueltas, lo que ayuda contra el sobreajuste.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, each step switches off about {100 * dropout:g}% of the {units} units.</source>
        <translation>En esta ejecución, cada paso apaga cerca del {100 * dropout:g} % de las {units} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so no unit is switched off: choose a share under Settings.</source>
        <translation>En esta ejecución es 0, así que no se apaga ninguna unidad: elige una fracción en Ajustes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shifts and noise (augmentation)</source>
        <translation>desplazamientos y ruido (aumento de datos)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each time a training image is used, it is shifted or gets noise at random. So the network sees more variety than the data set has.</source>
        <translation>Cada vez que se usa una imagen de entrenamiento, se desplaza o recibe ruido al azar. Así la red ve más variedad de la que tiene el conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run images move by up to {shifts} pixels, with noise of {noise:g}.</source>
        <translation>En esta ejecución las imágenes se mueven hasta {shifts} píxeles, con un ruido de {noise:g}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Both are 0 in this run, so every image stays as it is: choose an amount under Settings.</source>
        <translation>En esta ejecución ambos son 0, así que cada imagen se queda como está: elige una cantidad en Ajustes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shuffled labels</source>
        <translation>etiquetas barajadas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An experiment: some training images get a random label. A network can learn even these by heart, but that does not help it to read new images.</source>
        <translation>Un experimento: algunas imágenes de entrenamiento reciben una etiqueta aleatoria. Una red puede aprender de memoria incluso estas, pero eso no le ayuda a leer imágenes nuevas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, {100 * shuffled_labels:g}% of the training images have a random label.</source>
        <translation>En esta ejecución, el {100 * shuffled_labels:g} % de las imágenes de entrenamiento tiene una etiqueta aleatoria.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run every image keeps its own label: choose a share under Settings.</source>
        <translation>En esta ejecución cada imagen conserva su etiqueta: elige una fracción en Ajustes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How much ink a pixel has, from 0 for none to 1 for full. The image is nothing but these numbers, and they are all that the network sees.</source>
        <translation>Cuánta tinta tiene un píxel, de 0, ninguna, a 1, toda. La imagen no es más que estos números, y son lo único que ve la red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{inked} of the {pixels} pixels on the screen are above 0.</source>
        <translation>{inked} de los {pixels} píxeles en pantalla son mayores que 0.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Flatten</source>
        <translation>Aplanar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The rows of the image are put one after another into a single column, the form that a dense layer needs. A pixel’s index in it is the number of columns times its row, plus its column.</source>
        <translation>Las filas de la imagen se ponen una tras otra en una sola columna, la forma que necesita una capa densa. El índice de un píxel en ella es el número de columnas por su fila, más su columna.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}.</source>
        <translation>La fila 3, columna 5 tiene el índice {columns} · 3 + 5 = {index(3, 5)}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The number on a connection: whatever passes through is multiplied by it. To learn is to change the weights.</source>
        <translation>El número de una conexión: lo que pasa por ella se multiplica por él. Aprender es cambiar los pesos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first layer has {weights(1)} of them: one from each pixel to each unit.</source>
        <translation>La primera capa tiene {weights(1)}: uno de cada píxel a cada unidad.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a digit adds to its sum, whatever the image shows. There is one for each unit and one for each digit.</source>
        <translation>Un número que una unidad o un dígito añade a su suma, muestre lo que muestre la imagen. Hay uno por unidad y uno por dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Digit 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>El dígito 0 tiene el sesgo {bias(2, 0):+.3f}, y la unidad 0, {bias(1, 0):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with one hidden layer to see a number here.</source>
        <translation>Muestra una red con una capa oculta para ver un número aquí.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>Una línea de un píxel a una unidad, o de una unidad a un dígito; cada una tiene un peso. Se dibujan todas: azules los números positivos, naranjas los negativos; cuanto mayor el número, más destaca su línea.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>There are {pixels} · {units} = {weights(1)} in the first layer.</source>
        <translation>Hay {pixels} · {units} = {weights(1)} en la primera capa.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>dense layer</source>
        <translation>capa densa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A layer in which everything is connected to everything: each unit sees the whole image. It holds one weight for each connection and one bias for each unit.</source>
        <translation>Una capa en la que todo está conectado con todo: cada unidad ve la imagen entera. Contiene un peso por conexión y un sesgo por unidad.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first one holds {weights(1)} weights and {biases(1)} biases.</source>
        <translation>La primera contiene {weights(1)} pesos y {biases(1)} sesgos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>unit (neuron)</source>
        <translation>unidad (neurona)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>It adds up every signal that arrives, and its bias. Its weights, drawn as an image, show what it looks for.</source>
        <translation>Suma todas las señales que le llegan, y su sesgo. Sus pesos, dibujados como imagen, muestran lo que busca.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}.</source>
        <translation>La unidad {strongest} es la que más reacciona a esta imagen: su suma es {z(strongest):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with a hidden layer to see a number here.</source>
        <translation>Muestra una red con una capa oculta para ver un número aquí.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>activation, ReLU</source>
        <translation>activación, ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a unit passes on. With ReLU that is its sum if it is above 0 (the unit fires), and nothing otherwise (it is silent).</source>
        <translation>Lo que transmite una unidad. Con ReLU es su suma si es mayor que 0 (la unidad se activa), y nada en otro caso (está en silencio).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image.</source>
        <translation>La unidad {strongest} transmite {activation(strongest):.3f}; con esta imagen se activan {firing} de {units} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>silent unit</source>
        <translation>unidad en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A unit whose sum is not above 0: it passes nothing on, where others fire. A unit that is silent for every image is dead and learns nothing more.</source>
        <translation>Una unidad cuya suma no es mayor que 0: no transmite nada, mientras otras se activan. Una unidad que calla con todas las imágenes está muerta y ya no aprende nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{units - firing} of {units} units are silent for this image.</source>
        <translation>Con esta imagen, {units - firing} de {units} unidades están en silencio.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>signal (x·w)</source>
        <translation>señal (x·w)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a connection carries: the intensity x of its pixel, or the activation of its unit, times the weight w. A pixel without ink sends nothing.</source>
        <translation>Lo que lleva una conexión: la intensidad x de su píxel, o la activación de su unidad, por el peso w. Un píxel sin tinta no envía nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel sends its strongest signal, {signal(most_moved):+.4f}, to unit {most_moved}.</source>
        <translation>El píxel seleccionado envía su señal más fuerte, {signal(most_moved):+.4f}, a la unidad {most_moved}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each digit</source>
        <translation>efecto en cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each digit’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>Lo que la selección suma a la puntuación de cada dígito, a través de las unidades activas. Los efectos de todos los píxeles y sesgos suman exactamente esa puntuación.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}.</source>
        <translation>El píxel seleccionado suma {reaches(answer):+.4f} a la puntuación del dígito {answer}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>units that do not notice</source>
        <translation>unidades que no notan el píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A pixel moves a unit only if the unit fires and the weight between them is not near 0. Near 0 means below a tenth of the largest weight in the layer, so the limit grows as the weights do.</source>
        <translation>Un píxel solo mueve una unidad si esta se activa y el peso entre los dos no es casi 0. Casi 0 quiere decir menos de una décima parte del mayor peso de la capa, así que el límite crece con los pesos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A weight is near 0 below {near_zero_limit:.2g} now. The selected pixel pushes {pushed_up} units up and {pushed_down} down; for {near_zero} the weight is near 0, and {silent} are silent.</source>
        <translation>Ahora un peso es casi 0 por debajo de {near_zero_limit:.2g}. El píxel seleccionado empuja {pushed_up} unidades hacia arriba y {pushed_down} hacia abajo; para {near_zero} el peso es casi 0, y {silent} están en silencio.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>score before softmax (logit)</source>
        <translation>puntuación antes de softmax (logit)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number; the digit with the highest score is the answer.</source>
        <translation>La suma que llega a un dígito: cada activación por su peso, más el sesgo. Puede ser cualquier número; el dígito con la puntuación más alta es la respuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of digit {answer} is {logit(answer):+.3f}.</source>
        <translation>La puntuación del dígito {answer} es {logit(answer):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Turns the scores into probabilities: e to the power of each score, divided by the sum of all these powers. They lie between 0 and 1 and add up to 1.</source>
        <translation>Convierte las puntuaciones en probabilidades: e elevado a cada puntuación, dividido entre la suma de todas estas potencias. Están entre 0 y 1 y suman 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}.</source>
        <translation>La puntuación {logit(answer):+.3f} del dígito {answer} se convierte en {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a digit, computed by softmax. All of them add up to 100%, even for an image that shows no digit.</source>
        <translation>Lo segura que está la red de un dígito, calculado por softmax. Todas juntas suman 100 %, incluso con una imagen que no muestra ningún dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives digit {answer} a probability of {probability(answer):.1%}.</source>
        <translation>La red da al dígito {answer} una probabilidad de {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The digit with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>El dígito con la probabilidad más alta. Está en verde si coincide con la etiqueta, y en violeta si no.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The answer is {answer}, with {probability(answer):.1%}.</source>
        <translation>La respuesta es {answer}, con {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the image shows, as a person wrote it down. Learning compares the answer with it; a drawing has no label until you give it one.</source>
        <translation>Lo que muestra la imagen, tal como lo anotó una persona. El aprendizaje compara con ella la respuesta; un dibujo no tiene etiqueta hasta que se la das.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The label of this image is {label}.</source>
        <translation>La etiqueta de esta imagen es {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This image has no label.</source>
        <translation>Esta imagen no tiene etiqueta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>All weights and biases together: everything that the network knows. Training changes them and nothing else.</source>
        <translation>Todos los pesos y sesgos juntos: todo lo que sabe la red. El entrenamiento los cambia, y no cambia nada más.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This network has {parameters}.</source>
        <translation>Esta red tiene {parameters}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>model summary</source>
        <translation>resumen del modelo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The layers of the network in order, with the size of what each puts out and its number of parameters. Every framework prints such a table.</source>
        <translation>Las capas de la red en orden, con el tamaño de lo que cada una produce y su número de parámetros. Todas las bibliotecas imprimen una tabla así.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The parameters add up to {parameters}.</source>
        <translation>Los parámetros suman {parameters}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Click a pixel to see its numbers here.</source>
        <translation>Haz clic en un píxel para ver aquí sus números.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Learn from this image (N) to see its numbers here.</source>
        <translation>Aprende de esta imagen (N) para ver aquí sus números.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Show an image with a label to see its number here.</source>
        <translation>Muestra una imagen con etiqueta para ver aquí su número.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Draw something, or show another image, to see a number here.</source>
        <translation>Dibuja algo, o muestra otra imagen, para ver aquí un número.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>They are counted as soon as the data are loaded.</source>
        <translation>Se cuentan en cuanto se cargan los datos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How much strong connections stand out from weak ones. It changes the picture, never the network.</source>
        <translation>Cuánto destacan las conexiones fuertes sobre las débiles. Cambia la vista, nunca la red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength.</source>
        <translation>Ahora es {contrast:.1f}. Con 1,0, una conexión la mitad de fuerte que otra se dibuja con la mitad de intensidad.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Weights, Signal, Gradient, Change</source>
        <translation>Pesos, Señal, Gradiente, Cambio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>What the connections show: the weights, the signals of this image, which way learning pushes the weights, or how far it has moved them. Blue is always positive, orange negative.</source>
        <translation>Lo que muestran las conexiones: los pesos, las señales de esta imagen, hacia dónde empuja el aprendizaje los pesos o cuánto los ha movido. El azul es siempre positivo, el naranja negativo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The {weights(1)} connections of the first layer show {mode} now.</source>
        <translation>Las {weights(1)} conexiones de la primera capa muestran ahora: {mode}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>order of the units</source>
        <translation>orden de las unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Units can be drawn in another order, so that similar ones stand together. The network stays the same.</source>
        <translation>Las unidades se pueden dibujar en otro orden, para que las parecidas queden juntas. La red sigue siendo la misma.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}.</source>
        <translation>Por activación, la unidad {strongest} va primero, porque es la que más transmite: {activation(strongest):.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How fast training runs on the screen. At teaching speed, the first batches come one by one, because that is when most happens.</source>
        <translation>A qué ritmo avanza el entrenamiento en pantalla. A la velocidad didáctica, los primeros lotes van de uno en uno, porque es entonces cuando más ocurre.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>At the teaching speed the first batch takes {teaching_seconds(1):.2g} s, and batch {batch + 1} takes {teaching_seconds(batch + 1):.2g} s.</source>
        <translation>A la velocidad didáctica, el primer lote dura {teaching_seconds(1):.2g} s, y el lote {batch + 1}, {teaching_seconds(batch + 1):.2g} s.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>timeline</source>
        <translation>línea de tiempo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Any moment of a run can be shown again, exactly as it was. A banner tells you when the screen shows the past, a copy or another run.</source>
        <translation>Cualquier momento de una ejecución se puede volver a mostrar, exactamente como fue. Un aviso te dice cuándo la pantalla muestra el pasado, una copia u otra ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows the network after {batch} batches.</source>
        <translation>La pantalla muestra la red tras {batch} lotes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>One training, from its start to where it stands, with its settings and curves. Reset begins a new run and keeps the earlier ones for comparison.</source>
        <translation>Un entrenamiento, desde su inicio hasta donde está, con sus ajustes y sus curvas. Reiniciar empieza una ejecución nueva y conserva las anteriores para comparar.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows run {run_number} after {batch} batches.</source>
        <translation>La pantalla muestra la ejecución {run_number} tras {batch} lotes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The first run begins as soon as the data are loaded.</source>
        <translation>La primera ejecución empieza en cuanto se cargan los datos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>comparison of two networks</source>
        <translation>comparación de dos redes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights of one network minus those of another. A connection is blue where the first one has the larger weight, and orange where the second has.</source>
        <translation>Los pesos de una red menos los de otra. Una conexión es azul donde la primera tiene el peso mayor, y naranja donde lo tiene la segunda.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen compares run {run_number} with run {compared_run}.</source>
        <translation>La pantalla compara la ejecución {run_number} con la ejecución {compared_run}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Choose Time &gt; Compare with, or train a second run and compare it with the first one under Runs.</source>
        <translation>Elige Tiempo &gt; Comparar con, o entrena una segunda ejecución y compárala con la primera en Ejecuciones.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>curves of loss and accuracy</source>
        <translation>curvas de pérdida y exactitud</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting.</source>
        <translation>Pérdida y exactitud a lo largo de los lotes: la línea se mide en los lotes de entrenamiento; los puntos, en imágenes de validación y de prueba. La pérdida debe bajar y la exactitud subir; la distancia entre ambas medidas muestra el sobreajuste.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The validation accuracy is {validation_accuracy:.1%}.</source>
        <translation>La exactitud de validación es {validation_accuracy:.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the digits: a unit that fires votes for a digit if its weight is blue, and against it if orange. Each row is a digit, each column a unit.</source>
        <translation>Los pesos de las unidades a los dígitos: una unidad activa vota por un dígito si su peso es azul, y en contra si es naranja. Cada fila es un dígito; cada columna, una unidad.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {weights(2)} of them.</source>
        <translation>Hay {weights(2)}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>what if</source>
        <translation>¿y si…?</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The network runs again without the selection, or with it at full ink, and both answers are compared. This is exact; an effect assumes that all units stay as they are.</source>
        <translation>La red se calcula de nuevo sin la selección, o con ella a tinta plena, y se comparan las dos respuestas. Esto es exacto; un efecto supone que todas las unidades siguen como están.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>As it is, the answer is {answer} with {probability(answer):.1%}.</source>
        <translation>Tal como está, la respuesta es {answer} con {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>pins</source>
        <translation>selecciones fijadas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A pinned selection keeps its own color in every view. A table compares what the pins do.</source>
        <translation>Una selección fijada conserva su color en todas las vistas. Una tabla compara lo que hacen las fijadas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{pins} selections are pinned now.</source>
        <translation>Selecciones fijadas ahora: {pins}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Nothing is pinned: select something, then choose Ask &gt; Pin the selection.</source>
        <translation>No hay nada fijado: selecciona algo y elige Preguntar &gt; Fijar la selección.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>misread images</source>
        <translation>imágenes mal leídas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Images whose answer is not their label. They show best what the network has not learned yet.</source>
        <translation>Imágenes cuya respuesta no es su etiqueta. Son las que mejor muestran lo que la red no ha aprendido todavía.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It reads {correct_of(100)} of the first 100 test images correctly.</source>
        <translation>Lee bien {correct_of(100)} de las 100 primeras imágenes de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>confusion matrix</source>
        <translation>matriz de confusión</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A row for each label, a column for each answer, and in each cell a number of images. Those on the diagonal are read correctly; every other cell is a kind of mistake.</source>
        <translation>Una fila por etiqueta, una columna por respuesta, y en cada celda un número de imágenes. Las de la diagonal se leen bien; cada una de las demás celdas es un tipo de error.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Of the first 100 test images, {correct_of(100)} are on the diagonal.</source>
        <translation>De las 100 primeras imágenes de prueba, {correct_of(100)} están en la diagonal.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The images are counted as soon as the data are loaded.</source>
        <translation>Las imágenes se cuentan en cuanto se cargan los datos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>layer health</source>
        <translation>salud de las capas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Numbers that show engineers whether a layer learns: the size of its gradients and updates, its share of silent units, the spread of its weights. Updates of about a thousandth of the weights are healthy.</source>
        <translation>Números que muestran a quien desarrolla redes si una capa aprende: el tamaño de sus gradientes y actualizaciones, su fracción de unidades en silencio, la dispersión de sus pesos. Lo sano son actualizaciones de alrededor de una milésima de los pesos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{firing} of {units} units fire for this image.</source>
        <translation>Con esta imagen se activan {firing} de {units} unidades.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>gradient check</source>
        <translation>verificación del gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Compares the gradient from backpropagation with how the loss really changes when a weight is moved a little. If the two agree, backpropagation is programmed correctly.</source>
        <translation>Compara el gradiente de la retropropagación con cómo cambia de verdad la pérdida al mover un poco un peso. Si ambos coinciden, la retropropagación está bien programada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {parameters} parameters whose gradient can be checked.</source>
        <translation>Hay {parameters} parámetros cuyo gradiente se puede verificar.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Leads you through the network step by step, and asks what you expect before it shows you. It has its own run, so yours stays as it was.</source>
        <translation>Te guía por la red paso a paso, y te pregunta qué esperas antes de mostrártelo. Tiene su propia ejecución, así que la tuya se queda como estaba.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The lesson’s network has been trained on {batch} batches.</source>
        <translation>La red de la lección se ha entrenado con {batch} lotes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Your own image, drawn with the mouse; the network reads it while you draw. Centering moves and scales it, as was done with the images of the data set.</source>
        <translation>Tu propia imagen, dibujada con el ratón; la red la lee mientras dibujas. Centrarla la mueve y la escala, como se hizo con las imágenes del conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The image on the screen has {inked} pixels with ink.</source>
        <translation>La imagen en pantalla tiene {inked} píxeles con tinta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Do what this hint proposes</source>
        <translation>Hacer lo que propone esta sugerencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Explain the word behind this hint</source>
        <translation>Explicar la palabra que hay detrás de esta sugerencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>More about this hint</source>
        <translation>Más sobre esta sugerencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Don't show hints of this kind</source>
        <translation>No mostrar sugerencias de esta clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>View › Hints, turned off and on again, brings back all kinds</source>
        <translation>Ver › Sugerencias, al desactivarlo y volver a activarlo, recupera todas las clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Not now: no hint of this kind until the next run or drawing</source>
        <translation>Ahora no: ninguna sugerencia de esta clase hasta la próxima ejecución o el próximo dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Start a new run with this setting and train it; the run before stays in Runs</source>
        <translation>Iniciar una ejecución nueva con este ajuste y entrenarla; la anterior se queda en Ejecuciones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Let the network read the drawing as if it stood in the middle</source>
        <translation>Hacer que la red lea el dibujo como si estuviera centrado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Change the drawing; Undo brings it back</source>
        <translation>Cambiar el dibujo; Deshacer lo recupera</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Show what this hint speaks of</source>
        <translation>Mostrar aquello de lo que habla esta sugerencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous digit of the picture (Shift+Left)</source>
        <translation>Dígito anterior de la foto (Mayús+Izquierda)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next digit of the picture (Shift+Right)</source>
        <translation>Dígito siguiente de la foto (Mayús+Derecha)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>{number} of {n} in the picture</source>
        <translation>{number} de {n} en la foto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Drawing field</source>
        <translation>Área de dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>28 by 28 pixels. Draw with the left mouse button and erase with the right one. With the keyboard, move the pen with the arrows and press Return to put it down or lift it. E switches between pen and eraser, Esc closes.</source>
        <translation>28 por 28 píxeles. Dibuja con el botón izquierdo del ratón y borra con el derecho. Con el teclado, mueve el lápiz con las flechas y pulsa Intro para bajarlo o levantarlo. E cambia entre lápiz y goma, Esc cierra.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw a digit here.

The right button erases.
Esc goes back.</source>
        <translation>Dibuja aquí un dígito.

El botón derecho borra.
Esc vuelve.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Click pixels of the drawing to trace them, as in any image</source>
        <translation>Hacer clic en los píxeles del dibujo para seguirlos, como en cualquier imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Draw with the left mouse button (D)</source>
        <translation>Dibujar con el botón izquierdo del ratón (D)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase</source>
        <translation>Goma</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase with the left mouse button; the right one always erases (E)</source>
        <translation>Borrar con el botón izquierdo del ratón; el derecho siempre borra (E)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Deshacer el último trazo (Ctrl+Z)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Redo the last undone stroke (Ctrl+Shift+Z)</source>
        <translation>Rehacer el último trazo deshecho (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear the field (Del)</source>
        <translation>Vaciar el área (Supr)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Center</source>
        <translation>Centrar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Prepare the drawing like MNIST's digits: scale it to 20 by 20 pixels and put its center of mass in the middle (C)</source>
        <translation>Preparar el dibujo como los dígitos de MNIST: escalarlo a 20 por 20 píxeles y llevar su centro de masas al medio (C)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Return to the data set; the drawing is kept (Esc)</source>
        <translation>Volver al conjunto de datos; el dibujo se conserva (Esc)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Ask</source>
        <comment>tool of the drawing</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each digit</source>
        <translation>La foto, con un marco alrededor de cada dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Drag over the part of the picture that counts</source>
        <translation>Arrastra sobre la parte de la foto que cuenta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Read from left to right: {answers}</source>
        <translation>Leído de izquierda a derecha: {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>Input image</source>
        <translation>Imagen de entrada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>28 by 28 pixels. Click a pixel to trace its signal; Ctrl and the arrows move the selection. F3 shows its numbers.</source>
        <translation>28 por 28 píxeles. Haz clic en un píxel para seguir su señal; Ctrl y las flechas mueven la selección. F3 muestra sus números.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>No image yet</source>
        <translation>Todavía no hay imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label: {choice}</source>
        <translation>etiqueta: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Label of the drawing</source>
        <translation>Etiqueta del dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Previous image (Left)</source>
        <translation>Imagen anterior (Izquierda)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image (Right)</source>
        <translation>Imagen siguiente (Derecha)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random</source>
        <translation>Azar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random image (R)</source>
        <translation>Imagen al azar (R)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Misread</source>
        <translation>Mal leída</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Digit ▾</source>
        <translation>Dígito ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a digit (0 to 9)</source>
        <translation>Siguiente imagen de un dígito (0 a 9)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Test ▾</source>
        <translation>Prueba ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Choose the test images or the training images</source>
        <translation>Elegir las imágenes de prueba o las de entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw a digit (D); Shift+D draws on this image</source>
        <translation>Dibujar un dígito (D); Mayús+D dibuja sobre esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop flattening and show the network again (F)</source>
        <translation>Dejar de aplanar y volver a mostrar la red (F)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Learn from this image</source>
        <translation>Aprender de esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Class ▾</source>
        <translation>Clase ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9: the first ten)</source>
        <translation>Siguiente imagen de una clase (0 a 9: las diez primeras)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as the network sees it</source>
        <translation>El dibujo como lo ve la red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as you drew it</source>
        <translation>El dibujo como lo dibujaste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as the network sees it</source>
        <translation>como lo ve la red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as you drew it</source>
        <translation>como lo dibujaste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as drawn</source>
        <translation>dibujado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Train ▾</source>
        <translation>Entren. ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label  {name}</source>
        <translation>etiqueta  {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>row {row}, column {column} · {columns}·{row} + {column} = {index}</source>
        <translation>fila {row}, columna {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{row}, {column} · {columns}·{row} + {column} = {index}</source>
        <translation>{row}, {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>intensity  {value}</source>
        <translation>intensidad  {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet: there is nothing to read</source>
        <translation>aún no hay dibujo: no hay nada que leer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet</source>
        <translation>aún no hay dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>the network reads  {answer}  with {probability}  {verdict}</source>
        <translation>la red lee  {answer}  con {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>reads  {answer}  with {probability}  {verdict}</source>
        <translation>lee  {answer}  con {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{answer}  {probability}  {verdict}</source>
        <translation>{answer}  {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>✗ it is {name}</source>
        <translation>✗ es {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next training image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>Siguiente imagen de entrenamiento que la red lee mal ahora (W); Mayús+W para la anterior, Ctrl+Mayús+W para la lista de todas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next test image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>Siguiente imagen de prueba que la red lee mal ahora (W); Mayús+W para la anterior, Ctrl+Mayús+W para la lista de todas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Dark ink on light paper</source>
        <translation>Tinta &amp;oscura sobre papel claro</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Invert the picture so that the ink is bright, as in MNIST</source>
        <translation>Invertir la foto para que la tinta quede clara, como en MNIST</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How strong ink must be</source>
        <translation>Intensidad mínima de la tinta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Toward the right, only stronger ink counts</source>
        <translation>Hacia la derecha, solo cuenta la tinta más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Find again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Search the whole picture again, without your settings</source>
        <translation>Buscar otra vez en toda la foto, sin tus ajustes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Strength of ink</source>
        <translation>&amp;Fuerza de la tinta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>The picture</source>
        <translation>La foto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How it was found</source>
        <translation>Cómo se ha encontrado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see</source>
        <translation>Lo que verá la red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes. Click the one to look at first.</source>
        <translation>{n} formas. Haz clic en la que quieras ver primero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} digits, read as {answers}. Click the one to look at first.</source>
        <translation>{n} dígitos, leídos como {answers}. Haz clic en el que quieras ver primero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} letters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} letras, leídas como {answers}. Haz clic en la que quieras ver primero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} characters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} caracteres, leídos como {answers}. Haz clic en el que quieras ver primero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes, read as {answers}. Click the one to look at first.</source>
        <translation>{n} formas, leídas como {answers}. Haz clic en la que quieras ver primero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see: 28 by 28 pixels</source>
        <translation>Lo que verá la red: 28 por 28 píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Backpropagation checked on the live network: the gradient of 200 random parameters, compared with the change of the loss when each is moved a little (central differences in float64). The number is the largest relative error; below 1e-5 the gradient is correct</source>
        <translation>Retropropagación comprobada en la red en vivo: el gradiente de 200 parámetros al azar, comparado con el cambio de la pérdida al mover un poco cada uno (diferencias centrales en float64). El número es el mayor error relativo; por debajo de 1e-5 el gradiente es correcto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Verify gradient</source>
        <translation>Verificar gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little (Ctrl+G)</source>
        <translation>Comparar el gradiente con el cambio de la pérdida al mover un poco un peso (Ctrl+G)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking the gradient…</source>
        <translation>verificando el gradiente…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient not checked yet</source>
        <translation>gradiente aún sin verificar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>not checked yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient: the numbers are too large to check it</source>
        <translation>gradiente: los números son demasiado grandes para verificarlo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>the numbers are too large</source>
        <translation>los números son demasiado grandes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ gradient checked: {error} (batch {step})</source>
        <translation>✓ gradiente verificado: {error} (lote {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error} (batch {step})</source>
        <translation>✓ verificado: {error} (lote {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error}</source>
        <translation>✓ verificado: {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ {error}</source>
        <translation>✓ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ gradient is wrong: {error} (batch {step})</source>
        <translation>✗ gradiente incorrecto: {error} (lote {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error} (batch {step})</source>
        <translation>✗ incorrecto: {error} (lote {step})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error}</source>
        <translation>✗ incorrecto: {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ {error}</source>
        <translation>✗ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Gradient, update and silent units of each layer</source>
        <translation>Gradiente, actualización y unidades en silencio de cada capa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Layer statistics</source>
        <translation>Estadísticas de las capas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights, and those with which this run began</source>
        <translation>Pesos, y aquellos con los que empezó esta ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The outlines are the weights with which this run began, random or loaded. Heights follow the square root of the count, so that small counts stay visible.</source>
        <translation>Los contornos son los pesos con los que empezó esta ejecución, aleatorios o cargados. Las alturas siguen la raíz cuadrada del recuento, para que se vean también los recuentos pequeños.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}: {count}</source>
        <translation>L{layer}: {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Units that fire for none of {count} validation images</source>
        <translation>Unidades que no se activan con ninguna de {count} imágenes de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The layer and its number of weights</source>
        <translation>La capa y su número de pesos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Norm of the gradient per weight, ‖g‖ / √n, in the last sampled batch</source>
        <translation>Norma del gradiente por peso, ‖g‖ / √n, en el último lote muestreado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>update</source>
        <translation>actualiz.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is typical</source>
        <translation>Cociente entre actualización y peso, ‖Δw‖ / ‖w‖, en ese lote; lo típico es cerca de 0,001</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>silent</source>
        <translation>silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights of the lesson's copy of the network after {moment}; silent units counted on {images} images. Learn shows the gradient and the update of the copy.</source>
        <translation>Pesos de la copia de la red en la lección, tras {moment}; unidades en silencio contadas en {images} imágenes. Aprender muestra el gradiente y la actualización de la copia.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Gradient and update from {update}.</source>
        <translation>Pesos tras {moment}; unidades en silencio contadas en {images} imágenes. Gradiente y actualización en {update}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The gradient and update of this batch are not known yet.</source>
        <translation>Pesos tras {moment}; unidades en silencio contadas en {images} imágenes. El gradiente y la actualización de este lote todavía no se conocen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The program that trains this network keeps its gradients and updates to itself.</source>
        <translation>Pesos tras {moment}; unidades en silencio contadas en {images} imágenes. El programa que entrena esta red no comunica sus gradientes ni sus actualizaciones.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Train a batch (B) to see its gradient and update.</source>
        <translation>Pesos tras {moment}; unidades en silencio contadas en {images} imágenes. Entrena un lote (B) para ver su gradiente y su actualización.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Histograms of each layer's weights, and of those with which this run began</source>
        <translation>Histogramas de los pesos de cada capa, y de aquellos con los que empezó esta ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights by size: blue above zero, orange below, gray around it; the outline: those with which this run began</source>
        <translation>Pesos por tamaño: azul por encima de cero, naranja por debajo, gris alrededor; el contorno: aquellos con los que empezó esta ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}</source>
        <translation>L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The image passes through the network</source>
        <translation>La imagen pasa por la red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>How wrong the answer is, in one number</source>
        <translation>Cuánto se equivoca la respuesta, en un solo número</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backprop</source>
        <translation>Retroprop.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backpropagation: the error flows back, and every connection gets a gradient</source>
        <translation>Retropropagación: el error vuelve hacia atrás, y cada conexión recibe un gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient</source>
        <translation>Cada peso que ha participado cambia un poco, en contra de su gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The same image with the changed weights</source>
        <translation>La misma imagen con los pesos cambiados</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Previous stage (Shift+N)</source>
        <translation>Etapa anterior (Mayús+N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next stage (N)</source>
        <translation>Etapa siguiente (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The rule that turns the gradient into a step: a fresh optimizer, or the run's own</source>
        <translation>La regla que convierte el gradiente en un paso: un optimizador nuevo, o el de la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Optimizer of the lesson</source>
        <translation>Optimizador de la lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>With the run's optimizer</source>
        <translation>Con el optimizador de la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The run's own optimizer with its state, at the run's current learning rate</source>
        <translation>El optimizador de la ejecución con su estado, a la tasa de aprendizaje actual de la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning rate of the lesson</source>
        <translation>Tasa de aprendizaje de la lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>almost 0</source>
        <translation>casi 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>rate η</source>
        <translation>tasa η</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat ×{count}</source>
        <translation>Repetir ×{count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat the step on this image {count} times, on the copy (Ctrl+N)</source>
        <translation>Repetir el paso con esta imagen {count} veces, en la copia (Ctrl+N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Keep as new run</source>
        <translation>Conservar como ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next image</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learn from the next image of the training set</source>
        <translation>Aprender de la siguiente imagen del conjunto de entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Start over</source>
        <translation>De nuevo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy's steps and start again from the live run</source>
        <translation>Descartar los pasos de la copia y volver a empezar desde la ejecución en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>End lesson</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy and show the live run (Shift+Esc)</source>
        <translation>Descartar la copia y mostrar la ejecución en vivo (Mayús+Esc)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The size of a step. {sentence}</source>
        <translation>El tamaño de un paso. {sentence}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Begin: forward (N)</source>
        <translation>Empezar: hacia delante (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: loss (N)</source>
        <translation>Sigue: pérdida (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: backpropagation (N)</source>
        <translation>Sigue: retropropagación (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: update (N)</source>
        <translation>Sigue: actualización (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: forward again (N)</source>
        <translation>Sigue: otra vez hacia delante (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Another step (N)</source>
        <translation>Otro paso (N)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}</source>
        <translation>Aprendiendo de {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}, label {label}</source>
        <translation>Aprendiendo de {image}, etiqueta {label}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}, after %n step(s) on the copy</source>
        <translation><numerusform>en una copia de la red tras {moment}, con %n paso más</numerusform><numerusform>en una copia de la red tras {moment}, con %n pasos más</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}</source>
        <translation>en una copia de la red tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Respuesta correcta:&lt;/b&gt; ninguna conexión hacia el dígito correcto, {label}, cambia lo que suma.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right digit, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;Respuesta correcta,&lt;/b&gt; pero la regla general no se cumple en todas las conexiones: hacia el dígito correcto, {label}, {reinforced} se refuerzan y {weakened} se debilitan.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right digit, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Respuesta correcta:&lt;/b&gt; las conexiones activas hacia el dígito correcto, {label}, se refuerzan aún más ({reinforced} de {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong digit, {answer}, or into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Respuesta equivocada:&lt;/b&gt; pero ninguna conexión hacia el dígito equivocado, {answer}, ni hacia el correcto, {label}, cambia lo que suma.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong digit, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right digit, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;Respuesta equivocada,&lt;/b&gt; pero la regla general no se cumple en todas las conexiones: hacia el dígito equivocado, {answer}, {weakened} se debilitan y {answer_reinforced} se refuerzan; hacia el correcto, {label}, {reinforced} se refuerzan y {label_weakened} se debilitan.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong digit, {answer}, are weakened ({weakened} of {total}); those into the right digit, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Respuesta equivocada:&lt;/b&gt; las conexiones activas hacia el dígito equivocado, {answer}, se debilitan ({weakened} de {total}); las que llevan al correcto, {label}, se refuerzan ({reinforced} de {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The possible answers; the label is green</source>
        <translation>Las respuestas posibles; la etiqueta está en verde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Target: 1 for the label, otherwise 0</source>
        <translation>Objetivo: 1 para la etiqueta, 0 para lo demás</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the digit's sum</source>
        <translation>Puntuación antes de softmax (logit): la suma del dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>before</source>
        <comment>the step</comment>
        <translation>antes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability before the step</source>
        <translation>Probabilidad antes del paso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>after</source>
        <comment>the step</comment>
        <translation>después</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability after the step</source>
        <translation>Probabilidad después del paso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Change in percentage points</source>
        <translation>Cambio en puntos porcentuales</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>from→for</source>
        <translation>de→para</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the digit whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>Dónde empiezan las conexiones, y el dígito cuya puntuación cambian: las de las unidades llevan directamente a él; las de los píxeles, a través de las unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the digit's score before softmax (logit) for this image</source>
        <translation>Su cambio sube la puntuación antes de softmax (logit) del dígito con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the digit's score before softmax (logit) for this image</source>
        <translation>Su cambio baja la puntuación antes de softmax (logit) del dígito con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>same</source>
        <translation>iguales</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>No effect: the pixel has no ink, or the unit is silent</source>
        <translation>Sin efecto: el píxel no tiene tinta, o la unidad está en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→{name}</source>
        <translation>{source}→{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→rest</source>
        <translation>{source}→resto</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units {n}</source>
        <translation>unidades {n}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>How many times the step was taken</source>
        <translation>Cuántas veces se dio el paso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>p(label)</source>
        <translation>p(etiqueta)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability of the label, for this image</source>
        <translation>Probabilidad de la etiqueta, con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Loss for this image</source>
        <translation>Pérdida con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>on {count}</source>
        <translation>en {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Accuracy on {count} validation images</source>
        <translation>Exactitud en {count} imágenes de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>was {probability}</source>
        <translation>antes {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The image passes through the network: {units}. Its label is {label}; the network answers {answer}, with {probability}.</source>
        <translation>La imagen pasa por la red: {units}. Su etiqueta es {label}; la red responde {answer}, con {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other digit.</source>
        <translation>La pérdida es un número que dice cuánto se equivoca la respuesta: solo es 0 si la etiqueta se lleva toda la probabilidad. El objetivo y es 1 para la etiqueta y 0 para todos los demás dígitos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a digit, δ (delta), is its probability minus its target.</source>
        <translation>Retropropagación: el error vuelve de los dígitos a cada peso. Cada peso recibe un gradiente: cuánto cambiaría la pérdida si el peso subiera un poco. El error en un dígito, δ (delta), es su probabilidad menos su objetivo.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The error at a hidden unit adds up the errors behind it, each times the weight to it. No error passes through %n silent unit(s) (gray), whose slope is 0.</source>
        <translation><numerusform>El error en una unidad oculta es la suma de los errores que hay detrás, cada uno por el peso que lleva a él. Ningún error pasa por %n unidad en silencio (gris), cuya pendiente es 0.</numerusform><numerusform>El error en una unidad oculta es la suma de los errores que hay detrás, cada uno por el peso que lleva a él. Ningún error pasa por %n unidades en silencio (gris), cuya pendiente es 0.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The gradient of a connection is its input times the error at its end. The picture shows how the loss falls: learning raises what is blue and lowers what is orange.</source>
        <translation>El gradiente de una conexión es el valor que entra en ella, multiplicado por el error de su extremo. La vista muestra cómo baja la pérdida: el aprendizaje sube lo azul y baja lo naranja.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η is the learning rate.</source>
        <translation>η es la tasa de aprendizaje.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and η = {rate}.</source>
        <translation><numerusform>η, la tasa de aprendizaje, es propia de la lección: la ejecución promedia %n imagen en cada paso, con {optimizer} y η = {rate}.</numerusform><numerusform>η, la tasa de aprendizaje, es propia de la lección: la ejecución promedia %n imágenes en cada paso, con {optimizer} y η = {rate}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and an η that starts at {rate}.</source>
        <translation><numerusform>η, la tasa de aprendizaje, es propia de la lección: la ejecución promedia %n imagen en cada paso, con {optimizer} y una η que empieza en {rate}.</numerusform><numerusform>η, la tasa de aprendizaje, es propia de la lección: la ejecución promedia %n imágenes en cada paso, con {optimizer} y una η que empieza en {rate}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The learning rate schedule of the run has ended, so η is almost 0: raise η to see a step.</source>
        <translation>El peso de la unidad {unit}, la más activa, a la etiqueta: ∂L/∂w = {gradient}, así que Δw = {change}. La planificación de la tasa de aprendizaje de la ejecución ha terminado, así que η es casi 0: sube η para ver un paso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The picture shows Δw for every connection; the largest is {largest}.</source>
        <translation>El peso de la unidad {unit}, la más activa, hacia la etiqueta: ∂L/∂w = {gradient}, así que Δw = {change}. La vista muestra Δw en cada conexión; el mayor es {largest}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient.</source>
        <translation>Cada peso que ha participado cambia un poco, en contra de su gradiente.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss hardly changes.</source>
        <translation>La misma imagen con los pesos cambiados: la pérdida apenas cambia.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss falls.</source>
        <translation>La misma imagen con los pesos cambiados: la pérdida baja.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss rises.</source>
        <translation>La misma imagen con los pesos cambiados: la pérdida sube.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>p&lt;sub&gt;{label}&lt;/sub&gt;: {p} → {new_p},&amp;nbsp; L: {loss} → {new_loss}</source>
        <translation>p&lt;sub&gt;{label}&lt;/sub&gt;: {p} → {new_p},&amp;nbsp; L: {loss} → {new_loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>Unidades ocultas de la capa {layer}: {more} deberían activarse más (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} menos (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} en silencio. La unidad {unit} tiene el mayor δ, {delta}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>Unidades ocultas: {more} deberían activarse más (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} menos (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} en silencio. La unidad {unit} tiene el mayor δ, {delta}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>Unidades ocultas de la capa {layer}: {raised} suben, {lowered} bajan, {closed} en silencio y sin cambios.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>Unidades ocultas: {raised} suben, {lowered} bajan, {closed} en silencio y sin cambios.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink and %n unit(s) are silent; a connection that carries nothing adds nothing, before and after.</source>
        <translation><numerusform>&lt;b&gt;Iguales:&lt;/b&gt; {dark} de {pixels} píxeles no tienen tinta y %n unidad está en silencio; una conexión que no lleva nada no suma nada, ni antes ni después.</numerusform><numerusform>&lt;b&gt;Iguales:&lt;/b&gt; {dark} de {pixels} píxeles no tienen tinta y %n unidades están en silencio; una conexión que no lleva nada no suma nada, ni antes ni después.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink; a connection that carries nothing adds nothing, before and after.</source>
        <translation>&lt;b&gt;Iguales:&lt;/b&gt; {dark} de {pixels} píxeles no tienen tinta; una conexión que no lleva nada no suma nada, ni antes ni después.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>An active connection carries something for this image: its source is not silent. The others stay as they are</source>
        <translation>Una conexión activa lleva algo con esta imagen: su origen no está en silencio. Las demás se quedan como están</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The numbers of this stage</source>
        <translation>Los números de esta etapa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The rehearsed image and the validation images</source>
        <translation>La imagen ensayada y las imágenes de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>First choose a label below the drawing.</source>
        <translation>Elige primero una etiqueta debajo del dibujo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>See how the network learns from one image: &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;loss&lt;/b&gt;, &lt;b&gt;backpropagation&lt;/b&gt;, &lt;b&gt;update&lt;/b&gt;, and &lt;b&gt;forward again&lt;/b&gt;, on the same connections. All of this happens on a copy: the run does not change unless you keep the result.&lt;br&gt;&lt;br&gt;Press &lt;b&gt;N&lt;/b&gt; or the button for the next stage.</source>
        <translation>Mira cómo la red aprende de una sola imagen: &lt;b&gt;hacia delante&lt;/b&gt;, &lt;b&gt;pérdida&lt;/b&gt;, &lt;b&gt;retropropagación&lt;/b&gt;, &lt;b&gt;actualización&lt;/b&gt; y &lt;b&gt;otra vez hacia delante&lt;/b&gt;, en las mismas conexiones. Todo esto ocurre en una copia: la ejecución no cambia, salvo que conserves el resultado.&lt;br&gt;&lt;br&gt;Pulsa &lt;b&gt;N&lt;/b&gt; o el botón para la etapa siguiente.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>&lt;b&gt;The same step, %n time(s).&lt;/b&gt; The network rehearses this image; the table shows the effect on unseen images.</source>
        <translation><numerusform>&lt;b&gt;El mismo paso, %n vez.&lt;/b&gt; La red ensaya esta imagen; la tabla muestra el efecto en imágenes no vistas.</numerusform><numerusform>&lt;b&gt;El mismo paso, %n veces.&lt;/b&gt; La red ensaya esta imagen; la tabla muestra el efecto en imágenes no vistas.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>Click a row to highlight its layer in the network; click it again to show all layers</source>
        <translation>Haz clic en una fila para resaltar su capa en la red; haz clic otra vez para mostrar todas las capas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>The network, layer by layer</source>
        <translation>La red, capa por capa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>&lt;b&gt;{count} parameters&lt;/b&gt; in float32, {size} KiB. They are everything the network knows: training changes nothing else.</source>
        <translation>&lt;b&gt;{count} parámetros&lt;/b&gt; en float32, {size} KiB. Son todo lo que sabe la red: el entrenamiento no cambia nada más.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the live network</source>
        <translation>Volver a la red en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>there is nothing to read</source>
        <translation>no hay nada que leer</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>not an image of the data set; the network reads it as any other</source>
        <translation>no es una imagen del conjunto de datos; la red la lee como cualquier otra</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the data set</source>
        <translation>Volver al conjunto de datos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}</source>
        <translation>etapa {number} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · reading {image}</source>
        <translation>{detail} · leyendo {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · {image}</source>
        <translation>{detail} · {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · meanwhile the live network trains ({moment})</source>
        <translation>{detail} · mientras tanto se entrena la red en vivo ({moment})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · live: {moment}</source>
        <translation>{detail} · en vivo: {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Lesson on a copy</source>
        <translation>Lección en una copia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two networks compared</source>
        <translation>Comparación de dos redes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>after {moment}</source>
        <translation>tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}; all other numbers are those of run {run}</source>
        <translation>ejecución {run} menos ejecución {other}; todos los demás números son los de la ejecución {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}</source>
        <translation>ejecución {run} menos ejecución {other}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two runs compared</source>
        <translation>Comparación de dos ejecuciones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total}</source>
        <translation>{moment} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run}, {moment}</source>
        <translation>ejecución {run}, {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another run</source>
        <translation>Otra ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Viewing the past</source>
        <translation>Viendo el pasado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a} · {accuracy} of the test images correct</source>
        <translation>A: {a} · {accuracy} de las imágenes de prueba correctas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a}</source>
        <translation>A: {a}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b} · {accuracy} of the test images correct</source>
        <translation>B: {b} · {accuracy} de las imágenes de prueba correctas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b}</source>
        <translation>B: {b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A ({a}) minus B ({b}); all other numbers are those of A</source>
        <translation>A ({a}) menos B ({b}); todos los demás números son los de A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A minus B</source>
        <translation>A menos B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct</source>
        <translation>{moment} de {total} · {accuracy} de las imágenes de validación correctas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct at {measured}</source>
        <translation>{moment} de {total} · {accuracy} de las imágenes de validación correctas en {measured}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward</source>
        <translation>hacia delante</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward again</source>
        <translation>otra vez hacia delante</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>%n step(s)</source>
        <translation><numerusform>%n paso</numerusform><numerusform>%n pasos</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}, {steps} taken</source>
        <translation>etapa {number} de {total}: {stage} · copia tras {moment}, más {steps}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}</source>
        <translation>etapa {number} de {total}: {stage} · copia tras {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage}</source>
        <translation>etapa {number} de {total}: {stage}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>What is shown in place of the live network</source>
        <translation>Lo que se muestra en lugar de la red en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Return to the live network (L, or Esc with nothing selected)</source>
        <translation>Volver a la red en vivo (L, o Esc si no hay nada seleccionado)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{title}: {detail}</source>
        <translation>{title}: {detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Following {name}</source>
        <translation>Siguiendo {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>it is not there now, and is waited for</source>
        <translation>ahora no está; esperando a que aparezca</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>waiting for the first checkpoint</source>
        <translation>esperando el primer punto de control</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>newest: {file}</source>
        <translation>más reciente: {file}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>{count} file(s) left out</source>
        <translation><numerusform>{count} archivo omitido</numerusform><numerusform>{count} archivos omitidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>%n file(s) skipped</source>
        <translation><numerusform>%n archivo omitido</numerusform><numerusform>%n archivos omitidos</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>There are more files than fit into memory: those shown are spread over all of them.</source>
        <translation>Hay más archivos de los que caben en la memoria: los mostrados se reparten entre todos ellos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a digit.</source>
        <translation>x es la intensidad de un píxel, w su peso hacia una unidad, a lo que transmite la unidad y v su peso hacia un dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive weight</source>
        <translation>peso positivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative weight</source>
        <translation>peso negativo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive signal</source>
        <translation>señal positiva</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative signal</source>
        <translation>señal negativa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>raise this weight</source>
        <translation>subir este peso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>lower it</source>
        <translation>bajarlo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>the weight rose</source>
        <translation>el peso subió</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>it fell</source>
        <translation>bajó</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in run {run}</source>
        <translation>mayor en la ejecución {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in A</source>
        <translation>mayor en A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in B</source>
        <translation>mayor en B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger weight</source>
        <translation>más oscuro = peso más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger weight</source>
        <translation>más claro = peso más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger signal</source>
        <translation>más oscuro = señal más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger signal</source>
        <translation>más claro = señal más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |w| to the power p. For each layer, p is chosen so that its strongest connections stand out; the slider raises or lowers it.</source>
        <translation>La intensidad de una línea crece como |w| elevado a p. En cada capa, p se elige para que destaquen sus conexiones más fuertes; el control deslizante lo sube o lo baja.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |x·w| to the power p, which the slider sets: x is what the pixel or unit sends, w the weight.</source>
        <translation>La intensidad de una línea crece como |x·w| elevado a p, que fija el control deslizante: x es lo que envía el píxel o la unidad; w, el peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |∂L/∂w| to the power p, which the slider sets. It is blue where raising the weight lowers the loss (∂L/∂w is negative), and orange where lowering the weight does.</source>
        <translation>La intensidad de una línea crece como |∂L/∂w| elevado a p, que fija el control deslizante. Es azul donde la pérdida baja al subir el peso (∂L/∂w es negativa), y naranja donde baja al bajar el peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |Δw| to the power p, which the slider sets: Δw is how much the weight has changed.</source>
        <translation>La intensidad de una línea crece como |Δw| elevado a p, que fija el control deslizante: Δw es cuánto ha cambiado el peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>Full strength is that of the strongest lines in view, so the same network, image, and view always look the same, whatever was shown before.</source>
        <translation>La intensidad plena es la de las líneas más fuertes a la vista, así que la misma red, imagen y vista se ven siempre igual, se haya mostrado lo que se haya mostrado antes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale}</source>
        <translation>{what} {scale}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale} Now, from left to right: p = {exponents}.</source>
        <translation>{what} {scale} Ahora, de izquierda a derecha: p = {exponents}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: votes a·v, and x·w·v from the pixels</source>
        <translation>camino: votos a·v, píxeles x·w·v</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {incoming} in, {outgoing} out</source>
        <translation>camino: {incoming} entra, {outgoing} sale</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {product}</source>
        <translation>camino: {product}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units, in the column and on the wall (Alt+1 to Alt+5)</source>
        <translation>Orden de las unidades ocultas, en la columna y en el mosaico (Alt+1 a Alt+5)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units</source>
        <translation>Orden de las unidades ocultas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by number</source>
        <translation>Ordenar las unidades por número</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by strongest vote</source>
        <translation>Ordenar las unidades por su voto más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they receive</source>
        <translation>Ordenar las unidades por lo que reciben</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by activation</source>
        <translation>Ordenar las unidades por activación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they look for</source>
        <translation>Ordenar las unidades por lo que buscan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by number</source>
        <translation>Unidades por número</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by strongest vote</source>
        <translation>Unidades por voto más fuerte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they receive</source>
        <translation>Unidades por lo que reciben</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by activation</source>
        <translation>Unidades por activación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they look for</source>
        <translation>Unidades por lo que buscan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of this image</source>
        <translation>Gradiente de esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of the last batch</source>
        <translation>Gradiente del último lote</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the random start</source>
        <translation>Cambio desde el inicio aleatorio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the start of the epoch</source>
        <translation>Cambio desde el inicio de la época</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the mark</source>
        <translation>Cambio desde la marca</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Set a mark here</source>
        <translation>Poner una marca aquí</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of the last batch</source>
        <translation>del último lote</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of this image</source>
        <translation>de esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The loss whose gradient is drawn</source>
        <translation>La pérdida cuyo gradiente se dibuja</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The point from which the change is measured; Ctrl+K sets a mark</source>
        <translation>El punto desde el que se mide el cambio; Ctrl+K pone una marca</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>answer = label</source>
        <translation>respuesta = etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>correct</source>
        <comment>answer = label, in one word</comment>
        <translation>correcta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start: nothing learned yet</source>
        <translation>Inicio aleatorio: todavía no ha aprendido nada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0: nothing learned yet</source>
        <translation>Todos los pesos son 0: todavía no ha aprendido nada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a digit</source>
        <translation>{start}
{guess}
▶ Entrenar (Espacio) para verla aprender,
o haz clic en un píxel, una unidad o un dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses (chance: {chance} right)</source>
        <translation>Adivina (al azar acertaría el {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses
(chance: {chance})</source>
        <translation>Adivina
(azar: {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share} right (chance: {chance})</source>
        <translation>Adivina: acierta el {share} (azar: {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share}
(chance: {chance})</source>
        <translation>Adivina: {share}
(azar: {chance})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint yet
It is shown as soon as it is saved.
Until then: a random network,
in which you can click pixels and units</source>
        <translation>Todavía no hay punto de control
Se mostrará en cuanto se guarde.
Hasta entonces: una red aleatoria,
en la que puedes hacer clic en píxeles y unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint
yet
It is shown as soon
as it is saved.
Until then:
a random network</source>
        <translation>Todavía no hay
punto de control
Se mostrará en cuanto
se guarde.
Hasta entonces:
una red aleatoria</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No check-
point yet
Until then:
a random
network</source>
        <translation>Sin punto
de control
Hasta entonces:
una red
aleatoria</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Waiting
…</source>
        <translation>Esperando
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
        <translation>Inicio aleatorio:
nada aprendido aún
{guess}
▶ Entrenar (Espacio)
para verla aprender,
o clic en un píxel,
una unidad o un dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train
(Space),
or click
a pixel</source>
        <translation>Inicio
aleatorio
▶ Entrenar
(Espacio)
o clic en
un píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train</source>
        <translation>Inicio
aleatorio
▶ Entrenar</translation>
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
        <translation>Todos los pesos son 0:
nada aprendido aún
{guess}
▶ Entrenar (Espacio)
para verla aprender,
o clic en un píxel,
una unidad o un dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train
(Space),
or click
a pixel</source>
        <translation>Los pesos
son 0
▶ Entrenar
(Espacio)
o clic en
un píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train</source>
        <translation>Los pesos
son 0
▶ Entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>firing units only</source>
        <translation>solo unidades activas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Hide connections to silent units, which pass nothing on</source>
        <translation>Ocultar las conexiones de las unidades en silencio, que no transmiten nada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>More contrast makes strong connections stand out; less shows the weak ones, too</source>
        <translation>Con más contraste destacan las conexiones fuertes; con menos se ven también las débiles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The weight w of each connection (Ctrl+1)</source>
        <translation>El peso w de cada conexión (Ctrl+1)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The signal that each connection carries for this image: pixel × weight (Ctrl+2)</source>
        <translation>La señal que lleva cada conexión con esta imagen: píxel × peso (Ctrl+2)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Which way learning pushes each weight, and how strongly: −∂L/∂w (Ctrl+3)</source>
        <translation>Hacia dónde empuja el aprendizaje cada peso, y con qué fuerza: −∂L/∂w (Ctrl+3)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>How much training has changed each weight: Δw (Ctrl+4)</source>
        <translation>Cuánto ha cambiado el entrenamiento cada peso: Δw (Ctrl+4)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Connections drawn, out of all in the network: everything in a column is connected to everything in the next one. During training: frames painted in the last second</source>
        <translation>Conexiones dibujadas, del total de la red: todo lo que hay en una columna está conectado con todo lo de la siguiente. Durante el entrenamiento: fotogramas dibujados en el último segundo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{words} F3 shows every number of this pixel.</source>
        <translation>{words} F3 muestra todos los números de este píxel.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Ctrl and an arrow key select a pixel; then F3 shows its numbers.</source>
        <translation>Ctrl y una flecha seleccionan un píxel; después, F3 muestra sus números.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections · {rate} fps</source>
        <translation>las {total} conexiones · {rate} fps</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections</source>
        <translation>las {total} conexiones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{total} connections</source>
        <translation>{total} conexiones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections · {rate} fps</source>
        <translation>{drawn} de {total} conexiones · {rate} fps</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections</source>
        <translation>{drawn} de {total} conexiones</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>One after the other, the {rows} rows of the image slide off and join end to end: {rows} × {columns} = {count} pixels in one column, which is what the network reads.</source>
        <translation>Una tras otra, las {rows} filas de la imagen se deslizan y se unen punta con punta: {rows} × {columns} = {count} píxeles en una columna, que es lo que lee la red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is the difference between two networks: blue where the weight is larger, orange where it is smaller.</source>
        <translation>Cada línea es la diferencia entre dos redes: azul donde el peso es mayor, naranja donde es menor.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: {size} images changed the weights a little. Now it reads this image as {answer} ({probability}).</source>
        <translation>Lote {step}: {size} imágenes han cambiado un poco los pesos. Ahora la red lee esta imagen como {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: the network has just read {size} images and changed its weights a little, to read them better. Now it reads this image as {answer} ({probability}).</source>
        <translation>Lote {step}: la red acaba de leer {size} imágenes y ha cambiado un poco sus pesos, para leerlas mejor. Ahora lee esta imagen como {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Gradient: which way learning pushes each weight to lower the loss: blue up, orange down.</source>
        <translation>Gradiente: hacia dónde empuja el aprendizaje cada peso para bajar la pérdida: azul hacia arriba, naranja hacia abajo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Change: how far training has moved each weight: blue up, orange down.</source>
        <translation>Cambio: cuánto ha movido el entrenamiento cada peso: azul hacia arriba, naranja hacia abajo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{firing}. The network reads {answer} ({probability}).</source>
        <translation>{firing}. La red lee {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit. Where they and the bias add up to more than 0, the unit fires: {firing}. The network reads {answer} ({probability}).</source>
        <translation>{inked} píxeles envían señales a todas las unidades. Donde estas y el sesgo suman más de 0, la unidad se activa: {firing}. La red lee {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit; {firing}, and the network reads {answer} ({probability}).</source>
        <translation>{inked} píxeles envían señales a todas las unidades; {firing}, y la red lee {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Click {answer} to see what leads to it.</source>
        <translation>Haz clic en {answer} para ver qué lleva ahí.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every digit gets the same probability: {probability}.</source>
        <translation>Todos los pesos son 0, así que ningún píxel tiene efecto, y todos los dígitos reciben la misma probabilidad: {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each digit.</source>
        <translation>Cada línea es una conexión: de cada píxel ({pixels}) a cada unidad ({units}), y de cada unidad a cada dígito.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the digits.</source>
        <translation>Cada línea es una conexión: todo está conectado con todo lo de la capa siguiente, desde los {pixels} píxeles hasta los dígitos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is run {run} after {moment}, where it reads this image as {answer} ({probability}).</source>
        <translation>Esta es la ejecución {run} tras {moment}; en ella, la red lee esta imagen como {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is the past: after {moment} it read this image as {answer} ({probability}).</source>
        <translation>Esto es el pasado: tras {moment}, la red leía esta imagen como {answer} ({probability}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The image passes through the network, which gives the right answer, {name}, a probability of {before}.</source>
        <translation>La imagen pasa por la red, que da a la respuesta correcta, {name}, una probabilidad de {before}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The loss is {loss}: the less probability {name} gets, the larger the loss. Now {name} gets {before}.</source>
        <translation>La pérdida es {loss}: cuanto menos probabilidad recibe {name}, mayor es la pérdida. Ahora {name} recibe {before}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>Retropropagación: el error vuelve de los dígitos y muestra, para cada peso, si subirlo haría {name} más o menos probable.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each weight that took part changes a little, so that {name} becomes more probable for this image.</source>
        <translation>Cada peso que ha participado cambia un poco, para que {name} sea más probable con esta imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} has gone from {before} to {after}.</source>
        <translation>Otra vez la misma imagen: la probabilidad de {name} ha pasado de {before} a {after}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} stays at {after}; what changed is too small to show.</source>
        <translation>Otra vez la misma imagen: la probabilidad de {name} sigue en {after}; lo que ha cambiado es demasiado poco para mostrarlo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what it would send {condition}.</source>
        <translation>{nothing} Las líneas muestran lo que enviaría {condition}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what they would send {condition}.</source>
        <translation>{nothing} Las líneas muestran lo que enviarían {condition}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: the bias {bias} alone is not above 0, and this unit is silent.</source>
        <translation>El dibujo está vacío, así que ningún píxel envía nada: el sesgo {bias} por sí solo no es mayor que 0, y esta unidad está en silencio.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: this unit adds up nothing but its bias {bias} and passes on {activation}.</source>
        <translation>El dibujo está vacío, así que ningún píxel envía nada: esta unidad solo suma su sesgo {bias} y transmite {activation}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>Las señales de todas las unidades anteriores y el sesgo {bias} suman {sum} en esta unidad. Transmite {activation}: sobre todo a favor de {best}, sobre todo en contra de {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>Las señales de todas las unidades anteriores y el sesgo suman {sum}: no es mayor que 0, así que esta unidad está en silencio. Cuando se activa: sobre todo a favor de {best}, sobre todo en contra de {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>Las señales de los {count} píxeles y el sesgo {bias} suman {sum} en esta unidad. Transmite {activation}: sobre todo a favor de {best}, sobre todo en contra de {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>Las señales de los {count} píxeles y el sesgo suman {sum}: no es mayor que 0, así que esta unidad está en silencio. Cuando se activa: sobre todo a favor de {best}, sobre todo en contra de {worst}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so there is nothing to read: the votes for {name} come from the biases of the units alone ({votes}), and its own bias is {bias}.</source>
        <translation>El dibujo está vacío, así que no hay nada que leer: los votos por {name} vienen solo de los sesgos de las unidades ({votes}), y su propio sesgo es {bias}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The only unit votes with {votes} for {name}; with the bias {bias} its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>La única unidad vota con {votes} por {name}; con el sesgo {bias}, su puntuación antes de softmax (logit) es {logit}, una probabilidad de {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {count} units lead to {name}: {counted}. With the bias {bias}, its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>Las {count} unidades llevan a {name}: {counted}. Con el sesgo {bias}, su puntuación antes de softmax (logit) es {logit}, una probabilidad de {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends nothing now, so its connection to {target}, with the weight {weight}, carries nothing.</source>
        <translation>{source} no envía nada ahora, así que su conexión con {target}, de peso {weight}, no lleva nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} up by {signal}.</source>
        <translation>{source} envía {value}, que por el peso {weight} empuja {target} hacia arriba en {signal}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} down by {signal}.</source>
        <translation>{source} envía {value}, que por el peso {weight} empuja {target} hacia abajo en {signal}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>Ctrl+0: whole network</source>
        <translation>Ctrl+0: red completa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} weights + {biases} biases</source>
        <translation>{weights} pesos + {biases} sesgos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} + {biases} biases</source>
        <translation>{weights} + {biases} sesgos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>activation a, error δ</source>
        <translation>activación a, error δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>units: a, δ</source>
        <translation>unidades: a, δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>a, δ</source>
        <translation>a, δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits, probability</source>
        <translation>{count} dígitos, probabilidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits</source>
        <translation>{count} dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes, probability</source>
        <translation>{count} clases, probabilidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the digits, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>Los píxeles, las unidades ocultas y los dígitos, con todas las conexiones entre ellos. La rueda acerca y aleja, arrastrar desplaza la vista; Ctrl+0 muestra la red completa; Ctrl con una flecha selecciona la parte siguiente.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} is selected.</source>
        <translation>Selección: {selection}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} are selected.</source>
        <translation>Selección: {selection}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/choice_button.py</extracomment>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} unit(s)</source>
        <translation><numerusform>{count} unidad</numerusform><numerusform>{count} unidades</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{first} and {second}</source>
        <comment>two counts</comment>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit fires</source>
        <translation>{counts} unidad activa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} units fire</source>
        <translation>{counts} unidades activas</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above ½</source>
        <translation><numerusform>{counts} unidad por encima de ½</numerusform><numerusform>{counts} unidades por encima de ½</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above zero</source>
        <translation><numerusform>{counts} unidad por encima de cero</numerusform><numerusform>{counts} unidades por encima de cero</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so this pixel sends nothing.</source>
        <translation>Aquí no hay tinta, así que este píxel no envía nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so these pixels send nothing.</source>
        <translation>Aquí no hay tinta, así que estos píxeles no envían nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>This pixel is dark, so it sends nothing.</source>
        <translation>Este píxel está oscuro, así que no envía nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>These pixels are dark, so they send nothing.</source>
        <translation>Estos píxeles están oscuros, así que no envían nada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully inked</source>
        <translation>si tuviera tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully inked</source>
        <translation>si tuvieran tinta plena</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully lit</source>
        <translation>si estuviera encendido del todo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully lit</source>
        <translation>si estuvieran encendidos del todo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels inked</source>
        <translation>{count} de {total} píxeles con tinta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels lit</source>
        <translation>{count} de {total} píxeles encendidos</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <translation><numerusform>%n píxel</numerusform><numerusform>%n píxeles</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <translation>píxel {row}, {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <translation>unidad {unit} de la capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <translation>dígito {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <translation>la imagen completa</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <comment>within a sentence</comment>
        <translation><numerusform>%n píxel</numerusform><numerusform>los %n píxeles</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <comment>within a sentence</comment>
        <translation>el píxel {row}, {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <comment>within a sentence</comment>
        <translation>la unidad {unit} de la capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit}</source>
        <comment>within a sentence</comment>
        <translation>la unidad {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <comment>within a sentence</comment>
        <translation>el dígito {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <comment>within a sentence</comment>
        <translation>la imagen completa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Pixel row {row}, column {column}</source>
        <translation>Píxel fila {row}, columna {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit} in layer {layer}</source>
        <translation>Unidad oculta {unit} de la capa {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit}</source>
        <translation>Unidad oculta {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}</source>
        <translation>fila {row}, columna {column} · índice {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}
intensity {intensity}</source>
        <translation>fila {row}, columna {column} · índice {columns}·{row} + {column} = {index}
intensidad {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{title}
Σ {product} + b = {sum} → activation {activation}
bias b = {bias}
votes most for {target} (weight {weight})</source>
        <translation>{title}
Σ {product} + b = {sum} → activación {activation}
sesgo b = {bias}
vota sobre todo por {target} (peso {weight})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
score before softmax (logit) {logit} → probability {probability}
bias {bias}</source>
        <translation>{name}
puntuación antes de softmax (logit) {logit} → probabilidad {probability}
sesgo {bias}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
weight {weight}
{product} = {value}</source>
        <translation>{name}
peso {weight}
{product} = {value}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel pushes {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>Este píxel empuja {up} unidad hacia arriba y {down} hacia abajo; {reason}.</numerusform><numerusform>Este píxel empuja {up} unidades hacia arriba y {down} hacia abajo; {reason}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>These pixels push {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>Estos píxeles empujan {up} unidad hacia arriba y {down} hacia abajo; {reason}.</numerusform><numerusform>Estos píxeles empujan {up} unidades hacia arriba y {down} hacia abajo; {reason}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel is connected to all {units} units: it pushes {up} up and {down} down; {reason}.</source>
        <translation>Este píxel está conectado con las {units} unidades: empuja {up} hacia arriba y {down} hacia abajo; {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Each of these pixels is connected to all {units} units: together they push {up} up and {down} down; {reason}.</source>
        <translation>Cada uno de estos píxeles está conectado con las {units} unidades: juntos empujan {up} hacia arriba y {down} hacia abajo; {reason}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Near 0 (gray) now means less than {limit}, a tenth of the layer's largest weight. The limit moves as the largest weight does.</source>
        <translation>Casi 0 (gris) quiere decir ahora menos de {limit}, la décima parte del mayor peso de la capa. El límite se mueve con el mayor peso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>every unit notices</source>
        <translation>todas las unidades lo notan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: it stays silent</source>
        <translation>1 no lo nota: sigue en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: its weight is near 0 (gray: {rule})</source>
        <translation>1 no lo nota: su peso es casi 0 (gris: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: 1 stays silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} no lo notan: 1 sigue en silencio; en {near}, el peso es casi 0 (gris: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: they stay silent</source>
        <translation>{count} no lo notan: siguen en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: their weight is near 0 (gray: {rule})</source>
        <translation>{count} no lo notan: su peso es casi 0 (gris: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: {silent} stay silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} no lo notan: {silent} siguen en silencio; en {near}, el peso es casi 0 (gris: {rule})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>below {limit}, a tenth of the largest</source>
        <translation>menos de {limit}, un décimo del mayor</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Color scale of {quantity}</source>
        <translation>Escala de colores: {quantity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Orange is negative and blue is positive; colors fade toward zero.</source>
        <translation>El naranja es negativo y el azul positivo; los colores se apagan hacia cero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>One scale for the whole layer: all but its strongest 1% lie between these numbers.</source>
        <translation>Una escala para toda la capa: todos los valores, salvo el 1 % más fuerte, están entre estos números.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>without it</source>
        <translation>sin él</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the image alone</source>
        <translation>Mostrar solo la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the unit's weights over the image</source>
        <translation>Mostrar los pesos de la unidad sobre la imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what each pixel with ink sends to the unit, over the image</source>
        <translation>Mostrar sobre la imagen lo que cada píxel con tinta envía a la unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the digit's score over the image</source>
        <translation>Mostrar sobre la imagen el aporte de cada píxel a la puntuación del dígito</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what removing each pixel changes, over the image</source>
        <translation>Mostrar sobre la imagen lo que cambia al quitar cada píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} to {unit}</source>
        <translation>{intensity} × {weight} = {product} a {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} from {pixel}</source>
        <translation>{intensity} × {weight} = {product} desde {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>1 votes for it, {against} against it</source>
        <translation>1 vota a favor, {against} en contra</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{for_it} vote for it, {against} against it</source>
        <translation>{for_it} votan a favor, {against} en contra</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} neither</source>
        <translation>{votes}, {others} ni lo uno ni lo otro</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, 1 is silent</source>
        <translation>{votes}, 1 en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} are silent</source>
        <translation>{votes}, {others} en silencio</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>batch {number}</source>
        <translation>lote {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>checkpoint {number}</source>
        <translation>punto de control {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Batches: the images that were just trained on, as a running mean. Validation: images that the network never trains on, read again and again to see how it does. Test: other such images, read after each epoch</source>
        <translation>Lotes: las imágenes con las que se acaba de entrenar, como media móvil. Validación: imágenes con las que la red nunca entrena, leídas una y otra vez para ver qué tal lo hace. Prueba: otras imágenes así, leídas después de cada época</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Validation: training images that are set aside here; the other program may have trained on them. Test: images that no training set holds. Each checkpoint reads both</source>
        <translation>Validación: imágenes de entrenamiento que aquí se reservan; el otro programa puede haber entrenado con ellas. Prueba: imágenes que no están en ningún conjunto de entrenamiento. Cada punto de control lee ambas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches</source>
        <translation>━ lotes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>● validation</source>
        <translation>● validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>◆ test</source>
        <translation>◆ prueba</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches, mean</source>
        <translation>━ lotes, media</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>none yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: batches {batches}, validation {validation}, test {test}. Arrow keys step by one batch.</source>
        <translation>{when}: lotes {batches}, validación {validation}, prueba {test}. Las flechas avanzan de lote en lote.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: validation {validation}, test {test}. Arrow keys step by one checkpoint.</source>
        <translation>{when}: validación {validation}, prueba {test}. Las flechas avanzan de un punto de control a otro.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss, by epoch</source>
        <translation>Pérdida, por época</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy in percent, by epoch</source>
        <translation>Exactitud en %, por época</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom to end</source>
        <translation>Ampliar el final</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom in on the later half of training; press again to show all of it</source>
        <translation>Ampliar la segunda mitad del entrenamiento; pulsa otra vez para verlo todo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss: how wrong the answers are, in one number. For each image it is −ln of the probability that the network gave to the right class; the curve shows the average. 0 is perfect, and guessing among {count} classes gives {loss}. Because of the natural logarithm ln, the unit is called nat</source>
        <translation>Pérdida: cuánto se equivocan las respuestas, en un solo número. Para cada imagen es −ln de la probabilidad que la red dio a la clase correcta; la curva muestra la media. 0 es perfecto, y adivinar entre {count} clases da {loss}. Por el logaritmo natural ln, la unidad se llama nat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy: the share of images that are read correctly; guessing among {count} classes gives {share}</source>
        <translation>Exactitud: la fracción de imágenes bien leídas; adivinar entre {count} clases da {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>up to {moment}</source>
        <translation>hasta {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>live run, latest</source>
        <translation>ejecución en vivo, lo último</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>The Runs tab lists all runs, and shows or hides their curves</source>
        <translation>La pestaña Ejecuciones muestra todas las ejecuciones, y muestra u oculta sus curvas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Show or hide the curves of {run}: ━ batches, ╌ validation</source>
        <translation>Mostrar u ocultar las curvas de esta ejecución: {run} (━ lotes, ╌ validación)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Curves of {run}</source>
        <translation>Curvas: {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>+{count} in Runs</source>
        <translation>+{count} en Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>A batch is {batch_size} image(s); after each one, the network changes its weights. An epoch is one pass through all {images} training images, in {batches} batches ({sum}): {done} of epoch {epoch} are done.</source>
        <translation><numerusform>Un lote es {batch_size} imagen; después de cada uno, la red cambia sus pesos. Una época es una pasada por las {images} imágenes de entrenamiento, en {batches} lotes ({sum}): van {done} de la época {epoch}.</numerusform><numerusform>Un lote son {batch_size} imágenes; después de cada uno, la red cambia sus pesos. Una época es una pasada por las {images} imágenes de entrenamiento, en {batches} lotes ({sum}): van {done} de la época {epoch}.</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation + {unused} unused images; the network learns from the training images only.</source>
        <translation>{total} = {training} imágenes de entrenamiento + {validation} de validación + {unused} sin usar; la red solo aprende de las de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation images; the network learns from the training images only.</source>
        <translation>{total} = {training} imágenes de entrenamiento + {validation} de validación; la red solo aprende de las de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Maximum &amp;learning rate</source>
        <translation>&amp;Tasa de aprendizaje máxima</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>The highest learning rate of the schedule</source>
        <translation>La mayor tasa de aprendizaje de la planificación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Share of hidden activations dropped during training</source>
        <translation>Fracción de las activaciones ocultas que se anulan al entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Determines the order of the images, and dropout</source>
        <translation>Determina el orden de las imágenes, y el dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>A different optimizer starts with empty state</source>
        <translation>Un optimizador distinto empieza con el estado vacío</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimizador</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Batch size</source>
        <translation>Tamaño del &amp;lote</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Images per step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Epochs</source>
        <translation>&amp;Épocas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Length of one cycle of the schedule</source>
        <translation>Duración de un ciclo de la planificación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>L&amp;2 penalty</source>
        <translation>Penalización L&amp;2</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>How strongly large weights are penalized</source>
        <translation>Cuánto se penalizan los pesos grandes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Batch &amp;seed</source>
        <translation>&amp;Semilla de lotes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Train</source>
        <comment>button that answers a dialog</comment>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection through time</source>
        <translation>La selección a lo largo del tiempo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a digit's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>La selección en cada instantánea: lo que un píxel envía a la respuesta, la activación de una unidad, la probabilidad de un dígito
o el peso de una conexión; sin selección, la probabilidad de la etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>nothing to read</source>
        <translation>nada que leer</translation>
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
        <translation>en la lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>at {moment}</source>
        <comment>after a value</comment>
        <translation>en {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} to {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>activation of {name}</source>
        <translation>activ.: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>weight of {name}</source>
        <translation>peso: {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>probability of {digit}</source>
        <translation>prob.: {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} → {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>trained elsewhere</source>
        <translation>entrenada en otra parte</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>live: {moment}</source>
        <translation>en vivo: {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>{rate} images/s</source>
        <translation>{rate} imágenes/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a run</source>
        <translation>de una ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for the snapshots of all runs, at least {minimum} MB on the disk; snapshots beyond the limit are dropped</source>
        <translation>Límite para las instantáneas de todas las ejecuciones, al menos {minimum} MB en el disco; las que lo superan se descartan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for snapshots</source>
        <translation>Límite para las instantáneas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>curves</source>
        <translation>curvas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show its curves</source>
        <translation>Mostrar sus curvas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the curves of run {number}</source>
        <translation>Mostrar las curvas de la ejecución {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Live: run {number}</source>
        <translation>En vivo: ejecución {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show: run {number}</source>
        <translation>Mostrar: ejecución {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show this run in every view</source>
        <translation>Mostrar esta ejecución en todas las vistas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the live run and how its weights differ from this one's, each unit from the unit of the same number; after another random start these look for other things, and Compare matches them first</source>
        <translation>Mostrar la ejecución en vivo y en qué difieren sus pesos de los de esta, cada unidad con la del mismo número; tras otro inicio aleatorio buscan otras cosas, y Comparar las empareja antes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference: run {number}</source>
        <translation>Diferencia: ejecución {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>The two networks have different layers</source>
        <translation>Las dos redes tienen capas distintas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove this run and its snapshots</source>
        <translation>Quitar esta ejecución y sus instantáneas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove: run {number}</source>
        <translation>Quitar: ejecución {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>from batch {step}: {changes}</source>
        <translation>desde el lote {step}: {changes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>batches of {size}</source>
        <translation>lotes de {size}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>{sizes} units</source>
        <translation>{sizes} unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>snapshots use {used} MB; limit:</source>
        <translation>las instantáneas ocupan {used} MB; límite:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here…</source>
        <translation>Continuar desde aquí…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here with new settings…</source>
        <translation>Continuar desde aquí con otros ajustes…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed, in snapshots per second</source>
        <translation>Velocidad de reproducción, en instantáneas por segundo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{speed} snapshots per second</source>
        <translation>{speed} instantáneas por segundo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source> {speed} per s ▾ </source>
        <translation> {speed} por s ▾ </translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{when}, {condition}</source>
        <translation>{when}, {condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Timeline of the run</source>
        <translation>Línea de tiempo de la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network after any batch. Small ticks are snapshots, ◆ are changes of settings.
Keyboard: arrows step by one batch, Page Up and Page Down by snapshot, Home goes to the start, End to the live network</source>
        <translation>Arrastra para ver la red después de cualquier lote. Las marcas pequeñas son instantáneas; ◆ son cambios de ajustes.
Teclado: las flechas avanzan de lote en lote; Re Pág y Av Pág, por instantáneas; Inicio va al comienzo; Fin, a la red en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network at any checkpoint; ticks show where they are.
Keyboard: arrows, Page Up and Page Down step by one checkpoint, Home goes to the first, End to the newest</source>
        <translation>Arrastra para ver la red en cualquier punto de control; las marcas indican dónde están.
Teclado: las flechas, Re Pág y Av Pág avanzan de un punto de control a otro; Inicio va al primero; Fin, al más reciente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training speed. Teaching speed takes the first batches one by one, then goes faster and faster: about 30 seconds for the whole run</source>
        <translation>Velocidad de entrenamiento. La didáctica da los primeros lotes de uno en uno y después va cada vez más deprisa: unos 30 segundos para toda la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Speed: {choice}</source>
        <translation>Velocidad: {choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The window does not show the live network; press Live (L) to return to it</source>
        <translation>La ventana no muestra la red en vivo; pulsa En vivo (L) para volver a ella</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Progress of the whole run</source>
        <translation>Progreso de toda la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>full</source>
        <translation>máxima</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Full speed</source>
        <translation>Vel. máxima</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>teaching</source>
        <translation>didáctica</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Teaching speed: slow at first, then faster and faster</source>
        <translation>Velocidad didáctica: lenta al principio, después cada vez más rápida</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch/s</source>
        <translation>1 lote/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch per second</source>
        <translation>1 lote por segundo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches/s</source>
        <translation>{speed} lotes/s</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches per second</source>
        <translation>{speed} lotes por segundo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: {epoch}</source>
        <translation>red en vivo: {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live: {epoch}</source>
        <translation>en vivo: {epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>A network from a file: how long it was trained before is not known</source>
        <translation>Una red de un archivo: no se sabe cuánto se entrenó antes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>loaded network</source>
        <translation>red cargada</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The newest checkpoint that another program has saved</source>
        <translation>El punto de control más reciente que ha guardado otro programa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source> · epoch {epoch} of {epochs}</source>
        <translation> · época {epoch} de {epochs}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The bar shows the progress of the whole run.</source>
        <translation>La barra muestra el progreso de toda la ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training images per second, measured over the last second</source>
        <translation>Imágenes de entrenamiento por segundo, medidas en el último segundo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: images that the network never trains on</source>
        <translation>Fracción de las imágenes de validación bien leídas: imágenes con las que la red nunca entrena</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: training images that are set aside here; the other program may have trained on them</source>
        <translation>Fracción de las imágenes de validación bien leídas: imágenes de entrenamiento que aquí se reservan; el otro programa puede haber entrenado con ellas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation at {moment}</source>
        <translation>validación en {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>at {moment}</source>
        <translation>en {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: validation</source>
        <translation>red en vivo: validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network</source>
        <translation>red en vivo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation (unseen images)</source>
        <translation>validación (imágenes no vistas)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At most {limit}.</source>
        <translation>Como mucho {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At least {limit}.</source>
        <translation>Al menos {limit}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>after Reset</source>
        <translation>tras Reiniciar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect immediately.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect after Reset.</source>
        <translation>Se aplica tras Reiniciar.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>leaky ReLU</source>
        <translation>ReLU con fuga</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none (identity)</source>
        <translation>ninguna (identidad)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, normal</source>
        <translation>He, normal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, uniform</source>
        <translation>He, uniforme</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, normal</source>
        <translation>Glorot, normal</translation>
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
        <translation>Número de unidades de la capa oculta; cada una aprende el patrón que busca.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>second layer</source>
        <translation>segunda capa</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the digits; each combines the activations of the first layer.</source>
        <translation>Número de unidades de una segunda capa oculta, entre la primera y los dígitos; cada una combina las activaciones de la primera capa.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none</source>
        <comment>no second layer</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The function each hidden unit applies to its sum; without it, two layers can do no more than one.</source>
        <translation>La función que cada unidad oculta aplica a su suma; sin ella, dos capas no pueden hacer más que una.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>initializer</source>
        <translation>inicializador</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How the weights are drawn at random before training.</source>
        <translation>Cómo se sortean los pesos antes de entrenar.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>start scale</source>
        <translation>escala inicial</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Size of the first layer's random weights at the start, relative to what the initializer would draw; with 0, all weights start at zero.</source>
        <translation>Tamaño de los pesos aleatorios de la primera capa al inicio, respecto a lo que sortearía el inicializador; con 0, todos los pesos empiezan en cero.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The rule that turns a gradient into a step.</source>
        <translation>La regla que convierte un gradiente en un paso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The size of the steps: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD.</source>
        <translation>El tamaño de los pasos: a Adam le va bien cerca de 0,007; a momentum, 0,1, y a SGD simple, 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Keeps the learning rate constant, or raises it first and then lowers it to zero over the epochs.</source>
        <translation>Mantiene constante la tasa de aprendizaje, o primero la sube y después la baja hasta cero a lo largo de las épocas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch size</source>
        <translation>tamaño del lote</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many images the network reads before each change of its weights.</source>
        <translation>Cuántas imágenes lee la red antes de cada cambio de sus pesos.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>images</source>
        <comment>unit after a number</comment>
        <translation>imágenes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many times the network sees all training images; also the length of one cycle of the schedule.</source>
        <translation>Cuántas veces ve la red todas las imágenes de entrenamiento; también la duración de un ciclo de la planificación.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How strongly every weight is pulled toward zero (weight decay).</source>
        <translation>Con qué fuerza se empuja cada peso hacia cero (decaimiento de pesos).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the hidden units that are dropped at random in each step.</source>
        <translation>Fracción de las unidades ocultas que se apagan al azar en cada paso.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>random shifts</source>
        <translation>desplazamientos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Maximum number of pixels by which a training image is shifted, at random each time it is used.</source>
        <translation>Número máximo de píxeles que se desplaza una imagen de entrenamiento, al azar cada vez que se usa.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Standard deviation of random noise added to the pixel intensities; full ink is 1.</source>
        <translation>Desviación típica del ruido aleatorio que se suma a las intensidades de los píxeles; la tinta plena es 1.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images, drawn at random from those that are not held out for validation; with only a few, the network memorizes them.</source>
        <translation>Número de imágenes de entrenamiento, sacadas al azar de las que no se reservan para la validación; con muy pocas, la red las memoriza.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the training images whose label is replaced by a random one.</source>
        <translation>Fracción de las imágenes de entrenamiento cuya etiqueta se sustituye por una aleatoria.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images held out to validate the network, equally many of each class.</source>
        <translation>Número de imágenes de entrenamiento que se reservan para validar la red, las mismas de cada clase.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Randomness</source>
        <translation>Azar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Decides everything that is random: the same seed and settings give the same run.</source>
        <translation>Decide todo lo que es aleatorio: la misma semilla y los mismos ajustes dan la misma ejecución.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch seed</source>
        <translation>semilla de lotes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Adam's ε</source>
        <translation>ε de Adam</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Configurations to try; choose one to fill in the fields below</source>
        <translation>Configuraciones para probar; elige una para rellenar los campos de abajo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Custom settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Reset and train</source>
        <translation>Reiniciar y entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again with these settings and train</source>
        <translation>Empezar de nuevo con estos ajustes y entrenar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Match the run</source>
        <translation>Como la ejecución</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Set every field to the value that the current run uses</source>
        <translation>Poner en cada campo el valor que usa la ejecución actual</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Apply and reset</source>
        <translation>Aplicar y reiniciar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again from the random start with these settings; training continues if it is on</source>
        <translation>Empezar de nuevo desde el inicio aleatorio con estos ajustes; el entrenamiento continúa si está en marcha</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{sizes}: all weights and biases</source>
        <translation>{sizes}: todos los pesos y sesgos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Change anything. Some settings take effect during training, the rest after Reset.</source>
        <translation>Cambia lo que quieras. Algunos ajustes se aplican durante el entrenamiento; los demás, tras Reiniciar.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>%n setting(s) waiting for Reset</source>
        <translation><numerusform>%n ajuste a la espera de Reiniciar</numerusform><numerusform>%n ajustes a la espera de Reiniciar</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>{number} more or less is right, too</source>
        <translation>{number} más o menos también vale</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Write a number, such as 784 or 0.5.</source>
        <translation>Escribe un número, como 784 o 0,5.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a pixel of the image.</source>
        <translation>Responde con un clic en un píxel de la imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a unit in the network.</source>
        <translation>Responde con un clic en una unidad de la red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a digit at the right of the network.</source>
        <translation>Responde con un clic en un dígito, a la derecha de la red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}.</source>
        <translation>Has dicho {said}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped.</source>
        <translation>Saltada.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>The answer is {expected}.</source>
        <translation>La respuesta es {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped. It is {expected}.</source>
        <translation>Saltada. La respuesta es {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}: right.</source>
        <translation>Has dicho {said}: correcto.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}; it is {expected}.</source>
        <translation>Has dicho {said}; la respuesta es {expected}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/black_screen.py</extracomment>
        <source>Black screen; any key ends it</source>
        <translation>Pantalla en negro; cualquier tecla la quita</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>How far the lesson is</source>
        <translation>Avance de la lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_body.py</extracomment>
        <source>✓ {text}</source>
        <translation>✓ {text}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go to another chapter</source>
        <translation>Ir a otro capítulo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson (Esc with nothing selected); everything is again as it was before, and you can go on later</source>
        <translation>Salir de la lección (Esc si no hay nada seleccionado); todo vuelve a estar como antes, y puedes continuar más tarde</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Start over, without my answers</source>
        <translation>Empezar de nuevo, sin mis respuestas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Small network…</source>
        <translation>Red pequeña…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>See the same on a network so small that every weight is a number on its line</source>
        <translation>Ver lo mismo en una red tan pequeña que cada peso es un número sobre su línea</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Begin with the first chapter; your answers are forgotten</source>
        <translation>Empezar por el primer capítulo; tus respuestas se olvidan</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Answer this question again</source>
        <translation>Responder otra vez a esta pregunta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Show me</source>
        <translation>Muéstramelo</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Worksheet…</source>
        <translation>Ejercicios…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson, and write questions about your own network to print</source>
        <translation>Salir de la lección y escribir preguntas sobre tu propia red para imprimir</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Volver</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Try it on my network</source>
        <translation>Probarlo en mi red</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go on at chapter {number}</source>
        <translation>Seguir en el capítulo {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Back to this step</source>
        <translation>Volver a este paso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Bring back the network and the image that this step is about</source>
        <translation>Recuperar la red y la imagen de las que trata este paso</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Presenter's notes – {lesson}</source>
        <translation>Notas del docente – {lesson}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>How long the lesson has been going on</source>
        <translation>Cuánto tiempo lleva la lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Back (PageUp)</source>
        <translation>Atrás (Re Pág)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Black screen (B)</source>
        <translation>Pantalla en negro (B)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Next (PageDown)</source>
        <translation>Siguiente (Av Pág)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>No notes for this step.</source>
        <translation>Este paso no tiene notas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Left out for now</source>
        <translation>Oculto por ahora</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this later in the lesson.</source>
        <translation>Lo verás más adelante en la lección.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Covered until you answer</source>
        <translation>Tapado hasta que respondas</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this once you have answered.</source>
        <translation>Lo verás cuando hayas respondido.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 digits</source>
        <translation>Una red pequeña: 16 píxeles, 4 unidades, 3 dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show another image</source>
        <translation>Mostrar otra imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show the next image that it reads wrongly</source>
        <translation>Mostrar la siguiente imagen que lee mal</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Learn from it</source>
        <translation>Aprender de ella</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Take one step, w − η·∂L/∂w with η = {rate}; ▲ and ▼ mark what changed</source>
        <translation>Dar un paso, w − η·∂L/∂w con η = {rate}; ▲ y ▼ marcan lo que ha cambiado</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Go back to the weights before the steps</source>
        <translation>Volver a los pesos de antes de los pasos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>One step later: the probability of the label {label} went from {before} to {after}.</source>
        <translation>Un paso después: la probabilidad de la etiqueta {label} ha pasado de {before} a {after}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, and the label is {label}.</source>
        <translation>Lee {answer} con {share}, y la etiqueta es {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, but the label is {label}.</source>
        <translation>Lee {answer} con {share}, pero la etiqueta es {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Unit {number}</source>
        <translation>Unidad {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Digit {digit}</source>
        <translation>Dígito {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>What it adds to the answer: its intensity times each weight, through the units that fire.</source>
        <translation>Lo que suma a la respuesta: su intensidad por cada peso, a través de las unidades activas.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Intensity times weight over all 16 pixels, plus the bias.</source>
        <translation>Intensidad por peso sobre los 16 píxeles, más el sesgo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Activation times weight over all 4 units, plus the bias.</source>
        <translation>Activación por peso sobre las 4 unidades, más el sesgo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>z = {total}; with ReLU it passes on &lt;b&gt;{passed}&lt;/b&gt;</source>
        <translation>z = {total}; con ReLU transmite &lt;b&gt;{passed}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>puntuación antes de softmax (logit): &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on digit {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>efecto en el dígito {digit}: &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Small network</source>
        <translation>Red pequeña</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>pixel in row {row}, column {column}</source>
        <translation>píxel de la fila {row}, columna {column}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{name} is selected: {value}.</source>
        <translation>Selección: {name}, {value}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Arrow keys select another part.</source>
        <translation>Las flechas seleccionan otra parte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>16 pixels</source>
        <translation>16 píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>4 units</source>
        <translation>4 unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 digits</source>
        <translation>3 dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{digit}, label</source>
        <translation>{digit}, etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Teach  ▾</source>
        <translation>Dar clase  ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson to a class, see your notes, or print a handout</source>
        <translation>Presentar esta lección a una clase, ver tus notas o imprimir los apuntes</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Black screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Presenter's notes</source>
        <translation>Notas del docente</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Handout of this chapter…</source>
        <translation>Apuntes de este capítulo…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Stop presenting</source>
        <translation>Dejar de presentar</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson</source>
        <translation>Presentar esta lección</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the digits</source>
        <translation>Pesos de las unidades ocultas a los dígitos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each digit, one column for each hidden unit. Click a cell to select its connection, or a digit to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>Una fila por dígito, una columna por unidad oculta. Haz clic en una celda para seleccionar su conexión, o en un dígito para seleccionarlo; Ctrl con una flecha selecciona la celda siguiente.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>What each hidden unit looks for</source>
        <translation>Lo que busca cada unidad oculta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>A picture of each hidden unit's 784 weights. Click one to select the unit, or with Ctrl one of its weights; Ctrl with an arrow key selects the next unit.</source>
        <translation>Una imagen de los 784 pesos de cada unidad oculta. Haz clic en una para seleccionar la unidad, o con Ctrl uno de sus pesos; Ctrl con una flecha selecciona la unidad siguiente.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L1 · {count} unit(s)</source>
        <translation><numerusform>L1 · {count} unidad</numerusform><numerusform>L1 · {count} unidades</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} digits</source>
        <translation><numerusform>L{layer} · {count} unidad → {digits} dígitos</numerusform><numerusform>L{layer} · {count} unidades → {digits} dígitos</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>{count} weights per tile</source>
        <translation>{count} pesos por mosaico</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>blue for, orange against</source>
        <translation>azul a favor, naranja en contra</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where learning pushes weights</source>
        <translation>Gradiente: hacia dónde se empujan los pesos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where it pushes votes</source>
        <translation>Gradiente: hacia dónde se empujan los votos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how each unit's weights differ</source>
        <translation>Diferencia: en qué difieren los pesos de cada unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how the votes differ</source>
        <translation>Diferencia: en qué difieren los votos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how each unit's weights moved</source>
        <translation>Cambio: cómo se movieron los pesos de cada unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how the votes moved</source>
        <translation>Cambio: cómo se movieron los votos</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>How each unit votes</source>
        <translation>Cómo vota cada unidad</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>−∂L/∂w: which way learning pushes each weight, and how strongly.</source>
        <translation>−∂L/∂w: hacia dónde empuja el aprendizaje cada peso, y con qué fuerza.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much each weight is larger in the first of the two networks.</source>
        <translation>Δw: cuánto mayor es cada peso en la primera de las dos redes.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much training has changed each weight.</source>
        <translation>Δw: cuánto ha cambiado el entrenamiento cada peso.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures ended {n} times within a minute. netviz now draws without it, which is slower; save your work, and start netviz again when the computer has more memory to spare.</source>
        <translation>El proceso que dibuja las imágenes ha terminado {n} veces en un minuto. netviz dibuja ahora sin él, más despacio; guarda tu trabajo, e inicia netviz de nuevo cuando el equipo tenga más memoria libre.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures cannot be started: {reason}. netviz draws without it, which is slower.</source>
        <translation>No se puede iniciar el proceso que dibuja las imágenes: {reason}. netviz dibuja sin él, más despacio.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures has ended.</source>
        <translation>El proceso que dibuja las imágenes ha terminado.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures did not answer; netviz is restarting it.</source>
        <translation>El proceso que dibuja las imágenes no respondía; netviz lo está reiniciando.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures ended unexpectedly; netviz is restarting it.</source>
        <translation>El proceso que dibuja las imágenes terminó de forma inesperada; netviz lo está reiniciando.</translation>
    </message>
    <message>
        <extracomment>netviz/workers/training_thread.py</extracomment>
        <source>Training stopped because of an error. Reset to start again.</source>
        <translation>El entrenamiento se detuvo por un error. Pulsa Reiniciar para empezar de nuevo.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>From image to column</source>
        <translation>De la imagen a la columna</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The image has {rows} rows of {columns} pixels. Flattening puts row after row into one column of {count} numbers.</source>
        <translation>La imagen tiene {rows} filas de {columns} píxeles. Al aplanarla, las filas se ponen una tras otra en una columna de {count} números.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Where in the column does row {row}, column {column} land?</source>
        <translation>a) ¿En qué lugar de la columna queda la fila {row}, columna {column}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which row and column does number {place} come from?</source>
        <translation>b) ¿De qué fila y columna viene el número {place}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>dense {number}</source>
        <translation>densa {number}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>whole network</source>
        <translation>toda la red</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>How many weights?</source>
        <translation>¿Cuántos pesos?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.</source>
        <translation>Las capas tienen {sizes} unidades. Cada unidad tiene un peso por cada una de sus entradas, y un sesgo.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>together</source>
        <translation>en total</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>{mark}  ({row}, {column})</source>
        <translation>{mark}  ({row}, {column})</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>all other {count} pixels</source>
        <translation>los otros {count} píxeles</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>bias b</source>
        <translation>sesgo b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = Σ x·w + b</source>
        <translation>z = Σ x·w + b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z of unit {unit}</source>
        <translation>z de la unidad {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Each pixel sends its intensity x times its weight w to unit {unit} of the first hidden layer. Work out the five signals, then add up the column.</source>
        <translation>Cada píxel envía su intensidad x por su peso w a la unidad {unit} de la primera capa oculta. Calcula las cinco señales y suma después la columna.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>pixel (row, column)</source>
        <translation>píxel (fila, columna)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>What does unit {unit} pass on?</source>
        <translation>¿Qué transmite la unidad {unit}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is {name}: {formula}.</source>
        <translation>Su función de activación es {name}: {formula}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Which activation a does it pass on?</source>
        <translation>¿Qué activación a transmite?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is above 0, so the unit fires.</source>
        <translation>z = {z} es mayor que 0, así que la unidad se activa.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is not above 0, so the unit is silent.</source>
        <translation>z = {z} no es mayor que 0, así que la unidad está en silencio.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Does unit {unit} fire?</source>
        <translation>¿Se activa la unidad {unit}?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is ReLU: a = max(0, z).</source>
        <translation>Su función de activación es ReLU: a = max(0, z).</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Does it fire?</source>
        <translation>a) ¿Se activa?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which activation a does it pass on?</source>
        <translation>b) ¿Qué activación a transmite?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z if z is above 0, else {slope} · z</source>
        <translation>z si z es mayor que 0; si no, {slope} · z</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>the other {count}</source>
        <translation>los otros {count}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Several have the highest probability; the network answers the first of them.</source>
        <translation>Varios tienen la probabilidad más alta; la red responde el primero de ellos.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, and the image's label is {label}.</source>
        <translation>Tiene la probabilidad más alta, y la etiqueta de la imagen es {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, but the image's label is {label}.</source>
        <translation>Tiene la probabilidad más alta, pero la etiqueta de la imagen es {label}.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is right</source>
        <translation>{winner}; es correcta</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is wrong</source>
        <translation>{winner}; no es correcta</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit is the answer, and is it right?</source>
        <translation>¿Qué dígito es la respuesta? ¿Es correcta?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class is the answer, and is it right?</source>
        <translation>¿Qué clase es la respuesta? ¿Es correcta?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit wins?</source>
        <translation>¿Qué dígito gana?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class wins?</source>
        <translation>¿Qué clase gana?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.</source>
        <translation>Estas son las puntuaciones z de tres de los diez; entre ellas está max, la mayor de todas. Softmax divide cada exp(z − max) entre el total: p = exp(z − max) / total. Da p con {decimals} decimales.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) The label is {label}, with p = {p}. What is the loss?</source>
        <translation>a) La etiqueta es {label}, con p = {p}. ¿Cuál es la pérdida?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) A network that guesses gives the label p = 0.1. What is its loss?</source>
        <translation>b) Una red que adivina da a la etiqueta p = 0,1. ¿Cuál es su pérdida?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) In batch {step:,} the mean loss was {loss}. How far has it fallen from there?</source>
        <translation>c) En el lote {step:,} la pérdida media era {loss}. ¿Cuánto ha bajado desde ahí?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) Which p has the loss in c)?</source>
        <translation>d) ¿Qué p tiene la pérdida de c)?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What did the loss fall to?</source>
        <translation>¿Hasta dónde ha bajado la pérdida?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The loss of an image is −ln p, with p the probability of its label.</source>
        <translation>La pérdida de una imagen es −ln p, donde p es la probabilidad de su etiqueta.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What is Δw?</source>
        <translation>¿Cuánto vale Δw?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The network learns this one image with plain SGD and η = {rate}: Δw = −η · δ · input. At an output, δ = p − 1 for the label and δ = p for all others.</source>
        <translation>La red aprende esta imagen sola con SGD simple y η = {rate}: Δw = −η · δ · entrada. En una salida, δ = p − 1 para la etiqueta y δ = p para todas las demás.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) From {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:</source>
        <translation>a) De {unit}, que transmite a = {a}, a la etiqueta {name}, que tiene p = {p}:</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) From the same unit to {name}, which has p = {p}:</source>
        <translation>b) De la misma unidad a {name}, con p = {p}:</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) From pixel {mark} ({row}, {column}), x = {x}, to {unit}, which has δ = {delta}:</source>
        <translation>c) Del píxel {mark} ({row}, {column}), x = {x}, a {unit}, que tiene δ = {delta}:</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) The weight in a) was w = {w}. What is it after the step?</source>
        <translation>d) El peso de a) era w = {w}. ¿Cuánto vale después del paso?</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>{prompt} ({decimals} decimals)</source>
        <translation>{prompt} ({decimals} decimales)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>unit {unit} of hidden layer {layer}</source>
        <translation>unidad {unit} de la capa oculta {layer}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/rounding.py</extracomment>
        <source>No worksheet can be written: the network's numbers are no longer finite.</source>
        <translation>No se puede escribir ninguna hoja de ejercicios: los números de la red ya no son finitos.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>1 batch</source>
        <translation>1 lote</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{step:,} batches</source>
        <translation>{step:,} lotes</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>seed {seed} · {batches}</source>
        <translation>semilla {seed} · {batches}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>from the saved network {name} · seed {seed}</source>
        <translation>de la red guardada {name} · semilla {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{epochs} epochs have {most:,} batches, fewer than {wanted:,}; ask for more epochs.</source>
        <translation>{epochs} épocas tienen {most:,} lotes, menos que {wanted:,}; pide más épocas.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>This network has layers of {shape} units; a worksheet needs one with {pixels} inputs, a hidden layer and at least {classes} outputs.</source>
        <translation>Esta red tiene capas de {shape} unidades; una hoja de ejercicios necesita una con {pixels} entradas, una capa oculta y al menos {classes} salidas.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>The data set has no test images, which a worksheet needs.</source>
        <translation>El conjunto de datos no tiene imágenes de prueba, que la hoja de ejercicios necesita.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from 0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is off by one counts as right.</source>
        <translation>Todos los números vienen de una red entrenada con {data} ({batches}). Filas, columnas y unidades se cuentan desde 0. Redondea cada resultado a {decimals} decimales, salvo que la pregunta diga otra cosa; si la última cifra difiere en uno, también vale.</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>Test image {index}: label {label}</source>
        <translation>Imagen de prueba {index}: etiqueta {label}</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Watch a neural network learn to read handwritten digits.</source>
        <translation>Observa cómo una red neuronal aprende a leer dígitos manuscritos.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Without a command, netviz opens its window, with a network or a lesson if a FILE is named.</source>
        <translation>Sin ninguna orden, netviz abre su ventana; con una red o una lección, si se nombra un archivo (FILE).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Only the window needs a display.</source>
        <translation>Solo la ventana necesita una pantalla.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Start training as soon as the data set is loaded.</source>
        <translation>Empezar a entrenar en cuanto se cargue el conjunto de datos.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Seed of the initial weights, the validation images and the batch order (default 0).</source>
        <translation>Semilla de los pesos iniciales, de las imágenes de validación y del orden de los lotes (por defecto 0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>A data set: a folder with IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class (default: MNIST itself).</source>
        <translation>Un conjunto de datos: una carpeta con archivos IDX como los de MNIST, un archivo NPZ o CSV, o una carpeta de imágenes por clase (por defecto: el propio MNIST).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Network file to open.</source>
        <translation>Archivo de red que abrir.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Reset the window's layout and settings first.</source>
        <translation>Restablecer antes la disposición y los ajustes de la ventana.</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>The language of the window, or of a command's words: en, de, es, fr or zh_CN (default: the system's).</source>
        <translation>El idioma de la ventana o de las palabras de una orden: en, de, es, fr o zh_CN (por defecto: el del sistema).</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train a network without the window.</source>
        <translation>Entrenar una red sin la ventana.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>The same settings and seed give the same network as in the window. Ctrl+C stops after the current batch and saves the network. With --json, standard output holds a single JSON object.</source>
        <translation>Los mismos ajustes y la misma semilla dan la misma red que en la ventana. Ctrl+C se detiene después del lote en curso y guarda la red. Con --json, la salida estándar contiene un único objeto JSON.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Preset to start from (see --list-presets); other options override it.</source>
        <translation>Preajuste del que partir (véase --list-presets); las demás opciones prevalecen sobre él.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>List the presets and what to look for in each, and exit.</source>
        <translation>Mostrar los preajustes y en qué fijarse en cada uno, y salir.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of passes over the training images (default 5).</source>
        <translation>Número de pasadas por las imágenes de entrenamiento (por defecto 5).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Images per batch (default 128).</source>
        <translation>Imágenes por lote (por defecto 128).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Units in each hidden layer, separated by commas (default 256).</source>
        <translation>Unidades de cada capa oculta, separadas por comas (por defecto 256).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Activation of the hidden units: relu, tanh, sigmoid, leaky_relu or identity (default relu).</source>
        <translation>Activación de las unidades ocultas: relu, tanh, sigmoid, leaky_relu o identity (por defecto relu).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Optimizer: sgd, momentum or adam (default adam).</source>
        <translation>Optimizador: sgd, momentum o adam (por defecto adam).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Peak of the schedule (default 0.007, which suits adam; momentum needs about 0.1 and sgd about 1).</source>
        <translation>Máximo de la planificación (por defecto 0.007, que va bien con adam; momentum necesita cerca de 0.1 y sgd cerca de 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Adam's ε (default 0.0001).</source>
        <translation>ε de Adam (por defecto 0.0001).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Learning rate schedule: constant or one_cycle (default one_cycle).</source>
        <translation>Planificación de la tasa de aprendizaje: constant o one_cycle (por defecto one_cycle).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Strength of the L2 penalty on the weights (default 0.0).</source>
        <translation>Fuerza de la penalización L2 sobre los pesos (por defecto 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of hidden activations to drop (default 0.0).</source>
        <translation>Fracción de las activaciones ocultas que se anulan (por defecto 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Scale of the first layer's initial weights relative to the initializer; small weights show structure sooner, and 0 sets every weight of the network to 0 (default 0.1).</source>
        <translation>Escala de los pesos iniciales de la primera capa respecto al inicializador; los pesos pequeños muestran antes la estructura, y 0 pone a 0 todos los pesos de la red (por defecto 0.1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initializer of the weights: he_normal, he_uniform, glorot_normal or glorot_uniform (default he_normal).</source>
        <translation>Inicializador de los pesos: he_normal, he_uniform, glorot_normal o glorot_uniform (por defecto he_normal).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initial bias of every hidden unit (default 0.1).</source>
        <translation>Sesgo inicial de cada unidad oculta (por defecto 0.1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Shift each image randomly by up to N pixels (default 0).</source>
        <translation>Desplazar cada imagen al azar hasta N píxeles (por defecto 0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Standard deviation of noise added to intensities from 0 to 1 (default 0.0).</source>
        <translation>Desviación típica del ruido que se suma a las intensidades, que van de 0 a 1 (por defecto 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of training images (default 0: all but the validation images).</source>
        <translation>Número de imágenes de entrenamiento (por defecto 0: todas menos las de validación).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of training images with a random label (default 0.0).</source>
        <translation>Fracción de imágenes de entrenamiento con una etiqueta aleatoria (por defecto 0.0).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of images held out for validation, equally many of each class (default 5000).</source>
        <translation>Número de imágenes que se reservan para la validación, las mismas de cada clase (por defecto 5000).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Seed of the batch order, dropout, shifts and noise (default: --seed).</source>
        <translation>Semilla del orden de los lotes, del dropout, de los desplazamientos y del ruido (por defecto: --seed).</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train this network further in place of a random start: a file of any form that netviz evaluate takes. Its layers and activation are kept.</source>
        <translation>Seguir entrenando esta red en lugar de partir de un inicio aleatorio: un archivo de cualquier formato que admita netviz evaluate. Sus capas y su activación se conservan.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save the network here, as safetensors.</source>
        <translation>Guardar aquí la red, como safetensors.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save loss and accuracy of each batch here, as CSV.</source>
        <translation>Guardar aquí la pérdida y la exactitud de cada lote, como CSV.</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Print a single JSON object and nothing else.</source>
        <translation>Escribir un único objeto JSON y nada más.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Trace pixels, a hidden unit, a digit (or another class) or a connection.</source>
        <translation>Seguir píxeles, una unidad oculta, un dígito (u otra clase) o una conexión.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Without any of these, the report covers the whole image.</source>
        <translation>Sin ninguno de ellos, el informe abarca la imagen completa.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add up to each digit's score before softmax (logit). If all selected pixels are dark, they send nothing; the report then assumes full intensity, and "hypothetical" is true.</source>
        <translation>Un píxel envía su intensidad por sus pesos. Una unidad oculta transmite lo que recibe, multiplicado por el cociente entre su activación y su preactivación (con ReLU: todo o nada). Los aportes de todos los píxeles y de los sesgos suman la puntuación antes de softmax (logit) de cada dígito. Si todos los píxeles seleccionados están oscuros, no envían nada; el informe supone entonces intensidad plena, y "hypothetical" es true.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>In JSON and CSV, "digit" is the number of the class, whatever the classes are.</source>
        <translation>En JSON y CSV, "digit" es el número de la clase, sean cuales sean las clases.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Network saved by train --save.</source>
        <translation>Red guardada con train --save.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Number of the image, from 0.</source>
        <translation>Número de la imagen, desde 0.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Test or training images (default test).</source>
        <translation>Imágenes de prueba (test) o de entrenamiento (train) (por defecto test).</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Your own picture of digits, or of other shapes, instead of --image: a photo, a scan or a drawing, such as PNG, JPEG or WebP. Each shape is found, centered and scaled like MNIST's digits.</source>
        <translation>Tu propia foto de dígitos, o de otras formas, en lugar de --image: una fotografía, un escaneo o un dibujo, por ejemplo PNG, JPEG o WebP. Cada forma se encuentra, se centra y se escala como los dígitos de MNIST.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Which digit or shape of --digits-file to trace if it shows several, in reading order (default 1).</source>
        <translation>Qué dígito o forma de --digits-file seguir si muestra varios, en orden de lectura (por defecto 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Pixel to trace, from 0,0 to 27,27; repeat the option to trace several together.</source>
        <translation>Píxel que seguir, de 0,0 a 27,27; repite la opción para seguir varios juntos.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Hidden unit (neuron) to trace, from 0; 2:37 is unit 37 of the second hidden layer.</source>
        <translation>Unidad oculta (neurona) que seguir, desde 0; 2:37 es la unidad 37 de la segunda capa oculta.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Digit, or number of another class, to trace back to units and pixels.</source>
        <translation>Dígito, o número de otra clase, que seguir hacia atrás hasta las unidades y los píxeles.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit or class.</source>
        <translation>Conexión que seguir: 1:14,9-37 lleva de un píxel a una unidad; 2:37-3, de una unidad a un dígito o una clase.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network without the pixels, the hidden unit or the connection.</source>
        <translation>Volver a calcular la red sin los píxeles, la unidad oculta o la conexión.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network with the pixels at full intensity.</source>
        <translation>Volver a calcular la red con los píxeles a plena intensidad.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Rank the pixels by how much the score of the answer changes without each of them.</source>
        <translation>Ordenar los píxeles por cuánto cambia la puntuación de la respuesta sin cada uno de ellos.</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Print only the sum, as comma-separated values.</source>
        <translation>Escribir solo la suma, como valores separados por comas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learn from one image, and show each stage.</source>
        <translation>Aprender de una sola imagen, y mostrar cada etapa.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>The stages are: forward, the loss -log p, backpropagation (the derivatives of the loss with respect to every sum, weight and bias), the update, and forward again. The network file does not change.</source>
        <translation>Las etapas son: hacia delante, la pérdida -log p, retropropagación (las derivadas de la pérdida respecto a cada suma, peso y sesgo), la actualización y otra vez hacia delante. El archivo de la red no cambia.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>A connection is reinforced if its own change raises a digit's score before softmax (logit) for this image, and weakened if it lowers the score.</source>
        <translation>Una conexión se refuerza si su propio cambio sube la puntuación antes de softmax (logit) de un dígito con esta imagen, y se debilita si la baja.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Label to learn (default: the image's own).</source>
        <translation>Etiqueta que aprender (por defecto: la de la imagen).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Optimizer, with fresh state: sgd, momentum or adam (default sgd).</source>
        <translation>Optimizador, con el estado vacío: sgd, momentum o adam (por defecto sgd).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learning rate (default 0.003; 0.001 for adam).</source>
        <translation>Tasa de aprendizaje (por defecto 0.003; 0.001 para adam).</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Repeat the step N times, and show the effect on 1,000 unseen images.</source>
        <translation>Repetir el paso N veces, y mostrar el efecto en 1000 imágenes no vistas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Save the gradient of the loss here, as safetensors with the names of a network file.</source>
        <translation>Guardar aquí el gradiente de la pérdida, como safetensors con los nombres de un archivo de red.</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Print only the digits at every stage, or with --repeat the effect of each step, as comma-separated values.</source>
        <translation>Escribir solo los dígitos en cada etapa, o con --repeat el efecto de cada paso, como valores separados por comas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Count a network's parameters, layer by layer.</source>
        <translation>Contar los parámetros de una red, capa por capa.</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>A network file (default: 784 → 256 → 10).</source>
        <translation>Un archivo de red (por defecto: 784 → 256 → 10).</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Print only the layers, as comma-separated values.</source>
        <translation>Escribir solo las capas, como valores separados por comas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Read a network from a file, and measure it on the test images.</source>
        <translation>Leer una red de un archivo, y medirla con las imágenes de prueba.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>What the file does not say, the scaling of its inputs and its activation, is settled by trying every possibility on training images.</source>
        <translation>Lo que el archivo no dice, la escala de sus entradas y su activación, se decide probando todas las posibilidades con imágenes de entrenamiento.</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>A network: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ or scikit-learn (.skops).</source>
        <translation>Una red: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ o scikit-learn (.skops).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>How the inputs are scaled: unit, raw, standard, symmetric, inverted or inverted_raw (default: found by trying).</source>
        <translation>Cómo se escalan las entradas: unit, raw, standard, symmetric, inverted o inverted_raw (por defecto: se averigua probando).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Activation of the hidden layers: relu, tanh, sigmoid or leaky_relu (default: found by trying).</source>
        <translation>Activación de las capas ocultas: relu, tanh, sigmoid o leaky_relu (por defecto: se averigua probando).</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Print only the trials that settle how the file is read, as comma-separated values.</source>
        <translation>Escribir solo los ensayos que deciden cómo se lee el archivo, como valores separados por comas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Compare the networks in two files of any form.</source>
        <translation>Comparar las redes de dos archivos de cualquier formato.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Prints the test images that they read differently, and which hidden unit of A corresponds to which of B: the pairs whose incoming weights are most similar, chosen so that the sum of all similarities is as large as possible.</source>
        <translation>Escribe las imágenes de prueba que leen de forma distinta, y qué unidad oculta de A corresponde a cuál de B: los pares cuyos pesos de entrada más se parecen, elegidos para que la suma de todas las similitudes sea la mayor posible.</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Print only the test images that they read differently, as comma-separated values.</source>
        <translation>Escribir solo las imágenes de prueba que leen de forma distinta, como valores separados por comas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Write the network in IN to OUT.</source>
        <translation>Escribir la red de IN en OUT.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>The ending of OUT says in which form: .safetensors, .keras, .onnx or .npz. To the form that it came in, a network is written back bit for bit; in any other form its inputs are intensities from 0 to 1.</source>
        <translation>El final del nombre de OUT indica el formato: .safetensors, .keras, .onnx o .npz. En el formato en que vino, una red se vuelve a escribir bit a bit; en cualquier otro, sus entradas son intensidades de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Whose names the tensors have in a safetensors file (default netviz).</source>
        <translation>De quién son los nombres de los tensores en un archivo safetensors (por defecto netviz).</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Also write a short program beside OUT that rebuilds the network and reads an image.</source>
        <translation>Escribir también junto a OUT un programa corto que reconstruye la red y lee una imagen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Say which images a file or folder holds, and how they are read.</source>
        <translation>Decir qué imágenes contiene un archivo o una carpeta, y cómo se leen.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>IDX files under any name, NPZ, CSV, and folders of pictures by class are found by what they are. Images of other sizes are brought to 28×28; dark ink on light paper and exchanged rows and columns are recognized.</source>
        <translation>Los archivos IDX con cualquier nombre, NPZ, CSV y las carpetas de imágenes por clase se reconocen por lo que son. Las imágenes de otros tamaños se convierten a 28×28; se reconocen la tinta oscura sobre papel claro y las filas intercambiadas con columnas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Print only the number of images of each class, as comma-separated values.</source>
        <translation>Escribir solo el número de imágenes de cada clase, como valores separados por comas.</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Watch a training elsewhere in the window.</source>
        <translation>Observar en la ventana un entrenamiento externo.</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Each network that another program saves into the folder, in any form that netviz reads, becomes a moment of a run, in the order of the steps or epochs in the files' names, or else of time. A single file is followed as it is written again and again. A folder that is not there yet is waited for.</source>
        <translation>Cada red que otro programa guarda en la carpeta, en cualquier formato que netviz lea, se convierte en un momento de una ejecución, en el orden de los pasos o épocas de los nombres de archivo o, si no, del tiempo. Un solo archivo se sigue a medida que se vuelve a escribir. Si la carpeta aún no existe, se espera a que aparezca.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write a worksheet about a network as a PDF to print.</source>
        <translation>Escribir una hoja de ejercicios sobre una red, en un PDF para imprimir.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Every student number has an image, units and weights of its own. All answers are computed from the network; the same options write the same sheet, and --answers its key.</source>
        <translation>Cada número de estudiante tiene su propia imagen, sus unidades y sus pesos. Todas las soluciones se calculan a partir de la red; las mismas opciones escriben la misma hoja, y --answers sus soluciones.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Seed of the run and of the questions (default 0; with --model, the seed of the run that it was saved from).</source>
        <translation>Semilla de la ejecución y de las preguntas (por defecto 0; con --model, la semilla de la ejecución de la que se guardó).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Number of the student (default 1).</source>
        <translation>Número del estudiante (por defecto 1).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Several students in one file, such as 1-30.</source>
        <translation>Varios estudiantes en un archivo, como 1-30.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write the key, with the working, instead of the sheet.</source>
        <translation>Escribir las soluciones, con el desarrollo, en lugar de la hoja.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Batches to train before the questions are asked (default 100; with --epochs, all of them).</source>
        <translation>Lotes que entrenar antes de las preguntas (por defecto 100; con --epochs, todos).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Length of the run in epochs (default 5).</source>
        <translation>Duración de la ejecución en épocas (por defecto 5).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Ask about a saved network instead of training one.</source>
        <translation>Preguntar por una red guardada en lugar de entrenar una.</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Size of the paper (default a4).</source>
        <translation>Tamaño del papel (por defecto a4).</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>The PDF file (default worksheet.pdf, or worksheet-answers.pdf with --answers).</source>
        <translation>El archivo PDF (por defecto worksheet.pdf, o worksheet-answers.pdf con --answers).</translation>
    </message>
    <message>
        <extracomment>netviz --help of lesson</extracomment>
        <source>Check a lesson file, or list the words that lessons can use.</source>
        <translation>Comprobar un archivo de lección, o mostrar las palabras que pueden usar las lecciones.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.</source>
        <translation>Medir training, frames, click, moments, thumbnails, presets y startup, o solo las partes que nombres.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Two parts are measured only if they are named. In endurance, a window trains while everything that can be done in it is done at random, and a line for each minute says what it holds. In peers, the other libraries that are installed (PyTorch, JAX, Keras, scikit-learn) train the same network on the same cores, in turns with netviz.</source>
        <translation>Dos partes se miden solo si se nombran. En endurance, una ventana entrena mientras se hace en ella al azar todo lo que se puede hacer, y una línea por minuto dice lo que ocupa. En peers, las demás bibliotecas instaladas (PyTorch, JAX, Keras, scikit-learn) entrenan la misma red en los mismos núcleos, por turnos con netviz.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured on Qt's offscreen platform, which draws everything but shows nothing.</source>
        <translation>Las proporciones valen en cualquier máquina; los tiempos dependen de esta máquina y de su carga. Sin pantalla, la ventana se mide en la plataforma offscreen de Qt, que lo dibuja todo pero no muestra nada.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Length of the part endurance.</source>
        <translation>Duración de la parte endurance.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Of what is done at random in the part endurance.</source>
        <translation>De lo que se hace al azar en la parte endurance.</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure more briefly and less precisely.</source>
        <translation>Medir más brevemente y con menos precisión.</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>Check a lesson file, and print every problem with its place.</source>
        <translation>Comprobar un archivo de lección, y escribir cada problema con su lugar.</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>The exit status is 0 if the lesson can be used, else 1.</source>
        <translation>El código de salida es 0 si la lección se puede usar, y 1 si no.</translation>
    </message>
    <message>
        <extracomment>netviz --help of words</extracomment>
        <source>List the facts, the actions and the views that a lesson can speak of.</source>
        <translation>Mostrar los datos, las acciones y las vistas de los que puede hablar una lección.</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a class</source>
        <translation>Clic en una unidad o una clase</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or class to its numbers: select it, open Sums</source>
        <translation>De un píxel, una unidad o una clase a sus números: seleccionarlo y abrir Sumas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Classes</source>
        <translation>&amp;Clases</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next shape of a picture</source>
        <translation>Forma anterior o siguiente de una foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw an image, or return to the data set</source>
        <translation>Dibujar una imagen, o volver al conjunto de datos</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous sha&amp;pe of the picture</source>
        <translation>Forma &amp;anterior de la foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous shape of the picture that was opened</source>
        <translation>Leer la forma anterior de la foto abierta</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next shape of the picture</source>
        <translation>Forma &amp;siguiente de la foto</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next shape of the picture that was opened</source>
        <translation>Leer la forma siguiente de la foto abierta</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of shapes</source>
        <translation>Abrir una sesión, una red, imágenes de las que aprender o una foto de formas</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that class; while drawing, label the drawing</source>
        <translation>Siguiente imagen de esa clase; al dibujar, etiqueta del dibujo</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or class: the sums beside the network</source>
        <translation>Preguntar por un píxel, una unidad o una clase: las sumas junto a la red</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the class that they vote for most</source>
        <translation>Ordenar las unidades ocultas por la clase a la que más votan</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of shapes</source>
        <translation>Fotos de formas</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each class</source>
        <translation>Efecto en cada clase</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, classes: δ = p - y</source>
        <translation>3 retropropagación, clases: δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a class's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>conexiones que con esta imagen suman ahora más a la puntuación antes de softmax (logit) de una clase (reforzadas), o menos (debilitadas)</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other classes</source>
        <translation>otras clases</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct class strengthened"</source>
        <translation>excepciones a la regla «si acierta, el camino se refuerza; si se equivoca, las conexiones fuertes se debilitan y las que llevan a la clase correcta se refuerzan»</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to class {digit}</source>
        <translation>conexión del píxel {pixel} a la clase {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to class {digit}</source>
        <translation>conexión de la unidad {source} a la clase {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to class {digit}</source>
        <translation>conexión de la unidad {source} de la capa oculta {before} a la clase {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no shape {number}; it shows {n}.</source>
        <translation>{name} no muestra una forma número {number}; muestra {n}.</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} shapes: {answers}</source>
        <translation>{n} formas: {answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a class; omit it</source>
        <translation>--without quita píxeles, una unidad oculta o una conexión, pero no una clase; omítela</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, shape {number} of {n}</source>
        <translation>{path}, forma {number} de {n}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each class, divided by the final total</source>
        <translation>softmax: exp(z - max) de cada clase, dividido entre el total final</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: it has no contrast, so choose another one.</source>
        <translation>La foto no muestra nada que leer: no tiene contraste; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it is a stroke, so choose another one.</source>
        <translation>La foto no muestra nada que leer: no hay en ella ningún trazo; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>La foto no muestra nada que leer: nada destaca en ella como trazo; elige otra.</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of shapes, or a lesson (.toml).</source>
        <translation>{name} no es de ningún tipo que netviz abra: una sesión (.netviz), una red ({endings}), imágenes de las que aprender (IDX, NPZ, CSV o una carpeta), una foto de formas o una lección (.toml).</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one image.</source>
        <translation>El dibujo tiene {parts} formas separadas, una junto a otra; la red lo lee todo como una sola imagen.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen images in the middle.</source>
        <translation>El dibujo está a {offset:.0f} píxeles del centro; la red solo ha visto imágenes centradas.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the classes.</source>
        <translation>{silent:,} de {units:,} unidades ({share:.1%}) no se activan con ninguna de {images:,} imágenes: casi nada llega a las clases.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any class.</source>
        <translation>La unidad {unit:,} no se activa con ninguna de {images:,} imágenes, así que no suma nada a ninguna clase.</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any class.</source>
        <translation>{silent:,} de {units:,} unidades ({share:.1%}) no se activan con ninguna de {images:,} imágenes, así que no suman nada a ninguna clase.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>También cambian los sesgos de las clases, y el de {label} sube: ninguna conexión lleva este cambio, y vale para todas las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>También cambian los sesgos de las clases, y el de {label} baja: ninguna conexión lleva este cambio, y vale para todas las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>También cambian los sesgos de las clases, salvo el de {label}: ninguna conexión lleva este cambio, y vale para todas las imágenes.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other classes is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>1 conexión hacia las demás clases se debilita aunque la respuesta sea correcta: las probabilidades suman 1, así que la de {label} solo crece si las demás disminuyen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other classes are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>{count:,} conexiones hacia las demás clases se debilitan aunque la respuesta sea correcta: las probabilidades suman 1, así que la de {label} solo crece si las demás disminuyen.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other classes' scores, weighted by p, even more.</source>
        <translation>1 conexión de la capa {layer} baja la puntuación (logit) de {label}: a través de su unidad baja aún más las puntuaciones de las demás clases, ponderadas por p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other classes' scores, weighted by p, even more.</source>
        <translation>{count:,} conexiones de la capa {layer} bajan la puntuación (logit) de {label}: a través de sus unidades bajan aún más las puntuaciones de las demás clases, ponderadas por p.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other classes lowers the loss by more than this costs.</source>
        <translation>1 conexión de la capa {layer} sube la puntuación (logit) de la respuesta equivocada, {answer}: su efecto en las demás clases baja la pérdida más de lo que esto cuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other classes lowers the loss by more than this costs.</source>
        <translation>{count:,} conexiones de la capa {layer} suben la puntuación (logit) de la respuesta equivocada, {answer}: su efecto en las demás clases baja la pérdida más de lo que esto cuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other classes cost more.</source>
        <translation>1 unidad que vota por {label} baja: ponderados por p - y, sus votos por otras clases cuestan más.</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other classes cost more.</source>
        <translation>{count:,} unidades que votan por {label} bajan: ponderados por p - y, sus votos por otras clases cuestan más.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten classes.</source>
        <translation>La capa de salida ve la imagen como un solo número, así que la red solo distingue unas pocas de las diez clases.</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one class in ten.</source>
        <translation>Con etiquetas aleatorias no hay ninguna regla que aprender, pero la red las memoriza imagen por imagen, mientras que la exactitud de validación sigue siendo la del azar, una clase de cada diez.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no class {value}: they go from 0 to {last}</source>
        <translation>en «{text}», no existe la clase {value}: van de 0 a {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no class {value} to click</source>
        <translation>no existe la clase {value} en la que hacer clic</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The classes that the network can answer.</source>
        <translation>Las clases que la red puede responder.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or class.</source>
        <translation>El sesgo de una unidad o de una clase.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability; an empty drawing has none.</source>
        <translation>La clase con la probabilidad más alta; un dibujo vacío no tiene ninguna.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class, from 0 to 1.</source>
        <translation>La probabilidad de una clase, de 0 a 1.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a class before softmax.</source>
        <translation>La puntuación de una clase antes de softmax.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected class; −1 if there is none.</source>
        <translation>La clase seleccionada; −1 si no hay ninguna.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a class through the units that fire.</source>
        <translation>Lo que el píxel seleccionado envía a una clase a través de las unidades activas.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a class.</source>
        <translation>Cuántas de todas las imágenes de entrenamiento y validación muestran una clase.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability before the learning step.</source>
        <translation>La clase con la probabilidad más alta antes del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class before the learning step.</source>
        <translation>La probabilidad de una clase antes del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class after the learning step.</source>
        <translation>La probabilidad de una clase después del paso de aprendizaje.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step reinforced.</source>
        <translation>Hacia una clase: cuántas de sus conexiones reforzó el paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step weakened.</source>
        <translation>Hacia una clase: cuántas de sus conexiones debilitó el paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step left unchanged.</source>
        <translation>Hacia una clase: cuántas de sus conexiones dejó igual el paso.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a class.</source>
        <translation>Seleccionar una clase.</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the classes</source>
        <translation>las conexiones de las unidades a las clases</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the classes with their probabilities</source>
        <translation>las clases con sus probabilidades</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each class</source>
        <translation>el efecto en cada clase</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each class</source>
        <translation>los pesos de las unidades a cada clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every class</source>
        <translation>Lo que cada selección fijada suma a cada clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every class's score before softmax (logit):</source>
        <translation>Lo que cada una suma a la puntuación antes de softmax (logit) de cada clase:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, classes or connections. Each keeps its color in every view, and a table here shows what each one adds to each class.</source>
        <translation>Fija hasta {count} píxeles, unidades, clases o conexiones. Cada uno conserva su color en todas las vistas, y una tabla muestra aquí lo que suma a cada clase.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The class</source>
        <translation>La clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>class {digit}</source>
        <translation>clase {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each class</source>
        <translation>Lo que llega a cada clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A class's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>La puntuación (logit) de una clase es la suma de todos los píxeles y sesgos; la más alta es la respuesta. Señala cualquier cosa para ver su aporte.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each class:</source>
        <translation>{effect} Lo que llega a cada clase:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each class:</source>
        <translation>Su activación es {activation}. Lo que suma a cada clase:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each class:</source>
        <translation>Lo que suma a cada clase:</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the class</source>
        <translation>El peso de la unidad a la clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all classes</source>
        <translation>La probabilidad: exp dividido entre la suma de todas las clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A class cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>Una clase no se puede quitar. Selecciona píxeles, una unidad o una conexión.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the class's score before softmax (logit) changes without this pixel</source>
        <translation>Cuánto cambia sin este píxel la puntuación antes de softmax (logit) de la clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The class's score before softmax (logit) without this pixel</source>
        <translation>La puntuación antes de softmax (logit) de la clase sin este píxel</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten classes about 2.3.</source>
        <translation>Cuánto se equivoca la red: menos el logaritmo natural de la probabilidad que da a la etiqueta. Una respuesta segura y correcta tiene una pérdida de 0; adivinar entre diez clases, unos 2,3.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten classes gives about 10%.</source>
        <translation>La fracción de imágenes cuya respuesta es la etiqueta. Adivinar una de diez clases da cerca del 10 %.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or class grows: its share of the blame. A class’s δ is its probability, minus 1 for the label.</source>
        <translation>Con qué rapidez sube la pérdida cuando crece la suma de una unidad o de una clase: su parte de la culpa. El δ de una clase es su probabilidad, menos 1 si es la etiqueta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For class {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>Para la clase {label} es {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the classes through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>El error vuelve de las clases, a través de las unidades, a cada peso, para averiguar cuánta culpa tiene cada uno. Las conexiones que hablaron a favor de una respuesta equivocada se debilitan; las de la etiqueta se refuerzan.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a class adds to its sum, whatever the image shows. There is one for each unit and one for each class.</source>
        <translation>Un número que una unidad o una clase añade a su suma, muestre lo que muestre la imagen. Hay uno por unidad y uno por clase.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Class 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>La clase 0 tiene el sesgo {bias(2, 0):+.3f}, y la unidad 0, {bias(1, 0):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a class; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>Una línea de un píxel a una unidad, o de una unidad a una clase; cada una tiene un peso. Se dibujan todas: azules los números positivos, naranjas los negativos; cuanto mayor el número, más destaca su línea.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each class</source>
        <translation>efecto en cada clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each class’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>Lo que la selección suma a la puntuación de cada clase, a través de las unidades activas. Los efectos de todos los píxeles y sesgos suman exactamente esa puntuación.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of class {answer}.</source>
        <translation>El píxel seleccionado suma {reaches(answer):+.4f} a la puntuación de la clase {answer}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a class: every activation times its weight, plus the bias. It can be any number; the class with the highest score is the answer.</source>
        <translation>La suma que llega a una clase: cada activación por su peso, más el sesgo. Puede ser cualquier número; la clase con la puntuación más alta es la respuesta.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of class {answer} is {logit(answer):+.3f}.</source>
        <translation>La puntuación de la clase {answer} es {logit(answer):+.3f}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of class {answer} becomes {probability(answer):.1%}.</source>
        <translation>La puntuación {logit(answer):+.3f} de la clase {answer} se convierte en {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a class, computed by softmax. All of them add up to 100%, even for an image that shows nothing to read.</source>
        <translation>Lo segura que está la red de una clase, calculado por softmax. Todas juntas suman 100 %, incluso con una imagen que no muestra nada que leer.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives class {answer} a probability of {probability(answer):.1%}.</source>
        <translation>La red da a la clase {answer} una probabilidad de {probability(answer):.1%}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The class with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>La clase con la probabilidad más alta. Está en verde si coincide con la etiqueta, y en violeta si no.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the classes: a unit that fires votes for a class if its weight is blue, and against it if orange. Each row is a class, each column a unit.</source>
        <translation>Los pesos de las unidades a las clases: una unidad activa vota por una clase si su peso es azul, y en contra si es naranja. Cada fila es una clase; cada columna, una unidad.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous shape of the picture (Shift+Left)</source>
        <translation>Forma anterior de la foto (Mayús+Izquierda)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next shape of the picture (Shift+Right)</source>
        <translation>Forma siguiente de la foto (Mayús+Derecha)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw an image here.

The right button erases.
Esc goes back.</source>
        <translation>Dibuja aquí una imagen.

El botón derecho borra.
Esc vuelve.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each shape</source>
        <translation>La foto, con un marco alrededor de cada forma</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9)</source>
        <translation>Siguiente imagen de una clase (0 a 9)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw an image (D); Shift+D draws on this image</source>
        <translation>Dibujar una imagen (D); Mayús+D dibuja sobre esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Respuesta correcta:&lt;/b&gt; ninguna conexión hacia la clase correcta, {label}, cambia lo que suma.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right class, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;Respuesta correcta,&lt;/b&gt; pero la regla general no se cumple en todas las conexiones: hacia la clase correcta, {label}, {reinforced} se refuerzan y {weakened} se debilitan.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right class, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Respuesta correcta:&lt;/b&gt; las conexiones activas hacia la clase correcta, {label}, se refuerzan aún más ({reinforced} de {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong class, {answer}, or into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;Respuesta equivocada:&lt;/b&gt; pero ninguna conexión hacia la clase equivocada, {answer}, ni hacia la correcta, {label}, cambia lo que suma.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong class, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right class, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;Respuesta equivocada,&lt;/b&gt; pero la regla general no se cumple en todas las conexiones: hacia la clase equivocada, {answer}, {weakened} se debilitan y {answer_reinforced} se refuerzan; hacia la correcta, {label}, {reinforced} se refuerzan y {label_weakened} se debilitan.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong class, {answer}, are weakened ({weakened} of {total}); those into the right class, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;Respuesta equivocada:&lt;/b&gt; las conexiones activas hacia la clase equivocada, {answer}, se debilitan ({weakened} de {total}); las que llevan a la correcta, {label}, se refuerzan ({reinforced} de {total}).</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the class's sum</source>
        <translation>Puntuación antes de softmax (logit): la suma de la clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the class whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>Dónde empiezan las conexiones, y la clase cuya puntuación cambian: las de las unidades llevan directamente a ella; las de los píxeles, a través de las unidades</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the class's score before softmax (logit) for this image</source>
        <translation>Su cambio sube la puntuación antes de softmax (logit) de la clase con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the class's score before softmax (logit) for this image</source>
        <translation>Su cambio baja la puntuación antes de softmax (logit) de la clase con esta imagen</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other class.</source>
        <translation>La pérdida es un número que dice cuánto se equivoca la respuesta: solo es 0 si la etiqueta se lleva toda la probabilidad. El objetivo y es 1 para la etiqueta y 0 para todas las demás clases.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a class, δ (delta), is its probability minus its target.</source>
        <translation>Retropropagación: el error vuelve de las clases a cada peso. Cada peso recibe un gradiente: cuánto cambiaría la pérdida si el peso subiera un poco. El error en una clase, δ (delta), es su probabilidad menos su objetivo.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a class.</source>
        <translation>x es la intensidad de un píxel, w su peso hacia una unidad, a lo que transmite la unidad y v su peso hacia una clase.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a class</source>
        <translation>{start}
{guess}
▶ Entrenar (Espacio) para verla aprender,
o haz clic en un píxel, una unidad o una clase</translation>
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
        <translation>Inicio aleatorio:
nada aprendido aún
{guess}
▶ Entrenar (Espacio)
para verla aprender,
o clic en un píxel,
una unidad o una clase</translation>
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
        <translation>Todos los pesos son 0:
nada aprendido aún
{guess}
▶ Entrenar (Espacio)
para verla aprender,
o clic en un píxel,
una unidad o una clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every class gets the same probability: {probability}.</source>
        <translation>Todos los pesos son 0, así que ningún píxel tiene efecto, y todas las clases reciben la misma probabilidad: {probability}.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each class.</source>
        <translation>Cada línea es una conexión: de cada píxel ({pixels}) a cada unidad ({units}), y de cada unidad a cada clase.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the classes.</source>
        <translation>Cada línea es una conexión: todo está conectado con todo lo de la capa siguiente, desde los {pixels} píxeles hasta las clases.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>Retropropagación: el error vuelve de las clases y muestra, para cada peso, si subirlo haría {name} más o menos probable.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the classes, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>Los píxeles, las unidades ocultas y las clases, con todas las conexiones entre ellos. La rueda acerca y aleja, arrastrar desplaza la vista; Ctrl+0 muestra la red completa; Ctrl con una flecha selecciona la parte siguiente.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <translation>clase {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <comment>within a sentence</comment>
        <translation>la clase {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the class's score over the image</source>
        <translation>Mostrar sobre la imagen el aporte de cada píxel a la puntuación de la clase</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a class's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>La selección en cada instantánea: lo que un píxel envía a la respuesta, la activación de una unidad, la probabilidad de una clase
o el peso de una conexión; sin selección, la probabilidad de la etiqueta</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the classes; each combines the activations of the first layer.</source>
        <translation>Número de unidades de una segunda capa oculta, entre la primera y las clases; cada una combina las activaciones de la primera capa.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a class at the right of the network.</source>
        <translation>Responde con un clic en una clase, a la derecha de la red.</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 classes</source>
        <translation>Una red pequeña: 16 píxeles, 4 unidades, 3 clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Class {digit}</source>
        <translation>Clase {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on class {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>efecto en la clase {digit}: &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 classes</source>
        <translation>3 clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the classes</source>
        <translation>Pesos de las unidades ocultas a las clases</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each class, one column for each hidden unit. Click a cell to select its connection, or a class to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>Una fila por clase, una columna por unidad oculta. Haz clic en una celda para seleccionar su conexión, o en una clase para seleccionarla; Ctrl con una flecha selecciona la celda siguiente.</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} classes</source>
        <translation><numerusform>L{layer} · {count} unidad → {digits} clases</numerusform><numerusform>L{layer} · {count} unidades → {digits} clases</numerusform></translation>
    </message>
</context>
</TS>
