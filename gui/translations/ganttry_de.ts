<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Ganttry</name>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Open…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open a workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open several files to&amp;gether…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Orders from one file, machines from another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open a &amp;folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>All workbooks and tables of a folder together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open what was cop&amp;ied in Excel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>A table from the clipboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;How this file was read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What each column means, what was assumed, and how to change it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Read again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Read the workbook again after a change in Excel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Save plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save the plan as an Excel workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save plan &amp;as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Put the plan into the work&amp;book</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>As sheets of its own; everything else in your workbook stays as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save pro&amp;ject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save workbook data, plan, versions and history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Sa&amp;ve project as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Close workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Lock to machine and time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The selected operations stay where they are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Lock to &amp;machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/desk.py"></location>
            <source>Lock in &amp;time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>U&amp;nlock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The selected operations may be moved again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/desk.py"></location>
            <source>Send to the &amp;front of the queue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/desk.py"></location>
            <source>Send to the &amp;end of the queue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>S&amp;wap the two</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Two selected operations change places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Free&amp;ze up to here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>What starts up to the selected operation stays where it is; or drag the flag above the chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>End the frozen h&amp;ours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Hold the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Take the selected orders out of the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rele&amp;ase all orders on hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The whole &amp;order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>All operations of the selected orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>All on the &amp;machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>All work of the selected machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The stretch of &amp;time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>What runs from the first to the last selected operation, on all machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Optimise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Look for the best plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Optimise the s&amp;election</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Look for better places for the selected operations; all others stay where they are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Improve around the drop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Plan what stands near the last move anew for a few seconds; all else stays</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Improve around e&amp;very drop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Stop and keep the best plan found so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Find in the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Next late order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Go to the next late order, the latest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>P&amp;revious late order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Zoom &amp;in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Zoom &amp;out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show the &amp;whole plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rows: &amp;machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rows: &amp;orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>One row for each order, by due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rows: operators and &amp;tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Wor&amp;king time only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Leave out the time in which the whole shop is closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Higher rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Lower rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>More rows at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Move the row &amp;up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The row of the selected operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Move the row &amp;down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>H&amp;ide the row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The rows of the selected operations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show &amp;all rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show what was hidden, in the workbook's order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show the whole plan in s&amp;mall</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show the critical &amp;path</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Of the selected order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Find in the &amp;chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Ne&amp;xt find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Previous fin&amp;d</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Hide rows &amp;without a find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Go to an order…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Go to the &amp;present</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Or&amp;ders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Op&amp;erations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Machi&amp;nes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Faults of the workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Re&amp;set the layout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>W&amp;hy late?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>What the selected order waited for, step by step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Dispatch &amp;lists (PDF)…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>A page for each machine of the selection, or for all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>T&amp;ables as a workbook…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The tables with your edits, as a workbook of their own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Commands…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Find any command, order or machine by its name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open the &amp;log folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;About Ganttry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>After every drop the engine looks for a few seconds whether its neighbours can stand better</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/around.py"></location>
            <source>The move pushed {n} operations.</source>
            <extracomment>One: The move pushed {n} operation.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>improvement around it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>improvement around the selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>There is nothing near it that could move.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>Move or select an operation first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <location filename="../../gui/gantt/drag.py"></location>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>weighted tardiness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>setups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>No better places were found around it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>Improved around it: {changes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>Improve around the drop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>to its machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>to machine and time</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/commands.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/importing/page_words.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>{n} operations</source>
            <extracomment>One: {n} operation</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>first plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/commands.py"></location>
            <source>optimise of {n} operations</source>
            <extracomment>One: optimise of {n} operation</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>optimise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>The engine is looking for a better plan. Stop it to change the plan by hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>The last change is still being worked in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>The files are being read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>There is no plan yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>move of {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>Put it at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>lock of {names} {how}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>freeze of the first {hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>end of the frozen hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>reading of {file} again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <location filename="../../solver/late_words.py"></location>
            <source>{order} step {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>order {order}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/commands.py"></location>
            <location filename="../../gui/importing/page_words.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>{n} orders</source>
            <extracomment>One: {n} order</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>It cannot stand there. {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>unlock of {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>hold of {orders}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>release of {orders}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>Show what clashes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>These tables cannot be edited here. Open the workbook itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>The engine is looking for a better plan. Stop it to edit the tables.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>{n} edits of tables</source>
            <extracomment>One: {n} edit of tables</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>The tables have {n} errors; the plan is still the one before these edits.</source>
            <extracomment>One: The tables have {n} error; the plan is still the one before these edits.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>Mend the red cells, or undo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>No plan can keep this edit: {clash}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>The plan is still the one before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>The plan was repaired: {n} operations moved.</source>
            <extracomment>One: The plan was repaired: {n} operation moved.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>{n} more orders are late.</source>
            <extracomment>One: {n} more order is late.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>Optimise looks for a better one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>edit of {row} {column}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_model.py"></location>
            <source>deleting of {n} rows of {table}</source>
            <extracomment>One: deleting of a row of {table}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>a new row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <location filename="../../scheduler/excel/edits.py"></location>
            <source>row {row}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>In the file: {before}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>Not in the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_view.py"></location>
            <source>pasting of {n} cells into {table}</source>
            <extracomment>One: pasting of {n} cell into {table}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>filling down in {table}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_view.py"></location>
            <source>clearing of {n} cells of {table}</source>
            <extracomment>One: clearing of {n} cell of {table}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>Cu&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <location filename="../../gui/dialogs.py"></location>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>&amp;Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>Fill &amp;down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>C&amp;lear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>&amp;Delete rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>That is too much to paste at once. Save it as a workbook and open that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_view.py"></location>
            <source>{n} cells right of the last column had no place.</source>
            <extracomment>One: {n} cell right of the last column had no place.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Your own column; shown in the plan's tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Quantity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Priority</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Weight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Deadline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Run time per unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Units per hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Fixed time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Setup family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Resource</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Resource quantity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>After</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Min wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Max wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Transfer batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>May pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Work centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/data/week.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Capacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Efficiency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Cost per hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Current setup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>End</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Valid from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Valid to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>To</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Cost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/coloring.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Remaining time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Number of the order; one row an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What is made; its steps are in Routings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>How many pieces, or how many operators or tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>When the order must be ready; blank: never late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Not to be started before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>1 is the most urgent, 10 the least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What an hour late counts; takes the place of Priority</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>yes: the plan must keep Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>planned, released, started, done or hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Number of the step in the route</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>A machine or a work centre; several apart by ;</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What is done, in words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Before each run, where Changeovers say nothing else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>For one piece</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Pieces an hour, in place of Run time per unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Once for the whole lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Tool, colour or material: what Changeovers go by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Pool of operators or tools that is needed too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>How many of the pool</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Steps that must be done before; blank: the one above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>At least so long after the step before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>At most so long after the step before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>The next step may begin after so many pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>no: must be run through without closed time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Group of machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Name of the working times in Shifts; blank: day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Operations at the same time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>0.9 or 90 %: runs take longer by that much</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>For the figures of the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup family that is on the machine at plan start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Oven: the column whose values must be equal in one batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Mon-Fri, Sat, or a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>From when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Until when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>First day; blank: always</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Last day; blank: always</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>closed or overtime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup family before; * is any</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup family after; * is any</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>How long the changeover takes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>When the run was begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>When it was done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Good pieces so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Run that is left, in place of what Good says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Name of the setting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What it is set to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Routings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Shifts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Downtime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Changeovers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Resources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Locks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Schedule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>No row says how long from {source} to {to} takes: the step's own Setup time holds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>From {source} to {to}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Within one family there is no changeover, where nothing is written here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>From {source} to {to}: {text}, by a row with *</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Changeovers on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Machines that the changeovers are for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Row: from, column: to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Changeovers from row to column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>changeover from {source} to {to}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>* any</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/matrix.py"></location>
            <source>{n} pairs without minutes (–)</source>
            <extracomment>One: {n} pair without minutes (–)</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>all machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>Tables of the workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>Find in the table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>As a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>Add column</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/panel.py"></location>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{n} rows</source>
            <extracomment>One: {n} row</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/panel.py"></location>
            <source>{shown} of {n} rows</source>
            <extracomment>One: {shown} of {n} row</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>As a week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>As a matrix</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>The table has every column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>Week of the calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>Drag a block or its edges; drag over free time for a new one; Delete takes one away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>no shift on {day} in {calendar}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>hours of {calendar} {days}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>{hours:g} h a week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>No calendars yet: machines work day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/week.py"></location>
            <source>{n} rows cannot be drawn: see the table</source>
            <extracomment>One: {n} row cannot be drawn: see the table</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>new shift on {day} in {calendar}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>hours of {calendar}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>swap of two operations</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/desk.py"></location>
            <source>H&amp;old {n} orders</source>
            <extracomment>One: H&amp;old {n} order</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Move to machi&amp;ne</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>&amp;Release ({n} on hold)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Lock to &amp;machine and time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Lock to mac&amp;hine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>&amp;Unlock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>H&amp;old order {order}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>Order {order}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Select the two operations that are to change places.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Select operations first, in the chart or in a table.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>No machine in that direction can do it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Your workbook is untouched and the plan on the screen is kept. Save the plan, then start Ganttry again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Plans a shop floor: orders and machines from an Excel workbook, the best plan on a Gantt chart, and the plan back into Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Workbooks, tables and projects</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Workbooks and tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open files together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open a folder of workbooks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Use a mapping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <location filename="../../gui/importing/more.py"></location>
            <source>Mappings (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Your work on {name} is not saved yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>&amp;Don't save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Ganttry made a mistake and could not finish that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>&amp;Copy details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open log &amp;folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>About Ganttry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>All files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>The details are in the log:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Log: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Set up from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>Dispatch list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/export.py"></location>
            <source>{path} cannot be written. Is it open in another program, or the folder read-only?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>… and {n} more, from {time} on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Plan from {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Printed {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Excel workbook…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Table as CSV…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;JSON for other programs…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>JSON (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Picture (PNG)…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Picture (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Drawing (SVG)…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Drawing (*.svg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>PD&amp;F on one page…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>PDF over &amp;several pages…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Saving {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Save the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Choose another name, or put the plan into it (Ctrl+Shift+E): its own sheets stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The folder {folder} does not exist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Saving {file}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The file could not be written: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/papers.py"></location>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Make room on the disk or save it in another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>{file} is the workbook the orders come from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The plan is saved as {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The chart is saved as {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before another workbook is opened?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before the workbook is closed?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before other files are opened?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>There is no table on the clipboard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Select cells in Excel with their headers, copy them, then choose this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before the files are read again?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>{file} is not a workbook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Drop an Excel file whose name ends in .xlsx, or a .csv.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>No program opened {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Nothing opened yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>&amp;Clear the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/area.py"></location>
            <source>Open a workbook of orders and machines to see its plan here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/area.py"></location>
            <source>Nothing in the plan fits the search.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/arrange.py"></location>
            <source>Other machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/arrange.py"></location>
            <source>No operator or tool</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Find in the chart: P012 late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>All words must fit: an order, product, step, machine, setup family or any column of the workbook.
late, locked, unlocked, frozen, started, critical: the state of an operation
customer:miller looks in one column, -word leaves out, "two words" keeps words together
Enter goes to the next find, Shift+Enter to the one before, Esc ends the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Operators and tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Find in the chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Rows of the chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>What stands in the rows of the chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>&amp;Working time only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Hide the &amp;rest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Hide the rows in which nothing fits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Ro&amp;ws</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Nothing fits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Previous find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Next find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>{place} of {found}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>{found} found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>No due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Not worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>(blank)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>More than a day early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to a day early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>On time by less than an hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 4 hours late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to a day late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>More than a day late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Critical: no slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Less than an hour of slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 4 hours of slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 8 hours of slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 24 hours of slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>More than 24 hours of slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Frozen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Free, order late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Free</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>{where} and {n} more</source>
            <extracomment>One: {where} and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <location filename="../../solver/repair.py"></location>
            <source>has started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>not in its routing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../solver/clash.py"></location>
            <location filename="../../solver/construct.py"></location>
            <location filename="../../solver/rules/locks.py"></location>
            <source>frozen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>Not here</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>pushes {n} operations</source>
            <extracomment>One: pushes {n} operation</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>pushes nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>{n} more late orders</source>
            <extracomment>One: {n} more late order</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>{n} fewer late orders</source>
            <extracomment>One: {n} fewer late order</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>Production plan · {span}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>Production plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>The picture would be too large: {width} x {height} pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>Load</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/headers.py"></location>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Order ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>machine and start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <source>planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>released</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>opens {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>works {n} % of its open time in this plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{worked} worked, {closed} closed in between</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{duration} late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>just in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{duration} early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>step {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{machine} is closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Run</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{names} and {n} more</source>
            <extracomment>One: {names} and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>wait at least {duration}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>wait at most {duration}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>may begin after {pieces} pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{machine} is closed outside its working hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Click to show its machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Click to hide its machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>works on {capacity} operations at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>working hours: {calendar}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>About the operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>has no place in this plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Setup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{worked}, from {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Also possible on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Pauses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>must run without a break</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>started, what remains is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{quantity} of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{due} (deadline)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{what} (frozen hours)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>From {when}: {share}
{run:.1f} h run, {setup:.1f} h setup, {free:.1f} h open ({whose})</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/load_strip.py"></location>
            <location filename="../../gui/importing/page_words.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>{n} machines</source>
            <extracomment>One: {n} machine</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/marked.py"></location>
            <source>Frozen until {until}: what starts before stays where it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/marked.py"></location>
            <source>Nothing is frozen. Drag to freeze the beginning of the plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/minimap.py"></location>
            <source>The whole plan in small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/minimap.py"></location>
            <source>The whole plan. Drag the frame to move, its edges to zoom; click to go there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/minimap.py"></location>
            <source>Whole plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/options.py"></location>
            <source>Orders stand by their due date; machines can be put in any order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/options.py"></location>
            <source>Select an operation in the row first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/overlay.py"></location>
            <source>Due {order} · {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Show all rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Hide {row}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../solver/clash.py"></location>
            <location filename="../../solver/construct.py"></location>
            <location filename="../../solver/rules/locks.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>unlocked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>critical</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>work center</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>pool</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>operator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>{days} d</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>{year}s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <location filename="../../solver/late_words.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <location filename="../../gui/words.py"></location>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>Q{quarter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>Week of {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>W{week}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>Week {week} · {month}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>d MMM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>ddd d</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/view.py"></location>
            <source>No plan yet. Press Optimise to make one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/view.py"></location>
            <source>Gantt chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/gantt/view.py"></location>
            <source>Nothing selected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Take over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>You have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Changes in the files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Filter by order, machine or words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>&amp;Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Locks, edits and versions stay. What is taken over is one step of the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>&amp;Take all {n} changes over</source>
            <extracomment>One: &amp;Take all {n} change over</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>&amp;Take {n} changes over</source>
            <extracomment>One: &amp;Take {n} change over</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>{n} changes will not be asked about again.</source>
            <extracomment>One: {n} change will not be asked about again.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Orders with their steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Steps and machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Machines of operations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Working hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Downtime and overtime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Changeover times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Progress from the floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Routings of products</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>plan start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../solver/rules/placed.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>Yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>the step before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>the whole lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Mend all {n} alike in the same way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Add all {n} machines that are missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Leave the rows of all {n} alike out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>{cell} and all others that say {old}: {mend}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>The cell in its row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>All alike</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Mend all faults of this kind at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Opening the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Select a fault to see the cell in its row, and what mends it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Type another value…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>It says “{value}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Change it…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Column of the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Unit, if blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Fail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>if blank: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>The table of {cell} on sheet {sheet}: {n} rows.</source>
            <extracomment>One: The table of {cell} on sheet {sheet}: {n} row.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Click to choose another column, or drag one here from the sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Click to choose the unit, or what stands in for blank cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{n} rows cannot be read here. Click to see the first.</source>
            <extracomment>One: {n} row cannot be read here. Click to see the first.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{field}: the plan hangs on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>not read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>column {column}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{name} and {n} more</source>
            <extracomment>One: {name} and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Click here to say what this table is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>choose a column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>not in the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_view.py"></location>
            <source>What the file becomes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>Excel workbook (*.xlsx *.xlsm)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/imports.py"></location>
            <source>mend of {n} faults</source>
            <extracomment>One: mend of {n} fault</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>mend of {sheet}!{cell}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>{name} taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>Mark the faults in a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>another reading of {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>{mend} taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>rows with faults left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>no rows left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <location filename="../../gui/session.py"></location>
            <source>{file} is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>Open it from where it is now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>The faults are marked in {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>The engine is looking for a better plan. Stop it to mend the files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{names}, or {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Column {column}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{column} is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Other fields</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Only a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Blank cells stand for …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Not read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>This table holds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>The headers stand in row {top}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Read sheet {sheet} again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Do not read sheet {sheet}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{field} stands in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>This column is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{column}  now {field}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>No column: keep it as a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Bare numbers of {header} are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Blank cells are blank again (now {value})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>A table stands in {name}, headers in row {top}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Find the tables of this sheet again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>This table is not read: say what it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{field}  (now {column})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Column {column} is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>The table of {cell} holds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Do not read this table ({said})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>without a header</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Save the mapping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Read &amp;hidden sheets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Read hidden &amp;rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Show &amp;every field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>&amp;Save this mapping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>&amp;Use a mapping from a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>&amp;Forget what is remembered of this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Start &amp;over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Take the last choice back (Ctrl+Z)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Do again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Do again what was taken back (Ctrl+Y)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Hidden rows and sheets, and mappings as files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>How much of the file is read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>&amp;Leave rows with faults out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Plan without them; which orders that costs is said before anything is planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>&amp;Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page.py"></location>
            <source>{file} and {n} other files</source>
            <extracomment>One: {file} and {n} other file</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>How {files} is read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>{field} where the cell is blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page.py"></location>
            <source>&amp;Show {n} faults</source>
            <extracomment>One: &amp;Show {n} fault</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>Click the head of a column, or drag it to the right, to say what it is. How it is read is remembered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>It lacks a sheet or a column that Ganttry expects. Say which one it is, here or in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>It has the sheets and columns that Ganttry expects: nothing had to be guessed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} questions must be answered before it can be planned. The answers are remembered.</source>
            <extracomment>One: {n} question must be answered before it can be planned. The answers are remembered.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>A column is still to be chosen for {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{orders} with {operations} on {machines} can be planned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} questions open.</source>
            <extracomment>One: {n} question open.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} faults stop planning.</source>
            <extracomment>One: {n} fault stops planning.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} orders left out.</source>
            <extracomment>One: {n} order left out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>day and night, every day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>2 shifts: Mon to Fri, 06–14 and 14–22</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>office hours: Mon to Fri, 08–12 and 13–17</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>{what} ({samples}) is taken as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>The file gives no working hours. The machines work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>{header} ({samples}) names no unit. It is taken as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Show it on the sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>There it says: {samples}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Assumed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>The files were let go of while they were read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>Open them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>Reading took too long and was ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>Use a smaller file, or fewer at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{file} and {n} more</source>
            <extracomment>One: {file} and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{n} changes of {files}</source>
            <extracomment>One: {n} change of {files}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when}: {summary}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} read again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>No longer fits: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>The changes were taken over, but the plan cannot follow: {clash}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Press Optimise for a new plan, or undo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{n} changes taken over.</source>
            <extracomment>One: {n} change taken over.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Then please try that again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>The plan cannot follow: {clash}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{n} operations moved for it.</source>
            <extracomment>One: {n} operation moved for it.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Press Optimise to plan what is new as well as can be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>The file has {n} errors; the plan is still the one before.</source>
            <extracomment>One: The file has {n} error; the plan is still the one before.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Then take the changes over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when} and cannot be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>faults of {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when} and has no errors now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when} and has {n} errors now. The plan stays as it is.</source>
            <extracomment>One: {files} was saved {when} and has {n} error now. The plan stays as it is.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Mend the red lines under Faults, mend them in Excel, or undo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Show the errors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>&amp;Show the changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>&amp;Take all over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>Row {row} is not read: it is a {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>{place} is hidden in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>This table is not read. Right-click to say what it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>Row {row} is hidden in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>Click: say what this column is. Drag it onto a field on the right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>The file as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>Sheets of the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>{sheet} (hidden)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>{sheet}: {rows:,} rows, {columns:,} columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/importing/takeover.py"></location>
            <source>No plan was found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/language.py"></location>
            <source>Ganttry speaks this language from its next start on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/language.py"></location>
            <location filename="../../gui/theme.py"></location>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Plan start {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Edit tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Faults</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>Tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Optimise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Faults ({n})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>{file} – edits not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Save it before Ganttry is closed?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>{file} – plan not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Open recen&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Open a sa&amp;mple</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Li&amp;ght or dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Lan&amp;guage</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/navigator.py"></location>
            <source>Order {order} is {lateness:.1f} h late ({place} of {n} late orders)</source>
            <extracomment>One: Order {order} is {lateness:.1f} h late ({place} of {n} late order)</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/navigator.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>No order is late.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Type a command, an order or a machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Command, order or machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>What was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Go to order {order}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Go to machine {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Lateness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Slack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Colour bars by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>What the colours of the bars stand for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>&amp;Colour bars by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Keep the plan under a name now; later you can see what has changed since, and go back to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>The plan now</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>{n} operations moved from {version} to {other}.</source>
            <extracomment>One: {n} operation moved from {version} to {other}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>{other} is the same as {version}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>{n} operations moved since {version}.</source>
            <extracomment>One: {n} operation moved since {version}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Kept plans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>&amp;Keep this plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>&amp;Go back to it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>&amp;Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Show its bars in the &amp;chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Compare with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>What the chosen plan is compared with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Figures of both plans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>What has moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Compare &amp;with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Plan {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>The same as {version}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>return to {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>The {n} largest moves of them:</source>
            <extracomment>One: The largest move of them:</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/curve.py"></location>
            <source>Curve of the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/curve.py"></location>
            <source>From {hours} to {hours2} in {past}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>makespan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>setup hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>Smallest sum of {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/history_panel.py"></location>
            <source>As it was read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/history_panel.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/history_panel.py"></location>
            <source>Click a line to go back to that moment, or forward again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What is wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>How to mend it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Warning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{place} is copied: paste it into Excel's name box, left of the formula bar.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Errors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Warnings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Filter by sheet, cell or words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Filter the faults</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Plan &amp;without these rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Leave rows with faults out; the warnings say which orders that costs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What was mended here; the file itself is untouched</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>&amp;How it was read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>&amp;Mark in a copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Write a copy of the file in which every faulty cell is marked and explained</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>&amp;Copy all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Copy all faults as a table, to be pasted into Excel or a mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Faults of the workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <location filename="../../gui/panels/table_panel.py"></location>
            <source>Copy rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Mended here ({n})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What {place} should say</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{n} errors</source>
            <extracomment>One: {n} error</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{n} warnings</source>
            <extracomment>One: {n} warning</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{n} assumed</source>
            <extracomment>One: {n} assumed</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Read it as {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Opening {file} in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>No program opened the workbook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Take back {mend}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Take all back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Late orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Orders that end after their due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Tardiness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Hours late, summed over the late orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Weighted tardiness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Hours late times the weight of the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>On time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Share of the orders that end in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Makespan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>From plan start to the end of the last operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Utilisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Worked of open minutes, over the machines with work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Worked hours of setup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/versions.py"></location>
            <source>{amount} worse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>as the first plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/versions.py"></location>
            <source>{amount} better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Figures of the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>First plan: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/legend.py"></location>
            <source>Click an entry to let its bars stand out, with Shift or Ctrl several of them; click it again for all alike.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/legend.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/legend.py"></location>
            <source>Colours: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/legend.py"></location>
            <source>{name} (stands out)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/message_bar.py"></location>
            <source>&amp;Open it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/message_bar.py"></location>
            <source>Open &amp;folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/message_bar.py"></location>
            <source>Close the message</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Optimising for {n} seconds: {goal}</source>
            <extracomment>One: Optimising for {n} second: {goal}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>10 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>5 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>30 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Until I stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stopped after {took}; the best plan is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Optimising until you stop: {goal}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Goal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>How long to search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Advanced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Processor cores to use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Another number takes the search along another way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Same plan every time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Counts steps instead of looking at the clock: the same workbook and seed
give the same plan, on any computer. Somewhat slower.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Look for the best plan (F5)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stop and keep the best plan found so far (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>State of the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Time used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>&amp;Goal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Search &amp;for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Processor &amp;cores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>See&amp;d</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>goal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Best possible, at least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Better plans found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Last one after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>{name} (hours): plan, and best possible dashed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stopping… the best plan is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Finished: best plan, proved in {took}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>No plan is possible</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Ended after {took} without a plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Time is up after {took}; the best plan is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>{past}, until you stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>{past} of {whole}, {left} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Optimise further</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Starting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} pools of operators or tools</source>
            <extracomment>One: {n} pool of operators or tools</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>{orders} with {operations} on {machines} and {pools}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>{orders} with {operations} on {machines}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Plan start: {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>How much of the workbook is read</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} warnings: planning can go on. See the table of faults below.</source>
            <extracomment>One: {n} warning: planning can go on. See the table of faults below.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Due from {first} to {last}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} operations started, locked or frozen.</source>
            <extracomment>One: {n} operation started, locked or frozen.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Select an error to see its cell and to mend it by a click; the file itself stays as it is. Or mend it in Excel, save, and read it again. Warnings do not stop planning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Open in &amp;Excel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>&amp;Read again  (Ctrl+R)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>These rows of the workbook cannot all hold. Give way in one of them, save the workbook, and read it again. The clash was checked on its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Rows that clash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Order {order}: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>deadline {due}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>not before {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>start by {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>waits at most {n} minutes</source>
            <extracomment>One: waits at most {n} minute</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../scheduler/excel/load.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Reading {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Making a first plan…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>{file} is ready to be planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} orders already past due.</source>
            <extracomment>One: {n} order already past due.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{file} cannot be planned yet: {n} errors</source>
            <extracomment>One: {file} cannot be planned yet: {n} error</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>What clashes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Row of the workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>What holds it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>frozen: {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>locked: {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>From the spreadsheets of your shop to the best plan, and back to Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Open what you have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Any workbook with orders and their steps; what cannot be known is asked once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Press Optimise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Watch the plan get better; stop when it is good enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Back to Excel: schedule, work lists, figures and a Gantt sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Several files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>A folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Copied in Excel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>The table on the clipboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Plan your shop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>&amp;Open a workbook…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Files and folders can be dropped anywhere in this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Opened last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Or try a sample shop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_panel.py"></location>
            <source>Find {what}  (Ctrl+F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_panel.py"></location>
            <source>Find {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_panel.py"></location>
            <source>{shown} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>machine and time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Released</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Operations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>From your workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Frozen: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Locked: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Customer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Wanted end of the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Start of its first operation, setup included</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>End of its last operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Lateness (h)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>End minus due, in hours of the clock; below zero is early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Why late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>What holds the order up; sorts by lateness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>What one hour late costs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setup start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setup (min)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked minutes of setup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Run (min)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked minutes of the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Order late (h)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Lateness of its order: end minus due, in hours of the clock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Held by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Why it is not moved: started, locked by you, or frozen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked of open minutes up to the end of the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked (h)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setups and runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Open (h)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Working hours up to the end of the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setup (h)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>First start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Last end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Select a late order, in the chart or in the tables, to see what it waited for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>What the order waited for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>In the order of &amp;time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>&amp;Select the whole chain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Order {order} is {hours} late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Due {due}. {sentence}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>What it waited for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Writing into {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/papers.py"></location>
            <source>The work of {n} machines is listed in {file}.</source>
            <extracomment>One: The work of {n} machine is listed in {file}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Save: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>The plan stands in {file} now, on sheets of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Putting the plan into {file}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>The tables with your edits are saved as {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>{file} is the workbook that is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Choose another name, so that nothing of it is overwritten.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>{file} could not be written: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Close it there, or write into a copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Try &amp;again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Write into a &amp;copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/plan_command.py"></location>
            <source>{name} and {other}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Ganttry project (*.ganttry)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Save the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>on {computer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>{file} is open in another Ganttry window {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Save this one under another name, or close it there first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>The project is saved as {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>{file} is open in another Ganttry window {where} too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>You can look and try here; saving asks for another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Ganttry ended without closing. The work of {when} was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Bring it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Forget it</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/session.py"></location>
            <source>Optimised {n} selected operations; everything else stayed where it was.</source>
            <extracomment>One: Optimised {n} selected operation; everything else stayed where it was.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Opening the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Preparing the tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>The best plan found so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Look for it in {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>This is the plan that the workbook holds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Optimise looks for a better one from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>The search ended before a first plan was found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Give it more time and press Optimise again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/state.py"></location>
            <source>Opening the workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/theme.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/theme.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/toolbar.py"></location>
            <source>Main toolbar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/toolbar.py"></location>
            <source>Colour by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/versions.py"></location>
            <source>same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>ddd d MMM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <location filename="../../scheduler/texts.py"></location>
            <source>{names} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>No plan can be more than {pct} % better on {level}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>Looking for a first plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>Proved best: no better plan exists.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How much better a plan could be is not known yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>No plan can be more than {pct} % better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be on {level} is not known yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be is not known yet: up to {pct:.0f} % better on {level} is not ruled out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be is not known yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be is not known yet: up to {pct:.0f} % better is not ruled out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>{levels} proved best.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Why late?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Show the &amp;load under the chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Sele&amp;ct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Undo {change}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Redo {change}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>No plan exists even without deadlines, locks, longest waits and limits of pools.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Check what has started, and the open hours of the machines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{ways}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} is {how}{when}{where}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>: even alone in the shop it ends at {end} at the earliest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{row}, which no plan can keep{why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>These cannot all hold: {rows}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <location filename="../../solver/construct.py"></location>
            <source> or </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Make the order's due date later, or set its Deadline to No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>make the order's due date later, or set its Deadline to No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Change the lock or take it off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>change the lock or take it off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Allow a longer Max wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>allow a longer Max wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Allow a longer Max wait after the step that is done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>allow a longer Max wait after the step that is done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Enlarge the pool or open it longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>enlarge the pool or open it longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>order {order} must be done by {due}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>there are only {quantity} of {resource}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} must start within {wait} of the end of {predecessor}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} must start by {latest}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source> on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source> to start at {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} and {other} have both started on {machine}, which does one at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Order {order} must be done by {due}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>There are only {quantity} of {resource}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>and {count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Correct their status on the Progress sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli.py"></location>
            <source>There are no samples in this installation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli.py"></location>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_plan.py"></location>
            <source>No plan can exist. These cannot all hold:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_plan.py"></location>
            <source>No plan was written: the time was over, or the run was stopped, before a first plan was found. Give it more --seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_plan.py"></location>
            <source>Stopping: the best plan so far is kept (Ctrl+C again ends it at once).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>No repair holds, so it is planned anew from where it stood.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>Nothing was written (--dry-run).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>Nothing was changed: mend the errors and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>The plan holds as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>No plan can exist with these changes. These cannot all hold:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>Nothing was written: no plan was found in the time. Give it more --seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source> and </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operations} are reported as started on {machine}, which works on {room} at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Report the one that is over as done, or correct its machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>any machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} never fits into the open hours of {machines} and the pools that it needs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Give it longer open hours, let it pause, or take back its lock.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Lower Frozen hours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Take the lock off, or move it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Take the lock off, or add the machine to its routing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} needs {amount} of {pool}, but there are only {quantity}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Raise the Quantity of {pool}, or lower the Resource quantity of the step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} is {how} to start at {start}, but it is released, or what is done before it lets it start, at {earliest}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} is locked to {machine}, which is not one of its machines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} has no machine that can do it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} must be done by {due}, but even with no other order in its way it ends at {end} at the earliest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Set a later due date, or Deadline to No; or give it longer open hours or an earlier release.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} is {how} to start at {start}, but {predecessor} before it lets it start at {ready} at the earliest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>First plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>No plan was found in the time given. Give it more time, or take back locks or deadlines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>Looking for any plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <location filename="../../solver/run.py"></location>
            <source>Stopped before a first plan was found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>No plan was found in the time given: {operation} has no place that keeps all locks, deadlines and waits. Give it more time, or take back one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>The time ran out before the counted steps were done, so this run may not repeat.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>A plan that broke a rule was refused ({count}); please report it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/improve.py"></location>
            <source>Proving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/improve.py"></location>
            <source>Improving and proving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/improve.py"></location>
            <source>Improving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>not before its release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>the machine is closed or busy until then</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>waits for step {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>{operation} is under way there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>{operation} is locked there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>There is no room on this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>{machine} is never open long enough for it from then on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} busy: {blocker}{more}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{pool} taken by {blocker}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>waiting time after step {before}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>setup of step {step} on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} closed (night, weekend, downtime)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} runs on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>longer orders in the same batch on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} may not start before its release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} is fixed to its start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} was too long for what was left of the shift on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} had room: the plan puts step {step} later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{hours:.1f} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} busy for {total} with {operation} ({hours}) and {more}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{hours:.0f} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} could not start before {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} is fixed to its start, {hours} later than possible</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>waiting time after step {step} {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{pool} taken by {operation} for {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} busy with {operation} for {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source> + {count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>was due before plan start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>closed hours (night, weekend, downtime) {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>longer orders in the same batch {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>too long for what was left of the shift, {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>released only {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>cannot end before {end} even on free machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>its own work {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>setup on {machine} {hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>planned {hours} later on {machine} than it had room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>On time first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Orders on time first, the heavier the more; then an early end and few setup hours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Shortest makespan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>All work done as early as possible; then orders on time, then few setup hours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Fewest changeovers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>As few setup hours as possible; then orders on time, then an early end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Balanced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Tardiness, end and setup hours together, each with its weight.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>There is no objective named “{wanted}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Choose one of: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>All weights of the objective are 0, so every plan would be as good as any other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Give at least one of them a weight above 0 on the Settings sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>The setting “{name}” is “{text}”, which is not a weight.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Write a number from 0 to 1000000, such as 1 or 0.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{time:%a %d %b %H:%M}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} {how}, but {other} before it would only end at {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} must start by {latest}, and what is pushed would make it later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} would have no place any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} is locked to start at {start}, where {other} is locked as well.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} is locked to start at {start}, and cannot be worked then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>is locked to start at {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} may wait at most {minutes} minutes after {other}, and no place keeps that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>What shares an oven fits together, and starts and ends together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>{oven} holds operations of different {kind} ({values}) at {minute}: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>{oven} holds {count} operations at {minute}, but has room for {capacity}: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>{machine} is loaded with {operation} from {start}, while the batch with {other} holds it until {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>Let them start and end together, or one after the other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>Move one of them to another batch.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/deadline.py"></location>
            <source>An order with a deadline is done in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/deadline.py"></location>
            <source>Order {order} must be done by {due}, but {operation} on {machine} ends at {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/deadline.py"></location>
            <source>Start the order earlier, or take back its deadline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>What is locked or frozen stays in its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>{operation} is {how} on {machine}, but planned on {planned}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>{operation} is {how} to start at {locked}, but planned at {planned}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>Move it back, or take the lock off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>A machine works on no more operations at once than it can</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>{operation} begins on {machine} at {start}, while {other} is there until {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>{machine} works on {amount} operations at {minute}, but can do only {capacity}: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>Move one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Every operation has a place on a machine that can do it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} on {machine} must be set up before it starts, and start before it ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>The plan has {planned} operations, but the orders have {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} is on {machine}, which is not among its machines ({machines}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{operation} has no place in the plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Plan it, or put the order on hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} is on a machine that does not exist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Move it, or add the machine to its routing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} begins on {machine} before plan start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} on {machine} ends only after the end of all calendars.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Plan again from the present workbook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>A step follows the steps before it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} starts at {minute}, before {predecessor} has run {amount}{wait}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} ends at {minute}, too soon after {predecessor} to run the last {amount}{wait}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} starts at {start}, but {predecessor} ends at {end}{wait}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} starts at {start}, more than {wait} after {predecessor} ends at {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>Start it earlier, or the step before it later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{units:g} units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source> and then waits {minutes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <location filename="../../solver/rules/release.py"></location>
            <source>Start it later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source> and the wait of {minutes} is over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>No run starts before its release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>{operation} starts at {start}, but may not start before {earliest} (its release, or the steps done before it).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>{operation} ends at {end}, but the step done before it lets it end only at {earliest_end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>{operation} starts at {start}, but must start by {latest}: it may not wait longer after the step done before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>Start it earlier.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/resources.py"></location>
            <source>A pool is never asked for more than it has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/resources.py"></location>
            <source>{amount} of {resource} are needed at {minute}, but there are only {limit}: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/resources.py"></location>
            <source>Move one of the operations, or enlarge the pool.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source>The setup fits the operation before it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source>{operation} needs {need} of setup on {machine}{after}, but has {worked} before it starts at {start}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source> after {operation}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source>Correct its setup, or move it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>What has started is not moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>{operation} has already started on {machine}, but is planned to start at {start}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>{operation} has already started on {machine} and has {need} of work left, but {worked} are planned until {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>It goes on from plan start, without a setup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>Correct its end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/violation.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{time:%Y-%m-%d %H:%M}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/violation.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Order {order} step {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Work is done in open hours only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} is set up from {minute} on {machine}, when nothing is worked there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} starts at {minute} on {machine}, when nothing is worked there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} ends at {minute} on {machine}, when nothing is worked there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} on {machine} takes {need} of work, but there are {worked} of open hours from {start} to {end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Correct its end, or move it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} may not pause, but from {start} to {end} {machine} (or a pool that it needs) is closed for a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Move it into one open stretch, or let it pause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Move it to open hours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The planning engine failed: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The planning engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The planning engine has not answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The best plan found until then is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The compiler of the search kernels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/settings.py"></location>
            <source>The time to plan must be more than 0 seconds, not {seconds:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/settings.py"></location>
            <source>The number of workers must not be negative, not {workers}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../solver/settings.py"></location>
            <source>The seed must be a whole number from 0 to 2147483647, not {seed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>The background process</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} has not answered in {seconds:g} seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} ended unexpectedly (exit code {exitcode}). Nothing that was open is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>Try again. If it happens twice, the file or the computer's memory is the likely cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} was stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} did not finish within {seconds:g} seconds and was ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>Close other programs and try again, or use a smaller file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>routing steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>reports from the floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>locks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>resources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>working times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>changeovers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>{subject}: {change}{edited}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source> (you have: {edited})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>Nothing has changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>{change} comes with {other}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Mon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Tue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Wed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Thu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Fri</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Sat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Sun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Machine {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Resource {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{start} to {end}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>work centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>capacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>efficiency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>cost per hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>current setup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>other columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>quantity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{time:%H:%M}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{time} ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>never open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Changeover {before} to {now}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{share} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no longer in the files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>works {calendar}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>open day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>work centre {work_centre}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>quantity {quantity}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>new</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Calendar {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Working time of {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{change} ({names})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>other working hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>closed {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>no longer closed {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>overtime {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>no longer overtime {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Changeover {before} to {now} on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>cost {cost}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>then {count} more rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Plan start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Frozen hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>new: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Setting {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>from {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>to {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>new: {parts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} must start by {latest}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>new: {name} on {machines}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>weight {weight}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} has started on {machine}, {left:,} min left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} has not started after all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} may start from {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>any time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no longer in the route</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>Routing of {owner} step {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no lock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked on {machine} at {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked on {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked at {start}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no longer to be planned: gone from the files, done or on hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>due {due}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>priority</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>deadline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} runs on {machine}, {left:,} min left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} is to be planned again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>another route of {orders}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>{count:,} held where the plan in the files has them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>{count:,} held no more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>Frozen operations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} is done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} is done, or no longer in the route</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>run time per unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>fixed time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>setup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>setup family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>may pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>no limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>whole lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>{change} on {machines}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>other order of machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>min wait {before} → {now} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>after step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>max wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>also on {machines}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>no longer on {machines}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>transfer batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{before} → {now}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{title} {change}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{day:%Y-%m-%d}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{minutes} min after plan start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} step {step} has started and stays where it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} step {step} is frozen: it starts within the frozen hours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} step {step} cannot be done on {machine}: its routing does not name that machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Choose one of its machines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} has started and cannot be held.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Hold it on the floor, and report what is done on the sheet Progress.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/annotate.py"></location>
            <source>Marking the faults of {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Open it in Excel and save it as an Excel workbook (.xlsx).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is in the old .xls format of Excel 97-2003.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is not an Excel workbook, whatever its name says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Choose another file, or save the workbook again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is locked with a password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Save it without a password and open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} was not read: it would grow to {size_mb:,.0f} MB when unpacked, which no order list does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Copy the sheets that matter into a new workbook, without blank rows and pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is a binary workbook (.xlsb).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is an OpenDocument file (.ods).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is not a workbook but another kind of Office file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Choose a workbook (.xlsx).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} is a folder, not a workbook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} is too big to read ({size_mb:,.0f} MB; {most_mb:,.0f} MB at most).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Delete pictures and sheets that planning does not need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>There is no file {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Check the name and the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Windows refuses it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} cannot be read. {held}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Close it there, or save a copy and open the copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Check the disk or network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>That is no file name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Copy it again from where it came, or save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>It is open in Excel by {owner}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>It is open in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is damaged: the end of the file is missing or broken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Copy it again from where it came, or save it again in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>All steps of order {order} are reported done, so it is not planned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Set its Status to done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Step {step} of order {order} can no longer start within its Max wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>The wait is ignored. Check whether the parts are still good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source> (orders {orders})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>routing for product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>{name}{more}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Add its steps to the sheet Routings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Step {step} waits for this one, but its Finished is blank.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Fill in Finished. Until then plan start is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>The route of {owner} has no such step; this report is ignored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Correct the step, or delete the row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Order {order} names no product and has no steps of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Fill in Product, or give its steps on the sheet Operations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>: sheet {sheet} cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>: its content cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>{name} is damaged{where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>Open it in Excel, let Excel repair it, and save it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Valid to is before Valid from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Correct one of the two dates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>This downtime ends before it starts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Correct Start or End.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>machine, work centre, resource or calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Name one that exists, or * for all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{value} is neither Yes nor No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type Yes or No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{value} is not one of {words}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>The formula here gives {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Mend the formula or type the value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>The file does not hold the result of this formula, because a program wrote it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Open the workbook in Excel, save it once, and read it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{value} is not a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type a number such as 12 or 2.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>This is a date or time ({value}), not a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Set the cell's format to General and type the number again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>The number {number:g} is too large to be meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Check the digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{number:g} is not a whole number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type a whole number such as 1 or 2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type {word}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{text} is not a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{text} is text and could mean {fraction} or {whole}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type it as a number, without quotation mark or blanks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>machine or work centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Name one from the sheet Machines, or * for all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Sheet {sheet} has neither the columns From, To, Minutes nor families in its first row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Write From, To, Minutes as headers, or a square table of families.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>The changeover is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/factory.py"></location>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Type 0 or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The cost is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>This changeover stands twice; the first row counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Delete this row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>This row of the changeover table has no family in its first column.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Write the family that is changed from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>The changeover from {source} to {to} stands twice; the first counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Delete one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type a date such as 31.12.2026 14:00 or 2026-12-31 14:00.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} is not a date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} is not a time of day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type a time such as 06:00, 14:30 or 24:00.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} does not name days of the week.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type days such as Mon-Fri, Sat;Sun or Mon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>This is a time ({shown}) without a date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} has a time zone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type local time without Z or +01:00.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>The date {text} is far from any plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Check the year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>The date {shown} is far from any plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} could be the {a}. of month {b} or the {b}. of month {a}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>There is no day {text}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Check the day and the month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>This</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>Type minutes as a number, or a duration such as 90 min, 1.5 h or 1:30.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>{text} is not a duration.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>This duration is longer than a hundred years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>Check the digits and the unit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>This is a date ({value}), not a duration.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>Set the cell's format to General.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Sheet {sheet} holds no machines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Fill in the machines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The capacity of {name} is {capacity}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Type 1 or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The efficiency of {name} is {efficiency:.0%}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Type a share from 1 % to 1000 %, such as 80 % or 0.8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Add its hours to the sheet Shifts, or leave the cell blank for day and night.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Machine {name} stands twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Delete or rename one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>A machine cannot be named {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Leave ; and * out of its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Resource {name} stands twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Delete or rename one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The quantity of {name} is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>Did you mean {name}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>There is no {what} {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>It stands in {rows:,} rows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>{count:,} more faults of this kind are not listed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>Mend the listed ones first: the rest often goes with them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Finished is before Started.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Correct one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>The lock fixes the machine but names none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Fill in Machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>There is no order {order}; this report is ignored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Correct the number, or delete the row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Order {order} step {step} is reported twice; the last row counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Delete the older row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>The step is reported as started, but it has a Finished.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Set Status to done, or clear Finished.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>{column} is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Order {order} step {step} is locked twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Delete one of the rows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>The lock fixes the start but gives none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Fill in Start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>Order {order} stands in another row too; this row of {quantity:g} is left out and changes nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Is what the column {header} says is made taken off the quantity?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The column {header} says that pieces are made already, but each order's whole quantity is planned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>How many pieces is {sample} in column {header}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>How much is {sample} in column {header}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>so the machine is planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>No product follows the routing {name}, so its steps are left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Correct its number if a product does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>{more:,} more routings are followed by no product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Nothing to do if these products are not made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Write Yes or No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>The orders of sheet {sheet} are left out: its name says that they are done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>The table in sheet {sheet} repeats {role} of another, so it is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{values} is neither Yes nor No, {meaning}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Turn the numbers round if the largest is the most urgent, or say that the column is a note.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{names} and {more} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Priority {one} of column {header} is taken as urgent, {zero} as not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>The priorities of column {header}, {least:g} to {largest:g}, are brought onto 1 (most urgent) to 10.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>The column {header} says {values}, but no column says of which pool, so one machine is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Name the operators or tools in a column Resource, and how many there are in a table of resources.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Say what a column means if the plan needs it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{values} is no unit of time known here; no time hangs on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Write min, h, s or d.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Nothing to do if that is so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <source>Opening {file} ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <source>Read {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <source>{name} needs more memory than there is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <location filename="../../scheduler/excel/reading_desk.py"></location>
            <source>Copy the sheets that matter into a new workbook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>The locked start lies before plan start, so the lock is ignored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Delete the row, or report the step on the sheet Progress.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>The locked start is before the earliest one ({earliest:%Y-%m-%d %H:%M}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Lock a later start, or set an earlier Release.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>At the locked start there is no working time for it: machine or resource are closed, or close too soon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Lock a start within working hours, or add overtime on the sheet Downtime.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>This step is not planned, so the lock is ignored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Delete the row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>This step has started, so the lock is ignored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Order {order} step {step} was planned on {machine} at {start:%Y-%m-%d %H:%M}, within the frozen hours, but that is no longer possible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>It is planned anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>step of order {order} with the number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Name a step of its routing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>{file} is not a mapping of Ganttry.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Choose a file that Ganttry has saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>{file} comes from another version of Ganttry.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Map the file anew, or update this program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>The mapping cannot be saved as {file}: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>The mapping {file} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Check its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>The quantity of order {name} is {quantity:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Type how many are made, or set the Status to hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Sheet {sheet} holds no orders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Fill in the orders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>The priority is {priority:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Type 1 (most urgent) to 10 (least).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>The weight is {weight:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Deadline is Yes, but there is no due date to keep.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Fill in Due, or set Deadline to No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} must be ready before the plan starts ({start}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set a later due date, or Deadline to No.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {name} stands twice (also in row {row}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Give one of them another number, or delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} was due before the plan starts ({start}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>It will be late whatever is planned. Set a later due date if one was agreed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>{column} is a date in Excel ({value}), where a number was perhaps typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set the column's format to Text and type it again, if it is no date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} must be ready before it may start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set a later Due or an earlier Release, or Deadline to No. Else only what is under way can keep it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} is due before it may start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set a later Due or an earlier Release.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/package.py"></location>
            <source>The workbook has too many parts to be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/package.py"></location>
            <source>Save the plan in a file of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} has no sheet Schedule, so there is no plan in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Choose a plan's workbook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} cannot be read as a table: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Save it again as CSV.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} does not hold a plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Choose a .json file that Ganttry has written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{operation} stands here and in row {row}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{column} says {said}, but the times give {worked} open minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Correct the times, or this cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Order {order} is not among the orders to plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Order {order} has no step {step} to plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>There is no machine {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{column} is too far from plan start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Add its row to the Schedule sheet, or plan again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} has more than {most:,} rows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Split the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Delete the row, or check the order's number and status.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Its steps are {steps}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Its steps are all done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Type the name of a machine of the Machines sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>{column} is blank.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Fill it in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Reading the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Leave the {rows:,} rows out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Leave this row out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Reading sheet {name} ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Use {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Add the machine {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>day first: 31/12</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>month first: 12/31</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>1.234 is one thousand two hundred and thirty-four</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>1.234 is one and a bit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>keep as a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>thousands of pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>as it stands: a weight, or a mere letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>0.05 is five in a hundred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>0.05 is five in ten thousand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>take it off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Putting orders and machines together ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Checking ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Sheet {name} is not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>There is nothing to plan: every order is done or on hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Set the Status of the orders that are to be planned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>The workbook has no sheet {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Sheet {name} is not read yet; its rules do not hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Planning reads the sheets {sheets}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Row {row:,} and what follows were not read: more than {count} blank rows come before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Delete the blank rows if the rest is meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>What stands right of column {column} was not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Delete it, or move it to the left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Making the operations ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Correct it, or add it to Orders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Rename the sheet {near} to {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Add a sheet named {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Name a column of Routings or Orders, whose values must be equal in one batch.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>There are two sheets {sheet}; the second is not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Delete one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reading_desk.py"></location>
            <source>{file} needs more memory than there is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reading_desk.py"></location>
            <source>Reading {files}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Orders: one row an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Orders with their steps: one row a step of an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Steps and machines of each product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Downtime and holidays</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>What the floor has reported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>What is fixed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Which routing a product follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Which machine does an operation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Reading {file} ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>This step has no run time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Fill in Run time per unit, Units per hour or Fixed time (0 if it takes none).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Units per hour is {rate:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Type a number above 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Both Run time per unit and Units per hour are given; the first counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Clear one of the two cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>There are more quantities than resources.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Give one quantity for each resource, in the same order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Step {label} names {machine} twice (also in row {row}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Name one from the sheet Machines, or add it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>resource</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Name one from the sheet Resources, or add it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>This step needs {needed} of {pool}, and there are {needed_2}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Lower the number here, or raise it on the sheet Resources.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>{text} is not a number of resources.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Type 1, 2, ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Correct the column After so that it leads from the first step to the last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Max wait ({max_wait:g} min) is shorter than Min wait ({min_wait:g} min).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Raise Max wait or lower Min wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>The transfer batch is {transfer:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>There is no step {missing} on this route.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>The steps {labels} of {owner} wait for each other, so none can start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Step {label} of {owner} waits for itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>{column} differs from row {row} of the same step, which counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Write the same in all rows of a step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Name steps of the same route, or - for none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Step {step} (order {orders}) can never be worked: {machines} and its resources never open together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Check the shifts of the machine and of its resources, and their downtime.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Step {step} (order {orders}) needs {need:,} minutes, more than {machines} will ever be open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Check quantity and run time, or the Valid to of the shifts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Step {step} (order {orders}) must not pause and needs {need:,} minutes at a stretch, but {machines} is open for {longest:,} at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Set May pause to Yes, split the order, or add overtime.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>No changeover is given from {before} to {after}, which may meet on {machines}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Add it, or the Setup time of the step is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>{machine} works on {capacity} at once, but {names} are reported as started on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Report what is finished as done, or correct the machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Frozen hours are negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type 0 or more hours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>{value} is no unit of time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type min, h or s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>The setting {name} stands twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type a number of hours, such as 8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Choose one of: {profiles}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>profile named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>{name} is {weight:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type a number from 0 to {most:.0f}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>The setting {name} means nothing here; it is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Sheet {sheet} has more than {most:,} rows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Plan fewer orders at a time, or split the sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Sheet {sheet} has too many cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Delete columns that planning does not need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Mend the faults below and open the file again to plan them too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>{count:,} of {orders:,} orders were left out of the plan: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Rows with faults were left out of the plan; every order is planned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Left out: {problem}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>no name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Mend those faults to have them read too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>{machine} cannot do step {step}: its routing names {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Name one of these, or add the machine to the routing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>The step is reported as started, but only after the plan starts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Correct Started, or move Plan start. The step is taken as running at plan start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Step {step} is started, but not where: {names} can do it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Fill in the machine that it runs on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Name one machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>All pieces are good, but the step is reported as started.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Set Status to done, or correct Good. No time is planned for the rest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Step {step} of order {order} is {state}, but step {before} before it is not done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Report what is done. What is not is planned again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Sheet {sheet} has no column {column}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Rename the column {near} to {column}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Add a column with the header {column}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>The header {text} on sheet {sheet} names a unit that is not known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Write (min), (h) or (s).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Fill in {column}, or delete the row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Type a duration of 0 or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Sheet {sheet} has the column {column} twice; the first one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <location filename="../../scheduler/texts.py"></location>
            <source>{names} and {count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>{file} is an .{kind} file: leading zeros that only a number's format shows are lost{blanks}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Hidden sheets were read as well: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Hidden sheets were not read: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Write the order's number into the first cell of a row that is one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Clear the filter in Excel, or choose the other way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>What stands far to the right on sheet {sheet} was not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Row {row:,} and what follows were not read: a long blank stretch comes before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>, and formulas that failed are blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Show or delete them in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>{rows:,} hidden rows of sheet {sheet} were left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>{rows:,} hidden rows of sheet {sheet} were read like the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Save it as .xlsx in Excel, if it has such cells.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Delete the blank rows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>on hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>all its steps are done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>left out because of its faults</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Writing the plan for {file} ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>A folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>You have worked on the sheet “{kept}”, so it stays; the plan of now is “{now}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>The digital signature of {file} did not hold any more and was taken out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Putting the sheets into {file} ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>A {suffix} file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>That file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{kind} takes no sheets, so the plan stands in {file} beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>The workbook has sheets of these names of its own, which stay: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>A copy of {file} must end in {suffix}, not in “{wrong}”: Excel would not open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Name it {stem}{suffix}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{file} is write-protected, so the plan cannot be written into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Take the protection away in its properties, or save the plan under another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{file} is digitally signed, and the signature would be lost when the plan is written into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Save the plan in a file of its own, or remove the signature in Excel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>The plan stands in {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{result} is “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source> by {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{file} is open{by}: waiting {left:.0f} s for it to be closed ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback_book.py"></location>
            <source>{file} is shared for several users at once (Excel's old sharing), so no sheets can be added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback_book.py"></location>
            <source>End the sharing in Excel, or save the plan in a file of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>no ending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>A plan cannot be written as {file}: {shown} is not a kind of file that Ganttry writes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Give a name that ends in .xlsx (Excel), .csv (a table) or .json (for other programs).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>{file} cannot be replaced: it is open in Excel or in another program, or it is write-protected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Close it there and save again, or save under another name, such as “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>The plan could not be written to {file}: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>The folder {folder} does not exist, so the plan was not saved there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Make the folder or choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>The folder {folder} does not allow writing, so the plan was not saved there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Save it in a folder of your own, such as Documents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} is not a Ganttry project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Open a workbook, or a file saved as a project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} was saved by a newer Ganttry and cannot be read by this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Install the newer program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>The project could not be written to {file}: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Make room on the disk, close the file elsewhere, or save it in another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} cannot be opened: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Look for it elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} is damaged and cannot be read ({error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Open an older copy of it, or the workbook that it came from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../scheduler/problem.py"></location>
            <source>order {order} step {step}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
