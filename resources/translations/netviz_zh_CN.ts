<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>netviz</name>
    <message>
        <extracomment>netviz/app/actions.py</extracomment>
        <source>{tooltip} ({keys})</source>
        <translation>{tooltip}（{keys}）</translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Next {name}</source>
        <translation>下一幅 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/app/class_words.py</extracomment>
        <source>Show the next image of a {name}, or label the drawing as {name} ({key})</source>
        <translation>显示下一幅 {name} 的图像，或把手绘标为 {name}（{key}）</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Previous or next selection</source>
        <translation>上一个或下一个所选内容</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run without it, at full ink; which pixels matter most</source>
        <translation>去掉它再运行、满墨运行；哪些像素最重要</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Pin the selection to compare it; remove all pins</source>
        <translation>固定所选内容以作比较；移除全部固定项</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the previous selection</source>
        <translation>返回上一个所选内容</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Return to the next selection</source>
        <translation>返回下一个所选内容</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Clear the selection</source>
        <translation>清除选择(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection and close the flattened image; with nothing to close, return to the live network, leave the drawing, or leave the walk</source>
        <translation>清除选择并关闭展平的图像；没有可关闭的时，返回实时网络，或离开手绘或导览</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Clear the selection; then return to the live network, or leave the walk</source>
        <translation>清除选择；然后返回实时网络，或离开导览</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run with&amp;out the selection</source>
        <translation>去掉所选再运行(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network without the selection</source>
        <translation>去掉所选内容，重新运行网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Run at full &amp;ink</source>
        <translation>满墨运行(&amp;I)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity</source>
        <translation>让所选像素满墨，重新运行网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Which pixels &amp;matter most</source>
        <translation>哪些像素最重要(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Rank the pixels by the effect of removing them</source>
        <translation>按去掉像素后的影响给像素排序</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Pin the selection</source>
        <translation>固定所选(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Keep the selection in its own color to compare it with others</source>
        <translation>让所选内容保持自己的颜色，以便与其他内容比较</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>&amp;Remove all pins</source>
        <translation>移除全部固定项(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Stop comparing selections</source>
        <translation>停止比较所选内容</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a pixel</source>
        <translation>单击像素</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace its signal</source>
        <translation>追踪它的信号</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Shift+click, drag</source>
        <translation>Shift+单击、拖动</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Select several pixels</source>
        <translation>选择多个像素</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a digit</source>
        <translation>单击隐藏神经元或数字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace what it receives and sends, or the votes for it</source>
        <translation>追踪它接收和发出的信号，或支持它的投票</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a line, Ctrl+click a pixel</source>
        <translation>单击连线、Ctrl+单击像素</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Trace one connection</source>
        <translation>追踪一条连接</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>In the network, image, tiles and votes: move the selection; it stops at the edge</source>
        <translation>在网络、图像、小图和投票中：移动选择；到边缘为止</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Ctrl+arrow, F3</source>
        <translation>Ctrl+方向键、F3</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or digit to its numbers: select it, open Sums</source>
        <translation>从像素、神经元或数字到它的数值：选中它，打开“算式”</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>I&amp;mage</source>
        <translation>图像(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Digits</source>
        <translation>数字(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Draw</source>
        <comment>menu</comment>
        <translation>手绘(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Order units</source>
        <translation>神经元排序(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Wor&amp;kspaces</source>
        <translation>工作区(&amp;K)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Ask</source>
        <comment>menu</comment>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Learn</source>
        <comment>menu</comment>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next digit of a picture</source>
        <translation>图片中的上一个或下一个数字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Draw</source>
        <comment>do it now</comment>
        <translation>手绘(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw a digit, or return to the data set</source>
        <translation>画一个数字，或返回数据集</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Edit as a drawing</source>
        <translation>作为手绘编辑(&amp;E)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw on the current image</source>
        <translation>在当前图像上绘制</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Undo the last stroke</source>
        <translation>撤销最后一笔</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Red&amp;o</source>
        <translation>重做(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Redo the last undone stroke</source>
        <translation>重做刚撤销的一笔</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>C&amp;lear the drawing</source>
        <translation>清空手绘(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Erase all ink</source>
        <translation>擦除全部墨迹</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Center the drawing</source>
        <translation>手绘居中(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Center and scale it for the network, like MNIST's digits</source>
        <translation>像 MNIST 的数字那样居中并缩放，供网络识别</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a p&amp;icture…</source>
        <translation>打开图片(&amp;I)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Open a picture file for the network to read</source>
        <translation>打开图片文件，让网络识别</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Pa&amp;ste a picture</source>
        <translation>粘贴图片(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Paste a picture from the clipboard for the network to read</source>
        <translation>粘贴剪贴板中的图片，让网络识别</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous di&amp;git of the picture</source>
        <translation>图片中的上一个数字(&amp;G)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous digit of the picture that was opened</source>
        <translation>识别所打开图片中的上一个数字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next digit of the picture</source>
        <translation>图片中的下一个数字(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next digit of the picture that was opened</source>
        <translation>识别所打开图片中的下一个数字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Sa&amp;ve the image…</source>
        <translation>保存图像(&amp;V)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Save the 28 by 28 pixels that the network reads as a PNG file</source>
        <translation>把网络识别的 28×28 像素保存为 PNG 文件</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>E, right mouse button</source>
        <translation>E、鼠标右键</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: erase</source>
        <translation>手绘时：擦除</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Arrows, Return</source>
        <translation>方向键、回车键</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: move the pen; lower or lift it</source>
        <translation>手绘时：移动画笔；落笔或提笔</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>In the drawing: return to the data set</source>
        <translation>手绘时：返回数据集</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>A training elsewhere is kept in its own files; the network can be saved</source>
        <translation>别处的训练由它自己的文件保存；这里可以保存网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save everything as it is now: all runs, and what is on the screen; training can go on from it</source>
        <translation>按现状保存一切：所有运行和屏幕上的内容；以后可以从这里继续训练</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of digits</source>
        <translation>打开会话、网络、用于学习的图像，或数字的图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a fol&amp;der…</source>
        <translation>打开文件夹(&amp;D)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a folder of images to learn from, or of the checkpoints of a training elsewhere</source>
        <translation>打开用于学习的图像文件夹，或别处训练的检查点文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Return to &amp;MNIST</source>
        <translation>返回 MNIST(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Learn from the 70,000 digits that come with netviz again</source>
        <translation>重新用 netviz 自带的 70,000 个数字学习</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Clear the list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Forget which files were opened or saved last</source>
        <translation>忘记最近打开或保存过的文件</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Save the session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the session in another file</source>
        <translation>把会话保存到另一个文件</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the &amp;network…</source>
        <translation>保存网络(&amp;N)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save the parameters of the network shown</source>
        <translation>保存所示网络的参数</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Follow a &amp;training…</source>
        <translation>跟随训练(&amp;T)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Show the networks that another program saves into a folder, as they appear</source>
        <translation>另一个程序每往文件夹里保存一个网络，就显示一个</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Stop follow&amp;ing</source>
        <translation>停止跟随(&amp;I)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Look for no more checkpoints; those that were found stay</source>
        <translation>不再查找检查点；已找到的保留</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save a picture of the window as PNG, SVG or PDF</source>
        <translation>把窗口画面保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Film of the training…</source>
        <translation>训练视频(&amp;F)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Save how the connections change as a GIF or MP4 film</source>
        <translation>把连接的变化过程保存为 GIF 动画或 MP4 视频</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Worksheet…</source>
        <translation>练习单(&amp;W)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write questions about this network to print, with a key</source>
        <translation>就这个网络出题供打印，附答案</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Handout…</source>
        <translation>讲义(&amp;H)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Write what is on the screen, with its numbers in words, as a page to print</source>
        <translation>把屏幕上的内容连同数值写成文字，制成一页供打印</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Walk through the network</source>
        <translation>网络导览(&amp;W)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through the network step by step, on a run of its own</source>
        <translation>一步一步走遍网络，用导览自己的运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>A &amp;small network…</source>
        <translation>小网络(&amp;S)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show a network so small that every weight is a number on its line</source>
        <translation>显示一个小网络，小到每个权重都以数值写在连线上</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Open a &amp;lesson…</source>
        <translation>打开课程(&amp;L)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Walk through a lesson from a file</source>
        <translation>从文件开始一门课程</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Presenter's &amp;notes</source>
        <translation>讲者备注(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the notes of this lesson in a window of their own, for the teacher</source>
        <translation>在单独的窗口中显示本课程的备注，供教师使用</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel by typing</source>
        <translation>输入文字，查找任何命令、设置或面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Find any command, setting or panel</source>
        <translation>查找任何命令、设置或面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘和鼠标(&amp;K)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>List all keys and mouse gestures</source>
        <translation>列出所有按键和鼠标操作</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>This list</source>
        <translation>这份列表</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What is &amp;this?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what Tab has gone to, or else what is pointed at or clicked next; twice: what has the keyboard</source>
        <translation>解释 Tab 键停留的部分；没有时，解释接下来指向或单击的部分；按两次，解释拥有键盘焦点的部分</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Explain what is pointed at next, or clicked; twice: what has the keyboard</source>
        <translation>解释接下来指向或单击的部分；按两次，解释拥有键盘焦点的部分</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;Glossary…</source>
        <translation>词汇表(&amp;G)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>What every word means, with the number at hand</source>
        <translation>每个词的含义，附眼前的数值</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>&amp;About netviz</source>
        <translation>关于 netviz(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/help.py</extracomment>
        <source>Show the version and licenses</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous or next image</source>
        <translation>上一幅或下一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next or previous misread image</source>
        <translation>下一幅或上一幅误读的图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that digit; while drawing, label the drawing</source>
        <translation>该数字的下一幅图像；手绘时用来给手绘加标签</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;{digit}</source>
        <translation>下一幅 &amp;{digit}</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image of a {digit}, or label the drawing as {digit}</source>
        <translation>显示下一幅 {digit} 的图像，或把手绘标为 {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Previous</source>
        <translation>上一幅(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image</source>
        <translation>显示上一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Next</source>
        <translation>下一幅(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image</source>
        <translation>显示下一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;Random</source>
        <translation>随机(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show a random image</source>
        <translation>随机显示一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Random image</source>
        <translation>随机图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next &amp;misread</source>
        <translation>下一幅误读的(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the next image that the network currently misreads</source>
        <translation>显示网络目前误读的下一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Previous m&amp;isread</source>
        <translation>上一幅误读的(&amp;I)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Show the previous image that the network currently misreads</source>
        <translation>显示网络目前误读的上一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>&amp;All misread</source>
        <translation>全部误读(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>List all images that the network misreads, of the set of the one shown</source>
        <translation>列出所显示图像所属的那一组中网络误读的全部图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>All misread images, in the panel Data</source>
        <translation>在“数据”面板中列出全部误读的图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Watch</source>
        <translation>观看(&amp;W)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Watch the network learn: image, network, weights and curves</source>
        <translation>看网络学习：图像、网络、权重和曲线</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Ask</source>
        <comment>workspace</comment>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or digit: the sums beside the network</source>
        <translation>对一个像素、神经元或数字提问：算式在网络旁边</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Learn</source>
        <comment>workspace</comment>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Learn from one image: the lesson beside the network</source>
        <translation>从一幅图像学习：各个阶段在网络旁边</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Explore data</source>
        <translation>探索数据(&amp;E)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Explore the images of the data set under the network</source>
        <translation>在网络下方探索数据集的图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Workspaces: Watch, Ask, Learn, Explore data</source>
        <translation>工作区：观看、提问、学习、探索数据</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fill the screen with the network and one panel; press again, or Esc, to leave</source>
        <translation>让网络和一个面板占满屏幕；再按一次或按 Esc 退出</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Spotlight while presenting</source>
        <translation>演示时的聚光灯(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>In Present: a light around the pointer, and dusk around it</source>
        <translation>演示时：指针周围明亮，其余变暗</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Hide all pa&amp;nels</source>
        <translation>隐藏所有面板(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Leave only the network, or bring the panels back</source>
        <translation>只留下网络，或恢复各面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Fold the bottom panels</source>
        <translation>折叠底部面板(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Fold training, runs and data into a slim bar, or open them again</source>
        <translation>把训练、运行和数据折叠成一条窄栏，或重新展开</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return every panel to its original place and size</source>
        <translation>让每个面板回到原来的位置和大小</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text larger, up to 200%</source>
        <translation>放大所有文字，最大 200%</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Make all text smaller, down to 80%</source>
        <translation>缩小所有文字，最小 80%</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;Normal (100%)</source>
        <translation>正常（100%）(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Return all text to the system's size</source>
        <translation>所有文字恢复系统大小</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>&amp;System's language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak the language of the system, or English</source>
        <translation>使用系统的语言；没有时使用英语</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Speak {language}; what is on the screen stays</source>
        <translation>切换到“{language}”；屏幕上的内容不变</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image: next or previous stage</source>
        <translation>从当前图像学习：下一阶段或上一阶段</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Next stage</source>
        <translation>下一阶段(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Learn from this image</source>
        <translation>从这幅图像学习(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Learn from the current image, one stage at a time, on a copy</source>
        <translation>在副本上从当前图像学习，一次一个阶段</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Previous stage</source>
        <translation>上一阶段(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Return to the previous stage</source>
        <translation>返回上一阶段</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Repeat 10 times</source>
        <translation>重复 10 次(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step on the same image, 10 times, on the copy</source>
        <translation>在副本上对同一幅图像重复这一步 10 次</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Repeat the step 10 times</source>
        <translation>重复这一步 10 次</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Keep the result</source>
        <translation>保留结果(&amp;K)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start a new run from the changed parameters</source>
        <translation>从改变后的参数开始新的运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy's steps and start again</source>
        <translation>放弃副本上的各步，重新开始</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;End the lesson</source>
        <translation>结束学习(&amp;E)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Discard the copy and return to the run</source>
        <translation>放弃副本，返回运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>&amp;Verify the gradient</source>
        <translation>检验梯度(&amp;V)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/learn.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little</source>
        <translation>稍微移动权重，把损失的变化与梯度比较</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Another program trains this network: its settings and its random start are not known</source>
        <translation>这个网络由另一个程序训练：它的设置和随机起点未知</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training forward or backward</source>
        <translation>正向或反向回放训练</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run from the same random start with different settings</source>
        <translation>从同一随机起点以不同的设置开始新的运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Start a new run with the same settings from a different random start</source>
        <translation>以相同的设置从另一个随机起点开始新的运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Previous or next snapshot</source>
        <translation>上一个或下一个快照</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Return to the live network</source>
        <translation>返回实时网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Re&amp;play training</source>
        <translation>回放训练(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training</source>
        <translation>播放训练的各个快照</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Replay training &amp;backward</source>
        <translation>反向回放训练(&amp;B)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Play the snapshots of training from last to first</source>
        <translation>从最后一个快照播放到第一个</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Pre&amp;vious snapshot</source>
        <translation>上一个快照(&amp;V)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the previous snapshot</source>
        <translation>显示上一个快照</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Next snapshot</source>
        <translation>下一个快照(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the next snapshot</source>
        <translation>显示下一个快照</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Continue from here with new settings…</source>
        <translation>从这里以新设置继续(&amp;C)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from this moment with new settings, as a new run</source>
        <translation>从这一时刻以新设置继续，作为新的运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Continue from here with new settings</source>
        <translation>从这里以新设置继续</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same start, different &amp;settings…</source>
        <translation>同一起点，不同设置(&amp;S)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Same settings, &amp;different start</source>
        <translation>相同设置，另一起点(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare &amp;with…</source>
        <translation>与其他网络比较(&amp;W)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Compare the network on the screen with another moment, run or file</source>
        <translation>把屏幕上的网络与另一时刻、运行或文件比较</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show and compare all runs</source>
        <translation>显示并比较所有运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Drag the timeline</source>
        <translation>拖动时间轴</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Show the network after any batch</source>
        <translation>显示任意一批之后的网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Arrows; Page Up, Page Down</source>
        <translation>方向键；Page Up、Page Down</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: one batch; one snapshot</source>
        <translation>在时间轴和曲线上：一批；一个快照</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/time.py</extracomment>
        <source>On the timeline and the curves: the start; the live network</source>
        <translation>在时间轴和曲线上：起点；实时网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>%n more epoch(s)</source>
        <translation><numerusform>再训练 %n 轮</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Train</source>
        <comment>do it now</comment>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>The first checkpoint of another program is awaited; stop following to train a network here</source>
        <translation>正在等待另一个程序的第一个检查点；停止跟随，才能在这里训练网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Another program trains this network; Continue from here (G) trains a copy of it</source>
        <translation>这个网络由另一个程序训练；“从这里继续”（G）训练它的副本</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train the same number of epochs again; the learning rate schedule restarts, so the curves bend</source>
        <translation>再训练同样多的轮数；学习率调度从头开始，所以曲线会拐弯</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train or pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch of {count} image(s), then pause</source>
        <translation><numerusform>训练一批（{count} 幅图像），然后暂停</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Full speed</source>
        <translation>全速(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train as fast as possible, or at the chosen pace</source>
        <translation>尽可能快地训练，或按所选的速度</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;batch</source>
        <translation>1 批(&amp;B)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch, then pause</source>
        <translation>训练一批，然后暂停</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train one batch</source>
        <translation>训练一批</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>1 &amp;epoch</source>
        <translation>1 轮(&amp;E)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch, when all training images have been used once, then pause</source>
        <translation>训练到本轮结束，即所有训练图像都用过一次，然后暂停</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Train to the end of the epoch</source>
        <translation>训练到本轮结束</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Return to the random start</source>
        <translation>返回随机起点</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to the random start</source>
        <translation>重置到随机起点</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Reset to &amp;another random start</source>
        <translation>重置到另一个随机起点(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Start again from another random start</source>
        <translation>从另一个随机起点重新开始</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings of the run, and experiments to try</source>
        <translation>运行的设置，以及可以尝试的实验</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/training.py</extracomment>
        <source>Settings; Up and Down change the focused value</source>
        <translation>设置；上下方向键改变焦点所在的值</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;weights</source>
        <translation>画权重(&amp;W)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;signal</source>
        <translation>画信号(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;gradient</source>
        <translation>画梯度(&amp;G)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the &amp;change</source>
        <translation>画变化(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weight of every connection</source>
        <translation>画出每条连接的权重</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the signal that every connection carries for this image</source>
        <translation>画出每条连接为这幅图像传送的信号</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw which way learning pushes every weight: −∂L/∂w</source>
        <translation>画出学习把每个权重推向哪边：−∂L/∂w</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw how much every weight has changed</source>
        <translation>画出每个权重改变了多少</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Draw the weights, the signal, the gradient or the change</source>
        <translation>画权重、信号、梯度或变化</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;number</source>
        <translation>按编号(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By strongest &amp;vote</source>
        <translation>按最强的投票(&amp;V)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;receive</source>
        <translation>按接收的信号(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By &amp;activation</source>
        <translation>按激活值(&amp;A)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>By what they &amp;look for</source>
        <translation>按寻找的图案(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by number</source>
        <translation>按编号排列隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the digit that they vote for most</source>
        <translation>按投票最多的数字排列隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by what they receive from the pixel</source>
        <translation>按从该像素接收的信号排列隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by activation</source>
        <translation>按激活值排列隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Put hidden units that look for similar things side by side</source>
        <translation>把寻找相似图案的隐藏神经元排在一起</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units</source>
        <translation>排列隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>W&amp;hole network</source>
        <translation>整个网络(&amp;H)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom in on the middle of the network</source>
        <translation>以网络中央为中心放大</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Zoom out from the middle of the network</source>
        <translation>以网络中央为中心缩小</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a &amp;mark here</source>
        <translation>在此设标记(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Measure the change in the weights from this point on</source>
        <translation>从这一点起测量权重的变化</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Set a mark from which to measure change</source>
        <translation>设一个标记，从那里测量变化</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Browse the data</source>
        <translation>浏览数据(&amp;B)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Filter and sort all images, and see how the network reads them</source>
        <translation>筛选和排序所有图像，看网络怎样识别</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Flatten the image</source>
        <translation>展平图像(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Show how the image becomes a column of 784 pixels</source>
        <translation>演示图像怎样变成 784 个像素的一列</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hin&amp;ts</source>
        <translation>提示(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Say under the network what goes wrong and what helps; turned on again, all kinds come back</source>
        <translation>在网络下方说明哪里不对、怎样改善；重新打开后，各类提示都会恢复</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Switch between the dark and the light theme</source>
        <translation>在深色和浅色主题之间切换</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Dark or light theme</source>
        <translation>深色或浅色主题</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Sig&amp;ns by pattern</source>
        <translation>用图案区分正负(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Hatch negative bars, and dash the negative lines of a path and of the small network</source>
        <translation>负值的条画斜线，路径和小网络中的负连线画成虚线</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>R&amp;educe motion</source>
        <translation>减少动画(&amp;E)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Turn off the pulse, the sliding units and the flattening animation</source>
        <translation>关闭脉动、神经元滑动和展平动画</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Wheel, +, −</source>
        <translation>滚轮、+、−</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: zoom</source>
        <translation>在网络中：缩放</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the network: pan</source>
        <translation>在网络中：平移</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>P, arrows, Esc</source>
        <translation>P、方向键、Esc</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the flattened image: play, step through, close</source>
        <translation>在展平的图像中：播放、逐行查看、关闭</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>In the data: move; show or filter</source>
        <translation>在数据中：移动；显示或筛选</translation>
    </message>
    <message>
        <extracomment>netviz/app/comparison_dialogs.py</extracomment>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>There is no display to open the window on; start netviz on a desktop, or use the commands that need no display: {commands}.</source>
        <translation>没有可以打开窗口的显示器；请在桌面环境中启动 netviz，或使用不需要显示器的命令：{commands}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt cannot open a window with QT_QPA_PLATFORM={platform}; unset it, or check that this platform and its display exist. The commands {commands} need no display.</source>
        <translation>Qt 无法以 QT_QPA_PLATFORM={platform} 打开窗口；请取消该设置，或检查该平台及其显示器是否存在。命令 {commands} 不需要显示器。</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The Wayland display {display} cannot be reached; check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. The commands {commands} need no display.</source>
        <translation>无法连接 Wayland 显示器 {display}；请检查 WAYLAND_DISPLAY 和 XDG_RUNTIME_DIR。命令 {commands} 不需要显示器。</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>Qt requires libraries that are missing; install {packages} (Debian package names). The commands {commands} need no display.</source>
        <translation>缺少 Qt 需要的库；请安装 {packages}（Debian 软件包名）。命令 {commands} 不需要显示器。</translation>
    </message>
    <message>
        <extracomment>netviz/app/display.py</extracomment>
        <source>The display {display} cannot be reached; check DISPLAY and its permissions. The commands {commands} need no display.</source>
        <translation>无法连接显示器 {display}；请检查 DISPLAY 及其权限。命令 {commands} 不需要显示器。</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>{reason}

netviz keeps running. If this happens again, please report it with the details.</source>
        <translation>{reason}

netviz 仍在运行。如果再次发生，请附上详细信息报告。</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>An unexpected error occurred.</source>
        <translation>发生了意外错误。</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>showing the window</source>
        <translation>显示窗口时</translation>
    </message>
    <message>
        <extracomment>netviz/app/errors.py</extracomment>
        <source>working in the background</source>
        <translation>在后台工作时</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the numbers as CSV.</source>
        <translation>已将数值复制为 CSV。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Copied the picture.</source>
        <translation>已复制图片。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Pictures (*.{ending})</source>
        <translation>图片 (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Another picture is still being made; try again in a moment.</source>
        <translation>另一张图片还在生成；请稍后再试。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/export_dialogs.py</extracomment>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Film of the training</source>
        <translation>训练视频</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Of</source>
        <translation>内容(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom moment</source>
        <translation>从时刻(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>F&amp;rom batch</source>
        <translation>从批次(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To moment</source>
        <translation>到时刻(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;To batch</source>
        <translation>到批次(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Duration</source>
        <translation>时长(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Colors</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>How far the film is</source>
        <translation>视频的进度</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>What each unit looks for</source>
        <translation>每个神经元寻找什么</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>MP4: for slides and the web</source>
        <translation>MP4：用于幻灯片和网页</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>GIF: plays in any page</source>
        <translation>GIF：可在任何网页播放</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>{pictures} pictures of %n moment(s), {rate} each second</source>
        <translation><numerusform>{pictures} 张图片，取自 %n 个时刻，每秒 {rate} 张</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/dialog.py</extracomment>
        <source>The window plays the moments, in its own colors, and takes no clicks until the film is done.</source>
        <translation>窗口将以自己的颜色播放各个时刻，视频完成之前不接受单击。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/encoding.py</extracomment>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {name}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>There is nothing to film yet: train first.</source>
        <translation>还没有可以录成视频的内容：请先训练。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>learning</source>
        <translation>训练</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Films (*.{ending})</source>
        <translation>视频 (*.{ending})</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>Save the film</source>
        <translation>保存视频</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · validation {accuracy}</source>
        <translation>{moment} · 验证 {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch}</source>
        <translation>{moment} · 第 {epoch} 轮</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/film_dialogs.py</extracomment>
        <source>{moment} · epoch {epoch} · last validation {accuracy}</source>
        <translation>{moment} · 第 {epoch} 轮 · 最近的验证 {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>What each unit looks for (full color: ±{limit})</source>
        <translation>每个神经元寻找什么（最深的颜色：±{limit}）</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/film/weights_picture.py</extracomment>
        <source>How each unit votes (full color: ±{limit})</source>
        <translation>每个神经元怎样投票（最深的颜色：±{limit}）</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PNG: for slides and the web</source>
        <translation>PNG：用于幻灯片和网页</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>SVG: lines and text to edit</source>
        <translation>SVG：线条和文字可编辑</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>PDF: for print</source>
        <translation>PDF：用于打印</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{factor}× the screen</source>
        <translation>屏幕的 {factor} 倍</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Light, for print</source>
        <translation>浅色，用于打印</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>As on the screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_choice.py</extracomment>
        <source>Lines and text at any size; the picture of all connections at 300 dots per inch</source>
        <translation>线条和文字可任意放大；所有连接的图为每英寸 300 点</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/picture_files.py</extracomment>
        <source>The picture could not be made: {reason}.</source>
        <translation>无法生成图片：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/studio.py</extracomment>
        <source>The picture is being made</source>
        <translation>正在生成图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Save as CS&amp;V…</source>
        <translation>另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/exports/view_menus.py</extracomment>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>It fits MNIST, the digits that come with netviz. They would replace the images shown now.</source>
        <translation>它适合 MNIST，即 netviz 自带的数字。这些数字会替换现在显示的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Show it with &amp;MNIST</source>
        <translation>配合 MNIST 显示(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Follow a training: the folder of its checkpoints</source>
        <translation>跟随训练：检查点所在的文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks (*.safetensors);;All files (*)</source>
        <translation>网络 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/file_dialogs.py</extracomment>
        <source>Networks ({endings});;All files (*)</source>
        <translation>网络 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Closed panels</source>
        <translation>已关闭的面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Show all panels again (F9)</source>
        <translation>重新显示所有面板（F9）</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>Open the panel {panel}</source>
        <translation>打开面板“{panel}”</translation>
    </message>
    <message>
        <extracomment>netviz/app/fold_bar.py</extracomment>
        <source>▴ Show panels</source>
        <translation>▴ 显示面板</translation>
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
        <translation>▾ 折叠</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run that continues from run {number} after {moment}. Its curves overlay the others.</source>
        <translation>新的运行，从运行 {number} 的{moment}之后继续。它的曲线叠画在其他曲线上。</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Continue from {moment}</source>
        <translation>从{moment}继续</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>A new run from the same random start (seed {seed}). Its curves overlay those of the earlier runs.</source>
        <translation>从同一随机起点（种子 {seed}）开始的新运行。它的曲线叠画在先前各运行的曲线上。</translation>
    </message>
    <message>
        <extracomment>netviz/app/fork_dialogs.py</extracomment>
        <source>Same start, different settings</source>
        <translation>同一起点，不同设置</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>There is no network yet: the data set is still loading.</source>
        <translation>还没有网络：数据集仍在加载。</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on A4 paper (*.pdf)</source>
        <translation>A4 纸 PDF (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>PDF on Letter paper (*.pdf)</source>
        <translation>Letter 纸 PDF (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/handout_dialogs.py</extracomment>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>Explanations</source>
        <translation>解释</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/pages.py</extracomment>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · {network}</source>
        <translation>netviz {version} · {network}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · seed {seed} · {moment}</source>
        <translation>netviz {version} · 种子 {seed} · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>netviz {version} · trained elsewhere · {moment}</source>
        <translation>netviz {version} · 在别处训练 · {moment}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network at its random start</source>
        <translation>处于随机起点的网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network after {moment}</source>
        <translation>{moment}之后的网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{answer} with {probability}</source>
        <translation>{answer}，概率 {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>The network reads</source>
        <translation>网络读作</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Test images correct</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Batches trained</source>
        <translation>已训练批次</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <extracomment>netviz/app/handouts/screen.py</extracomment>
        <source>{accuracy}, measured after {moment}</source>
        <translation>{accuracy}，测于{moment}之后</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>About netviz</source>
        <translation>关于 netviz</translation>
    </message>
    <message>
        <extracomment>netviz/app/help_dialogs.py</extracomment>
        <source>Watch a neural network learn to read handwritten digits, with every connection drawn.

MIT license. The images are MNIST: Y. LeCun and C. Cortes hold the copyright of MNIST, a derivative work of the NIST databases; it is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license.</source>
        <translation>看神经网络怎样学会识别手写数字，每一条连接都画出来。

MIT 许可证。图像来自 MNIST：Y. LeCun 和 C. Cortes 拥有 MNIST 的版权，它是 NIST 数据库的衍生作品，依照 Creative Commons Attribution-Share Alike 3.0（知识共享 署名-相同方式共享 3.0）许可证提供。</translation>
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
        <translation>Shift</translation>
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
        <translation>空格键</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Left</source>
        <comment>key</comment>
        <translation>←</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Right</source>
        <comment>key</comment>
        <translation>→</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Page Up</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Page Down</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>End</source>
        <comment>key</comment>
        <translation>End</translation>
    </message>
    <message>
        <extracomment>netviz/app/key_list.py</extracomment>
        <source>Return</source>
        <comment>key</comment>
        <translation>回车键</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/app/language.py</extracomment>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Everything that netviz opens</source>
        <translation>netviz 能打开的所有文件</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Images to learn from</source>
        <translation>用于学习的图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of digits</source>
        <translation>数字的图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a session, a network, images or a picture</source>
        <translation>打开会话、网络、图像或图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Open a folder of images or of checkpoints</source>
        <translation>打开图像或检查点的文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Find a command, setting or panel</source>
        <translation>查找命令、设置或面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette.py</extracomment>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <extracomment>netviz/app/palette_entries.py</extracomment>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each digit</source>
        <translation>对各数字的影响</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Inside the network</source>
        <translation>网络内部</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Every weight as a picture</source>
        <translation>每个权重都画成图</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer health</source>
        <translation>各层状况</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layer statistics: gradients, updates, silent units, weights</source>
        <translation>各层的统计：梯度、更新、沉默的神经元、权重</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Layers and parameters</source>
        <translation>层和参数</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Sums</source>
        <translation>算式</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>The arithmetic of the selection, to check by hand</source>
        <translation>所选内容的计算过程，可手工核对</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Run the network without the selection</source>
        <translation>去掉所选内容运行网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pins</source>
        <translation>固定项</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Pinned selections side by side</source>
        <translation>并排比较固定的所选内容</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Two networks side by side</source>
        <translation>并排比较两个网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Backpropagation from the image shown, step by step</source>
        <translation>从所示图像反向传播，一步一步来</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Settings of the run, and experiments to try (Ctrl+,)</source>
        <translation>运行的设置，以及可以尝试的实验（Ctrl+,）</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Look into the network: weights, layers, model</source>
        <translation>查看网络内部：权重、各层、模型</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Ask about the selection: sums, what if, pins; compare networks</source>
        <translation>对所选内容提问：算式、假如、固定项；比较网络</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures ({kinds});;All files (*)</source>
        <translation>图片 ({kinds});;所有文件 (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation>剪贴板中没有图片；请先复制一张。</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>The data set is still loading; open the picture again in a moment.</source>
        <translation>数据集仍在加载；请稍后再打开图片。</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Save the image</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <extracomment>netviz/app/picture_dialogs.py</extracomment>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <extracomment>netviz/app/presentation.py</extracomment>
        <source>Esc leaves the full screen</source>
        <translation>按 Esc 退出全屏</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Sessions (*.netviz);;All files (*)</source>
        <translation>会话 (*.netviz);;所有文件 (*)</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the images of {data} in the session, too?</source>
        <translation>把 {data} 的图像也保存到会话中吗？</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With its images, {size} MB, the session opens on any computer. Without them, it opens where the same data set is found.</source>
        <translation>带图像（{size} MB），会话可以在任何计算机上打开。不带图像，只能在找得到同一数据集的计算机上打开。</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>&amp;With images</source>
        <translation>带图像(&amp;W)</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>With&amp;out images</source>
        <translation>不带图像(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save this session?</source>
        <translation>保存这个会话吗？</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>What you have trained is lost if you do not save it.</source>
        <translation>如果不保存，训练的结果将会丢失。</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Save the changes to {name}?</source>
        <translation>保存对 {name} 的更改吗？</translation>
    </message>
    <message>
        <extracomment>netviz/app/session_dialogs.py</extracomment>
        <source>Changes that are not saved are lost.</source>
        <translation>未保存的更改将会丢失。</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>netviz did not close properly last time.</source>
        <translation>netviz 上次没有正常关闭。</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>A copy of that session was kept on {time}.</source>
        <translation>那个会话的副本保存于 {time}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Open the copy</source>
        <translation>打开副本(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Delete it</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/app/unsaved_work.py</extracomment>
        <source>&amp;Not now</source>
        <translation>暂不处理(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>This answer was given about {network_and_image}.</source>
        <translation>这个回答针对的是{network_and_image}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>The window shows something else now. These words are about {network_and_image}.</source>
        <translation>窗口现在显示别的内容。这些文字说的是{network_and_image}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the random start and {image}</source>
        <translation>随机起点和{image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/agreement.py</extracomment>
        <source>the network after batch {batch} and {image}</source>
        <translation>第 {batch} 批之后的网络和{image}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/arguments.py</extracomment>
        <source>“{value}” is no whole number.</source>
        <translation>“{value}”不是整数。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>Chapter {number}: {title}</source>
        <translation>第 {number} 章：{title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>The window when this page was made.</source>
        <translation>制作本页时的窗口。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/chapter_handout.py</extracomment>
        <source>“{name}” is still to be seen.</source>
        <translation>“{name}”要到后面才会看到。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>training the network for this chapter…</source>
        <translation>正在为本章训练网络…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/guide.py</extracomment>
        <source>one moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/lessons.py</extracomment>
        <source>Lessons (*.toml)</source>
        <translation>课程 (*.toml)</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The lesson is over.</source>
        <translation>课程已结束。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Right: {answer}</source>
        <translation>正确答案：{answer}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>The right answer is known after the task.</source>
        <translation>完成任务后才知道正确答案。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the next stage.</source>
        <translation>Page Down 显示下一阶段。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class and shows the answer.</source>
        <translation>Page Down 替全班完成任务并显示答案。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown shows the answer.</source>
        <translation>Page Down 显示答案。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown does the task for the class.</source>
        <translation>Page Down 替全班完成任务。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown ends the lesson.</source>
        <translation>Page Down 结束课程。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>PageDown goes on to the next step.</source>
        <translation>Page Down 进入下一步。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>This is the last step.</source>
        <translation>这是最后一步。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: chapter {number}, {title}</source>
        <translation>接下来：第 {number} 章，{title}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/note_words.py</extracomment>
        <source>Next: {text}</source>
        <translation>接下来：{text}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/observer.py</extracomment>
        <source>unit {number}</source>
        <translation>神经元 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Walk through the network in ten short chapters: you predict, try and see why.</source>
        <translation>用简短的十章走遍网络：你来预测、动手，再看为什么。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Ten short chapters: you predict, try and see why.</source>
        <translation>简短的十章：你来预测、动手，再看为什么。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Start the walk</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>Not now</source>
        <translation>暂不开始</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/offer.py</extracomment>
        <source>You find it in the menu Help</source>
        <translation>可在“帮助”菜单中找到它</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>step {step} of {total}</source>
        <translation>第 {step} 步，共 {total} 步</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/step_texts.py</extracomment>
        <source>“{choice}”</source>
        <translation>“{choice}”</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>You answered {count} question(s), {right} of them correctly.</source>
        <translation><numerusform>你回答了 {count} 个问题，答对 {right} 个。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>All questions with their answers:</source>
        <translation>所有问题及答案：</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>The end of “{title}”</source>
        <translation>“{title}”到此结束</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/summary.py</extracomment>
        <source>{right} of {count} right</source>
        <translation>答对 {right} / {count}</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This walk has not been translated into {language}; it is told in English.</source>
        <translation>这次导览还没有译成{language}，用英语讲述。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>A lesson has its own images and network. Leave the lesson to open others.</source>
        <translation>课程有自己的图像和网络。要打开其他内容，请先离开课程。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/walk_window.py</extracomment>
        <source>This is your own network again. Train it, or click anything in it.</source>
        <translation>这里又是你自己的网络了。训练它，或单击其中任何部分。</translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>You were in “{title}”, step {step} of {total}.</source>
        <translation>上次你在“{title}”，第 {step} 步，共 {total} 步。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>netviz kept {count} answer(s).</source>
        <translation><numerusform>netviz 保留了 {count} 个回答。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/app/walking/welcome.py</extracomment>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Save the worksheets</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace it?</source>
        <translation>文件夹中已有 {names}。要替换它吗？</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>The folder already contains {names}. Replace them?</source>
        <translation>文件夹中已有 {names}。要替换它们吗？</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheet_dialogs.py</extracomment>
        <source>Saved {names} and {last}.</source>
        <translation>已保存 {names} 和 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>First student</source>
        <translation>第一个学生</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Last student</source>
        <translation>最后一个学生</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Write the answers to a second file</source>
        <translation>把答案写入另一个文件(&amp;W)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Save the &amp;network beside them, so that the answers can be computed again</source>
        <translation>同时保存网络，以便重新计算答案(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Command that writes the answers again</source>
        <translation>重新写出答案的命令</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Worksheets written</source>
        <translation>已写好练习单</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>Questions about the network on the screen, as a PDF to print. Every student gets a different image and different weights.</source>
        <translation>关于屏幕上网络的问题，PDF 格式，供打印。每个学生的图像和权重都不同。</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>S&amp;tudents</source>
        <translation>学生(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>To write the answers again later, run:</source>
        <translation>以后要重新写出答案，请运行：</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/dialog.py</extracomment>
        <source>This network cannot be trained again from its seed; unless you save it, its answers are lost.</source>
        <translation>这个网络无法由种子重新训练；如果不保存它，答案就会丢失。</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet</source>
        <translation>netviz 练习单</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}: answers</source>
        <translation>练习单 {number}：答案</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Worksheet {number}</source>
        <translation>练习单 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>netviz worksheet · {origin} · student {student}</source>
        <translation>netviz 练习单 · {origin} · 学生 {student}</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pages.py</extracomment>
        <source>page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/pdf.py</extracomment>
        <source>The PDF cannot be written, because this system has no fonts.</source>
        <translation>无法写入 PDF，因为系统中没有字体。</translation>
    </message>
    <message>
        <extracomment>netviz/app/worksheets/recipe.py</extracomment>
        <source>a network that was not saved · seed {seed}</source>
        <translation>未保存的网络 · 种子 {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be saved: {reason}.</source>
        <translation>无法保存 {name}：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged ({place}).</source>
        <translation>{name} 不是 netviz 的会话，或已损坏（{place}）。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is too large for a session: {size:,} bytes.</source>
        <translation>{name} 太大，不能作为会话：{size:,} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/container.py</extracomment>
        <source>{name} is not a session of netviz, or is damaged.</source>
        <translation>{name} 不是 netviz 的会话，或已损坏。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/datasets.py</extracomment>
        <source>{name} needs the images of {data}, which are not where they were: open that data set first, then this file.</source>
        <translation>{name} 需要 {data} 的图像，但原来的位置上没有：请先打开那个数据集，再打开这个文件。</translation>
    </message>
    <message>
        <extracomment>netviz/archive/reading.py</extracomment>
        <source>{name} was saved by a newer netviz: update netviz to open it.</source>
        <translation>{name} 由较新的 netviz 保存：请更新 netviz 后再打开。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the clicks within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有响应单击。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer a click within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有响应单击。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not answer the mouse within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有响应鼠标。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/click.py</extracomment>
        <source>The window did not preview a path within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有预览路径。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not train within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有训练。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/moments.py</extracomment>
        <source>The window did not show a moment within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有显示某一时刻。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/parts.py</extracomment>
        <source>The {part} benchmark needs Qt, which cannot be loaded here: {error}.</source>
        <translation>基准测试 {part} 需要 Qt，但这里无法加载：{error}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>No other library is installed to compare with: try uv run {packages} netviz benchmark peers.</source>
        <translation>没有安装可供比较的其他库：请试试 uv run {packages} netviz benchmark peers。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} takes too long to train an epoch.</source>
        <translation>{name} 训练一轮的时间太长。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/peers.py</extracomment>
        <source>{name} cannot train here: {reason}.</source>
        <translation>{name} 无法在这里训练：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/presets.py</extracomment>
        <source>The window did not finish the preset {key} within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有完成预设 {key}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/startup.py</extracomment>
        <source>The window did not start: {reason}.</source>
        <translation>窗口没有启动：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/thumbnails.py</extracomment>
        <source>The window did not read all images within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有读完全部图像。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/training.py</extracomment>
        <source>The window did not finish training within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有完成训练。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not show the first picture within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有显示第一幅画面。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not begin to train within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有开始训练。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window did not pause within {seconds:.0f} s.</source>
        <translation>窗口在 {seconds:.0f} 秒内没有暂停。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/benchmark/window.py</extracomment>
        <source>The window reported an error: {error}</source>
        <translation>窗口报告错误：{error}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Both give the same answer for {same:,} of {total:,} test images ({share:.2%}). Only A is right: {only_a:,}; only B is right: {only_b:,}.</source>
        <translation>{total:,} 幅测试图像中，两者对 {same:,} 幅给出相同的答案（{share:.2%}）。只有 A 读对的有 {only_a:,} 幅，只有 B 读对的有 {only_b:,} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>The networks have different numbers of hidden layers: only the units of the first are matched.</source>
        <translation>两个网络的隐藏层数不同：只配对第一个隐藏层的神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>activation</source>
        <comment>function</comment>
        <translation>激活函数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test images correct</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of weights {layer}</source>
        <translation>第 {layer} 层权重的范数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>norm of biases {layer}</source>
        <translation>第 {layer} 层偏置的范数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Test images that they read differently, the first {count} of {total:,}:</source>
        <translation>两者读法不同的测试图像，共 {total:,} 幅，以下是前 {count} 幅：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Hidden layer {layer}: {count:,} pairs of units, similarity {mean:.3f} on average, from {least:.3f} to {most:.3f}.</source>
        <translation>隐藏层 {layer}：{count:,} 对神经元，相似度平均 {mean:.3f}，最低 {least:.3f}，最高 {most:.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>Without a counterpart: {count:,} units of {name}.</source>
        <translation>没有对应神经元：{name} 的 {count:,} 个神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of A</source>
        <translation>A 的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>unit of B</source>
        <translation>B 的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/cli/compare.py</extracomment>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>The {kind} program reads a {ending} file: let OUT end in {ending}.</source>
        <translation>{kind} 程序读取 {ending} 文件：请让 OUT 以 {ending} 结尾。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: the arrays of {source}, bit for bit.</source>
        <translation>已写入 {path}：{source} 的数组，逐位相同。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}, which rebuilds the network and reads an image.</source>
        <translation>已写入 {path}，它重建网络并识别一幅图像。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/convert.py</extracomment>
        <source>Wrote {path}: {sizes}, {activation}, for intensities from 0 to 1.</source>
        <translation>已写入 {path}：{sizes}，{activation}，适用于 0 到 1 的强度。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>{train:,} to train on, {test:,} to test</source>
        <translation>{train:,} 幅用于训练，{test:,} 幅用于测试</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>form</source>
        <translation>格式</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <extracomment>netviz/cli/data.py</extracomment>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>Missing command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}, did you mean {names}?</source>
        <translation>{problem}，是不是 {names}？</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{problem}; see {command} --help.</source>
        <translation>{problem}；参见 {command} --help。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>The output cannot be written: {reason}.</source>
        <translation>无法写入输出：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/errors.py</extracomment>
        <source>{path} cannot be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{scaling}, transposed</source>
        <translation>{scaling}，已转置</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>{accuracy:.2%} of {count:,}, loss {loss}</source>
        <translation>{count:,} 幅，准确率 {accuracy:.2%}，损失 {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <extracomment>netviz/cli/evaluate.py</extracomment>
        <source>Settled by these trials on training images, the chosen one first:</source>
        <translation>由以下在训练图像上的试验确定，选中的排在最前：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/follow.py</extracomment>
        <source>There is no folder {parent} in which {name} could appear.</source>
        <translation>没有可供 {name} 出现的文件夹 {parent}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/command.py</extracomment>
        <source>--gradients and --model both name {path}; give each its own file.</source>
        <translation>--gradients 和 --model 都指定了 {path}；请为它们各指定一个文件。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The network's numbers are too large to learn from.</source>
        <translation>网络的数值太大，无法从中学习。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>There is no optimizer {name!r}; choose one of {names}.</source>
        <translation>没有名为 {name!r} 的优化器；请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The learning rate must be a number above 0, not {rate:g}.</source>
        <translation>学习率必须是大于 0 的数，不能是 {rate:g}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>The step overflows; choose a learning rate below {rate:g}.</source>
        <translation>这一步溢出；请选择小于 {rate:g} 的学习率。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/report.py</extracomment>
        <source>{path} was not written: the gradient is too large for float32.</source>
        <translation>没有写入 {path}：梯度太大，超出 float32 的范围。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%})</source>
        <translation>{title}，读作 {answer}（{probability:.2%}）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{title}, read as {answer} ({probability:.2%}), learned as {label}</source>
        <translation>{title}，读作 {answer}（{probability:.2%}），按 {label} 学习</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>1 forward, 2 loss: L = -log p({label}) = {loss}</source>
        <translation>1 前向，2 损失：L = -log p({label}) = {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, digits: δ = p - y</source>
        <translation>3 反向传播，数字：δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, hidden layer {layer}: δ = f'(z) · (W δ); silent units, where δ is 0: {silent} of {count}; largest δ ({shown}):</source>
        <translation>3 反向传播，隐藏层 {layer}：δ = f'(z) · (W δ)；沉默的神经元，其 δ 为 0：{silent} / {count}；最大的 δ（{shown} 个）：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unit</source>
        <translation>神经元</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>RMS gradient</source>
        <translation>梯度的均方根</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest gradient</source>
        <translation>最大梯度</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>largest Δw</source>
        <translation>最大 Δw</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>4 update: ∂L/∂w = a · δ; Δw by {optimizer} with learning rate {rate:g}</source>
        <translation>4 更新：∂L/∂w = a · δ；Δw 由 {optimizer} 以学习率 {rate:g} 给出</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a digit's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>对这幅图像而言，现在使数字 softmax 前的得分（logit）增加更多（增强）或更少（减弱）的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>to</source>
        <comment>head of a column: where connections lead</comment>
        <translation>到</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>reinforced</source>
        <translation>增强</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>weakened</source>
        <translation>减弱</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>larger weight</source>
        <translation>权重变大</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>smaller weight</source>
        <translation>权重变小</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>units of hidden layer {layer}: {raised} raised, {lowered} lowered, {unmoved} unmoved, {silent} silent</source>
        <translation>隐藏层 {layer} 的神经元：上升 {raised}，下降 {lowered}，不变 {unmoved}，沉默 {silent}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the label</source>
        <translation>{digit}，标签</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>{digit}, the wrong answer</source>
        <translation>{digit}，错误答案</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other digits</source>
        <translation>其他数字</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct digit strengthened"</source>
        <translation>规则“答对则通路增强；答错则强连接减弱，通向正确数字的连接加强”的例外</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>5 forward again: read as {answer}, loss {before} before and {after} after</source>
        <translation>5 再次前向：读作 {answer}，损失由 {before} 变为 {after}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p before</source>
        <translation>之前的 p</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>p after</source>
        <translation>之后的 p</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>accuracy, unseen</source>
        <translation>准确率（未见过）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>loss, unseen</source>
        <translation>损失（未见过）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps, with the effect on {count:,} unseen images</source>
        <translation>重复的步，以及对 {count:,} 幅未见过的图像的影响</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>repeated steps</source>
        <translation>重复的步</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>{name} can be used. Chapters: {chapters}, steps: {steps}, questions: {questions}, tasks: {tasks}; about {minutes} min.</source>
        <translation>{name} 可以使用。章：{chapters}，步：{steps}，问题：{questions}，任务：{tasks}；约 {minutes} 分钟。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>It is in the language {code}, which netviz does not speak: the window around it will be in that of its user.</source>
        <translation>它的语言是 {code}，netviz 没有这种语言的界面：课程周围的窗口会使用用户自己的语言。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Facts, in expressions</source>
        <translation>事实，用于表达式</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <extracomment>netviz/cli/lesson/command.py</extracomment>
        <source>Views, to point at</source>
        <translation>视图，用于指向</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>--csv and --json are alternatives; give only one</source>
        <translation>--csv 和 --json 只能二选一</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>a pixel is given twice</source>
        <translation>同一像素给出了两次</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not of the form ROW,COLUMN, such as 14,9</source>
        <translation>{value!r} 不符合 ROW,COLUMN 的形式，例如 14,9</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value} is outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value} 在图像之外：行和列的编号为 0 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/options.py</extracomment>
        <source>{value!r} is not an integer or several separated by commas, such as 256 or 128,64</source>
        <translation>{value!r} 不是整数，也不是以逗号分隔的多个整数，例如 256 或 128,64</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>无法写入 {path}：它是文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: it is not a regular file.</source>
        <translation>无法写入 {path}：它不是普通文件。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/output_files.py</extracomment>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/program.py</extracomment>
        <source>{option} before {command} is an option of the window; omit it or put it after {command}.</source>
        <translation>{command} 之前的 {option} 是窗口的选项；请去掉它，或放到 {command} 之后。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Show this message and exit.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Aborted!</source>
        <translation>已中止！</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>default: {default}</source>
        <translation>默认：{default}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Error: {message}</source>
        <translation>错误：{message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Try '{command} {option}' for help.</source>
        <translation>用“{command} {option}”查看帮助。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing argument</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing option</source>
        <translation>缺少选项</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Missing parameter</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such option {name!r}.</source>
        <translation>没有选项 {name!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>No such command {name!r}.</source>
        <translation>没有命令 {name!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value: {message}</source>
        <translation>值无效：{message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} 的值无效：{message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} does not take a value.</source>
        <translation>选项 {name!r} 不接受值。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>参数 {name!r} 需要 {nargs} 个值。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Choose from:
	{choices}</source>
        <translation>可选：
	{choices}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} 不在范围 {range} 内。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} 不是有效的数（{number_type}）。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>无法打开文件 {filename!r}：{message}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} 不存在。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} 是文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>directory</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra argument ({args})</source>
        <translation>多出一个参数（{args}）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>多出几个参数（{args}）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>Option {name!r} requires an argument.</source>
        <translation>选项 {name!r} 需要一个值。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} 不在 {choices} 之中。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>integer range</source>
        <translation>整数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float</source>
        <translation>小数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/speech.py</extracomment>
        <source>float range</source>
        <translation>小数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>total</source>
        <translation>累计</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <extracomment>netviz/cli/summary.py</extracomment>
        <source>weights + biases</source>
        <translation>权重 + 偏置</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>this connection</source>
        <translation>这条连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>without this connection</source>
        <translation>去掉这条连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to digit {digit}</source>
        <translation>像素 {pixel} 到数字 {digit} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target}</source>
        <translation>像素 {pixel} 到神经元 {target} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to unit {target} of hidden layer {layer}</source>
        <translation>像素 {pixel} 到隐藏层 {layer} 的神经元 {target} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to digit {digit}</source>
        <translation>神经元 {source} 到数字 {digit} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to digit {digit}</source>
        <translation>隐藏层 {before} 的神经元 {source} 到数字 {digit} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to unit {target} of hidden layer {layer}</source>
        <translation>隐藏层 {before} 的神经元 {source} 到隐藏层 {layer} 的神经元 {target} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>signal (their product)</source>
        <translation>信号（两者之积）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>gradient of -log p({digit})</source>
        <translation>-log p({digit}) 的梯度</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>target's sum z</source>
        <translation>目标的和 z</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>The target unit is silent and passes nothing on.</source>
        <translation>目标神经元沉默，什么也不传出。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; pixel votes: {n_for} for, {n_against} against</source>
        <translation>{digit}：概率 {probability:.2%}，softmax 前的得分（logit）{logit:+.4f}；像素的投票：支持 {n_for}，反对 {n_against}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the hidden units: {n_for} for, {n_against} against</source>
        <translation>{digit}：概率 {probability:.2%}，softmax 前的得分（logit）{logit:+.4f}；隐藏神经元的投票：支持 {n_for}，反对 {n_against}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>{digit}: probability {probability:.2%}, score before softmax (logit) {logit:+.4f}; votes of the last hidden layer: {n_for} for, {n_against} against</source>
        <translation>{digit}：概率 {probability:.2%}，softmax 前的得分（logit）{logit:+.4f}；最后一个隐藏层的投票：支持 {n_for}，反对 {n_against}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>shares of the logit: {pixels:+.4f} from all pixels, {biases:+.4f} from all biases; largest pixel shares ({count}):</source>
        <translation>对 logit 的贡献：所有像素 {pixels:+.4f}，所有偏置 {biases:+.4f}；贡献最大的像素（{count} 个）：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/digit.py</extracomment>
        <source>share</source>
        <translation>贡献</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>this unit</source>
        <translation>这个神经元</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>with activation 1</source>
        <translation>若激活值为 1</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>without unit {unit}</source>
        <translation>去掉神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>隐藏神经元 {unit}（共 {count} 个）激活：和 {sum:+.4f}，激活值 {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} fires: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>隐藏层 {layer} 的神经元 {unit}（共 {count} 个）激活：和 {sum:+.4f}，激活值 {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>hidden unit {unit} of {count} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>隐藏神经元 {unit}（共 {count} 个）沉默：和 {sum:+.4f}，激活值 {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/neuron.py</extracomment>
        <source>unit {unit} of {count} in hidden layer {layer} is silent: sum {sum:+.4f}, activation {activation:+.4f}</source>
        <translation>隐藏层 {layer} 的神经元 {unit}（共 {count} 个）沉默：和 {sum:+.4f}，激活值 {activation:+.4f}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no digit {number}; it shows {n}.</source>
        <translation>{name} 中没有第 {number} 个数字；其中有 {n} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} digits: {answers}</source>
        <translation>{n} 个数字：{answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/parts.py</extracomment>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution to the score before softmax (logit) of {digit}</source>
        <translation>对 {digit} 在 softmax 前的得分（logit）的贡献</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without pixel {pixel}</source>
        <translation>去掉像素 {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with pixel {pixel} at full ink</source>
        <translation>像素 {pixel} 满墨</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>without these {count} pixels</source>
        <translation>去掉这 {count} 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>with these {count} pixels at full ink</source>
        <translation>这 {count} 个像素满墨</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>28·row + column</source>
        <translation>28·行 + 列</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>Dark pixels send nothing; everything below assumes full intensity.</source>
        <translation>没有墨迹的像素什么也不发出；以下均假设它们满墨。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>hidden layer {layer}, {count} units; firing units raised: {raised}, lowered: {lowered}; largest contributions ({shown}):</source>
        <translation>隐藏层 {layer}，{count} 个神经元；激活的神经元中，被推高：{raised}，被压低：{lowered}；最大的贡献（{shown} 个）：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/pixels.py</extracomment>
        <source>pre-activation</source>
        <translation>和 z</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{first} and {second} cannot be combined; give only one</source>
        <translation>{first} 和 {second} 不能同时使用；请只给出一个</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a digit; omit it</source>
        <translation>--without 可以去掉像素、隐藏神经元或连接，但不能去掉数字；请去掉该选项</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without needs a --pixel, --neuron or --connection to remove</source>
        <translation>--without 需要用 --pixel、--neuron 或 --connection 指定要去掉的内容</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--full-ink needs at least one --pixel ROW,COLUMN</source>
        <translation>--full-ink 至少需要一个 --pixel ROW,COLUMN</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--rank covers every pixel of the image; omit {option}</source>
        <translation>--rank 涵盖图像的每个像素；请去掉 {option}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes a sum, but a connection is a single product; omit --csv</source>
        <translation>--csv 写出求和过程，但一条连接只是一个乘积；请去掉 --csv</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--csv writes only the sum; omit --without, --full-ink and --rank</source>
        <translation>--csv 只写出求和过程；请去掉 --without、--full-ink 和 --rank</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is neither a number, such as 37, nor LAYER:NUMBER, such as 2:37</source>
        <translation>{value!r} 既不是编号（例如 37），也不是 LAYER:NUMBER（例如 2:37）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; hidden layers are numbered from 1</source>
        <translation>{value!r} 指定了第 0 层；隐藏层从 1 开始编号</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} is not LAYER:FROM-TO, such as 1:14,9-37 or 2:37-3</source>
        <translation>{value!r} 不符合 LAYER:FROM-TO 的形式，例如 1:14,9-37 或 2:37-3</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names layer 0; dense layers are numbered from 1</source>
        <translation>{value!r} 指定了第 0 层；全连接层从 1 开始编号</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} names a pixel; pixels lead only into layer 1</source>
        <translation>{value!r} 指定了像素；像素只通向第 1 层</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{value!r} starts outside the image: rows and columns are numbered 0 to {last}</source>
        <translation>{value!r} 的起点在图像之外：行和列的编号为 0 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>No image is given; use --image NUMBER, or --digits-file for your own picture</source>
        <translation>没有给出图像；请使用 --image NUMBER，或用 --digits-file 给出自己的图片</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>{option} selects from a data set and cannot be combined with --digits-file</source>
        <translation>{option} 从数据集中选择，不能与 --digits-file 同时使用</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--which chooses among the digits of a --digits-file, which is not given</source>
        <translation>--which 在 --digits-file 的数字中选择，但没有给出该选项</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>The network's numbers are too large to trace.</source>
        <translation>网络的数值太大，无法追踪。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/report.py</extracomment>
        <source>{option} {number} asks for an output that the network does not have: they are numbered 0 to {last}.</source>
        <translation>{option} {number} 要求网络没有的输出：输出的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path} contains a network {shape}; choose one with {inputs} inputs and {least} to {most} outputs.</source>
        <translation>{path} 中的网络为 {shape}；请选择有 {inputs} 个输入、{least} 到 {most} 个输出的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no test image {index}; images are numbered 0 to {last}.</source>
        <translation>没有测试图像 {index}；图像的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>There is no training image {index}; images are numbered 0 to {last}.</source>
        <translation>没有训练图像 {index}；图像的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>test image {index}: a {label}</source>
        <translation>测试图像 {index}：{label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>training image {index}: a {label}</source>
        <translation>训练图像 {index}：{label}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, digit {number} of {n}</source>
        <translation>{path}，第 {number} 个数字，共 {n} 个</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>pixel {pixel}</source>
        <translation>像素 {pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>unit {unit}</source>
        <translation>神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each digit, divided by the final total</source>
        <translation>softmax：每个数字的 exp(z - max) 除以最后的总和</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit before</source>
        <translation>之前的 logit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>logit after</source>
        <translation>之后的 logit</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>actual change</source>
        <translation>实际变化</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>predicted change</source>
        <translation>预测的变化</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: still {after} ({probability:.2%})</source>
        <translation>{change}：仍为 {after}（{probability:.2%}）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>{change}: {after} instead of {before} ({probability:.2%})</source>
        <translation>{change}：由 {before} 变为 {after}（{probability:.2%}）</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>Nothing changes.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes equal the predicted ones.</source>
        <translation>实际的变化与预测相同。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because the slopes of the hidden units change.</source>
        <translation>实际的变化与预测不同，因为隐藏神经元的斜率改变了。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>The actual changes differ from the predicted ones, because hidden units flip:</source>
        <translation>实际的变化与预测不同，因为有隐藏神经元翻转：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- 隐藏层 {layer} 中开始激活（{count}）：{units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- start firing ({count}): {units}</source>
        <translation>- 开始激活（{count}）：{units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing in hidden layer {layer} ({count}): {units}</source>
        <translation>- 隐藏层 {layer} 中停止激活（{count}）：{units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/what_if.py</extracomment>
        <source>- stop firing ({count}): {units}</source>
        <translation>- 停止激活（{count}）：{units}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>all pixels</source>
        <translation>全部像素</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>score before softmax (logit) of {digit} without each pixel; pixels that change it: {changing}, that change the answer: {decisive}; largest changes ({count}):</source>
        <translation>去掉各像素后 {digit} 在 softmax 前的得分（logit）；使它改变的像素：{changing}，使答案改变的像素：{decisive}；最大的变化（{count} 个）：</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/whole.py</extracomment>
        <source>answer without it</source>
        <translation>去掉后的答案</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--save and --log both name {path}; give each its own file.</source>
        <translation>--save 和 --log 都指定了 {path}；请为它们各指定一个文件。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from and --log both name {path}; give each its own file.</source>
        <translation>--start-from 和 --log 都指定了 {path}；请为它们各指定一个文件。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>{option} names {path}, which belongs to --data; choose another file.</source>
        <translation>{option} 指定了 {path}，它属于 --data；请另选一个文件。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/command.py</extracomment>
        <source>--start-from takes the network from its file; leave {option} out.</source>
        <translation>--start-from 从文件中取得网络；请去掉 {option}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/progress.py</extracomment>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{path} is read with “{activation}” units and “{scaling}” inputs: like this, it reads {accuracy} of {n:,} training images correctly.</source>
        <translation>{path} 以“{activation}”神经元和“{scaling}”输入读取：这样，在 {n:,} 幅训练图像上的准确率为 {accuracy}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Of the {n:,} training images, {n_validation:,} are held out for validation.</source>
        <translation>{n:,} 幅训练图像中，{n_validation:,} 幅留作验证。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>There are too few images of some classes to hold any out for validation.</source>
        <translation>某些类别的图像太少，无法留出用于验证的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the last finite network is saved in {file}.</source>
        <translation>{problem}；最后一个数值有限的网络已保存到 {file}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}.</source>
        <translation>在第 {step:,} 批之后中断，共 {total:,} 批。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>Interrupted after batch {step:,} of {total:,}; the network is saved in {file}.</source>
        <translation>在第 {step:,} 批之后中断，共 {total:,} 批；网络已保存到 {file}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/train/run.py</extracomment>
        <source>{problem}; the network is saved in {file}.</source>
        <translation>{problem}；网络已保存到 {file}。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/window.py</extracomment>
        <source>The window needs {library}, which is missing; install {packages} (Debian package names).</source>
        <translation>窗口需要 {library}，但它不存在；请安装 {packages}（Debian 软件包名）。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value} for this student alone, or --students 1-{value} for the first {value}</source>
        <translation>{value} 只是一个数：只要这个学生请写 --student {value}，要前 {value} 个学生请写 --students 1-{value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value} is one number: write --student {value}</source>
        <translation>{value} 只是一个数：请写 --student {value}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} is not of the form FROM-TO, such as 1-30</source>
        <translation>{value!r} 不符合 FROM-TO 的形式，例如 1-30</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} ends before it begins</source>
        <translation>{value!r} 的终点在起点之前</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{value!r} are more than {most} students; make several files</source>
        <translation>{value!r} 超过 {most} 个学生；请分成几个文件</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--student and --students are alternatives; give only one</source>
        <translation>--student 和 --students 只能二选一</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>{option} trains a network and cannot be combined with --model</source>
        <translation>{option} 训练网络，不能与 --model 同时使用</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/command.py</extracomment>
        <source>--model and --output both name {path}; give each its own file.</source>
        <translation>--model 和 --output 都指定了 {path}；请为它们各指定一个文件。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, students {students}, {origin}</source>
        <translation>{file}：{kind}，学生 {students}，{origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>{file}: {kind}, student {student}, {origin}</source>
        <translation>{file}：{kind}，学生 {student}，{origin}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/worksheet/run.py</extracomment>
        <source>The PDF cannot be drawn: {reason}.</source>
        <translation>无法绘制 PDF：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/augmentation.py</extracomment>
        <source>An image can be shifted by 0 to {largest} pixels, not {shifts}.</source>
        <translation>图像可以平移 0 到 {largest} 个像素，不能是 {shifts}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch needs at least 1 image of 1 pixel, not {n_images} of {n_pixels}.</source>
        <translation>一个批次至少需要 1 幅图像、每幅至少 1 个像素，不能是 {n_images} 幅、{n_pixels} 个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>A batch of {n_images} images is larger than the batch size of {size}.</source>
        <translation>含 {n_images} 幅图像的批次超过了批次大小 {size}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/batches.py</extracomment>
        <source>The indices of a batch must be from 0 to {last}.</source>
        <translation>批次的序号必须在 0 到 {last} 之间。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{images_path} holds {n_images} images, but {labels_path} holds {n_labels} labels.</source>
        <translation>{images_path} 含有 {n_images} 幅图像，但 {labels_path} 含有 {n_labels} 个标签。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} holds no images.</source>
        <translation>{path} 中没有图像。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has the label {label} at index {index}, but labels are 0 to {last}.</source>
        <translation>{path} 在序号 {index} 处的标签为 {label}，但标签应在 0 到 {last} 之间。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>The folder {directory} has neither {name} nor {name}.gz.</source>
        <translation>文件夹 {directory} 中既没有 {name}，也没有 {name}.gz。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} names {n} classes, but must name {least} to {most}, one per line.</source>
        <translation>{path} 列出了 {n} 个类别，但必须是 {least} 到 {most} 个，每行一个。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} has no checksum for {names}, so reinstall netviz.</source>
        <translation>{path} 中没有 {names} 的校验和，请重新安装 netviz。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is longer than {limit} bytes.</source>
        <translation>{path} 超过 {limit} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/data/datasets.py</extracomment>
        <source>{path} is not a UTF-8 text file.</source>
        <translation>{path} 不是 UTF-8 文本文件。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is a folder, but a file is needed.</source>
        <translation>{path} 是文件夹，但这里需要文件。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a regular file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} is not a folder.</source>
        <translation>{path} 不是文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} only names the data, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} 只写出数据的名称，Git 把数据存放在别处（Git LFS）：请用“git lfs pull”取得它。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: permission denied.</source>
        <translation>无法读取 {path}：没有权限。</translation>
    </message>
    <message>
        <extracomment>netviz/data/files.py</extracomment>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not compressed with gzip, although its name ends in .gz.</source>
        <translation>{path} 的名称以 .gz 结尾，却没有用 gzip 压缩。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: its gzip data ends too early.</source>
        <translation>{path} 被截断：它的 gzip 数据过早结束。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its gzip data cannot be decompressed.</source>
        <translation>{path} 已损坏：无法解压它的 gzip 数据。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} has the dimensions {dimensions}, but {needed} are needed.</source>
        <translation>{path} 的维度为 {dimensions}，但需要 {needed}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is damaged: its SHA-256 checksum differs from the published one.</source>
        <translation>{path} 已损坏：它的 SHA-256 校验和与公布的不同。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is compressed with gzip, so its name must end in .gz.</source>
        <translation>{path} 用 gzip 压缩，所以名称必须以 .gz 结尾。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is not an IDX file: it does not begin with two zero bytes.</source>
        <translation>{path} 不是 IDX 文件：它没有以两个零字节开头。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds elements of IDX type 0x{code:02X} ({name}), but netviz reads only 0x08 (uint8).</source>
        <translation>{path} 的元素为 IDX 类型 0x{code:02X}（{name}），但 netviz 只能读取 0x08（uint8）。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {n} dimensions, but netviz reads 1 to {most}.</source>
        <translation>{path} 声明了 {n} 个维度，但 netviz 只能读取 1 到 {most} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is too short to be an IDX file: it ends within its header.</source>
        <translation>{path} 太短，不是 IDX 文件：它在文件头内就结束了。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} declares {size} bytes of data, more than the limit of {limit}.</source>
        <translation>{path} 声明了 {size} 字节数据，超过上限 {limit}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} is truncated: it declares {size} bytes of data and has {n}.</source>
        <translation>{path} 被截断：它声明了 {size} 字节数据，实际有 {n} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/data/idx.py</extracomment>
        <source>{path} holds more than the {size} bytes of data that it declares.</source>
        <translation>{path} 中的数据超过了它声明的 {size} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>The number of validation images must be at least 0, not {n}.</source>
        <translation>验证图像的数量必须至少为 0，不能是 {n}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/partition.py</extracomment>
        <source>Of {n:,} training images, at most {most:,} can be used for validation, not {chosen:,}: one of each class is left to train on.</source>
        <translation>{n:,} 幅训练图像中，最多可以用 {most:,} 幅验证，不能是 {chosen:,} 幅：每个类别要留一幅用于训练。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is not a picture, or it is damaged or in an unknown format.</source>
        <translation>{name} 不是图片，或已损坏，或格式未知。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has more pixels than can be read; make the picture smaller.</source>
        <translation>{name} 的像素太多，无法读取；请缩小图片。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is damaged and cannot be read to its end; copy or export it again.</source>
        <translation>{name} 已损坏，无法完整读取；请重新复制或导出。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is a HEIC photo, which netviz does not read; export it as JPEG or PNG.</source>
        <translation>{name} 是 HEIC 照片，netviz 无法读取；请导出为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is an SVG drawing, which netviz does not read; export it as PNG.</source>
        <translation>{name} 是 SVG 图形，netviz 无法读取；请导出为 PNG。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} is larger than {limit} MB; make the picture smaller.</source>
        <translation>{name} 大于 {limit} MB；请缩小图片。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/decoding.py</extracomment>
        <source>{name} has {width:,} by {height:,} pixels, which is too many; make the picture smaller.</source>
        <translation>{name} 为 {width:,}×{height:,} 像素，太大了；请缩小图片。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is darker than the paper.</source>
        <translation>墨迹比纸张暗。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is brighter than the ground.</source>
        <translation>墨迹比底色亮。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in red light.</source>
        <translation>墨迹是彩色的：在红光下最明显。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in green light.</source>
        <translation>墨迹是彩色的：在绿光下最明显。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The ink is colored: it stands out most in blue light.</source>
        <translation>墨迹是彩色的：在蓝光下最明显。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit evenly.</source>
        <translation>纸张光照均匀。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>The paper is lit unevenly, from {low} to {high} of 255; that is taken off.</source>
        <translation>纸张光照不均匀，在 255 级中由 {low} 到 {high}；已经扣除。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Paper</source>
        <comment>background of a picture</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink is what stands out at least {share}% as much as the strongest.</source>
        <translation>明显程度至少达到最强处 {share}% 的才算墨迹。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and one line of the paper are left out.</source>
        <translation>略去了边框和纸上的一条线。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>A border and {n} lines of the paper are left out.</source>
        <translation>略去了边框和纸上的 {n} 条线。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>What surrounds the paper is left out.</source>
        <translation>略去了纸张周围的部分。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One line of the paper is left out.</source>
        <translation>略去了纸上的一条线。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} lines of the paper are left out.</source>
        <translation>略去了纸上的 {n} 条线。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>No lines and no border stand out enough to be left out.</source>
        <translation>没有明显到需要略去的线和边框。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Lines and border</source>
        <translation>线和边框</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>one small piece is left out</source>
        <translation>略去了一个小碎块</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} small pieces are left out</source>
        <translation>略去了 {n} 个小碎块</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes, some of which touch and are cut apart; {specks}.</source>
        <translation>{n} 个形状，其中相连的已经切开；{specks}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; those that touch are cut apart.</source>
        <translation>{n} 个形状；相连的已经切开。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape; {specks}.</source>
        <translation>一个形状；{specks}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>One shape.</source>
        <translation>一个形状。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes; {specks}.</source>
        <translation>{n} 个形状；{specks}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>{n} shapes.</source>
        <translation>{n} 个形状。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; strokes of {before:.1f} pixels are made {after:.1f} wide, as in MNIST.</source>
        <translation>缩放到 20×20 并居中；笔画由 {before:.1f} 个像素加粗到 {after:.1f} 个像素，与 MNIST 一样。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Scaled to 20×20 and centered; its strokes are {before:.1f} pixels wide.</source>
        <translation>缩放到 20×20 并居中；笔画宽 {before:.1f} 个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/explaining.py</extracomment>
        <source>Frame</source>
        <translation>图框</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture has no pixels.</source>
        <translation>图片没有像素。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: it has no contrast, so choose another one.</source>
        <translation>图片中没有数字：它没有对比度，请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it is a stroke, so choose another one.</source>
        <translation>图片中没有数字：其中没有笔画，请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows no digit: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>图片中没有数字：其中没有像笔画那样突出的部分，请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>28×28 pixels, bright on dark: the picture is taken as it is, like MNIST's.</source>
        <translation>28×28 像素，暗底亮字：图片与 MNIST 的一样，按原样使用。</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>The seed must be at least 0, not {seed}.</source>
        <translation>种子必须至少为 0，不能是 {seed}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/seeding.py</extracomment>
        <source>Epochs and other counters of random numbers must be at least 0: {counters}.</source>
        <translation>轮次和随机数的其他计数必须至少为 0：{counters}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{folder} holds several data sets ({names}): move one into a folder of its own.</source>
        <translation>{folder} 中有多个数据集（{names}）：请把其中一个移到单独的文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is too large for a data set.</source>
        <translation>{path} 太大，不能作为数据集。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is a web page, perhaps of a download that failed: fetch the file again.</source>
        <translation>{path} 是网页，可能是下载失败的结果：请重新下载文件。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is not an IDX file, or is damaged.</source>
        <translation>{path} 不是 IDX 文件，或已损坏。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is truncated.</source>
        <translation>{path} 被截断。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/idx_files.py</extracomment>
        <source>{path} is damaged or truncated: it has {n:,} bytes of data, and its header says {declared:,}.</source>
        <translation>{path} 已损坏或被截断：它有 {n:,} 字节数据，而文件头写的是 {declared:,}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} holds no data set that netviz knows: IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class.</source>
        <translation>{path} 中没有 netviz 认识的数据集：MNIST 那样的 IDX 文件、NPZ 或 CSV 文件，或每个类别一个文件夹的图片。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is a Python pickle, which netviz never opens: save the arrays with numpy.savez.</source>
        <translation>{path} 是 Python pickle，netviz 从不打开它：请用 numpy.savez 保存数组。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is damaged: it cannot be unpacked.</source>
        <translation>{path} 已损坏：无法解包。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/opening.py</extracomment>
        <source>{path} is an archive: unpack it, and open the folder with its files.</source>
        <translation>{path} 是压缩包：请解包，再打开其中文件所在的文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} is not a picture, or is damaged.</source>
        <translation>{path} 不是图片，或已损坏。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>Files that are damaged or no pictures are left out: {n:,}, the first {path}.</source>
        <translation>略去了已损坏或不是图片的文件：{n:,} 个，第一个是 {path}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} 中的图片超过 {most:,} 张。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/picture_folders.py</extracomment>
        <source>{path} has {width}×{height} pixels, too many for an image of a data set.</source>
        <translation>{path} 为 {width}×{height} 像素，作为数据集的图像太大。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds no images: its arrays are {names}.</source>
        <translation>{path} 中没有图像：它的数组为 {names}。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is damaged: its shape does not fit its data.</source>
        <translation>{path} 已损坏：它的形状与数据不符。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} holds Python objects in {name}, which are never loaded.</source>
        <translation>{path} 在 {name} 中含有 Python 对象，这类对象从不加载。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is empty.</source>
        <translation>{path} 是空的。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is no table: its first line cannot be read.</source>
        <translation>{path} 不是表格：无法读取第一行。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a table of numbers: look at line {line}.</source>
        <translation>{path} 不是数值表格：请看第 {line} 行。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} is not a CSV file: it is not text.</source>
        <translation>{path} 不是 CSV 文件：它不是文本。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/tables.py</extracomment>
        <source>{path} has {n} columns, which is not a label and the pixels of a square image.</source>
        <translation>{path} 有 {n} 列，不是一个标签加一幅正方形图像的像素。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n} classes, and netviz shows {least} to {most}.</source>
        <translation>{name} 有 {n} 个类别，而 netviz 能显示 {least} 到 {most} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The ink is dark on light ground, so the brightness is inverted.</source>
        <translation>图像是浅底深字，所以反转了亮度。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>Rows and columns are exchanged in the files, so they are exchanged back.</source>
        <translation>文件中行和列互换了，所以换了回来。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The images of {rows}×{columns} are resampled to 28×28.</source>
        <translation>{rows}×{columns} 的图像重新采样为 28×28。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has images without labels, so there is nothing to learn from.</source>
        <translation>{path} 的图像没有标签，无从学习。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The test images have no labels, so they are left out.</source>
        <translation>测试图像没有标签，所以略去。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>The training images have no labels, so they are left out.</source>
        <translation>训练图像没有标签，所以略去。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds {n_images:,} images, but {n_labels:,} labels.</source>
        <translation>{path} 含有 {n_images:,} 幅图像，但有 {n_labels:,} 个标签。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds an array {shape}, which is no row of images.</source>
        <translation>{path} 含有数组 {shape}，它不是一列图像。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} holds numbers that no picture has; save them as real numbers from 0 to 255.</source>
        <translation>{path} 中的数值不可能出现在图片里；请将其保存为 0 到 255 的实数。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{path} has labels that are not whole numbers.</source>
        <translation>{path} 的标签不是整数。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has {n:,} different labels, too many for classes.</source>
        <translation>{name} 有 {n:,} 种不同的标签，作为类别太多。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>{name} has labels from {first} to {last}, but its classes have {n} names.</source>
        <translation>{name} 的标签为 {first} 到 {last}，但它的类别有 {n} 个名称。</translation>
    </message>
    <message>
        <extracomment>netviz/data/sources/understanding.py</extracomment>
        <source>There is only one part, so {n:,} images of it are set aside for testing.</source>
        <translation>只有一个部分，所以从中留出 {n:,} 幅图像用于测试。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses the activation {name}, and netviz shows {known}.</source>
        <translation>{path} 使用激活函数 {name}，而 netviz 能显示 {known}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/activation_names.py</extracomment>
        <source>{path} uses a leaky ReLU with the slope {slope:.3g}, and netviz shows the slope {known:g}.</source>
        <translation>{path} 使用斜率为 {slope:.3g} 的 leaky ReLU，而 netviz 能显示斜率 {known:g}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a convolution ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} 含有卷积（{table}），而 netviz 只能显示全连接层的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds batch normalization ({table}), and netviz shows networks of dense layers only.</source>
        <translation>{path} 含有批量归一化（{table}），而 netviz 只能显示全连接层的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds more than {most} layers ({table}), which is more than netviz shows.</source>
        <translation>{path} 含有超过 {most} 层（{table}），多于 netviz 所能显示的层数。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a normalization, {name}, between its layers, and netviz shows networks of dense layers only.</source>
        <translation>{path} 在各层之间含有归一化 {name}，而 netviz 只能显示全连接层的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no arrays.</source>
        <translation>{path} 中没有数组。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds no dense layers that lead from {n} inputs to classes, but {table}.</source>
        <translation>{path} 中没有从 {n} 个输入通向各类别的全连接层，只有 {table}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/chain.py</extracomment>
        <source>{path} holds a bias of {shape} beside {name}, which has {n_units} units.</source>
        <translation>{path} 中 {name} 有 {n_units} 个神经元，旁边偏置的形状却是 {shape}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network: it has {size:,} bytes.</source>
        <translation>{path} 太大，不能作为网络：它有 {size:,} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {n:,} files, too many for a network.</source>
        <translation>{path} 中有 {n:,} 个文件，对一个网络来说太多。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is incomplete: it lacks {name}.</source>
        <translation>{path} 不完整：缺少 {name}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it cannot be unpacked.</source>
        <translation>{path} 已损坏：其中的 {name} 无法解包。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is too large for a network when it is unpacked.</source>
        <translation>{path} 解包后太大，不能作为网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it is not a whole array.</source>
        <translation>{path} 已损坏：其中的 {name} 不是完整的数组。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} holds {name}, an array without any number.</source>
        <translation>{path} 中的 {name} 是一个不含任何数字的数组。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/contents.py</extracomment>
        <source>{path} is damaged: {name} in it has {n_bytes:,} bytes, which does not fit its shape.</source>
        <translation>{path} 已损坏：其中的 {name} 有 {n_bytes:,} 字节，与它的形状不符。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It is of an earlier training: {name} was written after it.</source>
        <translation>它属于更早的训练：{name} 在它之后写入。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It says no step, and the other files do.</source>
        <translation>它没有写明步数，而其他文件写明了。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>Its name says no step, and those of the other files do.</source>
        <translation>它的名称没有写明步数，而其他文件的名称写明了。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/following.py</extracomment>
        <source>It has layers of {sizes} units, and the first network has {expected}.</source>
        <translation>它各层的神经元数为 {sizes}，而第一个网络为 {expected}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of Keras.</source>
        <translation>{path} 已损坏或被截断：它不是完整的 Keras 文件。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} is a file of Keras without a dense layer.</source>
        <translation>{path} 是没有全连接层的 Keras 文件。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and netviz shows Sequential and Functional models.</source>
        <translation>{path} 含有 {name} 类的模型，而 netviz 能显示 Sequential 和 Functional 模型。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} lacks the weights of its layer {name}.</source>
        <translation>{path} 缺少 {name} 层的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has two activations after its layer {name}.</source>
        <translation>{path} 在 {name} 层之后有两个激活函数。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} has {name} after its last layer, and netviz shows networks with softmax there.</source>
        <translation>{path} 在最后一层之后是 {name}，而 netviz 显示的网络在那里是 softmax。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/keras_file.py</extracomment>
        <source>{path} holds a layer of the kind {kind}, and netviz shows networks of dense layers only.</source>
        <translation>{path} 含有 {kind} 类型的层，而 netviz 只能显示全连接层的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of digits, or a lesson (.toml).</source>
        <translation>{name} 不是 netviz 能打开的类型：会话（.netviz）、网络（{endings}）、用于学习的图像（IDX、NPZ、CSV 或文件夹）、数字的图片或课程（.toml）。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole ONNX file.</source>
        <translation>{path} 已损坏或被截断：它不是完整的 ONNX 文件。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has {n} inputs, and netviz shows networks that read one image.</source>
        <translation>{path} 有 {n} 个输入，而 netviz 显示的网络只识别一幅图像。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes along branches, and netviz shows networks of layers in one row.</source>
        <translation>{path} 沿分支计算，而 netviz 显示的网络各层依次排列。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} computes {kind}, and netviz shows networks of dense layers in one row.</source>
        <translation>{path} 计算 {kind}，而 netviz 只能显示依次排列的全连接层网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} wants its weights from {name}, and netviz reads only files beside it.</source>
        <translation>{path} 要从 {name} 取得权重，而 netviz 只读取它旁边的文件。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/onnx_file.py</extracomment>
        <source>{path} has its weights in {name}, which is not beside it: copy both into one folder.</source>
        <translation>{path} 的权重在 {name} 中，但它不在旁边：请把两者复制到同一文件夹。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/opening.py</extracomment>
        <source>There is no {name}: choose one of {known}.</source>
        <translation>没有 {name}：请从 {known} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: its beginning is that of a network, and the rest is not.</source>
        <translation>{path} 已损坏或被截断：开头是网络，其余不是。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a session of netviz: open it in the window, and save its network.</source>
        <translation>{path} 是 netviz 的会话：请在窗口中打开它，再保存其中的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a zip file.</source>
        <translation>{path} 已损坏或被截断：它以 zip 文件开头。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a zip file without a network that netviz knows; unpack it, and open what is in it.</source>
        <translation>{path} 是 zip 文件，其中没有 netviz 认识的网络；请解包，再打开里面的内容。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} only names the network, which Git keeps elsewhere (Git LFS): fetch it with “git lfs pull”.</source>
        <translation>{path} 只写出网络的名称，Git 把网络存放在别处（Git LFS）：请用“git lfs pull”取得它。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is packed: unpack it, and open what is in it.</source>
        <translation>{path} 是压缩文件：请解包，再打开里面的内容。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a pickle, which can run any program, so netviz never opens it; save the arrays as safetensors or NPZ instead.</source>
        <translation>{path} 是 pickle，它可以运行任何程序，所以 netviz 从不打开它；请把数组保存为 safetensors 或 NPZ。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is a picture, not a network: name a file with a network, which can then read the picture.</source>
        <translation>{path} 是图片，不是网络：请指定网络的文件，再由它识别图片。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/reading.py</extracomment>
        <source>{path} is no network that netviz knows: it reads {endings}.</source>
        <translation>{path} 不是 netviz 认识的网络：它能读取 {endings}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged.</source>
        <translation>{path} 不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} is damaged or truncated: {name} lies outside of the file.</source>
        <translation>{path} 已损坏或被截断：{name} 位于文件之外。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/safetensors_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, which netviz cannot read.</source>
        <translation>{path} 中的 {name} 为 {dtype}，netviz 无法读取。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1</source>
        <translation>从 0 到 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255</source>
        <translation>从 0 到 255</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>standardized (mean 0, standard deviation 1)</source>
        <translation>标准化（均值 0，标准差 1）</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from −1 to 1</source>
        <translation>从 −1 到 1</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 1, dark ink on light paper</source>
        <translation>从 0 到 1，白纸黑字</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>from 0 to 255, dark ink on light paper</source>
        <translation>从 0 到 255，白纸黑字</translation>
    </message>
    <message>
        <extracomment>netviz/formats/scaling.py</extracomment>
        <source>{words}, column by column</source>
        <translation>{words}，逐列排列</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a model of the class {name}, and of scikit-learn's, netviz shows MLPClassifier.</source>
        <translation>{path} 含有 {name} 类的模型，而 scikit-learn 的模型中 netviz 只能显示 MLPClassifier。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} holds a pipeline with {name} before the network, and netviz shows networks whose inputs are scaled at most.</source>
        <translation>{path} 含有一个流水线，网络之前有 {name}，而 netviz 显示的网络最多只缩放输入。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/skops_file.py</extracomment>
        <source>{path} is damaged or truncated: it is not a whole file of skops.</source>
        <translation>{path} 已损坏或被截断：它不是完整的 skops 文件。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds NaN or infinite numbers in {name}.</source>
        <translation>{path} 在 {name} 中含有 NaN 或无穷大的数。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} holds {fault}: {table}. {shown}</source>
        <translation>{path} 含有{fault}：{table}。{shown}</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has weights in {name} so large that sums reach {most:.0e}: its training diverged, or it is damaged. Choose an earlier checkpoint.</source>
        <translation>{path} 中 {name} 的权重太大，使和达到 {most:.0e}：它的训练发散了，或文件已损坏。请选择更早的检查点。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>netviz shows dense networks of 784 inputs with one or two hidden layers of up to 4,096 units.</source>
        <translation>netviz 显示有 784 个输入、一个或两个隐藏层、每层至多 4,096 个神经元的全连接网络。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single input</source>
        <translation>只有一个输入的网络</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} inputs</source>
        <translation>有 {n:,} 个输入的网络</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n} hidden layers</source>
        <translation>有 {n} 个隐藏层的网络</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a layer with {n:,} units</source>
        <translation>有 {n:,} 个神经元的层</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with a single output</source>
        <translation>只有一个输出的网络</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>a network with {n:,} outputs</source>
        <translation>有 {n:,} 个输出的网络</translation>
    </message>
    <message>
        <extracomment>netviz/formats/stored.py</extracomment>
        <source>{path} has a different activation in each hidden layer ({names}), and netviz shows networks with one.</source>
        <translation>{path} 的各隐藏层使用不同的激活函数（{names}），而 netviz 显示的网络只用一种。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is damaged or truncated: it begins as a file of PyTorch and does not go on as one.</source>
        <translation>{path} 已损坏或被截断：它以 PyTorch 文件开头，后面却不是。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} holds more than a state_dict: it would run {name}, which netviz never does. In PyTorch, save torch.save(model.state_dict(), …) instead.</source>
        <translation>{path} 中不只有 state_dict：它会运行 {name}，netviz 从不这样做。请在 PyTorch 中保存 torch.save(model.state_dict(), …)。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/torch_file.py</extracomment>
        <source>{path} is a file of PyTorch without a state_dict: it holds no tensors with names.</source>
        <translation>{path} 是没有 state_dict 的 PyTorch 文件：其中没有具名的张量。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} cannot be written: netviz writes {endings}.</source>
        <translation>无法写入 {path}：netviz 能写入 {endings}。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/writing/exporting.py</extracomment>
        <source>{path} was not written, because the parameters are not all finite numbers.</source>
        <translation>没有写入 {path}，因为参数不全是有限的数。</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>English</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <extracomment>netviz/languages.py</extracomment>
        <source>There is no language {code}; choose one of {all}.</source>
        <translation>没有语言 {code}；请选择：{all}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/activations.py</extracomment>
        <source>There is no activation named {name!r}: choose one of {names}.</source>
        <translation>没有名为 {name!r} 的激活函数：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>There is no initializer named {name!r}: choose one of {names}.</source>
        <translation>没有名为 {name!r} 的初始化方法：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/initializers.py</extracomment>
        <source>{n_layers} layers need {n_layers} scales, not {n_scales}.</source>
        <translation>{n_layers} 层需要 {n_layers} 个缩放值，不能是 {n_scales} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>This network reads batches of shape (n, {n_inputs}), not {shape}.</source>
        <translation>这个网络接受形状为 (n, {n_inputs}) 的批次，不能是 {shape}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs at least 1 image, not {n}.</source>
        <translation>一个批次至少需要 1 幅图像，不能是 {n} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>A batch needs 1 to {batch_size} labels and as many images of {n_inputs} inputs, not {n} labels and images of shape {shape}.</source>
        <translation>一个批次需要 1 到 {batch_size} 个标签，以及同样多的、有 {n_inputs} 个输入的图像，不能是 {n} 个标签和形状为 {shape} 的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Parameters and images must be {dtype}, not {parameters} and {images}.</source>
        <translation>参数和图像必须是 {dtype}，不能是 {parameters} 和 {images}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/network.py</extracomment>
        <source>Dropout needs a random generator.</source>
        <translation>Dropout 需要随机数生成器。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>The saved optimizer state belongs to another optimizer or network.</source>
        <translation>保存的优化器状态属于另一个优化器或网络。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <extracomment>netviz/nn/optimizers.py</extracomment>
        <source>There is no optimizer named {name!r}: choose one of {names}.</source>
        <translation>没有名为 {name!r} 的优化器：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} was not written, because its metadata lacks {keys}.</source>
        <translation>没有写入 {path}，因为它的元数据缺少 {keys}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is damaged or truncated ({fault}).</source>
        <translation>{path} 不是 safetensors 文件，或已损坏或被截断（{fault}）。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is too large for a parameter file: it has {size} bytes.</source>
        <translation>{path} 太大，不能作为参数文件：它有 {size} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: it is too short.</source>
        <translation>{path} 不是 safetensors 文件：它太短了。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file, or is truncated: its header claims {length:,} bytes, but at most {most:,} are possible.</source>
        <translation>{path} 不是 safetensors 文件，或被截断：它的文件头声称有 {length:,} 字节，但最多只能有 {most:,} 字节。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not JSON.</source>
        <translation>{path} 不是 safetensors 文件：它的文件头不是 JSON。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} is not a safetensors file: its header is not a table of tensors.</source>
        <translation>{path} 不是 safetensors 文件：它的文件头不是张量表。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} as {dtype}, but parameters must be float32 (F32).</source>
        <translation>{path} 中的 {name} 为 {dtype}，但参数必须是 float32（F32）。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {name} with {n} dimensions or more numbers than fit, but a network has matrices and vectors.</source>
        <translation>{path} 中的 {name} 有 {n} 个维度，或数值多得放不下；网络只有矩阵和向量。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} lacks {names}: a network has dense_1.kernel, dense_1.bias and so on.</source>
        <translation>{path} 缺少 {names}：网络要有 dense_1.kernel、dense_1.bias 等。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds {names}, which a network of dense layers does not have.</source>
        <translation>{path} 含有 {names}，全连接网络没有这些内容。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but a kernel has the shape (inputs, units).</source>
        <translation>{path} 中 dense_{number}.kernel 的形状为 {shape}，但 kernel 的形状应为（输入，神经元）。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.kernel of shape {shape}, but the layer before has {n_units} units.</source>
        <translation>{path} 中 dense_{number}.kernel 的形状为 {shape}，但前一层有 {n_units} 个神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} holds dense_{number}.bias of shape {shape}, but its kernel has {n_units} units.</source>
        <translation>{path} 中 dense_{number}.bias 的形状为 {shape}，但它的 kernel 有 {n_units} 个神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} does not hold a network: {reason}</source>
        <translation>{path} 中没有网络：{reason}</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} cannot be used, because its metadata lacks {keys}.</source>
        <translation>无法使用 {path}，因为它的元数据缺少 {keys}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameter_file.py</extracomment>
        <source>{path} has {value!a} as {key} in its metadata, which is not a number of at least 0.</source>
        <translation>{path} 的元数据中 {key} 为 {value!a}，不是至少为 0 的数。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>A network needs at least inputs and outputs, but {sizes} is too short.</source>
        <translation>网络至少需要输入和输出，但 {sizes} 太短。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Each layer needs a whole number of units, at least 1, not {size!r}.</source>
        <translation>每层需要的神经元数是至少为 1 的整数，不能是 {size!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>The parameters of this network are a vector of {n_parameters} numbers, not of shape {shape}.</source>
        <translation>这个网络的参数是 {n_parameters} 个数的向量，形状不能是 {shape}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/parameters.py</extracomment>
        <source>Parameters must be contiguous float32 or float64, not {dtype}.</source>
        <translation>参数必须是连续存储的 float32 或 float64，不能是 {dtype}。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>There is no schedule named {name!r}: choose one of {names}.</source>
        <translation>没有名为 {name!r} 的学习率调度：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <extracomment>netviz/nn/schedules.py</extracomment>
        <source>one cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A column of {n} units cannot be drawn: use 1 to {most} units.</source>
        <translation>无法画出 {n} 个神经元的一列：请使用 1 到 {most} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/connections.py</extracomment>
        <source>A matrix of shape {shape} does not fit {n_left} by {n_right} units: use one value for every connection.</source>
        <translation>形状为 {shape} 的矩阵与 {n_left}×{n_right} 个神经元不符：每条连接要有一个值。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/contrast.py</extracomment>
        <source>The contrast must be a number above 0, not {exponent}.</source>
        <translation>对比度必须是大于 0 的数，不能是 {exponent}。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>Lines need equally many starts, ends and values, not {n_starts}, {n_ends} and {n_values}.</source>
        <translation>连线的起点、终点和值必须一样多，不能是 {n_starts}、{n_ends} 和 {n_values}。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/lines.py</extracomment>
        <source>The thickness of lines must be at least 1 pixel, not {thickness}.</source>
        <translation>连线的粗细必须至少为 1 个像素，不能是 {thickness}。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/tiles.py</extracomment>
        <source>{n_inputs} weights do not fill a tile of {height} by {width} pixels: use the shape of the image.</source>
        <translation>{n_inputs} 个权重填不满 {height}×{width} 像素的小图：请使用图像的形状。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>A picture of {width} by {height} pixels is empty: use at least one pixel in each direction.</source>
        <translation>{width}×{height} 像素的图片是空的：每个方向至少要有一个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/rendering/view.py</extracomment>
        <source>The region x {x0} to {x1}, y {y0} to {y1} has no area: the smaller bound must come first.</source>
        <translation>区域 x {x0} 到 {x1}、y {y0} 到 {y1} 没有面积：较小的边界必须在前。</translation>
    </message>
    <message>
        <extracomment>netviz/resources.py</extracomment>
        <source>{path} is missing: it is part of netviz, so reinstall netviz.</source>
        <translation>缺少 {path}：它是 netviz 的一部分，请重新安装 netviz。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>There are no test images to compare the networks on.</source>
        <translation>没有测试图像可用来比较网络。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/comparison.py</extracomment>
        <source>These networks tell {n_classes} classes apart, and the test images have more.</source>
        <translation>这些网络区分 {n_classes} 个类别，而测试图像的类别更多。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/correct_images.py</extracomment>
        <source>There is no such image.</source>
        <translation>没有这样的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} validation images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>{digit} 的 {total:,} 幅验证图像中，{wrong:.0%} 被误读（其他：{others:.0%}），最常读作 {answer}（{images:,} 幅）。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Of {total:,} test images of {digit}, {wrong:.0%} are misread (others: {others:.0%}), most often as {answer} ({images:,} images).</source>
        <translation>{digit} 的 {total:,} 幅测试图像中，{wrong:.0%} 被误读（其他：{others:.0%}），最常读作 {answer}（{images:,} 幅）。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/digit_rule.py</extracomment>
        <source>Show these {images:,} images</source>
        <translation>显示这 {images:,} 幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one digit.</source>
        <translation>手绘中有 {parts} 个并排的独立形状；网络会把它们全部当作一个数字来读。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Clear the drawing</source>
        <translation>清空手绘</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen digits in the middle.</source>
        <translation>手绘偏离中心 {offset:.0f} 个像素；网络只见过位于中央的数字。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Center the drawing</source>
        <translation>手绘居中</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The strokes are {width:.2f} pixels wide; those of MNIST's digits are {usual:.1f}, measured the same way.</source>
        <translation>笔画宽 {width:.2f} 个像素；用同样方法测量，MNIST 数字的笔画宽 {usual:.1f} 个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>Thicken the strokes</source>
        <translation>加粗笔画</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rates.py</extracomment>
        <source>Try {rate:.3g}</source>
        <translation>试试 {rate:.3g}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was too large before the first batch: choose a smaller start scale.</source>
        <translation>第一批之前损失就太大：请选择较小的初始缩放。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Training stopped because the loss grew without limit: a learning rate of {rate:.3g} is too high.</source>
        <translation>训练已停止，因为损失无限增长：学习率 {rate:.3g} 太高。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>All {weights:,} weights are exactly 0 after {steps:,} batches: no signal passes, so none of them learns.</source>
        <translation>{steps:,} 批之后，{weights:,} 个权重全都恰好为 0：没有信号通过，所以没有一个在学习。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The units of a layer have nearly the same weights, so they all learn the same.</source>
        <translation>某一层各神经元的权重几乎相同，所以它们学到的都一样。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: a learning rate of {rate:.3g} is too high.</source>
        <translation>{units:,} 个神经元中有 {silent:,} 个（{share:.1%}）对 {images:,} 幅图像都不激活：学习率 {rate:.3g} 太高。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the digits.</source>
        <translation>{units:,} 个神经元中有 {silent:,} 个（{share:.1%}）对 {images:,} 幅图像都不激活：几乎没有信号到达各数字。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: a learning rate of {rate:.3g} is too high.</source>
        <translation>损失为 {loss:.2f}，而随机猜测只有 {guessing:.2f}：学习率 {rate:.3g} 太高。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try true labels</source>
        <translation>试试真实标签</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: {training:.0%} of the training images are read as labeled, {validation:.0%} of the validation images.</source>
        <translation>{share:.0%} 的训练标签被打乱：训练图像有 {training:.0%} 读得与标签一致，验证图像为 {validation:.0%}。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{share:.0%} of the training labels are shuffled: after {steps:,} batches the loss is still {last:.2f} (guessing: {guessing:.2f}).</source>
        <translation>{share:.0%} 的训练标签被打乱：{steps:,} 批之后损失仍为 {last:.2f}（随机猜测：{guessing:.2f}）。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: a learning rate of {rate:.3g} is too low.</source>
        <translation>损失起初为 {first:.2f}，{steps:,} 批之后为 {last:.2f}：学习率 {rate:.3g} 太低。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: learning does not advance.</source>
        <translation>损失起初为 {first:.2f}，{steps:,} 批之后为 {last:.2f}：学习没有进展。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>The validation loss rose from {best:.2f} (batch {step:,}) to {last:.2f}, the training loss is {training:.2f}: learned by heart.</source>
        <translation>验证损失由 {best:.2f}（第 {step:,} 批）升到 {last:.2f}，训练损失为 {training:.2f}：网络在死记硬背。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show batch {step:,}</source>
        <translation>显示第 {step:,} 批</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{training:.0%} of training images but only {validation:.0%} of validation images are read correctly: learned by heart.</source>
        <translation>训练图像读对 {training:.0%}，验证图像却只读对 {validation:.0%}：网络在死记硬背。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any digit.</source>
        <translation>神经元 {unit:,} 对 {images:,} 幅图像都不激活，所以对任何数字都没有贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Show unit {unit:,}</source>
        <translation>显示神经元 {unit:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any digit.</source>
        <translation>{units:,} 个神经元中有 {silent:,} 个（{share:.1%}）对 {images:,} 幅图像都不激活，所以对任何数字都没有贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try no noise</source>
        <translation>试试不加噪声</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try random weights</source>
        <translation>试试随机权重</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try all images</source>
        <translation>试试全部图像</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Try dropout {rate:g}</source>
        <translation>试试 Dropout {rate:g}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <translation>训练图像 {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <translation>测试图像 {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <translation>空白的手绘</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <translation>你的图片</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <translation>随机噪声</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <translation>平均图像</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <translation>你的手绘</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>training image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>训练图像 {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>test image {index:,}</source>
        <comment>within a sentence</comment>
        <translation>测试图像 {index:,}</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an empty drawing</source>
        <comment>within a sentence</comment>
        <translation>空白的手绘</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your picture</source>
        <comment>within a sentence</comment>
        <translation>你的图片</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>random noise</source>
        <comment>within a sentence</comment>
        <translation>随机噪声</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>an average image</source>
        <comment>within a sentence</comment>
        <translation>平均图像</translation>
    </message>
    <message>
        <extracomment>netviz/scene/image_names.py</extracomment>
        <source>your drawing</source>
        <comment>within a sentence</comment>
        <translation>你的手绘</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Nothing is drawn yet, so there is nothing to read.</source>
        <translation>还没有画任何东西，所以没有可读的内容。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>No pixel is selected.</source>
        <translation>没有选中像素。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>Another program trains this network, so its batches are not known.</source>
        <translation>这个网络由另一个程序训练，所以它的批次未知。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The image has no label.</source>
        <translation>图像没有标签。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>The network has no hidden layer.</source>
        <translation>网络没有隐藏层。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>A whole number is needed here.</source>
        <translation>这里需要整数。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/moment_facts.py</extracomment>
        <source>There is no number {place} here: they go from 0 to {last}.</source>
        <translation>这里没有编号 {place}：编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A gradient needs a label, and this image has none.</source>
        <translation>梯度需要标签，而这幅图像没有。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>No batch has been trained yet: train one (B).</source>
        <translation>还没有训练任何一批：请训练一批（B）。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Recomputing the gradient of this batch.</source>
        <translation>正在重新计算这一批的梯度。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>A checkpoint holds no gradient of its batch: choose the gradient of this image.</source>
        <translation>检查点不含其批次的梯度：请选择这幅图像的梯度。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>There is nothing to compare with yet: set a mark (Ctrl+K) and continue training.</source>
        <translation>还没有可供比较的内容：请设一个标记（Ctrl+K），再继续训练。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Nothing has changed since then: train a batch (B).</source>
        <translation>从那时起没有任何变化：请训练一批（B）。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>The change is measured from this checkpoint: choose another one in the timeline.</source>
        <translation>变化从这个检查点开始测量：请在时间轴中另选一个。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>Both networks have the same weights.</source>
        <translation>两个网络的权重相同。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/quantities.py</extracomment>
        <source>These weights cannot be compared: the layers of the two networks have different sizes.</source>
        <translation>无法比较这些权重：两个网络的层大小不同。</translation>
    </message>
    <message>
        <extracomment>netviz/session/arranger.py</extracomment>
        <source>Select a pixel first: units are then ordered by what they receive from it.</source>
        <translation>请先选中一个像素：神经元随后按从它接收的信号排列。</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark</source>
        <translation>自标记起</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the mark after {moment}</source>
        <translation>自{moment}之后的标记起</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the random start</source>
        <translation>自随机起点起</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the run began</source>
        <translation>自运行开始起</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since the start of the epoch</source>
        <translation>自本轮开始起</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}</source>
        <translation>自{moment}起</translation>
    </message>
    <message>
        <extracomment>netviz/session/baselines.py</extracomment>
        <source>since {moment}, near the start of the epoch</source>
        <translation>自接近本轮开始的{moment}起</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>run {number}, {moment}</source>
        <translation>运行 {number}，{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/session/comparing.py</extracomment>
        <source>= A − B</source>
        <translation>= A − B</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: the picture shows the change from here on.</source>
        <translation>已在{moment}之后设标记：图中显示从这里开始的变化。</translation>
    </message>
    <message>
        <extracomment>netviz/session/display.py</extracomment>
        <source>Marked after {moment}: Change measures from here once you are back in the live run.</source>
        <translation>已在{moment}之后设标记：回到实时运行后，“变化”从这里开始测量。</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading MNIST…</source>
        <translation>正在加载 MNIST…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Loading {name}…</source>
        <translation>正在加载 {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{problem} netviz shows MNIST instead.</source>
        <translation>{problem}netviz 改为显示 MNIST。</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>There is nothing to save yet: the data set is still loading.</source>
        <translation>还没有可以保存的内容：数据集仍在加载。</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name} has {n} outputs, but the images shown are of {n_classes} classes.</source>
        <translation>{name} 有 {n} 个输出，但显示的图像有 {n_classes} 个类别。</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>Open images of {n} classes first, then this network.</source>
        <translation>请先打开有 {n} 个类别的图像，再打开这个网络。</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>What you trained before is kept in the list of runs.</source>
        <translation>你之前的训练保留在运行列表中。</translation>
    </message>
    <message>
        <extracomment>netviz/session/files.py</extracomment>
        <source>{name}: {activation}, inputs {scaling}; it reads {accuracy} of {count} training images correctly.</source>
        <translation>{name}：{activation}，输入{scaling}；在 {count} 幅训练图像上的准确率为 {accuracy}。</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no class {number}: they are numbered 0 to {last}.</source>
        <translation>没有类别 {number}：类别的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the training images.</source>
        <translation>训练图像中没有 {name}。</translation>
    </message>
    <message>
        <extracomment>netviz/session/images.py</extracomment>
        <source>There is no {name} among the test images.</source>
        <translation>测试图像中没有 {name}。</translation>
    </message>
    <message>
        <extracomment>netviz/session/joining.py</extracomment>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <extracomment>netviz/session/joining.py</extracomment>
        <source>{first}, {second}</source>
        <comment>two names in a list</comment>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <extracomment>netviz/session/learner.py</extracomment>
        <source>This run and its optimizer state are no longer in memory; choose another optimizer.</source>
        <translation>这个运行及其优化器状态已不在内存中；请另选一个优化器。</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>of this step</source>
        <translation>（本步）</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>This network belongs to another run: return to the live run (L) and repeat the lesson there.</source>
        <translation>这个网络属于另一个运行：请返回实时运行（L），在那里重新学习。</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>The changed parameters are not finite: choose a smaller learning rate.</source>
        <translation>改变后的参数不是有限的数：请选择较小的学习率。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on {count} images.</source>
        <translation><numerusform>新的运行从{moment}和在 {count} 幅图像上学过的 %n 步之后开始。</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>A new run continues after {moment} and %n step(s) on this image.</source>
        <translation><numerusform>新的运行从{moment}和在这幅图像上学过的 %n 步之后开始。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} The old run is kept; see Runs.</source>
        <translation>{sentence}旧的运行已保留；见“运行”。</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>{sentence} It has trained on a test image, so its test accuracy is now biased.</source>
        <translation>{sentence}它用一幅测试图像训练过，所以它的测试准确率从此有偏。</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Random noise has no label, and without one there is no loss.</source>
        <translation>随机噪声没有标签，没有标签就没有损失。</translation>
    </message>
    <message>
        <extracomment>netviz/session/lesson.py</extracomment>
        <source>Choose a label for the drawing: without one there is no loss.</source>
        <translation>请为手绘选择标签：没有标签就没有损失。</translation>
    </message>
    <message>
        <extracomment>netviz/session/live_run.py</extracomment>
        <source>New random start with seed {seed}.</source>
        <translation>新的随机起点，种子 {seed}。</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every training image correctly.</source>
        <translation>网络现在读对了每一幅训练图像。</translation>
    </message>
    <message>
        <extracomment>netviz/session/misread.py</extracomment>
        <source>The network now reads every test image correctly.</source>
        <translation>网络现在读对了每一幅测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <translation>第 {step:,} 批</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <translation>第 {step:,} 步</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <translation>第 {step:,} 轮</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <translation>检查点 {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>batch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>第 {step:,} 批</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>step {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>第 {step:,} 步</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>epoch {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>第 {step:,} 轮</translation>
    </message>
    <message>
        <extracomment>netviz/session/moment_names.py</extracomment>
        <source>checkpoint {step:,}</source>
        <comment>within a sentence, after a preposition</comment>
        <translation>检查点 {step:,}</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; open one with {pixels} inputs and {least} to {most} outputs.</source>
        <translation>这个网络各层的神经元数为 {shape}；请打开有 {pixels} 个输入、{least} 到 {most} 个输出的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has layers of {shape} units; the window can show one or two hidden layers. Use netviz trace instead.</source>
        <translation>这个网络各层的神经元数为 {shape}；窗口能显示一个或两个隐藏层。请改用 netviz trace。</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This network has a layer of {widest:,} units; the window can show up to {most:,}. Use netviz trace instead.</source>
        <translation>这个网络有一层含 {widest:,} 个神经元；窗口最多能显示 {most:,} 个。请改用 netviz trace。</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>This data set allows at most {most:,} validation images: one of each class is left to train on.</source>
        <translation>这个数据集最多允许 {most:,} 幅验证图像：每个类别要留一幅用于训练。</translation>
    </message>
    <message>
        <extracomment>netviz/session/network_checks.py</extracomment>
        <source>Only {left:,} images are left to train on, so choose at most {left:,}, not {chosen:,}.</source>
        <translation>只剩 {left:,} 幅图像可供训练，所以最多选 {left:,} 幅，不能是 {chosen:,} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/session/picture_files.py</extracomment>
        <source>This picture is empty; choose another one.</source>
        <translation>这张图片是空的；请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>{count} selections are already pinned; remove one first.</source>
        <translation>已经固定了 {count} 项；请先移除一项。</translation>
    </message>
    <message>
        <extracomment>netviz/session/questions.py</extracomment>
        <source>Pinned in its own color; see the Pins tab.</source>
        <translation>已用单独的颜色固定；见“固定项”标签页。</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment}</source>
        <translation>运行 {number}：{optimizer} {rate:g}，从{moment}起</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {moment} of run {parent}</source>
        <translation>运行 {number}：{optimizer} {rate:g}，从运行 {parent} 的{moment}起</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {preset}, seed {seed}</source>
        <translation>运行 {number}：{preset}，种子 {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: trained elsewhere</source>
        <translation>运行 {number}：在别处训练</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from {file}</source>
        <translation>运行 {number}：{optimizer} {rate:g}，来自 {file}</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g} from a file</source>
        <translation>运行 {number}：{optimizer} {rate:g}，来自文件</translation>
    </message>
    <message>
        <extracomment>netviz/session/run_names.py</extracomment>
        <source>Run {number}: {optimizer} {rate:g}, seed {seed}</source>
        <translation>运行 {number}：{optimizer} {rate:g}，种子 {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>Saving {name}…</source>
        <translation>正在保存 {name}…</translation>
    </message>
    <message>
        <extracomment>netviz/session/session_file.py</extracomment>
        <source>There is nothing to save yet: the network is still loading.</source>
        <translation>还没有可以保存的内容：网络仍在加载。</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing · A: {a} · B: {b}</source>
        <translation>正在比较 · A：{a} · B：{b}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>comparing runs · Δw = run {number} − run {other}</source>
        <translation>正在比较运行 · Δw = 运行 {number} − 运行 {other}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing the past · {moment} of {total}</source>
        <translation>正在查看过去 · {moment}，共 {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/shown_moment.py</extracomment>
        <source>viewing run {number} · {moment} of {total}</source>
        <translation>正在查看运行 {number} · {moment}，共 {total}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>These two networks have different layers, so their weights cannot be subtracted.</source>
        <translation>这两个网络的层不同，所以它们的权重无法相减。</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>from run {other} to run {number}</source>
        <translation>由运行 {other} 到运行 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/session/time_machine.py</extracomment>
        <source>There is nothing to replay yet: train first.</source>
        <translation>还没有可以回放的内容：请先训练。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no network yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The data set is not loaded yet.</source>
        <translation>数据集还没有加载。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no learning step.</source>
        <translation>没有学习步。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>These connections have not been counted.</source>
        <translation>还没有统计过这些连接。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet that is trained here.</source>
        <translation>还没有在这里训练的运行。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>No runs are compared.</source>
        <translation>没有比较任何运行。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There was no batch yet.</source>
        <translation>还没有任何批次。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>The accuracy has not been measured yet.</source>
        <translation>还没有测量准确率。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no run yet.</source>
        <translation>还没有运行。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>Another program trains this network, so its settings are not known.</source>
        <translation>这个网络由另一个程序训练，所以它的设置未知。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>There is no fact “{name}”.</source>
        <translation>没有事实“{name}”。</translation>
    </message>
    <message>
        <extracomment>netviz/session/walk_facts.py</extracomment>
        <source>“{name}” has another number of arguments.</source>
        <translation>“{name}”的参数个数不是这样。</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Is a directory</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Not a directory</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数太多</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <extracomment>netviz/system_errors.py</extracomment>
        <source>There is too little memory for this: close other programs, or choose a smaller file.</source>
        <translation>内存不足，无法完成：请关闭其他程序，或选择较小的文件。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/arithmetic.py</extracomment>
        <source>The sum cannot be written out because the network's numbers are no longer finite.</source>
        <translation>无法写出这个和，因为网络的数值已不是有限的数。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The answer is correct at {probability}, so every δ is at most {largest:.2g} and there is almost no gradient to learn from.</source>
        <translation>答案正确，概率为 {probability}，所以每个 δ 至多为 {largest:.2g}，几乎没有梯度可供学习。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The loss rises from {before:.4g} to {after:.4g}: a gradient is right only for small steps along it, and this step was too long or pointed elsewhere.</source>
        <translation>损失由 {before:.4g} 升到 {after:.4g}：梯度只对沿它的小步成立，而这一步太长，或走向了别处。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>各数字的偏置也会变，{label} 的偏置上升：这个变化不经过任何连接，对每幅图像都起作用。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>各数字的偏置也会变，{label} 的偏置下降：这个变化不经过任何连接，对每幅图像都起作用。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The digits' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>各数字的偏置也会变，只有 {label} 的不变：这个变化不经过任何连接，对每幅图像都起作用。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other digits is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>虽然答案正确，仍有 1 条通向其他数字的连接减弱：概率之和为 1，只有其他数字的概率变小，{label} 的概率才能变大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other digits are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>虽然答案正确，仍有 {count:,} 条通向其他数字的连接减弱：概率之和为 1，只有其他数字的概率变小，{label} 的概率才能变大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} already counted against it: its weight moves away from 0, so it now counts more against it.</source>
        <translation>有 1 条通向错误答案 {answer} 的连接本来就反对它：这个权重远离 0，现在反对得更强。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} already counted against it: their weights move away from 0, so they now count more against it.</source>
        <translation>有 {count:,} 条通向错误答案 {answer} 的连接本来就反对它：这些权重远离 0，现在反对得更强。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} counts against it: its weight moves toward 0, so it now counts less against it.</source>
        <translation>有 1 条通向 {label} 的连接反对它：这个权重向 0 靠近，现在反对得较弱。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} count against it: their weights move toward 0, so they now count less against it.</source>
        <translation>有 {count:,} 条通向 {label} 的连接反对它：这些权重向 0 靠近，现在反对得较弱。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to {label} is reinforced but contributes less than before: the step also changes how strongly its unit fires.</source>
        <translation>有 1 条通向 {label} 的连接增强了，贡献却比以前小：这一步也改变了它的神经元激活的强弱。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to {label} are reinforced but contribute less than before: the step also changes how strongly their units fire.</source>
        <translation>有 {count:,} 条通向 {label} 的连接增强了，贡献却比以前小：这一步也改变了它们的神经元激活的强弱。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the wrong answer {answer} is weakened but contributes more than before: the step also changes how strongly its unit fires.</source>
        <translation>有 1 条通向错误答案 {answer} 的连接减弱了，贡献却比以前大：这一步也改变了它的神经元激活的强弱。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the wrong answer {answer} are weakened but contribute more than before: the step also changes how strongly their units fire.</source>
        <translation>有 {count:,} 条通向错误答案 {answer} 的连接减弱了，贡献却比以前大：这一步也改变了它们的神经元激活的强弱。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other digits' scores, weighted by p, even more.</source>
        <translation>第 {layer} 层有 1 条连接反而压低 {label} 自己的得分（logit）：它经由它的神经元，把其他数字的得分（以 p 加权）压低得更多。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other digits' scores, weighted by p, even more.</source>
        <translation>第 {layer} 层有 {count:,} 条连接反而压低 {label} 自己的得分（logit）：它们经由各自的神经元，把其他数字的得分（以 p 加权）压低得更多。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other digits lowers the loss by more than this costs.</source>
        <translation>第 {layer} 层有 1 条连接推高错误答案 {answer} 的得分（logit）：它对其他数字的影响使损失下降，超过了这一代价。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other digits lowers the loss by more than this costs.</source>
        <translation>第 {layer} 层有 {count:,} 条连接推高错误答案 {answer} 的得分（logit）：它们对其他数字的影响使损失下降，超过了这一代价。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other digits cost more.</source>
        <translation>有 1 个支持 {label} 的神经元下降：以 p - y 加权，它投给其他数字的票代价更大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other digits cost more.</source>
        <translation>有 {count:,} 个支持 {label} 的神经元下降：以 p - y 加权，它们投给其他数字的票代价更大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for the wrong answer {answer} is raised: weighted by p - y, all its votes together help {label}.</source>
        <translation>有 1 个支持错误答案 {answer} 的神经元上升：以 p - y 加权，它的全部投票合起来有利于 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for the wrong answer {answer} are raised: weighted by p - y, all their votes together help {label}.</source>
        <translation>有 {count:,} 个支持错误答案 {answer} 的神经元上升：以 p - y 加权，它们的全部投票合起来有利于 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit would vote for {label} but is not strengthened: it is silent for this image, so no error flows back through it.</source>
        <translation>有 1 个神经元本会支持 {label}，却没有加强：它对这幅图像沉默，没有误差经过它传回。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units would vote for {label} but are not strengthened: they are silent for this image, so no error flows back through them.</source>
        <translation>有 {count:,} 个神经元本会支持 {label}，却没有加强：它们对这幅图像沉默，没有误差经过它们传回。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} is not silent but receives no error: its weights to the next layer carry none back.</source>
        <translation>隐藏层 {layer} 有 1 个神经元并不沉默，却没有收到误差：它通往下一层的权重不传回误差。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} are not silent but receive no error: their weights to the next layer carry none back.</source>
        <translation>隐藏层 {layer} 有 {count:,} 个神经元并不沉默，却没有收到误差：它们通往下一层的权重不传回误差。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit in hidden layer {layer} starts or stops firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>隐藏层 {layer} 有 1 个神经元因这一步而开始或停止激活，所以实际的变化不是各连接变化之和。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units in hidden layer {layer} start or stop firing because of the step, so the real change is not the sum of the connections' changes.</source>
        <translation>隐藏层 {layer} 有 {count:,} 个神经元因这一步而开始或停止激活，所以实际的变化不是各连接变化之和。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>第 {layer} 层有 1 条连接的移动方向与这幅图像需要的相反：优化器记得先前的梯度，它们压过了这一次的。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move the opposite way to what this image needs: the optimizer remembers earlier gradients, which outweigh this one.</source>
        <translation>第 {layer} 层有 {count:,} 条连接的移动方向与这幅图像需要的相反：优化器记得先前的梯度，它们压过了这一次的。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} moves although this image gives it no gradient: the optimizer still follows earlier ones.</source>
        <translation>第 {layer} 层有 1 条连接没有从这幅图像得到梯度，却仍在移动：优化器还在沿用先前的梯度。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} move although this image gives them no gradient: the optimizer still follows earlier ones.</source>
        <translation>第 {layer} 层有 {count:,} 条连接没有从这幅图像得到梯度，却仍在移动：优化器还在沿用先前的梯度。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} changes at least half as much as the one that changes most, but has less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>第 {layer} 层有 1 条连接的变化至少是最大变化的一半，梯度却不到最大梯度的百分之一：Adam 用梯度的平均值除以它们通常的大小。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} change at least half as much as the one that changes most, but have less than a hundredth of the largest gradient: Adam divides its average of the gradients by their usual size.</source>
        <translation>第 {layer} 层有 {count:,} 条连接的变化至少是最大变化的一半，梯度却不到最大梯度的百分之一：Adam 用梯度的平均值除以它们通常的大小。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>There is no dense layer {layer}; dense layers are numbered 1 to {last}.</source>
        <translation>没有全连接层 {layer}；全连接层的编号为 1 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no input {source}; its inputs are numbered 0 to {last}.</source>
        <translation>全连接层 {layer} 没有输入 {source}；它的输入编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/connections.py</extracomment>
        <source>Dense layer {layer} has no unit {target}; its units are numbered 0 to {last}.</source>
        <translation>全连接层 {layer} 没有神经元 {target}；它的神经元编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/digits.py</extracomment>
        <source>There is no output {digit}; outputs are numbered 0 to {last}.</source>
        <translation>没有输出 {digit}；输出的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/image_trace.py</extracomment>
        <source>The image has shape {shape}; this network reads {count} pixels.</source>
        <translation>图像的形状为 {shape}；这个网络读取 {count} 个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/learning.py</extracomment>
        <source>There is no label {label}; labels are numbered 0 to {last}.</source>
        <translation>没有标签 {label}；标签的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has {inputs_a:,} inputs and {outputs_a:,} outputs, the second {inputs_b:,} and {outputs_b:,}.</source>
        <translation>无法比较这两个网络：第一个有 {inputs_a:,} 个输入和 {outputs_a:,} 个输出，第二个有 {inputs_b:,} 个和 {outputs_b:,} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the first has weights that are no longer finite numbers.</source>
        <translation>无法比较这两个网络：第一个的权重已不是有限的数。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/matching.py</extracomment>
        <source>These networks cannot be compared: the second has weights that are no longer finite numbers.</source>
        <translation>无法比较这两个网络：第二个的权重已不是有限的数。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>No pixel is selected; select at least one.</source>
        <translation>没有选中像素；请至少选中一个。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>There is no pixel {pixel}; pixels are numbered 0 to {last}.</source>
        <translation>没有像素 {pixel}；像素的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/shares.py</extracomment>
        <source>A pixel is selected twice; select each pixel once.</source>
        <translation>同一像素选中了两次；每个像素只选一次。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no unit {unit}; hidden units are numbered 0 to {last}.</source>
        <translation>没有神经元 {unit}；隐藏神经元的编号为 0 到 {last}。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has none.</source>
        <translation>没有隐藏层 {layer}；这个网络没有隐藏层。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has only one.</source>
        <translation>没有隐藏层 {layer}；这个网络只有一个。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/units.py</extracomment>
        <source>There is no hidden layer {layer}; this network has {count}.</source>
        <translation>没有隐藏层 {layer}；这个网络有 {count} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>The network tells {n} classes apart, but the data set {name} has {n_classes}: choose a network or images to match.</source>
        <translation>网络区分 {n} 个类别，但数据集 {name} 有 {n_classes} 个：请选择相配的网络或图像。</translation>
    </message>
    <message>
        <extracomment>netviz/training/batch_source.py</extracomment>
        <source>No images are left to train on, so choose fewer validation images.</source>
        <translation>没有剩下可供训练的图像，请减少验证图像。</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>There is no setting named {name!r}.</source>
        <translation>没有名为 {name!r} 的设置。</translation>
    </message>
    <message>
        <extracomment>netviz/training/changes.py</extracomment>
        <source>The setting "{name}" is fixed for this run; start a new run with Reset to change it.</source>
        <translation>设置“{name}”在这个运行中是固定的；要改变它，请用“重置”开始新的运行。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of classes must be a whole number of at least {least}, not {value!r}.</source>
        <translation>类别的数量必须是至少为 {least} 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no activation named {value!r}: choose one of {names}.</source>
        <translation>没有名为 {value!r} 的激活函数：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>At least one hidden layer is needed, as a number of units, not {value!r}.</source>
        <translation>至少需要一个隐藏层，以神经元的数量给出，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of hidden units must be a whole number of at least 1, not {value!r}.</source>
        <translation>隐藏神经元的数量必须是至少为 1 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>A network with these hidden layers has {value:,} parameters, more than the limit of {most:,}: choose fewer units.</source>
        <translation>有这些隐藏层的网络有 {value:,} 个参数，超过上限 {most:,}：请减少神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no initializer named {value!r}: choose one of {names}.</source>
        <translation>没有名为 {value!r} 的初始化方法：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The start scale must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>初始缩放必须是 0 到 {most:g} 的数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The initial bias must be a number from -{most:g} to {most:g}, not {value!r}.</source>
        <translation>初始偏置必须是 -{most:g} 到 {most:g} 的数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no optimizer named {value!r}: choose one of {names}.</source>
        <translation>没有名为 {value!r} 的优化器：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>There is no schedule named {value!r}: choose one of {names}.</source>
        <translation>没有名为 {value!r} 的学习率调度：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The learning rate must be a number above 0 and at most {most:g}, not {value!r}.</source>
        <translation>学习率必须是大于 0、至多为 {most:g} 的数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Adam's epsilon must be a number above 0, not {value!r}.</source>
        <translation>Adam 的 epsilon 必须是大于 0 的数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch size must be a whole number of at least 1, not {value!r}.</source>
        <translation>批次大小必须是至少为 1 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of epochs must be a whole number of at least 1, not {value!r}.</source>
        <translation>轮数必须是至少为 1 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The L2 penalty must be a number of at least 0, not {value!r}.</source>
        <translation>L2 惩罚必须是至少为 0 的数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Dropout must be a share of at least 0 and less than 1, not {value!r}.</source>
        <translation>Dropout 必须是至少为 0、小于 1 的比例，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>种子必须是至少为 0 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The batch seed must be a whole number of at least 0, not {value!r}.</source>
        <translation>批次种子必须是至少为 0 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of validation images must be a whole number of at least 0, not {value!r}.</source>
        <translation>验证图像的数量必须是至少为 0 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The number of training images must be a whole number of at least 0, not {value!r}.</source>
        <translation>训练图像的数量必须是至少为 0 的整数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>The random shifts must be a whole number of pixels from 0 to {most}, not {value!r}.</source>
        <translation>随机平移必须是 0 到 {most} 的整数个像素，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Noise must be a number from 0 to {most:g}, not {value!r}.</source>
        <translation>噪声必须是 0 到 {most:g} 的数，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/config.py</extracomment>
        <source>Shuffled labels must be a share from 0 to 1, not {value!r}.</source>
        <translation>打乱的标签必须是 0 到 1 的比例，不能是 {value!r}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training cannot begin, because the loss is too large before the first batch: choose a smaller start scale and start again.</source>
        <translation>无法开始训练，因为第一批之前损失就太大：请选择较小的初始缩放，重新开始。</translation>
    </message>
    <message>
        <extracomment>netviz/training/divergence.py</extracomment>
        <source>Training diverged at batch {batch}, because the learning rate of {rate:g} is too high: lower it and start again.</source>
        <translation>训练在第 {batch} 批发散，因为学习率 {rate:g} 太高：请调低它，重新开始。</translation>
    </message>
    <message>
        <extracomment>netviz/training/evaluation.py</extracomment>
        <source>There are no images to evaluate the network on.</source>
        <translation>没有图像可用来评估网络。</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>Batch {step} is before the last kept batch of this run.</source>
        <translation>第 {step} 批早于这个运行保留的最后一批。</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept before batch {step}.</source>
        <translation>这个运行在第 {step} 批之前没有保留快照。</translation>
    </message>
    <message>
        <extracomment>netviz/training/history.py</extracomment>
        <source>No snapshot of this run is kept.</source>
        <translation>这个运行没有保留快照。</translation>
    </message>
    <message>
        <extracomment>netviz/training/keyframes.py</extracomment>
        <source>This run has already begun epoch {epoch}, so choose at least {epoch} epochs.</source>
        <translation>这个运行已经开始第 {epoch} 轮，所以轮数至少选 {epoch}。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The pictures of the first layer turn from noise to strokes within one epoch, and after five epochs the test accuracy is about 98%.</source>
        <translation>第一层的图案在一轮之内由噪声变成笔画，五轮之后测试准确率约为 98%。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Fast 98%</source>
        <translation>快速 98%</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The curves rise steeply at first and level off as the learning rate falls to 0, and the validation accuracy passes 98% within seconds.</source>
        <translation>曲线起初陡升，随着学习率降到 0 而变平，验证准确率在几秒之内超过 98%。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Most accurate</source>
        <translation>最准确</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Random shifts of up to one pixel make an image look new almost every time, so the validation curve keeps up with the training curve to the end, at about 99%.</source>
        <translation>至多一个像素的随机平移使图像几乎每次看上去都是新的，所以验证曲线始终跟得上训练曲线，最后达到约 99%。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Learning rate too high</source>
        <translation>学习率太高</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The first steps are so long that most units never fire again: the loss rises a hundredfold, then falls back to that of guessing.</source>
        <translation>最初几步太长，大多数神经元从此不再激活：损失上升百倍，再回落到随机猜测的水平。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>All weights zero</source>
        <translation>权重全为零</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Every hidden unit gets the same gradient, so all 256 pictures are alike, and the network is as good as one with a single hidden unit, until rounding errors tell the units apart after about 100 batches.</source>
        <translation>每个隐藏神经元得到的梯度相同，所以 256 张图都一样，网络只相当于有一个隐藏神经元；约 100 批之后，舍入误差才使它们彼此不同。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>One hidden unit</source>
        <translation>一个隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten digits.</source>
        <translation>输出层看到的图像只是一个数，所以网络在十个数字中只能区分几个。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>No hidden nonlinearity</source>
        <translation>隐藏层没有非线性</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Without ReLU, two layers can do no more than one, and the accuracy stops at about 92%, however long the network trains.</source>
        <translation>没有 ReLU，两层并不比一层强，无论训练多久，准确率都停在约 92%。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Tiny training set</source>
        <translation>极小的训练集</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The training accuracy soon reaches 100% while the validation accuracy stays far below: the network memorizes the images.</source>
        <translation>训练准确率很快达到 100%，验证准确率却远远落后：网络把图像背了下来。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>Shuffled labels</source>
        <translation>打乱的标签</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one digit in ten.</source>
        <translation>标签是随机的，没有规律可学，网络却把图像一幅一幅背了下来，验证准确率则停在碰运气的水平，即十个数字猜中一个。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>There is no preset named {name!r}: choose one of {names}.</source>
        <translation>没有名为 {name!r} 的预设：请从 {names} 中选择。</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>The given parameters do not fit the configured network.</source>
        <translation>给出的参数与所设的网络不符。</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is finished; extend it to train on.</source>
        <translation>这个运行已完成；要继续训练，请延长它。</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This run is not finished yet, so it cannot be extended.</source>
        <translation>这个运行还没有完成，所以不能延长。</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>A change after batch {event_step} cannot be repeated after batch {step}.</source>
        <translation>第 {event_step} 批之后的改变不能在第 {step} 批之后重复。</translation>
    </message>
    <message>
        <extracomment>netviz/training/trainer.py</extracomment>
        <source>This snapshot belongs to a run with different settings.</source>
        <translation>这个快照属于设置不同的另一个运行。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no row {value}: they go from 0 to {last}</source>
        <translation>在“{text}”中，没有第 {value} 行：行号为 0 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no column {value}: they go from 0 to {last}</source>
        <translation>在“{text}”中，没有第 {value} 列：列号为 0 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no digit {value}: they go from 0 to {last}</source>
        <translation>在“{text}”中，没有数字 {value}：数字为 0 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>“{name}” depends on the moment.</source>
        <translation>“{name}”取决于时刻。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a division by zero has no value</source>
        <translation>在“{text}”中，除以零没有值</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a number is too large</source>
        <translation>在“{text}”中，有一个数太大</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, a text and a number cannot be compared</source>
        <translation>在“{text}”中，文本和数不能比较</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, {problem}</source>
        <translation>在“{text}”中，{problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{value}” is a text where a number is needed</source>
        <translation>在“{text}”中，“{value}”是文本，而这里需要数</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a text in quotation marks</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, “{parameter}” must be {wanted}</source>
        <translation>在“{text}”中，“{parameter}”必须是{wanted}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{name} is not a lesson that can be used: {problem}</source>
        <translation>{name} 不是可以使用的课程：{problem}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There is another problem: “netviz lesson check” lists both.</source>
        <translation>{text}还有一个问题：“netviz lesson check”会列出两者。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/errors.py</extracomment>
        <source>{text} There are {n} more problems: “netviz lesson check” lists them all.</source>
        <translation>{text}还有 {n} 个问题：“netviz lesson check”会全部列出。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is longer than {n} characters.</source>
        <translation>表达式超过 {n} 个字符。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>An expression is empty: write one, such as 2 * pixels.</source>
        <translation>表达式是空的：请写一个，例如 2 * pixels。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a “{found}” that closes nothing.</source>
        <translation>“{text}”中的“{found}”没有可以闭合的对象。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has a quotation mark too few: write {mark} after the text.</source>
        <translation>“{text}”少一个引号：请在文本之后写 {mark}。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” lacks a bracket: write “{closing}” at its end.</source>
        <translation>“{text}”少一个括号：请在末尾写“{closing}”。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has “{other}”: write “{ours}”.</source>
        <translation>“{text}”中有“{other}”：请写“{ours}”。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” has one equals sign: write == to compare.</source>
        <translation>“{text}”中只有一个等号：比较请写 ==。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not an expression: write arithmetic with facts, such as 2 * pixels.</source>
        <translation>“{text}”不是表达式：请写由事实组成的算式，例如 2 * pixels。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is not a way to write a number: write .2f, +.3f, .1% or d.</source>
        <translation>“{text}”不是数的写法：请写 .2f、+.3f、.1% 或 d。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace is left open in “{text}”: write }} after the expression.</source>
        <translation>“{text}”中有一个花括号没有闭合：请在表达式之后写 }}。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A brace in “{text}” closes nothing: write {{ before the expression.</source>
        <translation>“{text}”中有一个花括号没有可以闭合的对象：请在表达式之前写 {{。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” uses something that lessons cannot: only arithmetic and facts.</source>
        <translation>“{text}”用了课程不能用的内容：只能用算术和事实。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>“{text}” is a text where a number is needed.</source>
        <translation>“{text}”是文本，而这里需要数。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A division by zero has no value.</source>
        <translation>除以零没有值。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A number is too large.</source>
        <translation>数太大。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/expression.py</extracomment>
        <source>A text and a number cannot be compared.</source>
        <translation>文本和数不能比较。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>; “netviz lesson words” lists them all</source>
        <translation>；“netviz lesson words”会全部列出</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no fact “{name}”{guess}</source>
        <translation>没有事实“{name}”{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” has another number of arguments: write {usages}</source>
        <translation>“{name}”的参数个数不是这样：请写 {usages}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no event “{name}”; there are {names}</source>
        <translation>没有事件“{name}”；有 {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{text}” has another number of arguments: write {usage}</source>
        <translation>“{text}”的参数个数不是这样：请写 {usage}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no action “{text}”{guess}</source>
        <translation>没有动作“{text}”{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” needs a whole number or an expression in braces, not “{text}”</source>
        <translation>“{name}”需要整数或花括号中的表达式，不能是“{text}”</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>“{name}” cannot have {text}: there is none</source>
        <translation>“{name}”不能用 {text}：它不存在</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>the answer is a text, “{value}”: it must be a number</source>
        <translation>答案是文本“{value}”：它必须是数</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no choice {value}: the {count} choices are counted from 1</source>
        <translation>没有选项 {value}：{count} 个选项从 1 开始编号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no pixel {value} to click</source>
        <translation>没有可以单击的像素 {value}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no digit {value} to click</source>
        <translation>没有可以单击的数字 {value}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>a reply is to choice {value}, which does not exist: the {count} choices are counted from 1</source>
        <translation>有一个回应针对不存在的选项 {value}：{count} 个选项从 1 开始编号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/player.py</extracomment>
        <source>The question was not answered.</source>
        <translation>这个问题没有回答。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is not a file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it is larger than 1 MB.</source>
        <translation>它大于 1 MB。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>it cannot be read ({reason}).</source>
        <translation>无法读取它（{reason}）。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>its tables are nested too deeply.</source>
        <translation>它的表嵌套太深。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>line {line}: a letter here is not in UTF-8: choose the encoding UTF-8 when you save the file.</source>
        <translation>第 {line} 行：有字符不是 UTF-8：保存文件时请选择 UTF-8 编码。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>language: “{name}” is no code of a language: write one such as en, de or pt_BR.</source>
        <translation>language：“{name}”不是语言代码：请写 en、de 或 pt_BR 这样的代码。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“hide” has no question: write “ask”, or remove “hide”</source>
        <translation>“hide”没有对应的问题：请写“ask”，或删去“hide”</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>two steps have the name “{name}”: change one</source>
        <translation>两个步的名称都是“{name}”：请改一个</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is an answer, but no question: write “ask”</source>
        <translation>有答案，却没有问题：请写“ask”</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is a question, but no answer: write “answer”</source>
        <translation>有问题，却没有答案：请写“answer”</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“choices” and answer_by = "choice" belong together: write both</source>
        <translation>“choices”和 answer_by = "choice" 要配套：请两个都写</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“do” and “until” belong together: the step must know when the task is done</source>
        <translation>“do”和“until”要配套：这一步必须知道任务何时完成</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{field}” has no task: write “do”</source>
        <translation>“{field}”没有对应的任务：请写“do”</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“until” is never true, so the task never ends: name what is to be seen</source>
        <translation>“until”永远不为真，任务就无法结束：请写明要看到什么</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no preset “{name}”; there are {names}</source>
        <translation>没有预设“{name}”；有 {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>there is no view “{name}”{guess}</source>
        <translation>没有视图“{name}”{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>no earlier step has the name “{name}”</source>
        <translation>前面没有名为“{name}”的步</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>the step “{name}” has no question, so nothing was said</source>
        <translation>步“{name}”没有问题，所以没有回答</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” speaks of an answer, but this step asks nothing: write “ask”</source>
        <translation>“{name}”说的是回答，但这一步没有提问：请写“ask”</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>“{name}” has no value before the question is answered</source>
        <translation>“{name}”在问题得到回答之前没有值</translation>
    </message>
    <message>
        <extracomment>netviz/walks/reading.py</extracomment>
        <source>{where}: {problem}{end}</source>
        <translation>{where}：{problem}{end}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in quotation marks</source>
        <translation>请写在引号中</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it without quotation marks</source>
        <translation>请不要写在引号中</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in brackets, such as ["image"]</source>
        <translation>请写在方括号中，例如 ["image"]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write it in braces, such as {{ batches = 100 }}</source>
        <translation>请写在花括号中，例如 {{ batches = 100 }}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>write true or false, without quotation marks</source>
        <translation>请写 true 或 false，不加引号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}</source>
        <translation>第 {chapter} 章</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>chapter {chapter}, step {step}</source>
        <translation>第 {chapter} 章第 {step} 步</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>line {line} ({place})</source>
        <translation>第 {line} 行（{place}）</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>; did you mean “{name}”?</source>
        <translation>；是不是“{name}”？</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is missing: write {what}</source>
        <translation>缺少“{name}”：请写 {what}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”{guess}</source>
        <translation>没有字段“{name}”{guess}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the nearest are {names}</source>
        <translation>没有字段“{name}”；最接近的是 {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>there is no field “{name}”; the fields here are {names}</source>
        <translation>没有字段“{name}”；这里的字段有 {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” cannot be “{value}”; it can be {names}</source>
        <translation>“{name}”不能是“{value}”；可以是 {names}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has a value that it cannot have: {reason}</source>
        <translation>“{name}”的值不允许：{reason}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be a list: begin each with {header}, in two brackets</source>
        <translation>“{name}”必须是列表：每一项以双层方括号 {header} 开头</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {wanted}, not {got}: {how}</source>
        <translation>“{name}”必须是{wanted}，不能是{got}：{how}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is empty: write something there, or remove it</source>
        <translation>“{name}”是空的：请写上内容，或删去它</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” is longer than {n:,} characters: shorten it</source>
        <translation>“{name}”超过 {n:,} 个字符：请缩短</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” has more than {n} entries: remove some</source>
        <translation>“{name}”超过 {n} 项：请删去一些</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or more</source>
        <translation>“{name}”必须大于或等于 {n:,}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/schema_words.py</extracomment>
        <source>“{name}” must be {n:,} or less</source>
        <translation>“{name}”必须小于或等于 {n:,}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>line {line}: {problem}.</source>
        <translation>第 {line} 行：{problem}。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the entries of a list are separated by commas: write a comma before {rest}</source>
        <translation>列表的各项以逗号分隔：请在 {rest} 之前写逗号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the list that begins here is not closed: write {closing} after its last entry</source>
        <translation>从这里开始的列表没有闭合：请在最后一项之后写 {closing}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the table in braces that begins here is not closed: write {closing} at its end, on the same line</source>
        <translation>从这里开始的花括号表没有闭合：请在同一行末尾写 {closing}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a chapter or a step begins with two brackets: write [[{name}]]</source>
        <translation>一章或一步以双层方括号开头：请写 [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a field is written as name = value: write an equals sign after the name</source>
        <translation>字段写成 name = value：请在名称之后写等号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>there are two fields “{name}” here: remove one</source>
        <translation>这里有两个字段“{name}”：请删去一个</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a backslash in a text is written twice: \\</source>
        <translation>文本中的反斜杠要写两次：\\</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>this is neither a field, as in name = value, nor a heading, as in [[chapters.steps]]</source>
        <translation>这既不是字段（如 name = value），也不是标题（如 [[chapters.steps]]）</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a long text is not closed: write """ at its end</source>
        <translation>长文本没有闭合：请在末尾写 """</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text is not closed: write a quotation mark at its end, on the same line</source>
        <translation>文本没有闭合：请在同一行末尾写引号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a heading lacks a bracket: write [[{name}]]</source>
        <translation>标题少一个括号：请写 [[{name}]]</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>“{name}” has no value: write one after the equals sign</source>
        <translation>“{name}”没有值：请在等号之后写一个</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in straight quotation marks: write " instead of {mark}</source>
        <translation>文本要用直引号：请写 "，不要写 {mark}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>write true or false, in small letters and without quotation marks</source>
        <translation>请写 true 或 false，用小写字母，不加引号</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>a text stands in quotation marks: write one before and one after {text}</source>
        <translation>文本要放在引号中：请在 {text} 前后各写一个</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>{closing} has nothing to close: write {opening} before it</source>
        <translation>{closing} 没有可以闭合的对象：请在它之前写 {opening}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>each field has a line of its own: begin another line before {text}</source>
        <translation>每个字段独占一行：请在 {text} 之前另起一行</translation>
    </message>
    <message>
        <extracomment>netviz/walks/toml_words.py</extracomment>
        <source>the value ends before {text}: within a text in double quotation marks, write \" for a quotation mark</source>
        <translation>值在 {text} 之前就结束了：双引号文本中的引号要写成 \"</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of pixels, 784.</source>
        <translation>像素的数量，784。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The rows of the image, 28.</source>
        <translation>图像的行数，28。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The columns of the image, 28.</source>
        <translation>图像的列数，28。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The units of the first hidden layer.</source>
        <translation>第一个隐藏层的神经元数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digits that the network can answer.</source>
        <translation>网络可以回答的数字的数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of weights of a dense layer; the first is 1.</source>
        <translation>一个全连接层的权重数量；第一层为 1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of biases of a dense layer.</source>
        <translation>一个全连接层的偏置数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of all weights and biases.</source>
        <translation>所有权重和偏置的数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The weight of one connection.</source>
        <translation>一条连接的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or digit.</source>
        <translation>一个神经元或数字的偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Where a pixel stands in the column of all pixels: columns · row + column.</source>
        <translation>像素在全部像素的列中的位置：columns · row + column。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of a pixel of the image on the screen, from 0 to 1.</source>
        <translation>屏幕上图像中一个像素的强度，从 0 到 1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many pixels of the image have an intensity above 0.</source>
        <translation>图像中强度大于 0 的像素数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The label of the image; −1 if it has none.</source>
        <translation>图像的标签；没有标签时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability; an empty drawing has none.</source>
        <translation>概率最高的数字；空白的手绘没有。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit, from 0 to 1.</source>
        <translation>一个数字的概率，从 0 到 1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a digit before softmax.</source>
        <translation>一个数字在 softmax 前的得分。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image, −log of the probability of its label.</source>
        <translation>图像的损失，即其标签概率的 −log。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The sum that arrives at a unit of the first hidden layer, with its bias.</source>
        <translation>到达第一个隐藏层一个神经元的和，包括它的偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What a unit of the first hidden layer passes on.</source>
        <translation>第一个隐藏层一个神经元传出的值。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units of the first hidden layer pass something on.</source>
        <translation>第一个隐藏层中有输出的神经元数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The unit of the first hidden layer with the highest activation.</source>
        <translation>第一个隐藏层中激活值最高的神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of the first n test images the network on the screen reads correctly.</source>
        <translation>前 n 幅测试图像中，屏幕上的网络读对的数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads correctly, counted from 1.</source>
        <translation>网络读对的第 k 幅测试图像的编号，从 1 数起。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th test image that the network reads wrongly, counted from 1.</source>
        <translation>网络读错的第 k 幅测试图像的编号，从 1 数起。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the k-th training image that the network reads wrongly, counted from 1.</source>
        <translation>网络读错的第 k 幅训练图像的编号，从 1 数起。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first training image that is read correctly with a probability below p.</source>
        <translation>第一幅读对但概率低于 p 的训练图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read wrongly with a probability above p.</source>
        <translation>第一幅读错而概率高于 p 的测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The first test image that is read correctly with a probability below p.</source>
        <translation>第一幅读对但概率低于 p 的测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The index of the selected pixel; −1 if there is none.</source>
        <translation>所选像素的序号；没有时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The row of the selected pixel; −1 if there is none.</source>
        <translation>所选像素的行；没有时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The column of the selected pixel; −1 if there is none.</source>
        <translation>所选像素的列；没有时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The intensity of the selected pixel; 0 if there is none.</source>
        <translation>所选像素的强度；没有时为 0。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected unit of the first hidden layer; −1 if there is none.</source>
        <translation>第一个隐藏层中所选的神经元；没有时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected digit; −1 if there is none.</source>
        <translation>所选的数字；没有时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes up.</source>
        <translation>所选像素推高的激活神经元数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units the selected pixel pushes down.</source>
        <translation>所选像素压低的激活神经元数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many firing units do not notice the selected pixel: their weight is near 0.</source>
        <translation>对所选像素没有反应的激活神经元数量：它们的权重接近 0。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Below which magnitude a weight is near 0: a tenth of the largest in the first layer.</source>
        <translation>权重的大小低于多少算接近 0：第一层最大权重的十分之一。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many units pass nothing on, whatever the selected pixel sends.</source>
        <translation>无论所选像素发出什么都没有输出的神经元数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which a pixel sends the strongest signal.</source>
        <translation>一个像素向其发出最强信号的激活神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the signal from a pixel to a unit is, whatever its sign; 0 if the unit is silent.</source>
        <translation>一个像素到一个神经元的信号有多强，不计正负；神经元沉默时为 0。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a unit: intensity times weight.</source>
        <translation>所选像素发给一个神经元的信号：强度乘以权重。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a digit through the units that fire.</source>
        <translation>所选像素经由激活的神经元发给一个数字的量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The firing unit to which the selected pixel sends the strongest signal.</source>
        <translation>所选像素向其发出最强信号的激活神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many selections are pinned.</source>
        <translation>固定项的数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The contrast of the connections, as it stands beside its slider.</source>
        <translation>连接的对比度，即其滑块旁边的数值。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the connections show: weights, signal, gradient or change.</source>
        <translation>连接显示什么：权重、信号、梯度或变化。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches the network on the screen has been trained on.</source>
        <translation>屏幕上的网络已训练的批数。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many batches make an epoch.</source>
        <translation>一轮的批数。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images of a batch.</source>
        <translation>一批的图像数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many epochs are planned.</source>
        <translation>计划的轮数。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The peak of the learning rate.</source>
        <translation>学习率的峰值。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the optimizer.</source>
        <translation>优化器的名称。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The name of the schedule of the learning rate.</source>
        <translation>学习率调度的名称。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the schedule changes the learning rate.</source>
        <translation>调度是否改变学习率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The strength of the L2 penalty.</source>
        <translation>L2 惩罚的强度。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the units that are switched off at each step, from 0 to 1.</source>
        <translation>每一步关掉的神经元的比例，从 0 到 1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>By how many pixels training images are moved at most.</source>
        <translation>训练图像最多平移几个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How strong the noise in training images is.</source>
        <translation>训练图像中噪声的强度。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The share of the training images with a random label, from 0 to 1.</source>
        <translation>带随机标签的训练图像的比例，从 0 到 1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The seed of the random start.</source>
        <translation>随机起点的种子。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The number of the run on the screen.</source>
        <translation>屏幕上的运行的编号。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>In a comparison, the number of the run whose weights are subtracted.</source>
        <translation>比较时，权重被减去的那个运行的编号。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the last batch, before its step.</source>
        <translation>最近一批在更新之前的准确率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How long a batch takes at the teaching speed, in seconds.</source>
        <translation>教学速度下一批所用的时间，以秒计。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether batches are being trained.</source>
        <translation>是否正在训练。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The training and validation images together, 60,000.</source>
        <translation>训练图像和验证图像的总数，60,000。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that the network is trained on.</source>
        <translation>用来训练网络的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The images that are set aside to measure the accuracy.</source>
        <translation>留出来测量准确率的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The test images.</source>
        <translation>测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a digit.</source>
        <translation>全部训练和验证图像中，显示某个数字的有多少。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The accuracy on the validation images, when it was last measured.</source>
        <translation>最近一次测得的验证图像准确率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the accuracy was measured after the last batch.</source>
        <translation>最后一批之后是否测量过准确率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The stage of learning from one image: 0 without, 1 forward, 2 loss, 3 backward, 4 update, 5 again.</source>
        <translation>从一幅图像学习的阶段：0 未开始，1 前向，2 损失，3 反向，4 更新，5 再次前向。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The digit with the highest probability before the learning step.</source>
        <translation>学习步之前概率最高的数字。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit before the learning step.</source>
        <translation>学习步之前一个数字的概率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a digit after the learning step.</source>
        <translation>学习步之后一个数字的概率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image before the learning step.</source>
        <translation>学习步之前图像的损失。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The loss of the image after the learning step.</source>
        <translation>学习步之后图像的损失。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step reinforced.</source>
        <translation>通向一个数字的连接中，这一步增强了多少条。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step weakened.</source>
        <translation>通向一个数字的连接中，这一步减弱了多少条。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a digit: how many of its connections the step left unchanged.</source>
        <translation>通向一个数字的连接中，这一步没有改变的有多少条。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to this question; it has no value if the question was skipped.</source>
        <translation>对本步问题的回答；跳过问题时没有值。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The answer to the question of an earlier step, by its name; no value if it was skipped.</source>
        <translation>对前面某一步问题的回答，按其名称；跳过时没有值。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether the answer to this question is right.</source>
        <translation>对本步问题的回答是否正确。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Whether something was done in this step: flatten, train, draw or reset.</source>
        <translation>这一步中是否做过某件事：flatten、train、draw 或 reset。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a test image.</source>
        <translation>显示一幅测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show a training image.</source>
        <translation>显示一幅训练图像。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an image of random intensities; n is the seed.</source>
        <translation>显示一幅强度随机的图像；n 是种子。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Show an empty image to draw on.</source>
        <translation>显示空白图像，供绘制。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a pixel.</source>
        <translation>选中一个像素。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a unit of the first hidden layer.</source>
        <translation>选中第一个隐藏层的一个神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a digit.</source>
        <translation>选中一个数字。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select nothing.</source>
        <translation>取消选择。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the weights.</source>
        <translation>画权重。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the signal, intensity times weight.</source>
        <translation>画信号，即强度乘以权重。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the gradient of the image.</source>
        <translation>画这幅图像的梯度。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Draw the change since the start.</source>
        <translation>画自起点起的变化。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels to watch training.</source>
        <translation>打开观看训练的面板。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels with the sums.</source>
        <translation>打开含有算式的面板。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the panels of learning from one image.</source>
        <translation>打开从一幅图像学习的面板。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the data set.</source>
        <translation>打开数据集。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the summary of the model.</source>
        <translation>打开模型概要。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Open the weights of all units.</source>
        <translation>打开所有神经元的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Train until so many batches are trained, at full speed.</source>
        <translation>全速训练，直到训练了这么多批。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Go back to the random start.</source>
        <translation>回到随机起点。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Start the run of a preset, such as linear or shuffled-labels; a name, no expression.</source>
        <translation>开始一个预设的运行，例如 linear 或 shuffled-labels；写名称，不能写表达式。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Learn from the image, as far as stage n; 0 ends it.</source>
        <translation>从图像学习，直到阶段 n；0 结束学习。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Play the animation of the rows that become a column.</source>
        <translation>播放各行变成一列的动画。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Close the animation.</source>
        <translation>关闭动画。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the image</source>
        <translation>图像</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the button Flatten below the image</source>
        <translation>图像下方的“展平”按钮</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the label below the image</source>
        <translation>图像下方的标签</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>what the network reads, below the image</source>
        <translation>图像下方网络的读数</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the column of pixels in the network</source>
        <translation>网络中的像素列</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the pixels to the units</source>
        <translation>像素到神经元的连接</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the units in the network</source>
        <translation>网络中的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the digits</source>
        <translation>神经元到数字的连接</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the digits with their probabilities</source>
        <translation>数字及其概率</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the counts under the columns of the network</source>
        <translation>网络各列下方的数量</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the middle of the network, where it says that nothing is learned yet</source>
        <translation>网络中央，写着还没有学到任何东西的地方</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the modes above the network, with their legend</source>
        <translation>网络上方的各种显示方式及其图例</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the line of words under the network</source>
        <translation>网络下方的一行文字</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each digit</source>
        <translation>对各数字的影响</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the pictures of all units’ weights</source>
        <translation>所有神经元的权重图</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the number above these pictures</source>
        <translation>这些图上方的数量</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each digit</source>
        <translation>神经元到各数字的权重</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the panel on the right</source>
        <translation>右侧的面板</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the accuracy in the toolbar</source>
        <translation>工具栏中的准确率</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the curves at the bottom</source>
        <translation>底部的曲线</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the data set at the bottom</source>
        <translation>底部的数据集</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin the selection</source>
        <translation>固定所选</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Keep the selection in its own color to compare it with others (Ctrl+P)</source>
        <translation>让所选内容保持自己的颜色，以便与其他内容比较（Ctrl+P）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every digit</source>
        <translation>每个固定项给各数字增加多少</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every digit's score before softmax (logit):</source>
        <translation>每一项给各数字 softmax 前的得分（logit）增加多少：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, digits or connections. Each keeps its color in every view, and a table here shows what each one adds to each digit.</source>
        <translation>最多可固定 {count} 个像素、神经元、数字或连接。每一项在所有视图中保持自己的颜色，这里的表格显示它给各数字增加多少。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Contribution: {name}</source>
        <translation>贡献：{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The score before softmax (logit): everything added up</source>
        <translation>softmax 前的得分（logit）：全部加起来</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Select {name}</source>
        <translation>选中{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Unpin {name}</source>
        <translation>取消固定{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>unit {unit} L{layer}</source>
        <translation>神经元 {unit} L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>digit {digit}</source>
        <translation>数字 {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each digit</source>
        <translation>到达各数字的量</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>{condition}: {numbers}</source>
        <translation>{condition}：{numbers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>the {count} strongest of {all} classes</source>
        <translation>{all} 个类别中最强的 {count} 个</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>There is nothing to read: the drawing is empty.</source>
        <translation>没有可读的内容：手绘是空白的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{inked}, {units}</source>
        <translation>{inked}，{units}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} pixels {part}, {biases} biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对 {name}：{count} 个像素 {part}，{biases} 个偏置 {rest}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A digit's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>数字的得分（logit）是所有像素和偏置的贡献之和；得分最高的就是答案。指向任何部分，可以看到它的贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>The score {sum} can be split in two ways, and both are right: {pixels} from the pixels and {biases} from {count} biases, those of the units and that of {name}; or {votes} from the units, each with its pixels and its bias, and {own} from the bias of {name} alone.</source>
        <translation>得分 {sum} 有两种拆法，两种都对：像素 {pixels}，加上 {count} 个偏置（各神经元的和{name} 的）{biases}；或者各神经元的投票（含各自的像素和偏置）{votes}，加上{name} 自己的偏置 {own}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>index {columns}·{row} + {column} = {index} &amp;nbsp; intensity {intensity}</source>
        <translation>序号 {columns}·{row} + {column} = {index} &amp;nbsp; 强度 {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensities add up to {sum}</source>
        <translation>强度之和 {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>&lt;b&gt;{condition}&lt;/b&gt; (intensity now 0)</source>
        <translation>&lt;b&gt;{condition}&lt;/b&gt;（现在强度为 0）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each digit:</source>
        <translation>{effect}到达各数字的量：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this pixel {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对 {name}：这个像素 {part}，其他像素和偏置 {rest}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: these pixels {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对 {name}：这些像素 {part}，其他像素和偏置 {rest}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this through the units that fire now:</source>
        <translation>{nothing}{condition}，它会经由现在激活的神经元发出：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this through the units that fire now:</source>
        <translation>{nothing}{condition}，它们会经由现在激活的神经元发出：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, it would send this, with every unit as it is now:</source>
        <translation>{nothing}{condition}，在每个神经元保持现状时它会发出：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{nothing} {condition}, they would send this, with every unit as it is now:</source>
        <translation>{nothing}{condition}，在每个神经元保持现状时它们会发出：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>actually sent to {name}: {value}</source>
        <translation>实际发给 {name} 的量：{value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>signals {rest} &amp;nbsp;+ bias {part} &amp;nbsp;= sum {sum}</source>
        <translation>信号 {rest} &amp;nbsp;+ 偏置 {part} &amp;nbsp;= 和 {sum}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its sum is not above zero, so it is silent and adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>它的和不大于零，所以它沉默，没有贡献。&lt;b&gt;如果激活值为 1&lt;/b&gt;，它会增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is exactly zero, so it adds nothing. &lt;b&gt;With activation 1&lt;/b&gt;, it would add:</source>
        <translation>它的激活值恰好为零，所以没有贡献。&lt;b&gt;如果激活值为 1&lt;/b&gt;，它会增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>silent now; &lt;b&gt;with activation 1&lt;/b&gt; it would add:</source>
        <translation>现在沉默；&lt;b&gt;如果激活值为 1&lt;/b&gt;，它会增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation 0 now; &lt;b&gt;with 1&lt;/b&gt; it would add:</source>
        <translation>现在激活值为 0；&lt;b&gt;如果为 1&lt;/b&gt;，它会增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对 {name}：这个神经元 {part}，其他神经元和偏置 {rest}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this unit {part}, all others and biases {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对 {name}：这个神经元 {part}，其他神经元和各偏置 {rest}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each digit:</source>
        <translation>它的激活值为 {activation}。它给各数字增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score before softmax (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>softmax 前的得分（logit）{logit} &amp;nbsp; 概率 {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>score (logit) {logit} &amp;nbsp; probability {probability}</source>
        <translation>得分（logit）{logit} &amp;nbsp; 概率 {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{votes}; the image shows each pixel's share. The {count} strongest votes:</source>
        <translation>{votes}；图像上显示每个像素的贡献。最强的 {count} 票：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: {count} votes {rest}, its own bias {part}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对{name}：{count} 票 {rest}，自己的偏置 {part}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>intensity {value} × weight {weight} = signal {signal}</source>
        <translation>强度 {value} × 权重 {weight} = 信号 {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>activation {value} × weight {weight} = signal {signal}</source>
        <translation>激活值 {value} × 权重 {weight} = 信号 {signal}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} is silent and passes nothing on.</source>
        <translation>{target} 沉默，什么也不传出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{target} has activation zero and passes nothing on.</source>
        <translation>{target} 的激活值为零，什么也不传出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each digit:</source>
        <translation>它给各数字增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;score (logit)&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对{name}：这条连接 {part}，其他连接和偏置 {rest}，&lt;b&gt;得分（logit）&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>for {name}: this connection {part}, all others and bias {rest}, &lt;b&gt;sum&amp;nbsp;{sum}&lt;/b&gt;</source>
        <translation>对{name}：这条连接 {part}，其他连接和偏置 {rest}，&lt;b&gt;和&amp;nbsp;{sum}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>This image has no label, so there is no loss.</source>
        <translation>这幅图像没有标签，所以没有损失。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would not change this weight.</source>
        <translation>∂损失/∂{weight} = {gradient}：学习不会改变这个权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would lower this weight.</source>
        <translation>∂损失/∂{weight} = {gradient}：学习会减小这个权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>∂loss/∂{weight} = {gradient}: learning would raise this weight.</source>
        <translation>∂损失/∂{weight} = {gradient}：学习会增大这个权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The terms of the sum with its running total</source>
        <translation>求和的各项及累计值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Point at a row to highlight its connection; click to select it</source>
        <translation>指向一行，突出显示它的连接；单击可选中它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Softmax: from scores (logits) to probabilities</source>
        <translation>softmax：由得分（logit）到概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The steps of the softmax</source>
        <translation>softmax 的各步</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the whole calculation as text</source>
        <translation>把整个计算复制为文本</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copy the calculation for a spreadsheet, with all decimals</source>
        <translation>把计算复制到电子表格，保留全部小数</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as text.</source>
        <translation>已将计算复制为文本。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>Copied the calculation as CSV.</source>
        <translation>已将计算复制为 CSV。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_panel.py</extracomment>
        <source>The numbers have overflowed: reset, or lower the learning rate.</source>
        <translation>数值溢出：请重置，或调低学习率。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ x·w + b, over all {count} pixels; those without ink add nothing</source>
        <translation>z = Σ x·w + b，对全部 {count} 个像素求和；没有墨迹的像素没有贡献</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The answer: {name}</source>
        <translation>答案：{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;z = {value}&lt;/b&gt;</source>
        <translation>softmax 前的得分（logit）：&lt;b&gt;z = {value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>{condition}，到达{name} 的量：Σ {sent}·v，对传递它的神经元求和；x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x = {intensity}</source>
        <translation>到达{name} 的量：Σ {sent}·v，对传递它的神经元求和；x = {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>{condition}, this would reach {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>{condition}，到达{name} 的量：Σ {sent}·v，对传递它的神经元求和；x·w 先对各像素求和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What reaches {name}: Σ {sent}·v over the units that pass it on; x·w summed over the pixels</source>
        <translation>到达{name} 的量：Σ {sent}·v，对传递它的神经元求和；x·w 先对各像素求和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name} {condition}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{condition}，对{name} 的贡献：{value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>&lt;b&gt;share of {name}: {value}&lt;/b&gt;</source>
        <translation>&lt;b&gt;对{name} 的贡献：{value}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit in layer {layer}</source>
        <translation>z = Σ {product} + b，只有第 {layer} 层的一个隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over the only hidden unit</source>
        <translation>z = Σ {product} + b，只有一个隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}; silent ones add nothing</source>
        <translation>z = Σ {product} + b，对第 {layer} 层全部 {count} 个隐藏神经元求和；沉默的没有贡献</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units in layer {layer}</source>
        <translation>z = Σ {product} + b，对第 {layer} 层全部 {count} 个隐藏神经元求和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units; silent ones add nothing</source>
        <translation>z = Σ {product} + b，对全部 {count} 个隐藏神经元求和；沉默的没有贡献</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>z = Σ {product} + b, over all {count} hidden units</source>
        <translation>z = Σ {product} + b，对全部 {count} 个隐藏神经元求和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The pixel's intensity</source>
        <translation>像素的强度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight to the unit</source>
        <translation>通向神经元的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The unit's activation</source>
        <translation>神经元的激活值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the digit</source>
        <translation>神经元到数字的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What arrives at the unit</source>
        <translation>到达神经元的量</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>What the unit receives through the earlier layers and passes on</source>
        <translation>神经元经由前面各层接收并传出的量</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The term; its last decimal may be off by one so that the displayed sum is exact</source>
        <translation>该项；最后一位小数可能相差 1，使显示的和精确成立</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>term</source>
        <translation>项</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>A selected term first, then the largest ones, then all others together</source>
        <translation>先是选中的项，再是最大的各项，然后是其余各项的合计</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The running total</source>
        <translation>累计值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>Its score before softmax (logit)</source>
        <translation>它在 softmax 前的得分（logit）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The score minus the largest of all</source>
        <translation>得分减去全部得分中的最大值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>e to the power of that difference</source>
        <translation>e 的该差值次方</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all digits</source>
        <translation>概率：exp 除以对所有数字的总和</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>%n other(s)</source>
        <translation><numerusform>其余 %n</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>The network's answer before and after the change</source>
        <translation>改变前后网络的答案</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Without it</source>
        <comment>button</comment>
        <translation>去掉它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network without the selection (X)</source>
        <translation>去掉所选内容，重新运行网络（X）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>At full ink</source>
        <translation>满墨</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Re-run the network with the selected pixels at full intensity (I)</source>
        <translation>让所选像素满墨，重新运行网络（I）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Pixels that matter</source>
        <translation>重要的像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Remove each pixel in turn and rank the pixels by the effect (M)</source>
        <translation>逐个去掉像素，按影响排序（M）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_panel.py</extracomment>
        <source>Nothing to compare</source>
        <translation>没有可以比较的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>With {name} at full ink</source>
        <translation>{name} 满墨</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without {name}</source>
        <translation>去掉{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select one or more pixels to see what full ink there would change.</source>
        <translation>选中一个或多个像素，看看那里满墨会改变什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Without it</source>
        <translation>去掉所选内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A digit cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>数字不能去掉。请选中像素、神经元或连接。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Select pixels, a hidden unit or a connection: the network then runs without it, and you see whether the answer changes.</source>
        <translation>选中像素、隐藏神经元或连接：网络会去掉它再运行，你可以看到答案是否改变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer stays &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;: {now} → {then}</source>
        <translation>答案仍为 &lt;b style='color:{colour}'&gt;{before}&lt;/b&gt;：{now} → {then}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The answer changes from &lt;b&gt;{before}&lt;/b&gt; ({now}) to &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt; ({then})</source>
        <translation>答案由 &lt;b&gt;{before}&lt;/b&gt;（{now}）变为 &lt;b style='color:{colour}'&gt;{after}&lt;/b&gt;（{then}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The share predicts a change of {linear} for {name}; the actual change is {exact}: a share keeps every unit as it is, but {flips}.</source>
        <translation>按贡献预测，{name} 变化 {linear}；实际变化 {exact}：贡献假定每个神经元保持现状，但是：{flips}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>There is no ink here, so nothing is sent and nothing changes. The lines show what full ink would send; press I to run the network with it.</source>
        <translation>这里没有墨迹，所以什么也没有发出，什么也没有改变。连线显示满墨时会发出什么；按 I 以满墨运行网络。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No unit begins to fire or falls silent, so the actual change is the predicted one.</source>
        <translation>没有神经元开始激活或变为沉默，所以实际的变化与预测相同。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Each unit responds linearly over this range, so the actual change is the predicted one.</source>
        <translation>每个神经元在这一范围内的反应是线性的，所以实际的变化与预测相同。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The prediction assumes that units respond linearly, but {activation} is curved, so the actual change differs.</source>
        <translation>预测假定神经元的反应是线性的，但 {activation} 是弯曲的，所以实际的变化不同。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} in layer {layer} would begin to fire</source>
        <translation>● 第 {layer} 层的{units} 会开始激活</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>● {units} would begin to fire</source>
        <translation>● {units} 会开始激活</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} in layer {layer} would fall silent</source>
        <translation>○ 第 {layer} 层的{units} 会变为沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>○ {units} would fall silent</source>
        <translation>○ {units} 会变为沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{first} and {second}</source>
        <comment>clauses</comment>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>unit {name}</source>
        <translation>神经元 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>units {names}</source>
        <translation>神经元 {names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} units ({names}, …)</source>
        <translation>{count} 个神经元（{names}、…）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>before</source>
        <comment>the change</comment>
        <translation>之前</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score before softmax (logit) now</source>
        <translation>现在 softmax 前的得分（logit）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>after</source>
        <comment>the change</comment>
        <translation>之后</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The score with the change, from a forward pass</source>
        <translation>改变之后的得分，由一次前向传播得出</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The actual change of the score</source>
        <translation>得分的实际变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The change that the shares predict, with every unit as it is now</source>
        <translation>贡献所预测的变化，假定每个神经元保持现状</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability now, in percent</source>
        <translation>现在的概率，以百分数表示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The probability with the change, in percent</source>
        <translation>改变之后的概率，以百分数表示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The pixels that matter most for {name}</source>
        <translation>对{name} 最重要的像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>No single pixel decides: removing any one of them leaves the answer unchanged.</source>
        <translation>没有哪个像素能单独决定：去掉任何一个，答案都不变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Removing just one of them can change the answer to &lt;b&gt;{answers}&lt;/b&gt;</source>
        <translation>只去掉其中一个，就能使答案变为 &lt;b&gt;{answers}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>{count} of {total} pixels change the score before softmax (logit) of {name}; a pixel without ink changes nothing.</source>
        <translation>{total} 个像素中有 {count} 个会改变{name} 在 softmax 前的得分（logit）；没有墨迹的像素不改变什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>Row, column</source>
        <translation>行，列</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the digit's score before softmax (logit) changes without this pixel</source>
        <translation>去掉这个像素，该数字在 softmax 前的得分（logit）变化多少</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The digit's score before softmax (logit) without this pixel</source>
        <translation>去掉这个像素后，该数字在 softmax 前的得分（logit）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The network's answer without this pixel</source>
        <translation>去掉这个像素后网络的答案</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>Compare with another network</source>
        <translation>与另一个网络比较</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A is the network on the screen: {name}. Choose B: a moment of a run, or a file. For a run with another seed, first choose “Same settings, different start” in the Time menu.</source>
        <translation>A 是屏幕上的网络：{name}。请选择 B：某个运行的一个时刻，或一个文件。要与另一个种子的运行比较，请先在“时间”菜单中选择“相同设置，另一起点”。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>{name} (live)</source>
        <translation>{name}（实时）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The batch, or the step of a training elsewhere; the nearest snapshot is compared</source>
        <translation>批次，或别处训练的步；与最近的快照比较</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>The run that B is a moment of</source>
        <translation>B 所属的运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Moment</source>
        <translation>时刻(&amp;M)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>A &amp;file…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/choice_dialog.py</extracomment>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both networks in numbers</source>
        <translation>两个网络的各项数值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Test images that the networks read differently</source>
        <translation>两个网络读法不同的测试图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units of both networks</source>
        <translation>两个网络中最相似的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the first network in every view</source>
        <translation>在所有视图中显示第一个网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Show the second network in every view, its units in the order of the first</source>
        <translation>在所有视图中显示第二个网络，其神经元按第一个网络的顺序排列</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Put the network on the screen beside another one: an earlier moment, another run or a file. Each hidden unit is matched to the one in the other network that looks for the same.</source>
        <translation>把屏幕上的网络与另一个网络并排：先前的时刻、另一个运行或一个文件。每个隐藏神经元与另一个网络中寻找同样图案的神经元配对。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A: {a}
B: {b}</source>
        <translation>A：{a}
B：{b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: the first {shown} of {count} test images</source>
        <translation>读法不同：{count} 幅测试图像中的前 {shown} 幅</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Read differently: {count} test images</source>
        <translation>读法不同：{count} 幅测试图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Both give the same answer for {agreement} of the {count} test images. Only A is right on {only_a}, only B on {only_b}.</source>
        <translation>{count} 幅测试图像中，两者对 {agreement} 给出相同的答案。只有 A 读对的有 {only_a} 幅，只有 B 读对的有 {only_b} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Units that correspond: {count} pairs, mean similarity {mean}</source>
        <translation>对应的神经元：{count} 对，平均相似度 {mean}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Draw how the weights differ between units that correspond</source>
        <translation>画出对应神经元之间权重的差异</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>A has {a} units and B {b}: only networks with the same layers can be subtracted</source>
        <translation>A 有 {a} 个神经元，B 有 {b} 个：只有层相同的网络才能相减</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit has no counterpart in the other network.</source>
        <translation>所选神经元在另一个网络中没有对应神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of A</source>
        <translation>A 的神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>unit {unit} of B</source>
        <translation>B 的神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>Unit {unit} of A and unit {partner} of B: similarity {similarity} (cosine of their weights).</source>
        <translation>A 的神经元 {unit} 和 B 的神经元 {partner}：相似度 {similarity}（其权重的余弦）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The selected unit in both</source>
        <translation>两个网络中的所选神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_panel.py</extracomment>
        <source>The most similar units</source>
        <translation>最相似的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>hidden units</source>
        <translation>隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖weights‖, layer {layer}</source>
        <translation>‖权重‖，第 {layer} 层</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>‖biases‖, layer {layer}</source>
        <translation>‖偏置‖，第 {layer} 层</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Number of the test image; click to show it</source>
        <translation>测试图像的编号；单击可显示它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What A reads it as</source>
        <translation>A 把它读作什么</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>What B reads it as</source>
        <translation>B 把它读作什么</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>A hidden unit of A; click to select it</source>
        <translation>A 的一个隐藏神经元；单击可选中它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>Its counterpart in B</source>
        <translation>它在 B 中的对应神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/comparison_tables.py</extracomment>
        <source>The cosine between the incoming weights of both, from −1 to 1</source>
        <translation>两者传入权重之间的余弦，从 −1 到 1</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/comparing/unit_pair.py</extracomment>
        <source>{a} beside {b}</source>
        <translation>{a} 与 {b} 并排</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>Count and average image of each label</source>
        <translation>每个标签的数量和平均图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/class_strip.py</extracomment>
        <source>{name}: {count} of {total} images, {share}.
Click to list only these images (Return).
Double-click to show their average to the network (Shift+Return).</source>
        <translation>{name}：{count} / {total} 幅图像，{share}。
单击可只列出这些图像（回车键）。
双击可让网络识别它们的平均图像（Shift+回车键）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>Confusion matrix: labels by answers</source>
        <translation>混淆矩阵：标签对答案</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The confusion matrix
appears once the network
has read these images.</source>
        <translation>网络读完这些图像后
就会显示
混淆矩阵。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>{cell}
Double-click to list these images (Return)</source>
        <translation>{cell}
双击可列出这些图像（回车键）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>The network has not read these images yet.</source>
        <translation>网络还没有识别这些图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>all {count} images</source>
        <translation>全部 {count} 幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}: {count} images, {share} of them correct</source>
        <translation>标签 {label}：{count} 幅图像，其中 {share} 正确</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>read as {answer}: {count} images, {share} of them correct</source>
        <translation>读作 {answer}：{count} 幅图像，其中 {share} 正确</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_matrix.py</extracomment>
        <source>label {label}, read as {answer}: {count} images, {share} of label {label}</source>
        <translation>标签 {label}，读作 {answer}：{count} 幅图像，占标签 {label} 的 {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/confusion_painting.py</extracomment>
        <source>all</source>
        <comment>sum over all digits</comment>
        <translation>全部</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Show all images of the set</source>
        <translation>显示该集合的所有图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network learns from these images. The test images show how well it reads images that it does not know.</source>
        <translation>网络就是从这些图像中学习的。它读陌生图像读得怎么样，要看测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>Mostly images that the network learns from: {training} of {total}. The test images show how well it reads images that it does not know.</source>
        <translation>其中大多是网络从中学习的图像：{total} 幅中有 {training} 幅。它读陌生图像读得怎么样，要看测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training and validation images</source>
        <translation>{found} / {total} 幅训练和验证图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} test images</source>
        <translation>{found} / {total} 幅测试图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} training images</source>
        <translation>{found} / {total} 幅训练图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} validation images</source>
        <translation>{found} / {total} 幅验证图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total} images</source>
        <translation>{found} / {total} 幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{found} of {total}</source>
        <translation>{found} / {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} training images</source>
        <translation>{total} 幅训练图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} images: {training} training + {validation} validation</source>
        <translation>{total} 幅图像：{training} 训练 + {validation} 验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{total} = {training} + {validation}</source>
        <translation>{total} = {training} + {validation}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>not read yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread, {moment}</source>
        <translation>误读 {share}，{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run, {moment}</source>
        <translation>实时运行误读 {share}，{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread by the live run after {moment}</source>
        <translation>实时运行在{moment}之后误读 {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread by the live run after {moment}</source>
        <translation>实时运行在{moment}之后误读全部 {total} 幅的 {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} misread after {moment}</source>
        <translation>{moment}之后误读 {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>{share} of all {total} misread after {moment}</source>
        <translation>{moment}之后误读全部 {total} 幅的 {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>There are no images yet.</source>
        <translation>还没有图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/data_panel.py</extracomment>
        <source>The network is reading these images…</source>
        <translation>网络正在识别这些图像…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no training images.</source>
        <translation>数据集没有训练图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no test images.</source>
        <translation>数据集没有测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no training images.</source>
        <translation>这个运行没有训练图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>This run has no validation images.</source>
        <translation>这个运行没有验证图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>The data set has no images.</source>
        <translation>数据集没有图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training and validation images matches the filters:
{filters}</source>
        <translation>{total} 幅训练和验证图像中没有一幅符合筛选条件：
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} test images matches the filters:
{filters}</source>
        <translation>{total} 幅测试图像中没有一幅符合筛选条件：
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} training images matches the filters:
{filters}</source>
        <translation>{total} 幅训练图像中没有一幅符合筛选条件：
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} validation images matches the filters:
{filters}</source>
        <translation>{total} 幅验证图像中没有一幅符合筛选条件：
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>None of the {total} images matches the filters:
{filters}</source>
        <translation>{total} 幅图像中没有一幅符合筛选条件：
{filters}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>label {name}</source>
        <translation>标签 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>read as {name}</source>
        <translation>读作 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/listing_words.py</extracomment>
        <source>misread</source>
        <translation>误读</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Image set</source>
        <translation>图像集</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Label: {choice}</source>
        <translation>标签：{choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by label</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Read as: {choice}</source>
        <translation>读作：{choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Filter by answer</source>
        <translation>按答案筛选</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Show correct images, misread ones, or both</source>
        <translation>显示读对的图像、误读的图像，或两者</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort: {choice}</source>
        <translation>排序：{choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Sort by number, by confidence (the probability of the answer) or by loss</source>
        <translation>按编号、置信度（答案的概率）或损失排序</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Size of the thumbnails</source>
        <translation>缩略图的大小</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ or ✗</source>
        <translation>✓ 或 ✗</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct and misread</source>
        <translation>正确和误读</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✓ correct</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Correct only</source>
        <translation>只看正确的</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>✗ misread</source>
        <translation>✗ 误读</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Misread only</source>
        <translation>只看误读的</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↑</source>
        <translation>编号 ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, ascending</source>
        <translation>编号，升序</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>number ↓</source>
        <translation>编号 ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Number, descending</source>
        <translation>编号，降序</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↑</source>
        <translation>置信度 ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, lowest first</source>
        <translation>置信度，从低到高</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>confidence ↓</source>
        <translation>置信度 ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Confidence, highest first</source>
        <translation>置信度，从高到低</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↓</source>
        <translation>损失 ↓</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, highest first</source>
        <translation>损失，从高到低</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>loss ↑</source>
        <translation>损失 ↑</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Loss, lowest first</source>
        <translation>损失，从低到高</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>{side} pixels wide</source>
        <translation>宽 {side} 像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training + validation</source>
        <translation>训练 + 验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images</source>
        <translation>训练和验证图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training and validation images ({count})</source>
        <translation>训练和验证图像（{count}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Test images ({count})</source>
        <translation>测试图像（{count}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training</source>
        <comment>set of images</comment>
        <translation>训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Training images ({count})</source>
        <translation>训练图像（{count}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Validation images ({count})</source>
        <translation>验证图像（{count}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>All images ({count})</source>
        <translation>全部图像（{count}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>label</comment>
        <translation>任意</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>label</comment>
        <translation>任意</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>any</source>
        <comment>read as</comment>
        <translation>任意</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/query_bar.py</extracomment>
        <source>Any</source>
        <comment>read as</comment>
        <translation>任意</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>Thumbnails. Arrow keys move between them; Return shows the image.</source>
        <translation>缩略图。方向键在其间移动；回车键显示图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>read as {name} with {probability} after {moment}</source>
        <translation>{moment}之后读作 {name}，概率 {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/data/thumbnails.py</extracomment>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The first images: {names}</source>
        <translation>前几幅图像：{names}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The ink is darker than its ground: invert the brightness</source>
        <translation>墨迹比底色暗：反转亮度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Rows and columns are exchanged in the files: exchange them back</source>
        <translation>文件中行和列互换了：换回来</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>The network starts again from random weights, and learns from these images.</source>
        <translation>网络从随机权重重新开始，用这些图像学习。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>&amp;Use these images</source>
        <translation>使用这些图像(&amp;U)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>{train} training images and {test} test images in {classes} classes</source>
        <translation>{train} 幅训练图像和 {test} 幅测试图像，{classes} 个类别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: {counts}.</source>
        <translation>各类别的训练图像：{counts}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/images_dialog.py</extracomment>
        <source>Training images by class: from {fewest} of {rarest} to {most} of {commonest}.</source>
        <translation>各类别的训练图像：最少的 {rarest} 有 {fewest} 幅，最多的 {commonest} 有 {most} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Readings of the file, the best first</source>
        <translation>文件的各种读法，最好的在前</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>&amp;Show this network</source>
        <translation>显示这个网络(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Network in a {form} file: {sizes}</source>
        <translation>{form} 文件中的网络：{sizes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled or which activation the hidden units have. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>文件没有写明输入怎样缩放，也没有写明隐藏神经元用哪种激活函数。netviz 用训练图像试过所有可能；按训练时的方式读取，网络的表现最好。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The file does not say how the inputs are scaled. netviz tried every possibility on training images; the network does best when it is read as it was trained.</source>
        <translation>文件没有写明输入怎样缩放。netviz 用训练图像试过所有可能；按训练时的方式读取，网络的表现最好。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Not part of the network: {names}.</source>
        <translation>不属于网络：{names}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What the network expects for a pixel</source>
        <translation>网络期望像素取怎样的值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>What each hidden unit makes of its sum</source>
        <translation>每个隐藏神经元把它的和变成什么</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Share of the training images that it reads correctly</source>
        <translation>读对的训练图像的比例</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Mean cross-entropy, in nats</source>
        <translation>平均交叉熵，以 nat 为单位</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>tried on</source>
        <translation>试于</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>The best readings are tried on more training images than the others</source>
        <translation>最好的几种读法比其他读法用了更多训练图像来试</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>{count} images</source>
        <translation>{count} 幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>You chose this reading; netviz proposes the first.</source>
        <translation>你选择了这种读法；netviz 建议第一种。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: of those within 0.3 percentage points of the best, this one has the smallest loss.</source>
        <translation>建议：在与最好者相差 0.3 个百分点以内的读法中，这一种损失最小。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/files/reading_dialog.py</extracomment>
        <source>Proposed: no other reading comes within 0.3 percentage points.</source>
        <translation>建议：没有其他读法与它相差在 0.3 个百分点以内。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>How the image is flattened</source>
        <translation>图像怎样展平</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/canvas.py</extracomment>
        <source>{title}. {detail}</source>
        <translation>{title}。{detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{rows} rows of {columns} pixels</source>
        <translation>{rows} 行，每行 {columns} 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixel (row, column) is number {columns}·row + column, counted from 0</source>
        <translation>像素 (行, 列) 的序号是 {columns}·行 + 列，从 0 数起</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>… {rows} times</source>
        <translation>… 共 {rows} 次</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {first} to {last}</source>
        <translation>第 {row} 行：像素 {first} 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 0: the first {columns} pixels</source>
        <translation>第 0 行：最前面的 {columns} 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>Row 1: the next {columns}, joined end to end</source>
        <translation>第 1 行：接下来的 {columns} 个，首尾相接</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>pixels {first} to {last}</source>
        <translation>像素 {first} 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>row {row}: pixels {columns}·{row} = {first} to {columns}·{row} + {last_column} = {last}</source>
        <translation>第 {row} 行：像素 {columns}·{row} = {first} 到 {columns}·{row} + {last_column} = {last}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/captions.py</extracomment>
        <source>{count} pixels in one column</source>
        <translation>一列共 {count} 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Flatten the image</source>
        <translation>展平图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image</source>
        <translation>图像的行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Row of the image (arrows, Home, End)</source>
        <translation>图像的行（方向键、Home、End）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100%</source>
        <translation>动画进度，从 0 到 100%</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Progress of the animation, from 0 to 100% (arrows, Home, End)</source>
        <translation>动画进度，从 0 到 100%（方向键、Home、End）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Skip to the network (any key)</source>
        <translation>跳到网络（任意键）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Back to the network (Esc)</source>
        <translation>回到网络（Esc）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play or pause (P)</source>
        <translation>播放或暂停（P）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Replay</source>
        <translation>重播</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play from the start (Home, then P)</source>
        <translation>从头播放（Home，再按 P）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/overlay.py</extracomment>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/flatten/painting.py</extracomment>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Glossary…</source>
        <translation>词汇表…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/card.py</extracomment>
        <source>Show all words of the window</source>
        <translation>显示窗口中的所有词</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Find a word</source>
        <translation>查找词</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Here, now:</source>
        <translation>此刻：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>No word matches.</source>
        <translation>没有匹配的词。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/dialog.py</extracomment>
        <source>Shift+F1 and a click explain any word, control or number in the window.</source>
        <translation>按 Shift+F1 再单击，可以解释窗口中的任何词、控件或数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>random start (initializer)</source>
        <translation>随机起点（初始化方法）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Before training, every weight is a random number, so the network can only guess. The initializer sets how large these numbers are.</source>
        <translation>训练之前，每个权重都是随机数，所以网络只能猜。初始化方法决定这些数有多大。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>After {batch} batches, it reads {correct_of(100)} of the first 100 test images; guessing gives about {100 / classes:.0f}.</source>
        <translation>{batch} 批之后，它读对前 100 幅测试图像中的 {correct_of(100)} 幅；随机猜测约能读对 {100 / classes:.0f} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>seed</source>
        <comment>term of the glossary</comment>
        <translation>种子</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The number from which all chance follows: the starting weights and the order of the batches. The same seed gives the same run.</source>
        <translation>一切随机性都由这个数决定：初始权重和批次的顺序。种子相同，运行就相同。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run has the seed {seed}.</source>
        <translation>这个运行的种子是 {seed}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>loss (cross-entropy, in nats)</source>
        <translation>损失（交叉熵，单位 nat）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten digits about 2.3.</source>
        <translation>网络错得有多厉害：它给标签的概率的自然对数，取负号。有把握又正确的答案损失为 0，在十个数字中随机猜测约为 2.3。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For this image, whose label gets {probability(label):.1%}, it is {loss:.4f}.</source>
        <translation>在这幅图像上，标签的概率为 {probability(label):.1%}，损失就是 {loss:.4f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten digits gives about 10%.</source>
        <translation>答案与标签一致的图像所占的比例。在十个数字中随机猜一个，约为 10%。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>On the validation images, the last measurement gave {validation_accuracy:.1%}.</source>
        <translation>最近一次在验证图像上测得 {validation_accuracy:.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is measured once the data are loaded, and from time to time while training.</source>
        <translation>数据加载后就会测量，训练时也会不时测量。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>training, validation and test images</source>
        <translation>训练、验证和测试图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns from the training images only; the validation images show, while it trains, how well it reads images it never learns from. The test images are saved for the end, so that no setting is chosen to suit them.</source>
        <translation>网络只从训练图像学习；验证图像在训练过程中检验它对从未学过的图像读得怎样。测试图像留到最后，这样就不会有哪项设置是照着它们选的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{all_training_images} = {training_images} training + {validation_images} validation, and {test_images} test images.</source>
        <translation>{all_training_images} = {training_images} 训练 + {validation_images} 验证，另有 {test_images} 幅测试图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>batch</source>
        <translation>批次（batch）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A small group of training images: the network reads them all, then changes its weights once. Larger batches mean steadier steps, but fewer of them in an epoch.</source>
        <translation>一小组训练图像：网络把它们全部读完，再改变一次权重。批次越大，每一步越稳，但一轮中的步数越少。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>A batch has {batch_size} images, and the network has been trained on {batch} of them so far.</source>
        <translation>一个批次有 {batch_size} 幅图像，到目前为止网络已训练了 {batch} 批。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>epoch</source>
        <translation>轮（epoch）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>One pass through all training images, batch after batch. Several are needed, because each batch changes the weights only a little.</source>
        <translation>一批接一批，把所有训练图像用过一遍。需要好几轮，因为每一批只让权重改变一点点。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An epoch has {batches_per_epoch} batches, and this run is to last {epochs} epochs.</source>
        <translation>一轮有 {batches_per_epoch} 批，这个运行计划训练 {epochs} 轮。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>gradient (∂L/∂w)</source>
        <translation>梯度（∂L/∂w）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss L rises when a weight w grows. Learning goes the other way, so the picture shows −∂L/∂w: it raises the blue weights and lowers the orange ones.</source>
        <translation>权重 w 增大时损失 L 上升得有多快。学习走相反的方向，所以图中画的是 −∂L/∂w：增大蓝色的权重，减小橙色的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each of the {parameters} parameters has a gradient of its own.</source>
        <translation>{parameters} 个参数各有自己的梯度。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>δ (delta)</source>
        <translation>δ（delta）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or digit grows: its share of the blame. A digit’s δ is its probability, minus 1 for the label.</source>
        <translation>一个神经元或数字的和增大时，损失上升得有多快，也就是它对误差应负的责任。数字的 δ 是它的概率，标签的还要减 1。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For digit {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>对数字 {label}，它是 {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the digits through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>误差从数字经由神经元传回每个权重，以求出每个权重应负多少责任。支持错误答案的连接减弱，支持标签的连接增强。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>{reinforced(label)} connections into {label} were reinforced, {unchanged(label)} did not change.</source>
        <translation>通向 {label} 的连接有 {reinforced(label)} 条增强，{unchanged(label)} 条不变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>learning rate (η)</source>
        <translation>学习率（η）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How large the steps of learning are. Too small, and hardly anything changes; too large, and every step overshoots.</source>
        <translation>学习的步有多大。太小，几乎什么也不变；太大，每一步都迈过头。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it rises to {learning_rate:.3g} and then falls.</source>
        <translation>在这个运行中，它升到 {learning_rate:.3g}，然后下降。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is {learning_rate:.3g} at every step.</source>
        <translation>在这个运行中，它每一步都是 {learning_rate:.3g}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>update (Δw)</source>
        <translation>更新（Δw）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How much one step changes a weight: minus the learning rate times the gradient, or what the optimizer makes of it. The step raised the blue weights and lowered the orange ones.</source>
        <translation>一步使一个权重改变多少：负的学习率乘以梯度，或优化器由此得出的量。这一步增大了蓝色的权重，减小了橙色的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The last step changed the probability of {label} from {probability_before(label):.1%} to {probability_after(label):.1%}.</source>
        <translation>最近一步使 {label} 的概率由 {probability_before(label):.1%} 变为 {probability_after(label):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>optimizer (SGD, momentum, Adam)</source>
        <translation>优化器（SGD、动量、Adam）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The rule that turns the gradient into a step. SGD follows it directly, momentum keeps going partly in the last direction, and Adam also gives each weight its own step size.</source>
        <translation>把梯度变成一步的规则。SGD 直接沿梯度走，动量会部分保持上一步的方向，Adam 还给每个权重各自的步长。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>This run uses {optimizer}, and has taken {batch} steps.</source>
        <translation>这个运行使用 {optimizer}，已经走了 {batch} 步。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How the learning rate changes during training. One cycle rises quickly to a peak and falls slowly to 0, so the last steps are small.</source>
        <translation>训练中学习率怎样变化。单周期先快速升到峰值，再慢慢降到 0，所以最后几步很小。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the peak is {learning_rate:.3g}, and the cycle lasts {epochs} epochs.</source>
        <translation>这个运行采用“{schedule}”：峰值为 {learning_rate:.3g}，周期为 {epochs} 轮。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it is “{schedule}”: the learning rate stays at {learning_rate:.3g}.</source>
        <translation>这个运行采用“{schedule}”：学习率一直是 {learning_rate:.3g}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The network learns its training images by heart and reads new ones worse. The sign: the validation loss rises while the training loss still falls.</source>
        <translation>网络把训练图像背了下来，读新图像反而更差。征兆是：训练损失还在下降，验证损失却在上升。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It read {batch_accuracy:.1%} of its last training batch correctly, and {validation_accuracy:.1%} of the validation images: a wide gap means overfitting.</source>
        <translation>最近一个训练批次它读对 {batch_accuracy:.1%}，验证图像读对 {validation_accuracy:.1%}：差距大就是过拟合。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Train until the validation accuracy is measured to compare it with that of the training images.</source>
        <translation>请训练到测得验证准确率，再与训练图像的准确率比较。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>L2 penalty</source>
        <translation>L2 惩罚</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Every step also makes the weights a little smaller, in proportion to their size. Small weights mean a smoother network, which overfits less.</source>
        <translation>每一步还按比例把权重缩小一点。权重小，网络就更平滑，不容易过拟合。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run it adds {l2:g} · w to the gradient of every weight w.</source>
        <translation>在这个运行中，它给每个权重 w 的梯度加上 {l2:g} · w。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so it does nothing: choose another number under Settings.</source>
        <translation>它在这个运行中为 0，所以不起作用：请在“设置”中另选一个数。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>At each training step, some of the units are switched off at random. The network cannot rely on single units, which helps against overfitting.</source>
        <translation>每个训练步随机关掉一部分神经元。网络不能依赖个别神经元，这有助于防止过拟合。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, each step switches off about {100 * dropout:g}% of the {units} units.</source>
        <translation>在这个运行中，每一步关掉 {units} 个神经元中的约 {100 * dropout:g}%。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>It is 0 in this run, so no unit is switched off: choose a share under Settings.</source>
        <translation>它在这个运行中为 0，所以没有关掉任何神经元：请在“设置”中选择一个比例。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shifts and noise (augmentation)</source>
        <translation>平移和噪声（数据增强）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Each time a training image is used, it is shifted or gets noise at random. So the network sees more variety than the data set has.</source>
        <translation>训练图像每次使用时都随机平移或加上噪声。这样网络看到的变化比数据集本身的多。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run images move by up to {shifts} pixels, with noise of {noise:g}.</source>
        <translation>在这个运行中，图像最多平移 {shifts} 个像素，噪声为 {noise:g}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>Both are 0 in this run, so every image stays as it is: choose an amount under Settings.</source>
        <translation>两者在这个运行中都为 0，所以每幅图像保持原样：请在“设置”中选择大小。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>shuffled labels</source>
        <translation>打乱的标签</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>An experiment: some training images get a random label. A network can learn even these by heart, but that does not help it to read new images.</source>
        <translation>一个实验：部分训练图像带上随机的标签。网络连这些也能背下来，但这无助于它识别新图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run, {100 * shuffled_labels:g}% of the training images have a random label.</source>
        <translation>在这个运行中，{100 * shuffled_labels:g}% 的训练图像带随机标签。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>In this run every image keeps its own label: choose a share under Settings.</source>
        <translation>在这个运行中，每幅图像都保留自己的标签：请在“设置”中选择一个比例。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How much ink a pixel has, from 0 for none to 1 for full. The image is nothing but these numbers, and they are all that the network sees.</source>
        <translation>一个像素有多少墨迹，从 0（没有）到 1（满墨）。图像不过是这些数，它们也是网络看到的全部。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{inked} of the {pixels} pixels on the screen are above 0.</source>
        <translation>屏幕上的 {pixels} 个像素中，有 {inked} 个大于 0。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The rows of the image are put one after another into a single column, the form that a dense layer needs. A pixel’s index in it is the number of columns times its row, plus its column.</source>
        <translation>把图像的各行首尾相接，排成一列，这是全连接层需要的形式。像素在其中的序号等于列数乘以它的行号，再加上它的列号。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Row 3, column 5 has the index {columns} · 3 + 5 = {index(3, 5)}.</source>
        <translation>第 3 行第 5 列的序号是 {columns} · 3 + 5 = {index(3, 5)}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The number on a connection: whatever passes through is multiplied by it. To learn is to change the weights.</source>
        <translation>连接上的数：凡是经过的都要乘以它。学习就是改变权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first layer has {weights(1)} of them: one from each pixel to each unit.</source>
        <translation>第一层有 {weights(1)} 个权重：从每个像素到每个神经元各有一个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a digit adds to its sum, whatever the image shows. There is one for each unit and one for each digit.</source>
        <translation>无论图像是什么，神经元或数字都要加到它的和上的一个数。每个神经元和每个数字各有一个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Digit 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>数字 0 的偏置是 {bias(2, 0):+.3f}，神经元 0 的偏置是 {bias(1, 0):+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with one hidden layer to see a number here.</source>
        <translation>显示有一个隐藏层的网络，这里才有数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a digit; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>从像素到神经元，或从神经元到数字的一条线；每条线有一个权重。所有连线都画出来：蓝色为正，橙色为负；数越大，线越醒目。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>There are {pixels} · {units} = {weights(1)} in the first layer.</source>
        <translation>第一层有 {pixels} · {units} = {weights(1)} 条。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>dense layer</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A layer in which everything is connected to everything: each unit sees the whole image. It holds one weight for each connection and one bias for each unit.</source>
        <translation>前后全部相互连接的层：每个神经元都看到整幅图像。每条连接有一个权重，每个神经元有一个偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The first one holds {weights(1)} weights and {biases(1)} biases.</source>
        <translation>第一个全连接层有 {weights(1)} 个权重和 {biases(1)} 个偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>unit (neuron)</source>
        <translation>神经元（单元）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>It adds up every signal that arrives, and its bias. Its weights, drawn as an image, show what it looks for.</source>
        <translation>它把到达的所有信号和自己的偏置加起来。把它的权重画成图像，就能看出它寻找什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} reacts most to this image: its sum is {z(strongest):+.3f}.</source>
        <translation>神经元 {strongest} 对这幅图像的反应最强：它的和是 {z(strongest):+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Show a network with a hidden layer to see a number here.</source>
        <translation>显示有隐藏层的网络，这里才有数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>activation, ReLU</source>
        <translation>激活值，ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a unit passes on. With ReLU that is its sum if it is above 0 (the unit fires), and nothing otherwise (it is silent).</source>
        <translation>神经元传出的值。使用 ReLU 时，和大于 0 就传出这个和（神经元激活），否则什么也不传出（沉默）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Unit {strongest} passes on {activation(strongest):.3f}; {firing} of {units} units fire for this image.</source>
        <translation>神经元 {strongest} 传出 {activation(strongest):.3f}；对这幅图像，{units} 个神经元中有 {firing} 个激活。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>silent unit</source>
        <translation>沉默的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A unit whose sum is not above 0: it passes nothing on, where others fire. A unit that is silent for every image is dead and learns nothing more.</source>
        <translation>和不大于 0 的神经元：别的神经元激活时，它什么也不传出。对每幅图像都沉默的神经元是死神经元，再也学不到什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>{units - firing} of {units} units are silent for this image.</source>
        <translation>对这幅图像，{units} 个神经元中有 {units - firing} 个沉默。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>signal (x·w)</source>
        <translation>信号（x·w）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What a connection carries: the intensity x of its pixel, or the activation of its unit, times the weight w. A pixel without ink sends nothing.</source>
        <translation>连接传送的量：像素的强度 x 或神经元的激活值，乘以权重 w。没有墨迹的像素什么也不发出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel sends its strongest signal, {signal(most_moved):+.4f}, to unit {most_moved}.</source>
        <translation>所选像素发出的最强信号是 {signal(most_moved):+.4f}，发往神经元 {most_moved}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each digit</source>
        <translation>对各数字的影响</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each digit’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>所选内容经由激活的神经元给每个数字的得分增加多少。所有像素和偏置的影响加起来，恰好等于这个得分。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of digit {answer}.</source>
        <translation>所选像素给数字 {answer} 的得分增加 {reaches(answer):+.4f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>units that do not notice</source>
        <translation>没有反应的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A pixel moves a unit only if the unit fires and the weight between them is not near 0. Near 0 means below a tenth of the largest weight in the layer, so the limit grows as the weights do.</source>
        <translation>只有神经元激活，并且与像素之间的权重不接近 0，像素才能影响它。接近 0 是指小于该层最大权重的十分之一，所以这个界限随权重一起增大。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A weight is near 0 below {near_zero_limit:.2g} now. The selected pixel pushes {pushed_up} units up and {pushed_down} down; for {near_zero} the weight is near 0, and {silent} are silent.</source>
        <translation>现在权重小于 {near_zero_limit:.2g} 就算接近 0。所选像素推高 {pushed_up} 个神经元，压低 {pushed_down} 个；{near_zero} 个的权重接近 0，{silent} 个沉默。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>score before softmax (logit)</source>
        <translation>softmax 前的得分（logit）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a digit: every activation times its weight, plus the bias. It can be any number; the digit with the highest score is the answer.</source>
        <translation>到达一个数字的和：每个激活值乘以它的权重，再加上偏置。它可以是任何数；得分最高的数字就是答案。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of digit {answer} is {logit(answer):+.3f}.</source>
        <translation>数字 {answer} 的得分是 {logit(answer):+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Turns the scores into probabilities: e to the power of each score, divided by the sum of all these powers. They lie between 0 and 1 and add up to 1.</source>
        <translation>把得分变成概率：e 的得分次方，除以所有这些幂的总和。结果都在 0 和 1 之间，加起来等于 1。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of digit {answer} becomes {probability(answer):.1%}.</source>
        <translation>数字 {answer} 的得分 {logit(answer):+.3f} 变成 {probability(answer):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a digit, computed by softmax. All of them add up to 100%, even for an image that shows no digit.</source>
        <translation>网络对一个数字有多大把握，由 softmax 算出。所有概率加起来是 100%，即使图像上没有数字也是这样。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives digit {answer} a probability of {probability(answer):.1%}.</source>
        <translation>网络给数字 {answer} 的概率是 {probability(answer):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The digit with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>概率最高的数字。与标签一致时为绿色，不一致时为紫色。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The answer is {answer}, with {probability(answer):.1%}.</source>
        <translation>答案是 {answer}，概率 {probability(answer):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the image shows, as a person wrote it down. Learning compares the answer with it; a drawing has no label until you give it one.</source>
        <translation>图像上是什么，由人写下来。学习时把答案与它比较；手绘在你给它标签之前没有标签。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The label of this image is {label}.</source>
        <translation>这幅图像的标签是 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This image has no label.</source>
        <translation>这幅图像没有标签。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>All weights and biases together: everything that the network knows. Training changes them and nothing else.</source>
        <translation>所有权重和偏置合在一起，就是网络知道的一切。训练只改变它们，不改变别的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>This network has {parameters}.</source>
        <translation>这个网络有 {parameters} 个参数。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>model summary</source>
        <translation>模型概要</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The layers of the network in order, with the size of what each puts out and its number of parameters. Every framework prints such a table.</source>
        <translation>依次列出网络的各层，以及每层输出的大小和参数的数量。每个框架都会打印这样的表。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The parameters add up to {parameters}.</source>
        <translation>参数加起来共 {parameters} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Click a pixel to see its numbers here.</source>
        <translation>单击一个像素，就能在这里看到它的数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Learn from this image (N) to see its numbers here.</source>
        <translation>从这幅图像学习（N），就能在这里看到它的数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Show an image with a label to see its number here.</source>
        <translation>显示一幅有标签的图像，就能在这里看到它的数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>Draw something, or show another image, to see a number here.</source>
        <translation>画点什么，或显示另一幅图像，就能在这里看到数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/term.py</extracomment>
        <source>They are counted as soon as the data are loaded.</source>
        <translation>数据一加载就会统计。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/terms.py</extracomment>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How much strong connections stand out from weak ones. It changes the picture, never the network.</source>
        <translation>强连接比弱连接醒目多少。它只改变画面，从不改变网络。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It is {contrast:.1f} now. At 1.0, a connection half as strong as another is drawn with half the strength.</source>
        <translation>现在是 {contrast:.1f}。为 1.0 时，强度只有一半的连接就画得一半醒目。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Weights, Signal, Gradient, Change</source>
        <translation>权重、信号、梯度、变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>What the connections show: the weights, the signals of this image, which way learning pushes the weights, or how far it has moved them. Blue is always positive, orange negative.</source>
        <translation>连接显示什么：权重、这幅图像的信号、学习把权重推向哪边，或已经把它们移动了多远。蓝色总是正，橙色总是负。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The {weights(1)} connections of the first layer show {mode} now.</source>
        <translation>第一层的 {weights(1)} 条连接现在显示{mode}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>order of the units</source>
        <translation>神经元的顺序</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Units can be drawn in another order, so that similar ones stand together. The network stays the same.</source>
        <translation>可以按另一种顺序画神经元，让相似的排在一起。网络本身不变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>By activation, unit {strongest} stands first, because it passes on the most: {activation(strongest):.3f}.</source>
        <translation>按激活值排列时，神经元 {strongest} 排在最前，因为它传出的最多：{activation(strongest):.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>How fast training runs on the screen. At teaching speed, the first batches come one by one, because that is when most happens.</source>
        <translation>屏幕上训练有多快。教学速度下，最初几批一批一批地来，因为那时变化最大。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>At the teaching speed the first batch takes {teaching_seconds(1):.2g} s, and batch {batch + 1} takes {teaching_seconds(batch + 1):.2g} s.</source>
        <translation>教学速度下，第一批用 {teaching_seconds(1):.2g} 秒，第 {batch + 1} 批用 {teaching_seconds(batch + 1):.2g} 秒。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Any moment of a run can be shown again, exactly as it was. A banner tells you when the screen shows the past, a copy or another run.</source>
        <translation>运行的任何时刻都可以原样再现。屏幕上显示过去、副本或另一个运行时，横幅会告诉你。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows the network after {batch} batches.</source>
        <translation>屏幕上显示的是 {batch} 批之后的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>One training, from its start to where it stands, with its settings and curves. Reset begins a new run and keeps the earlier ones for comparison.</source>
        <translation>一次训练，从开始到现在，连同它的设置和曲线。“重置”会开始新的运行，并保留先前的运行以供比较。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen shows run {run_number} after {batch} batches.</source>
        <translation>屏幕上显示的是运行 {run_number}，{batch} 批之后。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The first run begins as soon as the data are loaded.</source>
        <translation>数据一加载，第一个运行就开始。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>comparison of two networks</source>
        <translation>两个网络的比较</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights of one network minus those of another. A connection is blue where the first one has the larger weight, and orange where the second has.</source>
        <translation>一个网络的权重减去另一个网络的权重。第一个网络的权重较大，连接就是蓝色；第二个的较大，就是橙色。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The screen compares run {run_number} with run {compared_run}.</source>
        <translation>屏幕上比较运行 {run_number} 与运行 {compared_run}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Choose Time &gt; Compare with, or train a second run and compare it with the first one under Runs.</source>
        <translation>选择“时间 &gt; 与其他网络比较”，或训练第二个运行，再在“运行”中与第一个比较。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>curves of loss and accuracy</source>
        <translation>损失和准确率曲线</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Loss and accuracy over the batches: the line is measured on the training batches, the dots on validation and test images. Loss should fall, accuracy should rise, and the gap between them shows overfitting.</source>
        <translation>损失和准确率随批次的变化：线在训练批次上测得，点在验证和测试图像上测得。损失应下降，准确率应上升，两者之间的差距显示过拟合。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The validation accuracy is {validation_accuracy:.1%}.</source>
        <translation>验证准确率为 {validation_accuracy:.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the digits: a unit that fires votes for a digit if its weight is blue, and against it if orange. Each row is a digit, each column a unit.</source>
        <translation>神经元到数字的权重：激活的神经元，权重为蓝色就支持该数字，为橙色就反对。每行是一个数字，每列是一个神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {weights(2)} of them.</source>
        <translation>共有 {weights(2)} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>what if</source>
        <translation>假如</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The network runs again without the selection, or with it at full ink, and both answers are compared. This is exact; an effect assumes that all units stay as they are.</source>
        <translation>去掉所选内容，或让它满墨，再运行一次网络，并比较两个答案。这是精确的；“影响”则假定所有神经元保持现状。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>As it is, the answer is {answer} with {probability(answer):.1%}.</source>
        <translation>按现状，答案是 {answer}，概率 {probability(answer):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>pins</source>
        <translation>固定项</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A pinned selection keeps its own color in every view. A table compares what the pins do.</source>
        <translation>固定的所选内容在所有视图中保持自己的颜色。表格比较各固定项的作用。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{pins} selections are pinned now.</source>
        <translation>现在固定了 {pins} 项。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Nothing is pinned: select something, then choose Ask &gt; Pin the selection.</source>
        <translation>还没有固定任何内容：先选中一些内容，再选择“提问 &gt; 固定所选”。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>misread images</source>
        <translation>误读的图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Images whose answer is not their label. They show best what the network has not learned yet.</source>
        <translation>答案与标签不同的图像。它们最能显示网络还没学会什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>It reads {correct_of(100)} of the first 100 test images correctly.</source>
        <translation>它读对前 100 幅测试图像中的 {correct_of(100)} 幅。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>A row for each label, a column for each answer, and in each cell a number of images. Those on the diagonal are read correctly; every other cell is a kind of mistake.</source>
        <translation>每个标签一行，每个答案一列，每格是图像的数量。对角线上的读对了；其他每一格都是一种错误。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Of the first 100 test images, {correct_of(100)} are on the diagonal.</source>
        <translation>前 100 幅测试图像中，有 {correct_of(100)} 幅在对角线上。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The images are counted as soon as the data are loaded.</source>
        <translation>数据一加载就会统计图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>layer health</source>
        <translation>各层状况</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Numbers that show engineers whether a layer learns: the size of its gradients and updates, its share of silent units, the spread of its weights. Updates of about a thousandth of the weights are healthy.</source>
        <translation>供工程师判断一层是否在学习的数值：梯度和更新的大小、沉默神经元的比例、权重的分布。更新约为权重的千分之一是正常的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>{firing} of {units} units fire for this image.</source>
        <translation>对这幅图像，{units} 个神经元中有 {firing} 个激活。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Compares the gradient from backpropagation with how the loss really changes when a weight is moved a little. If the two agree, backpropagation is programmed correctly.</source>
        <translation>稍微移动权重，把损失的真实变化与反向传播得到的梯度比较。两者一致，反向传播的程序就是正确的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>There are {parameters} parameters whose gradient can be checked.</source>
        <translation>有 {parameters} 个参数的梯度可以检验。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Leads you through the network step by step, and asks what you expect before it shows you. It has its own run, so yours stays as it was.</source>
        <translation>带你一步一步走遍网络，先问你预期什么，再给你看。它有自己的运行，所以你的运行保持原样。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The lesson’s network has been trained on {batch} batches.</source>
        <translation>课程的网络已训练了 {batch} 批。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>drawing</source>
        <translation>手绘</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>Your own image, drawn with the mouse; the network reads it while you draw. Centering moves and scales it, as was done with the images of the data set.</source>
        <translation>你自己用鼠标画的图像；你一边画，网络一边读。居中会移动并缩放它，数据集的图像也是这样处理的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The image on the screen has {inked} pixels with ink.</source>
        <translation>屏幕上的图像有 {inked} 个像素有墨迹。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Do what this hint proposes</source>
        <translation>照这条提示去做</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Explain the word behind this hint</source>
        <translation>解释这条提示背后的词</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>More about this hint</source>
        <translation>关于这条提示的更多内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Don't show hints of this kind</source>
        <translation>不再显示这类提示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>View › Hints, turned off and on again, brings back all kinds</source>
        <translation>关闭再打开“视图 › 提示”，各类提示都会恢复</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Not now: no hint of this kind until the next run or drawing</source>
        <translation>暂不提示：到下一个运行或手绘之前，不再出现这类提示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Start a new run with this setting and train it; the run before stays in Runs</source>
        <translation>以这个设置开始新的运行并训练；之前的运行保留在“运行”中</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Let the network read the drawing as if it stood in the middle</source>
        <translation>让网络像手绘位于中央那样识别它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Change the drawing; Undo brings it back</source>
        <translation>改变手绘；“撤销”可以恢复</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/hints/bar.py</extracomment>
        <source>Show what this hint speaks of</source>
        <translation>显示这条提示所说的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous digit of the picture (Shift+Left)</source>
        <translation>图片中的上一个数字（Shift+←）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next digit of the picture (Shift+Right)</source>
        <translation>图片中的下一个数字（Shift+→）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>{number} of {n} in the picture</source>
        <translation>图片中的第 {number} 个，共 {n} 个</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Drawing field</source>
        <translation>绘图区</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>28 by 28 pixels. Draw with the left mouse button and erase with the right one. With the keyboard, move the pen with the arrows and press Return to put it down or lift it. E switches between pen and eraser, Esc closes.</source>
        <translation>28×28 像素。鼠标左键绘制，右键擦除。用键盘时，方向键移动画笔，回车键落笔或提笔。E 在画笔和橡皮之间切换，Esc 关闭。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw a digit here.

The right button erases.
Esc goes back.</source>
        <translation>在这里画一个数字。

右键擦除。
按 Esc 返回。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Click pixels of the drawing to trace them, as in any image</source>
        <translation>单击手绘的像素即可追踪它们，与任何图像一样</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Draw with the left mouse button (D)</source>
        <translation>用鼠标左键绘制（D）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Erase with the left mouse button; the right one always erases (E)</source>
        <translation>用鼠标左键擦除；右键总是擦除（E）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>撤销最后一笔（Ctrl+Z）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Redo the last undone stroke (Ctrl+Shift+Z)</source>
        <translation>重做刚撤销的一笔（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Clear the field (Del)</source>
        <translation>清空绘图区（Del）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Center</source>
        <translation>居中</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Prepare the drawing like MNIST's digits: scale it to 20 by 20 pixels and put its center of mass in the middle (C)</source>
        <translation>像 MNIST 的数字那样处理手绘：缩放到 20×20 像素，并把重心移到中央（C）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Return to the data set; the drawing is kept (Esc)</source>
        <translation>返回数据集；手绘保留（Esc）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_tools.py</extracomment>
        <source>Ask</source>
        <comment>tool of the drawing</comment>
        <translation>提问</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each digit</source>
        <translation>图片，每个数字外有一个框</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Drag over the part of the picture that counts</source>
        <translation>在图片上拖动，框出有效的部分</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>Read from left to right: {answers}</source>
        <translation>从左到右读作：{answers}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>Input image</source>
        <translation>输入图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>28 by 28 pixels. Click a pixel to trace its signal; Ctrl and the arrows move the selection. F3 shows its numbers.</source>
        <translation>28×28 像素。单击像素可追踪它的信号；Ctrl 和方向键移动选择。F3 显示它的数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/image_view.py</extracomment>
        <source>No image yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label: {choice}</source>
        <translation>标签：{choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Label of the drawing</source>
        <translation>手绘的标签</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Previous image (Left)</source>
        <translation>上一幅图像（←）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image (Right)</source>
        <translation>下一幅图像（→）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Random image (R)</source>
        <translation>随机图像（R）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Misread</source>
        <translation>误读</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Digit ▾</source>
        <translation>数字 ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a digit (0 to 9)</source>
        <translation>某个数字的下一幅图像（0 到 9）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Test ▾</source>
        <translation>测试 ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Choose the test images or the training images</source>
        <translation>选择测试图像或训练图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw</source>
        <translation>手绘</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw a digit (D); Shift+D draws on this image</source>
        <translation>画一个数字（D）；Shift+D 在这幅图像上绘制</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Stop flattening and show the network again (F)</source>
        <translation>停止展平，重新显示网络（F）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Learn from this image</source>
        <translation>从这幅图像学习</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Class ▾</source>
        <translation>类别 ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9: the first ten)</source>
        <translation>某个类别的下一幅图像（0 到 9：前十个）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as the network sees it</source>
        <translation>网络看到的手绘</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>The drawing as you drew it</source>
        <translation>你画的手绘</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as the network sees it</source>
        <translation>网络看到的</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as seen</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as you drew it</source>
        <translation>你画的样子</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>as drawn</source>
        <translation>你所画</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Train ▾</source>
        <translation>训练 ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>label  {name}</source>
        <translation>标签 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>row {row}, column {column} · {columns}·{row} + {column} = {index}</source>
        <translation>第 {row} 行第 {column} 列 · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{row}, {column} · {columns}·{row} + {column} = {index}</source>
        <translation>{row}, {column} · {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>intensity  {value}</source>
        <translation>强度 {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet: there is nothing to read</source>
        <translation>还没有画任何东西：没有可读的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>nothing drawn yet</source>
        <translation>还没有画</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>the network reads  {answer}  with {probability}  {verdict}</source>
        <translation>网络读作 {answer}，概率 {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>reads  {answer}  with {probability}  {verdict}</source>
        <translation>读作 {answer}，概率 {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>{answer}  {probability}  {verdict}</source>
        <translation>{answer}  {probability}  {verdict}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>✗ it is {name}</source>
        <translation>✗ 应是 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next training image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>网络目前误读的下一幅训练图像（W）；Shift+W 是上一幅，Ctrl+Shift+W 列出全部</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/misread_tip.py</extracomment>
        <source>Next test image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a list of all</source>
        <translation>网络目前误读的下一幅测试图像（W）；Shift+W 是上一幅，Ctrl+Shift+W 列出全部</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Dark ink on light paper</source>
        <translation>白纸黑字(&amp;D)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Invert the picture so that the ink is bright, as in MNIST</source>
        <translation>反转图片，使墨迹为亮色，与 MNIST 一样</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How strong ink must be</source>
        <translation>墨迹要多明显</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Toward the right, only stronger ink counts</source>
        <translation>越靠右，越明显的才算墨迹</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Find again</source>
        <translation>重新查找(&amp;F)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>Search the whole picture again, without your settings</source>
        <translation>不用你的设置，重新在整张图片中查找</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Use this one</source>
        <translation>使用这一个(&amp;U)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>&amp;Strength of ink</source>
        <translation>墨迹强度(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>How it was found</source>
        <translation>查找的过程</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see</source>
        <translation>网络将看到的</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes. Click the one to look at first.</source>
        <translation>{n} 个形状。单击你想先看的那个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} digits, read as {answers}. Click the one to look at first.</source>
        <translation>{n} 个数字，读作 {answers}。单击你想先看的那个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} letters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} 个字母，读作 {answers}。单击你想先看的那个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} characters, read as {answers}. Click the one to look at first.</source>
        <translation>{n} 个字符，读作 {answers}。单击你想先看的那个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>{n} shapes, read as {answers}. Click the one to look at first.</source>
        <translation>{n} 个形状，读作 {answers}。单击你想先看的那个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/picture_dialog.py</extracomment>
        <source>What the network will see: 28 by 28 pixels</source>
        <translation>网络将看到的：28×28 像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Backpropagation checked on the live network: the gradient of 200 random parameters, compared with the change of the loss when each is moved a little (central differences in float64). The number is the largest relative error; below 1e-5 the gradient is correct</source>
        <translation>在实时网络上检验反向传播：取 200 个随机参数的梯度，与各参数稍微移动时损失的变化比较（float64 中心差分）。显示的数是最大相对误差；小于 1e-5 说明梯度正确</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Verify gradient</source>
        <translation>检验梯度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>Compare the gradient with the change of the loss when a weight is moved a little (Ctrl+G)</source>
        <translation>稍微移动权重，把损失的变化与梯度比较（Ctrl+G）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking the gradient…</source>
        <translation>正在检验梯度…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>checking…</source>
        <translation>正在检验…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient not checked yet</source>
        <translation>梯度尚未检验</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>not checked yet</source>
        <translation>尚未检验</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>gradient: the numbers are too large to check it</source>
        <translation>梯度：数值太大，无法检验</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>the numbers are too large</source>
        <translation>数值太大</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ gradient checked: {error} (batch {step})</source>
        <translation>✓ 梯度已检验：{error}（第 {step} 批）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error} (batch {step})</source>
        <translation>✓ 已检验：{error}（第 {step} 批）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ checked: {error}</source>
        <translation>✓ 已检验：{error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✓ {error}</source>
        <translation>✓ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ gradient is wrong: {error} (batch {step})</source>
        <translation>✗ 梯度有误：{error}（第 {step} 批）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error} (batch {step})</source>
        <translation>✗ 有误：{error}（第 {step} 批）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ wrong: {error}</source>
        <translation>✗ 有误：{error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/gradient_badge.py</extracomment>
        <source>✗ {error}</source>
        <translation>✗ {error}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Gradient, update and silent units of each layer</source>
        <translation>各层的梯度、更新和沉默的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Layer statistics</source>
        <translation>各层的统计</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights, and those with which this run began</source>
        <translation>权重，以及本运行开始时的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The outlines are the weights with which this run began, random or loaded. Heights follow the square root of the count, so that small counts stay visible.</source>
        <translation>轮廓线是本运行开始时的权重，随机的或加载的。高度按数量的平方根，使小的数量也看得见。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}: {count}</source>
        <translation>L{layer}：{count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Units that fire for none of {count} validation images</source>
        <translation>对 {count} 幅验证图像都不激活的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>The layer and its number of weights</source>
        <translation>层及其权重的数量</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Norm of the gradient per weight, ‖g‖ / √n, in the last sampled batch</source>
        <translation>最近一个抽样批次中，平均到每个权重的梯度范数 ‖g‖ / √n</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Ratio of update to weight, ‖Δw‖ / ‖w‖, in that batch; about 0.001 is typical</source>
        <translation>该批次中更新与权重之比 ‖Δw‖ / ‖w‖；约 0.001 为正常</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights of the lesson's copy of the network after {moment}; silent units counted on {images} images. Learn shows the gradient and the update of the copy.</source>
        <translation>{moment}之后网络副本的权重（本次学习所用）；沉默的神经元按 {images} 幅图像统计。“学习”显示副本的梯度和更新。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Gradient and update from {update}.</source>
        <translation>{moment}之后的权重；沉默的神经元按 {images} 幅图像统计。梯度和更新取自{update}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The gradient and update of this batch are not known yet.</source>
        <translation>{moment}之后的权重；沉默的神经元按 {images} 幅图像统计。这一批的梯度和更新还不知道。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. The program that trains this network keeps its gradients and updates to itself.</source>
        <translation>{moment}之后的权重；沉默的神经元按 {images} 幅图像统计。训练这个网络的程序不给出它的梯度和更新。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights after {moment}; silent units counted on {images} images. Train a batch (B) to see its gradient and update.</source>
        <translation>{moment}之后的权重；沉默的神经元按 {images} 幅图像统计。训练一批（B）就能看到它的梯度和更新。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Histograms of each layer's weights, and of those with which this run began</source>
        <translation>各层权重的直方图，以及本运行开始时的权重的直方图</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>Weights by size: blue above zero, orange below, gray around it; the outline: those with which this run began</source>
        <translation>权重按大小分布：蓝色大于零，橙色小于零，灰色接近零；轮廓线：本运行开始时的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/layers_panel.py</extracomment>
        <source>L{layer}</source>
        <translation>L{layer}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The image passes through the network</source>
        <translation>图像通过网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>How wrong the answer is, in one number</source>
        <translation>用一个数表示答案错得有多厉害</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backprop</source>
        <translation>反向</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Backpropagation: the error flows back, and every connection gets a gradient</source>
        <translation>反向传播：误差往回传，每条连接得到一个梯度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient</source>
        <translation>参与的每个权重都逆着自己的梯度改变一点</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Again</source>
        <translation>再次</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The same image with the changed weights</source>
        <translation>权重改变之后的同一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Previous stage (Shift+N)</source>
        <translation>上一阶段（Shift+N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next stage (N)</source>
        <translation>下一阶段（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The rule that turns the gradient into a step: a fresh optimizer, or the run's own</source>
        <translation>把梯度变成一步的规则：全新的优化器，或运行自己的优化器</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Optimizer of the lesson</source>
        <translation>本次学习的优化器</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>With the run's optimizer</source>
        <translation>用运行的优化器</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The run's own optimizer with its state, at the run's current learning rate</source>
        <translation>运行自己的优化器及其状态，用运行当前的学习率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning rate of the lesson</source>
        <translation>本次学习的学习率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>almost 0</source>
        <translation>几乎为 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat ×{count}</source>
        <translation>重复 ×{count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Repeat the step on this image {count} times, on the copy (Ctrl+N)</source>
        <translation>在副本上对这幅图像重复这一步 {count} 次（Ctrl+N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Keep as new run</source>
        <translation>保留为新运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next image</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learn from the next image of the training set</source>
        <translation>从训练集的下一幅图像学习</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy's steps and start again from the live run</source>
        <translation>放弃副本上的各步，从实时运行重新开始</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>End lesson</source>
        <translation>结束学习</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Discard the copy and show the live run (Shift+Esc)</source>
        <translation>放弃副本，显示实时运行（Shift+Esc）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>The size of a step. {sentence}</source>
        <translation>一步的大小。{sentence}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Begin: forward (N)</source>
        <translation>开始：前向（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: loss (N)</source>
        <translation>接下来：损失（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: backpropagation (N)</source>
        <translation>接下来：反向传播（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: update (N)</source>
        <translation>接下来：更新（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Next: forward again (N)</source>
        <translation>接下来：再次前向（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Another step (N)</source>
        <translation>再来一步（N）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}</source>
        <translation>正在学习：{image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>Learning from {image}, label {label}</source>
        <translation>正在学习：{image}，标签 {label}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}, after %n step(s) on the copy</source>
        <translation><numerusform>在{moment}之后的网络副本上，副本已学 %n 步</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_panel.py</extracomment>
        <source>on a copy of the network after {moment}</source>
        <translation>在{moment}之后的网络副本上</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;答案正确：&lt;/b&gt;通向正确数字 {label} 的连接，贡献都没有改变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right digit, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;答案正确，&lt;/b&gt;但这条经验规则并非对每条连接都成立：通向正确数字 {label} 的连接，{reinforced} 条增强，{weakened} 条减弱。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right digit, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;答案正确：&lt;/b&gt;通向正确数字 {label} 的活跃连接进一步增强（{total} 条中的 {reinforced} 条）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong digit, {answer}, or into the right digit, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;答案错误：&lt;/b&gt;但通向错误数字 {answer} 和正确数字 {label} 的连接，贡献都没有改变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong digit, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right digit, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;答案错误，&lt;/b&gt;但这条经验规则并非对每条连接都成立：通向错误数字 {answer} 的连接，{weakened} 条减弱，{answer_reinforced} 条增强；通向正确数字 {label} 的连接，{reinforced} 条增强，{label_weakened} 条减弱。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong digit, {answer}, are weakened ({weakened} of {total}); those into the right digit, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;答案错误：&lt;/b&gt;通向错误数字 {answer} 的活跃连接减弱（{total} 条中的 {weakened} 条）；通向正确数字 {label} 的增强（{total} 条中的 {reinforced} 条）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>The possible answers; the label is green</source>
        <translation>可能的答案；标签为绿色</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Target: 1 for the label, otherwise 0</source>
        <translation>目标：标签为 1，其余为 0</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the digit's sum</source>
        <translation>softmax 前的得分（logit）：该数字的和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>before</source>
        <comment>the step</comment>
        <translation>之前</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability before the step</source>
        <translation>这一步之前的概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>after</source>
        <comment>the step</comment>
        <translation>之后</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability after the step</source>
        <translation>这一步之后的概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Change in percentage points</source>
        <translation>以百分点表示的变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>from→for</source>
        <translation>起点→对象</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the digit whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>连接从哪里开始，以及它们改变哪个数字的得分：来自神经元的直接通向这个数字，来自像素的经由神经元到达</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the digit's score before softmax (logit) for this image</source>
        <translation>其变化使该数字对这幅图像在 softmax 前的得分（logit）升高</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the digit's score before softmax (logit) for this image</source>
        <translation>其变化使该数字对这幅图像在 softmax 前的得分（logit）降低</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>same</source>
        <translation>不变</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>No effect: the pixel has no ink, or the unit is silent</source>
        <translation>没有影响：像素没有墨迹，或神经元沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→{name}</source>
        <translation>{source}→{name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>{source}→rest</source>
        <translation>{source}→其他</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units</source>
        <translation>神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>units {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>How many times the step was taken</source>
        <translation>这一步走了多少次</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>p(label)</source>
        <translation>p(标签)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Probability of the label, for this image</source>
        <translation>这幅图像的标签的概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Loss for this image</source>
        <translation>这幅图像的损失</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>on {count}</source>
        <translation>验证 {count}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Accuracy on {count} validation images</source>
        <translation>在 {count} 幅验证图像上的准确率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>was {probability}</source>
        <translation>原为 {probability}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The image passes through the network: {units}. Its label is {label}; the network answers {answer}, with {probability}.</source>
        <translation>图像通过网络：{units}。它的标签是 {label}；网络回答 {answer}，概率 {probability}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other digit.</source>
        <translation>损失用一个数表示答案错得有多厉害：只有标签得到全部概率时才为 0。目标 y 对标签为 1，对其他每个数字为 0。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a digit, δ (delta), is its probability minus its target.</source>
        <translation>反向传播：误差从各数字往回传到每个权重。每个权重得到一个梯度：这个权重增大一点，损失会改变多少。一个数字处的误差 δ（delta）是它的概率减去它的目标。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The error at a hidden unit adds up the errors behind it, each times the weight to it. No error passes through %n silent unit(s) (gray), whose slope is 0.</source>
        <translation><numerusform>隐藏神经元处的误差，是它后面的各误差分别乘以通向那里的权重之和。误差不经过 %n 个沉默的神经元（灰色），它们的斜率为 0。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The gradient of a connection is its input times the error at its end. The picture shows how the loss falls: learning raises what is blue and lowers what is orange.</source>
        <translation>一条连接的梯度是它的输入乘以末端的误差。图中显示损失怎样下降：学习增大蓝色的，减小橙色的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η is the learning rate.</source>
        <translation>η 是学习率。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and η = {rate}.</source>
        <translation><numerusform>η 即学习率，这里用本次学习自己的：运行每一步对 %n 幅图像取平均，使用 {optimizer}，η = {rate}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>η, the learning rate, is the lesson's own: the run averages %n image(s) in each step, with {optimizer} and an η that starts at {rate}.</source>
        <translation><numerusform>η 即学习率，这里用本次学习自己的：运行每一步对 %n 幅图像取平均，使用 {optimizer}，η 从 {rate} 开始。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The learning rate schedule of the run has ended, so η is almost 0: raise η to see a step.</source>
        <translation>最活跃的神经元 {unit} 到标签的权重：∂L/∂w = {gradient}，所以 Δw = {change}。运行的学习率调度已经结束，所以 η 几乎为 0：调高 η 才能看到一步。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The weight from unit {unit}, the most active one, to the label: ∂L/∂w = {gradient}, so Δw = {change}. The picture shows Δw for every connection; the largest is {largest}.</source>
        <translation>最活跃的神经元 {unit} 到标签的权重：∂L/∂w = {gradient}，所以 Δw = {change}。图中显示每条连接的 Δw；最大的是 {largest}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Each weight that took part changes a little, against its gradient.</source>
        <translation>参与的每个权重都逆着自己的梯度改变一点。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss hardly changes.</source>
        <translation>权重改变之后的同一幅图像：损失几乎不变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss falls.</source>
        <translation>权重改变之后的同一幅图像：损失下降。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The same image with the changed weights: the loss rises.</source>
        <translation>权重改变之后的同一幅图像：损失上升。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>p&lt;sub&gt;{label}&lt;/sub&gt;: {p} → {new_p},&amp;nbsp; L: {loss} → {new_loss}</source>
        <translation>p&lt;sub&gt;{label}&lt;/sub&gt;：{p} → {new_p}，&amp;nbsp;L：{loss} → {new_loss}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>第 {layer} 层的隐藏神经元：{more} 个应激活得更强（δ&amp;nbsp;&amp;lt;&amp;nbsp;0），{less} 个应激活得更弱（δ&amp;nbsp;&amp;gt;&amp;nbsp;0），{closed} 个沉默。神经元 {unit} 的 δ 最大，为 {delta}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {more} should fire more (δ&amp;nbsp;&amp;lt;&amp;nbsp;0), {less} should fire less (δ&amp;nbsp;&amp;gt;&amp;nbsp;0), {closed} silent. Unit {unit} has the largest δ, {delta}.</source>
        <translation>隐藏神经元：{more} 个应激活得更强（δ&amp;nbsp;&amp;lt;&amp;nbsp;0），{less} 个应激活得更弱（δ&amp;nbsp;&amp;gt;&amp;nbsp;0），{closed} 个沉默。神经元 {unit} 的 δ 最大，为 {delta}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units in layer {layer}: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>第 {layer} 层的隐藏神经元：{raised} 个上升，{lowered} 个下降，{closed} 个沉默而不变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Hidden units: {raised} raised, {lowered} lowered, {closed} silent and left unchanged.</source>
        <translation>隐藏神经元：{raised} 个上升，{lowered} 个下降，{closed} 个沉默而不变。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink and %n unit(s) are silent; a connection that carries nothing adds nothing, before and after.</source>
        <translation><numerusform>&lt;b&gt;不变：&lt;/b&gt;{pixels} 个像素中有 {dark} 个没有墨迹，%n 个神经元沉默；不传送信号的连接，之前和之后都没有贡献。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>&lt;b&gt;Same:&lt;/b&gt; {dark} of {pixels} pixels have no ink; a connection that carries nothing adds nothing, before and after.</source>
        <translation>&lt;b&gt;不变：&lt;/b&gt;{pixels} 个像素中有 {dark} 个没有墨迹；不传送信号的连接，之前和之后都没有贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>An active connection carries something for this image: its source is not silent. The others stay as they are</source>
        <translation>活跃连接是为这幅图像传送信号的连接，它的起点不沉默。其他连接保持不变</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The numbers of this stage</source>
        <translation>这一阶段的数值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>The rehearsed image and the validation images</source>
        <translation>反复学习的图像和验证图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>First choose a label below the drawing.</source>
        <translation>请先在手绘下方选择标签。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>See how the network learns from one image: &lt;b&gt;forward&lt;/b&gt;, &lt;b&gt;loss&lt;/b&gt;, &lt;b&gt;backpropagation&lt;/b&gt;, &lt;b&gt;update&lt;/b&gt;, and &lt;b&gt;forward again&lt;/b&gt;, on the same connections. All of this happens on a copy: the run does not change unless you keep the result.&lt;br&gt;&lt;br&gt;Press &lt;b&gt;N&lt;/b&gt; or the button for the next stage.</source>
        <translation>看网络怎样从一幅图像学习：&lt;b&gt;前向&lt;/b&gt;、&lt;b&gt;损失&lt;/b&gt;、&lt;b&gt;反向传播&lt;/b&gt;、&lt;b&gt;更新&lt;/b&gt;和&lt;b&gt;再次前向&lt;/b&gt;，都在同样的连接上。这一切发生在副本上：除非你保留结果，运行不会改变。&lt;br&gt;&lt;br&gt;按 &lt;b&gt;N&lt;/b&gt; 或按钮进入下一阶段。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/learning/stage_view.py</extracomment>
        <source>&lt;b&gt;The same step, %n time(s).&lt;/b&gt; The network rehearses this image; the table shows the effect on unseen images.</source>
        <translation><numerusform>&lt;b&gt;同一步，%n 次。&lt;/b&gt;网络反复学习这幅图像；表格显示对未见过的图像的影响。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>Click a row to highlight its layer in the network; click it again to show all layers</source>
        <translation>单击一行，在网络中突出显示该层；再次单击显示所有层</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>The network, layer by layer</source>
        <translation>逐层看网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>{size} KiB</source>
        <translation>{size} KiB</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/summary_panel.py</extracomment>
        <source>&lt;b&gt;{count} parameters&lt;/b&gt; in float32, {size} KiB. They are everything the network knows: training changes nothing else.</source>
        <translation>&lt;b&gt;{count} 个参数&lt;/b&gt;，float32，{size} KiB。它们是网络知道的一切：训练不改变别的。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the live network</source>
        <translation>返回实时网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>there is nothing to read</source>
        <translation>没有可读的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>not an image of the data set; the network reads it as any other</source>
        <translation>不是数据集中的图像；网络像对待其他图像一样识别它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back to the data set</source>
        <translation>返回数据集</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}</source>
        <translation>第 {number} 阶段，共 {total} 个</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · reading {image}</source>
        <translation>{detail} · 正在识别{image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · {image}</source>
        <translation>{detail} · {image}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · meanwhile the live network trains ({moment})</source>
        <translation>{detail} · 同时实时网络在训练（{moment}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{detail} · live: {moment}</source>
        <translation>{detail} · 实时：{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Lesson on a copy</source>
        <translation>在副本上学习</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two networks compared</source>
        <translation>比较两个网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>after {moment}</source>
        <translation>{moment}之后</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another network</source>
        <translation>另一个网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}; all other numbers are those of run {run}</source>
        <translation>运行 {run} 减运行 {other}；其他数值都属于运行 {run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run} minus run {other}</source>
        <translation>运行 {run} 减运行 {other}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Two runs compared</source>
        <translation>比较两个运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total}</source>
        <translation>{moment}，共 {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>run {run}, {moment}</source>
        <translation>运行 {run}，{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Another run</source>
        <translation>另一个运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Viewing the past</source>
        <translation>正在查看过去</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a} · {accuracy} of the test images correct</source>
        <translation>A：{a} · 测试准确率 {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A: {a}</source>
        <translation>A：{a}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b} · {accuracy} of the test images correct</source>
        <translation>B：{b} · 测试准确率 {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>B: {b}</source>
        <translation>B：{b}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A ({a}) minus B ({b}); all other numbers are those of A</source>
        <translation>A（{a}）减 B（{b}）；其他数值都属于 A</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>A minus B</source>
        <translation>A 减 B</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct</source>
        <translation>{moment}，共 {total} · 验证准确率 {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{moment} of {total} · {accuracy} of the validation images correct at {measured}</source>
        <translation>{moment}，共 {total} · {measured}时验证准确率 {accuracy}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>forward again</source>
        <translation>再次前向</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>%n step(s)</source>
        <translation><numerusform>%n 步</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}, {steps} taken</source>
        <translation>第 {number} 阶段，共 {total} 个：{stage} · 复制于{moment}之后，已走 {steps}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage} · copied after {moment}</source>
        <translation>第 {number} 阶段，共 {total} 个：{stage} · 复制于{moment}之后</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>stage {number} of {total}: {stage}</source>
        <translation>第 {number} 阶段，共 {total} 个：{stage}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>What is shown in place of the live network</source>
        <translation>代替实时网络显示的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Return to the live network (L, or Esc with nothing selected)</source>
        <translation>返回实时网络（L，或在没有选择时按 Esc）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/banner.py</extracomment>
        <source>{title}: {detail}</source>
        <translation>{title}：{detail}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Following {name}</source>
        <translation>正在跟随 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>it is not there now, and is waited for</source>
        <translation>它现在不在那里，正在等待</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>waiting for the first checkpoint</source>
        <translation>正在等待第一个检查点</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>newest: {file}</source>
        <translation>最新：{file}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>{count} file(s) left out</source>
        <translation><numerusform>{count} 个文件被略去</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>%n file(s) skipped</source>
        <translation><numerusform>跳过 %n 个文件</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>Stop following</source>
        <translation>停止跟随</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>and %n more</source>
        <translation><numerusform>以及另外 %n 个</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/following_banner.py</extracomment>
        <source>There are more files than fit into memory: those shown are spread over all of them.</source>
        <translation>文件太多，内存放不下：所示的文件均匀取自全部文件。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a digit.</source>
        <translation>x 是像素的强度，w 是它到神经元的权重，a 是神经元传出的值，v 是它到数字的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive weight</source>
        <translation>正权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative weight</source>
        <translation>负权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>positive signal</source>
        <translation>正信号</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>negative signal</source>
        <translation>负信号</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>raise this weight</source>
        <translation>增大这个权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>lower it</source>
        <translation>减小它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>the weight rose</source>
        <translation>权重增大了</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>it fell</source>
        <translation>减小了</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in run {run}</source>
        <translation>在运行 {run} 中较大</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in A</source>
        <translation>在 A 中较大</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>larger in B</source>
        <translation>在 B 中较大</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger weight</source>
        <translation>越深 = 权重越强</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger weight</source>
        <translation>越亮 = 权重越强</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>darker = stronger signal</source>
        <translation>越深 = 信号越强</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>brighter = stronger signal</source>
        <translation>越亮 = 信号越强</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |w| to the power p. For each layer, p is chosen so that its strongest connections stand out; the slider raises or lowers it.</source>
        <translation>连线的强度按 |w| 的 p 次方增长。每层各取一个 p，使最强的连接醒目；滑块可以调高或调低它。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |x·w| to the power p, which the slider sets: x is what the pixel or unit sends, w the weight.</source>
        <translation>连线的强度按 |x·w| 的 p 次方增长，p 由滑块设定：x 是像素或神经元发出的值，w 是权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |∂L/∂w| to the power p, which the slider sets. It is blue where raising the weight lowers the loss (∂L/∂w is negative), and orange where lowering the weight does.</source>
        <translation>连线的强度按 |∂L/∂w| 的 p 次方增长，p 由滑块设定。增大权重使损失下降（∂L/∂w 为负）时为蓝色，减小权重使损失下降时为橙色。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>A line's strength grows as |Δw| to the power p, which the slider sets: Δw is how much the weight has changed.</source>
        <translation>连线的强度按 |Δw| 的 p 次方增长，p 由滑块设定：Δw 是权重改变了多少。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>Full strength is that of the strongest lines in view, so the same network, image, and view always look the same, whatever was shown before.</source>
        <translation>视野中最强的连线画成最强，所以同样的网络、图像和视图看起来总是一样，无论之前显示过什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale}</source>
        <translation>{what}{scale}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>{what} {scale} Now, from left to right: p = {exponents}.</source>
        <translation>{what}{scale}现在从左到右：p = {exponents}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: votes a·v, and x·w·v from the pixels</source>
        <translation>路径：投票 a·v，以及来自像素的 x·w·v</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {incoming} in, {outgoing} out</source>
        <translation>路径：传入 {incoming}，传出 {outgoing}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>path: {product}</source>
        <translation>路径：{product}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units, in the column and on the wall (Alt+1 to Alt+5)</source>
        <translation>隐藏神经元在列中和图墙上的顺序（Alt+1 到 Alt+5）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order of the hidden units</source>
        <translation>隐藏神经元的顺序</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by number</source>
        <translation>按编号排列神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by strongest vote</source>
        <translation>按最强的投票排列神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they receive</source>
        <translation>按接收的信号排列神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by activation</source>
        <translation>按激活值排列神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Order the units by what they look for</source>
        <translation>按寻找的图案排列神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by number</source>
        <translation>神经元按编号</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by strongest vote</source>
        <translation>神经元按最强投票</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they receive</source>
        <translation>神经元按接收信号</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by activation</source>
        <translation>神经元按激活值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Units by what they look for</source>
        <translation>神经元按寻找的图案</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of this image</source>
        <translation>这幅图像的梯度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Gradient of the last batch</source>
        <translation>最近一批的梯度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the random start</source>
        <translation>自随机起点起的变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the start of the epoch</source>
        <translation>自本轮开始起的变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Change since the mark</source>
        <translation>自标记起的变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>Set a mark here</source>
        <translation>在此设标记</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of the last batch</source>
        <translation>按最近一批</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>of this image</source>
        <translation>按这幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The loss whose gradient is drawn</source>
        <translation>画的是哪个损失的梯度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/menus.py</extracomment>
        <source>The point from which the change is measured; Ctrl+K sets a mark</source>
        <translation>变化从哪一点开始测量；Ctrl+K 设标记</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>answer = label</source>
        <translation>答案 = 标签</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/outputs.py</extracomment>
        <source>correct</source>
        <comment>answer = label, in one word</comment>
        <translation>正确</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random start: nothing learned yet</source>
        <translation>随机起点：还没有学到任何东西</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>All weights are 0: nothing learned yet</source>
        <translation>权重全为 0：还没有学到任何东西</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a digit</source>
        <translation>{start}
{guess}
▶ 训练（空格键），看它学习，
或单击像素、神经元或数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses (chance: {chance} right)</source>
        <translation>它只是在猜（随机猜测：{chance} 正确）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses
(chance: {chance})</source>
        <translation>它只是在猜
（随机猜测：{chance}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share} right (chance: {chance})</source>
        <translation>它只是在猜：{share} 正确（随机猜测：{chance}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>It guesses: {share}
(chance: {chance})</source>
        <translation>它只是在猜：{share}
（随机猜测：{chance}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint yet
It is shown as soon as it is saved.
Until then: a random network,
in which you can click pixels and units</source>
        <translation>还没有检查点
一保存就会显示。
在那之前：一个随机的网络，
可以单击其中的像素和神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No checkpoint
yet
It is shown as soon
as it is saved.
Until then:
a random network</source>
        <translation>还没有
检查点
一保存
就会显示。
在那之前：
随机的网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>No check-
point yet
Until then:
a random
network</source>
        <translation>还没有
检查点
在那之前：
随机的
网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Waiting
…</source>
        <translation>等待中
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
        <translation>随机起点：
还没有学到任何东西
{guess}
▶ 训练（空格键），
看它学习，
或单击像素、
神经元或数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train
(Space),
or click
a pixel</source>
        <translation>随机
起点
▶ 训练
（空格键），
或单击
像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Random
start
▶ Train</source>
        <translation>随机
起点
▶ 训练</translation>
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
        <translation>权重全为 0：
还没有学到任何东西
{guess}
▶ 训练（空格键），
看它学习，
或单击像素、
神经元或数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train
(Space),
or click
a pixel</source>
        <translation>权重
为 0
▶ 训练
（空格键），
或单击
像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>Weights
are 0
▶ Train</source>
        <translation>权重
为 0
▶ 训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>firing units only</source>
        <translation>只看激活的神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Hide connections to silent units, which pass nothing on</source>
        <translation>隐藏通向沉默神经元的连接，它们什么也不传出</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>More contrast makes strong connections stand out; less shows the weak ones, too</source>
        <translation>对比度越高，强连接越醒目；越低，弱连接也看得见</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The weight w of each connection (Ctrl+1)</source>
        <translation>每条连接的权重 w（Ctrl+1）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>The signal that each connection carries for this image: pixel × weight (Ctrl+2)</source>
        <translation>每条连接为这幅图像传送的信号：像素 × 权重（Ctrl+2）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Which way learning pushes each weight, and how strongly: −∂L/∂w (Ctrl+3)</source>
        <translation>学习把每个权重推向哪边、推得多用力：−∂L/∂w（Ctrl+3）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>How much training has changed each weight: Δw (Ctrl+4)</source>
        <translation>训练使每个权重改变了多少：Δw（Ctrl+4）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Connections drawn, out of all in the network: everything in a column is connected to everything in the next one. During training: frames painted in the last second</source>
        <translation>画出的连接，以及网络的全部连接：每一列与下一列全部相连。训练时：最近一秒绘制的帧数</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{words} F3 shows every number of this pixel.</source>
        <translation>{words}按 F3 显示这个像素的所有数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>Ctrl and an arrow key select a pixel; then F3 shows its numbers.</source>
        <translation>Ctrl 加方向键选中一个像素；再按 F3 显示它的数值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections · {rate} fps</source>
        <translation>全部 {total} 条连接 · {rate} 帧/秒</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>all {total} connections</source>
        <translation>全部 {total} 条连接</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{total} connections</source>
        <translation>{total} 条连接</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections · {rate} fps</source>
        <translation>{drawn} / {total} 条连接 · {rate} 帧/秒</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/panel.py</extracomment>
        <source>{drawn} of {total} connections</source>
        <translation>{drawn} / {total} 条连接</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>One after the other, the {rows} rows of the image slide off and join end to end: {rows} × {columns} = {count} pixels in one column, which is what the network reads.</source>
        <translation>图像的 {rows} 行依次滑出，首尾相接：{rows} × {columns} = {count} 个像素排成一列，网络读的就是这一列。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is the difference between two networks: blue where the weight is larger, orange where it is smaller.</source>
        <translation>每条线是两个网络之差：权重较大为蓝色，较小为橙色。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: {size} images changed the weights a little. Now it reads this image as {answer} ({probability}).</source>
        <translation>第 {step} 批：{size} 幅图像把权重改变了一点。现在网络把这幅图像读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Batch {step}: the network has just read {size} images and changed its weights a little, to read them better. Now it reads this image as {answer} ({probability}).</source>
        <translation>第 {step} 批：网络刚读完 {size} 幅图像，并把权重改变了一点，好把它们读得更准。现在它把这幅图像读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Gradient: which way learning pushes each weight to lower the loss: blue up, orange down.</source>
        <translation>梯度：为使损失下降，学习把每个权重推向哪边：蓝色增大，橙色减小。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Change: how far training has moved each weight: blue up, orange down.</source>
        <translation>变化：训练把每个权重移动了多远：蓝色增大，橙色减小。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{firing}. The network reads {answer} ({probability}).</source>
        <translation>{firing}。网络读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit. Where they and the bias add up to more than 0, the unit fires: {firing}. The network reads {answer} ({probability}).</source>
        <translation>{inked} 个像素向每个神经元发出信号。信号与偏置之和大于 0，神经元就激活：{firing}。网络读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{inked} pixels send signals to every unit; {firing}, and the network reads {answer} ({probability}).</source>
        <translation>{inked} 个像素向每个神经元发出信号；{firing}，网络读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Click {answer} to see what leads to it.</source>
        <translation>单击{answer}，看什么通向它。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every digit gets the same probability: {probability}.</source>
        <translation>权重全为 0，所以任何像素都没有影响，每个数字得到同样的概率：{probability}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each digit.</source>
        <translation>每条线是一条连接：全部 {pixels} 个像素都通向 {units} 个神经元中的每一个，全部 {units} 个神经元又都通向每个数字。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the digits.</source>
        <translation>每条线是一条连接：从 {pixels} 个像素到各数字，每一层都与下一层全部相连。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is run {run} after {moment}, where it reads this image as {answer} ({probability}).</source>
        <translation>这是运行 {run} 在{moment}之后，它把这幅图像读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>This is the past: after {moment} it read this image as {answer} ({probability}).</source>
        <translation>这是过去：在{moment}之后，它把这幅图像读作 {answer}（{probability}）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The image passes through the network, which gives the right answer, {name}, a probability of {before}.</source>
        <translation>图像通过网络，网络给正确答案 {name} 的概率是 {before}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The loss is {loss}: the less probability {name} gets, the larger the loss. Now {name} gets {before}.</source>
        <translation>损失是 {loss}：{name} 得到的概率越小，损失越大。现在 {name} 得到 {before}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the digits and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>反向传播：误差从各数字往回传，指出每个权重增大时 {name} 的概率会升高还是降低。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each weight that took part changes a little, so that {name} becomes more probable for this image.</source>
        <translation>参与的每个权重都改变一点，使这幅图像读作 {name} 的概率升高。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} has gone from {before} to {after}.</source>
        <translation>再读同一幅图像：{name} 的概率由 {before} 变为 {after}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The same image again: the probability of {name} stays at {after}; what changed is too small to show.</source>
        <translation>再读同一幅图像：{name} 的概率仍为 {after}；变化小得显示不出来。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what it would send {condition}.</source>
        <translation>{nothing}连线显示它{condition}会发出什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{nothing} The lines show what they would send {condition}.</source>
        <translation>{nothing}连线显示它们{condition}会发出什么。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: the bias {bias} alone is not above 0, and this unit is silent.</source>
        <translation>手绘是空白的，没有像素发出信号：只有偏置 {bias}，不大于 0，所以这个神经元沉默。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so no pixel sends anything: this unit adds up nothing but its bias {bias} and passes on {activation}.</source>
        <translation>手绘是空白的，没有像素发出信号：这个神经元的和就是它的偏置 {bias}，它传出 {activation}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>前面所有神经元的信号和偏置 {bias} 在这个神经元里加起来是 {sum}。它传出 {activation}：最支持 {best}，最反对 {worst}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all units before it and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>前面所有神经元的信号和偏置加起来是 {sum}：不大于 0，所以这个神经元沉默。它激活时：最支持 {best}，最反对 {worst}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias {bias} add up to {sum} in this unit. It passes on {activation}: most for {best}, most against {worst}.</source>
        <translation>全部 {count} 个像素的信号和偏置 {bias} 在这个神经元中加起来是 {sum}。它传出 {activation}：最支持 {best}，最反对 {worst}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The signals of all {count} pixels and the bias add up to {sum}: not above 0, so this unit is silent. When it fires: most for {best}, most against {worst}.</source>
        <translation>全部 {count} 个像素的信号和偏置加起来是 {sum}：不大于 0，所以这个神经元沉默。它激活时：最支持 {best}，最反对 {worst}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The drawing is empty, so there is nothing to read: the votes for {name} come from the biases of the units alone ({votes}), and its own bias is {bias}.</source>
        <translation>手绘是空白的，没有可读的内容：对 {name} 的投票只来自神经元的偏置（{votes}），它自己的偏置是 {bias}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>The only unit votes with {votes} for {name}; with the bias {bias} its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>唯一的神经元对 {name} 的投票是 {votes}；加上偏置 {bias}，它在 softmax 前的得分（logit）是 {logit}，概率为 {probability}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All {count} units lead to {name}: {counted}. With the bias {bias}, its score before softmax (logit) is {logit}, a probability of {probability}.</source>
        <translation>全部 {count} 个神经元通向 {name}：{counted}。加上偏置 {bias}，它在 softmax 前的得分（logit）是 {logit}，概率为 {probability}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends nothing now, so its connection to {target}, with the weight {weight}, carries nothing.</source>
        <translation>{source} 现在什么也不发出，所以它到{target} 的连接（权重 {weight}）什么也不传送。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} up by {signal}.</source>
        <translation>{source} 发出 {value}；乘以权重 {weight}，把{target} 推高 {signal}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>{source} sends {value}; times the weight {weight}, this pushes {target} down by {signal}.</source>
        <translation>{source} 发出 {value}；乘以权重 {weight}，把{target} 压低 {signal}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>Ctrl+0: whole network</source>
        <translation>Ctrl+0：整个网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} pixels</source>
        <translation>{count} 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} weights + {biases} biases</source>
        <translation>{weights} 个权重 + {biases} 个偏置</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{weights} + {biases} biases</source>
        <translation>{weights} + {biases} 个偏置</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>activation a, error δ</source>
        <translation>激活值 a，误差 δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>units: a, δ</source>
        <translation>神经元：a，δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>a, δ</source>
        <translation>a，δ</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits, probability</source>
        <translation>{count} 个数字，概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} digits</source>
        <translation>{count} 个数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes, probability</source>
        <translation>{count} 个类别，概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/scenery.py</extracomment>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the digits, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>像素、隐藏神经元和数字，以及它们之间的所有连接。滚动缩放，拖动平移；Ctrl+0 显示整个网络；Ctrl 加方向键选中下一部分。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} is selected.</source>
        <translation>已选中{selection}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/accessible.py</extracomment>
        <source>{selection} are selected.</source>
        <translation>已选中{selection}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/choice_button.py</extracomment>
        <source>{setting}: {choice}</source>
        <translation>{setting}：{choice}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} unit(s)</source>
        <translation><numerusform>{count} 个神经元</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{first} and {second}</source>
        <comment>two counts</comment>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit fires</source>
        <translation>{counts} 个神经元激活</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} units fire</source>
        <translation>{counts} 个神经元激活</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above ½</source>
        <translation><numerusform>{counts} 个神经元的激活值大于 ½</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/firing.py</extracomment>
        <source>{counts} unit(s) above zero</source>
        <translation><numerusform>{counts} 个神经元大于零</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so this pixel sends nothing.</source>
        <translation>这里没有墨迹，所以这个像素什么也不发出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>There is no ink here, so these pixels send nothing.</source>
        <translation>这里没有墨迹，所以这些像素什么也不发出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>This pixel is dark, so it sends nothing.</source>
        <translation>这个像素是暗的，所以什么也不发出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>These pixels are dark, so they send nothing.</source>
        <translation>这些像素是暗的，所以什么也不发出。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully inked</source>
        <translation>假如满墨</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully inked</source>
        <translation>假如都满墨</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if it were fully lit</source>
        <translation>假如全亮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>if they were fully lit</source>
        <translation>假如都全亮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels inked</source>
        <translation>{count} / {total} 个像素有墨迹</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/ink.py</extracomment>
        <source>{count} of {total} pixels lit</source>
        <translation>{count} / {total} 个像素亮</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <translation><numerusform>%n 个像素</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <translation>像素 ({row}, {column})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <translation>第 {layer} 层神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <translation>数字 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>%n pixel(s)</source>
        <comment>within a sentence</comment>
        <translation><numerusform>%n 个像素</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>pixel {row}, {column}</source>
        <comment>within a sentence</comment>
        <translation>像素 ({row}, {column})</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit} in layer {layer}</source>
        <comment>within a sentence</comment>
        <translation>第 {layer} 层神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>unit {unit}</source>
        <comment>within a sentence</comment>
        <translation>神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>digit {name}</source>
        <comment>within a sentence</comment>
        <translation>数字 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>the whole image</source>
        <comment>within a sentence</comment>
        <translation>整幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Pixel row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列的像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit} in layer {layer}</source>
        <translation>第 {layer} 层隐藏神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>Hidden unit {unit}</source>
        <translation>隐藏神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}</source>
        <translation>第 {row} 行第 {column} 列 · 序号 {columns}·{row} + {column} = {index}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>row {row}, column {column} · index {columns}·{row} + {column} = {index}
intensity {intensity}</source>
        <translation>第 {row} 行第 {column} 列 · 序号 {columns}·{row} + {column} = {index}
强度 {intensity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{title}
Σ {product} + b = {sum} → activation {activation}
bias b = {bias}
votes most for {target} (weight {weight})</source>
        <translation>{title}
Σ {product} + b = {sum} → 激活值 {activation}
偏置 b = {bias}
最支持{target}（权重 {weight}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
score before softmax (logit) {logit} → probability {probability}
bias {bias}</source>
        <translation>{name}
softmax 前的得分（logit）{logit} → 概率 {probability}
偏置 {bias}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>{name}
weight {weight}
{product} = {value}</source>
        <translation>{name}
权重 {weight}
{product} = {value}</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel pushes {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>这个像素推高 {up} 个神经元，压低 {down} 个；{reason}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>These pixels push {up} unit(s) up and {down} down; {reason}.</source>
        <translation><numerusform>这些像素推高 {up} 个神经元，压低 {down} 个；{reason}。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>This pixel is connected to all {units} units: it pushes {up} up and {down} down; {reason}.</source>
        <translation>这个像素与全部 {units} 个神经元相连：推高 {up} 个，压低 {down} 个；{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Each of these pixels is connected to all {units} units: together they push {up} up and {down} down; {reason}.</source>
        <translation>这些像素各与全部 {units} 个神经元相连：合起来推高 {up} 个，压低 {down} 个；{reason}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>Near 0 (gray) now means less than {limit}, a tenth of the layer's largest weight. The limit moves as the largest weight does.</source>
        <translation>接近 0（灰色）现在是指小于 {limit}，即该层最大权重的十分之一。最大权重变化，这个界限也随之变化。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>every unit notices</source>
        <translation>每个神经元都有反应</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: it stays silent</source>
        <translation>1 个没有反应：它保持沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>1 does not notice: its weight is near 0 (gray: {rule})</source>
        <translation>1 个没有反应：它的权重接近 0（灰色：{rule}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: 1 stays silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} 个没有反应：1 个保持沉默，{near} 个的权重接近 0（灰色：{rule}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: they stay silent</source>
        <translation>{count} 个没有反应：它们保持沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: their weight is near 0 (gray: {rule})</source>
        <translation>{count} 个没有反应：它们的权重接近 0（灰色：{rule}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>{count} do not notice: {silent} stay silent, for {near} the weight is near 0 (gray: {rule})</source>
        <translation>{count} 个没有反应：{silent} 个保持沉默，{near} 个的权重接近 0（灰色：{rule}）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/noticed.py</extracomment>
        <source>below {limit}, a tenth of the largest</source>
        <translation>小于 {limit}，即最大权重的十分之一</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Color scale of {quantity}</source>
        <translation>色标：{quantity}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>Orange is negative and blue is positive; colors fade toward zero.</source>
        <translation>橙色为负，蓝色为正；越接近零，颜色越淡。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/panel.py</extracomment>
        <source>One scale for the whole layer: all but its strongest 1% lie between these numbers.</source>
        <translation>整层用同一个刻度：除最强的 1% 以外，都在这两个数之间。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>without it</source>
        <translation>去掉它</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the image alone</source>
        <translation>只显示图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show the unit's weights over the image</source>
        <translation>在图像上叠加神经元的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what each pixel with ink sends to the unit, over the image</source>
        <translation>在图像上叠加每个有墨迹的像素发给神经元的信号</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the digit's score over the image</source>
        <translation>在图像上叠加每个像素对数字得分的贡献</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show what removing each pixel changes, over the image</source>
        <translation>在图像上叠加去掉每个像素引起的变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} to {unit}</source>
        <translation>{intensity} × {weight} = {product}，传给{unit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/products.py</extracomment>
        <source>{intensity} × {weight} = {product} from {pixel}</source>
        <translation>{intensity} × {weight} = {product}，来自{pixel}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>1 votes for it, {against} against it</source>
        <translation>1 个支持，{against} 个反对</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{for_it} vote for it, {against} against it</source>
        <translation>{for_it} 个支持，{against} 个反对</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} neither</source>
        <translation>{votes}，{others} 个都不是</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, 1 is silent</source>
        <translation>{votes}，1 个沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/votes.py</extracomment>
        <source>{votes}, {others} are silent</source>
        <translation>{votes}，{others} 个沉默</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>batch {number}</source>
        <translation>第 {number} 批</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>epoch {number}</source>
        <translation>{number} 轮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_axes.py</extracomment>
        <source>checkpoint {number}</source>
        <translation>检查点 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Batches: the images that were just trained on, as a running mean. Validation: images that the network never trains on, read again and again to see how it does. Test: other such images, read after each epoch</source>
        <translation>批次：刚刚训练过的图像，取滑动平均。验证：网络从不训练的图像，反复识别以检验它的表现。测试：另一些这样的图像，每轮之后识别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>Validation: training images that are set aside here; the other program may have trained on them. Test: images that no training set holds. Each checkpoint reads both</source>
        <translation>验证：这里留出的训练图像；另一个程序可能用它们训练过。测试：不属于任何训练集的图像。每个检查点识别两者</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches</source>
        <translation>━ 批次</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>● validation</source>
        <translation>● 验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>◆ test</source>
        <translation>◆ 测试</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>━ batches, mean</source>
        <translation>━ 批次，平均</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: batches {batches}, validation {validation}, test {test}. Arrow keys step by one batch.</source>
        <translation>{when}：批次 {batches}，验证 {validation}，测试 {test}。方向键每次移动一批。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>{when}: validation {validation}, test {test}. Arrow keys step by one checkpoint.</source>
        <translation>{when}：验证 {validation}，测试 {test}。方向键每次移动一个检查点。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curve_plot.py</extracomment>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss, by epoch</source>
        <translation>损失，按轮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy in percent, by epoch</source>
        <translation>准确率（百分数），按轮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom to end</source>
        <translation>放大末段</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Zoom in on the later half of training; press again to show all of it</source>
        <translation>放大训练的后半段；再按一次显示全部</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Loss: how wrong the answers are, in one number. For each image it is −ln of the probability that the network gave to the right class; the curve shows the average. 0 is perfect, and guessing among {count} classes gives {loss}. Because of the natural logarithm ln, the unit is called nat</source>
        <translation>损失：用一个数表示答案错得有多厉害。每幅图像的损失是网络给正确类别的概率的 −ln；曲线显示平均值。0 为完美，在 {count} 个类别中随机猜测为 {loss}。因为用自然对数 ln，单位叫 nat</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>Accuracy: the share of images that are read correctly; guessing among {count} classes gives {share}</source>
        <translation>准确率：读对的图像所占的比例；在 {count} 个类别中随机猜测为 {share}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>up to {moment}</source>
        <translation>截至{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/curves.py</extracomment>
        <source>live run, latest</source>
        <translation>实时运行，最新</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>The Runs tab lists all runs, and shows or hides their curves</source>
        <translation>“运行”标签页列出所有运行，并显示或隐藏它们的曲线</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Show or hide the curves of {run}: ━ batches, ╌ validation</source>
        <translation>显示或隐藏曲线（━ 批次，╌ 验证）：{run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>Curves of {run}</source>
        <translation>曲线：{run}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/earlier_curves.py</extracomment>
        <source>+{count} in Runs</source>
        <translation>另 {count} 个见“运行”</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>A batch is {batch_size} image(s); after each one, the network changes its weights. An epoch is one pass through all {images} training images, in {batches} batches ({sum}): {done} of epoch {epoch} are done.</source>
        <translation><numerusform>一个批次是 {batch_size} 幅图像；每批之后，网络改变它的权重。一轮是把全部 {images} 幅训练图像用一遍，共 {batches} 批（{sum}）：第 {epoch} 轮已完成 {done} 批。</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation + {unused} unused images; the network learns from the training images only.</source>
        <translation>{total} = {training} 训练 + {validation} 验证 + {unused} 幅未使用的图像；网络只从训练图像中学习。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/epoch_words.py</extracomment>
        <source>{total} = {training} training + {validation} validation images; the network learns from the training images only.</source>
        <translation>{total} = {training} 训练 + {validation} 幅验证图像；网络只从训练图像中学习。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Maximum &amp;learning rate</source>
        <translation>最大学习率(&amp;L)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>The highest learning rate of the schedule</source>
        <translation>学习率调度的最高学习率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Share of hidden activations dropped during training</source>
        <translation>训练时丢弃的隐藏激活值的比例</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Determines the order of the images, and dropout</source>
        <translation>决定图像的顺序和 Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>A different optimizer starts with empty state</source>
        <translation>换用别的优化器，状态从空开始</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Batch size</source>
        <translation>批次大小(&amp;B)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Images per step</source>
        <translation>每一步的图像数</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Length of one cycle of the schedule</source>
        <translation>学习率调度一个周期的长度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>L&amp;2 penalty</source>
        <translation>L2 惩罚(&amp;2)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>How strongly large weights are penalized</source>
        <translation>对大权重的惩罚有多强</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>Batch &amp;seed</source>
        <translation>批次种子(&amp;S)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/fork_dialog.py</extracomment>
        <source>&amp;Train</source>
        <comment>button that answers a dialog</comment>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection through time</source>
        <translation>所选内容随时间的变化</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a digit's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>所选内容在每个快照中的值：像素发给答案的量、神经元的激活值、数字的概率，
或连接的权重；没有选中任何内容时，是标签的概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>nothing to read</source>
        <translation>没有可读的内容</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}</source>
        <translation>{title}：{value}，{when}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{title}: {value} {when}, {condition}</source>
        <translation>{title}：{value}，{when}，{condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>in the lesson</source>
        <translation>本次学习中</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>at {moment}</source>
        <comment>after a value</comment>
        <translation>{moment}时</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} to {digit}</source>
        <translation>{name}到{digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>activation of {name}</source>
        <translation>{name} 的激活值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>probability of {digit}</source>
        <translation>{digit} 的概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>{name} → {digit}</source>
        <translation>{name} → {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>trained elsewhere</source>
        <translation>在别处训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>live: {moment}</source>
        <translation>实时：{moment}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>{rate} images/s</source>
        <translation>{rate} 幅/秒</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/rate_words.py</extracomment>
        <source>from a run</source>
        <translation>来自运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for the snapshots of all runs, at least {minimum} MB on the disk; snapshots beyond the limit are dropped</source>
        <translation>所有运行的快照的磁盘空间上限，至少 {minimum} MB；超出上限的快照会被丢弃</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Limit for snapshots</source>
        <translation>快照的磁盘空间上限</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show its curves</source>
        <translation>显示它的曲线</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the curves of run {number}</source>
        <translation>显示运行 {number} 的曲线</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Live: run {number}</source>
        <translation>实时：运行 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show: run {number}</source>
        <translation>显示：运行 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show this run in every view</source>
        <translation>在所有视图中显示这个运行</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Show the live run and how its weights differ from this one's, each unit from the unit of the same number; after another random start these look for other things, and Compare matches them first</source>
        <translation>显示实时运行，以及它的权重与这个运行有何不同，按相同编号的神经元逐一相比；从另一个随机起点开始的神经元寻找的图案不同，“比较”会先把它们配对</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Difference: run {number}</source>
        <translation>差异：运行 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>The two networks have different layers</source>
        <translation>两个网络的层不同</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove this run and its snapshots</source>
        <translation>移除这个运行及其快照</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>Remove: run {number}</source>
        <translation>移除：运行 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>from batch {step}: {changes}</source>
        <translation>从第 {step} 批起：{changes}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>batches of {size}</source>
        <translation>批次大小 {size}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>{sizes} units</source>
        <translation>{sizes} 个神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>no changes</source>
        <translation>没有改变</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/runs_panel.py</extracomment>
        <source>snapshots use {used} MB; limit:</source>
        <translation>快照占用 {used} MB；上限：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here…</source>
        <translation>从这里继续…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue from here with new settings…</source>
        <translation>从这里以新设置继续…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed, in snapshots per second</source>
        <translation>回放速度，以每秒快照数计</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>Playback speed</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{speed} snapshots per second</source>
        <translation>每秒 {speed} 个快照</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source> {speed} per s ▾ </source>
        <translation> {speed} 个/秒 ▾ </translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline.py</extracomment>
        <source>{when}, {condition}</source>
        <translation>{when}，{condition}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Timeline of the run</source>
        <translation>运行的时间轴</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network after any batch. Small ticks are snapshots, ◆ are changes of settings.
Keyboard: arrows step by one batch, Page Up and Page Down by snapshot, Home goes to the start, End to the live network</source>
        <translation>拖动可以看任意一批之后的网络。小刻度是快照，◆ 是设置的改变。
键盘：方向键移动一批，Page Up 和 Page Down 移动一个快照，Home 到起点，End 到实时网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/timeline_track.py</extracomment>
        <source>Drag to see the network at any checkpoint; ticks show where they are.
Keyboard: arrows, Page Up and Page Down step by one checkpoint, Home goes to the first, End to the newest</source>
        <translation>拖动可以看任意检查点的网络；刻度标出检查点的位置。
键盘：方向键、Page Up 和 Page Down 移动一个检查点，Home 到第一个，End 到最新的</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training speed. Teaching speed takes the first batches one by one, then goes faster and faster: about 30 seconds for the whole run</source>
        <translation>训练速度。教学速度先一批一批地走，然后越来越快：整个运行约 30 秒</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Speed: {choice}</source>
        <translation>速度：{choice}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The window does not show the live network; press Live (L) to return to it</source>
        <translation>窗口显示的不是实时网络；按“实时”（L）返回</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Progress of the whole run</source>
        <translation>整个运行的进度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>full</source>
        <translation>全速</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Teaching speed: slow at first, then faster and faster</source>
        <translation>教学速度：先慢，然后越来越快</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch/s</source>
        <translation>1 批/秒</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>1 batch per second</source>
        <translation>每秒 1 批</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches/s</source>
        <translation>{speed} 批/秒</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>{speed} batches per second</source>
        <translation>每秒 {speed} 批</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: {epoch}</source>
        <translation>实时网络：{epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live: {epoch}</source>
        <translation>实时：{epoch}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>A network from a file: how long it was trained before is not known</source>
        <translation>来自文件的网络：之前训练了多久未知</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>loaded network</source>
        <translation>加载的网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The newest checkpoint that another program has saved</source>
        <translation>另一个程序保存的最新检查点</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source> · epoch {epoch} of {epochs}</source>
        <translation> · 第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>The bar shows the progress of the whole run.</source>
        <translation>进度条显示整个运行的进度。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Training images per second, measured over the last second</source>
        <translation>每秒训练的图像数，按最近一秒测量</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: images that the network never trains on</source>
        <translation>读对的验证图像的比例：网络从不用它们训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>Share of the validation images read correctly: training images that are set aside here; the other program may have trained on them</source>
        <translation>读对的验证图像的比例：这里留出的训练图像；另一个程序可能用它们训练过</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation at {moment}</source>
        <translation>{moment}时的验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>at {moment}</source>
        <translation>{moment}时</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network: validation</source>
        <translation>实时网络：验证</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>live network</source>
        <translation>实时网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/training_bar.py</extracomment>
        <source>validation (unseen images)</source>
        <translation>验证（未见过的图像）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At most {limit}.</source>
        <translation>至多 {limit}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_fields.py</extracomment>
        <source>At least {limit}.</source>
        <translation>至少 {limit}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>after Reset</source>
        <translation>重置后</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect immediately.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_row.py</extracomment>
        <source>Takes effect after Reset.</source>
        <translation>重置后生效。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>leaky ReLU</source>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none (identity)</source>
        <translation>无（恒等）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, normal</source>
        <translation>He，正态</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>He, uniform</source>
        <translation>He，均匀</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, normal</source>
        <translation>Glorot，正态</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Glorot, uniform</source>
        <translation>Glorot，均匀</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>{title} {value}</source>
        <translation>{title} {value}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in the hidden layer; each learns its own pattern to look for.</source>
        <translation>隐藏层的神经元数量；每个神经元学会寻找自己的图案。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>second layer</source>
        <translation>第二层</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the digits; each combines the activations of the first layer.</source>
        <translation>第二个隐藏层的神经元数量，位于第一个隐藏层和各数字之间；每个神经元组合第一层的激活值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>none</source>
        <comment>no second layer</comment>
        <translation>无</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The function each hidden unit applies to its sum; without it, two layers can do no more than one.</source>
        <translation>每个隐藏神经元对它的和应用的函数；没有它，两层并不比一层强。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>initializer</source>
        <translation>初始化方法</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How the weights are drawn at random before training.</source>
        <translation>训练之前怎样随机抽取权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>start scale</source>
        <translation>初始缩放</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Size of the first layer's random weights at the start, relative to what the initializer would draw; with 0, all weights start at zero.</source>
        <translation>第一层的随机权重在开始时的大小，相对于初始化方法抽取的大小；为 0 时，所有权重从零开始。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The rule that turns a gradient into a step.</source>
        <translation>把梯度变成一步的规则。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>The size of the steps: about 0.007 suits Adam, 0.1 momentum and 1 plain SGD.</source>
        <translation>步的大小：约 0.007 适合 Adam，0.1 适合动量，1 适合普通 SGD。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Keeps the learning rate constant, or raises it first and then lowers it to zero over the epochs.</source>
        <translation>让学习率保持恒定，或先升高，再在各轮中降到零。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many images the network reads before each change of its weights.</source>
        <translation>网络每改变一次权重之前识别多少幅图像。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>images</source>
        <comment>unit after a number</comment>
        <translation>幅</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How many times the network sees all training images; also the length of one cycle of the schedule.</source>
        <translation>网络把所有训练图像看几遍；也是学习率调度一个周期的长度。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>How strongly every weight is pulled toward zero (weight decay).</source>
        <translation>每个权重被拉向零的强度（权重衰减）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the hidden units that are dropped at random in each step.</source>
        <translation>每一步随机丢弃的隐藏神经元的比例。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>random shifts</source>
        <translation>随机平移</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Maximum number of pixels by which a training image is shifted, at random each time it is used.</source>
        <translation>训练图像每次使用时随机平移的最大像素数。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Standard deviation of random noise added to the pixel intensities; full ink is 1.</source>
        <translation>加到像素强度上的随机噪声的标准差；满墨为 1。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images, drawn at random from those that are not held out for validation; with only a few, the network memorizes them.</source>
        <translation>从没有留作验证的图像中随机抽取的训练图像的数量；如果很少，网络会把它们背下来。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Share of the training images whose label is replaced by a random one.</source>
        <translation>标签换成随机标签的训练图像的比例。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of training images held out to validate the network, equally many of each class.</source>
        <translation>留出来验证网络的训练图像的数量，各类别一样多。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Randomness</source>
        <translation>随机性</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Decides everything that is random: the same seed and settings give the same run.</source>
        <translation>决定一切随机的内容：种子和设置相同，运行就相同。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>batch seed</source>
        <translation>批次种子</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Adam's ε</source>
        <translation>Adam 的 ε</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Configurations to try; choose one to fill in the fields below</source>
        <translation>可以尝试的配置；选择一个，即填入下面的字段</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Custom settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Reset and train</source>
        <translation>重置并训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again with these settings and train</source>
        <translation>以这些设置重新开始并训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Match the run</source>
        <translation>与运行一致</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Set every field to the value that the current run uses</source>
        <translation>把每个字段设为当前运行使用的值</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Apply and reset</source>
        <translation>应用并重置</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Start again from the random start with these settings; training continues if it is on</source>
        <translation>以这些设置从随机起点重新开始；如果正在训练，则继续训练</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>{sizes}: all weights and biases</source>
        <translation>{sizes}：所有权重和偏置</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>Change anything. Some settings take effect during training, the rest after Reset.</source>
        <translation>可以改变任何设置。有些在训练中生效，其余在重置后生效。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/settings/settings_panel.py</extracomment>
        <source>%n setting(s) waiting for Reset</source>
        <translation><numerusform>%n 项设置等待重置</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>{number} more or less is right, too</source>
        <translation>相差 {number} 以内也算对</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Write a number, such as 784 or 0.5.</source>
        <translation>请写一个数，例如 784 或 0.5。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a pixel of the image.</source>
        <translation>单击图像中的一个像素来回答。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a unit in the network.</source>
        <translation>单击网络中的一个神经元来回答。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a digit at the right of the network.</source>
        <translation>单击网络右侧的一个数字来回答。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}.</source>
        <translation>你的回答：{said}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped.</source>
        <translation>已跳过。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>The answer is {expected}.</source>
        <translation>答案是 {expected}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>Skipped. It is {expected}.</source>
        <translation>已跳过。答案是 {expected}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}: right.</source>
        <translation>你的回答：{said}，正确。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_text.py</extracomment>
        <source>You said {said}; it is {expected}.</source>
        <translation>你的回答：{said}；正确答案：{expected}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/black_screen.py</extracomment>
        <source>Black screen; any key ends it</source>
        <translation>黑屏；按任意键结束</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card.py</extracomment>
        <source>How far the lesson is</source>
        <translation>课程的进度</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_body.py</extracomment>
        <source>✓ {text}</source>
        <translation>✓ {text}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go to another chapter</source>
        <translation>转到另一章</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson (Esc with nothing selected); everything is again as it was before, and you can go on later</source>
        <translation>离开课程（没有选择时按 Esc）；一切恢复原样，以后可以继续</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Start over, without my answers</source>
        <translation>重新开始，不保留我的回答</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Small network…</source>
        <translation>小网络…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>See the same on a network so small that every weight is a number on its line</source>
        <translation>在一个小网络上看同样的内容，小到每个权重都以数值写在连线上</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Begin with the first chapter; your answers are forgotten</source>
        <translation>从第一章开始；你的回答不再保留</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Answer this question again</source>
        <translation>再次回答这个问题</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Worksheet…</source>
        <translation>练习单…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Leave the lesson, and write questions about your own network to print</source>
        <translation>离开课程，就你自己的网络出题供打印</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Try it on my network</source>
        <translation>在我的网络上试试</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/card_edges.py</extracomment>
        <source>Go on at chapter {number}</source>
        <translation>从第 {number} 章继续</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Back to this step</source>
        <translation>回到这一步</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/moved_note.py</extracomment>
        <source>Bring back the network and the image that this step is about</source>
        <translation>恢复这一步所说的网络和图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Presenter's notes – {lesson}</source>
        <translation>讲者备注 – {lesson}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>How long the lesson has been going on</source>
        <translation>课程已进行的时间</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Back (PageUp)</source>
        <translation>后退（Page Up）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Black screen (B)</source>
        <translation>黑屏（B）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>Next (PageDown)</source>
        <translation>下一步（Page Down）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/notes_window.py</extracomment>
        <source>No notes for this step.</source>
        <translation>这一步没有备注。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Left out for now</source>
        <translation>暂时略去</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this later in the lesson.</source>
        <translation>课程稍后会显示这里。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>Covered until you answer</source>
        <translation>回答之后才显示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/patch.py</extracomment>
        <source>You see this once you have answered.</source>
        <translation>回答之后就能看到这里。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 digits</source>
        <translation>小网络：16 个像素，4 个神经元，3 个数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show another image</source>
        <translation>显示另一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Show the next image that it reads wrongly</source>
        <translation>显示它读错的下一幅图像</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Learn from it</source>
        <translation>从它学习</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Take one step, w − η·∂L/∂w with η = {rate}; ▲ and ▼ mark what changed</source>
        <translation>走一步 w − η·∂L/∂w，η = {rate}；▲ 和 ▼ 标出改变之处</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Go back to the weights before the steps</source>
        <translation>回到各步之前的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>One step later: the probability of the label {label} went from {before} to {after}.</source>
        <translation>一步之后：标签 {label} 的概率由 {before} 变为 {after}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, and the label is {label}.</source>
        <translation>它读作 {answer}，概率 {share}，标签是 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>It reads {answer} with {share}, but the label is {label}.</source>
        <translation>它读作 {answer}，概率 {share}，但标签是 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Unit {number}</source>
        <translation>神经元 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Digit {digit}</source>
        <translation>数字 {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>What it adds to the answer: its intensity times each weight, through the units that fire.</source>
        <translation>它给答案增加多少：它的强度乘以各个权重，经由激活的神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Intensity times weight over all 16 pixels, plus the bias.</source>
        <translation>对全部 16 个像素，强度乘以权重求和，再加偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Activation times weight over all 4 units, plus the bias.</source>
        <translation>对全部 4 个神经元，激活值乘以权重求和，再加偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>z = {total}; with ReLU it passes on &lt;b&gt;{passed}&lt;/b&gt;</source>
        <translation>z = {total}；经 ReLU，它传出 &lt;b&gt;{passed}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>score before softmax (logit): &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>softmax 前的得分（logit）：&lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on digit {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>对数字 {digit} 的影响：&lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Small network</source>
        <translation>小网络</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>pixel in row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列的像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{name} is selected: {value}.</source>
        <translation>已选中{name}：{value}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>Arrow keys select another part.</source>
        <translation>方向键选中另一部分。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>16 pixels</source>
        <translation>16 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>4 units</source>
        <translation>4 个神经元</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 digits</source>
        <translation>3 个数字</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>{digit}, label</source>
        <translation>{digit}，标签</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Teach  ▾</source>
        <translation>授课  ▾</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson to a class, see your notes, or print a handout</source>
        <translation>向全班演示这门课程，查看备注，或打印讲义</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Presenter's notes</source>
        <translation>讲者备注</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Handout of this chapter…</source>
        <translation>本章讲义…</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Stop presenting</source>
        <translation>停止演示</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/teacher_button.py</extracomment>
        <source>Present this lesson</source>
        <translation>演示这门课程</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the digits</source>
        <translation>隐藏神经元到各数字的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each digit, one column for each hidden unit. Click a cell to select its connection, or a digit to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>每个数字一行，每个隐藏神经元一列。单击一格可选中它的连接，单击数字可选中数字；Ctrl 加方向键选中下一格。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>What each hidden unit looks for</source>
        <translation>每个隐藏神经元寻找什么</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/receptive_fields.py</extracomment>
        <source>A picture of each hidden unit's 784 weights. Click one to select the unit, or with Ctrl one of its weights; Ctrl with an arrow key selects the next unit.</source>
        <translation>每个隐藏神经元的 784 个权重画成的图。单击一张可选中神经元，按住 Ctrl 单击可选中它的一个权重；Ctrl 加方向键选中下一个神经元。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L1 · {count} unit(s)</source>
        <translation><numerusform>L1 · {count} 个神经元</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} digits</source>
        <translation><numerusform>L{layer} · {count} 个神经元 → {digits} 个数字</numerusform></translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>{count} weights per tile</source>
        <translation>每张小图 {count} 个权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>blue for, orange against</source>
        <translation>蓝色支持，橙色反对</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where learning pushes weights</source>
        <translation>梯度：学习把权重推向哪边</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Gradient: where it pushes votes</source>
        <translation>梯度：学习把投票推向哪边</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how each unit's weights differ</source>
        <translation>差异：各神经元的权重有何不同</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Difference: how the votes differ</source>
        <translation>差异：投票有何不同</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how each unit's weights moved</source>
        <translation>变化：各神经元的权重怎样移动</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Change: how the votes moved</source>
        <translation>变化：投票怎样移动</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>How each unit votes</source>
        <translation>各神经元怎样投票</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>−∂L/∂w: which way learning pushes each weight, and how strongly.</source>
        <translation>−∂L/∂w：学习把每个权重推向哪边、推得多用力。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much each weight is larger in the first of the two networks.</source>
        <translation>Δw：每个权重在两个网络的第一个中大多少。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>Δw: by how much training has changed each weight.</source>
        <translation>Δw：训练使每个权重改变了多少。</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures ended {n} times within a minute. netviz now draws without it, which is slower; save your work, and start netviz again when the computer has more memory to spare.</source>
        <translation>绘图进程在一分钟内结束了 {n} 次。netviz 现在不用它绘图，速度较慢；请保存你的工作，等计算机有更多空闲内存时再启动 netviz。</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures cannot be started: {reason}. netviz draws without it, which is slower.</source>
        <translation>无法启动绘图进程：{reason}。netviz 不用它绘图，速度较慢。</translation>
    </message>
    <message>
        <extracomment>netviz/workers/drawing.py</extracomment>
        <source>The process that draws the pictures has ended.</source>
        <translation>绘图进程已结束。</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures did not answer; netviz is restarting it.</source>
        <translation>绘图进程没有响应；netviz 正在重新启动它。</translation>
    </message>
    <message>
        <extracomment>netviz/workers/render_client.py</extracomment>
        <source>The process that draws the pictures ended unexpectedly; netviz is restarting it.</source>
        <translation>绘图进程意外结束；netviz 正在重新启动它。</translation>
    </message>
    <message>
        <extracomment>netviz/workers/training_thread.py</extracomment>
        <source>Training stopped because of an error. Reset to start again.</source>
        <translation>训练因错误而停止。请重置后重新开始。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>From image to column</source>
        <translation>从图像到一列</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The image has {rows} rows of {columns} pixels. Flattening puts row after row into one column of {count} numbers.</source>
        <translation>图像有 {rows} 行，每行 {columns} 个像素。展平把各行依次接成一列，共 {count} 个数。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Where in the column does row {row}, column {column} land?</source>
        <translation>a) 第 {row} 行第 {column} 列落在这一列的什么位置？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which row and column does number {place} come from?</source>
        <translation>b) 序号 {place} 来自哪一行哪一列？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>dense {number}</source>
        <translation>全连接 {number}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>How many weights?</source>
        <translation>有多少个权重？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.</source>
        <translation>各层有 {sizes} 个神经元。每个神经元的每个输入有一个权重，每个神经元有一个偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>{mark}  ({row}, {column})</source>
        <translation>{mark}  ({row}, {column})</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>all other {count} pixels</source>
        <translation>其余全部 {count} 个像素</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = Σ x·w + b</source>
        <translation>z = Σ x·w + b</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z of unit {unit}</source>
        <translation>神经元 {unit} 的 z</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Each pixel sends its intensity x times its weight w to unit {unit} of the first hidden layer. Work out the five signals, then add up the column.</source>
        <translation>每个像素把强度 x 乘以权重 w 发给第一个隐藏层的神经元 {unit}。算出这五个信号，再把这一列加起来。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>pixel (row, column)</source>
        <translation>像素 (行, 列)</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>What does unit {unit} pass on?</source>
        <translation>神经元 {unit} 传出什么？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is {name}: {formula}.</source>
        <translation>它的激活函数是 {name}：{formula}。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Which activation a does it pass on?</source>
        <translation>它传出的激活值 a 是多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is above 0, so the unit fires.</source>
        <translation>z = {z} 大于 0，所以这个神经元激活。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z = {z} is not above 0, so the unit is silent.</source>
        <translation>z = {z} 不大于 0，所以这个神经元沉默。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Does unit {unit} fire?</source>
        <translation>神经元 {unit} 激活吗？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>Its activation function is ReLU: a = max(0, z).</source>
        <translation>它的激活函数是 ReLU：a = max(0, z)。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>a) Does it fire?</source>
        <translation>a) 它激活吗？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>b) Which activation a does it pass on?</source>
        <translation>b) 它传出的激活值 a 是多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/forward_words.py</extracomment>
        <source>z if z is above 0, else {slope} · z</source>
        <translation>z 大于 0 时为 z，否则为 {slope} · z</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>the other {count}</source>
        <translation>其余 {count} 个</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Several have the highest probability; the network answers the first of them.</source>
        <translation>有几个的概率同为最高；网络回答其中的第一个。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, and the image's label is {label}.</source>
        <translation>它的概率最高，图像的标签是 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>It has the highest probability, but the image's label is {label}.</source>
        <translation>它的概率最高，但图像的标签是 {label}。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is right</source>
        <translation>{winner}，正确</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>{winner}, which is wrong</source>
        <translation>{winner}，错误</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit is the answer, and is it right?</source>
        <translation>答案是哪个数字？正确吗？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class is the answer, and is it right?</source>
        <translation>答案是哪个类别？正确吗？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which digit wins?</source>
        <translation>哪个数字胜出？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>Which class wins?</source>
        <translation>哪个类别胜出？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.</source>
        <translation>这是十个中的三个的得分 z；其中包括最大的 max。softmax 把每个 exp(z − max) 除以总和：p = exp(z − max) / 总和。p 保留 {decimals} 位小数。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) The label is {label}, with p = {p}. What is the loss?</source>
        <translation>a) 标签是 {label}，p = {p}。损失是多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) A network that guesses gives the label p = 0.1. What is its loss?</source>
        <translation>b) 随机猜测的网络给标签的概率是 p = 0.1。它的损失是多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) In batch {step:,} the mean loss was {loss}. How far has it fallen from there?</source>
        <translation>c) 第 {step:,} 批的平均损失是 {loss}。从 b) 的值起下降了多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) Which p has the loss in c)?</source>
        <translation>d) 哪个 p 的损失等于 c) 中的损失？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What did the loss fall to?</source>
        <translation>损失降到了多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The loss of an image is −ln p, with p the probability of its label.</source>
        <translation>一幅图像的损失是 −ln p，p 是其标签的概率。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>What is Δw?</source>
        <translation>Δw 是多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>The network learns this one image with plain SGD and η = {rate}: Δw = −η · δ · input. At an output, δ = p − 1 for the label and δ = p for all others.</source>
        <translation>网络用普通 SGD 学习这一幅图像，η = {rate}：Δw = −η · δ · 输入。在输出处，标签的 δ = p − 1，其余的 δ = p。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>a) From {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:</source>
        <translation>a) 从{unit}（传出 a = {a}）到标签 {name}（p = {p}）：</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>b) From the same unit to {name}, which has p = {p}:</source>
        <translation>b) 从同一神经元到 {name}（p = {p}）：</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>c) From pixel {mark} ({row}, {column}), x = {x}, to {unit}, which has δ = {delta}:</source>
        <translation>c) 从像素 {mark} ({row}, {column})（x = {x}）到{unit}（δ = {delta}）：</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/learning_words.py</extracomment>
        <source>d) The weight in a) was w = {w}. What is it after the step?</source>
        <translation>d) a) 中的权重原为 w = {w}。这一步之后是多少？</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>{prompt} ({decimals} decimals)</source>
        <translation>{prompt}（{decimals} 位小数）</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/phrases.py</extracomment>
        <source>unit {unit} of hidden layer {layer}</source>
        <translation>隐藏层 {layer} 的神经元 {unit}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/rounding.py</extracomment>
        <source>No worksheet can be written: the network's numbers are no longer finite.</source>
        <translation>无法写出练习单：网络的数值已不是有限的数。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>1 batch</source>
        <translation>1 批</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{step:,} batches</source>
        <translation>{step:,} 批</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>seed {seed} · {batches}</source>
        <translation>种子 {seed} · {batches}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>from the saved network {name} · seed {seed}</source>
        <translation>来自保存的网络 {name} · 种子 {seed}</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>{epochs} epochs have {most:,} batches, fewer than {wanted:,}; ask for more epochs.</source>
        <translation>{epochs} 轮有 {most:,} 批，少于 {wanted:,} 批；请要求更多轮。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>This network has layers of {shape} units; a worksheet needs one with {pixels} inputs, a hidden layer and at least {classes} outputs.</source>
        <translation>这个网络各层的神经元数为 {shape}；练习单需要有 {pixels} 个输入、一个隐藏层和至少 {classes} 个输出的网络。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/source.py</extracomment>
        <source>The data set has no test images, which a worksheet needs.</source>
        <translation>数据集没有测试图像，而练习单需要它们。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from 0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is off by one counts as right.</source>
        <translation>所有数值都来自用 {data} 训练的网络（{batches}）。行、列和神经元从 0 数起。除非题目另有说明，每个结果都保留 {decimals} 位小数；末位相差 1 也算对。</translation>
    </message>
    <message>
        <extracomment>netviz/worksheets/wording.py</extracomment>
        <source>Test image {index}: label {label}</source>
        <translation>测试图像 {index}：标签 {label}</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Watch a neural network learn to read handwritten digits.</source>
        <translation>看神经网络怎样学会识别手写数字。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Without a command, netviz opens its window, with a network or a lesson if a FILE is named.</source>
        <translation>不带命令时，netviz 打开窗口；如果给出 FILE，则连同其中的网络或课程一起打开。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Only the window needs a display.</source>
        <translation>只有窗口需要显示器。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Start training as soon as the data set is loaded.</source>
        <translation>数据集一加载就开始训练。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Seed of the initial weights, the validation images and the batch order (default 0).</source>
        <translation>初始权重、验证图像和批次顺序的种子（默认 0）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>A data set: a folder with IDX files as of MNIST, an NPZ or CSV file, or a folder of pictures for each class (default: MNIST itself).</source>
        <translation>数据集：含有 MNIST 那样的 IDX 文件的文件夹、NPZ 或 CSV 文件，或每个类别一个文件夹的图片（默认：MNIST 本身）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Network file to open.</source>
        <translation>要打开的网络文件。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Reset the window's layout and settings first.</source>
        <translation>先重置窗口的布局和设置。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>The language of the window, or of a command's words: en, de, es, fr or zh_CN (default: the system's).</source>
        <translation>窗口的语言，或命令输出文字的语言：en、de、es、fr 或 zh_CN（默认：系统的语言）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of program</extracomment>
        <source>Show the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train a network without the window.</source>
        <translation>不打开窗口，训练一个网络。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>The same settings and seed give the same network as in the window. Ctrl+C stops after the current batch and saves the network. With --json, standard output holds a single JSON object.</source>
        <translation>相同的设置和种子得到与窗口中相同的网络。Ctrl+C 在当前批次之后停止并保存网络。使用 --json 时，标准输出只含一个 JSON 对象。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Preset to start from (see --list-presets); other options override it.</source>
        <translation>作为起点的预设（见 --list-presets）；其他选项优先于它。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>List the presets and what to look for in each, and exit.</source>
        <translation>列出各预设及其看点，然后退出。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of passes over the training images (default 5).</source>
        <translation>把训练图像用几遍（默认 5）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Images per batch (default 128).</source>
        <translation>每批的图像数（默认 128）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Units in each hidden layer, separated by commas (default 256).</source>
        <translation>各隐藏层的神经元数，以逗号分隔（默认 256）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Activation of the hidden units: relu, tanh, sigmoid, leaky_relu or identity (default relu).</source>
        <translation>隐藏神经元的激活函数：relu、tanh、sigmoid、leaky_relu 或 identity（默认 relu）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Optimizer: sgd, momentum or adam (default adam).</source>
        <translation>优化器：sgd、momentum 或 adam（默认 adam）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Peak of the schedule (default 0.007, which suits adam; momentum needs about 0.1 and sgd about 1).</source>
        <translation>学习率调度的峰值（默认 0.007，适合 adam；momentum 约需 0.1，sgd 约需 1）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Adam's ε (default 0.0001).</source>
        <translation>Adam 的 ε（默认 0.0001）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Learning rate schedule: constant or one_cycle (default one_cycle).</source>
        <translation>学习率调度：constant 或 one_cycle（默认 one_cycle）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Strength of the L2 penalty on the weights (default 0.0).</source>
        <translation>对权重的 L2 惩罚的强度（默认 0.0）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of hidden activations to drop (default 0.0).</source>
        <translation>丢弃的隐藏激活值的比例（默认 0.0）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Scale of the first layer's initial weights relative to the initializer; small weights show structure sooner, and 0 sets every weight of the network to 0 (default 0.1).</source>
        <translation>第一层初始权重相对于初始化方法的缩放；权重小，结构更早显现，0 使网络的所有权重为 0（默认 0.1）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initializer of the weights: he_normal, he_uniform, glorot_normal or glorot_uniform (default he_normal).</source>
        <translation>权重的初始化方法：he_normal、he_uniform、glorot_normal 或 glorot_uniform（默认 he_normal）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Initial bias of every hidden unit (default 0.1).</source>
        <translation>每个隐藏神经元的初始偏置（默认 0.1）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Shift each image randomly by up to N pixels (default 0).</source>
        <translation>把每幅图像随机平移至多 N 个像素（默认 0）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Standard deviation of noise added to intensities from 0 to 1 (default 0.0).</source>
        <translation>加到 0 到 1 的强度上的噪声的标准差（默认 0.0）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of training images (default 0: all but the validation images).</source>
        <translation>训练图像的数量（默认 0：除验证图像以外的全部）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Fraction of training images with a random label (default 0.0).</source>
        <translation>带随机标签的训练图像的比例（默认 0.0）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Number of images held out for validation, equally many of each class (default 5000).</source>
        <translation>留作验证的图像数量，各类别一样多（默认 5000）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Seed of the batch order, dropout, shifts and noise (default: --seed).</source>
        <translation>批次顺序、Dropout、平移和噪声的种子（默认：--seed）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Train this network further in place of a random start: a file of any form that netviz evaluate takes. Its layers and activation are kept.</source>
        <translation>不从随机起点，而是继续训练这个网络：netviz evaluate 接受的任何格式的文件。它的层和激活函数保持不变。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save the network here, as safetensors.</source>
        <translation>把网络保存到这里，格式为 safetensors。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Save loss and accuracy of each batch here, as CSV.</source>
        <translation>把每批的损失和准确率保存到这里，格式为 CSV。</translation>
    </message>
    <message>
        <extracomment>netviz --help of train</extracomment>
        <source>Print a single JSON object and nothing else.</source>
        <translation>只打印一个 JSON 对象，不打印别的。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Trace pixels, a hidden unit, a digit (or another class) or a connection.</source>
        <translation>追踪像素、隐藏神经元、数字（或其他类别）或连接。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Without any of these, the report covers the whole image.</source>
        <translation>这些都不给出时，报告涵盖整幅图像。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>A pixel sends its intensity times its weights. A hidden unit passes on what it receives, multiplied by the ratio of its activation to its pre-activation (for ReLU: all or nothing). The shares of all pixels and of the biases add up to each digit's score before softmax (logit). If all selected pixels are dark, they send nothing; the report then assumes full intensity, and "hypothetical" is true.</source>
        <translation>像素发出的是强度乘以它的各个权重。隐藏神经元把收到的量乘以激活值与和 z 之比再传出（对 ReLU：全部传出，或什么也不传出）。所有像素和偏置的贡献加起来，就是每个数字在 softmax 前的得分（logit）。如果所选像素都没有墨迹，它们什么也不发出；报告便假设它们满墨，并且 "hypothetical" 为 true。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>In JSON and CSV, "digit" is the number of the class, whatever the classes are.</source>
        <translation>在 JSON 和 CSV 中，无论类别是什么，"digit" 都是类别的编号。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Network saved by train --save.</source>
        <translation>由 train --save 保存的网络。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Number of the image, from 0.</source>
        <translation>图像的编号，从 0 开始。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Test or training images (default test).</source>
        <translation>测试图像或训练图像（默认 test）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Your own picture of digits, or of other shapes, instead of --image: a photo, a scan or a drawing, such as PNG, JPEG or WebP. Each shape is found, centered and scaled like MNIST's digits.</source>
        <translation>用你自己的图片代替 --image，其中可以是数字或其他形状：照片、扫描件或手绘，例如 PNG、JPEG 或 WebP。每个形状都会被找出，并像 MNIST 的数字那样居中和缩放。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Which digit or shape of --digits-file to trace if it shows several, in reading order (default 1).</source>
        <translation>--digits-file 中有多个数字或形状时，按阅读顺序追踪第几个（默认 1）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Pixel to trace, from 0,0 to 27,27; repeat the option to trace several together.</source>
        <translation>要追踪的像素，从 0,0 到 27,27；重复该选项可以同时追踪多个。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Hidden unit (neuron) to trace, from 0; 2:37 is unit 37 of the second hidden layer.</source>
        <translation>要追踪的隐藏神经元，从 0 开始；2:37 是第二个隐藏层的神经元 37。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Digit, or number of another class, to trace back to units and pixels.</source>
        <translation>要回溯到神经元和像素的数字，或另一类别的编号。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Connection to trace: 1:14,9-37 leads from a pixel to a unit, 2:37-3 from a unit to a digit or class.</source>
        <translation>要追踪的连接：1:14,9-37 从像素通向神经元，2:37-3 从神经元通向数字或类别。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network without the pixels, the hidden unit or the connection.</source>
        <translation>去掉这些像素、隐藏神经元或连接，重新运行网络。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Re-run the network with the pixels at full intensity.</source>
        <translation>让这些像素满墨，重新运行网络。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Rank the pixels by how much the score of the answer changes without each of them.</source>
        <translation>按去掉各像素后答案的得分变化多少，给像素排序。</translation>
    </message>
    <message>
        <extracomment>netviz --help of trace</extracomment>
        <source>Print only the sum, as comma-separated values.</source>
        <translation>只打印求和过程，以逗号分隔。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learn from one image, and show each stage.</source>
        <translation>从一幅图像学习，并显示每个阶段。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>The stages are: forward, the loss -log p, backpropagation (the derivatives of the loss with respect to every sum, weight and bias), the update, and forward again. The network file does not change.</source>
        <translation>各阶段为：前向，损失 -log p，反向传播（损失对每个和、权重和偏置的导数），更新，再次前向。网络文件不会改变。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>A connection is reinforced if its own change raises a digit's score before softmax (logit) for this image, and weakened if it lowers the score.</source>
        <translation>一条连接自身的变化使某个数字对这幅图像在 softmax 前的得分（logit）升高，就是增强；使它降低，就是减弱。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Label to learn (default: the image's own).</source>
        <translation>要学习的标签（默认：图像自己的标签）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Optimizer, with fresh state: sgd, momentum or adam (default sgd).</source>
        <translation>优化器，状态为全新：sgd、momentum 或 adam（默认 sgd）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Learning rate (default 0.003; 0.001 for adam).</source>
        <translation>学习率（默认 0.003；adam 为 0.001）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Repeat the step N times, and show the effect on 1,000 unseen images.</source>
        <translation>把这一步重复 N 次，并显示对 1,000 幅未见过的图像的影响。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Save the gradient of the loss here, as safetensors with the names of a network file.</source>
        <translation>把损失的梯度保存到这里，格式为 safetensors，名称与网络文件相同。</translation>
    </message>
    <message>
        <extracomment>netviz --help of learn</extracomment>
        <source>Print only the digits at every stage, or with --repeat the effect of each step, as comma-separated values.</source>
        <translation>只打印各阶段的数字，或在使用 --repeat 时打印每一步的影响，以逗号分隔。</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Count a network's parameters, layer by layer.</source>
        <translation>逐层统计网络的参数。</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>A network file (default: 784 → 256 → 10).</source>
        <translation>网络文件（默认：784 → 256 → 10）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of summary</extracomment>
        <source>Print only the layers, as comma-separated values.</source>
        <translation>只打印各层，以逗号分隔。</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Read a network from a file, and measure it on the test images.</source>
        <translation>从文件读取网络，并在测试图像上测量它。</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>What the file does not say, the scaling of its inputs and its activation, is settled by trying every possibility on training images.</source>
        <translation>文件没有写明的内容，即输入的缩放和激活函数，通过在训练图像上试遍所有可能来确定。</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>A network: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ or scikit-learn (.skops).</source>
        <translation>网络：safetensors、PyTorch（.pt、.pth）、Keras（.keras、.h5）、ONNX、NPZ 或 scikit-learn（.skops）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>How the inputs are scaled: unit, raw, standard, symmetric, inverted or inverted_raw (default: found by trying).</source>
        <translation>输入怎样缩放：unit、raw、standard、symmetric、inverted 或 inverted_raw（默认：由尝试得出）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Activation of the hidden layers: relu, tanh, sigmoid or leaky_relu (default: found by trying).</source>
        <translation>隐藏层的激活函数：relu、tanh、sigmoid 或 leaky_relu（默认：由尝试得出）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of evaluate</extracomment>
        <source>Print only the trials that settle how the file is read, as comma-separated values.</source>
        <translation>只打印用来确定文件读法的各次尝试，以逗号分隔。</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Compare the networks in two files of any form.</source>
        <translation>比较两个文件中的网络，格式不限。</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Prints the test images that they read differently, and which hidden unit of A corresponds to which of B: the pairs whose incoming weights are most similar, chosen so that the sum of all similarities is as large as possible.</source>
        <translation>打印两者读法不同的测试图像，以及 A 的哪个隐藏神经元对应 B 的哪个：传入权重最相似的各对，选得使全部相似度之和尽可能大。</translation>
    </message>
    <message>
        <extracomment>netviz --help of compare</extracomment>
        <source>Print only the test images that they read differently, as comma-separated values.</source>
        <translation>只打印两者读法不同的测试图像，以逗号分隔。</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Write the network in IN to OUT.</source>
        <translation>把 IN 中的网络写到 OUT。</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>The ending of OUT says in which form: .safetensors, .keras, .onnx or .npz. To the form that it came in, a network is written back bit for bit; in any other form its inputs are intensities from 0 to 1.</source>
        <translation>OUT 的后缀决定格式：.safetensors、.keras、.onnx 或 .npz。写回原来的格式时，网络逐位相同；写成其他格式时，输入是 0 到 1 的强度。</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Whose names the tensors have in a safetensors file (default netviz).</source>
        <translation>safetensors 文件中张量的名称采用哪种程序的（默认 netviz）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of convert</extracomment>
        <source>Also write a short program beside OUT that rebuilds the network and reads an image.</source>
        <translation>同时在 OUT 旁边写一个简短的程序，它重建网络并识别一幅图像。</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Say which images a file or folder holds, and how they are read.</source>
        <translation>说明文件或文件夹中有哪些图像，以及怎样读取。</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>IDX files under any name, NPZ, CSV, and folders of pictures by class are found by what they are. Images of other sizes are brought to 28×28; dark ink on light paper and exchanged rows and columns are recognized.</source>
        <translation>任何名称的 IDX 文件、NPZ、CSV 和按类别分的图片文件夹，都按其内容识别。其他大小的图像变为 28×28；白纸黑字以及行列互换会被识别出来。</translation>
    </message>
    <message>
        <extracomment>netviz --help of data</extracomment>
        <source>Print only the number of images of each class, as comma-separated values.</source>
        <translation>只打印各类别的图像数量，以逗号分隔。</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Watch a training elsewhere in the window.</source>
        <translation>在窗口中观看别处的训练。</translation>
    </message>
    <message>
        <extracomment>netviz --help of follow</extracomment>
        <source>Each network that another program saves into the folder, in any form that netviz reads, becomes a moment of a run, in the order of the steps or epochs in the files' names, or else of time. A single file is followed as it is written again and again. A folder that is not there yet is waited for.</source>
        <translation>另一个程序保存到文件夹中的每个网络（netviz 能读取的任何格式）都成为一个运行的一个时刻，按文件名中的步或轮排列，没有时按时间排列。单个文件被反复写入时，也会一直跟随。文件夹还不存在时，会等待它。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write a worksheet about a network as a PDF to print.</source>
        <translation>就一个网络编写练习单，格式为 PDF，供打印。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Every student number has an image, units and weights of its own. All answers are computed from the network; the same options write the same sheet, and --answers its key.</source>
        <translation>每个学生编号都有自己的图像、神经元和权重。所有答案都由网络算出；选项相同，写出的练习单就相同，--answers 写出它的答案。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Seed of the run and of the questions (default 0; with --model, the seed of the run that it was saved from).</source>
        <translation>运行和题目的种子（默认 0；使用 --model 时，是保存它的那个运行的种子）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Number of the student (default 1).</source>
        <translation>学生的编号（默认 1）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Several students in one file, such as 1-30.</source>
        <translation>一个文件中的多个学生，例如 1-30。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Write the key, with the working, instead of the sheet.</source>
        <translation>写出带计算过程的答案，而不是练习单。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Batches to train before the questions are asked (default 100; with --epochs, all of them).</source>
        <translation>提问之前训练的批数（默认 100；使用 --epochs 时为全部）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Length of the run in epochs (default 5).</source>
        <translation>运行的长度，以轮计（默认 5）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Ask about a saved network instead of training one.</source>
        <translation>不训练网络，而是就一个保存的网络提问。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>Size of the paper (default a4).</source>
        <translation>纸张大小（默认 a4）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of worksheet</extracomment>
        <source>The PDF file (default worksheet.pdf, or worksheet-answers.pdf with --answers).</source>
        <translation>PDF 文件（默认 worksheet.pdf；使用 --answers 时为 worksheet-answers.pdf）。</translation>
    </message>
    <message>
        <extracomment>netviz --help of lesson</extracomment>
        <source>Check a lesson file, or list the words that lessons can use.</source>
        <translation>检查课程文件，或列出课程可以使用的词。</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure training, frames, click, moments, thumbnails, presets and startup, or only the parts that you name.</source>
        <translation>测量训练、帧、单击、时刻、缩略图、预设和启动，或只测量你指定的部分。</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Two parts are measured only if they are named. In endurance, a window trains while everything that can be done in it is done at random, and a line for each minute says what it holds. In peers, the other libraries that are installed (PyTorch, JAX, Keras, scikit-learn) train the same network on the same cores, in turns with netviz.</source>
        <translation>有两部分只在指定时测量。在 endurance 中，窗口一边训练，一边随机执行其中所有的操作，每分钟用一行报告它占用的资源。在 peers 中，已安装的其他库（PyTorch、JAX、Keras、scikit-learn）在同样的核心上与 netviz 轮流训练同一个网络。</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Ratios hold on any machine; times depend on this machine and its load. Without a display, the window is measured on Qt's offscreen platform, which draws everything but shows nothing.</source>
        <translation>比值在任何机器上都成立；时间取决于这台机器及其负载。没有显示器时，窗口在 Qt 的 offscreen 平台上测量，它绘制一切，但什么也不显示。</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Length of the part endurance.</source>
        <translation>endurance 部分的时长。</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Of what is done at random in the part endurance.</source>
        <translation>endurance 部分中随机操作的种子。</translation>
    </message>
    <message>
        <extracomment>netviz --help of benchmark</extracomment>
        <source>Measure more briefly and less precisely.</source>
        <translation>测量得更短、更粗略。</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>Check a lesson file, and print every problem with its place.</source>
        <translation>检查课程文件，并打印每个问题及其位置。</translation>
    </message>
    <message>
        <extracomment>netviz --help of check</extracomment>
        <source>The exit status is 0 if the lesson can be used, else 1.</source>
        <translation>课程可以使用时退出状态为 0，否则为 1。</translation>
    </message>
    <message>
        <extracomment>netviz --help of words</extracomment>
        <source>List the facts, the actions and the views that a lesson can speak of.</source>
        <translation>列出课程可以使用的事实、动作和视图。</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>Click a hidden unit or a class</source>
        <translation>单击隐藏神经元或类别</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/ask.py</extracomment>
        <source>From a pixel, unit or class to its numbers: select it, open Sums</source>
        <translation>从像素、神经元或类别到它的数值：选中它，打开“算式”</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/catalogue.py</extracomment>
        <source>&amp;Classes</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous or next shape of a picture</source>
        <translation>图片中的上一个或下一个形状</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Draw an image, or return to the data set</source>
        <translation>画一幅图像，或返回数据集</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Previous sha&amp;pe of the picture</source>
        <translation>图片中的上一个形状(&amp;P)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the previous shape of the picture that was opened</source>
        <translation>识别所打开图片中的上一个形状</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>&amp;Next shape of the picture</source>
        <translation>图片中的下一个形状(&amp;N)</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/drawing.py</extracomment>
        <source>Read the next shape of the picture that was opened</source>
        <translation>识别所打开图片中的下一个形状</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/file.py</extracomment>
        <source>Open a session, a network, images to learn from, or a picture of shapes</source>
        <translation>打开会话、网络、用于学习的图像或形状图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/image.py</extracomment>
        <source>Next image of that class; while drawing, label the drawing</source>
        <translation>该类别的下一幅图像；手绘时用来给手绘加标签</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/layout.py</extracomment>
        <source>Ask about one pixel, unit or class: the sums beside the network</source>
        <translation>对一个像素、神经元或类别提问：算式在网络旁边</translation>
    </message>
    <message>
        <extracomment>netviz/app/commands/view.py</extracomment>
        <source>Order the hidden units by the class that they vote for most</source>
        <translation>按投票最多的类别排列隐藏神经元</translation>
    </message>
    <message>
        <extracomment>netviz/app/opening.py</extracomment>
        <source>Pictures of shapes</source>
        <translation>形状图片</translation>
    </message>
    <message>
        <extracomment>netviz/app/panels.py</extracomment>
        <source>Effect on each class</source>
        <translation>对各类别的影响</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>3 backpropagation, classes: δ = p - y</source>
        <translation>3 反向传播，类别：δ = p - y</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>connections that now add more to a class's score before softmax (logit) for this image (reinforced), or less (weakened)</source>
        <translation>对这幅图像而言，现在使类别 softmax 前的得分（logit）增加更多（增强）或更少（减弱）的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>other classes</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <extracomment>netviz/cli/learn/tables.py</extracomment>
        <source>exceptions to the rule "if right, the pathway is reinforced; if wrong, the strong connections are weakened and those to the correct class strengthened"</source>
        <translation>规则“答对则通路增强；答错则强连接减弱，通向正确类别的连接加强”的例外</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from pixel {pixel} to class {digit}</source>
        <translation>像素 {pixel} 到类别 {digit} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} to class {digit}</source>
        <translation>神经元 {source} 到类别 {digit} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/connection.py</extracomment>
        <source>connection from unit {source} of hidden layer {before} to class {digit}</source>
        <translation>隐藏层 {before} 的神经元 {source} 到类别 {digit} 的连接</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{name} shows no shape {number}; it shows {n}.</source>
        <translation>{name} 中没有第 {number} 个形状；其中有 {n} 个。</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/own_picture.py</extracomment>
        <source>{n} shapes: {answers}</source>
        <translation>{n} 个形状：{answers}</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/query.py</extracomment>
        <source>--without removes pixels, a hidden unit or a connection, but not a class; omit it</source>
        <translation>--without 可以去掉像素、隐藏神经元或连接，但不能去掉类别；请去掉该选项</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/source.py</extracomment>
        <source>{path}, shape {number} of {n}</source>
        <translation>{path}，第 {number} 个形状，共 {n} 个</translation>
    </message>
    <message>
        <extracomment>netviz/cli/trace/sums.py</extracomment>
        <source>softmax: exp(z - max) of each class, divided by the final total</source>
        <translation>softmax：每个类别的 exp(z - max) 除以最后的总和</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: it has no contrast, so choose another one.</source>
        <translation>图片中没有可读的内容：它没有对比度，请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it is a stroke, so choose another one.</source>
        <translation>图片中没有可读的内容：其中没有笔画，请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/data/pictures/finding.py</extracomment>
        <source>The picture shows nothing to read: nothing in it stands out as a stroke, so choose another one.</source>
        <translation>图片中没有可读的内容：其中没有像笔画那样突出的部分，请另选一张。</translation>
    </message>
    <message>
        <extracomment>netviz/formats/kinds.py</extracomment>
        <source>{name} is of no kind that netviz opens: a session (.netviz), a network ({endings}), images to learn from (IDX, NPZ, CSV or a folder), a picture of shapes, or a lesson (.toml).</source>
        <translation>{name} 不是 netviz 能打开的类型：会话（.netviz）、网络（{endings}）、用于学习的图像（IDX、NPZ、CSV 或文件夹）、形状图片或课程（.toml）。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing has {parts} separate shapes side by side; the network reads all of it as one image.</source>
        <translation>手绘中有 {parts} 个并排的独立形状；网络会把它们全部当作一幅图像来读。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/drawing.py</extracomment>
        <source>The drawing is {offset:.0f} pixels off the middle; the network has only seen images in the middle.</source>
        <translation>手绘偏离中心 {offset:.0f} 个像素；网络只见过位于中央的图像。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches the classes.</source>
        <translation>{units:,} 个神经元中有 {silent:,} 个（{share:.1%}）对 {images:,} 幅图像都不激活：几乎没有信号到达各类别。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any class.</source>
        <translation>神经元 {unit:,} 对 {images:,} 幅图像都不激活，所以对任何类别都没有贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/scene/hints/rules.py</extracomment>
        <source>{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any class.</source>
        <translation>{units:,} 个神经元中有 {silent:,} 个（{share:.1%}）对 {images:,} 幅图像都不激活，所以对任何类别都没有贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} rises: no connection carries this change, and it applies to every image.</source>
        <translation>各类别的偏置也会变，{label} 的偏置上升：这个变化不经过任何连接，对每幅图像都起作用。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, and that of {label} falls: no connection carries this change, and it applies to every image.</source>
        <translation>各类别的偏置也会变，{label} 的偏置下降：这个变化不经过任何连接，对每幅图像都起作用。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>The classes' biases change too, except that of {label}: no connection carries this change, and it applies to every image.</source>
        <translation>各类别的偏置也会变，只有 {label} 的不变：这个变化不经过任何连接，对每幅图像都起作用。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection to the other classes is weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>虽然答案正确，仍有 1 条通向其他类别的连接减弱：概率之和为 1，只有其他类别的概率变小，{label} 的概率才能变大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections to the other classes are weakened although the answer is correct: probabilities sum to 1, so that of {label} grows only if the others shrink.</source>
        <translation>虽然答案正确，仍有 {count:,} 条通向其他类别的连接减弱：概率之和为 1，只有其他类别的概率变小，{label} 的概率才能变大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the other classes' scores, weighted by p, even more.</source>
        <translation>第 {layer} 层有 1 条连接反而压低 {label} 自己的得分（logit）：它经由它的神经元，把其他类别的得分（以 p 加权）压低得更多。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units they lower the other classes' scores, weighted by p, even more.</source>
        <translation>第 {layer} 层有 {count:,} 条连接反而压低 {label} 自己的得分（logit）：它们经由各自的神经元，把其他类别的得分（以 p 加权）压低得更多。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the other classes lowers the loss by more than this costs.</source>
        <translation>第 {layer} 层有 1 条连接推高错误答案 {answer} 的得分（logit）：它对其他类别的影响使损失下降，超过了这一代价。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect on the other classes lowers the loss by more than this costs.</source>
        <translation>第 {layer} 层有 {count:,} 条连接推高错误答案 {answer} 的得分（logit）：它们对其他类别的影响使损失下降，超过了这一代价。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>1 unit that votes for {label} is lowered: weighted by p - y, its votes for other classes cost more.</source>
        <translation>有 1 个支持 {label} 的神经元下降：以 p - y 加权，它投给其他类别的票代价更大。</translation>
    </message>
    <message>
        <extracomment>netviz/tracing/caveat_reasons.py</extracomment>
        <source>{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other classes cost more.</source>
        <translation>有 {count:,} 个支持 {label} 的神经元下降：以 p - y 加权，它们投给其他类别的票代价更大。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>The output layer sees the image as a single number, so the network can distinguish only a few of the ten classes.</source>
        <translation>输出层看到的图像只是一个数，所以网络在十个类别中只能区分几个。</translation>
    </message>
    <message>
        <extracomment>netviz/training/presets.py</extracomment>
        <source>With random labels there is no rule to learn, yet the network memorizes them image by image, while the validation accuracy stays at chance, one class in ten.</source>
        <translation>标签是随机的，没有规律可学，网络却把图像一幅一幅背了下来，验证准确率则停在碰运气的水平，即十个类别猜中一个。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/constants.py</extracomment>
        <source>in “{text}”, there is no class {value}: they go from 0 to {last}</source>
        <translation>在“{text}”中，没有类别 {value}：类别为 0 到 {last}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/part_problems.py</extracomment>
        <source>there is no class {value} to click</source>
        <translation>没有可以单击的类别 {value}</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The classes that the network can answer.</source>
        <translation>网络可以回答的类别的数量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The bias of a unit or class.</source>
        <translation>一个神经元或类别的偏置。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability; an empty drawing has none.</source>
        <translation>概率最高的类别；空白的手绘没有。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class, from 0 to 1.</source>
        <translation>一个类别的概率，从 0 到 1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The score of a class before softmax.</source>
        <translation>一个类别在 softmax 前的得分。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The selected class; −1 if there is none.</source>
        <translation>所选的类别；没有时为 −1。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>What the selected pixel sends to a class through the units that fire.</source>
        <translation>所选像素经由激活的神经元发给一个类别的量。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>How many of all training and validation images show a class.</source>
        <translation>全部训练和验证图像中，显示某个类别的有多少。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The class with the highest probability before the learning step.</source>
        <translation>学习步之前概率最高的类别。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class before the learning step.</source>
        <translation>学习步之前一个类别的概率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>The probability of a class after the learning step.</source>
        <translation>学习步之后一个类别的概率。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step reinforced.</source>
        <translation>通向一个类别的连接中，这一步增强了多少条。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step weakened.</source>
        <translation>通向一个类别的连接中，这一步减弱了多少条。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Into a class: how many of its connections the step left unchanged.</source>
        <translation>通向一个类别的连接中，这一步没有改变的有多少条。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>Select a class.</source>
        <translation>选中一个类别。</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the connections from the units to the classes</source>
        <translation>神经元到各类别的连接</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the classes with their probabilities</source>
        <translation>各类别及其概率</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the effect on each class</source>
        <translation>对各类别的影响</translation>
    </message>
    <message>
        <extracomment>netviz/walks/vocabulary.py</extracomment>
        <source>the weights from the units to each class</source>
        <translation>神经元到各类别的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each pinned selection adds to every class</source>
        <translation>每个固定项给各类别增加多少</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>What each one adds to every class's score before softmax (logit):</source>
        <translation>每一项给各类别 softmax 前的得分（logit）增加多少：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>Pin up to {count} pixels, units, classes or connections. Each keeps its color in every view, and a table here shows what each one adds to each class.</source>
        <translation>最多可固定 {count} 个像素、神经元、类别或连接。每一项在所有视图中保持自己的颜色，这里的表格显示它给各类别增加多少。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>The class</source>
        <translation>类别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/compare_panel.py</extracomment>
        <source>class {digit}</source>
        <translation>类别 {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_panel.py</extracomment>
        <source>What reaches each class</source>
        <translation>到达各类别的量</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>A class's score (logit) is the sum over all pixels and biases; the highest score is the answer. Point at anything to see its share.</source>
        <translation>类别的得分（logit）是所有像素和偏置的贡献之和；得分最高的就是答案。指向任何部分，可以看到它的贡献。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>{effect} What reaches each class:</source>
        <translation>{effect}到达各类别的量：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>Its activation is {activation}. What it adds to each class:</source>
        <translation>它的激活值为 {activation}。它给各类别增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/shares_text.py</extracomment>
        <source>What it adds to each class:</source>
        <translation>它给各类别增加：</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The weight from the unit to the class</source>
        <translation>神经元到类别的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/sums_text.py</extracomment>
        <source>The probability: exp divided by the sum over all classes</source>
        <translation>概率：exp 除以对所有类别的总和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>A class cannot be removed. Select pixels, a unit or a connection.</source>
        <translation>类别不能去掉。请选中像素、神经元或连接。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>How much the class's score before softmax (logit) changes without this pixel</source>
        <translation>去掉这个像素，该类别在 softmax 前的得分（logit）变化多少</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/asking/what_if_text.py</extracomment>
        <source>The class's score before softmax (logit) without this pixel</source>
        <translation>去掉这个像素后，该类别在 softmax 前的得分（logit）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How wrong the network is: minus the natural logarithm of the probability it gives the label. A sure and correct answer has a loss of 0, a guess among ten classes about 2.3.</source>
        <translation>网络错得有多厉害：它给标签的概率的自然对数，取负号。有把握又正确的答案损失为 0，在十个类别中随机猜测约为 2.3。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The share of images whose answer is the label. Guessing one of ten classes gives about 10%.</source>
        <translation>答案与标签一致的图像所占的比例。在十个类别中随机猜一个，约为 10%。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>How fast the loss rises when the sum of a unit or class grows: its share of the blame. A class’s δ is its probability, minus 1 for the label.</source>
        <translation>一个神经元或类别的和增大时，损失上升得有多快，也就是它对误差应负的责任。类别的 δ 是它的概率，标签的还要减 1。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>For class {label}, it is {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}.</source>
        <translation>对类别 {label}，它是 {probability_before(label):.3f} − 1 = {probability_before(label) - 1:+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/learning_terms.py</extracomment>
        <source>The error travels back from the classes through the units to every weight, to find how much each is to blame. Connections that spoke for a wrong answer are weakened, those for the label reinforced.</source>
        <translation>误差从类别经由神经元传回每个权重，以求出每个权重应负多少责任。支持错误答案的连接减弱，支持标签的连接增强。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A number that a unit or a class adds to its sum, whatever the image shows. There is one for each unit and one for each class.</source>
        <translation>无论图像是什么，神经元或类别都要加到它的和上的一个数。每个神经元和每个类别各有一个。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>Class 0 has the bias {bias(2, 0):+.3f}, and unit 0 has {bias(1, 0):+.3f}.</source>
        <translation>类别 0 的偏置是 {bias(2, 0):+.3f}，神经元 0 的偏置是 {bias(1, 0):+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>A line from a pixel to a unit, or from a unit to a class; each has one weight. All of them are drawn: blue for positive numbers, orange for negative ones; the larger the number, the more its line stands out.</source>
        <translation>从像素到神经元，或从神经元到类别的一条线；每条线有一个权重。所有连线都画出来：蓝色为正，橙色为负；数越大，线越醒目。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>effect on each class</source>
        <translation>对各类别的影响</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>What the selection adds to each class’s score, through the units that fire. The effects of all pixels and biases add up to exactly that score.</source>
        <translation>所选内容经由激活的神经元给每个类别的得分增加多少。所有像素和偏置的影响加起来，恰好等于这个得分。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The selected pixel adds {reaches(answer):+.4f} to the score of class {answer}.</source>
        <translation>所选像素给类别 {answer} 的得分增加 {reaches(answer):+.4f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The sum that arrives at a class: every activation times its weight, plus the bias. It can be any number; the class with the highest score is the answer.</source>
        <translation>到达一个类别的和：每个激活值乘以它的权重，再加上偏置。它可以是任何数；得分最高的类别就是答案。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score of class {answer} is {logit(answer):+.3f}.</source>
        <translation>类别 {answer} 的得分是 {logit(answer):+.3f}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The score {logit(answer):+.3f} of class {answer} becomes {probability(answer):.1%}.</source>
        <translation>类别 {answer} 的得分 {logit(answer):+.3f} 变成 {probability(answer):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>How sure the network is of a class, computed by softmax. All of them add up to 100%, even for an image that shows nothing to read.</source>
        <translation>网络对一个类别有多大把握，由 softmax 算出。所有概率加起来是 100%，即使图像上没有可读的内容也是这样。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The network gives class {answer} a probability of {probability(answer):.1%}.</source>
        <translation>网络给类别 {answer} 的概率是 {probability(answer):.1%}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/network_terms.py</extracomment>
        <source>The class with the highest probability. It is green if it agrees with the label, and violet if it does not.</source>
        <translation>概率最高的类别。与标签一致时为绿色，不一致时为紫色。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/glossary/window_terms.py</extracomment>
        <source>The weights from the units to the classes: a unit that fires votes for a class if its weight is blue, and against it if orange. Each row is a class, each column a unit.</source>
        <translation>神经元到各类别的权重：激活的神经元，权重为蓝色就支持该类别，为橙色就反对。每行是一个类别，每列是一个神经元。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Previous shape of the picture (Shift+Left)</source>
        <translation>图片中的上一个形状（Shift+←）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/digit_steps.py</extracomment>
        <source>Next shape of the picture (Shift+Right)</source>
        <translation>图片中的下一个形状（Shift+→）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/drawing_canvas.py</extracomment>
        <source>Draw an image here.

The right button erases.
Esc goes back.</source>
        <translation>在这里画一幅图像。

右键擦除。
按 Esc 返回。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/found_digits.py</extracomment>
        <source>The picture, with a frame around each shape</source>
        <translation>图片，每个形状外有一个框</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Next image of a class (0 to 9)</source>
        <translation>某个类别的下一幅图像（0 到 9）</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/image/input_panel.py</extracomment>
        <source>Draw an image (D); Shift+D draws on this image</source>
        <translation>画一幅图像（D）；Shift+D 在这幅图像上绘制</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; no connection into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;答案正确：&lt;/b&gt;通向正确类别 {label} 的连接，贡献都没有改变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the right class, {label}, {reinforced} are reinforced and {weakened} weakened.</source>
        <translation>&lt;b&gt;答案正确，&lt;/b&gt;但这条经验规则并非对每条连接都成立：通向正确类别 {label} 的连接，{reinforced} 条增强，{weakened} 条减弱。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Right answer:&lt;/b&gt; active connections into the right class, {label}, are reinforced even more ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;答案正确：&lt;/b&gt;通向正确类别 {label} 的活跃连接进一步增强（{total} 条中的 {reinforced} 条）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; yet no connection into the wrong class, {answer}, or into the right class, {label}, changes what it adds.</source>
        <translation>&lt;b&gt;答案错误：&lt;/b&gt;但通向错误类别 {answer} 和正确类别 {label} 的连接，贡献都没有改变。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer,&lt;/b&gt; but the rule of thumb does not hold for every connection: into the wrong class, {answer}, {weakened} are weakened and {answer_reinforced} reinforced; into the right class, {label}, {reinforced} are reinforced and {label_weakened} weakened.</source>
        <translation>&lt;b&gt;答案错误，&lt;/b&gt;但这条经验规则并非对每条连接都成立：通向错误类别 {answer} 的连接，{weakened} 条减弱，{answer_reinforced} 条增强；通向正确类别 {label} 的连接，{reinforced} 条增强，{label_weakened} 条减弱。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_story.py</extracomment>
        <source>&lt;b&gt;Wrong answer:&lt;/b&gt; active connections into the wrong class, {answer}, are weakened ({weakened} of {total}); those into the right class, {label}, are reinforced ({reinforced} of {total}).</source>
        <translation>&lt;b&gt;答案错误：&lt;/b&gt;通向错误类别 {answer} 的活跃连接减弱（{total} 条中的 {weakened} 条）；通向正确类别 {label} 的增强（{total} 条中的 {reinforced} 条）。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Score before softmax (logit): the class's sum</source>
        <translation>softmax 前的得分（logit）：该类别的和</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Where the connections begin, and the class whose score they change: those from the units lead to it, those from the pixels through the units</source>
        <translation>连接从哪里开始，以及它们改变哪个类别的得分：来自神经元的直接通向这个类别，来自像素的经由神经元到达</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change raises the class's score before softmax (logit) for this image</source>
        <translation>其变化使该类别对这幅图像在 softmax 前的得分（logit）升高</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_tables.py</extracomment>
        <source>Their change lowers the class's score before softmax (logit) for this image</source>
        <translation>其变化使该类别对这幅图像在 softmax 前的得分（logit）降低</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>The loss is one number for how wrong the answer is: 0 only if the label gets all the probability. The target y is 1 for the label and 0 for every other class.</source>
        <translation>损失用一个数表示答案错得有多厉害：只有标签得到全部概率时才为 0。目标 y 对标签为 1，对其他每个类别为 0。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/learning/learn_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes to every weight. Each weight gets a gradient: how much the loss would change if the weight rose a little. The error at a class, δ (delta), is its probability minus its target.</source>
        <translation>反向传播：误差从各类别往回传到每个权重。每个权重得到一个梯度：这个权重增大一点，损失会改变多少。一个类别处的误差 δ（delta）是它的概率减去它的目标。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/legend.py</extracomment>
        <source>x is the intensity of a pixel, w the weight from it to a unit, a what the unit passes on, and v the weight from it to a class.</source>
        <translation>x 是像素的强度，w 是它到神经元的权重，a 是神经元传出的值，v 是它到类别的权重。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/painting.py</extracomment>
        <source>{start}
{guess}
▶ Train (Space) to watch it learn,
or click a pixel, a unit or a class</source>
        <translation>{start}
{guess}
▶ 训练（空格键），看它学习，
或单击像素、神经元或类别</translation>
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
        <translation>随机起点：
还没有学到任何东西
{guess}
▶ 训练（空格键），
看它学习，
或单击像素、
神经元或类别</translation>
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
        <translation>权重全为 0：
还没有学到任何东西
{guess}
▶ 训练（空格键），
看它学习，
或单击像素、
神经元或类别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>All weights are 0, so no pixel has any effect, and every class gets the same probability: {probability}.</source>
        <translation>权重全为 0，所以任何像素都没有影响，每个类别得到同样的概率：{probability}。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: all {pixels} pixels lead to each of {units} units, and all {units} units to each class.</source>
        <translation>每条线是一条连接：全部 {pixels} 个像素都通向 {units} 个神经元中的每一个，全部 {units} 个神经元又都通向每个类别。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Each line is a connection: everything is connected to everything in the next layer, from the {pixels} pixels to the classes.</source>
        <translation>每条线是一条连接：从 {pixels} 个像素到各类别，每一层都与下一层全部相连。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/plain_words.py</extracomment>
        <source>Backpropagation: the error flows back from the classes and shows, for each weight, whether raising it would make {name} more probable or less.</source>
        <translation>反向传播：误差从各类别往回传，指出每个权重增大时 {name} 的概率会升高还是降低。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/network/view.py</extracomment>
        <source>The pixels, the hidden units and the classes, with all connections between them. Scroll to zoom, drag to pan; Ctrl+0 shows the whole network; Ctrl with an arrow key selects the next part.</source>
        <translation>像素、隐藏神经元和类别，以及它们之间的所有连接。滚动缩放，拖动平移；Ctrl+0 显示整个网络；Ctrl 加方向键选中下一部分。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/names.py</extracomment>
        <source>class {name}</source>
        <comment>within a sentence</comment>
        <translation>类别 {name}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/parts/pixel_map.py</extracomment>
        <source>Show each pixel's share of the class's score over the image</source>
        <translation>在图像上叠加每个像素对类别得分的贡献</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/runs/moment_curve.py</extracomment>
        <source>The selection in every snapshot: what a pixel sends to the answer, a unit's activation, a class's probability,
or a connection's weight; without a selection, the probability of the label</source>
        <translation>所选内容在每个快照中的值：像素发给答案的量、神经元的激活值、类别的概率，
或连接的权重；没有选中任何内容时，是标签的概率</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/settings/setting_table.py</extracomment>
        <source>Number of units in a second hidden layer, between the first one and the classes; each combines the activations of the first layer.</source>
        <translation>第二个隐藏层的神经元数量，位于第一个隐藏层和各类别之间；每个神经元组合第一层的激活值。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/answer_row.py</extracomment>
        <source>Answer by a click on a class at the right of the network.</source>
        <translation>单击网络右侧的一个类别来回答。</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>A small network: 16 pixels, 4 units, 3 classes</source>
        <translation>小网络：16 个像素，4 个神经元，3 个类别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>Class {digit}</source>
        <translation>类别 {digit}</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_dialog.py</extracomment>
        <source>effect on class {digit}: &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>对类别 {digit} 的影响：&lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/walking/sketch_view.py</extracomment>
        <source>3 classes</source>
        <translation>3 个类别</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>Weights from the hidden units to the classes</source>
        <translation>隐藏神经元到各类别的权重</translation>
    </message>
    <message>
        <extracomment>netviz/widgets/weights/output_weights.py</extracomment>
        <source>One row for each class, one column for each hidden unit. Click a cell to select its connection, or a class to select it; Ctrl with an arrow key selects the next cell.</source>
        <translation>每个类别一行，每个隐藏神经元一列。单击一格可选中它的连接，单击类别可选中类别；Ctrl 加方向键选中下一格。</translation>
    </message>
    <message numerus="yes">
        <extracomment>netviz/widgets/weights/weights_panel.py</extracomment>
        <source>L{layer} · {count} unit(s) → {digits} classes</source>
        <translation><numerusform>L{layer} · {count} 个神经元 → {digits} 个类别</numerusform></translation>
    </message>
</context>
</TS>
